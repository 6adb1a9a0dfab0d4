import fc from 'fast-check';

// The suite draws the same cases each time, so that a red build is about its change; a long run (FUZZ_RUNS) draws new ones.
const { FUZZ_RUNS: runs, FUZZ_SEED: seed } = process.env;
if (seed !== undefined || runs === undefined) fc.configureGlobal({ seed: Number(seed ?? 2017) });
