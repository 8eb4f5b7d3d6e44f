// How often (https://hl7.org/fhir/R4/datatypes.html#Timing): "2 times a day, for 10 days".
import type { Place } from '../reading/place.ts';
import { dateWords } from '../words/dates.ts';
import { spacedOut } from '../words/labels.ts';
import { periodText, readDate } from './period.ts';
import { quantityText, rangeText } from './quantity.ts';

export function timingText(place: Place): string | null {
  if (!place.isObject) return null;
  const repeat = place.get('repeat');
  const events = place.list('event').flatMap((one) => readDate(one) ?? []);
  const words = codeOf(place.get('code'));
  const often = howOften(repeat);
  const parts = [
    often ?? words,
    often !== null && words !== null && !isAbbreviation(words) ? words : null,
    atTimes(repeat),
    howLong(repeat),
    bounds(repeat),
    events.length === 0 ? null : events.map(dateWords).join(', '),
  ].filter((part) => part !== null && part !== '');
  place.take();
  return parts.length === 0 ? null : parts.join(', ');
}

/** "BID", "Q6H": the structure beside it says the same. */
const isAbbreviation = (words: string): boolean => Object.values(abbreviations).includes(words);

/** http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation */
const abbreviations: Readonly<Record<string, string>> = {
  BID: 'twice a day',
  TID: 'three times a day',
  QID: 'four times a day',
  AM: 'in the morning',
  PM: 'in the afternoon',
  QD: 'once a day',
  QOD: 'every other day',
  Q1H: 'every hour',
  Q2H: 'every 2 hours',
  Q3H: 'every 3 hours',
  Q4H: 'every 4 hours',
  Q6H: 'every 6 hours',
  Q8H: 'every 8 hours',
  Q12H: 'every 12 hours',
  BED: 'at bedtime',
  WK: 'once a week',
  MO: 'once a month',
};

function codeOf(code: Place): string | null {
  const coding = code.list('coding')[0];
  const plain = code.string() ?? coding?.get('code').string() ?? null;
  const known = plain === null ? undefined : abbreviations[plain];
  return known ?? code.get('text').string() ?? coding?.get('display').string() ?? plain;
}

function howOften(repeat: Place): string | null {
  const count = repeat.get('frequency').string();
  const most = repeat.get('frequencyMax').string();
  const period = repeat.get('period').string() ?? '1';
  const longest = repeat.get('periodMax').string();
  const unit = units[repeat.get('periodUnit').string() ?? repeat.get('periodUnits').string() ?? ''];
  if (unit === undefined) return count === null ? null : times(count, most);
  const span =
    longest !== null ? `every ${period} to ${longest} ${unit}s` : period === '1' ? null : `every ${period} ${unit}s`;
  const isOnce = (count ?? '1') === '1' && most === null;
  if (span !== null) return isOnce ? span : `${times(count ?? '1', most)} ${span}`;
  return unit === 'hour' && isOnce
    ? 'every hour'
    : `${times(count ?? '1', most)} ${unit === 'hour' ? 'an' : 'a'} ${unit}`;
}

function times(count: string, most: string | null): string {
  if (most !== null && most !== count) return `${count} to ${most} times`;
  return count === '1' ? 'once' : count === '2' ? 'twice' : `${count} times`;
}

const units: Readonly<Record<string, string>> = {
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
};

/** http://hl7.org/fhir/ValueSet/event-timing */
const moments: Readonly<Record<string, string>> = {
  HS: 'at bedtime',
  WAKE: 'on waking up',
  C: 'with meals',
  CM: 'with breakfast',
  CD: 'with lunch',
  CV: 'with dinner',
  AC: 'before meals',
  ACM: 'before breakfast',
  ACD: 'before lunch',
  ACV: 'before dinner',
  PC: 'after meals',
  PCM: 'after breakfast',
  PCD: 'after lunch',
  PCV: 'after dinner',
  MORN: 'in the morning',
  'MORN.early': 'early in the morning',
  'MORN.late': 'late in the morning',
  NOON: 'at noon',
  AFT: 'in the afternoon',
  'AFT.early': 'early in the afternoon',
  'AFT.late': 'late in the afternoon',
  EVE: 'in the evening',
  'EVE.early': 'early in the evening',
  'EVE.late': 'late in the evening',
  NIGHT: 'at night',
  PHS: 'after going to sleep',
};

const days: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

function atTimes(repeat: Place): string | null {
  const offset = repeat.get('offset').string();
  const at = repeat.list('when').flatMap((one) => {
    const code = one.string();
    return code === null ? [] : [moments[code] ?? spacedOut(code).toLowerCase()];
  });
  const onDays = repeat.list('dayOfWeek').flatMap((one) => days[one.string() ?? ''] ?? []);
  const hours = repeat.list('timeOfDay').flatMap((one) => one.string()?.slice(0, 5) ?? []);
  const parts = [
    offset !== null && offset !== '0' && at.length > 0 ? `${offset} minutes` : '',
    at.join(' and '),
    onDays.length === 0 ? '' : `on ${onDays.join(', ')}`,
    hours.length === 0 ? '' : `at ${hours.join(', ')}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(' ');
}

function howLong(repeat: Place): string | null {
  const duration = repeat.get('duration').string();
  const unit = units[repeat.get('durationUnit').string() ?? repeat.get('durationUnits').string() ?? ''];
  const most = repeat.get('durationMax').string();
  const count = repeat.get('count').string();
  const each =
    duration === null
      ? ''
      : `for ${duration}${most === null ? '' : ` to ${most}`} ${unit ?? ''}${duration === '1' ? '' : 's'} each`;
  const altogether = count === null ? '' : `${count} ${count === '1' ? 'time' : 'times'} in all`;
  return [each, altogether].filter((part) => part !== '').join(', ') || null;
}

function bounds(repeat: Place): string | null {
  const choice = repeat.choice('bounds');
  if (choice === null) return null;
  if (choice.type === 'Period') return periodText(choice.place);
  const length = choice.type === 'Range' ? rangeText(choice.place) : quantityText(choice.place);
  return length === null ? null : `for ${length}`;
}
