import { defineConfig } from 'vitest/config';
import { SuiteReporter } from './test/reporter/suite-reporter.js';

/** Faults: processes killed, disks filled, servers restarted. Apart from the other tests, one file after another. */
export default defineConfig({
  test: {
    include: ['test/faults/**/*.test.ts'],
    reporters: [new SuiteReporter()],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    pool: 'forks',
    fileParallelism: false,
  },
});
