import { createRequire } from 'node:module';
import { widthInTable } from '../src/report/layout/display-width.ts';

// cli-table3 is loaded by Node itself here, past the aliases of vitest: it finds our width where its string-width would be.
const require = createRequire(import.meta.url);
const path = createRequire(require.resolve('cli-table3')).resolve('string-width');
require(path);
const loaded = require.cache[path];
if (loaded) loaded.exports = widthInTable;
