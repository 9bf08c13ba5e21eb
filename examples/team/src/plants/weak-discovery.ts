import { personOf } from '../world.ts';
import { type Plant, share } from './plant.ts';

const rep = 'p02';

/** One rep asks questions that can be answered with yes or no, so that customers rarely say what they need. */
export const weakDiscovery: Plant = (world) => {
  const { traits } = personOf(world, rep);
  traits.acts.open_questions = 0.25;
  traits.winChance *= 0.85;
  // enough calls to tell
  traits.leadShare = 1.5;
  return {
    id: 'weak_discovery',
    what: { en: 'Asks closed questions, so the need is rarely stated', ru: 'Задаёт закрытые вопросы, поэтому потребность редко названа' },
    owners: [rep],
    expected: { withoutOpenQuestions: 0.75, withoutOpenQuestionsOfTheRest: 0.25 },
    realise: ({ records, calls }) => {
      const spoken = (records.calls ?? []).flatMap(({ id, owner }) => {
        const { kind, criteria } = calls[id!]!;
        return kind === 'conversation' ? [{ owner, ...criteria }] : [];
      });
      const without = (criterion: 'open_questions' | 'need_stated', own: boolean): number => {
        const found = spoken.filter(({ owner }) => (owner === rep) === own);
        return share(found.filter((call) => call[criterion] !== 'done').length, found.length);
      };
      return {
        calls: spoken.filter(({ owner }) => owner === rep).length,
        withoutOpenQuestions: without('open_questions', true),
        withoutOpenQuestionsOfTheRest: without('open_questions', false),
        withoutNeed: without('need_stated', true),
        withoutNeedOfTheRest: without('need_stated', false),
      };
    },
  };
};
