import { describe, expect, test } from 'vitest';
import { judgePlan, resultOf } from '../support/judge-plan.ts';

/*
 * Bounds and verdicts, each worked out by hand from what the contract says a correction may make of a row. The register has
 * eight rows, a to h. `n`, `p` and `q` are 10, 20 … 80 (sum 360, of 东 100, of 西 260); six of them are 是, g and h are 否.
 */

const base: Readonly<Record<string, string>> = {
  a: 'a,2017-01-01,东,是,10,10,10,1',
  b: 'b,2017-02-01,东,是,20,20,20,1',
  c: 'c,2017-03-01,东,是,30,30,30,1',
  d: 'd,2017-04-01,东,是,40,40,40,1',
  e: 'e,2017-05-01,西,是,50,50,50,1',
  f: 'f,2017-06-01,西,是,60,60,60,1',
  g: 'g,2017-07-01,西,否,70,70,70,1',
  h: 'h,2017-08-01,西,否,80,80,80,1',
};
const header = 'id,day,area,ok,n,p,q,w';

/** What is wrong: rows that stand in the place of sound ones, rows beside them, and rules of the source. */
interface Doubt {
  readonly rows?: Readonly<Record<string, string>>;
  readonly more?: readonly string[];
  readonly source?: string;
}

/** Each row may be any row or none: too short, its key repeated, a rule broken, no period. */
const structural: Readonly<Record<string, Doubt>> = {
  ragged: { more: ['i,2017-09-01,东'] },
  'repeated key': { more: ['h,2017-09-01,东,是,5,5,5,1'], source: 'key: [id]' },
  'broken rule': {
    more: ['i,2017-09-01,东,是,5,5,5,7'],
    source: 'rules: [{ title: R, where: { w: { lte: { column: p } } } }]',
  },
  'no period': { more: ['i,,东,是,5,5,5,1'] },
};

/** Cells that cannot be read; the rest of their rows is known. */
const cells: Readonly<Record<string, Doubt>> = {
  'ok of h': { rows: { h: 'h,2017-08-01,西,?,80,80,80,1' } },
  'ok of a': { rows: { a: 'a,2017-01-01,东,?,10,10,10,1' } },
  'ok of g and h': { rows: { g: 'g,2017-07-01,西,?,70,70,70,1', h: 'h,2017-08-01,西,?,80,80,80,1' } },
  'area of a': { rows: { a: 'a,2017-01-01,?,是,10,10,10,1' } },
  'area of d': { rows: { d: 'd,2017-04-01,?,是,40,40,40,1' } },
  'area of h': { rows: { h: 'h,2017-08-01,?,否,80,80,80,1' } },
  'area of h below zero': { rows: { h: 'h,2017-08-01,?,否,80,80,-80,1' } },
  'area and ok of h': { rows: { h: 'h,2017-08-01,?,?,80,80,80,1' } },
  'n of c': { rows: { c: 'c,2017-03-01,东,是,x,30,30,1' } },
  'p of a': { rows: { a: 'a,2017-01-01,东,是,10,x,10,1' } },
  'p of c': { rows: { c: 'c,2017-03-01,东,是,30,x,30,1' } },
  'p of h': { rows: { h: 'h,2017-08-01,西,否,80,x,80,1' } },
  'q of c': { rows: { c: 'c,2017-03-01,东,是,30,30,x,1' } },
  'w of h': { rows: { h: 'h,2017-08-01,西,否,80,80,80,x' } },
};

/** Any number of rows may be missing. */
const endless: Readonly<Record<string, Doubt>> = {
  'open quote': { more: ['"i,2017-09-01,东,是,5,5,5,1'] },
  'missing unit': { source: 'complete: { area: [东, 西, 南] }' },
};

