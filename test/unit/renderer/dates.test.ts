import { describe, expect, it } from 'vitest';
import {
  ageAt,
  dateOf,
  formatDate,
  formatDateTime,
  formatHere,
  formatMoment,
  formatMonth,
  formatPeriod,
  readDate,
} from '../../../renderer/format/dates.ts';

const chicago = { locale: 'en-US', timeZone: 'America/Chicago' };
const words = {
  from: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  today: (time: string) => `today, ${time}`,
  yesterday: (time: string) => `yesterday, ${time}`,
};
/** Some systems write a narrow no-break space before AM and PM. */
const plain = (text: string | null): string | null => text?.replaceAll('\u202f', ' ') ?? null;

describe('a date', () => {
  it('keeps the precision that the source wrote', () => {
    expect(formatDate('2015', chicago)).toBe('2015');
    expect(formatDate('2015-03', chicago)).toBe('March 2015');
    expect(formatDate('2015-03-02', chicago)).toBe('Mar 2, 2015');
  });

  it('is written as the system writes dates', () => {
    expect(formatDate('2015-03-02', { locale: 'de-DE' })).toBe('02.03.2015');
    expect(formatDate('2015-03', { locale: 'es-US' })).toBe('marzo de 2015');
  });

  it('is the same day in every time zone', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      expect(formatDate('2015-03-02', { locale: 'en-US', timeZone })).toBe('Mar 2, 2015');
      expect(formatDate('2015-03-02T23:30:00-05:00', { locale: 'en-US', timeZone })).toBe('Mar 2, 2015');
    }
  });

  it('of a moment in UTC is told by the clock of this computer', () => {
    expect(formatDate('2015-03-02T03:10:00Z', chicago)).toBe('Mar 1, 2015');
    expect(plain(formatDateTime('2015-03-02T03:10:00Z', chicago))).toBe('Mar 1, 2015, 9:10 PM');
  });

  it('of a moment in UTC is told by the zone of this computer where none is named', () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    for (const text of ['2015-03-02T03:10:00Z', '2015-07-02T12:05:00Z', '1850-01-01T00:01:00Z'])
      expect(readDate(text, {})).toEqual(readDate(text, { timeZone }));
  });

  it('of midnight in UTC stands for a day', () => {
    expect(formatDate('2015-03-02T00:00:00Z', chicago)).toBe('Mar 2, 2015');
    expect(formatDateTime('2015-03-02T00:00:00.000Z', chicago)).toBe('Mar 2, 2015');
  });

  it('has its time by the clock of the place where it was written', () => {
    expect(plain(formatDateTime('2015-03-02T08:05:00-05:00', chicago))).toBe('Mar 2, 2015, 8:05 AM');
  });

  it('that is none is shown as it stands', () => {
    for (const text of ['about 2015', '03/02/2015', '', '2015-13', '2015-02-45']) expect(formatDate(text)).toBe(text);
    expect(readDate('soon')).toBeNull();
  });
});

describe('a moment that was written by the clock of another place', () => {
  it.each([
    ['2026-03-02T08:00:00-05:00', 'Mar 2, 2026, 7:00 AM'],
    ['2026-03-02T23:30:00-08:00', 'Mar 3, 2026, 1:30 AM'],
  ])('%s is told by this computer’s clock too', (text, here) => {
    expect(plain(formatHere(text, chicago))).toBe(here);
  });

  it.each(['2026-03-02T08:00:00-06:00', '2026-03-02T08:00:00Z', '2026-03-02T08:00:00', '2026-03-02', '2026', 'soon'])(
    '%s needs no other words',
    (text) => {
      expect(formatHere(text, chicago)).toBeNull();
    },
  );
});

describe('a period', () => {
  it('names both ends, or the one day', () => {
    expect(formatPeriod({ start: '2019-01-14', end: '2019-01-18' }, words, chicago)).toBe(
      'Jan 14, 2019 – Jan 18, 2019',
    );
    const day = { start: '2019-01-14T08:00:00-06:00', end: '2019-01-14T09:00:00-06:00' };
    expect(formatPeriod(day, words, chicago)).toBe('Jan 14, 2019');
  });

  it('without an end, or without a beginning, says no more than is known', () => {
    expect(formatPeriod({ start: '2012', end: null }, words, chicago)).toBe('2012');
    expect(formatPeriod({ start: null, end: '2012-05' }, words, chicago)).toBe('until May 2012');
    expect(formatPeriod({ start: null, end: null }, words, chicago)).toBeNull();
  });

  it('stands in a list by its beginning', () => {
    expect(dateOf({ start: '2012', end: '2013' })).toBe('2012');
    expect(dateOf({ start: null, end: '2013' })).toBe('2013');
    expect(dateOf(null)).toBeNull();
  });
});

describe('a month', () => {
  it('heads all of its days, and a year that has no month stands alone', () => {
    expect(formatMonth('2015-03-02T08:05:00-05:00', chicago)).toBe('March 2015');
    expect(formatMonth('2015-03', chicago)).toBe('March 2015');
    expect(formatMonth('2015', chicago)).toBe('2015');
  });
});

describe('a moment of the app', () => {
  const now = new Date('2026-11-24T02:00:00Z');

  it('of today and yesterday is told so, by the clock of this computer', () => {
    expect(plain(formatMoment('2026-11-23T21:40:00Z', now, words, chicago))).toBe('today, 3:40 PM');
    expect(plain(formatMoment('2026-11-23T03:00:00Z', now, words, chicago))).toBe('yesterday, 9:00 PM');
  });

  it('of another day has its date', () => {
    expect(plain(formatMoment('2026-11-20T15:00:00Z', now, words, chicago))).toBe('Nov 20, 2026, 9:00 AM');
  });
});

describe('an age', () => {
  const today = new Date(2026, 2, 3);

  it('counts whole years of life', () => {
    expect(ageAt('1961-03-03', today)).toBe(65);
    expect(ageAt('1961-03-04', today)).toBe(64);
  });

  it('is not guessed from a year or a month', () => {
    expect(ageAt('1961', today)).toBeNull();
    expect(ageAt('1961-03', today)).toBeNull();
    expect(ageAt('2030-01-01', today)).toBeNull();
  });
});
