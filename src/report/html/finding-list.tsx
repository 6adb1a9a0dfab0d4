import type { VNode } from 'preact';
import type { Diagnostic, RowAccount } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';
import { findingWords } from '../layout/finding-groups.ts';
import type { View } from './view.tsx';

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

/** The files that were read, each with its hash, encoding and where its rows went. */
export function Inputs({ view }: { readonly view: View }): VNode | null {
  const { report, labels, titles } = view;
  const words = labels.html;
  if (report.inputs.length === 0) return null;
  return (
    <table class="inputs">
      <caption>
        <h2>{words.files}</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.file}</th>
          <th scope="col">{words.source}</th>
          <th scope="col">{labels.inspection.encoding}</th>
          <th scope="col">{words.rowAccount}</th>
          <th scope="col" class="hash">
            {words.hash}
          </th>
        </tr>
      </thead>
      <tbody>
        {report.inputs.map(({ file, server, source, encoding, bytes, rows, sha256 }) => (
          <tr>
            <th scope="row">
              {file} <span class="aside">{bytes === null ? server : labels.inspection.size(bytes)}</span>
            </th>
            <td>{source === null ? words.noSource : (titles.get(source) ?? source)}</td>
            <td>
              {encoding === null
                ? labels.inspection.noEncoding
                : (labels.inspection.encodings[encoding] ?? encoding)}
            </td>
            <td>{accountWords(rows, labels)}</td>
            <td class="hash">
              <code>{sha256 ?? ''}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const parts = ['outOfPeriod', 'totals', 'nil', 'notes', 'rejected'] as const;

/** Where the rows of a file went: `共 1566 行：计入 1530、期外 36`. Kinds of rows that the file has none of are left out. */
export function accountWords(rows: RowAccount, labels: Labels): string {
  const words = labels.html.rows;
  const others = parts.filter((part) => rows[part] > 0).map((part) => words[part](rows[part]));
  return words.read(rows.read) + labels.html.colon + labels.list([words.used(rows.used), ...others]);
}
