import type { PassedNumber, PolicyClause, PolicyDocument, PolicyQuantity } from '../../model/plan/policy.ts';
import type { Block } from './blocks.ts';
import { joinThousands } from './cells.ts';
import { circumstanceOf } from '../circumstance.ts';
import { clausePath } from './clause-path.ts';
import { cutProse, type ProsePiece } from './cut-prose.ts';
import type { DocumentFacts } from './document-facts.ts';
import { lineIndex } from './line-index.ts';
import { inherit, inTurn } from '../names/inherit.ts';
import { nameOf, type Naming } from '../names/name-of.ts';
import { ownersIn } from './owners.ts';
import type { ReadingText } from './reading-text.ts';
import { readRow, tableHead, type TableHead } from './read-row.ts';
import type { FoundPass, FoundQuantity } from '../scan/found.ts';
import { scanQuantities } from '../scan/scan-quantities.ts';
import { squeeze } from './squeeze.ts';
import { witness, type Known } from '../witness.ts';

/** What a block gave. */
export interface BlockReading {
  readonly clauses: readonly PolicyClause[];
  readonly quantities: readonly PolicyQuantity[];
  readonly passed: readonly PassedNumber[];
  readonly pieces: PolicyDocument['pieces'];
}

/** What the whole document says of each of its blocks. */
export interface Surroundings {
  readonly facts: DocumentFacts;
  /** The places of list numbers that digits follow. */
  readonly listed: ReadonlySet<number>;
}

/** Reads the blocks of a document in their order: the headings above say where each stands. */
export function blockReader(
  source: string,
  reading: ReadingText,
  { facts: { year }, listed }: Surroundings,
): (block: Block) => BlockReading {
  const path = clausePath();
  const placeOf = lineIndex(source);
  let head: TableHead | null = null;

  const passedOf = ({ rule, from, to }: FoundPass, { text, offsets }: ReadingText): PassedNumber => {
    const { line, column } = placeOf(offsets[from] ?? 0);
    return { rule, text: text.slice(from, to), line, column };
  };
  const scan = (part: ReadingText): BlockReading => {
    const found = scanQuantities(part.text);
    const quantities = found.filter((each) => each.kind === 'quantity');
    let last: Naming | null = null;
    let turn = 0;
    const known = quantities.map((each, i): Known => {
      const around = {
        previousEnd: previousEnd(quantities, i),
        nextStart: nextStart(quantities, i) ?? part.text.length,
      };
      const between = part.text.slice(around.previousEnd, each.from);
      const naming = inherit(nameOf(part.text, each, around), last, between);
      turn = naming === last ? turn + 1 : 0;
      last = naming;
      return {
        found: each,
        naming: inTurn(naming, turn),
        circumstance: circumstanceOf(part.text, each, { headings: path.titles(), year }),
      };
    });
    return {
      clauses: [],
      quantities: known.map((each) => witness(each, part, { source, placeOf, clause: path.clause() })),
      passed: found.filter((each) => each.kind === 'pass').map((each) => passedOf(each, part)),
      pieces: [{ clause: path.clause(), text: part.text }],
    };
  };
  const readPiece = (piece: ProsePiece, whole: ReadingText): BlockReading => {
    const { mark, title, from, to } = piece;
    if (mark !== null) path.enter(mark, title);
    const clause = path.clause();
    const part = { text: whole.text.slice(from, to), offsets: whole.offsets.subarray(from, to + 1) };
    const owners = ownersIn(part.text);
    const { line } = placeOf(whole.offsets[piece.start] ?? 0);
    const entry = { clause: clause ?? '', title: mark === null ? '' : title, line, owners };
    const clauses = clause !== null && (mark !== null || owners.length > 0) ? [entry] : [];
    return { ...scan(part), clauses };
  };
  const readCells = (block: Extract<Block, { kind: 'row' }>): BlockReading => {
    const given =
      head === null
        ? block.cells
        : joinThousands(block.cells, ({ from, to }) => reading.text.slice(from, to), head.titles.length);
    const cells = given.map(({ from, to }) => squeeze(reading, from, to));
    const texts = cells.map(({ text }) => text);
    const newHead = tableHead(texts);
    if (newHead !== null) {
      head = newHead;
      return joined(cells.map(scan));
    }
    const figures = readRow(texts, head);
    const taken = new Set(figures.map(({ cell }) => cell));
    const setting = { source, placeOf, clause: path.clause() };
    return joined(
      cells.map((cell, at): BlockReading => {
        if (!taken.has(at)) return scan(cell);
        const quantities = figures
          .filter((figure) => figure.cell === at)
          .map(({ found, name, isEarlier }) => {
            const circumstance = isEarlier ? ('earlier-column' as const) : null;
            const naming = { names: [name], company: texts.join(' '), inTurn: false };
            return witness({ found, naming, circumstance }, cell, setting);
          });
        return { clauses: [], quantities, passed: [], pieces: [] };
      }),
    );
  };
  return (block) => {
    if (block.kind === 'row') return readCells(block);
    head = null;
    const whole = squeeze(reading, block.from, block.to);
    // A heading decides what stands below it, so the pieces are read one by one.
    const isListed = (at: number): boolean => listed.has(whole.offsets[at] ?? -1);
    return joined(cutProse(whole.text, path, isListed).map((piece) => readPiece(piece, whole)));
  };
}

function joined(parts: readonly BlockReading[]): BlockReading {
  return {
    clauses: parts.flatMap(({ clauses }) => clauses),
    quantities: parts.flatMap(({ quantities }) => quantities),
    passed: parts.flatMap(({ passed }) => passed),
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
