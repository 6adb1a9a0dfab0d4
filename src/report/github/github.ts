import type { Lint } from '../../model/subjects/lint.ts';
import type { Validation } from '../../model/subjects/validation.ts';
import { labelsOf } from '../../text/labels.ts';
import { validationSentence } from '../../text/words/conclusions.ts';
import { countFindings } from '../layout/finding-groups.ts';
import type { Renderers, Style } from '../renderers.ts';
import { lintSentence, originWords } from '../words/lint-words.ts';
import { annotations, logGroup, withoutNotes } from './annotations.ts';
import { reportGithub } from './report.ts';

/** GitHub workflow commands: annotations on the lines of the files. */
export const github: Renderers = { report: reportGithub, lint: lintGithub, validation: validationGithub };

/** The findings of a plan as annotations on its lines; the targets and the verdict stand in the log. */
export function lintGithub(lint: Lint, { language }: Style): string {
  const labels = labelsOf(language);
  const targets = lint.sections.flatMap((section) => section.targets);
  return `${[
    ...annotations(
      withoutNotes(lint.diagnostics),
      { ...countFindings(lint.diagnostics, lint.counts), note: 0 },
      labels,
      labels.ci.restOf,
    ),
    ...logGroup(
      labels.ci.allTargets(targets.length),
      targets.map((each) => {
        const parts = [each.id, each.title, each.target, each.measure, originWords(each, labels)];
        return parts.filter((part) => part !== null).join('  ');
      }),
    ),
    ...(lint.retired.length === 0
      ? []
      : logGroup(
          labels.lint.retired,
          lint.retired.map(({ id, title, reason }) => [id, title, reason].join('  ')),
        )),
    `${labels.verdict}  ${lintSentence(lint, labels)}`,
  ].join('\n')}\n`;
}

/** The findings of a validation as annotations, and the verdict as a line of the job's log. */
export function validationGithub(validation: Validation, { language }: Style): string {
  const labels = labelsOf(language);
  const { errors, warnings } = validation.summary;
  const counts = { error: errors, warning: warnings, note: 0 };
  const verdict = `${labels.verdict}  ${validationSentence(validation, language)}`;
  return `${[...annotations(withoutNotes(validation.diagnostics), counts, labels), verdict].join('\n')}\n`;
}
