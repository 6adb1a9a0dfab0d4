import { type Finding, type Severity, inOrder } from '../../model/finding.ts';
import type { Language } from '../../model/plan/plan.ts';
import type { Lint } from '../../model/subjects/lint.ts';
import type { Report } from '../../model/subjects/report.ts';
import type { Validation } from '../../model/subjects/validation.ts';
import { version } from '../../model/version.ts';
import type { Format } from '../../report/formats.ts';
import type { SubjectName } from '../../report/renderers.ts';
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
  const ordered = findings.toSorted(inOrder);
  const refusal = refusalOf(ordered, file, language);
  const filesOf = (subject: SubjectName): Delivery['chosen']['files'] =>
    chosen.files.filter(({ format }) => subjectFor(format) === subject);
  const without = { ...chosen, printed: null };
  const problems = [
    ...(await emit(
      'lint',
      refusal,
      { ...delivery, chosen: { ...chosen, printed, files: filesOf('lint') } },
      call,
    )),
    ...(await emit(
      'validation',
      uncheckedOf(refusal),
      { ...delivery, chosen: { ...without, files: filesOf('validation') } },
      call,
    )),
    ...(await emit(
      'report',
      unjudgedOf(refusal),
      { ...delivery, chosen: { ...without, files: filesOf('report') } },
      call,
    )),
  ];
  await printFindings([...findings, ...problems], call.world, call.options, language);
}

/** As what a format can say why there is no document. */
function subjectFor({ subjects }: Format): SubjectName | null {
  const order: readonly SubjectName[] = ['lint', 'validation', 'report'];
  return order.find((subject) => subjects.includes(subject)) ?? null;
}

const noPlan = { id: '', document: null, period: null, sha256: '' };

/** The same as the check of no data. */
function uncheckedOf({ tool, language, file, diagnostics, counts }: Lint): Validation {
  const countOf = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    format: 'plan-check/validation',
    version: 1,
    tool,
    language,
    plan: { ...noPlan, title: file, file },
    asOf: null,
    inputs: [],
    summary: {
      files: 0,
      sources: 0,
      supplied: 0,
      errors: countOf('error'),
      warnings: countOf('warning'),
      notes: countOf('note'),
    },
    sources: [],
    diagnostics,
    counts,
  };
}

/** The same as a report of no target. */
function unjudgedOf(lint: Lint): Report {
  const { tool, language, plan, asOf, diagnostics, counts } = uncheckedOf(lint);
  const none = { targets: 0, pass: 0, fail: 0, noData: 0, invalid: 0, pending: 0 };
  return {
    format: 'plan-check/report',
    version: 1,
    tool,
    language,
    plan,
    asOf,
    inputs: [],
    summary: { ...none, waived: 0, score: null, sections: [], owners: [] },
    results: [],
    diagnostics,
    counts,
    baseline: null,
  };
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
