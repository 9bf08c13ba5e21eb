import { get, type IncomingMessage } from 'node:http';

export interface StreamEvent {
  readonly id: string;
  readonly event: string;
  readonly data: unknown;
}

export interface EventStream {
  readonly response: IncomingMessage;
  readonly events: readonly StreamEvent[];
  /** waits until there are so many */
  readonly until: (count: number) => Promise<readonly StreamEvent[]>;
  readonly close: () => void;
}

/** A reader of server-sent events that knows no browser: what comes over the wire, by the letter. */
export async function openStream(address: string, headers: Readonly<Record<string, string>> = {}): Promise<EventStream> {
  const request = get(address, { headers, agent: false });
  const response = await new Promise<IncomingMessage>((resolve, reject) => request.once('error', reject).once('response', resolve));
  const events: StreamEvent[] = [];
  let waiting = (): void => {};
  let rest = '';
  response.setEncoding('utf8').on('data', (text: string) => {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop()!;
    events.push(...blocks.flatMap(eventIn));
    waiting();
  });
  request.on('error', () => {});
  response.on('error', () => {});
  return {
    response,
    events,
    close: () => request.destroy(),
    until: (count) =>
      new Promise((resolve) => {
        waiting = () => {
          if (events.length >= count) resolve(events);
        };
        waiting();
      }),
  };
}

function eventIn(block: string): StreamEvent[] {
  const fields = Object.fromEntries(block.split('\n').map((line) => /^(\w*): ?(.*)$/.exec(line)?.slice(1) ?? ['', '']));
  return fields.data === undefined ? [] : [{ id: fields.id ?? '', event: fields.event ?? '', data: JSON.parse(fields.data) }];
}
