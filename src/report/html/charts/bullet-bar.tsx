import { isProvisional } from '../../words/figure-words.ts';
import type { VNode } from 'preact';
import type { Rational } from '../../../model/quantity.ts';
import type { ExactText, Result } from '../../../model/subjects/report.ts';
import { parseExact } from '../../../quantity/numbers/exact-text.ts';
import { compare } from '../../../quantity/numbers/rational.ts';
import { isFalling } from '../../../quantity/thresholds/meets-threshold.ts';

const height = 20;
const mostEvents = 8;

/** A target's figure against its limit, as a picture: all that it shows is said in words beside it. */
export function BulletBar({ result }: { readonly result: Result }): VNode | null {
  const bar = barOf(result);
  if (bar === null) return null;
  return (
    <svg class="bar" viewBox={`0 0 ${barWidth} ${height}`} aria-hidden="true" focusable="false">
      {bar.kind === 'events' ? <Events bar={bar} /> : <Scale bar={bar} provisional={isProvisional(result)} />}
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
  const { zero, good, limits, figure, before } = bar;
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
      {before !== null && <path class="before" d={`M${before - 4} 10l4-4 4 4-4 4z`} />}
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

/** A stretch of a bar's picture, from left to right. */
export type Stretch = readonly [from: number, to: number];

/** What is drawn for a target: positions are from 0 to `barWidth`. Binary fractions will do for a picture. */
export type Bar =
  | {
      readonly kind: 'scale';
      readonly zero: number;
      /** What meets the target; the first is full, a second one beyond it. */
      readonly good: readonly Stretch[];
      readonly limits: readonly { readonly at: number; readonly points: 'left' | 'right' | null }[];
      /** The figure as a bar from zero, or as a point where the target is no direction. */
      readonly figure: { readonly stretch: Stretch; readonly point: boolean; readonly cut: boolean } | null;
      /** Where the figure of the earlier report is; null where there is none to compare. */
      readonly before: number | null;
    }
  /** Something that must not happen: how often it did; null where nobody knows. */
  | { readonly kind: 'events'; readonly count: number | null };

/** The width of a bar's picture. */
export const barWidth = 200;

const edge = 6;
// What differs in truth differs on the picture by at least so much.
const visible = 2.5;

/** What to draw for a target; null where it has no limit. */
export function barOf({ target, actual, baseline }: Result): Bar | null {
  const limit = exactOf(target.limit);
  if (limit === null) return null;
  const upper = exactOf(target.upper) ?? limit;
  const value = exactOf(actual?.value ?? null);
  const before = exactOf(baseline !== null && baseline.difference !== null ? baseline.value : null);
  const { operator } = target;
  if (operator === '<=' && limit.n === 0n && (value === null || value.n >= 0n))
    return { kind: 'events', count: value && Math.ceil(numberOf(value)) };
  const ends = [numberOf(limit), numberOf(upper), ...(value === null ? [] : [numberOf(value)])];
  if (!ends.every(Number.isFinite)) return null;
  const falling = isFalling({ operator: target.operator, limit, upper });
  const [least, most, isCut] = domainOf(
    numberOf(falling ? upper : limit),
    numberOf(falling ? limit : upper),
    value && numberOf(value),
    target.unit,
  );
  const place = (x: number): number => {
    const share = (x - least) / (most - least);
    return rounded(edge + (barWidth - 2 * edge) * Math.min(1, Math.max(0, share)));
  };
  const low = place(numberOf(limit));
  const high = place(numberOf(upper));
  const [start, end] = [0, barWidth] as const;
  const isBand = operator === 'in' || operator === '=';
  const upward = operator === '>=' || operator === '>' || (operator === 'range' && !falling);
  const good: readonly Stretch[] =
    operator === 'range'
      ? [falling ? [high, low] : [low, high], falling ? [start, high] : [high, end]]
      : isBand
        ? [[low, high]]
        : [upward ? [low, end] : [start, low]];
  const points = isBand ? null : upward ? ('right' as const) : ('left' as const);
  const second = target.upper === null ? [] : [{ at: high, points: null }];
  const was = before && apart(place(numberOf(before)), before, [limit, upper], [low, high]);
  const at = value && apart(place(numberOf(value)), value, [limit, upper], [low, high]);
  const zero = place(0);
  return {
    kind: 'scale',
    zero,
    good,
    limits: [{ at: low, points }, ...second],
    figure:
      at === null ? null : { stretch: [Math.min(zero, at), Math.max(zero, at)], point: isBand, cut: isCut },
    before: was,
  };
}

// A figure far beyond its limit would press the limit against zero: the bar is cut instead.
function domainOf(
  limit: number,
  upper: number,
  value: number | null,
  unit: string,
): readonly [least: number, most: number, cut: boolean] {
  const figure = value ?? 0;
  const inPercent = unit === '%' && Math.min(limit, figure) >= 0 && Math.max(upper, figure) <= 1;
  if (inPercent && upper >= 0.5) return [0, 1, false];
  const reach = Math.max(Math.abs(limit), Math.abs(upper)) || Math.abs(figure) || 1;
  const cut = Math.abs(figure) > 2.5 * reach;
  const shown = cut ? Math.sign(figure) * 2 * reach : figure;
  const most = Math.max(0, upper, shown);
  const least = Math.min(0, limit, shown);
  // A limit and a figure of nothing still stand somewhere.
  if (most === least) return [0, 1, false];
  const room = cut ? 0 : (most - least) * 0.2;
  return [least < 0 ? least - room : 0, most > 0 ? most + room : 0, cut];
}

// Like the printed figure, the drawn one never stands on the wrong side of its limit, nor on it unless it is.
function apart(at: number, value: Rational, limits: readonly Rational[], places: readonly number[]): number {
  return limits.reduce((drawn, limit, i) => {
    const place = places[i] ?? 0;
    const side = compare(value, limit);
    if (side === 0) return place;
    return side < 0 ? Math.min(drawn, Math.max(0, place - visible)) : Math.max(drawn, place + visible);
  }, at);
}

function exactOf(text: ExactText | null): Rational | null {
  return text === null ? null : parseExact(text);
}

function numberOf({ n, d }: Rational): number {
  return Number(n) / Number(d);
}

function rounded(x: number): number {
  return Math.round(x * 10) / 10;
}
