import type { Renderers } from '../formats.ts';
import { lintSarif } from './lint.ts';
import { reportSarif } from './report.ts';
import { validationSarif } from './validation.ts';

/** SARIF 2.1.0, which code scanning and editors read. */
export const sarif: Renderers = { report: reportSarif, lint: lintSarif, validation: validationSarif };
