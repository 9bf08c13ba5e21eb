import { join } from 'node:path';
import { node, root } from './command.ts';
import { check } from './step.ts';

const tools = join(root, 'tools');

/** Bundled for a browser with all they depend on; the limits, a tenth above what is there, are in tools/.size-limit.json. */
export const sizes = check('sizes', () => node([join(tools, 'node_modules/size-limit/bin.js')], { cwd: tools }));
