import type { RowNames } from '../model/data/row.ts';
import type { Demand } from '../model/data/demand.ts';
import type { Measure } from '../model/plan/measure.ts';
import { type Language, type Plan, isRelative } from '../model/plan/plan.ts';
import type { Rational, Unit } from '../model/quantity.ts';
import type {
  Explanation,
  ExplanationDoubt,
  ExplanationNode,
  ExplanationRows,
} from '../model/subjects/explanation.ts';
import type { Report } from '../model/subjects/report.ts';
import { touching } from '../model/subjects/touching.ts';
import type { Counts, Reading, ReadingBounds, Verdict } from '../model/verdict/verdict.ts';
import { exactText } from '../quantity/numbers/exact-text.ts';
import { printNumber, printQuantity } from '../quantity/numbers/print.ts';
import { times } from '../quantity/numbers/interval.ts';
import { multiply, one, rational } from '../quantity/numbers/rational.ts';
import { conditionWords, windowWords } from '../text/words/condition-words.ts';
import { type Role, boundsWords, rankWords, reasonWords, roleWords } from '../text/words/judgement-words.ts';
import { measureWords } from '../text/words/measure-words.ts';
import { resultContext } from './make-report.ts';
import { type Pull, metRows, pullOf, standingOf } from './evidence-rows.ts';
import { rowsInDoubt } from './make-result.ts';
import { type ResultContext, rowsByName } from './shown-evidence.ts';
import { partsOf } from './measure-parts.ts';
import { mendingOf } from './mending.ts';

/** How a number of the tree is shown. */
interface Shown {
  readonly role: Role | null;
  readonly unit: Unit;
  readonly scale: Rational;
  readonly limits: readonly Rational[];
  /** At which end the target would be missed; null for what it is held against. */
  readonly pull: Pull | null;
}

const bare: Unit = { text: '', dimension: 'plain', factor: one, base: null };
const percent: Unit = { text: '%', dimension: 'ratio', factor: rational(1n, 100n), base: null };

/** The tree of a measure: each number with its rows, conditions, files and arithmetic. */
export function explainReading(
  measure: Measure,
  reading: Reading,
  context: ResultContext,
  shown: Omit<Shown, 'role'>,
): ExplanationNode {
  return node(measure, reading, context, { role: null, ...shown });
}

function node(measure: Measure, reading: Reading, context: ResultContext, shown: Shown): ExplanationNode {
  const { plan, language } = context;
  const value = reading.value && multiply(reading.value, shown.scale);
  const display = value && printQuantity(value, shown.unit, shown.limits);
  return {
    role: shown.role && roleWords(shown.role, language),
    words: measureWords(measure, plan, language),
    display,
    value: value && exactText(value),
    arithmetic: display && arithmeticOf(reading, display, shown, language),
    reason: reading.reason && reasonWords(reading.reason, language),
    rows: reading.evidence && rowsOf(reading, context, shown.pull),
    doubt: reading.bounds && doubtOf(reading.bounds, context, shown),
    parts: partsOf(measure).map(([role, part], index) => {
      const own = reading.parts[index];
      if (!own) throw new Error(`a reading of ${measure.kind} lacks a part`);
      return node(part, own, context, {
        role,
        unit: partUnit(measure, shown),
        scale: one,
        limits: [],
        pull: shown.pull,
      });
    }),
  };
}

/** Parts of totals and differences are shown as the whole is; parts of ratios and growths as bare numbers. */
function partUnit(measure: Measure, shown: Shown): Unit {
  if (measure.kind !== 'total' && measure.kind !== 'difference') return bare;
  return shown.unit.dimension === 'ratio' ? percent : shown.unit;
}

