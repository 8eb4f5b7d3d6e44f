import { createDecipheriv } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** All pages of an encrypted database in the clear, freed ones among them (SQLCipher 4: IV and MAC at each page's end). */
export function decryptedFile(file: string, key: string): Buffer {
  const bytes = readFileSync(file);
  const pages = Array.from({ length: bytes.length / 4096 }, (_, index) =>
    bytes.subarray(index * 4096, (index + 1) * 4096),
  );
  return Buffer.concat(
    pages.map((page, index) => {
      const decipher = createDecipheriv('aes-256-cbc', Buffer.from(key, 'hex'), page.subarray(4016, 4032));
      return decipher.setAutoPadding(false).update(page.subarray(index === 0 ? 16 : 0, 4016));
    }),
  );
}
