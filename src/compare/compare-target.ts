import type { Aspect, ComparedTarget, TargetChange, TargetSide } from '../model/subjects/comparison.ts';
import type { Language } from '../model/plan/plan.ts';
import type { ComparableReport, ComparableResult } from './saved/comparable-report.ts';
import { compareGroups } from './compare-groups.ts';
import { compareFigures } from './compare-figures.ts';
import { excuseOf } from './excuse-of.ts';
import type { TargetPair } from './pair-targets.ts';
import { targetDifferences } from './target-differences.ts';
import { targetWords } from './target-words.ts';

/** The two reports, and the language to speak of them in. */
export interface ComparedReports {
  readonly before: ComparableReport;
  readonly after: ComparableReport;
  readonly language: Language;
}

const definition: ReadonlySet<Aspect> = new Set([
  'limit',
  'upper',
  'open',
  'operator',
  'unit',
  'wording',
  'reading',
  'measure',
]);

/** True for what makes a target another one than it was. */
export function isDefinition(aspect: Aspect): boolean {
  return definition.has(aspect);
}

/** What became of one target. */
export function compareTarget({ before, after }: TargetPair, reports: ComparedReports): ComparedTarget {
  const { language } = reports;
  const shown = after ?? before;
  if (shown === null) throw new Error('a pair of targets without a target');
  const sides = {
    before: before && sideOf(before, reports.before.language, language),
    after: after && sideOf(after, reports.after.language, language),
  };
  const { id, section, title, owners } = shown;
  const base = { id, section: section ?? '', title, owners, ...sides };
  if (before === null || after === null) {
    const kind = before === null ? 'added' : 'gone';
    return { ...base, formerId: null, kind, excused: null, figure: null, differences: [], groups: [] };
  }
  const figure = compareFigures(before, after, language);
  const differences = targetDifferences(before, after, reports.before.language === reports.after.language);
  const compared = {
    figure,
    differences,
    formerId: before.id === after.id ? null : before.id,
    groups: compareGroups(before.groups ?? [], after.groups ?? []),
  };
  const kind = kindOf(before, after, compared);
  const excused = kind === 'stopped-passing' ? excuseOf(after, reports) : null;
  return { ...base, ...compared, kind, excused };
}

function kindOf(
  before: ComparableResult,
  after: ComparableResult,
  {
    figure,
    differences,
    formerId,
    groups,
  }: Pick<ComparedTarget, 'figure' | 'differences' | 'formerId' | 'groups'>,
): TargetChange {
  if (before.status !== after.status) {
    if (before.status === 'pass') return 'stopped-passing';
    return after.status === 'pass' ? 'newly-passing' : 'status';
  }
  const isFigure =
    figure === null ? (before.actual === null) !== (after.actual === null) : figure.difference !== '0';
  if (isFigure) return 'figure';
  if (differences.some(({ aspect }) => isDefinition(aspect))) return 'target';
  return differences.length > 0 || formerId !== null || groups.length > 0 ? 'other' : 'same';
}

function sideOf(result: ComparableResult, saved: Language, language: Language): TargetSide {
  const { status, provisional, target, actual, completion, points, waiver, pace, measure } = result;
  return {
    status,
    provisional,
    target: { ...target, words: targetWords(target, saved, language) },
    actual,
    completion,
    points,
    waiver,
    pace: pace && { state: pace.state },
    measure,
  };
}
