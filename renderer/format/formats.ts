// Making one of the system's formats takes a hundred times as long as writing with it, and a list writes hundreds of dates: each
// is made once.

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** Of a zone that is named: the zone of the computer may become another one while the app is open. */
export function dateFormat(
  locale: string | undefined,
  style: Intl.DateTimeFormatOptions & { readonly timeZone: string },
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, style]);
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, style);
  dateFormats.set(key, format);
  return format;
}

export function numberFormat(
  locale: string | undefined,
  style: Readonly<Intl.NumberFormatOptions> = {},
): Intl.NumberFormat {
  const key = JSON.stringify([locale, style]);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale, style);
  numberFormats.set(key, format);
  return format;
}
