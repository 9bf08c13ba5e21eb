import type { CalendarUnit } from '../../time/civil.ts';
import type { Window } from '../../time/window.ts';
import type { Product, Quotient, Unit } from '../unit.ts';
import { typedAs, type Value } from './typed.ts';

/** left ÷ right; a denominator of zero or less gives null with a reason, which `otherwise` puts in the author's words. */
export const divide = <L extends Unit, R extends Unit>(
  left: Value<L>,
  right: [Quotient<L, R>] extends [never] ? never : Value<R>,
  otherwise?: string,
): Value<Quotient<L, R>> => typedAs({ node: 'divide', left, right, ...(otherwise === undefined ? {} : { otherwise }) });

export const multiply = <L extends Unit, R extends Unit>(left: Value<L>, right: [Product<L, R>] extends [never] ? never : Value<R>): Value<Product<L, R>> =>
  typedAs({ node: 'multiply', left, right });

export const add = <U extends Unit>(left: Value<U>, right: Value<NoInfer<U>>): Value<U> => typedAs({ node: 'add', left, right });
export const subtract = <U extends Unit>(left: Value<U>, right: Value<NoInfer<U>>): Value<U> => typedAs({ node: 'subtract', left, right });

/** The value over all members of the metric's own breakdown. */
export const total = <U extends Unit>(value: Value<U>): Value<U> => typedAs({ node: 'total', value });

/** The value over another period. It is evaluated again there, never summed, so it is right for medians, ratios and stocks. */
export const over = <U extends Unit>(window: Window, value: Value<U>): Value<U> => typedAs({ node: 'over', window, value });

/** The period `count` before: the calendar unit before a calendar unit, else as many days. */
export const previous = (count = 1): Window => ({ shift: -count });
export const later = (count = 1): Window => ({ shift: count });
/** This period and those before it, `count` in all. */
export const trailing = (count: number): Window => ({ trailing: count });
/** From the first day of the calendar unit that holds the start of the period. */
export const toDate = (unit: CalendarUnit): Window => ({ toDate: unit });
/** The same dates a year before, or the same weeks (364 days). */
export const yearBefore = (align: 'date' | 'week' = 'date'): Window => ({ yearBefore: align });
