import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that are to notice a change in what is reckoned: those of the three stations, and stories of whole verdicts. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: [
      'test/{quantity,judge,measure}/**/*.test.ts',
      'test/scenarios/{as-of,bound-cases,complete,date-targets,mending,own-rules,verdicts}.test.ts',
    ],
    // The law of ranges reads each file many times over: too slow for every mutant.
    exclude: ['test/measure/ranges.test.ts'],
    testTimeout: 120_000,
    setupFiles: ['.config/own-width.ts'],
  },
});
