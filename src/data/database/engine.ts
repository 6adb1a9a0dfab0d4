/** What a column of a table can be read as. */
export type ColumnKind = 'text' | 'number' | 'float' | 'day' | 'other' | 'unreadable';

/** A column as its database has it. */
export interface TableColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** The database's own name of its type. */
  readonly type: string;
  /** True for a number that has no decimals. */
  readonly isWhole?: boolean;
  /** True for a floating-point number of 32 bits that the engine cannot write without more or fewer digits than it has. */
  readonly isSingle?: boolean;
}

/** A connection to a database: read-only, and as far as the engine can, one moment of its data. */
export interface Connection {
  /** The columns of what stands behind `FROM`, in order. */
  readonly columns: (relation: string) => Promise<readonly TableColumn[]>;
  /** The names of the tables and views that may be read, to find the nearest. */
  readonly tables: () => Promise<readonly string[]>;
  /** The rows of a query, as texts. */
  readonly rows: (sql: string) => AsyncIterable<readonly (readonly string[])[]>;
  readonly close: () => Promise<void>;
  /** Ends the statement that is running, from another connection; absent where closing this one does. */
  readonly cancel?: () => Promise<void>;
}

/** What the engines write differently. */
export interface Dialect {
  readonly quote: (name: string) => string;
  /** A column as text, without loss; '' for NULL. What is a moment has the zone in which it is written. */
  readonly asText: (column: string, of?: TableColumn) => string;
  /** How many characters a text has. */
  readonly length: (text: string) => string;
  readonly firstCharacter: (text: string) => string;
  readonly concat: (text: string, other: string) => string;
  readonly literal: (text: string) => string;
  /** The exact sum of a column of exact numbers. */
  readonly sum: (column: string, isWhole: boolean) => string;
  /** A column of texts without the case of its letters. */
  readonly folded: (column: string) => string;
  /**
   * True for a text of seven or more letters, digits and hyphens, a digit behind one that is none among them: no mark, no
   * label, nothing that a spreadsheet has made of something else.
   */
  readonly isPlain: (column: string) => string;
  /**
   * True for a column that is cheaper to group as it is than as text, of which no two values that are read differently are
   * taken for one, never NULL, and if of days, of none before 1900 or after 2199.
   */
  readonly groupsAsItIs?: (column: TableColumn) => boolean;
  /** Groups in the order of some of their columns, where the engine does not find the cheap way by itself. */
  readonly inOrder?: (groups: string, columns: readonly string[]) => string;
}

/** Letters, digits and hyphens, a digit behind one that is none among them: the regular expressions of all engines know it. */
export const plainText = '^[0-9A-Za-z_一-龥-]*[A-Za-z_一-龥-][0-9][0-9A-Za-z_一-龥-]*$';

/** Why a database gives no rows. */
export type DatabaseFault =
  | 'no-driver'
  | 'unreachable'
  | 'refused'
  | 'no-table'
  | 'denied'
  | 'too-slow'
  | 'failed';

/** An error with what it means. */
export function databaseError(fault: DatabaseFault, message: string): Error {
  return Object.assign(new Error(message), { databaseFault: fault });
}

/** What an error of a database means; null for any other error. */
export function databaseFault(
  error: unknown,
): { readonly fault: DatabaseFault; readonly message: string } | null {
  if (!(error instanceof Error) || !('databaseFault' in error)) return null;
  return { fault: error.databaseFault as DatabaseFault, message: error.message };
}

/** Why there is no connection: whatever is not known is that nothing answers as it should. */
export function whileConnecting(error: unknown): Error {
  const known = fromDriver(error);
  return databaseFault(known)?.fault === 'failed' ? databaseError('unreachable', known.message) : known;
}

/** Loads a driver; where it is not installed, the error says what it is called. */
export async function loadDriver<T>(name: string): Promise<T> {
  try {
    // The name is no literal, so that the bundle does not take the driver in.
    return (await import(name)) as T;
  } catch {
    throw databaseError('no-driver', name);
  }
}

const codes: readonly (readonly [RegExp, DatabaseFault])[] = [
  [
    /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ECONNRESET|EAI_AGAIN|EPIPE|PROTOCOL_CONNECTION_LOST|UND_ERR|57P0[123]/,
    'unreachable',
  ],
  [
    /28P01|28000|3D000|ER_ACCESS_DENIED_ERROR|ER_BAD_DB_ERROR|ER_DBACCESS_DENIED_ERROR|ER_ACCESS_DENIED_NO_PASSWORD_ERROR/,
    'refused',
  ],
  [/42P01|3F000|ER_NO_SUCH_TABLE/, 'no-table'],
  [/42501|ER_TABLEACCESS_DENIED_ERROR|ER_COLUMNACCESS_DENIED_ERROR/, 'denied'],
  [/57014|ER_STATEMENT_TIMEOUT|ER_QUERY_TIMEOUT|ER_QUERY_INTERRUPTED|^(?:1969|3024)$/, 'too-slow'],
];

/** An error of a driver as one of ours: by its code, else by its message. */
export function fromDriver(error: unknown): Error {
  if (!(error instanceof Error)) return databaseError('failed', String(error));
  if ('databaseFault' in error) return error;
  const causes = [error, error.cause, ...(error instanceof AggregateError ? error.errors : [])];
  // MariaDB has errors that its driver knows by their number alone.
  const known = causes.flatMap((each) =>
    each instanceof Error
      ? [...('code' in each ? [String(each.code)] : []), ...('errno' in each ? [String(each.errno)] : [])]
      : [],
  );
  const fault = codes.find(([pattern]) => known.some((code) => pattern.test(code)))?.[1] ?? 'failed';
  return databaseError(fault, error.message === '' ? (known[0] ?? '') : error.message);
}

const noNumber = /^[-+]?(?:nan|inf(?:inity)?)$/i;
const scientific = /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d+)$/i;

/**
 * A floating-point number of a database as digits, as a person would write it: the power of ten that an engine writes of very
 * small and very great ones loses nothing. In a column of texts it stays, where a power of ten is a number that has lost digits.
 */
export function floatText(written: string, { isSingle }: TableColumn, isForText: boolean): string {
  if (noNumber.test(written)) return '#NUM!';
  const text = isSingle === true && written !== '' ? singleText(Number(written)) : written;
  return isForText ? text : plainDigits(text);
}

/** The fewest digits that mean a number of 32 bits. */
function singleText(value: number): string {
  for (let digits = 6; digits < 9; digits += 1) {
    const text = String(Number(value.toPrecision(digits)));
    if (Math.fround(Number(text)) === Math.fround(value)) return text;
  }
  return String(value);
}

function plainDigits(text: string): string {
  const [, sign = '', whole = '', part = '', exponent] = scientific.exec(text) ?? [];
  if (exponent === undefined) return text;
  const point = whole.length + Number(exponent);
  const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${part}`.padEnd(Math.max(point, 1), '0');
  const at = Math.max(point, 1);
  return `${sign}${digits.slice(0, at)}${digits.length > at ? `.${digits.slice(at)}` : ''}`;
}
