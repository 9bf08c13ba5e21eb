import { parseJsonc } from '../../jsonc.ts';
import { findings } from './check.ts';
import { type Mapping, mappingSchema } from './schema.ts';

/** Reads a mapping: JSON with comments and trailing commas. Throws a sentence with the line and column of what is wrong. */
export const parseMapping = (text: string, { file = 'mapping' }: { file?: string } = {}): Mapping =>
  parseJsonc(text, mappingSchema, { file, what: 'mapping', check: findings });
