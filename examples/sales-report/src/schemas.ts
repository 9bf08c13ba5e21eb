import { join } from 'node:path';
import * as z from 'zod';
import { configSchema } from './config/config.ts';
import { resultsDocumentSchema } from './document.ts';

const schemas = { 'config.schema.json': configSchema, 'results.schema.json': resultsDocumentSchema };

/** The JSON Schemas that stand beside the example, made from the schemas it runs on. */
export const publishedSchemas = (): { path: string; text: string }[] =>
  Object.entries(schemas).map(([name, schema]) => ({
    path: join(import.meta.dirname, '..', name),
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  }));
