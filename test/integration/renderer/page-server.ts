import type { ServerResponse } from 'node:http';
import { serveApp } from '../../../main/shell/app-protocol.ts';
import { scriptedServer, type ScriptedServer } from '../../fakes/scripted-server.ts';

/** The built page with the app's own headers, on loopback: what came over HTTP, Chromium keeps compiled for the next time. */
export function servePage(folder: string): Promise<ScriptedServer> {
  const serve = serveApp(folder);
  return scriptedServer(async ({ target }, response) => {
    const { pathname } = new URL(target, 'http://127.0.0.1');
    if (pathname === '/favicon.ico') return { status: 204 };
    await pass(await serve(new Request(`app://main${pathname}`)), response);
    return null;
  });
}

async function pass(answer: Response, response: ServerResponse): Promise<void> {
  const headers = Object.fromEntries(answer.headers);
  const policy = headers['content-security-policy']?.replace("style-src 'self' 'unsafe-inline'", "style-src 'self'");
  response.writeHead(answer.status, {
    ...headers,
    ...(policy === undefined ? {} : { 'content-security-policy': policy }),
    // Nothing in the folder changes as long as it is served.
    'cache-control': 'max-age=3600, immutable',
  });
  response.end(Buffer.from(await answer.arrayBuffer()));
}
