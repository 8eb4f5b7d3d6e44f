import { faultTable, type EndpointName, type FaultName } from './fault-table.ts';

export type { EndpointName, FaultName } from './fault-table.ts';

/** All that is not said is as the fault table has it. */
export interface FaultSetting {
  /** How often it strikes; then it is over. */
  readonly times?: number;
  /** Lets so many requests that it is for pass first: "the third page fails". */
  readonly after?: number;
  /** Only these endpoints. */
  readonly at?: readonly EndpointName[];
  /** Only requests whose path and query contain this. */
  readonly path?: string;
  readonly value?: string;
}

/** How tests tell the service to misbehave. */
export interface Faults {
  /** An origin that records what it is asked, and answers `{}`. */
  readonly otherOrigin: string;
  set(name: FaultName, setting?: FaultSetting): void;
  /** Ends one fault, or all. */
  clear(name?: FaultName): void;
}

export interface Strike {
  readonly value: string | undefined;
}

export interface FaultBoard {
  set(name: FaultName, setting?: FaultSetting): void;
  clear(name?: FaultName): void;
  /** Whether the fault strikes this request. Asking uses one of its times up: ask once a request. */
  strike(name: FaultName, endpoint: EndpointName, url: URL): Strike | null;
}

interface Active {
  readonly setting: FaultSetting;
  readonly at: readonly EndpointName[];
  toPass: number;
  left: number;
}

export function createFaultBoard(): FaultBoard {
  const active = new Map<FaultName, Active>();
  return {
    set: (name, setting = {}) => {
      const { at, times } = faultTable[name];
      const left = setting.times ?? times;
      active.set(name, { setting, at: setting.at ?? at, toPass: setting.after ?? 0, left });
    },
    clear: (name) => {
      if (name === undefined) active.clear();
      else active.delete(name);
    },
    strike: (name, endpoint, url) => {
      const fault = active.get(name);
      if (fault === undefined || !isFor(fault, endpoint, url)) return null;
      if (fault.toPass > 0) fault.toPass -= 1;
      else if (fault.left > 0) {
        fault.left -= 1;
        return { value: fault.setting.value };
      }
      return null;
    },
  };
}

const isFor = ({ at, setting: { path } }: Active, endpoint: EndpointName, url: URL): boolean =>
  at.includes(endpoint) && (path === undefined || `${url.pathname}${url.search}`.includes(path));
