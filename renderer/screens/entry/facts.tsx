import type { ReactNode } from 'react';
import css from './entry-pane.module.css';

/** Labels and what they stand for; what was not said is left out. */
export function Facts(props: {
  readonly facts: readonly { readonly label: string; readonly text: string | null }[];
}): ReactNode {
  return (
    <dl className={css.facts}>
      {props.facts.map(({ label, text }, index) =>
        text === null || text === '' ? null : (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
