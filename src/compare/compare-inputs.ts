import { compareText } from '../model/finding.ts';
import type { ComparedFile, ComparedInput } from '../model/subjects/comparison.ts';

/**
 * What became of every data file: found by its name, then by its content, then as the one file that went and the one that
 * came of a source. In the order of their names, the later ones where there are two.
 */
export function compareInputs(
  before: readonly ComparedFile[],
  after: readonly ComparedFile[],
): readonly ComparedInput[] {
  const pairs: ComparedInput[] = [];
  let gone = before.map(plainInput);
  let came = after.map(plainInput);
  const match = (
    keyOf: (input: ComparedFile) => string | null,
    kind: (a: ComparedFile, b: ComparedFile) => ComparedInput['kind'],
  ): void => {
    const [earlier, later] = [grouped(gone, keyOf), grouped(came, keyOf)];
    for (const [key, [first, second]] of earlier) {
      const [other, another] = later.get(key) ?? [];
      if (!first || second || !other || another) continue;
      pairs.push({ kind: kind(first, other), source: other.source, before: first, after: other });
      gone = gone.filter((input) => input !== first);
      came = came.filter((input) => input !== other);
    }
  };
  match(({ file }) => file, sameOrChanged);
  match(
    ({ sha256 }) => sha256,
    () => 'renamed',
  );
  match(
    ({ source }) => source,
    (a, b) => (a.sha256 === null || b.sha256 === null ? 'unknown' : 'replaced'),
  );
  return [
    ...pairs,
    ...gone.map((input): ComparedInput => ({
      kind: 'gone',
      source: input.source,
      before: input,
      after: null,
    })),
    ...came.map((input): ComparedInput => ({
      kind: 'added',
      source: input.source,
      before: null,
      after: input,
    })),
  ].sort((a, b) => compareText(nameOf(a), nameOf(b)));
}

// A report says more of a file than a comparison repeats.
function plainInput({ file, source, sha256, rows }: ComparedFile): ComparedFile {
  return { file, source, sha256, rows: rows && { read: rows.read } };
}

function sameOrChanged(before: ComparedFile, after: ComparedFile): ComparedInput['kind'] {
  if (before.sha256 === null || after.sha256 === null) return 'unknown';
  return before.sha256 === after.sha256 ? 'same' : 'changed';
}

function nameOf({ before, after }: ComparedInput): string {
  return after?.file ?? before?.file ?? '';
}

function grouped(
  inputs: readonly ComparedFile[],
  keyOf: (input: ComparedFile) => string | null,
): ReadonlyMap<string, readonly ComparedFile[]> {
  const groups = new Map<string, ComparedFile[]>();
  for (const input of inputs) {
    const key = keyOf(input);
    if (key === null) continue;
    const known = groups.get(key);
    if (known) known.push(input);
    else groups.set(key, [input]);
  }
  return groups;
}
