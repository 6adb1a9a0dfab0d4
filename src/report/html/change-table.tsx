import type { VNode } from 'preact';
import type { ComparedTarget, TargetSide } from '../../model/subjects/comparison.ts';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import type { Labels } from '../../text/labels.ts';
import { figureWords } from '../words/actual-words.ts';
import { changeNotes, changeTitle } from '../words/comparison-words.ts';

interface Props {
  readonly change: ComparedTarget['kind'];
  readonly targets: readonly ComparedTarget[];
  readonly labels: Labels;
}

/** The targets of one kind of change: what each was, is, and what changed; nothing where there are none. */
export function ChangeTable({ change, targets, labels }: Props): VNode | null {
  if (targets.length === 0) return null;
  const words = labels.comparison;
  return (
    <div class="part">
      <table>
        <caption>
          <h2>{changeTitle(change, targets.length, labels)}</h2>
        </caption>
        <thead>
          <tr>
            {[labels.indicator, words.before, words.after, words.change, labels.owner].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr>
              <th scope="row">
                {target.title}
                <code class="id">{target.id}</code>
                {changeNotes(target, labels).map((note) => (
                  <span class="said">{note}</span>
                ))}
              </th>
              <td>{target.before && <Side side={target.before} labels={labels} />}</td>
              <td>{target.after && <Side side={target.after} labels={labels} />}</td>
              <td>{target.figure?.words}</td>
              <td>{labels.list(target.owners)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Side({ side, labels }: { readonly side: TargetSide; readonly labels: Labels }): VNode {
  const { status, actual, provisional } = side;
  return (
    <>
      <span class={`mark ${status}`}>
        <span aria-hidden="true">{statusGlyphs[status]}</span> {labels.statuses[status]}
      </span>
      {actual !== null && ` ${figureWords(actual, labels)}`}
      {provisional && ` (${labels.comparison.provisional})`}
    </>
  );
}
