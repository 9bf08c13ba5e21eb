import { phrases, stems } from '../stem.ts';

const weekdays = stems(
  'monday tuesday wednesday thursday friday saturday sunday',
  'понедельник понедельника вторник вторника среда среду среды среде четверг четверга пятница пятницу пятницы суббота субботу воскресенье',
);
export const dayWords = new Set([...weekdays, ...stems('tomorrow tonight', 'завтра послезавтра')]);
export const months = stems(
  'january february march april june july august september october november december',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
);
/** A span too wide to be a date. */
export const vagueDate = phrases(
  `(?:next|this|in a|in two|in three|in 2|in 3|within a|another) (?:week|month|quarter|year|weeks|months)|later|sometime|soon|some day|one day|next time|
    after the holidays|end of the (?:week|month|quarter|year)`,
  `на следующей неделе|в следующем месяце|на этой неделе|через (?:неделю|месяц|пару недель|две недели|полгода|квартал|год)|позже|потом|как нибудь|
    когда нибудь|попозже|ближе к|после праздников|в конце (?:недели|месяца|квартала|года)|на днях|в ближайшее время`,
);
/** A clock: "at ten", "10:30", "3 pm", «в десять», «к 15:00», «в 11 утра». */
export const clock = new RegExp(
  [
    String.raw`(?:^|[^\d])(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)`,
    String.raw`(?:^|[^\d])\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.|o.clock|утра|вечера)(?!\p{L})`,
    String.raw`(?:^|\s)at (?:\d{1,2}|noon|half past|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\s*(?:[.,?!;–—]|$)|\s(?:on|in the|o.clock|sharp|then|or|and|for|with|is|works|suits|would|tomorrow)(?!\p{L})))(?![\p{L}\d%]| (?:point|time|percent|of|hundred|thousand))`,
    String.raw`(?:^|\s)(?:в|к) (?:\d{1,2}|час|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|полдень|двум|трем|четырем|пяти|шести|семи|восьми|девяти|десяти|одиннадцати|двенадцати|полудню)(?![\p{L}\d%:.]| (?:раз|смен|дн|недел|месяц|год|лет|минут|человек|этап|руб|тысяч|процент|склад|точк))`,
  ].join('|'),
  'iu',
);
/** A day of the month: "the 15th", "March 3", «15 числа», «15-го», 12.04. */
export const dayOfMonth =
  /(?:^|[^\d])(?:[12]?\d|3[01])(?:st|nd|rd|th|-?го|-?ое)(?![\p{L}])|(?:^|[^\d])(?:[12]?\d|3[01])\s+числ|(?:^|[^\d.])(?:0?[1-9]|[12]\d|3[01])[./](?:0[1-9]|1[0-2])(?![\d])|\d{4}-\d{2}-\d{2}/iu;
export const ordinalDay = phrases(
  `the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|
    seventeenth|eighteenth|nineteenth|twentieth)(?: of (?:january|february|march|april|may|june|july|august|september|october|november|december|
    the|this|next)| at| then| or| works| suits|(?= $))`,
  `(?:первого|второго|третьего|четвертого|пятого|шестого|седьмого|восьмого|девятого|десятого|одиннадцатого|двенадцатого|пятнадцатого|
    двадцатого) (?:числа|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)`,
);
