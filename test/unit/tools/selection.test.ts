import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { select } from '../../../tools/test/selection.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const here = 'test/unit/tools/selection.test.ts';

describe('the words after `npm test --`', () => {
  it('select everything when there are none', () => {
    const all = select(project, []);
    expect(all).toMatchObject({ checks: true, standOnBuild: true });
    expect(all.vitest).toContain(here);
  });

  it('select a kind', () => {
    const unit = select(project, ['unit']);
    expect(unit).toMatchObject({ checks: false, playwright: [], standOnBuild: false });
    expect(unit.vitest.every((file) => file.startsWith('test/unit/'))).toBe(true);
  });

  it('select by a part of the path, within a kind or in all', () => {
    expect(select(project, ['unit', 'tools/selection']).vitest).toEqual([here]);
    expect(select(project, ['tools/selection']).vitest).toEqual([here]);
    expect(select(project, ['hostile', 'tools/selection']).vitest).toEqual([]);
  });

  it('select nothing when no test has such a name', () => {
    const none = select(project, ['no-such-test']);
    expect(none).toEqual({ checks: false, vitest: [], playwright: [], standOnBuild: false });
  });
});
