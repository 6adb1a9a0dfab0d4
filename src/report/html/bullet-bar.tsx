import type { VNode } from 'preact';
import type { Result } from '../../model/subjects/report.ts';
import { barOf, barWidth, type Bar } from './bar-scale.ts';

const height = 20;
const mostEvents = 8;

/** A target's figure against its limit, as a picture: all that it shows is said in words beside it. */
export function BulletBar({ result }: { readonly result: Result }): VNode | null {
  const bar = barOf(result);
  if (bar === null) return null;
  return (
    <svg class="bar" viewBox={`0 0 ${barWidth} ${height}`} aria-hidden="true" focusable="false">
      {bar.kind === 'events' ? <Events bar={bar} /> : <Scale bar={bar} provisional={result.provisional} />}
    </svg>
  );
}

function Scale({
  bar,
  provisional,
}: {
  readonly bar: Extract<Bar, { kind: 'scale' }>;
  readonly provisional: boolean;
}): VNode {
  const { zero, good, limits, figure } = bar;
  return (
    <>
      <path class="track" d={`M0 15.5H${barWidth}`} />
      {good.map(([from, to], i) => (
        <rect class={i === 0 ? 'good' : 'good beyond'} x={from} y="5" width={width(from, to)} height="10" />
      ))}
      {figure && <Figure {...figure} provisional={provisional} />}
      <path class="zero" d={`M${zero} 5V17`} />
      {limits.map(({ at, points }) => (
        <>
          <path class="limit" d={`M${at} 1V19`} />
          {points && <path class="way" d={points === 'right' ? `M${at} 0l6 3-6 3z` : `M${at} 0l-6 3 6 3z`} />}
        </>
      ))}
    </>
  );
}

function Figure({
  stretch: [from, to],
  point,
  cut,
  provisional,
}: NonNullable<Extract<Bar, { kind: 'scale' }>['figure']> & { readonly provisional: boolean }): VNode {
  const kind = provisional ? 'figure provisional' : 'figure';
  if (point) return <circle class={kind} cx={to} cy="10" r="4" />;
  return (
    <>
      <rect class={kind} x={from} y="7.5" width={Math.max(3, width(from, to))} height="5" />
      {cut && <path class="cut" d={`M${to - 12} 14l4-8M${to - 8} 14l4-8`} />}
    </>
  );
}

function Events({ bar: { count } }: { readonly bar: Extract<Bar, { kind: 'events' }> }): VNode | null {
  if (count === null) return null;
  if (count === 0) return <circle class="none" cx="9" cy="10" r="5" />;
  const marks = Array.from({ length: Math.min(count, mostEvents) }, (_, i) => 4 + i * 18);
  return (
    <>
      {marks.map((x) => (
        <path class="event" d={`M${x} 5l10 10m0-10l-10 10`} />
      ))}
      {count > mostEvents && <path class="event" d={`M${4 + mostEvents * 18} 10h10m-5-5v10`} />}
    </>
  );
}

function width(from: number, to: number): number {
  return Math.round((to - from) * 10) / 10;
}
