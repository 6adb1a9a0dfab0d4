import type { VNode } from 'preact';
import type { PartScore, Tally } from '../../model/subjects/report.ts';
import { partScoreText } from '../words/score-words.ts';
import { shownCounts } from '../layout/arrange.ts';
import { Shares } from './charts/change.tsx';
import { type View, statusOrder, tallyField, viewHref } from './view.tsx';

interface Row {
  readonly name: string;
  /** What shows its targets alone; null where nothing does. */
  readonly href: string | null;
  readonly tally: Tally;
  readonly score: PartScore | null;
}

/** The targets counted by section and by department, side by side where there is room; or by department alone. */
export function Tallies({ view }: { readonly view: View }): VNode {
  const { labels, parts, report, by } = view;
  const groups = parts.map(({ title, tally, score, owner }) => ({
    name: title,
    href: by === 'owner' && owner === null ? null : viewHref(by, title),
    tally,
    score,
  }));
  const owners = report.summary.owners.map((tally) => ({
    name: tally.owner,
    href: viewHref('owner', tally.owner),
    tally,
    score: tally.score,
  }));
  const words = labels.html;
  return (
    <div class="tallies">
      {by === 'section' && (
        <TallyTable caption={words.bySection} head={labels.section} rows={groups} view={view} />
      )}
      <TallyTable
        caption={words.byOwner}
        head={labels.owner}
        rows={by === 'owner' ? groups : owners}
        view={view}
      />
    </div>
  );
}

function TallyTable({
  caption,
  head,
  rows,
  view,
}: {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly Row[];
  readonly view: View;
}): VNode | null {
  if (rows.length === 0) return null;
  const { labels, report } = view;
  const counted = shownCounts(report.summary).filter((count) => count !== 'targets');
  const isScored = report.summary.score !== null;
  return (
    <table class="tally chart">
      <caption>
        <h2>{caption}</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" class="number">
            {labels.report.tally.targets}
          </th>
          {counted.map((count) => (
            <th scope="col" class="number">
              {labels.report.tally[count]}
            </th>
          ))}
          {isScored && (
            <th scope="col" class="number">
              {labels.report.scored}
            </th>
          )}
          <th scope="col" class="picture">
            {labels.html.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, href, tally, score }) => (
          <tr>
            <th scope="row">{href === null ? name : <a href={href}>{name}</a>}</th>
            <td class="number">{tally.targets}</td>
            {counted.map((count) => {
              const n = tally[count] ?? 0;
              const status = count === 'noData' ? 'no-data' : count;
              return <td class={n === 0 ? 'number zero' : `number ${status}`}>{n}</td>;
            })}
            {isScored && <td class="number">{partScoreText(score)}</td>}
            <td class="picture">
              <Shares counts={statusOrder.map((status) => [status, tally[tallyField[status]]])} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
