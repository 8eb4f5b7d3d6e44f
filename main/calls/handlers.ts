// The contract of the page, answered: one file a group of calls, over profiles that know nothing of Electron.
import type {
  Answer,
  ArgumentOf,
  CallName,
  ExportProgressView,
  ImportProgressView,
  Settings,
  ValueOf,
} from '../../preload/api.ts';
import type { Connector } from '../profile/connect-system.ts';
import type { ProfileParts } from '../profile/parts.ts';
import type { AppLock } from '../profile/app-lock.ts';
import type { Profiles } from '../profile/profiles.ts';
import type { Result } from '../values/result.ts';
import { appCalls } from './app-calls.ts';
import { askCalls } from './ask-calls.ts';
import { connectionCalls } from './connection-calls.ts';
import { credentialCalls } from './credential-calls.ts';
import { peopleCalls } from './people-calls.ts';
import { documentCalls } from './document-calls.ts';
import { exportCalls } from './export-calls.ts';
import { importCalls } from './import-calls.ts';
import { lockCalls } from './lock-calls.ts';
import { recordCalls } from './record-calls.ts';
import { searchCalls } from './search-calls.ts';
import { sheetCalls } from './sheet-calls.ts';
import { settingsCalls } from './settings-calls.ts';
import { syncCalls } from './sync-calls.ts';
import { systemCalls } from './system-calls.ts';

export type Handlers = {
  readonly [Name in CallName]: (argument: ArgumentOf<Name>) => Promise<Answer<ValueOf<Name>>>;
};

/** The calls of one group: each file of this folder gives some of the table, together they must give all. */
export type HandlersOf<Prefix extends string> = Pick<Handlers, Extract<CallName, `${Prefix}.${string}`>>;

export interface CallParts {
  readonly profiles: Profiles;
  readonly connector: Connector;
  readonly world: ProfileParts;
  readonly lock: AppLock;
  readonly appVersion: string;
  readonly keychainWatch: KeychainWatch;
  /** Asks the person, then opens the system's browser. */
  readonly openLink: (url: string) => Promise<boolean>;
  readonly files: FileDialogs;
  readonly onExport: (progress: ExportProgressView | null) => void;
  readonly onImport: (progress: ImportProgressView | null) => void;
  readonly onSettings: (settings: Settings) => void;
  /** A call has changed the record or the list of connections, without any reading. */
  readonly onRecord: () => void;
  readonly endpointsFixed: boolean;
  /** How the computer speaks and writes. */
  readonly computer: () => { readonly languages: readonly string[]; readonly locale: string };
}

/** What the person chooses in dialogs of the system. */
export interface FileDialogs {
  /** Asks where to keep a file, then writes it; `null`: the person thought better of it. */
  readonly save: (name: string, bytes: Uint8Array) => Promise<Result<{ readonly savedAs: string | null }>>;
  readonly chooseFolder: () => Promise<string | null>;
  /** None: the person thought better of it. */
  readonly chooseFiles: () => Promise<readonly string[]>;
  /** Asks where to keep what is on the page, then writes it as it would be printed. */
  readonly savePdf: (name: string, paper: 'A4' | 'Letter') => Promise<Result<{ readonly savedAs: string | null }>>;
  /** Shows it in the system's file manager. */
  readonly show: (folder: string) => void;
}

/** What was last found out about the keychain. */
export interface KeychainWatch {
  readonly state: () => {
    readonly state: 'ready' | 'missing' | 'locked' | 'broken' | 'not-checked';
    readonly message: string | null;
  };
  readonly look: () => Promise<void>;
}

export function createHandlers(parts: CallParts): Handlers {
  return {
    ...appCalls(parts),
    ...lockCalls(parts),
    ...peopleCalls(parts),
    ...credentialCalls(parts),
    ...systemCalls(parts),
    ...connectionCalls(parts),
    ...syncCalls(parts),
    ...recordCalls(parts),
    ...searchCalls(parts),
    ...askCalls(parts),
    ...sheetCalls(parts),
    ...documentCalls(parts),
    ...exportCalls(parts),
    ...importCalls(parts),
    ...settingsCalls(parts),
  };
}
