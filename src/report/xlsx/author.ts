/** Who wrote a workbook, as its core properties say it: what a later run knows its own reports by. */
export const author: string = 'plan-check';

/** The part of a workbook that says who wrote it; a spreadsheet program that stores the workbook again keeps what it says. */
export const corePart: string = 'docProps/core.xml';

/** True where a core part says that the workbook is a report. */
export function isOwn(core: string): boolean {
  return core.includes(`<dc:creator>${author}</dc:creator>`);
}
