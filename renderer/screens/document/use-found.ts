import { useEffect, useState, type RefObject } from 'react';
import { findText } from './find-text.ts';

export interface Found {
  readonly text: string;
  readonly count: number;
  /** The present one, from 0. */
  readonly nth: number;
  readonly find: (text: string) => void;
  readonly step: (by: 1 | -1) => void;
}

interface State {
  readonly text: string;
  readonly ranges: readonly Range[];
  readonly nth: number;
}

/** Marks all that is found, the present one more strongly, and brings that into sight. Looks again as pages are drawn. */
export function useFound(content: RefObject<HTMLElement | null>): Found {
  const [{ text, ranges, nth }, setState] = useState<State>({ text: '', ranges: [], nth: 0 });
  const look = (wanted: string): readonly Range[] =>
    content.current === null ? [] : findText(content.current, wanted);
  useEffect(() => {
    const { current } = content;
    if (current === null) return undefined;
    const observer = new MutationObserver(() =>
      setState((state) => (state.text === '' ? state : { ...state, ranges: findText(current, state.text) })),
    );
    observer.observe(current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [content]);
  useEffect(() => {
    const present = ranges[nth];
    CSS.highlights.set('found', new Highlight(...ranges));
    CSS.highlights.set('found-present', new Highlight(...(present === undefined ? [] : [present])));
    present?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
    return () => {
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-present');
    };
  }, [ranges, nth]);
  const count = ranges.length;
  return {
    ...{ text, count, nth },
    find: (wanted) => setState({ text: wanted, ranges: look(wanted), nth: 0 }),
    step: (by) => setState((state) => ({ ...state, nth: count === 0 ? 0 : (state.nth + by + count) % count })),
  };
}
