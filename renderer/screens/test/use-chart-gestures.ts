import {
  useEffect,
  useRef,
  useState,
  type ChangeEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { nearestPoint, type ChartLayout } from '../../format/chart-layout.ts';
import { moved, part, zoomed, type TimeSpan } from '../../format/time-span.ts';
import type { TrendPoint } from '../../format/trend.ts';

interface Parts {
  readonly span: TimeSpan;
  readonly whole: TimeSpan;
  readonly layout: ChartLayout;
  /** `null`: all. */
  readonly onChange: (span: TimeSpan | null) => void;
}

interface Gestures {
  readonly pointedAt: TrendPoint | null;
  /** What is being dragged over, in shares of the width. */
  readonly selected: { readonly left: number; readonly right: number } | null;
  /** For the drawing. */
  readonly pointer: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerLeave: () => void;
    readonly onPointerCancel: () => void;
  };
  /** For the slider that has the focus: its value is the middle of what is shown. */
  readonly slider: {
    readonly ref: RefObject<HTMLInputElement | null>;
    readonly min: number;
    readonly max: number;
    readonly value: number;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** A shorter drag is a click. */
const shortestDrag = 0.02;

/** Dragging chooses a span (with Shift it moves), the wheel zooms while the chart has the focus or Ctrl is held, and keys do both. */
export function useChartGestures(parts: Parts): Gestures {
  const drawing = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  useWheel(drawing, parts);
  const { pointedAt, selected, handlers } = usePointer(parts, slider);
  return { pointedAt, selected, pointer: { ref: drawing, ...handlers }, slider: { ref: slider, ...sliderOf(parts) } };
}

function usePointer({ span, whole, layout, onChange }: Parts, slider: RefObject<HTMLInputElement | null>) {
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const [pointedAt, setPointedAt] = useState<TrendPoint | null>(null);
  const handlers: Omit<Gestures['pointer'], 'ref'> = {
    onPointerDown(event) {
      if (event.button !== 0 || event.pointerType === 'touch') return;
      // Neither is text selected, nor is the focus lost to the page.
      event.preventDefault();
      slider.current?.focus({ preventScroll: true });
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = shareOf(event);
      if (!event.shiftKey) setDrag({ from: at, to: at });
    },
    onPointerMove(event) {
      const at = shareOf(event);
      setPointedAt(nearestPoint(layout, at));
      if (drag !== null) setDrag({ ...drag, to: at });
      else if (event.shiftKey && event.buttons === 1)
        onChange(moved(span, -event.movementX / event.currentTarget.clientWidth, whole));
    },
    onPointerUp() {
      if (drag !== null && Math.abs(drag.to - drag.from) >= shortestDrag)
        onChange(part(span, drag.from, drag.to, whole));
      setDrag(null);
    },
    onPointerLeave: () => setPointedAt(null),
    onPointerCancel: () => setDrag(null),
  };
  const selected = drag === null ? null : { left: Math.min(drag.from, drag.to), right: Math.max(drag.from, drag.to) };
  return { pointedAt, selected, handlers };
}

function sliderOf({ span, whole, onChange }: Parts): Omit<Gestures['slider'], 'ref'> {
  const length = whole.to - whole.from;
  const middle = ((span.from + span.to) / 2 - whole.from) / length;
  return {
    ...{ min: 0, max: sliderSteps, value: Math.round(middle * sliderSteps) },
    onChange({ currentTarget: { value } }) {
      const by = (Number(value) / sliderSteps - middle) * length;
      onChange(moved(span, by / (span.to - span.from), whole));
    },
    onKeyDown(event) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const next = spanOfKey(event.key, span, whole);
      if (next === undefined) return;
      event.preventDefault();
      onChange(next);
    },
  };
}

const sliderSteps = 100;

/** `undefined`: a key that means nothing here. */
function spanOfKey(key: string, span: TimeSpan, whole: TimeSpan): TimeSpan | null | undefined {
  if (key === '+' || key === '=') return zoomed(span, 0.5, 0.5, whole);
  if (key === '-') return zoomed(span, 2, 0.5, whole);
  if (key === 'ArrowLeft') return moved(span, -0.25, whole);
  if (key === 'ArrowRight') return moved(span, 0.25, whole);
  return key === '0' ? null : undefined;
}

function shareOf({ clientX, currentTarget }: PointerEvent): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.min(Math.max((clientX - left) / width, 0), 1);
}

/** Else the wheel scrolls the page, as everywhere. Not React's own: that may not keep the page from scrolling. */
function useWheel(ref: RefObject<HTMLElement | null>, { span, whole, onChange }: Omit<Parts, 'layout'>): void {
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !element.contains(document.activeElement)) return;
      event.preventDefault();
      const { left, width } = element.getBoundingClientRect();
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      onChange(
        isSideways
          ? moved(span, event.deltaX / width, whole)
          : zoomed(span, 2 ** (event.deltaY / 300), (event.clientX - left) / width, whole),
      );
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [ref, span, whole, onChange]);
}
