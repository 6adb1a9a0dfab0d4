import { parse } from 'csv-parse/sync';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Validation } from '../../src/model/subjects/validation.ts';
import { validationCsv } from '../../src/report/csv/csv.ts';
import { validationGithub } from '../../src/report/github/github.ts';
import { validationJunit } from '../../src/report/junit/junit.ts';
import { findingsByFile } from '../../src/report/layout/finding-groups.ts';
import { validationMarkdown } from '../../src/report/markdown/markdown.ts';
import { type Style, plainStyle } from '../../src/report/renderers.ts';
import { validationTable } from '../../src/report/table/validation.ts';
import { commandAfter } from '../../src/report/words/next-command.ts';
import { hostileTexts } from './hostile.ts';
import { diagnosticIn } from './sample-report.ts';
import { cleanValidation, sampleValidation, sourceOf, validationOf } from './sample-validation.ts';

const zh = plainStyle('zh');
const en = plainStyle('en');
const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);

/** A made-up validation of one file with as many errors of one code as asked, of which the first 1000 are listed. */
function manyErrors(count: number): Validation {
  const listed = Array.from({ length: Math.min(count, 1000) }, (_, i) => diagnosticIn('a.csv', i + 2));
  return validationOf([sourceOf('a', '甲', null, { files: ['a.csv'], rows: count, errors: count })], listed, {
    counts: [{ file: 'a.csv', code: 'data/bad-date', count }],
  });
}

describe('golden files', () => {
  it.each([
    ['validation-60-zh.txt', validationTable(sampleValidation, { ...zh, columns: 60 })],
    ['validation-100-zh.txt', validationTable(sampleValidation, zh)],
    ['validation-clean-100-en.txt', validationTable(cleanValidation, en)],
    ['validation-zh.md', validationMarkdown(sampleValidation, zh)],
    ['validation-zh.csv', validationCsv(sampleValidation, zh)],
    ['validation-zh.github.txt', validationGithub(sampleValidation, zh)],
    ['validation-zh.junit.xml', validationJunit(sampleValidation, zh)],
  ])('%s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`golden/${name}`);
  });
});

describe('findings by file', () => {
  it('have exact counts, errors first', () => {
    const files = findingsByFile(sampleValidation);
    expect(files.map(({ file, source, counts }) => [file, source?.source ?? null, counts.error])).toEqual([
      ['data/随手记.csv', null, 1],
      ['data/抽检结果.csv', 'inspections', 1207],
      ['data/强检器具台账.csv', 'instruments', 0],
      ['plan/nantong-2017.yaml', null, 0],
    ]);
    expect(files[1]?.groups.map(({ code, count }) => [code, count])).toEqual([
      ['data/bad-date', 1205],
      ['data/unknown-value', 2],
    ]);
  });
});

describe('the table', () => {
  it.each([40, 60, 80, 100, 160])('keeps to %d columns in either width mode', (columns) => {
    for (const wideAmbiguous of [false, true]) {
      const style: Style = { ...zh, columns, wideAmbiguous };
      for (const line of linesOf(validationTable(sampleValidation, style))) {
        const width = stringWidth(line, { ambiguousIsNarrow: !wideAmbiguous });
        if (!/^(?:结论|下一步) /.test(line)) expect(width, line).toBeLessThanOrEqual(columns);
        expect(line).toBe(line.trimEnd());
      }
    }
  });

  it('shows a handful of a code, says how many more, and its hint once', () => {
    const text = validationTable(manyErrors(30_000), zh);
    expect(text.match(/^ {4}a\.csv:\d+:3 /gm)).toHaveLength(5);
    expect(text).toContain('其余 29995 处');
    expect(text.match(/改法/g)).toHaveLength(1);
  });

  it('says the cell where the sentence does not', () => {
    expect(validationTable(sampleValidation, { ...zh, columns: 160 })).toContain(
      '按 2017-01-01 读  单元格「42736」',
    );
  });

  it('tells a source that was not handed in from one without errors', () => {
    const text = validationTable(sampleValidation, zh);
    expect(text).toMatch(/^工程竣工验收和备案登记 .* 未报送 +- +- +- +acceptances$/m);
    expect(text).toMatch(/^强检器具台账 .* 1 +25000 +0 +1 +instruments$/m);
  });

  it('ends with the verdict and the next command', () => {
    expect(linesOf(validationTable(sampleValidation, zh)).slice(-2)).toEqual([
      '结论  有错误    2 个文件，27140 行，1208 个错误，1 个警告，1 条说明，1 个来源未报送',
      '下一步  plan-check validate data/抽检结果.csv data/强检器具台账.csv --output problems.csv',
    ]);
    expect(linesOf(validationTable(cleanValidation, en)).slice(-2)).toEqual([
      'Verdict  no errors    3 files, 183 rows',
      'Next  plan-check report "leaks 2017.csv" beaches-1.csv beaches-2.csv --plan "plans/bay city.yaml"',
    ]);
  });

  it('names the folder where there are many files, and no command for standard input', () => {
    const of = (files: readonly string[]): string | null =>
      commandAfter(validationOf([sourceOf('a', '甲', null, { files })], []), zh);
    expect(of(Array.from({ length: 9 }, (_, i) => `data/${i}.csv`))).toBe('plan-check report data/');
    expect(of(['-'])).toBeNull();
    expect(of([])).toBeNull();
  });
});

