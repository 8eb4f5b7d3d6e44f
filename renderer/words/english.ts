// Every word that a patient reads, in one catalogue. Another language is another value of this shape.
import { allergyWords, claimWords, relativeWords, standingWords, vaccineWords } from './english/categories.ts';
import { bringWords } from './english/bring.ts';
import { askWords } from './english/ask.ts';
import { connectWords } from './english/connect.ts';
import { credentialWords } from './english/credentials.ts';
import { documentWords } from './english/document.ts';
import { entryWords } from './english/entry.ts';
import { findSystemWords } from './english/find-system.ts';
import { frameWords } from './english/frame.ts';
import { categoryWords, resourceTypeWords } from './english/kinds.ts';
import { lockWords } from './english/lock.ts';
import { paletteWords } from './english/palette.ts';
import { peopleWords } from './english/people.ts';
import { recordWords } from './english/record.ts';
import { sharedWords } from './english/shared.ts';
import { settingsWords } from './english/settings.ts';
import { summaryWords } from './english/summary.ts';
import { sheetWords } from './english/sheets.ts';
import { shortcutWords } from './english/shortcuts.ts';
import { systemWords } from './english/systems.ts';
import { testWords } from './english/tests.ts';
import { takeWords } from './english/take.ts';
import { welcomeWords } from './english/welcome.ts';
import type { Translated } from './translated.ts';

export const english = {
  ...sharedWords,
  categories: categoryWords,
  resourceTypes: resourceTypeWords,
  frame: frameWords,
  welcome: welcomeWords,
  credentials: credentialWords,
  findSystem: findSystemWords,
  connect: connectWords,
  systems: systemWords,
  bring: bringWords,
  lock: lockWords,
  palette: paletteWords,
  people: peopleWords,
  shortcuts: shortcutWords,
  record: recordWords,
  standings: standingWords,
  allergies: allergyWords,
  vaccines: vaccineWords,
  claims: claimWords,
  relatives: relativeWords,
  entry: entryWords,
  document: documentWords,
  tests: testWords,
  take: takeWords,
  ask: askWords,
  sheets: sheetWords,
  summary: summaryWords,
  settings: settingsWords,
};

export type Words = Translated<typeof english>;
