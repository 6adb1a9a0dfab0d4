import fc from 'fast-check';
import type { Files } from './judge-plan.ts';

/*
 * Registers with errors and what they may be corrected to. A register is drawn sound; then cells become unreadable, dates
 * coarse, rows too short, without period, against a rule, or repeat a key. A correction puts anything that the columns allow
 * in the place of each, and any row or none in the place of a row.
 */

const fields = ['id', 'day', 'area', 'ok', 'n', 'p', 'q', 'o', 'w', 'done'] as const;
type Field = (typeof fields)[number];
type Row = Readonly<Record<Field, string>>;
type Fault = 'ragged' | 'period' | 'key' | 'rule';

/** A row as it would be without errors, and what is wrong with it. */
export interface Entry {
  readonly row: Row;
  readonly bad: readonly Field[];
  readonly fault: Fault | null;
}

/** A register: its rows, areas that are looked up, and whether a quote at its end never closes. */
export interface Register {
  readonly entries: readonly Entry[];
  readonly areas: readonly { readonly area: string; readonly isShort: boolean }[];
  readonly isOpen: boolean;
}

/** What comes in the place of each error. */
export interface Correction {
  readonly cells: readonly Row[];
  /** In the place of a row as a whole: another one; null for none. */
  readonly rows: readonly (Row | null)[];
  readonly areas: readonly (string | null)[];
  /** Rows that damage has hidden, and rows of areas that had not reported. */
  readonly hidden: readonly Row[];
}

const area = fc.constantFrom('东', '西');
const month = fc.constantFrom('03', '05', '06', '07', '11');
const dayOf = fc.integer({ min: 1, max: 28 }).map((day) => String(day).padStart(2, '0'));
const dayIn = (years: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...years), month, dayOf).map((parts) => parts.join('-'));
const number = (min: number, max: number): fc.Arbitrary<string> => fc.integer({ min, max }).map(String);

const rowOf = (wide: boolean): fc.Arbitrary<Row> =>
  fc.record({
    id: fc.constant(''),
    day: dayIn(['2017', '2017', '2017', '2016']),
    area,
    ok: fc.constantFrom('是', '是', '否'),
    n: wide ? fc.oneof(number(0, 9), number(0, 2000)) : number(0, 30),
    p: wide ? fc.oneof(fc.constantFrom('0', '100'), number(0, 100)) : number(10, 90),
    q: wide ? fc.oneof(number(-9, 9), number(-3000, 3000)) : number(-20, 40),
    o: fc.oneof(fc.constant(''), number(-9, 9)),
    w: number(0, 3),
    done: fc.oneof(fc.constant(''), dayIn(['2017']), dayIn(['2017'])),
  });

const fault = fc.constantFrom<Fault>('ragged', 'period', 'key', 'rule');
const bad = fc.subarray<Field>(['day', 'area', 'ok', 'n', 'p', 'q', 'o', 'w', 'done'], {
  minLength: 1,
  maxLength: 3,
});
const entry: fc.Arbitrary<Entry> = fc
  .tuple(
    rowOf(false),
    fc.oneof(
      { weight: 5, arbitrary: fc.constant({ bad: [], fault: null }) },
      { weight: 2, arbitrary: bad.map((cells) => ({ bad: cells, fault: null })) },
      { weight: 1, arbitrary: fault.map((own) => ({ bad: [], fault: own })) },
    ),
  )
  .map(([row, wrong]) => ({ row, ...wrong }));

/** The key that is repeated is the first row's, if that can be read. */
const repeatable = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((own) =>
    own.fault === 'key' && entries[0]?.fault === 'ragged' ? { ...own, fault: null } : own,
  );

