import { phrases } from '../stem.ts';

/** Asks what a problem leads to, beyond a number. */
export const asksForConsequence = phrases(
  `what happens (?:then|next|when|if|after|to)|what (?:does|do|did|would|will) (?:\\S+ ){1,7}(?:mean|lead to|cause|affect|do to|result in)|how (?:does|do|did|would|will) (?:\\S+ ){1,6}(?:affect|impact|influence|hit|show)|
    what (?:effect|impact|consequences|knock on)|where does (?:that|it|this) (?:leave|lead)|and then what|what comes (?:of|after)|who (?:pays|suffers|feels|notices)|
    (?:ends up|end up) paying|what if (?:nothing|it stays|you leave|this goes)|leave it as it is|(?:when|if) (?:\\S+ ){1,8}what (?:about|happens)|down the line|what is at stake|(?:land|fall|come back|reflect) on|(?:hit|hurt|hits|hurts) (?:you|your|the|them)|knock on|(?:whats|what is) the (?:result|upshot|fallout|effect)`,
  `к чему (?:это|все это|такое|(?:\\S+ ){0,2}(?:привод\\S+|вед\\S+|привел\\S*))|чем (?:это|все это|такое) (?:грозит|чревато|оборачивается|заканчивается)|что (?:потом|дальше|тогда|при этом|из за этого)|что (?:\\S+ )?(?:с|со) (?:\\S+ )?(?:производительност\\S+|выручк\\S+|срок\\S+|клиент\\S+|прибыл\\S+|затрат\\S+|качеств\\S+)|
    как (?:\\S+ ){1,5}(?:сказывается|отражается|влияет|бьет)|(?:какие|были|есть) последствия|на чем (?:это )?(?:сказывается|отражается)|
    что (?:\\S+ ){0,3}(?:происходит|случается|бывает|будет) (?:\\S+ ){0,2}(?:если|когда|дальше|потом)|кто (?:\\S+ ){0,3}(?:страдает|платит)|если (?:оставить|ничего не)|во что (?:это )?(?:выливается|обходится)|что теряете|(?:если|когда) (?:\\S+ ){1,8}что (?:тогда |потом )?(?:с|со) \\S+|аука\\S+|аукн\\S+|чем (?:\\S+ ){0,3}(?:кончается|заканчивается|оборачивается)|и (?:чего|что|как)(?= $)|(?:на|для) (?:\\S+ ){0,2}(?:это )?(?:сказывается|отражается|бьет)`,
);

/** The rep says for the customer what it leads to. */
export const asserts = phrases(
  `(?:that|this|it|which) (?:must|has to|will|probably|surely) (?:mean|cost|hurt|be|lead)|(?:bound|going|likely|sure) to (?:lose|cost|end|hurt|miss)|must be (?:costing|losing|painful|hard)|that means|so you (?:lose|end up|have to|miss|pay)|and you (?:end up|lose|pay|miss)`,
  `(?:это|значит|наверняка|наверное|выходит|получается) (?:\\S+ ){0,6}(?:теряете|тратите|платите|переплачиваете|уходят|страда\\S+|приходится|означает|срыва\\S+|злятся|простаива\\S+)|(?:потеряете|упустите|переплатите|останетесь без)|а это (?:значит|деньги|потери|время)`,
);

/** Asks of the problem just told, whatever it asks: "how do the tenants take that?" */
export const pointsBack = phrases(
  '(?:take|handle|cope with|deal with|react to|feel about|say about|do about|do with) (?:that|this|it)|then|in that case|when that|if that|because of (?:that|it)|or does it',
  'тогда|при этом|в таком случае|на это|если так|из за этого|после этого|с этим',
);

/** "And if it trips during a class?" leaves the rest to the customer. */
export const trails = /^ (?:(?:and|so|but|then|а|и|ну) )+(?:if|when|если|когда) (?:\S+ ){2,8}$/;
