import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, type CheckRequest } from '../../src/run/check.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import { soundPlan } from '../support/judge-plan.ts';
import { type WayOfScanning, byReference, openerOf, readersOf } from '../support/ways-of-scanning.ts';

/** How many cases; `FUZZ_RUNS=20000 npm test -- --testTimeout=3600000 test/scenarios/damaged-tables.test.ts` for the long run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 60);

// A made-up register whose last column is a remark that the plan does not know, blank in most rows.
const plan = soundPlan(`
plan: p
title: Made up
language: zh
period: 2017
sources:
  checks:
    title: 抽检
    files: ["抽检*.csv"]
    period: date
    key: [id]
    columns:
      id: { header: 编号, type: text }
      date: { header: 日期, type: date }
      district: { header: 区县, type: text, values: { 崇川区: [], 海门市: [] } }
      passed: { header: 合格数, type: integer, min: 0 }
      tested: { header: 抽检数, type: integer, min: 0 }
      value: { header: 货值, type: decimal, unit: 元 }
sections:
  - title: S
    targets:
      - { id: rows, title: R, target: 1批次以上, measure: { count: checks } }
      - { id: rate, title: R, target: 50%以上, measure: { ratio: { numerator: { sum: checks, column: passed }, denominator: { sum: checks, column: tested } } } }
      - { id: value, title: V, target: 1元以上, measure: { sum: checks, column: value } }
      - { id: haimen, title: H, target: 1批次以上, measure: { count: checks, where: { district: 海门市 } } }
`);
const header = ['编号', '日期', '区县', '合格数', '抽检数', '货值', '备注'];

const row = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  isHaimen: fc.boolean(),
  passed: fc.nat(1500),
  more: fc.nat(1500),
  value: fc.nat(99_999),
  remark: fc.constantFrom('', '', '', '复检', '"甲,乙"'),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

function cellsOf({ day, isHaimen, passed, more, value, remark }: Row, index: number): readonly string[] {
  const date = `2017-03-${String(day).padStart(2, '0')}`;
  const district = isHaimen ? '海门市' : '崇川区';
  return [`A${index + 1}`, date, district, `${passed}`, `${passed + more}`, `${value / 100}`, remark];
}

const damages = [
  'delimiter-more',
  'delimiter-less',
  'quote',
  'swapped-rows',
  'total-row',
  'shifted-right',
  'shifted-left',
  'header-cell',
  'joined-rows',
  'split-row',
  'quoted-span',
  'doubled-row',
  'header-again',
] as const;
const damage = fc.record({
  kind: fc.constantFrom(...damages),
  line: fc.nat(1000),
  at: fc.nat(1000),
  to: fc.nat(1000),
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

/** The lines of the damaged table, and the number of the line that was damaged; null where nothing was done to it. */
function damaged(
  lines: readonly string[],
  { kind, line, at, to }: Damage,
): { readonly lines: readonly string[]; readonly line: number } | null {
  const index = kind === 'header-cell' ? 0 : line % lines.length;
  const text = lines[index] ?? '';
  const put = (changed: string): ReturnType<typeof damaged> => ({
    lines: lines.with(index, changed),
    line: index + 1,
  });
  const cells = text.split(',');
  const chosen = at % cells.length;
  switch (kind) {
    case 'delimiter-more':
    case 'quote': {
      const from = at % (text.length + 1);
      return put(`${text.slice(0, from)}${kind === 'quote' ? '"' : ','}${text.slice(from)}`);
    }
    case 'delimiter-less': {
      const commas = [...text.matchAll(/,/g)].map((found) => found.index);
      const from = commas[at % commas.length] ?? 0;
      return put(text.slice(0, from) + text.slice(from + 1));
    }
    case 'swapped-rows':
      if (index === 0 || index + 1 >= lines.length) return null;
      return { lines: lines.with(index, lines[index + 1] ?? '').with(index + 1, text), line: index + 1 };
    case 'total-row':
      return {
        lines: [...lines.slice(0, index + 1), '合计,,,9,99,999,', ...lines.slice(index + 1)],
        line: index + 2,
      };
    case 'shifted-right':
      return text.endsWith(',')
        ? put([...cells.slice(0, chosen), '', ...cells.slice(chosen, -1)].join(','))
        : null;
    case 'shifted-left':
      return put([...cells.slice(0, chosen), ...cells.slice(chosen + 1), ''].join(','));
    case 'joined-rows':
      if (index + 1 >= lines.length) return null;
      return {
        lines: lines.with(index, text + (lines[index + 1] ?? '')).toSpliced(index + 1, 1),
        line: index + 1,
      };
    case 'split-row': {
      const from = 1 + (at % (text.length - 1));
      return { lines: lines.toSpliced(index, 1, text.slice(0, from), text.slice(from)), line: index + 1 };
    }
    case 'quoted-span': {
      const [from = 0, until = 0] = [chosen, to % cells.length].toSorted((a, b) => a - b);
      const span = `"${cells.slice(from, until + 1).join(',')}"`;
      return put([...cells.slice(0, from), span, ...cells.slice(until + 1)].join(','));
    }
    case 'doubled-row':
      return index === 0 ? null : { lines: lines.toSpliced(index, 0, text), line: index + 2 };
    case 'header-again':
      return { lines: lines.toSpliced(index + 1, 0, lines[0] ?? ''), line: index + 2 };
    case 'header-cell':
      return chosen === cells.length - 1 ? null : put(cells.with(chosen, `${cells[chosen]}x`).join(','));
  }
}

