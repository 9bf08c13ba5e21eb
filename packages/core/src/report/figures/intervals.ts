import type { Comparison } from '../../analysis/compare.ts';
import { fewestTrials } from '../../analysis/compare.ts';
import type { Cell } from '../../engine/cell.ts';
import { type Context, verdictOf } from '../context.ts';
import type { IntervalCell } from '../tree.ts';

/** A share as a dot with its interval; under five trials words, and the counts. */
export function intervalCell(context: Context, cell: Cell | undefined, comparison?: Comparison, before?: Cell): IntervalCell {
  const { format, say } = context;
  if (!cell || cell.value === null || cell.denominator === null) return { words: say.none };
  const [part, whole] = [format.count(Number(cell.numerator)), format.count(Number(cell.denominator))];
  if (Number(cell.denominator) < fewestTrials) return { words: say.tooFew(part, whole) };
  const position = comparison?.position ?? null;
  return {
    value: Number(cell.value),
    ...(cell.interval ? { interval: [Number(cell.interval[0]), Number(cell.interval[1])] as const } : {}),
    text: format.share(Number(cell.value)),
    of: say.of(part, whole),
    verdict: verdictOf(context, cell, position === null ? null : position === 'above' ? 'more' : 'less'),
    position,
    ...(position ? { spoken: position === 'above' ? say.above : say.below } : {}),
    ...(before?.value != null && Number(before.denominator) >= fewestTrials ? { before: Number(before.value) } : {}),
  };
}

/** A scale that holds every interval, on round percentages. */
export function shareDomain(cells: readonly IntervalCell[]): { domain: [number, number]; steps: number[] } {
  const bounds = cells.flatMap((cell) => ('words' in cell ? [] : [...(cell.interval ?? [cell.value]), ...(cell.before === undefined ? [] : [cell.before])]));
  const low = Math.max(0, Math.floor(Math.min(...bounds, 1) * 10) / 10);
  const high = Math.min(1, Math.ceil(Math.max(...bounds, 0) * 10) / 10);
  const domain: [number, number] = bounds.length === 0 || low >= high ? [0, 1] : [low, high];
  const step = domain[1] - domain[0] > 0.5 ? 0.25 : domain[1] - domain[0] > 0.2 ? 0.1 : 0.05;
  const first = Math.ceil(domain[0] / step - 1e-9);
  const last = Math.floor(domain[1] / step + 1e-9);
  return { domain, steps: Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(4))) };
}

/** The same in a table: the rate, its interval, and the counts; under five trials the counts alone. */
export function shareText({ format, say }: Context, cell: Cell | undefined): string {
  if (!cell || cell.value === null) return '–';
  const counts = say.of(format.count(Number(cell.numerator)), format.count(Number(cell.denominator)));
  return Number(cell.denominator) < fewestTrials || !cell.interval
    ? counts
    : `${format.share(Number(cell.value))} (${format.range('share', ...cell.interval)}), ${counts}`;
}
