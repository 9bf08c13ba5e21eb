import type { Records } from '@salesperf/core';
import type { CallTruth } from '../calls/criteria.ts';
import type { Goal } from '../goals.ts';
import type { Words } from '../words.ts';
import type { World } from '../world.ts';

/** Figures by name: shares of 1, counts, or whole euros. */
export type Figures = Readonly<Record<string, number>>;

/** What came out of the simulation, as a plant counts it. */
export interface Outcome {
  readonly records: Records;
  readonly calls: Readonly<Record<string, CallTruth>>;
  readonly goals: readonly Goal[];
}

/** What a plant did to the world, and how to find it again by plain counting. */
export interface Planted {
  readonly id: string;
  readonly what: Words;
  /** ids of the people it was planted in; empty where it is the whole team */
  readonly owners: readonly string[];
  readonly expected: Figures;
  readonly realise: (outcome: Outcome) => Figures;
}

/** Changes the world before anything happens in it. */
export type Plant = (world: World) => Planted;

export interface PlantTruth extends Omit<Planted, 'realise'> {
  readonly realised: Figures;
}

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
