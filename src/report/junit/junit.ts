import type { Renderers } from '../formats.ts';
import { reportJunit } from './report.ts';
import { validationJunit } from './validation.ts';

/** JUnit XML, which every CI service reads. */
export const junit: Renderers = { report: reportJunit, validation: validationJunit };
