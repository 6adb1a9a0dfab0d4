import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Tracing } from '../model/tracing.ts';
import type { Validation } from '../model/validation.ts';

/**
 * How a run ends (SPEC 2): 0 all is well, 1 a target fails or data that are only checked have errors, 2 usage, plan or an unopened file, 3 data is missing or
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

/** The code a report asks for. With `strict` an error or warning beside otherwise good verdicts makes it 3. */
export function codeOfReport(
  { summary, diagnostics }: Pick<Report, 'summary' | 'diagnostics'>,
  strict: boolean,
): ExitCode {
  if (summary.fail > 0) return 1;
  if (summary.noData > 0 || summary.invalid > 0) return 3;
  const doubtful = strict && diagnostics.some(({ severity }) => severity !== 'note');
  return doubtful ? 3 : 0;
}

/** The code a check of data files asks for. With `strict` a warning counts as an error. */
export function codeOfValidation({ summary }: Pick<Validation, 'summary'>, strict: boolean): ExitCode {
  return summary.errors > 0 || (strict && summary.warnings > 0) ? 1 : 0;
}

/** The code a tracing asks for: 1 where anything is uncovered, different or orphaned. With `strict` a warning counts too. */
export function codeOfTracing(
  { summary, diagnostics }: Pick<Tracing, 'summary' | 'diagnostics'>,
  strict: boolean,
): ExitCode {
  const isWhole = summary.uncovered + summary.different + summary.orphaned === 0;
  return isWhole && !(strict && diagnostics.length > 0) ? 0 : 1;
}
