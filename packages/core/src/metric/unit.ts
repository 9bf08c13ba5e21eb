import { type ClockName, clockNames } from '../time/clock.ts';

/** What a value is measured in; inferred from what it is worked out of, never written. */
export type Unit = 'count' | 'money' | 'share' | 'ratio' | 'score' | 'number' | 'seconds' | ClockName | `${'count' | 'money'}/${ClockName}`;

export const allUnits: readonly Unit[] = [
  ...(['count', 'money', 'share', 'ratio', 'score', 'number', 'seconds'] as const),
  ...clockNames,
  ...clockNames.flatMap((clock): Unit[] => [`count/${clock}`, `money/${clock}`]),
];

type Pure = 'ratio' | 'share';

/** The unit of left ÷ right; `never` where it means nothing. */
export type Quotient<L extends Unit, R extends Unit> = L extends R
  ? 'ratio'
  : R extends 'count' | Pure
    ? L
    : R extends ClockName
      ? L extends 'count' | 'money'
        ? `${L}/${R}`
        : never
      : never;

/** The unit of left × right; `never` where it means nothing. */
export type Product<L extends Unit, R extends Unit> = R extends Pure ? L : L extends Pure | 'count' ? R : R extends 'count' ? L : never;

const isPure = (unit: Unit): boolean => unit === 'ratio' || unit === 'share';
export const isTime = (unit: Unit): unit is ClockName => (clockNames as readonly string[]).includes(unit);

export function quotient(left: Unit, right: Unit): Unit | null {
  if (left === right) return 'ratio';
  if (right === 'count' || isPure(right)) return left;
  return isTime(right) && (left === 'count' || left === 'money') ? `${left}/${right}` : null;
}

export function product(left: Unit, right: Unit): Unit | null {
  if (isPure(right)) return left;
  if (isPure(left) || left === 'count') return right;
  return right === 'count' ? left : null;
}
