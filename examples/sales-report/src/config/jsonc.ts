import { SalesperfError } from '@salesperf/core';
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as z from 'zod';
import { insteadOf } from '../nearest.ts';

type Path = readonly (string | number)[];

interface Finding {
  readonly offset: number;
  readonly message: string;
}

export interface ParseOptions {
  /** as the error names it */
  readonly file: string;
  /** what the file is: "config" */
  readonly what: string;
}

/**
 * Reads JSON with comments and trailing commas by a schema.
 * @throws SalesperfError `invalid_definition` with the file, the line and column, and what would be right
 */
export function parseJsonc<T>(text: string, schema: z.ZodType<T>, { file, what }: ParseOptions): T {
  const refuse = ({ offset, message }: Finding): never => {
    const before = text.slice(0, offset).split(/\r\n|\n|\r/);
    throw new SalesperfError('invalid_definition', `Cannot use the ${what} ${file} (line ${before.length}, column ${before.at(-1)!.length + 1}): ${message}`, {
      file,
    });
  };
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) return refuse({ offset: error.offset, message: `it is not JSON with comments: ${printParseErrorCode(error.error)}` });
  if (!tree) return refuse({ offset: 0, message: 'it is empty, expected an object such as {}' });
  const repeated = repeatedKey(tree);
  if (repeated) return refuse(repeated);
  const parsed = schema.safeParse(getNodeValue(tree));
  return parsed.success ? parsed.data : refuse(findingOf(parsed.error.issues[0]!, tree, schema));
}

const pairs = (node: Node): (readonly [key: Node, value: Node])[] =>
  node.type === 'object' ? (node.children ?? []).map(({ children }) => [children![0]!, children![1]!] as const) : [];

/** A key that stands twice in one object: JSON would silently forget the first. */
function repeatedKey(node: Node): Finding | undefined {
  const keys = pairs(node).map(([key]) => key);
  const twice = keys.find((key, index) => keys.findIndex(({ value }) => value === key.value) < index);
  if (twice) return { offset: twice.offset, message: `the key "${twice.value}" is there twice` };
  for (const child of node.children ?? []) {
    const found = repeatedKey(child);
    if (found) return found;
  }
  return undefined;
}

function findingOf(issue: z.core.$ZodIssue, tree: Node, schema: z.ZodType): Finding {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys;
    return { offset: offsetOf(tree, [...path, key!]), message: `unknown key "${key}"${place(path)}: ${insteadOf(key!, keysAt(schema, path))}` };
  }
  return { offset: offsetOf(tree, path), message: path.length > 0 ? `${pathText(path)}: ${issue.message}` : issue.message };
}

const place = (path: Path): string => (path.length > 0 ? ` in ${pathText(path)}` : '');

const pathText = (path: Path): string => path.map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : `${index ? '.' : ''}${part}`)).join('');

/** The key a path points at, or the nearest part around it that is there. */
function offsetOf(tree: Node, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
    if (node) return (node.parent?.type === 'property' ? node.parent : node).offset;
  }
  return tree.offset;
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

/** The keys an object at this place of the schema may have. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const at = path.reduce<JsonSchema | undefined>((found, part) => (typeof part === 'number' ? found?.items : found?.properties?.[part]), root);
  return Object.keys(at?.properties ?? {});
}
