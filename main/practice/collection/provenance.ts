import type { PracticeConnection } from '../state/practice-state.ts';
import type { StoredResource } from './stored-resource.ts';

const targetsOfOne = 100;

/** R4: the service notes each of its writes. Here a write is up to 100 resources of one part. */
export function provenanceOf(
  written: readonly StoredResource[],
  { patientId, systemId }: PracticeConnection,
): readonly StoredResource[] {
  const notes: StoredResource[] = [];
  for (const [arrivesAt, part] of Map.groupBy(written, (resource) => resource.arrivesAt)) {
    for (let from = 0; from < part.length; from += targetsOfOne) {
      const id = `${patientId}9e${notes.length.toString(16).padStart(6, '0')}`;
      const recorded = new Date(arrivesAt).toISOString();
      const text = JSON.stringify({
        resourceType: 'Provenance',
        id,
        meta: { versionId: '9000000000000', lastUpdated: recorded, source: `1up-external-system:${systemId}` },
        target: part
          .slice(from, from + targetsOfOne)
          .map(({ type, id: target }) => ({ reference: `${type}/${target}` })),
        recorded,
        agent: [
          {
            type: {
              coding: [
                { system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code: 'assembler' },
              ],
            },
            who: { display: 'Practice collection service' },
          },
        ],
      });
      notes.push({ version: 'r4', type: 'Provenance', id, patientId, arrivesAt, lastUpdated: arrivesAt, text });
    }
  }
  return notes;
}
