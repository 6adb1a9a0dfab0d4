import type { ArchivePart } from './unpack-zip.ts';

/**
 * Number formats that a workbook need not write down, as Excel and WPS in East Asia have them ready (ECMA-376 Part 1, 18.8.30),
 * by what they show of a date: 31 is 2017年5月3日, 57 is 2017年5月. The library knows none of them, and a date would be a
 * number.
 */
export const localFormats: ReadonlyMap<number, string> = new Map([
  ...[27, 36, 50, 52, 57].map((id): [number, string] => [id, 'yyyy-m']),
  ...[28, 29, 51, 53, 54, 58].map((id): [number, string] => [id, 'm-d']),
  [30, 'm-d-yy'],
  [31, 'yyyy-m-d'],
  ...[32, 34, 55].map((id): [number, string] => [id, 'h:mm']),
  ...[33, 35, 56].map((id): [number, string] => [id, 'h:mm:ss']),
]);

const stylesPart = /^xl[\\/]styles\.xml$/i;

/** The parts of a workbook with these formats written down in its styles; those that it defines itself stay as they are. */
export function withLocalFormats(parts: readonly ArchivePart[]): readonly ArchivePart[] {
  return parts.map((part) =>
    stylesPart.test(part.name)
      ? { ...part, content: Buffer.from(withFormats(part.content.toString('latin1')), 'latin1') }
      : part,
  );
}

/** Styles as their bytes, a character each. */
function withFormats(styles: string): string {
  const own = new Set(
    [...styles.matchAll(/<(?:\w+:)?numFmt\b[^<>]*\bnumFmtId=["'](\d+)["']/g)].map(([, id]) => Number(id)),
  );
  const elements = [...localFormats]
    .filter(([id]) => !own.has(id))
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
    .join('');
  const list = /<(?:\w+:)?numFmts\b[^<>]*[^/<>]>/.exec(styles);
  if (list !== null) return insert(styles, list.index + list[0].length, elements);
  const head = /<((?:\w+:)?)styleSheet\b[^<>]*[^/<>]>/.exec(styles);
  if (head === null) return styles;
  const [tag, prefix = ''] = head;
  const all = `<${prefix}numFmts>${elements}</${prefix}numFmts>`;
  return insert(styles.replace(/<(?:\w+:)?numFmts\b[^<>]*\/>/, ''), head.index + tag.length, all);
}

function insert(text: string, at: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at);
}
