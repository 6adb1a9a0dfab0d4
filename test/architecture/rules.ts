import { posix } from 'node:path';
import type { Import, SourceFile } from './source-file.ts';

/** A rule of the house: what breaks it, and why it is there. */
export interface Rule {
  readonly name: string;
  readonly why: string;
  /** What breaks the rule in a file, one line each. */
  readonly broken: (file: SourceFile) => readonly string[];
}

/** What each station may import beside itself; who is not listed joins stations and may import all. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  quantity: ['model'],
  text: ['model', 'quantity'],
  plan: ['model', 'quantity', 'text'],
  data: ['model', 'quantity', 'text'],
  measure: ['model', 'quantity', 'text'],
  judge: ['model', 'quantity', 'text'],
  report: ['model', 'quantity', 'text'],
  compare: ['model', 'quantity', 'text'],
  document: ['model', 'quantity', 'text'],
};

const joiners: ReadonlySet<string> = new Set(['run', 'index.ts', 'cli']);

/** The one home of each package, and of the parts of Node that touch the world: paths below `src`. */
const homes: Readonly<Record<string, readonly string[]>> = {
  yaml: ['plan/', 'document/'],
  zod: ['plan/json-schema.ts', 'report/json/schema/', 'compare/saved/'],
  'csv-parse': ['data/'],
  'fraction.js': ['quantity/'],
  chalk: ['report/'],
  '@e965/xlsx': ['data/workbook/'],
  hucre: ['report/xlsx/'],
  'string-width': ['report/', 'cli/'],
  'cli-table3': ['report/layout/grid.ts'],
  preact: ['report/html/'],
  'preact-render-to-string': ['report/html/'],
  commander: ['cli/'],
  tinyglobby: ['cli/'],
  'node:fs': ['cli/', 'data/open/opener.ts'],
  'node:process': ['cli/'],
  'node:tty': ['cli/'],
  'node:os': ['cli/', 'data/open/opener.ts'],
  'node:worker_threads': ['cli/', 'run/'],
  'node:child_process': [],
  'node:http': [],
  'node:https': [],
  // A named pipe is opened without waiting; nothing else of it is used.
  'node:net': ['data/open/opener.ts'],
};

/** The most lines a file may have: a page or four; most have one to three. */
const longestFile = 300;

/** The most lines a function may have.. */
const longestFunction = 80;

/** The most entries a folder may have, files and folders together. */
const fullestFolder = 14;

