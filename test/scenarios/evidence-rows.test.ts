import { describe, expect, test } from 'vitest';
import type { Report, ResultEvidence } from '../../src/model/subjects/report.ts';
import type { CheckRequest } from '../../src/run/check.ts';
import { soundPlan } from '../support/judge-plan.ts';
import { byReference, documentsOf, openerOf, type WayOfScanning } from '../support/ways-of-scanning.ts';

// Which rows stand for a figure, and which keep it from its limit. All rows are made up.

const planOf = (target: string): string => `
plan: p
title: Made up
language: en
sources:
  works:
    files: ["works*.csv"]
    period: none
    columns:
      site: { header: site, type: text }
      dead: { header: dead, type: decimal, optional: true }
      hands: { header: hands, type: integer, optional: true }
      day: { header: day, type: date, optional: true }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], ${target} }
`;

const header = 'site,dead,hands,day';
const manyWays: Readonly<Record<string, WayOfScanning>> = {
  'csv-parse': byReference,
  'the byte scanner': { scanning: {}, jobs: 0 },
  'small windows': { scanning: { window: 64, rows: 2, entries: 128 }, jobs: 0 },
  ranges: { scanning: { window: 64, rows: 2, entries: 128, leastShared: 1, rangeSize: 20 }, jobs: 3 },
};

interface Case {
  readonly target: string;
  readonly rows: readonly string[];
  /** Rows in `file:line`, works-1.csv being 1. */
  readonly met: readonly string[];
  readonly blamed: ResultEvidence['blamed']['as'];
  readonly by: readonly string[];
  readonly more?: boolean;
  /** Where the second file begins; everything is in one without it. */
  readonly cut?: number;
}

const zeros = ['a,0,5,', 'b,0,5,', 'c,0,5,', 'd,0,5,', 'e,0,5,', 'f,3,5,'];
const cases: Readonly<Record<string, Case>> = {
  'five rows of 0 and one of 3': {
    target: 'target: not more than 0, measure: { sum: works, column: dead }',
    rows: zeros,
    met: ['1:7'],
    blamed: 'largest',
    by: ['1:7'],
  },
  'in two files, the larger in the second': {
    target: 'target: at most 1, measure: { sum: works, column: dead }',
    rows: ['a,0,,', 'b,0.5,,', 'c,0,,', 'd,2,,', 'e,12,,'],
    cut: 3,
    met: ['2:3', '2:2', '1:3'],
    blamed: 'largest',
    by: ['2:3', '2:2', '1:3'],
  },
  'more than five, by size and then by line': {
    target: 'target: none, measure: { sum: works, column: dead }',
    rows: ['a,1,,', 'b,7,,', 'c,1.0,,', 'd,1,,', 'e,9,,', 'f,1,,', 'g,1,,'],
    met: ['1:6', '1:3', '1:2', '1:4', '1:5'],
    blamed: 'largest',
    by: ['1:6', '1:3', '1:2', '1:4', '1:5'],
    more: true,
  },
  'what pulls a sum below its limit': {
    target: 'target: at least 10, measure: { sum: works, column: dead }',
    rows: ['a,6,,', 'b,-9,,', 'c,2,,', 'd,-1,,'],
    met: ['1:3', '1:2', '1:4', '1:5'],
    blamed: 'largest',
    by: ['1:3', '1:5'],
  },
  'a sum that is too low for no single row': {
    target: 'target: at least 10, measure: { sum: works, column: dead }',
    rows: ['a,0,,', 'b,3,,', 'c,2,,'],
    met: ['1:3', '1:4'],
    blamed: 'largest',
    by: [],
  },
  'rows beyond the limit of a mean': {
    target: 'target: at most 1, measure: { mean: works, column: dead }',
    rows: zeros.map((row) => row.replace(',3,', ',9,')),
    met: ['1:7', '1:2', '1:3', '1:4', '1:5'],
    blamed: 'beyond',
    by: ['1:7'],
  },
  'rows below the limit of a weighted mean': {
    target: 'target: at least 8, measure: { mean: works, column: dead, weight: hands }',
    rows: ['a,9,1,', 'b,8,1,', 'c,1,5,', 'd,7.5,2,'],
    met: ['1:4', '1:5', '1:3', '1:2'],
    blamed: 'beyond',
    by: ['1:4', '1:5'],
  },
  'the row that is over a maximum': {
    target: 'target: below 3, measure: { max: works, column: dead }',
    rows: ['a,1,,', 'b,3,,', 'c,2,,'],
    met: ['1:3', '1:4', '1:2'],
    blamed: 'beyond',
    by: ['1:3'],
  },
  'the last by day': {
    target: 'target: at least 3, measure: { latest: works, column: dead, by: day }',
    rows: ['a,1,,2017-03-01', 'b,2,,2017-09-01', 'c,9,,2017-02-01'],
    met: ['1:3'],
    blamed: 'figure',
    by: ['1:3'],
  },
  'rows that are counted': {
    target: 'target: none, measure: { count: works, where: { dead: { gt: 0 } } }',
    rows: zeros,
    met: ['1:7'],
    blamed: 'counted',
    by: ['1:7'],
  },
  'rows that miss the condition of a share': {
    target: 'target: 100%, measure: { share: works, meets: { dead: 0 } }',
    rows: zeros,
    met: ['1:2', '1:3', '1:4', '1:5', '1:6'],
    blamed: 'unmet',
    by: ['1:7'],
  },
  'rows that meet it, of a share that is too high': {
    target: 'target: at most 10%, measure: { share: works, meets: { dead: 3 } }',
    rows: zeros,
    met: ['1:7'],
    blamed: 'counted',
    by: ['1:7'],
  },
  'a mean of [2, 4] that is above': {
    target: "target: 'in [2, 4]', measure: { mean: works, column: dead }",
    rows: ['a,1,,', 'b,3,,', 'c,30,,'],
    met: ['1:4', '1:3', '1:2'],
    blamed: 'beyond',
    by: ['1:4'],
  },
  'the numerator of a ratio, and nobody of its denominator': {
    target:
      'target: at most 1%, measure: { ratio: { numerator: { sum: works, column: dead }, denominator: { sum: works, column: hands } } }',
    rows: zeros,
    met: ['1:7'],
    blamed: 'largest',
    by: ['1:7'],
  },
  'the group that is over its limit': {
    target: 'target: at most 2, measure: { sum: works, column: dead, each: site }',
    rows: ['a,1,,', 'b,0,,', 'b,2,,', 'a,0,,', 'b,1,,'],
    met: ['1:4', '1:6'],
    blamed: 'largest',
    by: ['1:4', '1:6'],
  },
};

