import type { Validation } from '../../model/subjects/validation.ts';
import { dayWords, fileWord, planWords, shellWord } from './explain-command.ts';

const mostFiles = 8;

/**
 * The command to run next: where there are errors, the one that writes the lists that go back to the departments; else
 * the report. Null where no file can be named in it.
 */
export function commandAfter({ inputs, diagnostics, summary, plan, asOf }: Validation): string | null {
  const known = inputs.map((input) => input.file);
  // A file that could not be opened is no input.
  const named = known.length > 0 ? known : diagnostics.flatMap(({ file }) => file ?? []);
  const files = [...new Set(named)].filter((file) => file !== '' && file !== plan.file);
  if (files.length === 0 || files.includes('-')) return null;
  const words = files.length > mostFiles ? directoriesOf(files) : files.map(fileWord);
  const options = [...planWords(plan), ...dayWords(asOf)];
  return summary.errors > 0
    ? ['plan-check validate', ...words, ...options, '--output problems.csv'].join(' ')
    : ['plan-check report', ...words, ...options].join(' ');
}

// Many files were hardly named one by one.
function directoriesOf(files: readonly string[]): readonly string[] {
  const directories = new Set(files.map((file) => file.slice(0, file.lastIndexOf('/') + 1)));
  return [...directories].map((directory) =>
    directory === '' ? '.' : shellWord(directory.startsWith('-') ? `./${directory}` : directory),
  );
}
