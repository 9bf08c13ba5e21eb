import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createOpenAI } from '@ai-sdk/openai';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type TranscriberOptions, transcriberFromAiSdk } from './from-ai-sdk.ts';
import { recording, tonesIn } from './testing/tones.ts';
import { transcribeRecording } from './transcribe-recording.ts';

interface Heard {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly audio: Uint8Array;
}

interface OpenAiServer {
  readonly baseURL: string;
  readonly heard: readonly Heard[];
  /** statuses of the answers to come, before it transcribes again */
  readonly failures: number[];
  /** answers come after so many milliseconds */
  delayMs: number;
  /** how often a client went away before its answer */
  readonly left: { count: number };
  close(): Promise<void>;
}

/** Words for what is heard: who listens can tell a high voice from a low one. */
const wordsFor = (hertz: number) => (hertz < 600 ? `Low tone of ${hertz} hertz.` : `Высокий тон, ${hertz} герц.`);

async function partsOf(request: IncomingMessage): Promise<Pick<Heard, 'fields' | 'audio'>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': request.headers['content-type']! } }).formData();
  const fields: Record<string, string> = {};
  let audio = new Uint8Array();
  for (const [name, value] of form)
    if (typeof value === 'string') fields[name] = value;
    else audio = new Uint8Array(await value.arrayBuffer());
  return { fields, audio };
}

function transcription({ fields, audio }: Pick<Heard, 'fields' | 'audio'>): object {
  const segments = tonesIn(audio).map(({ hertz, startMs, endMs }, id) => ({
    id,
    seek: 0,
    start: startMs / 1000,
    end: endMs / 1000,
    text: ` ${wordsFor(hertz)}`,
    tokens: [],
    temperature: 0,
    avg_logprob: -0.2,
    compression_ratio: 1,
    no_speech_prob: 0.01,
  }));
  const text = segments.map((segment) => segment.text.trim()).join(' ');
  return fields.response_format === 'verbose_json' ? { task: 'transcribe', language: 'english', duration: 8, text, segments } : { text };
}

