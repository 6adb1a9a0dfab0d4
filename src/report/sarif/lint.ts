import type { Lint } from '../../model/subjects/lint.ts';
import { labelsOf } from '../../text/labels.ts';
import type { Style } from '../style.ts';
import { codeRules, findingOutcome, sarifLog } from './log.ts';

/** The check of a plan as SARIF: each finding is a result on its line and column. */
export function lintSarif(lint: Lint, { language }: Style): string {
  const labels = labelsOf(language);
  const { tool, plan, file, diagnostics } = lint;
  const targets = lint.sections.flatMap((section) => section.targets);
  return sarifLog({
    tool,
    language,
    category: `lint/${plan?.id ?? file}`,
    rules: codeRules(diagnostics),
    outcomes: diagnostics.map((diagnostic) => findingOutcome(diagnostic, file, labels)),
    inputs: [],
    logicalLocations: targets.map(({ id }) => ({
      name: id,
      fullyQualifiedName: `targets/${id}`,
      kind: 'target',
    })),
  });
}
