import { captions } from '../captions/captions.ts';
import { textFormat } from './format.ts';

/** Zoom cloud recordings: cues numbered from 1, `Name: words`; a cue may have no name, and Zoom does not say whose it is then. */
export const zoomVtt = textFormat({
  id: 'zoom-vtt',
  shape: 'WebVTT of Zoom with numbered cues of "Name: words"',
  recognises: (text) => /^WEBVTT/.test(text) && !/<v[.\s]/i.test(text) && /(?:^|\n)[ \t]*\d+[ \t]*\n[ \t]*[\d:.]+[ \t]*-->/.test(text),
  read: captions,
});
