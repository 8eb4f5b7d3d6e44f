import { newSecret } from './account/secrets.ts';
import { createCollection, type Collection, type CollectionOptions } from './collection/collection.ts';
import { createAttempts } from './connect/attempts.ts';
import { createDirectory } from './directory/health-systems.ts';
import { createFaultBoard } from './faults/faults.ts';
import { extraResources, resourcesAt } from './people/people.ts';
import type { PracticeOptions } from './practice-options.ts';
import type { Origins, Service } from './service.ts';
import type { PracticeState } from './state/practice-state.ts';
import { openStateFile } from './state/state-file.ts';

/** Never resolves: the app's window must stop before it is asked. */
const usualRedirectUri = 'https://practice.chartkeeper.invalid/connected';
const usualSeed = 1;
const usualTokenSeconds = 7_200;

/** All but the sites; `opened` is told where they are. */
export function createService(
  options: PracticeOptions,
  signal: AbortSignal,
): { service: Service; opened: (origins: Origins) => void } {
  const { clock, random } = options;
  let where: Origins | null = null;
  const origins = (): Origins => {
    if (where === null) throw new Error('The sites are not open yet');
    return where;
  };
  const file = openStateFile(options.stateFile ?? null, () => freshState(random));
  const directory = createDirectory(options.seed ?? usualSeed);
  const service: Service = {
    clock,
    random,
    file,
    directory,
    collection: collectionFor(options, { directory, state: file.state, apiOrigin: () => origins().api }),
    faults: { board: createFaultBoard(), clock, signal, otherOrigin: () => origins().other },
    attempts: createAttempts(random),
    settings: {
      paging: options.paging ?? 'after',
      tokenSeconds: options.tokenSeconds ?? usualTokenSeconds,
      today: options.today ?? null,
      redirectUris: [usualRedirectUri, ...(options.redirectUris ?? [])],
    },
    origins,
  };
  return { service, opened: (found) => void (where = found) };
}

const collectionFor = (
  { clock, seed = usualSeed, speed = 'moments', load = 0 }: PracticeOptions,
  parts: Pick<CollectionOptions, 'directory' | 'state' | 'apiOrigin'>,
): Collection => createCollection({ ...parts, people: { resourcesAt, extraResources }, clock, seed, speed, load });

const freshState = (random: () => Uint8Array): PracticeState => ({
  version: 1,
  credentials: { clientId: `practice-${newSecret(random).slice(0, 16)}`, clientSecret: newSecret(random) },
  ports: {},
  users: [],
  codes: [],
  families: [],
  connections: [],
});
