import type { core } from 'zod';
import type { Finding, Place } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import type { JsonPath } from './walk-json.ts';

const most = 20;
const longest = 40;

/** What is wrong with the form of a document, by the issues of its schema: the first of them, each at its place. */
export function shapeFindings(
  issues: readonly core.$ZodIssue[],
  document: unknown,
  placeOf: (path: JsonPath) => Place,
): readonly Finding[] {
  return issues.slice(0, most).map((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const args = {
      path: pathWords(path),
      expected: expectedOf(issue),
      found: shown(valueAt(document, path)),
    };
    return finding('compare/bad-report', args, placeOf(path));
  });
}

// Kinds stand in brackets and are told in words; what may be chosen from is told as it is.
function expectedOf(issue: core.$ZodIssue): readonly string[] {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String);
    case 'invalid_type':
      return [`<${issue.expected}>`];
    case 'invalid_format':
    case 'custom':
      return [issue.message];
    default:
      return ['<number>'];
  }
}

function pathWords(path: JsonPath): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('');
}

function valueAt(document: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    document,
  );
}

function shown(value: unknown): string | null {
  const text = JSON.stringify(value);
  if (text === undefined) return null;
  return text.length > longest ? `${text.slice(0, longest)}..` : text;
}
