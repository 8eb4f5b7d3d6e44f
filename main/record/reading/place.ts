/**
 * A place in a resource, safe to ask for anything: what is not there, or not of the shape that FHIR says, is nothing.
 * It remembers what has been taken to be shown, so that what no reader took can be shown as well.
 */
export class Place {
  readonly value: unknown;
  /** `component.0.valueQuantity`; empty for the resource itself. */
  readonly path: string;
  readonly #taken: Set<string>;

  constructor(value: unknown, path = '', taken = new Set<string>()) {
    this.value = value;
    this.path = path;
    this.#taken = taken;
  }

  get(name: string): Place {
    const of = this.value;
    const isThere = typeof of === 'object' && of !== null && !Array.isArray(of) && Object.hasOwn(of, name);
    return this.#at(isThere ? Reflect.get(of, name) : undefined, name);
  }

  /** Its items; one thing stands for a list of one, because versions of FHIR differ in that. */
  list(name: string): readonly Place[] {
    return this.get(name).items();
  }

  items(): readonly Place[] {
    const { value } = this;
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) return [this];
    return value.slice(0, mostItems).flatMap((one, at) => (one === null ? [] : [this.#at(one, String(at))]));
  }

  /** The names of what it has, in the order in which they were sent. */
  names(): readonly string[] {
    const { value } = this;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.keys(value).slice(0, mostItems) : [];
  }

  /** `value[x]`: the first property whose name is `name` and the name of a type after it. */
  choice(name: string): { readonly type: string; readonly place: Place } | null {
    const found = this.names().find((one) => one.startsWith(name) && /^[A-Z]/.test(one.slice(name.length)));
    return found === undefined ? null : { type: found.slice(name.length), place: this.get(found) };
  }

  /** The content of a document, however long. */
  data(): string | null {
    return typeof this.value === 'string' && this.value !== '' ? this.value : null;
  }

  /** The text of a primitive, without stray halves of letters; `null` for anything else, and for nothing. */
  string(): string | null {
    const { value } = this;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (typeof value !== 'string') return null;
    const text = value.slice(0, longestText).toWellFormed().trim();
    return text === '' ? null : text;
  }

  /** The same, and marks it as taken. */
  text(): string | null {
    const text = this.string();
    if (text !== null) this.take();
    return text;
  }

  textOf(name: string): string | null {
    return this.get(name).text();
  }

  number(): number | null {
    const { value } = this;
    const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
  }

  boolean(): boolean | null {
    return typeof this.value === 'boolean' ? this.value : null;
  }

  get isThere(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  /** All of it is shown, or of no use to a person. */
  take(): this {
    this.#taken.add(this.path);
    return this;
  }

  get isTaken(): boolean {
    return this.#taken.has(this.path);
  }

  #at(value: unknown, name: string): Place {
    return new Place(value, this.path === '' ? name : `${this.path}.${name}`, this.#taken);
  }
}

/** Beyond these a resource is no record of a person; it stays as it came, in its raw form. */
const mostItems = 1_000;
const longestText = 200_000;
