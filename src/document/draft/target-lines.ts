import { draftWordsOf } from '../../text/words/draft-words.ts';
import { yamlComment, yamlScalar } from '../../text/yaml-scalar.ts';
import { differenceBetween, statedIn } from '../trace/stated-quantity.ts';
import { changeSince } from './change-since.ts';
import { groupOf } from './per-group.ts';
import { identifierOf } from './identifiers.ts';
import { measureHints } from './measure-hints.ts';
import { saysNoThreshold, targetWords } from './target-words.ts';
import type { Titled } from './titles.ts';

/** The words of a draft in its language. */
export type DraftWords = ReturnType<typeof draftWordsOf>;

/** What a target is written with. */
interface TargetSetting {
  readonly words: DraftWords;
  readonly idFor: (id: string) => string;
  /** Of its section. */
  readonly clause: string | null;
  /** The lines that say how it is measured; null where nobody knows. */
  readonly measure: readonly string[] | null;
  /** What the plan writes under `warn:`; null where the document gives no warning. */
  readonly warn: string | null;
}

/** The lines of a target in a drafted plan, with a comment that quotes the document. */
export function targetLines(
  { quantity, name, title }: Titled,
  { words, idFor, clause, measure, warn }: TargetSetting,
): readonly string[] {
  const target = targetWords(quantity);
  const shown = `${quantity.before}${quantity.text}${quantity.after}`;
  const keepsWording =
    target !== null &&
    target.target !== quantity.text &&
    saysNoThreshold(quantity.text) &&
    differenceBetween(quantity, statedIn(quantity.text)) === null;
  const { owners, direction } = quantity;
  const since = changeSince(quantity);
  const group = groupOf(quantity);
  return [
    `      ${yamlComment(words.where(quantity.line, shown))}`,
    ...(name === '' ? [`      ${yamlComment(words.nameless)}`] : []),
    `      - id: ${yamlScalar(idFor(identifierOf(title)))}`,
    `        title: ${yamlScalar(title)}`,
    ...(quantity.clause === clause || quantity.clause === null
      ? []
      : [`        clause: ${yamlScalar(quantity.clause)}`]),
    ...(owners.length === 0 ? [] : [`        owner: [${owners.map(yamlScalar).join(', ')}]`]),
    `        target: ${yamlScalar(target?.target ?? quantity.form)}`,
    ...(target?.direction === undefined
      ? []
      : [`        direction: ${target.direction} ${yamlComment(words.direction(direction?.word ?? null))}`]),
    ...(warn === null ? [] : [`        warn: ${yamlScalar(warn)}`]),
    ...(keepsWording ? [`        wording: ${yamlScalar(quantity.text)}`] : []),
    ...(measure === null && since !== null ? [`        ${yamlComment(words.since(since))}`] : []),
    ...(measure === null && group !== null ? [`        ${yamlComment(words.perGroup(group))}`] : []),
    ...measureHints(quantity, name).map((hint) => `        ${yamlComment(words.hint(hint))}`),
    ...(measure ?? [`        unmeasured: ${yamlScalar(words.unmeasured)}`]),
  ];
}
