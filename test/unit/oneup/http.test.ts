import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createHttp, defaultLimits, type Http, type HttpLimits } from '../../../main/oneup/http.ts';
import { cannedFetch } from '../../fakes/canned-fetch.ts';
import { fixedClock, type FixedClock } from '../../fakes/fixed-clock.ts';
import { scriptedServer, type Script, type ScriptedServer } from '../../fakes/scripted-server.ts';

interface Under {
  readonly http: Http;
  readonly clock: FixedClock;
  readonly server: ScriptedServer;
  readonly reachability: readonly string[];
  readonly get: (path?: string, signal?: AbortSignal) => ReturnType<Http['ask']>;
}

async function under(script: Script, limits: Partial<HttpLimits> = {}): Promise<Under> {
  const server = await scriptedServer(script);
  onTestFinished(() => server.stop());
  const clock = fixedClock();
  const reachability: string[] = [];
  const http = createHttp({
    endpoints: { apiUrl: server.origin, authUrl: 'https://auth.example', searchUrl: 'https://search.example' },
    ...{ fetch, clock, limits: { ...defaultLimits, ...limits } },
    randomBytes: (length) => new Uint8Array(length),
    onReachability: (found) => reachability.push(found),
  });
  const get: Under['get'] = (path = '/', signal = new AbortController().signal) =>
    http.ask({ method: 'GET', url: new URL(path, server.origin), signal });
  return { http, clock, server, reachability, get };
}

const answers = (...given: readonly ReturnType<Script>[]): Script => {
  const left = [...given];
  return () => left.shift() ?? { body: {} };
};
const busy = (header?: string) => ({
  status: 429,
  body: { message: 'Too Many Requests' },
  headers: header === undefined ? {} : { 'retry-after': header },
});

describe('a request', () => {
  it('1: is sent to the three origins alone, over https or to this computer', async () => {
    const canned = cannedFetch(() => ({}));
    const http = createHttp({
      endpoints: { apiUrl: 'https://api.example', authUrl: 'http://auth.example', searchUrl: 'https://search.example' },
      clock: fixedClock(),
      limits: defaultLimits,
      randomBytes: (length) => new Uint8Array(length),
      onReachability: () => undefined,
      fetch: canned.fetch,
    });
    const get = (url: string) => http.ask({ method: 'GET', url: new URL(url), signal: new AbortController().signal });
    const elsewhere = [
      'https://evil.example/',
      'https://api.example:8443/',
      'http://api.example/',
      'https://u@api.example/',
    ];
    for (const url of [...elsewhere, 'http://auth.example/'])
      expect(await get(url)).toMatchObject({ ok: false, error: { code: 'untrusted-link' } });
    expect(await get('https://search.example/x')).toMatchObject({ ok: true });
    expect(canned.requests.map(({ url }) => url)).toEqual(['https://search.example/x']);
  });

  it('says that the service is reachable, whatever it answers', async () => {
    const { get, reachability } = await under(answers({ status: 404, body: 'nothing' }));
    expect(await get()).toMatchObject({ ok: true, value: { status: 404, text: 'nothing' } });
    expect(reachability).toEqual(['reachable']);
  });

  it('is offline where nobody listens', async () => {
    const { http, reachability, server } = await under(answers());
    await server.stop();
    const answer = http.ask({ method: 'GET', url: new URL(server.origin), signal: new AbortController().signal });
    expect(await answer).toMatchObject({ ok: false, error: { code: 'offline' } });
    expect(reachability).toEqual(['unreachable']);
  });

  it('that is cut off is sent three times in all, with growing pauses', async () => {
    const { get, clock, server } = await under((_request, response) => {
      response.destroy();
      return null;
    });
    const answer = get();
    await clock.untilWaiting(500);
    await clock.advance(500);
    await clock.untilWaiting(1_500);
    await clock.advance(1_500);
    expect(await answer).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(server.requests).toHaveLength(3);
  });

  it('that is answered 503 is sent again and then holds', async () => {
    const { get, clock } = await under(answers({ status: 503 }, { body: { fine: true } }));
    const answer = get();
    await clock.untilWaiting(500);
    await clock.advance(500);
    expect(await answer).toMatchObject({ ok: true, value: { status: 200 } });
  });

  it('ends at once when the person stops it, in a pause and while it waits for the answer', async () => {
    const pausing = await under(answers(busy('20')));
    const stop = new AbortController();
    const inPause = pausing.get('/', stop.signal);
    await pausing.clock.untilWaiting(20_000);
    stop.abort();
    expect(await inPause).toMatchObject({ ok: false, error: { code: 'aborted' } });
    const begun = Promise.withResolvers<void>();
    const waiting = await under(() => {
      begun.resolve();
      return new Promise(() => undefined);
    });
    const another = new AbortController();
    const inFlight = waiting.get('/', another.signal);
    await begun.promise;
    another.abort();
    expect(await inFlight).toMatchObject({ ok: false, error: { code: 'aborted' } });
    expect(waiting.reachability).toEqual([]);
  });
});

