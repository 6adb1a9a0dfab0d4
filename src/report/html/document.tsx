import { createHash } from 'node:crypto';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Report, isBlind } from '../../model/subjects/report.ts';
import { verdictSentence } from '../../text/words/conclusions.ts';
import { neutralTexts } from '../layout/neutral-text.ts';
import type { Style } from '../renderers.ts';
import { ChangeChart } from './charts/change.tsx';
import { PaceChart } from './charts/pace.tsx';
import { Filters, PartPrinted, filterRules } from './filters.tsx';
import { FindingList, Inputs } from './finding-list.tsx';
import { Overview } from './overview.tsx';
import { script } from './browser/script.ts';
import { styleSheet } from './browser/style-sheet.ts';
import { Tallies } from './tallies.tsx';
import { Targets } from './targets.tsx';
import { type View, viewOf } from './view.tsx';

/** The report as a web page: one document that loads nothing, and is complete without its script. */
export function reportHtml(report: Report, style: Style): string {
  return `<!doctype html>\n${renderToString(<Page view={viewOf(neutralTexts(report), style)} />)}\n`;
}

function Page({ view }: { readonly view: View }): VNode {
  const { labels, report, language } = view;
  const isFirst = isBlind(report);
  // Of no plan, or nothing that was asked for: the page says why, and has nothing to look for.
  const isEmpty = report.results.length === 0;
  const css = `${styleSheet}${filterRules(view)}\n${footOf(view)}\n`;
  const title = `${report.plan.title} - ${verdictSentence(report.summary, language).split('    ').join(' ')}`;
  return (
    <html lang={labels.html.locale}>
      <head>
        <meta http-equiv="Content-Security-Policy" content={contentPolicy(css, script)} />
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        {!isEmpty && (
          <a class="skip" href="#~targets">
            {labels.html.skip}
          </a>
        )}
        <Overview view={view} />
        <main>
          {isFirst && <Findings view={view} />}
          {!isEmpty && <Judged view={view} />}
          {!isFirst && <Findings view={view} />}
          <Inputs view={view} />
          {/* The script puts the evidence of the passes here while the page is printed, if that is wanted. */}
          <section class="appendix" data-title={labels.html.appendix} hidden />
        </main>
        <Colophon view={view} />
        {!isEmpty && <script dangerouslySetInnerHTML={{ __html: script }} />}
      </body>
    </html>
  );
}

function Judged({ view }: { readonly view: View }): VNode {
  return (
    <>
      <Tallies view={view} />
      <ChangeChart view={view} />
      <PaceChart view={view} />
      <Filters view={view} />
      <PartPrinted view={view} />
      <Targets view={view} />
    </>
  );
}

function footOf({ report: { plan, asOf }, labels }: View): string {
  const days = plan.period ? labels.period(plan.period.from, plan.period.to) : labels.noPeriod;
  return footerRule([plan.title, days, ...(asOf === null ? [] : [labels.asOf(asOf, null, null)])]);
}

/** What stands at the foot of every printed page beside its number: the plan, and the days that its data is of. */
export function footerRule(parts: readonly string[]): string {
  return `@page{@bottom-left{content:"${cssText(parts.join('    '))}"}}`;
}

// What could end the string, the rule or the style sheet is escaped (CSS Syntax Level 3, 4.3.7).
function cssText(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} ]/gu, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `);
}

function Findings({ view }: { readonly view: View }): VNode {
  const { labels, report } = view;
  return (
    <section class="problems">
      <h2>{labels.findings}</h2>
      {report.diagnostics.length === 0 ? (
        <p>{labels.html.noFindings}</p>
      ) : (
        <FindingList findings={report.diagnostics} view={view} />
      )}
    </section>
  );
}

function Colophon({ view: { labels, report } }: { readonly view: View }): VNode {
  const { plan, tool } = report;
  return (
    <footer>
      <p>
        {labels.html.planFile} {plan.file} <code>{plan.sha256}</code>
      </p>
      <p>{labels.html.madeBy(`${tool.name} ${tool.version}`)}</p>
    </footer>
  );
}

/**
 * What the page may do: nothing but apply this style sheet and run this script, both known by their hashes. It cannot
 * load anything, send anything, or run what a text may have smuggled in (Content Security Policy Level 3).
 */
export function contentPolicy(css: string, code: string): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(css)}'`,
    `script-src '${hashOf(code)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
