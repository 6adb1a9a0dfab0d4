import { describe, expect, test } from 'vitest';
import { utf16be, utf16le } from '../../../fixtures/dirty/bytes.ts';
import { readSavedReport } from '../../../src/compare/saved/read-saved-report.ts';
import { json } from '../../../src/report/json/json.ts';
import { plainStyle } from '../../../src/report/renderers.ts';
import { sampleReport } from '../../report/sample-report.ts';
import { samples } from '../../report/subjects.ts';

const text = String(json.report?.(sampleReport, plainStyle('zh')));

function read(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { value, findings } = readSavedReport('last.json', bytes);
  return {
    value,
    findings: findings.map(({ code, place, args }) => ({ code, at: [place.line, place.column], args })),
  };
}

/** The report's text with a part of it replaced; the line on which that stands. */
function changed(from: string, to: string): { readonly text: string; readonly line: number } {
  const at = text.indexOf(from);
  if (at === -1) throw new Error(`the report has no ${from}`);
  return { text: text.replace(from, to), line: text.slice(0, at).split('\n').length };
}

describe('a report that was saved', () => {
  test.each(samples.report.map((report, i) => [i, report] as const))('is read: sample %d', (_, report) => {
    const { value, findings } = read(String(json.report?.(report, plainStyle('zh'))));
    expect(findings).toEqual([]);
    expect(value?.plan).toEqual(report.plan);
    expect(value?.results.map(({ id, status, actual }) => [id, status, actual?.value])).toEqual(
      report.results.map(({ id, status, actual }) => [id, status, actual?.value]),
    );
  });

  test.each([
    ['on one line', JSON.stringify(JSON.parse(text))],
    ['with a byte order mark', `\ufeff${text}`],
    ['with other line ends', text.replaceAll('\n', '\r\n')],
    ['in UTF-16, as shells of Windows write it', utf16le(`\ufeff${text}`)],
    ['in big-endian UTF-16', utf16be(`\ufeff${text}`)],
  ])('is read %s', (_, content) => {
    expect(read(content)).toEqual(read(text));
  });

  test('may have fields that are not known, and lack those that a comparison can do without', () => {
    const document: Record<string, unknown> = JSON.parse(text);
    const results = sampleReport.results.map(({ id, title, status, target, actual }) => ({
      id,
      title,
      status,
      target: { ...target, surprise: [1] },
      actual,
      surprise: { deep: true },
    }));
    const { format, version, tool, language, plan } = document;
    const { value, findings } = read(
      JSON.stringify({ format, version, tool, language, plan, results, surprise: 1 }),
    );
    expect(findings).toEqual([]);
    expect(value?.results[0]).toMatchObject({ owners: [], provisional: false, waiver: null, measure: null });
    expect(value).toMatchObject({ asOf: null, inputs: [], summary: { score: null }, counts: [] });
  });

  test('may have the fields of the contract alone', () => {
    const { value, findings } = read(text.replaceAll(/\n *"words": .*/g, ''));
    expect(findings).toEqual([]);
    expect(value?.results.map(({ target }) => target.words)).toEqual(
      value?.results.map(({ target }) => target.text),
    );
  });

  test('may leave hashes out', () => {
    const { value } = read(text.replaceAll(/"sha256": "(?:ab)+"/g, '"sha256": null'));
    expect(value?.inputs.map(({ sha256 }) => sha256)).toEqual([null, null]);
  });
});

