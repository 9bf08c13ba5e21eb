import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consultativeOutbound, criteriaOf } from '@salesperf/llm-scoring';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseOptions } from './options.ts';
import { type RunInput, run } from './run.ts';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'salesperf-calls-'));
});
afterEach(() => rmSync(out, { recursive: true }));

const now = Date.parse('2026-03-20T12:00:00Z');

async function scored(args: readonly string[], more: Partial<RunInput> = {}): Promise<{ lines: string; complete: boolean }> {
  const lines: string[] = [];
  const { help: _, ...options } = parseOptions([...args, '--out', out]);
  const complete = await run({
    ...options,
    model: undefined,
    apiKey: undefined,
    now,
    signal: new AbortController().signal,
    print: (line) => void lines.push(line),
    report: () => {},
    ...more,
  });
  return { lines: lines.join('\n'), complete };
}

describe('a folder of calls', () => {
  it('is scored by rules, call by call and rep by rep, with the words that points stand on', async () => {
    const { lines, complete } = await scored([]);
    expect(complete).toBe(true);
    expect(lines).toMatch(/^Judged by rules/);
    expect(lines).toMatch(/Anna Petrova__2026-03-02 north-depot: \d+ %, answered 100 %, won, rep talks \d+ %/);
    expect(lines).toContain('Current setup: «How do you plan the routes for the two depots today?» (Anna Petrova, 5)');
    expect(lines).toMatch(/^Anna Petrova__.*\n {2}Not done: Decision process$/m);
    const scoreOf = (rep: string): number => Number(new RegExp(`${rep}: score (\\d+) %`).exec(lines)![1]);
    expect(scoreOf('Boris Klein')).toBeLessThan(30);
    expect(Math.min(scoreOf('Anna Petrova'), scoreOf('Вера Соколова'))).toBeGreaterThan(60);
    expect(lines).toMatch(/автоответчик: no total/);
  });

  it('has a page for each call, with the quoted words marked and nothing of the call as code', async () => {
    await scored([]);
    expect(readdirSync(out).filter((name) => name.endsWith('.html'))).toHaveLength(5);
    const page = readFileSync(join(out, 'Anna Petrova__2026-03-02 north-depot.html'), 'utf8');
    expect(page).toContain('<mark title="Current setup, Open questions">How do you plan the routes for the two depots today?');
    const folder = mkdtempSync(join(tmpdir(), 'salesperf-hostile-'));
    writeFileSync(join(folder, 'a.txt'), 'Rep: <script>alert(1)</script> What do you use?\nCustomer: "A & B" it costs us 5 hours <b>.');
    await scored([folder]);
    rmSync(folder, { recursive: true });
    expect(readFileSync(join(out, 'a.html'), 'utf8')).not.toMatch(/<script>|<b>\./);
  });

  it('speaks Russian', async () => {
    const { lines } = await scored(['--lang', 'ru']);
    expect(lines).toMatch(/Вера Соколова: балл \d+ %, звонков 1/);
    expect(readFileSync(join(out, 'Вера Соколова__2026-03-05 мебель.html'), 'utf8')).toContain('<html lang="ru">');
  });

  it('says which files are no transcripts, and goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'salesperf-folder-'));
    writeFileSync(join(folder, 'broken.json'), '{"results": ');
    writeFileSync(join(folder, 'fine.txt'), 'Rep: How do you plan?\nCustomer: By hand, it takes 5 hours a week.');
    const { lines, complete } = await scored([folder]);
    rmSync(folder, { recursive: true });
    expect(complete).toBe(false);
    expect(lines).toMatch(/broken: not read: Cannot read the transcript/);
    expect(lines).toMatch(/^fine: /m);
  });

  it('reads files of an unknown shape by a mapping, such as the error proposes, and text in another encoding', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'salesperf-folder-'));
    const lines = [
      { who: 'agent', say: { text: 'How do you plan the routes today?' } },
      { who: 'client', say: { text: 'By hand, it takes us 5 hours a week.' } },
    ];
    writeFileSync(join(folder, 'odd.json'), JSON.stringify({ call: { lines } }));
    const cyrillic = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte]));
    writeFileSync(
      join(folder, 'old.txt'),
      Uint8Array.from('Менеджер: Как вы сейчас ведёте учёт?\nКлиент: Вручную, 5 часов в неделю.', (letter) => cyrillic.get(letter)!),
    );
    writeFileSync(join(folder, 'wide.txt'), Buffer.from('\uFEFFRep: How do you plan?\nCustomer: By hand.', 'utf16le'));
    const before = await scored([folder]);
    expect(before.lines).toMatch(/^old: not read: .*such as windows-1251$/m);
    expect(before.lines).toMatch(/^wide: /m);
    const proposed = /^odd: not read: .*such as (\{.*\}), which it looks like$/m.exec(before.lines)![1]!;
    writeFileSync(join(out, 'mapping.json'), proposed);
    const after = await scored([folder, '--mapping', join(out, 'mapping.json'), '--encoding', 'windows-1251']);
    rmSync(folder, { recursive: true });
    expect(after.complete).toBe(true);
    expect(after.lines).toMatch(/^old: \d+|^old: no total/m);
    expect(() => parseOptions(['--encoding', 'cp-none'])).toThrow('Cannot use --encoding cp-none');
  });

  it('keeps two files of one name apart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'salesperf-folder-'));
    writeFileSync(join(folder, 'Anna__x.txt'), 'Anna: How do you plan the routes today?\nBob: By hand, it takes us 5 hours a week.');
    writeFileSync(
      join(folder, 'Anna__x.srt'),
      '1\n00:00:01,000 --> 00:00:02,000\nAnna: Hello.\n\n2\n00:00:03,000 --> 00:00:04,000\nBob: No, thank you, we are not interested in anything at all.\n',
    );
    const { lines } = await scored([folder]);
    rmSync(folder, { recursive: true });
    expect(
      readdirSync(out)
        .filter((name) => name.endsWith('.html'))
        .sort(),
    ).toEqual(['Anna__x.srt.html', 'Anna__x.txt.html']);
    expect(lines).toMatch(/^Anna__x\.srt: /m);
    expect(lines).toMatch(/^Anna__x\.txt: /m);
  });

  it('is judged by a model that sees no personal data, once for each call', async () => {
    const bodies: string[] = [];
    const text = JSON.stringify({
      verdicts: criteriaOf(consultativeOutbound).map(({ id }) => ({ criterion: id, answer: '0', evidence: [] })),
      ending: { answer: 'no_next_step', evidence: [] },
    });
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      bodies.push(Buffer.concat(chunks).toString('utf8'));
      response.writeHead(200, { 'content-type': 'application/json' });
      const message = { role: 'assistant', content: text };
      response.end(
        JSON.stringify({
          id: '1',
          object: 'chat.completion',
          created: 1,
          model: 'm',
          choices: [{ index: 0, message, finish_reason: 'stop' }],
          usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
        }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const folder = mkdtempSync(join(tmpdir(), 'salesperf-folder-'));
    writeFileSync(join(folder, 'one.txt'), 'Rep: Your number?\nCustomer: +1 (415) 555-2671.');
    const model = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1#m`;
    const first = await scored([folder], { model });
    const again = await scored([folder], { model });
    server.close();
    rmSync(folder, { recursive: true });
    expect(first.lines).toMatch(/Judged by server\.chat\/m \(masked\)\./);
    expect(first.lines).toContain('1 answers of the model, 15 tokens.');
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).not.toContain('2671');
    expect(again.lines).not.toContain('answers of the model');
  });

  it('is refused with one sentence where it cannot be meant', async () => {
    await expect(scored(['/nowhere'])).rejects.toThrow('Cannot score the calls in "/nowhere": there is no such folder, expected one with transcripts');
    await expect(scored([out])).rejects.toThrow('no transcript is in it, expected files that end in');
    await expect(scored([], { model: 'gpt' })).rejects.toThrow('Cannot use SALESPERF_MODEL=gpt: expected a model of "openai" or "anthropic"');
    expect(() => parseOptions(['--lang', 'de'])).toThrow('Cannot use --lang de: expected "en" or "ru"');
    expect(() => parseOptions(['--what'])).toThrow('--help lists them');
    expect(() => parseOptions(['a', 'b'])).toThrow('expected one folder');
  });
});
