import * as z from 'zod';
import { type Finding, type Outcome, type Place, at } from '../../model/finding.ts';
import type { Report } from '../../model/subjects/report.ts';
import { finding } from '../../text/finding.ts';
import { type ComparableReport, comparedFields } from './comparable-report.ts';
import { decodeText } from './decode-text.ts';
import { lenient } from './lenient.ts';
import { placeInText } from './place-in-text.ts';
import { shapeFindings } from './shape-findings.ts';
import { type JsonPath, findJson, walkJson } from './walk-json.ts';

const version = 1;

// What a document says it is.
const envelopeSchema = z.object({ format: z.string(), version: z.unknown().optional() });

/**
 * Reads a saved JSON report by the schema of those that are written. What is no JSON, another document, another version or not of the form of a report is an error
 * with its line and column; fields that are not known are passed over.
 */
export function readSavedReport(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodType<Report>,
): Outcome<ComparableReport> {
  const text = decodeText(bytes);
  if (text === null) return refused(finding('compare/not-text', {}, at(file)));
  const parsed = parse(text);
  if (parsed === null) return refused(notJson(file, text));
  const placeOf = (path: JsonPath): Place => placeInText(file, text, findJson(text, path));
  const envelope = envelopeSchema.safeParse(parsed.value);
  const format = envelope.success ? envelope.data.format : null;
  if (format !== 'plan-check/report') {
    const said = format !== null && format.startsWith('plan-check/') ? format : null;
    return refused(finding('compare/not-a-report', { format: said }, placeOf(['format'])));
  }
  const found = envelope.data?.version;
  if (found !== version) {
    const place = placeOf(['version']);
    return refused(
      typeof found === 'number'
        ? finding('compare/other-version', { version: String(found), known: version }, place)
        : finding('compare/bad-report', { path: 'version', expected: [String(version)], found: null }, place),
    );
  }
  const read = lenient(schema, comparedFields).safeParse(parsed.value);
  if (!read.success)
    return { value: null, findings: shapeFindings(read.error.issues, parsed.value, placeOf) };
  const findings = repeated(read.data, placeOf);
  return { value: findings.length > 0 ? null : read.data, findings };
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function notJson(file: string, text: string): Finding {
  if (text.trim() === '') return finding('compare/empty', {}, at(file));
  const fault = walkJson(text, () => false);
  if (fault === null) throw new Error(`${file} is JSON and could not be read`);
  return fault.ended
    ? finding('compare/cut-short', {}, placeInText(file, text, text.trimEnd().length))
    : finding('compare/not-json', {}, placeInText(file, text, fault.offset));
}

// Which of two verdicts would be compared?
function repeated({ results }: ComparableReport, placeOf: (path: JsonPath) => Place): readonly Finding[] {
  const seen = new Set<string>();
  return results.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [finding('compare/repeated-target', { id }, placeOf(['results', i, 'id']))];
  });
}

function refused(one: Finding): Outcome<ComparableReport> {
  return { value: null, findings: [one] };
}
