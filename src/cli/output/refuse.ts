import { type Finding, inOrder } from '../../model/finding.ts';
import type { Language } from '../../model/plan/plan.ts';
import type { Lint } from '../../model/subjects/lint.ts';
import type { Report } from '../../model/subjects/report.ts';
import { version } from '../../model/version.ts';
import { diagnosticOf, framedDiagnosticOf } from '../../text/finding.ts';
import type { CommandCall } from '../command.ts';
import { type Delivery, emit, isForPrograms } from './emit.ts';
import { printFindings } from './print-findings.ts';

/**
 * Says why there is no document: on standard error, and in the formats asked for that can list findings, as the check of a
 * plan does. `file` is what findings without a file are about.
 */
export async function refuse(
  findings: readonly Finding[],
  file: string,
  delivery: Delivery,
  call: CommandCall,
): Promise<void> {
  const { chosen, language } = delivery;
  const printed = chosen.printed !== null && isForPrograms(chosen.printed) ? chosen.printed : null;
  const files = chosen.files.filter(({ format }) => format.subjects.includes('lint'));
  const ordered = findings.toSorted(inOrder);
  const problems = await emit(
    'lint',
    refusalOf(ordered, file, language),
    { ...delivery, chosen: { ...chosen, printed, files } },
    call,
  );
  await printFindings([...findings, ...problems], call.world, call.options, language);
}

function refusalOf(findings: readonly Finding[], file: string, language: Language): Lint {
  return {
    format: 'plan-check/lint',
    version: 1,
    tool: { name: 'plan-check', version },
    language,
    plan: null,
    file,
    extends: [],
    sections: [],
    retired: [],
    sources: [],
    diagnostics: findings.map((each) => framedDiagnosticOf(each, language)),
    counts: countsByFile(findings, file),
  };
}

/** How often each code was found in each file; what is in none is counted for `file`. */
export function countsByFile(findings: readonly Finding[], file: string): Lint['counts'] {
  const counts = new Map<string, { readonly file: string; readonly code: string; readonly count: number }>();
  for (const { code, place } of findings) {
    const about = place.file ?? file;
    const key = `${about}\n${code}`;
    counts.set(key, { file: about, code, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** A document with the errors of the run among its findings: a file that is not there is nowhere else for a program to see. */
export function withErrorsOfRun<T extends Pick<Report, 'diagnostics' | 'counts' | 'language'>>(
  subject: T,
  findings: readonly Finding[],
): T {
  const errors = findings.filter(({ severity }) => severity === 'error').toSorted(inOrder);
  if (errors.length === 0) return subject;
  const diagnostics = errors.map((each) => diagnosticOf(each, subject.language));
  return {
    ...subject,
    diagnostics: [...subject.diagnostics, ...diagnostics],
    counts: [...subject.counts, ...countsByFile(errors, '')],
  };
}
