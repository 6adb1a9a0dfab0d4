import type { Language } from '../../model/plan/plan.ts';
import type { PolicyClause, PolicyDocument, PolicyQuantity } from '../../model/plan/policy.ts';
import { draftWordsOf } from '../../text/words/draft-words.ts';
import { yamlComment, yamlScalar } from '../../text/yaml-scalar.ts';
import { saysNoThreshold, targetWords } from './target-words.ts';

/** What a draft is made for. */
interface DraftSubject {
  readonly document: PolicyDocument;
  /** The document's file as shown to people. */
  readonly file: string;
  readonly language: Language;
}

/**
 * A first plan from a document, as YAML: a section for each clause with promises, its targets without measures, and under
 * `untracked` what is no promise or no threshold. Comments say what a person must decide.
 */
export function draftPlan({ document, file, language }: DraftSubject): string {
  const words = draftWordsOf(language);
  const { promises, others } = divided(document);
  const title = document.title ?? baseName(file);
  const lines = [
    ...words.head(file).map(yamlComment),
    `plan: ${yamlScalar(planId(file))}`,
    `title: ${yamlScalar(title)}`,
    ...(document.number === null ? [] : [`document: ${yamlScalar(document.number)}`]),
    `language: ${language}`,
    ...periodLines(document, title, words.period),
    '',
    'sections:',
    ...sectionLines(promises, document, words),
    ...untrackedLines(others, words),
  ];
  return `${lines.join('\n')}\n`;
}

type Words = ReturnType<typeof draftWordsOf>;

/** What becomes a target and what does not. Where nothing is promised, whatever can be a target is one. */
function divided({ quantities }: PolicyDocument): {
  readonly promises: readonly PolicyQuantity[];
  readonly others: readonly PolicyQuantity[];
} {
  const able = quantities.filter((quantity) => targetWords(quantity) !== null);
  const promised = able.filter(({ circumstance }) => circumstance === null);
  const promises = promised.length > 0 ? promised : able;
  const taken = new Set(promises);
  return { promises, others: quantities.filter((quantity) => !taken.has(quantity)) };
}

function sectionLines(
  promises: readonly PolicyQuantity[],
  document: PolicyDocument,
  words: Words,
): readonly string[] {
  const clauses = new Map(document.clauses.map((clause) => [clause.clause, clause]));
  const numbers = new Map<string, number>();
  return byClause(promises).flatMap(([clause, quantities]) => {
    const found = clause === null ? undefined : clauses.get(clause);
    return [
      `  - title: ${yamlScalar(found?.title || clause || words.noClause)}`,
      ...(clause === null ? [] : [`    clause: ${yamlScalar(clause)}`]),
      '    targets:',
      ...quantities.flatMap((quantity) =>
        quantity.names.flatMap((name) => targetLines(quantity, name, idOf(clause, numbers), found, words)),
      ),
    ];
  });
}

function targetLines(
  quantity: PolicyQuantity,
  name: string,
  id: string,
  clause: PolicyClause | undefined,
  words: Words,
): readonly string[] {
  const target = targetWords(quantity);
  const owners = clause?.owners ?? [];
  const title = name === '' ? quantity.text : name;
  return [
    `      ${yamlComment(words.where(quantity.line, `${quantity.before}${quantity.text}${quantity.after}`))}`,
    ...(name === '' ? [`      ${yamlComment(words.nameless)}`] : []),
    `      - id: ${yamlScalar(id)}`,
    `        title: ${yamlScalar(title)}`,
    ...(owners.length === 0 ? [] : [`        owner: [${owners.map(yamlScalar).join(', ')}]`]),
    `        target: ${yamlScalar(target?.target ?? quantity.form)}`,
    ...(target?.direction === undefined
      ? []
      : [`        direction: ${target.direction} ${yamlComment(words.direction)}`]),
    ...(target !== null && target.target !== quantity.text && saysNoThreshold(quantity.text)
      ? [`        wording: ${yamlScalar(quantity.text)}`]
      : []),
    `        unmeasured: ${yamlScalar(words.unmeasured)}`,
  ];
}

function untrackedLines(others: readonly PolicyQuantity[], words: Words): readonly string[] {
  if (others.length === 0) return [];
  return [
    '',
    yamlComment(words.untracked),
    'untracked:',
    ...others.map(({ clause, text, names, circumstance }) => {
      const reason = circumstance === null ? words.noThreshold : words.circumstances[circumstance];
      const name = names.filter((each) => each !== '').join('、');
      const stated = name === '' ? reason : `${name}${words.colon}${reason}`;
      return `  - { clause: ${yamlScalar(clause ?? '-')}, quantity: ${yamlScalar(text)}, reason: ${yamlScalar(stated)} }`;
    }),
  ];
}

/** Quantities under their clauses, in the order of the document. */
function byClause(
  quantities: readonly PolicyQuantity[],
): readonly (readonly [string | null, readonly PolicyQuantity[]])[] {
  const groups = new Map<string | null, PolicyQuantity[]>();
  for (const quantity of quantities) {
    const group = groups.get(quantity.clause);
    if (group === undefined) groups.set(quantity.clause, [quantity]);
    else group.push(quantity);
  }
  return [...groups];
}

function periodLines({ title }: PolicyDocument, shown: string, hint: string): readonly string[] {
  const years = [...new Set((title ?? shown).match(/20\d\d/g))];
  const [year] = years;
  return year !== undefined && years.length === 1 && !/[-—–~至到]\s?20\d\d/.test(shown)
    ? [`period: ${year} ${yamlComment(hint)}`]
    : [yamlComment(`period: 2017    ${hint}`)];
}

const digits: ReadonlyMap<string, string> = new Map(
  Array.from('零一二三四五六七八九', (char, at) => [char, String(at)]),
);

/** 二(八) and the first target in it: 2-8-1. */
function idOf(clause: string | null, numbers: Map<string, number>): string {
  const parts = (clause ?? '')
    .normalize('NFKC')
    .replaceAll(/[一二三四五六七八九]?十[一二三四五六七八九]?/g, tens)
    .replaceAll(/[一二三四五六七八九]/g, (char) => digits.get(char) ?? char)
    .match(/[a-z\d]+/gi);
  const stem = ['t', ...(parts ?? ['0'])].join('-').toLowerCase();
  const number = (numbers.get(stem) ?? 0) + 1;
  numbers.set(stem, number);
  return `${stem}-${number}`;
}

function tens(numeral: string): string {
  const [ten = '', one = ''] = numeral.split('十');
  return `${digits.get(ten) ?? '1'}${digits.get(one) ?? '0'}`;
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
