import type { VNode } from 'preact';
import type { Language } from '../../model/plan/plan.ts';
import { type Report, type Result, type Status, type Tally, isWarned } from '../../model/subjects/report.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import { type Group, groupsOf } from '../layout/arrange.ts';
import { neutralText } from '../layout/neutral-text.ts';
import type { Style } from '../renderers.ts';

/** The order in which statuses are shown. */
export const statusOrder: readonly Status[] = ['pass', 'fail', 'no-data', 'invalid', 'pending'];

/** The field of a tally that counts a status. */
export const tallyField: Readonly<Record<Status, Exclude<keyof Tally, 'targets' | 'warned'>>> = {
  pass: 'pass',
  fail: 'fail',
  'no-data': 'noData',
  invalid: 'invalid',
  pending: 'pending',
};

/** A section of the plan, or a department, with its targets. */
export interface Part extends Group {
  /** The targets that are listed: all of them, or those that do not pass. */
  readonly shown: readonly Listed[];
}

/** A target where it is listed. */
export interface Listed {
  /** Its number in the report. */
  readonly number: number;
  readonly result: Result;
  /** Its id on the page: the target's own where it stands first, `id~2` where it stands again. */
  readonly anchor: string;
  /** The departments whose page has it here. */
  readonly owners: readonly string[];
}

/** What every part of the page is made from. */
export interface View {
  readonly report: Report;
  readonly language: Language;
  readonly labels: Labels;
  readonly failuresOnly: boolean;
  readonly by: Style['by'];
  readonly parts: readonly Part[];
  /** The names that can be filtered by, in the order of the report; a filter knows them by their index. */
  readonly owners: readonly string[];
  /** The statuses that occur. */
  readonly statuses: readonly Status[];
  /** The names that the report is of alone; none where it is of the whole plan. */
  readonly only: readonly string[];
  /** The titles of sources by their names. */
  readonly titles: ReadonlyMap<string, string>;
}

/** A report as the page shows it. */
export function viewOf(report: Report, style: Style): View {
  const { language, failuresOnly, by } = style;
  const groups = groupsOf(report, style);
  return {
    report,
    language,
    labels: labelsOf(language),
    failuresOnly,
    by,
    parts: partsOf(groups, report, style),
    owners:
      by === 'owner'
        ? groups.flatMap(({ owner }) => owner ?? [])
        : [...new Set(report.results.flatMap((result) => result.owners))],
    statuses: statusOrder.filter((status) => report.summary[tallyField[status]] > 0),
    only: style.only.map(neutralText),
    titles: new Map(
      report.results.flatMap(({ evidence }) =>
        evidence.map(({ source, title }) => [source, title ?? source] as const),
      ),
    ),
  };
}

/** The statuses that are counted in tables: one that no target of the report has needs no column. */
export function countedStatuses({ summary }: Report): readonly Status[] {
  return statusOrder.filter(
    (status) => status === 'pass' || status === 'fail' || summary[tallyField[status]] > 0,
  );
}

function partsOf(
  groups: readonly Group[],
  { results }: Report,
  { by, failuresOnly }: Style,
): readonly Part[] {
  const numbers = new Map(results.map((result, i) => [result, i + 1]));
  const anchors = new Set<string>(results.map(({ id }) => id));
  const placed = new Set<string>();
  const anchorOf = (id: string): string => {
    let anchor = id;
    if (placed.has(id)) for (let n = 2; anchors.has(anchor); n++) anchor = `${id}~${n}`;
    placed.add(id);
    anchors.add(anchor);
    return anchor;
  };
  return groups.map((group) => ({
    ...group,
    shown: group.results
      .filter(({ status }) => !failuresOnly || status !== 'pass')
      .map((result) => ({
        number: numbers.get(result) ?? 0,
        result,
        anchor: anchorOf(result.id),
        owners: by === 'section' ? result.owners : group.owner === null ? [] : [group.owner],
      })),
  }));
}

/**
 * The only way a text becomes a link: a place on the page itself, percent-encoded, or a web address. Nothing else, above
 * all no `javascript:`, is ever a link; for that it gives `undefined`, and the attribute is left out.
 */
export function safeHref(text: string): string | undefined {
  if (/^#[!-~]*$/.test(text)) return text;
  return /^https?:\/\/[^\s"'<>\\]+$/i.test(text) && URL.canParse(text) ? new URL(text).href : undefined;
}

/** Where a target is on the page. */
export function targetHref(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

/** The page with a filter set, as the script reads it. */
export function viewHref(filter: 'section' | 'owner' | 'status', value: string): string {
  return `#?${filter}=${encodeURIComponent(value)}`;
}

/** A status as glyph and word; the colour only repeats it. */
export function StatusMark({ status, view }: { readonly status: Status; readonly view: View }): VNode {
  return (
    <span class={`mark ${status}`}>
      <span aria-hidden="true">{statusGlyphs[status]}</span> {view.labels.statuses[status]}
    </span>
  );
}

/** The classes that give a target its colour and let filters find it. */
export function classOf(result: Result): string {
  return isWarned(result) ? `${result.status} warned` : result.status;
}

/** Names one after the other; a line breaks between them rather than within one. */
export function Names({ names, view }: { readonly names: readonly string[]; readonly view: View }): VNode {
  const between = view.labels.listSeparator;
  const last = names.length - 1;
  if (last < 0) return <>-</>;
  return (
    <>
      {names
        .map((name, i) => <span class="name">{i < last ? name + between.trimEnd() : name}</span>)
        .flatMap((name, i) => (i === 0 || between === between.trimEnd() ? [name] : [' ', name]))}
    </>
  );
}
