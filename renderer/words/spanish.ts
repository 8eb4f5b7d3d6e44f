// The catalogue in Latin American Spanish.
import type { Words } from './english.ts';
import { allergyWords, claimWords, relativeWords, standingWords, vaccineWords } from './spanish/categories.ts';
import { bringWords } from './spanish/bring.ts';
import { askWords } from './spanish/ask.ts';
import { connectWords } from './spanish/connect.ts';
import { credentialWords } from './spanish/credentials.ts';
import { documentWords } from './spanish/document.ts';
import { entryWords } from './spanish/entry.ts';
import { findSystemWords } from './spanish/find-system.ts';
import { frameWords } from './spanish/frame.ts';
import { categoryWords, resourceTypeWords } from './spanish/kinds.ts';
import { lockWords } from './spanish/lock.ts';
import { paletteWords } from './spanish/palette.ts';
import { peopleWords } from './spanish/people.ts';
import { recordWords } from './spanish/record.ts';
import { sharedWords } from './spanish/shared.ts';
import { settingsWords } from './spanish/settings.ts';
import { summaryWords } from './spanish/summary.ts';
import { sheetWords } from './spanish/sheets.ts';
import { shortcutWords } from './spanish/shortcuts.ts';
import { systemWords } from './spanish/systems.ts';
import { testWords } from './spanish/tests.ts';
import { takeWords } from './spanish/take.ts';
import { welcomeWords } from './spanish/welcome.ts';

export const spanish: Words = {
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
