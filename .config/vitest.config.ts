import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    setupFiles: ['.config/own-width.ts', '.config/drawn-cases.ts'],
    maxWorkers: '100%',
  },
});
