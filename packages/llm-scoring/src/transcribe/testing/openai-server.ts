import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tonesIn } from './tones.ts';

export interface Heard {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly audio: Uint8Array;
}

export interface OpenAiServer {
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
export async function openAiServer(): Promise<OpenAiServer> {
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
