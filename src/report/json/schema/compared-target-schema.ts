import * as z from 'zod';
import type {
  Aspect,
  ComparedGroup,
  ComparedTarget,
  FigureChange,
  TargetChange,
  TargetDifference,
  TargetSide,
} from '../../../model/subjects/comparison.ts';
import type { GroupResult, ResultTarget, Status } from '../../../model/subjects/report.ts';
import { actualSchema } from './envelope-schema.ts';
import { like } from './like.ts';
import { exact } from './scalars.ts';

const status = like<Status>()(z.enum(['pass', 'fail', 'no-data', 'invalid', 'pending']));

const promise = like<ResultTarget>()(
  z.strictObject({
    wording: z.string(),
    text: z.string(),
    words: z.string().describe("The comparison in words of this document's language."),
    operator: z.enum(['>=', '>', '<=', '<', '=', 'range', 'in']),
    limit: exact.nullable(),
    upper: exact.nullable(),
    open: z.tuple([z.boolean(), z.boolean()]).nullable(),
    unit: z.string(),
  }),
);

const sideGroup = like<Omit<GroupResult, 'baseline'>>()(
  z.strictObject({ group: z.string(), status, actual: actualSchema.nullable() }),
);

const group = like<ComparedGroup>()(
  z.strictObject({ group: z.string(), before: sideGroup.nullable(), after: sideGroup.nullable() }),
);

const side = like<TargetSide>()(
  z.strictObject({
    status,
    provisional: z.boolean(),
    target: promise,
    actual: actualSchema.nullable(),
    completion: exact.nullable(),
    points: z.strictObject({ of: exact, got: exact }).nullable(),
    waiver: z.strictObject({ reason: z.string(), until: z.string(), expired: z.boolean() }).nullable(),
    pace: z.strictObject({ state: z.string() }).nullable(),
    measure: z.string().nullable(),
  }),
);

const figure = like<FigureChange>()(
  z.strictObject({
    comparable: z.boolean().describe('False where the two are of different dimensions.'),
    difference: exact.nullable().describe('The later less the earlier.'),
    relative: exact
      .nullable()
      .describe('The difference by the earlier; null for ratios and where that is not positive.'),
    progress: z.enum(['better', 'worse', 'same', 'neither']).describe("By the target's direction."),
    words: z.string(),
  }),
);

const aspect = like<Aspect>()(
  z.enum([
    'limit',
    'computed-limit',
    'upper',
    'open',
    'operator',
    'unit',
    'wording',
    'reading',
    'measure',
    'title',
    'section',
    'owners',
    'provisional',
    'waiver',
    'weight',
    'veto',
    'points',
    'pace',
  ]),
);

const difference = like<TargetDifference>()(
  z.strictObject({
    aspect,
    before: z.string().nullable(),
    after: z.string().nullable(),
    demand: z.enum(['more', 'less']).nullable().describe('Whether a limit asks more or less than it did.'),
  }),
);

const kind = like<TargetChange>()(
  z.enum([
    'stopped-passing',
    'newly-passing',
    'status',
    'figure',
    'target',
    'other',
    'added',
    'gone',
    'same',
  ]),
);

/** What became of a target. */
export const comparedTargetSchema: z.ZodType<ComparedTarget> = like<ComparedTarget>()(
  z.strictObject({
    id: z.string(),
    formerId: z.string().nullable().describe('Where it was known by its title and measure.'),
    section: z.string(),
    title: z.string(),
    owners: z.array(z.string()),
    kind: kind.describe('What weighs most of what became of it.'),
    excused: z
      .enum(['waived', 'pending'])
      .nullable()
      .describe('Why it does not count that it stopped passing.'),
    before: side.nullable(),
    after: side.nullable(),
    figure: figure.nullable().describe('Null where either has no figure.'),
    differences: z.array(difference).describe('Everything but status and figure that is not as it was.'),
    groups: z.array(group).describe('Groups of another status, or in one of the reports alone.'),
  }),
);
