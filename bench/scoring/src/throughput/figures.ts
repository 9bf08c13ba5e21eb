import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { scoreCalls } from '@salesperf/llm-scoring';
import { fromAiSdk } from '@salesperf/llm-scoring/ai-sdk';
import { judgementText } from '../answers.ts';
import { callOf } from '../calls.ts';
import { servedModel } from '../peers/ours.ts';
import { twelveCriteria } from '../scorecard.ts';

const [calls, concurrency, latency] = [300, 50, 2_000];

/** How much of what a provider lets through that answers after two seconds, fifty at a time, is made use of. The first calls, which have to load and connect, count. */
export async function throughputFigures(): Promise<Record<string, number>> {
  const [transcript, scorecard] = [callOf('en', 4_500), twelveCriteria()];
  const flags = process.execArgv;
  const server = spawn(process.execPath, [...flags, join(import.meta.dirname, 'server.ts'), String(latency), judgementText(scorecard, transcript)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [port] = (await once(server.stdout, 'data')) as [Buffer];
    const judge = fromAiSdk(servedModel(`http://127.0.0.1:${port.toString().trim()}/v1`));
    const list = Array.from({ length: calls }, (_, number) => ({ id: String(number), transcript }));
    const begun = performance.now();
    let scored = 0;
    for await (const item of scoreCalls(list, { scorecard, judge, concurrency })) if (item.state === 'scored') scored++;
    const took = performance.now() - begun;
    if (scored < calls) throw new Error(`Cannot measure the throughput: ${calls - scored} of ${calls} calls were not scored`);
    return { throughput_vs_ideal: ((calls / concurrency) * latency) / took };
  } finally {
    server.kill();
  }
}
