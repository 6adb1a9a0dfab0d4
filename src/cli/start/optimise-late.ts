import { setFlagsFromString } from 'node:v8';

// Engines that may not know the word are let be.
const optimiseAfter = (bytes: number): void => {
  if (Number(process.versions.node.split('.')[0]) <= 24) setFlagsFromString(`--interrupt-budget=${bytes}`);
};

/**
 * Has V8 optimise a little later: a run of half a second is over before most of what V8 would optimise pays for itself
 * (docs/decisions/what-start-up-loads.md).
 */
export const optimiseLate = (): void => optimiseAfter(1_500_000);

/** Has V8 optimise when it sees fit, for there is much to read. */
export const optimiseSoon = (): void => optimiseAfter(135_168);
