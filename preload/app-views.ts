// What the page knows of the app itself: what is open, whether it is locked, what was chosen in the settings.
import type { LanguageChoice, Spoken } from '../main/values/language.ts';
import type { PersonColour } from '../main/values/person.ts';
import type { Failure } from '../main/values/result.ts';

/** Which record is open, and what stands in the way of opening one. */
export interface AppStatus {
  readonly version: string;
  /** While it is `locked`, this tells nothing of what is open or of whom. */
  readonly lock: LockView;
  readonly profile: 'none' | 'practice' | 'own';
  /** Whose record is open; or whose it is that could not be opened, when there is a `problem`. `null` in practice. */
  readonly person: PersonView | null;
  /** Everyone whose record is kept on this computer, in the order in which they were added. */
  readonly people: readonly PersonView[];
  /** The screen where this record was last left, such as `#/record/labs`. */
  readonly lastScreen: string | null;
  /** `memory`: nothing of this session outlives it. */
  readonly keptIn: 'disk' | 'memory';
  /** Credentials are there, so that systems can be searched and read. */
  readonly hasCredentials: boolean;
  readonly keychain: KeychainView;
  /** Whether the service answered when it was last asked; `unknown` before that. */
  readonly service: 'reachable' | 'unreachable' | 'unknown';
  readonly practiceRunning: boolean;
  /** While the record is brought up to date before it opens, and that takes long: how much is done, in percent. */
  readonly updating: number | null;
  /** Why the record of `person` cannot be opened, in words, if so. */
  readonly problem: Failure | null;
}

/** `off`: nobody put a lock on. `afterMinutes`: without use; `null` when off. */
export interface LockView {
  readonly state: 'off' | 'open' | 'locked';
  readonly afterMinutes: number | null;
}

export interface PersonView {
  readonly id: string;
  /** As it was typed in; `null` for the first person, until it is. */
  readonly name: string | null;
  readonly colour: PersonColour;
  /** A record of theirs lies on this computer, whether it can be opened or not. */
  readonly hasRecord: boolean;
}

export interface KeychainView {
  readonly state: 'ready' | 'missing' | 'locked' | 'broken' | 'not-checked';
  /** `null` when ready. */
  readonly message: string | null;
}

export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly language: LanguageChoice;
  /** What that comes to on this computer. */
  readonly spoken: Spoken;
  readonly endpoints: EndpointSettings;
  readonly defaultEndpoints: { readonly apiUrl: string; readonly authUrl: string; readonly searchUrl: string };
  /** Set from outside by an environment variable, so not to be changed here. */
  readonly endpointsFixed: boolean;
  readonly userDataFolder: string;
  /** The desktop is told that new items came. */
  readonly notify: boolean;
}

/** `null`: the default. */
export interface EndpointSettings {
  readonly apiUrl: string | null;
  readonly authUrl: string | null;
  readonly searchUrl: string | null;
}
