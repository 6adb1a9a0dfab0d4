const reserved: ReadonlySet<string> = new Set(
  'any all none not in gt gte lt lte contains starts ends blank column source period every'.split(' '),
);

/** True for the words of conditions and periods: a column of that name could not be told from them (SPEC 5). */
export function isReserved(name: string): boolean {
  return reserved.has(name);
}
