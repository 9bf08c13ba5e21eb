import { describe, expect, it } from 'vitest';
import { makeTeam } from '../index.ts';
import { banks } from './banks.ts';
import type { Verdict } from './criteria.ts';
import type { Lines, Phrases } from './phrases.ts';

const acts = ({ opening, closing, topics, objections, ...phrases }: Phrases): Record<string, Lines> => ({
  ...Object.fromEntries(Object.entries(opening).map(([level, lines]) => [`opening ${level}`, lines])),
  ...Object.fromEntries(Object.entries(closing).map(([level, lines]) => [`closing ${level}`, lines])),
  'open questions': phrases.openQuestions,
  'closed questions': phrases.closedQuestions,
  'need stated': topics.flatMap(({ needs }) => needs),
  'need hinted at': topics.flatMap(({ hints }) => hints),
  'need vague': phrases.vagueAnswers,
  impact: topics.flatMap(({ impacts }) => impacts),
  'impact asked': phrases.askImpact,
  'impact soft': phrases.softImpacts,
  'impact unknown': phrases.noImpacts,
  presentation: topics.flatMap(({ presentations }) => presentations),
  'presentation of benefits': phrases.genericBenefits,
  'presentation of features': phrases.featureDumps,
  'objection raised': objections.flatMap(({ raised }) => raised),
  'objection clarified': objections.flatMap(({ clarified }) => clarified),
  'objection answered': objections.flatMap(({ answered }) => answered),
  'objection brushed off': objections.flatMap(({ brushedOff }) => brushedOff),
  'date proposed': phrases.proposeDate,
  'date agreed': phrases.agreeDate,
  voicemail: phrases.voicemails,
  'back-channel': phrases.backChannels,
});

describe.each([
  ['en', banks.en],
  ['ru', banks.ru],
] as const)('the phrases in %s', (_, both) => {
  it.each(Object.keys(acts(both[0])))('have at least twenty ways of %s, eight by each author, none of them twice', (act) => {
    const lines = both.map((phrases) => acts(phrases)[act]!);
    for (const own of lines) expect(own.length).toBeGreaterThanOrEqual(8);
    expect(new Set(lines.flat()).size).toBe(lines.flat().length);
    expect(lines.flat().length).toBeGreaterThanOrEqual(20);
  });
});

describe('recorded calls', () => {
  const { records, truth } = makeTeam();
  const people = new Map(records.people!.map((person) => [person.id, person]));
  const calls = records.calls!.map((call) => {
    const turns = call.transcript!.split('\n').map((line) => /^\[(\d\d):(\d\d):(\d\d)\] (.+?): (.+)$/.exec(line)!);
    const person = people.get(call.owner!)!;
    const language = person.dimensions!.zone === 'Europe/Moscow' ? 'ru' : 'en';
    const known = truth.calls[call.id!]!;
    return { ...call, turns, person, language, phrases: banks[language][known.bank], truth: known };
  });
  const conversations = calls.filter((call) => call.truth.kind === 'conversation');

  it('are lines of time, name and words, in order and with nothing left to fill in', () => {
    for (const { turns, transcript, durationSeconds } of calls) {
      const seconds = turns.map(([, hours, minutes, rest]) => Number(hours) * 3600 + Number(minutes) * 60 + Number(rest));
      expect(seconds).toEqual([...seconds].sort((one, other) => one - other));
      expect(durationSeconds).toBeGreaterThan(seconds.at(-1)!);
      expect(transcript).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it('have 15 to 40 turns between the rep and the contact, or few where nobody could talk', () => {
    for (const { turns, person, truth } of conversations) {
      expect(turns.length).toBeGreaterThanOrEqual(15);
      expect(turns.length).toBeLessThanOrEqual(40);
      expect(new Set(turns.map(([, , , , name]) => name))).toEqual(new Set([person.name, truth.contact]));
    }
    expect(new Set(calls.map(({ truth }) => truth.kind))).toEqual(new Set(['conversation', 'voicemail', 'wrong_number', 'call_back']));
  });

  it('are in the language of who makes them, about half in each', () => {
    const russian = conversations.filter(({ language }) => language === 'ru');
    expect(russian.every(({ transcript }) => /[а-яё]{4}/i.test(transcript!))).toBe(true);
    expect(russian.length / conversations.length).toBeGreaterThan(0.35);
    expect(russian.length / conversations.length).toBeLessThan(0.65);
  });

  it('are in the words of either author, about as often', () => {
    const second = conversations.filter(({ truth }) => truth.bank === 1);
    expect(second.length / conversations.length).toBeGreaterThan(0.4);
    expect(second.length / conversations.length).toBeLessThan(0.6);
  });

  it('hold what the truth says was done, and nothing of it where it was not', () => {
    const pattern = (line: string): RegExp =>
      new RegExp(
        line
          .split(/\{[^}]+\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('.+'),
        'i',
      );
    const says = (lines: Lines) => {
      const patterns = lines.map(pattern);
      return (transcript: string): number => patterns.filter((one) => one.test(transcript)).length;
    };
    for (const phrases of [...banks.en, ...banks.ru]) {
      const all = acts(phrases);
      const evidence = {
        opening: says(all['opening done']!),
        open_questions: says(all['open questions']!),
        need_stated: says(all['need stated']!),
        impact: says(all.impact!),
        presentation: says(all.presentation!),
        objection_handling: says(all['objection answered']!),
        closing: says(all['closing done']!),
        next_step: says(phrases.confirmDate),
      };
      for (const { transcript, truth } of conversations.filter((call) => call.phrases === phrases)) {
        const found = Object.entries(evidence).map(([criterion, count]) => [criterion, count(transcript!) >= (criterion === 'open_questions' ? 2 : 1)]);
        expect(Object.fromEntries(found)).toEqual(
          Object.fromEntries(Object.entries(truth.criteria).map(([criterion, verdict]) => [criterion, verdict === 'done'])),
        );
      }
    }
  });

  it('are won with a date both agreed on, lost without one', () => {
    const outcomes: Record<Verdict, string> = { done: 'won', partly: 'open', not_done: 'lost', not_applicable: 'open' };
    for (const { truth } of calls) expect(truth.outcome).toBe(outcomes[truth.criteria.next_step]);
  });
});
