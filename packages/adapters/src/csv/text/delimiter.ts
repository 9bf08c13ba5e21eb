import { scan } from './scan.ts';

const candidates = [',', ';', '\t', '|'];
const sample = 20;

/** The delimiter that cuts the first lines into the most cells, all alike; a comma where none cuts at all. */
export function detectDelimiter(text: string, from = 0): string {
  const scored = candidates.map((delimiter) => {
    const widths: number[] = [];
    for (const line of scan(text, { delimiter, from })) {
      widths.push(line.malformed ? 0 : line.cells.length);
      if (widths.length === sample) break;
    }
    const width = widths[0] ?? 0;
    return { delimiter, width, score: width < 2 ? 0 : widths.filter((other) => other === width).length / widths.length };
  });
  return scored.sort((a, b) => b.score - a.score || b.width - a.width)[0]!.delimiter;
}
