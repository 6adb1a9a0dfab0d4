import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import type { ComparedTarget, Comparison } from '../../src/model/subjects/comparison.ts';
import type { Report, Result, ResultPace } from '../../src/model/subjects/report.ts';
import { earlierReport, fileOf, sampleComparison } from '../report/sample-comparison.ts';
import { reportOf, sampleReport, sampleTargets, type Given } from '../report/sample-report.ts';

/** What a target says beside what all of them have; null for no figure. */
type Said = Partial<Omit<Given, 'actual'>> & { readonly actual?: Given['actual'] | null };

const paceOf = (pace: Pick<ResultPace, 'elapsed' | 'expected' | 'state'>): ResultPace => ({
  ...pace,
  days: { gone: 1, all: 2 },
  display: pace.expected,
  needed: { value: '1', days: 1, display: '1' },
});

function targetOf({ actual = { display: '2 个', value: '2' }, ...rest }: Said): Given {
  return { id: 'a', title: '甲', words: '不低于 1 个', ...rest, ...(actual === null ? {} : { actual }) };
}

/** Two reports of one target each, compared. */
function compared(before: Said, after: Said, rest: readonly Partial<Report>[] = []): Comparison {
  return compareReports(
    fileOf(reportOf([targetOf(before)], rest[0]), 'a.json'),
    fileOf(reportOf([targetOf(after)], rest[1]), 'b.json'),
  );
}

function only({ targets }: Comparison): ComparedTarget {
  const [target] = targets;
  if (!target) throw new Error('no target');
  return target;
}

const year = (from: number) => ({
  plan: { ...sampleReport.plan, period: { from: `${from}-01-01`, to: `${from}-12-31` } },
});
const june = { operator: '<=', limit: '2017-06-30', unit: '' } as const;
const waived = (expired: boolean) => ({ reason: '停产', until: '2017-12-31', expired });

