import type { Dataset } from '../../dataset/dataset.ts';
import { partsOf } from '../../metric/definition.ts';
import type { Answer, Answers } from '../answers.ts';
import type { Cell, Results } from '../cell.ts';
import { type Context, contextOf } from '../context.ts';
import { evaluate, tabulate } from '../evaluate.ts';
import { nothing } from '../finish.ts';
import { numberOf } from '../numbers.ts';
import { ownTables } from '../own-table.ts';
import { instantsOf } from '../people.ts';
import { groupOf } from '../plan.ts';
import type { Query } from '../query.ts';
import { answersIn, planQuery, type Question } from '../question.ts';
import { cellsOf, type Write, writerOf } from '../results.ts';
import type { Picked } from '../scan/placing.ts';
import { type Pass, type PassOptions, passesOf } from '../scan.ts';
import { groupLists, type Series, seriesIn } from '../series.ts';
import type { CellPlace, ChangeList } from './changes.ts';
import { LevelCells } from './levels.ts';
import { dependencesOf } from './links.ts';
import { LiveStates } from './states.ts';
import { type Dependent, Track } from './track.ts';

/** What a query is answered from while records come and go. */
export interface Ground {
  readonly dataset: Dataset;
  readonly known: Pick<Context, 'known' | 'remember' | 'follow'>;
  readonly picked: Picked;
}

/** A pass over a table, with the ends of versions where only those that are alive at the as-of are taken. */
export interface Runner {
  readonly pass: Pass;
  readonly ends: Float64Array | null;
}

/** What a cell is of. */
export type CellName = Pick<Cell, 'metric' | 'part' | 'group' | 'start' | 'end'>;

const has = (metric: object, node: string): boolean => JSON.stringify(metric).includes(`"node":"${node}"`);
const isOfUnits = (metric: object): boolean => has(metric, 'per');

/** A metric that is made of a funnel, or looks up events from a table of one row a unit, is worked out anew, from all records. */
const isWhole = (metric: object): boolean => has(metric, 'funnel') || (isOfUnits(metric) && has(metric, 'firstAfter'));

/** A query, compiled over tables whose rows come and go. */
export class Watched {
  readonly context: Context;
  readonly runners: readonly Runner[];
  private readonly query: Query;
  private readonly questions: ReadonlyMap<object, Question>;
  private readonly newAnswers: () => (question: Question) => Answers;
  /** answers of metrics over a table of one row a unit stand until rows come or go; the others say at any time what is so then */
  private passing: ((question: Question) => Answers) | null = null;
  private readonly lasting: (question: Question) => Answers;
  private readonly answers = new Map<LevelCells, readonly (Answer | null)[]>();
  private readonly tracks: readonly Track[];
  private readonly busy: Track[] = [];
  private readonly restless = new Set<LevelCells>();
  private readonly levels: readonly LevelCells[];
  private readonly writers = new Map<LevelCells, { readonly history: unknown; readonly parts: readonly Write[] }>();
  /** metrics that are worked out anew, and what they came to last */
  private readonly anew: Query['metrics'];
  private readonly dataset: () => Dataset;

  /** @param dataset everything there is, where only that will do */
  constructor(query: Query, { dataset, known, picked }: Ground, whole: () => Dataset) {
    this.query = query;
    this.dataset = whole;
    this.anew = query.metrics.filter(isWhole);
    const metrics = query.metrics.filter((metric) => !isWhole(metric));
    this.context = contextOf(dataset, { ...query, metrics }, ownTables(), known);
    const plan = planQuery(this.context);
    const tracks = new Map<unknown, Track>();
    const watch: PassOptions['watch'] = (scans) => {
      const track = new Track(query.over.list.length, this.busy);
      tracks.set(scans, track);
      return { note: track.note, keeping: track.keeping };
    };
    const passes = passesOf(plan.scans, this.context, { picked, watch });
    const states = new Map(
      passes.flatMap(({ boards }) =>
        boards.flatMap(({ board, scans, itemOf }) => scans.map((scan) => [scan, new LiveStates(board.sheet, itemOf(scan))] as const)),
      ),
    );
    const inOrder = plan.scans.map((scan) => states.get(scan)!);
    this.newAnswers = () => answersIn(plan, inOrder, this.context);
    this.lasting = this.newAnswers();
    this.questions = new Map(plan.questions.map((question) => [question.metric, question]));
    this.levels = this.levelsOf(plan.questions);
    const dependents = this.dependentsOf();
    for (const { boards, byEnds } of passes)
      for (const scanned of boards) tracks.get(scanned.scans)!.connect(scanned, byEnds, (scan) => dependents.get(JSON.stringify(scan)) ?? []);
    this.tracks = [...tracks.values()];
    this.runners = passes.map((pass) => {
      const { table, shape } = pass.source;
      return { pass, ends: pass.ofEvents && shape.history ? instantsOf(table, shape.history[1]) : null };
    });
  }

