import { gzipSync } from 'node:zlib';

import { html, type Answer } from '../serve/answer.ts';
import type { PracticeRequest } from '../serve/request.ts';
import { entriesOf, type FaultWorld } from './instead.ts';
import type { EndpointName, FaultName } from './faults.ts';

type Spoil = (answer: Answer, world: FaultWorld) => Answer;

const bytesOf = ({ body }: Answer): Uint8Array =>
  typeof body === 'string' ? Buffer.from(body) : body instanceof Uint8Array ? body : new Uint8Array();

/** Faults that spoil a good answer on its way to the caller. */
const spoils: Partial<Record<FaultName, Spoil>> = {
  'html-instead-of-json': () => html(200, '<!doctype html><title>Sign in</title><p>We are working on our site.</p>'),
  'empty-body': (answer) => ({ ...answer, status: 200, body: '' }),
  'truncated-page': (answer) => ({ ...answer, body: bytesOf(answer).subarray(0, bytesOf(answer).length / 2) }),
  'slow-drip': (answer, world) => ({ ...answer, body: drip(bytesOf(answer), world) }),
  'gzip-bomb': (answer) => ({
    ...answer,
    headers: { ...answer.headers, 'content-encoding': 'gzip' },
    body: gzipBomb(),
  }),
  'endless-body': (answer) => ({ ...answer, body: endless() }),
};

export function spoilAnswer(
  endpoint: EndpointName,
  request: PracticeRequest,
  answer: Answer,
  world: FaultWorld,
): Answer {
  return entriesOf(spoils).reduce(
    (spoiled, [name, spoil]) =>
      world.board.strike(name, endpoint, request.url) === null ? spoiled : spoil(spoiled, world),
    answer,
  );
}

async function* drip(bytes: Uint8Array, { clock, signal }: FaultWorld): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length && !signal.aborted; at++) {
    yield bytes.subarray(at, at + 1);
    await clock.wait(1_000, signal);
  }
}

const openedBundle = '{"resourceType":"Bundle","type":"searchset","id":"';

/** Gzip may be many members in a row: 500 of a megabyte each, packed once. */
function gzipBomb(): Uint8Array {
  const megabyte = gzipSync(Buffer.alloc(1_000_000, 'a'), { level: 9 });
  return Buffer.concat([gzipSync(openedBundle), ...Array.from({ length: 500 }, () => megabyte)]);
}

async function* endless(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(openedBundle);
  const piece = Buffer.alloc(65_536, 'a');
  for (;;) {
    yield piece;
    // A turn of the loop for each piece: the caller's going away is noticed.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
