// The contract between the page and the process with authority: every call and every event, once.
// Router, preload and the page's client follow from these two tables.
import { z } from 'zod';
import { categories } from '../main/values/category.ts';
import { exportFormats } from '../main/values/export-format.ts';
import { entrySelections } from '../main/values/entry-selection.ts';
import type { AppCommand } from '../main/values/app-command.ts';
import { languageChoices } from '../main/values/language.ts';
import { screenPattern } from '../main/values/screen-name.ts';
import { personColours, personIdPattern } from '../main/values/person.ts';
import type { AppStatus, EndpointSettings, Settings } from './app-views.ts';
import { fhirVersions } from '../main/values/fhir-version.ts';
import { askPlaces, type AskAnswer, type AskPart } from './ask-views.ts';
import { emergencyCard, visitSheet, type Sheets } from './sheet-views.ts';
import type { MonthView, TimelineEntry } from './timeline-views.ts';
import type {
  ConnectAttempt,
  ConnectionView,
  CredentialsReport,
  DocumentView,
  EntryDetail,
  EntryPage,
  HitsView,
  ExportProgressView,
  ExportView,
  ImportProgressView,
  ImportView,
  NoteView,
  RecordOverview,
  SyncView,
  SystemPage,
} from './views.ts';
import type { SeriesView } from './series-view.ts';

/** A call of the page: the schema of its one argument, and (as a type alone) what it answers with. */
export interface CallDeclaration<Argument, Value> {
  readonly argument: z.ZodType<Argument>;
  /** Never set: carries the type of the answer. */
  readonly value?: Value;
}

const answers =
  <Value>() =>
  <Argument>(argument: z.ZodType<Argument>): CallDeclaration<Argument, Value> => ({ argument });

const nothing = z.strictObject({});
const text = (most: number) => z.string().max(most);
const connectionId = text(64).min(1);
const documentIndex = z.number().int().min(0).max(10_000);
const entryId = z.number().int().nonnegative();
const personId = text(64).regex(personIdPattern);
const question = text(2000).trim().min(1);
const afterMinutes = z.number().int().min(1).max(240);
const person = { name: text(60).trim().min(1), colour: z.enum(personColours) };

const credentials = z.strictObject({
  clientId: text(512),
  clientSecret: text(2048),
  redirectUri: text(2048),
});

/** Characters of base64 in one call. What is larger is chosen in a dialog, and does not go through the page. */
export const maxDropped = 100_000_000;

