import type { Renderers } from './formats.ts';
import { reportXlsx } from './xlsx/report.ts';

/** Workbooks as offices circulate them. */
export const xlsx: Renderers = { report: reportXlsx };
