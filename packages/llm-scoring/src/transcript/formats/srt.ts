import { captions } from '../captions/captions.ts';
import { textFormat } from './format.ts';

/** SubRip: numbered cues, times with a comma (a point is read too), a name before a colon where there is one. */
export const srt = textFormat({
  id: 'srt',
  shape: 'SRT subtitles',
  recognises: (text) => !/^WEBVTT/.test(text) && /^[ \t]*\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[ \t]*-->[ \t]*[\d:.,]*(?:[ \t]+\w+:\S+)*[ \t]*$/m.test(text),
  read: captions,
});
