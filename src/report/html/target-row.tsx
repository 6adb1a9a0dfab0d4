import type { VNode } from 'preact';
import { type Result, isWarned } from '../../model/subjects/report.ts';
import { actualWords, completionWords, marginWords, paceRemark } from '../words/figure-words.ts';
import { baselineWords, waiverWords, warningWords } from '../words/result-words.ts';
import { pointWords, vetoWords } from '../words/score-words.ts';
import { BulletBar } from './charts/bullet-bar.tsx';
import { Evidence } from './evidence.tsx';
import { type Listed, Names, StatusMark, type View, classOf, targetHref } from './view.tsx';

/** A target: its row, and below it what the verdict rests on. */
export function TargetRow({ number, result, anchor, owners, view }: Listed & { readonly view: View }): VNode {
  const { labels } = view;
  const { id, status, title } = result;
  const baseline = baselineWords(result, view);
  const involved = owners.map((owner) => view.owners.indexOf(owner)).join(' ');
  return (
    <>
      {'\n'}
      <tbody
        class={`t ${classOf(result)}`}
        id={anchor}
        data-id={anchor === id ? undefined : id}
        data-owners={involved}
      >
        <tr>
          <td class="c-status">
            <StatusMark status={status} view={view} />
            {isWarned(result) && <span class="badge">{labels.report.warnedMark}</span>}
          </td>
          <th scope="row" class="c-title">
            {number}. {title}
            <a class="id" href={targetHref(anchor)}>
              {id}
            </a>
            <Said result={result} view={view} />
          </th>
          <td class="c-target" data-name={labels.target}>
            {result.target.words}
          </td>
          <td class="c-actual" data-name={labels.actual}>
            {actualWords(result, labels)}
            <BulletBar result={result} />
            {baseline !== null && <span class="said">{baseline}</span>}
          </td>
          <td class="c-rate number" data-name={labels.completion}>
            {completionWords(result.completion)}
          </td>
          <td class="c-margin" data-name={labels.html.margin}>
            {marginWords(result, labels) ?? result.reason ?? '-'}
          </td>
          <td class="c-owner" data-name={labels.owner}>
            <Names names={result.owners} view={view} />
          </td>
        </tr>
        <tr class="more">
          <td colSpan={7}>
            <Evidence result={result} view={view} />
          </td>
        </tr>
      </tbody>
    </>
  );
}

/** What has to stand beside the target itself: how it is read, who only states it, that it is waived, its pace, points. */
function Said({ result, view: { labels } }: { readonly result: Result; readonly view: View }): VNode {
  const { reading, stated, target } = result;
  const words = labels.report;
  const said = [
    reading === null ? null : words.reading(reading, target.wording, target.text),
    stated === null ? null : words.stated(stated.by, stated.date, stated.document),
    warningWords(result, labels),
    waiverWords(result, labels),
    paceRemark(result, labels),
    vetoWords(result, labels),
    pointWords(result, labels),
  ];
  return (
    <>
      {said
        .filter((sentence) => sentence !== null)
        .map((sentence) => (
          <span class="said">{sentence}</span>
        ))}
    </>
  );
}
