import type { Usage } from './usage.ts';

/** One part of a talk with a model. */
export interface Message {
  readonly role: 'user' | 'assistant';
  /** the first is the same in other requests about the same call, so that a provider may keep what it has read */
  readonly parts: readonly string[];
}

export interface TextRequest {
  readonly system: string;
  readonly messages: readonly Message[];
  /** JSON schema of the answer: types, enums and required alone, which every provider takes */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly maxOutputTokens: number;
  readonly signal?: AbortSignal | undefined;
}

export interface TextAnswer {
  /** as the model wrote it: JSON, if all went well */
  readonly text: string;
  /** `length`: it was cut off at `maxOutputTokens`; `refused`: the provider or the model would not answer */
  readonly finish: 'stop' | 'length' | 'refused' | 'other';
  readonly usage: Usage;
}

/** A language model, whatever serves it. It asks once, and leaves it to the caller to ask again. */
export interface TextModel {
  /** recorded beside every score, such as `openai/gpt-5` */
  readonly id: string;
  /** @throws SalesperfError `unavailable` where the provider failed, with `status`, `retryable` and, where it says so, `retryAfterMs` in its details */
  generate(request: TextRequest): Promise<TextAnswer>;
}
