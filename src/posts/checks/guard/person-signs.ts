import type { Token } from '../words/tokens.ts';
import { NAMES_OF_THINGS } from '../words/ordinary/name-words.ts';

/** Whether what follows a word is said of a person, of a thing, or of either. */
export type Meaning = 'person' | 'thing' | 'either';

/** What people alone do. */
const ACTS =
  /^,? (?:said|says|told|tells|asked|asks|answered|replied|replies|laughed|laughs|cried|cries|wept|shrugged|shrugs|nodded|nods|smiled|smiles|sighed|sighs|whispered|shouted|yelled|muttered|admitted|admits|thought|thinks|wanted|wants|knew|knows|felt|feels|remembered|remembers|decided|decides|agreed|agrees|apologi[sz]ed|apologi[sz]es|promised|promises|looked|looks|sat|sits|stood|stands|walked|walks|drove|drives|texted|texts|called|calls|rang|rings|phoned|phones|wrote|writes|married|loved|loves|hated|hates|refused|refuses|tried|tries|hoped|hopes|worked|works|lives|lived|slept|sleeps|ate|eats|drank|drinks|spoke|speaks|talked|talks|listened|listens|waited|waits|believed|believes|blamed|blames|insisted|insists|wondered|wonders|confessed|hugged|kissed|slammed|packed|forgot|forgets|came home|went home|and (?:I|he|she) )\b/u;

/** What is said of a person more often than of a thing. */
const IS_LIKELY =
  /^(?:,? (?:had|has|did|does|went|goes|came|comes|saw|sees|got|gets|made|makes|took|takes|began|begins|found|finds|kept|keeps|left|leaves|lost|loses|heard|hears|spoke|let|lets|would|could|couldn|didn|doesn|hadn|hasn|wouldn|wasn|isn|never|always|still|also|only|just|was|were|is)\b|,? \p{L}+ed\b|,? (?:who|whose|whom) |, (?:a|an|the|her|his|my|their|our) |,? (?:and|or|with|to|then|too) \p{Lu}| and (?:her|his|I|he|she|the)\b)/u;

/** "Grace, a nurse", "Hope, who had known". */
const IS_SOMEBODY = /^, (?:an?|who|whose|whom) /u;

/** "Hope is not a plan", "Joy is what you do": of a thing alone. */
const IS_IDEA =
  /^ (?:is|was|isn['’]t|wasn['’]t) (?:not|never|all|what|where|how|why|when|that|one|another|something|nothing|a word|a plan|the thing|the name)\b/u;

/** What a person is, and no season: "June was tired". */
const OF_PEOPLE =
  /^ (?:was|is) (?:not |never |so |very |always |still |already |a bit |rather |the one who |a \p{L}+ who )?(?:angry|sad|tired|exhausted|afraid|scared|frightened|furious|hurt|late|lonely|ashamed|jealous|silent|quiet|pregnant|married|single|divorced|born|raised|thirty|forty|fifty|sixty|twenty|crying|sitting|standing|waiting|sleeping|working|talking|right|wrong|sorry|sure|convinced|relieved|proud|stubborn|upset|worried|anxious|happy|unhappy|drunk|sober|ill|adopted)\b/u;

/** Words that follow a verb or a thing at the beginning of a sentence, and no name: "Mark that", "Will you", "Hope is". */
const IS_THING =
  /^(?:[,:;—–-]? ?(?:that|this|these|those|it|you|he|she|they|we|I|me|him|them|us|my|your|not|be|of|for|under|from|down|up|out|off|in|on|into|as|about|than|are|were|and then|over|through)\b|\s*$|[.!?…])/u;

/** What somebody does every day: "Chase runs". */
const DOES =
  /^ (?!(?:across|always|as|besides|class|his|is|its|less|perhaps|plus|sometimes|this|times|towards|unless|us|was|yes)\b)\p{Ll}+s\b/u;

const MONTHS: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august']);

/** What a month does: "June was hot", "May came and went". */
const OF_MONTHS =
  /^ (?:is|was|were|has|had|came|comes|went|brought|brings|passed|turned|felt|seemed|would|will)\b/u;

/** What the word at the beginning of a sentence means, by what follows. */
export function findMeaning({ bare, word: written, after }: Pick<Token, 'bare' | 'word' | 'after'>): Meaning {
  const word = bare.toLowerCase();
  // "Grace’s phone", and not "That’s".
  const isOwner = written !== bare && /^ \p{Ll}/u.test(after);
  if (ACTS.test(after) || OF_PEOPLE.test(after) || IS_SOMEBODY.test(after) || isOwner) return 'person';
  if (NAMES_OF_THINGS.has(word) && IS_IDEA.test(after)) return 'thing';
  if (MONTHS.has(word) && OF_MONTHS.test(after)) return 'thing';
  if (IS_LIKELY.test(after) || DOES.test(after)) return NAMES_OF_THINGS.has(word) ? 'either' : 'person';
  return NAMES_OF_THINGS.has(word) || IS_THING.test(after) ? 'thing' : 'either';
}

/** Whether a word that nobody is likely to be called is a person all the same. */
export function isActing(after: string): boolean {
  return ACTS.test(after) || OF_PEOPLE.test(after);
}

/** Whether it may be one. */
export function isLikelyActing(after: string): boolean {
  return IS_LIKELY.test(after) || DOES.test(after);
}

/** Whether the sentence goes on about the same person: "Long had her hands full, and she knew it." */
export function isMeantBelow(after: string): boolean {
  return /^[^.!?]*\b(?:he|she|his|himself|herself)\b/u.test(after);
}