const several: Readonly<Record<string, Doubt>> = {
  'ragged and no period': { more: ['i,2017-09-01,东', 'j,,东,是,5,5,5,1'] },
  'ok of h, and ragged': { rows: cells['ok of h']?.rows ?? {}, more: ['i,2017-09-01,东'] },
  'p of c, and ragged': { rows: cells['p of c']?.rows ?? {}, more: ['i,2017-09-01,东'] },
  'p of a, area of h': {
    rows: { a: 'a,2017-01-01,东,是,10,x,10,1', h: 'h,2017-08-01,?,否,80,80,80,1' },
  },
  'ragged, and 2016': {
    more: ['i,2017-09-01,东', ...'jklm'.split('').map((id) => `${id},2016-01-01,东,是,5,5,5,1`)],
  },
};
const doubts: Readonly<Record<string, Doubt>> = { ...structural, ...cells, ...endless, ...several };

const yes = '{ count: r, where: { ok: 是 } }';
const no = '{ count: r, where: { ok: 否 } }';
const ofEast = 'where: { area: 东 }';
const ofWest = 'where: { area: 西 }';

/** A measure, what is in doubt, its bounds (`none`: nothing is), and what follows for targets in both directions. */
type Case = readonly [measure: string, doubt: string, bounds: string, verdicts: string];

const counts: readonly Case[] = [
  ...Object.keys(structural).flatMap((doubt): Case[] => [
    [
      '{ count: r }',
      doubt,
      '8..9',
      '≥8 pass, ≥9 invalid, ≥10 fail, ≤9 pass, ≤8 invalid, ≤7 fail, =9 invalid',
    ],
    [yes, doubt, '6..7', '≥6 pass, >6 invalid, >7 fail, <8 pass, <7 invalid, <6 fail'],
    [`{ count: r, distinct: id }`, doubt, '8..9', '≥8 pass, ≥9 invalid, ≤9 pass, ≤7 fail'],
    // Both answers are there, and the column allows no other.
    [`{ count: r, distinct: ok }`, doubt, '2..2', '≥2 pass, ≤2 pass, ≥3 fail'],
  ]),
  ['{ count: r }', 'ragged and no period', '8..10', '≥8 pass, ≥9 invalid, ≤10 pass, ≤9 invalid, ≥11 fail'],
  ['{ count: r }', 'open quote', '8..', '≥8 pass, ≥9 invalid, ≤7 fail, ≤8 invalid'],
  ['{ count: r }', 'missing unit', '8..', '≥8 pass, ≥9 no-data, ≤7 fail, ≤100 no-data'],
  [yes, 'ok of h', '6..7', '≥6 pass, ≥7 invalid, ≤7 pass, ≤6 invalid, 不发生 fail'],
  [yes, 'ok of a', '5..6', '≥5 pass, ≥6 invalid, ≥7 fail, ≤6 pass, ≤5 invalid, ≤4 fail'],
  [yes, 'ok of g and h', '6..8', '≥6 pass, ≥8 invalid, ≥9 fail, in [6, 8] pass, in [6, 7] invalid'],
  [`{ count: r, ${ofEast} }`, 'area of h', '4..5', '≥4 pass, ≥5 invalid, ≤5 pass, ≤4 invalid, ≤3 fail'],
  // Another condition leaves the row out whatever the cell may hold.
  ['{ count: r, where: { area: 东, ok: 是 } }', 'ok of h', 'none', '≥4 pass, ≥5 fail, ≤4 pass'],
  [
    '{ count: r, where: { area: 东, ok: 是 } }',
    'area and ok of h',
    '4..5',
    '≥4 pass, ≥5 invalid, ≤4 invalid',
  ],
  ['{ count: r, where: { area: 东, n: { gt: 90 } } }', 'area of h', 'none', '≤0 pass, 无 pass, ≥1 fail'],
];

