import type { VNode } from 'preact';
import type { GroupResult } from '../../model/subjects/report.ts';
import { figureWords } from '../words/actual-words.ts';
import { StatusMark } from './status-mark.tsx';
import type { View } from './view.ts';

/** The groups of a target that every one of them must meet; those that do not pass first. */
export function Groups({
  groups,
  view,
}: {
  readonly groups: readonly GroupResult[];
  readonly view: View;
}): VNode {
  const { labels } = view;
  const shown = [
    ...groups.filter(({ status }) => status !== 'pass'),
    ...groups.filter(({ status }) => status === 'pass'),
  ];
  return (
    <table class="groups">
      <thead>
        <tr>
          <th scope="col">{labels.status}</th>
          <th scope="col">{labels.html.group}</th>
          <th scope="col">{labels.actual}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ group, status, actual }) => (
          <tr>
            <td>
              <StatusMark status={status} view={view} />
            </td>
            <th scope="row">{group}</th>
            <td>{figureWords(actual, labels)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
