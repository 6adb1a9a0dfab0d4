import { type Finding, inOrder } from '../../model/finding.ts';
import type { Language } from '../../model/plan/plan.ts';
import type { DiagnosticCount } from '../../model/subjects/report.ts';
import { printDiagnostics } from '../../report/layout/diagnostic-lines.ts';
import { framedDiagnosticOf } from '../../text/finding.ts';
import type { Options } from '../args/options.ts';
import type { World } from '../world.ts';
import { styleOf, takesLinks, withLinks } from './style-of.ts';

/** Says findings about the run on standard error, in order; with `--quiet` the errors alone. */
export async function printFindings(
  findings: readonly Finding[],
  world: World,
  options: Pick<Options, 'quiet' | 'colourless'>,
  language: Language,
  counts: readonly DiagnosticCount[] = [],
): Promise<void> {
  const said = findings.filter(({ severity }) => severity === 'error' || !options.quiet).toSorted(inOrder);
  if (said.length === 0) return;
  const style = styleOf(
    world.stderr,
    world,
    { ...options, failures: false, by: 'section', only: [] },
    language,
  );
  const shown = said.map((each) => framedDiagnosticOf(each, language));
  const text = printDiagnostics(shown, counts, style);
  const isLinked = style.color && takesLinks(world.env);
  await world.stderr.write(isLinked ? await withLinks(text, shown, world) : text);
}
