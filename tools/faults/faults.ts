import type { Fault } from './plant.ts';

const core = (file: string, right: string, wrong: string): Fault => ({ file: `packages/core/src/${file}`, right, wrong });

/** Slips that the comparisons with the reference evaluator and the named cases have to see: bounds, ties, rates, signs. */
export const faults: readonly Fault[] = [
  // placements
  core('engine/placement.ts', '} else if (when < asOf) {', '} else if (when <= asOf) {'),
  core('engine/placement.ts', 'instant >= period.start && instant < period.end', 'instant > period.start && instant < period.end'),
  core('engine/placement.ts', 'list[place]!.end > instant)', 'list[place]!.end >= instant)'),
  core('engine/placement.ts', 'list[index]!.start <= instant; index++', 'list[index]!.start < instant; index++'),
  core('engine/placement.ts', 'if (ends[row]! < edge || starts[row]! >= edge', 'if (ends[row]! <= edge || starts[row]! >= edge'),
  core('engine/placement.ts', 'starts[row]! >= edge || (created', 'starts[row]! > edge || (created'),
  core('engine/placement.ts', 'Math.min(Number.isNaN(end) ? asOf : end, period.end)', 'Math.min(Number.isNaN(end) ? asOf - 1 : end, period.end)'),
  core('engine/placement.ts', 'start >= place.cut || end < period.start', 'start >= place.cut || end <= period.start'),
  core('engine/placement.ts', 'if (lo < hi || momentary)', 'if (lo <= hi || momentary)'),
  // values on a row
  core('engine/amount.ts', "asked === 'start' ? place.period.start - 1 : place.cut - 1", "asked === 'start' ? place.period.start : place.cut"),
  core('engine/amount.ts', 'const asked = policy ?? place.rate;', "const asked = policy ?? 'event';"),
  core('engine/amount.ts', 'BigInt(position(row, instant - 1))', 'BigInt(position(row, instant))'),
  core('engine/elapsed.ts', 'position(row, hi - back) - position(row, lo - back)', 'position(row, hi) - position(row, lo - back)'),
  core('engine/elapsed.ts', "return end < start ? 'ends before it starts'", "return end <= start ? 'ends before it starts'"),
  core('engine/moment.ts', 'list[place]! >= start)', 'list[place]! > start)'),
  core(
    'engine/condition.ts',
    "if (position(row, asOf) - first <= ticks) return 'window open';",
    "if (position(row, asOf) - first < ticks) return 'window open';",
  ),
  core('engine/condition.ts', 'position(row, end) - first <= ticks;', 'position(row, end) - first < ticks;'),
  core('engine/condition.ts', '(under === undefined || value < under)', '(under === undefined || value <= under)'),
  core('engine/condition.ts', 'position(row, instant - 1) - position(row, start) > ticks;', 'position(row, instant) - position(row, start) > ticks;'),
  core('money/rates.ts', 'sorted[place]!.from > moment)', 'sorted[place]!.from >= moment)'),
  core('time/timeline.ts', 'list[place]!.start > instant)', 'list[place]!.start >= instant)'),
  core('derive/funnel/attempt.ts', 'moments[place]!.at >= base.at)', 'moments[place]!.at > base.at)'),
  core('time/week-year.ts', 'back > 3', 'back >= 3'),
  core('time/schedule.ts', 'from <= day && day < to', 'from <= day && day <= to'),
  core('money/allocate.ts', '|| a - b)', '|| b - a)'),
  core('money/prorate.ts', 'value % divisor < 0n', 'value % divisor <= 0n'),
  // life tables, order statistics, states
  core('engine/absorb.ts', 'return end < cut', 'return end <= cut'),
  core('engine/absorb.ts', 'position(row, place.period.start - 1) - first', 'position(row, place.period.start) - first'),
  core('engine/absorb.ts', "lifeSlot(position(row, cut - 1) - first, 'censored'", "lifeSlot(position(row, cut) - first, 'censored'"),
  core('analysis/statistics/survival.ts', 'timeOf(sorted[place]!) >= before)', 'timeOf(sorted[place]!) > before)'),
  core('engine/survival.ts', 'survival <= left', 'survival < left - 2 * tolerance'),
  core('engine/finish.ts', 'const rank = place.floor().toNumber() + 1;', 'const rank = place.ceil().toNumber() + 1;'),
  core('engine/finish.ts', 'if (plain(right) <= 0)', 'if (plain(right) === 0)'),
  core('engine/state.ts', 'into.total += BigInt(sign) * from.total;', 'into.total = from.total;'),
  // who is responsible, and what was known
  core('engine/people.ts', 'list?.findLast((row) => begins(row) <= moment)', 'list?.findLast((row) => begins(row) < moment)'),
  core('engine/dimensions.ts', 'lookedUpAt ? lookedUpAt[row]! : moment', 'moment'),
  core('derive/versions.ts', 'filter(({ at }) => (at as number) < asOf)', 'filter(({ at }) => (at as number) <= asOf)'),
];
