import { join } from 'node:path';
import { node, root } from './checks/command.ts';
import { examples } from './checks/examples.ts';
import { check, runSteps } from './checks/step.ts';
import { vitest } from './checks/vitest.ts';

/** The type check of what `npm test` installs: all but the tools that need packages of their own. */
const types = check('types', () => node([join(root, 'node_modules/typescript/bin/tsc'), '--project', 'tools/tsconfig.product.json']));

// With arguments, `npm test -- packages/core/src/money` is that part of the tests alone.
const args = process.argv.slice(2);
await runSteps(args.length ? [vitest('tests', { args })] : [vitest('tests'), types, ...examples()]);
