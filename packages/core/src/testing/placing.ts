import type { AsOfNode, AtNode, DuringNode, PlacedNode } from '../metric/node.ts';
import { type Period, periodIn } from '../time/period.ts';
import { type Asked, known, type Place } from './asked.ts';
import { funnelSteps } from './funnels.ts';
import { membersOf } from './members.ts';
import { zoneOfPerson } from './people.ts';
import type { Row } from './replay.ts';
import { responsibleColumn, viewOfLeaf } from './views.ts';

/** The rows of a table of the model, or of a funnel, that count for a period (given in the team's zone). */
export function placesOf(leaf: PlacedNode, period: Period, asked: Asked): readonly Place[] {
  const { source, query } = asked;
  const question = JSON.stringify(['places', leaf, period, asked.filtered]);
  return source.remember(question, () => {
    const places = leaf.node === 'at' ? happened(leaf, period, asked) : leaf.node === 'asOf' ? stood(leaf, period, asked) : lasted(leaf, period, asked);
    const wanted = Object.entries(asked.filtered ? (query.where ?? {}) : {});
    return places.filter((place) =>
      wanted.every(([dimension, members]) => membersOf(dimension, leaf, place, asked).some((member) => members.includes(member))),
    );
  });
}

interface Standing {
  readonly zone: string;
  readonly person: string | null;
  readonly period: Period;
}

/** In whose days a row stands. */
function standing(leaf: PlacedNode, row: Row, period: Period, { source, query }: Asked): Standing {
  const person = (row[responsibleColumn(leaf, viewOfLeaf(source, leaf))] as string | null | undefined) ?? null;
  // A quota or a budget is set in the team's days, whoever holds it.
  const plan = leaf.node === 'during' && viewOfLeaf(source, leaf).specs[leaf.from.column]!.planned;
  const own = query.ownZones && person !== null && !plan ? zoneOfPerson(source.people, person) : undefined;
  return { zone: own ?? query.over.zone, person, period: own ? periodIn(period, own) : period };
}

/** Rows whose moment lies in the period. */
function happened(leaf: AtNode, period: Period, asked: Asked): Place[] {
  const { source, query } = asked;
  const { name, specs } = viewOfLeaf(source, leaf);
  const column = leaf.moment.column;
  const rows = leaf.from?.node === 'funnel' ? funnelSteps(leaf.from, asked) : source.rows(name);
  return rows.flatMap((row): Place[] => {
    const own = standing(leaf, row, period, asked);
    const moment = row[column] as number | null | undefined;
    if (!known(moment)) return specs[column]!.always ? [{ row, ...own, moment: `${column} missing`, lookedUpAt: query.asOf - 1 }] : [];
    const happens = moment! >= own.period.start && moment! < own.period.end && moment! < query.asOf;
    return happens ? [{ row, ...own, moment: moment!, lookedUpAt: moment! }] : [];
  });
}

/** Versions alive at the edge of the period, each of it in the zone of whoever is responsible in that version. */
function stood(leaf: AsOfNode, period: Period, asked: Asked): Place[] {
  const { source, query } = asked;
  const zones = new Set([query.over.zone, ...(query.ownZones ? source.people.map(({ id }) => zoneOfPerson(source.people, id) ?? query.over.zone) : [])]);
  return [...zones].flatMap((zone) => {
    const local = periodIn(period, zone);
    const edge = leaf.moment === 'start' ? local.start : Math.min(local.end, query.asOf);
    if (local.start >= query.asOf) return [];
    return source.versionsBefore(leaf.table, edge).flatMap(({ row, doubt }): Place[] => {
      const own = standing(leaf, row, period, asked);
      return own.zone === zone ? [{ row, ...own, moment: doubt ?? edge - 1, lookedUpAt: edge - 1 }] : [];
    });
  });
}

/** Rows whose interval meets the period: an open end lasts until the as-of, a stated one until then. */
function lasted(leaf: DuringNode, period: Period, asked: Asked): Place[] {
  const { source, query } = asked;
  const { name, specs } = viewOfLeaf(source, leaf);
  return source.rows(name).flatMap((row): Place[] => {
    const own = standing(leaf, row, period, asked);
    const { start, end } = own.period;
    const [from, to] = [row[leaf.from.column], row[leaf.to.column]] as (number | null | undefined)[];
    if (!known(from)) return specs[leaf.from.column]!.always ? [{ row, ...own, moment: `${leaf.from.column} missing`, lookedUpAt: query.asOf - 1 }] : [];
    const place = { row, ...own, moment: from!, lookedUpAt: from! };
    if (known(to) && to! < from!) return from! >= start && from! < end ? [{ ...place, moment: 'ends before it starts' }] : [];
    // What is no plan goes on until the as-of at most.
    const until = specs[leaf.from.column]!.planned ? Number.POSITIVE_INFINITY : query.asOf;
    const part = [Math.max(from!, start), Math.min(to ?? query.asOf, end, until)] as const;
    const momentary = to === from && from! >= start && from! < end && from! < until;
    if (leaf.of.node !== 'survival') return part[0] < part[1] || momentary ? [{ ...place, part: momentary ? ([from!, from!] as const) : part }] : [];
    const atRisk = from! < Math.min(end, query.asOf) && (!known(to) || to! >= start) && start < query.asOf;
    return atRisk ? [{ ...place, part }] : [];
  });
}

/** Whether there is nothing to say yet about a period: it is the team's clock that says whether it has begun. */
export const notYet = (leaf: PlacedNode, period: Period, { query, source }: Asked): boolean => {
  const planned = leaf.node === 'during' && leaf.of.node !== 'survival' && viewOfLeaf(source, leaf).specs[leaf.from.column]!.planned === true;
  return period.start >= query.asOf && !planned;
};
