import { districts, products } from '../register/words.ts';
import { registerSource } from './workload-plan.ts';

/**
 * A plan of any number of targets whose conditions ask several cells of a row, or the period's end: orders and sums within a
 * row, medians and percentiles, warnings, every month.
 */
export function askingCells(count: number): string {
  return `plan: cells-${count}
title: ${count} targets that ask several cells of a row
language: en
period: 2017
${registerSource(['period: date'])}
sections:
  - title: All
    targets:
${Array.from({ length: count }, (_, index) => targetOf(index)).join('')}`;
}

function targetOf(index: number): string {
  const { target, measure } = promiseOf(index);
  return `      - id: t${index + 1}
        title: Target ${index + 1}
        target: ${target}
        measure: ${measure}
`;
}

function promiseOf(index: number): { readonly target: string; readonly measure: string } {
  const step = Math.floor(index / 6);
  const own = [
    ...(step % 2 === 1 ? [`district: ${districts[step % districts.length] ?? ''}`] : []),
    ...(step % 3 === 1 ? [`product: ${products[step % products.length] ?? ''}`] : []),
  ];
  const where = (...more: readonly string[]): string => {
    const parts = [...own, ...more];
    return parts.length === 0 ? '' : `, where: { ${parts.join(', ')} }`;
  };
  const within = `tested: { is: { sum: [passed] }, within: ${step % 20} }`;
  switch (index % 6) {
    case 0:
      return { target: 'at least 0%', measure: `{ share: inspections${where()}, meets: { ${within} } }` };
    case 1:
      return {
        target: 'at least 0批次',
        measure: `{ count: inspections${where('tested: { gt: { column: passed } }')} }`,
      };
    case 2:
      return { target: 'at least 0', measure: `{ median: inspections, column: tested${where()} }` };
    case 3:
      return {
        target: 'at least 0',
        measure: `{ percentile: inspections, column: passed, at: ${50 + (step % 50)}%${where()} }`,
      };
    case 4:
      return {
        target: 'at least 0%',
        measure: `{ share: inspections${where()}, meets: { ${within} }, each: { every: month } }`,
      };
    default:
      return {
        target: 'at least 0批次',
        measure: `{ count: inspections${where(`date: { gte: { period: end, days: -${step % 60} } }`)} }`,
      };
  }
}
