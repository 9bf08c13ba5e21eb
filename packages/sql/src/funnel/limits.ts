/** At most so many ticks of a clock, from one event to another. */
export interface SqlLimit {
  readonly ticks: number;
  /** a relation of the clock's segments (start, position, running) over all events and the as-of; null where the instant is the position */
  readonly clock: string | null;
}

export interface SqlFunnelStep {
  readonly name: string;
  /** a query of unit, at, id and owner: one row an event, `id` that of the record */
  readonly events: string;
  /** from the event that it follows */
  readonly within?: SqlLimit | undefined;
}

export interface SqlFunnel {
  readonly steps: readonly SqlFunnelStep[];
  /** from the base event to any other */
  readonly within?: SqlLimit | undefined;
  /** a step that was left out counts as passed */
  readonly skipping: boolean;
  readonly asOf: number;
}

/** The clocks of a funnel's limits, each once; positions on them stand in columns p0, p1 … */
export const clocksOf = ({ steps, within }: SqlFunnel): readonly (string | null)[] => [
  ...new Set([...steps.map((step) => step.within), within].flatMap((limit) => (limit ? [limit.clock] : []))),
];

/** The column of positions that a limit is counted in; without a limit any moment will do. */
export const positionOf = (funnel: SqlFunnel, limit: SqlLimit | undefined): string => (limit ? `p${clocksOf(funnel).indexOf(limit.clock)}` : '"at"');

/** Whether a position may follow another; true without a limit, where the other is there at all. */
export const isWithin = (limit: SqlLimit | undefined, from: string, to: string): string =>
  limit ? `${to} - ${from} <= ${limit.ticks}` : `${from} IS NOT NULL`;

export const bit = (step: number): number => 2 ** step;

/** The steps from which a step may be reached, the nearest first. */
export const stepsBefore = (step: number, { skipping }: SqlFunnel): readonly number[] =>
  Array.from({ length: skipping ? step : Math.min(1, step) }, (_, index) => step - 1 - index);

/** The steps that an instant has to hold records of, for one to be reached through another that is entered there. */
export const runOf = (first: number, last: number, { skipping }: SqlFunnel): number =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
    .filter((step) => !skipping || step === first || step === last)
    .reduce((mask, step) => mask + bit(step), 0);

/** Whether an instant has a record of its own for each of these steps. Of steps that contend for records, `masks` are those that can be had together. */
export const holds = (mask: string, of = ''): string =>
  `((${of}filled & (${mask})) = (${mask}) AND ((${of}contested & (${mask})) = 0 OR list_contains(${of}masks, ${of}contested & (${mask}))))`;

export const anyOf = (conditions: readonly string[]): string => (conditions.length > 0 ? `(${conditions.join(' OR ')})` : 'false');