describe('what is no report', () => {
  test.each<[string, string | Uint8Array, string, number | null, number | null]>([
    ['nothing', '', 'compare/empty', null, null],
    ['blanks', ' \n\n', 'compare/empty', null, null],
    ['bytes', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]), 'compare/not-text', null, null],
    ['a table', '质量计划    2017\n', 'compare/not-json', 1, 1],
    ['a comma too many', '{\n  "a": 1,\n}\n', 'compare/not-json', 3, 1],
    ['a beginning', text.slice(0, 800), 'compare/cut-short', null, null],
    ['a beginning that ends in a text', '{\n  "format": "plan-che', 'compare/cut-short', 2, 22],
    ['another JSON', '[1, 2]', 'compare/not-a-report', 1, 1],
    [
      'another document',
      '{\n  "format": "plan-check/lint",\n  "version": 1\n}',
      'compare/not-a-report',
      2,
      13,
    ],
    ['a foreign document', '{"format": "sarif", "version": 1}', 'compare/not-a-report', 1, 12],
    ['no version', '{"format": "plan-check/report"}', 'compare/bad-report', 1, 1],
    ['a later version', '{"format": "plan-check/report", "version": 2}', 'compare/other-version', 1, 44],
    ['depth', '['.repeat(100_000) + ']'.repeat(100_000), 'compare/not-a-report', 1, 1],
  ])('%s', (_, content, code, line, column) => {
    const { value, findings } = read(content);
    expect(value).toBeNull();
    expect(findings.map((found) => found.code)).toEqual([code]);
    if (line !== null) expect(findings[0]?.at).toEqual([line, column]);
  });

  test('names another document of the program', () => {
    expect(read('{"format": "plan-check/lint", "version": 1}').findings[0]?.args).toEqual({
      format: 'plan-check/lint',
    });
    expect(read('{"format": "x", "version": 1}').findings[0]?.args).toEqual({ format: null });
  });
});

describe('a report that was changed', () => {
  test.each<[string, string, string, string, string[], string | null]>([
    [
      'a status',
      '"status": "pass"',
      '"status": "passed"',
      'results[0].status',
      ['pass', 'fail', 'no-data', 'invalid', 'pending'],
      '"passed"',
    ],
    ['a number for a text', '"value": "1"', '"value": 1', 'results[0].actual.value', ['<string>'], '1'],
    ['an inexact number', '"value": "1"', '"value": "1e3"', 'results[0].actual.value', ['<exact>'], '"1e3"'],
    [
      'a fraction of nothing',
      '"value": "1"',
      '"value": "1/0"',
      'results[0].actual.value',
      ['<exact>'],
      '"1/0"',
    ],
    [
      'an operator',
      '"operator": ">="',
      '"operator": "=>"',
      'results[0].target.operator',
      ['>=', '>', '<=', '<', '=', 'range', 'in'],
      '"=>"',
    ],
    [
      'a date',
      '"from": "2017-01-01"',
      '"from": "2017-13-01"',
      'plan.period.from',
      ['<date>'],
      '"2017-13-01"',
    ],
    ['a hash', `"sha256": "${'cd'.repeat(32)}"`, '"sha256": "cd"', 'plan.sha256', ['<hash>'], '"cd"'],
    [
      'a text for a list',
      '"owners": [\n        "市',
      '"owners": "", "was": [\n        "市',
      'results[0].owners',
      ['<array>'],
      '""',
    ],
    ['an object', '"actual": {', '"actual": [], "was": {', 'results[0].actual', ['<object>'], '[]'],
  ])('%s', (_, from, to, path, expected, found) => {
    const { text: wrong, line } = changed(from, to);
    const { value, findings } = read(wrong);
    expect(value).toBeNull();
    expect(findings[0]).toMatchObject({ code: 'compare/bad-report', args: { path, expected, found } });
    expect(findings[0]?.at[0]).toBe(line);
  });

  test('lacks a field: the place is that of what it should be in', () => {
    const { text: wrong, line } = changed('      "title": "中国质量奖(提名奖)",\n', '');
    const [found] = read(wrong).findings;
    expect(found).toMatchObject({ args: { path: 'results[0].title', expected: ['<string>'], found: null } });
    // Its object begins four lines above the title: id, section, clause, title.
    expect(found?.at).toEqual([line - 4, 5]);
  });

  test('has everything wrong: the first twenty', () => {
    expect(read(text.replaceAll('"status": "', '"status": "x')).findings).toHaveLength(20);
    expect(read(text.replaceAll(/"(?:unit|wording|text)": "/g, '"x": "')).findings).toHaveLength(20);
  });

  test('has a target twice', () => {
    const { text: wrong, line } = changed('"id": "nantong-quality-award"', '"id": "china-quality-award"');
    expect(read(wrong).findings).toEqual([
      { code: 'compare/repeated-target', at: [line, 13], args: { id: 'china-quality-award' } },
    ]);
  });
});