/** A register with some errors. */
export const register: fc.Arbitrary<Register> = fc.record({
  entries: fc.array(entry, { maxLength: 7 }).map(repeatable),
  areas: fc.array(fc.record({ area, isShort: fc.integer({ min: 0, max: 5 }).map((n) => n === 0) }), {
    minLength: 1,
    maxLength: 2,
  }),
  isOpen: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

/** A correction of any register: it has enough for seven rows. */
export const correction: fc.Arbitrary<Correction> = fc.record({
  cells: fc.array(rowOf(true), { minLength: 7, maxLength: 7 }),
  rows: fc.array(fc.option(rowOf(true)), { minLength: 7, maxLength: 7 }),
  areas: fc.array(fc.option(area), { minLength: 2, maxLength: 2 }),
  hidden: fc.array(rowOf(true), { maxLength: 3 }),
});

const header = fields.join(',');
const named = (row: Row, index: number | string): Row => ({ ...row, id: `r${index}` });

/** The register's files with their errors; `cut` puts the rows from there on in a second file. */
export function filesOf({ entries, areas, isOpen }: Register, cut: number = Infinity): Files {
  const lines = entries.map((own, index) => lineOf(own, index));
  const files = [lines.slice(0, cut), lines.slice(cut)];
  const end = isOpen ? ['"rx,2017-05-01,东,是,1,20,1,,1,'] : [];
  return {
    'r1.csv': [header, ...(files[0] ?? []), ...(cut < lines.length ? [] : end), ''].join('\n'),
    ...(cut < lines.length && { 'r2.csv': [header, ...(files[1] ?? []), ...end, ''].join('\n') }),
    's.csv': ['name,area', ...areas.map((own) => (own.isShort ? 'x' : `x,${own.area}`)), ''].join('\n'),
  };
}

function lineOf({ row, bad: cells, fault: wrong }: Entry, index: number): string {
  const own = named(row, wrong === 'key' && index > 0 ? 0 : index);
  if (wrong === 'ragged') return `${own.id},${own.day},${own.area}`;
  return fields
    .map((field) => {
      if (field === 'done' && cells.includes('done') && own.done !== '' && index % 2 === 0) {
        return own.done.slice(0, 7);
      }
      if (cells.includes(field)) return '?x';
      if (field === 'day' && wrong === 'period') return '';
      return field === 'w' && wrong === 'rule' ? '9' : own[field];
    })
    .join(',');
}

/** The register with the corrections of the errors that `isMended` names by their row. */
export function corrected(
  given: Register,
  fix: Correction,
  isMended: (index: number) => boolean = () => true,
): Register {
  return {
    ...given,
    entries: given.entries.flatMap((own, index): readonly Entry[] => {
      if (!isMended(index)) return [own];
      const [cells, other] = [fix.cells[index], fix.rows[index]];
      if (cells === undefined || other === undefined) throw new Error('a correction lacks a row');
      if (own.fault === null || (own.fault === 'key' && index === 0)) return [mended(own, cells, index)];
      return other === null ? [] : [{ row: named(other, `m${index}`), bad: [], fault: null }];
    }),
  };
}

function mended(own: Entry, cells: Row, index: number): Entry {
  const row: Record<Field, string> = { ...own.row };
  for (const field of own.bad) {
    const isCoarse = field === 'done' && row.done !== '' && index % 2 === 0;
    row[field] = isCoarse ? `${row.done.slice(0, 7)}-${cells.day.slice(8)}` : cells[field];
  }
  return { row, bad: [], fault: null };
}

/** The files of a register all of whose errors are corrected, and all of whose areas have reported. */
export function correctedFiles(given: Register, fix: Correction, units: readonly string[]): Files {
  const whole = corrected(given, fix);
  const reported = new Set(
    whole.entries.flatMap(({ row }) => (row.day.startsWith('2017') ? [row.area] : [])),
  );
  const missing = units.filter((unit) => !reported.has(unit));
  // Whoever sent a row has reported, whatever is wrong with the row.
  const sent = new Set(
    given.entries.flatMap(({ row, bad: cells }) => (cells.includes('area') ? [] : [row.area])),
  );
  const isHidden = (row: Row): boolean => given.isOpen || (missing.includes(row.area) && !sent.has(row.area));
  const hidden = fix.hidden.filter(isHidden).map((row) => ({ row, bad: [], fault: null }) as const);
  const still = missing.filter(
    (unit) => !hidden.some(({ row }) => row.area === unit && row.day.startsWith('2017')),
  );
  const entries = [...whole.entries, ...hidden];
  const areas = given.areas.flatMap((own, index) => {
    const other = fix.areas[index] ?? null;
    if (!own.isShort) return [own];
    return other === null ? [] : [{ area: other, isShort: false }];
  });
  const files = filesOf({ entries, areas, isOpen: false });
  const nil = still.map((unit) => `无,2017-05-01,${unit},无,无,无,无,无,无,无\n`).join('');
  return { ...files, 'r1.csv': `${String(files['r1.csv'])}${nil}` };
}
