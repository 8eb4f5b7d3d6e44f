import type { ReactNode } from 'react';
import css from './screen.module.css';
import { Scroller } from './scroller.tsx';

/** A screen that scrolls as a whole. `narrow`: for forms and text, which nobody reads in long lines. */
export function Screen(props: { readonly narrow?: boolean; readonly children: ReactNode }): ReactNode {
  return (
    <Scroller>
      <div className={css.screen} {...(props.narrow === true ? { 'data-narrow': true } : {})}>
        {props.children}
      </div>
    </Scroller>
  );
}
