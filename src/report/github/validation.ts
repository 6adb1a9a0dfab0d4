import type { Validation } from '../../model/subjects/validation.ts';
import { labelsOf } from '../../text/labels.ts';
import { validationSentence } from '../../text/words/conclusions.ts';
import type { Style } from '../style.ts';
import { annotations } from './annotations.ts';

/** The findings of a validation as annotations, and the verdict as a line of the job's log. */
export function validationGithub(validation: Validation, { language }: Style): string {
  const labels = labelsOf(language);
  const { errors, warnings, notes } = validation.summary;
  const counts = { error: errors, warning: warnings, note: notes };
  const verdict = `${labels.verdict}  ${validationSentence(validation, language)}`;
  return `${[...annotations(validation.diagnostics, counts, labels), verdict].join('\n')}\n`;
}
