import { APICallError, generateText, jsonSchema, type LanguageModel, NoObjectGeneratedError, Output } from 'ai';
import type { JudgeModel } from './judge/judge.ts';
import { type PromptJudgeOptions, promptJudge } from './judge/prompt-judge.ts';
import { textModelOf } from './model/from-ai-sdk.ts';
import { type PatienceOptions, patient } from './model/patient.ts';

export type { PromptJudgeOptions } from './judge/prompt-judge.ts';
export type { PatienceOptions } from './model/patient.ts';
export { type TranscriberOptions, transcriberFromAiSdk } from './transcribe/from-ai-sdk.ts';

const sdk = { APICallError, generateText, jsonSchema, NoObjectGeneratedError, Output };

export interface FromAiSdkOptions extends PromptJudgeOptions, PatienceOptions {}

/**
 * A judge that asks a model of the AI SDK (`ai` 6 or 7, and a package for the provider). Calls that are scored with one judge share its
 * limits, and wait together where the provider asks for it.
 */
export const fromAiSdk = (model: LanguageModel, options: FromAiSdkOptions = {}): JudgeModel => promptJudge(patient(textModelOf(sdk, model), options), options);
