import type { ReactNode } from 'react';

/** Drawn on a 20 × 20 grid. Always beside words, so that they say nothing by themselves. */
const shapes = {
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11M13 13l4 4',
  back: 'M16 10H4.5M9.5 4.5L4 10l5.5 5.5',
  up: 'M5 12.5l5-5l5 5',
  down: 'M5 7.5l5 5l5-5',
  right: 'M7.5 5l5 5l-5 5',
  close: 'M5 5l10 10M15 5L5 15',
  check: 'M4 10.5l4 4l8-9',
  plus: 'M10 4v12M4 10h12',
  star: 'M10 2.8l2.2 4.6l5 .7l-3.6 3.5l.9 5l-4.5-2.4l-4.5 2.4l.9-5l-3.6-3.5l5-.7Z',
  note: 'M4 3.5h12v9l-4 4H4ZM12 16.5v-4h4M7 7.5h6M7 10.5h3',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  warning: 'M10 3l7.5 13.5h-15ZM10 8v4M10 14.2v.1',
  info: 'M10 2.75a7.25 7.25 0 1 1 0 14.5a7.25 7.25 0 0 1 0-14.5M10 9v4.5M10 6.3v.1',
  window: 'M3 4.5h14v11H3ZM3 8h14',
  high: 'M10 4.5l6.5 11h-13Z',
  low: 'M10 15.5l-6.5-11h13Z',
  abnormal: 'M10 3l7 7l-7 7l-7-7Z',
  critical: 'M7 2.75h6l4.25 4.25v6L13 17.25H7L2.75 13V7Z',
} as const;

export type IconName = keyof typeof shapes;

/** `solid`: filled, for the small marks of values. */
export function Icon(props: { readonly name: IconName; readonly size?: number; readonly solid?: boolean }): ReactNode {
  const { name, size = 20, solid = false } = props;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      fill={solid ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
