import { readPlainText } from '@salesperf/llm-scoring';
import { accepted, isTrue, type Kind, quoteCases } from '../../../packages/llm-scoring/src/evidence/testing/cases.ts';
import { attacks } from '../../../packages/llm-scoring/src/hostile/testing/attacks.ts';
import { runAttack } from '../../../packages/llm-scoring/src/hostile/testing/run-attack.ts';
import { english } from '../../../packages/llm-scoring/src/rules/testing/dialogues/english.ts';
import { russian } from '../../../packages/llm-scoring/src/rules/testing/dialogues/russian.ts';

const [count, seed] = [1_000, 20_260_101];

/** The shares of false and of true quotes that count, of all kinds in both languages. */
export function evidenceFigures(): Record<string, number> {
  const tallies = (['en', 'ru'] as const).flatMap((language) => {
    const calls = (language === 'en' ? english : russian).map(({ text, rep }) => readPlainText(text, { rep }).transcript);
    return Object.entries(accepted(quoteCases({ language, calls, count, seed })));
  });
  const shareOf = (truth: boolean): number => {
    const own = tallies.filter(([kind]) => isTrue(kind as Kind) === truth).map(([, tally]) => tally);
    return own.reduce((sum, tally) => sum + tally.accepted, 0) / own.reduce((sum, tally) => sum + tally.cases, 0);
  };
  return { evidence_false_accept: shareOf(false), evidence_true_accept: shareOf(true) };
}

/** Attacks against a judge that obeys them: how many are contained, and how many of these move the total all the same. */
export async function attackFigures(): Promise<Record<string, number>> {
  const results = await Promise.all(attacks.map(runAttack));
  return {
    attacks: results.length,
    attacks_contained: results.filter(({ breaches }) => breaches.length === 0).length,
    attacks_residual: results.filter(({ moved }) => moved !== null && moved !== 0).length,
  };
}
