import type { Category } from '../main/values/category.ts';
import type { EntryDate } from '../main/values/entry.ts';
import type { EntryRow } from './views.ts';

export interface MonthView {
  /** `2015-03`; `null`: what is undated. */
  readonly month: string | null;
  readonly counts: Readonly<Partial<Record<Category, number>>>;
}

export interface TimelineEntry extends EntryRow {
  /** The visit that it stands beneath, whether that is listed itself or not. */
  readonly visit: { readonly id: number; readonly title: string; readonly date: EntryDate | null } | null;
}
