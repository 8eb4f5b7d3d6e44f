import type { CdpSession } from '../chromium/session.ts';
import type { Protocol } from '../chromium/protocol.ts';
import { ignore, schemes } from '../electron/runtime.ts';
import type { SchemeHandler } from '../electron/session.ts';
import { headerEntries } from './headers.ts';

/** Answers a request of the app's own scheme by the handler that the app registered. */
export async function answerFromApp(
  root: CdpSession,
  { requestId, request }: Protocol.Fetch.requestPausedPayload,
  { url, handler }: { readonly url: string; readonly handler: SchemeHandler | null },
): Promise<void> {
  if (handler === null) throw new Error(`Nobody handles ${url}`);
  const response = await handler(new Request(url, { method: request.method, headers: request.headers }));
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  // A policy may name the scheme; to Chromium that is another origin.
  const headers = [...response.headers].map(([name, value]) => [name, schemes.textToChromium(value)] as const);
  await root
    .send('Fetch.fulfillRequest', {
      ...{ requestId, body, responseCode: response.status },
      responseHeaders: headerEntries(Object.fromEntries(headers)),
    })
    .catch(ignore);
}
