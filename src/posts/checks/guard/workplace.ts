import type { Document } from '../../source/content.ts';
import type { Fault } from '../report.ts';
import { toFault } from './fault-in-block.ts';
import type { Study } from './study.ts';

const among = (words: string) => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`;

/** What somebody does there. */
const WORKS =
  among(`works? worked working teaches taught teaching nurses nursed serves served serving cooks cooked
  cleans cleaned bakes baked preaches preached ministers runs ran running manages managed managing owns owned keeps
  kept keeping heads headed drives drove repairs repaired sells sold job shifts? post position apprentice trainee
  teacher nurse doctor midwife vet baker butcher cook chef cleaner caretaker librarian pharmacist dentist priest vicar
  pastor rabbi imam minister manager owner keeper porter receptionist secretary waiter waitress barista mechanic
  gardener clerk assistant lecturer tutor coach`);

const WORKPLACE =
  among(`school primary nursery kindergarten playgroup surgery practice clinic hospital hospice ward
  library bakery butcher’?s pub inn hotel guesthouse hostel caf[eé] restaurant chippy shop store supermarket garage
  bank church chapel mosque synagogue temple parish farm dairy vineyard factory mill brewery shipyard boatyard theatre
  cinema museum gallery gym pool pharmacy chemist’?s post_office police_station fire_station station depot office
  college academy university bookshop salon barber’?s laundry kennels stables zoo prison court`);

const BESIDE =
  among(`above beside by near behind opposite below under beneath across_from next_to over overlooking
  outside facing at_the_end_of at_the_top_of at_the_foot_of on along in_the_shadow_of round_the_corner_from`);

const LANDMARK =
  among(`harbour harbor docks? station river canal lock bridge square green market cathedral church abbey
  castle pier beach seafront front quay hill common park stadium airport crossroads lighthouse town_hall racecourse
  university lake loch reservoir sea border ferry monument clock_tower windmill level_crossing motorway ring_road
  high_street main_road hospital barracks prison`);

/** "Works at the bakery by the canal": of such places there is one. */
const AT_ONE_PLACE = new RegExp(
  `\\b${WORKS}\\b[^.!?;:]{0,40}?\\b(?:the|a|an|her|his|their|that|this|our) (?:[a-z-]+ ){0,2}?${WORKPLACE},? ${BESIDE} (?:the|our|a) (?:[a-z-]+ ){0,2}?${LANDMARK}\\b`,
  'iu',
);

const AREA =
  among(`village town valley island islands parish county district region hamlet suburb neighbou?rhood
  hospital school college congregation company regiment`);

/** What ends as occupations do, and is none. */
const NO_OCCUPATION =
  among(`daughter brother mother father sister partner other number matter answer corner letter
  summer winter dinner supper power member survivor visitor teenager stranger neighbou?r newcomer sufferer believer
  door floor colou?r flavou?r factor mirror person reason season lesson woman man human`);

const OCCUPATION = `(?!${NO_OCCUPATION}\\b)(?:[a-z-]+(?:er|or|ist|ian|ant|wife|smith|woman|man)|nurse|vet|chef|cook|priest|vicar|rabbi|imam|judge|gp|surgeon)`;

/** "The only midwife in the valley": of such people there is one. */
const ONLY_ONE = new RegExp(
  `\\b(?:the|our|their)(?: [a-z]+[’']s)? only (?:[a-z-]+ ){0,2}?${OCCUPATION} (?:in|on|at|of|for) (?:the|our|her|his|their|that|this) (?:whole |entire |small |little )*${AREA}\\b|\\b(?:the|our|their|her|his) ${AREA}[’']s only (?:[a-z-]+ ){0,2}?${OCCUPATION}\\b`,
  'iu',
);

/** Where a client works, told so that whoever knows the place knows the client. */
export function tellWorkplace(document: Document, { blocks }: Pick<Study, 'blocks'>): Fault[] {
  return blocks.flatMap(({ block }) => {
    const found = AT_ONE_PLACE.exec(block.text)?.[0] ?? ONLY_ONE.exec(block.text)?.[0];
    if (found === undefined) return [];
    return [
      toFault(document, block, found, 'workplace', {
        message: 'A client story tells where somebody works, and there may be one such place.',
        found,
        mend: {
          advice: 'Tell what kind of work it is, and leave out where.',
          example: 'teaches young children',
        },
      }),
    ];
  });
}
