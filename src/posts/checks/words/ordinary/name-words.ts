/**
 * English words that people are called by. Written for this engine; what is borne seldom is left out, since a
 * sentence that begins with "Trust", "Money" or "Days" means the thing.
 */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  `abbey ally amber angel april archer aria art ash aspen august autumn basil bay beau bill blaze blossom bob brandy brook brooks
  buck buddy bunny buster carol chance charity chase cherry chip christian clay clover colt cooper coral crystal daisy dale dawn dean
  destiny diamond dick dolly drew duke earl ebony eden ernest eve faith fern flora ford forest foster frank gale garland gene genesis ginger
  glen glory grace grant gray grey guy hale hank harmony harry haven hazel heath heather holly honey honor honour hope hunter iris ivy jack jade
  jasmine jay jean jewel jimmy joy judge june junior justice ken kitty lance lane laurel lee levy liberty lily linden major marina mark
  mason matt maverick max may melody mercy merry miles milo misty myrtle nick nova olive opal pansy parker pat patience patty pearl penny
  peter phoenix pierce piper poppy porter prince princess prudence queen rain ransom raven ray red reed rich river rob robin rocky rod roman rose
  rosemary ruby rusty sage sally sandy serenity shelby sherry sierra skip sky skye sonny star stella sterling storm sue summer sunny tanner terry
  trace trinity valentine precious blessing gift comfort promise wisdom innocent praise happiness memory beauty peace miracle talent van victor viola violet wade walker ward warren west willow will winter wolf woody wren young`.split(
    /\s+/,
  ),
);

/** Of these, what a sentence says of the thing as often as of a person: "Hope was all she had." */
export const NAMES_OF_THINGS: ReadonlySet<string> = new Set(
  `autumn beauty blessing comfort gift happiness innocent memory miracle praise precious promise talent wisdom brandy chance charity cherry dawn destiny faith fern forest genesis ginger glory grace harmony haven honey honor honour hope
  joy justice lavender liberty melody mercy patience pearl peace prudence rain river serenity sky storm summer sunny trinity willow winter wolf
  april may june august`.split(/\s+/),
);
