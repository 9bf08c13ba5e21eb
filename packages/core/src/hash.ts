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
  const bytes = new TextEncoder().encode(canonicalJson(value));
  // In halves of 32 bits, and products in halves of these: big integers take a hundred times as long. The prime is 2^40 + 435.
  let [high, low] = [0xcbf29ce4 | 0, 0x84222325 | 0];
  for (let place = 0; place < bytes.length; place++) {
    low ^= bytes[place]!;
    const first = (low & 0xffff) * 435;
    const second = (low >>> 16) * 435 + (first >>> 16);
    high = (Math.imul(high, 435) + (low << 8) + (second >>> 16)) | 0;
    low = (second << 16) | (first & 0xffff);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
