import { type Language, quoteList, type SalesperfError } from '@salesperf/core';

interface UnscoredWords {
  readonly notScored: (why: string) => string;
  readonly notReached: string;
  readonly callBack: string;
  readonly tooLittle: string;
  /** why the transcript cannot be used */
  readonly unusable: (error: SalesperfError) => string;
}

/** Why a call has no score. */
export const unscoredWords: Readonly<Record<Language, UnscoredWords>> = {
  en: {
    notScored: (why) => `call not scored: ${why}`,
    notReached: 'nobody was reached',
    callBack: 'only another time to call was agreed',
    tooLittle: 'too little of it could be judged',
    unusable: ({ message }) => message,
  },
  ru: {
    notScored: (why) => `звонок не оценён: ${why}`,
    notReached: 'клиент не ответил',
    callBack: 'договорились только о времени следующего звонка',
    tooLittle: 'оценить удалось слишком мало',
    unusable: ({ code, message, details: { speakers, line } }) => {
      if (code === 'missing' && Array.isArray(speakers)) return `не ясно, кто из говорящих менеджер: в записи есть ${quoteList(speakers, 'и')}`;
      if (code === 'unreadable' && typeof line === 'number') return `в строке ${line} записи не назван говорящий, ожидается «Имя: слова»`;
      if (code === 'unreadable') return 'запись не читается: ожидаются реплики менеджера и клиента, каждая на строке «Имя: слова»';
      return message;
    },
  },
};
