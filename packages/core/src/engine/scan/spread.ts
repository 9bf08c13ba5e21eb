import { type Block, blockOf } from './block.ts';
import type { Coder } from './coders.ts';
import type { Groups } from './groups.ts';

/** Rows that may stand in several groups come once for each. */
export function spread(block: Block, { coders, periods }: { readonly coders: readonly Coder[]; readonly periods: number }, groups: Groups): Block {
  const found: (readonly [place: number, group: number])[] = [];
  for (let place = 0; place < block.count; place++) {
    const codes = coders.map(({ codesOf }) => codesOf(block.rows[place]!, block.periods[place]!));
    for (const members of product(codes)) found.push([place, groups.numberOf([...members])]);
  }
  const into = blockOf(found.length);
  found.forEach(([from, group], place) => {
    copyRow(block, from, into, place);
    into.classes[place] = block.classes[from]!;
    into.cells[place] = group * periods + block.periods[from]!;
  });
  into.count = found.length;
  return into;
}

function copyRow(from: Block, place: number, into: Block, at: number): void {
  into.rows[at] = from.rows[place]!;
  into.periods[at] = from.periods[place]!;
  into.verdicts[at] = from.verdicts[place]!;
  into.picks[at] = from.picks[place]!;
}

const product = (lists: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  lists.reduce<readonly (readonly number[])[]>((all, list) => all.flatMap((members) => list.map((member) => [...members, member])), [[]]);
