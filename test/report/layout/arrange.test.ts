import { describe, expect, it } from 'vitest';
import { formats, render } from '../../../src/report/formats.ts';
import { groupsOf } from '../../../src/report/layout/arrange.ts';
import { type Style, plainStyle } from '../../../src/report/renderers.ts';
import { reportOf, sampleReport } from '../sample-report.ts';

const bySection = plainStyle('zh');
const byOwner: Style = { ...bySection, by: 'owner' };

// Made-up targets: `a` of two departments, `b` of one, `c` of the other, `d` of nobody.
const target = (id: string, section: string, ...owners: readonly string[]) => ({
  id,
  section,
  owners,
  title: id,
  words: '不低于 1 个',
});
const shared = target('a', '一', '甲局（本级）', '乙局');
const [own, others, nobodys] = [
  target('b', '二', '甲局（本级）'),
  target('c', '二', '乙局'),
  target('d', '一'),
];
const report = reportOf([nobodys, shared, own, others]);

const arranged = (style: Style, of = report): unknown =>
  groupsOf(of, style).map(({ title, results }) => [title, results.map(({ id }) => id)]);

describe('targets stand', () => {
  it.each<[string, Style, unknown]>([
    [
      'by section in the order of the plan',
      bySection,
      [
        ['一', ['d', 'a']],
        ['二', ['b', 'c']],
      ],
    ],
    [
      'by department, under each of several, those of nobody last',
      byOwner,
      [
        ['甲局（本级）', ['a', 'b']],
        ['乙局', ['a', 'c']],
        ['未明确责任单位', ['d']],
      ],
    ],
    [
      'under all departments where not every target is of those asked for',
      { ...byOwner, only: ['乙局', 'b', 'd'] },
      [
        ['甲局（本级）', ['a', 'b']],
        ['乙局', ['a', 'c']],
        ['未明确责任单位', ['d']],
      ],
    ],
  ])('%s', (_, style, groups) => {
    expect(arranged(style)).toEqual(groups);
  });

  it('under the one department that was asked for, however its brackets were typed', () => {
    const its = reportOf([shared, own]);
    expect(arranged({ ...byOwner, only: ['甲局(本级)'] }, its)).toEqual([['甲局（本级）', ['a', 'b']]]);
    expect(arranged({ ...byOwner, only: ['甲局(本级)', '乙局'] })).toEqual(arranged(byOwner));
  });

  it('nowhere where there are none', () => {
    expect(arranged(byOwner, reportOf([]))).toEqual([]);
  });
});

it('each department is counted as the summary counts it', () => {
  const counted = groupsOf(sampleReport, byOwner).flatMap(({ owner, tally, score }) =>
    owner === null ? [] : [{ owner, ...tally, score }],
  );
  expect(counted).toEqual(sampleReport.summary.owners);
});

it.each(formats)(
  'by department $name is another document just where it lists targets in groups',
  async (format) => {
    const printed = await render(format, 'report', sampleReport, byOwner);
    const usual = await render(format, 'report', sampleReport, bySection);
    const arranges = ['table', 'markdown', 'html', 'xlsx'].includes(format.name);
    if (arranges) expect(printed).not.toEqual(usual);
    else expect(printed).toEqual(usual);
  },
);
