/** Brands keep apart strings that must not be mixed up. They are made at the edge alone, by the schema that checked them. */
declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** One health system that the person connected, or one imported file. */
export type ConnectionId = Branded<string, 'ConnectionId'>;
/** Where resources come from: the 1upHealth account as a whole, or one imported file. Ids are unique only within it. */
export type SourceId = Branded<string, 'SourceId'>;
/** The person's id at a health system directory (1upHealth: a number such as 4706). */
export type SystemId = Branded<number, 'SystemId'>;
/** Whose record it is; the name of the folder that it lies in. */
export type PersonId = Branded<string, 'PersonId'>;

const branded = <Brand>(value: unknown): Brand => value as Brand;

export const toConnectionId = (text: string): ConnectionId => branded(text);
export const toSourceId = (text: string): SourceId => branded(text);
export const toSystemId = (number: number): SystemId => branded(number);
export const toPersonId = (text: string): PersonId => branded(text);

/** The source that files are, by a digest of their contents: the same ones again are the same source. */
export const fileSource = (digest: string): SourceId => toSourceId(`file:${digest}`);
export const isFileSource = (id: SourceId): boolean => id.startsWith('file:');
