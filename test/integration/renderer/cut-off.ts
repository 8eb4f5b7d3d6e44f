import type { Page } from 'playwright';

/** What of the page cannot be seen whole, however one scrolls: beyond an edge of the window, or of a part that hides the rest. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const told = (one: Element): string => `${one.tagName} ${one.className}: ${one.textContent.slice(0, 40)}`;
    const ancestors = (one: Element): Element[] =>
      one.parentElement === null ? [] : [one.parentElement, ...ancestors(one.parentElement)];
    const scrolls = (one: Element, way: 'overflowX' | 'overflowY'): boolean =>
      /auto|scroll|hidden|clip/.test(getComputedStyle(one)[way]);
    const root = document.documentElement;
    const isBeyond = (one: Element): boolean => {
      const { width, height, right, bottom } = one.getBoundingClientRect();
      if (width <= 1 || height <= 1 || (right <= innerWidth + 1 && bottom <= innerHeight + 1)) return false;
      if (one.closest('svg, [aria-hidden="true"]') !== null) return false;
      const around = ancestors(one);
      const wide = right > innerWidth + 1 && !around.some((other) => scrolls(other, 'overflowX'));
      const high = bottom > innerHeight + 1 && !around.some((other) => scrolls(other, 'overflowY'));
      return wide || (high && root.scrollHeight <= innerHeight);
    };
    // An ellipsis tells that there is more, and a link leads there.
    const hidesText = (one: Element): boolean => {
      if (one.scrollWidth <= one.clientWidth + 1 || one.clientWidth <= 1 || one.textContent.trim() === '') return false;
      const { overflowX, textOverflow } = getComputedStyle(one);
      return /hidden|clip/.test(overflowX) && textOverflow !== 'ellipsis';
    };
    const all = [...document.body.querySelectorAll('*')];
    return [
      ...(root.scrollWidth > innerWidth ? ['the page is wider than the window'] : []),
      ...all.filter((one) => isBeyond(one) || hidesText(one)).map(told),
    ];
  });
