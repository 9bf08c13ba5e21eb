import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A bundler may leave out a package that nothing is used of only where the package says so. */
function staysInBundles(directory: string, dependency: string): boolean {
  const { sideEffects } = JSON.parse(readFileSync(join(directory, 'node_modules', dependency, 'package.json'), 'utf8'));
  return sideEffects === undefined || sideEffects === true;
}

const isShipped = (file: string): boolean => /\.tsx?$/.test(file) && !/\.(test|long)\.tsx?$|(^|\/)testing\//.test(file);

/**
 * The sources that import a package such as decimal.js, which is kept in every bundle that holds a file importing it. Each gets a file of its own
 * in the build, so that it falls away, and the package with it, for those who import one KPI.
 */
export function standingApart(directory: string): readonly string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const kept = Object.keys(dependencies).filter((dependency) => staysInBundles(directory, dependency));
  const imported = new RegExp(`^import (?!type )[^;]* from '(${kept.join('|')})[/']`, 'm');
  return readdirSync(join(directory, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => kept.length && isShipped(file) && imported.test(readFileSync(join(directory, 'src', file), 'utf8')))
    .map((file) => `./src/${file}`);
}
