import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** Debian's Chromium. The tests of the web page fail without it: a page nobody has opened is not tested. */
const chromiumPath = '/usr/bin/chromium';

/** Where the page is served from in the tests; there is no such host. */
export const address = 'http://report.test/';

/** Starts Chromium. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(chromiumPath))
    throw new Error(`${chromiumPath} is missing: apt-get install chromium fonts-noto-cjk`);
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
  });
}

/** A page with all that it asked for beside itself, and all that the browser complained of. */
export interface Visit {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Opens a document in a browser that has no network: whatever it asks for is written down and refused. */
export async function visit(
  browser: Browser,
  html: string,
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const requests: string[] = [];
  const complaints: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.split('#')[0] === address)
      return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    requests.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address + hash);
  return { page, requests, complaints };
}

/** The ids of the targets in view. */
export async function idsInView(page: Page): Promise<readonly string[]> {
  return page
    .locator('.t')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map((row) => String(row.id)));
}
