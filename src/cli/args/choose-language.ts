import type { Language } from '../../model/plan/plan.ts';
import type { World } from '../world.ts';

/** The language of help and of messages that no plan decides: the locale's, Chinese where it says so. */
export function localeLanguage({ env, systemLocale }: Pick<World, 'env' | 'systemLocale'>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale();
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

/** The value of `--lang` before anything else is read, so that even a usage error is in that language. */
export function askedLanguage(argv: readonly string[]): Language | null {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const values = options.flatMap((word, index) =>
    word === '--lang' ? [options[index + 1]] : word.startsWith('--lang=') ? [word.slice(7)] : [],
  );
  const last = values.at(-1);
  return last === 'zh' || last === 'en' ? last : null;
}

/** What `language:` says at the top level of a plan's text, for plans with errors too; null where it says nothing. */
export function writtenLanguage(planText: string): Language | null {
  const written = /^language[ \t]*:[ \t]*["']?(zh|en)\b/m.exec(planText)?.[1];
  return written === 'zh' || written === 'en' ? written : null;
}
