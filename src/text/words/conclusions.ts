import type { Language } from '../../model/plan/plan.ts';
import type { Comparison } from '../../model/subjects/comparison.ts';
import type { Report, Status, Tally } from '../../model/subjects/report.ts';
import { type Validation, toleratedErrors } from '../../model/subjects/validation.ts';
import { counted } from './phrases.ts';

/** One character a status. None of them is of ambiguous width: each takes one cell on every console. */
export const statusGlyphs: Readonly<Record<Status, string>> = {
  pass: '✓',
  fail: '✗',
  'no-data': '?',
  invalid: '!',
  pending: '~',
};

const unmet: Readonly<Record<Exclude<Status, 'pass'>, Readonly<Record<Language, (n: number) => string>>>> = {
  fail: { zh: (n) => `${n} 项未达标`, en: (n) => `${n} missed` },
  'no-data': { zh: (n) => `${n} 项缺数据`, en: (n) => `${n} without data` },
  invalid: { zh: (n) => `${n} 项无效`, en: (n) => `${n} invalid` },
  pending: { zh: (n) => `${n} 项待定`, en: (n) => `${n} pending` },
};

/** Targets counted, and where it matters how many of the missed ones are waived. */
export type CountedTally = Tally & { readonly waived?: number };

const waivedWords: Readonly<Record<Language, (n: number) => string>> = {
  zh: (n) => `（豁免 ${n} 项）`,
  en: (n) => ` (${n} waived)`,
};

/** How many targets of each status but the met ones there are; those that none has are left out. */
export function unmetWords(tally: CountedTally, language: Language): readonly string[] {
  const { waived = 0 } = tally;
  const counts = [
    ['fail', tally.fail],
    ['no-data', tally.noData],
    ['invalid', tally.invalid],
    ['pending', tally.pending],
  ] as const;
  return counts
    .filter(([, n]) => n > 0)
    .map(([status, n]) => {
      const words = unmet[status][language](n);
      return status === 'fail' && waived > 0 ? words + waivedWords[language](waived) : words;
    });
}

/** Some targets counted: `29 项，25 项达标，4 项未达标`. */
export function tallyWords(tally: CountedTally, language: Language): string {
  const { targets, pass, warned = 0 } = tally;
  const met =
    language === 'zh'
      ? [`${targets} 项`, `${pass} 项达标${warned > 0 ? `（预警 ${warned} 项）` : ''}`]
      : [counted(targets, 'target'), `${pass} met${warned > 0 ? ` (${warned} with a warning)` : ''}`];
  return [...met, ...unmetWords(tally, language)].join(language === 'zh' ? '，' : ', ');
}

/**
 * How a whole run ended: something failed, something could not be judged, all that failed is waived, nothing is decided
 * yet, nothing has failed so far, or all is met.
 */
export type RunVerdict = 'failed' | 'undecided' | 'waived' | 'pending' | 'so-far' | 'passed' | 'empty';

/** The verdict of a run from the counts of its targets: a fail weighs most, then what could not be judged. */
export function runVerdict(tally: CountedTally): RunVerdict {
  if (tally.targets === 0) return 'empty';
  if (tally.fail > (tally.waived ?? 0)) return 'failed';
  if (tally.noData + tally.invalid > 0) return 'undecided';
  if (tally.fail > 0) return 'waived';
  if (tally.pending > 0) return tally.pass === 0 ? 'pending' : 'so-far';
  return 'passed';
}

const verdicts: Readonly<Record<RunVerdict, Readonly<Record<Language, string>>>> = {
  failed: { zh: '未通过', en: 'not passed' },
  undecided: { zh: '未能判定', en: 'undecided' },
  waived: { zh: '豁免', en: 'waived' },
  pending: { zh: '待定', en: 'pending' },
  'so-far': { zh: '目前通过', en: 'passed so far' },
  passed: { zh: '通过', en: 'passed' },
  empty: { zh: '没有判定任何指标', en: 'nothing judged' },
};

/** The run in one sentence without a full stop: `未通过    61 项中 53 项达标，6 项未达标，2 项缺数据`. */
export function verdictSentence(tally: CountedTally, language: Language): string {
  const verdict = verdicts[runVerdict(tally)][language];
  if (tally.targets === 0) return verdict;
  const { warned = 0 } = tally;
  const met =
    language === 'zh'
      ? `${tally.targets} 项中 ${tally.pass} 项达标${warned > 0 ? `（预警 ${warned} 项）` : ''}`
      : `${tally.pass} of ${counted(tally.targets, 'target')} met${warned > 0 ? ` (${warned} with a warning)` : ''}`;
  return `${verdict}    ${[met, ...unmetWords(tally, language)].join(language === 'zh' ? '，' : ', ')}`;
}

