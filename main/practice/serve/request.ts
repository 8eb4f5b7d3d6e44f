import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export interface PracticeRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Named parts of the route's path. */
  readonly path: Readonly<Record<string, string>>;
  /** A value wherever the caller put it: body (form or JSON), query or header. */
  readonly field: (name: string) => string | undefined;
  readonly cookie: (name: string) => string | undefined;
  readonly bearer: string | null;
}

const bodyLimitBytes = 1_000_000;

/** `null`: the body is larger than any request of this service needs. */
export async function readRequest(message: IncomingMessage, origin: string): Promise<PracticeRequest | null> {
  const body = await readBody(message);
  const url = parseTarget(message.url, origin);
  if (body === null || url === null) return null;
  const { headers } = message;
  const fields = bodyFields(body, headers['content-type']);
  return {
    method: message.method ?? 'GET',
    url,
    headers,
    body,
    path: {},
    field: (name) => fields.get(name) ?? url.searchParams.get(name) ?? headerText(headers[name.toLowerCase()]),
    cookie: (name) => cookies(headers.cookie).get(name),
    bearer: /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null,
  };
}

function parseTarget(target: string | undefined, origin: string): URL | null {
  return target?.startsWith('/') === true ? URL.parse(`${origin}${target}`) : null;
}

async function readBody(message: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  // With no encoding set, Node gives buffers.
  const chunks: AsyncIterable<Buffer> = message;
  for await (const piece of chunks) {
    size += piece.length;
    if (size > bodyLimitBytes) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function bodyFields(body: string, contentType = ''): ReadonlyMap<string, string> {
  if (contentType.includes('json')) return jsonFields(body);
  return contentType.includes('x-www-form-urlencoded') ? new Map(new URLSearchParams(body)) : new Map();
}

function jsonFields(body: string): ReadonlyMap<string, string> {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null) return new Map();
    return new Map(Object.entries(value).map(([name, field]) => [name, String(field)]));
  } catch {
    return new Map();
  }
}

const headerText = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

function cookies(header = ''): ReadonlyMap<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name, value]));
}
