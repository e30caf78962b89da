/** Something that speaks for a client's story, or with a negative weight against one. */
export interface Sign {
  name: string;
  /** It is looked for in the text as it is written; all others in small letters. */
  isExact: boolean;
  /** Points for each time that it is found. */
  weight: number;
  /** How often it counts. */
  most: number;
  pattern: RegExp;
}

export const words = (list: string) => list.trim().split(/\s+/).join('|');

export const toSign =
  (isExact: boolean) =>
  (name: string, weight: number, most: number, source: string): Sign => ({
    name,
    isExact,
    weight,
    most,
    // What counts once is only asked whether it is there, which is quickest without the "g".
    pattern: new RegExp(source, `${most > 1 ? 'g' : ''}${isExact ? 'u' : ''}`),
  });

/** Letters count as they are written where a name is meant by a capital. */
export const exact = toSign(true);
export const sign = toSign(false);

export const N = '\\b';
/** No hyphen follows: "client-led" is no client. */
export const E = '\\b(?!-)';

export const ADJECTIVES = `(?:[a-zà-ÿ'-]+,? ){0,3}?`;

export const ROLE = words(`client couple patient coachee mentee participant`);

/** Whom one may meet at work: not exhaustive, since "who came to me" tells of all others. */
export const PERSON =
  words(`${ROLE.replaceAll('|', ' ')} man woman guy lady gentleman husband wife widow widower bride groom mother father
  mum mom dad parent son daughter brother sister brothers sisters girl boy teenager grandmother grandfather teacher nurse doctor surgeon
  engineer lawyer attorney builder driver manager baker farmer musician student executive pastor soldier veteran
  retiree trucker paramedic engineer accountant writer artist actor cook chef waiter plumber carpenter electrician
  pilot pharmacist dentist vet scientist police officer firefighter postman hairdresser librarian judge midwife carer
  social worker fiancé fiancée girlfriend boyfriend ex partner spouse uncle aunt cousin child kids children boss
  somebody someone family spouses neighbours neighbors friends colleagues women men dads moms mums`);

/** Words for somebody of one's own, with "my" before them. */
export const KIN =
  words(`husband wife partner spouse mother father mum mom mummy dad daddy parents son sons daughter daughters
  child children kids kid boy girl baby brother brothers sister sisters twin grandmother grandfather grandma grandpa
  granny gran grandad granddad nan nana grandparents aunt auntie uncle cousin cousins niece nephew godmother godfather
  stepmother stepfather stepson stepdaughter mother-in-law father-in-law in-laws sister-in-law brother-in-law friend
  friends best-friend flatmate roommate neighbour neighbor neighbours neighbors ex ex-husband ex-wife girlfriend
  boyfriend fiancé fiancée fiance fiancee lover supervisor mentor teacher professor therapist doctor analyst counselor
  counsellor colleague boss editor dog cat family folks wedding marriage divorce childhood honeymoon`);

export const WORK =
  words(`coach coached coaching counselled counseled counselling counseling mentor mentored treated treating mediated
  mediating accompanied accompanying guided supported`);

export const WORKED = `(?:${WORK}|mediat(?:ed|ing) between|work(?:ed|ing)? (?:[a-zà-ÿ]+ ){0,4}?with|sat (?:down )?with|seeing)`;

export const DETERMINER = `(?:an?|one|two|three|this|that|another|both|her|him|them|these|the)`;

/** Where several meet who came to be helped. */
export const ROUND = words(
  `group groups workshop workshops class classes course courses retreat retreats seminar seminars circle circles`,
);

export const SETTING = `${words('office practice room sofa couch screen caseload diary schedule')}|${ROUND}`;

export const MEETING = words(
  `session sessions meeting meetings appointment appointments hour call conversation`,
);

export const REPORTED = words(
  `told asked showed wrote sent handed rang called phoned emailed texted messaged thanked played invited`,
);

export const THEY = `(?:he|she|they|(?:one|both|each|neither) of them|the (?:two|pair) of them|(?:the|his|her|their|whose) (?:[a-zà-ÿ]+ )?(?:${PERSON}|${KIN}))`;
