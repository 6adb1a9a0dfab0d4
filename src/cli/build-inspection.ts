import type { InspectedFile } from '../data/inspect/inspect-file.ts';
import type { FindingSink } from '../data/open/finding-sink.ts';
import type { Language } from '../model/plan/plan.ts';
import type { Inspection } from '../model/subjects/inspection.ts';
import { version } from '../model/version.ts';
import { diagnosticsOf } from '../text/finding.ts';

/** An inspected file as a document. */
export function buildInspection(file: InspectedFile, sink: FindingSink, language: Language): Inspection {
  return {
    format: 'plan-check/inspection',
    version: 1,
    tool: { name: 'plan-check', version },
    language,
    ...file,
    diagnostics: diagnosticsOf(sink.findings(), language),
    counts: sink.counts(),
  };
}
