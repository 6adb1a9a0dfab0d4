import { comparableText } from '../sources/same-words.ts';
import { type NameMarks, nameMarks } from '../trace/fits.ts';

/** Words of a name that say what is done with a thing or that it is counted, and not which thing. */
const idleWords =
  /各(?:县\(市、区\)|县\(市\)、?区|县市区|区县|县区|乡镇|街道|学校)|新增|新认定|新建|新设|设立|建立|建成|培育|培训|争创|创建|申报|承担|力争|完成|组织|开展|全市|全县|全区|全省|本市|我市|总数|数量|总量|人数|个数|(?<=[\u4e00-\u9fff])数$|综合|主要|项目|以上|及以上|[的和与及或等、，,()（）\s]/g;
const idleEnglish =
  /\b(?:new|total|number of|overall|all|our|the|city|annual|share of|proportion of|percentage of)\b/gi;

/** The words of a name that tell it from others. */
function tellingWords(name: string): string {
  return remembered(telling, name, () =>
    comparableText(name).replaceAll(idleWords, ' ').replaceAll(idleEnglish, ' ').trim(),
  );
}

function marksOf(text: string): NameMarks {
  return remembered(marks, text, () => nameMarks(comparableText(text)));
}

/** The texts of the data are held against each promise. */
const telling = new Map<string, string>();
const marks = new Map<string, NameMarks>();
const mostKept = 1 << 14;

function remembered<T>(kept: Map<string, T>, text: string, make: () => T): T {
  const before = kept.get(text);
  if (before !== undefined) return before;
  const made = make();
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, made);
  return made;
}

/** How much of a name stands in some texts, from 0 to 1: of Chinese its characters beside their neighbours, of Latin its words. */
export function coverage(name: string, texts: readonly string[]): number {
  const parts = remembered(partsKnown, name, () => partsOf(name));
  if (parts.length === 0) return 0;
  const known = texts.map(marksOf);
  let all = 0;
  let found = 0;
  for (const { marks: own, weight } of parts) {
    all += weight;
    if (own.some((mark) => known.some((each) => each.has(mark)))) found += weight;
  }
  return found / all;
}

/** A character of a name beside its neighbours, or a word: it stands in a text that has one of its marks. */
interface NamePart {
  readonly marks: readonly string[];
  readonly weight: number;
}

const partsKnown = new Map<string, readonly NamePart[]>();

function partsOf(name: string): readonly NamePart[] {
  return Array.from(tellingWords(name).matchAll(/[\u4e00-\u9fff]+|[a-z]+|\d+/g), ([run]) => run).flatMap(
    (run): readonly NamePart[] => {
      if (/^[a-z\d]/.test(run))
        return Array.from(nameMarks(run))
          .slice(0, 1)
          .map((mark) => ({ marks: [mark], weight: 2 }));
      return Array.from(run, (char, at) => ({
        marks:
          run.length === 1 ? [char] : [run.slice(at, at + 2), ...(at > 0 ? [run.slice(at - 1, at + 1)] : [])],
        weight: 1,
      }));
    },
  );
}

/** How well two names fit, from 0 to 1: what of each is found in the other. */
export function fit(one: string, other: string): number {
  return 0.5 * coverage(one, [other]) + 0.5 * coverage(other, [one]);
}
