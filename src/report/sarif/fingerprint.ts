import { createHash } from 'node:crypto';

/** The name under which fingerprints stand; another way of making them needs another. */
const name = 'planCheck/v1';

/** Gives fingerprints: of the same parts the first, the second … are told apart, in the order in which they are asked. */
export type Fingerprint = (parts: readonly (string | null)[]) => Readonly<Record<string, string>>;

/**
 * Fingerprints by which a finding is known again in another run, though lines may have moved: no line is part of them.
 */
export function fingerprints(): Fingerprint {
  const seen = new Map<string, number>();
  return (parts) => {
    const key = JSON.stringify(parts);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
    return { [name]: `${hash}:${nth}` };
  };
}
