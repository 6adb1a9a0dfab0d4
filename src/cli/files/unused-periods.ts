import { type Finding, nowhere } from '../../model/finding.ts';
import type { Measure } from '../../model/plan/measure.ts';
import { type Plan, isRelative } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';
import type { SourceClaim } from '../args/read-options.ts';

/**
 * The periods that `--source NAME@PERIOD` gives to sources of which nothing asks the period of a file: neither are their
 * rows taken by it, nor do they have dates it could be held against.
 */
export function unusedPeriods(claims: readonly SourceClaim[], plan: Plan): readonly Finding[] {
  const dated = claims.filter(({ period }) => period !== null);
  if (dated.length === 0) return [];
  const used = byFile(plan);
  return dated.flatMap(({ text, source }) => {
    const isKnown = plan.sources.some(({ name }) => name === source);
    if (!isKnown || used.has(source)) return [];
    return [finding('usage/period-not-used', { claim: text, source }, nowhere)];
  });
}

/** The sources that say nothing of their period, whose rows have dates of their own, or whose period, or that of a measure over them, is the file's. */
function byFile(plan: Plan): ReadonlySet<string> {
  const names = new Set(
    plan.sources
      .filter(
        ({ period, isTimeless }) =>
          !isTimeless && (period === null || period.kind === 'file' || period.kind === 'flow'),
      )
      .map(({ name }) => name),
  );
  const visit = (measure: Measure, isOuter: boolean): void => {
    const { period } = measure;
    const isFile = period === null || period.kind === 'fixed' ? isOuter : period.kind === 'file';
    switch (measure.kind) {
      case 'ratio':
        for (const part of [measure.numerator, measure.denominator]) visit(part, isFile);
        return;
      case 'total':
        for (const part of measure.parts) visit(part, isFile);
        return;
      case 'growth':
      case 'difference':
        visit(measure.of, isFile);
        if (typeof measure.against === 'object') visit(measure.against, isFile);
        return;
      default:
        if (isFile) names.add(measure.source);
    }
  };
  for (const { basis, threshold } of plan.sections.flatMap(({ targets }) => targets)) {
    if (basis.kind === 'measured') visit(basis.measure, false);
    if (isRelative(threshold)) visit(threshold.measure, false);
  }
  for (const { measures } of [...plan.agree, ...plan.sources.flatMap(({ agree }) => agree)]) {
    for (const measure of measures) visit(measure, false);
  }
  return names;
}
