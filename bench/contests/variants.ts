import type { Contest } from '../measure/contest.ts';
import { askingCells } from '../plans/asking-cells.ts';
import { manyTargets } from '../plans/many-targets.ts';
import { validationPlan, workloadPlan } from '../plans/workload-plan.ts';
import { answerLine } from '../register/answers.ts';
import type { Register, Variant } from '../register/write-register.ts';
import { runOf } from './plan-check.ts';
import { reportAnswers } from './report-answers.ts';

/** The runs of plan-check that are held against each other, as the tables call them. */
export const variantNames = {
  report: 'report, workload W',
  gb18030: 'report, GB18030',
  fullWidth: 'report, `1，200` in every thousandth row',
  strayQuote: 'report, a stray quote in the last row',
  validate: 'validate',
  oneTarget: 'report, 1 target',
  manyTargets: 'report, 61 targets',
  mostTargets: 'report, 1000 targets',
  oneOfCells: 'report, 1 target that asks several cells',
  mostOfCells: 'report, 1000 targets that ask several cells',
} as const;

/** The same rows in other clothes and under other plans: what each costs beside the plain report. */
export function variantContest(
  title: string,
  registerOf: (variant: Variant) => Register,
  planOf: (name: string, text: string) => string,
): Contest {
  const plain = registerOf('plain');
  const workload = planOf('workload', workloadPlan);
  const reportOn = (name: string, variant: Variant) =>
    runOf(name, ['report', registerOf(variant).path, '--plan', workload, '--format', 'json'], reportAnswers);
  const reportWith = (name: string, plan: string, text: string) =>
    runOf(name, ['report', plain.path, '--plan', planOf(plan, text), '--format', 'json']);
  const reportBy = (name: string, targets: number) =>
    reportWith(name, `targets-${targets}`, manyTargets(targets));
  const reportOfCells = (name: string, targets: number) =>
    reportWith(name, `cells-${targets}`, askingCells(targets));
  return {
    title,
    answer: answerLine(plain.answers),
    contestants: [
      reportOn(variantNames.report, 'plain'),
      reportOn(variantNames.gb18030, 'gb18030'),
      reportOn(variantNames.fullWidth, 'full-width'),
      reportOn(variantNames.strayQuote, 'stray-quote'),
      runOf(variantNames.validate, ['validate', plain.path, '--plan', planOf('validation', validationPlan)]),
      reportBy(variantNames.oneTarget, 1),
      reportBy(variantNames.manyTargets, 61),
      reportBy(variantNames.mostTargets, 1000),
      reportOfCells(variantNames.oneOfCells, 1),
      reportOfCells(variantNames.mostOfCells, 1000),
    ],
  };
}
