import { elementsOf, parseXml, type Element } from '../../support/xml.ts';
import { readZip } from '../../support/zip.ts';

/** A cell as another program reads it. */
export interface ReadCell {
  readonly value: string | number;
  /** Its number format. */
  readonly format: string;
  /** The colour it is filled with; null for none. */
  readonly fill: string | null;
}

/** A sheet as another program reads it. */
export interface ReadSheet {
  readonly name: string;
  /** Rows of cells; null where a cell is empty. */
  readonly rows: readonly (readonly (ReadCell | null)[])[];
  readonly xml: Element;
}

/** Reads a workbook as ECMA-376 has it; throws where a part is missing or not well formed, or a cell is no text or number. */
export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const files = new Map(
    [...readZip(bytes)].map(([name, data]) => [name, parseXml(new TextDecoder().decode(data))]),
  );
  const part = (name: string): Element => files.get(name) ?? missing(name);
  const all = (name: string, tag: string): readonly Element[] =>
    elementsOf(part(name)).filter((element) => element.name === tag);
  const targets = new Map(
    all('xl/_rels/workbook.xml.rels', 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'] ?? '',
    ]),
  );
  const texts = files.has('xl/sharedStrings.xml') ? all('xl/sharedStrings.xml', 'si').map(textOf) : [];
  const formats = new Map(
    all('xl/styles.xml', 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'],
      attributes['formatCode'],
    ]),
  );
  const fills = all('xl/styles.xml', 'fill').map(
    (fill) => elementsOf(fill).find(({ name }) => name === 'fgColor')?.attributes['rgb'] ?? null,
  );
  const looks = elementsOf(part('xl/styles.xml')).find(({ name }) => name === 'cellXfs')?.children ?? [];
  const cell = (element: Element): ReadCell | null => {
    const look = looks[Number(element.attributes['s'] ?? 0)]?.attributes ?? {};
    const value = valueOf(element, texts);
    const format = formats.get(look['numFmtId']) ?? 'General';
    return value === null ? null : { value, format, fill: fills[Number(look['fillId'] ?? 0)] ?? null };
  };
  return all('xl/workbook.xml', 'sheet').map(({ attributes }) => {
    const xml = part(`xl/${(targets.get(attributes['r:id']) ?? '').replace('/xl/', '')}`);
    return { name: attributes['name'] ?? '', rows: rowsOf(xml, cell), xml };
  });
}

function rowsOf(xml: Element, cell: (element: Element) => ReadCell | null): ReadSheet['rows'] {
  const rows: (ReadCell | null)[][] = [];
  for (const element of elementsOf(xml).filter(({ name }) => name === 'c')) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(element.attributes['r'] ?? '') ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const at = Number(row) - 1;
    while (rows.length <= at) rows.push([]);
    const cells = rows[at] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell(element);
  }
  return rows;
}

function valueOf(element: Element, texts: readonly string[]): string | number | null {
  const value = element.children.find(({ name }) => name === 'v')?.text;
  switch (element.attributes['t']) {
    case 's':
      return texts[Number(value)] ?? missing(`text ${value}`);
    case 'inlineStr':
      return textOf(element);
    case undefined:
      return value === undefined ? null : Number(value);
    default:
      throw new Error(`a cell of type ${element.attributes['t']}`);
  }
}

function textOf(element: Element): string {
  const written = elementsOf(element)
    .filter(({ name }) => name === 't')
    .map(({ text }) => text)
    .join('');
  return written.replaceAll(/_x([\da-f]{4})_/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(String(hex), 16)),
  );
}

function missing(what: string): never {
  throw new Error(`${what} is missing`);
}