const sums: readonly Case[] = [
  // Pieces are not below zero; nothing else bounds them.
  ['{ sum: r, column: n }', 'n of c', '330..', '≥330 pass, ≥331 invalid, ≤329 fail, ≤400 invalid'],
  ['{ sum: r, column: p }', 'p of c', '330..430', '≥330 pass, ≥331 invalid, ≥431 fail, ≤430 pass, ≤329 fail'],
  ['{ sum: r, column: q }', 'q of c', '..', '≥0 invalid, ≤1000 invalid'],
  ['{ sum: r, column: n }', 'p of c', 'none', '≥360 pass, ≤359 fail'],
  ['{ sum: r, column: n }', 'ragged', '360..', '≥360 pass, ≤359 fail, ≥361 invalid'],
  ['{ sum: r, column: p }', 'ragged', '360..460', '≥360 pass, ≥461 fail, ≤460 pass, ≤459 invalid'],
  ['{ sum: r, column: q }', 'ragged', '..', '≥0 invalid, ≤1000 invalid'],
  [
    '{ sum: r, column: p }',
    'p of c, and ragged',
    '330..530',
    '≥330 pass, ≤530 pass, ≤329 fail, ≥400 invalid',
  ],
  ['{ sum: r, column: n }', 'missing unit', '360..', '≥360 pass, ≥361 no-data, ≤359 fail'],
  ['{ sum: r, column: p }', 'open quote', '360..', '≥360 pass, ≤1000 invalid, ≤359 fail'],
  // What a row adds is known; whether it is one of 东 is not.
  [
    `{ sum: r, column: q, ${ofEast} }`,
    'area of h',
    '100..180',
    '≥100 pass, ≥101 invalid, ≤180 pass, ≤99 fail',
  ],
  [`{ sum: r, column: q, ${ofEast} }`, 'area of h below zero', '20..100', '≥20 pass, ≥101 fail, ≤100 pass'],
  [
    `{ sum: r, column: p, ${ofEast} }`,
    'p of a, area of h',
    '90..270',
    '≥90 pass, ≤270 pass, ≥271 fail, ≤89 fail',
  ],
];

const shares: readonly Case[] = [
  [
    '{ share: r, meets: { ok: 是 } }',
    'ok of h',
    '0.75..0.875',
    '≥75% pass, ≥76% invalid, ≥88% fail, ≤87.5% pass',
  ],
  [
    '{ share: r, meets: { ok: 是 } }',
    'ok of a',
    '0.625..0.75',
    '≥62.5% pass, ≥75% invalid, ≥76% fail, ≤62% fail',
  ],
  [
    '{ share: r, meets: { ok: 是 } }',
    'ok of g and h',
    '0.75..1',
    '≥75% pass, ≥80% invalid, ≤74% fail, <100% invalid',
  ],
  ...Object.keys(structural).map((doubt): Case => [
    '{ share: r, meets: { ok: 是 } }',
    doubt,
    '2/3..7/9',
    '≥66% pass, ≥70% invalid, ≥78% fail, ≤78% pass, ≤77% invalid, ≤66% fail',
  ]),
  // Six of nine, to eight of nine.
  [
    '{ share: r, meets: { ok: 是 } }',
    'ok of h, and ragged',
    '2/3..8/9',
    '≥66% pass, ≥89% fail, ≤88% invalid',
  ],
  [
    '{ share: r, meets: { ok: 是 } }',
    'open quote',
    '0..1',
    '≥0% pass, ≥1% invalid, ≤99% invalid, ≤100% pass',
  ],
  ['{ share: r, meets: { ok: 是 } }', 'missing unit', '0..1', '≥75% no-data, ≤100% pass'],
  // One that meets the condition may come beside two of four, or one that misses it beside two of three.
  [
    `{ share: r, ${ofWest}, meets: { ok: 是 } }`,
    'area of d',
    '0.5..0.6',
    '≥50% pass, ≥60% invalid, ≥61% fail',
  ],
  [
    `{ share: r, ${ofWest}, meets: { ok: 是 } }`,
    'area of h',
    '0.5..2/3',
    '≥50% pass, ≥51% invalid, ≤50% invalid',
  ],
  [
    `{ share: r, ${ofWest}, meets: { ok: 是 } }`,
    'area and ok of h',
    '0.5..0.75',
    '≥50% pass, ≥76% fail, ≤75% pass',
  ],
  [`{ share: r, ${ofEast}, meets: { ok: 是 } }`, 'ok of h', 'none', '≥100% pass, <100% fail'],
];