function filesOf({ rows, cut = rows.length }: Case): ReadonlyMap<string, Uint8Array> {
  const file = (own: readonly string[]): Uint8Array => Buffer.from([header, ...own, ''].join('\n'));
  const first: [string, Uint8Array] = ['works-1.csv', file(rows.slice(0, cut))];
  if (cut === rows.length) return new Map([first]);
  return new Map([['works-2.csv', file(rows.slice(cut))], first]);
}

async function judgedIn(given: Case, way: WayOfScanning): Promise<Report> {
  const files = filesOf(given);
  const request: CheckRequest = {
    plan: soundPlan(planOf(given.target)),
    files: [...files.keys()].map((name) => ({
      name,
      path: name,
      source: null,
      period: null,
      encoding: null,
    })),
    opener: openerOf(files, 64),
    period: null,
    language: 'en',
    only: null,
    stdin: null,
    version: '0.0.0',
  };
  return JSON.parse((await documentsOf(request, way)).report) as Report;
}

const placed = (places: ResultEvidence['met']): readonly string[] =>
  places.map(({ file, line }) => `${file.slice(6, 7)}:${line}`);

describe.each(Object.entries(cases))('%s', (_, given) => {
  test.each(Object.entries(manyWays))('is found by %s', async (__, way) => {
    const [result] = (await judgedIn(given, way)).results;
    const [evidence] = result?.evidence ?? [];
    expect(result?.status).toBe('fail');
    expect(evidence && placed(evidence.met)).toEqual(given.met);
    expect(evidence?.blamed.as).toBe(given.blamed);
    expect(evidence && placed(evidence.blamed.rows)).toEqual(given.by);
    expect(evidence?.blamed.more).toBe(given.more ?? false);
    expect(result?.evidence.slice(1).flatMap(({ blamed }) => blamed.rows)).toEqual([]);
  });
});
