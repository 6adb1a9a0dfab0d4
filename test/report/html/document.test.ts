import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../../src/report/html/document.tsx';
import { plainStyle } from '../../../src/report/renderers.ts';
import { englishReport } from '../english-report.ts';
import { sampleReport } from '../sample-report.ts';
import { attacks, hostileReport, richReport } from './rich-report.ts';

const zh = plainStyle('zh');
const page = reportHtml(richReport, zh);

describe('the web page', () => {
  it('begins with a policy that allows its own style and script by their hashes, and nothing else', () => {
    const [, policy = ''] =
      /<head><meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    const allowed = [...policy.matchAll(/(style|script)-src '(sha256-[^']+)'/g)].map(([, kind, hash]) => [
      kind,
      hash,
    ]);
    const found = [...page.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)].map(([, kind, text = '']) => [
      kind,
      `sha256-${createHash('sha256').update(text).digest('base64')}`,
    ]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(found).toEqual(allowed);
    expect(found.length).toBe(2);
  });

  it.each(attacks.filter((text) => text.length < 1000))('keeps %j as a text', (text) => {
    const attacked = reportHtml(hostileReport(text), zh);
    expect(attacked.match(/<(style|script)/g)).toEqual(['<style', '<script']);
    expect(attacked).not.toMatch(/<(img|iframe|object|link|base)\b/);
    for (const [, href] of attacked.matchAll(/<a\b[^>]*? href="([^"]*)"/g)) expect(href).toMatch(/^#/);
  });

  it('says its language, and has a caption and scopes in every table', () => {
    expect(page).toContain('<html lang="zh-CN">');
    expect(reportHtml(englishReport, plainStyle('en'))).toContain('<html lang="en">');
    expect(page.match(/<table(?! class="groups")/g)?.length).toBe(page.match(/<caption>/g)?.length);
    expect(page.match(/<th\b/g)?.length).toBe(page.match(/<th scope="(col|row)"/g)?.length);
    expect(page.match(/<h1\b/g)?.length).toBe(1);
  });

  it('hides the targets that pass where only failures are wanted, and says so', () => {
    const failures = reportHtml(sampleReport, { ...zh, failuresOnly: true });
    for (const { id, status } of sampleReport.results)
      expect(failures.includes(`id="${id}"`), id).toBe(status !== 'pass');
    expect(failures).toContain(`达标的 ${sampleReport.summary.pass} 项没有列出`);
  });

  it('lists a target under each of its departments, with an id of its own each time', () => {
    const owed = reportHtml(richReport, { ...zh, by: 'owner' });
    const ids = [...owed.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(richReport.results.map(({ id }) => id)));
    expect(ids).toContain('rd-institution-coverage~2');
    expect(owed).toContain('href="#rd-institution-coverage~2"');
    expect(owed).toContain('3 项，2 项达标，1 项未达标');
    expect(owed).toContain('<th scope="row">未明确责任单位</th>');
    expect(owed).not.toContain('按章节');
  });

  it('gives no target the id of another one', () => {
    const [first] = richReport.results;
    const results = ['a', 'a~2'].flatMap((id) => (first ? [{ ...first, id, owners: ['甲', '乙'] }] : []));
    const owed = reportHtml({ ...richReport, results }, { ...zh, by: 'owner' });
    const ids = [...owed.matchAll(/<tbody[^>]* id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['a', 'a~2', 'a~3', 'a~2~2']);
  });

  it.each([
    'provincial-quality-works',
    '台风停工',
    '2016 年 90 个，减少 3 个（-3.33%），变差',
    '8.70 / 10',
    '质量荣誉和创建登记 的行数',
    '82.50 / 100',
    '一票否决 no-major-food-accident',
    '1122 / 1250 = 89.76%',
    '抽检结果.csv 第 118、204、377、512、640 行',
    'abababababab',
    '共 2140 行：计入 2140',
    'plan/nantong-2017.yaml:501',
    '海门市',
    '超进度',
    '待定 5 分',
    '文件印的是%',
    '由市统计局于 2018-01-20 提供',
    '没有提供该数据源的文件',
    'data/bad-date',
  ])('says %s', (text) => {
    expect(page).toContain(text);
  });

  it('is the same for the same report, whatever the colours and the width of a terminal', () => {
    expect(reportHtml(richReport, { ...zh, color: true, columns: 40, isTerminal: true })).toBe(page);
  });
});
