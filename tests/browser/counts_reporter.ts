// SPDX-License-Identifier: Apache-2.0
// The closing line 'N passed, N failed[, N skipped]', and before it the tests that passed only when tried once more.
import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';

export default class CountsReporter implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.suite = suite;
  }

  onEnd(): void {
    const tests = this.suite?.allTests() ?? [];
    const count = (outcome: string): number => tests.filter((test) => test.outcome() === outcome).length;
    for (const test of tests.filter((one) => one.outcome() === 'flaky')) {
      process.stdout.write(`\nOnly when tried once more: ${test.titlePath().join(' › ')}`);
    }
    const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
    process.stdout.write(
      `\n${count('expected') + count('flaky')} passed, ${count('unexpected')} failed${skipped}\n`,
    );
  }
}
