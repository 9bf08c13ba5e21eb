import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import * as ai6 from 'ai';
import * as ai7 from 'ai7';
import { afterEach, describe, expect, it } from 'vitest';
import { promptJudge } from '../judge/prompt-judge.ts';
import { scoreCall } from '../score/score-call.ts';
import { consultativeOutbound as scorecard } from '../scorecard/consultative-outbound.ts';
import { criteriaOf } from '../scorecard/scorecard.ts';
import { readPlainText } from '../transcript/text/plain-text.ts';
import type { Clock } from './clock.ts';
import { type AiSdk, textModelOf } from './from-ai-sdk.ts';
import { type PatienceOptions, patient } from './patient.ts';

/** What the server does with a request: an answer, or whatever a server may do instead. */
type Reply = (response: ServerResponse, body: Record<string, unknown>) => void | Promise<void>;

interface HttpModel {
  readonly url: string;
  /** the bodies of the requests, in order */
  readonly requests: Record<string, unknown>[];
  readonly headers: IncomingMessage['headers'][];
  readonly close: () => Promise<void>;
}

/** A server on loopback that gives its replies in turn, the last one for ever. */
async function serveModel(...replies: readonly Reply[]): Promise<HttpModel> {
  const requests: Record<string, unknown>[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
    const reply = replies[Math.min(requests.length, replies.length - 1)]!;
    requests.push(body);
    headers.push(request.headers);
    await reply(response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, requests, headers, close };
}

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

/** An answer of OpenAI's chat protocol. */
const chat =
  (text: string, { finish = 'stop', prompt = 100, cached = 0, completion = 20 } = {}): Reply =>
  (response) =>
    json(response, 200, {
      id: 'chat-1',
      object: 'chat.completion',
      created: 1_700_000_000,
      model: 'served',
      choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: finish }],
      usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion, prompt_tokens_details: { cached_tokens: cached } },
    });

/** An answer of Anthropic's messages protocol. */
const message =
  (text: string, { stop = 'end_turn', input = 100, cached = 0, output = 20 } = {}): Reply =>
  (response) =>
    json(response, 200, {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'served',
      content: [{ type: 'text', text }],
      stop_reason: stop,
      stop_sequence: null,
      usage: { input_tokens: input, output_tokens: output, cache_read_input_tokens: cached, cache_creation_input_tokens: 0 },
    });

const failure =
  (status: number, headers: Record<string, string> = {}): Reply =>
  (response) =>
    json(response, status, { error: { message: `no luck (${status})`, type: 'server_error', code: null, param: null } }, headers);

/** A body that begins well and is cut off. */
const cut: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"id":"chat-1","choices":[{"mess');
  setTimeout(() => response.destroy(), 10);
};

const notJson: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('<html>busy</html>');
};

const later =
  (milliseconds: number, reply: Reply): Reply =>
  async (response, body) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await reply(response, body);
  };

const { transcript } = readPlainText('Rep: What do you use today?\nCustomer: Spreadsheets. They cost us 5 hours a week.');
const judgement = {
  verdicts: criteriaOf(scorecard).map(({ id }) => ({ criterion: id, answer: '0', evidence: [] })),
  ending: { answer: 'no_next_step', evidence: [] },
};
const good = JSON.stringify(judgement);

/** Time that passes as soon as somebody waits for it. */
function fakeClock(): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  let now = 0;
  return {
    waits,
    now: () => now,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
}

const open: HttpModel[] = [];
afterEach(() => Promise.all(open.splice(0).map(({ close }) => close())));

async function serve(...replies: Reply[]): Promise<HttpModel> {
  const server = await serveModel(...replies);
  open.push(server);
  return server;
}

const sdks: readonly [string, AiSdk][] = [
  ['ai 6', ai6],
  ['ai 7', ai7 as unknown as AiSdk],
];

const providers = {
  'openai-compatible': {
    answer: chat,
    model: (baseURL: string) => createOpenAICompatible({ name: 'loopback', baseURL, apiKey: 'k', supportsStructuredOutputs: true })('served'),
  },
  anthropic: { answer: message, model: (baseURL: string) => createAnthropic({ baseURL, apiKey: 'k' })('served') },
} as const;

