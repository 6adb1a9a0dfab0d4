import type { PolicyQuantity } from '../../model/plan/policy.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { yamlComment } from '../../text/yaml-scalar.ts';
import { groupOf } from '../draft/per-group.ts';
import { type ChangeBase, changeSince } from '../draft/change-since.ts';
import type { DraftWords } from '../draft/target-lines.ts';
import type { DraftedSource } from '../sources/drafted-source.ts';
import { knowsPeriods } from '../sources/register-period.ts';
import { countsOf } from './counts.ts';
import { cellsOf, indicatorTable, scoresOf, sumsOf } from './figures.ts';
import type { Guess } from './guess.ts';
import { partsOf, ratesOf } from './ratios.ts';
import { sharesOf } from './shares.ts';

/** Below that nobody should have to correct a guess. */
const leastSure = 0.6;
const mostOthers = 8;

/**
 * Guesses how a promise is measured over the sources: a count of the rows that have its name for a value, a share of a result
 * column, a cell of a table of indicators or the ratio of two, a mean of scores, the sum of a column, or no row of a register
 * of incidents; a change since a year (比2015年下降15%) as the growth of such a figure. Null where nothing is likely enough.
 * `hasPeriod`: the plan says its period.
 */
export function guessMeasure(
  sources: readonly DraftedSource[],
  words: DraftWords,
  hasPeriod: boolean,
): (quantity: PolicyQuantity, name: string) => readonly string[] | null {
  const dated = sources.filter(({ period }) => hasPeriod && knowsPeriods(period));
  return (quantity, name) => {
    if (name === '' || sources.length === 0 || quantity.threshold?.unit.dimension === 'date') return null;
    const since = changeSince(quantity);
    const best =
      since === null
        ? bestOf(quantity, name, sources, hasPeriod)
        : growthOf(bestOf(asFigure(quantity), name, dated, hasPeriod), since);
    if (best === null) return null;
    const group = groupOf(quantity);
    const each = group === null ? null : eachOf(best.measure, group, sources);
    const percent = Math.min(95, Math.round(best.sure * 100));
    const others = best.others.slice(0, mostOthers).join('、') + (best.others.length > mostOthers ? '…' : '');
    return [
      `        ${yamlComment(words.guessed(best.because, percent, others))}`,
      ...(group !== null && each === null ? [`        ${yamlComment(words.perGroup(group))}`] : []),
      `        measure: ${each ?? best.measure}`,
    ];
  };
}

function bestOf(
  quantity: PolicyQuantity,
  name: string,
  sources: readonly DraftedSource[],
  hasPeriod: boolean,
): Guess | null {
  const guesses = [
    // In a table of indicators a row is a figure: its rows are not counted, and its column is not added up.
    ...sources.flatMap((source) =>
      indicatorTable(source) === null
        ? [
            ...countsOf(quantity, name, source),
            ...sharesOf(quantity, name, source, hasPeriod),
            ...scoresOf(quantity, name, source),
            ...sumsOf(quantity, name, source),
          ]
        : [...cellsOf(quantity, name, source), ...partsOf(quantity, name, source)],
    ),
    ...ratesOf(quantity, name, sources),
  ];
  const [best] = guesses.toSorted((a, b) => b.sure - a.sure);
  return best === undefined || best.sure < leastSure ? null : best;
}

/** The measure judged for each group, where its source says to which its rows belong; null where it does not. */
function eachOf(measure: string, group: string, sources: readonly DraftedSource[]): string | null {
  const name = /^\{ (?:count|sum|share|mean|value): (\w+)/.exec(measure)?.[1];
  const asked = /[县区市地]/.test(group)
    ? /区县|县市|县区|地区|市县|所在地|行政区|^区$|^县$/
    : new RegExp(group.replaceAll(/[()、]/g, '.?'), 'i');
  const column = sources
    .find((source) => source.name === name)
    ?.columns.find(({ type, headers }) => type === 'text' && headers.some((header) => asked.test(header)));
  return column === undefined ? null : measure.replace(/ \}$/, `, each: ${column.name} }`);
}

/** What changes is a figure and no share: its own words say only by how much. */
function asFigure(quantity: PolicyQuantity): PolicyQuantity {
  const { threshold } = quantity;
  return { ...quantity, threshold: threshold && { ...threshold, unit: plain } };
}

function growthOf(guess: Guess | null, since: ChangeBase): Guess | null {
  if (guess === null) return null;
  const against =
    since === 'year-ago' ? '' : `, against: ${guess.measure.replace(/ }$/, `, period: ${since} }`)}`;
  return { ...guess, measure: `{ growth: { of: ${guess.measure}${against} } }` };
}

const plain = parseUnit('');
