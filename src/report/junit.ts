import type { Renderers } from './formats.ts';
import { reportJunit } from './junit/report.ts';
import { validationJunit } from './junit/validation.ts';

/** JUnit XML, which every CI service reads. */
export const junit: Renderers = { report: reportJunit, validation: validationJunit };
