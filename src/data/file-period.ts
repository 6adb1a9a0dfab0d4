import type { Period } from '../model/period.ts';
import { parseSpan } from '../quantity/parse-span.ts';

const dated =
  /(?:19|2[01])\d\d(?:年?(?:第?[1-4一二三四]季度|[上下]半年)|年\d{1,2}月|[-_.]?(?:Q[1-4]|H[12])|-\d{2}(?!\d)|年度?)?/gi;

/** The period that a file's name says it is of; null where it says none or several. */
export function filePeriod(name: string): Period | null {
  const spans = [...name.matchAll(dated)].flatMap(([text]) => {
    const span = parseSpan(text.replace(/[_.](?=[QH])/i, '-'));
    return span ? [span] : [];
  });
  const [first] = spans;
  return first && spans.every((span) => span.from === first.from && span.to === first.to) ? first : null;
}
