import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Tracing } from '../../src/model/subjects/tracing.ts';
import { tracingSchema } from '../../src/report/json/schema/tracing-schema.ts';
import { fakeWorld, folderOf } from './fake-world.ts';

/** Made up. */
const policy = `某市2018年质量行动计划
某政办发〔2018〕7号
一、目标
（一）产品。抽检合格率达到95%以上，示范街区3个，质量标杆企业30家；冷链车辆30辆。
（二）安全。不发生重大食品安全事故、特种设备事故。万台设备事故率低于0.3%。
（三）服务。窗口满意率、热线满意率均达到98%以上。
二、基础
2017年已有示范街区5个。发挥12345热线作用，实施三大工程。
`;
const target = (id: string, title: string, wording: string, more = ''): string =>
  `      - id: ${id}\n        title: ${title}\n        target: ${wording}\n${more}        unmeasured: 待定\n`;
const targets: Readonly<Record<string, readonly (readonly [id: string, text: string])[]>> = {
  '一(一)': [
    ['pass', target('pass', '抽检合格率', '达到95%以上')],
    ['streets', target('streets', '示范街区', '3个')],
    ['companies', target('companies', '质量标杆企业', '30家')],
    ['vans', target('vans', '冷链车辆', '30辆')],
  ],
  '一(二)': [
    ['food', target('food', '重大食品安全事故', '不发生')],
    ['lifts', target('lifts', '特种设备事故', '不发生')],
    [
      'rate',
      target('rate', '万台设备事故率', '"<0.3‰"', '        wording: 低于0.3%\n        reading: 按‰理解\n'),
    ],
  ],
  '一(三)': [
    ['counter', target('counter', '窗口满意率', '98%以上')],
    ['hotline', target('hotline', '热线满意率', '98%以上')],
  ],
};

function planWithout(id: string | null, untracked = true): string {
  const sections = Object.entries(targets).map(
    ([clause, list]) =>
      `  - title: 章节\n    clause: ${clause}\n    targets:\n${list
        .filter(([each]) => each !== id)
        .map(([, text]) => text)
        .join('')}`,
  );
  const rest = untracked
    ? 'untracked:\n  - { clause: 二, quantity: 5个, reason: 上年末 }\n  - { clause: 二, quantity: 三大工程, reason: 概括 }\n'
    : '';
  return `plan: p\ntitle: t\nlanguage: zh\nsections:\n${sections.join('')}${rest}`;
}

interface Ended {
  readonly code: number;
  readonly tracing: Tracing;
}

async function trace(text: string, plan: string): Promise<Ended> {
  const cwd = folderOf({ 'a.txt': text, 'plan-check.yaml': plan });
  const world = fakeWorld(cwd, ['trace', 'a.txt', '--format', 'json']);
  const code = await run(world);
  return { code, tracing: tracingSchema.parse(JSON.parse(world.stdout.text())) };
}

const problems = ({ quantities, orphans }: Tracing): readonly string[] => [
  ...quantities
    .filter(({ status }) => status === 'different' || status === 'uncovered')
    .map(({ status, difference, text, name }) => `${status} ${difference ?? '-'} ${text} ${name}`),
  ...orphans.map(({ kind, id, wording }) => `orphan ${kind} ${id ?? wording}`),
];

describe('trace', () => {
  test('finds everything in its place', async () => {
    const { code, tracing } = await trace(policy, planWithout(null));
    expect([code, problems(tracing)]).toEqual([0, []]);
    expect(
      tracing.quantities.map(({ status, clause, text, line, column }) => [
        status,
        clause,
        text,
        line,
        column,
      ]),
    ).toEqual([
      ['covered', '一(一)', '达到95%以上', 4, 12],
      ['covered', '一(一)', '3个', 4, 24],
      ['covered', '一(一)', '30家', 4, 33],
      ['covered', '一(一)', '30辆', 4, 41],
      ['covered', '一(二)', '不发生', 5, 7],
      ['read-otherwise', '一(二)', '低于0.3%', 5, 33],
      ['covered', '一(三)', '均达到98%以上', 6, 18],
      ['untracked', '二', '5个', 8, 12],
    ]);
    expect(tracing.passed.map(({ rule, text }) => [rule, text])).toContainEqual(['hotline', '12345']);
    expect(tracing.document).toMatchObject({
      title: '某市2018年质量行动计划',
      number: '某政办发〔2018〕7号',
    });
  });

  const ids = Object.values(targets).flatMap((list) => list.map(([id]) => id));
  test.each(ids)('misses a plan without %s', async (id) => {
    const { code, tracing } = await trace(policy, planWithout(id));
    expect([code, problems(tracing).length, tracing.summary.uncovered]).toEqual([1, 1, 1]);
  });

  test.each([
    ['95%', '96%', 'different figure 达到96%以上 抽检合格率'],
    ['95%以上', '95%以下', 'different operator 达到95%以下 抽检合格率'],
    ['区3个', '区4个', 'different figure 4个 示范街区'],
    ['30家', '31家', 'different figure 31家 质量标杆企业'],
    ['30辆', '30台', 'different unit 30台 冷链车辆'],
    ['0.3%', '0.4%', 'different figure 低于0.4% 万台设备事故率'],
    ['98%', '97%', 'different figure 均达到97%以上 窗口满意率、热线满意率'],
    ['街区5个', '街区6个', 'different figure 6个 示范街区'],
    ['三大工程', '四大工程', 'orphan untracked 三大工程'],
    ['。万台', '。新建检测中心2个。万台', 'uncovered - 2个 检测中心'],
    ['示范街区3个，', '', 'orphan target streets'],
  ])('names what changes where %s becomes %s', async (from, to, problem) => {
    const { code, tracing } = await trace(policy.replace(from, to), planWithout(null));
    expect(code).toBe(1);
    expect(problems(tracing).slice(0, 1)).toEqual([problem]);
  });

  test('prints both places of a difference', async () => {
    const cwd = folderOf({ 'a.txt': policy.replace('30家', '31家'), 'plan-check.yaml': planWithout(null) });
    const world = fakeWorld(cwd, ['trace', 'a.txt']);
    expect(await run(world)).toBe(1);
    expect(world.stdout.text()).toMatch(/数字不同 +文件写 31家 +计划写 30家/);
    expect(world.stdout.text()).toMatch(/a\.txt:4:33 +plan-check\.yaml:16/);
  });
});

