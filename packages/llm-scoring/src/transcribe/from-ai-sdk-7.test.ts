import { createOpenAI } from '@ai-sdk/openai';
import { afterAll, expect, it, vi } from 'vitest';
import { openAiServer } from './testing/openai-server.ts';
import { recording } from './testing/tones.ts';

afterAll(() => {
  vi.doUnmock('ai');
  vi.resetModules();
});

it('works with version 7 of the SDK as well', async () => {
  vi.resetModules();
  vi.doMock('ai', () => import('ai7'));
  const { fromAiSdk } = await import('./from-ai-sdk.ts');
  const server = await openAiServer();
  const transcriber = fromAiSdk(createOpenAI({ baseURL: server.baseURL, apiKey: 'k' }).transcription('whisper-1'));
  const audio = recording([[{ hertz: 400, startMs: 1000, endMs: 2000 }]]);
  server.failures.push(429);
  expect(await transcriber.transcribe({ audio, mediaType: 'audio/wav' })).toEqual([{ text: ' Low tone of 400 hertz.', startMs: 1000, endMs: 2000 }]);
  expect(await transcriber.transcribe({ audio: recording([[]]), mediaType: 'audio/wav' })).toEqual([]);
  server.failures.push(500, 500, 500);
  await expect(transcriber.transcribe({ audio, mediaType: 'audio/wav' })).rejects.toThrow('answered 500 after 3 attempts');
  await server.close();
});
