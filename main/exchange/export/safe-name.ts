/** What Windows keeps for devices, whatever ending follows. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** Long enough to be told apart, short enough for every file system, together with a number and an ending. */
const longest = { characters: 100, bytes: 200 };

/**
 * A file name that Windows, macOS and Linux take, from words of a health system and an ending of ours. Never leads to
 * another folder, is never hidden, and shows its ending where it stands.
 */
export function safeName(words: string, ending: string): string {
  const whole = clean(words);
  const already = `.${ending}`;
  const stem = whole.toLowerCase().endsWith(already) ? whole.slice(0, -already.length) : whole;
  const short = trimmed(shortened(trimmed(stem)));
  const [first = ''] = short.split('.');
  const named = short === '' ? 'Document' : devices.test(first.trim()) ? `_${short}` : short;
  return `${named}.${ending}`;
}

const clean = (words: string): string =>
  words
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    // Control characters, and those that turn the direction of what follows.
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-');

const trimmed = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/gu, '');

function shortened(name: string): string {
  let short = '';
  let bytes = 0;
  // By characters, so that none is cut in two.
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (short.length + character.length > longest.characters || bytes > longest.bytes) break;
    short += character;
  }
  return short;
}
