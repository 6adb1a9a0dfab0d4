import type { Language } from '../../model/plan/plan.ts';

const most = 12;

/** Names in a sentence: the first dozen, and how many more. */
export function list(names: readonly string[]): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} .. (+${names.length - most})` : shown;
}

/** "Did you mean …?"; null where nothing is near. */
export function near(name: string | null, language: Language): string | null {
  if (name === null) return null;
  return language === 'zh' ? `是否应为“${name}”？` : `did you mean "${name}"?`;
}
