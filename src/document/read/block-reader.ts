import type {
  ExcludedNumber,
  PolicyClause,
  PolicyDocument,
  PolicyQuantity,
} from '../../model/plan/policy.ts';
import { type Naming, inTurn, inherit, nameOf } from '../names/name-of.ts';
import type { FoundQuantity } from '../scan/found.ts';
import { scanQuantities } from '../scan/scan-quantities.ts';
import { type Block, joinThousands } from './blocks.ts';
import { circumstanceOf } from './circumstance.ts';
import { type ProsePiece, cutProse } from './cut-prose.ts';
import { ownersIn } from './document-facts.ts';
import { type ClausePath, clausePath } from './headings.ts';
import { type LinePlace, type Setting, lineIndex, quantityInDocument } from './quantity-in-document.ts';
import { type TableHead, readRow, tableHead } from './read-row.ts';
import { type ReadingText, withoutIdleSpaces } from './reading-text.ts';

/** What a block gave. */
interface BlockReading {
  readonly clauses: readonly PolicyClause[];
  readonly quantities: readonly PolicyQuantity[];
  readonly excluded: readonly ExcludedNumber[];
  readonly pieces: PolicyDocument['pieces'];
}

/** A document that is being read, block by block. */
interface DocumentReader {
  readonly source: string;
  readonly reading: ReadingText;
  /** The year the document speaks of; null where it names none. */
  readonly year: number | null;
  /** The places of list numbers that digits follow. */
  readonly listed: ReadonlySet<number>;
  readonly placeOf: (offset: number) => LinePlace;
  /** The headings above the block. */
  readonly path: ClausePath;
  /** The head of the table that is being read; null outside of tables. */
  head: TableHead | null;
}

/** Reads the blocks of a document in their order: the headings above say where each stands. */
export function blockReader(
  source: string,
  reading: ReadingText,
  known: { readonly year: number | null; readonly listed: ReadonlySet<number> },
): (block: Block) => BlockReading {
  const reader: DocumentReader = {
    ...known,
    source,
    reading,
    placeOf: lineIndex(source),
    path: clausePath(),
    head: null,
  };
  return (block) => {
    if (block.kind === 'row') return readCells(reader, block);
    reader.head = null;
    const whole = withoutIdleSpaces(reading, block.from, block.to);
    const isListed = (at: number): boolean => known.listed.has(whole.offsets[at] ?? -1);
    // A heading decides what stands below it, so the pieces are read one by one.
    return joined(
      cutProse(whole.text, reader.path, isListed).map((piece) => readPiece(reader, piece, whole)),
    );
  };
}

/** A stretch of a paragraph below one heading. */
function readPiece(reader: DocumentReader, piece: ProsePiece, whole: ReadingText): BlockReading {
  const { mark, title, from, to } = piece;
  if (mark !== null) reader.path.enter(mark, title);
  const clause = reader.path.clause();
  const part = { text: whole.text.slice(from, to), offsets: whole.offsets.subarray(from, to + 1) };
  const owners = ownersIn(part.text);
  const { line } = reader.placeOf(whole.offsets[piece.start] ?? 0);
  const entry = { clause: clause ?? '', title: mark === null ? '' : title, line, owners };
  const clauses = clause !== null && (mark !== null || owners.length > 0) ? [entry] : [];
  return { ...readText(reader, part), clauses };
}

/** A row of a table: its head, or figures by their columns; other cells are read like prose. */
function readCells(reader: DocumentReader, block: Extract<Block, { kind: 'row' }>): BlockReading {
  const { reading, head } = reader;
  const given =
    head === null
      ? block.cells
      : joinThousands(block.cells, ({ from, to }) => reading.text.slice(from, to), head.titles.length);
  const cells = given.map(({ from, to }) => withoutIdleSpaces(reading, from, to));
  const texts = cells.map(({ text }) => text);
  const newHead = tableHead(texts, reader.year);
  if (newHead !== null) {
    reader.head = newHead;
    return joined(cells.map((cell) => readText(reader, cell)));
  }
  const figures = readRow(texts, head);
  return joined(
    cells.map((cell, at): BlockReading => {
      const own = figures.filter((figure) => figure.cell === at);
      if (own.length === 0) return readText(reader, cell);
      const quantities = own.map(({ found, name, isEarlier }) => {
        const circumstance = isEarlier ? ('earlier-column' as const) : null;
        const naming = { names: [name], nearbyWords: texts.join(' '), inTurn: false, end: null };
        return quantityInDocument({ found, naming, circumstance }, cell, settingOf(reader));
      });
      return { clauses: [], quantities, excluded: [], pieces: [] };
    }),
  );
}

