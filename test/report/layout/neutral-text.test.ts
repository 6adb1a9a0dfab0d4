import { describe, expect, it } from 'vitest';
import { neutralText, neutralTexts } from '../../../src/report/layout/neutral-text.ts';

describe('neutralText', () => {
  it.each([
    ['\u001b[31m', '\\u001b[31m'],
    ['一\n二\r三\t四', '一\\n二\\r三\\t四'],
    ['\u202eabc', '\\u202eabc'],
    ['\ufeff名', '\\ufeff名'],
    ['a\ud800b', 'a\\ud800b'],
    ['\u{e0041}', '\\u{e0041}'],
    ['😀𠮷葛\u{e0100}', '😀𠮷葛\u{e0100}'],
    ['“质量” 0.3‰', '“质量” 0.3‰'],
  ])('%j is shown as %j', (text, shown) => {
    expect(neutralText(text)).toBe(shown);
    expect(neutralText(shown)).toBe(shown);
  });

  it('reaches every text of a subject and nothing else', () => {
    const subject = { a: ['\n', { b: '\t', c: 1, d: null, e: true }] };
    expect(neutralTexts(subject)).toEqual({ a: ['\\n', { b: '\\t', c: 1, d: null, e: true }] });
  });
});
