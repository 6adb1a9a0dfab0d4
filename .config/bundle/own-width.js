import { resolve } from 'node:path';

const own = resolve('src/report/layout/display-width.ts');

/** Has cli-table3 count the cells of a text as the rest of the program does, and leaves out the colours it could add. */
export const ownWidth = {
  name: 'own-width',
  setup(builder) {
    builder.onResolve({ filter: /^(string-width|@colors\/colors\/safe)$/ }, ({ path, importer }) =>
      /[\\/]cli-table3[\\/]/.test(importer) ? { path, namespace: 'own-width' } : null,
    );
    builder.onLoad({ filter: /./, namespace: 'own-width' }, ({ path }) => ({
      contents:
        path === 'string-width'
          ? `module.exports = require(${JSON.stringify(own)}).widthInTable;`
          : 'module.exports = {};',
      resolveDir: process.cwd(),
    }));
  },
};
