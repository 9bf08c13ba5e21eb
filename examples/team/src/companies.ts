import type { Language } from '@salesperf/core';
import type { Random } from './random.ts';

export interface Contact {
  /** as a transcript names the speaker */
  readonly name: string;
  /** as a salesperson says it */
  readonly addressed: string;
}

export interface Company {
  readonly name: string;
  readonly contact: Contact;
}

const firms = {
  en: {
    heads:
      'Lindner,Hofmann,Brandt,Keller,Nordmann,Vandermeer,Jansen,De Wit,Lachapelle,Moreau,Rossi,Bianchi,Novák,Svoboda,Nielsen,Lund,Eriksson,Virtanen,Kowalczyk,Steiner,Huber,Gruber,Meier,Frey,Castellani,Duarte,Almeida,Harper,Whitfield,Ashworth,Baltic,Alpine,Hanse,Rhine,Danube,Meridian,Quarry,Beacon,Larch,Falcon'.split(
        ',',
      ),
    tails:
      'Logistics,Foods,Medical,Tools,Interiors,Packaging,Automotive,Garden,Textiles,Optics,Pumps,Bikes,Coffee,Electric,Plastics,Sports,Timber,Print,Lighting,Marine'.split(
        ',',
      ),
    join: (head: string, tail: string) => `${head} ${tail}`,
    branches: ['', ' North', ' Group'],
  },
  ru: {
    heads:
      'Север,Вектор,Балтика,Урал,Альтаир,Меридиан,Полюс,Волга,Сибирь,Орион,Гранит,Восход,Кедр,Ладога,Магнит Плюс,Алмаз,Регион,Атлант,Новатор,Союз,Вега,Онега,Азимут,Феникс,Беркут,Горизонт,Стрела,Маяк,Енисей,Эверест,Ирбис,Титан,Радуга,Янтарь,Квант,Прогресс,Каскад,Байкал,Столица,Парус'.split(
        ',',
      ),
    tails: 'Логистика,Продукт,Мед,Инструмент,Мебель,Упаковка,Авто,Сад,Текстиль,Оптика,Насосы,Вело,Кофе,Электро,Пласт,Спорт,Лес,Принт,Свет,Строй'.split(','),
    join: (head: string, tail: string) => `«${head} ${tail}»`,
    branches: ['', ' Юг', ' Центр'],
  },
};

const people = {
  en: {
    first:
      'Thomas,Julia,Erik,Claire,Marco,Sofie,Peter,Hanna,Luca,Emma,Jan,Katrin,Olivier,Giulia,Mats,Laura,Henrik,Nadia,Ravi,Beatrice,Tomasz,Eva,Patrick,Ines'.split(
        ',',
      ),
    last: 'Becker,Vogt,Larsen,Dubois,Ferrari,Visser,Schulz,Lehmann,Conti,Peeters,Horák,Baumann,Leroy,Greco,Holm,Fischer,Berg,Haddad,Patel,Rousseau,Zieliński,Winter,Murphy,Costa'.split(
      ',',
    ),
  },
  ru: {
    first:
      'Елена Викторовна,Андрей Петрович,Наталья Сергеевна,Игорь Олегович,Светлана Юрьевна,Павел Андреевич,Татьяна Михайловна,Роман Игоревич,Ирина Владимировна,Максим Леонидович,Юлия Борисовна,Виктор Степанович,Анна Геннадьевна,Денис Алексеевич,Людмила Ивановна,Тимур Ринатович'.split(
        ',',
      ),
    last: 'Громов,Белов,Захаров,Тарасов,Киселёв,Орлов,Панин,Никитин,Суханов,Фролов,Ершов,Макаров,Гусев,Дорохов,Журавлёв,Сафин'.split(','),
  },
};

/** Companies with the person one speaks to there, each name once, in the order of the draw. */
export function* companies(random: Random, language: Language): Generator<Company, never> {
  const { heads, tails, join, branches } = firms[language];
  const names = branches.flatMap((branch) => random.shuffled(heads.flatMap((head) => tails.map((tail) => join(head, tail + branch)))));
  for (let round = 1; ; round++) {
    for (const name of names) yield { name: round === 1 ? name : `${name} ${round}`, contact: drawContact(random, language) };
  }
}

function drawContact(random: Random, language: Language): Contact {
  const first = random.pick(people[language].first);
  const last = random.pick(people[language].last);
  if (language === 'en') return { name: `${first} ${last}`, addressed: first };
  const [given, patronymic] = first.split(' ') as [string, string];
  return { name: `${given} ${last}${patronymic.endsWith('на') ? 'а' : ''}`, addressed: first };
}
