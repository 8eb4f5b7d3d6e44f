import type { ReactNode } from 'react';
import css from './welcome.module.css';

/** What one wants to know before going through a door. */
export function Facts(props: {
  readonly facts: readonly { readonly name: string; readonly text: string }[];
}): ReactNode {
  return (
    <dl className={css.facts}>
      {props.facts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
