import { globSync } from 'node:fs';
import path from 'node:path';

export const kinds = ['check', 'unit', 'integration', 'hostile', 'e2e'] as const;
export type Kind = (typeof kinds)[number];

/** Which tests were asked for: `npm test -- unit store` is the unit tests with "store" in their path. */
export interface Selection {
  /** Whether the static checks run. */
  readonly checks: boolean;
  /** Files for Vitest, with `/` between folders. */
  readonly vitest: readonly string[];
  readonly playwright: readonly string[];
  /** Whether any of them wants the built app: unit tests do not. */
  readonly standOnBuild: boolean;
}

/** No word selects everything; words for a kind select kinds, all others must each stand in a test's path. */
export function select(project: string, words: readonly string[]): Selection {
  const asked = kinds.filter((kind) => words.includes(kind));
  const parts = words.filter((word) => !kinds.some((kind) => kind === word));
  const wants = (kind: Kind): boolean => asked.length === 0 || asked.includes(kind);
  const filesOf = (kind: Kind): readonly string[] => {
    if (!wants(kind)) return [];
    return globSync(`test/${kind}/**/*.test.{ts,tsx}`, { cwd: project })
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => parts.every((part) => file.includes(part)))
      .toSorted();
  };
  const [unit, playwright] = [filesOf('unit'), filesOf('e2e')];
  const built = [...filesOf('integration'), ...filesOf('hostile')];
  return {
    checks: wants('check') && parts.length === 0,
    vitest: [...unit, ...built],
    playwright,
    standOnBuild: built.length + playwright.length > 0,
  };
}
