import { questions } from '../../workload.ts';
import type { Peer } from '../peer.ts';
import { axisOf } from './axis.ts';
import { tier1 } from './tier1.ts';
import { tier2 } from './tier2.ts';
import { winRate } from './win-rate.ts';

/** Loops over typed arrays, written by hand for these questions and nothing else: how fast they can be answered here. */
export const kernel: Peer = {
  name: 'kernel',
  sizes: ['S', 'M', 'L'],
  load: async (world) => {
    const months = axisOf(world, questions.t1);
    return { t1: tier1(world, months), t2: tier2(world, months), w2: tier1(world, axisOf(world, questions.w2)), w3: winRate(world, months) };
  },
};
