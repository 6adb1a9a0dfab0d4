import type { Lint } from '../../model/subjects/lint.ts';
import { labelsOf } from '../../text/labels.ts';
import { countFindings } from '../findings/count-findings.ts';
import { originWords } from '../words/origin-words.ts';
import { lintSentence } from '../words/lint-sentence.ts';
import type { Style } from '../style.ts';
import { annotations } from './annotations.ts';
import { logGroup } from './log-group.ts';

/** The findings of a plan as annotations on its lines; the targets and the verdict stand in the log. */
export function lintGithub(lint: Lint, { language }: Style): string {
  const labels = labelsOf(language);
  const targets = lint.sections.flatMap((section) => section.targets);
  return `${[
    ...annotations(lint.diagnostics, countFindings(lint.diagnostics, lint.counts), labels, labels.ci.restOf),
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
