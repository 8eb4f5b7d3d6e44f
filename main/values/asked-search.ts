// What a person asks for in one line: words, and filters by words, such as "lab:glucose 2023", "since 2020", "is:starred".
import type { Category } from './category.ts';
import type { EntrySelection } from './entry-selection.ts';
import { foldText } from './fold-text.ts';

/** Whole years, both ends within; `null`: open on that side. */
export interface YearRange {
  readonly from: number | null;
  readonly to: number | null;
}

export interface AskedSearch {
  /** What is looked for in the entries themselves. */
  readonly words: string;
  readonly category: Category | null;
  readonly years: YearRange | null;
  readonly only: EntrySelection | null;
}

/** Anything may be typed: what is no filter is a word. The last filter of a kind counts. */
export function parseSearch(text: string): AskedSearch {
  const tokens = text.split(/\s+/u).filter((token) => token !== '');
  let asked: AskedSearch = { words: '', category: null, years: null, only: null };
  const words: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const pair = sidedRange(token, tokens[at + 1]);
    if (pair !== null) at += 1;
    const { change, rest } = pair ?? filterOf(token);
    asked = { ...asked, ...change };
    if (rest !== '') words.push(rest);
  }
  return { ...asked, words: words.join(' ') };
}

interface Taken {
  readonly change: Partial<AskedSearch>;
  /** What is still a word. */
  readonly rest: string;
}

function filterOf(token: string): Taken {
  const years = yearsOf(token);
  if (years !== null) return { change: { years }, rest: '' };
  const [, name = '', rest = ''] = /^(\p{L}+):(.*)$/u.exec(token) ?? [];
  const folded = foldText(name);
  const category = categoryNames.get(folded);
  if (category !== undefined) return { change: { category }, rest };
  const only = folded === 'is' || folded === 'es' ? selectionNames.get(foldText(rest)) : undefined;
  return only === undefined ? { change: {}, rest: token } : { change: { only }, rest: '' };
}

/** "2023", "2019-2021" with whichever dash; the earlier year may stand last. */
function yearsOf(token: string): YearRange | null {
  const [, first, last = first] = /^((?:19|20)\d\d)(?:[-–—]((?:19|20)\d\d))?$/.exec(token) ?? [];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [Number(first), Number(last)].toSorted((a, b) => a - b);
  return { from: from ?? null, to: to ?? null };
}

/** "since 2020", "before 2020". */
function sidedRange(token: string, next: string | undefined): Taken | null {
  const year = /^(?:19|20)\d\d$/.exec(next ?? '')?.[0];
  if (year === undefined) return null;
  const side = sides.get(foldText(token));
  if (side === 'since') return { change: { years: { from: Number(year), to: null } }, rest: '' };
  if (side === 'until') return { change: { years: { from: null, to: Number(year) } }, rest: '' };
  if (side === 'before') return { change: { years: { from: null, to: Number(year) - 1 } }, rest: '' };
  return null;
}

const sides = new Map<string, 'since' | 'until' | 'before'>([
  ['since', 'since'],
  ['desde', 'since'],
  ['until', 'until'],
  ['hasta', 'until'],
  ['before', 'before'],
  ['antes', 'before'],
]);

/** In English and in Spanish, whichever the app speaks: a word that was learned stays good. */
const named: Readonly<Record<Category, string>> = {
  conditions: 'condition conditions problem problems diagnosis condicion condiciones problema diagnostico',
  medicines: 'medicine medicines medication med meds drug drugs medicina medicinas medicamento medicamentos',
  allergies: 'allergy allergies alergia alergias',
  labs: 'lab labs result results test tests laboratorio resultado resultados analisis',
  vitals: 'vital vitals measurement measurements medida medidas medicion mediciones',
  immunizations: 'immunization immunizations vaccine vaccines shot shots vacuna vacunas',
  visits: 'visit visits appointment appointments visita visitas cita citas',
  procedures: 'procedure procedures operation operations procedimiento procedimientos operacion',
  documents: 'document documents doc docs letter letters documento documentos carta cartas',
  'care-plans': 'plan plans careplan goal goals planes meta metas cuidado',
  'family-history': 'family familia familiares antecedentes',
  insurance: 'insurance coverage seguro seguros',
  claims: 'claim claims bill bills factura facturas cuenta cuentas pago pagos reclamo reclamos',
  'people-and-places': 'people person doctor doctors medico medicos place places persona personas lugar lugares',
  other: 'other otro otros',
};

const categoryNames = new Map<string, Category>(
  entriesOf(named).flatMap(([category, names]) => names.split(' ').map((name) => [name, category] as const)),
);

const selectionNames = new Map<string, EntrySelection>([
  ...(['starred', 'star', 'estrella'] as const).map((name) => [name, 'starred'] as const),
  ...(['noted', 'note', 'nota'] as const).map((name) => [name, 'noted'] as const),
  ...(['new', 'nuevo', 'nueva'] as const).map((name) => [name, 'new'] as const),
  ...(['outside', 'fuera'] as const).map((name) => [name, 'out-of-range'] as const),
  ...(['current', 'now', 'actual'] as const).map((name) => [name, 'current'] as const),
  ...(['past', 'pasado', 'pasada'] as const).map((name) => [name, 'past'] as const),
]);

function entriesOf<Key extends string, Value>(table: Readonly<Record<Key, Value>>): (readonly [Key, Value])[] {
  return Object.entries<Value>(table).filter((entry): entry is [Key, Value] => Object.hasOwn(table, entry[0]));
}
