// Every request of every page, worker and pop-up, stopped before it leaves: the browser-wide Fetch domain.
import type { CdpSession } from '../chromium/session.ts';
import type { Protocol } from '../chromium/protocol.ts';
import { failureOfReason, loadFailure } from '../electron/net-errors.ts';
import { isRefusedPage } from '../electron/pop-ups.ts';
import { ignore, schemes } from '../electron/runtime.ts';
import { session, type Session } from '../electron/session.ts';
import { WebContents } from '../electron/web-contents.ts';
import { headerEntries } from './headers.ts';
import { answerFromApp } from './serve-scheme.ts';
import type { RequestDetails } from './web-request.ts';

type Paused = Protocol.Fetch.requestPausedPayload;

interface Asked {
  readonly paused: Paused;
  readonly contents: WebContents | undefined;
  readonly session: Session;
  readonly details: RequestDetails;
  readonly isMainFrame: boolean;
}

export async function interceptRequests(root: CdpSession): Promise<void> {
  root.on('Fetch.requestPaused', (paused) => {
    decide(root, paused).catch(() => fail(root, paused, 'Failed'));
  });
  await root.send('Fetch.enable', {
    patterns: [
      { urlPattern: '*', requestStage: 'Request' },
      { urlPattern: '*', requestStage: 'Response', resourceType: 'Document' },
    ],
  });
}

async function decide(root: CdpSession, paused: Paused): Promise<void> {
  if (isRefusedPage(paused.frameId)) return fail(root, paused, 'Aborted');
  const asked = whoAsks(paused);
  const isAnswer = paused.responseStatusCode !== undefined || paused.responseErrorReason !== undefined;
  return isAnswer ? decideAnswer(root, asked) : decideRequest(root, asked);
}

function whoAsks(paused: Paused): Asked {
  const { frameId, request, resourceType } = paused;
  const contents = WebContents.ofFrame(frameId);
  const isMainFrame = resourceType === 'Document' && contents?.isMainFrame(frameId) === true;
  const details: RequestDetails = {
    id: Number.parseInt(paused.requestId.replaceAll(/\D/g, ''), 10) || 0,
    url: schemes.toApp(request.url),
    method: request.method,
    resourceType: isMainFrame ? 'mainFrame' : (kinds[resourceType] ?? 'other'),
    referrer: request.headers['Referer'] ?? '',
    timestamp: Date.now(),
    ...(contents === undefined ? {} : { webContentsId: contents.id }),
  };
  // What belongs to no page that we know (a worker, a frame within a stranger's frame) obeys the app's own session.
  return { paused, contents, session: contents?.session ?? session.defaultSession, details, isMainFrame };
}

async function decideRequest(root: CdpSession, asked: Asked): Promise<void> {
  const { paused, contents, details } = asked;
  const { requestId } = paused;
  if (paused.resourceType === 'Document' && contents !== undefined && paused.redirectedRequestId === undefined) {
    const { isMainFrame } = asked;
    const isOwn = isMainFrame && contents.takeExpected(paused.request.url);
    if (!isOwn && contents.isNavigationPrevented({ kind: 'will-navigate', url: wholeUrl(paused), isMainFrame })) {
      return fail(root, paused, 'Aborted');
    }
  }
  const { cancel } = await asked.session.webRequest.beforeRequest(details);
  if (cancel === true) return block(root, asked);
  const [scheme = ''] = details.url.split(':');
  if (schemes.has(scheme))
    return answerFromApp(root, paused, { url: details.url, handler: asked.session.schemeHandler(scheme) });
  const requestHeaders = { ...paused.request.headers };
  const sending = await asked.session.webRequest.beforeSendHeaders({ ...details, requestHeaders });
  if (sending.cancel === true) return block(root, asked);
  const headers = sending.requestHeaders === undefined ? {} : { headers: headerEntries(sending.requestHeaders) };
  return root.send('Fetch.continueRequest', { requestId, ...headers }).then(ignore, ignore);
}

/** A request leaves without its fragment; a navigation is told with it. */
const wholeUrl = ({ request }: Paused): string => schemes.toApp(request.url) + (request.urlFragment ?? '');

async function decideAnswer(root: CdpSession, { paused, contents, isMainFrame }: Asked): Promise<void> {
  const { requestId, responseErrorReason, responseHeaders = [], responseStatusCode = 0 } = paused;
  if (responseErrorReason !== undefined) {
    if (isMainFrame) contents?.noteFailure(failureOfReason(responseErrorReason));
    return fail(root, paused, responseErrorReason);
  }
  const location = responseHeaders.find(({ name }) => name.toLowerCase() === 'location')?.value;
  if (contents !== undefined && location !== undefined && responseStatusCode >= 300 && responseStatusCode < 400) {
    const to = URL.parse(location, paused.request.url)?.href ?? location;
    const question = { kind: 'will-redirect', url: schemes.toApp(to), isMainFrame } as const;
    if (contents.isNavigationPrevented(question)) return fail(root, paused, 'Aborted');
  }
  return root.send('Fetch.continueResponse', { requestId }).then(ignore, ignore);
}

function block(root: CdpSession, { paused, contents, isMainFrame }: Asked): Promise<void> {
  if (isMainFrame) contents?.noteFailure(loadFailure('ERR_BLOCKED_BY_CLIENT'));
  return fail(root, paused, 'BlockedByClient');
}

/** The page may be gone by then, and its request with it. */
const fail = (root: CdpSession, { requestId }: Paused, errorReason: Protocol.Network.ErrorReason): Promise<void> =>
  root.send('Fetch.failRequest', { requestId, errorReason }).then(ignore, ignore);

const kinds: Readonly<Record<string, RequestDetails['resourceType']>> = {
  Document: 'subFrame',
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Media: 'media',
  WebSocket: 'webSocket',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
};
