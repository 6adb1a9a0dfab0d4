import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../src/model/subjects/report.ts';
import { reportHtml } from '../../../src/report/html/document.tsx';
import { plainStyle } from '../../../src/report/renderers.ts';
import { idsInView, openBrowser, visit } from './browser.ts';
import { attacks, hostileReport, longReport, richReport } from './rich-report.ts';

const html = reportHtml(richReport, plainStyle('zh'));
const idsWhere = (test: (result: Result) => boolean): readonly string[] =>
  richReport.results.filter(test).map((result) => result.id);
const all = idsWhere(() => true);
const passed = 'chief-quality-officers';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => browser?.close());

describe('the page in a browser', () => {
  it('asks for nothing and gives the browser nothing to complain of', async () => {
    const { page, requests, complaints } = await visit(browser, html);
    await page.locator('[name=q]').fill('质量');
    await page.keyboard.press('Enter');
    await page.locator('button[type=reset]').click();
    await expect.poll(() => idsInView(page), { timeout: 10_000 }).toEqual(all);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each(attacks.map((text, i) => ({ i, text })))('runs nothing of hostile text $i', async ({ text }) => {
    const attacked = reportHtml(hostileReport(text), plainStyle('zh'));
    const { page, requests, complaints } = await visit(browser, attacked, {
      viewport: { width: 390, height: 800 },
    });
    const handlers = await page
      .locator('*')
      .evaluateAll((elements) =>
        elements.flatMap((each) => [...each.attributes].filter(({ name }) => /^(on|style$|src)/.test(name))),
      );
    expect(handlers).toEqual([]);
    expect(await page.title()).not.toBe('1');
    expect(await page.locator('.t').count()).toBe(all.length);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('takes the policy seriously: a script that is not its own does not run', async () => {
    const smuggled = html.replace('<h1>', '<script>document.title = "1"</script><h1>');
    const { page, complaints } = await visit(browser, smuggled);
    expect(await page.title()).not.toBe('1');
    expect(complaints.length).toBe(1);
  });
});

describe.each([true, false])('the filters, with script: %s', (javaScriptEnabled) => {
  const open = async () => (await visit(browser, html, { javaScriptEnabled })).page;

  it('show everything at first, and one or more statuses', async () => {
    const page = await open();
    expect(await idsInView(page)).toEqual(all);
    await page.locator('[name=status][value=fail]').check();
    expect(await idsInView(page)).toEqual(idsWhere(({ status }) => status === 'fail'));
    await page.locator('[name=status][value=no-data]').check();
    expect(await idsInView(page)).toEqual(
      idsWhere(({ status }) => status === 'fail' || status === 'no-data'),
    );
    await page.locator('button[type=reset]').click();
    await expect.poll(() => idsInView(page), { timeout: 10_000 }).toEqual(all);
  });

  it('show a section, a department, and what is both', async () => {
    const page = await open();
    await page.locator('[name=owner]').selectOption('市科技局');
    expect(await idsInView(page)).toEqual(idsWhere(({ owners }) => owners.includes('市科技局')));
    await page.locator('[name=section]').selectOption('科技创新');
    await page.locator('[name=status][value=pass]').check();
    expect(await idsInView(page)).toEqual(
      idsWhere(
        ({ owners, section, status }) =>
          owners.includes('市科技局') && section === '科技创新' && status === 'pass',
      ),
    );
  });
});

describe('the script', () => {
  it('searches, counts what is in view and leaves out empty sections', async () => {
    const { page } = await visit(browser, html);
    await page.locator('[name=q]').fill('抽检结果.CSV');
    expect(await idsInView(page)).toEqual(['product-inspection-pass-rate']);
    expect(await page.locator('output').textContent()).toBe(`显示 1 项，共 ${all.length} 项`);
    expect(await page.locator('.part:visible').count()).toBe(1);
  });

  it('keeps the view in the address, and opens an address with the same view', async () => {
    const { page } = await visit(browser, html);
    await page.locator('[name=status][value=fail]').check();
    await page.locator('[name=owner]').selectOption('市质监局');
    await page.locator('[name=q]').fill('率');
    const seen = await idsInView(page);
    const hash = String(await page.evaluate('location.hash'));
    const again = await visit(browser, html, { hash });
    expect(seen.length).toBeGreaterThan(0);
    expect(await idsInView(again.page)).toEqual(seen);
    await again.page.locator('button[type=reset]').click();
    await again.page.waitForFunction('location.hash === ""');
    await expect.poll(() => idsInView(again.page), { timeout: 10_000 }).toEqual(all);
  });

  it.each([`#${passed}`, '#nowhere', '#%', '#?status=none&owner=nobody'])(
    'opens at %s with everything in view',
    async (hash) => {
      const { page, complaints } = await visit(browser, html, { hash });
      expect(
        await page.locator(`[id="${passed}"] details`).evaluate((each) => each.hasAttribute('open')),
      ).toBe(hash === `#${passed}`);
      expect(complaints).toEqual([]);
      if (!hash.includes('?')) expect(await idsInView(page)).toEqual(all);
    },
  );

  it('shows a target that a link names, also where a filter hides it', async () => {
    const { page } = await visit(browser, html);
    await page.locator('[name=status][value=fail]').check();
    await page.evaluate(`location.hash = '#${passed}'`);
    await page.locator(`[id="${passed}"] dl`).waitFor({ state: 'visible' });
    expect(await idsInView(page)).toEqual(all);
  });

  it('filters by a department that is clicked in the table', async () => {
    const { page } = await visit(browser, html);
    await page.locator('.tally a', { hasText: '市统计局' }).click();
    await page.waitForFunction('document.forms[0].elements.owner.value === "市统计局"');
    expect(await idsInView(page)).toEqual(idsWhere(({ owners }) => owners.includes('市统计局')));
  });
});

describe('by department', () => {
  const owed = reportHtml(richReport, { ...plainStyle('zh'), by: 'owner' });
  const itsIds = idsWhere(({ owners }) => owners.includes('市经信委')).map((id) => `${id}~2`);

  it.each([true, false])(
    'shows one department alone, not those it shares targets with; script: %s',
    async (javaScriptEnabled) => {
      const { page } = await visit(browser, owed, { javaScriptEnabled });
      await page.locator('[name=owner]').selectOption('市经信委');
      expect(await idsInView(page)).toEqual(itsIds);
      expect(await page.locator('.part:visible').count()).toBe(1);
    },
  );

  it('counts a target once that stands under several', async () => {
    const { page, complaints } = await visit(browser, owed);
    expect((await idsInView(page)).length).toBeGreaterThan(all.length);
    expect(await page.locator('output').textContent()).toBe(`显示 ${all.length} 项，共 ${all.length} 项`);
    expect(complaints).toEqual([]);
  });

  it('opens a target where it stands first, and where the address says', async () => {
    for (const id of ['rd-institution-coverage', ...itsIds, passed]) {
      const { page } = await visit(browser, owed, { hash: `#${id}` });
      expect(await page.locator(`[id="${id}"] dl`).isVisible()).toBe(true);
      expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
    }
  });
});

describe('the evidence', () => {
  it('is open where a target is missed or its data is wrong, and opens and closes by a click', async () => {
    const { page } = await visit(browser, html);
    const open = await page
      .locator('.t:has(details[open])')
      .evaluateAll((rows) => rows.map((row) => String(row.id)));
    expect(open).toEqual(idsWhere(({ status }) => status === 'fail' || status === 'invalid'));
    const facts = page.locator(`[id="${passed}"] dl`);
    expect(await facts.isVisible()).toBe(false);
    await page.locator(`[id="${passed}"] summary`).click();
    expect(await facts.isVisible()).toBe(true);
  });

  it('is reached and opened with the keyboard alone', async () => {
    const { page } = await visit(browser, html);
    // Skip link, then the first target's own link, then its evidence.
    for (const key of ['Tab', 'Enter', 'Tab', 'Tab']) await page.keyboard.press(key);
    expect(await page.evaluate('document.activeElement.closest(".t")?.id')).toBe(all[0]);
    await page.keyboard.press('Enter');
    expect(await page.locator(`[id="${all[0]}"] dl`).isVisible()).toBe(true);
  });

  it('opens for an address that names it even without script', async () => {
    const { page } = await visit(browser, html, { javaScriptEnabled: false, hash: `#${passed}` });
    expect(await page.locator(`[id="${passed}"] dl`).isVisible()).toBe(true);
  });
});

describe('on paper', () => {
  it('is A4 landscape, with every target and all its evidence', async () => {
    const { page } = await visit(browser, html);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
    // Each target has a link to itself, which is kept by its name.
    for (const id of all) expect(pdf, id).toContain(id);
    expect(await page.locator('.t:has(details[open])').count()).toBeLessThan(all.length);
  });

  it.each([true, false])(
    'shows the evidence of what does not pass though it is closed, does not cut rows, repeats heads; script: %s',
    async (javaScriptEnabled) => {
      const { page } = await visit(browser, html, { javaScriptEnabled });
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.t dl:visible').count()).toBe(
        await page.locator('.t:not(.pass,.pending)').count(),
      );
      expect(await page.locator('.filters input:visible').count()).toBe(0);
      const styles = page.locator('.t, .part thead');
      const kept = await styles.evaluateAll((rows) =>
        rows.map((row) => {
          const style = row.ownerDocument.defaultView?.getComputedStyle(row);
          return row.matches('thead') ? style?.display : style?.breakInside;
        }),
      );
      expect(new Set(kept)).toEqual(new Set(['avoid', 'table-header-group']));
    },
  );
});

describe('a report of 2 000 targets', () => {
  it('is whole, and can be filtered and searched', async () => {
    const long = reportHtml(longReport(2000), plainStyle('zh'));
    const { page } = await visit(browser, long);
    expect(await page.locator('.t').count()).toBe(2000);
    await page.locator('[name=owner]').selectOption('单位7');
    expect(await idsInView(page)).toHaveLength(20);
    await page.locator('button[type=reset]').click();
    await page.locator('[name=q]').fill('t1999');
    expect(await idsInView(page)).toEqual(['t1999']);
  });
});
