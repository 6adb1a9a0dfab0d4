import { encodingNamed, encodingNames, nearestEncoding } from '../../data/encoding/encoding-names.ts';
import { surveyRegister } from '../../data/inspect/survey-register.ts';
import { spool } from '../../data/open/spool.ts';
import { identifyFiles } from '../../data/table/identify-files.ts';
import type { Register } from '../../model/data/register.ts';
import { type Finding, hasErrors, nowhere } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import type { CommandCall } from '../command.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { realPath } from './paths.ts';

/** The tables of data files, looked at without a plan. */
export interface SurveyedData {
  readonly registers: readonly Register[];
  /** What could not be found or opened, and what there is to say about the files. */
  readonly findings: readonly Finding[];
}

/** Looks at every table of the files that arguments stand for: paths, folders and patterns. */
export async function surveyData(
  command: string,
  args: readonly string[],
  { world, options }: CommandCall,
  document: string | null = null,
): Promise<SurveyedData> {
  const found = await findFiles(args, world);
  const findings: Finding[] = [...found.findings];
  // A pattern such as data/* brings the document and what else lies there.
  const isTable = ({ name, path }: FoundFile): boolean =>
    !noTable.test(name) && (path === null || document === null || realPath(path) !== realPath(document));
  const taken = found.files.filter(isTable);
  const names = found.files.filter((file) => !isTable(file)).map(({ name }) => name);
  if (names.length > 0)
    findings.push(finding('usage/files-not-read', { path: args.join(' '), names }, nowhere));
  if (taken.length === 0 && !hasErrors(findings)) {
    findings.push(finding('usage/no-files', { command }, nowhere));
  }
  const { encoding, refusals } = encodingOfAll(options.encodings);
  if (refusals.length > 0) return { registers: [], findings: refusals };
  const given = taken.map((file) => ({ ...file, source: null, period: null, encoding }));
  const spooled = spool(world.opener, given.some(({ path }) => path === null) ? world.stdin : null);
  // That a file is of no source is why it is looked at; what its rows hold is said when it is checked.
  const note = (each: Finding): void => {
    const isDoubt = each.code === 'data/encoding-doubted';
    if (
      isDoubt ||
      (each.severity === 'error' && !/^data\/(?:no-source|several-sources|fits-)/.test(each.code))
    )
      findings.push(each);
  };
  try {
    const { files } = await identifyFiles(given, [], spooled.open, note);
    const registers: Register[] = [];
    for (const file of files) {
      const register = await surveyRegister(file, () => undefined);
      if (register !== null) registers.push(register);
    }
    return { registers, findings };
  } finally {
    await spooled.close();
  }
}

/** Names of files that are no tables whatever they hold. */
const noTable =
  /\.(?:md|markdown|json|jsonl|ya?ml|toml|html?|xml|pdf|docx?|wps|pptx?|rtf|png|jpe?g|gif|svg|zip|rar|7z|log|js|ts|py|sh|bat|sql|ini)$/i;

/** The encoding that is said of every file; the last one where there are several. */
function encodingOfAll(texts: readonly string[]): {
  readonly encoding: string | null;
  readonly refusals: readonly Finding[];
} {
  const refusals = texts
    .filter((text) => encodingNamed(text) === null)
    .map((value) => {
      const args = { option: '--encoding', value, expected: encodingNames, nearest: nearestEncoding(value) };
      return finding('usage/bad-option-value', args, nowhere);
    });
  return { encoding: texts.at(-1) ?? null, refusals };
}
