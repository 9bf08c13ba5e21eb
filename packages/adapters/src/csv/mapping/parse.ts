import { SalesperfError } from '@salesperf/core';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type * as z from 'zod';
import { type Finding, findings } from './check.ts';
import { type Mapping, mappingSchema } from './schema.ts';

function place(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

/** The part of the text a path points at, or the nearest part around it. */
function offsetOf(tree: Node, { path }: Finding): number {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
    if (node) return (length === path.length && node.parent?.type === 'property' ? node.parent : node).offset;
  }
  return 0;
}

const isShallow = (issues: readonly z.core.$ZodIssue[]): boolean => issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');

/** The issue itself: of alternatives, that of the one whose kind of value was given. */
function finding(issue: z.core.$ZodIssue, parent: readonly PropertyKey[] = []): Finding {
  const path = [...parent, ...issue.path] as (string | number)[];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const meant = issue.errors.find((errors) => !isShallow(errors));
    if (meant?.[0]) return finding(meant[0], path);
  }
  if (issue.code === 'unrecognized_keys') return { path: [...path, issue.keys[0]!], message: issue.message };
  return { path, message: issue.message };
}

/** A key that is wrong explains another that is missing. */
const unknownFirst = (a: Finding, b: Finding): number => Number(b.message.startsWith('unknown key')) - Number(a.message.startsWith('unknown key'));

function refuse(file: string, text: string, offset: number, message: string): never {
  throw new SalesperfError('invalid_definition', `Cannot use the mapping ${file} (${place(text, offset)}): ${message}`, { file });
}

/** Reads a mapping: JSON with comments and trailing commas. Throws a sentence with the line and column of what is wrong. */
export function parseMapping(text: string, { file = 'mapping' }: { file?: string } = {}): Mapping {
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const [error] = errors;
  if (!tree) refuse(file, text, 0, 'it is empty, expected JSON with comments');
  if (error) refuse(file, text, error.offset, `it is not JSON with comments: ${printParseErrorCode(error.error)}`);
  const repeated = repeatedKey(tree);
  if (repeated) refuse(file, text, repeated.offset, `the key "${repeated.value}" is there twice`);
  const parsed = mappingSchema.safeParse(plain(tree));
  const found = parsed.success ? findings(parsed.data) : parsed.error.issues.map((issue) => finding(issue)).sort(unknownFirst);
  const [first] = found;
  if (first) refuse(file, text, offsetOf(tree, first), first.path.length ? `${pathText(first.path)}: ${first.message}` : first.message);
  return parsed.data!;
}

const pathText = (path: Finding['path']): string => path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${part}`)).join('');

const plain = (node: Node): unknown => {
  if (node.type === 'object') return Object.fromEntries((node.children ?? []).map(({ children }) => [children![0]!.value, plain(children![1]!)]));
  return node.type === 'array' ? (node.children ?? []).map(plain) : node.value;
};

/** A key that stands twice in one object: JSON would silently forget the first. */
function repeatedKey(node: Node): Node | undefined {
  const children = node.children ?? [];
  if (node.type === 'object') {
    const keys = children.map(({ children: pair }) => pair![0]!);
    const twice = keys.find((key, index) => keys.findIndex(({ value }) => value === key.value) < index);
    if (twice) return twice;
  }
  for (const child of children) {
    const found = repeatedKey(child);
    if (found) return found;
  }
  return undefined;
}
