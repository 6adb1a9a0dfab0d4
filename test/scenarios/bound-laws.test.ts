import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { expect, test } from 'vitest';
import type { Report, Result } from '../../src/model/subjects/report.ts';
import { doubtfulPlan } from '../support/doubtful-plans.ts';
import {
  type Register,
  corrected,
  correctedFiles,
  correction,
  filesOf,
  register,
} from '../support/doubtful-registers.ts';
import { judgePlan, soundPlan } from '../support/judge-plan.ts';

/** How many cases; `FUZZ_RUNS=5000 npm test -- --testTimeout=3600000 test/scenarios/bound-laws.test.ts` for the long run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 25);
const limit = 30_000 + runs * 100;
// In no month that is drawn: the month in which something ends lasts to its last day, a day in it may be earlier.
const asOf = fc.constantFrom(undefined, undefined, undefined, '2017-08-31');

type Ends = { readonly low: string | null; readonly high: string | null };

/** A figure that can be compared: a date as its digits. */
const figure = (text: string): Fraction =>
  new Fraction(/^\d{4}-\d\d-\d\d$/.test(text) ? text.replaceAll('-', '') : text);

function holds({ low, high }: Ends, value: string): boolean {
  const own = figure(value);
  return (low === null || figure(low).lte(own)) && (high === null || own.lte(figure(high)));
}

function endsOf({ bounds, actual }: Result): Ends {
  const value = actual?.value ?? null;
  return bounds ?? { low: value, high: value };
}

/**
 * True where a correction made an error of its own: it moved the only row of a unit to another year or behind the day of the
 * run, or a row that it added has no date where the period of a target asks one.
 */
function isUnsound(before: Report, after: Report): boolean {
  const times = ({ diagnostics }: Report, code: string): number =>
    diagnostics.filter((each) => each.code === code && each.severity === 'error').length;
  return after.diagnostics.some(({ code }) => times(after, code) > times(before, code));
}

function pairs(before: Report, after: Report): readonly (readonly [Result, Result])[] {
  return before.results.map((result, index) => {
    const other = after.results[index];
    if (!other) throw new Error('a report lacks a target');
    return [result, other];
  });
}

test(
  'bounds hold the figure of every correction, and no correction changes a certain verdict',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        doubtfulPlan,
        register,
        fc.array(correction, { minLength: 3, maxLength: 3 }),
        asOf,
        async ({ plan: text, units }, given, fixes, day) => {
          const plan = soundPlan(text);
          const options = day === undefined ? {} : { asOf: day };
          const before = await judgePlan(plan, filesOf(given), options);
          for (const fix of fixes) {
            const after = await judgePlan(plan, correctedFiles(given, fix, units), options);
            if (isUnsound(before.report, after.report)) continue;
            for (const [doubtful, sound] of pairs(before.report, after.report)) {
              const said = `${doubtful.id} ${doubtful.status} ${JSON.stringify(doubtful.bounds)} then ${sound.status} ${sound.actual?.value}`;
              if (doubtful.certain) expect([said, sound.status]).toEqual([said, doubtful.status]);
              if (sound.actual === null || doubtful.groups !== null) continue;
              if (doubtful.bounds === null && doubtful.actual === null) continue;
              expect([said, holds(endsOf(doubtful), sound.actual.value)]).toEqual([said, true]);
            }
          }
        },
      ),
      { numRuns: runs, endOnFailure: true },
    );
  },
  limit,
);

test(
  'bounds shrink or stay when a row is mended',
  async () => {
    await fc.assert(
      fc.asyncProperty(doubtfulPlan, register, correction, fc.nat(6), async ({ plan }, given, fix, row) => {
        const before = await judgePlan(plan, filesOf(given));
        const mended = corrected(given, fix, (index) => index === row);
        const after = await judgePlan(plan, filesOf(mended));
        if (isUnsound(before.report, after.report)) return;
        for (const [wide, narrow] of pairs(before.report, after.report)) {
          if (wide.bounds === null || wide.groups !== null || narrow.actual === null) continue;
          const said = `${wide.id} ${JSON.stringify(wide.bounds)} then ${JSON.stringify(narrow.bounds)} ${narrow.actual.value}`;
          const [outer, inner] = [endsOf(wide), endsOf(narrow)];
          expect([said, inner.low === null ? outer.low === null : holds(outer, inner.low)]).toEqual([
            said,
            true,
          ]);
          expect([said, inner.high === null ? outer.high === null : holds(outer, inner.high)]).toEqual([
            said,
            true,
          ]);
        }
      }),
      { numRuns: runs, endOnFailure: true },
    );
  },
  limit,
);

const verdicts = ({ results }: Report): unknown =>
  results.map(({ id, status, certain, bounds }) => ({
    id,
    status,
    certain,
    low: bounds?.low,
    high: bounds?.high,
    rows: bounds?.rows,
    words: bounds?.display,
  }));

test(
  'bounds do not depend on the files that rows are in, nor on their order',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        doubtfulPlan,
        register.chain((given) =>
          fc.tuple(
            // Which of two rows repeats the other's key is a matter of their order.
            fc.constant({ ...given, entries: given.entries.filter(({ fault }) => fault !== 'key') }),
            fc.integer({ min: 1, max: 6 }),
          ),
        ),
        async ({ plan }, [given, cut]) => {
          // A file all of whose rows are too short has lost columns, not cells.
          const isCut = (rows: Register['entries']): boolean => rows.every(({ fault }) => fault === 'ragged');
          if (isCut(given.entries.slice(0, cut)) || isCut(given.entries.slice(cut))) return;
          const named = given.entries.map((entry, index) => ({
            ...entry,
            row: { ...entry.row, id: `r${index}` },
          }));
          const whole = await judgePlan(plan, filesOf({ ...given, entries: named }));
          const parts = await judgePlan(plan, filesOf({ ...given, entries: named }, cut));
          expect(verdicts(parts.report)).toEqual(verdicts(whole.report));
        },
      ),
      { numRuns: runs, endOnFailure: true },
    );
  },
  limit,
);
