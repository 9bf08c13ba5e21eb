import { SalesperfError } from '@salesperf/core';
import { scaleLinear } from 'd3-scale';

/** Positions on a width of 100 %, so that a drawing fits any column without measuring it. What lies outside the domain stands at the edge. */
export function percentScale(domain: readonly [number, number]): (value: number) => string {
  const [low, high] = domain;
  const scale = scaleLinear([low, high === low ? low + 1 : high], [0, 100]).clamp(true);
  return (value) => percent(scale(finite(value)));
}

/** `12.3%`; refuses what is not a number, which a browser would draw as nothing. */
export function percent(value: number): string {
  return `${Math.round(finite(value) * 10) / 10}%`;
}

/** The same check for every number a drawing is made from. */
export function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new SalesperfError('invalid_argument', `Cannot draw ${value}: expected a finite number; a value that is missing is null or words.`, { value });
}
