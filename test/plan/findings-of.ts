import { readPlan } from '../../src/plan/read/read-plan.ts';

/** What reading a plan finds, as `code line:column`, in order. */
export function findingsOf(text: string): readonly string[] {
  const { findings } = readPlan({ file: 'plan.yaml', text });
  return findings.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
}

/** A text whose places are marked with », and the same findings as `findingsOf` gives: a code for each mark. */
export function marked(
  text: string,
  codes: readonly string[],
): { text: string; expected: readonly string[] } {
  const expected: string[] = [];
  let plain = '';
  for (const [index, piece] of text.split('»').entries()) {
    if (index > 0) {
      const lines = plain.split('\n');
      expected.push(`${codes[index - 1] ?? 'nothing'} ${lines.length}:${(lines.at(-1) ?? '').length + 1}`);
    }
    plain += piece;
  }
  return { text: plain, expected };
}

/** A plan over a made-up register with everything a target may need; `target` is the YAML of one target's rest. */
export function planWith(target: string): string {
  return `plan: p
sources:
  tests:
    period: date
    columns:
      batch: { type: text }
      date: { type: date }
      until: { type: date }
      district: { type: text, values: { 崇川区: [崇川], 海门市: [海门] } }
      passed: { type: integer, unit: 件 }
      tested: { type: integer, unit: 件 }
      score: { type: decimal }
      rate: { type: percent }
      value: { type: decimal, unit: 万元 }
      weight: { type: decimal, unit: 吨 }
      people: { type: integer, unit: 人 }
      valid: { type: boolean }
      unit_name: { type: text }
      figure: { type: decimal, unit: { column: unit_name } }
  others:
    columns:
      batch: { type: text }
      amount: { type: decimal }
sections:
  - title: s
    clause: 二(一)
    targets:
      - id: a
        title: t
${target.replaceAll(/^/gm, '        ')}
`;
}
