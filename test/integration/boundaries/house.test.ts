import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '../../..');
const sources = globSync('{main,phrases,preload,renderer,test,tools}/**/*.{ts,tsx,mjs,css,html}', { cwd: project })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => !file.includes('node_modules') && !file.startsWith('test/integration/boundaries/'));

const filesThatSay = (what: RegExp): readonly string[] =>
  sources.filter((file) => what.test(readFileSync(path.join(project, file), 'utf8')));

describe('the house', () => {
  it('has at its top what belongs there, and nothing else', () => {
    const made = ['node_modules', 'dist', 'release', 'test-results'];
    const there = readdirSync(project).filter((name) => !name.startsWith('.') && !made.includes(name));
    const folders = ['docs', 'main', 'phrases', 'preload', 'renderer', 'test', 'tools'];
    const files = ['LICENSE', 'README.md', 'CONTRIBUTING.md', 'electron-builder.yml', 'vite.config.ts'];
    const npm = ['package.json', 'package-lock.json', 'tsconfig.json'];
    expect([...folders, ...files, ...npm]).toEqual(expect.arrayContaining(there));
  });

  it('silences no checker', () => {
    expect(filesThatSay(/(ox|es)lint-disable|@ts-(ignore|expect-error|nocheck)|prettier-ignore|oxfmt-ignore/)).toEqual(
      [],
    );
  });

  it('leaves nothing for later', () => {
    // Said here because they are looked for: nothing is left for later in this line.
    expect(filesThatSay(/\b(TODO|FIXME|XXX)\b/)).toEqual([]);
  });

  it('has no drawer for everything', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|misc|base)(\.[a-z]+|\/|$)/;
    expect(sources.filter((file) => drawers.test(file))).toEqual([]);
  });

  it('names no machine of its own', () => {
    expect(filesThatSay(/\/(home|root)\/[a-z]|registry\.npmjs/)).toEqual([]);
  });
});
