import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/subjects/report.ts';
import { touching } from '../../src/model/subjects/touching.ts';
import type { CheckRequest } from '../../src/run/check.ts';
import { soundPlan } from '../support/judge-plan.ts';
import { byReference, documentsOf, openerOf } from '../support/ways-of-scanning.ts';

// Findings under a target are its own, and with --only those of the selected targets alone. All rows are made up.

const plan = soundPlan(`
plan: p
title: Made up
language: en
period: 2017
sources:
  works:
    files: ["works*.csv"]
    period: day
    key: [id]
    columns:
      id: { header: id, type: text }
      day: { header: day, type: date }
      dead: { header: [dead, deaths], type: integer }
      hands: { header: 'hands (人)', type: integer }
      ended: { header: ended, type: date, optional: true }
  schools:
    files: ["schools*.csv"]
    period: none
    columns:
      pupils: { header: pupils, type: integer }
sections:
  - title: S
    targets:
      - { id: dead, title: T, owner: [O], target: at most 5, measure: { sum: works, column: dead } }
      - { id: hands, title: T, owner: [O], target: at least 5, measure: { sum: works, column: hands } }
      - { id: long, title: T, owner: [O], target: at least 5, measure: { sum: works, column: hands, where: { ended: { blank: false } } } }
      - { id: pupils, title: T, owner: [O], target: at least 5, measure: { sum: schools, column: pupils } }
`);

interface Case {
  readonly works: readonly string[];
  readonly schools?: string;
  /** What stands under each target, as lines and columns. */
  readonly under: Readonly<Record<string, readonly string[]>>;
  /** Found beside those with `--only long`: in a column that it reads, in rows that its condition leaves out. */
  readonly beside?: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'two bad columns, a target on each': {
    works: ['a,2017-01-01,x,3,', 'b,2017-01-02,1,y,'],
    under: { dead: ['2:dead'], hands: ['3:hands'], long: [], pupils: [] },
    beside: ['3:hands'],
  },
  'a bad column that both ask': {
    works: ['a,2017-01-01,1,3,soon', 'b,2017-01-02,1,y,2017-02-01'],
    under: { dead: [], hands: ['3:hands'], long: ['2:ended', '3:hands'], pupils: [] },
  },
  'what is wrong with a row touches all of its register': {
    works: ['a,2017-01-01,1,3,', 'a,2017-01-02,1,2,', 'c,2017-02-30,1,4,'],
    under: {
      dead: ['3:id', '4:day'],
      hands: ['3:id', '4:day'],
      long: ['3:id', '4:day'],
      pupils: [],
    },
  },
  'the same mistake in two registers': {
    works: ['a,2017-01-01,1,y,'],
    schools: 'y',
    under: { dead: [], hands: ['2:hands'], long: [], pupils: ['2:pupils'] },
    beside: ['2:hands'],
  },
};

async function judged({ works, schools = '3' }: Case, only: ReadonlySet<string> | null): Promise<Report> {
  const files = new Map([
    ['schools.csv', Buffer.from(`pupils\n${schools}\n`)],
    ['works.csv', Buffer.from(`id,day,deaths,hands(人),ended\n${works.join('\n')}\n`)],
  ]);
  const request: CheckRequest = {
    plan,
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
    only,
    stdin: null,
    version: '0.0.0',
  };
  const { report } = await documentsOf(request, byReference);
  return JSON.parse(report) as Report;
}

describe.each(Object.entries(cases))('%s', (_, given) => {
  test('stands under the targets that it touches', async () => {
    const { results, diagnostics } = await judged(given, null);
    const under = results.map((result) => [
      result.id,
      touching(result, diagnostics).map(({ line, asked }) => `${line}:${asked}`),
    ]);
    expect(Object.fromEntries(under)).toEqual(given.under);
  });

  test.each(Object.entries(given.under))('of %s alone is all there is', async (id, own) => {
    const { inputs, diagnostics, counts } = await judged(given, new Set([id]));
    expect(inputs.map(({ file }) => file)).toEqual([id === 'pupils' ? 'schools.csv' : 'works.csv']);
    const all = [...own, ...(id === 'long' ? (given.beside ?? []) : [])];
    expect(diagnostics.map(({ line, asked }) => `${line}:${asked}`).sort()).toEqual(all.sort());
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  });
});