describe('what became of a target', () => {
  test.each<[string, Said, Said, string, string | null]>([
    ['passes and fails', {}, { status: 'fail' }, 'stopped-passing', null],
    ['passes and has no data', {}, { status: 'no-data' }, 'stopped-passing', null],
    ['passes and is invalid', {}, { status: 'invalid', provisional: true }, 'stopped-passing', null],
    ['passes and is pending', {}, { status: 'pending' }, 'stopped-passing', null],
    ['passes and fails, waived', {}, { status: 'fail', waiver: waived(false) }, 'stopped-passing', 'waived'],
    [
      'passes and fails, no longer waived',
      {},
      { status: 'fail', waiver: waived(true) },
      'stopped-passing',
      null,
    ],
    [
      'passes and has no data, waived',
      {},
      { status: 'no-data', waiver: waived(false) },
      'stopped-passing',
      null,
    ],
    ['fails and passes', { status: 'fail' }, {}, 'newly-passing', null],
    ['is pending and passes', { status: 'pending' }, {}, 'newly-passing', null],
    ['has no data and fails', { status: 'no-data' }, { status: 'fail' }, 'status', null],
    ['fails and is pending', { status: 'fail' }, { status: 'pending' }, 'status', null],
    ['has another figure', {}, { actual: { display: '3 个', value: '3' } }, 'figure', null],
    ['has the same figure in other words', {}, { actual: { display: '2.00 个', value: '2' } }, 'same', null],
    ['has another limit', {}, { target: { limit: '2', text: '2个以上' } }, 'target', null],
    ['has a limit that moved', {}, { target: { limit: '2' } }, 'other', null],
    ['is worded otherwise', {}, { target: { wording: '一个以上' } }, 'target', null],
    ['is written otherwise', {}, { target: { text: '1个以上' } }, 'same', null],
    ['is read otherwise', {}, { reading: '只计当年' }, 'target', null],
    ['is waived', {}, { waiver: waived(false) }, 'other', null],
    ['has another owner', {}, { owners: ['市经信委'] }, 'other', null],
    [
      'is worth more points',
      { points: { of: '5', got: '5' } },
      { points: { of: '6', got: '6' } },
      'other',
      null,
    ],
    [
      'is behind its pace',
      { pace: paceOf({ elapsed: '0.5', expected: '1', state: '达进度' }) },
      { pace: paceOf({ elapsed: '0.5', expected: '3', state: '欠进度' }) },
      'other',
      null,
    ],
    ['is as it was', {}, {}, 'same', null],
  ])('%s', (_, before, after, kind, excused) => {
    expect(only(compared(before, after))).toMatchObject({ kind, excused });
  });

  test.each<[string, Partial<Report>, Partial<Report>, string | null]>([
    ['of another period', year(2016), year(2017), 'pending'],
    ['of the same period', year(2017), year(2017), null],
    ['as of an earlier day', year(2017), { ...year(2017), asOf: '2017-06-30' }, 'pending'],
    ['as of a later day', { ...year(2017), asOf: '2017-03-31' }, { ...year(2017), asOf: '2017-06-30' }, null],
    [
      'as of the same day',
      { ...year(2017), asOf: '2017-06-30' },
      { ...year(2017), asOf: '2017-06-30' },
      null,
    ],
  ])('that passed is pending %s', (_, before, after, excused) => {
    expect(only(compared({}, { status: 'pending' }, [before, after])).excused).toBe(excused);
  });

  test.each<[string, Said, Said, object | null]>([
    [
      'more of what it wants',
      {},
      { actual: { display: '', value: '3' } },
      { comparable: true, difference: '1', relative: '0.5', progress: 'better' },
    ],
    [
      'fewer than its limit allows',
      { target: { operator: '<=' } },
      { target: { operator: '<=' }, actual: { display: '', value: '1' } },
      { difference: '-1', relative: '-0.5', progress: 'better' },
    ],
    [
      'a limit that turned round',
      { target: { operator: '<=' } },
      { actual: { display: '', value: '3' } },
      { difference: '1', progress: 'neither' },
    ],
    [
      'another unit of one dimension',
      { target: { unit: '万元' }, actual: { display: '', value: '20000' } },
      { target: { unit: '亿元' }, actual: { display: '', value: '20000' } },
      { difference: '0', progress: 'same' },
    ],
    [
      'another dimension',
      { target: { unit: '%' } },
      { target: { unit: '个' } },
      { comparable: false, difference: null, relative: null, progress: 'neither' },
    ],
    ['another opaque unit', { target: { unit: '吨' } }, { target: { unit: '公里' } }, { comparable: false }],
    [
      'a date before that of last year',
      { target: june, actual: { display: '', value: '2017-06-18' } },
      { target: june, actual: { display: '', value: '2017-06-01' } },
      { difference: '-17', relative: null, progress: 'better', words: '提前 17 天，好转' },
    ],
    [
      'a date for a number',
      {},
      { target: june, actual: { display: '', value: '2017-06-01' } },
      { comparable: false, difference: null },
    ],
    ['no figure before', { actual: null }, {}, null],
    ['no figure now', {}, { actual: null }, null],
  ])('%s', (_, before, after, figure) => {
    const found = only(compared(before, after)).figure;
    if (figure === null) expect(found).toBeNull();
    else expect(found).toMatchObject(figure);
  });

  test('a figure of another measure is not called better', () => {
    const [before, after] = [
      reportOf([sampleTargets[0] ?? never()]),
      reportOf([sampleTargets[0] ?? never()]),
    ];
    const other = after.results.map((result): Result => ({
      ...result,
      measure: '12'.repeat(32),
      actual: { display: '9 个', value: '9', numerator: null, denominator: null },
    }));
    const target = only(compareReports(fileOf(before, 'a'), fileOf({ ...after, results: other }, 'b')));
    expect(target.figure).toMatchObject({ difference: '8', progress: 'neither' });
    expect(target.differences.map(({ aspect }) => aspect)).toEqual(['measure']);
  });

  test.each<[string, Partial<Given>['target'], Partial<Given>['target'], unknown[]]>([
    ['a higher limit asks more', { limit: '1' }, { limit: '2', text: '2' }, ['limit', '1', '2', 'more']],
    ['a lower one less', { limit: '0.9' }, { limit: '0.85', text: '2' }, ['limit', '0.9', '0.85', 'less']],
    [
      'a lower upper limit more',
      { operator: '<', limit: '3' },
      { operator: '<', limit: '2', text: '2' },
      ['limit', '3', '2', 'more'],
    ],
    [
      'an interval neither',
      { operator: 'in', limit: '3' },
      { operator: 'in', limit: '2', text: '2' },
      ['limit', '3', '2', null],
    ],
    [
      'a limit that is another figure moves',
      { limit: '1', text: 'x' },
      { limit: '2', text: 'x' },
      ['computed-limit', '1', '2', 'more'],
    ],
    [
      'a limit without a figure',
      { limit: null, text: 'x' },
      { limit: '2', text: 'x' },
      ['computed-limit', null, '2', null],
    ],
    ['an operator', { operator: '>=' }, { operator: '>' }, ['operator', '>=', '>', null]],
    ['a unit', { unit: '个' }, { unit: '家' }, ['unit', '个', '家', null]],
    [
      'open ends',
      { operator: 'in', open: [true, false] },
      { operator: 'in', open: [false, false] },
      ['open', '( ]', '[ ]', null],
    ],
  ])('%s', (_, before, after, difference) => {
    const { differences } = only(compared({ target: before ?? {} }, { target: after ?? {} }));
    expect(
      differences.map(({ aspect, before: was, after: is, demand }) => [aspect, was, is, demand]),
    ).toContainEqual(difference);
  });
});

