import type { View } from './view.ts';

// Only the form is searched for what is ticked: asked of the whole page, it would cost a walk over every target a rule.
const form = 'form.filters';

/** The rules of the style sheet that hide what the filters leave out; without any script. */
export function filterRules({ statuses, parts, owners, by }: View): string {
  const isTicked = `${form}:has([name=status]:checked)`;
  const byStatus = statuses.flatMap((status) => {
    const ticked = `:has([name=status][value=${status}]:checked)`;
    return [
      `${isTicked}:not(${ticked})~.targets .t.${status}{display:none}`,
      `${form}${ticked}~.targets .part.has-${status}{display:block}`,
    ];
  });
  const chosen = (name: string, n: number): string =>
    `${form}:has([name=${name}] [data-n="${n}"]:checked)~.targets`;
  return [
    `${isTicked}~.targets .part{display:none}`,
    ...byStatus,
    ...(by === 'owner' ? [] : parts).map(
      (_, n) => `${chosen('section', n)} .part:not([data-n="${n}"]){display:none!important}`,
    ),
    ...owners.flatMap((_, n) => {
      const others = `:not([data-owners~="${n}"]){display:none!important}`;
      return [`${chosen('owner', n)} .part${others}`, `${chosen('owner', n)} .t${others}`];
    }),
  ].join('\n');
}
