export { type CallKind, type CallTruth, type Criterion, criteria, type Verdict, type Verdicts } from './calls/criteria.ts';
export type { Goal } from './goals.ts';
export { makeTeam, type Team, type TeamOptions } from './make-team.ts';
export type { Figures, PlantTruth } from './plants/plant.ts';
export { makeRandom, type Random } from './random.ts';
export type { Traits } from './world.ts';
