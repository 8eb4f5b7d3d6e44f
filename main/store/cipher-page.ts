import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';

/**
 * Looks at a database file without SQLite, which with a wrong key could write to it: a log left by a crash is copied
 * into the file on closing. Layout of a page, and key derivation: SQLCipher 4, raw key
 * (https://www.zetetic.net/sqlcipher/design/).
 */
export const pageSize = 4096;
const saltSize = 16;
const ivSize = 16;
const macSize = 64;
const reserved = ivSize + macSize;

/** `page` is a whole page of the file, `number` counts from 1; `salt` is the file's first 16 bytes. */
export function pageFits(page: Buffer, number: number, key: Buffer, salt: Buffer): boolean {
  const macSalt = Buffer.from(salt.map((byte) => byte ^ 0x3a));
  const macKey = pbkdf2Sync(key, macSalt, 2, 32, 'sha512');
  const pageNumber = Buffer.alloc(4);
  pageNumber.writeUInt32LE(number);
  const signed = page.subarray(number === 1 ? saltSize : 0, pageSize - macSize);
  const mac = createHmac('sha512', macKey).update(signed).update(pageNumber).digest();
  return mac.equals(page.subarray(pageSize - macSize));
}

/** What SQLite's header says, for a first page that fits the key. Offsets: https://sqlite.org/fileformat2.html#the_database_header */
export function readHeader(
  firstPage: Buffer,
  key: Buffer,
): { readonly userVersion: number; readonly applicationId: number } {
  const iv = firstPage.subarray(pageSize - reserved, pageSize - macSize);
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(firstPage.subarray(saltSize, pageSize - reserved)), decipher.final()]);
  return { userVersion: plain.readInt32BE(60 - saltSize), applicationId: plain.readInt32BE(68 - saltSize) };
}
