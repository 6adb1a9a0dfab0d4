import type { Lint } from '../../model/subjects/lint.ts';
import type { Validation } from '../../model/subjects/validation.ts';
import { labelsOf } from '../../text/labels.ts';
import type { Renderers, Style } from '../renderers.ts';
import { codeRules, findingOutcome, sarifLog } from './log.ts';
import { reportSarif } from './report.ts';

/** SARIF 2.1.0, which code scanning and editors read. */
export const sarif: Renderers = { report: reportSarif, lint: lintSarif, validation: validationSarif };

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
