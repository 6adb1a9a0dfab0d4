import { isWaived, type Report } from '../../model/subjects/report.ts';

/**
 * The command that explains the first target that is not met, or could not be judged, with the files its figure comes
 * from; null where there is none, or no file that can be named.
 */
export function explainCommand({ results, plan, asOf }: Report): string | null {
  const first =
    results.find((result) => result.status === 'fail' && !isWaived(result)) ??
    results.find((result) => result.status === 'fail') ??
    results.find(
      (result) =>
        (result.status === 'invalid' || result.status === 'no-data') && result.evidence.some(hasFiles),
    );
  if (!first) return null;
  const files = [...new Set(first.evidence.flatMap((evidence) => evidence.files))];
  // Standard input cannot be read again.
  if (files.length === 0 || files.includes('-')) return null;
  return [
    'plan-check explain',
    shellWord(first.id),
    ...files.map(fileWord),
    ...planWords(plan),
    ...dayWords(asOf),
  ].join(' ');
}

function hasFiles(evidence: { readonly files: readonly string[] }): boolean {
  return evidence.files.length > 0;
}

/** A file as an argument: none is taken for an option. */
export function fileWord(file: string): string {
  return shellWord(file.startsWith('-') ? `./${file}` : file);
}

/** The option that names a plan; nothing for one that is found without. */
export function planWords({ file }: Report['plan']): readonly string[] {
  const isFound = file === 'plan-check.yaml' || /^plan\/[^/]+\.yaml$/.test(file);
  return isFound ? [] : ['--plan', shellWord(file)];
}

/** The option that says as of which day; nothing without one. */
export function dayWords(asOf: string | null): readonly string[] {
  return asOf === null ? [] : ['--as-of', asOf];
}

/** A word that any shell reads as it is written: double quotes where they do for every shell, else those of POSIX. */
export function shellWord(text: string): string {
  if (/^[\p{L}\p{N}_@%+=:,./-]+$/u.test(text)) return text;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}
