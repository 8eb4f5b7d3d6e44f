// `start.ts <executable> <arguments>`: what Electron's executable does before the app runs, in Node over the system's Chromium.
import childProcess from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import inspector from 'node:inspector';
import { createRequire, registerHooks, syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './electron/app.ts';
import { parseLaunchArguments } from './launch-arguments.ts';
import { startProxy } from './playwright/proxy.ts';

const [, , executable = '', ...args] = process.argv;
const launch = parseLaunchArguments(args);
const project = path.resolve(import.meta.dirname, '../..');

becomeElectron();
if (launch.app === null) fail('Say which app: electron <folder>');
const entry = describeApp(path.resolve(launch.app));
for (const [name, value] of launch.switches) app.commandLine.appendSwitch(name, value);
if (launch.switches.has('inspect')) inspector.open(Number(launch.switches.get('inspect')), '127.0.0.1');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());

try {
  const require = createRequire(entry);
  for (const file of launch.preloads) require(path.resolve(file));
  await import(pathToFileURL(entry).href);
  const connection = await app.start();
  if (launch.switches.has('remote-debugging-port')) {
    process.stderr.write(`\nDevTools listening on ${await startProxy(connection)}\n`);
  }
  app.becomeReady();
} catch (error) {
  fail(error);
}

/** `electron` is our module, and this process looks like Electron's to the app and to those it starts. */
function becomeElectron(): void {
  const module = pathToFileURL(path.join(import.meta.dirname, 'electron.ts')).href;
  registerHooks({
    resolve: (name, context, next) =>
      /^electron(\/main)?$/.test(name) ? { url: module, shortCircuit: true } : next(name, context),
  });
  const electron = versionOfElectron();
  const versions = Object.freeze({ ...process.versions, electron, chrome: '0.0.0.0' });
  Object.defineProperty(process, 'versions', { value: versions, enumerable: true, configurable: true });
  Object.assign(process, { type: 'browser', defaultApp: true, execPath: executable });
  process.argv = [executable, ...args];
  const { fork } = childProcess;
  // Electron's children are plain Node unless they are Electron again.
  childProcess.fork = (file: string | URL, ...rest: readonly unknown[]) => {
    process.env['ELECTRON_RUN_AS_NODE'] = '1';
    try {
      return Reflect.apply(fork, childProcess, [file, ...rest]);
    } finally {
      delete process.env['ELECTRON_RUN_AS_NODE'];
    }
  };
  syncBuiltinESMExports();
}

/** Tells `app` who it is; answers with the file to run. */
function describeApp(at: string): string {
  const folder = statSync(at).isDirectory() ? at : path.dirname(at);
  const manifest = path.join(folder, 'package.json');
  const {
    name = 'Electron',
    productName = name,
    version = '0.0.0',
    main = 'index.js',
  }: Record<string, string> = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  app.describe({ name: productName, version, folder });
  return folder === at ? path.resolve(folder, main) : at;
}

function versionOfElectron(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(path.join(project, 'node_modules/electron/package.json'), 'utf8'),
  );
  return version;
}

function fail(error: unknown): never {
  console.error(error);
  process.exit(1);
}
