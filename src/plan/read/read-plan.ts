import { hash } from 'node:crypto';
import { type Finding, type Outcome, type Place, hasErrors, inOrder } from '../../model/finding.ts';
import { type Period, parsePeriod } from '../../model/plan/period.ts';
import type { Plan, Source } from '../../model/plan/plan.ts';
import { changesOf } from '../extends/merge-maps.ts';
import { mergePlans } from '../extends/merge-plans.ts';
import { type OpenExtended, type PlanInput, openNothing, readLayers } from '../extends/read-layers.ts';
import { nested, text } from '../schema.ts';
import { type Mistakes, collectMistakes } from '../yaml/mistakes.ts';
import { type Node, entryOf } from '../yaml/node.ts';
import { type PlanText, placeAt } from '../yaml/plan-text.ts';
import { readRetired } from './read-basis.ts';
import { agreementChanges, agreementsSchema, readAgreements } from './read-checks.ts';
import { type Field, mapOf, readFields, shapeOf } from './read-fields.ts';
import { gradesSchema, readScoring, scoringMethod } from './read-scoring.ts';
import {
  readSections,
  readUntracked,
  sectionChanges,
  sectionSchema,
  untrackedChanges,
  untrackedSchema,
} from './read-sections.ts';
import { withNamedLabels } from './measures/named-labels.ts';
import { readZone } from './columns/read-form.ts';
import { type DeclaredSource, declareSource, sourceChanges, sourceSchema } from './read-source.ts';
import type { KnownSource, Scope } from './references.ts';
import * as z from '../schema.ts';

const sections = nested(() => z.nonEmpty(z.array(sectionSchema())));
const planShape = {
  $schema: z.optional(text),
  extends: z.optional(text),
  plan: text,
  title: z.optional(text),
  document: z.optional(text),
  language: z.optional(z.enum(['zh', 'en'])),
  period: z.optional(text),
  zone: z.optional(text),
  sources: z.optional(nested(() => z.record(z.string(), sourceSchema()))),
  sections: z.optional(sections),
  points: z.optional(text),
  scoring: z.optional(scoringMethod),
  grades: z.optional(nested(gradesSchema)),
  untracked: z.optional(nested(untrackedSchema)),
  agree: z.optional(nested(agreementsSchema)),
};

/** A plan as editors see it: one that stands alone, or one that changes another. */
export function editorSchemas(): { readonly alone: z.Schema; readonly extending: z.Schema } {
  return {
    alone: z.strictObject({ ...planShape, sections }),
    extending: z.strictObject({
      ...changesOf(planShape),
      extends: text,
      sources: sourceChanges(),
      sections: z.optional(sectionChanges()),
      untracked: z.optional(z.nullable(untrackedChanges())),
      agree: z.optional(z.nullable(agreementChanges())),
    }),
  };
}

const nothingMore: ReadonlySet<string> = new Set();

/**
 * Reads a plan from its text, with what it takes over from the plans it extends, which `open` finds. Every mistake
 * is found at once, each at its line and column of its file; a plan with an error is null. Never throws for a text,
 * whatever it holds. `allowed` are the codes of what is no mistake here: a section without targets can be traced.
 */

export function readPlan(
  input: PlanInput,
  open: OpenExtended = openNothing,
  allowed: ReadonlySet<string> = nothingMore,
): Outcome<Plan> {
  const layers = readLayers(input, open);
  const mistakes = collectMistakes(layers.text);
  const tree = layers.trees && mergePlans(layers.trees, mistakes);
  const plan = tree && readTree(tree, layers.text, hashOf(layers.texts), mistakes);
  const findings: readonly Finding[] = [...layers.findings, ...mistakes.findings]
    .filter(({ code }) => !allowed.has(code))
    .toSorted(inOrder);
  return { value: hasErrors(findings) ? null : plan, findings };
}

/** SHA-256 of a plan's text; of one that extends others, of the list of the hashes of all texts, its own first. */
function hashOf(texts: readonly string[]): string {
  const [own = '', ...others] = texts.map((each) => hash('sha256', each));
  return others.length === 0 ? own : hash('sha256', [own, ...others].join('\n'));
}

function readTree(root: Node, given: PlanText, sha256: string, mistakes: Mistakes): Plan | null {
  const place = (offset: number): Place => placeAt(given, offset);
  const fields = readFields(root, planShape, 'plan', mistakes);
  if (!fields) return null;
  if (!entryOf(root, 'sections')) mistakes.report('plan/no-targets', {}, root.offset);
  const period = fields.period && periodOf(fields.period, mistakes);
  const zone = readZone(fields.zone, mistakes);
  const { scope, declared } = declareSources(fields.sources, { period, ...zone }, place, mistakes);
  const sources: readonly Source[] = declared.map((source) => source.complete(scope));
  const language = fields.language?.value ?? 'en';
  const id = fields.plan?.value ?? '';
  const before = mistakes.findings.length;
  const read = readSections(fields.sections, { language, sources, place }, scope);
  const agree = readAgreements(fields.agree, place, scope);
  return {
    id,
    title: fields.title?.value ?? id,
    document: fields.document?.value ?? null,
    language,
    period,
    ...zone,
    file: given.file,
    sha256,
    extended: filesBehind(given),
    sources: withNamedLabels(sources, { sections: read, agree }),
    sections: read,
    retired: readRetired(fields.sections, place, mistakes),
    scoring: readScoring(fields, hasErrors(mistakes.findings.slice(before)) ? null : read, mistakes),
    untracked: readUntracked(fields.untracked, place, mistakes),
    agree,
  };
}

function filesBehind({ extended }: PlanText): readonly string[] {
  return extended === null ? [] : [extended.file, ...filesBehind(extended)];
}

function declareSources(
  field: Field<unknown> | null,
  { period, ...written }: { readonly period: Period | null; readonly zone?: string },
  place: (offset: number) => Place,
  mistakes: Mistakes,
): { scope: Scope; declared: readonly DeclaredSource[] } {
  const sources = new Map<string, KnownSource | null>();
  const declared: DeclaredSource[] = [];
  const isNothing = field === null || shapeOf(field.node) === 'nothing';
  for (const entry of isNothing ? [] : (mapOf(field.node, 'sources', mistakes)?.entries ?? [])) {
    const source = declareSource(entry, written, place, mistakes);
    sources.set(entry.key.text, source?.known ?? null);
    if (source) declared.push(source);
  }
  return { scope: { sources, mistakes, period }, declared };
}

function periodOf({ value, node }: Field<string>, mistakes: Mistakes): Period | null {
  const period = parsePeriod(value);
  if (!period) mistakes.report('plan/bad-period', { value }, node.offset);
  return period;
}
