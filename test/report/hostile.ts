/** Texts that could break a page: escape sequences, line breaks, marks that turn text, what no encoding can write. */
export const hostileTexts: readonly string[] = [
  '\u001b[31m红色\u001b[0m',
  '\u001b]8;;https://example.org\u0007链接\u001b]8;;\u0007',
  '第一行\n第二行\r\n第三行\t制表',
  '\u202e反过来\u202c\u2066隔离\u2069\u200f',
  '零宽\u200b\ufeff\u2060软\u00ad连',
  '孤立\ud800代理\udc00',
  '非字符\ufdd0\uffff',
  '行\u2028段\u2029',
  '\u009b31m\u0000\u007f',
  '很长的标题'.repeat(2000),
  'W'.repeat(10_000),
  '）'.repeat(3000),
  '👩‍👩‍👧‍👦 家庭 e\u0301\u0301\u0301 한글',
  '<script>alert(1)</script> =1+1 | `code` %s ${x}',
  '',
  ' ',
];

/** A copy of a subject with another text in the place of some of its texts. */
export function withTexts<T>(subject: T, keys: readonly string[], text: string): T {
  return copy(subject, '', keys, text) as T;
}

function copy(value: unknown, key: string, keys: readonly string[], text: string): unknown {
  if (typeof value === 'string') return keys.includes(key) ? text : value;
  if (Array.isArray(value)) return value.map((each) => copy(each, key, keys, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, copy(part, name, keys, text)]),
  );
}

/** Freezes a subject and everything in it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
