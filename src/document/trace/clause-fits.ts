/** How well two clauses agree: 2 the same, 1 one within the other or one not said, 0 not at all. */
export type ClauseFit = 0 | 1 | 2;

/** A clause as it is compared: 二、（八） and 二(八) are one. */
export function comparableClause(clause: string | null): string | null {
  if (clause === null) return null;
  const tidy = clause
    .normalize('NFKC')
    .replaceAll(/[\s、,，第]/g, '')
    .replaceAll(/\.(?!\d)|(?<!\d)\./g, '')
    .toLowerCase();
  return tidy === '' || tidy === '-' ? null : tidy;
}

/** How well two clauses agree that are made comparable. */
export function clauseFit(one: string | null, other: string | null): ClauseFit {
  if (one === other) return 2;
  if (one === null || other === null) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!long.startsWith(short)) return 0;
  const joint = short.slice(-1) + long.charAt(short.length);
  return /\d\d|[一二三四五六七八九十]{2}|[a-z]{2}/.test(joint) ? 0 : 1;
}
