import { describe, expect, it } from 'vitest';
import type { DiagnosticCount } from '../../../src/model/subjects/report.ts';
import { printDiagnostics } from '../../../src/report/layout/diagnostic-lines.ts';
import { displayWidth } from '../../../src/report/layout/display-width.ts';
import type { Shown } from '../../../src/report/layout/finding-groups.ts';
import { plainStyle } from '../../../src/report/renderers.ts';
import { diagnosticIn } from '../sample-report.ts';

const style = { ...plainStyle('en'), columns: 80 };
const finding = (line: number, given: Partial<Shown> = {}): Shown => ({
  ...diagnosticIn('a.csv', line, {
    code: 'x/y',
    message: 'wrong',
    hint: 'mend it',
    record: null,
    field: null,
  }),
  ...given,
});
const print = (diagnostics: readonly Shown[], counts: readonly DiagnosticCount[] = []): readonly string[] =>
  printDiagnostics(diagnostics, counts, style).split('\n').slice(0, -1);

describe('printDiagnostics', () => {
  it('prints nothing for nothing', () => {
    expect(printDiagnostics([], [], style)).toBe('');
  });

  it.each<[string, Shown, readonly string[]]>([
    ['place, message and hint', finding(12), ['error x/y a.csv:12:3  wrong', '  Hint mend it']],
    ['a file alone', finding(1, { line: null, column: null, hint: null }), ['error x/y a.csv  wrong']],
    [
      'no place',
      finding(1, { file: null, line: null, column: null, hint: null, severity: 'note' }),
      ['note x/y  wrong'],
    ],
    [
      'record and column',
      finding(12, { record: 11, field: 'date', hint: null }),
      ['error x/y a.csv:12:3 record 11 column "date"  wrong'],
    ],
    [
      'a frame, its caret by display width',
      finding(12, { column: 6, hint: null, excerpt: '质量\t: 高' }),
      ['error x/y a.csv:12:6  wrong', '  12 | 质量    : 高', '     |           ^'],
    ],
  ])('%s', (_, diagnostic, lines) => {
    expect(print([diagnostic])).toEqual(lines);
  });

  it('shows a handful of a code and file, says how many more there are, and a common hint once', () => {
    const many = Array.from({ length: 8 }, (_, i) => finding(i + 1));
    const lines = print(
      [...many, finding(3, { file: 'b.csv' })],
      [{ file: 'a.csv', code: 'x/y', count: 1008 }],
    );
    expect(lines).toEqual([
      ...[1, 2, 3, 4, 5].map((line) => `error x/y a.csv:${line}:3  wrong`),
      '  Hint mend it',
      '  .. 1003 more x/y in a.csv',
      'error x/y b.csv:3:3  wrong',
      '  Hint mend it',
    ]);
  });

  it.each([1, 150, 400, 9000])(
    'keeps the frame of a long line to its columns, caret under column %d',
    (column) => {
      const excerpt = '甲乙丙丁戊'.repeat(80);
      const [, text = '', caret = ''] = print([finding(1, { column, excerpt, hint: null })]);
      const [gutter = '', shown = ''] = text.split(/(?<=\| )/);
      const before = caret.indexOf('^') - gutter.length;
      const dots = shown.startsWith('..') ? 2 : 0;
      const under = [...shown].slice(dots)[(before - dots) / 2];
      expect(under).toBe(excerpt[column - 1]);
      expect(displayWidth(text, false)).toBeLessThanOrEqual(80);
    },
  );
});
