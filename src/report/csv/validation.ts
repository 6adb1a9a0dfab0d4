import type { Validation } from '../../model/subjects/validation.ts';
import type { Style } from '../style.ts';
import { problemHeader, problemWriter } from './problem-record.ts';

/** The findings that a validation lists, one a record; private cells are masked. */
export function validationCsv({ diagnostics, sources }: Validation, { language }: Style): string {
  const ownerOf = new Map(sources.flatMap((source) => source.files.map((file) => [file, source])));
  const write = problemWriter(language);
  const records = diagnostics.map((diagnostic) =>
    write(diagnostic, ownerOf.get(diagnostic.file ?? '') ?? null),
  );
  return problemHeader(language) + records.join('');
}
