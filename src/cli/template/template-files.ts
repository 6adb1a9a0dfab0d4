import type { Language, Plan } from '../../model/plan/plan.ts';
import { byteOrderMark, csvRecord } from '../../report/layout/escape-csv.ts';
import { dictionaryWords } from '../../text/words/dictionary-words.ts';
import { dictionaryOf } from './dictionary.ts';
import { templateHeader } from './template-header.ts';
import { templateNames } from './template-names.ts';

/** A file to be handed to a department. */
export interface TemplateFile {
  readonly name: string;
  readonly text: string;
}

/** The templates of a plan: a CSV with a header and no rows for each source, and the data dictionary of all of them. */
export function templateFiles(plan: Plan, language: Language): readonly TemplateFile[] {
  const dictionary = dictionaryWords[language].file;
  const names = templateNames(plan, [dictionary]);
  return [
    ...plan.sources.map((source) => ({
      name: names.get(source.name) ?? '',
      text: byteOrderMark + csvRecord(templateHeader(source, language)),
    })),
    { name: dictionary, text: dictionaryOf(plan, names, language) },
  ];
}