describe('a pause', () => {
  const date = (seconds: number): string => new Date(Date.UTC(2026, 10, 23, 12, 0, seconds)).toUTCString();
  it.each([
    ['7', 7_000],
    [date(9), 9_000],
    ['-3', 500],
    ['soon', 500],
    [undefined, 500],
    [date(-9), 500],
  ])('21: after 429 with Retry-After %s is %s ms', async (header, ms) => {
    const answer = { ...busy(header), headers: { ...busy(header).headers, date: date(0) } };
    const { get, clock, server } = await under(answers(answer));
    const done = get();
    await clock.untilWaiting(ms);
    await clock.advance(ms - 1);
    expect(server.requests).toHaveLength(1);
    await clock.advance(1);
    expect(await done).toMatchObject({ ok: true, value: { status: 200 } });
  });

  it.each([
    ['31', 31_000],
    ['600', 600_000],
    ['99999999999', 3_600_000],
  ])('21: of %s seconds is not sat out but handed on, capped at an hour', async (header, ms) => {
    const { get, clock, server } = await under(() => busy(header));
    expect(await get()).toMatchObject({ ok: true, value: { status: 429, retryAfterMs: ms } });
    expect(server.requests).toHaveLength(1);
    expect(clock.pending()).toEqual([]);
  });

  it('21: comes twice at most, then the refusal is handed on', async () => {
    const { get, clock, server } = await under(() => busy('2'));
    const done = get();
    for (let pause = 0; pause < 2; pause++) {
      await clock.untilWaiting(2_000);
      await clock.advance(2_000);
    }
    expect(await done).toMatchObject({ ok: true, value: { status: 429, retryAfterMs: 2_000 } });
    expect(server.requests).toHaveLength(3);
  });
});

describe('an answer', () => {
  it('that does not come is given up after 45 seconds', async () => {
    const begun = Promise.withResolvers<void>();
    const { get, clock, reachability } = await under(() => {
      begun.resolve();
      return new Promise(() => undefined);
    });
    const done = get();
    await begun.promise;
    await clock.advance(45_000);
    expect(await done).toMatchObject({ ok: false, error: { code: 'time-out' } });
    expect(reachability).toEqual(['unreachable']);
  });

  it('that stops in its middle is given up too', async () => {
    const begun = Promise.withResolvers<void>();
    const { get, clock } = await under((_request, response) => {
      response.writeHead(200).write('{', () => begun.resolve());
      return null;
    });
    const done = get();
    await begun.promise;
    await clock.untilWaiting(45_000);
    await clock.advance(45_000);
    expect(await done).toMatchObject({ ok: false, error: { code: 'time-out' } });
  });

  it('22: that drips, always in time for the next byte, is given up after five minutes in all', async () => {
    const { get, clock } = await under((_request, response) => {
      response.writeHead(200);
      const drip = (): void => {
        if (response.destroyed) return;
        response.write('x');
        setImmediate(drip);
      };
      drip();
      return null;
    });
    let over = false;
    const done = get().finally(() => (over = true));
    let seconds = 0;
    for (; !over && seconds < 1_000; seconds += 10) await clock.advance(10_000);
    expect(await done).toMatchObject({ ok: false, error: { code: 'time-out' } });
    expect(seconds).toBeGreaterThanOrEqual(300);
    expect(seconds).toBeLessThan(400);
  });

  it('22: is counted while it comes, and refused when it is a byte too long', async () => {
    const { get } = await under(({ target }) => ({ body: 'x'.repeat(Number(target.slice(1))) }), { mostBytes: 1_000 });
    expect(await get('/1000')).toMatchObject({ ok: true });
    expect(await get('/1001')).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  it('in broken UTF-8 keeps all that can be read', async () => {
    const { get } = await under((_request, response) => {
      response.end(Buffer.from([0x41, 0xff, 0xc3, 0xa9]));
      return null;
    });
    expect(await get()).toMatchObject({ ok: true, value: { text: 'A\uFFFDé' } });
  });

  it('that is no HTTP at all is a service that does not work', async () => {
    const server = createServer((socket) => socket.end('hello'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const address = server.address();
    const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    const http = createHttp({
      endpoints: { apiUrl: origin, authUrl: origin, searchUrl: origin },
      ...{ fetch, clock: fixedClock(), limits: defaultLimits },
      randomBytes: (length) => new Uint8Array(length),
      onReachability: () => undefined,
    });
    const sent = await http.askOnce({ method: 'GET', url: new URL(origin), signal: new AbortController().signal });
    expect(sent).toMatchObject({ ok: false, error: { code: 'unavailable', lost: true } });
  });
});
