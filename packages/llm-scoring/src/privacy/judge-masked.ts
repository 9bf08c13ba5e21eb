import type { JudgeModel } from '../judge/judge.ts';
import { type MaskPersonalDataOptions, maskPersonalData } from './mask-personal-data.ts';

/**
 * A judge that sees no personal data: it gets the masked transcript, and in its answer the tokens are the transcript's own
 * words again, so that quotes are found in the original and people read real evidence. Nothing else of its answer changes.
 */
export function judgeMasked(judge: JudgeModel, options: MaskPersonalDataOptions = {}): JudgeModel {
  return {
    ...judge,
    id: `${judge.id} (masked)`,
    judge: async (request) => {
      const { transcript, restore } = maskPersonalData(request.transcript, options);
      return restoreIn(await judge.judge({ ...request, transcript }), restore);
    },
  };
}

/** Every text within plain data; an answer may be anything. */
function restoreIn(answer: unknown, restore: (text: string) => string): unknown {
  if (typeof answer === 'string') return restore(answer);
  if (Array.isArray(answer)) return answer.map((part) => restoreIn(part, restore));
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([name, part]) => [name, restoreIn(part, restore)]));
}
