import type { ImportView } from '../../../preload/api.ts';
import { answer, later, refuse, type HandlersOf, type Tell } from './handlers.ts';
import type { MadeUpState } from './made-up-app.ts';
import { waitingConnection } from './made-up-systems.ts';

/** The dialog always gives the same archive. What is dropped counts as a record where its name says so. */
export function importCalls(state: MadeUpState, tell: Tell): HandlersOf<'imports'> {
  const bring = async (name: string): Promise<ImportView> => {
    tell('import.changed', { total: null, stored: 0 });
    await later(100);
    tell('import.changed', { total: 1240, stored: 400 });
    await later(200);
    tell('import.changed', null);
    const read = { state: 'ready', lastReadAt: '2026-11-25T09:30:00.000Z' } as const;
    const connection = { ...waitingConnection(0, name), ...read, id: 'file', address: null, isFile: true };
    state.connections = [...state.connections.filter(({ id }) => id !== 'file'), connection];
    tell('record.changed', null);
    return {
      ...{ connectionId: 'file', name, people: ['Jason Miles Argyle'] },
      ...{ added: 1180, changed: 0, unchanged: 58, quarantined: 2 },
      notes: { brought: 5, kept: 1, missing: 2 },
    };
  };
  return {
    'imports.choose': async () => answer(await bring('clinical-records.zip')),
    async 'imports.drop'({ files }) {
      const [first] = files;
      return first?.name.endsWith('.json') === true ? answer(await bring(first.name)) : noRecord;
    },
    'imports.cancel': async () => answer(null),
  };
}

const noRecord = refuse(
  'not-fhir',
  'No health record was found in there. Nothing was added to your record. Chartkeeper reads FHIR written as JSON: single files, NDJSON, or several of them in a zip.',
);
