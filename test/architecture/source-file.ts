import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of `src` as the rules look at it. */
export interface SourceFile {
  /** Below `src`, with `/`: `plan/read-plan.ts`. */
  readonly path: string;
  readonly text: string;
  /** The text with comments, patterns and the contents of strings blanked out, line by line as long as before. */
  readonly code: string;
  readonly imports: readonly Import[];
}

/** An `import … from`, `export … from` or `import()`. */
export interface Import {
  /** Whether it is a file of ours. */
  readonly ours: boolean;
  /** A path below `src` for ours, else as written (`yaml`, `node:fs/promises`). */
  readonly from: string;
  readonly line: number;
}

const root = fileURLToPath(new URL('../../src', import.meta.url));

/** What is compiled to WebAssembly: AssemblyScript looks like TypeScript and has rules of its own. */
const kernel = /^data[\\/]blocks[\\/]kernel[\\/]assembly[\\/]/;

/** Every TypeScript file of `src`, in the order of their paths. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !kernel.test(name))
    .sort()
    .map((name) => readSource(name.replaceAll('\\', '/'), readFileSync(join(root, name), 'utf8')));
}

/** A text as if it were a file of `src`. */
export function readSource(path: string, text: string): SourceFile {
  const code = withoutWords(text, true);
  return { path, text, code, imports: importsOf(path, withoutWords(text, false)) };
}

// A pattern stands where a value does: behind a bracket, an operator, a colon, a comma or `return`.
const commentOrString =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<=(?:[(=,:[!&|?]|\breturn)\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g;

function withoutWords(text: string, stringsToo: boolean): string {
  return text.replaceAll(commentOrString, (found) =>
    found.startsWith('/') || stringsToo ? found.replaceAll(/[^\n]/g, ' ') : found,
  );
}

const importClause = /\b(?:import|export)\b[^;'"`]*?\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g;

function importsOf(path: string, code: string): readonly Import[] {
  return [...code.matchAll(importClause)].map((found) => {
    const written = found[1] ?? found[2] ?? '';
    const ours = written.startsWith('.');
    return {
      ours,
      from: ours ? posix.join(posix.dirname(path), written) : written,
      line: code.slice(0, found.index).split('\n').length,
    };
  });
}
