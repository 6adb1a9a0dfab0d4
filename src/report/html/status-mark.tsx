import type { VNode } from 'preact';
import type { Status } from '../../model/subjects/report.ts';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import type { View } from './view.ts';

/** A status as glyph and word; the colour only repeats it. */
export function StatusMark({ status, view }: { readonly status: Status; readonly view: View }): VNode {
  return (
    <span class={`mark ${status}`}>
      <span aria-hidden="true">{statusGlyphs[status]}</span> {view.labels.statuses[status]}
    </span>
  );
}
