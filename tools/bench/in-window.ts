// Run in the page itself, so that only what a person waits for is counted: from the press to the frame that shows it.

/** Milliseconds from a click on a link of the navigation to the first frame with the content of its screen. */
export async function switchTo(name: string): Promise<number> {
  const link = [...document.querySelectorAll<HTMLAnchorElement>('nav a')].find((one) => one.innerText.startsWith(name));
  if (link === undefined) throw new Error(`Nothing leads to ${name}`);
  const shown = (): boolean => {
    const main = document.querySelector('main');
    const isThere = main?.querySelector('h1')?.innerText === name;
    return isThere && main.querySelector('a[href], table, [data-entry]') !== null && !isWaiting(main);
  };
  const isWaiting = (main: Element): boolean =>
    [...main.querySelectorAll('output, [data-kind="waiting"]')].some(
      (one) => one.matches('[data-kind="waiting"]') || one.textContent === 'Loading',
    );
  const from = performance.now();
  link.click();
  for (;;) {
    const at = await new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
    if (shown()) return at - from;
    if (at - from > 30_000) throw new Error(`${name} has shown nothing for half a minute`);
  }
}

/** Milliseconds from a key in the field of the palette to the first frame with what it found. */
export async function typeInPalette(text: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('[role="dialog"] input');
  if (field === null) throw new Error('The palette is not open');
  const foot = (): string => field.closest('[role="dialog"]')?.querySelector('output')?.textContent ?? '';
  const from = performance.now();
  field.select();
  // As the keyboard does it: the page hears of it as of a key.
  document.execCommand('insertText', false, text);
  for (;;) {
    const at = await new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
    if (foot() !== 'Searching…') return at - from;
    if (at - from > 30_000) throw new Error(`“${text}” has found nothing for half a minute`);
  }
}

interface Scrolling {
  /** Pixels with each frame. */
  readonly step: number;
  readonly ms: number;
  /** Instead of what is on the screen, a list of plain lines: what this machine can do at best. */
  readonly bare: boolean;
}

/** Milliseconds between the frames while what is on the screen is scrolled. */
export async function scrollOn({ step, ms, bare }: Scrolling): Promise<number[]> {
  const plain = document.createElement('div');
  Object.assign(plain.style, {
    position: 'fixed',
    inset: '0',
    zIndex: '9999',
    overflowY: 'scroll',
    background: 'white',
  });
  for (let line = 0; bare && line < 3000; line++) {
    plain.append(Object.assign(document.createElement('p'), { textContent: `Line ${line}` }));
  }
  if (bare) document.body.append(plain);
  const scroller = bare
    ? plain
    : [...document.querySelectorAll('div')].find(
        (one) => one.scrollHeight > one.clientHeight + 1000 && getComputedStyle(one).overflowY !== 'visible',
      );
  if (scroller === undefined) throw new Error('There is nothing to scroll');
  const gaps: number[] = [];
  let last = performance.now();
  const end = last + ms;
  while (last < end) {
    scroller.scrollTop += step;
    const at = await new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
    gaps.push(at - last);
    last = at;
  }
  plain.remove();
  return gaps;
}
