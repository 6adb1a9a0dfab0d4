import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { comparisonHtml } from '../../../src/report/html/comparison.tsx';
import { plainStyle } from '../../../src/report/renderers.ts';
import { withTexts } from '../hostile.ts';
import { emptyComparison, sampleComparison } from '../sample-comparison.ts';
import { attacks } from './rich-report.ts';

const page = comparisonHtml(sampleComparison, plainStyle('zh'));

describe('the web page of a comparison', () => {
  it('allows its own style and nothing else', () => {
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    expect(page).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|style=| on\w+=/);
  });

  it('says the verdict, and what stopped passing before the rest', () => {
    expect(page).toMatch(/<p class="verdict failed">有指标不再达标：18 项：3 项不再达标/);
    const titles = [...page.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, title]) => title);
    expect(titles.slice(0, 3)).toEqual(['不再达标 3 项', '不再有的指标 1 项', '新达标 2 项']);
    expect(comparisonHtml(emptyComparison, plainStyle('en'))).toContain('<p class="verdict undecided">');
  });

  it('names the plan and the days of both at the foot of every printed page', () => {
    const { after } = sampleComparison;
    const plan = { ...after.plan, title: '计"}划', period: { from: '2018-01-01', to: '2018-12-31' } };
    const before = { ...sampleComparison.before, plan: { ...plan, period: null } };
    const named = comparisonHtml(
      { ...sampleComparison, before, after: { ...after, plan } },
      plainStyle('en'),
    );
    expect(named).toContain(
      '@bottom-left{content:"计\\22 \\7d 划    all periods \\2f  2018\\2d 01\\2d 01 to 2018\\2d 12\\2d 31"}',
    );
  });

  it('has a caption and scopes in every table', () => {
    expect(page.match(/<table>/g)?.length).toBe(page.match(/<caption>/g)?.length);
    expect(page.match(/<th\b/g)?.length).toBe(page.match(/<th scope="(col|row)"/g)?.length);
  });

  it.each(attacks.filter((text) => text.length < 1000))('keeps %j as a text', (text) => {
    const attacked = comparisonHtml(
      withTexts(
        sampleComparison,
        ['title', 'wording', 'text', 'words', 'owners', 'file', 'message', 'id'],
        text,
      ),
      plainStyle('zh'),
    );
    expect(attacked.match(/<(style|script)/g)).toEqual(['<style']);
    expect(attacked).not.toMatch(/<(img|iframe|object|link|base|a)\b/);
  });
});
