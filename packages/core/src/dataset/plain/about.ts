import { type CellReader, unsure } from './cells.ts';

/** Objects as literals and `JSON.parse` make them: what their cells are, no prototype and no class decides. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The team's own dimensions, copied: text or null by name. */
export const readDimensions: CellReader = (given) => {
  if (!isPlainObject(given)) return unsure;
  const copy = { ...given };
  const isRight = (name: string | symbol): boolean =>
    typeof name === 'string' && name !== '__proto__' && (copy[name] === null || typeof copy[name] === 'string');
  return Reflect.ownKeys(given).every(isRight) ? copy : unsure;
};

/** Where a record came from, copied. */
export const readOrigin: CellReader = (given) => {
  if (!isPlainObject(given)) return unsure;
  const copy = { ...given };
  for (const key in copy) if (key !== 'file' && key !== 'line') return unsure;
  const { file, line } = copy;
  return typeof file === 'string' && (line === undefined || (typeof line === 'number' && Number.isFinite(line))) ? copy : unsure;
};