  private levelsOf(questions: readonly Question[]): readonly LevelCells[] {
    let first = 0;
    return questions.flatMap((question) =>
      question.levels.map((level) => {
        const parts = level.length === 0 ? partsOf(question.metric) : question.asked;
        const cells = new LevelCells({ question, level, parts, first }, this.query.over.list.length, this.restless);
        first += parts.length;
        return cells;
      }),
    );
  }

  private answersOf(question: Question): Answers {
    if (!isOfUnits(question.metric)) return this.lasting(question);
    this.passing ??= this.newAnswers();
    return this.passing(question);
  }

  /** The answers of the parts at a level; null where there is none. */
  private answersAt(cells: LevelCells): readonly (Answer | null)[] {
    const known = this.answers.get(cells);
    if (known) return known;
    const answers = cells.parts.map(([part, value]) => (cells.question.refused.has(part) ? null : this.answersOf(cells.question)(value, cells.level)));
    this.answers.set(cells, answers);
    return answers;
  }

  /** By scan, the parts that are made of it. */
  private dependentsOf(): ReadonlyMap<string, readonly Dependent[]> {
    const dependents = new Map<string, Dependent[]>();
    for (const cells of this.levels) {
      for (const [part, [name, value]] of cells.parts.entries()) {
        if (cells.question.refused.has(name)) continue;
        for (const { scan, reach } of dependencesOf(value, cells.level, cells.question)) {
          const key = JSON.stringify(scan);
          const own = dependents.get(key) ?? [];
          dependents.set(key, own);
          own.push({ cells, part, reach });
        }
      }
    }
    return dependents;
  }

  /** The rows there are have been taken: what changes from now on is of interest. */
  start(): void {
    for (const track of this.tracks) track.start();
    for (const level of this.restless) level.born();
    this.restless.clear();
  }

  /** Names what changed since it was last called. */
  flush(changes: ChangeList): void {
    if (this.passing) {
      this.passing = null;
      for (const cells of this.levels) if (isOfUnits(cells.question.metric)) this.answers.delete(cells);
    }
    if (this.busy.length > 1 || !changes.isEmpty) changes.repeat();
    for (const track of this.busy) track.flush(changes);
    this.busy.length = 0;
    if (this.restless.size > 0) this.flushGroups(changes);
    for (const { id } of this.anew) changes.named(id);
  }

  /** A group that comes or goes does so with all of its cells. */
  private flushGroups(changes: ChangeList): void {
    changes.repeat();
    for (const level of this.restless) {
      for (const group of level.born())
        for (let part = 0; part < level.parts.length; part++)
          for (let period = 0; period < this.query.over.list.length; period++) changes.cell(level, part, group, period);
    }
    this.restless.clear();
  }

  results(): Results {
    const anew = this.anew.length > 0 ? evaluate(this.dataset(), { ...this.query, metrics: this.anew }).cells : [];
    return {
      cells: this.query.metrics.flatMap((metric) => {
        const question = this.questions.get(metric);
        return question ? cellsOf(question, this.answersOf(question), this.context) : anew.filter((cell) => cell.metric === metric.id);
      }),
    };
  }

  series(): readonly Series[] {
    const anew = this.anew.length > 0 ? tabulate(this.dataset(), { ...this.query, metrics: this.anew }) : [];
    return this.query.metrics.flatMap((metric) => {
      const question = this.questions.get(metric);
      return question ? seriesIn(question, this.answersOf(question), this.context, groupLists(this.context)) : anew.filter((one) => one.metric === metric.id);
    });
  }

  /** A cell as `results` would give it; null where its group has no rows. */
  cell({ cells, part, group, period }: CellPlace): Cell | null {
    if (!cells.isThere(group)) return null;
    const { history } = this.context.dataset;
    let writers = this.writers.get(cells);
    if (writers?.history !== history) {
      writers = { history, parts: cells.parts.map((one) => writerOf(one, cells.question, this.context)) };
      this.writers.set(cells, writers);
    }
    const key = cells.keys[group]!;
    const answer = this.answersAt(cells)[part];
    const finished = answer ? answer.at(key, period) : nothing(cells.question.refused.get(cells.parts[part]![0])!);
    return writers!.parts[part]!(finished, groupOf(key, cells.level, this.context.dataset), period, cells.level);
  }

  nameOf({ cells, part, group, period }: CellPlace): CellName {
    const { from, to } = this.query.over.list[period]!;
    const { dataset } = this.context;
    return { metric: cells.question.metric.id, part: cells.parts[part]![0], group: groupOf(cells.keys[group]!, cells.level, dataset), start: from, end: to };
  }

  /** The number of a cell alone; NaN is null. */
  number({ cells, part, group, period }: CellPlace): number {
    const answer = this.answersAt(cells)[part];
    return answer ? numberOf(answer.at(cells.keys[group]!, period)) : Number.NaN;
  }
}
