import type { OnBeforeRequestListenerDetails, OnBeforeSendHeadersListenerDetails } from 'electron';

export type RequestDetails = Pick<
  OnBeforeRequestListenerDetails,
  'id' | 'url' | 'method' | 'resourceType' | 'referrer' | 'timestamp'
> & { readonly webContentsId?: number };

interface Decision {
  readonly cancel?: boolean;
  readonly requestHeaders?: Record<string, string | string[]>;
}

type Listener<Details> = ((details: Details, answer: (decision: Decision) => void) => void) | null;

/** `session.webRequest`, as far as it is used: who may ask for what, and with which headers. */
export interface WebRequest {
  onBeforeRequest(listener: Listener<RequestDetails>): void;
  onBeforeSendHeaders(
    listener: Listener<RequestDetails & Pick<OnBeforeSendHeadersListenerDetails, 'requestHeaders'>>,
  ): void;
  /** For the interception. Nobody listening: nothing is decided. */
  beforeRequest(details: RequestDetails): Promise<Decision>;
  beforeSendHeaders(details: RequestDetails & { readonly requestHeaders: Record<string, string> }): Promise<Decision>;
}

export function createWebRequest(): WebRequest {
  let request: Listener<RequestDetails> = null;
  let headers: Parameters<WebRequest['onBeforeSendHeaders']>[0] = null;
  return {
    onBeforeRequest: (listener) => void (request = listener),
    onBeforeSendHeaders: (listener) => void (headers = listener),
    beforeRequest: (details) => ask(request, details),
    beforeSendHeaders: (details) => ask(headers, details),
  };
}

const ask = <Details>(listener: Listener<Details>, details: Details): Promise<Decision> =>
  new Promise((resolve) => {
    if (listener === null) resolve({});
    else listener(details, resolve);
  });
