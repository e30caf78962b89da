import { BETWEEN, PAST } from './past.ts';
import {
  words,
  exact,
  sign,
  N,
  E,
  ADJECTIVES,
  ROLE,
  PERSON,
  WORKED,
  DETERMINER,
  SETTING,
  MEETING,
  ROUND,
  REPORTED,
  THEY,
  type Sign,
} from './vocabulary.ts';

/** What speaks for a client's story. Read without what stands in quotation marks. */
export const STORY_SIGNS: readonly Sign[] = [
  sign(
    'own client',
    3.5,
    1,
    `${N}(?:my (?:own )?(?:[a-zà-ÿ]+ ){0,2}(?:client|patient|coachee|couple)${E}(?!s)|(?:(?:one|two|three|four) of (?:my|our|the)|some of my) (?:[a-zà-ÿ-]+ )?(?:(?:clients|couples|patients|people|women|men|moms|mums|mothers|dads|fathers|husbands|wives|families|students|participants)${E}(?: (?:whom |who |that )?i (?:${WORKED}|see|saw)${E}| in (?:my|our|the) (?:${SETTING})|(?<=(?:clients|couples|patients)))|(?:moms|mums|husbands|wives|dads))|(?:clients?|couples?|patients?) of mine${E}|client stor(?:y|ies)${E}|my (?:(?:very )?first|last|youngest|oldest) (?:clients?|couples?)${E})`,
  ),
  sign('a client', 1.6, 1, `${N}(?:an?|another|this|that|one|the|same) ${ADJECTIVES}(?:${ROLE})${E}`),
  sign(
    'there was',
    2,
    1,
    `${N}(?:there (?:was|were) (?:an?|two|one) ${ADJECTIVES}(?:[a-zà-ÿ-]+) (?:who|whom|in my|i)|there is (?:an?|one) ${ADJECTIVES}(?:${ROLE}) (?:who|whom|in my|i)|(?:somebody|someone|(?:an?|one|the) ${ADJECTIVES}(?:${PERSON})|one of the [a-zà-ÿ]+) (?:in|on|across) (?:one of )?(?:my|our) (?:[a-zà-ÿ]+ ){0,2}?(?:${SETTING})|(?:somebody|someone|one of the [a-zà-ÿ]+|(?:an?|one) ${ADJECTIVES}[a-zà-ÿ]+) in (?:(?:one of )?(?:my|our)|the|that) (?:[a-zà-ÿ]+ ){0,2}?(?:${ROUND})|an? ${ADJECTIVES}(?:email|letter|message|call|text) (?:[a-zà-ÿ ]+ )?from (?:an?|one)|i was (?:once )?(?:asked|told|visited|called) by (?:an?|one))${E}`,
  ),
  sign(
    'came to me',
    2.5,
    1,
    `${N}(?:came|been coming|began to come|returned|turned|were referred|been referred|referred (?:them|her|him)|(?:sent|brought) (?:her|him|them)) (?:back |in |alone |along |straight )*(?:to|for) (?:see )?(?:me|coaching|therapy|mediation|counselling|counseling|my|[a-zà-ÿ]+ sessions)${E}|${N}(?:he|she|they|who|both|couple|client)(?:'d| had| first| ever| then)* (?:came|walked|burst) in${E}|${N}(?:came|walked|burst) into (?:my|the) (?:consulting |waiting )?(?:office|room|practice|session)${E}|${N}(?:had|has|have) been coming${E}${E}|${N}had sent (?:her|him|them)`,
  ),
  sign(
    'comes to see me',
    1.5,
    1,
    `${N}(?:to see me|came to me|(?:sat|stood) (?:down )?(?:opposite|in front of|across from) me|sees? me (?:every|each|on)|in front of me|next to him|on my way out|on (?:his|her|their) way out|hired me|booked (?:an?|the|for|one|it|in)|signed up|(?:joined|attended) my)${E}`,
  ),
  sign(
    'a session',
    1.4,
    2,
    `${N}(?:in (?:a |the )?session|(?:in|during|after|before) (?:an?|the|one|our|their) (?:[a-zà-ÿ]+ ){0,2}?(?:mediation|consultation|intake)|(?:our|her|his|their|that|the|this) (?:[a-zà-ÿ]+ ){0,2}(?:${MEETING})|(?:first|second|third|fourth|fifth|sixth|last|next|final|single|\\d+th|${words('two three four five six eight ten several')}) (?:${MEETING})|(?:of|through|halfway through) (?:our|the) (?:work|course|${MEETING})|into our work)${E}`,
  ),
  sign(
    'changed names',
    4,
    1,
    `(?:names? (?:and [a-zà-ÿ]+ )?(?:have|has) been changed|not (?:her|his|their) real names?|name (?:isn't|is not|was not)|${N}i(?: shall| will|'ll) call (?:her|him|them)${E}|, i call (?:her|him)${E}|(?:an?|one) [^.]{0,40}(?:whom|who) i call|whom? i (?:shall |will |'ll )?call${E}|i'll (?:call|say (?:her|his|their) name)|call them [ab]|(?:her|his|their) name was|with (?:her|his|their) (?:permission|consent|blessing)|whose (?:permission|consent) i|as i(?:'ll| will| shall) call|i shall call)`,
  ),
  sign(
    'introduced',
    2.5,
    1,
    `${N}(?:let me (?:tell you about|introduce|give you an example)|i want to (?:tell you about|share (?:what|the story))|here's what happened (?:with|to)|consider (?:my|the case)|(?:example|story|case) from my (?:practice|work|office)|story (?:stays|stayed) with me)`,
  ),
  sign('somebody', 0.9, 1, `${N}(?:an?|one) ${ADJECTIVES}(?:${PERSON})${E}[^.?!]{0,60} ${PAST}`),
  sign('they did', 0.55, 5, `${N}${THEY}${BETWEEN} ${PAST}|${N}(?:he|she|they)'d${E}`),
];

