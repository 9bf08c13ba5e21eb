import type { Notice } from './cue.ts';

/** What a list says where it goes on: the transcript is not whole then. */
export const morePages = (next: unknown): Notice[] =>
  next === undefined || next === null || next === ''
    ? []
    : [{ code: 'incomplete', count: 1, message: 'The vendor has more pages of this transcript, which are not in it.' }];
