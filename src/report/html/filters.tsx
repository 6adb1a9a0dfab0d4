import type { VNode } from 'preact';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import { tallyField, type View } from './view.ts';

/**
 * The filters: with none of the statuses ticked all are in view. What they hide is in the style sheet; the script only
 * searches, counts and keeps the view in the address.
 */
export function Filters({ view }: { readonly view: View }): VNode {
  const { labels, parts, owners, statuses, report, failuresOnly, by } = view;
  const words = labels.html;
  const all = new Set(parts.flatMap((part) => part.shown.map(({ number }) => number))).size;
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
      <output data-words={words.inView('{n}', String(all))} />
    </form>
  );
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
