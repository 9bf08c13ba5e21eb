const english = `a an the this that these those i me my we us our you your he him his she her it its they them their who whom whose which what
  and or but if because as than then so of at by for with about into from to up down in on off out over under after before
  is am are was were be been being do does did have has had will would can could shall should may might must ll ve re s t m d
  here there when where why how um uh er hm mm ah oh`;
const russian = `и а но или же ли бы б то что чтобы как так вот ну это этот эта эти я меня мне мы нас нам ты тебя вы вас вам он его ему она ее ей они их им
  мой моя наш наша ваш ваша свой кто кого где куда когда почему если в во на с со к ко у о об от до из за по под над при про для через
  есть был была было были будет будут э эм ммм`;
const all = new Set(`${english} ${russian}`.split(/\s+/));

/** Whether a word (in its compared form) says nothing by itself. "Yes", "no", «да» and «нет» are answers, and say something. */
export const isFunctionWord = (form: string): boolean => all.has(form);
