import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readCells, readOne, type ColumnSpec } from './one-column.ts';

const bare: ColumnSpec = { type: 'percent' };
const declared: ColumnSpec = { type: 'percent', unit: '%' };

describe('a percentage', () => {
  test.each([
    [bare, '98.5%', '0.985'],
    [bare, '98.5％', '0.985'],
    [bare, '９８．５ ％', '0.985'],
    [bare, '0.3‰', '0.0003'],
    [bare, '2.1个百分点', '0.021'],
    [bare, '(2.1%)', '-0.021'],
    [bare, '-2.1%', '-0.021'],
    [bare, '百分之五', 'data/bad-number'],
    [bare, '98.5', '0.985'],
    [bare, '0.985', '0.985'],
    [bare, '0', '0'],
    [bare, '3个', 'data/wrong-unit'],
    [bare, '3月5日', 'data/date-for-number'],
    [bare, '-', 'blank'],
    [declared, '98.5', '0.985'],
    [declared, '0.985', '0.00985'],
    [declared, '98.5%', '0.985'],
    [{ ...bare, header: '%' }, '98.5', '0.985'],
    [{ ...bare, header: '‰' }, '0.3', '0.0003'],
    [{ ...declared, header: '‰' }, '5', '0.005'],
    [{ ...bare, header: '万元' }, '98.5', '0.985'],
  ] as const)('%j: %j is %s', (spec, text, expected) => expect(readOne(spec, text)).toBe(expected));

  test('each row has its own unit', () => {
    const byRow: ColumnSpec = { type: 'percent', unit: { column: 'unit' } };
    expect(readOne(byRow, '3', '‰')).toBe('0.003');
    expect(readOne(byRow, '3', '件')).toBe('data/wrong-unit');
  });
});

const ends: readonly [ColumnSpec, readonly string[], readonly string[]][] = [
  [bare, ['98.5', '97', '0'], []],
  [bare, ['98.5%', '0.3%', '0.3‰'], []],
  [bare, ['98.5%', '97'], []],
  [bare, ['0.985', '0.97', '0'], ['data/percent-as-ratio 2']],
  [bare, ['98.5', '97', '0.985'], ['data/ambiguous-percent 4 of 2']],
  [bare, ['0.985', '98.5', '97'], ['data/ambiguous-percent 2 of 3']],
  [bare, ['0.985', '0.97', '98.5'], ['data/ambiguous-percent 4 of 2']],
  [bare, ['1', '98.5'], ['data/ambiguous-percent 2 of 3']],
  [bare, ['98.5%', '0.985'], ['data/ambiguous-percent 3 of 2']],
  [bare, ['0.3‰', '5'], ['data/ambiguous-percent 3 of 2']],
  [
    bare,
    ['0.97', '98.5', '0.985', '97', '96'],
    ['data/ambiguous-percent 2 of 3', 'data/ambiguous-percent 4 of 3'],
  ],
  [declared, ['98.5', '97', '0.985'], ['data/hundredfold 4 of 2']],
  [declared, ['0.985', '98.5%'], ['data/hundredfold 2 of 3']],
  [declared, ['98.5', '0.985%'], []],
  [declared, ['12.5', '0.8', '7.5'], []],
  [declared, ['0.985', '0.97'], ['data/percent-below-one 2']],
  [declared, ['0.985', '0.2'], []],
  [declared, ['98.5', '0'], []],
  [{ ...bare, header: '%' }, ['98.5', '0.985'], ['data/hundredfold 3 of 2']],
  [{ type: 'decimal', unit: '%' }, ['98.5', '0.985'], ['data/hundredfold 3 of 2']],
  [{ ...bare, header: '‰' }, ['98.5', '0.985'], []],
];

describe('at the end of a column of percentages', () => {
  test.each(ends)('%j: %j', (spec, texts, expected) => {
    expect(said(spec, texts)).toEqual(expected);
  });

  test('the order of the rows changes nothing', () => {
    const cell = fc.constantFrom('98.5', '97', '0.985', '0.5', '1', '98.5%', '0.3‰', '0', '-', '60');
    const shuffled = fc
      .array(cell, { maxLength: 8 })
      .chain((cells) =>
        fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length })),
      );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(bare, declared), ([cells, others], spec) => {
        const what = (texts: readonly string[]): readonly string[] =>
          readCells(spec, texts)
            .end.filter(({ severity }) => severity === 'error')
            .map(({ code, place }) => `${code} ${place.cell}`)
            .sort();
        expect(what(others)).toEqual(what(cells));
        expect([...readCells(spec, others).cells].sort()).toEqual([...readCells(spec, cells).cells].sort());
      }),
      { numRuns: 200 },
    );
  });

  test('a thousand places are kept and no more', () => {
    const texts = [
      '98.5',
      ...Array.from({ length: 1500 }, () => '99'),
      ...Array.from({ length: 1200 }, () => '0.9'),
    ];
    expect(readCells(bare, texts).end).toHaveLength(1000);
  });
});

function said(spec: ColumnSpec, texts: readonly string[]): readonly string[] {
  return readCells(spec, texts).end.map(({ code, place, args }) =>
    typeof args['line'] === 'number' ? `${code} ${place.line} of ${args['line']}` : `${code} ${place.line}`,
  );
}
