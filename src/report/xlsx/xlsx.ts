import type { Renderers } from '../formats.ts';
import { reportXlsx } from './report.ts';

/** Workbooks as offices circulate them. */
export const xlsx: Renderers = { report: reportXlsx };
