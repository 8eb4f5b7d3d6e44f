// `npm run tour`: opens the app, walks through the practice journey by itself and leaves numbered pictures of each step.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildApp } from '../build/build-app.ts';
import { hasDisplay, startVirtualDisplay } from '../electron/virtual-display.ts';
import { hereAround, whichElectron } from '../electron/which-electron.ts';
import { journey } from './journey.ts';
import { eachMadeUpScreen } from './made-up-screens.ts';
import { openStage, type Stage } from './stage.ts';

const project = path.resolve(import.meta.dirname, '../..');
const folder = process.argv.includes('--pictures') ? 'docs/pictures' : 'dist/tour';

await buildApp(project);
const electron = await whichElectron(hereAround(project));
console.log(electron.line);
// Playwright asks the `electron` package in this very process where the program is.
Object.assign(process.env, electron.env);
const display = hasDisplay(process.platform, process.env) ? null : await startVirtualDisplay();
const userData = await mkdtemp(path.join(tmpdir(), 'chartkeeper-tour-'));
const picturesFolder = path.join(project, folder);
try {
  await rm(picturesFolder, { recursive: true, force: true });
  const stage = await openStage({ project, userData, picturesFolder, env: { ...display?.env } });
  const done = await walk(stage);
  if (done === journey.length) await eachMadeUpScreen(project, (name, page) => stage.picture(name, { of: page }));
  await stage.close();
  console.log(`${done} of ${journey.length} steps; the pictures are in ${folder}/.`);
  if (done < journey.length) process.exitCode = 1;
} finally {
  await display?.stop();
  await rm(userData, { recursive: true, force: true, maxRetries: 5 });
}

/** Stops at the first step that does not succeed, with a picture of what was to be seen then. Answers how many did. */
async function walk(stage: Stage): Promise<number> {
  for (const [done, { title, picture, sharp, run }] of journey.entries()) {
    try {
      const seen = await run(stage);
      const file = await stage.picture(picture, { of: seen.of, sharp });
      console.log(`✓ ${title}: ${seen.line} (${file})`);
    } catch (error) {
      console.error(`✗ ${title}`, error);
      await stage.picture(`${picture}-failed`).catch(() => undefined);
      return done;
    }
  }
  return journey.length;
}
