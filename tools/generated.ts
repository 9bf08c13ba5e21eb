import { join } from 'node:path';
import { publishedSchemas } from '../examples/sales-report/src/schemas.ts';
import { mappingJsonSchema } from '../packages/adapters/src/csv/index.ts';
import { examples } from '../packages/core/src/kpis/examples.ts';
import { exportedNames } from './exported-names.ts';
import { kpiExamples, kpiIndex } from './kpis/index-files.ts';
import { kpiPages } from './kpis/pages.ts';

const root = join(import.meta.dirname, '..');

interface Generated {
  readonly path: string;
  readonly text: string;
}

/** Every file that is made from others; a test fails where one is stale. */
export const generated = async (): Promise<readonly Generated[]> => [
  kpiIndex(),
  kpiExamples(),
  ...(await kpiPages(examples)),
  { path: join(root, 'packages/adapters/mapping.schema.json'), text: `${JSON.stringify(mappingJsonSchema(), null, 2)}\n` },
  ...publishedSchemas(),
  await exportedNames(),
];
