import { encodingNamed } from '../../data/encoding/encoding-names.ts';
import { type Finding, nowhere } from '../../model/finding.ts';
import { type Period, parsePeriod } from '../../model/plan/period.ts';
import type { Encoding } from '../../model/subjects/report.ts';
import { parseSingleDay } from '../../quantity/thresholds/parse-span.ts';
import { finding } from '../../text/finding.ts';
import type { Options } from './options.ts';

/** How a period is written, for those who wrote it in another way. */
export const periodForms: readonly string[] = [
  '2017',
  '2017-H1',
  '2017-Q2',
  '2017-05',
  '2017-05-01/2018-04-30',
];

/** Commander's values as options, and what is wrong with them. */
export function readOptions(values: Readonly<Record<string, unknown>>): {
  readonly options: Options;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const refuse = (option: string, value: string, expected: readonly string[]): null => {
    findings.push(finding('usage/bad-option-value', { option, value, expected, nearest: null }, nowhere));
    return null;
  };
  const refuseDay = (value: string): null => {
    findings.push(finding('usage/bad-day', { option: '--as-of', value }, nowhere));
    return null;
  };
  const plans = textsOf(values.plan);
  const period = textOf(values.period);
  const asOf = textOf(values.asOf);
  const lang = textOf(values.lang);
  const by = textOf(values.by) ?? 'section';
  const jobs = textOf(values.jobs);
  const timeout = textOf(values.timeout);
  return {
    options: {
      plan: textOf(values.plan) ?? (plans.length === 1 ? (plans[0] ?? null) : null),
      plans,
      period: period === null ? null : (parsePeriod(period) ?? refuse('--period', period, periodForms)),
      asOf: asOf === null ? null : (parseSingleDay(asOf) ?? refuseDay(asOf)),
      language: lang === null || lang === 'zh' || lang === 'en' ? lang : refuse('--lang', lang, ['zh', 'en']),
      baseline: textOf(values.baseline),
      format: textOf(values.format),
      outputs: textsOf(values.output),
      only: textsOf(values.only),
      by: by === 'section' || by === 'owner' ? by : (refuse('--by', by, ['section', 'owner']) ?? 'section'),
      encodings: textsOf(values.encoding),
      sources: textsOf(values.source),
      databases: textsOf(values.database),
      timeout:
        timeout === null
          ? null
          : (parseTimeout(timeout) ?? refuse('--timeout', timeout, ['60', '600', '3600'])),
      folder: textOf(values.output),
      data: textsOf(values.data),
      force: values.force === true,
      rows: values.rows === true,
      failures: values.failures === true,
      strict: values.strict === true,
      jobs: jobs === null ? null : (parseJobs(jobs) ?? refuse('--jobs', jobs, ['1', '2', '4'])),
      hash: values.hash !== false,
      quiet: values.quiet === true,
      colourless: values.color === false,
    },
    findings,
  };
}

/** A number of threads, from 1 to 64; null for anything else. */
function parseJobs(text: string): number | null {
  return /^[1-9]\d?$/.test(text) && Number(text) <= 64 ? Number(text) : null;
}

/** A number of seconds, up to a day; null for anything else. */
function parseTimeout(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 86_400 ? Number(text) : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** What one `--source` says. */
export interface SourceClaim {
  /** As written. */
  readonly text: string;
  /** The source's name in the plan. */
  readonly source: string;
  readonly period: Period | null;
  /** A path, directory, glob or `-`; null where only the name was given. */
  readonly path: string | null;
}

/**
 * Reads the value of `--source`, or gives null where its period is none. The first `=` ends the name.
 *
 *     claim := NAME [ '@' PERIOD ] [ '=' PATH ]
 */
export function parseSourceOption(text: string): SourceClaim | null {
  const equals = text.indexOf('=');
  const head = equals === -1 ? text : text.slice(0, equals);
  const path = equals === -1 ? null : text.slice(equals + 1);
  const sign = head.indexOf('@');
  if (sign === -1) return { text, source: head, period: null, path };
  const period = parsePeriod(head.slice(sign + 1));
  return period === null ? null : { text, source: head.slice(0, sign), period, path };
}

/** What one `--encoding` says; `source` is null where it speaks of every file. */
export interface EncodingClaim {
  readonly source: string | null;
  readonly encoding: Encoding;
}

/** Reads the value of `--encoding`, `ENC` or `NAME=ENC`; null where the encoding is none that is known. */
export function parseEncodingOption(text: string): EncodingClaim | null {
  const equals = text.lastIndexOf('=');
  const encoding = encodingNamed(text.slice(equals + 1));
  if (encoding === null) return null;
  return { source: equals === -1 ? null : text.slice(0, equals), encoding };
}