function never(): never {
  throw new Error('no sample');
}

test('of groups those are named whose status is another', () => {
  const group = (name: string, status: Result['status']) => ({ group: name, status, actual: null });
  const target = only(
    compared(
      { groups: [group('东', 'pass'), group('西', 'pass'), group('南', 'fail'), group('***', 'pass')] },
      { groups: [group('南', 'fail'), group('北', 'pass'), group('西', 'fail'), group('***', 'fail')] },
    ),
  );
  expect(target.groups.map((each) => [each.group, each.before?.status, each.after?.status])).toEqual([
    ['北', undefined, 'pass'],
    ['西', 'pass', 'fail'],
    ['东', 'pass', undefined],
  ]);
  expect(target.kind).toBe('other');
});

test('a target that is pending keeps its weight, and a pace in another language is no other', () => {
  const worth = (status: Result['status'], veto: boolean, state: string): Report => {
    const report = reportOf([
      {
        id: 'a',
        title: '甲',
        words: '不低于 1 个',
        status,
        pace: paceOf({ elapsed: '1', expected: '1', state }),
      },
    ]);
    const results = report.results.map((result) => ({
      ...result,
      weight: '5',
      veto,
      points: status === 'pending' ? null : { of: '5', got: '5' },
    }));
    return { ...report, language: veto ? 'en' : 'zh', results };
  };
  const target = only(
    compareReports(
      fileOf(worth('pending', false, '达进度'), 'a'),
      fileOf(worth('pass', true, 'on pace'), 'b'),
    ),
  );
  expect(target.differences.map(({ aspect, before, after }) => [aspect, before, after])).toEqual([
    ['veto', 'false', 'true'],
    ['points', null, '5'],
  ]);
});

describe('targets that come and go', () => {
  const ids = ({ targets }: Comparison): readonly string[] =>
    targets.map(({ kind, formerId, id }) => [kind, formerId, id].filter(Boolean).join(' '));
  const one = (id: string, title: string, measure = '0f'): Report => {
    const report = reportOf([{ id, title, words: '不低于 1 个' }], {
      plan: { ...sampleReport.plan, sha256: measure.repeat(32) },
    });
    return {
      ...report,
      results: report.results.map((result) => ({ ...result, measure: measure.repeat(32) })),
    };
  };

  test('one question and one title under two ids is one target', () => {
    expect(ids(compareReports(fileOf(one('a', '甲'), 'a'), fileOf(one('b', '甲'), 'b')))).toEqual([
      'other a b',
    ]);
  });

  test.each([
    ['another title', one('b', '乙')],
    ['another question', one('b', '甲', '1e')],
  ])('%s is another target', (_, after) => {
    expect(ids(compareReports(fileOf(one('a', '甲'), 'a'), fileOf(after, 'b')))).toEqual([
      'added b',
      'gone a',
    ]);
  });

  test('two that look alike are not guessed at', () => {
    const twins = reportOf([
      { id: 'b', title: '甲', words: '不低于 1 个' },
      { id: 'c', title: '甲', words: '不低于 1 个' },
    ]);
    expect(ids(compareReports(fileOf(one('a', '甲'), 'a'), fileOf(twins, 'b')))).toEqual([
      'added b',
      'added c',
      'gone a',
    ]);
  });
});

