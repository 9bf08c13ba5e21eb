import { SalesperfError } from '@salesperf/core';
import type * as Ai from 'ai';
import type { Message, TextAnswer, TextModel, TextRequest } from './text-model.ts';
import type { Usage } from './usage.ts';

/** What is used of the AI SDK, of its version 6 or 7. */
export type AiSdk = Pick<typeof Ai, 'APICallError' | 'generateText' | 'jsonSchema' | 'NoObjectGeneratedError' | 'Output'>;

/** A model of the AI SDK. Nothing that is said on a call is written into traces. */
export function textModelOf(sdk: AiSdk, model: Ai.LanguageModel): TextModel {
  return {
    id: typeof model === 'string' ? model : `${model.provider}/${model.modelId}`,
    generate: async (request) => {
      try {
        return answerOf(await sdk.generateText(settingsOf(sdk, model, request)));
      } catch (error) {
        // The answer is there, but is not what was asked for: that is for the caller to judge.
        if (sdk.NoObjectGeneratedError.isInstance(error)) return answerOf(error);
        throw request.signal?.aborted ? request.signal.reason : failureOf(error, sdk);
      }
    },
  };
}

function settingsOf({ jsonSchema, Output }: AiSdk, model: Ai.LanguageModel, { system, messages, schema, maxOutputTokens, signal }: TextRequest) {
  const unrecorded = { recordInputs: false, recordOutputs: false };
  return {
    model,
    // Version 6 drops `instructions` without a word; both take `system`.
    system,
    messages: messages.map(messageOf),
    output: Output.object({ schema: jsonSchema(schema), name: 'judgement' }),
    maxOutputTokens,
    maxRetries: 0,
    abortSignal: signal,
    experimental_telemetry: unrecorded,
    telemetry: unrecorded,
  } as Parameters<AiSdk['generateText']>[0];
}

/** Anthropic keeps a prompt up to a mark; others ignore it. */
const kept = { providerOptions: { anthropic: { cacheControl: { type: 'ephemeral' } } } };

const messageOf = ({ role, parts }: Message) => ({
  role,
  content: parts.map((text, part) => ({ type: 'text', text, ...(parts.length > 1 && part === 0 ? kept : {}) })),
});

/** What results and errors of the SDK have in common. */
interface Generated {
  readonly text: string | undefined;
  readonly finishReason: string | undefined;
  readonly usage:
    | {
        readonly inputTokens?: number | undefined;
        readonly outputTokens?: number | undefined;
        readonly inputTokenDetails?: { readonly cacheReadTokens?: number | undefined } | undefined;
      }
    | undefined;
}

const finishes: Readonly<Record<string, TextAnswer['finish']>> = { stop: 'stop', length: 'length', 'content-filter': 'refused' };

const answerOf = ({ text, finishReason, usage }: Generated): TextAnswer => ({
  text: text ?? '',
  finish: finishes[finishReason ?? ''] ?? 'other',
  usage: usageOf(usage),
});

const usageOf = (usage: Generated['usage']): Usage => ({
  calls: 1,
  inputTokens: usage?.inputTokens ?? null,
  cachedTokens: usage?.inputTokenDetails?.cacheReadTokens ?? null,
  outputTokens: usage?.outputTokens ?? null,
});

function failureOf(error: unknown, { APICallError }: AiSdk): unknown {
  if (!APICallError.isInstance(error)) return error;
  const { statusCode: status, responseHeaders } = error;
  // An answer that cannot be read was broken on its way.
  const retryable = error.isRetryable || (status !== undefined && status < 300);
  const retryAfterMs = retryAfterOf(responseHeaders ?? {});
  return new SalesperfError(
    'unavailable',
    `Cannot ask the model: the provider answered ${status ?? 'nothing'} (${error.message})${retryable ? '' : '; asking again would not help'}`,
    { status, retryable, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) },
  );
}

/** Providers say it in milliseconds, in seconds, or as a date; of a date only how far it is from that of the answer counts. */
function retryAfterOf(headers: Readonly<Record<string, string>>): number | undefined {
  const milliseconds = Number.parseFloat(headers['retry-after-ms'] ?? '');
  if (milliseconds >= 0) return milliseconds;
  const after = headers['retry-after'] ?? '';
  if (/^\s*\d+(\.\d+)?\s*$/.test(after)) return Number(after) * 1000;
  const until = Date.parse(after) - Date.parse(headers.date ?? '');
  return until >= 0 ? until : undefined;
}
