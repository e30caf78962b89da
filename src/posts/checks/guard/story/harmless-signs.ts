import { words, exact, sign, N, E, KIN, PERSON, type Sign } from './vocabulary.ts';

const PUBLIC_PLACE =
  words(`bus train plane tube subway flight shop store supermarket café cafe restaurant bar pub party street beach park gym
  playground queue airport gate table bakery pharmacy library museum`);

const WORKS = words(`book novel film movie poem memoir song painting sitcom episode essay opera musical
  story-book fairy-tale fable myth bible gospel study studies research researcher researchers survey psychologist
  psychologists psychiatrist philosopher philosophers novelist poet author scientist scientists theorist psychoanalyst
  anthropologist sociologist playwright historian theory experiment experiments laboratory podcast
  bestseller sonnet biography autobiography prince princess queen king`);

/** What speaks against one. */
export const HARMLESS_SIGNS: readonly Sign[] = [
  sign('you', -0.9, 4, `${N}you(?:rs?|rself)?${E}`),
  sign(
    'imagined',
    -5,
    1,
    `${N}(?:imagine|suppose|picture (?:this|a|two|yourself|somebody|someone)|pretend|let us (?:say|call|imagine|suppose|take)|let's (?:say|call|imagine|suppose|take|pretend)|think of (?:a|somebody|someone|two)|what if|perhaps you know|you(?:'ve| have) (?:probably|surely) met|for instance|say (?:a|an|your)|hypothetical(?:ly)?|made-up|(?:let me|i'll|i will) invent|for the purposes? of (?:this|the) (?:article|post|example)|made (?:her|him|them|this|it) up|invented|typical(?:ly)?|the classic)${E}`,
  ),
  exact('said of a name', -4, 1, `(?:^|[.!?…] )(?:Say|If|Should|Had|Were|Call) (?:\\p{Lu}\\p{L}+)(?: |,)`),
  sign(
    'condition',
    -0.8,
    2,
    `(?:^|[.!?…] |, )(?:if|whenever|whether|unless)${E}|${N}(?:might|may|could be|can be|should|ought)${E}`,
  ),
  sign(
    'general',
    -1.1,
    3,
    `${N}(?:many|most|some|few|every|all|other|any|no|both|these|often|usually|sometimes|always|never|tend to|as a rule|generally|on average|one in [a-zà-ÿ]+) (?:of (?:my|the|us|them|you) )?(?:a |the )?(?:[a-zà-ÿ]+ )?(?:couples?|clients?|people|partners?|women|men|husbands?|wife|wives|parents?|mothers?|fathers?|of us|readers|families|relationships|marriages?)${E}|(?:^|[.!?…] )(?:couples|clients|people|partners|women|men|parents|husbands|wives|nobody|everybody|everyone|whoever)${E}`,
  ),
  sign(
    'habit',
    -0.6,
    2,
    `${N}(?:often|usually|sometimes|as a rule|generally|tends? to|always|every time|each of us|one of us)${E}`,
  ),
  sign(
    'a work',
    -2.2,
    2,
    `${N}(?:${WORKS}|(?:the|tv|'s) (?:play|show|series|speech|painting)|an old joke|(?:old|fairy|folk) tales?|the lab|interviewed|surveyed|respondents|questionnaires?|\\d{2,} (?:couples|people|women|men|families))${E}`,
  ),
  sign('an old year', -1.6, 1, `${N}(?:in |since )?(?:1[0-8]\\d\\d|19[0-6]\\d)${E}`),
  sign(
    'own people',
    -3.2,
    2,
    `${N}(?:my|our) (?:own |first |second |late |old |best |elder |older |younger |little |big |dear |good |then )*(?:${KIN})(?:'s)?${E}|${N}(?:friend|colleague|neighbour|neighbor|relative|acquaintance)s? (?:of (?:mine|ours)|(?:once |recently |also |then )?(?:told|asked|showed|warned) me|(?:once |recently )?(?:said|wrote) to me)${E}`,
  ),
  sign(
    'own life',
    -1.4,
    3,
    `${N}(?:when i was|as a child|i grew up|i was (?!seeing|asked|once|working|told)[a-zà-ÿ-]+|i used to|i(?:'ve| have) been (?!seeing|working|coaching|treating|meeting)|i(?:'m| am) (?:an?|trained|married|divorced|the|not sure|glad)|i married|we married|at home|i moved|my (?:own|first|second)|i felt|my ex|(?:my|our) (?:own )?(?:kitchen|house|home|bed|bedroom|flat|apartment|garden|car|birthday|street))${E}`,
  ),
  sign(
    'a stranger',
    -2.5,
    1,
    `${N}(?:(?:man|woman|couple|stranger|lady|guy|mother|father|girl|boy|cashier|driver|someone|somebody) (?:on|at|in|behind|next to) (?:the|a|my|our) (?:[a-zà-ÿ]+ )?(?:${PUBLIC_PLACE})|i (?:stood|sat|waited|queued|walked|was) (?:[a-zà-ÿ]+ ){0,4}?(?:in|at|on) (?:the|a|my|our) (?:[a-zà-ÿ]+ )?(?:${PUBLIC_PLACE})|(?:${PERSON}),? (?:whom |who |that )?i (?:saw|met|heard|overheard) (?:in|at|on) (?:the|a|my|our) (?:[a-zà-ÿ]+ )?(?:${PUBLIC_PLACE})|(?:cashier|barista|waiter|waitress|taxi driver|conductor|postman|shopkeeper|a stranger|strangers))${E}`,
  ),
  sign(
    'I did',
    -1.2,
    2,
    `${N}i (?:once |never |still |also |only )?(?:left|went|cried|laughed|drove|ate|lay|slept|bought|burned|grew up|hated|loved|lost|believed|wanted|lived|stayed|ran)${E}`,
  ),
  sign(
    'announced',
    -1.8,
    2,
    `${N}(?:tickets (?:are|cost)|sign up|register|registration|please|the fee|free of charge|included|starts on|ends on|book your|from seven|p\\.m\\.|this course|this workshop|next month|we(?:'ll| shall| will) (?:meet|read)|will be|i shall be|newsletter)${E}`,
  ),
  exact(
    'told to do',
    -1.2,
    2,
    `(?:^|[.!?…:] )(?:Write|Try|Ask|Think|Tell|Say|Go|Give|Read|Pour|Sit|Remember|Notice|Do not|Don't|Make|Start|Begin|Keep|Look|Listen|Stop|Learn|Choose|Pick|Set|Put|Let(?! me (?:tell|intro|give))|Find|Talk|Call|First,|Preheat|Add|Bring|Come|Thank|Use)${E}`,
  ),
  exact('to be', -0.35, 3, `${N}(?:is|are|does|do|isn't|aren't|has|have|means|needs|wants|helps)${E}`),
];
