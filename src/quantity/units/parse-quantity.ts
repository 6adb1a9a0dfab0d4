import type { Quantity } from '../../model/quantity.ts';
import { narrow } from '../words/width.ts';
import { quantityOf, readAmount } from './read-amount.ts';

/** Reads a text that is one number and its unit: `1.5万元`, `98.5%`, `30个`; null for anything else. */
export function parseQuantity(text: string): Quantity | null {
  const narrowed = narrow(text).trim();
  const amount = readAmount(narrowed, 0);
  if (!amount || amount.number === null || amount.rest || amount.end !== narrowed.length) return null;
  return quantityOf(amount.number, amount.unit);
}
