import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from '../../routes/link.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import css from './summary.module.css';

/** A part of the summary, with the way to all of it beside its title. */
export function Section(props: {
  readonly title: string;
  readonly to?: RecordPlace;
  readonly toWords?: string;
  readonly children: ReactNode;
}): ReactNode {
  const { title, to, toWords, children } = props;
  return (
    <section className={css.section}>
      <div className={css.head}>
        <h2>{title}</h2>
        {to === undefined ? null : (
          <Link to={{ screen: 'record', ...to }} className={css.all}>
            {toWords}
            <VisuallyHidden>: {title}</VisuallyHidden>
          </Link>
        )}
      </div>
      {children}
    </section>
  );
}