const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
const wide = (text: string): string =>
  text.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

test.each<[string, string | Uint8Array]>([
  ['UTF-16', utf16(policy)],
  ['CRLF and a byte order mark', `\ufeff${policy.replaceAll('\n', '\r\n')}`],
  ['one line', policy.replaceAll('\n', '')],
  ['full width', wide(policy).replaceAll('。', '。')],
  ['spaces everywhere', policy.replaceAll(/(?<=\S)(?=[\d%])/g, ' ')],
  [
    'HTML',
    `<html><head><title>9个</title></head><body>${policy
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('\n')}</body></html>`,
  ],
])('a document in %s has the same quantities', async (_, text) => {
  const cwd = folderOf({ 'a.txt': text, 'plan-check.yaml': planWithout(null) });
  const world = fakeWorld(cwd, ['trace', 'a.txt', '--format', 'json']);
  expect([await run(world), world.stderr.text()]).toEqual([0, '']);
  expect(JSON.parse(world.stdout.text())).toMatchObject({ summary: { quantities: 8, untracked: 1 } });
});

describe('documents that cannot be read', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n', 'document/not-text'],
    ['a Word file', Uint8Array.from(Buffer.from('504b0304140000000000', 'hex')), 'document/not-text'],
    ['an empty file', '', 'document/empty'],
    ['blanks', ' \n\u3000\n', 'document/empty'],
    [
      'damaged UTF-8',
      Buffer.concat([Buffer.from(policy), Buffer.from([0xe4, 0xb8])]),
      'document/undecodable',
    ],
  ])('%s', async (_, bytes, code) => {
    for (const command of ['trace', 'draft']) {
      const world = fakeWorld(folderOf({ 'a.txt': bytes, 'plan-check.yaml': planWithout(null) }), [
        command,
        'a.txt',
      ]);
      expect([await run(world), world.stdout.text()]).toEqual([2, '']);
      expect(world.stderr.text()).toContain(code);
    }
  });

  test('one without quantities', async () => {
    const files = { 'a.txt': '请各单位认真落实。', 'plan-check.yaml': planWithout(null) };
    const drafted = fakeWorld(folderOf(files), ['draft', 'a.txt']);
    expect([await run(drafted), drafted.stdout.text()]).toEqual([2, '']);
    const traced = fakeWorld(folderOf(files), ['trace', 'a.txt']);
    expect(await run(traced)).toBe(1);
    for (const world of [drafted, traced]) expect(world.stderr.text()).toContain('document/no-quantities');
  });

  test.each([
    ['document/nothing-for-targets', '一、任务\n三分之二以上的企业建立档案。\n'],
    ['document/draft-too-large', `一、任务\n${'合格率9%。'.repeat(40_000)}\n`],
  ])('no draft: %s', async (code, text) => {
    const world = fakeWorld(folderOf({ 'a.txt': text }), ['draft', 'a.txt']);
    expect([await run(world), world.stdout.text()]).toEqual([2, '']);
    expect(world.stderr.text()).toContain(code);
  });

  test.each([
    [['trace', 'b.txt'], 'usage/file-not-found'],
    [['trace', 'a.txt', 'b.yaml'], 'usage/plan-unreadable'],
    [['trace', 'a.txt', 'plan-check.yaml', '--plan', 'plan-check.yaml'], 'usage/plan-given-twice'],
    [['trace'], 'usage/missing-argument'],
    [['trace', 'a.txt', '--format', 'xlsx'], 'usage/bad-option-value'],
    [['draft', 'a.txt', '--output', 'plan-check.yaml'], 'usage/file-exists'],
    [['draft', 'a.txt', '--output', 'a.txt', '--force'], 'usage/output-is-input'],
  ])('%s', async (argv, code) => {
    const world = fakeWorld(folderOf({ 'a.txt': policy, 'plan-check.yaml': planWithout(null) }), argv);
    expect(await run(world)).toBe(2);
    expect(world.stderr.text()).toContain(code);
  });
});
