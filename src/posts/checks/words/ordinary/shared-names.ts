/**
 * What everybody has, uses, plays, watches or studies: short forms, makers and services, games, and the schools and
 * methods of this trade with the people whom they are called after. None of them points to one person. Written for
 * this engine from what is commonly known; an employer is told by the words before it ("works at").
 */
export const SHARED_NAMES = `
  AA, AC, ACT, ADD, ADHD, AED, AI, AIDS, ANS, APA, ASAP, ASD, ASMR, ATM, AuDHD, BA, BACP, BBC, BBQ, BDSM, BMI, BMW, BPD, BSc,
  CBT, CCTV, CD, CEO, CFO, CFT, CNN, COVID, Covid, COVID-19, CPAP, CPR, CPTSD, C-PTSD, CT, CTO, CV, DA, DBT, DIY, DJ, DM, DMs, DNA, DSM, DV,
  DVD, ECG, EEG, EFT, EMDR, EQ, ER, ESL, EU, FAQ, FBI, FOMO, FYI, GCSE, GCSEs, GIF, GP, GPs, GPS, HDMI, HIV, HR, HRT, HSP, ICU, ID,
  IFS, IKEA, Ikea, IMO, IQ, IRS, IT, ITV, IUD, IV, IVF, KFC, LA, LGBT, LGBTQ, LGBTQIA, LOL, LSD, MBA, MBT, MBTI, MD, ME, MIT, MP, MRI, MS, MSc,
  MTV, NBA, NBC, NDA, NFL, NHS, NICU, NLP, NPD, NVC, OCD, OK, OMG, OT, PA, PC, PDA, PE, PhD, PhDs, PIN, PJs, PM, PMDD, PMS,
  PMT, POV, PPD, PR, PTA, PTSD, QR, RE, RIP, RSD, RSVP, RV, SAD, SAT, SATs, SEN, SFBT, SIDS, SMS, SOS, SSRI, SSRIs, STD, STI, SUV,
  TA, TMI, TV, TVs, UK, UN, US, USA, USB, VIP, VR, WC, WTF, YMCA, YWCA, A&E, B&B, CEOs, MPs, A-level, A-levels, A-Levels, O-levels, X-ray, T-shirt, T-shirts,
  ABC, DVDs, CVs, IDs, PTO, PIP, CSA, CAMHS, HRV, TLC, GF, BF, MIL, SO, TW, EI, CQ, R&R, OTT, MOT, PS, NB,

  Airbnb, Alexa, Amazon, Android, Apple, Audible, Barbie, Bluetooth, Bumble, Calm, Candy Crush, ChatGPT, Coca-Cola, Coke, Costco, Crocs, Deliveroo,
  Discord, Disney, Duolingo, eBay, Excel, Facebook, FaceTime, Facetime, Fitbit, Fortnite, Ferrari, Ford, Google, Google Maps, GoPro, Grindr, Gmail, Headspace,
  Hinge, Hoover, Instagram, Insta, Internet, iPad, iPads, iPhone, iPhones, Jacuzzi, Jeep, Kindle, Kleenex, Lego, LEGO, LinkedIn, Lyft, Mac, MacBook, Marmite,
  McDonald's, Mercedes, Messenger, Microsoft, Minecraft, Monopoly, Muji, Nerf, Netflix, Nike, Nintendo, Nutella, Oreo, Outlook, PayPal, Peloton,
  Pepsi, Photoshop, Pinterest, Pixar, PlayStation, Playmobil, Polaroid, Post-it, Post-its, PowerPoint, Prius, Prozac, Reddit, Ring,
  Roomba, Scrabble, Sharpie, Signal, Siri, Skype, Slack, Snapchat, Sonos, Spotify, Starbucks, Strava, Sudoku, Teams, Telegram, Tesla, Thermos, Thermomix,
  TikTok, Tinder, Toyota, Trello, Tupperware, Twitter, Uber, Velcro, Venmo, Viagra, Vimeo, Volvo, VW, WeChat, WhatsApp, Whatsapp, Wi-Fi, WiFi, Wifi, Wikipedia, Windows, Word,
  Wordle, Xanax, Xbox, Xerox, Yelp, YouTube, Zoom, Zoloft, Valium, Ozempic, Botox, Lycra, Teflon, Formica, Plasticine, Play-Doh, Weetabix, Cheerios, Heinz, Guinness, Cadbury, Prosecco, Chardonnay, Rioja, Merlot, Champagne, Parmesan, Cheddar, Brie, Earl Grey, Yorkshire puddings,

  Backgammon, Battleship, Bingo, Boggle, Bridge, Candy Land, Catan, Charades, Checkers, Chess, Cluedo, Clue, Connect Four, Dominoes, Dungeons, Frisbee,
  Go Fish, Hangman, Jenga, Ludo, Mahjong, Mario Kart, Old Maid, Pac-Man, Pictionary, Poker, Pokémon, Pokemon, Risk, Rummikub, Rummy, Snakes and Ladders, Snap, Solitaire, Tetris, Twister, Uno, UNO, Warhammer, Yahtzee,
  Little League, Premier League, World Cup, Olympics, Olympic, Paralympics, Wimbledon, Tour de France, Eurovision, Oscars, Oscar-worthy, Grammy, Nobel, Bake Off, Strictly, Star Wars, Star Trek, Harry Potter, Bluey, Peppa Pig, Frozen, Friends, Succession, Cinderella, Romeo, Juliet, Hamlet, Batman, Superman, Mary Poppins, Sleeping Beauty, Snow White, Peter Pan, Sherlock Holmes, James Bond, Godzilla, Frankenstein, Dracula, Santa, Santa Claus, Father Christmas, Mickey Mouse, Winnie the Pooh, Paddington, Big Ben, Everest, Niagara, Sahara, Titanic, Cupid, Eros, Venus, Midas, Sisyphus, Pandora, Achilles, Odysseus, Narcissus, Oedipus, Hercules, Pavlov, Pavlovian, Freud, Freudian, Jung, Jungian, Darwin, Darwinian, Kafka, Kafkaesque, Shakespeare, Shakespearean, Mozart, Bach, Beethoven, Chopin, Vivaldi, Beatles, Abba, ABBA, Elvis, Beyoncé, Beyonce, Adele, Rihanna, Madonna, Motown, Bollywood, Hollywood, Broadway, Netflix-and-chill,

  Acceptance and Commitment Therapy, Adlerian, Adult Attachment Interview, Alexander Technique, Al-Anon, Al-Anon's, Alateen, Alcoholics Anonymous, Attachment Theory, Ainsworth, Adverse Childhood Experiences, Beck, Big Five, Bowen, Bowenian,
  Bowlby, Brainspotting, Circling, Cognitive Behavioural Therapy, Cognitive Behavioral Therapy, Compassion Focused Therapy, Core Energetics, Dialectical Behaviour Therapy, Dialectical Behavior Therapy, Discernment Counseling, Discernment Counselling, EFCT, Emotionally Focused Therapy, Emotionally Focused Couple Therapy, Enneagram, Ericksonian, Family Constellations, Feldenkrais,
  Fair Play, Fight Club, Focusing, Four Horsemen, Five Love Languages, Gestalt, Gottman, Gottmans, Gottman Method, Gottman's, Gordon, Gottman-style, Hakomi, Hendrix, Imago, Imago dialogue, Imago Dialogue, Imago Relationship Therapy, Inner Child, Internal Family Systems, Johari, Karpman, Kinsey, Lacanian, Landmark,
  Likert, Love Languages, Love Language, Love Lab, Marte Meo, Maslow, Marriage Encounter, Minuchin, Mirror Dialogue, Motivational Interviewing, Myers-Briggs, Narcotics Anonymous, Nonviolent Communication, Non-Violent Communication, Perel, Pilates, Positive Psychology, Polyvagal, Polyvagal Theory, Psychobiological Approach, PACT, Prepare/Enrich, Reiki, Relate, Relational Life Therapy, Rogerian, Rogers,
  Rorschach, Satir, Savvy, Schema Therapy, Schnarch, Sensate Focus, Solution-Focused, Somatic Experiencing, Sound Relationship House, Strange Situation, Stroop, Systemic, Tai Chi, Tantra, Tavistock, Thich Nhat Hanh, Thought Record, Thought Records, Transactional Analysis, Twelve Steps, Vipassana, Winnicott, Yoga, Zumba, CrossFit, Parkrun, parkrun, Weight Watchers, Slimming World, Brownies, Scouts, Girl Guides, Girl Scouts, Cubs, Sunday School, Sunday school, Alpha, Mensa, Samaritans, Red Cross, Peace Corps, Wall Street, Silicon Valley, Parliament, Congress, Brexit, Democrat, Democrats, Republican, Republicans, Tory, Tories, Labour, Victorian, Victorians, Edwardian, Georgian, Elizabethan, Renaissance, Middle Ages, Stone Age, Cold War, First World War, Second World War, World War, Vietnam War, Internet Explorer, Boomer, Boomers, Gen Z, Gen X, Millennial, Millennials, Plan A, Plan B, Plan C, Plan D, Exhibit A, Type A, Catch-22, Groundhog Day, Murphy's law, Murphy's Law, Parkinson's, Alzheimer's, Asperger's, Crohn's, Down's, Tourette's, Hashimoto's, Caesarean, Braxton Hicks, Achilles heel
`;
