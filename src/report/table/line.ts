import type { Lint } from '../../model/subjects/lint.ts';
import { type Diagnostic, type Report, isWarned } from '../../model/subjects/report.ts';
import type { Validation } from '../../model/subjects/validation.ts';
import { labelsOf } from '../../text/labels.ts';
import { findingWords, placeText } from '../layout/finding-groups.ts';
import { neutralText } from '../layout/neutral-text.ts';
import type { Renderers, Style } from '../renderers.ts';
import { unmetWords } from '../words/result-words.ts';

/** One line for each target that is not met, or met with a warning, and for each error and warning, which begins with its place: for grep and editors. */
export const line: Renderers = {
  report: reportLines,
  lint: ({ diagnostics }: Lint, style) => textOf(findingLines(diagnostics, style)),
  validation: ({ diagnostics }: Validation, style) => textOf(findingLines(diagnostics, style)),
};

function reportLines(report: Report, style: Style): string {
  const labels = labelsOf(style.language);
  const unmet = report.results.filter(
    (result) => isWarned(result) || (result.status !== 'pass' && result.status !== 'pending'),
  );
  return textOf([
    ...unmet.map((result) => {
      const { id, status, place } = result;
      const words = [
        isWarned(result) ? labels.report.warnedMark : labels.statuses[status],
        ...unmetWords(result, labels),
      ];
      return `${place.file}:${place.line}: ${id} ${words.join('  ')}`;
    }),
    ...findingLines(report.diagnostics, style),
  ]);
}

function findingLines(diagnostics: readonly Diagnostic[], { language }: Style): readonly string[] {
  const labels = labelsOf(language);
  return diagnostics
    .filter(({ severity }) => severity !== 'note')
    .map((diagnostic) => {
      const place = placeText(diagnostic);
      const words = findingWords({ ...diagnostic, file: null, line: null, column: null }, labels);
      const said = `${labels.severities[diagnostic.severity]} ${diagnostic.code}  ${words.join('  ')}`;
      return place === '' ? said : `${place}: ${said}`;
    });
}

/** Empty where there is nothing to say. */
function textOf(lines: readonly string[]): string {
  return lines.map((each) => `${neutralText(each)}\n`).join('');
}
