const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** FHIR's `date`, `dateTime` and `instant` (https://hl7.org/fhir/R4/datatypes.html#dateTime), with parts that may be missing. */
const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** Whether a text is a date that can be, such as "2015", "2015-03" or "2015-03-02T08:00:00-05:00". */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01', hour = '00', minute = '00'] = pattern.exec(text) ?? [];
  if (year === undefined || Number(hour) > 24 || Number(minute) > 59) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** The same precision in words, in the zone of its own offset: "Mar 2, 2015, 8:00 AM". What is no date stays as it is. */
export function dateWords(text: string): string {
  if (!isDate(text)) return text;
  const [, year = '', month, day, hour, minute = '00'] = pattern.exec(text) ?? [];
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  const date = `${name} ${Number(day)}, ${year}`;
  if (hour === undefined) return date;
  // A time of the world's clock is nobody's own: it is said to be that.
  return `${date}, ${clock(Number(hour), minute)}${text.endsWith('Z') ? ' UTC' : ''}`;
}

/** "14:30:00" → "2:30 PM" */
export function timeWords(text: string): string {
  const [, hour, minute = '00'] = /^(\d{2}):(\d{2})(:\d{2}(\.\d+)?)?$/.exec(text) ?? [];
  return hour === undefined ? text : clock(Number(hour), minute);
}

const clock = (hour: number, minute: string): string =>
  `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour % 24 < 12 ? 'AM' : 'PM'}`;
