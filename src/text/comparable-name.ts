/** A name as it is compared with what somebody typed: 二(一) and 二（一） are the same clause. */
export function comparableName(name: string): string {
  return name.normalize('NFKC').trim();
}
