import { silent } from './elements.ts';
import type { MarkupListener } from './markup.ts';

/** Hears nothing of some elements, such as those that are for programs, with all that is in them. */
export function hushed(listener: MarkupListener, names: ReadonlySet<string> = silent): MarkupListener {
  let name: string | null = null;
  let depth = 0;
  return {
    open(opened, attributes) {
      if (name === null && !names.has(opened)) return listener.open(opened, attributes);
      name ??= opened;
      if (opened === name) depth++;
      return undefined;
    },
    close(closed) {
      if (name === null) return listener.close(closed);
      if (closed === name && --depth === 0) name = null;
      return undefined;
    },
    text(text) {
      if (name === null) listener.text(text);
    },
  };
}
