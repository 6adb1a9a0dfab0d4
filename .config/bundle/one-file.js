import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Has esbuild put modules that are imported when they are wanted, and all that they import, into few files: one for each of
 * `groups`, of which a module needs its own and those before it. By itself it splits by who needs what, into some fifty
 * files for a report, and each of them costs a third of a millisecond to find and open. So each module is told that it needs
 * the others of its group too; modules of no group, which come last, need them all, and so do `programs`, which are
 * started by themselves.
 */
export function oneFile(groups, programs) {
  const members = groups.map((group) => group.map((module) => resolve(module)));
  return {
    name: 'one-file',
    setup(build) {
      const wanted = new Set([...importedLate('src'), ...programs.map((program) => resolve(program))]);
      build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
        const own = members.findIndex((group) => group.includes(path));
        if (own === -1 && !wanted.has(path)) return null;
        const last = own === -1 ? members.length - 1 : own;
        const text = await readFile(path, 'utf8');
        return {
          contents: `${text}\nimport 'group:${last}';\n`,
          loader: path.endsWith('x') ? 'tsx' : 'ts',
        };
      });
      build.onResolve({ filter: /^group:/ }, ({ path }) => ({ path, namespace: 'group', sideEffects: true }));
      build.onLoad({ filter: /./, namespace: 'group' }, ({ path }) => ({
        contents: members
          .slice(0, Number(path.slice('group:'.length)) + 1)
          .flat()
          .map((module, index) => `export * as module${index} from '${module}';`)
          .join('\n'),
        resolveDir: process.cwd(),
      }));
    },
  };
}

/** The modules that are imported when they are wanted. Asked of the sources, so that it does not hang on which is read first. */
function importedLate(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => /\.tsx?$/.test(file));
  return files.flatMap((file) => {
    const path = join(folder, file);
    const late = readFileSync(path, 'utf8').matchAll(/\bimport\(\s*'(\.[^']+)'/g);
    return [...late].map(([, module]) => resolve(dirname(path), module));
  });
}
