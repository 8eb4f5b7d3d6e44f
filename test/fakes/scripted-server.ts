import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';

export interface ScriptedRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly form: URLSearchParams;
}

export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** Answers a request, or does with the raw response whatever the test needs (and then answers `null`). */
export type Script = (
  request: ScriptedRequest,
  response: ServerResponse,
) => ScriptedAnswer | null | Promise<ScriptedAnswer | null>;

export interface ScriptedServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** All that was asked, in order. */
  readonly requests: readonly ScriptedRequest[];
  /** What it does from now on. */
  answer(script: Script): void;
  stop(): Promise<void>;
}

/** A server on loopback that does what the test says, and remembers what it was asked. 404 until it was told. */
export async function scriptedServer(script: Script = () => ({ status: 404, body: {} })): Promise<ScriptedServer> {
  const requests: ScriptedRequest[] = [];
  let current = script;
  const server = createServer((message, response) => {
    read(message)
      .then(async (request) => {
        requests.push(request);
        const answer = await current(request, response);
        if (answer !== null) send(answer, response);
      })
      .catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server on loopback has a port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    answer: (next) => void (current = next),
    async stop() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function read(message: IncomingMessage): Promise<ScriptedRequest> {
  let body = '';
  for await (const chunk of message) body += String(chunk);
  const { method = 'GET', url: target = '/', headers } = message;
  return { method, target, headers, body, form: new URLSearchParams(body) };
}

function send({ status = 200, headers = {}, body = '' }: ScriptedAnswer, response: ServerResponse): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text);
}
