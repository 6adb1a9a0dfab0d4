import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ComparedTarget, Comparison, TargetSide } from '../../model/subjects/comparison.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import { comparisonOutcome, comparisonSentence, statusGlyphs } from '../../text/words/conclusions.ts';
import { neutralTexts } from '../layout/neutral-text.ts';
import type { Style } from '../renderers.ts';
import {
  changeNotes,
  changeOrder,
  changeTitle,
  inputWords,
  reportFacts,
  wholeFacts,
} from '../words/comparison-words.ts';
import { figureWords, isProvisional } from '../words/figure-words.ts';
import { contentPolicy, footerRule } from './document.tsx';
import { styleSheet } from './browser/style-sheet.ts';

const verdictClass = { regressed: 'failed', empty: 'undecided', same: 'passed', kept: 'passed' } as const;

/** The comparison of two reports as a web page that loads nothing and needs no script. */
export function comparisonHtml(comparison: Comparison, { language }: Style): string {
  const safe = neutralTexts(comparison);
  return `<!doctype html>\n${renderToString(<Page comparison={safe} labels={labelsOf(language)} />)}\n`;
}

interface Props {
  readonly comparison: Comparison;
  readonly labels: Labels;
}

function Page({ comparison, labels }: Props): VNode {
  const sentence = comparisonSentence(comparison, comparison.language).replace('    ', labels.html.colon);
  const { before, after, targets, tool, summary } = comparison;
  const days = [before, after].map(({ plan: { period } }) =>
    period ? labels.period(period.from, period.to) : labels.noPeriod,
  );
  const css = `${styleSheet}${footerRule([after.plan.title, days.join(' / ')])}\n`;
  return (
    <html lang={labels.html.locale}>
      <head>
        <meta http-equiv="Content-Security-Policy" content={contentPolicy(css, '')} />
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${after.plan.title} - ${sentence}`}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <header>
          <h1>{after.plan.title}</h1>
          <Facts comparison={comparison} labels={labels} />
          <p class={`verdict ${verdictClass[comparisonOutcome(summary)]}`}>{sentence}</p>
        </header>
        <main class="compared">
          <Warnings comparison={comparison} labels={labels} />
          {changeOrder.toReversed().map((change) => (
            <ChangeTable
              change={change}
              targets={targets.filter(({ kind }) => kind === change)}
              labels={labels}
            />
          ))}
          <Files comparison={comparison} labels={labels} />
          <Numbers comparison={comparison} labels={labels} />
        </main>
        <footer>
          <p>{labels.html.madeBy(`${tool.name} ${tool.version}`)}</p>
        </footer>
      </body>
    </html>
  );
}

function Facts({ comparison, labels }: Props): VNode {
  const { before, after, language } = comparison;
  const words = labels.comparison;
  return (
    <>
      {[
        [words.before, ...reportFacts(before, language, labels)],
        [words.after, ...reportFacts(after, language, labels)],
        wholeFacts(comparison, labels),
      ].map((facts) => (
        <p class="about">
          {facts.map((fact) => (
            <span>{fact}</span>
          ))}
        </p>
      ))}
    </>
  );
}

function Warnings({ comparison: { diagnostics }, labels }: Props): VNode | null {
  if (diagnostics.length === 0) return null;
  return (
    <ul class="problems findings">
      {diagnostics.map(({ severity, code, message, hint }) => (
        <li>
          <b class={severity}>{labels.severities[severity]}</b> <code>{code}</code> {message}
          {hint !== null && <span class="hint">{`${labels.hint} ${hint}`}</span>}
        </li>
      ))}
    </ul>
  );
}

function Files({ comparison: { inputs }, labels }: Props): VNode | null {
  const changed = inputs.flatMap((input) => {
    const parts = inputWords(input, labels);
    return parts === null ? [] : [parts];
  });
  if (changed.length === 0) return null;
  const same = inputs.length - changed.length;
  return (
    <section class="problems">
      <h2>{labels.comparison.inputsTitle}</h2>
      <ul>
        {changed.map((parts) => (
          <li>{parts.join('  ')}</li>
        ))}
        {same > 0 && <li>{labels.comparison.sameFiles(same)}</li>}
      </ul>
    </section>
  );
}

function Numbers({ comparison: { findings }, labels }: Props): VNode | null {
  const words = labels.comparison;
  if (findings.length === 0) return null;
  return (
    <section class="problems">
      <h2>{words.findingsTitle}</h2>
      <ul>
        {findings.map(({ code, before, after }) => (
          <li>
            <code>{code}</code> {labels.clauses([words.was(String(before)), words.is(String(after))])}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChangeProps {
  readonly change: ComparedTarget['kind'];
  readonly targets: readonly ComparedTarget[];
  readonly labels: Labels;
}

/** The targets of one kind of change: what each was, is, and what changed; nothing where there are none. */
export function ChangeTable({ change, targets, labels }: ChangeProps): VNode | null {
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
  const { status, actual } = side;
  return (
    <>
      <span class={`mark ${status}`}>
        <span aria-hidden="true">{statusGlyphs[status]}</span> {labels.statuses[status]}
      </span>
      {actual !== null && ` ${figureWords(actual, labels)}`}
      {isProvisional(side) && ` (${labels.comparison.provisional})`}
    </>
  );
}