export const calls = {
  'app.status': answers<AppStatus>()(nothing),
  /** So that the app opens where it was left. Only the screen's name: nothing that was searched or opened there. */
  'app.rememberScreen': answers<null>()(z.strictObject({ screen: text(64).regex(screenPattern) })),
  /** Asks the person, then opens an https address in the system's browser. */
  'app.openLink': answers<{ readonly opened: boolean }>()(z.strictObject({ url: text(2048) })),

  /** Opens the practice profile; the first time it connects its first person at three systems. */
  'practice.lookAround': answers<AppStatus>()(nothing),
  /** Stops or starts the embedded service, so that the app can be seen offline. */
  'practice.setRunning': answers<AppStatus>()(z.strictObject({ running: z.boolean() })),
  /** Closes whichever profile is open and goes back to the welcome. Nothing is removed. */
  'profile.close': answers<AppStatus>()(nothing),

  /** Clears the page and answers nothing but what unlocks it. Without a lock nothing happens. */
  'lock.now': answers<AppStatus>()(nothing),
  'lock.unlock': answers<AppStatus>()(z.strictObject({ code: text(200) })),
  /** The person uses the page: it does not lock for the next minutes. */
  'lock.used': answers<null>()(nothing),
  'lock.putOn': answers<AppStatus>()(z.strictObject({ code: text(200).min(4), afterMinutes })),
  'lock.changeMinutes': answers<AppStatus>()(z.strictObject({ afterMinutes })),
  'lock.takeOff': answers<AppStatus>()(z.strictObject({ code: text(200) })),

  /** What the open record takes on this computer, in bytes; `null`: it is kept in memory. */
  'record.size': answers<number | null>()(nothing),

  /** Says of each field whether it holds, without keeping anything. */
  'credentials.check': answers<CredentialsReport>()(credentials),
  /** Checks, keeps them in the keychain (or for this session in memory alone), and opens the person's own profile. */
  'credentials.save': answers<AppStatus>()(credentials.extend({ keep: z.enum(['keychain', 'memory']) })),
  /** Opens a person's record with what the keychain holds; `null`: whoever was open last. */
  'profile.openOwn': answers<AppStatus>()(z.strictObject({ personId: personId.nullable() })),
  /** Removes credentials and tokens; the record stays readable. */
  'credentials.forget': answers<AppStatus>()(nothing),
  /** For a database whose key is lost: first call says what would be lost, a second with its token sets the file aside. */
  'profile.startOver': answers<{ readonly confirmToken: string | null; readonly status: AppStatus }>()(
    z.strictObject({ confirmToken: text(64).nullable() }),
  ),

  /** Makes an empty record for another person and opens it. `credentialsOf`: whose credentials it shall use too. */
  'people.add': answers<AppStatus>()(z.strictObject({ ...person, credentialsOf: personId.nullable() })),
  'people.change': answers<AppStatus>()(z.strictObject({ personId, ...person })),
  /** Erases the record with its key and credentials. It cannot be brought back. */
  'people.erase': answers<AppStatus>()(z.strictObject({ personId })),

  'systems.search': answers<SystemPage>()(
    z.strictObject({ query: text(200), offset: z.number().int().min(0).max(100_000) }),
  ),

  'connections.list': answers<readonly ConnectionView[]>()(nothing),
  /** Opens the connect window; answers when that window has closed. */
  'connections.connect': answers<{ readonly connectionId: string }>()(
    z.strictObject({ systemId: z.number().int().positive() }),
  ),
  'connections.cancelConnect': answers<null>()(nothing),
  'connections.disconnect': answers<null>()(z.strictObject({ connectionId, data: z.enum(['keep', 'remove']) })),
  /** Takes back a disconnecting that kept the items. */
  'connections.undoDisconnect': answers<null>()(z.strictObject({ connectionId })),

  'sync.status': answers<SyncView>()(nothing),
  /** Reads all that is connected again; answers at once, progress comes as `sync.changed`. */
  'sync.start': answers<SyncView>()(nothing),
  'sync.stop': answers<SyncView>()(nothing),

  'record.overview': answers<RecordOverview>()(nothing),
  'record.list': answers<EntryPage>()(
    z.strictObject({
      category: z.enum(categories).nullable(),
      connectionId: connectionId.nullable(),
      only: z.enum(entrySelections).nullable(),
      query: text(400),
      cursor: text(200).nullable(),
      limit: z.number().int().min(1).max(200),
    }),
  ),
  /** The best of what a search finds, a few at most. */
  'record.hits': answers<HitsView>()(z.strictObject({ query: text(400), most: z.number().int().min(1).max(20) })),
  /** How much there is of each category in each month, newest first: the timeline before anything of it is read. */
  'record.months': answers<readonly MonthView[]>()(nothing),
  /** Some entries of one month of the timeline (`null`: undated ones), by their place in it. */
  'record.timeline': answers<readonly TimelineEntry[]>()(
    z.strictObject({
      kinds: z.array(z.enum(categories)).min(1).max(categories.length),
      month: text(7)
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .nullable(),
      offset: z.number().int().min(0).max(10_000_000),
      limit: z.number().int().min(1).max(200),
    }),
  ),
  'record.entry': answers<EntryDetail>()(z.strictObject({ entryId })),
  /** For each value of an entry that belongs in a line over time: that line. */
  'record.series': answers<readonly SeriesView[]>()(z.strictObject({ entryId })),
  /** The tests or measurements of a category, each as a line of its newest few results. */
  'record.tests': answers<readonly SeriesView[]>()(z.strictObject({ category: z.enum(['labs', 'vitals']) })),
  /** One test over time, by what its values bear as `series`. */
  'record.test': answers<SeriesView>()(z.strictObject({ series: text(300).min(1) })),
  /** Keeps what the person wrote to an entry, and its star. `reference`: that of the entry, so that it lands nowhere else. */
  'record.writeNote': answers<NoteView>()(
    z.strictObject({ entryId, reference: text(300), text: text(20_000), starred: z.boolean() }),
  ),
  /** Shows an entry by itself though other systems tell the same, or lets it be shown as one with them again. */
  'record.keepApart': answers<null>()(z.strictObject({ entryId, apart: z.boolean() })),

  /** What was looked for of late, the newest first. */
  'search.recent': answers<readonly string[]>()(nothing),
  'search.keep': answers<null>()(z.strictObject({ text: text(400).trim().min(1) })),
  'search.forget': answers<null>()(nothing),

  /** A question in FHIR, such as `Observation?code=29308-4`, to the copy on this computer or to the service. */
  'ask.question': answers<AskAnswer>()(z.strictObject({ text: question, place: z.enum(askPlaces) })),
  /** The next items of one part of the answer to the same question, from where that part says that it goes on. */
  'ask.more': answers<AskPart>()(
    z.strictObject({
      ...{ text: question, place: z.enum(askPlaces), fhirVersion: z.enum(fhirVersions) },
      next: text(8000).min(1),
    }),
  ),
  /** Ends the one that is under way. */
  'ask.stop': answers<null>()(nothing),
  /** Questions that the person keeps, the one that was kept last first. */
  'ask.kept': answers<readonly string[]>()(nothing),
  'ask.keep': answers<null>()(z.strictObject({ text: question })),
  'ask.forget': answers<null>()(z.strictObject({ text: question })),

  /** What the person wrote for the papers to take along. */
  'sheets.get': answers<Sheets>()(nothing),
  'sheets.keepVisit': answers<null>()(z.strictObject({ visit: visitSheet })),
  'sheets.keepCard': answers<null>()(z.strictObject({ card: emergencyCard })),
  /** Asks where to, then writes what is on the page, as it is printed, to a PDF. */
  'sheets.savePdf': answers<{ readonly savedAs: string | null }>()(
    z.strictObject({ name: text(100).min(1), paper: z.enum(['A4', 'Letter']) }),
  ),

  /** The content of one of an entry's documents, made ready to be shown. */
  'documents.open': answers<DocumentView>()(z.strictObject({ entryId, index: documentIndex })),
  /** Asks where to, then writes it to a file as it was received. */
  'documents.save': answers<{ readonly savedAs: string | null }>()(z.strictObject({ entryId, index: documentIndex })),

  /** Asks for a folder, then writes what was chosen into a new folder there; progress comes as `export.changed`. */
  'exchange.export': answers<ExportView | null>()(
    z.strictObject({
      formats: z.array(z.enum(exportFormats)).min(1).max(4),
      category: z.enum(categories).nullable(),
      connectionId: connectionId.nullable(),
    }),
  ),
  'exchange.cancelExport': answers<null>()(nothing),
  /** Shows the folder of the last export in the system's file manager. */
  'exchange.showExport': answers<null>()(nothing),

  /** Asks for files, then brings what is in them into the open record; progress comes as `import.changed`. */
  'imports.choose': answers<ImportView | null>()(nothing),
  /** The same with the contents of files that were dropped on the page, in base64. */
  'imports.drop': answers<ImportView>()(
    z.strictObject({
      files: z
        .array(z.strictObject({ name: text(255), content: text(maxDropped) }))
        .min(1)
        .max(200)
        .refine((files) => files.reduce((sum, { content }) => sum + content.length, 0) <= maxDropped),
    }),
  ),
  'imports.cancel': answers<null>()(nothing),

  'settings.get': answers<Settings>()(nothing),
  'settings.setTheme': answers<Settings>()(z.strictObject({ theme: z.enum(['system', 'light', 'dark']) })),
  'settings.setLanguage': answers<Settings>()(z.strictObject({ language: z.enum(languageChoices) })),
  /** Whether the desktop is told that new items came. */
  'settings.setNotify': answers<Settings>()(z.strictObject({ notify: z.boolean() })),
  /** Addresses of 1upHealth; `null` gives one back to its default. Takes effect when the profile is opened next. */
  'settings.setEndpoints': answers<Settings>()(
    z.strictObject({
      apiUrl: text(2048).nullable(),
      authUrl: text(2048).nullable(),
      searchUrl: text(2048).nullable(),
    } satisfies Record<keyof EndpointSettings, unknown>),
  ),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type ArgumentOf<Name extends CallName> = z.output<Calls[Name]['argument']>;
export type ValueOf<Name extends CallName> = Calls[Name] extends { readonly value?: infer Value } ? Value : never;

/** What the process tells the page without being asked. */
export interface EventPayloads {
  readonly 'status.changed': AppStatus;
  readonly 'sync.changed': SyncView;
  readonly 'connect.changed': ConnectAttempt | null;
  /** The stored record or the list of connections is not what it was: ask again. */
  readonly 'record.changed': null;
  /** `null`: none is under way. */
  readonly 'export.changed': ExportProgressView | null;
  /** `null`: none is under way. */
  readonly 'import.changed': ImportProgressView | null;
  readonly 'settings.changed': Settings;
  /** The menu, or a notification, asks the page for something. */
  readonly 'app.command': AppCommand;
}

export const events = [
  'status.changed',
  'sync.changed',
  'connect.changed',
  'record.changed',
  'export.changed',
  'import.changed',
  'settings.changed',
  'app.command',
] as const satisfies readonly (keyof EventPayloads)[];

export type EventName = (typeof events)[number];

/** Every call is answered so; `code` is stable, `message` is for the patient. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** What the preload offers to the page as `window.chartkeeper`. */
export interface Bridge {
  call<Name extends CallName>(name: Name, argument: ArgumentOf<Name>): Promise<Answer<ValueOf<Name>>>;
  /** Returns how to stop listening. */
  on<Name extends EventName>(name: Name, listener: (payload: EventPayloads[Name]) => void): () => void;
}

export * from './values.ts';
export type * from './app-views.ts';
export * from './ask-views.ts';
export * from './sheet-views.ts';
export type * from './timeline-views.ts';
export type * from './series-view.ts';
export type * from './views.ts';
