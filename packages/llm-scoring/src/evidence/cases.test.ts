import { describe, expect, it } from 'vitest';
import { english } from '../rules/testing/dialogues/english.ts';
import { russian } from '../rules/testing/dialogues/russian.ts';
import { readPlainText } from '../transcript/text/plain-text.ts';
import { accepted, isTrue, type Kind, quoteCases } from './testing/cases.ts';

const callsOf = (dialogues: typeof english) => dialogues.map(({ text, rep }) => readPlainText(text, { rep }).transcript);

describe.each([
  ['en', callsOf(english)],
  ['ru', callsOf(russian)],
] as const)('quotes of calls, %s', (language, calls) => {
  it('count if they are true, whatever their style, and never if they are not', () => {
    const tally = accepted(quoteCases({ language, calls, count: 1000, seed: 7 }));
    console.table(
      Object.fromEntries(Object.entries(tally).map(([kind, { cases, accepted: counted }]) => [kind, { cases, 'accepted, %': (100 * counted) / cases }])),
    );
    for (const [kind, { cases, accepted: counted }] of Object.entries(tally)) {
      if (isTrue(kind as Kind)) expect(counted / cases).toBeGreaterThanOrEqual(0.99);
      else expect([kind, counted]).toEqual([kind, 0]);
    }
  });
});