/** Running text: its quantities with their names, and the numbers that are none. */
function readText(reader: DocumentReader, part: ReadingText): BlockReading {
  const found = scanQuantities(part.text);
  const quantities = found.filter((each) => each.kind === 'quantity');
  const namings = nameInOrder(part.text, quantities);
  const standing = { headings: reader.path.titles(), year: reader.year };
  const setting = settingOf(reader);
  return {
    clauses: [],
    quantities: quantities.map((each, at) => {
      const naming = namings[at] ?? { names: [''], nearbyWords: '', inTurn: false, end: null };
      const circumstance = circumstanceOf(part.text, each, standing);
      return quantityInDocument({ found: each, naming, circumstance }, part, setting);
    }),
    excluded: found
      .filter((each) => each.kind === 'exclusion')
      .map(({ rule, from, to }) => {
        const { line, column } = reader.placeOf(part.offsets[from] ?? 0);
        return { rule, text: part.text.slice(from, to), line, column };
      }),
    pieces: [{ clause: setting.clause, text: part.text }],
  };
}

function settingOf({ source, placeOf, path }: DocumentReader): Setting {
  return { source, placeOf, clause: path.clause() };
}

/** The names of the quantities of a text: one without a name of its own may have that of the one before it. */
function nameInOrder(text: string, quantities: readonly FoundQuantity[]): readonly Naming[] {
  let last: Naming | null = null;
  let turn = 0;
  let taken = 0;
  const given: Naming[] = [];
  for (const [i, each] of quantities.entries()) {
    const around = {
      previousEnd: Math.max(previousEnd(quantities, i), Math.min(taken, each.from)),
      nextStart: nextStart(quantities, i) ?? text.length,
      inRow: inRow(text, quantities, i),
    };
    const between = text.slice(previousEnd(quantities, i), each.from);
    const own = nameOf(text, each, around);
    const naming: Naming = ofThoseBefore(own, around.inRow, between, given) ?? inherit(own, last, between);
    turn = naming === last ? turn + 1 : 0;
    last = naming;
    taken = naming.end ?? taken;
    given.push(inTurn(naming, turn));
  }
  return given;
}

/** 到2027年，分别达到96%和94%: the names are those of the figures before, in their order. */
function ofThoseBefore(
  own: Naming,
  inRowNow: number,
  between: string,
  given: readonly Naming[],
): Naming | null {
  if (
    inRowNow < 2 ||
    !/^[^，。；;]{0,4}[，。；;]?[^，。；;]{0,16}[，,]?(?:要|应|将)?分别[^，。；]{0,8}$/.test(between) ||
    !own.names.every((name) => name === '')
  )
    return null;
  const names = [...new Set(given.flatMap((each) => each.names))].slice(-inRowNow);
  return names.length === inRowNow ? { ...own, names, inTurn: true } : null;
}

/** How many figures stand in a row from one on, with nothing but 、 and 和 between them. */
function inRow(text: string, quantities: readonly FoundQuantity[], at: number): number {
  let count = 1;
  for (let i = at; i + 1 < quantities.length; i++) {
    const between = text.slice(quantities[i]?.to ?? 0, quantities[i + 1]?.from ?? 0);
    if (!/^(?:以上|以下|以内|左右)?(?:[、和及与，, ]|and)+$/.test(between)) break;
    count += 1;
  }
  return count;
}

function joined(parts: readonly BlockReading[]): BlockReading {
  return {
    clauses: parts.flatMap(({ clauses }) => clauses),
    quantities: parts.flatMap(({ quantities }) => quantities),
    excluded: parts.flatMap(({ excluded }) => excluded),
    pieces: parts.flatMap(({ pieces }) => pieces),
  };
}

/** Where the quantity before one ends; several may share their words (不发生甲事故、乙事故). */
function previousEnd(quantities: readonly FoundQuantity[], at: number): number {
  const own = quantities[at]?.from ?? 0;
  let i = at - 1;
  while (i >= 0 && (quantities[i]?.to ?? 0) > own) i -= 1;
  return quantities[i]?.to ?? 0;
}

function nextStart(quantities: readonly FoundQuantity[], at: number): number | null {
  const end = quantities[at]?.to ?? 0;
  let i = at + 1;
  while (i < quantities.length && (quantities[i]?.from ?? 0) < end) i += 1;
  return quantities[i]?.from ?? null;
}
