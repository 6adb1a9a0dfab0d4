import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import type { OpenExtended } from '../../src/plan/extends/read-layers.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';

/** Made-up plans by file name; the first is the one that is read. */
type Plans = Readonly<Record<string, string>>;

function read(plans: Plans): { readonly plan: Plan | null; readonly findings: readonly Finding[] } {
  const [[file, own] = ['', '']] = Object.entries(plans);
  const open: OpenExtended = (reference) => {
    const text = plans[reference];
    return text === undefined
      ? { file: reference, error: 'ENOENT', nearest: null }
      : { file: reference, text };
  };
  const { value: plan, findings } = readPlan({ file, text: own }, open);
  return { plan, findings };
}

/** What reading finds, as `code file:line:column`. */
function found(plans: Plans): readonly string[] {
  return read(plans).findings.map(({ code, place }) => `${code} ${place.file}:${place.line}:${place.column}`);
}

function sound(plans: Plans): Plan {
  const { plan, findings } = read(plans);
  expect(findings.map(({ code }) => code)).toEqual([]);
  if (plan === null) throw new Error('no plan');
  return plan;
}

const base = `plan: base
title: 上年计划
document: 虚构〔2017〕1号
language: zh
period: 2017
sources:
  tests:
    title: 抽检
    files: ["抽检*.csv"]
    period: date
    key: [batch]
    totals: { level: [合计], batch: [小计] }
    rules:
      - { title: 一, where: { batch: { blank: false } } }
      - { title: 二, where: { level: { blank: false } } }
    columns:
      batch: { header: 编号 }
      date: { header: 日期, type: date }
      level: { header: 级别, values: { 国家级: [国抽], 省级: [省抽] } }
  awards:
    columns:
      name: { header: 名称 }
sections:
  - title: 甲
    clause: 二(一)
    targets:
      - { id: rate, title: 合格率, owner: 甲局, target: 90%以上, measure: { share: tests, meets: { level: 国家级 } }, note: 旧注 }
      - { id: done, title: 批次, target: 5批次以上, measure: { count: tests } }
  - title: 乙
    targets:
      - { id: none, title: 事故, target: 低于3起, wording: 低于3件, reading: 笔误, measure: { count: awards } }
untracked:
  - { clause: 三, quantity: 100个, reason: 旧 }
`;
const head = 'extends: base.yaml\nplan: next\nperiod: 2018\n';
const next = (rest: string): Plans => ({ 'next.yaml': head + rest, 'base.yaml': base });

