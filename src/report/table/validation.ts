import type { Validation } from '../../model/subjects/validation.ts';
import { validationSentence } from '../../text/words/conclusions.ts';
import { neutralText, neutralTexts } from '../layout/neutral-text.ts';
import { type Page, pageOf } from '../layout/page.ts';
import type { Style } from '../style.ts';
import { commandAfter } from '../words/validate-command.ts';
import { fileFindingLines } from './file-findings.ts';
import { header } from './header.ts';
import { validatedSourceLines } from './validated-sources.ts';

/** The check of data files as a text: what was handed in, what is wrong with it, and whether it can be used. */
export function validationTable(validation: Validation, style: Style): string {
  const page = pageOf(style);
  const { labels } = page;
  const { plan, asOf, inputs, sources } = validation;
  const command = commandAfter(validation);
  const lines = [
    ...header(neutralTexts({ plan, asOf, inputs }), page),
    ...validatedSourceLines(neutralTexts(sources), page),
    ...fileFindingLines(validation, page),
    '',
    verdictLine(validation, page),
    ...(command === null ? [] : [`${labels.next}  ${neutralText(command)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function verdictLine(validation: Validation, page: Page): string {
  const { paint, labels, style } = page;
  const colour = validation.summary.errors > 0 ? paint.red : paint.green;
  return paint.bold(colour(`${labels.verdict}  ${validationSentence(validation, style.language)}`));
}
