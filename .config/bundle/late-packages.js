import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { leaveOut } from './leave-out.js';
import { minified } from './to-common-js.js';

/**
 * Packages that are read at the first call of one of their functions, each from a file of its own. Their importers know
 * nothing of it. Functions and classes can wait like this; a package's other values can not, and importing one does not
 * build. `late` says by package which functions, and where they are if not at its door; `early` what every run needs of a
 * package: these names are exported by the line given beside them.
 */
export function latePackages(late, early, options) {
  const names = Object.keys(late);
  return {
    /** An esbuild plugin that puts functions in the place of a package's, which find its file in a folder. */
    standIns: (folder) => ({
      name: 'late-packages',
      setup(builder) {
        builder.onResolve({ filter: /^[^.]/ }, ({ path, importer }) =>
          path in late && !importer.includes('node_modules')
            ? { path, namespace: 'late', sideEffects: false }
            : null,
        );
        builder.onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
          contents: standIn(`${folder}/${fileOf(path)}`, late[path].functions, early[path]),
          resolveDir: process.cwd(),
        }));
        builder.onResolve({ filter: /late-.*[.]js$/, namespace: 'late' }, ({ path }) => ({
          path,
          external: true,
        }));
      },
    }),
    /** Writes the packages' files. */
    write: (folder) =>
      Promise.all(
        names.map(async (name) => {
          const { functions, door = name } = late[name];
          const built = await build({
            ...options,
            format: 'cjs',
            outfile: `${folder}/${fileOf(name)}`,
            stdin: { contents: `export { ${functions.join()} } from '${door}';`, resolveDir: process.cwd() },
            plugins: [leaveOut],
            write: false,
          });
          for (const { path, text } of built.outputFiles) writeFileSync(path, await minified(path, text));
          return built;
        }),
      ),
  };
}

function standIn(file, keys, early) {
  const functions = keys.map(
    (key, index) => `
      function late${index}(...args) {
        return new.target ? Reflect.construct(load()['${key}'], args) : load()['${key}'](...args);
      }
      export { late${index} as ${key} };`,
  );
  return `
    ${early?.exports ?? ''}
    let loaded;
    const load = () => (loaded ??= require('${file}'));
    ${functions.join('')}`;
}

function fileOf(name) {
  return `late-${name.replaceAll('/', '-')}.js`;
}
