/** The period that a title names, as a plan writes it: 2021-01-01/2025-12-31, 2025; null where it names none. */
export function periodInTitle(title: string): string | null {
  const span = /(20\d\d)年?\s?[-–—~至到]{1,2}\s?(20\d\d|\d\d)(?!\d)/.exec(title);
  if (span !== null) {
    const to = `${span[2]?.length === 2 ? '20' : ''}${span[2] ?? ''}`;
    return `${span[1] ?? ''}-01-01/${to}-12-31`;
  }
  const plan = /十([二三四五])(?:五|个五年)/.exec(title)?.[1];
  if (plan !== undefined) {
    const from = 2011 + 5 * '二三四五'.indexOf(plan);
    return `${from}-01-01/${from + 4}-12-31`;
  }
  // Years of the Republic: 113年至116年, 114年度.
  const republic = /(?<!\d)(1[0-3]\d)年?度?(?:[至到~–—-](1[0-3]\d))?年/.exec(title);
  if (republic !== null && !/20\d\d/.test(title)) {
    const [from, to] = [Number(republic[1]) + 1911, Number(republic[2] ?? republic[1]) + 1911];
    return from === to ? String(from) : `${from}-01-01/${to}-12-31`;
  }
  const years = [...new Set(title.match(/20\d\d/g))];
  const isVision = /20\d\d(?::|\s*vision)|vision 20\d\d|20\d\d年(?:远景|愿景)/i.test(title);
  return years.length === 1 && !isVision ? (years[0] ?? null) : null;
}
