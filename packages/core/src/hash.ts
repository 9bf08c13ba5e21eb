/** JSON with its keys in order, so that equal data has equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, cell]) => cell !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, cell]) => `${JSON.stringify(key)}:${canonicalJson(cell)}`)
    .join(',')}}`;
}

/**
 * Two multiplicative lanes of 32 bits (cyrb53) over the canonical JSON, as 16 hex digits: tells versions of a definition apart,
 * guards nothing. Synchronous, and needs no platform API.
 */
export function hashOf(value: unknown): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const unit of canonicalJson(value)) {
    const code = unit.codePointAt(0)!;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  const mixed = (lane: number, other: number): number => Math.imul(lane ^ (lane >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  return [mixed(a, b), mixed(b, a)].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
