import type { Fault } from './plant.ts';

const core = (file: string, right: string, wrong: string): Fault => ({ file: `packages/core/src/${file}`, right, wrong });

/** Slips that the comparisons with the reference evaluator and the named cases have to see: bounds, ties, rates, signs. */
export const faults: readonly Fault[] = [
  // placements
  core('engine/scan/flow.ts', '(row) => moments[row]! < asOf)', '(row) => moments[row]! <= asOf)'),
  core(
    'engine/scan/flow.ts',
    'rows: Int32Array,\n  periods: Int32Array,\n): number {\n  let count = 0;\n  for (let row = from',
    'rows: Int32Array,\n  periods: Int32Array,\n): number {\n  let count = 0;\n  for (let row = from + 1',
  ),
  core('engine/scan/axis.ts', 'start <= bound && bound < end', 'start < bound && bound <= end'),
  core('engine/scan/steps.ts', 'this.bounds[passed]! <= instant) passed++', 'this.bounds[passed]! < instant) passed++'),
  core('engine/scan/steps.ts', 'bounds[passed]! <= this.base + bucket', 'bounds[passed]! < this.base + bucket'),
  core(
    'engine/scan/stock.ts',
    'odd : values[begin > 0 ? (begin < edge ? begin | 0 : edge) : 0]!',
    'odd : values[begin > 0 ? (begin < edge ? Math.ceil(begin) - 1 : edge) : 0]!',
  ),
  core('engine/scan/stock.ts', 'stop < edge ? stop | 0 : edge', 'stop < edge ? Math.ceil(stop) - 1 : edge'),
  core('engine/scan/placing.ts', '((ends[place]! - periods) >>> 31)', '((ends[place]! - periods + 1) >>> 31)'),
  core('engine/scan/placing.ts', '(index - lasts[place]!) & ~index', '(index - lasts[place]! - 1) & ~index'),
  core('engine/scan/open-tables.ts', 'late[place] === 1 && enter - tick >= age', 'late[place] === 1 && enter - tick > age'),
  core('engine/scan/open-tables.ts', 'end - begin - before', 'end - begin'),
  core('engine/scan/open-lives.ts', 'end === cell ? late[life]! : 1', 'late[life]!'),
  core('engine/scan/lives.ts', 'final >= 0 && end < cuts[final]!', 'final >= 0 && end <= cuts[final]!'),
  core('engine/scan/profiles.ts', 'ids[row]! * size + codeOf(row)', 'ids[row]! * size'),
  core('engine/scan/profiles.ts', '(Number.isNaN(column.values[row]!) ? 1 : 0)', '0'),
  core('engine/scan/signer.ts', 'signature * 2 ** 26 + other!;', 'signature;'),
  core('engine/scan/interval.ts', 'Math.min(Number.isNaN(end) ? asOf : end, until)', 'Math.min(Number.isNaN(end) ? asOf - 1 : end, until)'),
  core('engine/scan/interval.ts', '!(end < period.start)', '!(end <= period.start)'),
  core(
    'engine/scan/interval.ts',
    'Math.max(start, period.start) < Math.min(stop(end), period.end) ||',
    'Math.max(start, period.start) <= Math.min(stop(end), period.end) ||',
  ),
  // values on a row
  core('engine/scan/amount.ts', "asked === 'start' ? place.period.start - 1 : place.cut - 1", "asked === 'start' ? place.period.start : place.cut"),
  core('engine/scan/amount.ts', 'const asked = policy ?? place.rate;', "const asked = policy ?? 'event';"),
  core('engine/scan/amount.ts', 'position(instant - 1))', 'position(instant))'),
  core('engine/scan/values.ts', 'position(hi - back) - dials', 'position(hi) - dials'),
  core('engine/scan/values.ts', 'ends[row]! < starts[row]! ? 3', 'ends[row]! <= starts[row]! ? 3'),
  core('engine/scan/moments.ts', 'moments[begin + offset]! >= starts[row]!', 'moments[begin + offset]! > starts[row]!'),
  core('engine/scan/moments.ts', '&& moment >= starts[row]!', '&& moment > starts[row]!'),
  core('engine/scan/placed-conditions.ts', 'if (now - first <= ticks) return 3;', 'if (now - first < ticks) return 3;'),
  core('engine/scan/placed-conditions.ts', 'Number(last - first <= ticks)', 'Number(last - first < ticks)'),
  core('engine/scan/placed-conditions.ts', '(under === undefined || value < under)', '(under === undefined || value <= under)'),
  core(
    'engine/scan/placed-conditions.ts',
    'dial.position(instant - 1) - dial.position(start) > ticks',
    'dial.position(instant) - dial.position(start) > ticks',
  ),
  core('engine/scan/ranges.ts', 'value < below && value <= atMost', 'value <= below && value <= atMost'),
  core('money/rates.ts', 'sorted[place]!.from > moment)', 'sorted[place]!.from >= moment)'),
  core('time/timeline.ts', 'list[place]!.start > instant)', 'list[place]!.start >= instant)'),
  core('derive/funnel/attempt.ts', 'moments[place]!.at >= base.at)', 'moments[place]!.at > base.at)'),
  core('time/week-year.ts', 'back > 3', 'back >= 3'),
  core('time/schedule.ts', 'from <= day && day < to', 'from <= day && day <= to'),
  core('money/allocate.ts', '|| a - b)', '|| b - a)'),
  core('money/prorate.ts', 'value % divisor < 0n', 'value % divisor <= 0n'),
  // life tables, order statistics, states
  core('engine/scan/lives.ts', 'ends[row]! < cuts[index]!', 'ends[row]! <= cuts[index]!'),
  core('engine/scan/lives.ts', 'dial.position(begin - 1)', 'dial.position(begin)'),
  core('engine/scan/lives.ts', 'dial.position(cut - 1)', 'dial.position(cut)'),
  core('engine/scan/survival.ts', '1 - p + tolerance) return false', '1 - p - tolerance) return false'),
  core('engine/scan/dense.ts', 'into[cells[cell]!]! += from[cell]!', 'into[cells[cell]!]! = from[cell]!'),
  core('engine/exact.ts', "node === 'add' ? sum + by : sum - by", "node === 'add' ? sum + by : by - sum"),
  core('analysis/statistics/survival.ts', 'entries[entered]! < time)', 'entries[entered]! <= time)'),
  core('engine/survival.ts', 'survival <= left', 'survival < left - 2 * tolerance'),
  core('analysis/statistics/order.ts', 'rank: Math.floor(place / unit) + 1', 'rank: Math.ceil(place / unit) + 1'),
  core('engine/finish.ts', 'if (plain(right) <= 0)', 'if (plain(right) === 0)'),
  core('engine/state.ts', 'into.total += BigInt(sign) * from.total;', 'into.total = from.total;'),
  // who is responsible, and what was known
  core('engine/people.ts', 'list?.findLast((row) => begins(row) <= moment)', 'list?.findLast((row) => begins(row) < moment)'),
  core('engine/dimensions.ts', 'lookedUpAt ? lookedUpAt[row]! : moment', 'moment'),
  core('derive/versions.ts', 'filter(({ at }) => (at as number) < asOf)', 'filter(({ at }) => (at as number) <= asOf)'),
];
