import type { VNode } from 'preact';
import { type Result, type Status, isBlind } from '../../model/subjects/report.ts';
import { runVerdict, statusGlyphs, verdictSentence } from '../../text/words/conclusions.ts';
import { filesWords } from '../words/evidence-words.ts';
import { actualWords, marginWords } from '../words/figure-words.ts';
import { asOfWords, heldAgainstWords } from '../words/result-words.ts';
import { scoreWords } from '../words/score-words.ts';
import { Names, type View, countedStatuses, safeHref, tallyField, targetHref } from './view.tsx';

/** The top of the page: what was judged, and how it ended. */
export function Overview({ view }: { readonly view: View }): VNode {
  const { report, labels, language } = view;
  const { plan, inputs, summary, baseline } = report;
  const day = asOfWords(report, labels);
  const verdict = verdictSentence(summary, language).replace('    ', labels.html.colon);
  const score = scoreWords(summary.score, labels);
  // A veto is named first.
  const isVetoed = (summary.score?.vetoedBy ?? []).length > 0;
  return (
    <header>
      <h1>{plan.title}</h1>
      <p class="about">
        {plan.document !== null && (
          <span>
            {labels.html.document} <Document text={plan.document} />
          </span>
        )}
        <span>{plan.period ? labels.period(plan.period.from, plan.period.to) : labels.noPeriod}</span>
        {day !== null && <span>{day}</span>}
        <span>{filesWords(inputs, labels)}</span>
        {view.only.length > 0 && <span class="only">{labels.html.onlyOf(labels.list(view.only))}</span>}
        {baseline !== null && <span>{heldAgainstWords(baseline, view)}</span>}
      </p>
      <p class={`verdict ${runVerdict(summary)}`}>{verdict}</p>
      {score.length > 0 && (
        <p class="score">
          {score.map((part, i) => {
            const text = part.replaceAll(/ {2,}/g, '\u2003');
            return isVetoed && i === 0 ? <strong>{text} </strong> : <span>{text} </span>;
          })}
        </p>
      )}
      {report.results.length > 0 && <Counts view={view} />}
      <Unmet view={view} statuses={['fail']} />
      {!isBlind(report) && <Unmet view={view} statuses={['no-data', 'invalid']} />}
      {view.failuresOnly && summary.pass > 0 && <p class="aside">{labels.html.passesHidden(summary.pass)}</p>}
    </header>
  );
}

interface UnmetProps {
  readonly view: View;
  readonly statuses: readonly Status[];
}

/** The targets that are missed, or that wait for data: by whom, by how much or for what; each links to its row. */
function Unmet({ view, statuses }: UnmetProps): VNode | null {
  const { report, labels } = view;
  const results = report.results.filter(({ status }) => statuses.includes(status));
  if (results.length === 0) return null;
  const { fail, waived, noData, invalid } = report.summary;
  const isMissed = statuses.includes('fail');
  const title = isMissed
    ? labels.report.failedTitle(fail, waived)
    : labels.report.missingTitle(noData, invalid);
  return (
    <table class="unmet">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.indicator}</th>
          <th scope="col">{labels.target}</th>
          <th scope="col">{labels.actual}</th>
          <th scope="col">{isMissed ? labels.html.margin : labels.report.why}</th>
          <th scope="col">{labels.owner}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <UnmetRow result={result} view={view} />
        ))}
      </tbody>
    </table>
  );
}

function UnmetRow({ result, view }: { readonly result: Result; readonly view: View }): VNode {
  const { labels } = view;
  const { id, title, target, status, owners, reason } = result;
  const margin = marginWords(result, labels);
  return (
    <tr>
      <th scope="row">
        <span aria-hidden="true" class={status}>
          {statusGlyphs[status]}
        </span>{' '}
        <a href={targetHref(id)}>{title}</a>
      </th>
      <td data-name={labels.target}>{target.words}</td>
      <td data-name={labels.actual}>{actualWords(result, labels)}</td>
      <td data-name={status === 'fail' ? labels.html.margin : labels.report.why}>
        {(status === 'fail' ? margin : reason) ?? margin ?? '-'}
      </td>
      <td data-name={labels.owner}>
        <Names names={owners} view={view} />
      </td>
    </tr>
  );
}

function Document({ text }: { readonly text: string }): VNode {
  const href = safeHref(text);
  return href === undefined ? <>{text}</> : <a href={href}>{text}</a>;
}

function Counts({ view: { report, labels } }: { readonly view: View }): VNode {
  const { summary } = report;
  const { warned = 0 } = summary;
  const [passes, ...others] = countedStatuses(report).map((status) => ({
    name: status,
    glyph: statusGlyphs[status],
    word: labels.statuses[status],
    n: summary[tallyField[status]],
  }));
  const warnings = { name: 'warned', glyph: statusGlyphs.pass, word: labels.report.tally.warned, n: warned };
  const boxes = [passes, warned > 0 ? warnings : undefined, ...others].filter((box) => box !== undefined);
  return (
    <dl class="counts" aria-label={labels.html.counts}>
      {boxes.map(({ name, glyph, word, n }) => (
        <div class={`count ${name}`}>
          <dt>
            <span aria-hidden="true">{glyph}</span> {word}
          </dt>
          <dd>{n}</dd>
        </div>
      ))}
    </dl>
  );
}