/** The transcription endpoint of the OpenAI API on loopback. What it answers it has heard in the audio it was sent. */
async function openAiServer(): Promise<OpenAiServer> {
  const heard: Heard[] = [];
  const failures: number[] = [];
  const left = { count: 0 };
  const answer = (response: ServerResponse, status: number, body: object) => {
    response.writeHead(status, { 'content-type': 'application/json', ...(status === 200 ? {} : { 'retry-after-ms': '5' }) });
    response.end(JSON.stringify(body));
  };
  const server = createServer(async (request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) left.count += 1;
    });
    const parts = await partsOf(request);
    heard.push({ path: request.url!, authorization: request.headers.authorization, ...parts });
    const status = failures.shift() ?? 200;
    setTimeout(
      () => answer(response, status, status === 200 ? transcription(parts) : { error: { message: `failure ${status}`, type: 'server_error' } }),
      state.delayMs,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const state: OpenAiServer = {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    heard,
    failures,
    left,
    delayMs: 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return state;
}

const low = (startMs: number, endMs: number) => ({ hertz: 400, startMs, endMs });
const high = (startMs: number, endMs: number) => ({ hertz: 800, startMs, endMs });
const call = recording([
  [low(0, 1000), low(3000, 4500)],
  [high(1500, 2500), high(4200, 5500)],
]);
const channels = { 0: 'rep', 1: 'customer' } as const;

describe('transcriberFromAiSdk, over loopback', () => {
  let server: OpenAiServer;
  beforeAll(async () => {
    server = await openAiServer();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.failures.length = 0;
    server.delayMs = 0;
  });

  const transcriber = (options?: TranscriberOptions, model = 'whisper-1') =>
    transcriberFromAiSdk(createOpenAI({ baseURL: server.baseURL, apiKey: 'k' }).transcription(model), options);
  const transcribe = (options: { signal?: AbortSignal; language?: string } = {}) =>
    transcribeRecording(call, { transcriber: transcriber(), channels, ...options });

  it('gives a transcript of a recording, with the side of each channel', async () => {
    const { transcript } = await transcribe({ language: 'ru' });
    expect(transcript.turns).toEqual([
      { index: 1, side: 'rep', speaker: 'Speaker 1', text: 'Low tone of 400 hertz.', startMs: 0, endMs: 1000 },
      { index: 2, side: 'customer', speaker: 'Speaker 2', text: 'Высокий тон, 800 герц.', startMs: 1500, endMs: 2500 },
      { index: 3, side: 'rep', speaker: 'Speaker 1', text: 'Low tone of 400 hertz.', startMs: 3000, endMs: 4500 },
      { index: 4, side: 'customer', speaker: 'Speaker 2', text: 'Высокий тон, 800 герц.', startMs: 4200, endMs: 5500 },
    ]);
    const heard = server.heard.slice(-2);
    expect(heard.map(({ path, authorization }) => [path, authorization])).toEqual(Array.from({ length: 2 }, () => ['/v1/audio/transcriptions', 'Bearer k']));
    expect(heard.map(({ fields }) => [fields.model, fields.response_format, fields.language])).toEqual(
      Array.from({ length: 2 }, () => ['whisper-1', 'verbose_json', 'ru']),
    );
    expect(heard.map(({ audio }) => [...new Set(tonesIn(audio).map(({ hertz }) => hertz))]).sort()).toEqual([[400], [800]]);
  });

  it('asks again after 429 and 500', async () => {
    server.failures.push(429, 500);
    expect((await transcribe()).transcript.turns).toHaveLength(4);
  });

  it('says what the service answered where it never gives a transcript', async () => {
    server.failures.push(...Array.from({ length: 3 }, () => 429));
    await expect(transcriber().transcribe({ audio: call, mediaType: 'audio/wav' })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/^Cannot transcribe the recording: "openai\.transcription\/whisper-1" answered 429 after 3 attempts \("/),
      details: { status: 429, attempts: 3 },
    });
    server.failures.push(500);
    await expect(transcriber({ maxRetries: 0 }).transcribe({ audio: call, mediaType: 'audio/wav' })).rejects.toThrow('answered 500 after one attempt');
    server.failures.push(401);
    await expect(transcriber().transcribe({ audio: call, mediaType: 'audio/wav' })).rejects.toThrow('answered 401 after one attempt ("failure 401")');
  });

  it('leaves the service where it is aborted', async () => {
    server.delayMs = 5000;
    const stop = new AbortController();
    const before = server.left.count;
    const seen = server.heard.length;
    const asked = transcribe({ signal: stop.signal });
    await expect.poll(() => server.heard.length).toBe(seen + 2);
    stop.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    await expect.poll(() => server.left.count).toBe(before + 2);
  });

  it('takes speech that is not there for no segments', async () => {
    expect(await transcriber().transcribe({ audio: recording([[]]), mediaType: 'audio/wav' })).toEqual([]);
  });

  it('says of a model without times that its channels cannot be joined', async () => {
    await expect(transcribeRecording(call, { transcriber: transcriber({}, 'gpt-4o-transcribe'), channels })).rejects.toThrow(
      '"openai.transcription/gpt-4o-transcribe" gives no times, expected segments with their start, as whisper-1 gives them',
    );
  });

  it('hands the provider what it is told', async () => {
    await transcriber({ providerOptions: { openai: { prompt: 'Ромашка', language: 'en' } } }).transcribe({
      audio: call,
      mediaType: 'audio/wav',
      language: 'ru',
    });
    expect(server.heard.at(-1)!.fields).toMatchObject({ prompt: 'Ромашка', language: 'en' });
  });

  it('works with version 7 of the SDK as well', async () => {
    vi.resetModules();
    vi.doMock('ai', () => import('ai7'));
    const { transcriberFromAiSdk: fromSeven } = await import('./from-ai-sdk.ts');
    vi.doUnmock('ai');
    vi.resetModules();
    const seven = fromSeven(createOpenAI({ baseURL: server.baseURL, apiKey: 'k' }).transcription('whisper-1'));
    const audio = recording([[low(1000, 2000)]]);
    server.failures.push(429);
    expect(await seven.transcribe({ audio, mediaType: 'audio/wav' })).toEqual([{ text: ' Low tone of 400 hertz.', startMs: 1000, endMs: 2000 }]);
    expect(await seven.transcribe({ audio: recording([[]]), mediaType: 'audio/wav' })).toEqual([]);
    server.failures.push(500, 500, 500);
    await expect(seven.transcribe({ audio, mediaType: 'audio/wav' })).rejects.toThrow('answered 500 after 3 attempts');
  });
});
