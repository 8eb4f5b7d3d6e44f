/** What an endpoint answers. A body that is a stream is sent piece by piece; one that throws cuts the connection. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** Cut the connection without a word. */
  readonly hangUp?: boolean;
}

export const json = (status: number, value: unknown, contentType = 'application/json'): Answer => ({
  status,
  headers: { 'content-type': `${contentType}; charset=utf-8` },
  body: JSON.stringify(value),
});

export const html = (status: number, page: string): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body: page,
});

/** 302, or another status of the 3xx. */
export const redirect = (location: string, status = 302): Answer => ({
  status,
  headers: { location, 'cache-control': 'no-store' },
  body: '',
});

export const withHeader = (answer: Answer, name: string, value: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, [name]: value },
});
