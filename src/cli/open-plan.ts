import type { Finding } from '../model/finding.ts';
import type { Language, Plan } from '../model/plan.ts';
import { readPlan } from '../plan/read-plan.ts';
import { localeLanguage, writtenLanguage } from './choose-language.ts';
import type { CommandCall } from './commands.ts';
import { readPlanFile } from './read-plan-file.ts';

/** A plan as far as it could be read. */
export interface OpenedPlan {
  /** Null where it has errors or there is none. */
  readonly plan: Plan | null;
  /** As shown to people; null where no file could be read. */
  readonly file: string | null;
  /** Absolute; null where no file could be read. */
  readonly path: string | null;
  readonly findings: readonly Finding[];
  /** What `--lang` or the plan says, also a plan with errors; null where neither does. */
  readonly written: Language | null;
  /** The language to speak: `written`, else the locale's. */
  readonly language: Language;
}

/** Finds and reads the plan of a run. */
export function openPlan(named: string | null, { world, options }: CommandCall): OpenedPlan {
  const found = readPlanFile(named, world);
  if ('refused' in found) {
    const language = options.language ?? localeLanguage(world);
    return {
      plan: null,
      file: null,
      path: null,
      findings: [found.refused],
      written: options.language,
      language,
    };
  }
  const { value, findings } = readPlan(found);
  const written = options.language ?? value?.language ?? writtenLanguage(found.text);
  return {
    plan: value,
    file: found.file,
    path: found.path,
    findings,
    written,
    language: written ?? localeLanguage(world),
  };
}
