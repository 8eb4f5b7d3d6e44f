// `npm run build`: the app in dist/, ready for Electron.
import path from 'node:path';
import { buildApp } from './build-app.ts';

const built = await buildApp(path.resolve(import.meta.dirname, '../..'));
console.log(built ? 'Built into dist/.' : 'dist/ is up to date.');
