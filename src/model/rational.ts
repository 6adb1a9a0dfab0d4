/** An exact number: `n / d` in lowest terms with `d > 0`. Plain data, so it can be cloned and posted to a thread. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}
