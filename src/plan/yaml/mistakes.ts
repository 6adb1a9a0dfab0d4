import type { Finding, Place } from '../../model/finding.ts';
import type { FindingArgs } from '../../text/catalogue.ts';
import type { Args } from '../../text/entry.ts';
import { type FindingCode, finding } from '../../text/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { type PlanText, placeAt, textAt } from './plan-text.ts';

/** Looking for the nearest name takes time: so many look-ups a plan, among so many names. */
const mostLookUps = 200;
const mostNames = 1000;
/** So many known names go with a finding. */
const mostKnown = 50;

/** Longer lists are lists. */
const longestBracket = 400;

/** Collects what is wrong with a plan, each at its place. */
export interface Mistakes {
  readonly findings: readonly Finding[];
  /** Notes a finding at an offset of the plan's text. */
  readonly report: <C extends FindingCode>(code: C, args: FindingArgs[C] & Args, offset: number) => void;
  /** The offset, or the other one where that stands in a plan that changes the one of this: there is the mistake. */
  readonly changedAt: (offset: number, other: number) => number;
  /** Remembers where a column is defined: what makes it what it is. */
  readonly define: (column: { readonly place: Place }, offsets: readonly number[]) => void;
  /** Notes what is wrong with how columns are used: there, or where a plan that changes that one has made them others. */
  readonly reportUse: <C extends FindingCode>(
    columns: readonly { readonly place: Place }[],
    code: C,
    args: FindingArgs[C] & Args,
    offset: number,
  ) => void;
  /** The line of an offset, counted from 1, in the text that it lies in. */
  readonly lineOf: (offset: number) => number;
  /** The text in square brackets that begins at an offset, as written; null where none does, or not on one line. */
  readonly bracketed: (offset: number) => string | null;
  /** The known name that was probably meant, or null; and the names there are. */
  readonly nearest: (
    name: string,
    known: readonly string[],
  ) => { near: string | null; known: readonly string[] };
}

/** An empty collection for the plan of this text. */
export function collectMistakes(text: PlanText): Mistakes {
  const findings: Finding[] = [];
  const defined = new Map<object, readonly number[]>();
  let lookUps = 0;
  const report: Mistakes['report'] = (code, args, offset) => {
    findings.push(finding(code, args, placeAt(text, offset)));
  };
  const changedAt: Mistakes['changedAt'] = (offset, other) =>
    other < offset && textAt(text, other).plan !== textAt(text, offset).plan ? other : offset;
  return {
    findings,
    report,
    changedAt,
    define: (column, offsets) => {
      defined.set(column, offsets);
    },
    reportUse: (columns, code, args, offset) => {
      const definitions = columns.flatMap((column) => defined.get(column) ?? []);
      report(code, args, definitions.reduce(changedAt, offset));
    },
    lineOf: (offset) => placeAt(text, offset).line ?? 0,
    bracketed: (given) => {
      const { plan, offset } = textAt(text, given);
      return /^\[[^[\]\r\n]*\]/.exec(plan.text.slice(offset, offset + longestBracket))?.[0] ?? null;
    },
    nearest: (name, known) => {
      lookUps += 1;
      const near = lookUps > mostLookUps ? null : nearestName(name, known.slice(0, mostNames));
      return { near, known: known.slice(0, mostKnown) };
    },
  };
}
