import { registerSource } from './workload-plan.ts';

/** A plan of sixty lines over the register, for what a small run costs. */
export const smallPlan: string = sixtyLines();

function sixtyLines(): string {
  const lines = [
    'plan: small',
    'title: A small plan',
    'language: en',
    'period: 2017',
    ...registerSource(['key: [batch]']).split('\n'),
    'sections:',
    '  - title: All',
    '    targets:',
  ];
  for (let index = 1; lines.length < 60; index += 1) {
    lines.push(
      `      - id: t${index}`,
      `        title: Target ${index}`,
      '        owner: Quality bureau',
      `        note: Made up for the bench, number ${index}.`,
      '        target: at least 1%',
      `        measure: { share: inspections, where: { tested: { gte: ${index} } }, meets: { result: 合格 } }`,
    );
  }
  return `${lines.join('\n')}\n`;
}