function arithmeticOf(reading: Reading, display: string, shown: Shown, language: Language): string | null {
  const { numerator, denominator, parts, kind, rank } = reading;
  const number = (value: Rational | null | undefined): string => (value ? printNumber(value, bare) : '?');
  if (numerator !== null && denominator !== null) {
    const factor = shown.scale.n === 1n && shown.scale.d === 1n ? '' : ` * ${number(shown.scale)}`;
    return `${number(numerator)} / ${number(denominator)}${factor} = ${display}`;
  }
  if (rank) return `${rankWords(rank.some, rank.all, language)} = ${display}`;
  const values = parts.map((part) => number(part.value));
  if (kind === 'total') return `${values.join(' + ')} = ${display}`;
  if (kind === 'difference') return `${values.join(' - ')} = ${display}`;
  if (kind === 'growth') return `(${values[0]} - ${values[1]}) / ${values[1]} = ${display}`;
  return null;
}

function doubtOf(
  { interval, rows, places, counts }: ReadingBounds,
  context: ResultContext,
  { unit, scale, limits }: Shown,
): ExplanationDoubt {
  const { low, high } = times(interval, scale);
  const part = ({ some, all }: Counts): string => `${some} / ${all}`;
  return {
    low: low && exactText(low),
    high: high && exactText(high),
    display: boundsWords({ low, high }, unit, limits, context.language),
    rows: rowsInDoubt(rows),
    ends: counts ? { low: part(counts.low), high: part(counts.high) } : null,
    places: rowsByName(places, context),
  };
}

function rowsOf(reading: Reading, context: ResultContext, pull: Pull | null): ExplanationRows | null {
  const { evidence } = reading;
  if (evidence === null) return null;
  const { plan, language } = context;
  const { fold } = evidence;
  const source = plan.sources.find((candidate) => candidate.name === fold.source);
  if (!source) throw new Error(`a checked plan has no source ${fold.source}`);
  return {
    source: source.name,
    title: source.title,
    files: context.filesOf(source.name),
    period: windowWords(fold.window, source, language),
    inPeriod: evidence.inWindow,
    where: fold.where && conditionWords(fold.where, source, language, plan.sources),
    taken: evidence.rows,
    meets: fold.meets && conditionWords(fold.meets, source, language, plan.sources),
    as: standingOf(evidence, pull),
    met: rowsByName(metRows(evidence, pull), context),
    unmet: rowsByName(evidence.unmet, context),
  };
}

/** How one verdict of a report came about; null for a target that was not judged. */
export function explainVerdict(
  id: string,
  plan: Plan,
  demand: Demand,
  verdicts: readonly Verdict[],
  report: Report,
  rowNames: RowNames,
): Explanation | null {
  const verdict = verdicts.find(({ target }) => target.id === id);
  const result = report.results.find((candidate) => candidate.id === id);
  const measure = demand.targets.find(({ target }) => target === id)?.measure ?? null;
  if (!verdict || !result) return null;
  const { target, threshold, reading, limit } = verdict;
  const context = resultContext(plan, report.language, report.inputs, rowNames);
  const unit = threshold?.unit ?? { text: '', dimension: 'plain', factor: one, base: null };
  const pull = threshold && pullOf(threshold, verdict.judgement.value);
  const limits = threshold === null ? [] : [threshold.limit];
  const relative = isRelative(target.threshold) ? target.threshold.measure : null;
  const scale = relative === null && target.basis.kind === 'measured' ? target.basis.scale : one;
  return {
    format: 'plan-check/explanation',
    version: 1,
    tool: report.tool,
    language: report.language,
    plan: report.plan,
    asOf: report.asOf,
    inputs: report.inputs.filter((input) => result.evidence.some(({ source }) => source === input.source)),
    result,
    tree: measure && reading && explainReading(measure, reading, context, { unit, scale, limits, pull }),
    limit:
      relative &&
      limit &&
      explainReading(relative, limit, context, { unit, scale: one, limits: [], pull: null }),
    diagnostics: touching(result, report.diagnostics),
    mending: mendingOf(verdict, scale, result, report),
  };
}
