import type { SystemView } from '../../preload/api.ts';
import type { HealthSystem } from '../oneup/oneup.ts';
import { noCredentials } from '../profile/account-store.ts';
import { err, ok } from '../values/result.ts';
import type { CallParts, HandlersOf } from './handlers.ts';

const searchMs = 30_000;

export function systemCalls({ profiles }: CallParts): HandlersOf<'systems'> {
  return {
    async 'systems.search'({ query, offset }) {
      const { open } = profiles.state();
      if (open === null || open.account === null) return err(noCredentials);
      const found = await open.account.oneup.searchSystems(query, offset, AbortSignal.timeout(searchMs));
      if (!found.ok) return found;
      for (const system of found.value.systems) open.directory.set(system.id, system);
      const connections = await open.store.connections.list();
      const connected = new Set<number>(
        connections.filter(({ state }) => state !== 'disconnected').map(({ systemId }) => systemId),
      );
      return ok({
        systems: found.value.systems.map((system) => systemView(system, connected.has(system.id))),
        nextOffset: found.value.nextOffset,
      });
    },
  };
}

const systemView = (system: HealthSystem, connected: boolean): SystemView => ({
  id: system.id,
  name: system.name,
  address: system.address,
  fhirVersion: system.fhirVersion,
  ehr: system.ehr,
  trouble: system.trouble,
  connected,
});
