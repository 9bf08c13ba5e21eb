import { wilson } from '@salesperf/core';
import { type Criterion, makeTeam } from '@salesperf/example-team';
import { consultativeOutbound, readPlainText, ruleJudge, scoreCall } from '@salesperf/llm-scoring';
import { beforeAll, describe, expect, it } from 'vitest';
import { lexiconLiterals, runsIn } from '../../../packages/llm-scoring/src/rules/testing/bank/literals.ts';
import { banks } from '../../team/src/calls/banks.ts';

/** What the author of a call made sure of, and the criterion of the scorecard that asks for it. */
const asked: Partial<Record<Criterion, string>> = {
  opening: 'names_self_and_company',
  open_questions: 'open_questions',
  need_stated: 'need_stated',
  impact: 'impact_quantified',
  presentation: 'features_tied_to_need',
  closing: 'next_step_proposed',
  next_step: 'next_step_agreed',
};

/** A criterion in a call: whether it was done, and whether the rules say so; null where they do not tell. */
interface Judged {
  readonly owner: string;
  readonly bank: 0 | 1;
  readonly act: string;
  readonly done: boolean;
  readonly found: boolean | null;
}

/** Calls are in the words of two authors; the second, 1, had not seen the rules. */
describe('the rules, on calls whose author knows what was done', () => {
  const { records, truth } = makeTeam();
  const names = new Map(records.people!.map(({ id, name }) => [id, name!]));
  const judged: Judged[] = [];

  beforeAll(async () => {
    const judge = ruleJudge(consultativeOutbound);
    for (const { id, owner, transcript } of records.calls!) {
      const known = truth.calls[id!]!;
      if (known.kind !== 'conversation') continue;
      const call = readPlainText(transcript!, { rep: names.get(owner!) }).transcript;
      const { criteria } = await scoreCall({ transcript: call, scorecard: consultativeOutbound, judge });
      for (const [act, criterion] of Object.entries(asked)) {
        const { result } = criteria.find((one) => one.criterion === criterion)!;
        const found = result === 'unknown' || result === 'not_applicable' ? null : result === 'pass';
        judged.push({ owner: owner!, bank: known.bank, act, done: known.criteria[act as Criterion] === 'done', found });
      }
    }
  }, 60_000);

  it.each([0, 1] as const)('see the weak discovery in the words of author %i', (bank) => {
    const [weak] = truth.plants.find(({ id }) => id === 'weak_discovery')!.owners;
    const asking = judged.filter((one) => one.bank === bank && one.act === 'open_questions');
    const share = (own: boolean): number => {
      const theirs = asking.filter(({ owner }) => (owner === weak) === own);
      return theirs.filter(({ found }) => found).length / theirs.length;
    };
    expect(share(true)).toBeLessThan(share(false) - 0.25);
  });

  it('are right so often', () => {
    const rows = ([0, 1] as const).flatMap((bank) =>
      Object.keys(asked).map((act) => {
        const answered = judged.filter((one) => one.bank === bank && one.act === act && one.found !== null);
        const right = answered.filter(({ done, found }) => done === found).length;
        const [low, high] = wilson(right, answered.length);
        const percent = (part: number) => `${Math.round(100 * part)} %`;
        return {
          author: bank + 1,
          act,
          right,
          answered: answered.length,
          share: percent(right / answered.length),
          interval: `${percent(low)}–${percent(high)}`,
        };
      }),
    );
    console.table(rows);
    expect(rows.every(({ answered }) => answered > 100)).toBe(true);
  });
});

it('no entry of the rules’ lexicon is a literal of what either author wrote', async () => {
  const isLiteral = await lexiconLiterals();
  const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts));
  const all = texts(banks);
  expect(all.length).toBeGreaterThan(2000);
  expect(all.flatMap(runsIn).filter(isLiteral)).toEqual([]);
});
