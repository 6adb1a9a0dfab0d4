import type { Language } from '../../model/plan/plan.ts';

const words = {
  noFigure: { zh: '本期无数值', en: 'no figure now' },
  otherMeasure: { zh: '口径已变，只供参考', en: 'measured otherwise then' },
  provisional: { zh: '当时是暂计数', en: 'provisional then' },
} as const;

/** What an earlier figure has to be read with. */
export interface BaselineFacts {
  readonly noFigure: boolean;
  readonly otherMeasure: boolean;
  readonly provisional: boolean;
}

const order: readonly (keyof BaselineFacts)[] = ['noFigure', 'otherMeasure', 'provisional'];

/** Those of the facts that hold, in words. */
export function baselineRemarks(facts: BaselineFacts, language: Language): readonly string[] {
  return order.filter((fact) => facts[fact]).map((fact) => words[fact][language]);
}
