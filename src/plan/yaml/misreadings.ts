/** The keys of the plan language, to tell a key with a full-width colon from a text that holds one. */
export const planKeys: ReadonlySet<string> = new Set(
  `plan title document language period sources sections untracked agree department files key nil_return complete totals
  rules columns header type unit values optional min max fill private clause targets id owner target direction wording
  reading measure unmeasured stated note count distinct where sum value mean weight latest by share meets ratio numerator
  denominator per total growth difference of against each column quantity reason date within measures`.split(
    /\s+/,
  ),
);

/** Why YAML does not read a plain text as a text, by how it begins; null where it does. */
export function misreadStart(plain: string): string | null {
  const first = plain[0] ?? '';
  if (first === '>' || first === '|') return 'block';
  if (first === '%' || first === '@' || first === '`' || first === ',' || first === ']' || first === '}')
    return 'reserved';
  if (first === '*') return /^\*[\w-]+$/.test(plain) ? null : 'alias';
  if (first === '&') return /^&[\w-]+(?:\s|$)/.test(plain) ? null : 'anchor';
  if (first === '!') return /^![\w!<>:/.,-]*(?:\s|$)/.test(plain) ? null : 'tag';
  return /^[-?](?:\s|$)/.test(plain) ? 'dash' : null;
}

/**
 * A misread text where an item of a flow collection may begin, and why; null where there is none: an interval such as
 * `[80%, 90%)` or `in [80%, 90%]`, a bad beginning, a second colon, a `#` that takes the closing bracket away.
 */
export function misreadInFlow(
  text: string,
  at: number,
  end: number,
  afterColon = false,
): { length: number; reason: string } | null {
  const interval = /(?:in\s*)?[[(（]\s*[-+\d.][^\s,，[\](){}]*\s*[,，]\s*[-+\d.][^\s,，[\](){}]*\s*[\])）]/y;
  interval.lastIndex = at;
  const found = interval.exec(text)?.[0];
  if (found && at + found.length <= end && !/^\[.*\]$/.test(found)) {
    return { length: found.length, reason: 'interval' };
  }
  if (/[\s,:#"'[\]{}]/.test(text[at] ?? ' ')) return null;
  const rest = text.slice(at, end);
  // `at least ${MIN}`: braces within a text.
  const braces = afterColon
    ? /^[^,[\]{}]*[^,[\]{}:\s][^,[\]{}:]*\{[^,[\]{}]*\}[^,[\]{}]*/.exec(rest)?.[0]
    : undefined;
  if (braces !== undefined) return { length: braces.trimEnd().length, reason: 'braces' };
  const stopped = rest.search(/[,[\]{}]/);
  const item = (stopped === -1 ? rest : rest.slice(0, stopped)).trimEnd();
  const key = /:(?:\s|$)/.exec(item);
  const plain = key && !afterColon ? item.slice(0, key.index) : item;
  const start = misreadStart(plain);
  if (start && start !== 'dash') return { length: plain.length, reason: start };
  if (key && afterColon) return { length: item.length, reason: 'colon' };
  const isCut = !key && /\s#/.test(item) && /[\]}]/.test(rest[stopped] ?? '');
  return isCut ? { length: item.length, reason: 'comment' } : null;
}

/** True for the header of a block scalar: `|`, `>-`; but a `>9` without lines below it is a limit. */
export function isBlockHeader(text: string, at: number, end: number, indent: number): boolean {
  const header = /^[|>](?:([1-9])?[+-]?|[+-][1-9])(?:\s+#.*)?$/.exec(text.slice(at, end));
  if (!header) return false;
  const next = /\n(?:[ \t]*\r?\n)*( *)(?=[^\s])/y;
  next.lastIndex = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end);
  return !header[1] || (next.exec(text)?.[1]?.length ?? 0) > indent;
}
