import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { optimiseLate } from './optimise-late.ts';

// The program's first file. It loads the others from code that V8 compiled when they were bundled, where this is the same
// V8; a report spends a tenth of its time on compiling else (docs/decisions/what-start-up-loads.md).

// Before anything is compiled: V8 takes kept code only under the flags under which it was made.
optimiseLate();

/** What has been compiled so far, by its file: what .config/bundle/keep-code.js keeps. */
export const compiled: Map<string, Script> = new Map();

/** The file in which the compiled code of a file is kept for this very Node. */
export function keptCode(file: string): string {
  return `${file}.${process.platform}-${process.arch}-${process.version}.code`;
}

const folder = dirname(fileURLToPath(import.meta.url));
const load = createRequire(import.meta.url);
const loadOther = load.extensions['.js'];

load.extensions['.js'] = (module, file) => {
  if (dirname(file) === folder) loadOwn(module, file);
  else loadOther?.(module, file);
};

// What V8 finds unfit, made by another build of it or under other flags, it drops and compiles the text.
function loadOwn(module: NodeJS.Module, file: string): void {
  const kept = readKept(file);
  const text = `(function (exports, require, module, __filename) { ${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(text, { filename: file, ...(kept && { cachedData: kept }) });
  compiled.set(file, script);
  script.runInThisContext()(module.exports, (id: string): unknown => module.require(id), module, file);
}

function readKept(file: string): Buffer | null {
  try {
    return readFileSync(keptCode(file));
  } catch {
    return null;
  }
}

load('./main.js');