const means: readonly Case[] = [
  [
    '{ mean: r, column: p }',
    'p of c',
    '41.25..53.75',
    '≥41.25 pass, ≥42 invalid, ≥54 fail, ≤53.75 pass, ≤41 fail',
  ],
  ['{ mean: r, column: q }', 'q of c', '..', '≥0 invalid, ≤1000 invalid'],
  ['{ mean: r, column: n }', 'n of c', '41.25..', '≥41 pass, ≥42 invalid, ≤41 fail'],
  ['{ mean: r, column: p }', 'ragged', '40..460/9', '≥40 pass, ≥41 invalid, ≥52 fail, ≤52 pass, ≤39 fail'],
  [`{ mean: r, column: q, ${ofEast} }`, 'area of h', '25..36', '≥25 pass, ≥26 invalid, ≥37 fail, ≤36 pass'],
  [`{ mean: r, column: q, ${ofWest} }`, 'area of a', '54..65', '≥54 pass, ≥66 fail, ≤65 pass, ≤60 invalid'],
  ['{ mean: r, column: p }', 'open quote', '0..100', '≥0 pass, ≥1 invalid, ≤100 pass, ≤99 invalid'],
  ['{ mean: r, column: p }', 'missing unit', '0..100', '≥45 no-data, ≥101 fail'],
  ['{ mean: r, column: p, weight: w }', 'p of c', '41.25..53.75', '≥41 pass, ≥54 fail, ≤45 invalid'],
  // Seven rows have the mean 40; the eighth draws it towards its 80, the more the more it weighs.
  [
    '{ mean: r, column: p, weight: w }',
    'w of h',
    '40..80',
    '≥40 pass, ≥41 invalid, ≤80 pass, ≤39 fail, ≥81 fail',
  ],
  ['{ mean: r, column: p, weight: w }', 'ragged', '0..100', '≥0 pass, ≥40 invalid, ≥101 fail'],
];

const ordered: readonly Case[] = [
  ['{ min: r, column: p }', 'p of c', '0..10', '≥0 pass, ≥1 invalid, ≥11 fail, ≤10 pass, ≤9 invalid'],
  ['{ min: r, column: p }', 'p of a', '0..20', '≥21 fail, ≤20 pass, ≤10 invalid'],
  ['{ min: r, column: n }', 'ragged', '0..10', '≥11 fail, ≤10 pass, ≥10 invalid'],
  ['{ min: r, column: q }', 'ragged', '..10', '≥11 fail, ≤10 pass, ≥0 invalid'],
  ['{ max: r, column: p }', 'p of c', '80..100', '≥80 pass, ≥81 invalid, ≥101 fail, ≤100 pass, ≤79 fail'],
  ['{ max: r, column: p }', 'p of h', '70..100', '≥70 pass, ≤69 fail, ≤70 invalid'],
  ['{ max: r, column: n }', 'n of c', '80..', '≥80 pass, ≤79 fail, ≤1000 invalid'],
  ['{ max: r, column: p }', 'missing unit', '80..100', '≥80 pass, ≤79 fail, ≤90 no-data'],
  [`{ max: r, column: q, ${ofEast} }`, 'area of h', '40..80', '≥40 pass, ≥41 invalid, ≤80 pass, ≤39 fail'],
  [`{ min: r, column: q, ${ofEast} }`, 'area of h', '10..10', '≥10 pass, ≥11 fail, ≤10 pass'],
  // Of eight rows the fourth: 40 where the one in doubt is small, 50 where it is great.
  ['{ median: r, column: p }', 'p of c', '40..50', '≥40 pass, ≥41 invalid, ≥51 fail, ≤50 pass, ≤39 fail'],
  ['{ median: r, column: p }', 'ragged', '40..50', '≥40 pass, ≤50 pass, ≤49 invalid'],
  [`{ median: r, column: q, ${ofEast} }`, 'area of h', '20..30', '≥20 pass, ≥31 fail, ≤29 invalid'],
  [
    '{ percentile: r, column: p, at: 90% }',
    'p of c',
    '80..100',
    '≥80 pass, ≤100 pass, ≤99 invalid, ≤79 fail',
  ],
  [
    '{ value: r, column: p, where: { id: c } }',
    'p of c',
    '0..100',
    '≥0 pass, ≥1 invalid, ≥101 fail, ≤100 pass',
  ],
  ['{ value: r, column: q, where: { id: c } }', 'q of c', '..', '≥0 invalid, ≤0 invalid'],
  ['{ value: r, column: p, where: { id: d } }', 'p of c', 'none', '≥40 pass, ≥41 fail'],
  ['{ value: r, column: p, where: { id: d } }', 'ragged', '..', '≥40 invalid, ≥41 invalid'],
  // A row that is earlier for sure is not the latest; of the latest itself the range is known.
  ['{ latest: r, column: p, by: day }', 'p of c', '80..80', '≥80 pass, ≥81 fail, ≤80 pass'],
  ['{ latest: r, column: p, by: day }', 'p of h', '0..100', '≥0 pass, ≥80 invalid, ≥101 fail, ≤100 pass'],
  ['{ latest: r, column: p, by: day }', 'ragged', '..', '≥0 invalid, ≤100 invalid'],
  // h, 80, if it is one of 东; else d, 40.
  [
    `{ latest: r, column: p, by: day, ${ofEast} }`,
    'area of h',
    '40..80',
    '≥40 pass, ≥41 invalid, ≤80 pass, ≤39 fail',
  ],
];

