import type { Company } from '../companies.ts';
import type { LossReason, Product, Segment, SourceKey, Stage } from '../labels.ts';

export interface DealStart {
  readonly kind: 'new' | 'upsell';
  readonly owner: string;
  readonly lead?: string;
  readonly company: Company;
  readonly source: SourceKey;
  readonly product: Product;
  readonly segment: Segment;
  readonly createdAt: number;
}

/** A stretch of time in one open stage. */
export interface Stay {
  readonly stage: Stage;
  readonly from: number;
  readonly to: number;
}

export interface Change {
  readonly at: number;
  readonly owner?: string;
  readonly status?: 'open' | 'won' | 'lost';
  readonly stage?: Stage;
  /** whole cents */
  readonly amount?: number;
  readonly dueAt?: number;
}

/** A deal from its creation to its decision, which may lie beyond the as-of. */
export interface Life extends DealStart {
  readonly stays: readonly Stay[];
  readonly changes: readonly Change[];
  readonly won: boolean;
  readonly decidedAt: number;
  readonly lossReason?: LossReason;
}

/** The latest amount, in whole cents; none where nobody wrote one. */
export const amountOf = (changes: readonly Change[]): number | undefined => changes.findLast(({ amount }) => amount !== undefined)?.amount;

/** Whose deal it is at a moment of its life; before its creation, nobody's. */
export const ownerAt = ({ changes }: Pick<Life, 'changes'>, instant: number): string | undefined =>
  changes.findLast(({ at, owner }) => owner !== undefined && at <= instant)?.owner;
