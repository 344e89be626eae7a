import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const count = (module: TestModule): Counts => {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === 'passed' || state === 'failed' || state === 'skipped') counts[state]++;
  }
  // A file that does not load has no tests to fail, and yet it has failed.
  if (counts.failed === 0 && !module.ok()) counts.failed = 1;
  return counts;
};

/** Why tests were skipped, as they say it themselves. */
const reasons = (module: TestModule): string[] => {
  const told = [...module.children.allTests('skipped')].flatMap((test) => {
    const result = test.result();
    return result.state === 'skipped' && result.note !== undefined ? [result.note] : [];
  });
  return [...new Set(told)];
};

const inWords = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** Prints a line for each test file, each failure in full, and at last `N passed, N failed` and nothing else. */
export class SuiteReporter implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestModuleEnd(module: TestModule): void {
    const counts = count(module);
    const mark = counts.failed > 0 ? '✗' : '✓';
    const name = module.relativeModuleId.replace(/^test\//u, '').replace(/\.test\.ts$/u, '');
    this.#print(`${mark} ${name.padEnd(40)} ${inWords(counts)}  (${seconds(module.diagnostic().duration)})`);
    for (const reason of reasons(module)) this.#print(`  skipped: ${reason}`);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const total: Counts = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      const { passed, failed, skipped } = count(module);
      total.passed += passed;
      total.failed += failed;
      total.skipped += skipped;
      this.#explain(module.relativeModuleId, module.errors());
      for (const test of module.children.allTests('failed')) {
        this.#explain(`${module.relativeModuleId} > ${test.fullName}`, errorsOf(test));
      }
    }
    for (const error of unhandled) this.#explain('outside any test', [error]);
    this.#print(inWords(total));
  }

  #explain(where: string, errors: readonly unknown[]): void {
    for (const error of errors) {
      this.#print(`\nFAILED ${where}`);
      this.#vitest?.logger.printError(error, { showCodeFrame: true });
    }
  }

  #print(line: string): void {
    this.#vitest?.logger.log(line);
  }
}

const errorsOf = (test: TestCase): readonly unknown[] => {
  const result = test.result();
  return result.state === 'failed' ? result.errors : [];
};