const formulas: readonly Case[] = [
  [
    `{ ratio: { numerator: ${yes}, denominator: { count: r } } }`,
    'ok of h',
    '0.75..0.875',
    '≥75% pass, ≥88% fail, ≥80% invalid',
  ],
  // Taken apart, six of nine to seven of eight: the same row in both may widen the bounds.
  [
    `{ ratio: { numerator: ${yes}, denominator: { count: r } } }`,
    'ragged',
    '2/3..0.875',
    '≥66% pass, ≥88% fail, ≤80% invalid',
  ],
  [
    '{ ratio: { numerator: { sum: r, column: n }, denominator: { sum: r, column: p } } }',
    'p of c',
    '36/43..12/11',
    '≥83% pass, ≥110% fail, ≤110% pass, ≤90% invalid',
  ],
  [
    '{ ratio: { numerator: { sum: r, column: n }, denominator: { sum: r, column: q } } }',
    'q of c',
    '..',
    '≥0% invalid, ≤1000% invalid',
  ],
  [`{ total: [${yes}, ${no}] }`, 'ok of h', '7..9', '≥7 pass, ≥8 invalid, ≥10 fail, ≤9 pass, ≤6 fail'],
  [
    `{ total: [${yes}, { count: r }] }`,
    'ok of g and h',
    '14..16',
    '≥14 pass, ≥17 fail, ≤16 pass, ≤15 invalid',
  ],
  [
    `{ difference: { of: ${yes}, against: ${no} } }`,
    'ok of h',
    '4..6',
    '≥4 pass, ≥5 invalid, ≥7 fail, ≤6 pass, ≤3 fail',
  ],
  [
    `{ growth: { of: ${yes}, against: ${no} } }`,
    'ok of h',
    '2..6',
    '≥200% pass, ≥201% invalid, ≥601% fail, ≤600% pass',
  ],
  // Nobody knows whether there is any 否 to divide by.
  [`{ growth: { of: ${yes}, against: ${no} } }`, 'ok of g and h', '..', '≥0% invalid, ≤1000% invalid'],
  // Eight or nine rows, after four or five of the year before.
  [
    '{ growth: { of: { count: r } } }',
    'ragged, and 2016',
    '0.6..1.25',
    '≥60% pass, ≥61% invalid, ≥126% fail, ≤125% pass',
  ],
  [
    '{ difference: { of: { count: r } } }',
    'ragged, and 2016',
    '3..5',
    '≥3 pass, ≥6 fail, ≤5 pass, ≤4 invalid',
  ],
];

