import type { Comparison } from '../../model/subjects/comparison.ts';
import type { Language } from '../../model/plan/plan.ts';
import { counted } from './counted.ts';

/** How a comparison ended: something passed and does not now, nothing was in both, nothing changed, or all is well. */
export type ComparisonOutcome = 'regressed' | 'empty' | 'same' | 'kept';

/** The outcome of a comparison from its counts. */
export function comparisonOutcome(summary: Comparison['summary']): ComparisonOutcome {
  const { targets, added, gone, same, stoppedPassing, excused } = summary;
  if (added + gone === targets) return 'empty';
  if (stoppedPassing > excused) return 'regressed';
  return same === targets ? 'same' : 'kept';
}

const outcomes: Readonly<Record<ComparisonOutcome, Readonly<Record<Language, string>>>> = {
  regressed: { zh: '有指标不再达标', en: 'something stopped passing' },
  empty: { zh: '没有可以比较的指标', en: 'nothing to compare' },
  same: { zh: '没有变化', en: 'no change' },
  kept: { zh: '没有指标不再达标', en: 'nothing stopped passing' },
};

/**
 * A comparison in one sentence without a full stop:
 * `有指标不再达标    62 项：2 项不再达标，3 项新达标，40 项数值有变（25 项好转，12 项变差），1 项新增`.
 */
export function comparisonSentence({ summary }: Pick<Comparison, 'summary'>, language: Language): string {
  const isZh = language === 'zh';
  const of = (n: number, zh: string, en: string): string | null =>
    n === 0 ? null : isZh ? `${n} 项${zh}` : `${n} ${en}`;
  const excused = of(summary.excused, '不计入', 'of them excused');
  const moved = [of(summary.better, '好转', 'better'), of(summary.worse, '变差', 'worse')];
  const parts = [
    within(of(summary.stoppedPassing, '不再达标', 'stopped passing'), [excused], isZh),
    of(summary.newlyPassing, '新达标', 'newly passing'),
    within(of(summary.figureChanged, '数值有变', 'with another figure'), moved, isZh),
    of(summary.notComparable, '不可比', 'not comparable'),
    of(summary.targetChanged, '目标有变', 'with another target'),
    of(summary.renamed, '改了编号', 'renamed'),
    of(summary.added, '新增', 'new'),
    within(
      of(summary.gone, '不再有', 'gone'),
      [of(summary.passingGone, '原来达标', 'of which had passed')],
      isZh,
    ),
    of(summary.same, '没有变化', 'unchanged'),
  ].filter((part) => part !== null);
  const all = isZh ? `${summary.targets} 项：` : `${counted(summary.targets, 'target')}: `;
  return `${outcomes[comparisonOutcome(summary)][language]}    ${all}${parts.join(isZh ? '，' : ', ')}`;
}

function within(part: string | null, inner: readonly (string | null)[], isZh: boolean): string | null {
  const said = inner.filter((each) => each !== null);
  if (part === null || said.length === 0) return part;
  return isZh ? `${part}（${said.join('，')}）` : `${part} (${said.join(', ')})`;
}