describe('a plan that extends another', () => {
  test('takes over what it does not say', () => {
    const plan = sound(next('title: 今年计划\n'));
    expect(plan).toMatchObject({
      id: 'next',
      title: '今年计划',
      document: '虚构〔2017〕1号',
      language: 'zh',
      file: 'next.yaml',
      extended: ['base.yaml'],
    });
    expect(plan.sources.map(({ name }) => name)).toEqual(['tests', 'awards']);
    expect(plan.sections.map(({ targets }) => targets.map(({ id }) => id))).toEqual([
      ['rate', 'done'],
      ['none'],
    ]);
    expect(plan.period).not.toEqual(sound({ 'base.yaml': base }).period);
  });

  test('changes targets by id and key, takes away what it leaves blank, moves, adds and retires', () => {
    const plan = sound(
      next(`sections:
  - title: 甲
    targets:
      - { id: rate, target: 95%以上, owner: [乙局, 丙局], note: }
      - { id: more, title: 新, target: 1个, measure: { count: awards } }
  - targets: [{ id: done, note: 新注 }]
  - title: 丙
    targets:
      - { id: none, target: 低于2起, wording: , reading: , clause: 三(一) }
      - { id: last, title: 末, target: 1个, unmeasured: 无 }
`),
    );
    const shown = plan.sections.map(({ title, clause, targets }) => [
      title,
      clause,
      targets.map(({ id, wording, reading, owners, note, clause: own, place, changes }) => [
        id,
        wording,
        reading,
        owners.join(),
        note,
        own,
        `${place.file}:${place.line}`,
        changes && `${changes.place.file}:${changes.place.line} ${changes.keys.join()}`,
      ]),
    ]);
    expect(shown).toEqual([
      [
        '甲',
        '二(一)',
        [
          [
            'rate',
            '95%以上',
            null,
            '乙局,丙局',
            null,
            '二(一)',
            'next.yaml:7',
            'base.yaml:27 id,target,owner,note',
          ],
          ['done', '5批次以上', null, '', '新注', '二(一)', 'next.yaml:9', 'base.yaml:28 id,note'],
          ['more', '1个', null, '', null, '二(一)', 'next.yaml:8', null],
        ],
      ],
      [
        '丙',
        null,
        [
          [
            'none',
            '低于2起',
            null,
            '',
            null,
            '三(一)',
            'next.yaml:12',
            'base.yaml:31 id,target,wording,reading,clause',
          ],
          ['last', '1个', null, '', null, null, 'next.yaml:13', null],
        ],
      ],
    ]);
  });

  test('changes sources, columns, values, totals and rules by name', () => {
    const plan = sound(
      next(`sources:
  tests:
    files: ["检验*.csv"]
    totals: { batch: , level: [总计] }
    rules:
      - { title: 一, retired: 不再核对 }
      - { title: 二, where: { batch: { blank: false } } }
      - { title: 三, where: { level: { blank: false } } }
    columns:
      batch: { header: [编号, 批号] }
      level: { values: { 省级: [省], 市级: } }
      town: { header: 乡镇 }
  awards:
  others: { columns: { name: { type: text } } }
sections:
  - targets: [{ id: none, retired: 已合并 }]
untracked:
  - { clause: 三, quantity: 100个, retired: 现在是指标 }
  - { clause: 四, quantity: 9个, reason: 新 }
`),
    );
    const [tests, others] = plan.sources;
    expect(plan.sources.map(({ name }) => name)).toEqual(['tests', 'others']);
    expect(others?.columns.map(({ name }) => name)).toEqual(['name']);
    expect(tests).toMatchObject({ title: '抽检', files: ['检验*.csv'], totals: { level: ['总计'] } });
    expect(tests?.rules.map(({ title, place }) => `${title} ${place.file}:${place.line}`)).toEqual([
      '二 next.yaml:10',
      '三 next.yaml:11',
    ]);
    expect(tests?.columns.map(({ name, headers, type }) => [name, headers.join(), type])).toEqual([
      ['batch', '编号,批号', 'text'],
      ['date', '日期', 'date'],
      ['level', '级别', 'text'],
      ['town', '乡镇', 'text'],
    ]);
    expect(tests?.columns[2]?.values).toEqual({ 国家级: ['国抽'], 省级: ['省'], 市级: [] });
    expect(plan.untracked.map(({ clause, place }) => `${clause} ${place.file}`)).toEqual(['四 next.yaml']);
    expect(plan.sections.map(({ title }) => title)).toEqual(['甲']);
    expect(plan.retired).toMatchObject([
      { id: 'none', title: '事故', section: '乙', reason: '已合并', place: { file: 'next.yaml', line: 19 } },
    ]);
  });

  test('takes a whole section out of force, and a later plan puts a target back', () => {
    const out = `${head}sections:\n  - { title: 甲, retired: 移交省里 }\n`;
    const retired = sound({ 'next.yaml': out, 'base.yaml': base });
    expect(retired.sections.map(({ title }) => title)).toEqual(['乙']);
    expect(retired.retired.map(({ id, reason }) => `${id} ${reason}`)).toEqual([
      'rate 移交省里',
      'done 移交省里',
    ]);
    const back = `extends: next.yaml\nplan: after\nsections:\n  - targets: [{ id: rate, retired: }]\n`;
    const plan = sound({ 'after.yaml': back, 'next.yaml': out, 'base.yaml': base });
    expect(plan.extended).toEqual(['next.yaml', 'base.yaml']);
    expect(plan.sections.flatMap(({ targets }) => targets.map(({ id }) => id))).toEqual(['rate', 'none']);
    expect(plan.retired.map(({ id }) => id)).toEqual(['done']);
    expect(plan.sections[0]?.targets[0]?.changes?.place).toMatchObject({ file: 'base.yaml', line: 27 });
  });

  test('has a hash of its own text and of all it extends', () => {
    const one = sound(next('title: x\n'));
    const changed = { ...next('title: x\n'), 'base.yaml': base.replace('旧注', '新注') };
    expect(sound(changed).sha256).not.toBe(one.sha256);
    expect(sound(next('title: y\n')).sha256).not.toBe(one.sha256);
    const moved = { 'n.yaml': `${head}title: x\n`.replace('base.yaml', 'b.yaml'), 'b.yaml': base };
    expect(sound(moved).sha256).not.toBe(one.sha256);
    expect(sound({ 'other.yaml': `${head}title: x\n`, 'base.yaml': base }).sha256).toBe(one.sha256);
  });

  test('is the same plan where it changes nothing', () => {
    const text = readFileSync('plan/nantong-2017.yaml', 'utf8');
    const shipped = sound({ 'shipped.yaml': text });
    const same = sound({ 'same.yaml': 'extends: shipped.yaml\n', 'shipped.yaml': text });
    const alike = { file: 'shipped.yaml', sha256: shipped.sha256, extended: [] };
    expect({ ...same, ...alike }).toEqual(shipped);
  });

  test('gives the same plan in whatever dress it is written', () => {
    const rest = `sections:\n  - targets: [{ id: rate, target: 95%以上 }]\n`;
    const crlf = {
      'next.yaml': `\ufeff${head}${rest}`.replaceAll('\n', '\r\n'),
      'base.yaml': base.replaceAll('\n', '\r\n'),
    };
    const { sha256: _, ...plain } = sound(next(rest));
    const { sha256: __, ...dressed } = sound(crlf);
    expect(dressed).toEqual(plain);
  });
});

