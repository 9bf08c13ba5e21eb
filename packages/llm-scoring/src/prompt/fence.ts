import { hashOf } from '@salesperf/core';

/** What parts words without being a space, line ends of any kind among it; and characters that are not seen but could hide words or turn their order round. */
const lineEnds = /[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]+/gu;
const unseen = /\p{Cf}/gu;
/** What could look like the end of a fence, or like the tokens by which models tell who speaks. */
const brackets: Readonly<Record<string, string>> = {
  '<': '‹',
  '>': '›',
  '＜': '‹',
  '＞': '›',
  '﹤': '‹',
  '﹥': '›',
  '[': '(',
  '{': '(',
  '}': ')',
  '`': "'",
  '|': '/',
};

/**
 * Words of the call as they stand within a fence: in one line, without characters that are not seen, and without brackets that
 * mean something to a model; those around a mask, as `[phone 1]`, stay. Evidence is compared word by word, so a quote of this is a quote of the transcript.
 */
export const fenced = (text: string): string =>
  text
    .replace(lineEnds, ' ')
    .replace(unseen, '')
    .replace(/[<>＜＞﹤﹥{}`|]|\[(?=\/?(?:INST|END|SYS))/giu, (bracket) => brackets[bracket]!)
    .trim();

/**
 * Lines between two marks that stand nowhere in them. Nobody on the call could know the mark, since it is worked out from all that
 * was said; and the same call has the same one, so that a provider's cache of prompts pays.
 */
export function fence(name: string, lines: readonly string[]): string {
  const text = lines.join('\n');
  const mark = markOf(text);
  return `<${name} ${mark}>\n${text}\n</${name} ${mark}>`;
}

/** A mark that does not stand in a text. @param hash is given by tests alone: texts that hold a part of their own hash are hard to find */
export function markOf(text: string, hash: (value: unknown) => string = hashOf): string {
  let mark = hash(text).slice(0, 8);
  while (text.includes(mark)) mark = hash([mark, text]).slice(0, 8);
  return mark;
}
