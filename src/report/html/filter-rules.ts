import type { View } from './view.ts';

/** The rules of the style sheet that hide what the filters leave out; without any script. */
export function filterRules({ statuses, parts, owners }: View): string {
  const isTicked = 'body:has([name=status]:checked)';
  const byStatus = statuses.flatMap((status) => {
    const ticked = `body:has([name=status][value=${status}]:checked)`;
    return [
      `${isTicked}:not(:has([name=status][value=${status}]:checked)) .t.${status}{display:none}`,
      `${ticked} .part.has-${status}{display:block}`,
    ];
  });
  const chosen = (name: string, n: number): string => `body:has([name=${name}] [data-n="${n}"]:checked)`;
  return [
    `${isTicked} .part{display:none}`,
    ...byStatus,
    ...parts.map((_, n) => `${chosen('section', n)} .part:not([data-n="${n}"]){display:none!important}`),
    ...owners.map(
      (_, n) => `${chosen('owner', n)} :is(.part,.t):not([data-owners~="${n}"]){display:none!important}`,
    ),
  ].join('\n');
}
