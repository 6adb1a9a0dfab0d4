import type { Comparison } from '../model/subjects/comparison.ts';
import type { Explanation } from '../model/subjects/explanation.ts';
import type { Inspection } from '../model/subjects/inspection.ts';
import type { Lint } from '../model/subjects/lint.ts';
import type { Report } from '../model/subjects/report.ts';
import type { Tracing } from '../model/subjects/tracing.ts';
import type { Validation } from '../model/subjects/validation.ts';
import type { Style } from './style.ts';

/** What can be printed, by name. */
export interface Subjects {
  readonly report: Report;
  readonly explanation: Explanation;
  readonly lint: Lint;
  readonly validation: Validation;
  readonly inspection: Inspection;
  readonly comparison: Comparison;
  readonly tracing: Tracing;
}

/** The name of something that can be printed. */
export type SubjectName = keyof Subjects;

/** Prints one subject: a pure function; text ends with exactly one newline. A promise is for what packs its bytes aside. */
export type Renderer<T> = (subject: T, style: Style) => string | Uint8Array | Promise<Uint8Array>;

/** What a format can print. */
export type Renderers = { readonly [S in SubjectName]?: Renderer<Subjects[S]> };
