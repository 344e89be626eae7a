import { defineConfig } from 'vitest/config';
import { SuiteReporter } from './test/reporter/suite-reporter.js';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/faults/**'],
    reporters: [new SuiteReporter()],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
  },
});
