import type { Language } from '../model/plan/plan.ts';
import type { Comparison } from '../model/subjects/comparison.ts';
import type { Explanation } from '../model/subjects/explanation.ts';
import type { Inspection } from '../model/subjects/inspection.ts';
import type { Lint } from '../model/subjects/lint.ts';
import type { Report } from '../model/subjects/report.ts';
import type { Tracing } from '../model/subjects/tracing.ts';
import type { Validation } from '../model/subjects/validation.ts';

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

/** How a document is to look; what a format does not need it does not look at. */
export interface Style {
  readonly language: Language;
  readonly color: boolean;
  /** The cells of a line. */
  readonly columns: number;
  /** Hides the targets that pass. */
  readonly failuresOnly: boolean;
  /** What targets stand under: their section, or each department that is responsible for them. */
  readonly by: 'section' | 'owner';
  /** The names that `--only` gave: ids, sections, departments. */
  readonly only: readonly string[];
  /** True where characters of ambiguous width take two cells, as on Chinese Windows consoles. */
  readonly wideAmbiguous: boolean;
  /** Long texts may be cut on a terminal, and nowhere else. */
  readonly isTerminal: boolean;
  /** The words that start the program, for the command to run next: `plan-check`, or `node` and `bin/plan-check.js`. */
  readonly program: readonly string[];
}

/** The look of a table in a pipe or a file. */
export function plainStyle(language: Language): Style {
  return {
    language,
    color: false,
    columns: 100,
    failuresOnly: false,
    by: 'section',
    only: [],
    wideAmbiguous: false,
    isTerminal: false,
    program: ['plan-check'],
  };
}
