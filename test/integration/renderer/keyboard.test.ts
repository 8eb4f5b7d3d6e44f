// Who uses no mouse comes to everything, and sees where he is.
import { expect, it } from 'vitest';
import type { SceneName } from '../../fakes/page-bridge/scenes.ts';
import { pages } from './open-page.ts';
import { tabWalk } from './tab-walk.ts';

const open = pages();

const looks: readonly (readonly [scene: SceneName, fragment: string])[] = [
  ['first-start', ''],
  ['first-start', '#/credentials'],
  ['practice', ''],
  ['practice', '#/record'],
  ['practice', '#/record/medicines'],
  ['practice', '#/record/immunizations'],
  ['practice', '#/record/claims'],
  ['practice', '#/record/labs'],
  ['practice', '#/record/labs?by=date&entry=300'],
  ['practice', '#/record?q=glucose'],
  ['practice', '#/record?only=noted'],
  ['practice', '#/systems'],
  ['practice', '#/take'],
  ['practice', '#/visit-sheet'],
  ['practice', '#/emergency-card'],
  ['practice', '#/settings'],
  ['practice', '#/ask?q=Condition'],
  ['empty', ''],
  ['failing', '#/record/labs'],
];

it.for(looks)(
  'the Tab key comes to all that can be operated, and its place is seen: %s %s',
  async ([scene, fragment]) => {
    const { page } = await open(scene, fragment);
    await page.getByRole('main').getByRole('heading').first().waitFor();
    const { reached, ...missed } = await tabWalk(page);
    expect(missed).toEqual({ unreached: [], unseen: [] });
    expect(reached).toBeGreaterThan(1);
  },
);

it('what the keyboard does not come to is found, and what does not show that it has the focus', async () => {
  const { page } = await open('practice', '#/settings');
  await page.getByRole('main').evaluate((main) => {
    const mouseOnly = Object.assign(document.createElement('span'), { textContent: 'Only with a mouse' });
    mouseOnly.setAttribute('role', 'button');
    const silent = Object.assign(document.createElement('button'), { textContent: 'Silent' });
    for (const part of ['outline', 'box-shadow']) silent.style.setProperty(part, 'none', 'important');
    main.append(mouseOnly, silent);
  });
  const { unreached, unseen } = await tabWalk(page);
  expect([unreached, unseen]).toEqual([
    [expect.stringContaining('Only with a mouse')],
    [expect.stringContaining('Silent')],
  ]);
});
