import { join } from 'node:path';
import { publishedSchemas } from '../examples/sales-report/src/schemas.ts';
import { mappingJsonSchema } from '../packages/adapters/src/csv/index.ts';
import { kpiDocs } from './generate-kpi-docs.ts';
import { kpiExamples, kpiIndex } from './kpis/index-files.ts';

const root = join(import.meta.dirname, '..');

interface Generated {
  readonly path: string;
  readonly text: string;
}

/** Every file that is made from others; a test fails where one is stale. */
export const generated = async (): Promise<readonly Generated[]> => [
  kpiIndex(),
  kpiExamples(),
  kpiDocs(),
  { path: join(root, 'packages/adapters/mapping.schema.json'), text: `${JSON.stringify(mappingJsonSchema(), null, 2)}\n` },
  ...publishedSchemas(),
];
