import { stems } from '../stem.ts';

/** Words that carry no subject of their own: what is left of a sentence without them is its content. */
export const functionWords = stems(
  `a an the this that these those there here it its i me my mine we us our ours you your yours he him his she her they them their who whom whose which what
  when where why how all any both each few more most other some such same own so than too very just only even also still yet already again ever always
  often usually sometimes now then today and or but if because as until while of at by for with about between into through during before after to from up
  down in out on off over under am is are was were be been being have has had having do does did doing done can could will would shall should may might must
  ll ve re im youre were thats its not no nor none yes yeah yep ok okay well right sure actually really basically honestly probably maybe perhaps quite
  pretty much many lot lots bit kind sort thing things something anything everything nothing someone anyone everyone one get gets got getting go goes going
  went gone make makes made take takes took come comes came say says said tell told know knows think thinks mean means see seen look looks like want wants
  need needs let lets please thanks thank hello hi hey good great fine nice um uh er hm mm`,
  `и а но или да нет не ни же ли бы б то что чтобы как так вот ну это этот эта эти эту этого этой этому этим этих тот та те того той тому тем тех такой такая
  такое такие таких я меня мне мной мы нас нам нами ты тебя тебе вы вас вам вами он его ему им она ее ей они их ими себя себе свой своя свои свое мой моя мои
  наш наша наше наши нашу нашей нашего наших нашим ваш ваша ваше ваши вашу вашей вашего ваших вашим кто кого кому кем чего чему чем какой какая какое какие
  каких какую который которая которое которые где куда откуда когда почему зачем сколько весь вся все всё всего всех всем всеми сам сама сами один одна одно
  еще уже тоже также только даже очень просто прямо совсем вообще конечно наверное может можно надо нужно есть был была было были будет будут буду будем быть
  в во на с со к ко у о об от до из за по под над при про для без через между перед после если потому поэтому хотя пока раз сейчас теперь тогда потом здесь
  там тут сегодня обычно иногда часто всегда никогда ничего никто что-то кто-то как-то какой-то либо нибудь ага угу ок окей ладно хорошо спасибо пожалуйста
  здравствуйте добрый день привет алло скажем говорите говорю сказать знаете знаю думаю понимаете понимаю смотрите давайте хочу хотим хотите могу можем
  можете мочь делать делаем`,
);
