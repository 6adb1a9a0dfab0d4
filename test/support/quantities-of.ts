import { readDocument } from '../../src/document/read/read-document.ts';
import { exactText } from '../../src/quantity/numbers/exact-text.ts';

/** A text, and the quantities in it as the document has them, each with its figures: `no more than 9=9`. */
export type Wording = readonly [text: string, ...quantities: string[]];

/** The quantities of a text, each as its words and its figures. */
export function quantitiesOf(text: string): readonly string[] {
  return readDocument(text).quantities.map((each) => `${each.text}=${each.figures.map(exactText).join(' ')}`);
}
