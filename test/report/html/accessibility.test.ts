import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { comparisonHtml } from '../../../src/report/html/comparison.tsx';
import { reportHtml } from '../../../src/report/html/document.tsx';
import { plainStyle } from '../../../src/report/renderers.ts';
import { englishReport } from '../english-report.ts';
import { sampleComparison } from '../sample-comparison.ts';
import { reportOf } from '../sample-report.ts';
import { openBrowser, visit } from './browser.ts';
import { richReport } from './rich-report.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const pages = [
  { name: 'Chinese', html: reportHtml(richReport, plainStyle('zh')) },
  { name: 'department', html: reportHtml(richReport, { ...plainStyle('zh'), by: 'owner' }) },
  { name: 'English', html: reportHtml(englishReport, plainStyle('en')) },
  { name: 'empty', html: reportHtml(reportOf([]), plainStyle('zh')) },
  { name: 'comparison', html: comparisonHtml(sampleComparison, plainStyle('zh')) },
];
const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1280, 390].flatMap((width) => pages.map((page) => ({ ...page, colorScheme, width }))),
);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => browser?.close());

/** What axe says of a page, in the fewest words. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

describe('axe', () => {
  it.each(looks)('finds nothing in the $name page, $colorScheme, $width wide', async (look) => {
    const { html, colorScheme, width } = look;
    const { page } = await visit(browser, html, {
      bypassCSP: true,
      colorScheme,
      viewport: { width, height: 900 },
    });
    await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    await page.addScriptTag({ path: axe });
    const { violations } = (await page.evaluate('axe.run()')) as { violations: readonly Violation[] };
    expect(
      violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 200), nodes[0]?.failureSummary]),
    ).toEqual([]);
  });
});
