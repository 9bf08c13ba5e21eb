import type { Source } from './source.ts';

type Graph = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Which part imports which, each edge with one import that makes it. */
export function graphOf(sources: readonly Source[], partOf: (path: string) => string): Graph {
  const graph = new Map<string, Map<string, string>>();
  for (const { path, imports } of sources)
    for (const target of imports.filter((each) => each.startsWith('packages/'))) {
      const [from, to] = [partOf(path), partOf(target)];
      if (from === to) continue;
      const edges = graph.get(from) ?? new Map<string, string>();
      graph.set(from, edges.set(to, `${path} → ${target}`));
    }
  return graph;
}

/** Every way that comes back to where it began, once, as the imports it is made of. */
export function cycles(graph: Graph): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (part: string, way: readonly string[], reasons: readonly string[]): void => {
    const start = way.indexOf(part);
    if (start >= 0) {
      found.push(reasons.slice(start));
      return;
    }
    if (done.has(part)) return;
    for (const [next, reason] of graph.get(part) ?? []) walk(next, [...way, part], [...reasons, reason]);
    done.add(part);
  };
  for (const part of graph.keys()) walk(part, [], []);
  return found;
}
