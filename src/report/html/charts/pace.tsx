import type { VNode } from 'preact';
import type { ExactText, Result, ResultPace } from '../../../model/subjects/report.ts';
import { parseExact } from '../../../quantity/numbers/exact-text.ts';
import { figureWords } from '../../words/figure-words.ts';
import { type View, targetHref } from '../view.tsx';

interface Paced {
  readonly result: Result;
  readonly pace: ResultPace;
  /** How much of its limit is reached, and how much of the time has gone by; both from 0 to 1. */
  readonly reached: number;
  readonly elapsed: number;
}

/** What is still growing against the time gone by, the furthest behind first; nothing where no target has a pace. */
export function PaceChart({ view }: { readonly view: View }): VNode | null {
  const { labels, report } = view;
  const words = labels.html.pace;
  const rows = report.results
    .flatMap(pacedOf)
    .sort((a, b) => a.reached - a.elapsed - (b.reached - b.elapsed));
  const [first] = rows;
  if (first === undefined) return null;
  const { gone, all } = first.pace.days;
  return (
    <table class="chart pace">
      <caption>
        <h2>{words.title}</h2>
        <span class="aside">{words.key(gone, all)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{labels.indicator}</th>
          <th scope="col">{labels.target}</th>
          <th scope="col">{labels.actual}</th>
          <th scope="col">{words.due}</th>
          <th scope="col">{words.state}</th>
          <th scope="col" class="picture">
            {words.picture}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ result, pace, reached, elapsed }) => (
          <tr>
            <th scope="row">
              <a href={targetHref(result.id)}>{result.title}</a>
            </th>
            <td data-name={labels.target}>{result.target.words}</td>
            <td data-name={labels.actual}>{figureWords(result.actual, labels)}</td>
            <td data-name={words.due}>{pace.display}</td>
            <td data-name={words.state}>{pace.state}</td>
            <td class="picture">
              <Progress reached={reached} elapsed={elapsed} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function pacedOf(result: Result): readonly Paced[] {
  const { pace, actual, target } = result;
  const limit = numberOf(target.limit);
  const value = numberOf(actual?.value ?? null);
  const elapsed = numberOf(pace?.elapsed ?? null);
  if (pace === null || limit === null || limit <= 0 || value === null || elapsed === null) return [];
  return [{ result, pace, reached: within(value / limit), elapsed: within(elapsed) }];
}

const width = 200;

function Progress({ reached, elapsed }: { readonly reached: number; readonly elapsed: number }): VNode {
  const at = (elapsed * width).toFixed(1);
  return (
    <svg class="shares" viewBox={`0 0 ${width} 8`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" width={width} height="8" />
      <rect
        class={reached < elapsed ? 'fail' : 'pass'}
        y="2"
        width={(reached * width).toFixed(1)}
        height="4"
      />
      <path class="limit" d={`M${at} 0V8`} />
    </svg>
  );
}

// Binary fractions will do for a picture.
function numberOf(text: ExactText | null): number | null {
  const exact = text === null ? null : parseExact(text);
  return exact && Number(exact.n) / Number(exact.d);
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
