import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with a request: an answer, or whatever a server may do instead. */
export type Reply = (response: ServerResponse, body: Record<string, unknown>) => void | Promise<void>;

export interface HttpModel {
  readonly url: string;
  /** the bodies of the requests, in order */
  readonly requests: Record<string, unknown>[];
  readonly headers: IncomingMessage['headers'][];
  readonly close: () => Promise<void>;
}

/** A server on loopback that gives its replies in turn, the last one for ever. */
export async function serveModel(...replies: readonly Reply[]): Promise<HttpModel> {
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
export const chat =
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
export const message =
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

export const failure =
  (status: number, headers: Record<string, string> = {}): Reply =>
  (response) =>
    json(response, status, { error: { message: `no luck (${status})`, type: 'server_error', code: null, param: null } }, headers);

/** A body that begins well and is cut off. */
export const cut: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"id":"chat-1","choices":[{"mess');
  setTimeout(() => response.destroy(), 10);
};

export const notJson: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('<html>busy</html>');
};

export const later =
  (milliseconds: number, reply: Reply): Reply =>
  async (response, body) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await reply(response, body);
  };
