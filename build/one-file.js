import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * Has esbuild put modules that are imported when they are wanted, and all that they import, into one file. It splits by
 * who needs what, into some fifty files for a report, and each of them costs a third of a millisecond to find and open.
 * So each of the modules is told that it needs the others too.
 */
export function oneFile(modules) {
  const name = 'one-file';
  return {
    name,
    setup(build) {
      const wanted = new Set();
      build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind === 'dynamic-import') wanted.add(resolve(resolveDir, path));
        return null;
      });
      build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
        if (!wanted.has(path)) return null;
        const text = await readFile(path, 'utf8');
        return { contents: `${text}\nimport '${name}';\n`, loader: path.endsWith('x') ? 'tsx' : 'ts' };
      });
      build.onResolve({ filter: /^one-file$/ }, () => ({ path: name, namespace: name, sideEffects: true }));
      build.onLoad({ filter: /./, namespace: name }, () => ({
        contents: modules.map((module, index) => `export * as module${index} from './${module}';`).join('\n'),
        resolveDir: process.cwd(),
      }));
    },
  };
}
