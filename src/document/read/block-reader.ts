import { type Period, calendarOf } from '../../model/plan/period.ts';
import type {
  ExcludedNumber,
  PolicyClause,
  PolicyDocument,
  PolicyQuantity,
} from '../../model/plan/policy.ts';
import { namesInOrder } from '../names/names-in-order.ts';
import type { Naming } from '../names/name-of.ts';
import { deadlinesIn } from '../deadlines/deadlines-in.ts';
import { type FoundQuantity, overlaps } from '../scan/found.ts';
import { scanQuantities } from '../scan/scan-quantities.ts';
import { type Block, joinThousands } from './blocks.ts';
import { circumstanceOf } from './circumstance.ts';
import { type ProsePiece, cutProse } from './cut-prose.ts';
import { isOwnersAlone, ownersIn, ownersInCell } from './owners.ts';
import type { Paragraph } from './paragraph-owners.ts';
import { type ClausePath, clausePath } from './headings.ts';
import { type LinePlace, type Setting, lineIndex, quantityInDocument } from './quantity-in-document.ts';
import { type TableHead, dueIn, headBelow, isDitto, readRow, tableHead } from './read-row.ts';
import { type ReadingText, asWritten, withoutIdleSpaces } from './reading-text.ts';

/** What a block gave. */
interface BlockReading {
  readonly clauses: readonly PolicyClause[];
  readonly quantities: readonly PolicyQuantity[];
  readonly excluded: readonly ExcludedNumber[];
  readonly pieces: PolicyDocument['pieces'];
  /** Its paragraphs, each with the departments that it lists. */
  readonly paragraphs: readonly Paragraph[];
}

/** A document that is being read, block by block. */
interface DocumentReader {
  readonly source: string;
  readonly reading: ReadingText;
  /** The year the document speaks of; null where it names none. */
  readonly year: number | null;
  readonly isYearSure: boolean;
  /** The period that its title names, to which dates without a year belong. */
  readonly period: Period | null;
  /** The places of list numbers that digits follow. */
  readonly listed: ReadonlySet<number>;
  /** Its paragraphs end in departments. */
  readonly isListing: boolean;
  readonly placeOf: (offset: number) => LinePlace;
  /** The headings above the block. */
  readonly path: ClausePath;
  /** The head of the table that is being read; null outside of tables. */
  head: TableHead | null;
  /** The cells of the row above, and whether it is the head; null outside of tables. */
  above: { readonly cells: readonly ReadingText[]; readonly isHead: boolean } | null;
}

const nothing: Omit<BlockReading, 'quantities'> = { clauses: [], excluded: [], pieces: [], paragraphs: [] };

