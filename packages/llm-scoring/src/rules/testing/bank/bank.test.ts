import { describe, expect, it } from 'vitest';
import { rules } from '../../rules.ts';
import { readTalk, type Sentence } from '../../talk.ts';
import { english } from '../dialogues/english.ts';
import { inbound } from '../dialogues/inbound.ts';
import { russian } from '../dialogues/russian.ts';
import { development } from './development.ts';
import { type Accuracy, answerOf, criterionOf, evaluate, transcriptOf, verdictOf } from './evaluate.ts';
import { lexiconLiterals, runsIn, runsOf } from './literals.ts';
import type { Phrase } from './phrase.ts';
import { phrases } from './phrases.ts';

const sentencesOf = (phrase: Phrase): readonly Sentence[] => readTalk(transcriptOf(phrase)).sentences;

/** The rules may be written while looking at the development bank; how good they are is measured on the other, by somebody else. */
const banks = { measuring: phrases, development } as const;

describe.each(Object.entries(banks))('the %s bank', (_, bank) => {
  it('is of criteria and levels there are, in calls with both sides', () => {
    const wrong = bank.filter((phrase) => {
      const criterion = criterionOf(phrase);
      const level = phrase.level === 'not_applicable' ? criterion?.notApplicableWhen : criterion?.levels[Number(phrase.level)];
      return !level || new Set(transcriptOf(phrase).turns.map(({ side }) => side)).size < 2;
    });
    expect(wrong).toEqual([]);
  });
  it('is in the language it says', () => {
    expect(bank.filter(({ language, dialogue }) => /[а-яё]/i.test(dialogue) !== (language === 'ru'))).toEqual([]);
  });
  it('holds no piece twice', () => {
    const keys = bank.map(({ scorecard, criterion, dialogue }) => `${scorecard} ${criterion} ${dialogue}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the rules were not written from the measuring bank', () => {
  const sharedWith = (known: ReadonlySet<string>) =>
    phrases
      .flatMap(sentencesOf)
      .flatMap(runsOf)
      .filter((run) => known.has(run));
  it('no entry of the lexicon is a literal of its phrases', async () => {
    const isLiteral = await lexiconLiterals();
    expect(isLiteral('off the top')).toBe(true);
    expect(phrases.flatMap(sentencesOf).flatMap(runsOf).filter(isLiteral)).toEqual([]);
  });
  it('no call they are tested with is quoted in it', () => {
    const known = new Set([...english, ...russian, ...inbound].flatMap(({ text }) => text.split('\n').flatMap((line) => runsIn(line.replace(/^[^:]*: /, '')))));
    expect(sharedWith(known)).toEqual([]);
  });
  it('no piece they may be written from is in its words', () => {
    expect(sharedWith(new Set(development.flatMap(sentencesOf).flatMap(runsOf)))).toEqual([]);
  });
});

/** Two pieces that everybody would grade alike. */
const plain: readonly Phrase[] = [
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '1',
    dialogue: `Rep: Hello, Ines Moll from Dockyard, about your spare parts. Can you talk?
Customer: For a moment.
Rep: Which parts make your mechanics wait longest, and how come?
Customer: Gearboxes, they have to be sent over from Spain.
Rep: Have you got a store of your own?
Customer: A small one.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '0',
    dialogue: `Rep: Добрый день, Ольга, студия «Контур», вы просили рассчитать кухню.
Customer: Да, угловую, три на два метра.
Rep: А фасады какие хотите?
Customer: Матовые, светлые.`,
  },
];

describe('evaluate', () => {
  const [first] = plain;
  it('counts what is right, wrong and left unanswered apart', () => {
    const verdicts = (['right', 'right', 'wrong', 'abstained'] as const).values();
    const [found] = evaluate(Array<Phrase>(4).fill(first!), () => verdicts.next().value!);
    expect(found).toMatchObject({ criterion: first!.criterion, language: 'en', phrases: 4, answered: 3, right: 2 });
    // Wilson's interval of 2 of 3
    expect(found!.accuracy!.value).toBeCloseTo(2 / 3);
    expect(found!.accuracy!.interval[0]).toBeCloseTo(0.2077, 4);
    expect(found!.accuracy!.interval[1]).toBeCloseTo(0.9385, 4);
    expect(evaluate([first!], () => 'abstained')[0]!.accuracy).toBeNull();
  });
  it('hears a wrong grade', () => {
    expect(plain.map(verdictOf)).toEqual(['right', 'right']);
    expect(verdictOf({ ...first!, level: '0' })).toBe('wrong');
    expect(verdictOf({ ...first!, criterion: 'false_promise' })).toBe('abstained');
  });
});

it('prints how often the rules agree with it', () => {
  const found = evaluate(phrases).sort((a, b) => a.criterion.localeCompare(b.criterion) || a.language.localeCompare(b.language));
  expect(found.reduce((sum, { phrases }) => sum + phrases, 0)).toBe(phrases.length);
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const row = ({ criterion, language, phrases, answered, right, accuracy }: Accuracy) => {
    const share = accuracy ? `${percent(accuracy.value)} (${percent(accuracy.interval[0])}–${percent(accuracy.interval[1])})` : 'nothing answered';
    return `${criterion.padEnd(24)} ${language}  ${right} of ${answered} answered, of ${phrases}: ${share}`;
  };
  const without = Object.keys(rules).filter((id) => !found.some(({ criterion }) => criterion === id));
  console.log([...found.map(row), `not in the bank: ${without.join(', ') || 'none'}`, ...Object.entries(banks).flatMap(totals)].join('\n'));
});

/** How often what the rules say of a bank is right, by what they say. */
function totals([name, bank]: [string, readonly Phrase[]]): string[] {
  const answers = bank.map((phrase) => ({ phrase, answer: answerOf(phrase) }));
  const rightOf = (what: string, own: typeof answers) =>
    `${name} bank, ${what}: right in ${own.filter(({ phrase, answer }) => phrase.level === answer).length} of ${own.length}`;
  const where = (test: (answer: (typeof answers)[number]) => boolean) => answers.filter(test);
  return [
    rightOf(
      'where they answer',
      where(({ answer }) => answer !== 'unknown'),
    ),
    rightOf(
      'where they give the highest level',
      where(({ phrase, answer }) => answer === String((criterionOf(phrase)?.levels.length ?? 0) - 1)),
    ),
    rightOf(
      'where they give the lowest',
      where(({ answer }) => answer === '0'),
    ),
    rightOf(
      'where they say it does not apply',
      where(({ answer }) => answer === 'not_applicable'),
    ),
  ];
}
