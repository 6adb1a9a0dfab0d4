import { expect, test } from 'vitest';
import { knowsNothing } from '../../../src/measure/checks/collect-members.ts';
import type { FileSeen } from '../../../src/measure/readings/file-seen.ts';
import { periodFindings } from '../../../src/measure/readings/period-findings.ts';
import { runSource } from '../../../src/measure/run-source.ts';
import { type Period, parsePeriod } from '../../../src/model/plan/period.ts';
import { compileDemand } from '../../../src/plan/demand/compile-demand.ts';
import { parseSpan } from '../../../src/quantity/thresholds/parse-span.ts';
import { soundPlan } from '../../support/judge-plan.ts';

const day = 'period: day';
const inForce = 'period: { from: day, to: end }';
const ofFile = 'period: { of: file }';
const count = '{ count: r }';
const growth = '{ growth: { of: { count: r } } }';

function period(text: string): Period {
  const span = parseSpan(text);
  if (!span) throw new Error(text);
  return span;
}

/** A file in words: its name; then what is `claimed`, `named`, the dates of its rows, how many rows, how many used. */
type Given = readonly [
  name: string,
  claimed: string,
  named: string,
  dates: string,
  rows: number,
  used: number,
];

function seen([name, claimed, named, dates, rows, used]: Given): FileSeen {
  const of = (text: string): Period | null => (text === '' ? null : period(text));
  return { name, claimed: of(claimed), named: of(named), dates: of(dates), rows, used };
}

/** What is said of a source of these files, of whose rows so many are in the window of each fold, in order. */
function found(
  rule: string,
  measure: string,
  files: readonly Given[],
  inWindow: readonly number[],
  more: Readonly<{
    nil?: boolean;
    later?: number;
    rows?: number;
    codes?: readonly string[];
    asOf?: string;
  }> = {},
) {
  const nil = more.nil ? '\n    nil_return: true' : '';
  const plan = soundPlan(`
plan: p
title: Made up
language: en
period: 2017
sources:
  r:
    title: Register
    files: ["r*.csv"]
    ${rule}${nil}
    columns:
      day: { header: day, type: date }
      end: { header: end, type: date, optional: true }
sections:
  - { title: S, targets: [{ id: t, title: T, target: at least ${measure.includes('growth') ? '1%' : '1'}, measure: ${measure} }] }
`);
  const asOf = more.asOf === undefined ? null : period(more.asOf).to;
  const { value } = compileDemand(plan, parsePeriod('2017'), null, 'targets', asOf);
  const [demand] = value?.sources ?? [];
  if (!value || !demand) throw new Error('no demand');
  const read = runSource(
    demand,
    value.period,
    () => knowsNothing,
    () => null,
    () => undefined,
  ).read(true);
  const folds = new Map(
    demand.folds.map(({ id }, i) => {
      const fold = read.folds.get(id);
      if (!fold) throw new Error(id);
      return [id, { ...fold, inWindow: inWindow[i] ?? 0, codes: more.codes ?? [] }] as const;
    }),
  );
  const rows = more.rows ?? files.reduce((sum, file) => sum + file[4], 0);
  const later = new Map(more.later === undefined ? [] : [[0, more.later]]);
  const said = periodFindings(demand, { ...read, folds, rows, later }, files.map(seen));
  return said.map(
    ({ code, args, place }) =>
      `${code.slice('data/'.length)} ${place.file}: ${Object.values(args).join(' ')}`,
  );
}

