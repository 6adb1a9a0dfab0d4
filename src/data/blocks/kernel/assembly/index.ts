// The byte kernel: AssemblyScript, compiled to WebAssembly by `npm run kernel`. It knows bytes, not meanings: where records
// and fields are, which cells are equal to the letter, which are plain digits, which hold bytes that somebody has to look at.
// Whatever is in doubt it says so and leaves it to code.ts's callers. All tables are in its own memory; offsets are bytes.

export { release, reserve } from './memory';
export { consumed, inDoubt, index, nextLine } from './records';
export { lineCount, quoteCount, tally } from './tally';
export { filled, open, survey } from './survey';
export { dictionarySize, encode, startDictionary } from './dictionary';
export { digits } from './numbers';
export { fingerprint } from './fingerprints';
export { badGb, cut } from './gb18030';
