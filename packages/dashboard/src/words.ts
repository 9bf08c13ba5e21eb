import type { Language } from '@salesperf/core';

/** The page's own few words; all others come with the report, in its language. */
export interface Words {
  readonly table: string;
  readonly formula: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly auto: string;
  readonly pages: string;
  readonly quotes: readonly [string, string];
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    table: 'Table',
    formula: 'Formula in words',
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    auto: 'Auto',
    pages: 'Pages',
    quotes: ['“', '”'],
  },
  ru: {
    table: 'Таблица',
    formula: 'Формула словами',
    theme: 'Тема',
    light: 'Светлая',
    dark: 'Тёмная',
    auto: 'Авто',
    pages: 'Страницы',
    quotes: ['«', '»'],
  },
};
