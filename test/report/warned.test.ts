import { expect, test } from 'vitest';
import { formatNamed, render } from '../../src/report/formats.ts';
import { plainStyle } from '../../src/report/renderers.ts';
import { judgePlan } from '../support/judge-plan.ts';
import { readZip } from '../support/zip.ts';
import { idsInView, openBrowser, visit } from './html/browser.ts';

// A made-up register of cases: 3 of 4 in time. Near its limit, far from it, missed.
const plan = (language: 'zh' | 'en'): string => `
plan: p
title: P
language: ${language}
sources:
  r: { columns: { result: { type: text, values: [yes, no] } } }
sections:
  - title: S
    targets:
      - { id: near, title: N, owner: [O1], target: ">= 70%", warn: ">= 95%", measure: { share: r, meets: { result: yes } } }
      - { id: far, title: F, owner: [O1], target: ">= 60%", warn: ">= 70%", measure: { share: r, meets: { result: yes } } }
      - { id: missed, title: M, owner: [O2], target: ">= 90%", warn: ">= 95%", measure: { share: r, meets: { result: yes } } }
`;
const { report: zh } = await judgePlan(plan('zh'), { 'r.csv': 'result\nyes\nyes\nyes\nno\n' });
const { report: en } = await judgePlan(plan('en'), { 'r.csv': 'result\nyes\nyes\nyes\nno\n' });
const reports = { zh, en };

async function printed(language: 'zh' | 'en', name: string, colour = false): Promise<string> {
  const format = formatNamed(name);
  const style = { ...plainStyle(language), color: colour };
  const text = format ? await render(format, 'report', reports[language], style) : null;
  if (text === null) throw new Error(`no report as ${name}`);
  if (typeof text === 'string') return text;
  return [...readZip(text).values()].map((file) => new TextDecoder().decode(file)).join('\n');
}

test('warned passes are counted apart: of the whole, by section, by department', () => {
  const { warned, sections, owners } = zh.summary;
  expect([warned, ...sections.map((each) => each.warned), ...owners.map((each) => each.warned)]).toEqual([
    1, 1, 1, 0,
  ]);
});

// What stands in a format once for the one warned pass, and not for the others.
test.each<[string, zh: string, en: string]>([
  ['table', '75.00% (3/4) (预警)', '75.00% (3/4) (warning)'],
  ['table', '预警 已达标，但没有做到 不低于 95%', 'warning: met, but not at least 95%'],
  ['markdown', '75.00% (3/4) (预警)', '75.00% (3/4) (warning)'],
  ['csv', '预警 已达标，但没有做到 不低于 95%', 'warning: met, but not at least 95%'],
  ['xlsx', '达标 (预警)', 'met (warning)'],
  ['html', '<tbody class="t pass warned" id="near"', '<tbody class="t pass warned" id="near"'],
  ['html', '<span class="badge">预警</span>', '<span class="badge">warning</span>'],
  [
    'junit',
    '<system-err>预警 已达标，但没有做到 不低于 95%</system-err>',
    '<system-err>warning: met, but not at least 95%</system-err>',
  ],
  ['junit', '<property name="warnings" value="1"/>', '<property name="warnings" value="1"/>'],
  [
    'github',
    '::warning file=plan.yaml,line=10,title=预警 near::',
    '::warning file=plan.yaml,line=10,title=warning near::',
  ],
  ['gitlab', '"severity": "minor"', '"severity": "minor"'],
  ['sarif', '"level": "warning",\n          "message"', '"level": "warning",\n          "message"'],
  ['sarif', '预警  N\\n', 'warning  N\\n'],
  ['line', 'plan.yaml:10: near 预警', 'plan.yaml:10: near warning'],
])('%s: %s, %s', async (name, inChinese, inEnglish) => {
  for (const [language, text] of [
    ['zh', inChinese],
    ['en', inEnglish],
  ] as const) {
    expect((await printed(language, name)).split(text)).toHaveLength(2);
  }
});

test.each<[string, zh: string, en: string]>([
  ['table', '其中预警', 'Warned'],
  ['markdown', '其中预警', 'Warned'],
  ['xlsx', '其中预警', 'Warned'],
  ['html', '其中预警', 'Warned'],
])('%s counts them in a column of its own: %s, %s', async (name, inChinese, inEnglish) => {
  expect(await printed('zh', name)).toContain(inChinese);
  expect(await printed('en', name)).toContain(inEnglish);
});

test('a terminal shows them in another colour than other passes', async () => {
  const lines = (await printed('zh', 'table', true)).split('\n');
  const coloured = (colour: number): readonly string[] =>
    lines
      .filter((line) => line.startsWith(`\u001b[${colour}m`) && /^\S+ (?:未)?达标/u.test(line))
      .map((line) => /[NFM](?= )/.exec(line)?.[0] ?? '');
  expect([coloured(33), coloured(32), coloured(31)]).toEqual([['N'], ['F'], ['M']]);
});

test('the page colours them apart, and shows them alone or with the passes', async () => {
  const browser = await openBrowser();
  try {
    const { page, complaints } = await visit(browser, await printed('zh', 'html'));
    const colour = (id: string): Promise<string> =>
      page
        .locator(`#${id} .figure`)
        .first()
        .evaluate((bar) => getComputedStyle(bar).fill);
    const colours = [await colour('near'), await colour('far'), await colour('missed')];
    expect(new Set(colours).size).toBe(3);
    const seen = async (...ticked: readonly string[]): Promise<readonly string[]> => {
      for (const status of ['pass', 'fail', 'warned'])
        await page.locator(`[name=status][value=${status}]`).setChecked(ticked.includes(status));
      return idsInView(page);
    };
    expect(await seen('warned')).toEqual(['near']);
    expect(await seen('pass')).toEqual(['near', 'far']);
    expect(await seen('pass', 'warned')).toEqual(['near', 'far']);
    expect(await seen('warned', 'fail')).toEqual(['near', 'missed']);
    expect(await seen('fail')).toEqual(['missed']);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
}, 60_000);
