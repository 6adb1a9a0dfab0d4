import type { Catalogue } from './entry.ts';
import { compareFindings, type CompareArgs } from './findings/compare.ts';
import { type DatabaseArgs, databaseFindings } from './findings/data/database.ts';
import { dataFindings, type DataArgs } from './findings/data/data.ts';
import { documentFindings, type DocumentArgs } from './findings/document.ts';
import { fileFindings, type FileArgs } from './findings/data/no-table.ts';
import { measureFindings, type MeasureArgs } from './findings/measure.ts';
import { planFindings, type PlanArgs } from './findings/plan/period.ts';
import { planExtendsFindings, type PlanExtendsArgs } from './findings/plan/extends.ts';
import { planReferenceFindings, type PlanReferenceArgs } from './findings/plan/reference.ts';
import { planScoringFindings, type PlanScoringArgs } from './findings/plan/scoring.ts';
import { planShapeFindings, type PlanShapeArgs } from './findings/plan/shape.ts';
import { planTargetFindings, type PlanTargetArgs } from './findings/plan/target.ts';
import { planThresholdFindings, type PlanThresholdArgs } from './findings/plan/threshold.ts';
import { planWritingFindings, type PlanWritingArgs } from './findings/plan/writing.ts';
import { planYamlFindings, type PlanYamlArgs } from './findings/plan/yaml.ts';
import { rulesFindings, type RulesArgs } from './findings/data/rules.ts';
import { tableFindings, type TableArgs } from './findings/data/table.ts';
import { type WorkbookArgs, workbookFindings } from './findings/data/workbook.ts';
import { usageFindings, type UsageArgs } from './findings/usage.ts';

/** The arguments of every finding by its code. */
export type FindingArgs = PlanYamlArgs &
  PlanShapeArgs &
  PlanReferenceArgs &
  PlanTargetArgs &
  PlanScoringArgs &
  PlanThresholdArgs &
  PlanArgs &
  PlanExtendsArgs &
  PlanWritingArgs &
  DataArgs &
  FileArgs &
  TableArgs &
  WorkbookArgs &
  DatabaseArgs &
  MeasureArgs &
  RulesArgs &
  CompareArgs &
  DocumentArgs &
  UsageArgs;

/** Every finding of the program by its code: a code without an entry does not compile. */
export const catalogue: Catalogue<FindingArgs> = {
  ...planYamlFindings,
  ...planShapeFindings,
  ...planReferenceFindings,
  ...planTargetFindings,
  ...planScoringFindings,
  ...planThresholdFindings,
  ...planFindings,
  ...planExtendsFindings,
  ...planWritingFindings,
  ...dataFindings,
  ...fileFindings,
  ...tableFindings,
  ...workbookFindings,
  ...databaseFindings,
  ...measureFindings,
  ...rulesFindings,
  ...compareFindings,
  ...documentFindings,
  ...usageFindings,
};
