import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';

/** What a library sent in one request, as far as a model reads it: messages, tools, and the schema of the answer. */
interface Body {
  readonly messages: readonly { readonly content: unknown }[];
  readonly tools?: unknown;
  readonly response_format?: { readonly json_schema?: { readonly schema?: unknown } };
}

export interface Recorder {
  readonly url: string;
  readonly requests: number;
  readonly promptTokens: number;
  readonly close: () => Promise<void>;
}

/** A server that speaks OpenAI's chat protocol, counts what is asked of it, and gives whatever answer is asked for. */
export async function record(answer: (body: Body) => string): Promise<Recorder> {
  let [requests, promptTokens] = [0, 0];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Body;
    requests++;
    promptTokens += tokensOf(body);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(completion(body, answer(body))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    get requests() {
      return requests;
    },
    get promptTokens() {
      return promptTokens;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function tokensOf({ messages, tools, response_format }: Body): number {
  const schema = response_format?.json_schema?.schema;
  const texts = [...messages.map(({ content }) => textOf(content)), ...(tools ? [JSON.stringify(tools)] : []), ...(schema ? [JSON.stringify(schema)] : [])];
  return texts.reduce((sum, text) => sum + countTokens(text), 0);
}

const textOf = (content: unknown): string => {
  if (typeof content === 'string') return content;
  return Array.isArray(content) ? content.map((part: { text?: string }) => part.text ?? '').join('\n') : '';
};

/** Where tools are offered, the first of them is called. */
function completion({ tools }: Body, text: string): unknown {
  const [tool] = (tools ?? []) as { function: { name: string } }[];
  const call = tool ? [{ id: 'call_1', type: 'function', function: { name: tool.function.name, arguments: text } }] : undefined;
  return {
    id: 'chat-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: 'recorder',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: call ? null : text, ...(call ? { tool_calls: call } : {}) },
        finish_reason: call ? 'tool_calls' : 'stop',
      },
    ],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  };
}
