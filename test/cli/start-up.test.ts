import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

// The bundle, as it is installed; `npm test` builds it first. esbuild says in it where each piece is from.
const dist = join(import.meta.dirname, '../../dist');
const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** A file and all that it imports before it runs. */
function loadedWith(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, other = ''] of textOf(file).matchAll(/^(?:import|\}).* ?"\.\/([^"]+)";$/gm))
    loadedWith(other, seen);
  return seen;
}

/** The file that a module was made an entry of. */
function entryOf(name: string): string {
  const found = readdirSync(dist).filter((file) => new RegExp(`^${name}-[A-Z0-9]{8}\\.js$`).test(file));
  expect(found).toHaveLength(1);
  return found[0] ?? '';
}

function piecesOf(files: ReadonlySet<string>): readonly string[] {
  return [...files].flatMap((file) =>
    [...textOf(file).matchAll(/^\/\/ (\S+)$/gm)].map(([, piece = '']) => piece),
  );
}

const packagesOf = (files: ReadonlySet<string>): readonly string[] =>
  [
    ...new Set(piecesOf(files).flatMap((piece) => /^node_modules\/([^/]+)/.exec(piece)?.[1] ?? [])),
  ].toSorted();

describe('what is loaded', () => {
  const help = loadedWith('main.js');

  test('for help: what reads the command line, and no data', () => {
    expect(packagesOf(help)).toEqual(['commander']);
    expect(piecesOf(help).filter((piece) => /^src\/(plan|measure|judge)\//.test(piece))).toEqual([]);
  });

  test.each(['report', 'validate', 'explain', 'lint', 'table'])(
    'for %s: one file more, of small packages',
    (name) => {
      const entry = loadedWith(entryOf(name), new Set(help));
      expect(entry.size - help.size).toBeLessThanOrEqual(3);
      expect(packagesOf(entry)).toEqual(['commander', 'fraction.js']);
    },
  );

  test.each(['html', 'xlsx', 'inspect', 'json-schema'])('%s: in a file of its own', (name) => {
    const usual = piecesOf(loadedWith(entryOf('report'), new Set(help)));
    const own = piecesOf(new Set([entryOf(name)]));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((piece) => usual.includes(piece))).toEqual([]);
  });
});
