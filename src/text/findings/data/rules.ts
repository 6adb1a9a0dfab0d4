import type { Place } from '../../../model/finding.ts';
import type { Language } from '../../../model/plan/plan.ts';
import type { Catalogue } from '../../entry.ts';
import { cellMark, list } from '../../words/phrases.ts';

type Nothing = Record<never, never>;

/** Two figures that should agree. */
interface Disagreement {
  title: string;
  group: string | null;
  first: string;
  second: string;
  difference: string;
  within: string | null;
}

/** Codes of findings about what a source asks of its own rows, and what their sentences need beside the place. */
export type RulesArgs = {
  'data/broken-rule': { rule: string; others: readonly string[] };
  'data/broken-rule-warning': { rule: string; others: readonly string[] };
  'data/blank-key': Nothing;
  'data/repeated-key': { others: readonly string[]; first: string | null };
  'data/unit-missing': { source: string; unit: string; parts: readonly string[] };
  'data/unexpected-unit': Nothing;
  'data/disagreement': Disagreement;
  'data/disagreement-warning': Disagreement;
  'data/not-compared': { title: string; group: string | null };
};

/** The cells that a rule was broken by, a blank one in words. */
function brokenBy(others: readonly string[], { field, cell }: Place, language: Language): string {
  return [`${field ?? ''}${cellMark}${cell ?? ''}`, ...others]
    .map((text) => {
      const [name = '', written = ''] = text.split(cellMark);
      if (written !== '') return `${name} ${written}`.trim();
      return language === 'zh' ? `${name} 为空` : `${name} is blank`;
    })
    .join(language === 'zh' ? '，' : ', ');
}

/** Findings about keys, rules, units that must report and figures that must agree. */
export const rulesFindings: Catalogue<RulesArgs> = {
  'data/broken-rule': {
    severity: 'error',
    zh: ({ rule, others }, place) => [
      `该行不符合“${rule}”：${brokenBy(others, place, 'zh')}`,
      '核对该行并改正；规则本身有误的，改计划里的 rules:',
    ],
    en: ({ rule, others }, place) => [
      `the row breaks the rule "${rule}": ${brokenBy(others, place, 'en')}`,
      'check the row and mend it; if the rule is wrong, mend rules: in the plan',
    ],
  },
  'data/broken-rule-warning': {
    severity: 'warning',
    zh: ({ rule, others }, place) => [
      `该行不符合“${rule}”，只作提醒：${brokenBy(others, place, 'zh')}`,
      '请核对该行；它照常参加判定',
    ],
    en: ({ rule, others }, place) => [
      `the row breaks the rule "${rule}", which only warns: ${brokenBy(others, place, 'en')}`,
      'look at the row; it counts as it stands',
    ],
  },
  'data/blank-key': {
    severity: 'error',
    zh: (_, { field }) => [`“${field ?? ''}”为空，而该列用来区分各行`, '填上编号'],
    en: (_, { field }) => [`"${field ?? ''}" is blank, but tells the rows apart`, 'fill it in'],
  },
  'data/repeated-key': {
    severity: 'error',
    zh: ({ others, first }, { cell }) => [
      first === null
        ? `“${[cell ?? '', ...others].join(' / ')}”前面已经有过，该行不计`
        : `“${[cell ?? '', ...others].join(' / ')}”在 ${first} 已经有过，该行不计`,
      '删去重复的行，或改正编号',
    ],
    en: ({ others, first }, { cell }) => [
      first === null
        ? `"${[cell ?? '', ...others].join(' / ')}" has been before; the row is not counted`
        : `"${[cell ?? '', ...others].join(' / ')}" has been before, in ${first}; the row is not counted`,
      'remove one of the two rows, or mend its number',
    ],
  },
  'data/unit-missing': {
    severity: 'error',
    zh: ({ source, unit, parts }) => [
      parts.length === 0
        ? `“${source}”缺报：没有 ${unit} 的数据`
        : `“${source}”缺报：没有 ${unit} ${list(parts)} 的数据`,
      '请该单位补报；确实没有发生的，报一行“无”（零报告）',
    ],
    en: ({ source, unit, parts }) => [
      parts.length === 0
        ? `${unit} has not reported to "${source}"`
        : `${unit} has not reported to "${source}" for ${list(parts)}`,
      'have it report; where nothing happened, a row that says 无 or N/A is a nil return',
    ],
  },
  'data/unexpected-unit': {
    severity: 'warning',
    zh: (_, { cell }) => [
      `“${cell ?? ''}”不在应报送单位之列（complete）`,
      '检查是否写错，或把它加进计划的 complete:',
    ],
    en: (_, { cell }) => [
      `"${cell ?? ''}" is none of the units that must report (complete)`,
      'look for a misspelling, or add it to complete: in the plan',
    ],
  },
  'data/disagreement': {
    severity: 'error',
    zh: ({ title, group, first, second, difference, within }) => [
      `${heading(title, group, '：', '（', '）')}${first} 与 ${second} 不一致，相差 ${difference}${within === null ? '' : `，允许相差 ${within}`}`,
      '请两个部门核对口径和数据',
    ],
    en: ({ title, group, first, second, difference, within }) => [
      `${heading(title, group, ': ', ' (', ')')}${first} and ${second} differ by ${difference}${within === null ? '' : `; ${within} is allowed`}`,
      'have both departments check what they count, and their data',
    ],
  },
  'data/disagreement-warning': {
    severity: 'warning',
    zh: ({ title, group, first, second, difference, within }) => [
      `${heading(title, group, '：', '（', '）')}${first} 与 ${second} 不一致，相差 ${difference}${within === null ? '' : `，允许相差 ${within}`}；只作提醒`,
      '请两个部门核对口径和数据',
    ],
    en: ({ title, group, first, second, difference, within }) => [
      `${heading(title, group, ': ', ' (', ')')}${first} and ${second} differ by ${difference}${within === null ? '' : `; ${within} is allowed`}; this only warns`,
      'have both departments look at what they count, and at their data',
    ],
  },
  'data/not-compared': {
    severity: 'note',
    zh: ({ title, group }) => [
      `${heading(title, group, '：', '（', '）')}两个数没有比较，其中至少一个没有或只供参考，或者两者单位不是一类`,
    ],
    en: ({ title, group }) => [
      `${heading(title, group, ': ', ' (', ')')}the two figures were not compared; one at least is missing or provisional, or they do not measure the same`,
    ],
  },
};

function heading(title: string, group: string | null, colon: string, open: string, close: string): string {
  return group === null ? `${title}${colon}` : `${title}${open}${group}${close}${colon}`;
}
