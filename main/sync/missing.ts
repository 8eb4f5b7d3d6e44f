import type { Connection, MissingAttachment } from '../store/record-store.ts';
import { capitalised, sectionWords } from './section-words.ts';
import type { ReadingState, SectionState } from './reading-state.ts';
import type { Missing } from './sync-progress.ts';

/** All that the record lacks as far as is known, each with its reason in words. */
export function missingOf(reading: ReadingState, isOverdue: (connection: Connection) => boolean): readonly Missing[] {
  const active = reading.connections.filter(({ state }) => state !== 'disconnected');
  return [
    ...active.filter(isOverdue).map(overdue),
    ...[...reading.sections.values()].flatMap((section) => unreadSection(section, active)),
    ...reading.notHandedOver.map((what) => ({ what: 'A part of your record', why: `${what}.`, connectionIds: [] })),
    ...unreadDocuments(reading.unreadDocuments),
    ...(reading.quarantined === 0 ? [] : [keptAside(reading.quarantined)]),
  ];
}

const overdue = ({ id, name }: Connection): Missing => ({
  what: `Everything from ${name}`,
  why: 'It has not handed over anything yet. We will look again each time you refresh; if it stays so, please connect it again.',
  connectionIds: [id],
});

function unreadSection({ section, state, failure }: SectionState, active: readonly Connection[]): readonly Missing[] {
  if (state !== 'failed') return [];
  const of = active.filter(({ fhirVersion }) => fhirVersion === section.fhirVersion);
  const from = of.length === 1 ? ` from ${of[0]?.name}` : '';
  const why = failure?.message ?? 'It could not be read. Please try again later.';
  return [{ what: `${capitalised(sectionWords(section))}${from}`, why, connectionIds: of.map(({ id }) => id) }];
}

/** Documents that were asked for in vain, gathered by reason. */
function unreadDocuments(documents: readonly MissingAttachment[]): readonly Missing[] {
  const reasons = documents.flatMap(({ failure }) => failure?.message ?? []);
  return [...new Set(reasons)].map((why) => {
    const count = reasons.filter((reason) => reason === why).length;
    return { what: count === 1 ? '1 document' : `${count} documents`, why, connectionIds: [] };
  });
}

const keptAside = (count: number): Missing => ({
  what: count === 1 ? '1 item' : `${count} items`,
  why: 'Sent in a form that could not be read. Nothing was thrown away: they are kept aside as they came.',
  connectionIds: [],
});
