import { districts, products } from '../register/words.ts';
import { registerSource } from './workload-plan.ts';

/**
 * A plan of any number of targets over the one register: counts, shares, sums, ratios of sums and now and then distinct
 * values, each with conditions of its own, as the targets of a plan for ten districts and twelve products would be.
 */
export function manyTargets(count: number): string {
  return `plan: targets-${count}
title: ${count} targets over one register
language: en
period: 2017
${registerSource()}
sections:
  - title: All
    targets:
${Array.from({ length: count }, (_, index) => targetOf(index)).join('')}`;
}

const levels = ['国家级', '省级', '市级'];

function targetOf(index: number): string {
  const { target, measure } = promiseOf(index);
  return `      - id: t${index + 1}
        title: Target ${index + 1}
        target: ${target}
        measure: ${measure}
`;
}

function promiseOf(index: number): { readonly target: string; readonly measure: string } {
  const where = conditionOf(index);
  if (index % 50 === 49) {
    return {
      target: 'at least 1家',
      measure: `{ count: inspections, distinct: enterprise, where: ${where} }`,
    };
  }
  switch (index % 4) {
    case 0:
      return {
        target: 'at least 1%',
        measure: `{ share: inspections, where: ${where}, meets: { result: 合格 } }`,
      };
    case 1:
      return { target: 'at least 1批次', measure: `{ count: inspections, where: ${where}, period: date }` };
    case 2:
      return {
        target: 'at least 0.01万元',
        measure: `{ sum: inspections, column: amount, where: ${where} }`,
      };
    default: {
      const sumOf = (column: string): string => `{ sum: inspections, column: ${column}, where: ${where} }`;
      return {
        target: 'at least 1%',
        measure: `{ ratio: { numerator: ${sumOf('passed')}, denominator: ${sumOf('tested')} } }`,
      };
    }
  }
}

function conditionOf(index: number): string {
  const step = Math.floor(index / 4);
  const parts = [`level: ${levels[index % levels.length] ?? ''}`];
  if (step % 2 === 1) parts.push(`district: ${districts[step % districts.length] ?? ''}`);
  if (step % 3 === 1) parts.push(`product: ${products[step % products.length] ?? ''}`);
  if (step % 5 === 1) parts.push(`tested: { gte: ${(step % 40) * 10} }`);
  return `{ ${parts.join(', ')} }`;
}
