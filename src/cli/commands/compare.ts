import { resolve } from 'node:path';
import { compareReports } from '../../compare/compare-reports.ts';
import { hasErrors, nowhere } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import { localeLanguage } from '../args/choose-language.ts';
import { codeOfComparison, codeOfFindings } from '../args/exit-code.ts';
import type { Command } from '../command.ts';
import { openSavedReport } from '../files/open-saved-report.ts';
import { chooseFormats } from '../output/choose-formats.ts';
import { emit } from '../output/emit.ts';
import { endStrict } from '../output/end-strict.ts';
import { printFindings } from '../output/print-findings.ts';

/** `plan-check compare`: two saved JSON reports, and what changed between them. */
export const command: Command = async ({ world, args, options }) => {
  const [earlier = '', later = ''] = args;
  const chosen = chooseFormats('comparison', options, world);
  const twice = earlier === '-' && later === '-' ? [finding('compare/stdin-twice', {}, nowhere)] : [];
  const before = await openSavedReport(earlier, world);
  const after = twice.length > 0 ? before : await openSavedReport(later, world);
  const refusals = [
    ...chosen.findings,
    ...twice,
    ...(twice.length > 0 ? [] : [...before.findings, ...after.findings]),
  ];
  const written = options.language ?? after.value?.report.language ?? before.value?.report.language;
  const language = written ?? localeLanguage(world);
  if (before.value === null || after.value === null || hasErrors(refusals)) {
    await printFindings(refusals, world, options, language);
    return 2;
  }
  const comparison = compareReports(before.value, after.value, language);
  const inputs = [earlier, later].filter((path) => path !== '-').map((path) => resolve(world.cwd, path));
  const problems = await emit(
    'comparison',
    comparison,
    { chosen, language, inputs },
    { world, args, options },
  );
  await printFindings(problems, world, options, language);
  return endStrict(
    (strict) => [codeOfFindings(problems, strict), codeOfComparison(comparison, strict)],
    { world, args, options },
    language,
  );
};
