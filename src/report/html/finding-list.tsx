import type { VNode } from 'preact';
import type { Diagnostic } from '../../model/subjects/report.ts';
import { findingWords } from '../findings/finding-place.ts';
import type { View } from './view.ts';

const most = 5;

/** Findings: the first few of each code and file, and how many more there are. */
export function FindingList({
  findings,
  view,
}: {
  readonly findings: readonly Diagnostic[];
  readonly view: View;
}): VNode {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const key = `${finding.code}\n${finding.file ?? ''}`;
    const group = groups.get(key) ?? [];
    group.push(finding);
    groups.set(key, group);
  }
  return (
    <ul class="findings">
      {[...groups.values()].map((group) => (
        <FindingGroup group={group} view={view} />
      ))}
    </ul>
  );
}

function FindingGroup({
  group,
  view: { labels, report },
}: {
  readonly group: readonly Diagnostic[];
  readonly view: View;
}): VNode {
  const shown = group.slice(0, most);
  const [{ code, file } = { code: '', file: null }] = group;
  const counted = report.counts.find((count) => count.code === code && count.file === file)?.count ?? 0;
  const rest = Math.max(counted, group.length) - shown.length;
  return (
    <>
      {shown.map((finding) => (
        <li>
          <b class={finding.severity}>{labels.severities[finding.severity]}</b> <code>{finding.code}</code>{' '}
          {findingWords(finding, labels).join(labels.placeSeparator)}
          {finding.hint !== null && <span class="hint">{`${labels.hint} ${finding.hint}`}</span>}
        </li>
      ))}
      {rest > 0 && <li>{labels.moreFindings(rest, code, file)}</li>}
    </>
  );
}