test('a provisional figure is neither better nor worse', () => {
  const figures = (provisional: boolean) =>
    only(compared({ actual: { display: '1 个', value: '1' } }, { provisional })).figure?.progress;
  expect([figures(false), figures(true)]).toEqual(['better', 'neither']);
});

describe('what stands in the way', () => {
  const codes = (before: Report, after: Report, same = false): readonly string[] =>
    compareReports(fileOf(before, 'a'), fileOf(after, same ? 'a' : 'b')).diagnostics.map(({ code }) => code);
  const plan = (changes: Partial<Report['plan']>): Report => ({
    ...sampleReport,
    plan: { ...sampleReport.plan, ...changes },
  });

  test.each<[string, Report, Report, string[]]>([
    [
      'nothing',
      earlierReport,
      { ...sampleReport, inputs: [], results: [...sampleReport.results] },
      ['compare/passing-gone'],
    ],
    [
      "last year's files again",
      earlierReport,
      { ...sampleReport, results: [...sampleReport.results] },
      ['compare/passing-gone', 'compare/same-data'],
    ],
    [
      'registers in which nothing happened in either year',
      earlierReport,
      {
        ...sampleReport,
        inputs: sampleReport.inputs.map((input) => ({ ...input, rows: { ...input.rows, read: 0 } })),
        results: [...sampleReport.results],
      },
      ['compare/passing-gone'],
    ],
    ['another plan', sampleReport, plan({ id: 'b' }), ['compare/other-plan']],
    [
      'the later first',
      sampleReport,
      plan({ period: { from: '2016-01-01', to: '2016-12-31' } }),
      ['compare/same-data', 'compare/wrong-order'],
    ],
    [
      'a part',
      sampleReport,
      { ...sampleReport, results: sampleReport.results.slice(3) },
      ['compare/only-part'],
    ],
    [
      'a passing target is gone',
      sampleReport,
      { ...plan({ sha256: '00'.repeat(32) }), results: sampleReport.results.slice(1) },
      ['compare/passing-gone'],
    ],
    [
      'a failing target is gone',
      sampleReport,
      {
        ...plan({ sha256: '00'.repeat(32) }),
        results: sampleReport.results.filter(({ id }) => id !== 'provincial-quality-works'),
      },
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(codes(before, after)).toEqual(expected);
  });

  test('one file twice', () => {
    expect(codes(sampleReport, sampleReport, true)).toEqual(['compare/same-report']);
  });
});

describe('the whole', () => {
  test('counts every target for all that is true of it', () => {
    expect(sampleComparison.summary).toMatchObject({
      plan: 'changed',
      targets: 18,
      stoppedPassing: 3,
      excused: 0,
      newlyPassing: 2,
      newlyFailing: 2,
      notComparable: 1,
      targetChanged: 2,
      added: 1,
      gone: 1,
      passingGone: 1,
    });
  });

  test('says what became of the points', () => {
    const score = (points: string, grade: string) => ({
      points,
      of: '100',
      grade,
      vetoedBy: [],
      vetoOpen: [],
      display: points,
      pending: '0',
    });
    const scored = (report: Report, points: string, grade: string): Report => ({
      ...report,
      summary: { ...report.summary, score: score(points, grade) },
    });
    const found = compareReports(
      fileOf(scored(earlierReport, '260/3', 'B'), 'a'),
      fileOf(scored(sampleReport, '91.5', 'A'), 'b'),
    );
    expect(found.summary.points).toBe('29/6');
    expect([found.before.score?.grade, found.after.score?.grade]).toEqual(['B', 'A']);
  });

  test('counts findings by code', () => {
    expect(sampleComparison.findings).toEqual([
      { code: 'data/bad-date', severity: 'error', before: 4, after: 18 },
      { code: 'data/serial-date', severity: 'warning', before: 0, after: 1 },
    ]);
  });

  test('is in the language asked for, whatever the reports are in', () => {
    const en = compareReports(fileOf(earlierReport, 'a'), fileOf(sampleReport, 'b'), 'en');
    const words = Object.fromEntries(en.targets.map(({ id, after }) => [id, after?.target.words]));
    expect(words).toMatchObject({
      'product-inspection-pass-rate': 'at least 90%',
      'equipment-accident-rate': 'below 0.3‰',
      'nantong-quality-award': '2 to 4个',
      'no-major-food-accident': 'none',
    });
  });
});

describe('laws', () => {
  const statuses = fc.constantFrom('pass', 'fail', 'no-data', 'invalid', 'pending' as const);
  const anyTarget = fc.record({
    status: statuses,
    value: fc.constantFrom('0', '1', '2', '7/3', '0.5'),
    limit: fc.constantFrom('1', '2'),
    operator: fc.constantFrom('>=', '<=', '=', 'in' as const),
    unit: fc.constantFrom('个', '%', '家'),
    hasFigure: fc.boolean(),
  });
  const report = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 12 }), anyTarget), { maxLength: 10 })
    .map((given) => {
      const byId = new Map(given);
      return reportOf(
        [...byId].map(([n, { status, value, limit, operator, unit, hasFigure }]): Given => ({
          id: `t${n}`,
          title: `指标${n}`,
          words: '不低于 1 个',
          status: status as Result['status'],
          target: { operator: operator as Result['target']['operator'], limit, unit },
          ...(hasFigure ? { actual: { display: value, value } } : {}),
        })),
        { plan: { ...sampleReport.plan, sha256: `${given.length}`.padStart(64, '0') } },
      );
    });

  test('nothing has changed between a report and itself', () => {
    fc.assert(
      fc.property(report, (one) => {
        const { summary, targets, inputs, findings } = compareReports(fileOf(one, 'a'), fileOf(one, 'a'));
        expect(
          targets.filter(
            ({ kind, differences, figure }) =>
              kind !== 'same' || differences.length > 0 || (figure?.difference ?? '0') !== '0',
          ),
        ).toEqual([]);
        expect([summary.same, summary.stoppedPassing]).toEqual([one.results.length, 0]);
        expect(inputs.every(({ kind }) => kind === 'same') && findings.length === 0).toBe(true);
      }),
    );
  });

  const swapped: Readonly<Record<string, string>> = {
    'stopped-passing': 'newly-passing',
    'newly-passing': 'stopped-passing',
    added: 'gone',
    gone: 'added',
  };
  const turned: Readonly<Record<string, string>> = { better: 'worse', worse: 'better' };
  const negative = (text: string | null | undefined): string | null =>
    text === null || text === undefined || text === '0'
      ? (text ?? null)
      : text.startsWith('-')
        ? text.slice(1)
        : `-${text}`;

  test('the other way round everything is the other way round', () => {
    fc.assert(
      fc.property(report, report, (one, other) => {
        const [there, back] = [
          compareReports(fileOf(one, 'a'), fileOf(other, 'b')),
          compareReports(fileOf(other, 'b'), fileOf(one, 'a')),
        ];
        const known = new Map(back.targets.map((each) => [each.id, each]));
        expect(known.size).toBe(there.targets.length);
        for (const target of there.targets) {
          const its = known.get(target.id);
          expect(its?.kind).toBe(swapped[target.kind] ?? target.kind);
          expect(its?.figure?.comparable).toBe(target.figure?.comparable);
          expect(its?.figure?.difference ?? null).toBe(negative(target.figure?.difference));
          const progress = target.figure?.progress;
          expect(its?.figure?.progress).toBe(
            progress === undefined ? undefined : (turned[progress] ?? progress),
          );
          expect(its?.before).toEqual(target.after);
          expect(its?.differences.map(({ aspect, before, after }) => [aspect, after, before])).toEqual(
            target.differences.map(({ aspect, before, after }) => [aspect, before, after]),
          );
        }
      }),
    );
  });

  test('the order of the earlier targets says nothing, that of the later the order alone', () => {
    fc.assert(
      fc.property(report, report, (one, other) => {
        const turn = (given: Report): Report => ({ ...given, results: given.results.toReversed() });
        const [plain, before, both] = [
          compareReports(fileOf(one, 'a'), fileOf(other, 'b')),
          compareReports(fileOf(turn(one), 'a'), fileOf(other, 'b')),
          compareReports(fileOf(turn(one), 'a'), fileOf(turn(other), 'b')),
        ];
        const sorted = ({ targets }: Comparison): readonly ComparedTarget[] =>
          targets.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(before)).toEqual(sorted(plain));
        expect(sorted(both)).toEqual(sorted(plain));
        expect([before.summary, both.summary]).toEqual([plain.summary, plain.summary]);
      }),
    );
  });
});
