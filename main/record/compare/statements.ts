import type { Entry, EntryAttachment, EntryField, EntryValue, ReferenceRange } from '../../values/entry.ts';
import { withUnit } from '../datatypes/quantity.ts';
import { dateWords } from '../words/dates.ts';

/** All that an entry says, as label and text. Names of others are left out where they are only found, not said. */
export function statementsOf(entry: Entry): readonly EntryField[] {
  const { date } = entry;
  return [
    ...said('Name', entry.title),
    ...said('More about it', entry.subtitle),
    ...said('Status', entry.status),
    ...said('Date', dateWords(date?.start ?? '')),
    ...said('End', dateWords(date?.end ?? '')),
    ...said('Who', entry.who),
    ...said('Where', entry.where),
    ...entry.values.flatMap(valueStatements),
    ...entry.notes.flatMap((note) => said('Note', note)),
    ...entry.fields,
    ...entry.attachments.flatMap((one) => said('Document', documentText(one))),
  ];
}

const said = (label: string, text: string | null): readonly EntryField[] =>
  text === null || text === '' ? [] : [{ label, text }];

function valueStatements({ label, text, unit, flag, ranges }: EntryValue): readonly EntryField[] {
  const of = (what: string): string => (label === null ? what : `${label}, ${what.toLowerCase()}`);
  return [
    ...said(label ?? 'Result', withUnit(text, unit)),
    ...said(of('Judged'), flag?.text ?? null),
    ...ranges.flatMap((range) => said(of('Expected'), rangeStatement(range))),
  ];
}

function rangeStatement({ low, high, unit, text, appliesTo }: ReferenceRange): string | null {
  const span =
    low !== null && high !== null
      ? `${low} to ${high}`
      : low !== null
        ? `${low} or more`
        : high !== null
          ? `up to ${high}`
          : null;
  const parts = [span === null ? text : withUnit(span, unit), appliesTo].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** Its words where it has some, since a letter that was written anew keeps its name. */
const documentText = ({ title, text, contentType, size }: EntryAttachment): string =>
  [title ?? contentType ?? 'Document', text ?? (size === null ? null : `${size} bytes`)]
    .filter((part) => part !== null)
    .join(': ');
