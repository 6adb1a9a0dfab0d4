import type { Demand } from '../model/data/demand.ts';
import { type Plan, isRelative } from '../model/plan/plan.ts';
import type { Explanation } from '../model/subjects/explanation.ts';
import type { Report } from '../model/subjects/report.ts';
import type { Verdict } from '../model/verdict/verdict.ts';
import { one } from '../quantity/numbers/rational.ts';
import { explainReading } from './explain.ts';
import { resultContext } from './make-report.ts';

/** How one verdict of a report came about; null for a target that was not judged. */
export function explainVerdict(
  id: string,
  plan: Plan,
  demand: Demand,
  verdicts: readonly Verdict[],
  report: Report,
): Explanation | null {
  const verdict = verdicts.find(({ target }) => target.id === id);
  const result = report.results.find((candidate) => candidate.id === id);
  const measure = demand.targets.find(({ target }) => target === id)?.measure ?? null;
  if (!verdict || !result) return null;
  const { target, threshold, reading, limit } = verdict;
  const context = resultContext(plan, report.language, report.inputs);
  const unit = threshold?.unit ?? { text: '', dimension: 'plain', factor: one, base: null };
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
    tree: measure && reading && explainReading(measure, reading, context, { unit, scale, limits }),
    limit: relative && limit && explainReading(relative, limit, context, { unit, scale: one, limits: [] }),
    diagnostics: report.diagnostics.filter(({ code }) => result.diagnostics.includes(code)),
  };
}
