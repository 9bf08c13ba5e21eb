import ts from 'typescript';
import type { Source } from './source.ts';

const clockAndChance = ['Date.now', 'performance.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'];
const outside = ['process', 'globalThis', 'fetch', 'setTimeout', 'setInterval'];

const isDate = (node: ts.Node) => ts.isIdentifier(node) && node.text === 'Date';

function isImpure(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return isDate(node.expression) && !node.arguments?.length;
  if (ts.isCallExpression(node)) return isDate(node.expression) || (ts.isIdentifier(node.expression) && outside.includes(node.expression.text));
  if (!ts.isPropertyAccessExpression(node)) return false;
  return clockAndChance.includes(node.getText()) || (ts.isIdentifier(node.expression) && outside.includes(node.expression.text));
}

/** Where a source reads the clock, chance, or the process it runs in: `packages/core/src/x.ts:12 Date.now`. */
export function impurities({ path, text }: Source): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isImpure(node)) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
