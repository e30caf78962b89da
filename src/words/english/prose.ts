/** Small numbers as they are written in a sentence. */
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** What the components say that stand in the text of an article. */
export const prose = {
  callsToAction: 'Over to you',
  keyDifferences: 'The key differences',
  selfCheck: 'A check for yourself',
  aspect: 'Aspect',
  difference: 'The difference',
  /** Where a call to action leads. */
  calls: {
    comment: 'Join the discussion',
    message: 'Write to me privately',
    email: 'Write an email',
    booking: 'Book a first talk',
  },
  outcomes: {
    issues: (dynamic: string) => `${dynamic}: what it costs`,
    benefits: (dynamic: string) => `${dynamic}: what it brings`,
  },
  signsOf: (dynamic: string) => `Signs: ${dynamic}`,
  tick: 'Tick what you recognise. Nothing leaves your browser: no tick is sent or kept.',
  worthTalking: (signs: number, dynamic: string) =>
    `${dynamic}: if you recognise yourself in ${
      signs === 0 ? 'any' : `more than ${NUMBERS[signs] ?? signs}`
    } of these signs, it is worth talking about.`,
  /** For who hears a page; `place` is which of its marks in the text, from 2. */
  footnotes: {
    notes: 'Notes',
    note: (note: number) => `Note ${note}`,
    back: (note: number) => `Back to the text: note ${note}`,
    backTo: (note: number, place: number) => `Back to the text: note ${note}, place ${place}`,
  },
  storyOf: (people: string) => `The story of ${people}`,
  storyOfClient: 'The story of a client',
  /** On what grounds a client's story is told. */
  basis: {
    consent: 'Told with the consent of the people in it, under names that are not theirs.',
    disguised: 'A true story. Names and identifying details are changed.',
    composite: 'Drawn from several people’s stories; none of them is anybody in particular.',
    fictional: 'An invented example. The people in it do not exist.',
  },
};
