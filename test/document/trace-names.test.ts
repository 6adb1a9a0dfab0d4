import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read/read-document.ts';
import { tracePlan } from '../../src/document/trace/trace-plan.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';

const plan = (targets: readonly (readonly [title: string, target: string])[]): string =>
  [
    'plan: p',
    'title: 计划',
    'sections:',
    '  - title: 目标',
    '    clause: 一',
    '    targets:',
    ...targets.flatMap(([title, target], at) => [
      `      - id: t-${at + 1}`,
      `        title: ${title}`,
      `        target: "${target}"`,
      '        unmeasured: 未定',
    ]),
    '',
  ].join('\n');

function trace(text: string, targets: Parameters<typeof plan>[0]): readonly string[] {
  const { value } = readPlan({ file: 'plan.yaml', text: plan(targets) });
  if (value === null) return ['no plan'];
  const { traced, orphanTargets } = tracePlan(readDocument(`一、目标\n${text}\n`), value);
  return [
    ...traced.map(({ status, difference, targets: found }) =>
      [status, difference ?? '-', ...found.map(({ id }) => id)].join(' '),
    ),
    ...orphanTargets.map(({ id }) => `orphan ${id}`),
  ];
}

describe('a target belongs to the quantity that has its name', () => {
  it.each<[string, string, Parameters<typeof plan>[0], readonly string[]]>([
    [
      'figures that have changed places',
      '食品抽检合格率达到98%以上，药品抽检合格率达到99%以上。',
      [
        ['食品抽检合格率', '99%以上'],
        ['药品抽检合格率', '98%以上'],
      ],
      ['different figure t-1', 'different figure t-2'],
    ],
    [
      'names that are nearly the same',
      '食品抽检合格率达到98%以上，药品抽检合格率达到99%以上。',
      [
        ['药品抽检合格率', '99%以上'],
        ['食品抽检合格率', '98%以上'],
      ],
      ['covered - t-2', 'covered - t-1'],
    ],
    [
      'a title of other words, and its figure',
      '食品抽检合格率达到98%以上，新增示范店30家。',
      [
        ['食品监督抽检合格率', '98%以上'],
        ['示范店', '30家'],
      ],
      ['covered - t-1', 'covered - t-2'],
    ],
  ])('%s', (_, text, targets, expected) => {
    expect(trace(text, targets)).toEqual(expected);
  });
});
