import type { ValueNode } from './node.ts';
import type { Unit } from './unit.ts';

export type MetricGroup = 'activity' | 'funnel' | 'productivity' | 'outcome' | 'quality';
export type Words = { readonly en: string; readonly ru: string };

/** What is worked out, and nothing else: the hash of a definition is over this. */
export interface Definition {
  /** a breakdown the metric brings itself: loss reason, criterion */
  readonly by?: readonly string[] | undefined;
  /** exactly one of `value` and `parts` */
  readonly value?: ValueNode | undefined;
  /** several named values that are shown together */
  readonly parts?: Readonly<Record<string, ValueNode>> | undefined;
}

/** Where a definition comes from. */
export interface Source {
  readonly title: string;
  readonly url?: string | undefined;
}

/** A KPI as plain data. */
export interface MetricDefinition extends Definition {
  readonly id: string;
  readonly group: MetricGroup;
  readonly label: Words;
  /** which direction is good, where there is one */
  readonly better?: 'higher' | 'lower' | undefined;
  /** leading: what we do now; lagging: what came of it */
  readonly indicator: 'leading' | 'lagging';
  /** the words of the parts */
  readonly partLabels?: Readonly<Record<string, Words>> | undefined;
  /** what it tells, in one sentence */
  readonly explanation?: Words | undefined;
  /** the usual mistake, which this definition does not make */
  readonly mistake?: Words | undefined;
  /** what it does not tell: when to take another */
  readonly notFor?: Words | undefined;
  /** the definition it follows */
  readonly source?: Source | undefined;
}

/** A checked definition; its unit is inferred (of the first part, where there are several). */
export interface Metric<Part extends string = string> extends MetricDefinition {
  readonly unit: Unit;
  readonly parts?: Readonly<Record<Part, ValueNode>> | undefined;
}

/** The values of a metric by part name; a metric of one value has one part, named null. */
export const partsOf = ({ value, parts }: Definition): readonly (readonly [part: string | null, value: ValueNode])[] =>
  value ? [[null, value]] : Object.entries(parts ?? {});
