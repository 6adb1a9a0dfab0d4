import { narrow } from '../words/width.ts';

const flags: ReadonlyMap<string, boolean> = new Map([
  ...'是 有 对 真 √ ✓ ✔ ☑ ✅ true yes y t 1'.split(' ').map((word): [string, boolean] => [word, true]),
  ...'否 无 错 假 × ✕ ✗ ✘ ☒ ❌ false no n f 0'.split(' ').map((word): [string, boolean] => [word, false]),
]);

/** Reads 是/否, 有/无, 对/错, 真/假, √/×, true/false, yes/no, Y/N and 1/0 in any case and width; null for anything else. */
export function parseFlag(text: string): boolean | null {
  return flags.get(narrow(text).replaceAll('\ufe0f', '').trim().toLowerCase()) ?? null;
}
