import type { Transcript } from '@salesperf/llm-scoring';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { judgementText, peerAnswer } from './answers.ts';
import { callOf, labelled } from './calls.ts';
import { autoevals } from './peers/autoevals.ts';
import { deepeval } from './peers/deepeval.ts';
import { openevals } from './peers/openevals.ts';
import { ours } from './peers/ours.ts';
import type { Peer } from './peers/peer.ts';
import { record } from './recorder.ts';
import { twelveCriteria } from './scorecard.ts';

/**
 * Half an hour of talk: as many tokens as an anchor of half an hour has (5,400), though our turns are shorter and so have more labels to a
 * word; and five minutes of it, a sixth. Russian has longer words, and fewer of them.
 */
const words = { half: 3_760, five: 625, halfRu: 3_300 };

const scorecard = twelveCriteria();

/** Prompt tokens (o200k), as many times as the labelled transcript has. */
export async function tokenFigures(): Promise<Record<string, number>> {
  const half = callOf('en', words.half);
  const own = await oursOn(half, 'en');
  return {
    transcript_tokens: countTokens(labelled(half)),
    tokens_vs_transcript: own.ratio,
    tokens_vs_transcript_5min: (await oursOn(callOf('en', words.five), 'en')).ratio,
    tokens_vs_transcript_ru: (await oursOn(callOf('ru', words.halfRu), 'ru')).ratio,
    output_tokens: countTokens(judgementText(scorecard, half)),
    calls: own.requests,
    autoevals_tokens_vs_transcript: await peerOn(autoevals, half),
    openevals_tokens_vs_transcript: await peerOn(openevals, half),
    deepeval_tokens_vs_transcript: await peerOn(deepeval, half),
  };
}

async function oursOn(transcript: Transcript, language: 'en' | 'ru'): Promise<{ ratio: number; requests: number }> {
  const recorder = await record(() => judgementText(scorecard, transcript));
  await ours({ url: recorder.url, transcript, scorecard, language });
  await recorder.close();
  return { ratio: recorder.promptTokens / countTokens(labelled(transcript)), requests: recorder.requests };
}

async function peerOn(peer: Peer, transcript: Transcript): Promise<number> {
  const recorder = await record(() => peerAnswer);
  await peer({ url: recorder.url, call: labelled(transcript), scorecard });
  await recorder.close();
  return recorder.promptTokens / countTokens(labelled(transcript));
}
