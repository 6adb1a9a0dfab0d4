import { type Report, isWaived } from '../../model/subjects/report.ts';
import type { Validation } from '../../model/subjects/validation.ts';
import type { Style } from '../renderers.ts';

/**
 * The command that explains the first target that is not met, or could not be judged, with the files its figure comes
 * from; null where there is none, or no file that can be named.
 */
export function explainCommand(
  { results, plan, asOf, inputs }: Report,
  { program }: Pick<Style, 'program'>,
): string | null {
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
    ...program.map(shellWord),
    'explain',
    shellWord(first.id),
    ...filesAndDatabases(files, inputs),
    ...planWords(plan),
    ...dayWords(asOf),
  ].join(' ');
}

/** Files as arguments; tables by the option that names their database. */
function filesAndDatabases(files: readonly string[], inputs: Report['inputs']): readonly string[] {
  const serverOf = (file: string): string | null =>
    inputs.find((input) => input.file === file)?.server ?? null;
  const servers = new Set(files.flatMap((file) => serverOf(file) ?? []));
  return [
    ...files.filter((file) => serverOf(file) === null).map(fileWord),
    ...[...servers].map((server) => `--database ${shellWord(server)}`),
  ];
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

const mostFiles = 8;

/**
 * The command to run next: where there are errors, the one that writes the lists that go back to the departments; else
 * the report. Null where no file can be named in it.
 */
export function commandAfter(
  { inputs, diagnostics, summary, plan, asOf }: Validation,
  { program }: Pick<Style, 'program'>,
): string | null {
  const known = inputs.map((input) => input.file);
  // A file that could not be opened is no input.
  const named = known.length > 0 ? known : diagnostics.flatMap(({ file }) => file ?? []);
  const files = [...new Set(named)].filter((file) => file !== '' && file !== plan.file);
  if (files.length === 0 || files.includes('-')) return null;
  const words = files.length > mostFiles ? directoriesOf(files) : filesAndDatabases(files, inputs);
  const options = [...planWords(plan), ...dayWords(asOf)];
  const started = program.map(shellWord);
  return summary.errors > 0
    ? [...started, 'validate', ...words, ...options, '--output problems.csv'].join(' ')
    : [...started, 'report', ...words, ...options].join(' ');
}

// Many files were hardly named one by one.
function directoriesOf(files: readonly string[]): readonly string[] {
  const directories = new Set(files.map((file) => file.slice(0, file.lastIndexOf('/') + 1)));
  return [...directories].map((directory) =>
    directory === '' ? '.' : shellWord(directory.startsWith('-') ? `./${directory}` : directory),
  );
}
