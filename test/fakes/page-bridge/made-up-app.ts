// The made-up app: a state, and the calls over it. What takes a moment in the real one takes a moment here.
import type { AppStatus, ConnectionView, Settings, SyncView } from '../../../preload/api.ts';
import { spokenFor } from '../../../main/values/language.ts';
import { askCalls } from './ask-calls.ts';
import { connectCalls } from './connect-calls.ts';
import { credentialCalls } from './credential-calls.ts';
import { answer, later, refuse, type Handlers, type HandlersOf, type Tell } from './handlers.ts';
import { madeUpRecord, type MadeUpEntry } from './made-up-record.ts';
import { madeUpConnections, waitingConnection } from './made-up-systems.ts';
import { idle, readingNow, waitingNow } from './make-believe-reading.ts';
import { exchangeCalls } from './exchange-calls.ts';
import { importCalls } from './import-calls.ts';
import { documentCalls } from './document-calls.ts';
import { lockCalls } from './lock-calls.ts';
import { recordCalls } from './record-calls.ts';
import { sheetCalls } from './sheet-calls.ts';
import { searchCalls } from './search-calls.ts';
import { peopleCalls } from './people-calls.ts';
import { practiceStatus, type Scene } from './scenes.ts';

export interface MadeUpState {
  status: AppStatus;
  settings: Settings;
  connections: readonly ConnectionView[];
  entries: readonly MadeUpEntry[];
  sync: SyncView;
}

export function createMadeUpApp(scene: Scene, tell: Tell): Handlers {
  const state: MadeUpState = {
    status: scene.status,
    settings,
    connections: connectionsOf(scene),
    entries: scene.connections === 'three' ? madeUpRecord(scene.entries) : [],
    sync: { idle, reading: readingNow, waiting: waitingNow() }[scene.reading],
  };
  if (state.entries.length > 0)
    state.sync = { ...state.sync, missing: state.connections.flatMap(({ missing }) => missing) };
  const all: Handlers = {
    ...appCalls(state, tell),
    ...credentialCalls(state, tell),
    ...askCalls(state),
    ...connectCalls(state, tell),
    ...documentCalls(state),
    ...exchangeCalls(tell),
    ...importCalls(state, tell),
    ...lockCalls(state, tell),
    ...searchCalls(),
    ...sheetCalls(),
    ...recordCalls(state, tell),
    ...syncCalls(state, tell),
    ...settingsCalls(state, tell),
  };
  if (scene.answers === 'at-once') return all;
  const instead = () => (scene.answers === 'never' ? never : Promise.resolve(notAnswering));
  const calls = [
    ...(['record.overview', 'record.list', 'record.entry', 'record.tests', 'record.test'] as const),
    ...(['connections.list', 'systems.search', 'ask.question'] as const),
  ];
  const withoutAnswer = Object.fromEntries(calls.map((name) => [name, instead]));
  return { ...all, ...withoutAnswer, ...(scene.status.profile === 'none' ? { 'app.status': instead } : {}) };
}

const never = new Promise<never>(() => undefined);
const notAnswering = refuse('internal', 'Something went wrong inside the app. Your record is safe. Please try again.');

function connectionsOf(scene: Scene): readonly ConnectionView[] {
  if (scene.connections === 'three') return madeUpConnections();
  return scene.connections === 'waiting' ? [waitingConnection(4700, 'River Valley Health')] : [];
}

/** The browser's is the computer's. */
const computer = { languages: navigator.languages, locale: navigator.language };

const settings: Settings = {
  theme: 'system',
  language: 'system',
  spoken: spokenFor('system', computer),
  endpoints: { apiUrl: null, authUrl: null, searchUrl: null },
  defaultEndpoints: {
    apiUrl: 'https://api.1up.health',
    authUrl: 'https://auth.1up.health',
    searchUrl: 'https://system-search.1up.health',
  },
  endpointsFixed: false,
  notify: true,
  userDataFolder: 'C:\\Users\\Jason\\AppData\\Roaming\\Chartkeeper',
};

function appCalls(state: MadeUpState, tell: Tell): HandlersOf<'app' | 'practice' | 'profile' | 'people'> {
  const become = (status: AppStatus) => {
    state.status = status;
    tell('status.changed', status);
    return answer(status);
  };
  return {
    'app.status': async () => answer(state.status),
    'app.rememberScreen': async () => answer(null),
    'app.openLink': async () => answer({ opened: true }),
    async 'practice.lookAround'() {
      await later(400);
      state.connections = madeUpConnections();
      state.entries = madeUpRecord(null);
      return become(practiceStatus);
    },
    async 'practice.setRunning'({ running }) {
      const service = running ? 'reachable' : 'unreachable';
      return become({ ...state.status, practiceRunning: running, hasCredentials: running, service });
    },
    async 'profile.close'() {
      return become({ ...state.status, profile: 'none', person: null, hasCredentials: false, service: 'unknown' });
    },
    ...peopleCalls(state, become),
    async 'profile.openOwn'({ personId }) {
      const { problem, people } = state.status;
      if (problem !== null) return refuse(problem.code, problem.message);
      const person = people.find(({ id }) => id === personId) ?? people[0] ?? null;
      state.connections = madeUpConnections();
      state.entries = madeUpRecord(null);
      return become({ ...state.status, profile: 'own', person, hasCredentials: true, service: 'reachable' });
    },
    async 'profile.startOver'({ confirmToken }) {
      if (confirmToken === null) return answer({ confirmToken: 'yes', status: state.status });
      become({ ...state.status, problem: null, person: null, people: [] });
      return answer({ confirmToken: null, status: state.status });
    },
  };
}

function syncCalls(state: MadeUpState, tell: Tell): HandlersOf<'sync'> {
  const become = (sync: SyncView) => {
    state.sync = sync;
    tell('sync.changed', sync);
    return answer(sync);
  };
  return {
    'sync.status': async () => answer(state.sync),
    'sync.start': async () => become(readingNow),
    'sync.stop': async () => become(idle),
  };
}

function settingsCalls(state: MadeUpState, tell: Tell): HandlersOf<'settings'> {
  const become = (change: Partial<Settings>) => {
    state.settings = { ...state.settings, ...change };
    tell('settings.changed', state.settings);
    return answer(state.settings);
  };
  return {
    'settings.get': async () => answer(state.settings),
    'settings.setTheme': async ({ theme }) => become({ theme }),
    'settings.setLanguage': async ({ language }) => become({ language, spoken: spokenFor(language, computer) }),
    'settings.setNotify': async ({ notify }) => become({ notify }),
    'settings.setEndpoints': async (endpoints) => become({ endpoints }),
  };
}
