import { addDays, dateAt } from '../calendar.ts';
import type { Telling } from './telling.ts';

/** When something of the plan happened: the same day at every site that knows of it. */
export const happened = (key: string, years: number, telling: Telling): string =>
  addDays(dateAt(telling.today, years), telling.lifeRandom.fork(`day/${key}`).whole(-12, 0));
