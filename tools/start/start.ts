// `npm start`: builds the app and opens it; on a Linux machine without a display it shows itself in pictures instead.
import path from 'node:path';
import { buildApp } from '../build/build-app.ts';
import { runNode } from '../command/run-command.ts';
import { hasDisplay } from '../electron/virtual-display.ts';
import { hereAround, whichElectron } from '../electron/which-electron.ts';

const project = path.resolve(import.meta.dirname, '../..');
const here = { cwd: project, output: 'show' } as const;

if (hasDisplay(process.platform, process.env)) {
  await buildApp(project);
  const electron = await whichElectron(hereAround(project));
  console.log(electron.line);
  const args = ['.', ...chromiumSandbox(), ...process.argv.slice(2)];
  const end = await runNode('node_modules/electron/cli.js', args, { ...here, env: electron.env });
  process.exitCode = end.code;
} else {
  console.log('There is no display here: the app opens on a virtual one and shows itself in pictures.');
  process.exitCode = (await runNode('tools/tour/tour.ts', [], here)).code;
}

/** Chromium does not run as root within its own sandbox. */
function chromiumSandbox(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
