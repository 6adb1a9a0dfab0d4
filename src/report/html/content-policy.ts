import { createHash } from 'node:crypto';

/**
 * What the page may do: nothing but apply this style sheet and run this script, both known by their hashes. It cannot
 * load anything, send anything, or run what a text may have smuggled in (Content Security Policy Level 3).
 */
export function contentPolicy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
