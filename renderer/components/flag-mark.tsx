import type { ReactNode } from 'react';
import type { Flag } from '../../preload/api.ts';
import { useWords } from '../words/use-words.ts';
import css from './flag-mark.module.css';
import { Icon, type IconName } from './icon.tsx';

/** What the source said of a value: in its word, with a shape and a colour that say the same. */
export function FlagMark({ flag }: { readonly flag: Flag }): ReactNode {
  const { named } = useWords();
  const { emphasis, shape } = looks[flag.meaning];
  return (
    <span className={css.mark} data-emphasis={emphasis}>
      {shape === null ? null : <Icon name={shape} size={12} solid />}
      {named(flag.text)}
    </span>
  );
}

const looks: Readonly<Record<Flag['meaning'], { readonly emphasis: string; readonly shape: IconName | null }>> = {
  'in-range': { emphasis: 'none', shape: null },
  low: { emphasis: 'out-of-range', shape: 'low' },
  high: { emphasis: 'out-of-range', shape: 'high' },
  abnormal: { emphasis: 'out-of-range', shape: 'abnormal' },
  critical: { emphasis: 'critical', shape: 'critical' },
  other: { emphasis: 'none', shape: null },
};
