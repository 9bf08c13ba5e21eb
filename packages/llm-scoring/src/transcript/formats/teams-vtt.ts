import { captions } from '../captions/captions.ts';
import { textFormat } from './format.ts';

/** Microsoft Teams: a cue holds `<v Name>words</v>`, over one line or several, with entities; its id is a GUID. */
export const teamsVtt = textFormat({
  id: 'teams-vtt',
  shape: 'WebVTT of Microsoft Teams with <v Name> around the words',
  recognises: (text) => /^WEBVTT/.test(text) && /^[ \t]*<v[.\s]/im.test(text) && /^[ \t]*[\da-f]{8}-[\da-f]{4}-/im.test(text),
  read: captions,
});
