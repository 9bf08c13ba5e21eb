/**
 * A report as a neutral tree: every text is already in the reader's language and every number already formatted;
 * the plain numbers beside them are for drawing only. The dashboard draws it, and knows nothing of sales.
 */
export type Language = 'en' | 'ru';

export interface Report {
  readonly language: Language;
  /** the team's name */
  readonly title: string;
  readonly pages: readonly Page[];
  /** the last line of every page: records received, counted, left out; conventions */
  readonly footer: readonly string[];
  /** the as-of date, short: at the foot of a printed sheet beside the title */
  readonly asOf?: string;
}

export interface Page {
  readonly id: string;
  /** in the navigation */
  readonly name: string;
  /** a word in a frame before the clocks, such as "Private" */
  readonly tag?: string;
  /** period, as-of and zone, compared with */
  readonly clocks: readonly string[];
  readonly headline: string;
  readonly lists?: readonly { readonly title: string; readonly items: readonly ListItem[] }[];
  readonly tiles?: readonly Tile[];
  /** below the tiles: what their lines show */
  readonly tilesNote?: string;
  readonly figures: readonly Figure[];
}

export interface ListItem {
  /** set in bold before the text */
  readonly lead?: string;
  readonly text: string;
  /** the id of a figure or page */
  readonly link?: string;
}

/** Told apart from chance, and which way; `null` is "no clear change", drawn in ink. */
export type Verdict = 'better' | 'worse' | null;

export interface Change {
  readonly text: string;
  readonly verdict: Verdict;
  /** of a total that is a fact, not an estimate: stated even when no verdict is due */
  readonly fact?: boolean;
}

export interface Tile {
  readonly name: string;
  /** `null`: no data, and `reason` says why; nothing is drawn */
  readonly value: string | null;
  readonly reason?: string;
  /** small, beside the value: the interval or "of n" */
  readonly beside?: string;
  readonly change?: Change;
  readonly n?: string;
  readonly spark?: readonly (number | null)[];
}

export interface Figure {
  readonly id: string;
  readonly question: string;
  /** one sentence that states no more than its interval carries */
  readonly finding: string;
  /** how it was counted; a line break starts a paragraph */
  readonly how: string;
  /** people × measures, matrix: the header above, the picture over the full width */
  readonly wide?: boolean;
  readonly picture: Picture;
  /** the same numbers as a table, folded below the picture */
  readonly table?: DataTable;
  readonly formulas?: readonly { readonly name: string; readonly text: string }[];
  /** a grey note below the picture */
  readonly note?: { readonly title: string; readonly text: string; readonly link?: { readonly text: string; readonly to: string } };
}

export interface DataTable {
  readonly columns: readonly { readonly name: string; readonly numeric?: boolean }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly total?: boolean }[];
}

export type Picture =
  | { readonly kind: 'bullets'; readonly rows: readonly BulletRow[]; readonly legend: BulletLegend }
  | {
      readonly kind: 'intervals';
      readonly measures: readonly Measure[];
      readonly rows: readonly IntervalRow[];
      readonly rowHead: string;
      readonly legend: IntervalLegend;
    }
  | {
      readonly kind: 'lines';
      readonly lines: readonly Line[];
      readonly axis: readonly Tick[];
      readonly labels: readonly string[];
      readonly domain: readonly [number, number];
      readonly summary: string;
    }
  | { readonly kind: 'bars'; readonly rows: readonly BarRow[]; readonly heads: readonly string[] }
  | {
      readonly kind: 'matrix';
      readonly columns: readonly { readonly name: string; readonly team: IntervalCell }[];
      readonly rows: readonly IntervalRow[];
      readonly rowHead: string;
      readonly teamName: string;
      readonly legend?: IntervalLegend;
    }
  | { readonly kind: 'quotes'; readonly items: readonly Quote[] }
  | { readonly kind: 'table'; readonly table: DataTable }
  | { readonly kind: 'numbers'; readonly groups: readonly NumberGroup[]; readonly heads: readonly string[] }
  | { readonly kind: 'agenda'; readonly items: readonly AgendaItem[] }
  | { readonly kind: 'questions'; readonly items: readonly { readonly name: string; readonly question: string }[] }
  | { readonly kind: 'writing'; readonly columns: readonly { readonly title: string; readonly lines: number }[] }
  /** nothing to draw, and why: a sentence, never an empty chart */
  | { readonly kind: 'nothing'; readonly reason: string };

