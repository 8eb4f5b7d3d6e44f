import { createContext, useContext, useState, type ReactNode } from 'react';
import css from './scroller.module.css';

const ScrollerContext = createContext<HTMLElement | null>(null);

/** The nearest part of the page that scrolls. `null` until it is on the page. */
export const useScroller = (): HTMLElement | null => useContext(ScrollerContext);

/** A part of the page that scrolls by itself. */
export function Scroller({ children }: { readonly children: ReactNode }): ReactNode {
  const [element, setElement] = useState<HTMLElement | null>(null);
  return (
    <div ref={setElement} className={css.scroller}>
      <ScrollerContext value={element}>{children}</ScrollerContext>
    </div>
  );
}
