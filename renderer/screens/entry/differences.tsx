import type { ReactNode } from 'react';
import type { Difference } from '../../../preload/api.ts';
import { useWords } from '../../words/use-words.ts';
import { Facts } from './facts.tsx';

/** What two tellings of the same thing say differently, a line each. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }): ReactNode {
  const { entry: labels } = useWords();
  const text = ({ before, after }: Difference): string => {
    if (before === null) return labels.added(after ?? '');
    return after === null ? labels.removed(before) : labels.changed(before, after);
  };
  return <Facts facts={differences.map((one) => ({ label: one.label, text: text(one) }))} />;
}
