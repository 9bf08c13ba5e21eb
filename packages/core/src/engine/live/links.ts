import { isPlaced, type ValueNode } from '../../metric/node.ts';
import { coarser, type Frame, framed, type Grouping, scansOf, whole } from '../answers.ts';
import { isPer } from '../per.ts';
import type { Scan } from '../scan.ts';
import type { Level } from '../states.ts';

/** What a value is made of at a level: a scan, and which of its cells a change of one of that scan's changes. */
export interface Dependence {
  readonly scan: Scan;
  /** `group`: that of the same group; `coarse`: those of all groups that have the coarser group in common; `any`: nobody knows without looking */
  readonly reach: 'group' | 'coarse' | 'any';
}

export function dependencesOf(value: ValueNode, level: Level, grouping: Grouping, frame: Frame = whole): readonly Dependence[] {
  if (isPlaced(value)) return scansOf(value, level, grouping, frame).map((scan) => ({ scan, reach: isPer(value) ? 'any' : 'group' }));
  if (value.node === 'over') return dependencesOf(value.value, level, grouping, framed(frame, value.window));
  if (value.node === 'total') {
    const coarse = dependencesOf(value.value, coarser(level, grouping.own), grouping, frame);
    // Its groups are those that the value itself has.
    return [
      ...dependencesOf(value.value, level, grouping, frame),
      ...coarse.map(({ scan, reach }) => ({ scan, reach: reach === 'any' ? reach : 'coarse' }) as const),
    ];
  }
  return [...dependencesOf(value.left, level, grouping, frame), ...dependencesOf(value.right, level, grouping, frame)];
}
