import type { Sentences } from '../entry.ts';
import { near } from '../words/phrases.ts';

/** A Chinese sentence whose hint is the nearest name, else another one. */
export function zh(message: string, nearest: string | null, otherwise?: string): Sentences {
  return withHint(message, near(nearest, 'zh') ?? otherwise);
}

/** The same in English. */
export function en(message: string, nearest: string | null, otherwise?: string): Sentences {
  return withHint(message, near(nearest, 'en') ?? otherwise);
}

function withHint(message: string, hint: string | undefined): Sentences {
  return hint === undefined ? [message] : [message, hint];
}
