import type { Language } from '../../model/plan/plan.ts';
import type { PolicyDocument, PolicyQuantity } from '../../model/plan/policy.ts';
import { draftWordsOf } from '../../text/words/draft-words.ts';
import { yamlComment, yamlScalar } from '../../text/yaml-scalar.ts';
import { type Attached, attachedTerms } from '../attached/attached-terms.ts';
import { periodInTitle } from '../deadlines/period-in-title.ts';
import { uniqueIds } from './identifiers.ts';
import { targetLines, type DraftWords } from './target-lines.ts';
import { targetWords } from './target-words.ts';
import { titled, type Titled } from './titles.ts';

/** What a draft is made for. */
export interface DraftSubject {
  readonly document: PolicyDocument;
  /** The document's file as shown to people. */
  readonly file: string;
  readonly language: Language;
  /** The lines of `sources:`, from data; null where there are none. */
  readonly sources?: readonly string[];
  /** The lines that stand for a measure below a target; those of `unmeasured` where nothing is given. */
  readonly measureOf?: (quantity: PolicyQuantity, name: string) => readonly string[] | null;
}

/**
 * A first plan from a document, as YAML: a section for each chapter or clause with promises, its targets with measures where
 * they were guessed, and under `untracked` what is no promise or no threshold. Comments say what a person must decide.
 */
export function draftPlan(subject: DraftSubject): string {
  const { document, file, language } = subject;
  const words = draftWordsOf(language);
  const attached = attachedTerms(document.quantities);
  const { promises, others } = divided(document);
  const title = document.title ?? baseName(file);
  const lines = [
    ...words.head(file).map(yamlComment),
    `plan: ${yamlScalar(planId(file))}`,
    `title: ${yamlScalar(title)}`,
    ...(document.number === null ? [] : [`document: ${yamlScalar(document.number)}`]),
    `language: ${language}`,
    ...periodLines(title, words.period),
    ...(subject.sources === undefined ? [] : ['', ...subject.sources]),
    '',
    'sections:',
    ...sectionLines(promises, subject, words, attached),
    ...untrackedLines(others, words, attached),
  ];
  return `${lines.join('\n')}\n`;
}

/** What becomes a target and what does not. Where nothing is promised, whatever can be a target is one. */
export function divided({ quantities }: PolicyDocument): {
  readonly promises: readonly PolicyQuantity[];
  readonly others: readonly PolicyQuantity[];
} {
  const attached = attachedTerms(quantities);
  const able = quantities.filter((quantity) => targetWords(quantity) !== null && !attached.has(quantity));
  const promised = able.filter(({ circumstance }) => circumstance === null);
  const promises = promised.length > 0 ? promised : able;
  const taken = new Set(promises);
  const isWarned = (quantity: PolicyQuantity): boolean => {
    const term = attached.get(quantity);
    return term !== undefined && taken.has(term.of) && warnWords(quantity, term) !== null;
  };
  return { promises, others: quantities.filter((quantity) => !taken.has(quantity) && !isWarned(quantity)) };
}

function sectionLines(
  promises: readonly PolicyQuantity[],
  subject: DraftSubject,
  words: DraftWords,
  attached: ReadonlyMap<PolicyQuantity, Attached>,
): readonly string[] {
  const warnOf = new Map([...attached].map(([quantity, term]) => [term.of, warnWords(quantity, term)]));
  const idFor = uniqueIds();
  return bySection(promises).flatMap((quantities) => {
    const [first] = quantities;
    const { title, clause } = first?.section ?? { title: '', clause: null };
    const targets: readonly Titled[] = titled(quantities);
    return [
      `  - title: ${yamlScalar(title || clause || words.noClause)}`,
      ...(clause === null ? [] : [`    clause: ${yamlScalar(clause)}`]),
      '    targets:',
      ...targets.flatMap((target) =>
        targetLines(target, {
          words,
          idFor,
          clause,
          warn: warnOf.get(target.quantity) ?? null,
          measure: subject.measureOf?.(target.quantity, target.name) ?? null,
        }),
      ),
    ];
  });
}

/** What a plan writes under `warn:` for a level of warning; null for another term, and for one that asks less than the target. */
function warnWords(
  { threshold, form }: PolicyQuantity,
  { kind, operator, isStricter }: Attached,
): string | null {
  if (kind !== 'warn' || !isStricter || operator === null || threshold === null) return null;
  const figure = /[\d.]+.*$/.exec(form)?.[0].replace(/(?:以[上下内]|及以[上下])$/, '');
  return figure === undefined ? null : `${operator.replace('>=', '≥').replace('<=', '≤')}${figure}`;
}

function untrackedLines(
  others: readonly PolicyQuantity[],
  words: DraftWords,
  attached: ReadonlyMap<PolicyQuantity, Attached>,
): readonly string[] {
  if (others.length === 0) return [];
  return [
    '',
    yamlComment(words.untracked),
    'untracked:',
    ...others.map((quantity) => {
      const { clause, text, names, circumstance } = quantity;
      const term = attached.get(quantity);
      const own = term === undefined ? words.noThreshold : words.attached[term.kind];
      const reason = circumstance === null ? own : words.circumstances[circumstance];
      const name = names.filter((each) => each !== '').join('、');
      const stated = name === '' ? reason : `${name}${words.colon}${reason}`;
      return `  - { clause: ${yamlScalar(clause ?? '-')}, quantity: ${yamlScalar(text)}, reason: ${yamlScalar(stated)} }`;
    }),
  ];
}

/** Quantities below the titles that they stand under, in the order of the document. */
function bySection(quantities: readonly PolicyQuantity[]): readonly (readonly PolicyQuantity[])[] {
  const groups = new Map<string, PolicyQuantity[]>();
  for (const quantity of quantities) {
    const { title, clause } = quantity.section;
    const key = `${clause ?? ''}\n${title}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [quantity]);
    else group.push(quantity);
  }
  return [...groups.values()];
}

/** The period that the title names; a plan without one is judged over all rows, and says none. */
function periodLines(title: string, hint: string): readonly string[] {
  const period = periodInTitle(title);
  return period === null ? [] : [`period: ${period} ${yamlComment(hint)}`];
}

function planId(file: string): string {
  return (
    baseName(file)
      .toLowerCase()
      .replaceAll(/[^a-z\d]+/g, '-')
      .replaceAll(/^-+|-+$/g, '') || 'plan'
  );
}

function baseName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:txt|md|html?|text)$/i, '');
  return name === '' || name === '-' ? 'plan' : name;
}
