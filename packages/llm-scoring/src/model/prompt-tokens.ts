import type { TextRequest } from './text-model.ts';

/** Characters that models read as one token, in the mean (o200k): of Latin letters, of other alphabets, and of scripts that write a word in a character or two. */
const [latin, others, dense] = [4.2, 3.2, 1.2];

/** By how many times a text with many names and figures may take more than that. */
export const estimateMargin = 1.5;

/** About how many tokens a prompt has, by the vocabulary of current models. */
export const promptTokens = ({ system, messages, schema }: Pick<TextRequest, 'system' | 'messages' | 'schema'>): number => {
  const texts = [system, JSON.stringify(schema), ...messages.flatMap(({ parts }) => parts)];
  return Math.ceil(texts.reduce((sum, text) => sum + tokensIn(text), 0));
};

function tokensIn(text: string): number {
  const inDense = text.replace(/[^\u0e00-\u0eff\u2e80-\u{1ffff}]/gu, '').length;
  const inOthers = text.replace(/[\p{ASCII}\p{Script=Latin}\u0e00-\u0eff\u2e80-\u{1ffff}]/gu, '').length;
  return inDense / dense + inOthers / others + (text.length - inDense - inOthers) / latin;
}
