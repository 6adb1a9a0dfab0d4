import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Finding } from '../../model/finding.ts';
import type { Language, Plan } from '../../model/plan/plan.ts';
import type { OpenExtended } from '../../plan/extends/read-layers.ts';
import { readPlan } from '../../plan/read/read-plan.ts';
import { localeLanguage, writtenLanguage } from '../args/choose-language.ts';
import type { CommandCall } from '../command.ts';
import type { Where } from './find-files.ts';
import { realPath, shownName } from './paths.ts';
import { readPlanFile, readPlanText } from './read-plan-file.ts';

/** A plan as far as it could be read. */
export interface OpenedPlan {
  /** Null where it has errors or there is none. */
  readonly plan: Plan | null;
  /** As shown to people; null where no file could be read. */
  readonly file: string | null;
  /** Absolute; null where no file could be read. */
  readonly path: string | null;
  /** As written; '' where no file could be read. */
  readonly text: string;
  /** Absolute paths of the plan and of those it extends, as far as they could be read. */
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
  /** What `--lang` or the plan says, also a plan with errors; null where neither does. */
  readonly written: Language | null;
  /** The language to speak: `written`, else the locale's. */
  readonly language: Language;
}

/** Finds and reads the plan of a run. */
export function openPlan(
  named: string | null,
  { world, options }: CommandCall,
  allowed?: ReadonlySet<string>,
): OpenedPlan {
  const found = readPlanFile(named, world);
  if ('refused' in found) {
    const language = options.language ?? localeLanguage(world);
    return {
      plan: null,
      file: null,
      path: null,
      text: '',
      paths: [],
      findings: [found.refused],
      written: options.language,
      language,
    };
  }
  const open = openExtended(world);
  const texts = [found.text];
  const paths = [found.path];
  const identity = realPath(found.path);
  const { value, findings } = readPlan(
    { ...found, identity },
    (reference, from) => {
      const extended = open(reference, from);
      if ('text' in extended) texts.push(extended.text);
      if ('text' in extended) paths.push(resolve(world.cwd, extended.file));
      return extended;
    },
    allowed,
  );
  const ofTexts = texts.map(writtenLanguage).find((each) => each !== null) ?? null;
  const written = options.language ?? value?.language ?? ofTexts;
  return {
    plan: value,
    file: found.file,
    path: found.path,
    text: found.text,
    paths,
    findings,
    written,
    language: written ?? localeLanguage(world),
  };
}

/** Opens the plans that a plan extends, by paths that start from the folder of the plan that names them. */
export function openExtended(where: Where): OpenExtended {
  return (reference, from) => {
    const path = isAbsolute(reference) ? reference : join(dirname(from), reference);
    const read = readPlanText(shownName(path, where.cwd, where.platform), where);
    if (!('text' in read)) return read;
    return { ...read, identity: realPath(resolve(where.cwd, path)) };
  };
}
