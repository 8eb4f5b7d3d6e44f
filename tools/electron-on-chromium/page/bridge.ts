// Between the page's world and the isolated one, which share the document and no object. What crosses is the `detail` of
// events with a secret name: delivered at once, and cloned by Chromium. The function stands alone: its source text runs in
// both worlds, before any script of the page, and keeps its own hold of what it needs, because the page may change the rest.

interface Packed {
  readonly kind: 'value' | 'error' | 'list' | 'object' | 'promise' | 'function';
  readonly value?: unknown;
  readonly name?: string;
  readonly message?: string;
  readonly items?: readonly Packed[];
  readonly entries?: readonly (readonly [string, Packed])[];
  readonly id?: number;
}

type Message =
  | { readonly kind: 'ready' }
  | { readonly kind: 'expose'; readonly key: string; readonly value: Packed }
  | { readonly kind: 'call'; readonly id: number; readonly target: number; readonly args: readonly Packed[] }
  | { readonly kind: 'returned' | 'threw' | 'resolved' | 'rejected'; readonly id: number; readonly value: Packed };

export interface Bridge {
  post(message: Message): void;
  pack(value: unknown): Packed;
  unpack(packed: Packed, freeze?: boolean): unknown;
  onExpose(listener: (key: string, value: Packed) => void): void;
}

export function makeBridge(secret: string, mine: 'page' | 'isolated'): Bridge {
  const [Custom, Table, Eventual, Failure, Plain] = [CustomEvent, Map, Promise, Error, Object];
  const apply = Reflect.apply;
  const isList = Array.isArray;
  const clone = structuredClone;
  const dispatch = EventTarget.prototype.dispatchEvent;
  const listen = EventTarget.prototype.addEventListener;
  const then = Promise.prototype.then;
  const readDetail = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get;
  const functions = new Table<number, (...args: unknown[]) => unknown>();
  const functionIds = new Table<unknown, number>();
  const replies = new Table<number, Message>();
  const promises = new Table<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  const theirs = mine === 'page' ? 'isolated' : 'page';
  let lastId = 0;
  let expose: (key: string, value: Packed) => void = () => undefined;

  const post = (message: Message): void =>
    void apply(dispatch, window, [new Custom(secret + mine, { detail: message })]);
  /** Array.prototype belongs to the page. */
  const each = <From, To>(list: readonly From[], change: (one: From) => To): To[] => {
    const changed: To[] = [];
    for (let at = 0; at < list.length; at++) {
      const one = list[at];
      if (one !== undefined) changed[at] = change(one);
    }
    return changed;
  };
  const packError = (error: unknown): Packed =>
    error instanceof Failure
      ? { kind: 'error', name: error.name, message: error.message }
      : { kind: 'error', name: 'Error', message: String(error) };
  const packFunction = (value: (...args: unknown[]) => unknown): Packed => {
    const id = functionIds.get(value) ?? ++lastId;
    functionIds.set(value, id);
    functions.set(id, value);
    return { kind: 'function', id };
  };
  const packPromise = (value: Promise<unknown>): Packed => {
    const id = ++lastId;
    const settle = (kind: 'resolved' | 'rejected', result: () => Packed): void => {
      try {
        post({ kind, id, value: result() });
      } catch (error) {
        post({ kind: 'rejected', id, value: packError(error) });
      }
    };
    void apply(then, value, [
      (result: unknown) => settle('resolved', () => pack(result)),
      (error: unknown) => settle('rejected', () => packError(error)),
    ]);
    return { kind: 'promise', id };
  };
  const isFunction = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === 'function';

  function pack(value: unknown): Packed {
    if (isFunction(value)) return packFunction(value);
    if (typeof value === 'symbol') throw new TypeError('An object could not be cloned.');
    if (value === undefined) return { kind: 'value' };
    if (value === null || typeof value !== 'object') return { kind: 'value', value };
    if (value instanceof Eventual) return packPromise(value);
    if (value instanceof Failure) return packError(value);
    if (isList(value)) return { kind: 'list', items: each(value, pack) };
    const prototype: unknown = Plain.getPrototypeOf(value);
    if (prototype !== null && prototype !== Plain.prototype) return { kind: 'value', value: clone(value) };
    return { kind: 'object', entries: each(Plain.entries(value), ([key, one]) => [key, pack(one)] as const) };
  }
  const makeError = ({ name = 'Error', message = '' }: Packed): Error => {
    const error = new Failure(message);
    if (name !== 'Error') error.name = name;
    return error;
  };
  const makeFunction =
    (target: number) =>
    (...args: unknown[]): unknown => {
      const id = ++lastId;
      post({ kind: 'call', id, target, args: each(args.length === 0 ? [] : args, pack) });
      const reply = replies.get(id);
      replies.delete(id);
      if (reply?.kind === 'threw') throw makeError(reply.value);
      if (reply?.kind !== 'returned') throw new Failure('The other world did not answer');
      return unpack(reply.value);
    };
  function unpack(packed: Packed, freeze = false): unknown {
    const { kind, items = [], entries = [], id = 0 } = packed;
    if (kind === 'value') return packed.value;
    if (kind === 'error') return makeError(packed);
    if (kind === 'function') return makeFunction(id);
    if (kind === 'promise') return new Eventual((resolve, reject) => promises.set(id, { resolve, reject }));
    const made = kind === 'list' ? each(items, (one) => unpack(one, freeze)) : {};
    each(entries, ([key, one]) =>
      Plain.defineProperty(made, key, {
        value: unpack(one, freeze),
        enumerable: true,
        writable: true,
        configurable: true,
      }),
    );
    return freeze ? Plain.freeze(made) : made;
  }

  const answerCall = ({ id, target, args }: Extract<Message, { kind: 'call' }>): Message => {
    try {
      const result = functions.get(target)?.(...each(args, (one) => unpack(one)));
      return { kind: 'returned', id, value: pack(result) };
    } catch (error) {
      return { kind: 'threw', id, value: packError(error) };
    }
  };
  const receive = (message: Message): void => {
    if (message.kind === 'call') return post(answerCall(message));
    if (message.kind === 'expose') return expose(message.key, message.value);
    if (message.kind === 'returned' || message.kind === 'threw') return void replies.set(message.id, message);
    if (message.kind === 'ready') return undefined;
    const waiting = promises.get(message.id);
    promises.delete(message.id);
    if (message.kind === 'resolved') waiting?.resolve(unpack(message.value));
    else waiting?.reject(makeError(message.value));
    return undefined;
  };
  apply(listen, window, [
    secret + theirs,
    (event: Event) => {
      // Read once: every reading clones anew.
      const message: Message | null = readDetail === undefined ? null : apply(readDetail, event, []);
      if (message !== null) receive(message);
    },
  ]);
  return { post, pack, unpack, onExpose: (listener) => void (expose = listener) };
}