// Of each file what is claimed, its name, the days of its rows, how many rows, and how many are in a period asked for.
test.each<[Parameters<typeof found>, readonly string[]]>([
  // Rows in the period, or none: last year's file, or one of which nothing is known.
  [[day, count, [['r.csv', '', '', '2017', 5, 5]], [5]], []],
  [
    [day, count, [['r.csv', '', '', '2016', 5, 0]], [0]],
    ['no-rows-in-period r.csv: r 2017-01-01 2017-12-31 2016-01-01 2016-12-31 other 0'],
  ],
  [
    [day, count, [['r.csv', '2016', '', '', 5, 0]], [0]],
    ['no-rows-in-period r.csv: r 2017-01-01 2017-12-31 2016-01-01 2016-12-31 other 0'],
  ],
  [
    [day, count, [['r.csv', '', '2016', '', 5, 0]], [0]],
    ['no-rows-in-period r.csv: r 2017-01-01 2017-12-31 2016-01-01 2016-12-31 other 0'],
  ],
  [
    [day, count, [['r.csv', '', '', '', 5, 0]], [0]],
    ['no-rows-in-period r.csv: r 2017-01-01 2017-12-31   unsaid 0'],
  ],
  // Beside files of the period one that owns up to another is no mistake.
  [
    [
      day,
      count,
      [
        ['r1.csv', '', '', '2016', 5, 0],
        ['r2.csv', '', '', '2017', 3, 3],
      ],
      [3],
    ],
    ['no-rows-in-period r1.csv: r 2017-01-01 2017-12-31 2016-01-01 2016-12-31 other 0'],
  ],
  [
    [
      day,
      count,
      [
        ['r1.csv', '2016', '', '2016', 5, 0],
        ['r2.csv', '', '', '2017', 3, 3],
      ],
      [3],
    ],
    [],
  ],
  [
    [
      day,
      count,
      [
        ['r1.csv', '2017', '', '2016', 5, 0],
        ['r2.csv', '', '', '2017', 3, 3],
      ],
      [3],
    ],
    ['no-rows-in-period r1.csv: r 2017-01-01 2017-12-31 2016-01-01 2016-12-31 other 0'],
  ],
  [
    [
      day,
      count,
      [
        ['r1.csv', '2016', '', '2016', 5, 0],
        ['r2.csv', '2015', '', '2015', 3, 0],
      ],
      [0],
    ],
    [
      'no-rows-in-period r1.csv: r 2017-01-01 2017-12-31 2016-01-01 2016-12-31 other 0',
      'no-rows-in-period r2.csv: r 2017-01-01 2017-12-31 2015-01-01 2015-12-31 other 0',
    ],
  ],
  // The year before, for growth.
  [
    [day, growth, [['r.csv', '', '', '2017', 5, 5]], [5, 0]],
    ['no-rows-in-period r.csv: r 2016-01-01 2016-12-31 2017-01-01 2017-12-31 other 0'],
  ],
  [
    [
      day,
      growth,
      [
        ['r.csv', '', '', '2017-03', 5, 5],
        ['s.csv', '', '', '2017-05', 5, 5],
      ],
      [5, 0],
    ],
    ['no-rows-in-period r.csv: r 2016-01-01 2016-12-31 2017-03-01 2017-05-31 other 0'],
  ],
  [[day, growth, [['r.csv', '', '', '2017', 5, 5]], [5, 0], { codes: ['data/bad-date'] }], []],
  [
    [day, growth, [['r.csv', '', '', '2016', 5, 5]], [0, 5]],
    ['no-rows-in-period r.csv: r 2017-01-01 2017-12-31 2016-01-01 2016-12-31 other 0'],
  ],
  // A file without rows, where that says that nothing happened.
  [[day, count, [['r.csv', '', '', '2017-01', 0, 0]], [0], { nil: true }], []],
  [
    [day, count, [['r.csv', '2016', '', '', 0, 0]], [0], { nil: true }],
    ['other-period r.csv: option 0 2016-01-01 2016-12-31 2017-01-01 2017-12-31'],
  ],
  [
    [day, count, [['r.csv', '', '2016', '', 0, 0]], [0], { nil: true }],
    ['other-period r.csv: name 0 2016-01-01 2016-12-31 2017-01-01 2017-12-31'],
  ],
  [[day, count, [['r.csv', '', '2018-01-05', '', 0, 0]], [0], { nil: true }], []],
  [
    [
      day,
      count,
      [
        ['r.csv', '', '2016', '', 0, 0],
        ['s.csv', '2017', '', '', 0, 0],
      ],
      [0],
      { nil: true },
    ],
    [],
  ],
  [[day, count, [['r.csv', '2016', '', '', 0, 0]], [0]], []],
  [
    [day, count, [['r.csv', '', '', '2016', 5, 0]], [0], { nil: true }],
    ['no-rows-in-period r.csv: r 2017-01-01 2017-12-31 2016-01-01 2016-12-31 nil 0'],
  ],
  // Rows that come later in the year.
  [
    [day, count, [['r.csv', '', '', '2017-10', 5, 0]], [0], { asOf: '2017-06-30', later: 5 }],
    ['no-rows-in-period r.csv: r 2017-01-01 2017-06-30 2017-10-01 2017-10-31 unsaid 5'],
  ],
  // The rows of a stock do not tell.
  [
    [inForce, count, [['r.csv', '2016', '', '2016', 5, 5]], [5]],
    ['other-period r.csv: option 5 2016-01-01 2016-12-31 2017-01-01 2017-12-31'],
  ],
  [
    [inForce, count, [['r.csv', '', '2016', '2016', 5, 5]], [5]],
    ['other-period r.csv: name 5 2016-01-01 2016-12-31 2017-01-01 2017-12-31'],
  ],
  [[inForce, count, [['r.csv', '', '2018-01-05', '2016', 5, 5]], [5]], []],
  [[inForce, count, [['r.csv', '', '2017', '2016', 5, 5]], [5]], []],
  // Rows of the period in a file that is said to be of another.
  [
    [day, count, [['r.csv', '2016', '', '2017', 5, 5]], [5]],
    ['period-differs r.csv: 2016-01-01 2016-12-31 2017-01-01 2017-12-31'],
  ],
  [[day, count, [['r.csv', '2017', '', '2017', 5, 5]], [5]], []],
  [
    [day, count, [['r.csv', '2017-03', '', '2017-05', 5, 5]], [5]],
    ['period-differs r.csv: 2017-03-01 2017-03-31 2017-05-01 2017-05-31'],
  ],
  [[day, count, [['r.csv', '2016', '', '', 5, 5]], [5]], ['period-differs r.csv: 2016-01-01 2016-12-31  ']],
  // Files of which one's period holds the other's.
  [
    [
      ofFile,
      count,
      [
        ['r.csv', '2017', '', '', 5, 5],
        ['s.csv', '', '2017-03', '', 5, 5],
      ],
      [10],
    ],
    ['period-within-period s.csv: r.csv 2017-03-01 2017-03-31'],
  ],
  [
    [
      ofFile,
      count,
      [
        ['r.csv', '2017-02', '', '', 5, 5],
        ['s.csv', '', '2017-03', '', 5, 5],
      ],
      [10],
    ],
    [],
  ],
  [
    [
      ofFile,
      count,
      [
        ['r.csv', '2017', '', '', 5, 5],
        ['s.csv', '', '2017', '', 5, 5],
      ],
      [10],
    ],
    [],
  ],
  [
    [
      ofFile,
      count,
      [
        ['r.csv', '2017', '', '', 5, 5],
        ['s.csv', '', '2017-03', '', 0, 0],
      ],
      [5],
    ],
    [],
  ],
  [
    [
      day,
      count,
      [
        ['r.csv', '2017', '', '', 5, 5],
        ['s.csv', '', '2017-03', '', 5, 5],
      ],
      [10],
    ],
    [],
  ],
])('what is said of files of other periods, case %#', (given, said) => {
  expect(found(...given)).toEqual(said);
});
