import { createHash } from 'node:crypto';

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export const newSecret = (random: () => Uint8Array): string => Buffer.from(random()).toString('base64url');
