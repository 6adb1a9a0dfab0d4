import type { Catalogue } from '../../entry.ts';
import { dataCellFindings, type DataCellArgs } from './cells.ts';
import { dataDamageFindings, type DataDamageArgs } from './damage.ts';
import { dataDateFindings, type DataDateArgs } from './dates.ts';
import { dataFileFindings, type DataFileArgs } from './files.ts';
import { dataHeaderFindings, type DataHeaderArgs } from './header.ts';
import { dataRowFindings, type DataRowArgs } from './rows.ts';

/** Codes of findings about data, and what their sentences need beside the place. */
export type DataArgs = DataFileArgs &
  DataHeaderArgs &
  DataRowArgs &
  DataCellArgs &
  DataDateArgs &
  DataDamageArgs;

/** Findings about data: files, headers, records and cells. */
export const dataFindings: Catalogue<DataArgs> = {
  ...dataFileFindings,
  ...dataHeaderFindings,
  ...dataRowFindings,
  ...dataCellFindings,
  ...dataDateFindings,
  ...dataDamageFindings,
};
