import { describe, expect, test } from 'vitest';
import { labelsOf } from '../../src/text/labels.ts';
import { reportHtml } from '../../src/report/html/document.tsx';
import { plainStyle } from '../../src/report/renderers.ts';
import { reportTable } from '../../src/report/table/report.ts';
import { figureWords } from '../../src/report/words/figure-words.ts';
import { type Files, judgePlan, resultOf } from '../support/judge-plan.ts';

// A register that says nothing is not a register that says none, and what is said of it does not disagree. All is made up.

const plan = (language: 'zh' | 'en', more = ''): string => `
plan: p
title: Made up
language: ${language}
period: 2019
sources:
  accidents:
    files: ["accidents*.csv"]
    period: date
${more}
    columns:
      date: { header: date, type: date }
      dead: { header: dead, type: integer }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], target: none, measure: { count: accidents } }
`;

interface Case {
  readonly files: Files;
  readonly more?: string;
  readonly status: 'no-data' | 'pass';
  readonly codes: readonly string[];
  /** What the reason must, and must not, speak of. */
  readonly said: RegExp;
  readonly unsaid: RegExp;
}

const header = 'date,dead\n';
const cases: Readonly<Record<string, Case>> = {
  'no file at all': {
    files: {},
    status: 'no-data',
    codes: [],
    said: /no file was given/,
    unsaid: /nil_return/,
  },
  'a header alone': {
    files: { 'accidents.csv': header },
    status: 'no-data',
    codes: ['data/no-rows'],
    said: /nil_return/,
    unsaid: /another year/,
  },
  "last year's file": {
    files: { 'accidents.csv': `${header}2018-01-03,3\n2018-05-01,1\n` },
    status: 'no-data',
    codes: ['data/no-rows-in-period'],
    said: /another year/,
    unsaid: /nil_return/,
  },
  "next year's file": {
    files: { 'accidents.csv': `${header}2020-01-03,3\n` },
    status: 'no-data',
    codes: ['data/no-rows-in-period'],
    said: /another year/,
    unsaid: /nil_return/,
  },
  'an empty file named after last year': {
    files: { 'accidents2018.csv': header },
    status: 'no-data',
    codes: ['data/no-rows'],
    said: /another year/,
    unsaid: /nil_return/,
  },
  'rows before and after the year': {
    files: { 'accidents.csv': `${header}2018-01-03,3\n2020-01-03,3\n` },
    status: 'no-data',
    codes: ['data/no-rows-in-period'],
    said: /nil_return/,
    unsaid: /another year/,
  },
  'one nil row, where the plan does not say what that means': {
    files: { 'accidents.csv': `${header}none,none\n` },
    status: 'no-data',
    codes: ['data/no-rows', 'data/nil-row'],
    said: /no rows to count/,
    unsaid: /header/,
  },
  'one nil row, where it does': {
    files: { 'accidents.csv': `${header}none,none\n` },
    more: '    nil_return: true',
    status: 'pass',
    codes: ['data/nil-row'],
    said: /^$/,
    unsaid: /./,
  },
};

describe.each(Object.entries(cases))('%s', (_, given) => {
  test.each(['zh', 'en'] as const)('is told from none in %s', async (language) => {
    const { report } = await judgePlan(plan(language, given.more), given.files);
    const result = resultOf(report, 't');
    expect(result.status).toBe(given.status);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(given.codes);
    const figure = figureWords(result.actual, labelsOf(language));
    const words = given.status === 'pass' ? '0' : { zh: '暂无数据', en: 'no data' }[language];
    expect(figure).toBe(words);
    if (language !== 'en') return;
    expect(result.reason ?? '').toMatch(given.said);
    expect(result.reason ?? '').not.toMatch(given.unsaid);
    const sentences = report.diagnostics.map(({ message }) => message).join(' ');
    expect(sentences).not.toMatch(/nil return|has a header and/);
  });
});

describe('files of which none is a source of the plan', () => {
  const photo = { 'photo.pdf': '%PDF-1.7\n' };

  test.each([
    ['the table', reportTable, /\? no data/],
    ['the page', reportHtml, /<tbody class="t no-data"/],
  ])('are named above the targets without data in %s', async (_, print, target) => {
    const { report } = await judgePlan(plan('en'), photo);
    const text = print(report, plainStyle('en'));
    expect(text.indexOf('data/not-csv')).toBeGreaterThan(-1);
    expect(text.indexOf('data/not-csv')).toBeLessThan(text.search(target));
  });

  test('stand below them where another file was read', async () => {
    const files = { ...photo, 'accidents.csv': 'date,dead\n2019-01-02,1\n' };
    const { report } = await judgePlan(plan('en'), files);
    const text = reportTable(report, plainStyle('en'));
    expect(text.indexOf('data/not-csv')).toBeGreaterThan(text.indexOf('✗ missed'));
  });
});
