import { neutralText } from '../layout/neutral-text.ts';
import type { SarifMessage } from './model.ts';

/** Texts as one message, a line each; what SARIF would read as a link in it is none (section 3.11.6). */
export function messageOf(...lines: readonly string[]): SarifMessage {
  const text = lines
    .filter((line) => line.trim() !== '')
    .map(neutralText)
    .join('\n')
    .replaceAll(/\[(?=[^\]]*\]\()/g, String.raw`\[`);
  // A message has at least one character (section 3.11.8).
  return { text: text === '' ? '-' : text };
}
