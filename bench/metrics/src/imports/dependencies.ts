import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const imports = /^(?:import\b.*|\}) from "([^"]+)";$|^import "([^"]+)";$/gm;

/** What a built module imports from outside its package, itself or through its own files; each once. */
export function dependenciesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const names = [...readFileSync(file, 'utf8').matchAll(imports)].map(([, from, bare]) => (from ?? bare)!);
  return [...new Set(names.flatMap((name) => (name.startsWith('.') ? dependenciesOf(join(dirname(file), name), seen) : name)))];
}
