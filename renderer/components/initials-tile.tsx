import type { ReactNode } from 'react';
import { initials } from '../format/names.ts';
import css from './initials-tile.module.css';

/** Stands where the logo of a health system would: nothing is fetched to show it. */
export function InitialsTile({ name }: { readonly name: string }): ReactNode {
  return (
    <span className={css.tile} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
