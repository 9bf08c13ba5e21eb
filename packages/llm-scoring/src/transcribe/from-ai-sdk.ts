import { SalesperfError } from '@salesperf/core';
import { APICallError, NoTranscriptGeneratedError, RetryError, type TranscriptionModel, experimental_transcribe as transcribe } from 'ai';
import type { SpeechSegment, TranscribeRequest, Transcriber } from './transcriber.ts';

export interface TranscriberOptions {
  /** after an answer such as 429 or 500; the SDK waits between, as `Retry-After` says; 2 where it is not given */
  readonly maxRetries?: number | undefined;
  /** what the provider is told beside the language, which it gets as `language` */
  readonly providerOptions?: Parameters<typeof transcribe>[0]['providerOptions'] | undefined;
}

/** Version 7 of the SDK knows this option, version 6 has no telemetry of transcriptions: neither the recording nor its words go into traces. */
const untraced = { telemetry: { recordInputs: false, recordOutputs: false } };

/**
 * A transcription model of the AI SDK (`ai` 6 or 7), such as `openai.transcription('whisper-1')`, as a {@link Transcriber}.
 * The model must give segments with times where the channels of a recording are to be joined. Speech that is not there
 * gives no segments.
 * @throws (on `transcribe`) SalesperfError `unavailable` where the service refuses or fails after all retries, with its `status`
 * in the details; the reason of the signal where it was aborted
 */
export function transcriberFromAiSdk(model: TranscriptionModel, { maxRetries, providerOptions }: TranscriberOptions = {}): Transcriber {
  const id = typeof model === 'string' ? model : `${model.provider}/${model.modelId}`;
  return {
    id,
    transcribe: async ({ audio, language, signal }: TranscribeRequest) => {
      try {
        const result = await transcribe({
          model,
          audio,
          ...untraced,
          providerOptions: toldTo(providerOf(id), language, providerOptions),
          ...(maxRetries === undefined ? {} : { maxRetries }),
          ...(signal === undefined ? {} : { abortSignal: signal }),
        });
        return segmentsOf(result);
      } catch (error) {
        if (NoTranscriptGeneratedError.isInstance(error)) return [];
        signal?.throwIfAborted();
        throw failed(id, error);
      }
    },
  };
}

type ProviderOptions = NonNullable<TranscriberOptions['providerOptions']>;

/** Options are never left out: without any, the provider of OpenAI asks for plain text, which has no times. */
const toldTo = (provider: string, language: string | undefined, given: ProviderOptions = {}): ProviderOptions => ({
  ...given,
  [provider]: { ...(language === undefined ? {} : { language }), ...given[provider] },
});

/** `openai` of `openai.transcription/whisper-1`: by this name the SDK hands options to a provider. */
const providerOf = (id: string) => /^[^./]*/.exec(id)![0];

function segmentsOf({ text, segments }: Awaited<ReturnType<typeof transcribe>>): SpeechSegment[] {
  if (segments.length === 0) return text.trim() === '' ? [] : [{ text }];
  return segments.map((segment) => ({ text: segment.text, startMs: Math.round(segment.startSecond * 1000), endMs: Math.round(segment.endSecond * 1000) }));
}

function failed(id: string, error: unknown): SalesperfError {
  const attempts = RetryError.isInstance(error) ? error.errors.length : 1;
  const last: unknown = RetryError.isInstance(error) ? error.lastError : error;
  const status = APICallError.isInstance(last) ? last.statusCode : undefined;
  const said = last instanceof Error ? last.message : String(last);
  return new SalesperfError(
    'unavailable',
    `Cannot transcribe the recording: "${id}" ${status === undefined ? 'failed' : `answered ${status}`} after ${attempts === 1 ? 'one attempt' : `${attempts} attempts`} ("${said}")`,
    { status, attempts, cause: last },
  );
}
