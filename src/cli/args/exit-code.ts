import type { Finding } from '../../model/finding.ts';
import type { Comparison } from '../../model/subjects/comparison.ts';
import type { Report } from '../../model/subjects/report.ts';
import type { Tracing } from '../../model/subjects/tracing.ts';
import { type Validation, toleratedErrors } from '../../model/subjects/validation.ts';

/**
 * How a run ends: 0 all is well, 1 a target fails or data that are only checked have errors, 2 usage, plan or an unopened file, 3 data is missing or
 * wrong, 70 a defect of the program.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 70;

/** What a shell expects of a program that a signal stopped: 128 and the signal's number. */
export const stoppedBy: Readonly<Record<'SIGHUP' | 'SIGINT' | 'SIGTERM', number>> = {
  SIGHUP: 129,
  SIGINT: 130,
  SIGTERM: 143,
};

// From the cause that says most about the run to the one that says least.
const precedence: readonly ExitCode[] = [70, 2, 1, 3, 0];

/** The code that wins where several causes apply; 0 where there is none. */
export function strongest(codes: readonly ExitCode[]): ExitCode {
  return precedence.find((code) => codes.includes(code)) ?? 0;
}

/** The code that findings about the call and the plan ask for. With `strict` a warning counts as an error. */
export function codeOfFindings(findings: readonly Finding[], strict: boolean): ExitCode {
  const counts = findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
  return counts ? 2 : 0;
}

/** The code a report asks for. A missed target that is waived does not count. With `strict` an error or warning beside otherwise good verdicts makes it 3. */
export function codeOfReport(
  { summary, diagnostics }: Pick<Report, 'summary' | 'diagnostics'>,
  strict: boolean,
): ExitCode {
  if (summary.fail > summary.waived) return 1;
  if (summary.noData > 0 || summary.invalid > 0) return 3;
  const doubtful = strict && diagnostics.some(({ severity }) => severity !== 'note');
  return doubtful ? 3 : 0;
}

/**
 * The code a check of data files asks for. Errors of a source that the plan tolerates do not count. With `strict` every error
 * counts, and a warning too.
 */
export function codeOfValidation(
  validation: Pick<Validation, 'summary' | 'sources'>,
  strict: boolean,
): ExitCode {
  const { errors, warnings } = validation.summary;
  if (strict) return errors + warnings > 0 ? 1 : 0;
  return errors > toleratedErrors(validation) ? 1 : 0;
}

/**
 * The code a comparison asks for: 1 where something that passed does not any more and has no excuse. With `strict` also where
 * a target that passed is gone, and 2 where the two cannot be compared as they are; 2 in any case where there is nothing to compare.
 */
export function codeOfComparison(
  { summary, diagnostics }: Pick<Comparison, 'summary' | 'diagnostics'>,
  strict: boolean,
): ExitCode {
  const gone = strict ? summary.passingGone : 0;
  const misfit = diagnostics.some(
    ({ code, severity }) => severity === 'warning' && code !== 'compare/passing-gone',
  );
  const isNothing = diagnostics.some(({ severity }) => severity === 'error');
  const stopped = summary.stoppedPassing + gone > summary.excused;
  return strongest([isNothing || (strict && misfit) ? 2 : 0, stopped ? 1 : 0]);
}

/** The code a tracing asks for: 1 where anything is uncovered, different or orphaned. With `strict` a warning counts too. */
export function codeOfTracing(
  { summary, diagnostics }: Pick<Tracing, 'summary' | 'diagnostics'>,
  strict: boolean,
): ExitCode {
  const isWhole = summary.uncovered + summary.different + summary.orphaned === 0;
  return isWhole && !(strict && diagnostics.length > 0) ? 0 : 1;
}
