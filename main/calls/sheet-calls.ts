import type { z } from 'zod';
import { emergencyCard, visitSheet, type Sheets } from '../../preload/api.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { SheetName } from '../store/tables/sheets-table.ts';
import { err, ok } from '../values/result.ts';
import type { CallParts, HandlersOf } from './handlers.ts';
import { nothingOpen } from './nothing-open.ts';

export function sheetCalls({ profiles, files }: CallParts): HandlersOf<'sheets'> {
  const keep = async (name: SheetName, content: object) => {
    const { open } = profiles.state();
    if (open === null) return err(nothingOpen);
    await open.store.sheets.keep(name, JSON.stringify(content));
    return ok(null);
  };
  return {
    async 'sheets.get'() {
      const { open } = profiles.state();
      return open === null ? err(nothingOpen) : ok(await sheetsOf(open.store));
    },
    'sheets.keepVisit': ({ visit }) => keep('visit', visit),
    'sheets.keepCard': ({ card }) => keep('card', card),
    'sheets.savePdf': ({ name, paper }) => files.savePdf(name, paper),
  };
}

async function sheetsOf({ sheets }: RecordStore): Promise<Sheets> {
  const [visit, card] = await Promise.all([sheets.read('visit'), sheets.read('card')]);
  return { visit: parsed(visitSheet, visit), card: parsed(emergencyCard, card) };
}

/** What another version wrote, and this one does not understand, counts as not written. */
function parsed<T>(schema: z.ZodType<T>, text: string | null): T {
  const value: unknown = text === null ? {} : JSON.parse(text);
  const known = schema.safeParse(value);
  return known.success ? known.data : schema.parse({});
}
