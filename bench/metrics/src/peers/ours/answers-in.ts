import { partsOf, type Series } from '@salesperf/core';
import { type Answers, cellIndex, layoutOf } from '../../answers.ts';
import { groupsOf, membersOf, metricOf, nameOf, type Question } from '../../workload.ts';

type Value = ReturnType<typeof partsOf>[number][1];

/** The numbers of series, each at its place. The library gives none of a group without any row; these have what an empty aggregate gives. */
export function answersIn(series: readonly Series[], question: Question): Answers {
  const { groups, periods, slots } = layoutOf(question);
  const metrics = question.kpis.map(metricOf);
  const answers = new Map(
    metrics.flatMap((metric) =>
      partsOf(metric).map(([part, value]) => {
        const name = nameOf(metric.id, part);
        return [name, new Float64Array(groups * slots.get(name)! * periods).fill(ofNothing(value))] as const;
      }),
    ),
  );
  const groupAt = new Map<unknown, number>([[undefined, 0], ...groupsOf(question).map((group, index) => [group, index + 1] as const)]);
  const slotIn = new Map(metrics.map((metric) => [metric.id, slotReader(metric.by?.[0], membersOf(metric))]));
  for (const { metric, part, groups: members, values } of series) {
    const name = nameOf(metric, part);
    members.forEach((group, place) => {
      const first = cellIndex(slots.get(name)!, periods, groupAt.get(group[question.by])!, slotIn.get(metric)!(group), 0);
      answers.get(name)!.set(values.subarray(place * periods, (place + 1) * periods), first);
    });
  }
  return answers;
}

const ofNothing = (value: Value): number => ('of' in value && (value.of.node === 'count' || value.of.node === 'sum') ? 0 : Number.NaN);

function slotReader(dimension: string | undefined, members: readonly (string | null)[]): (group: Series['groups'][number]) => number {
  if (dimension === undefined) return () => 0;
  const slots = new Map(members.map((member, index) => [member, index + 1]));
  return (group) => (dimension in group ? slots.get(group[dimension]!)! : 0);
}