/** How several plans ended, a line each: `滨河市 2017    未通过    12 项中 10 项达标，2 项未达标`. */
export function severalPlansWords(
  reports: readonly Pick<Report, 'plan' | 'summary'>[],
  language: Language,
): readonly string[] {
  const title = language === 'zh' ? `${reports.length} 个计划` : counted(reports.length, 'plan');
  return [
    title,
    ...reports.map(
      ({ plan, summary }) => `${plan.title || plan.id}    ${verdictSentence(summary, language)}`,
    ),
  ];
}

/**
 * The check of data files in one sentence without a full stop:
 * `有错误    3 个文件，1250 行，2 个错误，1 个警告，1 个来源未报送`. Errors that are all tolerated are no clean check.
 */
export function validationSentence(
  validation: Pick<Validation, 'summary' | 'inputs' | 'sources'>,
  language: Language,
): string {
  const { summary, inputs } = validation;
  const tolerated = toleratedErrors(validation);
  const { files, errors, warnings, notes } = summary;
  const rows = inputs.reduce((sum, input) => sum + input.rows.read, 0);
  const missing = summary.sources - summary.supplied;
  const isZh = language === 'zh';
  const parts = [
    isZh ? `${files} 个文件` : counted(files, 'file'),
    isZh ? `${rows} 行` : counted(rows, 'row'),
    errors > 0 &&
      (isZh ? `${errors} 个错误` : counted(errors, 'error')) + toleratedWords(tolerated, errors, isZh),
    warnings > 0 && (isZh ? `${warnings} 个警告` : counted(warnings, 'warning')),
    notes > 0 && (isZh ? `${notes} 条说明` : counted(notes, 'note')),
    missing > 0 && (isZh ? `${missing} 个来源未报送` : `${counted(missing, 'source')} missing`),
  ].filter((part) => part !== false);
  const outcome = checkOutcomes[outcomeOf(summary, tolerated)][language];
  return `${outcome}    ${parts.join(isZh ? '，' : ', ')}`;
}

type CheckOutcome = 'clean' | 'warnings' | 'errors' | 'tolerated';

// Where there is a warning nothing says that all is well: with --strict it ends the run like an error.
function outcomeOf({ errors, warnings }: Validation['summary'], tolerated: number): CheckOutcome {
  if (errors > tolerated) return 'errors';
  if (errors > 0) return 'tolerated';
  return warnings > 0 ? 'warnings' : 'clean';
}

const checkOutcomes: Readonly<Record<CheckOutcome, Readonly<Record<Language, string>>>> = {
  clean: { zh: '没有错误', en: 'no errors' },
  warnings: { zh: '有警告', en: 'warnings found' },
  errors: { zh: '有错误', en: 'errors found' },
  tolerated: { zh: '有错误，都在容许之内', en: 'errors found, no more than are tolerated' },
};

function toleratedWords(tolerated: number, errors: number, isZh: boolean): string {
  if (tolerated === 0 || tolerated === errors) return '';
  return isZh ? `（其中 ${tolerated} 个在容许之内）` : ` (${tolerated} tolerated)`;
}

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
export function comparisonSentence(
  { summary, diagnostics }: Pick<Comparison, 'summary' | 'diagnostics'>,
  language: Language,
): string {
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
  // Last year's file again makes a comparison look like a standstill: it is said where everybody reads.
  const isSameData = diagnostics.some(({ code }) => code === 'compare/same-data');
  const again = isZh
    ? '；注意有数据文件和前一期一个字节都不差'
    : '; data files of both periods are the same, byte for byte';
  const said = parts.join(isZh ? '，' : ', ') + (isSameData ? again : '');
  return `${outcomes[comparisonOutcome(summary)][language]}    ${all}${said}`;
}

function within(part: string | null, inner: readonly (string | null)[], isZh: boolean): string | null {
  const said = inner.filter((each) => each !== null);
  if (part === null || said.length === 0) return part;
  return isZh ? `${part}（${said.join('，')}）` : `${part} (${said.join(', ')})`;
}
