import { label, number } from './column.ts';
import { table } from './table.ts';

/** The stages of a pipeline in their order. A stage without a pipeline belongs to all that do not name it themselves. */
export const stages = table('stages', {
  pipeline: label(),
  stage: label('stage', { required: true }),
  /** higher is nearer to the win */
  rank: number({ required: true }),
});
