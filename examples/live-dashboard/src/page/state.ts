import type { Change, Line, Shown, Snapshot } from '../wire.ts';

export type Connection = 'connecting' | 'live' | 'lost';

/** A cell, and how often it has changed under the reader's eyes. */
export interface Drawn extends Shown {
  readonly changes: number;
}

/** What the page shows: a snapshot, with its cells by place. */
export interface State extends Omit<Snapshot, 'cells'> {
  readonly cells: ReadonlyMap<string, Drawn>;
  readonly connection: Connection;
}

const linesShown = 5;

export const placeOf = (row: string, column: string): string => `${column} ${row}`;

export const begin = (snapshot: Snapshot): State => ({ ...snapshot, cells: drawnOver(new Map(), snapshot.cells, 0), connection: 'connecting' });

/** All that the server holds; what differs from what was shown has changed meanwhile. */
export const replace = (state: State, snapshot: Snapshot): State => ({
  ...snapshot,
  cells: drawnOver(state.cells, snapshot.cells, 1),
  connection: state.connection,
});

export const apply = (state: State, { line, cells, ...dates }: Change): State => ({
  ...state,
  ...dates,
  cells: new Map([...state.cells, ...drawnOver(state.cells, cells, 1)]),
  lines: [line, ...state.lines].slice(0, linesShown) satisfies readonly Line[],
});

function drawnOver(before: ReadonlyMap<string, Drawn>, cells: readonly Shown[], step: number): ReadonlyMap<string, Drawn> {
  return new Map(
    cells.map((cell) => {
      const place = placeOf(cell.row, cell.column);
      const old = before.get(place);
      const isOther = old?.text !== cell.text || old.reason !== cell.reason;
      return [place, { ...cell, changes: (old?.changes ?? 0) + (isOther ? step : 0) }];
    }),
  );
}
