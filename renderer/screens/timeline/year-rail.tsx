import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { Year } from './timeline-rows.ts';
import css from './timeline.module.css';

interface YearsProps {
  readonly years: readonly Year[];
  readonly current: Year | null;
  readonly onJump: (year: Year) => void;
}

/** All years beside the timeline, how much each holds, and the way there. One stop for the Tab key, then the arrow keys. */
export function YearRail({ years, current, onJump }: YearsProps): ReactNode {
  const { record: words, items } = useWords();
  const rail = useRef<HTMLElement>(null);
  const most = Math.max(...years.map(({ count }) => count));
  useEffect(() => {
    rail.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current?.year]);
  if (years.length === 0) return null;
  return (
    <nav className={css.rail} ref={rail} aria-label={words.years}>
      <ul>
        {years.map((one) => {
          const isHere = one.year === current?.year;
          const name = one.year ?? words.undatedShort;
          return (
            <li key={name}>
              <button
                type="button"
                className={css.year}
                aria-label={words.yearItems(name, items(one.count))}
                {...(isHere ? { 'aria-current': true } : {})}
                tabIndex={isHere ? 0 : -1}
                onClick={() => onJump(one)}
                onKeyDown={moveFocus}
              >
                {name}
                <span className={css.bar} style={{ width: `${Math.max(4, 100 * Math.sqrt(one.count / most))}%` }} />
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...(event.currentTarget.closest('nav')?.querySelectorAll('button') ?? [])];
  const at = buttons.findIndex((one) => one === event.currentTarget);
  const to = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['Home', 0],
    ['End', buttons.length - 1],
  ]).get(event.key);
  const next = to === undefined ? undefined : buttons[to];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
