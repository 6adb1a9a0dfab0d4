import { isNumber, isSpan, type Cell } from '../../model/data/row.ts';
import { isoOf } from '../../model/plan/period.ts';
import { exactText } from '../../quantity/numbers/exact-text.ts';

/** A text that is equal for equal cells of one column; also the name of a group. Unknown cells have none: ''. */
export function cellKey(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (cell === null) return '';
  if (typeof cell === 'boolean') return String(cell);
  if (isNumber(cell)) return exactText(cell);
  if (!isSpan(cell)) return '';
  return cell.from === cell.to ? isoOf(cell.from) : `${isoOf(cell.from)}/${isoOf(cell.to)}`;
}
