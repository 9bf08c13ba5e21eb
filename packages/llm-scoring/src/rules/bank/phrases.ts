import type { Phrase } from './phrase.ts';

/** A sample of the format, one a language. The bank itself is to be written by somebody who has not read the rules. */
export const phrases: readonly Phrase[] = [
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
