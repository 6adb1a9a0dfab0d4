import type { Basis, Language, RelativeThreshold, Source, Target, Waiver } from '../../model/plan/plan.ts';
import type { Threshold } from '../../model/quantity.ts';
import { parseSpan } from '../../quantity/thresholds/parse-span.ts';
import { measureWords } from '../../text/words/measure-words.ts';
import { comparatorWord } from '../../text/words/threshold-words.ts';
import { changedItems } from '../extends/merge-maps.ts';
import { flag, listOf, nested, text, texts } from '../schema.ts';
import type { Mistakes } from '../yaml/mistakes.ts';
import { type Node, entryOf } from '../yaml/node.ts';
import { hashBasis } from './measures/measure-hash.ts';
import { measureSchema } from './measures/read-measure.ts';
import { readMeasured, readStated, statedSchema } from './read-basis.ts';
import { readBesideLimit } from './read-beside-limit.ts';
import { type Field, readFields } from './read-fields.ts';
import { readPoints } from './read-scoring.ts';
import {
  type ReadThreshold,
  differenceOf,
  fittedTo,
  readThreshold,
  thresholdSchema,
} from './read-threshold.ts';
import type { Scope } from './references.ts';
import * as z from '../schema.ts';

const targetShape = {
  id: text,
  title: text,
  clause: z.optional(text),
  owner: z.optional(texts),
  target: nested(thresholdSchema),
  direction: z.optional(z.enum(['at-least', 'at-most'])),
  warn: z.optional(text),
  from: z.optional(text),
  by: z.optional(z.enum(['end'])),
  wording: z.optional(text),
  reading: z.optional(text),
  measure: z.optional(nested(() => measureSchema)),
  unmeasured: z.optional(text),
  stated: z.optional(nested(statedSchema)),
  note: z.optional(text),
  weight: z.optional(text),
  veto: z.optional(flag),
  waiver: z.optional(nested(waiverSchema)),
  retired: z.optional(text),
};
const bases = ['measure', 'unmeasured', 'stated'] as const;

/** A target as editors see it. */
export function targetSchema(): z.Schema {
  return z.strictObject(targetShape);
}

/** Changes of targets by id, as editors see them. */
export function targetChanges(): z.Schema {
  return changedItems(targetShape, ['id']);
}

/** What a target takes from its section and its plan. */
export interface Surroundings {
  readonly clause: string | null;
  readonly language: Language;
  readonly sources: readonly Source[];
  readonly place: (offset: number) => Target['place'];
}

/** Stands in for what has mistakes, which have been reported. */
const unread: Basis = { kind: 'unmeasured', reason: '' };

/** Reads one target; null where it is no mapping or its threshold has mistakes. */
export function readTarget(node: Node, around: Surroundings, scope: Scope): Target | null {
  const fields = readFields(node, targetShape, 'target', scope.mistakes);
  if (!fields) return null;
  const threshold = fields.target && readThreshold(fields.target, fields.direction, scope);
  const basis = readBasis(node, fields, threshold, scope) ?? unread;
  if (threshold?.kind === 'absolute' && fields.wording && !entryOf(node, 'reading')) {
    const given = { wording: fields.wording.value, target: threshold.threshold.text };
    const differs = differenceOf(given.wording, threshold.threshold, fields.direction, scope.period);
    if (differs) {
      const at = scope.mistakes.changedAt(
        fields.wording.node.offset,
        fields.target?.node.offset ?? node.offset,
      );
      scope.mistakes.report('plan/reading-required', { ...given, differs }, at);
    }
  }
  const weight = fields.weight && readPoints('weight', fields.weight, scope.mistakes);
  const beside = readBesideLimit(fields, threshold, basis, scope);
  const waiver = fields.waiver && readWaiver(fields.waiver, scope.mistakes);
  if (!threshold) return null;
  const absolute = threshold.kind === 'absolute' ? threshold.threshold : null;
  return {
    id: fields.id?.value ?? '',
    title: fields.title?.value ?? '',
    clause: fields.clause?.value ?? around.clause,
    owners: listOf(fields.owner?.value),
    wording: fields.wording?.value ?? wordingOf(threshold, around),
    reading: fields.reading?.value ?? null,
    threshold: absolute && basis.kind === 'measured' ? fittedTo(absolute, basis) : threshold.threshold,
    ...beside,
    ...(fields.by ? { by: fields.by.value } : {}),
    basis,
    note: fields.note?.value ?? null,
    weight,
    veto: fields.veto?.value === 'true',
    waiver,
    measureHash: hashBasis(basis),
    place: around.place(node.offset),
    changes: changesOf(node, around),
  };
}

function changesOf(node: Node, { place }: Surroundings): Target['changes'] {
  if (node.kind !== 'map' || !node.changes) return null;
  return { place: place(node.changes.offset), keys: node.changes.keys };
}

type BasisFields = {
  readonly [K in 'measure' | 'stated']: Parameters<typeof readStated>[0] | null;
} & { readonly unmeasured: { readonly value: string } | null };

function readBasis(
  node: Node,
  fields: BasisFields,
  threshold: ReadThreshold | null,
  scope: Scope,
): Basis | null {
  const given = bases.filter((name) => entryOf(node, name));
  if (given.length !== 1) {
    const offset = (given[1] && entryOf(node, given[1])?.key.offset) ?? node.offset;
    scope.mistakes.report('plan/one-basis', { given }, offset);
  }
  const at = entryOf(node, 'target')?.value.offset;
  if (fields.measure) return readMeasured(fields.measure.node, threshold, scope, at);
  if (fields.stated) return readStated(fields.stated, threshold, scope, at);
  return fields.unmeasured && { kind: 'unmeasured', reason: fields.unmeasured.value };
}

/** The words of a target whose plan gives no others: its own, or for a relative one the measure it is held against. */
function wordingOf({ threshold }: ReadThreshold, { sources, language }: Surroundings): string {
  if (!isRelativeThreshold(threshold)) return threshold.text;
  return `${comparatorWord(threshold.operator, language)} ${measureWords(threshold.measure, { sources }, language)}`;
}

function isRelativeThreshold(threshold: Threshold | RelativeThreshold): threshold is RelativeThreshold {
  return 'measure' in threshold;
}

const waiverShape = { reason: text, until: text };

/** A `waiver:` as editors see it. */
function waiverSchema(): z.Schema {
  return z.strictObject(waiverShape);
}

/**
 * Reads why a missed target is let pass, and until when; null where it has mistakes. A month or a year is until its last
 * day, which is included.
 */
function readWaiver({ node }: Field<unknown>, mistakes: Mistakes): Waiver | null {
  const fields = readFields(node, waiverShape, 'waiver', mistakes);
  if (!fields) return null;
  const { reason, until } = fields;
  const isBlank = reason?.value.trim() === '';
  if (reason && isBlank) mistakes.report('plan/empty-value', { key: 'reason' }, reason.key.offset);
  const span = until && parseSpan(until.value);
  if (until && !span) mistakes.report('plan/bad-date', { value: until.value }, until.node.offset);
  return reason && span && !isBlank ? { reason: reason.value, until: span.to } : null;
}
