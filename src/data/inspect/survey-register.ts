import type { Scanning } from '../../model/data/given-file.ts';
import type { Register, RegisterColumn } from '../../model/data/register.ts';
import type { Finding } from '../../model/finding.ts';
import { narrow } from '../../quantity/words/width.ts';
import { readAmount } from '../cells/amount.ts';
import { isMissingMark } from '../cells/tidy-cell.ts';
import { readHeaderText } from '../table/header-text.ts';
import type { IdentifiedFile } from '../table/identify-files.ts';
import { labelOf, looksLikeTotal } from '../table/row-labels.ts';
import { inspectRecords } from './inspect-records.ts';
import { tableNumbers, writtenAs } from './written-as.ts';

/** More different texts than that are no list of values. */
const mostValues = 400;
/** To know a key, so many texts are remembered. */
const mostRemembered = 2_000_000;

/** What is remembered of a column while its rows pass. */
interface Tally {
  readonly values: Map<string, { text: string; count: number }>;
  isUnique: boolean;
  unit: string | null | undefined;
}

/** Looks at a whole table once: what its columns hold, and the rows that total others. Null where it has no header. */
export async function surveyRegister(
  file: IdentifiedFile,
  note: (finding: Finding) => void,
  scanning: Scanning = {},
): Promise<Register | null> {
  const { header } = file.table;
  if (header === null || file.fault !== null) {
    const isKnown = file.fault === null || file.fault === 'data/no-source';
    if (header === null || !isKnown) return null;
  }
  const tallies: Tally[] = header.names.map(() => ({ values: new Map(), isUnique: true, unit: undefined }));
  const totals = new Map<number, Set<string>>();
  const seen = {
    row: (fields: readonly string[]) => tallies.forEach((tally, at) => count(tally, fields[at] ?? '')),
    total: (fields: readonly string[]) => {
      const column = fields.findIndex((cell) => looksLikeTotal(cell));
      if (column === -1) return;
      totals.set(column, (totals.get(column) ?? new Set()).add((fields[column] ?? '').trim()));
    },
  };
  const { records, columns } = await inspectRecords(file, [], null, note, { seen, scanning });
  const texts = tallies.map(({ values }) => [...values.values()]);
  const form = tableNumbers(texts);
  return {
    file: file.given.name,
    sheet: file.sheet?.name ?? null,
    rows: records,
    columns: columns.map((look, at): RegisterColumn => {
      const tally = tallies[at];
      const values = [...(tally?.values.values() ?? [])].toSorted((a, b) => b.count - a.count);
      const unit = readHeaderText(look.name).unit?.text ?? null;
      return {
        header: look.name,
        ...writtenAs(look.name, look.type, texts[at] ?? [], form),
        unit: unit ?? tally?.unit ?? null,
        filled: look.filled,
        blank: look.blank,
        values: values.length > mostValues ? null : values,
        isUnique: tally?.isUnique ?? false,
      };
    }),
    totals: Array.from(totals, ([column, labels]) => ({ column, labels: [...labels] })),
  };
}

function count(tally: Tally, cell: string): void {
  const text = cell.trim();
  if (isMissingMark(text)) return;
  const key = labelOf(text);
  const known = tally.values.get(key);
  if (known !== undefined) {
    known.count += 1;
    tally.isUnique = false;
  } else if (tally.values.size < mostRemembered) tally.values.set(key, { text, count: 1 });
  else tally.isUnique = false;
  if (tally.unit === null) return;
  const unit = readAmount(narrow(text))?.unit ?? '';
  if (tally.unit === undefined) tally.unit = unit === '' ? null : unit;
  else if (tally.unit !== unit) tally.unit = null;
}
