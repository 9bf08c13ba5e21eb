/** Something that happened to a unit. */
export interface FunnelEvent {
  readonly unit: string;
  readonly at: number;
  /** of the record: the same record may be an event of several steps at one instant, and is used at most once in an attempt */
  readonly id: string;
  readonly owner: string | null;
}

/** At most so many ticks of a clock, from one event to another. */
export interface FunnelLimit {
  readonly ticks: number;
  /** where an instant stands on the clock; never falls */
  readonly position: (instant: number) => number;
}

export interface FunnelStep {
  readonly name: string;
  readonly events: readonly FunnelEvent[];
  /** from the event that it follows */
  readonly within?: FunnelLimit | undefined;
}

/** An event, as one of a step; steps are counted from 0. */
export interface Happening {
  readonly event: FunnelEvent;
  readonly step: number;
}

export interface FunnelUnit {
  readonly unit: string;
  /** in time */
  readonly happenings: readonly Happening[];
}

/** The units that have a base event before the as-of, by name, with what happened to them before it. */
export function unitsOf(steps: readonly FunnelStep[], asOf: number): FunnelUnit[] {
  const units = new Map<string, Happening[]>();
  steps.forEach(({ events }, step) => {
    for (const event of events) {
      if (!(event.at < asOf)) continue;
      const known = units.get(event.unit);
      if (known) known.push({ event, step });
      else if (step === 0) units.set(event.unit, [{ event, step }]);
    }
  });
  return [...units.keys()].sort().map((unit) => ({ unit, happenings: units.get(unit)!.sort((a, b) => a.event.at - b.event.at) }));
}
