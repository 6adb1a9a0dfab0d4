import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that are to notice a change in what is reckoned: those of the three stations, and stories of whole verdicts. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: [
      'test/{quantity,judge,measure}/**/*.test.ts',
      'test/scenarios/{as-of,bound-cases,complete,mending,own-rules,verdicts}.test.ts',
    ],
    // The law of ranges reads each file many times over, and a changed source is too slow for tests of time.
    exclude: ['test/measure/ranges.test.ts', 'test/quantity/threshold-refused.test.ts'],
    testTimeout: 120_000,
    setupFiles: ['.config/own-width.ts'],
  },
});
