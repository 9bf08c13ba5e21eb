import type { CivilDate, Language } from '@salesperf/core';
import type { HomeZone } from './holidays.ts';
import { firstDay } from './span.ts';
import type { Words } from './words.ts';

export interface Member {
  readonly id: string;
  /** as the CRM shows it */
  readonly name: string;
  /** as the person says it on the phone */
  readonly spoken: string;
  readonly first: string;
  readonly email: string;
  readonly zone: HomeZone;
  /** of the calls this person makes */
  readonly speaks: Language;
  readonly team: TeamKey;
  readonly from: CivilDate;
  /** last day of work */
  readonly to?: CivilDate;
  /** takes over the open deals of a person who leaves */
  readonly successor?: string;
  /** the quarterly quota at the beginning, in whole euros */
  readonly quota: number;
}

export const teams = {
  dach: { name: { en: 'DACH', ru: 'DACH' }, manager: 'Petra Vogel', region: { en: 'Central Europe', ru: 'Центральная Европа' } },
  key: { name: { en: 'Key accounts', ru: 'Ключевые клиенты' }, manager: 'Hélène Marchand', region: { en: 'International', ru: 'Международный' } },
  moscow: { name: { en: 'Moscow', ru: 'Москва' }, manager: 'Игорь Савельев', region: { en: 'Eastern Europe', ru: 'Восточная Европа' } },
} satisfies Record<string, { name: Words; manager: string; region: Words }>;
export type TeamKey = keyof typeof teams;

const person = (
  id: string,
  name: string,
  email: string,
  zone: HomeZone,
  team: TeamKey,
  quota: number,
  more: { spoken?: string; first?: string; from?: CivilDate; to?: CivilDate; successor?: string } = {},
): Member => ({
  id,
  name,
  spoken: more.spoken ?? name,
  first: more.first ?? name.split(' ')[0]!,
  email: `${email}@fairway.example`,
  zone,
  speaks: zone === 'Europe/Moscow' ? 'ru' : 'en',
  team,
  quota,
  from: more.from ?? firstDay,
  ...(more.to ? { to: more.to } : {}),
  ...(more.successor ? { successor: more.successor } : {}),
});

/** One name is as hostile as a CRM allows: a comma, quotes, an apostrophe, an ampersand and angle brackets. */
export const roster: readonly Member[] = [
  person('p01', 'Anna Schneider', 'anna.schneider', 'Europe/Berlin', 'dach', 64_000),
  person('p02', 'Jonas Weber', 'jonas.weber', 'Europe/Berlin', 'dach', 60_000),
  person('p03', `O'Brien, Zoë "Zed" <DACH & Benelux>`, 'zoe.obrien', 'Europe/Berlin', 'dach', 60_000, { spoken: "Zoë O'Brien", first: 'Zoë' }),
  person('p04', 'Mehmet Yılmaz', 'mehmet.yilmaz', 'Europe/Berlin', 'dach', 60_000),
  person('p05', 'Ingrid Bjørnstad', 'ingrid.bjornstad', 'Europe/Berlin', 'key', 77_000),
  person('p06', 'Łukasz Wójcik', 'lukasz.wojcik', 'Europe/Berlin', 'key', 72_000),
  person('p07', 'Марина Соколова', 'marina.sokolova', 'Europe/Moscow', 'moscow', 50_000),
  person('p08', 'Дмитрий Ковалёв', 'dmitry.kovalev', 'Europe/Moscow', 'moscow', 60_000),
  person('p09', 'Алия Нурланова', 'aliya.nurlanova', 'Europe/Moscow', 'moscow', 56_000),
  person('p10', 'Сергей Лебедев', 'sergey.lebedev', 'Europe/Moscow', 'moscow', 56_000, { to: '2026-03-31', successor: 'p12' }),
  person('p11', 'Ольга Ким', 'olga.kim', 'Europe/Moscow', 'key', 72_000),
  person('p12', 'Артём Гайворонский-Преображенский', 'artem.gayvoronsky', 'Europe/Moscow', 'moscow', 48_000, {
    spoken: 'Артём Гайворонский',
    from: '2026-04-01',
  }),
];
