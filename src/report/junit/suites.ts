import { escapeXml } from '../layout/escape-xml.ts';
import { neutralText } from '../layout/neutral-text.ts';

/** How a case ended. */
export interface CaseOutcome {
  readonly kind: 'failure' | 'error' | 'skipped';
  /** What kind of failure or error it is; readers group by it. */
  readonly type?: string;
  readonly message: string;
  /** Empty where the message says all. */
  readonly text: string;
}

/** One case: what it is of, how it ended (null: well), and what else there is to say. */
export interface Case {
  readonly className: string;
  readonly name: string;
  /** Where it is written: a target in the plan, the first fault of a data file in the file; null where that is nowhere. */
  readonly place: { readonly file: string; readonly line: number | null } | null;
  readonly outcome: CaseOutcome | null;
  readonly output: string;
  /** What it warns of although it ended well. */
  readonly warning?: string;
}

/** A suite of cases. */
export interface Suite {
  readonly name: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly cases: readonly Case[];
}

/**
 * Suites as JUnit XML, as the schema of Jenkins' xUnit plugin has it, with the file and line of a case as pytest writes and
 * GitLab reads them. Times are 0 and there is no host: the same subject gives the same bytes on every machine.
 */
export function suitesXml(name: string, suites: readonly Suite[]): string {
  const all = suites.flatMap((suite) => suite.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name, ...totals(all, ['tests', 'failures', 'errors']), time: 0 })}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>\n',
  ].join('\n');
}

function suiteLines({ name, properties, cases }: Suite): readonly string[] {
  const lines = properties.map(([key, value]) => `      <property${attributes({ name: key, value })}/>`);
  return [
    `  <testsuite${attributes({ name, ...totals(cases, ['tests', 'failures', 'errors', 'skipped']), time: 0, hostname: 'none' })}>`,
    ...(lines.length === 0 ? [] : ['    <properties>', ...lines, '    </properties>']),
    ...cases.flatMap(caseLines),
    '  </testsuite>',
  ];
}

function caseLines({ className, name, place, outcome, output, warning = '' }: Case): readonly string[] {
  const head = `    <testcase${attributes({ classname: className, name, ...placeOf(place), time: 0 })}`;
  if (outcome === null && output === '' && warning === '') return [`${head}/>`];
  return [
    `${head}>`,
    ...(outcome === null
      ? []
      : [element(outcome.kind, attributes(outcomeAttributes(outcome)), outcome.text)]),
    ...(output === '' ? [] : [element('system-out', '', output)]),
    ...(warning === '' ? [] : [element('system-err', '', warning)]),
    '    </testcase>',
  ];
}

function placeOf(place: Case['place']): Readonly<Record<string, string | number>> {
  if (place === null) return {};
  return place.line === null ? { file: place.file } : { file: place.file, line: place.line };
}

// A skipped case has no type.
function outcomeAttributes({ kind, message, type }: CaseOutcome): Readonly<Record<string, string>> {
  return kind === 'skipped' || type === undefined ? { message } : { type, message };
}

function element(name: string, head: string, text: string): string {
  return text === '' ? `      <${name}${head}/>` : `      <${name}${head}>${block(text)}</${name}>`;
}

// Line breaks of the text itself stay; what stands in its lines is made safe.
function block(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeXml(neutralText(line)))
    .join('\n');
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(neutralText(String(value)))}"`)
    .join('');
}

type Total = 'tests' | 'failures' | 'errors' | 'skipped';

function totals(cases: readonly Case[], names: readonly Total[]): Readonly<Record<string, number>> {
  const ended = (kind: CaseOutcome['kind']): number =>
    cases.filter(({ outcome }) => outcome?.kind === kind).length;
  const counts = {
    tests: cases.length,
    failures: ended('failure'),
    errors: ended('error'),
    skipped: ended('skipped'),
  };
  return Object.fromEntries(names.map((name) => [name, counts[name]]));
}
