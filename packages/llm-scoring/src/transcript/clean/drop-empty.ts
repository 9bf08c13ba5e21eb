import { type Cue, many } from '../cue.ts';
import { type Cleaned, cleaned } from './cleaned.ts';

/** Line ends and runs of blanks become one blank; what then has no text is left out. */
export function dropEmpty(cues: readonly Cue[]): Cleaned {
  const tidy = cues.map((cue) => ({ ...cue, text: cue.text.replace(/[\s\u200B-\u200F\u2060\uFEFF]+/gu, ' ').trim() }));
  const filled = tidy.filter(({ text }) => text !== '');
  const empty = cues.length - filled.length;
  return cleaned(filled, 'empty', empty, `${many(empty, 'cue')} without words left out.`);
}
