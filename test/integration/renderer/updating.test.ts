import { expect, it } from 'vitest';
import { pages } from './open-page.ts';

const open = pages();

it('a record that is brought up to date before it opens says how far that is, and that one may leave', async () => {
  const { page } = await open('updating');
  await page.getByText('Your record is being brought up to date: 40 %').waitFor();
  await page.getByText('You may close Chartkeeper at any time.').waitFor();
  expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40');
});
