/**
 * Gives each name once: one that is taken gets a number before its ending, as "Note (2).pdf". Names that differ by case or
 * by the way their accents are written are one to Windows and macOS.
 */
export function createUniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  /** Where to go on for names that many bear, as there are a thousand of "Note". */
  const numbers = new Map<string, number>();
  return (name) => {
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let number = numbers.get(folded(name)) ?? 1;
    let free = name;
    while (number > 1 || taken.has(folded(free))) {
      number++;
      free = `${stem} (${number})${ending}`;
      if (!taken.has(folded(free))) break;
    }
    numbers.set(folded(name), number);
    taken.add(folded(free));
    return free;
  };
}

const folded = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase();
