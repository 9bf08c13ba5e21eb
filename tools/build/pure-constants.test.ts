import { expect, it } from 'vitest';
import { withPureConstants } from './pure-constants.ts';

/** Of a module, which the last line makes it. */
const built = (text: string): string => withPureConstants(`${text}\nexport {};`, 'a.ts').split('\nexport {};')[0]!;

it.each([
  ['export const a = metric(b);', 'export const a = /* @__PURE__ */ (() => metric(b))();'],
  ['const a = at(deals.closedAt, count(deals)), b = 1;', 'const a = /* @__PURE__ */ (() => at(deals.closedAt, count(deals)))(), b = 1;'],
  ['export const a = { ...b } as const;', 'export const a = /* @__PURE__ */ (() => ({ ...b }))();'],
  ['const a: readonly string[] = [b.c] satisfies string[];', 'const a = /* @__PURE__ */ (() => [b.c])();'],
  ['const a = css`b`;', 'const a = /* @__PURE__ */ (() => css `b`)();'],
])('may be left out: %s', (text, js) => {
  expect(built(text)).toBe(js);
});

it.each([
  ["export const a = ['b', 1];"],
  ['export const a = (b) => metric(b);'],
  ['const a = { b() { return metric(c); } };'],
  ['let a = metric(b);'],
  ['register(b);'],
  ['export function a() {\n    const b = metric(c);\n    return b;\n}'],
])('stays as it is: %s', (text) => {
  expect(built(text)).toBe(text);
});