describe('mistakes stand in the file that makes them', () => {
  test.each<[string, Plans, readonly string[]]>([
    [
      'a file that is not there',
      { 'a.yaml': 'plan: a\nextends: b.yaml\n' },
      ['plan/extends-unreadable a.yaml:2:10'],
    ],
    ['itself', { 'a.yaml': 'plan: a\nextends: a.yaml\n' }, ['plan/extends-cycle a.yaml:2:10']],
    [
      'a circle',
      {
        'a.yaml': 'plan: a\nextends: b.yaml\n',
        'b.yaml': 'extends: c.yaml\n',
        'c.yaml': '\nextends: b.yaml\n',
      },
      ['plan/extends-cycle c.yaml:2:10'],
    ],
    [
      'an extended file that is no YAML',
      { 'a.yaml': 'plan: a\nextends: b.yaml\n', 'b.yaml': 'plan: b\n\ttitle: x\n' },
      ['plan/tab-indent b.yaml:2:1'],
    ],
    [
      'nothing',
      { 'a.yaml': 'plan: a\nextends:\n' },
      ['plan/no-targets a.yaml:1:1', 'plan/empty-value a.yaml:2:1'],
    ],
    [
      'a list',
      { 'a.yaml': 'plan: a\nextends: [x]\n' },
      ['plan/no-targets a.yaml:1:1', 'plan/wrong-shape a.yaml:2:10'],
    ],
    [
      'an unknown id',
      next('sections:\n  - title: 甲\n    targets: [{ id: rat, target: 1% }]\n'),
      ['plan/nothing-to-change next.yaml:6:21'],
    ],
    [
      'an unknown id to be retired',
      next('sections:\n  - targets: [{ id: x, retired: y }]\n'),
      ['plan/nothing-to-change next.yaml:5:21'],
    ],
    [
      'a section misspelt',
      next('sections:\n  - title: 甲 乙\n    targets: [{ id: rate, target: 1% }]\n'),
      ['plan/nothing-to-change next.yaml:5:12'],
    ],
    [
      'an unknown section to be retired',
      next('sections:\n  - { title: 丁, retired: y }\n'),
      ['plan/nothing-to-change next.yaml:5:14'],
    ],
    [
      'an id changed twice',
      next('sections:\n  - targets:\n      - { id: rate, note: x }\n      - { id: rate, note: y }\n'),
      ['plan/duplicate-id next.yaml:7:15'],
    ],
    [
      'a new target of no section',
      next('sections:\n  - targets:\n      - { id: n, title: t, target: 1个, unmeasured: x }\n'),
      ['plan/missing-key next.yaml:6:9'],
    ],
    [
      'retired without a reason',
      next('sections:\n  - targets: [{ id: rate, retired: }]\n'),
      ['plan/retired-without-reason next.yaml:5:27'],
    ],
    [
      'a change to what was retired before',
      {
        'later.yaml': `extends: next.yaml\nplan: p3\ntitle: P3\nsections:\n  - targets: [{ id: rate, note: back }]\n`,
        ...next('sections:\n  - targets: [{ id: rate, retired: gone }]\n'),
      },
      ['plan/still-retired later.yaml:5:15'],
    ],
    [
      'retired, misspelt',
      next('sections:\n  - targets: [{ id: rate, retird: x }]\n'),
      ['plan/unknown-key next.yaml:5:27'],
    ],
    [
      'all that there is, retired',
      next('sections:\n  - { title: 甲, retired: x }\n  - { title: 乙, retired: x }\n'),
      ['plan/no-targets next.yaml:4:1'],
    ],
    [
      'a limit changed, its wording not',
      next('sections:\n  - targets: [{ id: none, target: 低于2起 }]\n'),
      ['plan/wording-of-before next.yaml:5:27'],
    ],
    ['an unknown source', next('sources:\n  test: { title: x }\n'), ['plan/nothing-to-change next.yaml:5:3']],
    [
      'an unknown column taken away',
      next('sources:\n  tests: { columns: { lvl: } }\n'),
      ['plan/nothing-to-change next.yaml:5:23'],
    ],
    [
      'a rule taken out that is not there',
      next('sources:\n  tests: { rules: [{ title: 四, retired: x }] }\n'),
      ['plan/nothing-to-change next.yaml:5:20'],
    ],
    [
      'a rule changed twice',
      next(
        'sources:\n  tests: { rules: [{ title: 一, where: { batch: x } }, { title: 一, where: { batch: x } }] }\n',
      ),
      ['plan/named-twice next.yaml:5:55'],
    ],
    [
      'what is taken away and still used',
      next('sources:\n  awards:\n'),
      ['plan/unknown-source base.yaml:31:92'],
    ],
    ['a new key that is no key', next('titel: x\n'), ['plan/unknown-key next.yaml:4:1']],
  ])('%s', (_, plans, expected) => {
    expect(found(plans)).toEqual(expected);
  });

  test.each([
    [
      'a sum of what is a text now',
      'n: { type: text }',
      'sum: r, column: n',
      'plan/wrong-column-type child:5:21',
    ],
    [
      'an order of what is a text now',
      'n: { type: text }',
      'count: r, where: { n: { gt: 3 } }',
      'plan/no-order child:5:21',
    ],
    [
      'a number that is a date now',
      'n: { type: date }',
      'count: r, where: { n: 3 }',
      'plan/bad-value child:5:21',
    ],
    [
      'a value of what has others now',
      'l: { values: { C: [] } }',
      'count: r, where: { l: D }',
      'plan/unknown-value child:5:21',
    ],
    [
      'two that were alike',
      'n: { type: date }',
      'count: r, where: { m: { gt: { column: n } } }',
      'plan/types-differ child:5:21',
    ],
    [
      'a column that is as it was',
      'm: { type: integer }',
      'sum: r, column: l',
      'plan/wrong-column-type base:7:100',
    ],
  ])('what a changed column makes wrong: %s', (_, change, measure, expected) => {
    const changed = `plan: base
period: 2017
sources:
  r:
    period: d
    columns: { d: { type: date }, n: { type: integer }, m: { type: integer }, l: { type: text, values: { A: [], B: [] } } }
sections: [{ title: S, targets: [{ id: a, title: A, target: at least 3, measure: { ${measure} } }] }]
`;
    const child = `extends: base\nplan: child\nsources:\n  r:\n    columns: { ${change} }\n`;
    expect(found({ child, base: changed })).toEqual([expected]);
  });

  test('also where plans extend others without end', () => {
    const { findings } = readPlan({ file: '0', text: 'extends: x\n' }, (_, from) => ({
      file: `${from}0`,
      text: 'extends: x\n',
    }));
    expect(findings.map(({ code }) => code)).toEqual(['plan/too-deep']);
  });

  test('with the line of that file beside them, and the nearest name', () => {
    const { findings } = read(next('sections:\n  - targets: [{ id: rat, note: x }]\nsources:\n  awards:\n'));
    expect(
      findings.map(({ place, args }) => [place.file, place.excerpt?.trim().slice(0, 20), args.near]),
    ).toEqual([
      ['base.yaml', '- { id: none, title:', null],
      ['next.yaml', '- targets: [{ id: ra', 'rate'],
    ]);
  });
});
