import type { Page } from '../layout/page.ts';

/**
 * How targets are laid out: `stacked` with details on lines of their own on narrow terminals, `rows` with the id and
 * the remarks under each row, `broad` with columns for them too.
 */
export type Layout = 'stacked' | 'rows' | 'broad';

/** The layout that fits a page. */
export function layoutOf(page: Page): Layout {
  if (page.columns < 80) return 'stacked';
  return page.columns < 160 ? 'rows' : 'broad';
}
