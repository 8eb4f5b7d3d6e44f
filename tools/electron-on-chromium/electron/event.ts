/** The first argument of Electron's events. */
export interface ElectronEvent {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

export function createEvent<Properties extends object>(properties: Properties): ElectronEvent & Properties {
  let defaultPrevented = false;
  return {
    ...properties,
    get defaultPrevented() {
      return defaultPrevented;
    },
    preventDefault() {
      defaultPrevented = true;
    },
  };
}
