import type { CivilDate, Language } from '@salesperf/core';
import type { Slots } from './script.ts';

const english = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const russian = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница'];
const onRussian = ['в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу'];
const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];

/** A working day as people say it. */
export function spokenDate(date: CivilDate, language: Language): Pick<Slots, 'day' | 'onDay'> {
  const [, month, day] = date.split('-').map(Number) as [number, number, number];
  const index = new Date(date).getUTCDay() - 1;
  if (language === 'en') {
    const spoken = `${english[index]} the ${day}${ordinal(day)}`;
    return { day: spoken, onDay: `on ${spoken}` };
  }
  const spoken = `${day} ${months[month - 1]}`;
  return { day: `${russian[index]}, ${spoken}`, onDay: `${onRussian[index]}, ${spoken}` };
}

const ordinal = (day: number): string => (day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'));
