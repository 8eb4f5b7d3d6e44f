// `npm run format`: writes all files the way the format check wants them.
import path from 'node:path';
import { runNode } from '../command/run-command.ts';

const project = path.resolve(import.meta.dirname, '../..');
const end = await runNode('node_modules/oxfmt/bin/oxfmt', process.argv.slice(2), { cwd: project, output: 'show' });
process.exitCode = end.code;
