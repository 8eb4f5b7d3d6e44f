import { useEffect, useRef, useState } from 'react';
import { timeline } from '../routes/route.ts';
import { navigate, useRoute } from '../routes/use-route.ts';

/** How long the typing must rest. */
const restMs = 180;

/** The text of the search box, and the place that it leads to once the typing rests. */
export function useSearchText(): {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly searchNow: () => void;
} {
  const route = useRoute();
  const query = route.screen === 'record' ? route.query : '';
  const searching = query !== '';
  const sent = useRef(query);
  const [text, setText] = useState(query);

  // Another place was chosen in another way: the box follows.
  useEffect(() => {
    if (query === sent.current) return;
    sent.current = query;
    setText(query);
  }, [query]);

  const go = (wanted: string): void => {
    const next = wanted.trim();
    if (next === sent.current) return;
    sent.current = next;
    navigate({ ...timeline, query: next }, { replace: searching });
  };
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(() => {
    const timer = setTimeout(() => latest.current(text), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  return { text, setText, searchNow: () => go(text) };
}
