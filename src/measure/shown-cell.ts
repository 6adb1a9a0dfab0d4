import type { Place } from '../model/finding.ts';

/** A cell as it is named beside the one a finding is at: masked where its column is private. */
export function shownCell({ cell, private: isPrivate }: Place): string {
  return isPrivate && cell !== null && cell !== '' ? '***' : (cell ?? '');
}
