import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { latencies } from './latencies.ts';

const [count, text] = process.argv.slice(2);
const waits = latencies(Number(count));
let asked = 0;

/** Answers every request of OpenAI's chat protocol alike, after as long as a model may take. */
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () =>
    setTimeout(
      () => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify({
            id: 'chat-1',
            object: 'chat.completion',
            created: 1_700_000_000,
            model: 'slow',
            choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
            usage: { prompt_tokens: 6_000, completion_tokens: 500, total_tokens: 6_500 },
          }),
        );
      },
      waits[asked++ % waits.length],
    ),
  );
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
