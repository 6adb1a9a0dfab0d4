import { jsonTokenAt, type JsonToken } from './json-tokens.ts';

/** A key or an index for each step from the whole to a value. */
export type JsonPath = readonly (string | number)[];

/** Where a text stops being JSON; `ended` where it breaks off. */
export interface JsonFault {
  readonly offset: number;
  readonly ended: boolean;
}

/** Hears of every value and where it begins; the path is the walker's own and changes. True ends the walk. */
type OnValue = (path: JsonPath, offset: number) => boolean;

/** Walks through a JSON text, however deep it is; gives where it stops being JSON, or null. */
export function walkJson(text: string, onValue: OnValue): JsonFault | null {
  const path: (string | number)[] = [];
  let at = 0;
  const next = (): JsonToken => {
    const token = jsonTokenAt(text, at);
    at = token.end;
    return token;
  };
  // Takes the key of an object's next member, with its colon.
  const key = (token: JsonToken): JsonToken | null => {
    if (token.kind !== 'text') return token;
    path[path.length - 1] = String(JSON.parse(text.slice(token.start, token.end)));
    const colon = next();
    return colon.kind === ':' ? null : colon;
  };
  for (let token = next(); ; token = next()) {
    if (onValue(path, token.start)) return null;
    let isOpen = false;
    if (token.kind === '{' || token.kind === '[') {
      const first = jsonTokenAt(text, at);
      if (first.kind === (token.kind === '{' ? '}' : ']')) at = first.end;
      else {
        path.push(token.kind === '{' ? '' : 0);
        isOpen = true;
        const wrong = token.kind === '{' ? key(next()) : null;
        if (wrong) return faultOf(wrong);
      }
    } else if (token.kind !== 'text' && token.kind !== 'number' && token.kind !== 'word')
      return faultOf(token);
    // Behind a value: the ends of what it closes, then a comma, or the end of all.
    while (!isOpen) {
      const last = path.at(-1);
      const mark = next();
      if (last === undefined) return mark.kind === 'end' ? null : faultOf({ ...mark, kind: 'fault' });
      if (mark.kind === ',') {
        if (typeof last === 'number') path[path.length - 1] = last + 1;
        const wrong = typeof last === 'number' ? null : key(next());
        if (wrong) return faultOf(wrong);
        isOpen = true;
      } else if (mark.kind === (typeof last === 'number' ? ']' : '}')) path.pop();
      else return faultOf(mark);
    }
  }
}

/** Where the value at a path begins, or the deepest of what it would be in. */
export function findJson(text: string, wanted: JsonPath): number {
  let best = 0;
  let depth = -1;
  walkJson(text, (path, offset) => {
    if (path.length <= depth || path.length > wanted.length) return false;
    if (path.some((step, i) => step !== wanted[i])) return false;
    best = offset;
    depth = path.length;
    return depth === wanted.length;
  });
  return best;
}

function faultOf({ kind, start }: JsonToken): JsonFault {
  return { offset: start, ended: kind === 'end' || kind === 'cut' };
}
