import type { ReactNode } from 'react';
import css from './empty-state.module.css';

/** Nothing is here: what will be, and how it comes. */
export function EmptyState(props: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className={css.empty}>
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      {props.children === undefined ? null : <div className={css.actions}>{props.children}</div>}
    </div>
  );
}
