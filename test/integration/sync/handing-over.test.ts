// What comes after the first answers: parts that a health system still gathers, and the contents of documents.
import { describe, expect, it } from 'vitest';
import { markedPatient } from '../../fakes/bundles.ts';
import { connection } from '../../fakes/connections.ts';
import { failure } from '../../fakes/scripted-source.ts';
import { observations, reading, settled } from './reading.ts';

describe('a health system that hands over in parts', () => {
  it('11: is looked at again and again until it has shown something, and is ready by that alone', async () => {
    const one = await reading();
    one.source.gathers({ state: 'unknown' });
    await one.store.connections.add(connection(7, { connectedAt: '2026-11-23T11:59:59.000Z' }));
    one.source.has('r4/Patient', [[]]);
    one.sync.start({ reason: 'connected' });
    const waiting = await one.until(({ nextTryAt }) => nextTryAt !== null);
    expect(waiting.headline).toBe('System 7 is gathering your record. It can take some minutes');
    expect((await one.store.connections.list())[0]?.state).toBe('waiting');

    one.source.has('r4/Patient', [[markedPatient('p', 7)]]);
    one.source.has('r4/Observation', [observations(0, 3)]);
    await one.waitOut();
    expect((await one.store.connections.list())[0]?.state).toBe('ready');
    expect(await one.resources()).toBe(4);
  });

  it('is read once more where it was connected while a reading was under way', async () => {
    const one = await reading();
    await one.store.connections.add(settled(7));
    let readings = 0;
    one.source.has('r4/Observation', [
      async () => {
        if (++readings === 1) one.sync.start({ reason: 'connected' });
        return observations(0, 3);
      },
    ]);
    await one.read();
    expect(readings).toBe(2);
  });

  it('is missing, in words, where half an hour has brought nothing', async () => {
    const one = await reading();
    await one.store.connections.add(connection(7, { connectedAt: '2026-11-23T11:00:00.000Z', name: 'Dry River' }));
    one.source.gathers({ state: 'incomplete', what: ['Dry River did not hand over its documents'] });
    one.source.has('r4/Patient', [[]]);
    one.sync.start({ reason: 'asked' });
    const { missing } = await one.waitOut();
    expect(missing.map(({ what }) => what)).toEqual(['Everything from Dry River', 'A part of your record']);
  });
});

describe('the contents of documents', () => {
  const url = 'https://api.example/r4/Binary/b1';
  const named = { resourceType: 'DocumentReference', id: 'd', documents: [url] };

  it('are read after all else, and stored', async () => {
    const one = await reading();
    one.source.has('r4/DocumentReference', [[named]]);
    one.source.hasDocument(url, '{"resourceType":"Binary","id":"b1","contentType":"text/plain","data":"aGk="}');
    const end = await one.read();
    expect(await one.resources()).toBe(2);
    expect(end.missing).toEqual([]);
    expect(await one.store.pages.missingAttachments(one.source.id)).toEqual([]);
  });

  it('are missing with the reason where they cannot be had, and asked for again at the next reading', async () => {
    const one = await reading();
    one.source.has('r4/DocumentReference', [[named]]);
    one.source.hasDocument(url, failure('refused'));
    expect((await one.read()).missing).toEqual([
      expect.objectContaining({ what: '1 document', why: 'It is refused.' }),
    ]);
    one.source.hasDocument(url, '{"resourceType":"Binary","id":"b1","contentType":"text/plain","data":"aGk="}');
    expect((await one.read()).missing).toEqual([]);
  });
});
