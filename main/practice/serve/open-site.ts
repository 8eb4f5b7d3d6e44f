import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { json, type Answer } from './answer.ts';
import { readRequest, type PracticeRequest } from './request.ts';
import type { SiteName, Traffic } from './traffic.ts';

export interface Site {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface SiteOptions {
  readonly name: SiteName;
  /** The ports to try, in this order; 0 is any. */
  readonly ports: readonly number[];
  readonly traffic: Traffic;
  readonly answer: (request: PracticeRequest) => Promise<Answer>;
}

/** One origin on loopback. Rejects if none of the ports is free. */
export async function openSite({ name, ports, traffic, answer }: SiteOptions): Promise<Site> {
  let origin = '';
  const server = createServer((message, response) => {
    respond(message, response).catch((error: unknown) => {
      // A bug of the service: whoever tests against it should see it.
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end(`The practice service failed: ${String(error)}`);
    });
  });
  const respond = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(message, origin);
    const given = request === null ? json(413, { message: 'Too large' }) : await answer(request);
    if (request !== null) traffic.record(name, request, given.hangUp === true ? 0 : given.status);
    await send(given, response);
  };
  const port = await listen(server, ports);
  origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: ReturnType<typeof createServer>, ports: readonly number[]): Promise<number> {
  const [port = 0, ...others] = ports;
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    if (others.length === 0) throw error;
    return listen(server, others);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A site on loopback has a port');
  return address.port;
}

async function send(answer: Answer, response: ServerResponse): Promise<void> {
  if (answer.hangUp === true) {
    response.destroy();
    return;
  }
  // A service that stops leaves no half-dead connection in the caller's hands.
  response.shouldKeepAlive = false;
  response.writeHead(answer.status, Object.fromEntries(Object.entries(answer.headers).map(([k, v]) => [k, toList(v)])));
  if (typeof answer.body === 'string' || answer.body instanceof Uint8Array) {
    response.end(answer.body);
    return;
  }
  // The caller may go away in the middle, and the fault that cuts an answer short means it: neither is a bug.
  await pipeline(Readable.from(answer.body), response).catch(() => undefined);
}

const toList = (value: string | readonly string[]): string | string[] =>
  typeof value === 'string' ? value : [...value];
