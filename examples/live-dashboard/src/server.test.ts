import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Live, playLive } from './live.ts';
import { openStream, type StreamEvent } from './testing/event-stream.ts';
import { comparable, expectedCells } from './testing/expected.ts';
import { type Running, run } from './testing/running.ts';
import type { Change, Snapshot } from './wire.ts';

const keep = 50;

describe('the server', { timeout: 60_000 }, () => {
  let live: Live;
  let server: Running;
  let events: string;

  beforeAll(async () => {
    live = playLive({ seed: 1, language: 'en', run: 'run7', keep });
    server = await run(live, 'void 0;');
    events = `${server.origin}/events`;
  }, 60_000);
  afterAll(() => server.close());

  const idsOf = (all: readonly StreamEvent[]) => all.map(({ id }) => id);
  const inLog = (id: string) => live.log.after(id)!.map((entry) => ({ id: entry.id, event: 'change', data: entry.value.en }));
  const openAll = () => openStream(`${events}?after=${live.log.lastId()}`);

  it('serves a page that is whole without its script, in both languages', async () => {
    server.play(3);
    for (const [query, language, word] of [
      ['', 'en', 'Win rate'],
      ['?lang=ru', 'ru', 'Винрейт'],
      ['?lang=de', 'en', 'Win rate'],
    ] as const) {
      const response = await fetch(`${server.origin}/${query}`);
      const html = await response.text();
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(word);
      const total = live.snapshot(language).cells.find(({ row, column }) => row === 'total' && column === 'revenue')!;
      expect(html).toContain(`>${total.text}</td>`);
      expect(html).not.toContain('<DACH');
    }
  });

  it('serves its script and its style, and nothing else', async () => {
    const answer = async (path: string, method = 'GET') => {
      const { status, headers } = await fetch(`${server.origin}${path}`, { method });
      return [status, headers.get('content-type')];
    };
    expect(await answer('/page.js')).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(await answer('/style.css')).toEqual([200, 'text/css; charset=utf-8']);
    expect(await answer('/../package.json')).toEqual([404, null]);
    expect(await answer('/', 'POST')).toEqual([405, null]);
  });

  it('streams each change once, with an id that grows', async () => {
    const stream = await openAll();
    const before = live.log.lastId();
    server.play(5);
    expect(stream.response.headers['content-type']).toBe('text/event-stream');
    expect(await stream.until(5)).toEqual(inLog(before));
    const numbers = stream.events.map(({ id }) => Number(/^run7-(\d+)$/.exec(id)![1]));
    expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));
    stream.close();
  });

  it('after a reconnect sends exactly what was missed, then what comes', async () => {
    const first = await openAll();
    server.play(2);
    await first.until(2);
    first.close();
    const last = first.events[1]!.id;
    server.play(4);
    const second = await openStream(`${events}?after=run7-0`, { 'last-event-id': last });
    await second.until(4);
    server.play(1);
    await second.until(5);
    expect(second.events).toEqual(inLog(last));
    expect(second.events).toHaveLength(5);
    second.close();
  });

  it('sends nothing to a reader who missed nothing', async () => {
    const stream = await openStream(events, { 'last-event-id': live.log.lastId() });
    server.play(1);
    expect(idsOf(await stream.until(1))).toEqual([live.log.lastId()]);
    stream.close();
  });

  it.each([
    ['too old', 'run7-1'],
    ['of another run of the server', 'run6-60'],
    ['not there', ''],
  ])('sends all numbers anew when the id is %s', async (_, id) => {
    server.play(keep + 5);
    const stream = await openStream(`${events}?lang=ru`, id === '' ? {} : { 'last-event-id': id });
    const [snapshot] = await stream.until(1);
    expect(snapshot).toMatchObject({ id: live.log.lastId(), event: 'snapshot' });
    expect(snapshot!.data).toEqual(live.snapshot('ru'));
    expect(comparable((snapshot!.data as Snapshot).cells)).toEqual(comparable(expectedCells(live, 'ru')));
    server.play(1);
    expect((await stream.until(2))[1]!.data).toEqual(live.log.after(snapshot!.id)![0]!.value.ru);
    stream.close();
  });

  it('tells several readers, each in its language, and misses none that goes', async () => {
    const [english, russian, gone] = await Promise.all(['en', 'ru', 'en'].map((lang) => openStream(`${events}?lang=${lang}&after=${live.log.lastId()}`)));
    server.play(1);
    await gone!.until(1);
    gone!.close();
    server.play(3);
    const ids = idsOf(await english!.until(4));
    expect(idsOf(await russian!.until(4))).toEqual(ids);
    const lineOf = ({ data }: StreamEvent) => (data as Change).line.text;
    expect(english!.events.map(lineOf)).not.toEqual(russian!.events.map(lineOf));
    english!.close();
    russian!.close();
  });

  it('a reader that does not read keeps nobody waiting, and is up to date once it reads', async () => {
    const slow = connect(server.port, '127.0.0.1').pause().setEncoding('utf8');
    slow.write(`GET /events?after=${live.log.lastId()} HTTP/1.1\r\nHost: here\r\n\r\n`);
    const quick = await openAll();
    const before = live.log.lastId();
    for (let step = 1; step <= keep; step++) {
      server.play(1);
      await quick.until(step);
    }
    expect(quick.events).toEqual(inLog(before));
    let text = '';
    await new Promise<void>((resolve) => {
      slow.on('data', (chunk: string) => {
        text += chunk;
        if (text.includes(`id: ${live.log.lastId()}\n`)) resolve();
      });
      slow.resume();
    });
    slow.destroy();
    quick.close();
  });

  it('shows with a heartbeat that a reader is still there, which is no event', async () => {
    const stream = await openAll();
    server.beat();
    server.play(1);
    expect(await stream.until(1)).toHaveLength(1);
    stream.close();
  });
});
