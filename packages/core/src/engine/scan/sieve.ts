import type { Answer } from '../reading.ts';
import type { Field, Signer } from './signer.ts';

/** Takes out rows that are of no use, as far as their profiles say. */
export interface Sieve {
  /** the profile of each row */
  readonly ids: Uint16Array;
  /** by profile: 1 where its rows may be of use */
  readonly uses: Uint8Array;
  readonly sparesMany: boolean;
}

/** Many are spared where fewer than this part of the rows is left. */
const mostLeft = 0.75;

/** @param mayBeOfUse by what fields say of a profile; of what it does not tell, they say that they cannot */
export function sieveOf(signer: Signer, mayBeOfUse: (says: (field: Field<readonly Answer[]>) => readonly Answer[]) => boolean): Sieve {
  const { rows, sizes, ids } = signer.profiles;
  const uses = new Uint8Array(rows.length);
  const decide = (profile: number): boolean =>
    mayBeOfUse((field) => signer.saysOfProfile(field, profile) ?? field.answers[0]!.map(() => 'not told by the profile'));
  signer.decideOfProfiles(decide, uses);
  let left = 0;
  for (let profile = 0; profile < rows.length; profile++) left += uses[profile]! * sizes[profile]!;
  return { ids, uses, sparesMany: left < mostLeft * ids.length };
}
