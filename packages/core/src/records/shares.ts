import type { CheckedRecord } from './checked.ts';
import { asWritten } from './order.ts';
import { grouped } from './row.ts';

/** A person's part of the credit for a deal. */
export interface Share {
  readonly owner: unknown;
  readonly role: 'split' | 'overlay';
  /** integer parts of {@link unitsOfOne} */
  readonly units: bigint;
}

/** A share is kept to twelve decimals. */
const scale = 1e12;
export const unitsOfOne = BigInt(scale);
const tolerance = unitsOfOne / 1_000_000n;

/** By deal, one share a person and role, in the order of the records; several of one person and role are added. */
export const sharesOf = (splits: readonly CheckedRecord[]): Map<unknown, Share[]> =>
  new Map([...grouped(splits, ({ deal }) => deal)].map(([deal, own]) => [deal, [...byPerson(asWritten(own)).values()].map(shareOf)]));

const byPerson = (splits: readonly CheckedRecord[]): Map<string, CheckedRecord[]> => grouped(splits, ({ owner, role }) => `${role ?? 'split'} ${owner}`);

const shareOf = (splits: readonly CheckedRecord[]): Share => ({
  owner: splits[0]!.owner,
  role: (splits[0]!.role ?? 'split') as Share['role'],
  units: splits.reduce((sum, { share }) => sum + BigInt(Math.round((share as number) * scale)), 0n),
});

/** Whether split shares are the whole, to a millionth. */
export function addUp(shares: readonly Share[]): boolean {
  const off = shares.reduce((sum, { units }) => sum + units, -unitsOfOne);
  return off <= tolerance && off >= -tolerance;
}
