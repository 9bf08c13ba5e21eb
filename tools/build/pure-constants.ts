import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** What a bundler, which does not know how the parts of it are made, has to take for an effect. */
const runs: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.TaggedTemplateExpression,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.SpreadAssignment,
]);

/** Whether anything runs when the constant is made; what stands in a function does not. */
const runsWhenMade = (node: ts.Node): boolean => !ts.isFunctionLike(node) && (runs.has(node.kind) || ts.forEachChild(node, runsWhenMade) === true);

/**
 * `const winRate = metric(…)` → `const winRate = /* @__PURE__ *\/ (() => metric(…))()`.
 * The arrow is there for the arguments: a call that is marked still counts where it reads `deals.closedAt`, for a getter could be behind it.
 */
const inPureCalls: ts.TransformerFactory<ts.SourceFile> =
  ({ factory }) =>
  (file) => {
    const pureCall = (made: ts.Expression) => {
      const arrow = factory.createArrowFunction(undefined, undefined, [], undefined, undefined, made);
      const call = factory.createCallExpression(factory.createParenthesizedExpression(arrow), undefined, []);
      return ts.addSyntheticLeadingComment(call, ts.SyntaxKind.MultiLineCommentTrivia, ' @__PURE__ ');
    };
    const declared = (each: ts.VariableDeclaration) =>
      each.initializer && runsWhenMade(each.initializer)
        ? factory.updateVariableDeclaration(each, each.name, each.exclamationToken, each.type, pureCall(each.initializer))
        : each;
    const isConstant = (each: ts.Statement): each is ts.VariableStatement =>
      ts.isVariableStatement(each) && (each.declarationList.flags & ts.NodeFlags.Const) !== 0;
    const marked = file.statements.map((each) =>
      isConstant(each)
        ? factory.updateVariableStatement(
            each,
            each.modifiers,
            factory.updateVariableDeclarationList(each.declarationList, each.declarationList.declarations.map(declared)),
          )
        : each,
    );
    return factory.updateSourceFile(file, marked);
  };

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  jsx: ts.JsxEmit.Preserve,
  verbatimModuleSyntax: true,
  inlineSourceMap: true,
  inlineSources: true,
};

/** A module as JavaScript, in which every constant may be left out where nothing uses it. */
export const withPureConstants = (text: string, fileName: string): string =>
  ts.transpileModule(text, { fileName, compilerOptions, transformers: { before: [inPureCalls] } }).outputText;

/**
 * Lets a bundler take one KPI out of the catalogue. `sideEffects: false` says of a whole file that nothing in it is done for its effect;
 * this says the same of each constant, since a build makes one file of hundreds.
 */
export const pureConstants = (): Plugin => ({
  name: 'pure-constants',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => ({
      contents: withPureConstants(await readFile(path, 'utf8'), path),
      loader: path.endsWith('x') ? 'jsx' : 'js',
    }));
  },
});
