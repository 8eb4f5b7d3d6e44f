import type { Fact } from '../../values/document.ts';
import { dateWords } from '../words/dates.ts';
import type { Attributes } from './elements.ts';

const patient = 'recordTarget/patientRole/patient';
const author = 'author/assignedAuthor';

/** Where the words stand that a reader wants to know first, as paths within the `ClinicalDocument`. */
const title = 'title';
const authors = [
  `${author}/assignedPerson/name`,
  `${author}/representedOrganization/name`,
  `${author}/assignedAuthoringDevice/softwareName`,
];
const custodian = 'custodian/assignedCustodian/representedCustodianOrganization/name';
const worded = new Set([title, `${patient}/name`, ...authors, custodian]);
const timed = new Set(['effectiveTime', `${patient}/birthTime`]);
const mostValues = 20;
const longestValue = 500;

/** Gathers the header of a CDA while it is read. */
export class CcdaHeader {
  private readonly values = new Map<string, string[]>();
  private current: string | null = null;

  open(path: readonly string[], attributes: Attributes): void {
    const place = placeOf(path);
    if (worded.has(place)) {
      this.current = place;
      this.add(place, '');
    }
    const time = attributes.get('value');
    if (timed.has(place) && time !== undefined) this.add(place, time.slice(0, longestValue));
  }

  text(text: string): void {
    const values = this.current === null ? undefined : this.values.get(this.current);
    const last = values?.at(-1);
    if (values === undefined || last === undefined || last.length > longestValue) return;
    values[values.length - 1] = `${last} ${text.slice(0, longestValue)}`;
  }

  close(path: readonly string[]): void {
    if (this.current === placeOf(path)) this.current = null;
  }

  get title(): string | null {
    return this.of(title)[0] ?? null;
  }

  get facts(): readonly Fact[] {
    const writers = authors.map((place) => this.of(place)).find((names) => names.length > 0) ?? [];
    const born = this.of(`${patient}/birthTime`)[0];
    const facts: readonly (readonly [string, string | undefined])[] = [
      ['Patient', this.of(`${patient}/name`)[0]],
      // Of whom is born, the hour is seldom known, and often written as zeros.
      ['Born', born === undefined ? undefined : timeWords(born.slice(0, 8))],
      ['Date', this.of('effectiveTime').map(timeWords)[0]],
      ['Written by', writers.length > 0 ? writers.join(', ') : undefined],
      ['Kept by', this.of(custodian)[0]],
    ];
    return facts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
  }

  private add(place: string, value: string): void {
    const values = this.values.get(place);
    if (values === undefined) this.values.set(place, [value]);
    else if (values.length < mostValues) values.push(value);
  }

  private of(place: string): readonly string[] {
    const values = (this.values.get(place) ?? []).map((value) => value.replaceAll(/\s+/g, ' ').trim().toWellFormed());
    return [...new Set(values.filter((value) => value !== ''))];
  }
}

const placeOf = (path: readonly string[]): string => (path.length > 7 ? '' : path.slice(1).join('/'));

/** HL7's time stamps, "20150302080000-0500", with the precision that they have. */
export function timeWords(stamp: string): string {
  const [whole, year, month, day, hour, minute, zone] =
    /^(\d{4})(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:\d\d(?:\.\d+)?)?)?)?)?)?([+-]\d{4})?$/.exec(stamp) ?? [];
  if (whole === undefined) return stamp;
  const date = [year, month, day].flatMap((part) => part ?? []).join('-');
  if (hour === undefined || minute === undefined) return dateWords(date);
  const words = dateWords(
    `${date}T${hour}:${minute}:00${zone === undefined ? '' : `${zone.slice(0, 3)}:${zone.slice(3)}`}`,
  );
  return /[+-]0000$/.test(stamp) ? `${words} UTC` : words;
}
