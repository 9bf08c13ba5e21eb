import type { TextRequest } from './text-model.ts';

/** Characters that models read as one token, in the mean of talk and scorecards in English and in Russian (o200k: 4.2 to 4.6). */
const charactersPerToken = 4.2;

/** By how many times a text with many names and figures may take more than that. */
export const estimateMargin = 1.5;

/** About how many tokens a prompt has, by the vocabulary of current models. */
export const promptTokens = ({ system, messages, schema }: Pick<TextRequest, 'system' | 'messages' | 'schema'>): number => {
  const texts = [system, JSON.stringify(schema), ...messages.flatMap(({ parts }) => parts)];
  return Math.ceil(texts.reduce((sum, { length }) => sum + length, 0) / charactersPerToken);
};
