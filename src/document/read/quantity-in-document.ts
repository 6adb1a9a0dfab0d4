import { directed, directionOf, sideOfName } from './direction.ts';
import type { CircumstanceRule, PolicyQuantity, PolicySection } from '../../model/plan/policy.ts';
import type { Naming } from '../names/name-of.ts';
import type { FoundQuantity } from '../scan/found.ts';
import { asWritten, type ReadingText } from './reading-text.ts';

/** A quantity that was found, named and judged. */
export interface NamedQuantity {
  readonly found: FoundQuantity;
  readonly naming: Naming;
  readonly circumstance: CircumstanceRule | null;
}

/** Where a stretch stands. */
export interface Setting {
  readonly source: string;
  readonly placeOf: (offset: number) => LinePlace;
  readonly clause: string | null;
  readonly section: PolicySection;
  readonly owners: readonly string[];
  /** The row of a table that it stands in: its name is in another cell. */
  readonly row?: ReadingText;
}

const shownBefore = 44;
const shownAfter = 24;

/** A quantity as the document's quantityInDocument: its words, its place, and the words around it. */
export function quantityInDocument(
  { found, naming, circumstance }: NamedQuantity,
  part: ReadingText,
  setting: Setting,
): PolicyQuantity {
  const { text, offsets } = part;
  const from = offsets[found.from] ?? 0;
  const to = (offsets[found.to - 1] ?? from) + 1;
  const written = setting.source.slice(from, to);
  const names = naming.names.map((name) =>
    asWritten(name, setting.row ?? part, setting.source, setting.row ? 0 : found.to),
  );
  const named = sideOfName(found, names, setting.row !== undefined);
  const direction = directionOf(found.form, names) ?? named;
  const form = named === null ? found.form : found.form.replace(/^(?:达到?|稳定在|保持在?|均?为) ?/, '');
  return {
    from,
    to,
    ...setting.placeOf(from),
    text: /[<\n\r]/.test(written) ? text.slice(found.from, found.to) : written,
    form,
    threshold: direction === null ? found.threshold : (directed(form, direction) ?? found.threshold),
    figures: found.figures,
    unit: found.unit,
    names,
    nearbyWords: naming.nearbyWords,
    clause: setting.clause,
    section: setting.section,
    owners: setting.owners,
    direction,
    circumstance,
    before: asWritten(wordsBefore(text, found.from), part, setting.source, found.from),
    after: asWritten(wordsBehind(text, found.to), part, setting.source, found.to + shownAfter),
  };
}

/** The words before it in its sentence, from where a part of it begins. */
function wordsBefore(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - shownBefore), at).replace(/^[^]*[。；;!?\n]/, '');
  if (words.length < shownBefore) return words.trimStart();
  const begins = words.search(/[，,、 ](?=.{6})/);
  return begins === -1 ? words : words.slice(begins + 1).trimStart();
}

/** The words behind it, to where a part of its sentence ends. */
function wordsBehind(text: string, at: number): string {
  const shown = /[\u4e00-\u9fff]/.test(text.slice(at, at + shownAfter)) ? shownAfter : 2 * shownAfter;
  const words = text.slice(at, at + shown).replace(/[。；;!?\n][^]*$|\.(?: |$)[^]*$/, '');
  if (words.length < shown) return words.trimEnd();
  const ends = words.search(/(?<=.{3})[，,、]|(?<=.{30}) /);
  return ends === -1 ? words : words.slice(0, ends);
}

/** A place in a text, both from 1; the column in UTF-16 code units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Finds the line and column of an offset; lines end with CRLF, LF or CR. */
export function lineIndex(source: string): (offset: number) => LinePlace {
  const starts: number[] = [0];
  const ends = /\r\n|\n|\r/g;
  while (ends.exec(source) !== null) starts.push(ends.lastIndex);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
