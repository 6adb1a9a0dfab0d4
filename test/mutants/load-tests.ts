import { build, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** Modules by name, as the loaded tests find them. */
type Modules = Map<string, Readonly<Record<string, unknown>>>;

/** Declares the tests of a file, by its path from the root. */
export type Declared = ReadonlyMap<string, () => Promise<void>>;

/**
 * Compiles test files with the sources that they import, once. Each call of what it returns starts from nothing: no module
 * has been run, so that code which runs when a module is loaded meets the mutant that is switched on, and no memo of an
 * earlier mutant is left. Packages are loaded once and shared.
 *
 * @param vitest what the tests find under the name `vitest`
 */
export async function loadTests(
  root: string,
  files: readonly string[],
  vitest: Readonly<Record<string, unknown>>,
): Promise<() => Promise<Declared>> {
  const modules: Modules = new Map([['vitest', vitest]]);
  const entry = files.map((file) => `['${file}', () => import('./${file}')],`).join('\n');
  const { outputFiles } = await build({
    stdin: {
      contents: `import './.config/drawn-cases.ts';\n__declared(new Map([\n${entry}\n]));`,
      resolveDir: root,
      loader: 'js',
    },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
    plugins: [ownPlace(), loadedPackages(modules)],
  });
  const text = outputFiles[0]?.text ?? '';
  const script = new Script(`(async (__declared, __module, require) => {${text}\n})`, {
    filename: join(root, 'tests.js'),
  });
  const require = createRequire(join(root, 'package.json'));
  return async () => {
    let declared: Declared = new Map();
    const run: Run = script.runInThisContext();
    await run(
      (found) => (declared = found),
      (name) => modules.get(name),
      require,
    );
    return declared;
  };
}

type Run = (
  declared: (found: Declared) => void,
  module: (name: string) => Readonly<Record<string, unknown>> | undefined,
  require: NodeJS.Require,
) => Promise<void>;

/** A file of ours that asks where it lies is told where it lay before it was put with the others. */
function ownPlace(): Plugin {
  return {
    name: 'own-place',
    setup: ({ onLoad }) => {
      onLoad({ filter: /[\\/](src|test)[\\/].*\.tsx?$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8')
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
          .replaceAll('import.meta.filename', JSON.stringify(path)),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }));
    },
  };
}

/** Packages and parts of Node are imported by Node, once; the tests find what they export. */
function loadedPackages(modules: Modules): Plugin {
  const namespace = 'loaded';
  return {
    name: 'loaded-packages',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, namespace }));
      onLoad({ filter: /.*/, namespace }, async ({ path }) => {
        let found = modules.get(path);
        if (found === undefined) {
          found = (await import(path)) as Readonly<Record<string, unknown>>;
          modules.set(path, found);
        }
        const names = Object.keys(found).filter((name) => /^[\w$]+$/.test(name) && name !== 'default');
        return {
          contents: [
            `const found = __module(${JSON.stringify(path)});`,
            `const { ${names.map((name) => `${name}: ${name}_`).join(', ')} } = found;`,
            `export { ${names.map((name) => `${name}_ as ${name}`).join(', ')} };`,
            `export default found.default;`,
          ].join('\n'),
          loader: 'js',
        };
      });
    },
  };
}
