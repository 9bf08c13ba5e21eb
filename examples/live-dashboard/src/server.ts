import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Language } from '@salesperf/core';
import type { Live } from './live.ts';
import { documentOf } from './page/document.tsx';
import { styleSheet } from './page/style.ts';
import { follow, type Source } from './stream/follow.ts';
import { frame, heartbeat, retryFrame } from './stream/frame.ts';
import type { Change } from './wire.ts';
import { isLanguage } from './words.ts';

export interface ServerOptions {
  readonly live: Live;
  /** of pages that are asked for without one */
  readonly language: Language;
  /** what runs in the browser */
  readonly script: string;
}

/** A server of the page, and of the stream that keeps it up to date. */
export interface LiveServer {
  readonly http: Server;
  /** tells every reader what there is to tell */
  readonly publish: () => void;
  /** shows connections that are gone */
  readonly beat: () => void;
}

const reconnectAfter = 1000;
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

export function liveServer({ live, language, script }: ServerOptions): LiveServer {
  const readers = new Map<ServerResponse, () => void>();

  function openStream(request: IncomingMessage, response: ServerResponse, asked: URLSearchParams): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    response.write(retryFrame(reconnectAfter));
    const from = request.headers['last-event-id'] ?? asked.get('after') ?? '';
    readers.set(response, follow(response, sourceIn(live, languageIn(asked)), String(from)));
    response.on('close', () => readers.delete(response));
  }

  const languageIn = (asked: URLSearchParams): Language => {
    const given = asked.get('lang');
    return isLanguage(given) ? given : language;
  };

  const http = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, text: string): void =>
      void response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'content-security-policy': policy }).end(text);
    if (request.method !== 'GET') response.writeHead(405, { allow: 'GET' }).end();
    else if (pathname === '/') send('text/html', documentOf({ snapshot: live.snapshot(languageIn(searchParams)), id: live.log.lastId() }));
    else if (pathname === '/style.css') send('text/css', styleSheet);
    else if (pathname === '/page.js') send('text/javascript', script);
    else if (pathname === '/events') openStream(request, response, searchParams);
    else response.writeHead(404).end();
  });

  return {
    http,
    publish: () => {
      for (const tell of readers.values()) tell();
    },
    beat: () => {
      for (const reader of readers.keys()) if (!reader.writableNeedDrain) reader.write(heartbeat);
    },
  };
}

const sourceIn = ({ log, snapshot }: Live, language: Language): Source<Readonly<Record<Language, Change>>> => ({
  lastId: log.lastId,
  after: log.after,
  changeFrame: ({ id, value }) => frame(id, 'change', value[language]),
  snapshotFrame: () => frame(log.lastId(), 'snapshot', snapshot(language)),
});
