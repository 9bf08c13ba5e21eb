import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules.ts';
import { readTalk, type Sentence } from '../../talk.ts';
import { english } from '../dialogues/english.ts';
import { inbound } from '../dialogues/inbound.ts';
import { russian } from '../dialogues/russian.ts';
import { type Accuracy, answerOf, criterionOf, evaluate, transcriptOf, verdictOf } from './evaluate.ts';
import type { Phrase } from './phrase.ts';
import { phrases } from './phrases.ts';

const sentencesOf = (phrase: Phrase): readonly Sentence[] => readTalk(transcriptOf(phrase)).sentences;

describe('the bank', () => {
  it('is of criteria and levels there are, in calls with both sides', () => {
    const wrong = phrases.filter((phrase) => {
      const criterion = criterionOf(phrase);
      const level = phrase.level === 'not_applicable' ? criterion?.notApplicableWhen : criterion?.levels[Number(phrase.level)];
      return !level || new Set(transcriptOf(phrase).turns.map(({ side }) => side)).size < 2;
    });
    expect(wrong).toEqual([]);
  });
  it('is in the language it says', () => {
    expect(phrases.filter(({ language, dialogue }) => /[а-яё]/i.test(dialogue) !== (language === 'ru'))).toEqual([]);
  });
  it('holds no piece twice', () => {
    const keys = phrases.map(({ scorecard, criterion, dialogue }) => `${scorecard} ${criterion} ${dialogue}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

/** Idioms of a few words are anybody's; so many in a row were copied. */
const copied = 6;
const runsOf = ({ words }: Sentence): string[] =>
  words.slice(copied - 1).map((_, i) =>
    words
      .slice(i, i + copied)
      .map(({ form }) => form)
      .join(' '),
  );

describe('the rules were not written from the bank', () => {
  const folder = join(import.meta.dirname, '../../lexicon');
  it('no entry of the lexicon is a literal of its phrases', async () => {
    const modules = await Promise.all(readdirSync(folder).map((file): Promise<Record<string, unknown>> => import(join(folder, file))));
    const patterns = modules.flatMap((module) => Object.values(module)).filter((entry): entry is RegExp => entry instanceof RegExp);
    expect(patterns.length).toBeGreaterThan(50);
    // A word and what may follow it count as the bare word: "calls?" and «теря\S+» are literals too.
    const entries = patterns.map(
      ({ source }) =>
        ` ${source
          .replace(/\\S[+*]|[?()]|\\/g, ' ')
          .replace(/\|/g, ' | ')
          .replace(/\s+/g, ' ')} `,
    );
    const literal = (run: string) => entries.some((entry) => entry.includes(` ${run} `));
    expect(literal('off the top')).toBe(true);
    expect(phrases.flatMap(sentencesOf).flatMap(runsOf).filter(literal)).toEqual([]);
  });
  it('no call they are tested with is quoted in it', () => {
    const known = new Set(
      [...english, ...russian, ...inbound].flatMap(({ text }) =>
        text
          .split('\n')
          .flatMap((line) => runsOf(readTalk({ turns: [{ index: 1, side: 'rep', speaker: '', text: line.replace(/^[^:]*: /, '') }] }).sentences[0]!)),
      ),
    );
    const shared = phrases
      .flatMap(sentencesOf)
      .flatMap(runsOf)
      .filter((run) => known.has(run));
    expect(shared).toEqual([]);
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
  const answers = phrases.map((phrase) => ({ phrase, answer: answerOf(phrase) }));
  const rightOf = (what: string, own: typeof answers) => {
    const right = own.filter(({ phrase, answer }) => phrase.level === answer).length;
    return `${what}: right in ${right} of ${own.length}`;
  };
  const isHighest = ({ phrase, answer }: (typeof answers)[number]) => answer === String((criterionOf(phrase)?.levels.length ?? 0) - 1);
  const lines = [
    rightOf('where they give the highest level', answers.filter(isHighest)),
    rightOf(
      'where they give the lowest',
      answers.filter(({ answer }) => answer === '0'),
    ),
  ];
  console.log([...found.map(row), `not in the bank: ${without.join(', ') || 'none'}`, ...lines].join('\n'));
});
