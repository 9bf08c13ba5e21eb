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

/** 64-bit FNV-1a of the canonical JSON, as 16 hex digits: tells versions of a definition apart; not for security. */
export function hashOf(value: unknown): string {
  // In two halves of 32 bits, as big integers take fifty times as long; the prime is 2^40 + 435.
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of new TextEncoder().encode(canonicalJson(value))) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * 435;
    low = product >>> 0;
    high = (Math.imul(high, 435) + (mixed << 8) + Math.floor(product / 2 ** 32)) >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}
