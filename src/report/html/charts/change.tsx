import type { VNode } from 'preact';
import type { Result } from '../../../model/subjects/report.ts';
import { periodName, periodWords } from '../../../text/words/period-words.ts';
import type { View } from '../view.tsx';

/** What became of a target since the earlier report; `unknown` where that has no figure of it. */
type Change = 'better' | 'same' | 'worse' | 'neither' | 'unknown';

const order: readonly Change[] = ['better', 'same', 'neither', 'worse', 'unknown'];

function changeOf({ baseline }: Result): Change {
  return baseline === null ? 'unknown' : baseline.progress;
}

/** How many targets of each part went up, down or nowhere since the earlier report; nothing where there is none. */
export function ChangeChart({ view }: { readonly view: View }): VNode | null {
  const { labels, report, parts, by, language } = view;
  if (report.baseline === null || !report.results.some(({ baseline }) => baseline !== null)) return null;
  const words = labels.html.change;
  const shown = order.filter((change) => report.results.some((result) => changeOf(result) === change));
  return (
    <table class="tally chart">
      <caption>
        <h2>{words.title(periodWords(periodName(report.baseline.plan.period), language))}</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col">{by === 'section' ? labels.section : labels.owner}</th>
          {shown.map((change) => (
            <th scope="col" class="number">
              {words[change]}
            </th>
          ))}
          <th scope="col" class="picture">
            {labels.html.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ title, results }) => {
          const counts = shown.map(
            (change) => [change, results.filter((result) => changeOf(result) === change).length] as const,
          );
          return (
            <tr>
              <th scope="row">{title}</th>
              {counts.map(([change, n]) => (
                <td class={n === 0 ? 'number zero' : `number ${change}`}>{n}</td>
              ))}
              <td class="picture">
                <Shares counts={counts} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const width = 100;

/** Counts as stretches of one bar; each is drawn in the colour of its class. The figures stand beside it. */
export function Shares({ counts }: { readonly counts: readonly (readonly [string, number])[] }): VNode {
  const all = Math.max(
    1,
    counts.reduce((sum, [, n]) => sum + n, 0),
  );
  let at = 0;
  return (
    <svg class="shares" viewBox={`0 0 ${width} 8`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map(([name, n]) => {
        if (n === 0) return null;
        const x = at;
        const share = (n / all) * width;
        at += share;
        return <rect class={name} x={x.toFixed(1)} width={share.toFixed(1)} height="8" />;
      })}
    </svg>
  );
}
