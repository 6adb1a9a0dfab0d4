import type { Measured } from './measure/contest.ts';
import { median } from './median.ts';

/** What a contest gave, under the name that the tables and the goals know it by. */
export interface Result {
  readonly title: string;
  /** Of its register; null for a contest without one. */
  readonly megabytes: number | null;
  readonly measured: readonly Measured[];
}

/** The median wall time in seconds. */
export function secondsOf({ milliseconds }: Measured): number {
  return median(milliseconds) / 1000;
}

/** The median of the most memory in MiB; null where it was not measured. */
export function peakOf({ peaks }: Measured): number | null {
  const known = peaks.filter((peak) => peak !== null);
  return known.length === 0 ? null : median(known);
}

/** The median processor time in seconds; null where it was not measured. */
export function processorOf({ processor }: Measured): number | null {
  const known = processor.filter((seconds) => seconds !== null);
  return known.length === 0 ? null : median(known);
}

/** A figure of a contestant; null where it did not take part. */
export function figureOf(
  results: readonly Result[],
  title: string,
  name: string,
  figure: (measured: Measured) => number | null,
): number | null {
  const measured = results.find((result) => result.title === title)?.measured;
  const own = measured?.find((each) => each.name === name);
  return own === undefined ? null : figure(own);
}
