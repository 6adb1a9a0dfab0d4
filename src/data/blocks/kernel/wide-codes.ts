let table: Uint16Array | null = null;

/**
 * The UTF-16 units of the two-byte codes of GB18030, at `(lead - 0x81) * 256 + second`; 0 where there is none. The engine's
 * own decoder says what they are.
 */
export function wideCodes(): Uint16Array {
  if (table !== null) return table;
  const codes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) if (second !== 0x7f) codes.push(lead, second);
  }
  const text = new TextDecoder('gb18030').decode(Uint8Array.from(codes));
  const units = new Uint16Array(126 * 256);
  let at = 0;
  for (let code = 0; code < codes.length; code += 2) {
    units[((codes[code] ?? 0) - 0x81) * 256 + (codes[code + 1] ?? 0)] = text.charCodeAt(at);
    at += 1;
  }
  if (at !== text.length) throw new Error('a two-byte code of GB18030 is more than one unit');
  table = units;
  return units;
}
