import { hash } from 'node:crypto';
import * as z from './schema.ts';
import { hasErrors, inOrder, type Finding, type Outcome } from '../model/finding.ts';
import { parsePeriod, type Period } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import type { Plan, Source } from '../model/plan.ts';
import { nested, text } from './members.ts';
import { collectMistakes, type Mistakes } from './mistakes.ts';
import { entryOf, type Node } from './yaml/node.ts';
import { placeAt, planText, type PlanText } from './yaml/plan-text.ts';
import { agreementsSchema, readAgreements } from './read-agreements.ts';
import { mapOf, readFields, shapeOf, type Field } from './read-fields.ts';
import { readSections, sectionSchema } from './read-sections.ts';
import { gradesSchema } from './read-grades.ts';
import { readScoring, scoringMethod } from './read-scoring.ts';
import { declareSource, sourceSchema, type DeclaredSource } from './read-source.ts';
import { readUntracked, untrackedSchema } from './read-untracked.ts';
import { readYaml } from './yaml/read-yaml.ts';
import type { KnownSource, Scope } from './references.ts';

const sections = nested(() => z.nonEmpty(z.array(sectionSchema())));
const planShape = {
  $schema: z.optional(text),
  plan: text,
  title: z.optional(text),
  document: z.optional(text),
  language: z.optional(z.enum(['zh', 'en'])),
  period: z.optional(text),
  sources: z.optional(nested(() => z.record(z.string(), sourceSchema()))),
  sections: z.optional(sections),
  points: z.optional(text),
  scoring: z.optional(scoringMethod),
  grades: z.optional(nested(gradesSchema)),
  untracked: z.optional(nested(untrackedSchema)),
  agree: z.optional(nested(agreementsSchema)),
};

/** A plan as editors see it. */
export function editorSchema(): z.Schema {
  return z.strictObject({ ...planShape, sections });
}

/**
 * Reads a plan from its text (SPEC 5). Every mistake is found at once, each at its line and column; a plan with an error
 * is null. Never throws for a text, whatever it holds.
 */
export function readPlan(input: { readonly file: string; readonly text: string }): Outcome<Plan> {
  const given = planText(input.file, input.text);
  const tree = readYaml(given);
  const mistakes = collectMistakes(given);
  const sha256 = hash('sha256', input.text);
  const plan = tree.value && readTree(tree.value, given, sha256, mistakes);
  const findings: readonly Finding[] = [...tree.findings, ...mistakes.findings].toSorted(inOrder);
  return { value: hasErrors(findings) ? null : plan, findings };
}

function readTree(root: Node, given: PlanText, sha256: string, mistakes: Mistakes): Plan | null {
  const place = (offset: number): Place => placeAt(given, offset);
  const fields = readFields(root, planShape, 'plan', mistakes);
  if (!fields) return null;
  if (!entryOf(root, 'sections')) mistakes.report('plan/no-targets', {}, root.offset);
  const { scope, declared } = declareSources(fields.sources, place, mistakes);
  const sources: readonly Source[] = declared.map((source) => source.complete(scope));
  const language = fields.language?.value ?? 'en';
  const id = fields.plan?.value ?? '';
  const before = mistakes.findings.length;
  const read = readSections(fields.sections, { language, sources, place }, scope);
  return {
    id,
    title: fields.title?.value ?? id,
    document: fields.document?.value ?? null,
    language,
    period: fields.period && periodOf(fields.period, mistakes),
    file: given.file,
    sha256,
    sources,
    sections: read,
    scoring: readScoring(fields, hasErrors(mistakes.findings.slice(before)) ? null : read, mistakes),
    untracked: readUntracked(fields.untracked, place, mistakes),
    agree: readAgreements(fields.agree, place, scope),
  };
}

function declareSources(
  field: Field<unknown> | null,
  place: (offset: number) => Place,
  mistakes: Mistakes,
): { scope: Scope; declared: readonly DeclaredSource[] } {
  const sources = new Map<string, KnownSource | null>();
  const declared: DeclaredSource[] = [];
  const isNothing = field === null || shapeOf(field.node) === 'nothing';
  for (const entry of isNothing ? [] : (mapOf(field.node, 'sources', mistakes)?.entries ?? [])) {
    const source = declareSource(entry, place, mistakes);
    sources.set(entry.key.text, source?.known ?? null);
    if (source) declared.push(source);
  }
  return { scope: { sources, mistakes }, declared };
}

function periodOf({ value, node }: Field<string>, mistakes: Mistakes): Period | null {
  const period = parsePeriod(value);
  if (!period) mistakes.report('plan/bad-period', { value }, node.offset);
  return period;
}
