import type { Column, Row } from '../wire.ts';
import { words } from '../words.ts';
import { type Drawn, placeOf, type State } from './state.ts';

interface TableProps {
  readonly state: State;
}

/** KPIs by person, the team above all. */
export function LiveTable({ state }: TableProps) {
  const own = words[state.language];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a mouse an area can be scrolled only when it can be focused
    <section class="scroll" tabIndex={0} aria-label={own.table}>
      <table class="data kpis">
        <caption class="hidden">{own.table}</caption>
        <Head columns={state.columns} people={own.people} />
        <tbody>
          {state.rows.map((row, index) => (
            <PersonRow key={row.key} row={row} isWhole={index === 0} state={state} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head({ columns, people }: { readonly columns: readonly Column[]; readonly people: string }) {
  const groups = [...new Set(columns.map(({ group }) => group))];
  return (
    <thead>
      <tr class="groups">
        <td />
        {groups.map((group) => (
          <th scope="colgroup" colSpan={columns.filter((column) => column.group === group).length}>
            {group}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col">{people}</th>
        {columns.map(({ name, explanation }) => (
          <th scope="col" class="numeric" title={explanation}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function PersonRow({ row, isWhole, state }: TableProps & { readonly row: Row; readonly isWhole: boolean }) {
  return (
    <tr class={isWhole ? 'whole' : undefined}>
      <th scope="row">
        <span class="who" title={row.name}>
          <bdi>{row.name}</bdi>
        </span>
      </th>
      {state.columns.map(({ key, name }) => (
        <Value key={key} label={name} cell={state.cells.get(placeOf(row.key, key))} empty={words[state.language].empty} />
      ))}
    </tr>
  );
}

interface ValueProps {
  readonly label: string;
  readonly cell: Drawn | undefined;
  readonly empty: string;
}

/** Two classes in turn light a cell up: with one alone, a change within a second of another would start nothing. */
const flashes = ['flash', 'flash again'];

function Value({ label, cell, empty }: ValueProps) {
  const flash = cell?.changes ? ` ${flashes[cell.changes % 2]}` : '';
  const isNone = cell === undefined || cell.text === null;
  return (
    <td class={`numeric${isNone ? ' none' : ''}${flash}`} data-label={label} title={isNone ? (cell?.reason ?? empty) : undefined}>
      {isNone ? '–' : cell.text}
    </td>
  );
}
