import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { outcomeFileVariable, type Outcome, type Skipped } from './outcome.ts';

/** Vitest's reporter that leaves the sum for the test runner. */
export default class VitestOutcome implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    // What fails outside of a test is a failure, too.
    let failed = errors.length;
    const skipped: Skipped[] = [];
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') passed += 1;
        else if (result.state === 'failed') failed += 1;
        else
          skipped.push({
            name: test.fullName,
            reason: (result.state === 'skipped' && result.note) || 'no reason given',
          });
      }
    }
    const file = process.env[outcomeFileVariable];
    if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped } satisfies Outcome));
  }
}
