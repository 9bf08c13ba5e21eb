/** Whether figures are asked for as JSON. Throws for anything else. */
export function isJson(args: readonly string[]): boolean {
  const strange = args.find((arg) => arg !== '--json' && arg !== '--');
  if (strange !== undefined) throw new Error(`Cannot run the bench: "${strange}" is no option, expected --json or nothing`);
  return args.includes('--json');
}
