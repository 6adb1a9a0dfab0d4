import type { VNode } from 'preact';
import type { NamedRow, Result, ResultEvidence } from '../../model/subjects/report.ts';
import { placeWords } from '../words/evidence-words.ts';
import { accountWords } from './finding-list.tsx';
import type { View } from './view.tsx';

const mostFiles = 5;
const mostPlaces = 5;

interface Props {
  readonly evidence: ResultEvidence;
  readonly result: Result;
  readonly view: View;
}

/** The rows behind a figure: how many, by which condition, the first of them, and out of which files. */
export function EvidenceFiles({ evidence, result, view }: Props): VNode {
  const { labels, report } = view;
  const { where, rows, files } = evidence;
  const inputs = files.flatMap((file) => report.inputs.find((input) => input.file === file) ?? []);
  // The measure in words names its conditions already.
  const isSaid = where === null || result.measureWords?.includes(where) === true;
  return (
    <>
      <p>
        {labels.html.taken(rows)}
        {!isSaid && labels.html.colon + where}
      </p>
      {firstRows(evidence, result, view).map(
        ([name, places]) =>
          places.length > 0 && (
            <p>
              {name}
              {labels.html.colon}
              {placeWords(places, places.length === mostPlaces, labels).join(labels.placeSeparator)}
            </p>
          ),
      )}
      {files.length === 0 ? (
        <p>
          {labels.html.file}
          {labels.html.colon}
          {labels.none}
        </p>
      ) : (
        <ul>
          {inputs.slice(0, mostFiles).map((input) => (
            <li>
              {input.file} <span class="aside">{accountWords(input.rows, labels)}</span>
            </li>
          ))}
          {files.length > mostFiles && <li>{labels.html.moreFiles(files.length - mostFiles)}</li>}
        </ul>
      )}
    </>
  );
}

// A share is of all its rows, and those that do not meet it are what is to be looked at; what a count or a sum leaves
// out are the other rows of the register, which say nothing.
function firstRows(
  { met, unmet, rows }: ResultEvidence,
  { evidence, actual }: Result,
  { labels: { html } }: View,
): readonly (readonly [string, readonly NamedRow[]])[] {
  const isShare = evidence.length === 1 && actual !== null && actual.denominator === String(rows);
  return isShare
    ? [
        [html.firstUnmet, unmet],
        [html.firstMet, met],
      ]
    : [[html.firstTaken, met]];
}
