import type { Renderers } from './formats.ts';
import { validationJunit } from './junit/validation.ts';

/** JUnit XML, which every CI service reads. */
export const junit: Renderers = { validation: validationJunit };
