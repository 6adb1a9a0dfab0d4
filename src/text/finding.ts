import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Language } from '../model/plan.ts';
import { catalogue, type FindingArgs } from './catalogue.ts';
import type { Args, Entry } from './entry.ts';

/** Every code a finding may have. */
export type FindingCode = keyof FindingArgs;

/** Makes a finding; its severity is the catalogue's. */
export function finding<C extends FindingCode>(code: C, args: FindingArgs[C] & Args, place: Place): Finding {
  return { code, severity: catalogue[code].severity, args, place };
}

/** What a finding says: the sentence, and the hint or null. */
export function say(given: Finding, language: Language): { message: string; hint: string | null } {
  // A finding's arguments were checked against its code where it was made.
  const entry = (catalogue as unknown as Readonly<Record<string, Entry<Args> | undefined>>)[given.code];
  if (!entry) throw new Error(`no such finding: ${given.code}`);
  const [message, hint] = entry[language](given.args, given.place);
  return { message, hint: hint ?? null };
}
