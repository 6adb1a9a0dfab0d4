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
  const newHead = tableHead(texts);
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
        const naming = { names: [name], nearbyWords: texts.join(' '), inTurn: false };
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
      const naming = namings[at] ?? { names: [''], nearbyWords: '', inTurn: false };
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
  return quantities.map((each, i) => {
    const around = {
      previousEnd: previousEnd(quantities, i),
      nextStart: nextStart(quantities, i) ?? text.length,
    };
    const between = text.slice(around.previousEnd, each.from);
    const naming = inherit(nameOf(text, each, around), last, between);
    turn = naming === last ? turn + 1 : 0;
    last = naming;
    return inTurn(naming, turn);
  });
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
