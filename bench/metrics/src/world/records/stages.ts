import type { RecordOf, stages as stagesTable } from '@salesperf/core';
import { stages } from '../words.ts';

/** The ladder; the library puts the win above it. */
export const stageRecords = (): RecordOf<typeof stagesTable>[] => stages.filter((stage) => stage !== 'won').map((stage, index) => ({ stage, rank: index + 1 }));
