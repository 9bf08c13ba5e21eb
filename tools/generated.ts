import { kpiIndex } from './generate-kpi-index.ts';

/** Every file that is made from others; a test fails where one is stale. */
export const generated = async (): Promise<{ path: string; text: string }[]> => [kpiIndex()];
