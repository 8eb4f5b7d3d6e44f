// `npm run bench`: how fast the record is, each figure beside a limit or a peer of the same run.
import { parseArgs } from 'node:util';
import path from 'node:path';
import { buildApp } from '../build/build-app.ts';
import { hasDisplay, startVirtualDisplay } from '../electron/virtual-display.ts';
import { hereAround, whichElectron } from '../electron/which-electron.ts';
import type { Figure } from './figure.ts';
import { measureWindow, windowRows } from './measure-window.ts';
import { runBench } from './run-bench.ts';
import { wantedBy, wrongChoice } from './rows.ts';
import { machine, tableOf } from './table.ts';

const usage = `npm run bench -- [--json] [--only NAME]… [--size N]…
  --json  one array of { name, value, unit, against, ratio, goal, met } and nothing else
  --only  only figures whose name begins so, and only what they need; several are allowed
  --size  how many resources: 100000, and with several sizes one after the other`;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [''] },
    size: { type: 'string', multiple: true, default: ['100000'] },
    help: { type: 'boolean', default: false },
  },
});

const wrong = values.only.map(wrongChoice).find((words) => words !== null) ?? null;
if (values.help) process.stdout.write(`${usage}\n`);
else if (wrong !== null) {
  process.stderr.write(`${wrong}\n`);
  process.exitCode = 2;
} else {
  const sizes = values.size.map(Number);
  const wants = wantedBy(...values.only);
  const figures = [
    ...(await runBench({ sizes, wants })),
    ...(wants(...windowRows) ? await inWindow(sizes) : []),
  ].filter(({ name }) => values.only.some((only) => name.startsWith(only)));
  process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : `${machine()}\n\n${tableOf(figures)}\n`);
}

/** In the app's own window, with whatever Electron and display there are. */
async function inWindow(sizes: readonly number[]): Promise<readonly Figure[]> {
  const project = path.resolve(import.meta.dirname, '../..');
  await buildApp(project);
  const electron = await whichElectron(hereAround(project));
  Object.assign(process.env, electron.env);
  const display = hasDisplay(process.platform, process.env) ? null : await startVirtualDisplay();
  Object.assign(process.env, display?.env);
  try {
    const figures: Figure[] = [];
    for (const size of sizes) figures.push(...(await measureWindow({ project, size, rounds: size < 10_000 ? 1 : 8 })));
    return figures;
  } finally {
    await display?.stop();
  }
}
