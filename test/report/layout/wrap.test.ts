import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/report/layout/display-width.ts';
import { fill, wrap } from '../../../src/report/layout/wrap.ts';

const width = (text: string): number => displayWidth(text, false);

describe('wrap', () => {
  it.each<[string, string, number, readonly string[]]>([
    ['what fits is left alone', '质量 ok', 8, ['质量 ok']],
    ['Chinese breaks between characters', '国家监督抽检', 6, ['国家监', '督抽检']],
    ['words break at spaces', 'the share of rows', 9, ['the share', 'of rows']],
    ['a closing mark does not begin a line', '国家、省级', 4, ['国', '家、', '省级']],
    ['an opening mark does not end one', '合格（省级）', 6, ['合格', '（省', '级）']],
    ['counts in brackets stay together', '89.76% (1122/1250)', 14, ['89.76%', '(1122/1250)']],
    [
      'a long word breaks behind its hyphens',
      'product-inspection-rate',
      12,
      ['product-', 'inspection-', 'rate'],
    ],
    ['and where that is not enough, anywhere', 'aaaaaaaaaa', 4, ['aaaa', 'aaaa', 'aa']],
    ['marks stay with their characters', 'e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
    ['nothing is one empty line', '', 5, ['']],
  ])('%s', (_, text, room, lines) => {
    expect(wrap(text, room, width)).toEqual(lines);
  });

  const texts = fc.string({ unit: fc.constantFrom(...'质量、。（） ab-1,(%)‰😀e\u0301'), maxLength: 60 });

  it('loses nothing but spaces, and no line is too wide', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 20 }), (text, room) => {
        const lines = wrap(text, room, width);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(room);
      }),
      { numRuns: 300 },
    );
  });
});

describe('fill', () => {
  it.each<[string, readonly string[], number, readonly string[]]>([
    ['what fits stands in one line', ['市质监局', '市农委'], 20, ['市质监局、市农委']],
    ['lines break between parts', ['市质监局', '市农委', '市建设局'], 18, ['市质监局、市农委、', '市建设局']],
    [
      'a part that is too long is wrapped',
      ['市名推委成员单位', '市农委'],
      10,
      ['市名推委成', '员单位、', '市农委'],
    ],
    ['nothing is no line', [], 10, []],
  ])('%s', (_, parts, room, lines) => {
    expect(fill(parts, '、', room, width)).toEqual(lines);
  });
});

describe('displayWidth', () => {
  it('agrees with string-width on every character that it counts itself', () => {
    for (let code = 0x20; code < 0xfffe; code++) {
      const text = String.fromCharCode(code);
      for (const wide of [false, true])
        expect(displayWidth(text, wide), `U+${code.toString(16)}`).toBe(
          stringWidth(text, { ambiguousIsNarrow: !wide }),
        );
    }
  });

  it.each<[string, boolean, number]>([
    ['', false, 0],
    ['abc', false, 3],
    ['质量', false, 4],
    ['0.3‰', false, 4],
    ['0.3‰', true, 5],
    ['“质量”', true, 8],
    ['✓✗', true, 2],
    ['e\u0301', false, 1],
    ['👩‍👩‍👧‍👦', false, 2],
  ])('%j with wide ambiguous characters %s takes %d cells', (text, wideAmbiguous, cells) => {
    expect(displayWidth(text, wideAmbiguous)).toBe(cells);
  });
});
