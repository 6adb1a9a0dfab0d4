import type { Renderers } from '../renderers.ts';
import { comparisonHtml } from './comparison.tsx';
import { reportHtml } from './document.tsx';

/** A web page: one file that needs nothing but a browser. */
export const html: Renderers = { report: reportHtml, comparison: comparisonHtml };
