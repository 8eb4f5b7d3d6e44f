// `ask-oneup.ts <origin>`: asks a 1upHealth there for a Patient, as the app does, and prints how that failed.
import { randomBytes } from 'node:crypto';
import { createOneUp } from '../../main/oneup/oneup.ts';
import { refuseTlsOverride } from '../../main/oneup/tls.ts';
import { systemClock } from '../../main/values/system-clock.ts';
import { memoryAccount } from './memory-account.ts';
import { testCredentials } from './scripted-oneup.ts';

const [origin = ''] = process.argv.slice(2);
refuseTlsOverride(process.env);
const oneup = createOneUp({
  endpoints: { apiUrl: origin, authUrl: origin, searchUrl: origin },
  ...{ credentials: testCredentials, account: memoryAccount(), fetch, clock: systemClock, randomBytes },
});
const answer = await oneup.read('r4', 'Patient', AbortSignal.timeout(20_000));
process.stdout.write(`${answer.ok ? 'an answer' : answer.error.code}\n`);
