import type { VNode } from 'preact';
import { runVerdict, statusGlyphs, verdictSentence } from '../../text/words/conclusions.ts';
import { filesWords } from '../words/evidence-words.ts';
import { asOfWords, heldAgainstWords } from '../words/result-words.ts';
import { scoreWords } from '../words/score-words.ts';
import { type View, countedStatuses, safeHref, tallyField } from './view.tsx';

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
      <Counts view={view} />
      {view.failuresOnly && summary.pass > 0 && <p class="aside">{labels.html.passesHidden(summary.pass)}</p>}
    </header>
  );
}

function Document({ text }: { readonly text: string }): VNode {
  const href = safeHref(text);
  return href === undefined ? <>{text}</> : <a href={href}>{text}</a>;
}

function Counts({ view: { report, labels } }: { readonly view: View }): VNode {
  const { summary } = report;
  const shown = countedStatuses(report);
  return (
    <dl class="counts" aria-label={labels.html.counts}>
      {shown.map((status) => (
        <div class={`count ${status}`}>
          <dt>
            <span aria-hidden="true">{statusGlyphs[status]}</span> {labels.statuses[status]}
          </dt>
          <dd>{summary[tallyField[status]]}</dd>
        </div>
      ))}
    </dl>
  );
}
