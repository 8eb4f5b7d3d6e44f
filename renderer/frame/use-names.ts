import type { PersonView } from '../../preload/api.ts';
import { useCall } from '../bridge/use-call.ts';
import { useStatus } from '../bridge/use-status.ts';
import { useWords } from '../words/use-words.ts';

/** What a person is called: as the record says, until a name was given. */
export function useNameOf(): (person: PersonView) => string {
  const { people: words } = useWords();
  const status = useStatus();
  const overview = useCall('record.overview', {}, { enabled: status.profile !== 'none' });
  const inRecord = overview.data?.person?.name ?? null;
  return ({ id, name }) => name ?? (id === status.person?.id ? inRecord : null) ?? words.unnamed;
}
