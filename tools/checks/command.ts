import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { check, type Step } from './step.ts';

export const root = join(import.meta.dirname, '../..');

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** shows the output as it comes, not only when the command fails */
  readonly live?: boolean;
}

/** Runs a program to its end → its standard output. Throws what it printed when it fails. */
export function command(program: string, args: readonly string[], { cwd = root, env = {}, live = false }: CommandOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const running = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const printed = { stdout: '', all: '' };
    running.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed.stdout += text;
      printed.all += text;
    });
    running.stderr?.setEncoding('utf8').on('data', (text: string) => {
      printed.all += text;
    });
    running.on('error', reject);
    running.on('close', (code, signal) => {
      if (code === 0) resolve(printed.stdout);
      else reject(new Error(printed.all || `${program} ${args.join(' ')} ended with ${signal ?? `exit code ${code}`}`));
    });
  });
}

export const node = (args: readonly string[], options?: CommandOptions): Promise<string> => command(process.execPath, args, options);

/** A root script as one step, whatever it counts itself. */
export const script = (step: string, ...args: string[]): Step =>
  check(step, () => node([join(root, 'tools/run.mjs'), ...args], { env: { SALESPERF_COUNTS: '' } }));
