import { databaseNames, databaseTitle } from './contests/databases.ts';
import { planCheck, unhashed } from './contests/sizes.ts';
import { variantNames } from './contests/variants.ts';
import { csvParse, duckdb } from './peers.ts';
import { figureOf, peakOf, processorOf, secondsOf, type Result } from './results.ts';
import { startupNames } from './startup.ts';

/** A ratio that is to be reached: of one contestant to another in one contest. */
export interface Goal {
  readonly text: string;
  readonly contest: string;
  readonly of: string;
  readonly to: string;
  readonly figure: 'time' | 'memory' | 'processor';
  readonly most?: number;
  readonly least?: number;
}

/** How the contest of a size is called. */
export function sizeTitle(megabytes: number): string {
  return megabytes >= 1000 ? `${megabytes / 1000} GB` : `${megabytes} MB`;
}

/** How the contests without a size in their name are called. */
export const titles = { variants: 'variants', startup: 'start-up' } as const;

const time = { figure: 'time' } as const;
const toDuckdb = { to: duckdb, ...time };
const variants = { contest: titles.variants, to: variantNames.report, ...time };
const targets = { contest: titles.variants, to: variantNames.oneTarget, ...time };
const startup = { contest: titles.startup, to: startupNames.empty, ...time };

const database = { of: databaseNames.report, to: databaseNames.byHand, ...time };

/** All that is to be shown. */
export const goals: readonly Goal[] = [
  { text: '1 GB, no hash: time of DuckDB', contest: '1 GB', of: unhashed, ...toDuckdb, most: 1 },
  { text: '1 GB: time of DuckDB', contest: '1 GB', of: planCheck, ...toDuckdb, most: 1.2 },
  { text: '1 GB: memory of DuckDB', contest: '1 GB', of: planCheck, to: duckdb, figure: 'memory', most: 0.5 },
  {
    text: '1 GB, no hash: speed of csv-parse',
    contest: '1 GB',
    of: csvParse,
    to: unhashed,
    ...time,
    least: 10,
  },
  { text: '100 MB, no hash: time of DuckDB', contest: '100 MB', of: unhashed, ...toDuckdb, most: 1 },
  { text: '100 MB: time of DuckDB', contest: '100 MB', of: planCheck, ...toDuckdb, most: 1.2 },
  { text: '10 MB: time of DuckDB', contest: '10 MB', of: planCheck, ...toDuckdb, most: 0.9 },
  { text: '1 MB: time of DuckDB', contest: '1 MB', of: planCheck, ...toDuckdb, most: 0.7 },
  { text: 'GB18030: time of UTF-8', of: variantNames.gb18030, ...variants, most: 1.5 },
  {
    text: '`1，200` in every thousandth row: time of the clean file',
    of: variantNames.fullWidth,
    ...variants,
    most: 1.3,
  },
  {
    text: 'a stray quote in the last row: time of the clean file',
    of: variantNames.strayQuote,
    ...variants,
    most: 1.5,
  },
  { text: '`validate`: time of `report`', of: variantNames.validate, ...variants, most: 1.6 },
  { text: '61 targets: time of 1', of: variantNames.manyTargets, ...targets, most: 1.5 },
  { text: '1000 targets: time of 1', of: variantNames.mostTargets, ...targets, most: 4 },
  {
    text: '1000 targets that ask several cells: time of 1',
    contest: titles.variants,
    of: variantNames.mostOfCells,
    to: variantNames.oneOfCells,
    ...time,
    most: 4.5,
  },
  {
    text: '`report` on the shipped plan: time of `node -e 0`',
    of: startupNames.shipped,
    ...startup,
    most: 6.5,
  },
  {
    text: 'the same as JSON: time of `node -e 0`',
    of: startupNames.json,
    ...startup,
    most: 6,
  },
  {
    text: '`validate` of the same: time of `node -e 0`',
    of: startupNames.validate,
    ...startup,
    most: 6.5,
  },
  {
    text: '`report` on a plan of 60 lines: time of `node -e 0`',
    of: startupNames.small,
    ...startup,
    most: 3,
  },
  ...['PostgreSQL', 'ClickHouse'].map((engine) => ({
    text: `10 million rows in ${engine}: time of one SELECT`,
    contest: databaseTitle(engine, 10e6),
    ...database,
    most: 1.3,
  })),
  { text: '`--help`: time of `node -e 0`', of: startupNames.help, ...startup, most: 1.4 },
];

const figures = { time: secondsOf, memory: peakOf, processor: processorOf } as const;

/** The ratio that a goal speaks of; null where one of the two was not measured. */
export function ratioOf({ contest, of, to, figure }: Goal, results: readonly Result[]): number | null {
  const read = figures[figure];
  const above = figureOf(results, contest, of, read);
  const below = figureOf(results, contest, to, read);
  return above === null || below === null ? null : above / below;
}

/** True where a ratio reaches its goal. */
export function isMet({ most, least }: Goal, ratio: number): boolean {
  return (most === undefined || ratio <= most) && (least === undefined || ratio >= least);
}
