/** Three-valued truth: what a condition says of a row whose cells may hold errors (SPEC 3). */
export type Truth = 'true' | 'false' | 'unknown';

/** The truth of a plain boolean. */
export function truthOf(flag: boolean): Truth {
  return flag ? 'true' : 'false';
}

/** `not`: unknown stays unknown. */
export function negate(truth: Truth): Truth {
  return truth === 'unknown' ? truth : truthOf(truth === 'false');
}
