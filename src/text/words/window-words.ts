import type { PeriodRule, Window } from '../../model/plan/measure.ts';
import { isoOf, type Period } from '../../model/plan/period.ts';
import type { Language, Source } from '../../model/plan/plan.ts';
import { columnTitle } from './column-title.ts';

/** Which rows a fold looks at, with ISO dates; null where it looks at every row. */
export function windowWords(window: Window, source: Source | null, language: Language): string | null {
  if (window.kind === 'all') return null;
  const zh = language === 'zh';
  const to = isoOf(window.period.to);
  switch (window.kind) {
    case 'flow': {
      const column = columnTitle(source, window.column);
      return zh
        ? `${column} 在 ${stretch(window.period, zh)} 之内`
        : `${column} within ${stretch(window.period, zh)}`;
    }
    case 'until': {
      const column = columnTitle(source, window.column);
      return zh ? `${column} 不晚于 ${to}` : `${column} not after ${to}`;
    }
    case 'in-force': {
      const [from, until] = [columnTitle(source, window.from), columnTitle(source, window.to)];
      return zh ? `${to} 当日有效（${from} 至 ${until}）` : `in force on ${to} (${from} to ${until})`;
    }
    case 'file':
      return zh ? `文件所属期间为 ${stretch(window.period, zh)}` : `files of ${stretch(window.period, zh)}`;
  }
}

/** A period rule before its days are known: `按 抽检日期 归入期间`. */
export function periodRuleWords(rule: PeriodRule, source: Source | null, language: Language): string {
  const zh = language === 'zh';
  switch (rule.kind) {
    case 'flow': {
      const column = columnTitle(source, rule.column);
      return zh ? `${column} 在期内` : `${column} within the period`;
    }
    case 'until': {
      const column = columnTitle(source, rule.column);
      return zh ? `${column} 不晚于期末` : `${column} not after the end of the period`;
    }
    case 'in-force': {
      const [from, until] = [columnTitle(source, rule.from), columnTitle(source, rule.to)];
      return zh
        ? `期末有效（${from} 至 ${until}）`
        : `in force at the end of the period (${from} to ${until})`;
    }
    case 'file':
      return zh ? '文件所属期间' : 'files of the period';
  }
}

function stretch(period: Period, zh: boolean): string {
  const [from, to] = [isoOf(period.from), isoOf(period.to)];
  return from === to ? from : `${from} ${zh ? '至' : 'to'} ${to}`;
}
