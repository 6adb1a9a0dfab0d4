/**
 * The only way a text becomes a link: a place on the page itself, percent-encoded, or a web address. Nothing else, above
 * all no `javascript:`, is ever a link; for that it gives `undefined`, and the attribute is left out.
 */
export function safeHref(text: string): string | undefined {
  if (/^#[!-~]*$/.test(text)) return text;
  return /^https?:\/\/[^\s"'<>\\]+$/i.test(text) && URL.canParse(text) ? new URL(text).href : undefined;
}

/** Where a target is on the page. */
export function targetHref(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

/** The page with a filter set, as the script reads it. */
export function viewHref(filter: 'section' | 'owner' | 'status', value: string): string {
  return `#?${filter}=${encodeURIComponent(value)}`;
}
