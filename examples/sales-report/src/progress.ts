import { Presets, SingleBar } from 'cli-progress';

/** Says how far a piece of work is. */
export type Report = (what: string, done: number, of: number) => void;

export interface Progress {
  readonly report: Report;
  readonly end: () => void;
}

const patience = 500;
const between = 3_000;

/** Progress of long work on stderr: a bar on a terminal, else a line every few seconds; short work says nothing. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const begun = Date.now();
  return stream.isTTY ? withBar(stream, begun) : withLines(stream, begun);
}

function withBar(stream: NodeJS.WriteStream, begun: number): Progress {
  const bar = new SingleBar({ stream, format: '{what} [{bar}] {value} / {total}', clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  let started = false;
  return {
    report(what, done, of) {
      if (Date.now() - begun < patience) return;
      if (!started) bar.start(of, done, { what });
      started = true;
      bar.setTotal(of);
      bar.update(done, { what });
    },
    end: () => bar.stop(),
  };
}

function withLines(stream: NodeJS.WriteStream, begun: number): Progress {
  let said = begun;
  return {
    report(what, done, of) {
      if (Date.now() - said < between) return;
      said = Date.now();
      stream.write(`${what}: ${done} / ${of}\n`);
    },
    end: () => {},
  };
}
