import { type SourceDemand, conditionColumns } from '../../model/data/demand.ts';
import type { RowBlock } from '../../model/data/row-block.ts';
import { type Row, isUnknown } from '../../model/data/row.ts';
import type { Finding } from '../../model/finding.ts';
import type { Rule } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';
import { cellMark } from '../../text/words/phrases.ts';
import { datedColumns } from '../asked-columns.ts';
import { type ColumnNumber, type Members, compileCondition } from '../conditions/compile-condition.ts';
import type { KeyWords } from '../keys/row-key.ts';
import { type KeyRun, runKey } from '../keys/source-key.ts';
import { shownCell } from '../shown-cell.ts';

/** What a source asks of each of its rows, whichever target reads it. */
export interface RowCheck {
  /**
   * Codes of what makes the whole row unusable: no period, a blank, unreadable or repeated key, a broken rule. Every one
   * of them touches every target of the source. None for a sound row.
   */
  readonly faults: (row: Row) => readonly string[];
  /**
   * The same for a row of a block, whose cells are sound and whose key's fingerprint is known; null words for no key. The
   * rules are asked only where they are not known to hold.
   */
  readonly blockFaults: (
    block: RowBlock,
    row: number,
    words: KeyWords | null,
    holds: boolean,
  ) => readonly string[];
  readonly key: KeyRun | null;
  /** True for a row, whose cells are sound, in which nothing is found; nothing is noted. */
  readonly isSound: (row: Row) => boolean;
  /** Says that the keys of the rows to come need not be looked at. */
  readonly trustKeys: () => void;
  /** True while each row's key has to be looked at. */
  readonly asksKeys: () => boolean;
}

const none: readonly string[] = [];

/** Makes a source's own rules ready for its rows; what is found is noted. */
export function checkRows(
  demand: SourceDemand,
  columnNumber: ColumnNumber,
  members: Members,
  note: (finding: Finding) => void,
): RowCheck {
  const { source, rules, isRead, filled } = demand;
  const toFill = filled.map(columnNumber);
  const dated = datedColumns(source).map(columnNumber);
  const key = isRead ? runKey(source, columnNumber, note) : null;
  const asked = rules.map((rule) => ({
    rule,
    holds: compileCondition(rule.where, columnNumber, members),
    columns: conditionColumns(rule.where).map(columnNumber),
  }));
  const ruleFaults = (row: Row, codes: string[]): void => {
    for (const { rule, holds, columns } of asked) {
      if (holds(row) !== 'false') continue;
      const code = noted(broken(rule, row, columns), note);
      if (rule.level === 'error') codes.push(code);
    }
  };
  let isTrusted = false;
  const asksKeys = (): boolean => key !== null && !isTrusted;
  return {
    key,
    asksKeys,
    trustKeys: () => {
      isTrusted = true;
    },
    isSound: (row) =>
      !asksKeys() &&
      asked.every(({ holds }) => holds(row) !== 'false') &&
      [...dated, ...toFill].every((column) => row.cell(column) !== null && !isUnknown(row.cell(column))),
    blockFaults: (block, row, words, isKept) => {
      const isRepeated = words !== null && key?.repeats(words.words, words.at(row)) === true;
      const isAsked = !isKept && asked.length > 0;
      if (!isRepeated && !isAsked) return none;
      const codes = isRepeated ? ['data/repeated-key'] : [];
      if (isAsked) ruleFaults(block.row(row), codes);
      return codes;
    },
    faults: (row) => {
      const codes: string[] = [];
      for (const column of dated) {
        const cell = row.cell(column);
        if (cell !== null && !isUnknown(cell)) continue;
        if (cell !== null) codes.push(cell.code);
        else codes.push(noted(finding('data/no-period', {}, row.place(column)), note));
      }
      if (key !== null && !isTrusted) codes.push(...key.faults(row));
      ruleFaults(row, codes);
      for (const column of toFill) {
        if (row.cell(column) === null) note(finding('data/blank-required', {}, row.place(column)));
      }
      return codes;
    },
  };
}

/** A broken rule, at the first column it asks, with the cells it was broken by. */
function broken(rule: Rule, row: Row, columns: readonly number[]): Finding {
  const [place, ...others] = columns.map((column) => row.place(column));
  if (!place) throw new Error('a rule asks a column');
  const cells = others.map((other) => `${other.field ?? ''}${cellMark}${shownCell(other)}`);
  const code = rule.level === 'error' ? 'data/broken-rule' : 'data/broken-rule-warning';
  return finding(code, { rule: rule.title, others: cells }, place);
}

function noted(found: Finding, note: (finding: Finding) => void): string {
  note(found);
  return found.code;
}
