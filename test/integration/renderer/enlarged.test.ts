// A window of 1280 by 800 at 200 %: what does not fit can be scrolled to, and nothing is cut off.
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { cutOff } from './cut-off.ts';
import { pages } from './open-page.ts';

const open = pages();
const enlarged = { width: 640, height: 400 };

const looks: readonly (readonly [name: string, fragment: string, act?: (page: Page) => Promise<unknown>])[] = [
  ['summary', ''],
  ['timeline', '#/record'],
  ['medicines', '#/record/medicines'],
  ['immunizations', '#/record/immunizations'],
  ['claims', '#/record/claims'],
  ['lab results', '#/record/labs'],
  ['an entry', '#/record/labs?entry=300'],
  ['a search', '#/record?q=glucose'],
  ['health systems', '#/systems'],
  ['take it with me', '#/take'],
  ['the sheet for a visit', '#/visit-sheet'],
  ['settings', '#/settings'],
  ['a question in FHIR', '#/ask?q=Condition'],
  ['the palette', '', (page) => page.keyboard.press('ControlOrMeta+k')],
  ['the keys of the keyboard', '', (page) => page.keyboard.press('?')],
  [
    'a question before it is done',
    '#/systems',
    (page) =>
      page
        .getByRole('button', { name: /^Disconnect/ })
        .first()
        .click(),
  ],
];

it.for(looks)('nothing is cut off when everything is twice as large: %s', async ([, fragment, act]) => {
  const { page } = await open('practice', fragment, enlarged);
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await act?.(page);
  expect(await cutOff(page)).toEqual([]);
});

it('what is cut off is found', async () => {
  const { page } = await open('practice', '#/settings', enlarged);
  await page.getByRole('main').evaluate((main) => {
    const cut = Object.assign(document.createElement('p'), { textContent: 'Too long for its place' });
    // The policy takes no style that stands in the markup.
    Object.assign(cut.style, { width: '20px', overflow: 'hidden', whiteSpace: 'nowrap' });
    main.prepend(cut);
  });
  expect(await cutOff(page)).toEqual([expect.stringContaining('Too long for its place')]);
});
