/** An event as it goes over the wire: https://html.spec.whatwg.org/multipage/server-sent-events.html. JSON has no line break in it. */
export const frame = (id: string, event: string, data: unknown): string => `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** How many milliseconds a browser waits before it connects again. */
export const retryFrame = (milliseconds: number): string => `retry: ${milliseconds}\n\n`;

/** A comment: nothing for the reader, but a connection that is gone shows itself. */
export const heartbeat = ':\n\n';
