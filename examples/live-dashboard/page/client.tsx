import { hydrate, render } from 'preact';
import { LivePage } from '../src/page/live-page.tsx';
import { apply, begin, type Connection, replace, type State } from '../src/page/state.ts';
import type { Change, Snapshot } from '../src/wire.ts';

const main = document.querySelector('main')!;
const served: { readonly id: string; readonly snapshot: Snapshot } = JSON.parse(document.getElementById('state')!.textContent!);
const retryAfter = 2000;

let state = begin(served.snapshot);
let lastId = served.id;
hydrate(<LivePage state={state} />, main);

/** Draws what is other than before; Preact leaves every other node alone. */
function show(next: State): void {
  state = next;
  render(<LivePage state={state} />, main);
}

const connected = (connection: Connection): void => show({ ...state, connection });

/** A browser connects again by itself and says which event it had last; one that has given up is asked to begin again. */
function listen(): void {
  const events = new EventSource(`/events?${new URLSearchParams({ lang: state.language, after: lastId })}`);
  const on = <T,>(name: string, take: (state: State, data: T) => State): void =>
    events.addEventListener(name, ({ data, lastEventId }: MessageEvent<string>) => {
      lastId = lastEventId;
      show(take(state, JSON.parse(data)));
    });
  on<Snapshot>('snapshot', replace);
  on<Change>('change', apply);
  events.onopen = () => connected('live');
  events.onerror = () => {
    connected('lost');
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, retryAfter);
  };
}

listen();
