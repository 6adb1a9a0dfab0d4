import type { Renderers } from './formats.ts';
import { lintSarif } from './sarif/lint.ts';
import { reportSarif } from './sarif/report.ts';
import { validationSarif } from './sarif/validation.ts';

/** SARIF 2.1.0, which code scanning and editors read. */
export const sarif: Renderers = { report: reportSarif, lint: lintSarif, validation: validationSarif };
