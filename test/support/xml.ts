/** An element of an XML text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly in it. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads an XML 1.0 text without a document type, comments or sections of character data, strictly: throws where it is
 * not well formed or holds a character that XML cannot.
 */
export function parseXml(xml: string): Element {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(xml))
    throw new Error('a character that XML cannot hold');
  const body = xml.replace(/^<\?xml [^?]*\?>\s*/, '');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  const piece = /<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</gy;
  for (const [whole, end, begin, attributes = '', alone, text] of body.matchAll(piece)) {
    const last = open.at(-1) ?? root;
    if (text !== undefined) last.text += decoded(text);
    else if (end !== undefined) {
      if (open.length === 1 || open.pop()?.name !== end) throw new Error(`${end} closes what is not open`);
    } else if (begin === undefined) throw new Error(`a stray ${whole}`);
    else {
      const element: Open = { name: begin, attributes: attributesOf(attributes), children: [], text: '' };
      last.children.push(element);
      if (alone === '') open.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (open.length > 1 || !only || others.length > 0 || root.text.trim() !== '')
    throw new Error('not one element, closed');
  return only;
}

/** An element and all that are in it, in their order. */
export function elementsOf(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    decoded(value),
  ]);
  const attributes = Object.fromEntries(pairs) as Record<string, string>;
  if (Object.keys(attributes).length < pairs.length) throw new Error(`an attribute twice: ${text}`);
  return attributes;
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    const char = named[String(name)];
    if (char === undefined) throw new Error(`a stray ${String(whole)}`);
    return char;
  });
}
