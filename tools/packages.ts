import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './checks/command.ts';

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;
}

export interface Package {
  readonly folder: string;
  readonly name: string;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** what a user imports: `@salesperf/core`, `@salesperf/core/kpis` */
  readonly name: string;
  readonly source: string;
}

/** The packages that get published. */
export const publishedPackages = (): Package[] =>
  readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest }) => ({
      folder,
      name: manifest.name,
      entries: Object.entries(manifest.exports).flatMap(([path, target]) =>
        typeof target === 'object' ? [{ name: posix.join(manifest.name, path), source: join(folder, String(target['@salesperf/source'])) }] : [],
      ),
    }));
