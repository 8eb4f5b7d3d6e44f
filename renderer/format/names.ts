/** Up to two letters that stand for a name where a logo would: "River Valley Health" → "RV". */
export function initials(name: string): string {
  const words = name
    .replace(/\(.*?\)/g, ' ')
    .split(/[\s\-–/,.&]+/)
    .filter((word) => word !== '' && !small.has(word.toLowerCase()));
  const [first = name, second = ''] = words;
  return [first, second]
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '')
    .join('')
    .toUpperCase();
}

const small = new Set(['the', 'of', 'and', 'for', 'at', 'in', 'de', 'la', 'st']);

/** `MedicationOrder` → "Medication order", for a type that the catalogue of words does not name. */
export const spacedName = (type: string): string => {
  const spaced = type.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

/** Parts of a second line, without what is empty or said twice, also within another: "Heart clinic, Lumen" tells Lumen. */
export function joined(parts: readonly (string | null)[]): string {
  const all = [...new Set(parts.filter((part): part is string => part !== null && part.trim() !== ''))];
  const isTold = (part: string): boolean =>
    all.some((other) => other.startsWith(`${part} `) || other.endsWith(`, ${part}`));
  return all.filter((part) => !isTold(part)).join(' · ');
}
