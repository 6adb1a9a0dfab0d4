import { build } from 'esbuild';

/**
 * Packages that are read at the first call of one of their functions, each from a file of its own. Their importers know
 * nothing of it. Functions and classes can wait like this; a package's other values can not, and importing one does not
 * build. `early` says what every run needs of a package: these names are exported by the line given beside them.
 */
export async function latePackages(names, early, options) {
  const functions = new Map();
  for (const name of names) {
    const exported = Object.entries(await import(name));
    functions.set(
      name,
      exported
        .filter(([key, value]) => typeof value === 'function' && !early[name]?.names.includes(key))
        .map(([key]) => key),
    );
  }
  return {
    /** An esbuild plugin that puts functions in the place of a package's, which find its file in a folder. */
    standIns: (folder) => ({
      name: 'late-packages',
      setup(builder) {
        builder.onResolve({ filter: /^[^.]/ }, ({ path, importer }) =>
          functions.has(path) && !importer.includes('node_modules')
            ? { path, namespace: 'late', sideEffects: false }
            : null,
        );
        builder.onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
          contents: standIn(`${folder}/${fileOf(path)}`, functions.get(path), early[path]),
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
        names.map((name) =>
          build({
            ...options,
            format: 'cjs',
            minifyIdentifiers: true,
            outfile: `${folder}/${fileOf(name)}`,
            // As a require() would find it: some packages have a file for it.
            stdin: { contents: `module.exports = require('${name}');`, resolveDir: process.cwd() },
          }),
        ),
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
