import { choice, flag, instant, label, number, reference, seconds, text } from './column.ts';
import { table } from './table.ts';

/** One row a scored call and criterion, with the words the verdict stands on. */
export const criteria = table('criteria', {
  call: reference('call', { required: true }),
  owner: reference('owner'),
  at: instant({ always: true }),
  criterion: label('criterion', { required: true }),
  /** one of the steps of the sales standard */
  step: flag({ absent: false }),
  result: choice(['pass', 'partial', 'fail', 'not_applicable', 'unknown'], { dimension: 'result' }),
  /** the clause found in the transcript; absent where nothing can be quoted ("not done") */
  quote: text(),
  /** whose words they are, as the transcript names them */
  speaker: text(),
  /** 1-based place in the transcript */
  turn: number(),
  /** seconds from the start of the call, where the transcript has times */
  second: seconds(),
});
