// A service on loopback, in a process of its own, that has nothing to do but to hand out pages that lie ready.
import { createServer, type ServerResponse } from 'node:http';
import { createBirpc } from 'birpc';
import { fhirVersions } from '../../../main/values/fhir-version.ts';
import { servedSections } from './served-pages.ts';

export interface PageServer {
  /** Makes the record, and tells the origin where it is served. */
  serve(size: number): Promise<string>;
}

const server = createServer();

async function serve(size: number): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The service has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const sections = servedSections(size, origin);
  const ready = new Map([...sections].map(([name, { pages }]) => [name, pages.map((page) => Buffer.from(page))]));
  const statements = new Map(
    fhirVersions.map((version) => [`${version}/metadata`, statement([...sections.keys()], version)]),
  );
  server.on('request', ({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, origin);
    const name = pathname.slice(1);
    send(response, statements.get(name) ?? ready.get(name)?.[Number(searchParams.get('_after') ?? 0)] ?? null);
  });
  return origin;
}

function statement(names: readonly string[], version: string): Buffer {
  const types = names.filter((name) => name.startsWith(`${version}/`)).map((name) => name.slice(version.length + 1));
  const resource = types.map((type) => ({ type }));
  return Buffer.from(JSON.stringify({ resourceType: 'CapabilityStatement', rest: [{ resource }] }));
}

const unknown = Buffer.from(
  JSON.stringify({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'not-supported' }] }),
);

function send(response: ServerResponse, body: Buffer | null): void {
  const sent = body ?? unknown;
  response.writeHead(body === null ? 404 : 200, {
    'content-type': 'application/fhir+json; charset=utf-8',
    'content-length': sent.byteLength,
  });
  response.end(sent);
}

createBirpc<object, PageServer>(
  { serve },
  { post: (message) => process.send?.(message), on: (listener) => process.on('message', listener), timeout: -1 },
);
