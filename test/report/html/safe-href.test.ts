import { describe, expect, it } from 'vitest';
import { safeHref, targetHref, viewHref } from '../../../src/report/html/view.tsx';

describe('a link', () => {
  it.each([
    ['#a', '#a'],
    ['https://example.org/doc?n=73', 'https://example.org/doc?n=73'],
    ['HTTP://example.org', 'http://example.org/'],
    ['javascript:alert(1)', undefined],
    [' javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['vbscript:x', undefined],
    ['//example.org', undefined],
    ['http://', undefined],
    ['https://example.org/"onclick=', undefined],
    ['# a', undefined],
    ['通政办发〔2017〕73号', undefined],
  ])('from %j is %j', (text, href) => {
    expect(safeHref(text)).toBe(href);
  });

  it('to a target or a view is always safe', () => {
    for (const text of ['a', '质量 "标杆"', '<script>', '?status=pass', '%']) {
      expect(safeHref(targetHref(text))).toBe(targetHref(text));
      expect(safeHref(viewHref('owner', text))).toBe(viewHref('owner', text));
    }
  });
});
