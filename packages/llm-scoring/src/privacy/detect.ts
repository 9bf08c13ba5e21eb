import type { Detection, Detector } from './detection.ts';
import { emailDetectors } from './email-detectors.ts';
import { nameDetectors } from './name-detectors.ts';
import { numberDetectors } from './number-detectors.ts';
import { tokenPattern } from './token.ts';

/** The detectors for a list of names; the surest come first, and a place that one has taken is closed to the next. */
export const detectorsFor = (names: readonly string[]): readonly Detector[] => [...emailDetectors, ...numberDetectors, ...nameDetectors(names)];

/** The places of a text that hold personal data, in order. Tokens that stand in it are left alone. */
export function detect(text: string, detectors: readonly Detector[]): Detection[] {
  const found: Detection[] = [];
  for (const { start, piece } of piecesOf(text))
    for (const detector of detectors)
      for (const detection of detector(piece, text)) {
        const place = { ...detection, start: detection.start + start, end: detection.end + start };
        if (found.every((other) => other.end <= place.start || other.start >= place.end)) found.push(place);
      }
  return found.sort((a, b) => a.start - b.start);
}

/** What stands between tokens. */
function piecesOf(text: string): { start: number; piece: string }[] {
  const tokens = [...text.matchAll(tokenPattern())];
  const starts = [0, ...tokens.map((token) => token.index + token[0].length)];
  return starts.map((start, i) => ({ start, piece: text.slice(start, tokens[i]?.index ?? text.length) }));
}