/** Reads the blocks of a document in their order: the headings above say where each stands. */
export function blockReader(
  source: string,
  reading: ReadingText,
  known: Pick<DocumentReader, 'year' | 'isYearSure' | 'period' | 'listed' | 'isListing'>,
): (block: Block) => BlockReading {
  const reader: DocumentReader = {
    ...known,
    source,
    reading,
    placeOf: lineIndex(source),
    path: clausePath(),
    head: null,
    above: null,
  };
  return (block) => {
    if (block.kind === 'row') return readCells(reader, block);
    reader.head = null;
    reader.above = null;
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
  const { mark, from, to } = piece;
  const written = (words: string): string => asWritten(words, whole, reader.source, to);
  const part = { text: whole.text.slice(from, to), offsets: whole.offsets.subarray(from, to + 1) };
  const owners = ownersIn(part.text, reader.isListing).map(written);
  const bare =
    owners.length > 0 ? piece.title.replace(/ *\([^()]*(?:\([^()]*\)[^()]*)*\)$/, '') : piece.title;
  // A number that opens a sentence, and nothing behind it, is a list's.
  const title = isSentence(bare, part.text.trimStart().slice(bare.length)) ? '' : bare;
  if (mark !== null)
    reader.path.enter({ ...mark, label: labelAsWritten(mark.label, written) }, title, written(title));
  const clause = reader.path.clause();
  const { line } = reader.placeOf(whole.offsets[piece.start] ?? 0);
  const entry = { clause: clause ?? '', title: mark === null ? '' : written(title), line, owners };
  const clauses = clause !== null && (mark !== null || owners.length > 0) ? [entry] : [];
  const read = readText(reader, part);
  const paragraph = {
    path: reader.path.labels(),
    owners,
    isAlone: mark === null && owners.length > 0 && isOwnersAlone(part.text),
    isHeading: mark !== null && part.text.length <= piece.title.length + 2,
    quantities: read.quantities,
  };
  return { ...read, clauses, paragraphs: [paragraph] };
}

/** Words with which a number opens what is to be done, and no heading. */
function isSentence(title: string, behind: string): boolean {
  if (/[，,]/.test(title) && /^[。.]\s*$/.test(behind)) return true;
  const words = title.split(' ').length;
  return /^[a-z]/i.test(title) && words >= 4 && /^\.\s*$/.test(behind);
}

/** 參 where the document writes so; other numbers are as they are. */
function labelAsWritten(label: string, written: (words: string) => string): string {
  return /^[壹贰叁参肆伍陆柒捌玖拾]+$/.test(label) ? written(label) : label;
}

/** A row of a table: its head, or figures by their columns; other cells are read like prose. */
function readCells(reader: DocumentReader, block: Extract<Block, { kind: 'row' }>): BlockReading {
  const { reading, head } = reader;
  const given =
    head === null
      ? block.cells
      : joinThousands(block.cells, ({ from, to }) => reading.text.slice(from, to), head.titles.length);
  const own = given.map(({ from, to }) => withoutIdleSpaces(reading, from, to));
  const { above } = reader;
  const cells = own.map((cell, at) => (isDitto(cell.text) ? (above?.cells[at] ?? cell) : cell));
  const texts = cells.map(({ text }) => text);
  const firstYear = reader.isYearSure ? reader.year : null;
  const below = above?.isHead === true && head !== null ? headBelow(head, texts, firstYear) : null;
  const newHead = below ?? tableHead(texts, firstYear);
  reader.above = { cells, isHead: newHead !== null };
  if (newHead !== null) {
    reader.head = newHead;
    return joined(own.map((cell) => readText(reader, cell)));
  }
  const ownerCell = head?.owner === null || head === null ? undefined : cells[head.owner];
  const owners =
    ownerCell === undefined
      ? []
      : ownersInCell(ownerCell.text).map((owner) =>
          asWritten(owner, ownerCell, reader.source, ownerCell.text.length),
        );
  const isCounted = cells.some(({ text }) => scanQuantities(text).some(({ kind }) => kind === 'quantity'));
  const due = isCounted ? null : dueIn(texts, head, reader.period);
  const figures = due === null ? readRow(texts, head) : [due];
  const row = withoutIdleSpaces(reading, given[0]?.from ?? 0, given.at(-1)?.to ?? 0);
  return joined(
    cells.map((cell, at): BlockReading => {
      const inCell = figures.filter((figure) => figure.cell === at);
      if (cell !== own[at] || columnsApart(head, at, cells.length)) return { ...nothing, quantities: [] };
      if (inCell.length === 0) {
        const isName = head?.name === at && due === null && figures.length > 0;
        const read = readProse(reader, cell, owners);
        return isName ? { ...read, quantities: [], paragraphs: [] } : read;
      }
      const quantities = inCell.map(({ found, name, isEarlier }) => {
        const circumstance = isBefore(found, reader)
          ? 'base-year'
          : isEarlier
            ? ('earlier-column' as const)
            : null;
        const naming = { names: [name], nearbyWords: texts.join(' '), inTurn: false, end: null };
        return quantityInDocument({ found, naming, circumstance }, cell, {
          ...settingOf(reader),
          row: cells.find((each) => each.text.includes(name)) ?? row,
          owners,
        });
      });
      const paragraph = { path: reader.path.labels(), owners, isAlone: false, isHeading: false, quantities };
      return { ...nothing, quantities, paragraphs: [paragraph] };
    }),
  );
}

/** A cell that is read like running text, with the departments of its row. */
function readProse(reader: DocumentReader, cell: ReadingText, owners: readonly string[]): BlockReading {
  const read = readText(reader, cell);
  if (owners.length === 0) return read;
  const paragraph = { path: reader.path.labels(), owners, isAlone: false, isHeading: false };
  return { ...read, paragraphs: [{ ...paragraph, quantities: read.quantities }] };
}

/** Cells that say how many points a row counts, in what, or who answers for it. */
function columnsApart(head: TableHead | null, at: number, width: number): boolean {
  if (head === null) return false;
  // A row that lacks cells lacks its unit.
  const unit = width === head.titles.length ? head.unit : null;
  return [head.points, head.owner, head.serial, unit].includes(at);
}

/** Running text: its quantities with their names, and the numbers that are none. */
function readText(reader: DocumentReader, part: ReadingText): BlockReading {
  const found = scanQuantities(part.text);
  const counted = found.filter((each) => each.kind === 'quantity');
  const namings = namesInOrder(part.text, counted);
  const deadlines = deadlinesIn(part.text, found, reader.period);
  const named = [
    ...counted.map((each, at) => ({ found: each, naming: namings[at] ?? nameless })),
    ...deadlines.map(({ found: each, name }) => ({
      found: each,
      naming: { ...nameless, names: [name], nearbyWords: name },
    })),
  ].toSorted((one, other) => one.found.from - other.found.from);
  const standing = { headings: reader.path.titles(), year: reader.year };
  const setting = settingOf(reader);
  const dates = deadlines.map((each) => each.found);
  return {
    ...nothing,
    quantities: named.map((each) => {
      const circumstance = isBefore(each.found, reader)
        ? 'base-year'
        : circumstanceOf(part.text, each.found, standing);
      return quantityInDocument({ ...each, circumstance }, part, setting);
    }),
    excluded: found
      .filter((each) => each.kind === 'exclusion')
      .filter(({ from, to }) => !overlaps(dates, from, to))
      .map(({ rule, from, to }) => {
        const { line, column } = reader.placeOf(part.offsets[from] ?? 0);
        return { rule, text: part.text.slice(from, to), line, column };
      }),
    pieces: [{ clause: setting.clause, text: part.text }],
  };
}

/** A day before the document's first year is no promise. */
function isBefore({ threshold }: FoundQuantity, { year, isYearSure }: DocumentReader): boolean {
  return (
    isYearSure &&
    year !== null &&
    threshold?.unit.dimension === 'date' &&
    calendarOf(Number(threshold.limit.n)).year < year
  );
}

const nameless: Naming = { names: [''], nearbyWords: '', inTurn: false, end: null };

function settingOf({ source, placeOf, path }: DocumentReader): Setting {
  return { source, placeOf, clause: path.clause(), section: path.section(), owners: [] };
}

function joined(parts: readonly BlockReading[]): BlockReading {
  return {
    clauses: parts.flatMap(({ clauses }) => clauses),
    quantities: parts.flatMap(({ quantities }) => quantities),
    excluded: parts.flatMap(({ excluded }) => excluded),
    pieces: parts.flatMap(({ pieces }) => pieces),
    paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
  };
}
