import type { Picture } from '@salesperf/core';
import type { Words } from '../words.ts';

/** What the component of one kind of picture is given. */
export interface PictureProps<Kind extends Picture['kind']> {
  readonly picture: Extract<Picture, { kind: Kind }>;
  /** the finding it shows: names its table for a reader who does not see where it stands */
  readonly caption: string;
  readonly words: Words;
}
