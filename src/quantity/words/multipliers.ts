/** What stands between a number and its unit and makes it that many times greater. */
export const multipliers: ReadonlyMap<string, bigint> = new Map([
  ['万', 10n ** 4n],
  ['十万', 10n ** 5n],
  ['百万', 10n ** 6n],
  ['千万', 10n ** 7n],
  ['亿', 10n ** 8n],
  ['十亿', 10n ** 9n],
  ['百亿', 10n ** 10n],
  ['千亿', 10n ** 11n],
  ['万亿', 10n ** 12n],
]);

/** Multipliers that are also the beginning of other units (千克, 千瓦): only before a unit that is known. */
export const smallMultipliers: ReadonlyMap<string, bigint> = new Map([
  ['十', 10n],
  ['百', 100n],
  ['千', 1000n],
  ['兆', 10n ** 12n],
]);

/** Multipliers of English, followed by a space. */
export const multiplierWords: ReadonlyMap<string, bigint> = new Map([
  ['hundred', 100n],
  ['thousand', 1000n],
  ['million', 10n ** 6n],
  ['billion', 10n ** 9n],
]);

/** The longest multiplier at an offset, and where it ends; null where there is none. */
export function readMultiplier(text: string, at: number): { factor: bigint; end: number } | null {
  for (const length of [2, 1]) {
    const word = text.slice(at, at + length);
    const factor = multipliers.get(word);
    if (factor !== undefined) return { factor, end: at + word.length };
  }
  return null;
}
