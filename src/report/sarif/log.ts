import { sheetOf } from '../../model/finding.ts';
import { createHash } from 'node:crypto';
import type { Language } from '../../model/plan/plan.ts';
import type { Diagnostic, Input, Tool } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';
import { findingWords } from '../layout/finding-groups.ts';
import { jsonText } from '../json/json.ts';
import { neutralText } from '../layout/neutral-text.ts';
import type {
  SarifArtifact,
  SarifLocation,
  SarifLogicalLocation,
  SarifMessage,
  SarifResult,
  SarifRule,
} from './model.ts';

/** A result before it knows where its rule stands. */
export type Outcome = Omit<SarifResult, 'ruleIndex' | 'partialFingerprints'> & {
  /** What it is known by in another run. */
  readonly identity: readonly (string | null)[];
};

/** What a log is made of. */
export interface LogParts {
  readonly tool: Tool;
  readonly language: Language;
  /** What the log is of, for whoever keeps several: `report/nantong-quality-2017`. */
  readonly category: string;
  readonly rules: readonly SarifRule[];
  readonly outcomes: readonly Outcome[];
  readonly inputs: readonly Input[];
  readonly logicalLocations: readonly SarifLogicalLocation[];
}

/** A SARIF 2.1.0 log of one run (OASIS, sarif-v2.1.0-errata01). */
export function sarifLog(parts: LogParts): string {
  const { tool, language, category, rules, outcomes, inputs, logicalLocations } = parts;
  const indexOf = new Map(rules.map(({ id }, i) => [id, i]));
  const fingerprint = fingerprints();
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, version: tool.version, rules } },
        automationDetails: { id: `plan-check/${category}/` },
        language: { zh: 'zh-CN', en: 'en-US' }[language],
        columnKind: 'utf16CodeUnits',
        artifacts: inputs.flatMap(artifactOf),
        ...(logicalLocations.length === 0 ? {} : { logicalLocations }),
        results: outcomes.map((outcome) => resultOf(outcome, indexOf, fingerprint)),
      },
    ],
  });
}

/** The rules of the codes that occur, each once: their help is what the catalogue says to do about them. */
export function codeRules(diagnostics: readonly Diagnostic[]): readonly SarifRule[] {
  const rules = new Map<string, SarifRule>();
  for (const { code, severity, message, hint } of diagnostics) {
    if (rules.has(code)) continue;
    const help = messageOf(hint ?? message);
    rules.set(code, {
      id: code,
      shortDescription: messageOf(code),
      fullDescription: help,
      help,
      defaultConfiguration: { level: severity },
    });
  }
  return [...rules.values()];
}

/** A finding as a result. What is in no file is said of the plan. */
export function findingOutcome(diagnostic: Diagnostic, planFile: string, labels: Labels): Outcome {
  const { code, severity, hint, file, line, column, record, field, cell } = diagnostic;
  const words = findingWords({ ...diagnostic, file: null, record: null, field: null }, labels);
  const where = [
    record === null ? '' : labels.record(record),
    field === null ? '' : labels.field(field),
  ].filter(Boolean);
  // In data a column is the number of a field, and no character.
  const isText = record === null && field === null;
  const places = locationsOf(file, line, isText ? column : null);
  return {
    ruleId: code,
    level: severity,
    message: messageOf([...where, ...words].join('  '), hint === null ? '' : `${labels.hint} ${hint}`),
    locations: places.length > 0 ? places : locationsOf(planFile, null, null),
    identity: [code, file, field, cell],
    properties: { record, field, cell },
  };
}

function resultOf(
  { identity, ...outcome }: Outcome,
  indexOf: ReadonlyMap<string, number>,
  fingerprint: Fingerprint,
): SarifResult {
  return {
    ...outcome,
    ruleIndex: indexOf.get(outcome.ruleId) ?? -1,
    partialFingerprints: fingerprint([outcome.ruleId, ...identity]),
  };
}

function artifactOf({ file, bytes, server, encoding, sha256 }: Input): readonly SarifArtifact[] {
  if (server !== null || bytes === null) return [];
  const uri = uriOf(file);
  if (uri === null) return [];
  const named = encoding === null ? {} : { encoding: encoding.replace('-bom', '').toUpperCase() };
  const hashes = sha256 === null ? {} : { hashes: { 'sha-256': sha256 } };
  return [{ location: { uri }, length: bytes, ...named, ...hashes }];
}

/** The name under which fingerprints stand; another way of making them needs another. */
const name = 'planCheck/v1';

/** Gives fingerprints: of the same parts the first, the second … are told apart, in the order in which they are asked. */
export type Fingerprint = (parts: readonly (string | null)[]) => Readonly<Record<string, string>>;

/**
 * Fingerprints by which a finding is known again in another run, though lines may have moved: no line is part of them.
 */
export function fingerprints(): Fingerprint {
  const seen = new Map<string, number>();
  return (parts) => {
    const key = JSON.stringify(parts);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
    return { [name]: `${hash}:${nth}` };
  };
}

/** A path as a reference of RFC 3986, relative as given or `file:`; null for what is no file. */
export function uriOf(path: string): string | null {
  if (path === '' || path === '-') return null;
  const encoded = path
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (/^[a-z]%3A\//i.test(encoded)) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** A place in a file; without a line the file as a whole. Empty where there is no file. */
export function locationsOf(
  file: string | null,
  line: number | null,
  column: number | null,
): readonly SarifLocation[] {
  const sheet = file === null ? null : sheetOf(file);
  const uri = file === null ? null : uriOf(sheet?.workbook ?? file);
  if (uri === null) return [];
  const artifactLocation = { uri };
  // A workbook has no lines that could be shown; the message says the cell.
  if (line === null || sheet !== null) return [{ physicalLocation: { artifactLocation } }];
  const region = column === null ? { startLine: line } : { startLine: line, startColumn: column };
  return [{ physicalLocation: { artifactLocation, region } }];
}

/** Texts as one message, a line each; what SARIF would read as a link in it is none (section 3.11.6). */
export function messageOf(...lines: readonly string[]): SarifMessage {
  const text = lines
    .filter((line) => line.trim() !== '')
    .map(neutralText)
    .join('\n')
    .replaceAll(/\[(?=[^\]]*\]\()/g, String.raw`\[`);
  // A message has at least one character (section 3.11.8).
  return { text: text === '' ? '-' : text };
}