/** The bounds are those of the group that decides. */
const grouped: readonly Case[] = [
  ['{ count: r, each: area }', 'area of h', '3..4', '≥3 pass, ≥4 invalid, ≥5 fail'],
  ['{ count: r, each: area }', 'ragged', '4..5', '≥4 pass, ≥5 invalid, ≥6 fail, ≤5 pass, ≤3 fail'],
  [
    '{ share: r, meets: { ok: 是 }, each: area }',
    'ok of h',
    '0.5..0.75',
    '≥50% pass, ≥60% invalid, ≥76% fail',
  ],
  ['{ sum: r, column: p, each: area }', 'p of c', '70..170', '≥70 pass, ≥71 invalid, ≥171 fail'],
];

const groups = { counts, sums, shares, means, ordered, formulas, grouped };

function planOf(measure: string, targets: readonly string[], source: string): string {
  return `
plan: p
title: Made up
language: zh
period: 2017
sources:
  r:
    title: Register
    files: ["r.csv"]
    period: day
    ${source}
    columns:
      id: { header: id, type: text }
      day: { header: day, type: date }
      area: { header: area, type: text, values: { 东: [], 西: []${source.includes('南') ? ', 南: []' : ''} } }
      ok: { header: ok, type: text, values: { 是: [], 否: [] } }
      n: { header: n, type: integer, unit: 件 }
      p: { header: p, type: decimal, min: 0, max: 100 }
      q: { header: q, type: decimal }
      w: { header: w, type: decimal, min: 0 }
sections:
  - title: S
    targets:
${targets
  .map(
    (target) => `      - { id: "${target}", title: T, owner: [O], target: "${target}", measure: ${measure} }`,
  )
  .join('\n')}
`;
}

for (const [kind, cases] of Object.entries(groups)) {
  describe(`bounds of ${kind}`, () => {
    test.each(cases)('%s, %s: %s is %s', async (measure, doubtful, bounds, verdicts) => {
      const doubt = doubts[doubtful];
      if (!doubt) throw new Error(`nothing is known of ${doubtful}`);
      const expected = verdicts
        .split(/, (?=[≥≤<>=in无不])/)
        .map((verdict) => /^(?<target>.*) (?<status>\S+)$/.exec(verdict)?.groups ?? {});
      const { rows, more = [], source = '' } = doubt;
      const lines = [header, ...Object.values({ ...base, ...rows }), ...more];
      const plan = planOf(
        measure,
        expected.map(({ target = '' }) => target),
        source,
      );
      const { report } = await judgePlan(plan, { 'r.csv': `${lines.join('\n')}\n` });
      const found = report.results.map((result) => ({
        target: result.id,
        status: result.status,
        bounds: result.bounds === null ? 'none' : `${result.bounds.low ?? ''}..${result.bounds.high ?? ''}`,
        certain: result.certain,
      }));
      expect(found).toEqual(
        expected.map(({ target, status = '' }) => ({
          target,
          status,
          bounds,
          certain: ['pass', 'fail'].includes(status),
        })),
      );
    });
  });
}

test.each([
  ['{ count: r }', '≥1', '0..', 'invalid'],
  ['{ sum: r, column: n }', '≤100', '0..', 'invalid'],
  // A correction may leave none, and no rows are no data.
  ['{ count: r }', '≥0', '0..', 'invalid'],
])(
  'of a register of one broken row nobody knows who has reported: %s %s',
  async (measure, target, low, status) => {
    const plan = planOf(measure, [target], 'complete: { area: [东, 西] }');
    const { report } = await judgePlan(plan, { 'r.csv': `${header}\ni,2017-09-01,东\n` });
    const { bounds, ...result } = resultOf(report, target);
    expect([result.status, `${bounds?.low ?? ''}..${bounds?.high ?? ''}`]).toEqual([status, low]);
  },
);
