import type { Validation } from '../../model/subjects/validation.ts';
import { labelsOf } from '../../text/labels.ts';
import type { Style } from '../style.ts';
import { codeRules, findingOutcome, sarifLog } from './log.ts';

/** The check of data files as SARIF: each finding is a result on its line. */
export function validationSarif(validation: Validation, { language }: Style): string {
  const labels = labelsOf(language);
  const { tool, plan, inputs, diagnostics, sources } = validation;
  return sarifLog({
    tool,
    language,
    category: `validation/${plan.id}`,
    rules: codeRules(diagnostics),
    outcomes: diagnostics.map((diagnostic) => findingOutcome(diagnostic, plan.file, labels)),
    inputs,
    logicalLocations: sources.map(({ source }) => ({
      name: source,
      fullyQualifiedName: `sources/${source}`,
      kind: 'source',
    })),
  });
}
