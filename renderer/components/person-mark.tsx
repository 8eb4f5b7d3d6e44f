import type { ReactNode } from 'react';
import type { PersonView } from '../../preload/api.ts';
import { initials } from '../format/names.ts';
import css from './person-mark.module.css';

/** Whose it is, at a glance. Always beside the name. */
export function PersonMark(props: { readonly name: string; readonly colour: PersonView['colour'] }): ReactNode {
  return (
    <span className={css.mark} data-colour={props.colour} aria-hidden="true">
      {initials(props.name)}
    </span>
  );
}
