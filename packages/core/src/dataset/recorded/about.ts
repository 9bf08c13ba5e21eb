/** Objects as literals and `JSON.parse` make them: what their cells are, no prototype and no class decides. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The team's own dimensions, text or null by name, as a copy; undefined where they are not plainly right. */
export function dimensionsIn(given: unknown): object | undefined {
  if (!isPlainObject(given)) return undefined;
  const copy = { ...given };
  const isRight = (name: string | symbol): boolean =>
    typeof name === 'string' && name !== '__proto__' && (copy[name] === null || typeof copy[name] === 'string');
  return Reflect.ownKeys(given).every(isRight) ? copy : undefined;
}

/** Where a record came from, as a copy; undefined where it is not plainly right. */
export function originIn(given: unknown): object | undefined {
  if (!isPlainObject(given)) return undefined;
  const copy = { ...given };
  for (const key in copy) if (key !== 'file' && key !== 'line') return undefined;
  const { file, line } = copy;
  return typeof file === 'string' && (line === undefined || (typeof line === 'number' && Number.isFinite(line))) ? copy : undefined;
}
