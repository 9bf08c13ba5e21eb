import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './checks/command.ts';

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Target>>;
}

interface Target {
  readonly '@salesperf/source': string;
  readonly import: { readonly types: string; readonly default: string };
}

export interface Package {
  readonly folder: string;
  readonly name: string;
  readonly peers: Readonly<Record<string, string>>;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** what a user imports: `@salesperf/core`, `@salesperf/core/kpis` */
  readonly name: string;
  /** as a file name: `index`, `kpis` */
  readonly fileName: string;
  readonly source: string;
  /** the types it has once it is built */
  readonly declarations: string;
}

/** The packages that get published. */
export const publishedPackages = (): Package[] =>
  readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest: { name, exports, peerDependencies = {} } }) => ({
      folder,
      name,
      peers: peerDependencies,
      entries: Object.entries(exports).flatMap(([path, target]) => (typeof target === 'object' ? [entryOf({ folder, name, path, target })] : [])),
    }));

const entryOf = ({ folder, name, path, target }: { folder: string; name: string; path: string; target: Target }): Entry => ({
  name: posix.join(name, path),
  fileName: path.replace(/^\.\/?/, '').replaceAll('/', '-') || 'index',
  source: join(folder, target['@salesperf/source']),
  declarations: join(folder, target.import.types),
});
