import { endOf, type Pass } from './pass.ts';

const longestTitle = 120;
const address = /(?:https?:\/\/|ftp:\/\/|www\.)[!-~]{1,300}|[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/y;
/** A quoted name is short and says nothing of how much. */
const quoted =
  /[“「『](?![^”」』]{0,14}(?:[%‰]|以上|以下|不低于|达到|万元|亿元))[^“”「」『』。；;]{0,14}[”」』]/y;

/** A stretch that holds no quantities, whatever its numbers are: a title, an address, a quoted name. */
export function passZone(text: string, at: number): Pass | null {
  const char = text.charAt(at);
  if (char === '《' || char === '〈') {
    const close = text.slice(at, at + longestTitle).search(/[》〉]/);
    return close === -1 ? null : { rule: 'title', end: at + close + 1 };
  }
  if (char === '“' || char === '「' || char === '『') {
    const end = endOf(quoted, text, at);
    return end === null ? null : { rule: 'name', end };
  }
  if (/[hfw\w]/i.test(char)) {
    if (/[\w@.+-]/.test(text.charAt(at - 1))) return null;
    const end = endOf(address, text, at);
    return end === null ? null : { rule: 'address', end };
  }
  return null;
}
