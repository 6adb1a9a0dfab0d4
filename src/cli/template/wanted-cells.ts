import { dayOf } from '../../model/plan/period.ts';
import type { Column, Language, Source } from '../../model/plan/plan.ts';
import type { Rational } from '../../model/quantity.ts';
import { exactText } from '../../quantity/numbers/exact-text.ts';
import { divide } from '../../quantity/numbers/rational.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import type { CellRule, WantedCells } from '../../report/xlsx/wanted-cells.ts';
import { grainOf } from './example-row.ts';
import { unitText } from './template-header.ts';

/** The texts that cells of a column are chosen from, and whether no others will do. */
export interface Choices {
  readonly texts: readonly string[];
  readonly isStrict: boolean;
}

/** What a spreadsheet offers to choose from in a column; null where anything may stand. */
export function choicesOf(
  { name, type, values }: Column,
  source: Source,
  language: Language,
): Choices | null {
  if (type === 'boolean') return { texts: language === 'zh' ? ['是', '否'] : ['yes', 'no'], isStrict: false };
  if (type !== 'text') return null;
  const { complete } = source;
  const units = complete?.column === name ? complete.units : [];
  const texts = new Set([...Object.keys(values ?? {}), ...units]);
  if (texts.size === 0) return null;
  const totals = source.totals[name] ?? [];
  const hasOthers = Object.values(values ?? {}).some((others) => others.length > 0);
  return {
    texts: [...new Set([...texts, ...totals])],
    isStrict: values !== null && !hasOthers && totals.length === 0,
  };
}

type Cells = Pick<WantedCells, 'format' | 'rule' | 'isStrict'>;

const asTyped = '@';
// So many digits a spreadsheet keeps.
const most = '999999999999999';
const anything: CellRule = { kind: 'textLength', least: '0', most: '32767' };

/** The number format of a column and what its cells are held against, where they are not chosen from a list. */
export function typedCells(column: Column): Cells {
  switch (column.type) {
    case 'integer':
    case 'decimal':
    case 'percent':
      return numberCells(column);
    case 'date':
      return dateCells(column);
    default:
      return { format: asTyped, rule: lengthRule(column), isStrict: true };
  }
}

function lengthRule({ form }: Column): CellRule {
  const lengths = form?.format === undefined ? (form?.lengths ?? []) : [18];
  if (lengths.length === 0) return anything;
  return {
    kind: 'textLength',
    least: String(Math.min(...lengths)),
    most: String(Math.max(...lengths)),
  };
}

/** Percentages are typed into cells that show per cent: 98.5 and 98.5% are then one. */
function numberCells(column: Column): Cells {
  const isPercent = unitText(column) === '%';
  const kind = column.type === 'integer' && !isPercent ? 'whole' : 'decimal';
  const bound = (of: Rational | null, fallback: string): string =>
    of === null || hasUnitColumn(column) ? fallback : exactText(inUnit(of, column));
  return {
    format: isPercent ? '0.00%' : kind === 'whole' ? '0' : 'General',
    rule: { kind, least: bound(column.min, `-${most}`), most: bound(column.max, most) },
    isStrict: true,
  };
}

function hasUnitColumn({ unit }: Column): boolean {
  return unit !== null && 'column' in unit;
}

/** A bound as the number that a spreadsheet stores: a percentage as the part that it is. */
function inUnit(value: Rational, column: Column): Rational {
  const unit = parseUnit(unitText(column));
  return unit.text === '%' ? value : divide(value, unit.factor);
}

const firstSerial = 1;
const lastSerial = (dayOf(2199, 12, 31) ?? 0) - (dayOf(1899, 12, 30) ?? 0);

/** A month is text, as a spreadsheet would make it its first day; a day may be a coarser date, so it is asked about. */
function dateCells(column: Column): Cells {
  const grain = grainOf(column);
  if (grain === 'month') return { format: asTyped, rule: anything, isStrict: false };
  if (grain === 'year')
    return { format: '0', rule: { kind: 'whole', least: '1900', most: '2199' }, isStrict: false };
  return {
    format: 'yyyy-mm-dd',
    rule: { kind: 'date', least: String(firstSerial), most: String(lastSerial) },
    isStrict: false,
  };
}
