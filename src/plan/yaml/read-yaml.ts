import type { Outcome } from '../../model/finding.ts';
import { collectMistakes } from './mistakes.ts';
import type { Node } from './node.ts';
import type { PlanText } from './plan-text.ts';
import { readTree } from './read-tree.ts';
import { repairMisreadings } from './repair-misreadings.ts';

/** A plan of more characters than this is a mistake. */
export const mostCharacters = 4_000_000;

/**
 * Reads the YAML of a plan. What YAML would misread (`target: >= 98%`, `[*.csv]`) is reported with the form to write,
 * and then read as it was meant, so that everything else that is wrong is found too.
 */
export function readYaml(plan: PlanText): Outcome<Node> {
  const { text } = plan;
  const stray = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ud800-\udfff\ue000-\ufefe\uff00-\ufffd]/.exec(text);
  if (text.length > mostCharacters || stray) {
    const mistakes = collectMistakes(plan);
    if (stray) mistakes.report('plan/control-character', { code: codeOf(stray[0]) }, stray.index);
    else mistakes.report('plan/too-large', { characters: text.length }, 0);
    return { value: null, findings: mistakes.findings };
  }
  const asWritten = readTree(plan, { text, original: (offset) => offset });
  if (asWritten.findings.length === 0 && !/:[ \t]+>\d/.test(text)) return asWritten;
  const repair = repairMisreadings(plan);
  if (repair.findings.length === 0) return asWritten;
  if (!repair.readable) return { value: null, findings: repair.findings };
  const asMeant = readTree(plan, repair.readable);
  return { value: asMeant.value, findings: [...repair.findings, ...asMeant.findings] };
}

function codeOf(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
