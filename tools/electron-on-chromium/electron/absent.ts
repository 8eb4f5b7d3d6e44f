/** A part of Electron that the app does not use: whoever touches it is told so. */
export function absent(name: string): never {
  throw new Error(`${name} is not in the stand-in`);
}

/** A whole module of Electron's that is absent. */
export const absentModule = (name: string): object =>
  new Proxy({}, { get: (_target, key) => absent(`${name}.${String(key)}`) });

/** The same object, whose missing members say so. What JavaScript itself asks any object for stays unanswered. */
export function guarded<Value extends object>(name: string, value: Value): Value {
  return new Proxy(value, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || asked.has(key)) return Reflect.get(target, key, receiver);
      return absent(`${name}.${key}`);
    },
  });
}

const asked = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  'default',
]);

/** The same for all objects of a class, whose own members are untouched: the question ends above them all. */
export function guardClass(name: string, { prototype }: { readonly prototype: object }): void {
  const above: object = Object.getPrototypeOf(prototype);
  Object.setPrototypeOf(prototype, guarded(name, above));
}
