// Dates and spans of time as the readers write them: "Mar 2, 2015, 8:00 AM", "Jan 15, 2020 to Jan 4, 2021", "since 2015".

const months: Readonly<Record<string, string>> = {
  ...{ Jan: 'ene', Feb: 'feb', Mar: 'mar', Apr: 'abr', May: 'may', Jun: 'jun' },
  ...{ Jul: 'jul', Aug: 'ago', Sep: 'sep', Oct: 'oct', Nov: 'nov', Dec: 'dic' },
};

const time = String.raw`\d{1,2}:\d\d [AP]M(?: UTC)?`;
const written = String.raw`(?:[A-Z][a-z]{2} \d{1,2}, \d{4}(?:, ${time})?|[A-Z][a-z]{2} \d{4}|\d{4})`;

/** Where a date has commas of its own, it is not cut. */
export const betweenParts = new RegExp(String.raw`, (?!\d{4}\b|${time})`);

const forms: readonly (readonly [RegExp, (...moments: readonly string[]) => string])[] = [
  [new RegExp(`^(${written}) to (${written})$`), (start, end) => `${start} a ${end}`],
  [new RegExp(`^since (${written})$`), (start) => `desde ${start}`],
  [new RegExp(`^until (${written})$`), (end) => `hasta ${end}`],
  [new RegExp(`^(${written})$`), (moment) => `${moment}`],
];

/** `null`: it is none. */
export function sayMoment(text: string): string | null {
  for (const [form, say] of forms) {
    const found = form.exec(text);
    if (found !== null) return say(...found.slice(1).map(oneMoment));
  }
  return null;
}

const oneMoment = (text: string): string =>
  text
    .replace(/^([A-Z][a-z]{2}) (\d{1,2}), (\d{4})/, (_, month: string, day, year) => `${day} ${named(month)} ${year}`)
    .replace(/^([A-Z][a-z]{2}) (?=\d{4}$)/, (_, month: string) => `${named(month)} `)
    .replace(' AM', ' a.m.')
    .replace(' PM', ' p.m.');

const named = (month: string): string => months[month] ?? month;