/** The rules, each kept by a test. */
export const rules: readonly Rule[] = [
  {
    name: 'stations do not import each other',
    why: 'Data flows one way, from the plan and the files to the report. A station knows the model, quantity and text, so that it can be read, tested and replaced alone; run, index.ts and cli join them.',
    broken: (file) => {
      const own = stationOf(file.path);
      const allowed = mayImport[own];
      if (allowed === undefined)
        return joiners.has(own) ? [] : [`${file.path} is in no station that the test knows`];
      return file.imports
        .filter(({ ours, from }) => ours && stationOf(from) !== own && !allowed.includes(stationOf(from)))
        .map((found) => at(file, found, `${own} imports ${found.from}`));
    },
  },
  {
    name: 'a package is used in its home',
    why: 'Each package has one home, so that it can be replaced in one place and start-up pays only for what a command uses; only cli and the opener touch the file system, and nothing touches the network.',
    broken: (file) =>
      file.imports
        .filter(({ ours }) => !ours)
        .flatMap((found) => {
          const home = homes[packageOf(found.from)];
          if (home === undefined)
            return found.from.startsWith('node:') ? [] : [at(file, found, `${found.from} has no home`)];
          return home.some((place) => file.path.startsWith(place))
            ? []
            : [at(file, found, `${found.from} away from ${home.join(', ') || 'the program'}`)];
        }),
  },
  {
    name: 'the model imports nothing',
    why: 'The model is the nouns that all stations speak in: whatever it imported, everything would.',
    broken: (file) =>
      stationOf(file.path) === 'model'
        ? file.imports
            .filter(({ from }) => stationOf(from) !== 'model')
            .map((found) => at(file, found, `imports ${found.from}`))
        : [],
  },
  {
    name: 'imports name files',
    why: 'Node and the bundler find a file by its whole name; its own modules carry node: so that no package can stand in for them.',
    broken: (file) =>
      file.imports
        .filter(({ ours, from }) => (ours ? !/\.(tsx?|json)$/.test(from) : bareBuiltins.has(from)))
        .map((found) => at(file, found, found.from)),
  },
  {
    name: 'only cli touches the process and the console',
    why: 'The world is an argument of run(): a test hands in another one, and no format or station can print, exit or look at the clock behind its back.',
    broken: (file) =>
      stationOf(file.path) === 'cli'
        ? []
        : linesWith(file, /(?<![.\w])(?:process|console|globalThis)\s*(?:\.|\[|\?\.)/),
  },
  {
    name: 'nobody asks for the time or for chance',
    why: 'The same inputs give the same bytes on every machine and every day; a date comes from the plan or the command line.',
    broken: (file) =>
      stationOf(file.path) === 'cli'
        ? []
        : linesWith(
            file,
            /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b|\.toLocale\w*\(|\blocaleCompare\b/,
          ),
  },
  {
    name: 'no default exports',
    why: 'A name that is exported is the same everywhere it is used, and can be searched for.',
    broken: (file) => linesWith(file, /\bexport\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b/),
  },
  {
    name: 'no any, no unchecked assertions',
    why: 'The types between the stations are the contract; a hole in one is a hole in all that follow.',
    broken: (file) => [
      ...linesWith(file, /[:<,|&(]\s*any\b|\bas\s+any\b|\bany\[\]/),
      ...file.text
        .split('\n')
        .flatMap((line, index) =>
          /@ts-(?:ignore|expect-error|nocheck)/.test(line)
            ? [`${file.path}:${index + 1} ${line.trim()}`]
            : [],
        ),
    ],
  },
  {
    name: 'no enums, no namespaces',
    why: 'They are code that only TypeScript can run; a union of texts does the same and is plain data.',
    broken: (file) =>
      linesWith(file, /^\s*(?:export\s+)?(?:declare\s+)?(?:const\s+)?(?:enum|namespace)\s+\w/),
  },
  {
    name: `no file of more than ${longestFile} lines`,
    why: 'One idea a file, named after it: a longer one is two ideas.',
    broken: (file) => {
      const lines = file.text.split('\n').length - 1;
      return lines > longestFile ? [`${file.path} has ${lines} lines`] : [];
    },
  },
  {
    name: `no function of more than ${longestFunction} lines`,
    why: 'What a reader holds in mind fits on a screen; what is longer does two things, or shares variables that want to be an object with a name.',
    broken: (file) =>
      functionsOf(file)
        .filter(({ lines }) => lines > longestFunction)
        .map(({ line, lines }) => `${file.path}:${line} a function of ${lines} lines`),
  },
  {
    name: 'files are named in kebab-case, after what they hold',
    why: 'A drawer called utils collects whatever has no place, and nobody finds it again.',
    broken: ({ path }) =>
      path.split('/').every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.tsx?)?$/.test(part)) &&
      !/(^|[/-])(utils?|helpers?|common|types|misc|manager)(\.tsx?|\/|$)/.test(path)
        ? []
        : [path],
  },
];

/** A rule that only the files together can break. */
export interface TreeRule {
  readonly name: string;
  readonly why: string;
  /** What breaks the rule, one line each. */
  readonly broken: (files: readonly SourceFile[]) => readonly string[];
}

/** The rules that look at all files together. */
export const treeRules: readonly TreeRule[] = [
  {
    name: 'no import runs in a circle',
    why: 'Files that import each other can only be read, moved and tested together; what both need stands in a file below both.',
    broken: (files) => circlesOf(files).map((paths) => paths.join(' <-> ')),
  },
  {
    name: `no folder of more than ${fullestFolder} entries`,
    why: 'A folder shows its way at a glance; a fuller one has rooms that want names.',
    broken: (files) =>
      [...entriesOf(files)]
        .filter(([, entries]) => entries.size > fullestFolder)
        .map(([folder, entries]) => `${folder} has ${entries.size} entries`),
  },
];

/** The files and folders that stand in each folder; the top is `.`. */
function entriesOf(files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const entries = new Map<string, Set<string>>();
  for (const { path } of files) {
    for (let entry = path; entry !== '.'; entry = posix.dirname(entry)) {
      const folder = posix.dirname(entry);
      entries.set(folder, (entries.get(folder) ?? new Set()).add(entry));
    }
  }
  return entries;
}

/** The groups of files that reach each other by imports, each in the order of its paths. */
function circlesOf(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const imported = new Map(
    files.map(({ path, imports }) => [path, imports.filter(({ ours }) => ours).map(({ from }) => from)]),
  );
  const reach = new Map([...imported.keys()].map((path) => [path, reachedFrom(path, imported)]));
  const seen = new Set<string>();
  return [...imported.keys()].flatMap((path) => {
    if (seen.has(path) || !reach.get(path)?.has(path)) return [];
    const circle = [...(reach.get(path) ?? [])].filter((other) => reach.get(other)?.has(path)).sort();
    for (const other of circle) seen.add(other);
    return [circle];
  });
}

function reachedFrom(start: string, imported: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set(imported.get(start));
  // A set that grows while it is gone through is gone through to its end.
  for (const path of reached) for (const next of imported.get(path) ?? []) reached.add(next);
  return reached;
}

/** Where the functions of a file begin and how many lines they have; the formatter puts their ends under their beginnings. */
function functionsOf({ code }: SourceFile): readonly { readonly line: number; readonly lines: number }[] {
  const lines = code.split('\n');
  const indentOf = (line: string): number => line.length - line.trimStart().length;
  return lines.flatMap((line, last) => {
    if (!/(?:\)|\S) (?:=> )?\{$/.test(line)) return [];
    const indent = indentOf(line);
    // Where the parameters take several lines, the function begins at the line above them that is as far in.
    let first = last;
    while (/^\s*[)\]}>]/.test(lines[first] ?? '') && first > 0) {
      first -= 1;
      while (first > 0 && (indentOf(lines[first] ?? '') > indent || lines[first]?.trim() === '')) first -= 1;
    }
    const head = lines
      .slice(first, last + 1)
      .join(' ')
      .trim();
    const isFunction =
      /=> \{$|^(?:export )?(?:async )?function\b/.test(head) ||
      (/^(?:async |\*|get |set )?\*?[\w$]+\(.*\{$/.test(head) &&
        !/^(?:if|for|while|switch|catch|with)\b/.test(head));
    if (!isFunction) return [];
    const end = lines.findIndex(
      (other, index) => index > last && indentOf(other) === indent && /^\s*\}/.test(other),
    );
    return end < 0 ? [] : [{ line: first + 1, lines: end - first + 1 }];
  });
}

const bareBuiltins: ReadonlySet<string> = new Set([
  'fs',
  'fs/promises',
  'path',
  'crypto',
  'os',
  'url',
  'util',
  'stream',
  'process',
  'buffer',
  'zlib',
]);

function stationOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function packageOf(from: string): string {
  const parts = from.split('/');
  return parts.slice(0, from.startsWith('@') ? 2 : 1).join('/');
}

function at(file: SourceFile, { line }: Import, what: string): string {
  return `${file.path}:${line} ${what}`;
}

function linesWith(file: SourceFile, pattern: RegExp): readonly string[] {
  const lines = file.text.split('\n');
  return file.code
    .split('\n')
    .flatMap((line, index) =>
      pattern.test(line) ? [`${file.path}:${index + 1} ${lines[index]?.trim() ?? ''}`] : [],
    );
}
