import { fold } from '../text/fold.ts';

const known: Record<string, readonly string[]> = {
  en: [
    'jan january',
    'feb february',
    'mar march',
    'apr april',
    'may',
    'jun june',
    'jul july',
    'aug august',
    'sep sept september',
    'oct october',
    'nov november',
    'dec december',
  ],
  ru: [
    'янв январь января',
    'фев февр февраль февраля',
    'мар март марта',
    'апр апрель апреля',
    'май мая',
    'июн июнь июня',
    'июл июль июля',
    'авг август августа',
    'сен сент сентябрь сентября',
    'окт октябрь октября',
    'ноя нояб ноябрь ноября',
    'дек декабрь декабря',
  ],
};

const bare = (name: string): string => fold(name).replace(/\.$/, '');

/** The names a language has for a month by itself and within a date, long and short. */
function fromRuntime(language: string, month: number): string[] {
  const day = new Date(Date.UTC(2000, month, 1));
  const styles: Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((style) => [{ month: style }, { day: 'numeric', month: style }]);
  return styles.flatMap((style) =>
    new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' })
      .formatToParts(day)
      .filter(({ type }) => type === 'month')
      .map(({ value }) => bare(value)),
  );
}

/** Month by its name, 1 to 12: English and Russian names where no language is given, in any grammatical case the language writes in dates. */
export function monthNames(language?: string): ReadonlyMap<string, number> {
  const languages = language === undefined ? Object.keys(known) : [language];
  const names = languages.flatMap((code) =>
    Array.from({ length: 12 }, (_, month) => (known[code]?.[month]?.split(' ') ?? fromRuntime(code, month)).map((name) => [name, month + 1] as const)),
  );
  return new Map(names.flat());
}

export const monthByName = (names: ReadonlyMap<string, number>, name: string): number | undefined => names.get(bare(name));

export function isLanguage(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