/** How far a goal is. Numbers share the goal's own scale; the goal always stands at 82 % of the width. */
export interface BulletRow {
  readonly name: string;
  readonly detail: string;
  readonly value: number | null;
  readonly goal: number;
  /** where it would usually be by now */
  readonly pace?: number;
  /** the likely range at the end */
  readonly projection?: readonly [number, number];
  readonly state: 'open' | 'met' | 'missed' | 'no_data';
  readonly text: string;
  readonly subtext: readonly string[];
}

/** The words of the marks that are drawn. */
export interface BulletLegend {
  readonly soFar: string;
  readonly projection?: string;
  readonly pace?: string;
  readonly goal: string;
}

/** `at` is a position on the measure's own scale. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

export interface Measure {
  readonly name: string;
  readonly how?: string;
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  /** the line down the column: the team's value */
  readonly team?: { readonly at: number; readonly text: string };
}

export interface IntervalRow {
  readonly name: string;
  /** under the name: what stands out, in words */
  readonly note?: { readonly text: string; readonly verdict: Verdict };
  readonly cells: readonly IntervalCell[];
}

export type IntervalCell =
  | {
      readonly value: number;
      readonly interval?: readonly [number, number];
      readonly text: string;
      /** "x of n" */
      readonly of?: string;
      /** told apart from the team; the word a screen reader says */
      readonly verdict: Verdict;
      readonly position: 'above' | 'below' | null;
      readonly spoken?: string;
      /** the same measure in the period before, as a faint mark */
      readonly before?: number;
    }
  /** too few, or no data: words instead of a mark */
  | { readonly words: string };

/** The words of the marks that are drawn; where nothing is compared with the team, the first three are left out. */
export interface IntervalLegend {
  readonly same?: string;
  readonly below?: string;
  readonly above?: string;
  readonly team: string;
  readonly line: string;
  /** what the faint marks are, where cells carry the period before */
  readonly before?: string;
}

export interface Line {
  readonly name: string;
  readonly dashed?: boolean;
  /** as many as `labels`; null breaks the line */
  readonly values: readonly (number | null)[];
  readonly end?: string;
}

export interface BarRow {
  readonly name: string;
  readonly value: number;
  /** at the right of the bar, one for each head after the first */
  readonly texts: readonly string[];
  /** "not recorded": last, and hatched */
  readonly unknown?: boolean;
  /** the part of the value at the end of the bar that is not decided yet, hatched */
  readonly open?: number;
}

export interface Quote {
  readonly step: string;
  readonly tag: string;
  readonly state: 'done' | 'partial' | 'not_done' | 'no_verdict';
  readonly speaker?: string;
  readonly time?: string;
  /** the awarding words are marked; what stands around them is not */
  readonly before?: string;
  readonly words?: string;
  readonly after?: string;
  readonly caption: string;
}

export interface NumberGroup {
  readonly name: string;
  readonly rows: readonly {
    readonly name: string;
    /** L or G, with its word for a screen reader */
    readonly indicator: { readonly mark: string; readonly word: string };
    readonly value: string | null;
    readonly reason?: string;
    readonly interval?: string;
    readonly n?: string;
    readonly before?: string;
    readonly change?: Change;
    readonly spark?: readonly (number | null)[];
  }[];
}

export interface AgendaItem {
  readonly minutes: string;
  readonly title: string;
  readonly evidence: string;
  readonly question?: string;
  /** at the right: what the evidence looks like */
  readonly aside?: {
    readonly text: string;
    readonly spark?: readonly (number | null)[];
    readonly interval?: { readonly cell: IntervalCell; readonly domain: readonly [number, number]; readonly team?: number };
  };
  /** lines to write on */
  readonly lines?: number;
}
