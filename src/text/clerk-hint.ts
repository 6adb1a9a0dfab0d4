import type { Language } from '../model/plan/plan.ts';

/** What only the analyst can do: the plan, its keys, the command line. */
const notTheirs: Readonly<Record<Language, RegExp>> = {
  zh: /计划|--[a-z]|(?:^|[^\w])[a-z_]+: ?(?:\S|$)/u,
  en: /\bplan\b|\bin the source\b|--[a-z]|\b(?:where|values|header|totals|rules|complete|unit|period|nil_return|missing|optional|exact|zone|dates|numbers|files):/,
};
const between: Readonly<Record<Language, RegExp>> = { zh: /(；|，或)/u, en: /(; |, or )/ };

/** What a department can do where only the analyst can mend: what it sent may be right. */
const otherwise: Readonly<Record<Language, string>> = {
  zh: '若数据无误，请告知收集数据的单位',
  en: 'if it is right as it stands, tell the office that collects the data',
};

/**
 * A hint for whoever sent the data: without the parts that speak of the plan or of the command line, which a department has
 * neither of. Where nothing is left, it says whom to tell.
 */
export function clerkHint(hint: string | null, language: Language): string | null {
  if (hint === null) return null;
  const [first = '', ...rest] = hint.split(between[language]);
  let kept = notTheirs[language].test(first) ? '' : first;
  for (let index = 0; index < rest.length; index += 2) {
    const [mark = '', part = ''] = rest.slice(index, index + 2);
    if (notTheirs[language].test(part)) continue;
    kept = kept === '' ? part : `${kept}${mark}${part}`;
  }
  return kept === '' ? otherwise[language] : kept;
}
