import { insteadOf, SalesperfError } from '@salesperf/core';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as z from 'zod';

type Path = readonly (string | number)[];

/** Something wrong, and where in the JSON. */
export interface Finding {
  readonly path: Path;
  readonly message: string;
}

export interface JsoncOptions<T> {
  /** as the error names it */
  readonly file: string;
  /** what the file is: "mapping" */
  readonly what: string;
  /** what a schema cannot say */
  readonly check?: (value: T) => readonly Finding[];
}

/** What the parser's codes mean to somebody who writes JSON by hand; said of the place at which it stopped. */
const complaints: Readonly<Record<ReturnType<typeof printParseErrorCode>, string>> = {
  InvalidSymbol: 'a word stands here without quotes, expected text in "double quotes", a number, true, false or null',
  InvalidNumberFormat: 'a number cannot be written like this, expected such as 12 or 0.5',
  PropertyNameExpected: 'expected a name in "double quotes" here',
  ValueExpected: 'expected a value here',
  ColonExpected: 'a colon is missing before this, between a name and its value',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing } is missing before this',
  CloseBracketExpected: 'a closing ] is missing before this',
  EndOfFileExpected: 'the JSON ended before this, expected nothing more',
  InvalidCommentToken: 'a comment begins with // or stands between /* and */',
  UnexpectedEndOfComment: 'a comment begins here with /* and does not end',
  UnexpectedEndOfString: 'a text begins here whose closing quote is missing',
  UnexpectedEndOfNumber: 'a number ends too early here',
  InvalidUnicode: 'after \\u come four digits, such as \\u00e9',
  InvalidEscapeCharacter: 'a backslash stands here before a letter it has no meaning with; write it twice',
  '<unknown ParseErrorCode>': 'something cannot be read here',
  InvalidCharacter: 'a text holds a tab or another sign that cannot be seen here; write it as \\t',
};

/**
 * Reads JSON with comments and trailing commas by a schema.
 * @throws SalesperfError `invalid_definition` with the file, the line and column, and what would be right
 */
export function parseJsonc<T>(text: string, schema: z.ZodType<T>, { file, what, check = () => [] }: JsoncOptions<T>): T {
  const refuse = (offset: number, message: string): never => {
    const before = text.slice(0, offset).split(/\r\n|\n|\r/);
    const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
    throw new SalesperfError('invalid_definition', `Cannot use the ${what} ${file} (${place}): ${message}`, { file });
  };
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  if (!tree) return refuse(0, 'it is empty, expected an object such as {}');
  const [error] = errors;
  if (error) return refuse(error.offset, `it is not JSON with comments: ${complaints[printParseErrorCode(error.error)]}`);
  const repeated = repeatedKey(tree);
  if (repeated) return refuse(repeated.offset, `the key "${repeated.value}" is there twice`);
  const parsed = schema.safeParse(plainOf(tree));
  const [first] = parsed.success ? check(parsed.data) : parsed.error.issues.map((issue) => findingOf(issue, schema)).sort(unknownFirst);
  if (first) return refuse(offsetOf(tree, first.path), first.path.length > 0 ? `${pathText(first.path)}: ${first.message}` : first.message);
  return parsed.data!;
}

const pairs = (node: Node): (readonly [key: Node, value: Node])[] =>
  node.type === 'object' ? (node.children ?? []).map(({ children }) => [children![0]!, children![1]!] as const) : [];

const plainOf = (node: Node): unknown => {
  if (node.type === 'object') return Object.fromEntries(pairs(node).map(([key, value]) => [key.value, plainOf(value)]));
  return node.type === 'array' ? (node.children ?? []).map(plainOf) : node.value;
};

/** A key that stands twice in one object: JSON would silently forget the first. */
function repeatedKey(node: Node): Node | undefined {
  const keys = pairs(node).map(([key]) => key);
  const twice = keys.find((key, index) => keys.findIndex(({ value }) => value === key.value) < index);
  if (twice) return twice;
  for (const child of node.children ?? []) {
    const found = repeatedKey(child);
    if (found) return found;
  }
  return undefined;
}

/** A key that is wrong explains another that is missing. */
const unknownFirst = (a: Finding, b: Finding): number => Number(b.message.startsWith('unknown key')) - Number(a.message.startsWith('unknown key'));

const isShallow = (issues: readonly z.core.$ZodIssue[]): boolean => issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');

/** The issue itself: of alternatives, that of the one whose kind of value was given. */
function findingOf(issue: z.core.$ZodIssue, schema: z.ZodType, parent: Path = []): Finding {
  const path = [...parent, ...issue.path] as Path;
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((errors) => !isShallow(errors));
    if (meant?.[0]) return findingOf(meant[0], schema, path);
  }
  if (issue.code !== 'unrecognized_keys') return { path, message: issue.message };
  const key = issue.keys[0]!;
  // A schema that knows better which keys are meant says so itself.
  return { path: [...path, key], message: issue.message.startsWith('unknown key') ? issue.message : `unknown key: ${insteadOf(key, keysAt(schema, path))}` };
}

const pathText = (path: Path): string => path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${part}`)).join('');

/** The key a path points at, or the nearest part around it that is there. */
function offsetOf(tree: Node, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
    if (node) return (length === path.length && node.parent?.type === 'property' ? node.parent : node).offset;
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
