import { type Catalogue, en, zh } from '../../entry.ts';
import { fileErrorWords, list, near as nearWords } from '../../words/phrases.ts';

/** Codes of findings about a plan that extends another, and what their sentences need. */
export type PlanExtendsArgs = {
  'plan/extends-unreadable': { path: string; error: string; nearest: string | null };
  'plan/extends-cycle': { files: readonly string[] };
  'plan/nothing-to-change': { thing: string; name: string; near: string | null; known: readonly string[] };
  'plan/retired-without-reason': Record<never, never>;
  'plan/still-retired': { id: string; reason: string };
  'plan/wording-of-before': { wording: string };
};

const things: Readonly<Record<string, readonly [zh: string, en: string, hintZh: string, hintEn: string]>> = {
  target: [
    '指标',
    'target',
    '新增的指标要写全：title、target 和 measure',
    'a new target needs a title, a target and a measure',
  ],
  source: ['来源', 'source', '新增的来源要写 columns', 'a new source needs columns'],
  column: [
    '列',
    'column',
    '留空表示去掉；新增的列要写内容',
    'left blank it is taken away; a new column needs a value',
  ],
  section: ['章节', 'section', '新增的章节至少要有一个新指标', 'a new section needs a target of its own'],
  item: [
    '条目',
    'item',
    '要去掉的条目必须与原文一字不差',
    'what is taken out must be named as it is written there',
  ],
};

/** Findings about a plan that extends another. */
export const planExtendsFindings: Catalogue<PlanExtendsArgs> = {
  'plan/extends-unreadable': {
    severity: 'error',
    zh: ({ path, error, nearest }) =>
      zh(
        `读不到 extends 所指的计划“${path}”：${fileErrorWords(error, 'zh')}`,
        nearest,
        '路径从本计划所在的文件夹算起',
      ),
    en: ({ path, error, nearest }) =>
      en(
        `the plan "${path}" that extends names cannot be read: ${fileErrorWords(error, 'en')}`,
        nearest,
        'the path starts from the folder of this plan',
      ),
  },
  'plan/extends-cycle': {
    severity: 'error',
    zh: ({ files }) => [`几份计划互相沿用，成了一个圈：${files.join(' → ')}`, '去掉其中一个 extends'],
    en: ({ files }) => [
      `plans extend each other in a circle: ${files.join(' -> ')}`,
      'leave out one of the extends',
    ],
  },
  'plan/nothing-to-change': {
    severity: 'error',
    zh: ({ thing, name, near, known }) => [
      `所沿用的计划里没有${things[thing]?.[0] ?? thing}“${name}”，无从修改`,
      nearWords(near, 'zh') ?? hintOf(things[thing]?.[2], '已有的：', known),
    ],
    en: ({ thing, name, near, known }) => [
      `the plan that is extended has no ${things[thing]?.[1] ?? thing} "${name}" to change`,
      nearWords(near, 'en') ?? hintOf(things[thing]?.[3], 'it has ', known),
    ],
  },
  'plan/retired-without-reason': {
    severity: 'error',
    zh: () => ['retired 后面没有写理由', '写明为什么不再考核，如 retired: 2018年起改由省里考核'],
    en: () => ['retired says no reason', 'say why, for example retired: judged by the province since 2018'],
  },
  'plan/still-retired': {
    severity: 'error',
    zh: ({ id, reason }) => [
      `所沿用的计划里，${id} 已经不再考核（${reason}），这里的改动不起作用`,
      '要恢复考核，写上空的 retired:；否则删去这一项',
    ],
    en: ({ id, reason }) => [
      `${id} was retired in the plan that is extended (${reason}); what is changed here has no effect`,
      'to bring it back, add retired: with nothing behind it; else leave the item out',
    ],
  },
  'plan/wording-of-before': {
    severity: 'warning',
    zh: ({ wording }) => [
      `改了 target，但文件原文仍是所沿用计划里的“${wording}”`,
      '写上新文件的 wording 和 reading；两者都与 target 一致时，各留空一行去掉：wording: 和 reading:',
    ],
    en: ({ wording }) => [
      `target was changed, but the wording is still "${wording}" of the plan that is extended`,
      'give the wording and reading of the new document, or take both away with wording: and reading: left blank',
    ],
  },
};

function hintOf(advice: string | undefined, lead: string, known: readonly string[]): string {
  return [advice ?? '', known.length === 0 ? '' : `${lead}${list(known)}`].filter(Boolean).join('; ');
}
