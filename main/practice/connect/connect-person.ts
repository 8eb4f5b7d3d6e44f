import { patientIdOf } from '../collection/collect-connection.ts';
import type { Service } from '../service.ts';

interface Choice {
  readonly userId: number;
  readonly personId: string;
  readonly systemId: number;
  /** `YYYY-MM-DD` */
  readonly today: string | null;
}

/** From now on the system's record is collected. Connecting again leaves what is there and collects again. */
export function connectPerson({ file, clock, collection }: Service, choice: Choice): void {
  const { state } = file;
  const { userId, personId, systemId } = choice;
  const patientId = patientIdOf(userId, systemId, personId);
  const now = clock.now();
  const known = state.connections.find((connection) => connection.patientId === patientId);
  if (known !== undefined) known.collectedAt = now;
  else {
    const today = choice.today ?? new Date(now).toISOString().slice(0, 10);
    state.connections.push({ userId, personId, systemId, patientId, connectedAt: now, collectedAt: now, today });
    collection.changed(userId);
  }
  file.save();
}
