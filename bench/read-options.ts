import { parseArgs } from 'node:util';

/** What can be measured side by side. */
export type ContestName = 'sizes' | 'variants' | 'startup' | 'shapes' | 'databases';

const contestNames: readonly ContestName[] = ['sizes', 'variants', 'startup', 'shapes', 'databases'];
const usual = ['sizes', 'variants', 'startup'];

/** How the bench is run. */
export interface BenchOptions {
  /** Of the registers, in millions of bytes, ascending. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly contests: readonly ContestName[];
  /** The peers to run beside plan-check; null for all there are. */
  readonly peers: readonly string[] | null;
  /** Where registers, plans and peers are put. */
  readonly folder: string;
  readonly seed: string;
}

/** How the bench is called. */
export const usage = `npm run bench -- [--sizes 1,10,100] [--gb] [--rounds 5] [--contests sizes,variants,startup,shapes,databases]
                 [--peers duckdb,csv-parse | none] [--folder node_modules/.cache/bench] [--seed TEXT]`;

/** Reads the arguments; throws an Error that says what is wrong with them. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1,10,100' },
      gb: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '5' },
      contests: { type: 'string', default: usual.join(',') },
      peers: { type: 'string' },
      folder: { type: 'string', default: 'node_modules/.cache/bench' },
      seed: { type: 'string', default: 'inspections' },
    },
  });
  const sizes = [...listOf(values.sizes), ...(values.gb ? ['1000'] : [])].map((text) =>
    wholeOf('--sizes', text),
  );
  const contests = listOf(values.contests).map((text) => {
    const known = contestNames.find((name) => name === text);
    if (known === undefined) throw new Error(`--contests: ${text} is none of ${contestNames.join(', ')}`);
    return known;
  });
  return {
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    rounds: wholeOf('--rounds', values.rounds),
    contests,
    peers: values.peers === undefined ? null : listOf(values.peers).filter((name) => name !== 'none'),
    folder: values.folder,
    seed: values.seed,
  };
}

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function wholeOf(option: string, text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`${option}: ${text} is no whole number from 1 on`);
  return Number(text);
}
