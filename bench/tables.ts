import { goals, isMet, ratioOf, sizeTitle } from './goals.ts';
import type { Measured } from './measure/contest.ts';
import { figureOf, peakOf, processorOf, secondsOf, type Result } from './results.ts';

/** One contest as a table: medians, the least time, ratios to the contestants named, memory. */
export function contestTable(result: Result, references: readonly string[]): string {
  const { title, megabytes, measured } = result;
  const known = references.filter((name) => measured.some((each) => each.name === name));
  const speed = megabytes === null ? [] : ['MB/s'];
  const heads = [
    '',
    'median s',
    'least s',
    ...speed,
    'processor s',
    'peak MiB',
    ...known.map((name) => `× ${name}`),
  ];
  const rows = measured.map((each) => [
    each.name,
    fixed(secondsOf(each), 3),
    fixed(Math.min(...each.milliseconds) / 1000, 3),
    ...(megabytes === null ? [] : [fixed(megabytes / secondsOf(each), 0)]),
    fixed(processorOf(each), 2),
    fixed(peakOf(each), 0),
    ...known.map((name) => fixed(over(secondsOf(each), figureOf([result], title, name, secondsOf)), 2)),
  ]);
  return table(heads, rows);
}

/** How time and memory grow from the smallest register to the largest. */
export function growthTable(results: readonly Result[]): string {
  const sized = results.filter(({ megabytes }) => megabytes !== null);
  const names = [...new Set(sized.flatMap(({ measured }) => measured.map(({ name }) => name)))];
  const sizes = sized.map(({ megabytes }) => sizeTitle(megabytes ?? 0));
  const each = (name: string, figure: (measured: Measured) => number | null): readonly (number | null)[] =>
    sized.map((result) => figureOf([result], result.title, name, figure));
  const rows = names.map((name) => {
    const times = each(name, secondsOf);
    const peaks = each(name, peakOf);
    return [
      name,
      ...times.map((seconds) => fixed(seconds, 2)),
      fixed(over(times.at(-1) ?? null, times[0] ?? null), 1),
      ...peaks.map((peak) => fixed(peak, 0)),
      fixed(over(peaks.at(-1) ?? null, peaks[0] ?? null), 2),
    ];
  });
  const heads = [
    '',
    ...sizes.map((size) => `${size} s`),
    'last × first',
    ...sizes.map((size) => `${size} MiB`),
  ];
  return table([...heads, 'last × first'], rows);
}

/** A shape as it was measured. */
export interface ShapeFigures {
  readonly name: string;
  readonly bytes: number;
  /** What part of its records was taken one by one. */
  readonly singly: number;
  readonly own: Measured;
  readonly duckdb: Measured | null;
}

/** Shapes beside the first of them, by the byte, and beside DuckDB; by the clock and in processor time. */
export function shapeTable(shapes: readonly ShapeFigures[]): string {
  const [plain] = shapes;
  const heads = [
    'shape',
    'MB',
    's',
    'processor s',
    '× plain',
    '× plain, processor',
    '× DuckDB',
    'one by one',
    'peak MiB',
  ];
  const byByte = (each: ShapeFigures, figure: (measured: Measured) => number | null): number | null =>
    over(figure(each.own), each.bytes);
  const rows = shapes.map((each) => {
    const { name, bytes, singly, own, duckdb } = each;
    const beside = (figure: (measured: Measured) => number | null): number | null =>
      plain === undefined ? null : over(byByte(each, figure), byByte(plain, figure));
    return [
      name,
      fixed(bytes / 1e6, 0),
      fixed(secondsOf(own), 2),
      fixed(processorOf(own), 2),
      fixed(beside(secondsOf), 2),
      fixed(beside(processorOf), 2),
      fixed(duckdb && over(secondsOf(own), secondsOf(duckdb)), 2),
      `${fixed(singly * 100, 2)}%`,
      fixed(peakOf(own), 0),
    ];
  });
  return table(heads, rows);
}

/** Every goal, what was measured, and whether that is enough. */
export function goalTable(results: readonly Result[]): string {
  const rows = goals.map((goal) => {
    const ratio = ratioOf(goal, results);
    const byProcessor = goal.figure === 'time' ? ratioOf({ ...goal, figure: 'processor' }, results) : null;
    const limit = goal.most === undefined ? `at least ${goal.least}` : `at most ${goal.most}`;
    return [
      goal.text,
      limit,
      fixed(ratio, 2),
      fixed(byProcessor, 2),
      ratio === null ? 'not measured' : isMet(goal, ratio) ? 'yes' : '**no**',
    ];
  });
  return table(['goal', 'limit', 'measured', 'in processor time', 'met'], rows);
}

function over(above: number | null, below: number | null): number | null {
  return above === null || below === null ? null : above / below;
}

function fixed(number: number | null, decimals: number): string {
  return number === null ? '-' : number.toFixed(decimals);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    `|---|${heads
      .slice(1)
      .map(() => '---:|')
      .join('')}`,
    ...rows.map(line),
  ].join('\n');
}