/** What somebody does in the room, and what the writer does there, told as if it were now. */
const SHOWS = words(
  `says say asks ask nods nod shrugs shrug starts start begins begin keeps keep sits sit laughs laugh cries cry stares
  stare whispers whisper`,
);
const ANSWERS = words(`say ask wait nod pour pass hand make begin point lean`);

/** Of these each needs one of the words. Most prose has none, and need not be asked for the signs. */
export const WRITER = /\b(?:i|me|my|mine|we|our)\b/;

/** The same, of what the writer has to do with somebody. */
export const WRITER_SIGNS: readonly Sign[] = [
  exact('named client', 3.5, 1, `${N}[Mm]y (?:\\p{L}+ )?(?:clients?|couple|patients?),? \\p{Lu}`),
  sign(
    'worked with',
    3,
    1,
    `${N}i(?:'ve|'d|'m| have| had| was| am)? (?:(?:once|recently|also|first|just|currently|been|now|ever|never) ){0,2}${WORKED} ${DETERMINER}${E}`,
  ),
  exact(
    'worked with',
    3,
    1,
    `${N}I(?:'ve|'d|'m| have| had| was| am)? (?:been )?(?:seeing|working with|coaching|treating|coached|worked with|treated|mentored) \\p{Lu}`,
  ),
  sign(
    'saw somebody',
    3,
    1,
    `${N}i(?:'ve| have|'d| had)? (?:(?:once|recently|first|just) ){0,2}(?:saw|see|have|had|met|remember|think of) (?:for [a-zà-ÿ]+ [a-zà-ÿ]+ )?(?:an?|one|two) ${ADJECTIVES}(?:${PERSON})${E}`,
  ),
  sign(
    'whom I see',
    3,
    1,
    `${N}(?:(?:an?|that|two|this|another) ${ADJECTIVES}(?:[a-zà-ÿ-]+|mine)|the ${ADJECTIVES}(?:${PERSON})),? (?:whom |who |that )?i(?:'ve|'d|'m| have| had| was| am)? (?:(?:once|recently|ever|been|now) ){0,2}(?:${WORKED}|see|saw|met)${E}`,
  ),
  sign(
    'somebody I see',
    3,
    1,
    `${N}(?:somebody|someone) (?:whom |who |that )?i(?:'ve|'d|'m| have| had| was| am)? (?:(?:once|recently|been|now) ){0,2}(?:${WORKED}|see|saw|met)${E}`,
  ),
  sign(
    'my room',
    1.6,
    1,
    `${N}(?:my|our) (?:[a-zà-ÿ]+ )?(?:consulting room|waiting room|window|table|desk|door|two o'clock|${SETTING})${E}`,
  ),
  sign(
    'told me',
    1.5,
    2,
    `${N}(?:${REPORTED}|calling|ringing|texting|emailing) me${E}|${N}(?:he|she) (?:tells|asks|texts|rings|calls|shows|sends|writes) me${E}|${N}(?:said|wrote|spoke|explained|confessed|admitted|apologi[sz]ed) to me${E}`,
  ),
  sign(
    'I to them',
    1.6,
    1,
    `${N}i (?:asked|gave|told|offered|invited|taught|suggested|sent|handed|reminded|saw|met|stopped|thanked|declined|accompanied)(?: (?:her|him|them|each)${E})|${N}i (?:asked|wondered) (?:what|whether|if|how|why|when|who|where) (?:he|she|they|it)(?:'d)?${E}`,
  ),
  sign(
    'a scene',
    2.7,
    1,
    `${N}(?:he|she|they) (?:${SHOWS})${E}[^]*${N}i (?:${ANSWERS})${E}|${N}i (?:${ANSWERS})${E}[^]*${N}(?:he|she|they) (?:${SHOWS})${E}`,
  ),
  sign('witness', 0.8, 1, `${N}(?:me|mine)${E}`),
];
