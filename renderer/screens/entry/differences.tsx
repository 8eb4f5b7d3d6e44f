import type { ReactNode } from 'react';
import type { Difference } from '../../../preload/api.ts';
import { useWords } from '../../words/use-words.ts';
import { Facts } from './facts.tsx';

/** What a source changed, a line each: before and after. */
export function Changed({ differences }: { readonly differences: readonly Difference[] }): ReactNode {
  const { entry: labels, named } = useWords();
  const text = ({ before, after }: Difference): string => {
    if (before === null) return labels.added(named(after ?? ''));
    return after === null ? labels.removed(named(before)) : labels.changed(named(before), named(after));
  };
  return <Facts facts={differences.map((one) => ({ label: named(one.label), text: text(one) }))} />;
}

/** What another system says differently, a line each: its own words alone, since the others stand above. */
export function SaidElsewhere({ differences }: { readonly differences: readonly Difference[] }): ReactNode {
  const { entry: labels, named } = useWords();
  return (
    <Facts
      facts={differences.map(({ label, after }) => ({
        label: named(label),
        text: after === null ? labels.notSaid : named(after),
      }))}
    />
  );
}
