import { expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { giveFiles } from '../../../src/cli/files/give-files.ts';
import { awards, inspections, samplePlan } from '../sample.ts';
import { soundPlan } from '../../support/judge-plan.ts';
import { folderOf } from '../fake-world.ts';

const files = { '抽检1.csv': inspections, '抽检2.csv': inspections, 'a.csv': awards, 'b.csv': awards };
const year = { from: 17532, to: 17896 };

/** The sample's plan, whose awards have no period and are meant so. */
const timelessPlan = (): Plan => {
  const plan = samplePlan();
  const sources = plan.sources.map((source) =>
    source.name === 'awards' ? { ...source, isTimeless: true } : source,
  );
  return { ...plan, sources };
};

async function give(
  args: readonly string[],
  { sources = [], encodings = [] }: { sources?: readonly string[]; encodings?: readonly string[] } = {},
  plan = samplePlan(),
): Promise<{ files: unknown; findings: unknown; refusals: unknown }> {
  const where = { cwd: folderOf(files), platform: 'linux' };
  const given = await giveFiles('report', args, { sources, encodings }, plan, where);
  return {
    files: given.files.map(({ name, source, period, encoding }) => [name, source, period, encoding]),
    findings: given.findings.map(({ code }) => code),
    refusals: given.refusals.map(({ code, args: { nearest = null } }) => [code, nearest]),
  };
}

test.each<[string, string[], { sources?: string[]; encodings?: string[] }, unknown[]]>([
  [
    'files alone',
    ['b.csv', 'a.csv'],
    {},
    [
      ['a.csv', null, null, null],
      ['b.csv', null, null, null],
    ],
  ],
  ['a source', [], { sources: ['awards=a.csv'] }, [['a.csv', 'awards', null, null]]],
  [
    'a source of a given file',
    ['.'],
    { sources: ['awards=./a.csv'] },
    [
      ['./a.csv', 'awards', null, null],
      ['./b.csv', null, null, null],
      ['./抽检1.csv', null, null, null],
      ['./抽检2.csv', null, null, null],
    ],
  ],
  [
    'a source of a glob',
    [],
    { sources: ['awards=?.csv'] },
    [
      ['a.csv', 'awards', null, null],
      ['b.csv', 'awards', null, null],
    ],
  ],
  ['standard input', ['-'], {}, [['-', null, null, null]]],
  ['standard input of a source', ['-'], { sources: ['awards'] }, [['-', 'awards', null, null]]],
  [
    'an encoding of all',
    ['a.csv', 'b.csv'],
    { encodings: ['GBK'] },
    [
      ['a.csv', null, null, 'gb18030'],
      ['b.csv', null, null, 'gb18030'],
    ],
  ],
  [
    'an encoding of a source known by name',
    ['a.csv', '抽检1.csv'],
    { encodings: ['inspections=utf-16le'] },
    [
      ['a.csv', null, null, null],
      ['抽检1.csv', null, null, 'utf-16le'],
    ],
  ],
  [
    'an encoding of a source that was said',
    ['b.csv'],
    { sources: ['awards=a.csv'], encodings: ['utf8', 'awards=gb2312'] },
    [
      ['a.csv', 'awards', null, 'gb18030'],
      ['b.csv', null, null, 'utf-8'],
    ],
  ],
])('%s', async (_, args, options, given) => {
  expect(await give(args, options)).toEqual({ files: given, findings: [], refusals: [] });
});

test.each<[string, string[], { sources?: string[]; encodings?: string[] }, [string, string | null][]]>([
  ['no files', [], {}, [['usage/no-files', null]]],
  ['an unknown source', ['a.csv'], { sources: ['award=b.csv'] }, [['usage/unknown-source', 'awards']]],
  [
    'an unknown source of an encoding',
    ['a.csv'],
    { encodings: ['award=gbk'] },
    [
      ['usage/unknown-source', 'awards'],
      ['usage/encoding-of-no-file', null],
    ],
  ],
  [
    'a period that is none',
    ['a.csv'],
    { sources: ['awards@soon=b.csv'] },
    [['usage/bad-option-value', null]],
  ],
  ['an unknown encoding', ['a.csv'], { encodings: ['latin99'] }, [['usage/bad-option-value', 'latin9']]],
  ['a source without a file', ['a.csv'], { sources: ['awards'] }, [['usage/source-without-file', null]]],
  [
    'a file of two sources',
    [],
    { sources: ['awards=a.csv', 'inspections=a.csv'] },
    [['usage/file-of-two-sources', null]],
  ],
  [
    'a file of two periods',
    [],
    { sources: ['awards@2017=a.csv', 'awards@2018=a.csv'] },
    [['usage/file-of-two-sources', null]],
  ],
  [
    'an encoding of a source without a file',
    ['a.csv'],
    { encodings: ['inspections=gbk'] },
    [['usage/encoding-of-no-file', null]],
  ],
])('%s is refused', async (_, args, options, refusals) => {
  expect((await give(args, options)).refusals).toEqual(refusals);
});

test.each<[string, string[], unknown[]]>([
  [
    'a period',
    ['awards@2018=a.csv', 'awards=b.csv'],
    [
      ['a.csv', 'awards', year, null],
      ['b.csv', 'awards', null, null],
    ],
  ],
  ['standard input as a path', ['awards@2018=-'], [['-', 'awards', year, null]]],
])('%s of a source that nothing reads by its files is said', async (_, sources, given) => {
  const said = { files: given, findings: ['usage/period-not-used'], refusals: [] };
  expect(await give([], { sources }, timelessPlan())).toEqual(said);
  // Where the plan says nothing of a period, the command line says whose year the file is.
  expect(await give([], { sources })).toEqual({ ...said, findings: [] });
});

test.each([
  ['period: { of: file }, ', '{ count: r }'],
  ['', '{ count: r, period: { of: file } }'],
  ['', '{ growth: { of: { total: [{ count: r }], period: { of: file } } } }'],
])('a period that is used is not spoken of: %s%s', async (period, measure) => {
  const plan = soundPlan(
    `plan: p\ntitle: Made up\nlanguage: en\nperiod: 2018\nsources:\n  r: { title: R, ${period}columns: { a: {} } }\n` +
      `sections:\n  - title: S\n    targets:\n      - { id: t, title: T, target: ${measure.includes('growth') ? '1%' : '1个'}, measure: ${measure} }\n`,
  );
  const options = { sources: ['r@2018=a.csv'], encodings: [] };
  const where = { cwd: folderOf(files), platform: 'linux' };
  const { findings } = await giveFiles('report', [], options, plan, where);
  expect(findings).toEqual([]);
});

test('a missing file does not keep the others from being given', async () => {
  expect(await give(['c.csv', 'a.csv'])).toEqual({
    files: [['a.csv', null, null, null]],
    findings: ['usage/file-not-found'],
    refusals: [],
  });
});
