import { words } from '../words.ts';
import { LiveTable } from './live-table.tsx';
import type { State } from './state.ts';

/** All of the page below its header: the same on the server, and in the browser with every change. */
export function LivePage({ state }: { readonly state: State }) {
  const own = words[state.language];
  return (
    <div class="page">
      <article id="live">
        <header class="masthead">
          <p class="clocks">
            <span>{state.period}</span>
            <span>{state.day}</span>
            <span role="status" class={`status ${state.connection}`}>
              {own[state.connection]}
            </span>
          </p>
          <h1>{own.headline}</h1>
        </header>
        <section class="happened" aria-labelledby="happened">
          <h2 id="happened">{own.happened}</h2>
          <ol>
            {state.lines.map(({ time, text }) => (
              <li>
                <time>{time}</time> <bdi>{text}</bdi>
              </li>
            ))}
          </ol>
        </section>
        <LiveTable state={state} />
      </article>
    </div>
  );
}
