import type { Keytar } from './keytar.ts';

/** Windows keeps 2,560 bytes in one item (CRED_MAX_CREDENTIAL_BLOB_SIZE). The same everywhere, so that it is tested everywhere. */
const mostBytes = 2_400;
const mostParts = 4;

/** Longer values lie in several items, in two sets by turns; the item itself says which set holds. It changes last, as a whole. */
const head = /^chartkeeper-parts ([ab]) ([1-4])$/;

/** One value under one name, whatever its length. All of it rejects as keytar does. */
export interface KeychainItem {
  read(): Promise<string | null>;
  /** Rejects unless the value can be read back; with a `TooLong` where it is longer than can be kept. */
  write(value: string): Promise<void>;
  /** Rejects if it is still there afterwards. */
  remove(): Promise<void>;
}

export class TooLong extends Error {}

export function keychainItem(keytar: Keytar, service: string, name: string): KeychainItem {
  const get = (account: string): Promise<string | null> => keytar.getPassword(service, account);
  const put = async (account: string, value: string): Promise<void> => {
    await keytar.setPassword(service, account, value);
    if ((await get(account)) !== value) throw new Error('The item did not come back');
  };
  const clear = async (set: string): Promise<void> => {
    for (const account of partNames(name, set)) await keytar.deletePassword(service, account);
  };
  return {
    async read() {
      const kept = await get(name);
      const [, set, count] = head.exec(kept ?? '') ?? [];
      if (set === undefined) return kept;
      const parts: string[] = [];
      for (const account of partNames(name, set).slice(0, Number(count))) parts.push((await get(account)) ?? gone());
      return Buffer.from(parts.join(''), 'base64').toString('utf8');
    },
    async write(value) {
      const parts = partsOf(value);
      const [, before] = head.exec((await get(name)) ?? '') ?? [];
      const set = before === 'a' ? 'b' : 'a';
      const accounts = partNames(name, set);
      for (const [index, part] of parts.entries()) await put(accounts[index] ?? gone(), part);
      await put(name, parts.length === 0 ? value : `chartkeeper-parts ${set} ${parts.length}`);
      if (before !== undefined) await clear(before);
    },
    async remove() {
      await keytar.deletePassword(service, name);
      await clear('a');
      await clear('b');
      if ((await get(name)) !== null) throw new Error('The item is still there');
    },
  };
}

/** `tokens.a0` to `tokens.a3` */
const partNames = (name: string, set: string): readonly string[] =>
  Array.from({ length: mostParts }, (_, index) => `${name}.${set}${index}`);

/** None for what fits into one item. */
function partsOf(value: string): readonly string[] {
  if (Buffer.byteLength(value) <= mostBytes && !head.test(value)) return [];
  const parts =
    Buffer.from(value)
      .toString('base64')
      .match(new RegExp(`.{1,${mostBytes}}`, 'g')) ?? [];
  if (parts.length > mostParts) throw new TooLong('More than the keychain may be given');
  return parts;
}

function gone(): never {
  throw new Error('A part of the item is gone');
}
