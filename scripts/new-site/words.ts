/** The languages that a new site's first words are written in: those in which the engine speaks. */
export const SKETCHED = ['en', 'de', 'fr', 'es', 'sv'] as const;

export type Sketched = (typeof SKETCHED)[number];

/** What a new site says before its coach has written anything. Nothing of it claims what nobody has told. */
interface FirstWords {
  role: string;
  bio: string;
  /** 50 to 160 characters, whatever the coach is called. */
  description: (coach: string) => string;
  comment: string;
  message: string;
}

export const FIRST_WORDS: Readonly<Record<Sketched, FirstWords>> = {
  en: {
    role: 'Relationship coach',
    bio: 'I am a relationship coach. Here I write about what goes on between people who are close to each other.',
    description: (coach) => `Articles about relationships, by ${coach}, relationship coach.`,
    comment: 'What do you know about this from your own life?',
    message: 'Some things are too personal for a comment. Write to me privately.',
  },
  de: {
    role: 'Beziehungscoach',
    bio: 'Ich begleite Menschen in ihren Beziehungen. Hier schreibe ich über das, was zwischen Menschen geschieht, die einander nahe sind.',
    description: (coach) => `Artikel über Beziehungen und Nähe, geschrieben von ${coach}.`,
    comment: 'Was kennen Sie davon aus dem eigenen Leben?',
    message: 'Manches ist für einen Kommentar zu persönlich. Schreiben Sie mir privat.',
  },
  fr: {
    role: 'Coach relationnel',
    bio: 'J’accompagne des personnes dans leurs relations. J’écris ici sur ce qui se passe entre des personnes proches.',
    description: (coach) => `Des articles sur la vie de couple et les relations, par ${coach}.`,
    comment: 'Que connaissez-vous de tout cela dans votre propre vie ?',
    message: 'Certaines choses sont trop personnelles pour un commentaire. Écrivez-moi en privé.',
  },
  es: {
    role: 'Coach de relaciones',
    bio: 'Acompaño a personas en sus relaciones. Aquí escribo sobre lo que ocurre entre personas cercanas.',
    description: (coach) => `Artículos sobre la vida en pareja y las relaciones, por ${coach}.`,
    comment: '¿Qué conoces de esto en tu propia vida?',
    message: 'Hay cosas demasiado personales para un comentario. Escríbeme en privado.',
  },
  sv: {
    role: 'Relationscoach',
    bio: 'Jag arbetar som relationscoach. Här skriver jag om det som händer mellan människor som står varandra nära.',
    description: (coach) => `Artiklar om relationer och om närhet till andra, skrivna av ${coach}.`,
    comment: 'Vad känner du igen av det här från ditt eget liv?',
    message: 'En del är för personligt för en kommentar. Skriv till mig privat.',
  },
};
