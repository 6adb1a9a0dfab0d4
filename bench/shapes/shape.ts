import type { Random } from '../../fixtures/nantong-2017/generate/random.ts';

/** A column of a made-up register: how the plan calls it, its header, its type in the plan, and how a cell of it is made. */
export interface ShapeColumn {
  readonly name: string;
  readonly header: string;
  readonly plan: string;
  readonly cell: (chance: Random, row: number) => string;
  /** The type that DuckDB reads it as; text unless given. */
  readonly sql?: string;
}

/** A way in which departments write registers. */
export interface Shape {
  readonly name: string;
  readonly columns: readonly ShapeColumn[];
  /** What the source says beside its columns, as lines of YAML. */
  readonly source?: readonly string[];
  /** Measures beside those that every shape is asked, as YAML. */
  readonly measures?: readonly string[];
  /** Lines before the header. */
  readonly above?: readonly string[];
  /** A line after so many rows: a total. */
  readonly after?: { readonly every: number; readonly line: (sums: Sums) => readonly string[] };
  readonly isQuoted?: boolean;
  readonly delimiter?: string;
  readonly lineEnd?: string;
  readonly encoding?: 'gb18030';
  /** What the program is asked to do; a report unless given. */
  readonly command?: 'validate';
  /** A second register, that values are looked up in. */
  readonly other?: {
    readonly name: string;
    readonly plan: readonly string[];
    readonly lines: () => readonly string[];
  };
  /** The exit code that is right; 0 unless given. */
  readonly code?: number;
  /** False where SQL cannot say what is asked without cleaning the cells first. */
  readonly hasSql?: boolean;
}

/** The sums of the rows since the last total. */
export interface Sums {
  readonly pieces: number;
  /** In hundredths. */
  readonly amount: number;
}

const districts = [
  '东湖区',
  '西山区',
  '南桥区',
  '北门区',
  '临江县',
  '望海县',
  '青田县',
  '新城区',
  '古渡市',
  '云岭市',
];
export const kinds: readonly string[] = [
  '纺织',
  '服装',
  '电器',
  '照明',
  '玩具',
  '化工',
  '家居',
  '包装',
  '消防',
  '木业',
];

/** A day of 2017, or of the years beside it, in parts. */
function dayOf({ int, chance }: Random): readonly [year: number, month: number, day: number] {
  return [chance(0.8) ? 2017 : chance(0.5) ? 2016 : 2018, int(1, 12), int(1, 28)];
}

/** A date as `write` writes it. */
export function dates(write: (year: number, month: number, day: number) => string): ShapeColumn['cell'] {
  return (chance) => write(...dayOf(chance));
}

/** A number of so many digits. */
export function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

const plainNames = ['date', 'district', 'firm', 'kind', 'pieces', 'amount', 'result'] as const;
type PlainName = (typeof plainNames)[number];

/** The columns of the plain register, some 57 bytes a row. */
export const plainColumns: Readonly<Record<PlainName, ShapeColumn>> = {
  date: {
    name: 'date',
    header: '日期',
    plan: 'type: date',
    cell: dates((year, month, day) => `${year}-${digits(month, 2)}-${digits(day, 2)}`),
    sql: 'DATE',
  },
  district: { name: 'district', header: '区县', plan: 'type: text', cell: ({ pick }) => pick(districts) },
  firm: {
    name: 'firm',
    header: '企业',
    plan: 'type: text',
    cell: ({ int }) => `企业${digits(int(1, 5000), 5)}`,
  },
  kind: { name: 'kind', header: '类别', plan: 'type: text', cell: ({ pick }) => pick(kinds) },
  pieces: {
    name: 'pieces',
    header: '数量',
    plan: 'type: integer',
    cell: ({ int }) => String(int(1, 400)),
    sql: 'BIGINT',
  },
  amount: {
    name: 'amount',
    header: '金额',
    plan: 'type: decimal, unit: 万元',
    cell: ({ int }) => `${int(0, 999)}.${digits(int(0, 99), 2)}`,
    sql: 'DECIMAL(18,2)',
  },
  result: {
    name: 'result',
    header: '结论',
    plan: 'type: text, values: [合格, 不合格]',
    cell: ({ chance }) => (chance(0.93) ? '合格' : '不合格'),
  },
};

/** The plain columns, some of them otherwise. */
export function columnsWith(
  others: Partial<Readonly<Record<PlainName, Partial<ShapeColumn>>>>,
): readonly ShapeColumn[] {
  return plainNames.map((name) => ({ ...plainColumns[name], ...others[name] }));
}

/** A column of texts that no target asks for. */
export function text(
  name: string,
  header: string,
  cell: ShapeColumn['cell'],
  plan = 'type: text',
): ShapeColumn {
  return { name, header, plan, cell };
}
