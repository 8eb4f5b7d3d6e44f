// The code that opens the locked app. Only what a slow function makes of it is kept, in the keychain.
import { scrypt, timingSafeEqual } from 'node:crypto';
import { ok, type Result } from '../values/result.ts';
import type { SecretFailure, SecretStore } from './secret-store.ts';

export interface LockCode {
  readonly keep: (code: string) => Promise<Result<null, SecretFailure>>;
  /** `none`: the keychain is open, and holds no code. */
  readonly compare: (code: string) => Promise<Result<'right' | 'wrong' | 'none', SecretFailure>>;
  readonly forget: () => Promise<Result<null, SecretFailure>>;
}

export interface LockCodeParts {
  readonly secrets: SecretStore;
  readonly randomBytes: (size: number) => Uint8Array;
  /** scrypt's N, a power of two: what one guess costs. */
  readonly cost?: number;
}

/** OWASP's advice for scrypt: N = 2^17, r = 8, p = 1. Each guess takes 128 MiB and some tenths of a second. */
const advisedCost = 2 ** 17;

/** `scrypt:<cost>:<salt>:<hash>`, the last two in base64. */
const keptForm = /^scrypt:(?<cost>\d{1,8}):(?<salt>[^:]+):(?<hash>[^:]+)$/;

export function createLockCode({ secrets, randomBytes, cost = advisedCost }: LockCodeParts): LockCode {
  return {
    async keep(code) {
      const salt = Buffer.from(randomBytes(16));
      const hash = await derive(code, salt, cost);
      return secrets.write('app-lock', `scrypt:${cost}:${salt.toString('base64')}:${hash.toString('base64')}`);
    },
    async compare(code) {
      const read = await secrets.read('app-lock');
      if (!read.ok) return read;
      const { cost: keptCost, salt, hash } = keptForm.exec(read.value ?? '')?.groups ?? {};
      if (keptCost === undefined || salt === undefined || hash === undefined) return ok('none');
      const expected = Buffer.from(hash, 'base64');
      const given = await derive(code, Buffer.from(salt, 'base64'), Number(keptCost));
      return ok(expected.length === given.length && timingSafeEqual(expected, given) ? 'right' : 'wrong');
    },
    forget: () => secrets.remove('app-lock'),
  };
}

/** One person types "é" as one character, another keyboard as two: NFKC makes them the same. */
function derive(code: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options = { N: cost, r: 8, p: 1, maxmem: 256 * 8 * cost + 2 ** 20 };
  return new Promise((resolve, reject) => {
    scrypt(code.normalize('NFKC'), salt, 32, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
