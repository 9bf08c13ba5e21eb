import type { Language, MetricGroup, Words as Text } from '@salesperf/core';

/** The words of the page; those of numbers and events come with them. */
export interface Words {
  readonly title: string;
  readonly headline: string;
  readonly whole: string;
  readonly nobody: string;
  readonly people: string;
  readonly table: string;
  readonly happened: string;
  readonly empty: string;
  readonly connecting: string;
  readonly live: string;
  readonly lost: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly auto: string;
  readonly other: { readonly language: Language; readonly name: string };
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Live',
    headline: 'The month up to this minute',
    whole: 'Team',
    nobody: 'Not recorded',
    people: 'People',
    table: 'KPIs by person',
    happened: 'What happened last',
    empty: 'nothing happened that it counts',
    connecting: 'Connecting …',
    live: 'Live: a number that changes lights up for a second',
    lost: 'The connection is lost: the numbers are those of its last moment. Trying again …',
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    auto: 'Auto',
    other: { language: 'ru', name: 'Русский' },
  },
  ru: {
    title: 'Вживую',
    headline: 'Месяц к этой минуте',
    whole: 'Команда',
    nobody: 'Не указано',
    people: 'Люди',
    table: 'Показатели по людям',
    happened: 'Что произошло',
    empty: 'не было ничего, что здесь считается',
    connecting: 'Соединение …',
    live: 'Связь есть: изменившееся число подсвечивается на секунду',
    lost: 'Связь прервана: числа — на её последнюю минуту. Подключаемся снова …',
    theme: 'Тема',
    light: 'Светлая',
    dark: 'Тёмная',
    auto: 'Авто',
    other: { language: 'en', name: 'English' },
  },
};

export const groupNames: Readonly<Record<MetricGroup, Text>> = {
  activity: { en: 'Activity', ru: 'Активность' },
  funnel: { en: 'Funnel', ru: 'Воронка' },
  productivity: { en: 'Productivity', ru: 'Продуктивность' },
  outcome: { en: 'Outcome', ru: 'Результат' },
  quality: { en: 'Quality', ru: 'Качество' },
};

export const languages: readonly Language[] = ['en', 'ru'];
export const isLanguage = (text: string | null | undefined): text is Language => (languages as readonly string[]).includes(text ?? '');
