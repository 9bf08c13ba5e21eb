import { noCode } from '../dataset/column.ts';
import { codesOf, madeBy, momentsOf, type RecordTable, tableOf } from '../dataset/recorded/table.ts';
import { type Dictionaries, wordsOf } from '../dataset/words.ts';
import type { Ladder, Ladders } from '../records/ladders.ts';
import { carriedFrom } from './carry.ts';
import { presentRows, type Versions } from './versions.ts';

interface StagesInput {
  readonly versions: Versions;
  readonly ladders: Ladders;
  readonly carried: readonly string[];
  readonly dictionaries: Dictionaries;
}

/** The stages that were reached, row by row. */
interface Reached {
  /** the version of the deal that is in force */
  readonly rows: number[];
  readonly stages: number[];
  readonly ranks: number[];
  /** NaN where not, or nobody knows when */
  readonly at: number[];
  readonly nextAt: number[];
}

/**
 * A row for each deal alive at the as-of and each stage of its present pipeline that it reached or passed, by rank; "won" ranks above
 * them all. A stage without a rank is not reached. Where nobody recorded when a state began, the creation of the deal stands for it.
 */
export function stagesReached({ versions, ladders, carried, dictionaries }: StagesInput): RecordTable {
  const { table } = versions;
  const words = wordsOf(dictionaries, 'stage');
  const reached: Reached = { rows: [], stages: [], ranks: [], at: [], nextAt: [] };
  const [ladderOf, climbsOf] = [laddersByRow(table, ladders, (stage) => words.codeOf(stage)), climbsIn(versions)];
  presentRows(versions).forEach((row, deal) => {
    const ladder = row < 0 ? null : ladderOf(row);
    if (ladder) addStages(reached, row, climbsOf(deal, ladder), ladder);
  });
  const rows = Int32Array.from(reached.rows);
  const columns = carriedFrom(table, rows, carried, { owner: 'opener', status: 'status', createdAt: 'createdAt' });
  columns.set('stage', () => ({ kind: 'codes', codes: Int32Array.from(reached.stages), words }));
  columns.set('rank', () => ({ kind: 'numbers', values: Float64Array.from(reached.ranks) }));
  columns.set('reachedAt', () => ({ kind: 'instants', values: Float64Array.from(reached.at) }));
  columns.set('nextReachedAt', () => ({ kind: 'instants', values: Float64Array.from(reached.nextAt) }));
  return tableOf(rows.length, madeBy(columns));
}

/** A ladder whose stages are codes. */
interface CodedLadder {
  readonly stages: readonly (readonly [stage: number, rank: number])[];
  /** by the codes of stages; undefined where one has no rank */
  readonly ranks: readonly (number | undefined)[];
  readonly top: number;
}

/** The ladder of the pipeline of a version, each made once. */
function laddersByRow(table: RecordTable, ladders: Ladders, codeOf: (stage: string) => number): (row: number) => CodedLadder | null {
  const pipelines = codesOf(table, 'pipeline');
  const made = new Map<number, CodedLadder | null>();
  return (row) => {
    const pipeline = pipelines?.codes[row] ?? noCode;
    const known = made.get(pipeline);
    if (known !== undefined) return known;
    const ladder = ladders(pipeline === noCode ? null : pipelines!.words.list[pipeline]);
    made.set(pipeline, ladder && coded(ladder, codeOf));
    return made.get(pipeline)!;
  };
}

function coded({ ranks, top }: Ladder, codeOf: (stage: string) => number): CodedLadder {
  const stages = [...ranks].map(([stage, rank]) => [codeOf(stage), rank] as const);
  const byCode: (number | undefined)[] = [];
  for (const [stage, rank] of stages) byCode[stage] = rank;
  return { stages, ranks: byCode, top };
}

interface Climb {
  readonly rank: number;
  readonly at: number;
}

/** Each time a deal got higher than ever before. */
function climbsIn({ deals, table, begins }: Versions): (deal: number, ladder: CodedLadder) => Climb[] {
  const [statuses, stages, from, created] = [codesOf(table, 'status'), codesOf(table, 'stage'), momentsOf(table, 'validFrom'), momentsOf(deals, 'createdAt')];
  const won = statuses?.words.find('won');
  return (deal, { ranks, top }) => {
    const found: Climb[] = [];
    let highest = -Infinity;
    for (let row = begins[deal]!; row < begins[deal + 1]!; row++) {
      const rank = statuses!.codes[row] === won ? top : (ranks[stages?.codes[row] ?? noCode] ?? -Infinity);
      if (!(rank > highest)) continue;
      highest = rank;
      found.push({ rank, at: Number.isNaN(from![row]!) ? (created?.[deal] ?? Number.NaN) : from![row]! });
    }
    return found;
  };
}

function addStages(reached: Reached, row: number, climbed: readonly Climb[], { stages }: CodedLadder): void {
  const highest = climbed.at(-1)?.rank ?? -Infinity;
  for (const [stage, rank] of stages) {
    if (rank > highest) continue;
    reached.rows.push(row);
    reached.stages.push(stage);
    reached.ranks.push(rank);
    reached.at.push(momentAbove(climbed, rank, true));
    reached.nextAt.push(momentAbove(climbed, rank, false));
  }
}

/** When a deal first got above a rank, or to it. */
function momentAbove(climbed: readonly Climb[], rank: number, orTo: boolean): number {
  for (const climb of climbed) if (climb.rank > rank || (orTo && climb.rank === rank)) return climb.at;
  return Number.NaN;
}
