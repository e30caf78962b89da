/** Small numbers as they are written in a sentence. */
const NUMBERS = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six'];

/** What the components say that stand in the text of an article. */
export const prose = {
  callsToAction: 'À vous de jouer',
  keyDifferences: 'Les différences essentielles',
  selfCheck: 'Faites le point',
  aspect: 'Aspect',
  difference: 'La différence',
  calls: {
    comment: 'Participer à la discussion',
    message: 'M’écrire en privé',
    email: 'Écrire un e-mail',
    booking: 'Réserver un premier entretien',
  },
  outcomes: {
    issues: (dynamic: string) => `${dynamic} : ce que cela coûte`,
    benefits: (dynamic: string) => `${dynamic} : ce que cela apporte`,
  },
  signsOf: (dynamic: string) => `Les signes : ${dynamic}`,
  tick: 'Cochez ce qui vous parle. Rien ne quitte votre navigateur : aucune case n’est envoyée ni conservée.',
  worthTalking: (signs: number, dynamic: string) =>
    signs === 0
      ? `Si vous vous reconnaissez dans ne serait-ce qu’un seul de ces signes (${dynamic}), cela vaut la peine d’en parler.`
      : `Si vous vous reconnaissez dans plus ${signs === 1 ? 'd’un' : `de ${NUMBERS[signs] ?? signs}`} de ces signes (${dynamic}), cela vaut la peine d’en parler.`,
  footnotes: {
    notes: 'Notes',
    note: (note: number) => `Note ${note}`,
    back: (note: number) => `Retour au texte\u00a0: note ${note}`,
    backTo: (note: number, place: number) => `Retour au texte\u00a0: note ${note}, appel ${place}`,
  },
  storyOf: (people: string) => `L’histoire de ${people}`,
  storyOfClient: 'Une histoire vécue en séance',
  basis: {
    consent: 'Racontée avec l’accord des personnes concernées, sous d’autres noms que les leurs.',
    disguised: 'Une histoire vraie. Les noms et les détails reconnaissables ont été changés.',
    composite: 'Composée à partir de plusieurs histoires ; personne en particulier n’y est décrit.',
    fictional: 'Un exemple inventé. Les personnes qui y figurent n’existent pas.',
  },
};
