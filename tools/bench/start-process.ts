import { fork } from 'node:child_process';
import { createBirpc, type BirpcReturn } from 'birpc';

export interface Process<Calls extends object> {
  readonly calls: BirpcReturn<Calls>;
  end(): Promise<void>;
}

/** Another process of the bench, which answers these calls. */
export function startProcess<Calls extends object>(file: URL): Process<Calls> {
  const child = fork(file, { serialization: 'advanced', execArgv: [] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const calls = createBirpc<Calls>(
    {},
    { post: (message: object) => child.send(message), on: (listener) => child.on('message', listener), timeout: -1 },
  );
  void exited.then(() => calls.$close(new Error(`${file.href} has ended`)));
  return {
    calls,
    async end() {
      child.kill();
      await exited;
    },
  };
}
