import { quoteList } from '@salesperf/core';
import * as z from 'zod';

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};
const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : JSON.stringify(value);

/** What is wrong with a value of the wrong type, with one that is none of the choices, or with a key that is unknown, in words. */
export function problemOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    const expected = kinds[issue.expected] ?? issue.expected;
    return issue.input === undefined ? `is missing, expected ${expected}` : `is ${kindOf(issue.input)}, expected ${expected}`;
  }
  if (issue.code === 'invalid_value') {
    const expected = quoteList(issue.values.map(String));
    return issue.input === undefined ? `is missing, expected ${expected}` : `is ${kindOf(issue.input)}, expected ${expected}`;
  }
  if (issue.code === 'unrecognized_keys') {
    const known = issue.inst instanceof z.ZodObject ? `, expected no others than ${quoteList(Object.keys(issue.inst.shape), 'and')}` : '';
    return `has the unknown ${issue.keys.length > 1 ? 'keys' : 'key'} ${quoteList(issue.keys, 'and')}${known}`;
  }
  return undefined;
}
