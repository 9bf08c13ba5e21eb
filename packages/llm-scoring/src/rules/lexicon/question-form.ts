import { forms, phrases } from '../stem.ts';

/** A question asked with these begins with them. */
export const askingWords = forms(
  'what whats how hows why which where when who whos whose whom',
  `что чего че чо чем чему как какой какая какое какие каких какую каким какими каком почему зачем отчего где куда откуда кто кому кого кем
    когда сколько насколько почем`,
);
/** May come before a question, and is none of it. */
export const interjections = forms('oh ah wow damn ouch hey yeah yep yes cool gotcha really hmm ого ой ух да эх хм так');
/** Stand first in an English question that yes or no would answer. */
export const inverting = forms(
  'do does did is are was were have has had can could will would shall should may might dont doesnt didnt isnt arent wasnt havent hasnt cant couldnt wouldnt',
);
/** "Have a nice day" and "will do" ask nothing. */
export const noInversion = phrases('have (?:a|an|it|fun)|(?:will|can|could|would) do|(?:may|might) as well|had (?:a|an|to)');
/** Turned round amid a sentence: "if that works would you …", "in that case what does it …". */
export const turnedRound = phrases(
  `(?:do|are|have) (?:you|ye|we|they)|(?:did|does|would|could|can|will|should) (?:you|ye|we|they|it)|
    (?:what|how|where|when|why|who|which) (?:do|does|did|is|are|would|will|can|could|should) (?:you|we|i|they|it|that|this|the|your|he|she)|
    mind if|(?:any|anything) (?:else|idea|chance|making|holding|stopping|bothering|worrying)|разве|неужели|что (?:это|оно|вам|тебе) (?:даст|дает|изменит)|и (?:чего|что)(?= $)`,
);
/** What makes a question of a statement, said last. */
export const tags = new RegExp(
  ` (?:${[
    '(?<! (?:all|thats|about|youre|its|is) )right|correct|is that (?:right|so|it)|(?:is|are|do|does|did|was|were|have|has|would|will|can|could)nt (?:it|you|they|we|that|he|she)',
    'still the same|same as before|have i got that|am i right|okay with you|ok with you',
    'верно|правильно|не против|так ведь|да ведь|или нет|так и осталось|все так же|согласны|правда',
  ].join('|')}) $`,
);
/** "What I'd suggest is …", «как раз» and «как сойдёт, так и начнём» ask nothing. */
export const noAsking =
  / (?:what (?:i|we|id|wed|ill|well) .* (?:is|was)|как раз|так как|потому что|чего уж|как обычно|как всегда|что ли|кто как|как скаж\S+|как говорится|(?:как|что|когда) нибудь|да как(?:ой|ая|ое|ие)|куда де\S+|как .* так|когда .* тогда|что .* то|чем .* тем) /;
