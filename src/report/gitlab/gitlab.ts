import { type Severity, fileItself, sheetOf } from '../../model/finding.ts';
import type { Lint } from '../../model/subjects/lint.ts';
import {
  type Diagnostic,
  type Report,
  type Result,
  isWaived,
  isWarned,
} from '../../model/subjects/report.ts';
import type { Validation } from '../../model/subjects/validation.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import { jsonText } from '../json/json.ts';
import { findingWords } from '../layout/finding-groups.ts';
import { neutralText } from '../layout/neutral-text.ts';
import type { Renderers, Style } from '../renderers.ts';
import { fingerprints } from '../sarif/log.ts';
import { unmetWords } from '../words/result-words.ts';

/** GitLab's code quality report: a list of issues, which merge requests show on the lines they are about. */
export const gitlab: Renderers = {
  report: reportGitlab,
  lint: ({ diagnostics, file }: Lint, style) => issuesText(diagnostics.map(findingIssue(file, style))),
  validation: ({ diagnostics, plan }: Validation, style) =>
    issuesText(diagnostics.map(findingIssue(plan.file, style))),
};

/** An issue before it has its fingerprint; null for what merge requests need not see. */
type Issue = {
  readonly description: string;
  readonly check_name: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
} | null;

/** Each target that is missed, could not be judged or is met with a warning on its line of the plan, each finding on its line of the data. */
function reportGitlab(report: Report, style: Style): string {
  const labels = labelsOf(style.language);
  const unmet = report.results.filter(
    (result) => isWarned(result) || (result.status !== 'pass' && result.status !== 'pending'),
  );
  return issuesText([
    ...unmet.map((result) => targetIssue(result, labels)),
    ...report.diagnostics.map(findingIssue(report.plan.file, style)),
  ]);
}

function targetIssue(result: Result, labels: Labels): Issue {
  const { id, status, place } = result;
  return {
    description: neutralText(unmetWords(result, labels).join('  ')),
    check_name: `target/${id}`,
    severity: isWarned(result)
      ? 'minor'
      : isWaived(result)
        ? 'info'
        : status === 'fail'
          ? 'critical'
          : 'major',
    location: { path: pathOf(place.file), lines: { begin: place.line } },
  };
}

const severities: Readonly<Record<Severity, 'major' | 'minor' | null>> = {
  error: 'major',
  warning: 'minor',
  note: null,
};

/** A finding of no file stands on the first line of the plan; notes ask nobody to do anything and are left out. */
function findingIssue(planFile: string, { language }: Style): (diagnostic: Diagnostic) => Issue {
  const labels = labelsOf(language);
  return (diagnostic) => {
    const severity = severities[diagnostic.severity];
    if (severity === null) return null;
    const { code, file, line, hint } = diagnostic;
    // The path says which file it is, and of a workbook no more than that.
    const isSheet = file !== null && sheetOf(file) !== null;
    const words = findingWords({ ...diagnostic, file: isSheet ? file : null }, labels);
    const said = hint === null ? words : [...words, `${labels.hint} ${hint}`];
    return {
      description: neutralText(said.join('  ')),
      check_name: code,
      severity,
      location: { path: pathOf(file ?? planFile), lines: { begin: line ?? 1 } },
    };
  };
}

// GitLab wants paths of the repository, without a dot before them.
function pathOf(file: string): string {
  return neutralText(fileItself(file).replace(/^(?:\.\/)+/, ''));
}

function issuesText(issues: readonly Issue[]): string {
  const fingerprint = fingerprints();
  return jsonText(
    issues
      .filter((issue) => issue !== null)
      .map((issue) => {
        const parts = [issue.check_name, issue.location.path, issue.description];
        const [hash = ''] = Object.values(fingerprint(parts));
        return { ...issue, fingerprint: hash };
      }),
  );
}