describe.each(sdks)('%s', (_, sdk) => {
  describe.each(Object.entries(providers))('%s', (_name, { answer, model }) => {
    const judgeAt = ({ url }: HttpModel, options: PatienceOptions & { repairs?: number } = {}) =>
      promptJudge(patient(textModelOf(sdk, model(url) as never), options), options);

    it('is asked once, with the call first, and its count of tokens is kept', async () => {
      const server = await serve(answer(good, { cached: 40 }));
      const score = await scoreCall({ transcript, scorecard, judge: judgeAt(server) });
      expect(score.total).toBe(0);
      expect(score.usage).toEqual({ calls: 1, inputTokens: expect.any(Number), cachedTokens: 40, outputTokens: 20 });
      expect(score.prompt).toEqual({ id: '1', hash: expect.stringMatching(/^[0-9a-f]{16}$/) });
      expect(server.requests).toHaveLength(1);
      const sent = JSON.stringify(server.requests[0]);
      expect(sent.indexOf('R1 What do you use today?')).toBeGreaterThan(0);
      expect(sent.indexOf('R1 What do you use today?')).toBeLessThan(sent.indexOf('# Opening'));
      expect(sent).not.toMatch(/minimum|maximum|minLength|minItems/);
    });

    it.each([
      ['is no JSON', 'I would rather not say', /no JSON/],
      ['lacks what it should have', '{"verdicts":[]}', /ending/],
      ['names a criterion that there is not', good.replace(judgement.verdicts[0]!.criterion, 'closing_time'), /closing_time/],
      ['forgets criteria', JSON.stringify({ ...judgement, verdicts: judgement.verdicts.slice(1) }), /has no verdict/],
      ['is empty', '', /empty/],
    ])('is told what is wrong with an answer that %s', async (_what, bad, told) => {
      const server = await serve(answer(bad), answer(good));
      const score = await scoreCall({ transcript, scorecard, judge: judgeAt(server) });
      expect(score.usage!.calls).toBe(2);
      expect(score.coverage).toBe(1);
      expect(JSON.stringify(server.requests[1])).toMatch(told);
    });

    it.each([
      ['in a fence', `\`\`\`json\n${good}\n\`\`\``],
      ['with words around it', `Here you are: ${good} I hope that helps.`],
    ])('takes an answer %s as it is', async (_what, text) => {
      const server = await serve(answer(text));
      expect((await scoreCall({ transcript, scorecard, judge: judgeAt(server) })).usage!.calls).toBe(1);
    });

    it('is told that an answer was cut off', async () => {
      const server = await serve(answer(good.slice(0, 200), { finish: 'length', stop: 'max_tokens' } as never), answer(good));
      expect((await scoreCall({ transcript, scorecard, judge: judgeAt(server) })).usage!.calls).toBe(2);
      expect(JSON.stringify(server.requests[1])).toContain('cut off before its end');
    });

    it('is given up after its repairs, with what was wrong and what it took', async () => {
      const server = await serve(answer('no'));
      const error = await scoreCall({ transcript, scorecard, judge: judgeAt(server, { repairs: 1 }) }).catch((reason) => reason);
      expect(error.message).toMatch(/^Cannot score the call: no answer of the model ".+" was a judgement, the last one because it is no JSON$/);
      expect(error.details.usage.calls).toBe(2);
    });

    it('is left alone for as long as it asks', async () => {
      const clock = fakeClock();
      const server = await serve(failure(429, { 'retry-after': '7' }), failure(429, { 'retry-after-ms': '1500' }), answer(good));
      const score = await scoreCall({ transcript, scorecard, judge: judgeAt(server, { clock }) });
      expect(score.usage!.calls).toBe(1);
      expect(clock.waits.map(Math.round)).toEqual([7050, 1550]);
    });

    it('is asked again after 500, bodies that are cut or no JSON, each time later', async () => {
      const clock = fakeClock();
      const server = await serve(failure(500), failure(503), answer(good));
      await scoreCall({ transcript, scorecard, judge: judgeAt(server, { clock }) });
      expect(clock.waits).toEqual([1000, 2000]);
      for (const broken of [cut, notJson]) {
        const other = await serve(broken, answer(good));
        await scoreCall({ transcript, scorecard, judge: judgeAt(other, { clock: fakeClock() }) });
        expect(other.requests).toHaveLength(2);
      }
    });

    it('is not asked again where that would not help', async () => {
      const server = await serve(failure(401));
      const error = await scoreCall({ transcript, scorecard, judge: judgeAt(server) }).catch((reason) => reason);
      expect([error.code, error.details.status, server.requests.length]).toEqual(['unavailable', 401, 1]);
      expect(error.message).toMatch(/^Cannot ask the model: the provider answered 401 \(.*\); asking again would not help$/);
    });

    it('stops at once where it is aborted', async () => {
      const stop = new AbortController();
      const server = await serve(later(60_000, answer(good)));
      const scoring = scoreCall({ transcript, scorecard, judge: judgeAt(server), signal: stop.signal });
      setTimeout(() => stop.abort(new Error('enough')), 50);
      await expect(scoring).rejects.toThrow('enough');
    });

    it('may take its time', async () => {
      const server = await serve(later(300, answer(good)));
      expect((await scoreCall({ transcript, scorecard, judge: judgeAt(server) })).total).toBe(0);
    });

    it('may refuse', async () => {
      const server = await serve(answer('', { finish: 'content_filter', stop: 'refusal' } as never));
      await expect(scoreCall({ transcript, scorecard, judge: judgeAt(server) })).rejects.toThrow('refused to answer');
    });
  });
});
