import type { Language } from '@salesperf/core';
import type { CallScore } from '@salesperf/llm-scoring';

interface Words {
  readonly judge: (judge: string) => string;
  readonly unreadable: string;
  readonly failed: string;
  readonly stopped: string;
  readonly reasons: Readonly<Record<'budget' | 'aborted' | 'unavailable', string>>;
  readonly noTotal: string;
  readonly coverage: string;
  readonly talk: string;
  readonly noTimes: string;
  readonly quotes: string;
  readonly weakest: string;
  readonly reps: string;
  readonly nobody: string;
  readonly calls: string;
  readonly score: string;
  readonly passed: string;
  readonly pages: (folder: string) => string;
  readonly spent: (calls: number, tokens: string) => string;
  readonly results: Readonly<Record<CallScore['criteria'][number]['result'], string>>;
  readonly outcomes: Readonly<Record<'won' | 'lost' | 'open' | 'null', string>>;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    judge: (judge) => (judge === 'rules' ? 'Judged by rules, which look at the form of words and abstain where that does not tell.' : `Judged by ${judge}.`),
    unreadable: 'not read',
    failed: 'not scored',
    stopped: 'Stopped before its end',
    reasons: { budget: 'the budget is used up', aborted: 'by hand', unavailable: 'no model answers' },
    noTotal: 'no total',
    coverage: 'answered',
    talk: 'rep talks',
    noTimes: 'of the words',
    quotes: 'Words that points stand on',
    weakest: 'Not done',
    reps: 'By rep',
    nobody: '(rep not known)',
    calls: 'calls',
    score: 'score',
    passed: 'done in full least often',
    pages: (folder) => `A page for each call, with the quoted turns marked: ${folder}`,
    spent: (calls, tokens) => `${calls} answers of the model, ${tokens} tokens.`,
    results: { pass: 'done', partial: 'partly', fail: 'not done', not_applicable: 'not applicable', unknown: 'cannot be told' },
    outcomes: { won: 'won', lost: 'lost', open: 'open', null: 'outcome not known' },
  },
  ru: {
    judge: (judge) => (judge === 'rules' ? 'Оценено по правилам: они смотрят на форму слов и воздерживаются, где этого мало.' : `Оценено моделью ${judge}.`),
    unreadable: 'не прочитан',
    failed: 'не оценён',
    stopped: 'Остановлено раньше времени',
    reasons: { budget: 'бюджет исчерпан', aborted: 'вручную', unavailable: 'модель не отвечает' },
    noTotal: 'без итога',
    coverage: 'оценено',
    talk: 'говорит менеджер',
    noTimes: 'по словам',
    quotes: 'Слова, на которых держатся баллы',
    weakest: 'Не сделано',
    reps: 'По менеджерам',
    nobody: '(менеджер неизвестен)',
    calls: 'звонков',
    score: 'балл',
    passed: 'реже всего выполняется полностью',
    pages: (folder) => `Страница каждого звонка с отмеченными цитатами: ${folder}`,
    spent: (calls, tokens) => `Ответов модели: ${calls}, токенов: ${tokens}.`,
    results: { pass: 'сделано', partial: 'частично', fail: 'не сделано', not_applicable: 'неприменимо', unknown: 'нельзя сказать' },
    outcomes: { won: 'успех', lost: 'неуспех', open: 'открыт', null: 'исход неизвестен' },
  },
};
