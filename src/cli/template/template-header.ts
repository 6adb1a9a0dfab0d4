import { readHeaderText } from '../../data/table/header-text.ts';
import { mapHeader } from '../../data/table/map-header.ts';
import { noteUnit } from '../../data/table/note-header.ts';
import { nowhere } from '../../model/finding.ts';
import type { Column, Language, Source } from '../../model/plan/plan.ts';

/**
 * The header of a source's template: the first header of each column, with its unit in brackets where it has none itself.
 * Every text is one that the reader takes for its column.
 */
export function templateHeader(source: Source, language: Language): readonly string[] {
  const bare = source.columns.map((column) => plainHeader(column));
  return source.columns.map((column, index) => {
    const own = bare[index] ?? '';
    const unit = unitText(column);
    if (unit === '' || readHeaderText(own).unit !== null) return own;
    const full = language === 'zh' ? `${own}（${unit}）` : `${own} (${unit})`;
    const map = mapHeader(bare.with(index, full), source);
    const isFound = map.fields.every((field, at) => field === at);
    return isFound && noteUnit(column, readHeaderText(full), nowhere) === null ? full : own;
  });
}

/** The unit that bare numbers of a column are in, as it is written; '' where there is none. */
export function unitText({ type, unit }: Column): string {
  if (unit === null) return type === 'percent' ? '%' : '';
  return 'dimension' in unit ? unit.text : '';
}

/** A header that begins like a formula gets a character before it that nobody sees and the reader passes over. */
function plainHeader({ headers, name }: Column): string {
  const text = headers.find((header) => !isFormula(header)) ?? headers[0] ?? name;
  return isFormula(text) ? `\u200b${text}` : text;
}

function isFormula(text: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text);
}
