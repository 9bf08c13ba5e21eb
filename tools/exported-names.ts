import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './checks/command.ts';
import { publishedPackages } from './packages.ts';

/**
 * The values that each published entry point exports, read from the sources: a name that comes or goes shows in a diff, before anything is built.
 * Their types are in the API reports.
 */
export async function exportedNames(): Promise<{ path: string; text: string }> {
  const entries = publishedPackages().flatMap((each) => each.entries);
  const names = entries.map(async ({ name, source }) => [name, Object.keys(await import(pathToFileURL(source).href)).sort()] as const);
  return { path: join(root, 'tools/exports.json'), text: `${JSON.stringify(Object.fromEntries(await Promise.all(names)), null, 2)}\n` };
}
