import { flags } from './flags.ts';
import { usageError } from './options.ts';
import { shellWord } from './shell-word.ts';

/**
 * npm keeps for itself the flags that stand before a bare `--`, and passes on what it takes for no flag: the command would be another one than was typed.
 * @throws SalesperfError a usage error with the command as it should be typed
 */
export function assertNotKeptByNpm(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): void {
  if (environment.npm_lifecycle_event !== 'demo') return;
  const kept = Object.entries(flags).flatMap(([name, { type }]) => {
    const value = environment[`npm_config_${name.replaceAll('-', '_')}`];
    return type === 'string' && value ? [{ name, value }] : [];
  });
  const [first] = args;
  // npm takes a flag such as --by for the beginning of one of its own, and then nothing of it is to be seen.
  if (kept.length === 0 && first !== undefined && !first.startsWith('-'))
    throw usageError(
      `Cannot tell the flag of "${first}", since npm keeps flags for itself: put -- after "demo", as in npm run demo -- --data exports --by owner`,
    );
  if (kept.length === 0) return;
  const bare = kept.filter(({ value }) => value === 'true').length;
  const meant = ({ name, value }: { name: string; value: string }) =>
    `--${name} ${value !== 'true' ? shellWord(value) : bare === 1 && args.length === 1 ? shellWord(args[0]!) : '…'}`;
  const names = kept.map(({ name }) => `--${name}`).join(' and ');
  throw usageError(`Cannot see ${names}, since npm keeps flags for itself: put -- after "demo", as in npm run demo -- ${kept.map(meant).join(' ')}`);
}
