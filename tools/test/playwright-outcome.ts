import { writeFileSync } from 'node:fs';
import type { Reporter, Suite, TestCase } from 'playwright/types/testReporter';
import { outcomeFileVariable, type Outcome, type Skipped } from './outcome.ts';

/** Playwright's reporter that leaves the sum for the test runner. */
export default class PlaywrightOutcome implements Reporter {
  #tests: readonly TestCase[] = [];
  #errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onError(): void {
    this.#errors += 1;
  }

  onEnd(): void {
    const ended = (outcome: string): readonly TestCase[] => this.#tests.filter((test) => test.outcome() === outcome);
    const skipped: Skipped[] = ended('skipped').map((test) => ({ name: test.title, reason: reasonOf(test) }));
    const failed = ended('unexpected').length + ended('flaky').length + this.#errors;
    const outcome: Outcome = { passed: ended('expected').length, failed, skipped };
    const file = process.env[outcomeFileVariable];
    if (file) writeFileSync(file, JSON.stringify(outcome));
  }
}

const reasonOf = (test: TestCase): string =>
  test.annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
