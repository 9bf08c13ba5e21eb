import type { Side } from '../transcript.ts';

export interface Line {
  readonly speaker: string;
  readonly side: Side;
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
}

export const english: readonly Line[] = [
  { speaker: 'Anna Wells', side: 'rep', text: 'Good morning, this is Anna from Acme.', startMs: 1000, endMs: 4000 },
  { speaker: 'Peter Stone', side: 'customer', text: 'Hi Anna, what is it about?', startMs: 5000, endMs: 8000 },
  { speaker: 'Anna Wells', side: 'rep', text: 'How do you plan your routes today?', startMs: 9000, endMs: 12_000 },
  { speaker: 'Mary Lee', side: 'customer', text: 'By hand, it takes us 5 hours a week.', startMs: 12_000, endMs: 16_000 },
  { speaker: 'Peter Stone', side: 'customer', text: 'And we lose money on it.', startMs: 16_000, endMs: 19_000 },
];

export const russian: readonly Line[] = [
  { speaker: 'Алёна Петрова', side: 'rep', text: 'Добрый день, это Алёна из Ромашки.', startMs: 1000, endMs: 4000 },
  { speaker: 'Пётр Иванов', side: 'customer', text: 'Здравствуйте, слушаю вас.', startMs: 6000, endMs: 8000 },
  { speaker: 'Алёна Петрова', side: 'rep', text: 'Как вы сейчас ведёте учёт?', startMs: 8000, endMs: 11_000 },
  { speaker: 'Мария Ли', side: 'customer', text: 'Вручную, это 5 часов в неделю.', startMs: 12_000, endMs: 16_000 },
  { speaker: 'Пётр Иванов', side: 'customer', text: 'И мы теряем на этом деньги.', startMs: 17_000, endMs: 19_000 },
];
