// Plain values that the page shares with the rest of the app: part of the contract, and offered by it.
export { entrySelections, type EntrySelection } from '../main/values/entry-selection.ts';
export type { AppCommand } from '../main/values/app-command.ts';
export { foldText } from '../main/values/fold-text.ts';
export { beginIn, typedWords } from '../main/values/typed-words.ts';
export { parseSearch, type AskedSearch, type YearRange } from '../main/values/asked-search.ts';
export type { ExportFormat } from '../main/values/export-format.ts';
export { categories, type Category } from '../main/values/category.ts';
export { testGroups, testTopics, type TestGroup, type TestTopic } from '../main/values/test-topic.ts';
export { languageChoices } from '../main/values/language.ts';
export { personColours, type PersonColour } from '../main/values/person.ts';
export type * from '../main/values/difference.ts';
export type * from '../main/values/document.ts';
export type * from '../main/values/entry.ts';
export type * from '../main/values/particulars.ts';
