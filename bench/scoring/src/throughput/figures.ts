import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { scoreCalls } from '@salesperf/llm-scoring';
import { fromAiSdk } from '@salesperf/llm-scoring/ai-sdk';
import { judgementText } from '../answers.ts';
import { callOf } from '../calls.ts';
import { servedModel } from '../peers/ours.ts';
import { twelveCriteria } from '../scorecard.ts';
import { idealTime, latencies } from './latencies.ts';

const [calls, concurrency] = [400, 50];

/** The time that calls would take if code of ours took none, fifty at a time with a provider that answers after one to three seconds, divided by the time that they take. */
export async function throughputFigures(): Promise<Record<string, number>> {
  const [transcript, scorecard] = [callOf('en', 3_760), twelveCriteria()];
  const flags = process.execArgv;
  const server = spawn(process.execPath, [...flags, join(import.meta.dirname, 'server.ts'), String(calls), judgementText(scorecard, transcript)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [port] = (await once(server.stdout, 'data', { signal: AbortSignal.timeout(30_000) })) as [Buffer];
    const judge = fromAiSdk(servedModel(`http://127.0.0.1:${port.toString().trim()}/v1`));
    const list = Array.from({ length: calls }, (_, number) => ({ id: String(number), transcript: { turns: [...transcript.turns] } }));
    const begun = performance.now();
    let scored = 0;
    for await (const item of scoreCalls(list, { scorecard, judge, concurrency })) if (item.state === 'scored') scored++;
    const took = performance.now() - begun;
    if (scored < calls) throw new Error(`Cannot measure the throughput: ${calls - scored} of ${calls} calls were not scored`);
    return { throughput_vs_ideal: idealTime(latencies(calls), concurrency) / took };
  } finally {
    server.kill();
  }
}
