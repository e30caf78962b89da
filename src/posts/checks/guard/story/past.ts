/** The past of the verbs that do not end in "ed", of those that tell what people do. */
const IRREGULAR = `was were had did said told went came left gave took got made knew thought found felt kept began brought
  bought saw heard met sat stood spoke wrote put set let hit cut shut hurt quit fell ran lost paid sent slept spent
  stole swore taught threw understood woke wore won wept drove drank drew ate flew forgot forgave grew hid held hung
  laid lay led lent lit meant rang rose sang sank sold shook shot shrank broke built burnt caught chose crept dealt dug
  fed fought froze wove tore stuck struck swam swept swung bent bit bled blew clung became withdrew learnt dreamt
  leapt knelt read slid rode spun strode sought sprang leant spat split bore beat burst bound wound overheard
  overslept mistook undid arose awoke shone slung sped trod`;

/** Source of a pattern: a verb in the past. "Need" and "bed" are none. */
export const PAST = `(?:(?:${IRREGULAR.trim().split(/\s+/).join('|')}|could|would)(?:n't)?|(?!need|indeed|exceed|proceed|succeed|speed|feed|hundred|sacred|naked|wicked|kindred)[a-zà-ÿ]{2,}ed)\\b`;

/** Source of a pattern: what may stand between somebody and what was done. */
export const BETWEEN = `(?:'d|,? (?:[a-zà-ÿ]+ly|never|always|still|also|just|only|once|then|not|both|each|himself|herself|too),?)?`;
