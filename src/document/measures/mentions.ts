import type { DraftedColumn, DraftedSource } from '../sources/drafted-source.ts';
import { type Mention, itemsOf, valuesIn } from './values-named.ts';
import { accidentGrades, comparableText, levelOf } from '../sources/same-words.ts';

/** The mentions of the name asked about last: counts, shares, scores and sums of a source are guessed from the same ones. */
const asked = new WeakMap<DraftedSource, { readonly name: string; readonly mentions: readonly Mention[] }>();

/** All of which a name speaks in a source, column by column. */
export function mentionsIn(name: string, source: DraftedSource): readonly Mention[] {
  const before = asked.get(source);
  if (before?.name === name) return before.mentions;
  const mentions = mentionsOf(name, source);
  asked.set(source, { name, mentions });
  return mentions;
}

function mentionsOf(name: string, source: DraftedSource): readonly Mention[] {
  const items = itemsOf(name);
  return source.columns.flatMap((column): readonly Mention[] => {
    if (column.isPrivate) return [];
    if (column.type === 'boolean') return flagIn(name, column);
    if (column.type !== 'text') return [];
    const found =
      levelsIn(name, column) ?? gradesIn(name, column) ?? sizesIn(name, column) ?? valuesIn(items, column);
    return found === null ? [] : [found];
  });
}

/** 是否区域性 for 区域性制假售假现象, 重点品种 for 重点食品. */
function flagIn(name: string, column: DraftedColumn): readonly Mention[] {
  const own = comparableText(name);
  for (const header of column.headers) {
    const what = comparableText(header).replace(/^(?:是否为?|有无|is |has )|与否$/, '');
    const short = /^(重点|规模以上|区域性|典型|优先)/.exec(what)?.[1];
    const word =
      what.length >= 2 && own.includes(what)
        ? what
        : short !== undefined && own.includes(short)
          ? short
          : null;
    if (word !== null) {
      const values = [/^[\u4e00-\u9fff]/.test(what) ? '是' : 'yes'];
      return [{ column, values, fidelity: word === what ? 1 : 0.9, kind: 'flag', words: [word] }];
    }
  }
  return [];
}

/** The levels of government that a name has: 国家、省 are both, 省级以上 is that and what stands above it. */
export function levelsNamed(
  name: string,
): readonly { readonly level: number; readonly word: string; readonly andAbove: boolean }[] {
  const own = comparableText(name);
  const matches = own.matchAll(/(国家|省|市|县|区)(级)?(及?以上)?(?=$|[、,，和与或及]|[\u4e00-\u9fff])/g);
  return [...matches].flatMap(([whole, place = '', grade, above]) => {
    const at = own.indexOf(whole);
    // 省 of 江苏省 and 市 of 市场 are no levels.
    const isAlone =
      at === 0 ||
      /[、,，和与或及(]$/.test(own.slice(0, at)) ||
      /(?:新增|申报|建设|认定|创建|争创)$/.test(own.slice(0, at));
    if (
      grade === undefined &&
      (!isAlone || (place !== '国家' && /^[场区县政民]/.test(own.slice(at + whole.length))))
    )
      return [];
    const level = levelOf(place);
    return level === null ? [] : [{ level, word: whole, andAbove: above !== undefined }];
  });
}

function levelsIn(name: string, column: DraftedColumn): Mention | null {
  const texts = column.values?.map(({ value }) => value) ?? [];
  if (texts.length < 2 || !texts.every((text) => levelOf(text) !== null)) return null;
  const named = levelsNamed(name);
  if (named.length === 0) return null;
  const values = texts.filter((text) =>
    named.some(({ level, andAbove }) => {
      const own = levelOf(text) ?? 0;
      return own === level || (andAbove && own > level);
    }),
  );
  if (values.length === 0) return null;
  return {
    column,
    values: values.toSorted((a, b) => (levelOf(b) ?? 0) - (levelOf(a) ?? 0)),
    fidelity: 1,
    kind: 'level',
    words: named.map(({ word }) => word),
  };
}

/** 重大 is that and what is worse, where a column has the grades of accidents. */
function gradesIn(name: string, column: DraftedColumn): Mention | null {
  const isGraded =
    column.values?.length === accidentGrades.length &&
    column.values.every(({ value }) => accidentGrades.some(([own]) => own === value));
  if (!isGraded) return null;
  const own = comparableText(name);
  const at = ['特别重大', '重特大', '重大', '较大', '一般'].find((word) => own.includes(word));
  if (at === undefined) return { column, values: [], fidelity: 0, kind: 'grade', words: [] };
  const least = accidentGrades.findIndex(([grade]) => grade === (at === '重特大' ? '重大' : at));
  const values = accidentGrades.slice(least).map(([grade = '']) => grade);
  return { column, values, fidelity: 1, kind: 'grade', words: [at] };
}

/** 大中型 are two sizes. */
function sizesIn(name: string, column: DraftedColumn): Mention | null {
  const sizes = /([大中小微]{2,3})型/.exec(comparableText(name));
  const [word, letters = ''] = sizes ?? [];
  if (word === undefined || column.values === null) return null;
  const values = column.values
    .map(({ value }) => value)
    .filter((value) => /^[大中小微]型$/.test(value) && letters.includes(value.charAt(0)));
  return values.length < 2 ? null : { column, values, fidelity: 1, kind: 'size', words: [word] };
}
