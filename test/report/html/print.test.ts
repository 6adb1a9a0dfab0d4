import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { Report } from '../../../src/model/subjects/report.ts';
import { reportHtml } from '../../../src/report/html/document.tsx';
import { plainStyle } from '../../../src/report/renderers.ts';
import { nantongReport } from '../../support/nantong-report.ts';
import { openBrowser, visit } from './browser.ts';
import { richReport } from './rich-report.ts';

let browser: Browser;
let report: Report;
beforeAll(async () => {
  browser = await openBrowser();
  report = await nantongReport();
}, 120_000);
afterAll(async () => browser?.close());

async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0;
}

describe('the shipped plan on paper', () => {
  it('takes at most 8 pages, and more only with the appendix that was asked for', async () => {
    const { page } = await visit(browser, reportHtml(report, plainStyle('zh')));
    const plain = await pagesOf(page);
    expect(plain).toBeGreaterThan(1);
    expect(plain).toBeLessThanOrEqual(8);
    await page.locator('[name=appendix]').check();
    expect(await pagesOf(page)).toBeGreaterThan(plain);
    expect(await page.locator('.appendix').evaluate((node) => node.childElementCount)).toBe(0);
  });

  it('has in the appendix the evidence of every pass, and the hashes', async () => {
    const { page } = await visit(browser, reportHtml(report, plainStyle('zh')));
    await page.locator('[name=appendix]').check();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    const passes = report.results.filter(({ status }) => status === 'pass');
    expect(await page.locator('.appendix section').count()).toBe(passes.length);
    const text = await page.locator('.appendix').innerText();
    for (const { title } of passes) expect(text).toContain(title);
    for (const { sha256 } of report.inputs) expect(text).toContain(sha256);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await page.locator('.appendix').innerText()).toBe('');
  });

  it('shows the evidence of passes in place where a script may not run', async () => {
    const { page } = await visit(browser, reportHtml(report, plainStyle('zh')), { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    const shown = page.locator('.t.pass dl:visible');
    expect(await shown.count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('[name=appendix]').check();
    await page.emulateMedia({ media: 'print' });
    expect(await shown.count()).toBe(report.results.filter(({ status }) => status === 'pass').length);
  });

  it.each([true, false])(
    'says that it is filtered, and by what where a script may run: %s',
    async (javaScriptEnabled) => {
      const { page } = await visit(browser, reportHtml(report, plainStyle('zh')), { javaScriptEnabled });
      const said = page.locator('.part-printed');
      const printed = async (): Promise<string | null> => {
        await page.emulateMedia({ media: 'print' });
        const text = (await said.isVisible()) ? await said.innerText() : null;
        await page.emulateMedia({ media: 'screen' });
        return text?.trim() ?? null;
      };
      expect(await said.isVisible()).toBe(false);
      expect(await printed()).toBe(null);
      await page.locator('[name=status][value=fail]').check();
      const whole = `以下是筛选后的指标，不是全部 ${report.results.length} 项。`;
      expect(await printed()).toBe(javaScriptEnabled ? `${whole} ✗ 未达标 ${report.summary.fail}` : whole);
      await page.locator('[name=status][value=fail]').uncheck();
      await page.locator('[name=owner]').selectOption({ index: 1 });
      const owner = await page.locator('[name=owner]').inputValue();
      expect(await printed()).toBe(javaScriptEnabled ? `${whole} ${owner}` : whole);
      await page.locator('[name=owner]').selectOption({ index: 0 });
      expect(await printed()).toBe(null);
      // Without a script there is no search.
      if (!javaScriptEnabled) return;
      await page.locator('[name=q]').fill('质量');
      expect(await printed()).toBe(`${whole} 质量`);
    },
  );

  it('names the plan and the days of its data at the foot, whatever they hold', () => {
    const title = 'a"}</style>\\';
    const page = reportHtml({ ...richReport, plan: { ...richReport.plan, title } }, plainStyle('zh'));
    expect(page).toContain(
      '@bottom-left{content:"a\\22 \\7d \\3c \\2f style\\3e \\5c     2017\\2d 01\\2d 01 至 2017\\2d 12\\2d 31',
    );
    expect(page.match(/<\/style>/g)?.length).toBe(1);
  });
});
