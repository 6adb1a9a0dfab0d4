// Puts the declarations of what other programs may import into one file: dist/index.d.ts, and the same for require().

import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

const bundle = await rolldown({
  input: { index: 'dist/types/index.d.ts' },
  plugins: [dts({ dtsInput: true, oxc: true, tsconfig: false })],
});
await bundle.write({ dir: 'dist', format: 'es' });
await bundle.close();
renameSync('dist/index.d.ts', 'dist/index.d.cts');
writeFileSync('dist/index.d.ts', `export * from './index.cjs';\n`);
rmSync('dist/types', { recursive: true });
