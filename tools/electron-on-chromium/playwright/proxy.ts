// The debugging port that Playwright attaches to: each client gets a browser session of its own on our pipe. On the way
// the app's addresses are translated, so that a test sees `app://main/…` as it does with Electron.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import type { CdpConnection, CdpMessage } from '../chromium/connection.ts';
import { ignore, schemes } from '../electron/runtime.ts';

/** Answers with the address, which nobody can guess. */
export async function startProxy(connection: CdpConnection): Promise<string> {
  const path = `/devtools/browser/${randomUUID()}`;
  const server = createServer((_request, response) => response.writeHead(404).end());
  const sockets = new WebSocketServer({ server, path, verifyClient: ({ origin }: { origin?: string }) => !origin });
  sockets.on('connection', (socket) => void serve(connection, socket));
  connection.onClose(() => server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The debugging port has no number');
  return `ws://127.0.0.1:${address.port}${path}`;
}

async function serve(connection: CdpConnection, socket: WebSocket): Promise<void> {
  const sessions = new Set<string>();
  const early: string[] = [];
  let receive = (text: string): void => void early.push(text);
  socket.on('message', (data) => {
    if (data instanceof Buffer) receive(data.toString('utf8'));
  });
  const tell = (message: CdpMessage): void => {
    if (socket.readyState === socket.OPEN) socket.send(schemes.textToApp(JSON.stringify(message)));
  };
  const take = (sessionId: string): void => {
    sessions.add(sessionId);
    connection.divert(sessionId, hear);
  };
  const hear = (message: CdpMessage): void => {
    const sessionId = sessionIn(message.params);
    if (message.method === 'Target.attachedToTarget' && sessionId !== null) take(sessionId);
    if (message.method === 'Target.detachedFromTarget' && sessionId !== null) drop(sessionId);
    tell(message.sessionId === root ? withoutSession(message) : message);
  };
  const drop = (sessionId: string): void => {
    sessions.delete(sessionId);
    connection.undivert(sessionId);
  };
  const { sessionId: root } = await connection.root.send('Target.attachToBrowserTarget');
  take(root);
  socket.on('close', () => {
    for (const sessionId of sessions) connection.undivert(sessionId);
    connection.root.send('Target.detachFromTarget', { sessionId: root }).catch(ignore);
  });
  receive = (text) => {
    const { id, sessionId, method = '', params }: CdpMessage = JSON.parse(schemes.textToChromium(text));
    if (sessionId !== undefined && !sessions.has(sessionId)) {
      return tell({
        ...numbered(id, sessionId),
        error: { code: -32_001, message: 'Session with given id not found.' },
      });
    }
    return connection.request({ method, params, sessionId: sessionId ?? root }, (answer) => {
      const attached = method.startsWith('Target.attachTo') ? sessionIn(answer.result) : null;
      if (attached !== null) take(attached);
      const { result, error } = answer;
      tell({ ...numbered(id, sessionId), ...(error === undefined ? { result } : { error }) });
    });
  };
  for (const text of early) receive(text);
}

const numbered = (id: number | undefined, sessionId: string | undefined): CdpMessage => ({
  ...(id === undefined ? {} : { id }),
  ...(sessionId === undefined ? {} : { sessionId }),
});

const withoutSession = ({ method, params }: CdpMessage): CdpMessage => ({
  ...(method === undefined ? {} : { method }),
  params,
});

const sessionIn = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'sessionId' in value ? String(value.sessionId) : null;
