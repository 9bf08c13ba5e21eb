import { captions } from '../captions/captions.ts';
import { textFormat } from './format.ts';
import { teamsVtt } from './teams-vtt.ts';
import { zoomVtt } from './zoom-vtt.ts';

/** Any other WebVTT (https://www.w3.org/TR/webvtt1/): voice tags, or names before a colon. */
export const webVtt = textFormat({
  id: 'web-vtt',
  shape: 'WebVTT',
  recognises: (text) => /^WEBVTT/.test(text) && ![teamsVtt, zoomVtt].some(({ recognises }) => recognises({ kind: 'text', text })),
  read: captions,
});
