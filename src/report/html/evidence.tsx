import type { ComponentChildren, VNode } from 'preact';
import type { GroupResult, Result } from '../../model/subjects/report.ts';
import { touching, touchingCounts } from '../../model/subjects/touching.ts';
import { groupFigure, marginWords } from '../words/figure-words.ts';
import { EvidenceFiles } from './evidence-files.tsx';
import { FindingList } from './finding-list.tsx';
import { StatusMark, type View } from './view.tsx';

interface Props {
  readonly result: Result;
  readonly view: View;
}

/** What a verdict rests on, to be opened; open from the start where the target is missed or its data is wrong. */
export function Evidence({ result, view }: Props): VNode {
  const { labels, report } = view;
  const { target, status, reason, note, evidence, groups, place } = result;
  const words = labels.html;
  const findings = touching(result, report.diagnostics);
  const counts = touchingCounts(findings, report);
  const aside = [
    evidence.length > 0 && labels.html.taken(evidence.reduce((sum, { rows }) => sum + rows, 0)),
    findings.length > 0 && words.findingCount(findings.length),
  ].filter(Boolean);
  const remarks = [note].filter((remark) => remark !== null);
  return (
    <details open={status === 'fail' || status === 'invalid'}>
      <summary>
        {words.evidence}
        {aside.length > 0 && <span class="aside"> {labels.clauses(aside.map(String))}</span>}
      </summary>
      <dl>
        {marginWords(result, labels) !== null && <Fact name={labels.report.why}>{reason}</Fact>}
        <Fact name={words.measure}>{result.measureWords}</Fact>
        <Fact name={words.arithmetic}>{arithmeticOf(result)}</Fact>
        <Fact name={words.wording}>{target.wording}</Fact>
        {target.text !== target.wording && <Fact name={words.judgedAs}>{target.text}</Fact>}
        {evidence.map((each) => (
          <Fact name={words.rowsFrom(each.title ?? each.source, each.role ?? null)}>
            <EvidenceFiles evidence={each} result={result} view={view} />
          </Fact>
        ))}
        {groups && (
          <Fact name={words.group}>
            <Groups groups={groups} view={view} />
          </Fact>
        )}
        {findings.length > 0 && (
          <Fact name={labels.findings}>
            <FindingList findings={findings} view={{ ...view, report: { ...report, counts } }} />
          </Fact>
        )}
        {remarks.length > 0 && (
          <Fact name={labels.remarks}>
            {remarks.map((remark) => (
              <p>{remark}</p>
            ))}
          </Fact>
        )}
        <Fact name={words.inPlan}>
          {place.file}:{place.line}
        </Fact>
      </dl>
    </details>
  );
}

/** A fact with its name; nothing at all where there is no fact. */
function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): VNode | null {
  if (children === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

// The counts are exact; a figure without them is no division.
function arithmeticOf({ actual }: Result): string | null {
  if (actual === null || actual.numerator === null || actual.denominator === null) return null;
  return `${actual.numerator} / ${actual.denominator} = ${actual.display}`;
}

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
        {shown.map((each) => (
          <tr>
            <td>
              <StatusMark status={each.status} view={view} />
            </td>
            <th scope="row">{each.group}</th>
            <td>{groupFigure(each, labels)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
