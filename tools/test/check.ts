// `npm run check`: types, lint, format and unused code, without running a test.
import path from 'node:path';
import { runChecks, tellChecks } from './checks.ts';

const ends = await runChecks(path.resolve(import.meta.dirname, '../..'));
tellChecks(ends);
if (ends.some(({ ok }) => !ok)) process.exitCode = 1;
