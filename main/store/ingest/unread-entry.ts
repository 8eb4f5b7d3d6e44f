import type { UnreadResource } from '../../record/read-entry.ts';
import type { Entry } from '../../values/entry.ts';

/** For a resource that trips its reader, which is a bug there: one such must not keep the rest of a record away. */
export function unreadEntry({ resourceType }: UnreadResource): Entry {
  return {
    category: 'other',
    resourceType,
    title: resourceType,
    subtitle: null,
    status: null,
    enteredInError: false,
    standing: null,
    date: null,
    who: null,
    where: null,
    codes: [],
    values: [],
    particulars: null,
    notes: [],
    fields: [],
    related: [],
    visit: null,
    attachments: [],
    searchText: '',
    factKeys: [],
  };
}
