import type { VNode } from 'preact';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import { type View, tallyField } from './view.tsx';

/**
 * The filters: with none of the statuses ticked all are in view. What they hide is in the style sheet; the script only
 * searches, counts and keeps the view in the address.
 */
export function Filters({ view }: { readonly view: View }): VNode {
  const { labels, parts, owners, statuses, report, failuresOnly, by } = view;
  const words = labels.html;
  const { warned = 0 } = report.summary;
  const all = countOf(view);
  return (
    <form class="filters" role="search" aria-label={words.filter}>
      <fieldset>
        <legend>{labels.status}</legend>
        {statuses
          .filter((status) => !failuresOnly || status !== 'pass')
          .map((status) => (
            <label class={`chip ${status}`}>
              <input type="checkbox" name="status" value={status} />
              <span aria-hidden="true">{statusGlyphs[status]}</span> {labels.statuses[status]}{' '}
              {report.summary[tallyField[status]]}
            </label>
          ))}
        {warned > 0 && !failuresOnly && (
          <label class="chip warned">
            <input type="checkbox" name="status" value="warned" />
            <span aria-hidden="true">{statusGlyphs.pass}</span> {labels.report.warnedMark} {warned}
          </label>
        )}
      </fieldset>
      {by === 'section' && (
        <Choice name="section" label={labels.section} any={words.anySection} of={parts.map((p) => p.title)} />
      )}
      <Choice name="owner" label={labels.owner} any={words.anyOwner} of={owners} />
      <label class="search">
        <span>{words.search}</span> <input type="search" name="q" autocomplete="off" />
      </label>
      {/* A submit button that is disabled keeps the enter key from sending the form anywhere. */}
      <button type="submit" disabled hidden>
        {words.search}
      </button>
      <button type="reset">{words.clear}</button>
      <label class="printed">
        <input type="checkbox" name="appendix" value="1" /> {words.printAppendix}
      </label>
      <output data-words={words.inView('{n}', String(all))} />
    </form>
  );
}

/** Says on paper that a filtered page is one, and with a script by what. */
export function PartPrinted({ view }: { readonly view: View }): VNode {
  return (
    <p class="part-printed">
      {view.labels.html.partPrinted(countOf(view))} <span />
    </p>
  );
}

function countOf({ parts }: View): number {
  return new Set(parts.flatMap((part) => part.shown.map(({ number }) => number))).size;
}

function Choice({
  name,
  label,
  any,
  of,
}: {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly of: readonly string[];
}): VNode | null {
  if (of.length < 2) return null;
  return (
    <label>
      <span>{label}</span>{' '}
      <select name={name}>
        <option value="">{any}</option>
        {of.map((each, i) => (
          <option value={each} data-n={i}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}

// Only the form is searched for what is ticked: asked of the whole page, it would cost a walk over every target a rule.
const form = 'form.filters';

/** The rules of the style sheet that hide what the filters leave out; without any script. */
export function filterRules({ report, statuses, parts, owners, by }: View): string {
  const isTicked = `${form}:has([name=status]:checked)`;
  // A pass with a warning is in view with the passes, and with the warnings alone.
  const byStatus = [...statuses, ...((report.summary.warned ?? 0) > 0 ? ['warned'] : [])].flatMap(
    (status) => {
      const ticked = `:has([name=status][value=${status}]:checked)`;
      const others = status === 'pass' ? ':not(.warned)' : '';
      const also = status === 'warned' ? ':not(:has([name=status][value=pass]:checked))' : '';
      return [
        `${isTicked}:not(${ticked})${also}~.targets .t.${status}${others}{display:none}`,
        `${form}${ticked}~.targets .part.has-${status}{display:block}`,
      ];
    },
  );
  const chosen = (name: string, n: number): string =>
    `${form}:has([name=${name}] [data-n="${n}"]:checked)~.targets`;
  return [
    `@media print{${form}:is(:has([name=status]:checked),:has([data-n]:checked),.searched)~.part-printed{display:block}}`,
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
