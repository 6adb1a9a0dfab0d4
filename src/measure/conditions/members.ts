/** The values of a column that other sources' conditions look up. */
export interface MemberSet {
  readonly has: (key: string) => boolean;
  /** False where the source was not supplied or a cell had an error: then not finding a value proves nothing. */
  readonly complete: boolean;
}

/** Finds the values of a column of a source. */
export type Members = (source: string, column: string) => MemberSet;