/** How a table is written and read. */
interface Way {
  readonly delimiter: string;
  readonly how: WayOfScanning;
}

async function judged(lines: readonly string[], { delimiter, how }: Way): Promise<Report> {
  const text = lines.map((line) => `${line.replaceAll(',', delimiter)}\n`).join('');
  const opener = openerOf(new Map([['抽检.csv', Buffer.from(text)]]), 300);
  const request: CheckRequest = {
    plan,
    files: [{ name: '抽检.csv', path: '抽检.csv', source: null, period: null, encoding: null }],
    period: null,
    language: 'zh',
    only: null,
    opener,
    stdin: null,
    version: '0.0.0',
    scanning: how.scanning,
    readers: how.jobs === 0 ? null : readersOf(opener, how.jobs),
  };
  const { value } = await check(request);
  if (value === null) throw new Error('a sound plan was not judged');
  return value.report;
}

const byBytes: WayOfScanning = { scanning: {}, jobs: 0 };
/** The byte scanner in windows so small that lines do not fit, and in ranges that begin and end within rows. */
const otherWays: fc.Arbitrary<WayOfScanning> = fc.oneof(
  fc.constant(byReference),
  fc.constant({ scanning: { window: 96, rows: 2, entries: 128 }, jobs: 0 }),
  fc.record({
    scanning: fc.record({ leastShared: fc.constant(1), rangeSize: fc.integer({ min: 40, max: 300 }) }),
    jobs: fc.constant(2),
  }),
);

const figures = ({ results }: Report): readonly unknown[] =>
  results.map(({ id, status, actual }) => [id, status, actual?.value ?? null]);

test(
  'a table damaged in one place gives the figures of the sound one, or an error or warning names the line',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 2, maxLength: 12 }),
        damage,
        fc.constantFrom(',', ',', ';', '\t'),
        otherWays,
        async (rows, what, delimiter, other) => {
          const lines = [header.join(','), ...rows.map((each, index) => cellsOf(each, index).join(','))];
          const bad = damaged(lines, what);
          if (bad === null) return;
          const sound = await judged(lines, { delimiter, how: byBytes });
          const report = await judged(bad.lines, { delimiter, how: byBytes });
          const names = report.diagnostics
            .filter(({ severity }) => severity !== 'note')
            .map(({ line }) => line);
          const isRight = JSON.stringify(figures(report)) === JSON.stringify(figures(sound));
          const shown = `${JSON.stringify(what)}\n${bad.lines.join('\n')}\n${JSON.stringify(report.diagnostics)}`;
          // A header is about every row: what its damage does may show in any of them. A row that is split is on two lines.
          const isSaid =
            bad.line === 1
              ? names.length > 0
              : names.includes(bad.line) || (what.kind === 'split-row' && names.includes(bad.line + 1));
          expect(isRight || isSaid, shown).toBe(true);
          expect(await judged(bad.lines, { delimiter, how: other })).toEqual(report);
          const reference = await judged(bad.lines, { delimiter, how: byReference });
          expect(reference).toEqual(report);
        },
      ),
      { numRuns: runs },
    );
  },
  60_000 + 100 * runs,
);
