import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import css from './page-title.module.css';

interface PageTitleProps {
  readonly title: string;
  /** One line that says what is here, and from where. */
  readonly about?: ReactNode;
  /** Buttons at the right. */
  readonly children?: ReactNode;
}

/** The heading of a screen. It names the window, and takes the focus when a new screen has taken the place of what had it. */
export function PageTitle({ title, about, children }: PageTitleProps): ReactNode {
  const { appName } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${appName}`;
  }, [title, appName]);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={css.title}>
      <div className={css.line}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
      {about === undefined || about === null ? null : <p>{about}</p>}
    </div>
  );
}
