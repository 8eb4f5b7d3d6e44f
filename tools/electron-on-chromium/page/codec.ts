// Values as Electron's IPC carries them (the structured clone algorithm), written as JSON. `makeCodec` stands alone: its
// source text also runs in the page's isolated world.

export interface Codec {
  /** Throws where a value cannot be cloned, as Electron does. */
  encode(value: unknown): string;
  decode(text: string): unknown;
}

export function makeCodec(): Codec {
  type MakeView = (bytes: ArrayBuffer) => ArrayBufferView;
  const views: Readonly<Record<string, MakeView>> = {
    Int8Array: (bytes) => new Int8Array(bytes),
    Uint8Array: (bytes) => new Uint8Array(bytes),
    Uint8ClampedArray: (bytes) => new Uint8ClampedArray(bytes),
    Int16Array: (bytes) => new Int16Array(bytes),
    Uint16Array: (bytes) => new Uint16Array(bytes),
    Int32Array: (bytes) => new Int32Array(bytes),
    Uint32Array: (bytes) => new Uint32Array(bytes),
    Float32Array: (bytes) => new Float32Array(bytes),
    Float64Array: (bytes) => new Float64Array(bytes),
    BigInt64Array: (bytes) => new BigInt64Array(bytes),
    BigUint64Array: (bytes) => new BigUint64Array(bytes),
    DataView: (bytes) => new DataView(bytes),
  };
  const errors = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError, Error };
  const isKeyOf = <Table extends object>(table: Table, key: unknown): key is keyof Table =>
    typeof key === 'string' && Object.hasOwn(table, key);
  const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const toBase64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x80_00) text += String.fromCharCode(...bytes.subarray(at, at + 0x80_00));
    return btoa(text);
  };
  const fromBase64 = (text: unknown): ArrayBuffer => {
    const letters = atob(String(text));
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
    return bytes.buffer;
  };
  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };

  function encode(value: unknown): string {
    const seen = new Map<object, number>();
    const write = (one: unknown): unknown => {
      if (one === null || typeof one === 'string' || typeof one === 'boolean') return one;
      if (one === undefined) return ['undefined'];
      if (typeof one === 'number')
        return Number.isFinite(one) && !Object.is(one, -0) ? one : ['number', Object.is(one, -0) ? '-0' : String(one)];
      if (typeof one === 'bigint') return ['bigint', String(one)];
      return typeof one === 'object' ? writeObject(one) : refuse();
    };
    const pairs = (of: object): unknown => Object.entries(of).map(([key, one]) => [key, write(one)]);
    const writeObject = (one: object): unknown => {
      const known = seen.get(one);
      if (known !== undefined) return ['seen', known];
      seen.set(one, seen.size);
      if (Array.isArray(one)) return ['array', one.length, pairs(one)];
      if (one instanceof Date) return ['date', one.getTime()];
      if (one instanceof RegExp) return ['pattern', one.source, one.flags];
      if (one instanceof Map) return ['map', [...one].map(([key, item]) => [write(key), write(item)])];
      if (one instanceof Set) return ['set', [...one].map(write)];
      if (one instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(one))];
      if (ArrayBuffer.isView(one)) {
        return [
          'view',
          Object.prototype.toString.call(one).slice(8, -1),
          toBase64(new Uint8Array(one.buffer, one.byteOffset, one.byteLength)),
        ];
      }
      if (one instanceof Error) return ['error', one.name, one.message, one.stack ?? ''];
      const isOther = one instanceof Promise || one instanceof WeakMap || one instanceof WeakSet;
      const isNode = typeof Node === 'function' && one instanceof Node;
      return isOther || isNode ? refuse() : ['object', pairs(one)];
    };
    return JSON.stringify(write(value));
  }

  function decode(text: string): unknown {
    const seen: unknown[] = [];
    const keep = <Value>(one: Value): Value => {
      seen.push(one);
      return one;
    };
    const define = (on: object, pairs: unknown): void => {
      for (const pair of listOf(pairs)) {
        const [key, one] = listOf(pair);
        Object.defineProperty(on, String(key), {
          ...{ value: read(one), writable: true, enumerable: true, configurable: true },
        });
      }
    };
    const readView = (name: unknown, bytes: unknown): unknown =>
      isKeyOf(views, name) ? views[name]?.(fromBase64(bytes)) : refuse();
    const readError = (name: unknown, message: unknown, stack: unknown): Error => {
      const error = keep(new (isKeyOf(errors, name) ? errors[name] : Error)(String(message)));
      error.stack = String(stack);
      return error;
    };
    const read = (one: unknown): unknown => {
      if (!Array.isArray(one)) return one;
      const [tag, first, second, third]: unknown[] = one;
      switch (tag) {
        case 'undefined':
          return undefined;
        case 'number':
          return Number(first);
        case 'bigint':
          return BigInt(String(first));
        case 'seen':
          return seen[Number(first)];
        case 'array': {
          const list = keep<unknown[]>([]);
          list.length = Number(first);
          define(list, second);
          return list;
        }
        case 'object': {
          const made = keep({});
          define(made, first);
          return made;
        }
        case 'date':
          return keep(new Date(Number(first)));
        case 'pattern':
          return keep(new RegExp(String(first), String(second)));
        case 'map': {
          const map = keep(new Map());
          for (const pair of listOf(first)) map.set(read(listOf(pair)[0]), read(listOf(pair)[1]));
          return map;
        }
        case 'set': {
          const set = keep(new Set());
          for (const item of listOf(first)) set.add(read(item));
          return set;
        }
        case 'buffer':
          return keep(fromBase64(first));
        case 'view':
          return keep(readView(first, second));
        case 'error':
          return readError(first, second, third);
        default:
          return refuse();
      }
    };
    return read(JSON.parse(text));
  }
  return { encode, decode };
}