describe('GitHub annotations', () => {
  const commands = (text: string, kind: string): readonly string[] =>
    linesOf(text).filter((line) => line.startsWith(`::${kind}`));

  it.each([
    [1, 1, null],
    [10, 10, null],
    [11, 10, '::error::其余 2 处错误未在此列出'],
    [30_000, 10, '::error::其余 29991 处错误未在此列出'],
  ])('of %d errors are %d', (count, shown, last) => {
    const errors = commands(validationGithub(manyErrors(count), zh), 'error');
    expect(errors).toHaveLength(shown);
    if (last !== null) expect(errors.at(-1)).toBe(last);
  });

  it('show every file and code before a second finding of one', () => {
    const crowd = Array.from({ length: 20 }, (_, i) => diagnosticIn('a.csv', i + 2));
    const other = diagnosticIn('b.csv', 7, { code: 'data/bad-number' });
    const text = validationGithub(validationOf([], [...crowd, other]), zh);
    expect(commands(text, 'error').filter((line) => line.includes('file=b.csv,line=7'))).toHaveLength(1);
  });

  it('come errors first, and nothing in them ends a command or begins another', () => {
    const said = 'a%b\n::error::x, y';
    const text = validationGithub(
      validationOf(
        [],
        [
          diagnosticIn('a,b:c.csv', 2, { severity: 'warning', code: 'data/x', message: said, hint: null }),
          diagnosticIn('b.csv', 3, { hint: null }),
        ],
      ),
      zh,
    );
    expect(linesOf(text).map((line) => line.slice(0, 4))).toEqual(['::er', '::wa', '结论  ']);
    expect(text).toContain('::warning file=a%2Cb%3Ac.csv,line=2,title=data/x::');
    expect(text).toContain('a%25b\\n::error::x, y');
  });
});

describe('CSV', () => {
  it('is read back as it was meant, and no cell starts a formula', () => {
    const diagnostics = hostileTexts.map((text, i) =>
      diagnosticIn('a.csv', i + 2, { cell: `=${text}`, message: text, field: `@${text}` }),
    );
    const text = validationCsv(validationOf([], diagnostics), en);
    expect(text.startsWith('\ufeffDepartment,Source,File,Line,')).toBe(true);
    const records: string[][] = parse(text, { bom: true, record_delimiter: '\r\n' });
    expect(records).toHaveLength(diagnostics.length + 1);
    for (const cell of records.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe('JUnit', () => {
  it('has a suite a source and a case a file, closed as XML is', () => {
    const text = validationJunit(sampleValidation, zh);
    expect(outline(text)).toEqual([
      'testsuites',
      '  testsuite',
      '    properties',
      '      property',
      '    testcase',
      '      failure',
      '  testsuite',
      '    properties',
      '      property',
      '    testcase',
      '      skipped',
      '  testsuite',
      '    properties',
      '      property',
      '    testcase',
      '      system-out',
      '  testsuite',
      '    testcase',
      '      failure',
      '    testcase',
      '      system-out',
    ]);
    expect(text).toMatch(/^<testsuites name="[^"]*" tests="5" failures="2" errors="0" time="0">$/m);
    expect(text).toContain('<failure message="1207 个错误  data/抽检结果.csv:14:3 第 13 条记录');
  });

  it.each(hostileTexts)('stays XML whatever is said: %j', (text) => {
    const diagnostics = [
      diagnosticIn(text, 2, { cell: text, message: `${text}]]>`, field: text, code: text }),
    ];
    const printed = validationJunit(
      validationOf([sourceOf('a', `${text}"<`, text, { files: [text] })], diagnostics),
      zh,
    );
    expect(outline(printed).slice(0, 2)).toEqual(['testsuites', '  testsuite']);
    expect(printed).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
  });
});

/** The elements of an XML text by depth; throws where one is not closed or a character stands where none may. */
function outline(xml: string): readonly string[] {
  const open: string[] = [];
  const elements: string[] = [];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const tag = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|[^<>]+|[<>]/gy;
  for (const [whole, end, name, , alone] of body.matchAll(tag)) {
    if (name === undefined) {
      if (/[<>]/.test(whole)) throw new Error(`a stray ${whole}`);
    } else if (end === '/') {
      if (open.pop() !== name) throw new Error(`${name} closes what is not open`);
    } else {
      elements.push('  '.repeat(open.length) + name);
      if (alone === '') open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`${open.join(' ')} is left open`);
  return elements;
}
