import type { Arg, Place, Severity } from '../model/finding.ts';
import { near } from './words/phrases.ts';

/** The arguments a finding's sentences are made of. */
export type Args = Readonly<Record<string, Arg>>;

/** What is wrong and what was expected; then, where there is something to do about it, what. */
export type Sentences = readonly [message: string, hint?: string];

/** One entry of the catalogue of findings. Severities are frozen once released. */
export interface Entry<A> {
  readonly severity: Severity;
  readonly zh: (args: A, place: Place) => Sentences;
  readonly en: (args: A, place: Place) => Sentences;
}

/** A catalogue has an entry for each code of `M`, whose arguments are typed where a finding is made. */
export type Catalogue<M> = { readonly [C in keyof M]: Entry<M[C]> };

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
