import { describe, expect, it } from 'vitest';
import type { Report, Result } from '../../../src/model/subjects/report.ts';
import { lintGithub } from '../../../src/report/github/github.ts';
import { reportGithub } from '../../../src/report/github/report.ts';
import { plainStyle } from '../../../src/report/renderers.ts';
import { lineOf, nantongReport } from '../../support/nantong-report.ts';
import { hostileTexts, withTexts } from '../hostile.ts';
import { brokenLint } from '../sample-lint.ts';
import { diagnosticIn, sampleReport } from '../sample-report.ts';

const zh = plainStyle('zh');
const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);

interface Annotation {
  readonly kind: string;
  readonly file: string | undefined;
  readonly line: number;
  readonly title: string | undefined;
  readonly message: string;
}

/** What the runner makes of the lines: its commands, with properties and messages unescaped. */
function annotationsOf(text: string): readonly Annotation[] {
  return linesOf(text).flatMap((line) => {
    const [, kind = '', properties = '', message = ''] =
      /^::(error|warning|notice)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    if (kind === '') return [];
    const values = Object.fromEntries(properties.split(',').map((pair) => pair.split('=', 2).map(unescaped)));
    return [
      {
        kind,
        file: values['file'],
        line: Number(values['line']),
        title: values['title'],
        message: unescaped(message),
      },
    ];
  });
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

it.each([
  ['report-zh.github.txt', reportGithub(sampleReport, zh)],
  ['lint-zh.github.txt', lintGithub(brokenLint, zh)],
])('%s is as it was', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`../golden/${name}`);
});

describe('the shipped plan', () => {
  it('is annotated on lines that are there: the target’s of the plan, the finding’s and the row’s of the data', async () => {
    const report = await nantongReport();
    const all = annotationsOf(reportGithub(report, zh));
    const unmet = report.results.filter(({ status }) => ['fail', 'no-data', 'invalid'].includes(status));
    const inPlan = all.filter(({ file }) => file === 'plan/nantong-2017.yaml');
    expect(inPlan.map(({ title }) => title?.split(' ').at(-1))).toEqual(unmet.map(({ id }) => id));
    for (const { line, title } of inPlan) {
      expect(lineOf('plan/nantong-2017.yaml', line)).toMatch(
        new RegExp(`- id: ${title?.split(' ').at(-1)}$`),
      );
    }
    const finding = all.find(({ title }) => title === 'data/bad-number');
    expect(lineOf(finding?.file ?? '', finding?.line ?? 0)).toContain('62043,51');
    const rows = all.filter(({ kind }) => kind === 'notice');
    expect(rows.length).toBeGreaterThan(2);
    for (const { file = '', line } of rows) expect(lineOf(file, line)).toMatch(/,.*,/);
  });
});

describe('of more than ten of a kind', () => {
  const target = sampleReport.results.find(({ status }) => status === 'fail');
  const failures = (n: number): readonly Result[] =>
    Array.from({ length: n }, (_, i) => ({ ...(target ?? fail()), id: `t${i}`, evidence: [] }));
  const withFailures = (n: number, given: Partial<Report> = {}): Report => ({
    ...sampleReport,
    results: failures(n),
    diagnostics: [],
    counts: [],
    ...given,
  });

  it.each([
    [10, 10, null],
    [11, 10, '其余 2 项'],
    [300, 10, '其余 291 项'],
  ])('%d missed targets are %d annotations', (n, shown, rest) => {
    const errors = annotationsOf(reportGithub(withFailures(n), zh)).filter(({ kind }) => kind === 'error');
    expect(errors).toHaveLength(shown);
    if (rest !== null) expect(errors.at(-1)?.message).toContain(rest);
  });

  it('a finding keeps its place among missed targets, and those not listed are counted', () => {
    const report = withFailures(20, {
      diagnostics: [diagnosticIn('a.csv', 7)],
      counts: [{ file: 'a.csv', code: 'data/bad-date', count: 5000 }],
    });
    const all = annotationsOf(reportGithub(report, zh));
    expect(all.filter(({ file }) => file === 'a.csv')).toHaveLength(1);
    expect(all.at(-1)?.message).toContain('其余 5011 项');
  });
});

it.each([...hostileTexts, '##[add-mask]x', '::stop-commands::x', 'a%0A::error::b', ' ::error::x'])(
  'nothing said begins a command: %j',
  (text) => {
    const hostile = withTexts(
      sampleReport,
      ['title', 'words', 'display', 'message', 'file', 'hint', 'owners'],
      text,
    );
    const known = /^::(?:error|warning|notice|group|endgroup)(?: |::)/;
    const usual = linesOf(reportGithub(sampleReport, zh));
    const lines = linesOf(reportGithub(hostile, zh));
    const count = (all: readonly string[]): number =>
      all.filter((line) => line.trim().startsWith('::')).length;
    expect(count(lines)).toBe(count(usual));
    for (const line of lines) {
      if (line.trim().startsWith('::')) expect(line).toMatch(known);
      else expect(line).not.toContain('##[');
    }
  },
);

function fail(): never {
  throw new Error('the sample has no missed target');
}
