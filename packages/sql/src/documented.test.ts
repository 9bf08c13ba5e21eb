import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as api from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('the example of the README runs', async () => {
  const [, code] = /```ts\n([\s\S]*?)```/.exec(readme)!;
  const body = code!
    .replace(/^import .*$/gm, '')
    .replace(/: (Run|Records) =/g, ' =')
    .replaceAll(' as const', '');
  const modules = { ...(await import('@duckdb/node-api')), ...(await import('@salesperf/core')), ...api };
  const imported = [...code!.matchAll(/^import \{ (.*) \} from/gm)].flatMap(([, list]) => list!.split(', '));
  const names = Object.keys(modules).filter((name) => imported.includes(name));
  const AsyncFunction = (async () => undefined).constructor as new (...text: string[]) => (...values: unknown[]) => Promise<unknown>;
  const cells = await new AsyncFunction(...names, `${body}\nreturn cells;`)(...names.map((name) => modules[name as keyof typeof modules]));
  const ofAnn = (cells as { metric: string; value: unknown; group: { owner?: string } }[]).filter(({ group }) => group.owner === 'ann');
  expect(ofAnn.map(({ metric, value }) => [metric, value])).toEqual([
    ['pipeline', '1500'],
    ['sold', '810'],
    ['conversion', 0.5],
  ]);
});
