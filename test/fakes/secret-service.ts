import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A D-Bus session that nothing else is on, and a keyring on it or none; its files lie in a folder of its own. */
export interface SecretService {
  /** What a process needs in its environment to find it, and nothing that leads to another. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the keyring keeps its files. */
  readonly folder: string;
  startBus(): Promise<void>;
  /** Starts the real gnome-keyring; with the password it is unlocked. The first start makes the keyring. */
  startKeyring(password: string | null): Promise<void>;
  stopKeyring(): Promise<void>;
  stop(): Promise<void>;
}

export async function secretService(): Promise<SecretService> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-keyring-'));
  const runtime = path.join(folder, 'runtime');
  await mkdir(runtime, { mode: 0o700 });
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    XDG_DATA_HOME: path.join(folder, 'data'),
    XDG_RUNTIME_DIR: runtime,
  };
  let bus: ChildProcess | null = null;
  let keyring: ChildProcess | null = null;
  const stopKeyring = async (): Promise<void> => {
    await ended(keyring);
    keyring = null;
  };
  return {
    env,
    folder,
    stopKeyring,
    async startBus() {
      const config = path.join(folder, 'bus.conf');
      await writeFile(config, busConfig);
      bus = spawn('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address=1'], {
        env,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(bus);
    },
    async startKeyring(password) {
      const unlock = password === null ? [] : ['--unlock'];
      const args = [...unlock, '--components=secrets', '--foreground'];
      const started = spawn('gnome-keyring-daemon', args, { env, stdio: ['pipe', 'pipe', 'ignore'] });
      started.stdin.end(password ?? '');
      // It closes its output, or says where it listens, when it is ready to be asked.
      await Promise.race([once(started.stdout, 'data'), once(started.stdout.resume(), 'end')]);
      keyring = started;
    },
    async stop() {
      await stopKeyring();
      await ended(bus);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** As the usual session bus, but starts no service by itself: the machine's own keyring must not come up. */
const busConfig = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=${tmpdir()}</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

async function ended(child: ChildProcess | null): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (!text.includes('\n')) continue;
    return text.slice(0, text.indexOf('\n')).trim();
  }
  throw new Error('The D-Bus session did not begin');
}
