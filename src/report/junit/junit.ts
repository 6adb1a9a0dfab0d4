import type { Lint } from '../../model/subjects/lint.ts';
import { type Severity, fileItself } from '../../model/finding.ts';
import type { ValidatedSource, Validation } from '../../model/subjects/validation.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import { type FileFindings, findingWords, findingsByFile } from '../layout/finding-groups.ts';
import { neutralText } from '../layout/neutral-text.ts';
import type { Renderers, Style } from '../renderers.ts';
import { reportJunit } from './report.ts';
import { type Case, type Suite, suitesXml } from './suites.ts';

/** JUnit XML, which every CI service reads. */
export const junit: Renderers = { report: reportJunit, lint: lintJunit, validation: validationJunit };

const mostOfACode = 20;

/**
 * The check of data files as JUnit XML: a suite a source, a case a file. A file with errors is a failure that lists them,
 * or says them as its error output where the plan tolerates as many; warnings are its output. A source of which no file was handed in is a skipped case.
 */
export function validationJunit(validation: Validation, { language }: Style): string {
  const labels = labelsOf(language);
  const found = new Map(findingsByFile(validation).map((each) => [each.file, each]));
  const ofSources = validation.sources.map((source) => sourceSuite(source, found, labels));
  const known = new Set<string | null>(validation.sources.flatMap((source) => source.files));
  const others = [...found.keys()].filter((file) => !known.has(file));
  const suites = others.length === 0 ? ofSources : [...ofSources, otherSuite(others, found, labels)];
  return suitesXml(validation.plan.title, suites);
}

/** The check of a plan as JUnit XML: one suite, a case for each of its targets where it can be used, else one that says why not. */
export function lintJunit(lint: Lint, { language }: Style): string {
  const labels = labelsOf(language);
  const { file, plan, sections, diagnostics } = lint;
  const className = plan?.id ?? file;
  const found = new Map(findingsByFile({ ...lint, sources: [] }).map((each) => [each.file, each]));
  const files = new Set<string | null>([file, ...diagnostics.map((each) => each.file)]);
  const targets = sections.flatMap((section) => section.targets);
  const cases = [
    ...[...files].map((each) => fileCase(className, each, found, labels)),
    ...targets.map(({ id, title, place }): Case => ({
      className,
      name: `${id}  ${title}`,
      place,
      outcome: null,
      output: '',
    })),
  ];
  return suitesXml(plan?.title ?? file, [{ name: labels.lint.plan, properties: [], cases }]);
}

type Found = ReadonlyMap<string | null, FileFindings>;

function sourceSuite(source: ValidatedSource, found: Found, labels: Labels): Suite {
  const { title, department, files, tolerated } = source;
  const name = title === source.source ? title : `${title} (${source.source})`;
  const missing: Case = {
    className: source.source,
    name: title,
    place: null,
    outcome: { kind: 'skipped', message: labels.validation.notSupplied, text: '' },
    output: '',
  };
  return {
    name,
    properties: department === null ? [] : [['department', department]],
    cases:
      files.length === 0
        ? [missing]
        : files.map((file) => fileCase(source.source, file, found, labels, tolerated)),
  };
}

function otherSuite(files: readonly (string | null)[], found: Found, labels: Labels): Suite {
  const name = labels.validation.others;
  return { name, properties: [], cases: files.map((file) => fileCase(name, file, found, labels)) };
}

function fileCase(
  className: string,
  file: string | null,
  found: Found,
  labels: Labels,
  tolerated = false,
): Case {
  const findings = found.get(file);
  const name = file ?? labels.validation.others;
  const first = findings?.groups[0]?.findings[0]?.line ?? null;
  const place = file === null || file === '' ? null : { file: fileItself(file), line: first };
  if (findings === undefined) return { className, name, place, outcome: null, output: '' };
  const { error } = findings.counts;
  return {
    className,
    name,
    place,
    outcome:
      error === 0 || tolerated
        ? null
        : {
            kind: 'failure',
            message: messageOf(findings, labels),
            text: linesOf(findings, ['error'], labels),
          },
    output: linesOf(findings, ['warning', 'note'], labels),
    ...(error > 0 && tolerated ? { warning: linesOf(findings, ['error'], labels) } : {}),
  };
}

/** How many errors there are, and the first of them: many readers show no more. */
function messageOf({ counts, groups }: FileFindings, labels: Labels): string {
  const first = groups[0]?.findings[0];
  const words = first === undefined ? [] : [findingWords(first, labels).join('  ')];
  return [labels.severityCounts.error(counts.error), ...words].join('  ');
}

function linesOf({ groups }: FileFindings, severities: readonly Severity[], labels: Labels): string {
  return groups
    .filter(({ severity }) => severities.includes(severity))
    .flatMap(({ code, severity, count, findings }) => {
      const shown = findings.slice(0, mostOfACode);
      const rest = count - shown.length;
      return [
        ...shown.map((finding) => {
          const hint = finding.hint === null ? [] : [`${labels.hint} ${finding.hint}`];
          const words = [labels.severities[severity], code, ...findingWords(finding, labels), ...hint];
          return neutralText(words.join('  '));
        }),
        ...(rest > 0 ? [`.. ${neutralText(code)}  ${labels.validation.rest(rest)}`] : []),
      ];
    })
    .join('\n');
}
