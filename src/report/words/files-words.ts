import type { Input } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';

/** How many data files were read, and that their hashes were left out, where they were. */
export function filesWords(inputs: readonly Pick<Input, 'sha256'>[], labels: Labels): string {
  const files = labels.files(inputs.length);
  const isHashed = inputs.every(({ sha256 }) => sha256 !== null);
  return isHashed ? files : labels.withoutHashes(files);
}
