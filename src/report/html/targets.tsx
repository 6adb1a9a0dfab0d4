import type { VNode } from 'preact';
import { tallyWords } from '../../text/words/conclusions.ts';
import { partScoreText } from '../words/score-words.ts';
import { TargetRow } from './target-row.tsx';
import { type Part, type View, classOf } from './view.tsx';

/** Every target, a table a section or a department. */
export function Targets({ view }: { readonly view: View }): VNode {
  const { labels, parts } = view;
  return (
    <section class="targets" aria-labelledby="~targets">
      <h2 id="~targets" tabIndex={-1}>
        {labels.html.oneByOne}
      </h2>
      <p class="aside key">
        {labels.html.key}
        {view.report.baseline !== null && ` ${labels.html.keyBefore}`}
      </p>
      {parts.map((part, n) => part.shown.length > 0 && <PartTable part={part} n={n} view={view} />)}
    </section>
  );
}

function PartTable({
  part,
  n,
  view,
}: {
  readonly part: Part;
  readonly n: number;
  readonly view: View;
}): VNode {
  const { labels, owners, by, language } = view;
  const statuses = new Set(
    part.shown.flatMap(({ result }) =>
      classOf(result)
        .split(' ')
        .map((name) => `has-${name}`),
    ),
  );
  const involved = new Set(
    part.shown.flatMap((target) => target.owners.map((owner) => owners.indexOf(owner))),
  );
  return (
    <div class={['part', ...statuses].join(' ')} data-n={n} data-owners={[...involved].join(' ')}>
      <table>
        <caption>
          <h3>
            {part.clause !== null && <span class="clause">{part.clause}</span>} {part.title}
          </h3>
          <span class="aside">
            {by === 'owner'
              ? tallyWords(part.tally, language)
              : `${labels.report.tally.pass} ${part.tally.pass} / ${part.tally.targets}`}
            {part.score !== null && ` ${labels.report.scored} ${partScoreText(part.score)}`}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col" class="c-status">
              {labels.status}
            </th>
            <th scope="col" class="c-title">
              {labels.indicator}
            </th>
            <th scope="col" class="c-target">
              {labels.target}
            </th>
            <th scope="col" class="c-actual">
              {labels.actual}
            </th>
            <th scope="col" class="c-rate number">
              {labels.completion}
            </th>
            <th scope="col" class="c-margin">
              {labels.html.margin}
            </th>
            <th scope="col" class="c-owner">
              {labels.owner}
            </th>
          </tr>
        </thead>
        {part.shown.map((target) => (
          <TargetRow {...target} view={view} />
        ))}
      </table>
    </div>
  );
}
