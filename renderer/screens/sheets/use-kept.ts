import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Sheets } from '../../../preload/api.ts';
import { ask, type CallFailure } from '../../bridge/bridge.ts';
import { callKey } from '../../bridge/use-call.ts';

/** How long the typing must rest before what was written is kept. */
const restMs = 400;

interface Kept<Name extends keyof Sheets> {
  readonly value: Sheets[Name];
  readonly change: (change: Partial<Sheets[Name]>) => void;
  /** Why it could not be kept. */
  readonly failure: CallFailure | null;
}

/** What the person writes for a paper: shown at once, kept when the typing rests, and when the screen is left. */
export function useKept<Name extends keyof Sheets>(
  name: Name,
  sheets: Sheets,
  keep: (value: Sheets[Name]) => Promise<unknown>,
): Kept<Name> {
  const client = useQueryClient();
  const [value, setValue] = useState<Sheets[Name]>(sheets[name]);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  // Two changes may come between two drawings of the screen.
  const latestValue = useRef(value);
  const waiting = useRef<Sheets[Name] | null>(null);
  const save = (): void => {
    const next = waiting.current;
    waiting.current = null;
    if (next !== null) keep(next).then(() => setFailure(null), setFailure);
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  useEffect(() => () => latest.current(), []);
  return {
    value,
    failure,
    change(change) {
      const next = { ...latestValue.current, ...change };
      latestValue.current = next;
      waiting.current = next;
      setValue(next);
      client.setQueryData<Sheets>(callKey('sheets.get', {}), (known) =>
        known === undefined ? known : { ...known, [name]: next },
      );
    },
  };
}

export const keepVisit = (visit: Sheets['visit']): Promise<unknown> => ask('sheets.keepVisit', { visit });
export const keepCard = (card: Sheets['card']): Promise<unknown> => ask('sheets.keepCard', { card });
