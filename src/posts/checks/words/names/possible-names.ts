// Written by `npm run names`.
// Words that somebody bears as a first name, in small letters; many are ordinary words as well.
// From gender-detection-from-name 1.11.5 (MIT) and the lists beside this file, which were written by hand for this project.

export const POSSIBLE_NAMES = `
aabriella aadam aadan aadarsh aadel aaden aadhya aadil aadin aadit aadith aadon aadya aadyn aahan aahana aahil
aahliyah aahna aahron aaidan aaiden aailyah aakarsh aala aalaiyah aalana aalaya aalayah aalayna aaleah aaleigha
aaleiyah aaleyah aalia aaliah aaliayah aalijah aalivia aaliyahmarie aaliyana aaliyha aalliyah aalya aalyah aalyiah
aalyssa aamani aamari aamina aaminah aamir aamira aamirah aamiya aamiyah aamna aamori aamya aamyah aanchal aania
aaniah aanika aanisah aaniya aaniyah aanor aanshi aanvi aanyah aaralyn aaralynn aaran aaren aaria aariah aariana
aarianna aaric aaricia aariel aarielle aarik aarika aarilyn aarin aarini aarion aariona aarionna aarish aarit aariv
aariya aariyah aariyana aariz aarna aarnav aarone aaronjohn aaronmichael aaronn aaroosh aaroun aarron aarsh aarthi
aaryah aaryanna aaryn aashi aashika aashir aashka aashni aashrita aashrith aashvi aasia aasim aasiya aasiyah aastha
aathira aathiran aava aavion aaya aayaan aayan aayana aayanah aayanna aayden aayla aayliah aayushi aaziyah aaziz ab
ab-del abaan ababacar abad abagale abagayle abaigeal abakar aban abane abanoub abas abass abasse abassia abba
abbagail abbagale abbagayle abbass abbe abbee abbegail abbes abbeygail abbi abbiegail abbiegale abbigael abbigaelle
abbigaile abbigal abbigale abbigayl abbigayle abbigaëlle abbott abby-gaelle abby-gaëlle abbygael abbygaelle abbygail
abbygale abbygayl abbygayle abbygaël abbygaëlle abbygaïl abcde abd-allah abd-ar-rahman abd-el abd-el-kader
abd-el-krim abd-el-rahman abd-rahim abd-rahman abd-samad abdala abdalah abdalaye abdalha abdalla abdalrahman
abdarahim abdarahman abdarahmane abdarrahman abdassamad abde abdel-akim abdel-ali abdel-aziz abdel-djalil
abdel-ghani abdel-hadi abdel-hafid abdel-hak abdel-hakim abdel-halim abdel-hamid abdel-ilah abdel-illah abdel-jalil
abdel-kader abdel-karim abdel-krim abdel-latif abdel-madjid abdel-magid abdel-majid abdel-malek abdel-malik
abdel-moumen abdel-nacer abdel-nasser abdel-nour abdel-rahim abdel-rahman abdel-rahmane abdel-rahmen abdel-rani
abdel-raouf abdel-salem abdel-samad abdel-wahab abdel-waheb abdel-wahid abdel-wakil abdela abdelaali abdelaaziz
abdeladim abdelafid abdelah abdelakim abdelali abdelalim abdelamid abdelatif abdelazize abdelazziz abdelbaki
abdelbaset abdelbasset abdeldjalil abdeldjallil abdelfatah abdelfetah abdelfettah abdelghafour abdelghani abdelha
abdelhafed abdelhafid abdelhafide abdelhake abdelhakim abdelhakime abdelhali abdelhalim abdelhalime abdelhamed
abdelhamide abdelhaq abdelhatif abdelhay abdelhaziz abdelhedi abdelhouab abdelillah abdeljabar abdeljalil
abdeljalile abdeljallil abdeljawad abdelkabir abdelkamel abdelkarime abdelkbir abdelkebir abdelkerim abdelkhader
abdelkhalak abdelkhalek abdelkrim abdelkrime abdella abdellali abdellaziz abdelmadjid abdelmagid abdelmagide
abdelmajide abdelmalik abdelmatine abdelmjid abdelmonaim abdelmoujib abdelmoula abdelmoumen abdelmoumene
abdelmounaim abdelmounim abdelnacer abdelnasser abdelnor abdelnour abdeloihab abdelouab abdelouahab abdelouahad
abdelouaheb abdelouahed abdelouahid abdelouhab abdelrahim abdelrahmane abdelrahmen abdelrahmene abdelrahni
abdelraman abdelramane abdelrani abdelraouf abdelrazak abdelrazek abdelrezak abdelrhaman abdelrhamane abdelrhani
abdelsalam abdelsalem abdelsamad abdelslam abdelssamad abdeltif abdelwadoud abdelwahad abdelwaheb abdelwahed
abdelwahid abdelwakil abdenabi abdenacer abdenasser abdenbi abdennabi abdennasser abdennour abdenor abdenour abder
abderahim abderahime abderahman abderahmane abderahmen abderahmene abderaman abderamane abderaouf abderazak
abderemane abderezak abderhaman abderhamane abderrahime abderrahman abderrahmen abderrahmene abderramane abderraouf
abderrazak abderrazzak abderrezak abderrhamane abderzak abdesalam abdesalem abdesamad abdeselam abdeslam abdeslame
abdeslem abdessalam abdessalem abdessamad abdessamade abdessamed abdessatar abdesselam abdesselem abdesslam
abdesslem abdi abdias abdiasis abdiaziz abdifatah abdikadir abdil abdillah abdillahi abdimalik abdinasir abdirahman
abdirizak abdishakur abdiwahab abdlaziz abdnour abdollah abdonise abdool abdou-aziz abdou-karim abdou-rahman
abdou-rahmane abdou-salam abdouallah abdouaziz abdoukarim abdoul-anziz abdoul-aziz abdoul-hakim abdoul-halim
abdoul-hamid abdoul-kader abdoul-karim abdoul-malik abdoul-rahim abdoul-rahman abdoul-wahab abdoula abdoulah
abdoulahi abdoulai abdoulanziz abdoulatif abdoulatuf abdoulay abdoulaziz abdoulhakim abdoulhalim abdoulhamid
abdoulie abdoulkader abdoulkarim abdoulla abdoullah abdoullahi abdoullaye abdoulmalik abdoulrahim abdoulrahman
abdoulwahab abdourahamane abdourahim abdourahman abdouramane abdouraouf abdourazak abdouroihamane abdourrahman
abdourrahmane abdousalam abdoussamad abdrahamane abdrahim abdrahman abdrahmane abdsamad abdu abduallah abdul-aziz
abdul-kadir abdul-karim abdul-kerim abdul-malik abdul-rahman abdul-samet abdulah abdulahi abdulbaki abdulkadir
abdulkareem abdulkerim abdulraheem abdulrehman abdulsamed abdulsamet abdur abdurahman abdurraheem abdurrahim
abdurrahman abdussamed abednego abeeha abegail abelia abelina abelino abella abelle abenezer aberham abernathy abert
abes abess abhi abhijay abhijot abhilash abhiraj abi abiageal abian abib abiba abibata abibou abida abidine abie
abiel abiella abigahel abigaile abigaille abigal abigayl abigial abiha abijah abil abilash abilene abilia abilio
abimael abimelec abina abinash abinaya abinesh abira abiram abirami abiramy abire abisai abisan abisha abishai
abishan abishek ablaye able abou-bakar abou-baker abou-bakr abou-sofiane aboubacar-sidiki aboubacari aboubacarsidiki
aboubacary aboubacri aboubacry aboubaka aboubakari aboubakary aboubaker aboubakr aboubakre aboubakri aboubakry
aboudou aboudoulaye aboudramane aboulay aboulaye abousofiane abra abrahan abrahim abrahm abram abran abrar abrea
abreanna abree abrey abrham abri abria abriah abrial abrian abriana abrianna abrie abriel abriela abriella abrielle
abrina abrionna abriyana abron abryana abryanna abryelle absa absatou abselam abshir abu-bakr abubakary abubaker
abubakr abuk abundio aby-gaelle aby-gaëlle abyan abygael abygaelle abygail abygaile abygale abygayle abygaël
abygaëlle abygaïl abèle abélia acacia acadia acaymo accalia acea acelia acelyn acelynn acen acene acer aceton acey
achata acher acheraf achida achile achilles achillia achley achmi achol achot achouak achour achoura achrafe achref
achta achwak achyl achyuth acia acie acil acile acire acisclo acoidan acoran acsa acxel acya acyl adabella adael
adahir adai adaia adaiah adain adair adaira adaisha adajah adal adalae adalai adalaide adalay adalee adaleen adalei
adaleigh adaleine adalena adalene adaley adali adalia adalid adalie adalin adalina adalind adalis adalise adalius
adaliz adalton adaly adalyn adalyne adalynn adalynne adam-mohamed adamari adamarie adamaris adamariz adamary
adamarys adame adamilca adamm adammohamed adana adane adanely adanya adao adar adara adarah adarian adarion adarius
adasia adassa adasyn adasynn aday adaya adayah adayla adbeel adda addalee addalina addaline addalyn addalynn addam
addan addasyn addel addelin addeline addelyn addelynn adden addeson addi addicyn addil addilee addilyn addilyne
addilynn addis addisen addisson addisyn addisynn addsion addy addysan addysen addysin addyson addysun addysyn adean
adedotun adeeb adeena adei adelade adelae adelai adelaido adelaine adelais adelayde adele-rose adelei adeleine
adelena adelene adelerose adelheid adeli adelice adelino adelio adelis adelisa adelise adelita adeliz adell adellia
adellyn adelma adelphine adelson adelyn adelyna adelyne adelynn adelynne adelys adema ademar ademe adena adenan
adenise adenn adenora adeoluwa aderito adessa adhan adhara adhav adhem adhen adhitya adhvik adhya adia adiah adian
adiana adianna adiara adiaratou adidi adidja adie adiel adiela adiella adielle adien adija adila adilee adilene
adileni adilenne adilia adille adilson adilyn adilynn adim adinane adine adir adira adis adisen adison adissa
adisson adisyn adisynn adisynne adit adith adithi adithya aditri adiv adiva adixia adiya adiyah adiza adjara
adjaratou adji adjia adjila adjira adjmal adjo adjoua adlai adlan adlane adlee adleigh adlen adlene adler adley adli
adlie adlin adline adlyn adlyne adlène admir admire adna adnaan adnane adnen adnene adner adolie adoline adolpha
adolphine adon adonai adonay adonaï adonia adonias adonie adonijah adonina adoniram adonna adonnis adonus adonys
adora adoracion adorah adoration adore adoria adou adoum adra adrea adrean adreana adreanna adreena adrein adren
adreona adreonna adreyan adri adriah adriahna adrianah adriane adrianjames adriann adriannah adrianne adriauna
adriaunna adric adrick adrie adrieana adrieanna adriell adriella adrielle adriene adrienna adrihanna adrik adrin
adrina adrion adriona adrionna adrita adriyana adriyanna adriàn adron adrya adryan adryana adryann adryanna adryano
adryel adryen adryn adryon adur advay advik advika adwita adwoah ady adya adyan adyen adyl adylene adylin adyn
adysen adyson adysson adysyn adzo adâm adèl adèla adèle-rose adèlerose adèm adélaide adélaïs adéle adélia adélina
adéline adélio adélya adénora aedan aedann aeden aedin aedon aedric aedyn aegon ael aela aelaig aeleen aelia aelie
aelig aeline aelis aelita aella aelle aely aelya aelyah aelyn aelyne aelynn aelys aemilia aena aenaelle aeneas aenor
aenora aeon aerabella aeralynn aerial aeriana aerianna aeriel aeries aerik aerika aerin aerionna aeris aerith aero
aeryal aeryn aeryne aerys aesa aesha aeson aesop aethan aeva afafe afdal afeda afef afeni aferdita affaf affef affif
affou affoue affoussiata afid afida afif afifa afnan afnane afnen afnene afomia afrah afrahim afraz africa afrika
afrim afrodita afsa afsana aftone aftyn afzal agam agapita agar agash agasthya agate agatino agenor ager aghilas
aghiles agim agit aglaee aglaée aglaë agnel agnela agnella agnes-marie agnesmarie agniela agnies agnès-marie
agnèsmarie agoney agop agostinho agron aguasanta agueda aguibou agurtzane agusti agustine agustinho agustino agustus
ah ahad ahamad ahamada ahamadi ahamadou ahamed ahan aharon aharone ahava ahcen ahcene ahcène ahed ahijah ahil ahilyn
ahinara ahinoa ahjah ahjanae ahkeem ahkim ahlame ahlan ahlana ahlani ahlaya ahlayah ahleah ahleme ahlexis ahlia
ahlijah ahlima ahlivia ahliya ahllam ahlyana ahlyssa ahmaad ahmada ahmadou-bamba ahmadoubamba ahman ahmani ahmar
ahmari ahmaria ahmarie ahmat ahmaud ahmaya ahmed-ali ahmed-amin ahmed-amine ahmed-tidiane ahmed-yacine ahmed-yassine
ahmedali ahmedamin ahmedamine ahmedtidiane ahmedyacine ahmedyassine ahmeer ahmel ahmere ahmet-can ahmetcan ahmi
ahmia ahmid ahmier ahmir ahmira ahmiya ahmiyah ahmod ahmon ahmoni ahmya ahmyah ahna ahnaf ahnaya ahnesty ahni ahnika
ahniya ahniyah ahnna ahnya ahnyah ahnyla ahou ahoua ahouva ahren ahriana ahrianna ahriel ahron ahrya ahsene ahtziri
ahtziry ahuva ahyan ahyana ahyna ahzaria ahziyah ai aia aiala aiana aianna aiara aibhilin aichat aichata aichatou
aiche aichetou aichouche aid aidaliz aidaly aidann aidden aide aidee aidel aidelis aideliz aidelyn aidem aidenjames
aidenn aidi aidia aidian aidin aidon aidrian aidrianna aidric aidyn aidynn aiert aiesha aifa aigline aignan aiham
aija aijah aijalon aijiao aika aikel aiken aiko aila ailah ailan ailana ailani ailanie ailany aile aileana ailed
ailee aileena aileene aileigh ailen ailene aileny ailey ailia ailie ailine ailing ailish ailsa ailvin aily ailyn
ailyne ailynn ailys aima aimad aimade aiman aimane aimar aimara aimed aimel aimeline aimelyne aimen aimene aimeric
aimerick aimerik aimery aimeryc aimi aimie aimine aimmee aimran aimrane aimy ainah ainara aines ainesh ainet aingeru
ainhara ainhize ainhoa aini ainis ainize ainna ainoa ainoha ainslee ainsleigh ainsley ainslie aintzane ainzley aiora
aioub aira airabella airam airan aireana aireanna airel airelle airen aireon aireona aireonna aires airiana airianna
airica airionna airis airon airrion airy airyana airyanna airyn airys aisa aisah aisam aisata aisatou aise aisen
aisetou aishah aishi aisia aislee aisley aislin aislyn aislynn aislynne aisosa aissam aissame aissar aisse aisseta
aissetou aissia aissya aissé aita aitan aitana aithan aithen aito aitor aitza aitziber aitzol aiur aiva aivah aivan
aiven aivree aivy aiwen aixa aixandre aiya aiyah aiyahna aiyanah aiyanna aiyannah aiyden aiyla aiyonna aiyoub aiza
aizah aizayah aizen aizik aizlyn aizpea aizza aj aja ajad ajada ajae ajah ajahnae ajahni ajai ajanae ajanthan ajar
ajavian ajax ajaya ajayah ajayla ajaylah ajdin ajeesh ajia ajiya ajka ajooni ajriz ajwad aka akacia akai akaila
akaisha akaiya akaiyah akalya akan akane akaran akari akarsh akasha akasia akasya akay akaya akayla akaylah akbar
akcel akeela akeelah akeen akeera akeila akeilah akeira akela akelah akelia akemi akera akerah akeria aketza akeya
akeyla akeylah akheane akhenaton akhesa akhia akhim akhiya akhmad akhmed aki akia akiah akiera akiko akil akila
akilah akilan akilesh akili akim akima akime akin akina aking akio akir akira akirah akire akiria akirra akissi
akito akiva akiya akiyah akiyra akli akmar ako akol akon akoni akrame akrem aksa aksh aksha akshan akshana akshar
akshara akshath akshaya akshayan akshith akshitha aksim aksyl akul akya akyah akyla akylah akym akyra al al-amine
al-hassan al-hassane ala-eddine alaa-eddine alabama alacia aladdin aladin aladine aladji alae alaeddine alaedine
alaena alahna alahni alai alaia alaiah alaija alaijah alaila alailah alain-claude alain-francois alain-françois
alain-jean alain-michel alain-paul alain-philippe alain-pierre alainah alainclaude alainfrancois alainfrançois
alainjean alainmichel alainna alainpaul alainphilippe alainpierre alaira alaire alaisha alaisia alaitz alaiya
alaiyah alaiza alaja alajah alajiah alakai alam alamea alamin alamine alanah alando alandra alandria alane alanea
alanee alaney alani alania alanie alann alannah alanni alannie alannis alanny alante alantis alany alanya alanys
alanzo alaoua alaoui alaria alaric alarick alarik alasane alasdair alasha alashia alasia alasiah alaska alassan
alassana alastair alaster alathea alauna alaura alawna alaya alayah alayana alayasia alaycia alayha alayia alayiah
alayja alayjah alayla alaylah alaynah alaynia alaynna alays alaysha alayshia alaysia alaysiah alaythia alayza
alayzhia alayzia alayziah alaz alazae alazar alazay alazia alaziah alazne alaâ alaïa alaïna albachiara albain albana
albanie albanne albans albany albaro albeiro alber alberick alberie alberth alberthe alberti albertin albertus albi
albine albion albree alce alcee alcida alcides alcinda alcira aldahir aldair aldan aldana aldara alde aldebert alder
alderic alderick aldin aldina aldine aldino aldiouma aldja aldjia aldon aldrich aldrick aldrik aldrin aldwin aldyn
aldéric aleah aleaha aleana aleanah aleandra aleasha aleasia aleaya aleayah alecea aleceia alecia alecio aleck
alecxa alecxander aleczander alee aleea aleeah aleece aleecia aleeha aleem aleena aleenah aleera aleesa aleese
aleesha aleesia aleeya aleeyah aleeza aleezay alegandro alegna alegra alegria alehandro aleia aleiah aleida aleidy
aleigh aleigha aleighna aleijah aleina aleisa aleise aleisha aleister aleix aleiya aleiyah aleja alejah alejandrina
alejo aleka alekhya aleks aleksandre alekseï aleksia aleksis alekza alekzander aleli alem alemush alenah alencia
aleni alenna aleny alenzo alera alerah aleria aleric aleron ales alesa alesana alesander alesandra alesandro alese
alesha aleshanee aleshia aleshka alesi alesio alesiu alessadnro alessander alessandrina alessi alessnadro alessya
alessyo aleta alethea aletheia alethia aletse aletta alette alev alevia alex-anne alexah alexan alexana alexandar
alexanderia alexanderjames alexandrah alexandre-benoit alexandre-benoît alexandrebenoit alexandrebenoît alexandrie
alexandry alexandrya alexas alexavier alexcia alexea alexendre alexes alexeï alexi alexiah alexian alexiana alexiane
alexianna alexianne alexias alexide alexie alexiea alexin alexina alexio alexios alexiss alexius alexiya alexiz
alexsa alexsander alexsandra alexsandria alexsandro alexsia alexsis alexssa alexsys alexus alexx alexxa alexxander
alexxandra alexxia alexxis alexxus alexy alexya alexyan alexyane alexyia alexyne alexys alexyss alexz alexza
alexzandra alexzandrea alexzandria alexzia aley aleyah aleycia aleyda aleyia aleyiah aleyna-nur aleynanur aleysha
aleysia aleza alezandra alezay alezia alezio aleïna alfa alfayed alfeo alfiya alfonse alfonsina alfousseny
alfousseyni alfrede alfredine alger algia alguer alhadji alhan alhana alhassan alhassana alhassane alheli alhena
alhousseyni alhya alhéna ali-asaf ali-can ali-eren ali-ihsan ali-imran ali-osman ali-riza aliaa aliah aliaha aliahna
aliaksandr alian aliana alianah aliane aliani alianna alianne alianny aliany alias aliasaf aliaume aliayah alibert
alice-anne alice-marie alicea aliceanne alicemarie alicen aliciana aliciane alicianna alicio alick alicya alicyn
alidia alidor alie aliena alienore alieren aliesha alieyah alif alifa aliha alihan alihya alii aliihsan aliimran
alija alijah alijha alijiah alik alikhan alilah alimamy alimata alimatou alime alimou alinah alinda aline-marie
alinemarie alinna alinson aliocha alionna aliosha aliosman alioune-badara aliounebadara alipio alirah aliriza
alisabeth alisah alisandra alise alisea alisee alisen alishba alishia alisia alisiah alisiana alisone alisonne
alissah alissandra alissandre alissar alisse alisson alissone alissonne alissya alister alisya alisyn aliséa alisée
alita alithia alitza alitzah alitzel aliva alivea aliveah aliviah aliviya aliviyah alivya alix-anne alix-marie
alixan alixander alixandra alixandrea alixandria alixane alixanne alixia alixmarie alixzandria aliyaah aliyaha
aliyahna aliyana aliyanna aliyar aliyas aliye aliyha aliyiah aliyyah alizabeth alizae alizah alizandra alizay alizea
alizeh alizet alizette alizey alizia alizon alizzon alizéa alizée aliénore aljia alkaly alkan alkis allaa allahna
allain allaina allal allana allanah allande allane allani allann allanna allannah allante allaoua allaoui allassane
allaya allayah allayna alle alleah alleana allee alleena allegresse allegria alleigh allel allena allende allesandra
allessandra allexa allexis alley alleyah alleyna alli allia alliah alliana alliance allianna allicen allicia
alliette allina alline allinson allisa allisen allisha allisone allissa allissia allisson allistair allister allisyn
allivia allix alliya alliyah allize allizon allizzon allon allona allonah allonzo allora allory allston allura
allure allya allyah allyana allyanna allycia allye allyha allyiah allyn allyna allyre allyriane allysa allyse
allysen allysha allysia allyson allyssa allyssah allyssia allysson allysyn allyzon almadelia almah almahdi almaide
almami almamy alman almany almanzo almas almass almasse almaz almedin almedina almendra almeria almerinda almin
almina almir almonzo almudena almyre alna alnisa alodia alodie aloe aloha alohilani aloisia aloma alonah alonda
alondra aloni alonn alonna alonnah alonso alontae alora alorah alosius alou alouis aloura aloy aloysia aloysius aloé
aloña aloÿs alpaslan alpha-oumar alphaoumar alphena alphons alphonsa alphonsia alphonsina alphonzo alquan alric
alrick alrik alsace alseny alsira alson alston altagracia altair altay altaïr alter althéa altina altino aluna alura
alusine alvan alvana alvarina alveen alveiro alvie alvine alvinn alvino alvira alvis alvon alvy alvyn alvyna alvyne
alwaleed alwen alwena alwenn alwenna alwia alwin alwine alwéna alyaah alyan alyana alyanah alyanna alyas alycea
alydia alyena alyette alyha alyia alyiah alyiana alyis alyissa alyjah alyla alyma alyn alyna alynah alyncia alyne
alynn alynna alynnah alyou alyra alyre alyria alyric alys alysah alysandra alyscia alyse alysea alysee alysen
alyshia alysia alysiah alysiana alysone alysonn alyss alyssabeth alyssah alyssamarie alyssandra alyssandre alysse
alyssio alyssone alyséa alysée alyvia alyviah alyx alyxander alyxandra alyxandria alyxe alyxia alyxis alyza
alyzabeth alyzae alyzah alyze alyzea alyzee alyzia alyzon alyzza alyzé alyzéa alyzée alzina alzira alzire alès aléa
aléandro alécia alécio aléna alésia alésio aléssia aléssio aléxia aléxis alézia alézio alïa amaal amaan amaani amaar
amable amad amada amadeu amadis amado amador amadora amadou-tidiane amadoutidiane amadu amadéo amae amaelle amaelys
amagoia amahd amahni amahri amai amaia amaiah amair amaira amairani amairany amaire amaiur amaiya amaiyah amale
amalea amalee amali amaliya amalle amalrich amalur amalya amalyah amalys amana amanallah amance amancia amancio
amandah amandina amandio amandus amandyne amane amanee amanie amanii amann amans amanthe amantine amanuel amany
amanza amapola amarae amarah amaranta amarante amare amarea amaree amarelis amarely amarelys amareya amari amaria
amariae amariah amarian amariana amarianna amarie amariea amarien amarii amarilis amarilys amarin amarina amarine
amario amarion amariona amarionna amarious amaris amarisa amarise amarissa amarius amariya amariyah amariyana amariz
amaro amarra amarre amarri amarrion amaru amary amarya amaryah amaryia amarylis amarys amatallah amateur amatoullah
amatullah amaura amauria amauriah amaurie amaurine amaurion amauris amauryne amay amayah amayas amayel amayelle
amayes amayia amayiah amayra amayrani amayrany amaziah amazigh amazin amazing amazir amazone amazyn amaëlle amaïa
ambainesh ambdillah ambdou ambdoul-karim ambdoulkarim ambdoullah ambdouroihamane ambeline amberlee amberleigh
amberley amberli amberlie amberlin amberly amberlyn amberlynn amberrose ambeta ambre-marie ambrea ambreal ambree
ambreen ambremarie ambrey ambri ambria ambriah ambrie ambriel ambriella ambrielle ambroisine ambrosia ambrosio ambry
ambryne ambyr amdjad amdjed ame ameah amear amed amede amedea amedi amedine amedy amee ameen ameena ameenah ameer
ameera ameerah ameeria ameia ameila ameilia ameir ameira ameirah amela amele ameli ameliah ameliana amelie-anne
amelieanne amelin amelina amelius ameliya ameliyah amell amelle amellia amellya amelyah amelyne amelys amen-allah
amena amenadiel amenah amenallah amenan amenata amendine ameni amenie amenis amera amerah amere ameria ameriah
ameriana americus amerie amerika amerion ameris ameriya ameriyah amerouche amerra amery ames amet amethys amethyst
amets ametz ameur amey ameyah ameziane amia amiah amias amiaya amica amida amide amidou amiee amiela amier amiera
amierah amiere amiir amija amijah amika amil amila amilah amilcar amilea amilee amiley amilia amilian amiliana
amilio amilleon amillia amillian amilliana amillion amillya amily amilya amilyah amilyn amine-mohamed aminemohamed
amineta aminta aminthe aminé amiracle amirah amirdine amire amiree amiri amiria amirkhan amirouche amirr amirra
amirrah amiryah amisa amisadai amisaday amisha amishi amitai amith amitoj amity amiyah amjed amla amma ammaar ammara
ammaria ammarie amme ammel ammerie ammi ammie ammon ammy amnah amnay amneet amode amokrane amolika amoni amonie
amonni amonta amontae amontay amonte amonti amor amora amorah amoree amorette amori amoria amorie amorine amoro
amory amoura amoy amoya amoz amram amran amrane amre amreen amri amrie amriel amrine amritha amro amrom amron
amrutha amryn amsatou amsi amulya amunique amy-rose amyah amyas amycie amyia amyiah amyla amylah amylee amylia
amylynn amyn amyna amynata amyne amyr amyra amyracle amyrah amyree amyri amyria amyriah amyrie amyrose amytis amàlia
amèle amé amédé amélie-anne amélieanne amélina améline amély amélya amélyne amélys aménadiel améthys amîn an an-icha
an-ichat ana-bela ana-bella ana-christina ana-clara ana-cristina ana-isabel ana-lou ana-lucia ana-luisa ana-marie
ana-paola ana-paula ana-rosa ana-rose ana-sofia anaaya anab anabele anabell anabella anabeth anabia anacamila
anacaren anacarolina anachristina anaclara anaclet anacleta anacristina anadalay anadelia anadia anaee anaele anaeli
anaell anaella anagabriela anah anahe anahid anahide anahis anahit anahla anahli anahly anahy anahé anahë anai anaia
anaiah anaick anaid anaide anaig anaih anaija anaijah anaik anaika anailah anaili anaira anairis anaisa anaisabel
anaise anaisha anaissa anaisse anaita anaiya anaiyah anaiz anaja anajah anajulia anaka anakaren anakim anakin
anakine anakyn analaura analea analeah analee analeese analei analeigh analeigha analeise analena analese anali
analia analiah analice analicia analie analiese analilia analina analine analis analisa analise analisia analissa
analisse analiyah analiz analiza analize analleli anallely analou analucia analuisa analuiza analy analya analyah
analyce analycia analyn analyne analynn analys analysa analyse analysia analyssa analysse anam anamari anamarie
anane anani ananiah ananias anapaola anapatricia anapaula anara anareli anarely anari anaria anariah anarie anarosa
anarose anaroze anartz anase anaser anasha anasia anasofia anasophia anasse anastacia anastas anastasha anastashia
anastasiia anastasio anastasios anastasius anastassia anastasya anastaysia anasthase anasthasia anasthasie anastin
anastyn anatalia anatalie anath anathalie anathilde anatolij anatoline anatolius anatolē anavai anavel anavi
anavictoria anaya anayah anayeli anayelli anayely anayha anayi anayia anayiah anayla anays anaysha anayshia anaysia
anaé anaée anaë anaële anaïa anaïck anaïde anaïg anaïk anaïka anaïse anaïssa anaïsse anberlin ancel ancolie ancor
andalasia andalucia andalyn andde anddy ande andee andelyn anden ander andere andersen andersson andgel andgelina
andgelo andgie andgy andhree andhy andi andia andie andil andilyn andin andjali andjaly andjel andjela andji
andjouza andjy ando andom andon andoni andony andora andrae andralyn andranik andraya andre-claude andre-francois
andre-jean andre-louis andre-luc andre-marc andre-marie andre-michel andre-paul andre-philippe andre-pierre
andre-yves andreah andrean andreana andreanna andreclaude andree-anne andree-marie andreeanne andreemarie
andrefrancois andreia andreina andreis andrejean andrek andreline andrell andrelouis andreluc andremarc andremarie
andremichel andrena andrepaul andrephilippe andrepierre andrera andresa andrese andresia andresine andressa andrette
andreu andreus andrewjames andrews andreya andreyah andreyves andrez andreze andreï andria andrianna andriano andric
andrick andriea andrielle andrien andrienne andrik andrine andrise androu andru andrue andruw andry andrya andrès
andré-claude andré-françois andré-jean andré-louis andré-luc andré-marc andré-marie andré-michel andré-paul
andré-philippe andré-pierre andré-yves andréa andréane andréanne andréclaude andrée-anne andrée-marie andréeanne
andréemarie andréfrançois andréia andréjean andrélouis andréluc andrémarc andrémarie andrémichel andrépaul
andréphilippe andrépierre andréyves andyn ane anea anecia anee aneek aneesa aneesah aneesh aneesha anefel aneia
aneila aneira aneisa aneisha aneka anel anela aneli anelia anelie aneliese aneline anelis anelise anelisse aneliya
aneliz anelka anella anelle anelly anelor anely anelya anelyne anelys anelyse anemone aner aneres aneri anesha
anesia anesie aness anessa anesse anessia aneth anett aneu aneudy aneurin anevay aneya aneyah aneïa anfaal anfal
anfale anfane anfel anfelle anfernee anfia anfina angalina ange-antoine ange-baptiste ange-emmanuel ange-francois
ange-françois ange-gabriel ange-line ange-louis ange-lyne ange-marie ange-mathieu ange-michel ange-paul ange-pierre
ange-toussaint angeantoine angebaptiste angebert angeemmanuel angefrancois angefrançois angegabriel angelantonio
angelbert angeldaniel angeldavid angeldejesus angelea angeleah angelee angeleen angeleena angeleigh angelena
angelene angeles angelese angelgabriel angeli angelia angeliah angelic angelice angelicia angelick angelico angelie
angelien angeliese angelik angeliki angelin angelinah angelines angelinne angeliqua angelis angelisa angelise
angelissa angelisse angelito angeliyah angeliz angelize angeljesus angell angella angelle angellee angelli angellie
angellina angelline angello angelly angellynn angelmanuel angelmarie angelos angelouis angels angelus angely angelyn
angelyna angelyne angelynn angelynne angelys angelyse angelyssa angemarie angemathieu angemichel angenie angepaul
angepierre anges angetoussaint anghjula anghjula-maria anghjulamaria anghjulina anghjulu angi angielina angilee
angiolina angle anguel anguelina angueran anguerrand angustias angy angèla angèlina angèlique angéla angélia
angélica angélie angélika angéline angélino angélo angélyna angélyne anh-thu anh-tuan anhar anhthu anhtuan aniah
aniana aniano anias aniaya aniayah anic anice aniceta anicha anichat anicia anick anida anie aniece aniel aniele
aniella anielle aniesa aniesha anieya anieyah anifa anihya aniiya aniiyah anija anijah anijha anik anikah anike
aniken aniketh anikin anikka anilah anilson anilya anima aniol anique anir anira anirah aniruddh anisah anishka
anisia aniss anissah anissati anisse anissia anissya anisten aniston anisty anistyn anite anitha anitra anitta
anival anivea aniyan aniyha aniyia aniyiah aniyjah aniyla aniylah aniza anjalee anjalie anjalina anjaly anjanae
anjani anjara anjay anjel anjela anjelia anjelika anjelina anjelique anjelita anjelo anjelyn anjette anjie anjoli
anjolie anjolina anjuli anjuscha anjutha anke ankea ankith anli anlia anliati anmar anmarie ann-ael ann-charlotte
ann-gaelle ann-laure ann-lise ann-sophie anna-bella anna-belle anna-carla anna-caroline anna-christina
anna-christine anna-clara anna-dea anna-gaelle anna-isabelle anna-julia anna-laura anna-lea anna-lena anna-lesia
anna-lia anna-line anna-lisa anna-livia anna-lou anna-louisa anna-louise anna-lucia anna-léa anna-léna anna-mae
anna-maria anna-marie anna-may anna-paola anna-paula anna-rita anna-rosa anna-rose anna-sofia anna-sophia
anna-victoria annabela annabele annabeth annacarla annacarolina annacaroline annacatherine annachiara annachristina
annachristine annaclaire annaclara annadea annae annael annaele annagaelle annagail annagiulia annagrace annah
annahi annai annaic annaick annaig annaik annais annaisabelle annajulia annaka annakaren annakate annalaura annalea
annaleah annalease annalecia annalee annaleece annaleese annalei annaleia annaleigh annaleigha annaleise annalese
annalesia annali annalia annalicia annalie annaliese annalina annaline annalis annalisa annalisia annalissa
annalisse annalivia annaliyah annaliz annaliza annalize annalou annalouisa annalouise annalucia annaluisa annaluiza
annaluna annaly annalya annalyce annalycia annalyn annalyne annalynn annalys annalysa annalyse annalysia annalyssa
annalysse annaléa annaléna annamay annamria annan annapaola annapaula annapia annarita annarosa annarose annas
annasofia annasophia annastacia annastasia annastazia annaston annastyn annavictoria annaya annayah annaé annaë
annaël annaële annaïck annaïg annaïk annaïs anncharlotte anndee anndrea anne-ael anne-alexandra anne-alice
anne-amelie anne-amélie anne-astrid anne-audrey anne-aurelie anne-aurore anne-aurélie anne-aymone anne-beatrice
anne-benedicte anne-berangere anne-berengere anne-blanche anne-blandine anne-brigitte anne-béatrice anne-bénédicte
anne-camille anne-capucine anne-carine anne-carole anne-caroline anne-catherine anne-cecile anne-celine anne-chantal
anne-charline anne-charlotte anne-chloe anne-chloé anne-christel anne-christelle anne-christie anne-christine
anne-claire anne-clarisse anne-claude anne-clemence anne-clothilde anne-clotilde anne-clémence anne-colette
anne-colombe anne-constance anne-coralie anne-cécile anne-céline anne-dauphine anne-delphine anne-dominique
anne-dorothee anne-eleonore anne-elisabeth anne-elise anne-elizabeth anne-elodie anne-emilie anne-emmanuelle
anne-estelle anne-esther anne-eva anne-fleur anne-flore anne-florence anne-france anne-francoise anne-françoise
anne-frederique anne-frédérique anne-gabrielle anne-gael anne-gaele anne-gaelle anne-gaël anne-gaëlle anne-genevieve
anne-geneviève anne-helene anne-heloise anne-héloïse anne-hélène anne-isabelle anne-jeanne anne-joelle anne-jose
anne-josee anne-josephe anne-josé anne-joëlle anne-julie anne-juliette anne-justine anne-karine anne-katell
anne-kelly anne-laetitia anne-laurence anne-laurie anne-lea anne-line anne-lise anne-lore anne-lorraine anne-lou
anne-louise anne-luce anne-lucie anne-lucile anne-lydie anne-lyne anne-lys anne-lyse anne-léa anne-madeleine
anne-maelle anne-marguerite anne-maria anne-marine anne-martine anne-mary anne-mathilde anne-maud anne-michele
anne-michelle anne-michèle anne-monique anne-muriel anne-noelle anne-noëlle anne-olivia anne-pascale anne-patricia
anne-paule anne-pauline anne-perrine anne-philippe anne-pierre anne-priscille anne-rachel anne-raphaelle anne-renee
anne-renée anne-rose anne-sabine anne-sandrine anne-sara anne-sarah anne-segolene anne-severine anne-sixtine
anne-soazig anne-soizic anne-solange anne-solene anne-solenn anne-solenne anne-soline anne-solène anne-stephanie
anne-stéphanie anne-sylvie anne-ségolène anne-thais anne-therese anne-thérèse anne-tiphaine anne-valerie
anne-valérie anne-veronique anne-victoire anne-victoria anne-violaine anne-virginie anne-véronique anne-yvonne
anne-zoe anne-zoé annea anneael annealexandra annealice anneamelie anneamélie anneastrid anneaudrey anneaurelie
anneaurore anneaurélie anneaymone annebeatrice annebelle annebenedicte anneberangere anneberengere anneblanche
anneblandine annebrigitte annebéatrice annebénédicte annecamille annecapucine annecarine annecarole annecaroline
annecatherine annececile anneceline annechantal annecharline annecharlotte annechloe annechloé annechristel
annechristelle annechristie annechristine annecie annecke anneclaire anneclarisse anneclaude anneclemence
anneclothilde anneclotilde anneclémence annecolette annecolombe anneconstance annecoralie annecy annecécile
annecéline annedauphine annedelphine annedominique annedorothee anneeleonore anneelisabeth anneelise anneelizabeth
anneelodie anneemilie anneemmanuelle anneestelle anneesther anneeva annefleur anneflore anneflorence annefrance
annefrancoise annefrançoise annefrederique annefrédérique annegabrielle annegael annegaele annegaelle annegaël
annegaëlle annegenevieve annegeneviève annegret annehelene anneheloise annehéloïse annehélène anneisabelle
annejeanne annejoelle annejose annejosee annejosephe annejosé annejoëlle annejulie annejuliette annejustine anneka
annekarine annekatell annekelly annel annelaetitia annelaurence annelaurie annelea annelies anneliese anneline
annelise annelisse anneliz annella annelle annelore annelorraine annelou annelouise anneluce annelucie annelucile
annely annelydie annelyne annelys annelyse anneléa annemadeleine annemaelle annemarguerite annemaria annemarine
annemartine annemary annemathilde annemaud annemichele annemichelle annemichèle annemie annemonique annemuriel
annenoelle annenoëlle anneolivia annepascale annepatricia annepaule annepauline anneperrine annephilippe annepierre
annepriscille anner annerachel anneraphaelle annerenee annerenée annerose annesabine annesandrine annesara annesarah
annesegolene anneseverine annesixtine annesoazig annesoizic annesolange annesolene annesolenn annesolenne annesoline
annesolène annessa annestephanie annestéphanie annesylvie anneségolène annet anneth annethais annetherese
annethérèse annetiphaine annett annevalerie annevalérie anneveronique annevictoire annevictoria anneviolaine
annevirginie annevéronique anney anneyvonne annezoe annezoé anngaelle annia anniah annibelle annic annica annice
annicette annicia annick annicka annicke annie-christine annie-claire annie-claude annie-flore annie-france
annie-francoise annie-françoise annie-laure annie-marie annie-paule annie-pierre annie-rose annie-therese
annie-thérèse anniechristine annieclaire annieclaude annieflore anniefrance anniefrancoise anniefrançoise annielaure
anniella annielle anniemarie anniepaule anniepierre annierose annietherese anniethérèse annik annikah annikka annily
annina annine annique annis annisa annise annissa anniston annistyn annita anniya anniyah annlaure annlis annlise
annlyse annmary annoncia annonciat annonciata annonciate annonciation annoncy annora annouchka annouck annouk
annslee annsleigh annsley annsophie annunciata annunziato annwen annwenn anny-claude anny-france annya annyah annyck
annyclaude annyfrance annyssa annyvonne anoa anoar anoir anojan anoki anola anonyme anotnio anouch anoucha anouche
anouchka anour anousack anoush anousha anoushka anousith anouska anousone anqi anquan anrafa anrchidine anri ansar
ansen ansha anshel anshi anshika anshu anslee ansleigh anslie anson ansou ansoumana ansoumane anta antanasia antania
antaniya antaniyah antario antasia antavion antavious antavius antawan antawn anteo anterrion anthany anthea
anthelmine anthem anthia anthime anthinea anthoine anthon anthone anthonee anthonella anthoney anthoni anthonia
anthonie anthonin anthonio anthonny anthonyjohn anthonyn anthonyo anthuan anthyme anthynea anthéa antia antime
antinea antinéa antione antionette antionne antje antjuan anto antoin antoine-dominique antoine-francois
antoine-françois antoine-jean antoine-joseph antoine-louis antoine-marie antoinedominique antoinefrancois
antoinefrançois antoinejean antoinejoseph antoinelouis antoinemarie antoinetta antoinise antoino antoliano antolin
antolina antongiulio antoniah antonieta antonino antonio-jose antonio-josé antonio-manuel antoniojose antoniojosé
antoniomanuel antonios antonious antonique antonis antonita antonius antoniyo antonn antonnella antonny antonya
antonyn antonyo antorio antoun antowan antranik antravious antrell antron antrone antsa antso antton antuan antuane
antwain antwane antwanette antwann antwaun antwine antwione antwoine antwone antwonette antwuan antxon antzo anubis
anuhea anuhya anujan anulawathie anum anuncia anunciacion anuoluwa anureet anusan anuschka anushan anushree anushri
anuva anvay anvika anvita anvitha anwaar anwita anwitha anxela anxo any anyae anyah anycha anycia anye anyeli
anyelin anyelina anyelo anyely anyi anyia anyiah anyicha anyjah anyjha anyl anyla anylah anyr anyri anys anysa anyse
anysha anysia anyss anyssa anyssia anyta anyvonne anzel anzhela anzhelika anziz anziza anzley anzo anès anéa anélia
anélie anélya anés anéya anïcha aodren aodrenn aoi aoitef aoitif aoki aolani aolanis aomar aona aonesty aoua aouali
aouatef aouatif aouda aoued aouicha aouregan aourell aouss apauline apdullah aphrodite apie apo apolinar apoline
apollin apollon apollonie apollonius apollos apollyne apolo apolonia apolonie apolonio apolyne aponi apphia apple
appolina appolinaire appollinaire appolline appollonie appolon appolonia appolonie appolyne aprile apryl aqeel aqib
aqsa aqua aquarius aquil aquila aquiles aquilina aquinnah aquira arab arabel arabia aracelia aracelie aracelis
aracelli aracelly aradia arael araeya araf arafa aragon arah arai araia araina araitz araiyah arali araly aralyn
aralynn aralynne aramata aramatou arami aramis aran arancha arane arani arantxa arantza arantzazu aranza aranzazu
araseli arasely arash arath aratz arav aray araya arayah arayia arayla arayna araz arbay arben arber arbi arbia
arbnor arcadia arcadius arcady arcangel arcangela arcangelo arcelia archad archange archangele archimed archisha
archit archita archith ardell arden ardi ardian ardiana ardil ardin ardit ardo ardyn arean areana areanna areeb
areeba areebah areg areil areionna arek arel areli arelie arelis arella arelly arelys aremy arena arend arene areon
areona areonna ares areski aretha areti areya areyana areyanna arezki arfa arfan argan argane argann argel argelina
argenis argentine argimira argitxu argiñe arhaan arham arhan arhane arhiana arhianna arhum ariadne ariah ariahna
arial ariam arianah ariani arianis ariann ariannah arianne arianni ariannie arianny ariano ariany arias ariatna
ariauna ariaunna arib ariba aribah aribella aribert arica aricela aricella aricely aricia arick aricka aridane
aridani ariday aridj arieal arieana arieanna arieh arielis ariell ariella ariely arielys arien arienna arieon
arieona arieonna aries ariette arieyana arieyanna ariez arifa arife arige arihana arihanna arijana arije arik arika
ariles arille arilyn arilynn arilès arinas arine ario ariona arionna arionne arisbel arisbeth arish arisha ariski
arissa arista aristea aristene aristhene aristides ariston aristote aristotle aritra aritz aritza aritzy arius ariv
ariya ariyah ariyahna ariyan ariyana ariyanah ariyanna ariyannah ariyon ariyona ariyonna ariz ariza arizbeth arizki
arizona arièle arié arja arjana arjav arjay arjin arjuna arkaitz arkam arkane arkell arken arkia arla arlan arlando
arlee arleen arleigh arlen arlena arleni arleny arlet arlete arleth arlett arletty arley arlie arlin arlind arlinda
arlindo arline arlis arliss arly arlyn arlynn arlène armaan armael armagan armanda armandina armandino armane armani
armanie armant armante armantine armany armari armarion armela armele armelia armen armenio armentine armiche
armildez armina arminda armindo arminius armita armon armond armondo armonee armoni armonia armonie armonte armony
armstrong armya armèle arnau arnauld arnault arnaut arnd arndt arnel arnela arnell arnez arnie arnim arnoult arnoux
arnulf aro aroa aroha arold aroldo arone aronn aroon arora aroua aroun arouna aroune arouny aroura aroush aroussia
arpan arpit arran arrate arrayah arren arriah arrian arriana arrianna arrick arrie arriel arrielle arrington arrion
arriona arrionna arris arriyana arriyanna arron arrow arry arryana arryanna arsalan arsalane arseline arsema arsena
arsenia arsenio arsh arshan arshaun arshawn arshia arshiya arsinoe arslane artai artan artasia artavia artavious
artavis artavius arteme artemia artemio artemise artemisia artemus artez arth arthemise arthemon arthi arthika
arthis arthur-louis arthuria arthurlouis arthuro arthy arti artin artina artis artorius artrell artémise arujan
arunima arush arushan arushi arvin arvine arwan arwenn arwin ary aryaa aryaan aryah aryahi aryahna aryam aryana
aryanah aryane aryani aryann aryannah aryav arye aryeh aryel aryella aryelle aryem aryhanna aryia aryiah aryiana
aryianna aryk aryles aryn arynn aryon aryona aryonna arys aryssa arzel arzhel arzhela arzhelenn arzhur arzu arès
asaad asael asaf asah asahel asaiah asaliah asan asani asanti asaph asar asaël ascencion ascher aschley asdine
asdrubal asean aseem asela aselya asena asensio aser ash ashaad ashab ashad ashan ashana ashani ashanna ashanta
ashante ashanti ashanty ashar ashara ashari asharia asharie ashaud ashaun ashaunti ashawn ashawna ashawnti ashay
ashaya ashayla ashaz ashby ashden ashdon ashe asheley ashely ashelyn ashelynn asher asheton ashford ashia ashika
ashir ashira ashita ashiya ashiyah ashkan ashlan ashland ashlea ashleen ashlei ashlen ashleymarie ashleyn ashli
ashlie ashliegh ashlin ashlinn ashlley ashlye ashlyn ashlynd ashlyne ashlynne ashmit ashmitha ashna ashni ashon
ashot ashrita ashrith ashritha ashston ashtan ashten ashtian ashtin ashtynn ashunti ashur ashvath ashvik ashvika
ashvin ashvina ashvini ashwani ashwath ashwika ashya ashyah ashyia ashyla ashyra asiah asiana asianae asianna asiel
asier asijah asima asinat asir asira asis asiyah asiye asjah askaletch askari askhab askia aslan aslane aslem asley
asli aslihan aslin asline aslyn aslynn aslı asmae asmah asmahan asmahane asmaou asmar asmara asmaâ asmi asmin asmina
asmine asmir asmitha asmâ asmâa asna asnath asnia ason aspasie aspen aspyn aspynn asra asrar assaad assad assade
assadi assadillah assaf assah assal assala assalas assan assana assanatou assane assani assata assatou assen assena
asser asseta assiah assiat assiata assiati assiatou assiba assietou assila assile assim assima assimina assina
assinat assinate assinet assirem assita assiya assiyah assma assmaa assmae assna assumpcio assumpta assuntela
assuntina assyah assyia assyl assyle assyria assétou assïa astan astara astaria astel asten aster astha asthon
astier astin aston astor astoria astra astrea astrig astrik astrit astryd asucena asude asuka asul asuman asuna
asuncion asusena asvika asvin asvini aswad aswan aswin asyah asyria ataf atahan atalante atalaya atalia atalie
atalya atara atari ataulfo atavia atea atem atenea athalia athaliah athan athanael athanais athanaise athanas
athanasia athanasios athanasius athanaël atharva athavan athea atheena athem athen athenaise athenea athens athia
athis athish athman athmane athyna athys athziri athziry athéa athénais atia atiana atianna atifa atik atilano
atilio atim atina atira atiya atiyah atiyana atlan atlanta atlantis atlee atleigh atley atman atmane atom atouma
atoumata atrayu atreju atreus atreyu attale attanasio atteneri atteo attia atticus attika attikus attilia attilius
attis attison attoumani atys atzel atzin atziri atziry auba auban aubane aubanne aubeline auberi auberie aubert
auberte aubery aubierge aubre aubrea aubreana aubreanna aubrei aubreigh aubreonna aubreyana aubreyann aubreyanna
aubri aubria aubriana aubriann aubrianna aubrianne aubrie aubrieanna aubriee aubriegh aubriel aubriella aubrielle
aubrin aubrina aubriona aubrionna aubryana aubryanna aubrye aubryn aubrynn auburn auceane aucéane aude-claire
aude-emmanuelle aude-line aude-lise aude-marie aude-marine audeclaire audeemmanuelle audel audelia audelie audelina
audelise audemarie audemarine auden audessa audette audia audiana audianna audie audin audoin audray audre audrea
audreana audreanna audree audreena audren audrena audrene audrenn audrey-anne audrey-laure audrey-rose audreyana
audreyanna audreyanne audreylaure audreyrose audri audria audriana audrianna audric audrick audrie audriena
audrienne audrik audrina audrinah audrine audrinna audry audryana audryanna audryna audrée audy audyn audélia auger
augie augustave augustinus aujanae aulani aulde aulelei aulona aum auna aundra aundray aundraya aundre aundrea
aundrey aundreya aundria aunesti aunesty aung aunica aunika aunisty aunna aunya auphelie auphélie aurane auranne
aureane aureanne auregan auregane auregann aurela aurelane aureliane aurelie-anne aurelieanne aureline aurelius
aurella aurely aurelya aurelyne auren aureo aures aurette auri auria auriana aurianna aurianne auric aurick aurida
aurie auriel auriella aurielle aurine auristelle aurita aurlane aurorah aurore-marie auroremarie aury auryana
auryane aurèl auréa auréane aurégane aurélian auréliane aurélie-anne aurélieanne auréline aurélio aurély aurélya
ausar ausha ausias austan auston australia austyn austynn autiana automne autry autum autumnrose autymn auwen auxana
auxanne auxilia auxiliadora avabella avaclaire avaeh avagrace avah avala avalee avaleigh avaley avalin avalina
avaline avalon avalyn avalynn avalynne avamae avamarie avana avaneesh avangelina avangeline avanna avannah avanni
avant avantae avante avanti avaree avarey avari avarie avarose avary avasophia avaya avayah avea aveah avedis avee
aveena aveion avel avelardo avelina avelino avelyn avelyne avelynn aven avenir aventin aventine aveon averee averey
averi averiana averianna averie averil averly avery averyana averyanna averyonna avesta avey aveya aveyah aveyon
avia aviah avian aviana avianah aviance avianna aviannah avicenne avichai avida avidan avide avie aviela aviella
avielle avien aviendha avigael avigail avigayil avigaïl avigdor avik avila avilene avin avina avine avion aviona
avionna aviral avish avishai avishaï avishi avit avite aviv aviva aviya aviyana aviyanna aviyon avleen avner avnish
avon avona avonlea avonna avontae avontay avonte avory avraam avraham avrahom avree avrey avri avriana avrianna
avrie avriel avrielle avrik avrile avrillette avrohom avrum avry avryl avsin avy avyana avyanna avyn avyon avyonna
avyukt avyukth avzem awab awais awan awatef awbree aweb aweis awen awena awenn awenna awes aws awwab awéna axandre
axcel axele axelia axell axellane axiane axier axil axl axle axsel axton axtyn axzel axèle ayaa ayaana ayaat ayache
ayachi ayad ayada ayade ayadi ayahna ayak ayaka ayako ayala ayam ayame ayamé ayanah ayane ayani ayann ayanna ayannah
ayanne ayanni ayano ayari ayas ayasha ayate ayatte ayauna aybars ayberk aybuke ayca aycan aycha ayda aydah aydane
aydann aydden ayde aydee aydeen aydelis aydeliz aydem aydenn aydenne aydhen aydia aydian aydine aydn aydon aydrian
aydrie aydrien aydun aydyn aye ayed ayel ayele ayelen ayelet ayelin ayemen ayen ayerim ayet ayette ayfer aygline
ayhem ayia ayiana ayianna ayimane ayina ayisha ayite ayjah aykel aylah aylal aylam aylana aylane aylani aylann
ayleah aylee aylen aylene ayleth ayli aylia ayliah aylie aylina aylinn aylis aylissa ayliz aylla ayllan aylon aylyn
ayma aymann aymar aymara ayme aymee aymeline aymene aymeri aymerick aymerik aymery aymie aymira aymone aymric
aymrick aymène aymé aymée ayméric ayna aynah aynara ayni ayniah aynna aynslee aynsley ayoki ayoko ayona ayonna
ayooluwa ayose ayouba ayoube ayour ayoze ayra ayrabella ayrad ayram ayriana ayrianna ayriel ayris ayron ayrone
ayronn ayrton aysa ayse-gul ayse-nur aysegul aysegül aysel aysem aysen aysenur aysha ayshia aysia aysiah aysima
ayslin ayson ayssa ayssam ayssar ayssata ayssem aysser aysu aysun aytan aytem aythami aythan aythem ayub ayumi ayuna
ayuub ayva ayvah ayvan ayven ayvi ayvie ayvin ayvion ayvree aywen ayyan ayyoub ayyûb ayza ayzia ayélé ayşe az-eddine
azaan azadeh azadi azadine azae azael azahar azahara azahel azahria azai azaiah azaira azal azalais azalaïs azaleah
azalia azaliah azaline azalyn azalynn azalys azaléa azam azan azana azani azania azar azara azarah azarea azareel
azarel azareya azari azaria azariah azarian azarias azarie azariel azarion azariya azariyah azarria azarriah azarya
azaryah azat azavier azavion azaya azayla azaylia azazel azaé azaël azddine azdin azdine azedin azedine azeem
azekiel azel azele azelice azelle azelma azelya azelyn azelynn azelys azem azema azemia azeneth azenor azera azeria
azeriah azharia azhia azia aziah azid azidine aziel azilis aziliz azilys azim azion azir azira azirah azis aziya
aziyade aziyah azizah azize azka azlan azlin azlyn azlynn azna azon azoria azou azouaou azouz azra-nur azrael
azranur azreal azriel azriela azriella azrielle aztlan azucena azul azumi azur azura azure azuri azusena azya azyah
azyiah azylis azyria azyriah azzareya azzaria azzaro azzdine azzeddine azzedine azziz azziza azzo azzouz azzura
azzure azèle azélia azéline azélya azélys azénor aédan aéden aéla aélia aélie aéline aélis aélya aélyne aélys aéna
aénor aéris aérys aëdan aëden aël aëla aëlia aëlie aëlig aëline aëlis aëlle aëly aëlya aëlyah aëlyne aëlynn aëlys
aïana aïchat aïchata aïchatou aïché aïdann aïden aïdenn aïko aïla aïlan aïleen aïley aïline aïly aïlyne aïlys aïman
aïmane aïmen aïnah aïnara aïnhoa aïni aïnna aïnoa aïnoha aïron aïssam aïsse aïsseta aïssetou aïssé aïta aïtana aïtor
aïvy aïwen aïyana aïza aÿden
ba babak babakar babeth babetta babou baboucarr babsi baby babyboy babygirl babylas bacar bacari bacary bacem bach
bachar bacher bachir bachira bachirou bachra badar badara baden bader-eddine baderdine badereddine badi badiaa
badiallo badice badie badiha badir badira badiss badisse badr-dine badr-eddine badra badradine badrdine badre
badre-eddine badreddine badredine badreeddine badroudine bady badys badyss baelee baeleigh baeley baeli baelie
baelin baer baetrice bafodé bagdad bagdadi baghdad baghdadi bah bahati bahattin bahi bahiya bahja bahoz bahria bahya
baia baidy baila bailea bailei baileigh bailen baili bailie baillie baily bailynn bain baine bairam baird bairo
bairon bajram bajramsa bakar bakari bakasso bakaye baker bakhta bakir bakou bakoutoubo bakri bakta baktasch balal
balamine balbina balbine balbino baldassare baldemar baldomera balduino baldur baleigh balen baleria baley bali
balian balie baligh balkis balkiss balla balma balsam baltasar baltasara balthasar balthazard balthus balwinder bam
bamba bambi bambo bambou bamby bamory bana banatou bandiougou bandjougou bane banesa banessa banfa bang bangali
bangaly bani bania banks banner banning bannon bano banta banyan baptist baptista baptistin baptistine baptyste
baraa barack barae barak baraka barakah barb barbare barbaré barbel barberine barbi barbie barbla barbli barbra
barded barek barett bari bariah barisa bariza barka barkahoum barnabee barnaby barou baroudi baroukh barret
barrington barron barta bartha barthelemi bartholomaus bartholomew bartholomäus bartholomé barthélémy bartley
bartolina bartolome bartolomé bartomeu baruch bary basak basekou basha basilide basilie basiline basilisa basilius
basim basir basmala basri bassa bassekou bassheva bassim bassima bassira bassirou bassma basti bastianu bastienne
bastl bastyan bastyen basya batcheva batel bathe bathiste batia batin batist batista batiste batistin batoule
batouli batoura batourou batsheva battiste battistu batul batya batyste baudilio baudoin baudry bauduin bauer
bautista baver baxter baxton bay bayane bayard bayazid bayden baydir baye bayen bayene bayla bayle baylea baylei
bayleigh baylen bayler bayley bayli baylian baylie baylin baylon baylor bayly baylyn baylynn bayrem bayro bayron
bayrone bayronn bazile bazilia bazoumana baïa baïdy bea bear bearett beatric beatris beatriu beauden beaumont
beauregard beautiful beautifull beauty beaux becaye bechir beck becka beckam beckem becker becket beckett beckham
bedia bedis bedra bedros beecher begona begonia begoña begum behija behiye behr beija beila bejamin bejna bek bekah
bekaye bekhta bekim bekka bel belaid belal belanna belarmina belarmino belaïd belel belem belen belfin belgacem
belgin belhadj belhassen belicia believe belinay beline belisaire belisario beliz belkacem belkacen belkassem
belkheir belkhir belkis belkiss belkiz belkys bell belladonna bellagrace bellah bellal bellamarie bellamia bellamy
bellarae bellarose bellatrix bellina bellinda belmehel belmin belmira belmiro beloni belqis belsem beltran belynda
belén bema bemba ben-ali ben-amar ben-amine ben-yamine benabdallah benaiah benaissa benali benamar benamine benancio
benaouda benat benaïssa bendehiba bendhiba bendji bendjy benecio benedicta benedicto benedikte benedite benedith
benet bengy beni beniah benicia benie benilde benita benjaman benjamen benjami benjamina benjamine benjamyn
benjermin benjiman benjimen benjimin benjy benna benoist benoit-joseph benoit-marie benoit-pierre benoit-xavier
benoite benoitjoseph benoitmarie benoitpierre benoitxavier benoni benonie benony benoît-joseph benoît-marie
benoît-pierre benoît-xavier benoîte benoîtjoseph benoîtmarie benoîtpierre benoîtxavier bensen benson bentlee bently
bento bentzion benuel beny benyahia benyamine benyebka benyoucef benyounes benziane benzion beonca beran berange
berangère berardino bereket berel beren berenger berengere berengère berenise berenyce berfin berfine bergamote
bergen bergit berhan beria beril berin berish beriza berkant berke berkeley berken berklee berkleigh berkley berklie
berl berlin berline berlyn berlynn berna bernabe bernabela bernadette-marie bernadettemarie bernadin bernado
bernard-marie bernarde bernardette bernardin bernardina bernardine bernardino bernardmarie bernat berndt bernell
bernfried bernharda bernhardine berni bernus bernward berny berouria berra berrin berry bertan berte berthea
bertheline berthier berthilde berthile berthilie berthille berthin berthina berthine bertho berthold berthy bertil
bertilde bertile bertin bertina bertine berton bertran bertrande bertrane bertrud berty beryle berzan besa besan
besart besay besma besmala besnik bessam bessem bessma bessy beste bet betanie betanya betel bethaney bethani
bethania bethanie bethann bethanne bethel bethlehem bethsabee bethsabée bethsaida bethy bethzy beti betsabe betsaida
betsalel betsey bettan betti betty-lou bettyann bettylou bettyna betul bety betzabel betzabeth betzaida betzaira
betzalel betzayda betzayra betzi betzy betül beverley beverlie beverlyn bevin beyda beyene beyhan beyla beyonca
beyonce beyram beyrem beytullah beyza beyza-nur beyzanur beza bezunesh beñat bhakti bhavi bi bia biaggio biagui
biana biancamaria bianey bianna bianney biatriz biba bibiane bicente bichara bidia biel bielka bien-aime bienaime
bienaimee bienvenida bienvenido bienvenu bienvenue biggi bijan bijou bijoux bilail bilale bilali bilaly bileil
bilele bilge bilhal bilhel bili biliana bilitis bilitys bilkis bilkiss billal billale billel billele bilqis bily
bilyana bin binah bindi bine binetou bingen binjamin binnaz binti bintily binty binyamin binyamine binyomin bionca
biordi birahim birahima biram birama birame birante bircan birch birger birgid birgul birhat biridiana birk birkan
birsen birte bisan bishop bishoy bisma bissan bissane bissen bitanya bitia bitou bittor bitya biviana bixente
biyagui bj bjordi blace blade bladen bladimir bladyn blai blaiden blaik blaike blain blaine blair blaire blaisine
blaize blakelee blakeleigh blakeley blakely blakelyn blakley blanchard blanche-marie blanchemarie blanchette
blandina blane blanton blas blasa blase blasina blau blayde blayden blayk blayke blayn blayne blayse blayten blayton
blayz blayze bleon bleona blerim blerina blerta blessed blessen blessin blessyn bleu bleuen bleuene bleuenn bleuette
bleunvenn bleunwenn bleuwenn blima blimi blimie blimy blin bliss blissany blondie blondine blossom blouma blu blue
bluenn bluette bluma bly blythe bo boalem bobbiejo bobi bobo boby bocar bochra bode bodee boden bodey bodie bodin
bodo bodyn boe boedy boen boey bokar bola boleslas boleslawa bolo bolton bona bonaventure bonco bonham bonheur boni
bonie bonifacia bonko bonne bonnet bonny bony booker boone bopha boran borhan borhane borja borris boruch bosco boss
bosten boston bostyn bou bouabdallah bouabdellah bouabid boualam boualem bouaza bouazza boubacary boubakar boubakari
boubakary boubaker boubakeur boubekar boubeker boubekeur boubker bouchaib bouchara bouchera bouchta boucif boudjema
boudjemaa boudour boudy bougary bouhalem bouhary bouih boujamaa boujema boujemaa boukary boukhari boulaye boumedien
boumediene boumedienne boumedine boun bouna bounouar bountouraby bourama bouraoui bourhane bourhanoudine boussaad
boussad bousselham boussif bousso boutaina boutayna bouthaina bouthayna bouthaïna bouyagui bouzekri bouziane bouzid
bouzide bow bowan bowden bowdy bowie bowman boy boyan boyce boye boyi bozo bracelyn bracey bracha bracie bracken
brackston bradan bradden braddock bradee bradeley bradey bradi bradie bradin bradlay bradlee bradleigh bradlyn
bradon bradyn brae braedan braedin braedon braedy braedyn braegan braelan braelee braeleigh braelen braeley braeli
braelin braelon braely braelyn braelynn braelynne braeton braha braham braheem brahem brahima brahime brahm braian
braidan braiden braidon braidyn brailee braileigh brailen brailey brailon braily brailyn brailynn braim brais
braison bralee braleigh bralen braley bralin brallan bralon bralyn bralynn bran branae branca branda brandalyn
brandee branden brander brandie brandii brandin brandis brandol brandom brandone brandonlee braniah branis braniya
braniyah brann branna brannan branndon brannen bransen branston bransyn brantlee brantley brantly branton branya
brashaun brason braulia braun brave braven brawley braxden braxdon braxdyn braxen braxon braxston braxtan braxten
braxtin braxtyn braxxton bray braya brayah brayam brayana brayane brayann brayanna brayanne brayant braycen braydan
brayde braydee brayden braydi braydin braydn braydon braydyn brayen brayla braylan braylea braylee brayleigh braylen
brayley brayli braylie braylin braylinn brayln braylon braylyn braylynn brayn braynt brayon braysen brayson brayten
brayton brazil brazos bre brea breah breahna breaja breajah brealyn brealynn breanah breann breannah breasia breauna
breaunna breawna breck breckan brecken breckin brecklyn brecklynn breckon breckyn brede bree breea breean breeana
breeann breeanna breeanne breeleigh breeley breelle breely breelyn breelynn breena breeona breez breeze breezie
breezy brehanna brehima brei breia breiana breianna breidyn breigh breindel breindy breion breionna breixo brek
breken brekin brekken breklyn brekyn brelan breland brelee breleigh brelyn brelynn bren brena brenae brenan
brendalee brendalyn brendin brendy brendyn brenen brenham brenin breniya breniyah brenlee brenleigh brenley brenli
brenlie brenly brenlyn brennah brennen brenner brennin brenno brennyn brenon brenson brenten brentin brentlee
brentley brently brenton brentyn brenya brenyn breogan breon breona breonah breonna breshawna bresil bresilia
breslin breslyn breslynn bretton breuna breunna breval brevan breven brevin brevon brevyn brewal brewan brewen
brewenn brewer brexton breya breyana breyanna breydan breyden breydon breyen breyer breylan breylen breylin breylon
breyon breyona breyonna breyton brezlyn bri briag briah briahna briahnna briajah brianah brianca briand brianda
briane briann brianna briannah brianni briannon brianny briant briany briar briara briasia briauna briaunna briayan
briceida bricen briceson briceton briceyda bricia brick bricyn bride bridger bridgett bridgid bridgit bridgitte brie
brieana brieann brieanna briec brieg briel briele brielee briell briella brielynn brien brienna brienne brieonna
brier brieu brieux brig brigett brigette brigg briggs brigham brighid bright brighten brighton brigide brigido
brigit brigite brigitt brihana brihanna brilee brileigh briley brilyn brilynn brin brina brinae brinden brindley
brindon briniya brinklee brinkley brinlee brinleigh brinley brinlie brinly brinlyn brinn brinna brinnley brinsley
brinson brinton brion briona briony briseida briseidy briseis briselda brisen briseyda brisia brisny brison brissa
brisseida brissia bristol briston bristyn briséis briséïs britain britani britanie britanny britany brithany
brithney britlee britlyn britnee britni britny briton britta brittain brittan brittaney brittani brittanie brittanny
britten britthany brittin brittlyn brittnee brittney brittni brittny britton brittyn brityn britzel britzy brivael
brivaël brix brixton briya briyah briyan briyana briyanna briyona briyonna briza brizeida brizeyda brizia brizzia
broady broc brocha brockton brodan brode brodee broden brodey brodi brodie brodin brodric brodrick brodyn broedy
brogan brogen broghan brok brolin broly bron brondon bronislas bronsen bronson bronsyn bronte bronx brook brookelin
brookelle brookelyn brookelynn brookelynne brooklan brooklee brooklen brookley brooklin brooklinn brooklyne
brooklynn brooklynne brown broxton bru bruc brucha bruchy bruin bruk brume brun brunaelle bruneau brunel brunella
brunelle brunetta brunette brunhild brunhilde bruni brunislawa brunissende bruno-pierre brunon brunopierre brunot
bruny bruyere brya bryah bryam bryanah bryand bryanda bryann bryanna bryannah bryanne bryar brycelyn brycelynn
bryceson bryceton brycin brydan bryden brydon bryelle bryen bryer bryhanna brylan brylea brylee brylei bryleigh
brylen bryler bryley bryli brylie brylin brylon brylyn brylynn bryna bryndan brynden bryndon brynhild brynja brynlee
brynlei brynleigh brynley brynli brynlie brynn brynna brynnan brynne brynnen brynner brynnlee brynnleigh brynnley
brynnlie brynnly bryona bryonna bryse bryseida brysen bryshawn brysin bryson bryssa brystal brysten brystol bryston
brysun brysyn brytanie bryten bryton brésil btisam btisame btissam btissame btissem buba bubacarr buckley
buenaventura buglem buket bulle bulmaro bun buna burach burcin burcu burke burkhard burkhart burton burçin buse
busra butch by byanca byanka byata bylal bylel byllel byran bzunesh bärbel béatrix béatriz béchir bélinda béline
bénedicte béni bénédict bénédite bérat bérenger bérengere bérengère béryle bérényce béthanie bétina béverly büsra
büşra
caaden cabot cabren cace cacee cache cacilda cacilia cacilie cadan cadance cadarius cadden cadee cadel cadence cadet
cadey cadi cadia cadie cadien cadience cadin cadince cadon cadwal cady cadyn cadynce caecilia caecilius caedan
caeden caedence caedin caedmon caedon caedyn cael caela caelan caeleb caeleigh caelen caeley caeli caelia caelie
caelin caellum caelum caely caelyn caelynn caera caetano caetlyn cage cahill cahina cahit cahlil caia caid caidan
caidance caiden caidence caidin caidon caidyn caidynce caige cail caila cailah cailan cailean caileb cailee caileigh
cailen cailey caili cailie cailin caillou cailyn cailynn caiman cain caina cainan caine cainen cainon caiqin caira
cairo cais caisen caison caissy caitlan caitleen caitlen caitline caitlyne caitlynn caitlynne caitrin caiya cala
calab calah calahan calais calan calandra calaya calayah calden calder caldwell calea caleah caleal caled caledonia
calee calei caleigha calek calel calem calen caley cali calia caliah caliana caliann calianna calianne calib caliber
calice calicia calie calieb caliegh caliel california calil caline caliph calis calise calissa calisse calissy
caliste calix calixta calixtine calixto caliya caliyah calla callaghan callahan callan callaway calle callee
calleigh callen calley calli callia calliah calliana callieann calliegh callin calliope calliopee calliopé calliopée
callista calliste callistine callixte calloway cally callyn callysta calob calub calum calven calvert calvion calvyn
caly calya calyb calyn calynn calypso calys calyse calyssa calysse calyssia calysta cam camal camani camar camara
camaree camaren camari camaria camariah camarie camarion camariyah camaron camas camauri camaya cambell cambelle
camber cambrea cambree cambrey cambri cambria cambriah cambrie cambrielle cambron cambry cambrya cambryn camdan
camdin camdon camdyn camdynn camel camela cameline camella camellia camello camelo camelya cameo cameran cameren
camerin camerion camerone cameronn camerron cameryn cami camia camiah camie camielle camilah camile camilien camill
camille-lou camille-marie camille-rose camillelou camillemarie camillerose camillette camillia camillus camillya
camilo camilya camino camira camirah camiya camiyah cammeron cammi cammie cammy camora camorah camoren camori
camorra camp campbell camran camree camri camrie camrin camrone camronn camry camrynn camus camy camya camyia
camyiah camyl camyla camylia camyra caméllia camélya canaan canan candance candassamy candela candelaria candelas
canden candence candi candie candis candon candy candyce candylene candys candysse cane canek canelle canin caniya
caniyah canna cannan cannelle cannen cannin cannon canon cantin canton cantor cantrell canya canyon caoilainn
capilla capone cappucine capri caprice captain capucyne carabella caragh carah caralee caralena caralina caraline
caralyn caralynn caramba caramia cardae cardarius cardell carden carder cardin cardon cardyn careena carel carele
carell carelle carely caren carena carene carenne caressa cariah cariana carianna caridee carigan carim carima
carime carin carinna carinne caris carisa carisma cariss carizma carl-emmanuel carla-maria carla-marie carla-rose
carlamaria carlamarie carlane carlarose carlasia carle carlea carleen carlei carleigh carlemmanuel carlen carlena
carlene carlens carlesia carlia carlianne carlicia carlin carlina carline carlisa carlise carlisle carlissa carlita
carlito carlitos carliyah carlon carlos-alberto carlos-manuel carlosalberto carlosdaniel carlosmanuel carlson carlu
carlu-andria carlu-anto carlu-maria carluandria carluanto carlumaria carly carlyann carlye carlyle carlyn carlyne
carlynn carma carman carme carmele carmelia carmelie carmelien carmelina carmeline carmelita carmelite carmelle
carmello carmencita carmene carmenza carmichael carmilla carmin carminda carmindy carmino carmon carmya carmyn
carmyne carméla carnell carnot carol-ann carol-anne carolan carolane carolann carole-anne carole-laure caroleanne
caroleena carolelaure carolena carolie caroll carolle carolus carolyna carolynn caron carr carra carrah carrera
carriana carrick carrieann carrieanne carrigan carrine carrington carrisa carrissa carron carrson carry carsan
carsen carsin carsten carston carsyn cartel cartez cartier carvell carver caryn carynn caryss caryssa carène
casanova case caselyn casen casey cash casha cashawn cashel cashen cashis cashius cashlin cashlyn cashmere cashton
cashus casia casiano casidee casidy casie casilde casildo casimiera casimire casimo casin casius casmir cason
casondra caspian cassady cassara cassaundra cassen cassendra cassendre cassey cassi cassia cassian cassiana cassiane
cassidee cassidey cassidi cassidie cassiel cassilda cassilde cassilia cassim cassiopée cassis cassius cassondra
cassy cassya cassydie cassylia casten castiel caston castor castora casyn catalena catalia cataline catalino
cataliya catalya catalyna cataléya catalëya catarino catch catcher cate catelin cateline catello catelyn catelynn
caterin caterine cathaleya cathalina cathalya cathaysa cathel catheline cathelyne catherin catherina catherine-marie
catherinemarie catherinette catheryn catheryne cathia cathiana cathie cathleen cathline cathlyn cathlyne cathrin
cathya cathyline cathérine cati catia catiana catie catilyn catina catleen catleya catlin catline catlyn catlynn
caton catori catrell catrice catrine catriona cattaleya cattleya catty catuxa caty catya caulin cauline causette
cauy cavalli cavan caven cavin cavion cavit cavon caya cayan cayce caycee cayd caydan caydance cayde caydee cayden
caydence caydin caydince caydn caydon caydyn cayenne cayetana cayetano cayl caylah caylan cayle caylea cayleb caylee
cayleigh caylen cayley cayli caylie caylin caylob caylon caylor caylyn caylynn cayman caymen cayne caynen cayo
caysen cayson cayssie caytlen caytlin caytlyn cayton caz caël caïn caïs ceaira ceairra ceana ceane ceanna ceara
ceaser ceasia ceazia cebrail cece ceceilia cecile-marie cecilemarie ceciliane cecilien ceciline cecille cecillia
cecily cecilya cecy cecyle cedar cedella cederic cedia cedra cedria cedrigue cedrina cedrine cedrique cedrix cedryc
cedryck cedryk ceejay ceferina ceferino cefora ceili ceilidh ceira cejay celanie celdric celedonia celedonio celena
celene celenia celenie celenya celerina celerine celes celest celesta celestial celhia celiana celiane celianne
celice celicia celim celima celimene celin celinda celine-marie celinemarie celinie celio celise celita celiya
celiyah cella cellia cellou celly cellya celma celsa celtia celtina celuta celvin cely celya celyan celyana celyane
celyann celyna celyne celyo cemile cemiyah cemre cendra cendrine cendro cendy cengiz cengizhan cengizn cenia ceniya
ceniyah cennet cension centa cenzo ceon ceona ceonna cephas cephise cephora cera cerena cerenity ceres ceriah cerina
cerine cerinity cerissa cerrone cerstin cervando ceryne ceryse cesarea cesareo cesaria cesarie cesarina cesarine
cesc cesia cesilia cesira ceslas ceslaw ceslawa cesur ceszlaw cevan cevdet ceverine cevriye ceydric ceyhan ceylane
ceylia ceylian cezanne cezarine cezembre chaabane chabane chabanne chabha chace chada chaddia chade chaden chadene
chadi chadia chadine chadli chadlia chadly chadrac chadrack chadric chadwick chady chadya chadène chael chaela
chaeli chaelyn chafi chafia chafiha chafika chafion chafiq chafiya chahad chahan chahd chahde chahed chaher chahera
chahid chahida chahim chahima chahin chahina chahinaize chahinaz chahinaze chahinda chahines chahinese chahinesse
chahineze chahinèze chahir chahira chahla chahnez chahra chahra-zed chahrazad chahrazade chahrazed chahrazede chahyn
chahyne chahynez chahïn chahïne chaib chaid chaida chaiden chaila chaili chaily chailyn chaimaa chain chaina chainaz
chainaze chaine chaines chainese chainess chainesse chainez chaineze chaira chaise chaka chakibe chakil chakila
chakir chakira chakong chakour chakri chalino chalom chalva chalvi chalyn cham chama chamar chamil chamila chamima
chamina chamiya champ champa champion chams chams-dine chams-eddine chamsdine chamse chamseddine chamsedine chamsia
chamsidine chamsoudine chamssedine chamssia chamssidine chamssoudine chamya chan chana chanael chanaelle chananya
chanaya chanaz chanaze chanaël chanaëlle chancel chanceler chancelle chancellor chancelor chancelvie chandara
chanden chandlar chandler chandlor chandon chane chanela chanele chanell chanella chanese chaney chanez chaneze
chanfi change chani chania chanice chanie chanina chanis chanisse chaniya chaniyah chanler chann channa channah
channel channelle channing channon chanoch chanon chanone chanse chantal-marie chantale chantalle chantalmarie
chante chantel chantell chantelle chantz chany chanya chanyah chanz chanze chaoki chaos chaouki chapel chapman char
chara charaf charaf-eddine charafdine charafeddine charalampos charazad charazade charazed charazede charbel chardae
chardonnay charef charfia chariah charidy charif charifa charihane charino charis charisa charish charisma charissa
charisse chariti chariya chariyah charizma charla charlayne charle charlea charlee charlei charleigh charleine
charlelie charlely charlen charlenne charlerine charlery charles-adrien charles-alban charles-albert
charles-alexandre charles-alexis charles-alfred charles-andre charles-andré charles-anthony charles-antoine
charles-arthur charles-auguste charles-axel charles-aymeric charles-david charles-edmond charles-edouard
charles-edward charles-elie charles-emile charles-emmanuel charles-eric charles-etienne charles-francois
charles-françois charles-frederic charles-frédéric charles-guillaume charles-henri charles-henry charles-hubert
charles-hugo charles-louis charles-marie charles-michel charles-nicolas charles-olivier charles-philippe
charles-pierre charles-victor charles-xavier charlesadrien charlesalban charlesalbert charlesalexandre charlesalexis
charlesalfred charlesandre charlesandré charlesanthony charlesantoine charlesarthur charlesauguste charlesaxel
charlesaymeric charlesdavid charlese charlesedmond charlesedouard charlesedward charleselie charlesemile
charlesemmanuel charleseric charlesetienne charlesfrancois charlesfrançois charlesfrederic charlesfrédéric
charlesguillaume charleshenri charleshenry charleshubert charleshugo charlesia charlesine charleslouis charlesmarie
charlesmichel charlesnicolas charlesolivier charlesphilippe charlespierre charleston charlesvictor charlesxavier
charlet charlett charlette charley charleyne charlie-rose charliegh charlierose charlii charlin charlina charlise
charlot charlott charlotte-marie charlottemarie charlottine charlsey charlsie charlton charlye charlyn charlyne
charlynn charlys charlyse charlyze charlélie charlély charm charmayne charmila charna charo charolette charon
charone charonne charron charvez chaselyn chaselynn chasen chaseton chasey chasidy chasitee chasiti chasitie chaskel
chaslyn chason chassidy chassity chastan chastin chastity chaston chatham chaun chauncy chava chavez chavi chavie
chavis chavy chawki chaxiraxi chay chayan chayana chayane chayann chayanna chayanne chayce chayden chayili chayim
chayla chaylee chaymaa chaymae chayna chayne chaynes chaynese chayness chaynesse chaynez chayneze chayse chaysen
chayson chayston chayton chaza chaze chazity chazlyn chazlynn chazz chaïb chaïd chaïda chaïla chaïli chaïly chaïm
chaïmaa chaïmae chaïn chaïna chaïne chaïnez chaïneze chaïra che chealsea chealsy check chedi chedia chedine chedli
chedlia chedly chedva chedy chefia cheherazade chehine chehinez chehla chehrazad chehrazade chehrazed cheick-omar
cheick-tidiane cheickh cheickna cheickne cheickné cheickomar cheicktidiane cheik cheik-oumar cheikh-ibrahima
cheikh-oumar cheikh-tidiane cheikhibrahima cheikhna cheikhoumar cheikhouna cheikhtidiane cheikna cheikne cheikoumar
cheila cheima cheimaa cheina chek cheker chekib chekina chela chelbi chelby chelcee chelci chelcy cheldon cheli
chella chellsie chelly chelsee chelsi chelsia chelssy chelsy chelsye chelton chely chemouel chems chems-dine
chems-eddine chems-edine chemsa chemsdine chemseddine chemsedine chemsi chemssedine chemssy chemsy chenda chenelle
cheney cheniya chenoa chenxing cheraz cherazad cherazade cheraze cherazed cherazede cheree cherelle cheri cheriane
cheridan cherie cherife cheriff cheriffa cherihane cherin cherina cherine cherinne cherise cherish cherith cherkaoui
cherki cherley cherlin cherline cherlyn cherokee cherrine cherrish cherry cherryl cherubin chery cheryane cheryline
cheryn cheryne cherysh cheskel chesky chesley chesnee chesney chesni chesnie chessa chessie cheston cheun chevelle
cheveyo chevie chevis chevy chey cheyan cheyane cheyann cheyanna cheyeanne cheyene cheyenna cheyla cheylynn cheyma
cheymaa cheyna cheynne chezky chezney cheznie cheïma cheïna chi chiam chiana chianne chianti chiaraluce chiarra
chibuikem chicago chichi chico chief chiekh chifa chifaa chifae chifaou chihab chiheb chike chikh childeric
childéric chilton chilyn chimdi chimene chimere chiming chimon chimone chimène china chine chinemerem chino chip
chiraz chiraze chirel chirelle chiristian chirley chirly chiron chirstopher chiryne chistian chistopher chjara
chjara-maria chjara-stella chjaramaria chjarastella chlea chleo chloeann chloeanne chloee chloelia chloelynn
chloemarie chloey chloie chlomo chlorane chloris chloye chloée chloë chléa chléo chmouel chneor chneor-zalman
chneorzalman chnéor cho choaib chochana chocri chokri chol chole chona chorouk chosen chouaib chouayb chouaïb
chouchane chouki choukra choukri choukry choumicha chourouk chretienne chrif chrifa chris-emmanuel chrisangel
chrisean chrisemmanuel chrisette chrishaun chrishawn chrishelle chrishiya chrishon chrisla chrislain chrislaine
chrislaure chrislene chrisley chrislin chrisline chrisly chrislyn chrislyne chrislynn chrislène chrismael
chrismaelle chrismaël chrisna chriss chrissa christ-emmanuel christabel christabella christabelle christain christal
christale christaline christalle christalynn christan christana christanna christapher christasia christel christela
christele christell christella christemmanuel christen christena christenvie christepher christhopher christi
christia christiaen christian-jacques christian-marie christian-pierre christianie christianjacques christianjames
christianmarie christianna christianne christianpierre christien christienne christila christilla christina-maria
christinamaria christine-marie christinemarie christinne christino christion christiona christionna christipher
christivie christiyana christl christo christobal christof christofer christofher christohper christon christoper
christopherjame christopheur christophorus christos christvie christyan christyana christyn christyna christèle
chrstian chrys chryslaine chryslene chrysoline chryss chryssa chrysta chrystal chrystale chrystalle chrystel
chrystele chrystell chrystelle chrystian chrystiane chrystie chrystina chrystine chrystophe chrystopher chrystèle
chu chuck chukwubuikem chyane chyann chyanna chyanne chyara chyenne chyla chyler chymene chynah chynna chyrine
chérazade chérif chérifa chérine chéryl chéryne ciana cianah ciani cianna ciannah cianni ciarah ciarra cibran cicely
cicilia cicily ciclaly cid cidalia cidem cidjey cidji cidjie cidjy cidney cidra cieanna ciel ciela cielle ciena
cienna ciera cierrah cigdem ciham cihame cihat cihem cilem cilia cilian cilicia cilio cillia cilya cimone cimora
cinar cincere cinch cinda cindel cindelle cinderella cindi cindia cindie cindra cindya cindye cing ciniya ciniyah
cinnamon cinque cinthya cintia cintya cion cionna cira circe circee circoncis circé cire ciri ciriaca cirila cirilo
cirine cirsten ciryl ciré cisco cisse cissé citlali citlally citlaly ciwan ciya ciydem cizia cj cladie clady clair
claira claire-agnes claire-agnès claire-alice claire-alix claire-amelie claire-amélie claire-anais claire-anaïs
claire-anne claire-cecile claire-charlotte claire-cécile claire-elisabeth claire-elise claire-emmanuelle
claire-estelle claire-helene claire-hélène claire-isabelle claire-line claire-lise claire-lyse claire-marie
claire-marine claire-noelle claire-noëlle claire-sophie claireagnes claireagnès clairealice clairealix claireamelie
claireamélie claireanais claireanaïs claireanne clairececile clairecharlotte clairecécile claireelisabeth
claireelise claireemmanuelle claireestelle clairehelene clairehélène claireisabelle claireline clairelise clairelyse
clairemarie clairemarine clairenoelle clairenoëlle clairesophie clairette clairice clairin clairine clairissa
clairvie clairville clancy claodia clara-lou clara-marie clara-rose claralou claramarie clarance clararose clarck
clarel clarelle clarens clarent claribel clarice clarie clarina clarinda clarine claris clarissia clarita clarity
claritza clarius clariza clarke clary claryce clarys claryss claryssa clarysse claude-alain claude-alexandre
claude-andre claude-andré claude-bernard claude-emmanuel claude-emmanuelle claude-francois claude-françois
claude-henri claude-jean claude-marie claude-michel claude-olivier claude-pierre claudealain claudealexandre
claudeandre claudeandré claudebernard claudeemmanuel claudeemmanuelle claudefrancois claudefrançois claudehenri
claudejean claudel claudemarie claudemichel claudeolivier claudepierre claudette claudi claudian claudiane claudie
claudina claudinet claudinette claudino claudius claudy claudya claudye clavius clayborne clayd clayden clayre
clayten claytin cleane cleanne cleante clebert cleda cleden cleia cleidy cleighton cleis clely clelya clemance
clemant clemantine clemenceau clemencia clemencin clemencio clemency clement-marie clementa clementia clementin
clementino clementmarie clemie clemire clemmy clency cleon cleonice cleopatre cleopha cleophas cleore clermont
clervie clesia clet clete clever clevon cleya cleyton cleïa clhoe clhoé clif cliff cliffton cliford climent cline
clivens clivia clizia cloane clodette clodia clodie clodine clodius clodoaldo clodomir cloee cloelia cloey cloi
cloie clorinde clorinthe clothaire clotide cloud clover clovicia clowie cloée cloélia cloë cléane cléanne cléia
clélia clélya clémance clément-marie clémentin clémentmarie clémie cléon cléonice cléore cléya cléïa coal coalton
cobain cobe coben cobey cobi cobie cobin coda coddy codee coden codey codi codie codou coecilia cohan cohen cohl
cohner coi colas colbe colben colbert colbey colbi colbie colbin colden coldin coleby coleden colee coleen coleene
coleson coleston coleton coletyn coley colie colinette colinn colinne collen collette collier colline collins collyn
collyne coloma colomb colomban colombine colorado colsen colson colston coltan colter coltin coltrane coltyn colvin
colyn colyne colynn comba come compton conal conceicao concepcio concesa concession concettina concha conchetta
conchi concita conlan conlee conley conlin conn connar connell connelly connolly conny conrada conrado conroy
consiglia consol consolacion consolation constan constancia constancio constans constante constantine constantino
constantinos constanza constanze contesa contessa contrell conway conxita copelan copeland coppelia copper cora-line
corado corah corail coraima coral coralee coraleen coralise coraliz coralline corally coraly coralye coralyn
coralyne coralynn coran corane coranthin corantin corantine corazon corban corben corbett corbitt corby corbyn cord
corda cordae cordai cordale cordarian cordarius cordaro cordasia corday corde cordel cordelle corden cordera cordero
cordey cordula cordélia coree corelia corelie coren corena corenthin corentyn coretta coreyon coreyona corgan cori
corian coriana coriane corianna corie corielle corin corinn corinthia corinthian coriolan corion corionna corisande
corissa corleone corley corneille corneilus cornelie cornelious cornellia cornellius cornil cornélia coro coron
corona coronada corpus corra corran correll correon corri corrianna corrie corrigan corrin corrina corrinne corrion
corron corry corryn cort cortana cortavious cortland cortlin cortlyn cortlynn cortnee cortnei cortni corvell corvon
corvus corwin coryana coryn coryne corynn corynne coryon coryse cosette cosmas cosme cosmo cossette costa costica
cotter cotton coty cougar coulibaly coulson coulter coulton couper coupoussamy coura courage couro court courte
courteney courtez courtland courtlyn courtlynn courtnee courtnie courtny couture covadonga cove covin cowan cowen
coye cozette cozmo crash craven crayton cree creed creede creedence creedon creek creighton crepin crescence
crescencia crescencio crescent crescenzo creslaw cressa crestina creston crew crewe crews crhistian cricket crimson
cris crisanta crisanto crisantos criselda crishawn crishon crislyn crislynn crispin crispina crispulo criss crissy
crist crista cristabel cristale cristalina cristaline cristalle cristan cristel cristela cristele cristelle cristen
cristeta cristhian cristhofer cristi cristiane cristianna cristie cristina-maria cristinamaria cristine cristinel
cristino cristo cristobalina cristofaro cristofe cristofer cristofher cristofol cristophe cristoval cristovao cristy
cristèle crocifissa croix crosby cross cru crue cruise cruz cruze cruzito crys crysta crystale crystalle crystalyn
crystalynn crystele crystelle crystian crystin crystina crystofer cuahutemoc cuauhtemoc cuba cullan cullin cully
cuma cumali cunegonde curd curie curran curren currin curro curstin curtez curtiss curtys custodia custodio cutler
cutter cuyler cy cyan cyana cyane cyani cyann cyanna cyanne cyanni cyara cyarah cyarra cyasia cybele cybelia cybelle
cybellia cybil cybile cybill cybille cybèle cybélia cydjie cydnee cydni cydnie cydra cyenna cyerra cyhan cyion cyla
cylah cylan cylas cyle cylee cyleigh cylene cyler cylia cylian cyliana cyliane cyliann cylie cylien cylinia cylis
cyllia cyllian cylus cymone cyn cynae cynai cynara cyncere cynda cyndel cyndelle cyndi cyndia cyndie cyndra cyndy
cynia cyniah cyniya cyniyah cyntia cypress cypriane cyprienne cyprille cyprine cyprus cyr cyran cyrano cyrena cyrene
cyress cyria cyriac cyriack cyriah cyriak cyriana cyriane cyriann cyrianne cyriel cyriele cyrienne cyrile cyrill
cyrilla cyrillia cyrina cyrinne cyris cyrius cyrièle cyrvan cyson cytlali cytlaly czar czarina czeslas czeslawa
czestaw cäcilia cäcilie céane cécil cécile-marie cécilemarie cécilia cécilie cécily cécilya cédrick cédrik cédrine
célena céliana céliane célicia célie célina céline-marie célinemarie célio célya célyan célyana célyane célyann
célyna célyne célyo célèna célène célèste céléna célénia célénie célénya cérine céréna césarine cézanne cézembre
da daana daania daanish daaron daba dabhia dabia dabiha dabo dabria daby dacari dace dacen dacey dachi dacia dacie
dacil dacine dacoda dacota dacy dade dadrian dadrien dady daegan daegen daegon daeja daejah daejon dael daela daelan
daelen daelin daelon daelyn daelynn daemen daemian daemien daemion daemon daemyn daena daenerys daequan daerion
daeron daesean daesha daeshaun daeshawn daeshon daesia daeson daeton daeven daeveon daevian daevin daevion daevon
daeyon daffne dafna dafnee dafny dafné dagan dagem dagen dagmawi dagny dago dagobert dagon dags dahab dahaba dahbia
dahia dahiana dahina dahir dahirou dahlila dahlton dahlya dahlyla dahman dahmane dahmir daho dahou dahyan dahyna
daianna daichi daida daiden daigan daijah daijha daijon daiki daila dailan daileen dailen dailene dailey dailin
dailon dailos daily dailyn dailynn daimen daimeon daimian daimien daimon daina daine dainen dainys daion daionna
daiquan daira dairin dairon daisa daisean daisee daisey daishaun daishawn daishon daisi daisia daisie daison daissy
daisuke daiton daiven daiveon daivion daivon daivy daivyon daiyon daizy daja dajae dajah dajahnae dajanae dajanay
dajaun dajean dajia dajion dajohn dajon dajour dajuan dakarai dakari dakayla dakhari dakhia dakira dakiya dakiyah
dakoda dakodah dakori dakota dakotah dakotta daksh dakyla dakyra dala dalaba dalai dalaila dalaina dalale dalan
dalana dalanda dalaney dalani dalanie dalanna dalasia dalaya dalayah dalayla dalayna dalaysia daleah dalel dalele
dalen dalena dalenda daleon dalesha dalessandro daleth dalhia dalhila dalhya dali daliah dalian daliana daliane
dalianna dalice dalil dalilah dalile dalilha dalilla dalin dalina dalinda daline dalisa daliya daliyah dallal dallan
dallana dallel dallen dalli dallia dallie dallil dallila dallis dallo dalloba dallon dally dallyn dallys dalmacio
dalo daloba dalon dalonte dalson dalston dalten daltin daltyn dalva dalvin daly dalya dalyah dalyan dalyana dalyce
dalyl dalyla dalylah dalyn dalyna dalyne dalynn dalziel dama damain damaire damaiya damaj daman damani damara
damarco damarcus damare damarea damaree damareon damari damaria damariah damarian damarie damarien damarii damario
damarion damarious damarius damariya damariye damariyon damariz damarkus damarrea damarri damarrion damarrius damary
damaryon damarys damas damasa damase damauri damaury damaya damayah dambou damean dameer damein dameion damen damere
dameria damerion dametri dametrius damia damiah damiane damiani damiann damichael damiene damienne damiens damieon
damier damine damire damiya damiyah damiyon damond damondre damone damoni damonica damont damonta damontae damontay
damonte damontre damorian damya damyah damyan damyen damyia damyla damyn damyon damyra damyria danaee danaejah
danael danaelle danah danai danail danais danaisha danait danaiya danaja danajah danaka danalee danali danaly
danapaola danari danaria danasha danashia danasia danay danaya danayah danaye danaysha danayshia danaysia danaé
danaë danaël danaëlle dandrea dandy danea daneah danee daneel daneen daneida daneil daneisha daneisy danejko danel
danela daneli danella danelle danelly danely danera danesha danessa danett danette dang dangel dangela dangkhoa
daniah danian danicah danick danicka danie daniell danielly daniels daniely danija danijah danik danikah danilah
danilla danillo danilson danilyn danilynn danira danis danisa danish danisha danita danitcha danity danitza danixa
daniya daniyah daniyal danièla danièle danièlle daniéla daniéle dann danna dannae dannah dannalee dannan dannell
danner dannia dannica dannick dannie danniel danniela danniella dannielle dannielynn dannika dannilynn dannis dannon
dannya dano danon danovan dantae dantes danthony danton dantrell danté danut danyah danyal danyale danyca danye
danyel danyela danyele danyell danyella danyelle danyia danyiah danyla danyra danys danzel danzell danzig daoudi
daouia daouya daphane daphanie daphna daphnie daphnis daphny daphnée daquan daquarius daquavion daquon darah daralyn
daran daray darbi darbie darby darcey darci darcie dardan dare dareion darel dareli darell darelle darely darelyn
darelys darenn dareon darey dari dariah dariane darianna darianne daric darick dariel dariela dariell darielle
darienne darieon darifa darik darika daril darilynn darinel dariona darionna darious daritza dariush dariya dariyah
dariyana dariyon darlane darlen darlena darlenne darleny darlin darline darling darly darlyn darlyne darlène darnel
darnelle darnesha darnisha darold darra darrah darran darrean darrelle darrent darreon darria darrian darriana
darric darriel darrielle darrien darriona darrious darris darrius darriyah darry darryan darryle darryll darryn
darryon dartagnan dartanian darvin dary daryan daryana daryanna daryel daryll daryn daryna daryne daryo daryon darys
daryus dasan dasani daschel daschle dasean dasen dash dashae dashan dashanti dashaun dashauna dashawna dashay
dashayla dashel dashell dashia dashiel dashiell dashiyah dashley dashon dashuan dashun dashyia dasiah dasir dason
dassine dastan dastane dastann datavious dathan daton datrell daud daughtry daulton daundre daunia daunte dauphin
dauphine daura daurian dauriane daurine dava davae davaeh davan davanee davaney davani davanie davante davari
davarian davarion davaris davarius davasia davaughn davaun davaya daved daveen daveigh daveion davell davelle daven
davena davens daveon daveyon davia davian daviana davianna daviaun david-alexandre david-emmanuel david-junior
david-olivier david-vincent davidalexandre davidemmanuel davidjames davidjeremiah davidjr davidjunior davidolivier
davidson davidvincent davie daviel davien davieon davier daviere davila davilia davinci davine davinia davinity
daviona davione davionna davionne davison davit daviyon davone davonn davonna davonne davonta davontae davontay
davontre davood davoud davut davyan davyd davyn davyna davyne davyon davys dawan dawayne dawen dawens dawit dawna
dawoud dawsen dawsyn dawton dawy daxen daxin daxon daxson daxten daxter daxton daxtyn daxx daya dayami dayamin
dayamir dayamit dayamy dayanah dayanara dayanari dayani dayanira dayanis dayann dayanna dayannara dayanne dayanni
dayany daycee daycen dayden daye dayeli dayen dayena dayiana dayina dayion dayja dayla daylah daylan dayle daylee
dayleen daylen daylene dayleon daylia daylin daylon daylyn daylynn daymein daymen daymeon daymian daymien daymion
daymon daymond daymone dayn daynah daynis dayon dayona dayonna dayquan dayra dayrick dayrin dayron dayrone dayronn
days daysam daysan daysean daysen daysha dayshaun dayshawn dayshia dayshon daysi daysia daysie dayson daysun dayten
daytin daytona dayvan dayven dayveon dayvian dayvien dayvin dayvion dayvis dayvon dayvonn dayyan dayzie dazani
dazaria dazavion dazia daziah dazie dazire daziya daziyah dazlynn daël daïana daïna de deaaron deacon deadrian
deagan deagen deago deagon deaira deairah deairra deaisa deaisha deaja deajah deaken deakin deakon deakyn deana
deandra deandrae deandre deandrea deandria deangel deangela deann deannah deanne deantae deante deanthony deantre
deara deari deariah dearies dearion dearius deasha deashawn deashia deasia deasiah deasya deauna deaundra deaundre
deaunte deaven deaveon deavion deavon deavy deaysia debanhi debany debby debhora deborath deborha deborrah debrah
debron decameron decari decarion decarlos decatur december decimus decius deckard decker decklan decklin decorey
decorian decorion dedan deddrick dedit dedrianna deeana deeann deeanna deeclan deedee deedra deegan deejay deelan
deema deena deenah deep deeric deetya deeya defné degan dehaven dehbia dehia dehlia dehlila dehya deicy deidra
deidre deidrick deigo deija deijah deiona deiondra deiondre deionna deiontae deionte deisha deisi deissy deisy
deitrich deitrick deivi deivy deizel dejai dejanae dejanay dejaun dejay dejean dejia dejion dejohn dekari dekayla
dekendrick dekevion dekira dekker deklan deklen deklin deklyn dekon dekorion dekota dekra del delaiah delaila
delailah delaina delaine delainee delainey delainie delainy delan delana delancey delando delane delanee delani
delanie delano delante delany delara delasia delayla delayna delayne delaynee delayney delayni delaynie delaysia
delcia delcy deldrick dele deleena delena deleon delfim delfin delfine delhia delhya deliah deliana delianna deliany
delice delicia delight delil delila deliliah delina deline delio delisa delisha delisia delissa deliyah dell delle
dellia delly dellya delma delmar delmi delmira delmiro delmy delon delonta delontae delonte deloris deloula delphie
delphina delphy delphyne delroy delsin delson delsy delta delton delvin delvina delvine delvis delvon delwin delwyn
delya delyan delyla delylah delynda dema demani demar demare demarea demari demaria demariae demarian demarie
demarien demarion demarionna demarious demaris demarius demarkis demarko demarkus demarlo demarques demarquez
demarquis demarr demarri demarrio demarrion demarus demauri demaurie demaurion demaya dembo demecia demelsa demelza
demere demetre demetreus demetri demetriana demetric demetrice demetrick demetrie demetrios demetrious demetris
demetruis demetrus demetry demhat demia demiah demian demiana demichael demir demiracle demis demitra demitri
demitria demitrios demitrius demitrus demiya demiyah demon demondre demone demoni demonie demont demonta demontae
demontay demonte demontez demontray demontre demontrell demosthene demou dempsey demsey demy demya demyah demyia
demyiah den denae denaisha denaja denajah denali denaly denard denaria denarius denasia denay denaya denayah denea
deneisha denesha denez deng deni denia deniah denice denico deniel denielle denika denilson denim deniro denisha
denisia denison deniss denissa denisse denitsa deniya deniyah denize denna denni dennise dennisse dennys denovan
denovane denton denver deny denya denym denyse denyss denysse denzel denzell denzey denzil deo deodat deogracias
deolinda deona deondra deondrae deondray deondrey deonna deonnie deonta deontay deontez deontray deontre deotille
deovion deqa dequan dequarius dequavion dequavious dequincy deray derean dereion dereka derell derelle deren dereon
dereona dereonna derhen deria derian derianna deric derica dericka derico derik derika derine derion deriona
derionna derius deriyah deriyon derman derna derradji derran derreck derrek derrel derrell derren derreon derrian
derriana derrianna derric derrica derricka derrien derrik derrin derrion derriona derrionna derrius derron derry
derryck derryk derryl derwin deryan deryck deryk deryn desamparados desani desarae desaray desaree desarey deseada
desean deserae deseray deseree deserie desha deshae deshan deshanti deshawna deshay deshiya deshon desi desia desiah
desideria desilia desir desirae desiray desiraye desire desirea desirey desirè desiré desirée desiyah deslyn desman
desmariah desmin desmon dessa dessirae dessire destanee destaney destani destanie desten desteni destenie desteny
destina destine destinie destinny destinée deston destry desty destyn destyne destynee destyni destynie desy desyre
detavion detert detlef detlev detravion detrick deundre deunta deuntae deusty deva devaeh deval devan devane devanee
devaney devanie devann devanny devanshi devany devari devarian devarion devaris devaughn devaun deve deveion deveon
devereaux devian devid devina devine devinity devinn devion devionne devis devlin devlyn devlynn devon devona
devondre devone devonn devonna devonne devonta devontae devontay devontez devony devora devorah devory devote devrig
devrim devrin devris devron devy devyn devyne devynn dewan dewaun dewight dewin dewis dewon dewran dexton deya
deyana deyanira deyann deyanna deyci deyjah deylan deyna deynis deyniss deyon deyonna deyra deysha deyshawn deysi
deysy deyton deyvan deyven deyvi deyvon deyyan dez dezarae dezarai dezaray dezaraye dezaria dezerae dezeray dezi
deziah dezil dezirae deziray dezire dezirea deziree deziya deziyah dezman dezmariah dezmarie dezmen dezmin dezmon
dezmond dezmund deztiny deztyni dezya dezyre dgina dgino dhakir dhalia dhalila dhani dhanvi dhanya dharma dhekra
dhelia dhelya dhevan dhia-eddine dhiaeddine dhikra dhilan dhir dhiren dhiya dhoha dhouha dhruti dhruva dhyan dhylan
dhélia di dia diaba diabe diabou diaby diabé diadie diadié diadji diafara diago diagou diaguely diaguily diahara
diahoumba diaka diakaria diakemba diakha diakhoumba diako diakoumba diala dialamba dialika dialla diama diamant
diamanta diamantina diamantine diamantino diamilatou diaminatou diamon diamonique diamonte diamy dianaba dianara
diandra diandre diane-laure diane-marie diane-sophie dianela dianelaure dianelis dianelly dianely dianelys
dianemarie dianesophie dianey dianga diangelo diango diangou diani dianira dianke diankemba diann dianney diano
dianoch diante diany diaraye diaretou diariata diariatou diarietou diariou diariyatou diariétou diarry diary diasia
diatou diawoye diaz diba dibanhi diboan diby dicey dick dicklan dicko dickson diclan diclane didac didi didia
didiane didie didiere didja diedrich diega diegue diegui diel dielette diell diella diena dienaba dienabou dieneba
diepolt dierck diereba dierks dierra diesel dieson dietbald diethard diethelm dietleib dietlind dietlindis dietmar
dietrich dieydi dieyna diezel digna dihanna dihia dihya dijle dijon dijuan dike dikra dikran dila dilana dilane
dilanur dilany dilcia dilda dilem dilette dilhan dilia dililah dillen dillian dillin dillinger dillion dillyn dilon
dilpreet dilver dilwen dilya dilyan dilyn dilynn dimarco dimarion dimitra dimitrie dimitrios dimitris dimitrius
dimitry dimple dimya dimytri din dinah dinaly dinan dinara dinari dine dinero ding dini diniz dinna dinora diny
diogenes diogou diolinda dioma diomar diompolo diona dioncounda diondra diondre dionel dioni dionicio dionis dionna
dionne diontae dionte diony dionys dionysia dionysios dionysius diora diorobo diosdado dioula dioulde diouma diran
dirck diren dirko disa disaya dishawn dishon ditmar ditsa dittmar diva divan divana divi divia divin divina divinity
divit divy divyne diwan diwayne dixon diyaeddine diyan diyana diyar diyari diye diyonna diyé diègo diégo diénaba
diénéba dj djaafar djaba djaber djabir djabrail djack djad djaden djadid djael djafar djafer djaffar djahel djahia
djahid djahida djahina djahyan djahyann djahël djaid djaida djaiden djailey djaily djaimy djaina djais djaison
djalal djalaldine djalan djalel djalia djalika djalil djalila djalim djallal djallel djallil djaloud djalyl djamael
djamal djamaldine djamale djamalia djamaël djamel-eddine djamela djameldine djamele djameleddine djamelia djamella
djames djami djamil djamilah djamilatou djamilia djamilla djamina djamy djamyl djamyla djan djana djanael djanaelle
djanah djanati djanaël djanaëlle djanel djanelle djanet djanette djanfar django djani djanice djanina djanis djanna
djannah djannat djanny djany djanyl djanys djao djaouad djaoued djaouida djara djariatou djasmine djason djassem
djassim djavan djawad djawed djawel djawen djawida djay djaya djayan djayana djayane djayann djayanna djaydon
djaylan djaylann djayna djayron djayson djaz djazia djazil djazila djazira djazz djaël djaïden djaïley djaïly djaïna
djaïs djebar djebril djebryl djed djeden djedjiga djeferson djeff djefferson djeffrey djegui djehina djeidi djeidy
djeina djeinaba djeinabou djelali djelan djelane djelani djelany djelia djelika djelil djelina djelissa djellali
djelloul djeloul djelyssa djem djema djemaa djemael djemai djemal djemaël djemel djemela djemil djemila djemilla
djemina djemmel djemy djena djenab djenaba djenabou djenael djenah djenane djenay djenaya djene djenebou djenessy
djenet djenette djennah djennet djennifer djenny djeny djereba djerry djersey djeson djess djessi djessica djessie
djessim djesson djessy djessym djeston djevan djewel djeya djeyden djeylan djeyna djeynaba djeyson djezia djezon
djhayann djiani djiany djiba djibi djibrile djibrill djibryl djibrîl djiby djida djienaba djigui djiguiba djihad
djihan djihane djila djilali djilalli djilan djilani djilian djiliane djill djillali djily djilyan djim djima djime
djimi djimmy djimo djimon djimy djimé djina djinane djinda djino djita djity djivan djoan djodie djody djoe djoey
djohan djohar djoher djohn djohra djolan djonathan djora djordan djordane djordje djoud djoudi djouhar djouher
djouhra djoulia djoulian djouliana djouliane djouliann djoulya djoulyan djouma djoumana djounaid djounayd djoura
djovan djovani djovanni djovanny djovany djoy djoyce djoye djoé djuan djulia djulian djuliana djuliane djuliann
djuliano djulio djullian djulya djulyan djulyann djuna djybril djylan djylian djyna djyno djélia djélika djélina
djélissa djémaël djémila djémy djéna djénaba djénaël djénéba djénébou djülyan dkayla dlaney dlila dlyla dmani dmarco
dmarcus dmari dmario dmarion dmarius dmarkus dmauri dmetrius dmichael dmiti dmiya dmiyah dmon dmontae dmya dnasia
dnaya dniya dniyah dnyla do doa doae doc doctrove doctrovee dodge dodji dogukan dogus doha dohan dohnovan dolaine
dolan dolce dolene dolina doline dolor dolors dolorès dolorés dolovan dolton doly dolène dom domani domanic domanick
domanik domanique domenec domenicus domenique domiane domice domiciano dominga domingos domini dominica dominico
dominicus dominikus dominion dominiq dominique-marie dominiquemarie dominiquette domino dominque dominyc dominyk
domitie domitien domitila domitilde domitile domitilla domizia domiziana domminick domnic domnick domnin domnine
domonic domonick domonik domonique domynic domynick don-pierre donaciano donadieu donaji donasia donate donatelle
donathan donatien donatienne donatila donavan donaven donavin donavyn dondre done donel donell donella donesha
donevan donevin dong doni donica doniel donielle donika doniphan doniphane donisha donivan doniven donivin donivon
donnasia donnavan donnaven donnavin donnelle donnia donnisha donnivan donnivin donnovan donovan donovane donovann
donoven donovin donovon donovyn donpierre donta dontae dontai dontarius dontasia dontavian dontavion dontavious
dontavis dontavius dontay dontaye donte dontea dontel dontell donterious donterrius dontez dontrae dontravious
dontray dontre dontrel dontrell dontrelle dony donya donyae donye donyell donzell donzilia dorah doralice doralyn
doran dorca dorean dorell doren dorena dorene doress dorette dori doria doriand doriann dorianna dorianne doric
dorice dorick dorien dorienne dorig dorilys dorinda dorinne dorion dorise dorismar dorisse dorita dorith dorlane
dorleta dorman doro doron dorone dorothe dorra dorrell dorrian dorrit dorsa dorsaf dorsafe dorsey dorssaf dorte
dorthea doruk dory dorya doryan doryane doryann doryanne doryne dorys doryse dosinda dositeo dosithee doss dosson
dosty dot doua douaa douadi douae douceline douchka doudja doudou douga douglass dougou douha douja doume doumia
doumé douniazed dounya doussou doussouba douâa dovan dovber dove dovid dowson dquan dracen draco draconis draden
draeden draedyn draegan dragon dragotin draiden draiven draken drako dramane draper drashawn draven dravin dravyn
dray drayden draydin draydon drayk drayke draylen draylon drayson drayton drayven drayvin drazic drazick drazik dre
drea dream dreama dreanna dreauna dreden dredyn drelan drelen drelin drelon drelyn drelynn dreonna drequan dresden
dresean dreshaun dreshawn dreson dreveon drevin drevion drevon drexel drey dreya dreydan dreyden dreydon dreylon
dreyon dreyson dreyton drezden drian drice drifa driffa drilon drin dris drissa drisse drissia dristen drita dritan
driver drogo dru drucila drucilla drue druon dryan dryce dryden drys dryss drystan dschingis dsean dshaun dshawn
dshon du duaa duan duante dublin duff dugan duha dujuan duke dulcemaria dulcenombre dulcie dulcinia dulse duma
dumenicu duna dung dunia dunkan dunvel dupree duquesne duran durand durant durell durham duriel duron durrell
durriyah durron dursun duru dushawn dustan dustee dusten dusti dustie duston dusty dustyn dutch duval duvan duwayne
dvaughn dvir dvon dvonte dvora dvorah dvyne dwain dwaine dwan dwane dwayn dwen dyami dyamond dyan dyana dyanara
dyane dyani dyanna dyanne dycklan dyclan dyclane dyclann dyego dyemond dyenaba dyhia dyklan dylana dyland dylane
dylanie dylanjames dylann dylanne dylen dylhan dylia dylian dylin dyllan dyllen dyllin dyllon dylon dylyn dylynn
dymir dymitri dymon dymond dynah dynasia dynastee dynasti dynastie dynasty dynisty dyon dyonna dyquan dyron dysen
dyshaun dyshawn dyson dyvon dywan dywen dzenan dziah dzyre déa déborah délhia délia délice délicia délina délinda
délio délisia délizia délphine délya délynda dénia dénis déniz dénys déotille désirée déva dévan dévann déven dévon
dévy dîna dörte
ea eaden eadon eaen eagan eain ean eann earine earle early earon earvin eashan eason easten eastin eastyn eathan
eathen eathin eaton eaven eba eban ebany ebbert ebelin ebelyn eben-ezer ebene eber eberhard ebert ebin ebon ebonee
eboni ebonie ebraheem ebrahim ebrar ebrima ebticem ebtihel ebtisem ebtissam ebtissem ebtisseme ebu ebu-bekir
ebubekir echa echat echati echedey echo eckart eckehart eckhard ecko ector ed eda-nur edaly edan edana edann edanur
edden edder eddieberto eddiel eddine eddison eddrick eddyne eddyson edea edeen edek edel edelbert edelgard edelin
edeline edelmira edelmiro edeltraud edelweiss edelyn edelyne eden-rose edena edene edenilson edenn edenne edenrose
edens eder edera ederson edese edey edge edgitha edhan edhen edhy ediberto ediel edilbert edilia edilma edilson edim
edin edina edine edinson edir edis edisson edit editha edithe editte edjy edlin edline edlyn edlyne edma edman edmar
edmard edme edmilson edmire edmon edmonde edmondine edmone edmonise edmonne edmont edmundo edmé ednard edo edon
edona edonis edorta edouarda edouardine edouardo edouarine edouarline edouarlise edouart edras edrei edrian edric
edrick edrina edris edriss edsel edson edu eduar eduin edurne eduviges eduvigis edvina edwar edwards edwart edwen
edwidge edwig edwiga edwige edwine edwing edwinn edwuin edwy edwyn edwyna edy edyn edyne edyson edzio edène eeliyah
eera eesa eesha eeshan efecan efekan efflam effy efigenia efkan eflamm eflin efrahim efram efrat efraïm efrin efsa
efstathia eftelya egan egehan egide egino egiste eglantina eglee eglentine egoi egoitz eguzkine eguzkiñe egypt
egyptienne egzon eh ehan ehlana ehoarn ehouarn ehren ehrenfried ehtan eian eidan eidel eiden eider eiji eike eila
eilan eilean eilee eilene eiley eilidh eilin eiline eiliyah eilleen eilwen eily eilyn eilyne eilynn eimen eimeo eimi
eimmy eimy eiméo ein einat eion eire eireann eireen eirene eirinn eisa eisen eisha eisley eita eitan eithan eithen
eiya eiza eizan ej ejay ekaansh ekai ekain ekaitz ekam ekamjot ekaterina ekaterine ekaterini eke ekhi ekhine ekhiñe
eki ekine ekiñe eknoor ekram ekrame el el-amine el-anrif el-anziz el-farouk el-fayad el-fayed el-habib el-had
el-hadi el-hadj el-hadji el-karim el-mehdi el-yamine el-yasser el-yassine el-yassir ela-nur elaa elad eladia eladji
elae elaf elah elai elaia elaijah elainah elainna elais elaiza elajah elam elamine elan elana elanah elane elani
elania elanie elann elanna elano elanor elanore elanrif elany elanziz elara elaria elarif elasia elaura elay elaya
elayjah elayna elaynah elayne elaysha elaysia elazar elazia elaïa elaïjah elaïs elba elber elbis elchanan elchonon
eldad eldana eldar elden elder eldi eldin eldina eldine eldrick eldwin eleah eleana eleane eleanna eleanne elecia
electra eleder eleen eleena eleesa eleftheria eleina elek elem elenia elenie elenna elenoire elenore eleny eleodore
eleona eleonie eleonor eleora elese elesia eleuteria eleuther elexa elexia elexis elexius elexus eley eleya eleyna
eleysa elfarouk elfayad elfayed elfi elfida elfie elfride elfried elfriede elfy elga elhabib elhad elhadi elhadj
elhadje elhadji elhaida elhaj elham elhame elhan elhanan elhea elhem elhora elhya elhéa eliab eliabel eliacin eliad
eliahna eliajah eliakim eliam elianah eliani elianie elianis eliann elianna eliannah elianne eliannie elianny
elianor elianore eliany eliaou eliaquim eliara eliard eliasar eliass eliasse eliav eliaz eliazar eliazer eliberto
elice eliceo elicha elicheva elicia elicio elida elidia elidie elidja elidjah elieana eliecer elien eliena elienai
elienne elier eliere elies elieser eliess eliesse eliez eliezar elif-nur elife elifnaz elifnur elifsu eligah eligh
elihu elii eliijah elijaah elijahjames elijan elijay elijha elijiah elijio elijuah elika elikia elikya elikyah elim
elimane elimelech elinah elinda elinka elinn elinna elino elionor eliora eliorah elios eliote elioth eliotte elira
eliran elirone elisa-marie elisa-rose elisabeht elisabel elisabelle elisabete elisabeth-marie elisabetha elisabethe
elisabethmarie elisabette elisah elisamarie elisandra elisandro elisane elisangela elisardo elisarose elisca
elise-marie elisei elisemarie elisemee elisemene elisenda elisene elisette eliseu elisha elishah elisheva elishia
elisia elisien elison elissandre elisse elissia elisya elisé eliséa elisée eliséo eliu eliud elius eliut elivia
elixabet elixabete elixane eliya eliyah eliyahou eliyahu eliyana eliyanna eliyas eliz elizabella elizabete
elizabethann elizabethmarie elizabette elizah elizan elizandro elizar elizea elizebeth elizer elizeth elizia eliziah
elizibeth elizio elizéa eliès eliézer eljay eljin eljy elkarim elke elkin elky ella-rose ellagrace ellah ellaina
ellajean ellakate ellamae ellamarie ellan ellana ellande ellanie ellanor ellanora ellanore ellarae ellarie ellarose
ellary ellasandra ellason ellasyn ellay ellayna ellea elleana elleanna elleanor ellee elleigh ellena ellenita
ellenor ellenore elleri ellerie ellery ellexis elley ellia elliah ellian elliana ellianah elliane elliann ellianna
elliannah ellias ellice ellicia ellie-rose ellieanna ellierose ellies elliet elliette ellijah ellin ellina elline
ellington ellinor ellio elliona ellionna ellioth elliotte ellisa ellise ellison ellissa ellisyn ellivia elliyah
elliyana ellizabeth elloise ellona ellora ellorie ellory ellsie ellya ellyana ellyanna ellyas ellyce ellye ellyes
ellyn ellyna ellyne ellynn ellyonna ellyot ellysa ellyse ellysia ellyson ellyssa elléa elmahdi elmedin elmedina
elmehdi elmi elmie elmin elmina elmir elmire elmyre elnathan elno eloah eloann eloanne elodi elodie-marie
elodiemarie elodine elodye eloe eloen eloha elohan elohane elohann elohim eloic eloick eloim eloina eloine elois
eloisha eloisie eloisine eloize elom elonie elonn elonna elonora elorah elorane eloria elorie elorine elorn elorri
elory elouane elouann elouanne elouen elouenn elouna elowan elowann elowen elowenn elowyn eloya eloyse eloé eloï
eloïc eloïm eloïne eloïs eloïsa elphege elphie elpidia elric elrick elrik elsa-marie elsamarie elsha elsi elsia elso
elson elspeth elssa elston elsy eluan eluna eluzer elvan elvana elvedin elven elver elvi elvine elvio elvir elvisa
elviz elvy elvyn elvyna elvyne elvyra elvyre elvys elwan elwann elway elwen elwenn elwina elwine elwire elwis elwood
elwyna elwynn ely elyad elyah elyahou elyakim elyam elyamine elyan elyana elyanah elyane elyann elyanna elyannah
elyanne elyano elyass elyasse elyasser elyassine elyassir elyaz elyazid elyce elycia elydie elydja elydjah elye
elyel elyesa elyess elyesse elyette elyja elyjah elyjiah elykia elyn elyna elynah elynna elynne elyo elyon elyona
elyora elyos elyot elyott elyrose elysa elysabeth elysea elysee elysha elysia elysio elysse elyssia elyséa elysée
elyza elyzabeth elyze elyzio elzeard elzee elzie elzo elzéar elzée elèna eléah eléana eléane eléanna eléanor eléna
elénna eléona eléonie eléonor eléonora elïa elïjah emaad emaan emael emaelle emah emalea emalee emalei emaleigh
emaley emali emalia emalie emalina emaline emaly emalyn emalynn emane emanee emani emanie emanii emanouel emanual
emanuella emanuelle emaree emari emarie emarion emary emauri emaya emaël emaëlle embarek embarka ember emberlee
emberli emberly emberlyn emberlynn embry eme emee emelda emelee emeli emeliana emelin emelina emelio emelle emelly
emelyn emelyne emenuele emerante emerantine emeraude emeree emerence emerenciana emerentienne emerentine emeri
emerick emerie emerik emeril emerine emerique emerita emerito emerly emersen emersyn emersynn emery emeryc emeryck
emeryk emerys emerzon emet emeteria emeterio emia emiah emigdio emiko emila emiland emilande emilda emilea emileah
emilee emileigh emileo emiley emiliane emilianna emilianne emilie-anne emilie-marie emilie-rose emilieanne
emiliemarie emiliene emilienne emilierose emiliette emilina emiline emilion emiliya emille emillia emilliano emillie
emillienne emillio emilly emilo emilou emily-rose emilya emilyana emilyann emilyanne emilye emilyelizabeth emilyn
emilyne emilynn emilyo emilyrose emina eminé emir-can emir-han emira emirah emircan emire emireth emirkan emitt
emiya emiyah emjay emji emjy emline emlyne emma-jane emma-lisa emma-lise emma-lou emma-louise emma-rose emmabelle
emmaclaire emmaelle emmagrace emmah emmajane emmajean emmajo emmakate emmalea emmaleah emmalei emmaleigh emmalena
emmalene emmali emmalia emmalie emmalin emmalina emmaline emmalisa emmalise emmalou emmalouise emmaly emmalyn
emmalyne emmalynn emmalynne emmalyse emmamae emmamarie emmannuelle emmanoyhl emmanual emmanuel-marie emmanuela
emmanuele emmanuell emmanuella emmanuelmarie emmanuèle emmarae emmarie emmarose emmary emmaus emme emmelia emmeline
emmelyn emmelyne emmeran emmeric emmerich emmerick emmerie emmersen emmerson emmersyn emmery emmilee emmilia
emmilienne emmily emmit emmory emmry emmy-lou emmy-rose emmylou emmyrose emnah emnet emon emond emonee emoni emonie
emonni emonnie emontae emonte emony emoree emori emorie emory emouna empar emperatriz emperor empress emra emran
emrane emre-can emrecan emree emrey emri emric emrick emrie emrik emrique emris emron emry emryck emré emsley emuly
emunah emy-rose emya emyah emye emyl emylee emyli emylia emylie emylien emyline emylio emylou emyra emyrose emyrson
emélia emélie emérance enae enael enaelle enai enaia enais enaitz enajah enak enalya enan enara enaut enaya enayah
enaël enaëlle enaïa enaïs encarna encarnacio encarnacion encarnation encarnita enderson endi endia endika endiya
endjy endri endric endrick endrit endy endya endza eneas eneda enedina eneida eneka eneko enel enelya eneo eneour
eneric enerick eneritz enesa eness enfel engel engie england engrace engracia engueran enguerand enguerran engy enia
enide enijah enimie enisa eniss enissa eniya eniyah enji enjie enjoli enjy enkelejda enki enma enmanuel ennemond
ennemonde ennerick ennis ennola ennora eno enoa enoah enoal enoc enock enogat enogate enoha enol enolah enolan
enolane enolha enolia enoline enolla enor enorah enory enri enric enrichetta enrick enricka enrik enrika enrike
enriko enriqueta enriqué enrrique enry enryck enslee ensley enso enson entoni envee envel envy enxhi enyah enyla
enys enza enzho enzi enzio enzy enzyo enzzo enès enéa enélya enéo eogan eol eole eolia eoline eolya eon eowyn ephram
ephrem epifania epifanio epiphanie epiphany epona eponine eppo eptisem eptissem equan erabella eragon erald eran
erandi erandy erasme erblin erdi erdogan erdoğan erdt erduan erea ereen erek erell erelle erembert erena erendida
erendira erevan erez erfan erfried ergi ergul erhardt erhimo eri erian eriana erianah erianna eribert eric-jean
eric-junior eric-olivier ericah ericia ericjean ericjunior erickah erickson ericolivier ericson ericsson eridan
eriel erielle erij erikah erikka erikson eriksson erilyn erim erina erinela erini erinn erinna erinne eriny erion
eriona erionna eriq erique eris erisa erita eritz erivan eriyana eriyanna eriyonna eriz erjon erkin erkuden erkut
erlan erland erlantz erle erlin erlinda erline erlis ermal ermance ermando ermano ermelind ermelinde ermeline
ermence ermida ermin ermina ermine erminie ermira ermitas ernan ernes erneste ernestus erno ernö eroan erola erona
erouan errick errico errin errol erron ersen ersi ersilie ersoy erton erturul erubiel erum erundina erva ervan
ervann ervanur erve erven ervey erving ervis ervyn erwana erwane erwein erwen erwenn erwing erwoan erwyn ery eryan
eryanna eryck eryka erykah eryna eryne erynn erynne eryx erza esa esabel esabella esad esai esaiah esaias esaie
esaul esaïe esbeidy escarlata escarlet escher escolastica escolastico esdras esengul eseosa esequiel esgar eshaal
eshaan eshal eshan eshawn eshika eshwar esia esiah esias esil esila esilda esilya eskander eslem esli eslina esly
esma-nur esmaa esmae esmael esmahan esmahane esmahen esmail esmanur esme esmerai esmerelda esmey esmina esmond esmé
esméralda esna espen esperanca esperance esperansa esperança esperenza esperie espn espoir esprit espérance
espéranza esra-nur esranur esrom essa essaid essan essance esseline essence essense essex essia essil essila essma
essra essya essynce estanislao estebana estebane estebann estebe esteben estebàn estee estefani estefanie estefanny
estefano estefany estel estele estelle-marie estellemarie estellia estellie estelline esten estephani estephania
estephanie estephany estephe estevao esteve esteven estevon estheban esthebane esthefany esthel esthela esthelle
esthere esthéban estibalitz estibaliz estienne estilita estin estitxu estivaliz estiven eston estrela estrellita
estreya estrid estuardo esty estèle estève estéban estébane estébann estée estévan esveidy esvin eswin etai etan
etana etane etann etel etelvina etelvino etem eternity ethanael ethanaël ethane ethangabriel ethaniel ethanjacob
ethanjames ethanmichael ethelle ethen ethin ethne ethon ethyn ethân etia etienette etienna etienne-marie
etiennemarie etiennette etiennise etinosa etna etoile etta ettan ettel etty etzio euan eucharis euchariste eucher
euclides eudald eudaldo eude eudeline eudore eudosia eufrasio eugeni eugenius eugenjusz eugènie euken eukene eulalio
eulaly eulises euloge eulogia eulogio eunate eunique eunyce euphelie euphemia euphemie euphrase euphrasine
euphrasius euphroisie euphroisine euphrosine euphémie euranie eureka euria eurico euriel euriell eurielle euros
euryale eusebi eustaquia eustaquio eustase eustasie eustasio eustelle eutimia eutimio eutiquia eutiquiano eutiquio
eutrope euxane euzebe euzebio euzhan eva-lou eva-louise eva-luna eva-maria eva-marie eva-rose evaelle evah evahn
evalani evalee evaleigh evalen evalena evalene evalette evalie evalin evalina evaline evalou evalouise evaluna
evalynn evalynne evalyse evamaria evamarie evana evanah evander evane evanee evangaline evangeleen evangelene
evangelia evangelin evangelist evangelista evangelos evangelyn evangelyne evangelynn evangéline evani evania evanie
evanna evanne evannie evanny evany evarista evarose evaëlle eve-angeline eve-anna eve-anne eve-laure eve-line
eve-lise eve-lyne eve-marie eveangeline eveanna eveanne evee eveke evelaure eveleen evelen evelena evelett evelette
eveli evelia evelie evelio evelise evellyn evely evelyna evelynn evelynne evelyse evemarie evence evencio evenn
evenor evens evenson eveny ever everd everest everet everhard everhett everilda everitt everlee everleigh everley
everlin everly everlyn everson everton evette evey evgeniia evgueni evhan evhann evia evian eviana evianna evilin
evilyn evina evine evita evlin evode evodie evolene evolet evoleth evolett evolette evon evonie evonna evonne
evonnie evony evora evrett evrim evva evyenia evyn evynn ewane ewann ewans ewena ewilan exael exauce exaucee exaucé
exaucée exavier exavior exequiel exilie exoce exodus expectacion expedie expedit expedita expedite expedito
expiracion expédit exupere exzavier exzavior eyad eyah eyan eyana eyanna eyas eyasu eydan eydel eyden eydenn eyla
eylan eylann eyleen eylem eylia eylie eylin eyline eylon eyma eyman eymard eymeline eymeric eymerick eymi eymie
eymric eymrick eyna eynola eyob eyoel eyon eyonna eyoub eyra eyrian eyron eytann eythann eyub eyva eyvan eywen eyyub
eyyup eyyüb ezabella ezan ezana ezariah ezechias ezeckiel ezekial ezekyel ezel ezequias ezequiela ezer ezgi ezia
eziah ezikiel ezilda ezinne ezkiel ezmeralda ezo ezrah ezri ezrie ezriel eztitxu eztizen ezya ezyo ezzeddine
ezzedine ezzio ezzo ezéchiel ezéckiel ezékiel ezéquiel eïdan eïden eïleen eñaut
faaris faatima fabbio fabianna fabiene fabiha fabion fabius fable fabre fabriano fabriciano fabrina fabrine fabrisio
fabrizia fabrizzio fabyan fabyo facinet facunda facundo fadela fadella faden fadette fadeusz fadhel fadhela fadhil
fadhila fadhul fadiala fadiha fadilah fadilha fadilla fadima fadl fadma fadoi fadoua faduma fadumo fadya fadéla fael
faelan faelyn faeza fafa fahadi fahami fahamia fahar fahardine faharia fahde fahed fahel fahem fahid fahim fahima
fahime fahiza fahmy fahra fahrid fahym faical faicel faid faida faidine faiga faige faigy faika faila faima faina
fairouz fairouze fairuz fais faisa faisel faissal faissel faissoil faithann faithanne faithe faithlyn faithlynn
faithmarie faizaan faizal faize faizina faizon faiçal fajr faker fakher faki fakir fakri falco falcon falicia
falicity falida falikou falilou falisha falko fallon fallone fallou fallyn falon falone falonne falou falvio faly
falyn falynn fama famara famata fana fanch fanchette fanchin fanchon fancy fanel fanelia fanelie fanellie fanelly
fanely fanette fang fania fanica fanida fanie fanilo faniry fanja fannette fanny-laure fannylaure fano fanta-foune
fantafoune fantasia fantasy fantig fantille fanuel fany fanya fanélie faoula faousi faouza faouzi faouzia faouzy
faozi farad farahe faran faras faraz farda fardati fardeen fardi fardowsa fared fareed farel farell farelle faren
faress faresse farez farha farhad farhane farhat farhati farheen farhia farhiya farhiyo faria faridah faride faridha
faridi fariel farielle farik farima fariss farisse fariz fariza farmata farna farncesca farncesco farners farok
faron farouck faroudja farrah farrel farrell farren farrid farrida farrin farris fartun faryal faryn farys farés
fasia fata fatah fatahou fate fateen fateh fateha fatema-zahra fatemah fatemazahra fatene fath fatha fathallah
fathima fathira fathma fathy fathya fati fatia fatiah fatila fatim-zahra fatim-zohra fatima-azzahra fatima-ezzahra
fatima-zahra fatima-zahraa fatima-zohra fatima-zora fatimaazzahra fatimaezzahra fatimat fatimatou fatimazahra
fatimazahraa fatimazohra fatimazora fatimetou fatimetu fatimzahra fatimzohra fatimé fatina fatine fatira fatirah
fatirha fatiya fatma-nur fatma-zahra fatma-zohra fatmagul fatmana fatmanur fatmata fatmazahra fatmazohra fatmeh
fatmir fatna fatoma fatou-bintou fatou-kine fatoubintou fatoukine fatoum fatoumata-binta fatoumata-bintou
fatoumatabinta fatoumatabintou fatoumia fattah fatuma fatumata faty fatya fatym fatyma fatéma faudel faudil fauste
faustyne fauve fauvette fauzi faviana favien favio faviola favor favour fawez fawn fawzan fawzy fayad fayade fayadi
fayal fayan fayane fayaz faybian faycale faycel fayda fayed fayel fayina fayla faylynn fayma fayna fayrouze faysa
faysel fayssal fayssel fayth faythe fayz fayza fayçal fazda fazel fazia fazila fazla fazna fazul faël faïda faïdine
faïka faïla faïma faïna faïrouz faïssal faïz faïza faïze faïzina faïçal fe feather feben febronie fedi fedia fedoua
fedra fedwa fedy feeling fehd fehdi fehim feiga feinda feirouz feiza felana felecia felia feliciana feliciane
felicianne felicidad felicidade felicienne felicisima felicisimo felicitacion felicitee feliciti felide felie
feliksa felip felis felisa felisbela felise felisha felisia felisindo feliu felixa felixe felixia felixiane felixine
feliz felize felizia felizitas fella fellah felycia felyx fen fenda fendi fendy fenella fenelon fenicia fenix fenley
fenton feras ferat ferda ferdaous ferdaouss ferdaousse ferdaws ferdinande ferdine ferdy fereol feres fergie ferial
feriale ferid ferida ferie feriee feriele ferielle ferima ferjeux ferlande ferly fermi fermina fernand fernande
fernandez fernandine ferney feroudja ferouse ferouz ferouze ferran ferrari ferrell ferreol ferrer ferrier ferrin
ferris ferroudja ferrucio ferry ferréol feruccio feryal feryelle fessal feta fetah feten fethi fethia fethy fetih
fetiha fetta fettah fettouma feven fevrier feycal feyriel feyrouz feyza-nur feyzanur feza fher fiamma fiana fibby
fibie fiby fidela fidelia fidelina fideline fidelio fidelis fidencia fidencio fides fidji fidjie fidjy fidy fidéline
fielding fifi fili filipine filipo filippe filippina filippine fillette filly filomene filsan fina finda findlay
findley fineas finlee finleigh finnan finnbar finnean finneas finnegan finneus finnigan finton fionna fiora
fioravante fioravanti fiorela fiorello fiori fiorina fiorine fiorino firass firasse firat firdaous firdaouss
firdaousse firdawse firdawss firdawsse firdes firiel firma firmaine firmina firmine firmino firouz firouze firoza
fischer fishel fisher fitia fitiavana fitzgerald fiza fizza fjodora flamine flannery flaubert flaura flaure flaurent
flauriane flaurine flavienne flavine flavy flavye flemata fleur-anne fleuranne fleure fleurentine fleurestine
fleuret fleurette fleurian fleuriane fleurianne fleurice fleurida fleurie fleurina fleurine fleuris fleurisse fleury
flint floane floe floraine floralie floraline floran florana florance florane floranie floranne florant florantin
florbela florbella flore-anne flore-marie floreal floreanne florella florelle floremarie florena florenci florene
florentino florenz florenza florenzo flores florestine florette flori floria florianna florianne floriant floribert
florice floricia florida floridalma floride florie-anne florieanne florien florient florimon florimond florimonde
florimont florinda florindo florinel florinne florio florise florisse florita florius florus florville flory floryan
floryane floryanne floryne florys floryse florène floréal foad foade fodel fodhil fodie fodil fodié foix fong
forever forlan fort fortino fortuna fortune fostine fotini fouade foucaud foucault foudil foued fouede fouhad fouhed
foulemata foulematou fouley fouleye fouleymata foulémata foune founemoussou founé fourat fousi fousia fousseiny
foussen foussene fousseni foussenou fousseny fousseyni fousseynou fouzi fouziha fouzilla fouziya fouzy fouzya fox
foxx fozia fracesca fracesco fradel frady fragan frahati frahim fraida fraidy framboise france-aimee france-aimée
france-anne france-helene france-hélène france-laure france-line france-lise france-lyne france-marie france-may
france-reine franceaimee franceaimée franceanne francehelene francehélène francel francelaure francelin francelina
franceline francelise francella francelle francely francelyne francelyse francemarie francemay francereine francesa
francesc francesca-maria francescamaria francescapia francescopaolo francescopio francescu francescu-maria
francescumaria franceska franceslo francess francetta franceza franchesca franchesco francheska franchette franchin
franciana franciane francianne francie franciette francile francilia francille francillette francina francinet
francinette francio francisa francisco-javier franciscojavier francise franciska francius franck-alexandre
franck-david franck-emmanuel franck-junior franck-olivier franckalexandre franckdavid franckemmanuel francki
franckie franckjunior francklin franckolivier francky francois-alexandre francois-alexis francois-andre
francois-antoine francois-baptiste francois-charles francois-christophe francois-david francois-dominique
francois-emmanuel francois-eric francois-frederic francois-gabriel francois-guillaume francois-henri francois-jean
francois-jerome francois-joseph francois-julien francois-laurent francois-louis francois-luc francois-marie
francois-michel francois-nicolas francois-noel francois-olivier francois-paul francois-philippe francois-pierre
francois-regis francois-rene francois-robert francois-victor francois-xavier francois-yves francoisalexandre
francoisalexis francoisandre francoisantoine francoisbaptiste francoischarles francoischristophe francoisdavid
francoisdominique francoise-marie francoisemarie francoisemmanuel francoiseric francoisfrederic francoisgabriel
francoisguillaume francoishenri francoisjean francoisjerome francoisjoseph francoisjulien francoislaurent
francoislouis francoisluc francoismarie francoismichel francoisnicolas francoisnoel francoisolivier francoispaul
francoisphilippe francoispierre francoisregis francoisrene francoisrobert francoisvictor francoisxavier francoisyves
francy frandy frankee franki frankline frankly franklyn franko franky franny frans fransheska fransisco frantz
frantzy franzette franziskus franzy françine françis françois-alexandre françois-alexis françois-andré
françois-antoine françois-baptiste françois-charles françois-christophe françois-david françois-dominique
françois-emmanuel françois-eric françois-frédéric françois-gabriel françois-guillaume françois-henri françois-jean
françois-jerome françois-joseph françois-julien françois-laurent françois-louis françois-luc françois-marie
françois-michel françois-nicolas françois-noël françois-olivier françois-paul françois-philippe françois-pierre
françois-regis françois-rené françois-robert françois-régis françois-victor françois-xavier françois-yves
françoisalexandre françoisalexis françoisandré françoisantoine françoisbaptiste françoischarles françoischristophe
françoisdavid françoisdominique françoise-marie françoisemarie françoisemmanuel françoiseric françoisfrédéric
françoisgabriel françoisguillaume françoishenri françoisjean françoisjerome françoisjoseph françoisjulien
françoislaurent françoislouis françoisluc françoismarie françoismichel françoisnicolas françoisnoël françoisolivier
françoispaul françoisphilippe françoispierre françoisregis françoisrené françoisrobert françoisrégis françoisvictor
françoisxavier françoisyves frauke frazier freddi freddrick frederi frederic-charles frederic-francois
fredericcharles fredericfrancois frederich fredericka fredericke fredericque frederika frederine fredesvinda fredi
frediano fredie fredine fredis fredj fredo fredric free freedom freha frejus freyja fridericus fridlin fridoline
friedbert friede friedel friedemann frieder friederich friedhelm frimet frnacesca frnacesco froilan froylan
fructueuse fructueux fructuosa fructuoso fruma frumence frutos fryda frédy frédéric-charles frédéric-françois
frédérica frédériccharles frédéricfrançois frédérick frédérico frédérik frédérika fuencisla fuensanta fulberte
fulcrand fulgencia fulgencio fulgent fuller fulton furaha furcy future fy fyona fyriel fédi félice félicia félicien
félicienne félicity férial fériel férielle féryel fırat
gabain gabano gabbi gabbie gabbriel gabbriella gabbrielle gaberial gaberiel gabie gabija gabina gable gabrael
gabreal gabreil gabreilla gabrella gabrelle gabrial gabrian gabriana gabrianna gabriel-marie gabrielah gabrieli
gabriell gabriellah gabrielly gabrielmarie gabrien gabriyel gabrièle gabryel gabryela gabryella gabryelle gabryl
gabryle gabryël gaby gabyn gacem gaddiel gadea gadge gadiel gador gaea gaedic gaedig gaela gaelane gaele gaelen
gaelic gaelig gaell gaella gaellane gaelle-anne gaelleanne gaetana gaetane gaetanne gaethan gagik gagny gaguik gahel
gaian gaiane gaid gaidic gaidig gaige gaije gailor gailord gain gaines gais gait gaitan gaius gaizka gaje gal galaad
galaan galadio galadriel galadrielle galahad galane galatee galatée galaxy galder galdric gale galeane galen gali
galia galiane galice galien galilea galileah galilee galip galit galith galla gallen gallia galliane gallien gally
galo galvin galylea galyna gamaliel gamalier gamel gamil gamila gamliel gamra gamya ganael ganaelle ganaël ganaëlle
gandhi ganelle ganesa gang gani gania ganna gannon ganon gansiry gao gaonou gaoussou garaba garabed garabet garazi
garbine garbis garbiñe garcia garcin gardenia gared garek garen garence garet gari garice garikoitz garin garion
garip garis garison garlone garlonn garlonne garmia garner garnet garnett garo garoa garoe garon garren garrin
garris garrit garritt garron garv garvey garvin garyn garyson gaspara gasparine gasper gassen gastonia gastonne
gastonnette gata gates gatienne gatlin gatlyn gatta gaudencia gaudencio gaudens gauderic gauderique gauge gaulthier
gaultier gauvain gauvin gavan gaven gavina gavinn gavon gavriel gavriella gavrila gavroche gavyn gavynn gawain gawen
gaya gayan gayane gayanee gayané gayelord gaylon gaylor gaylord gaétane gaêl gaêlle gaëla gaële gaëlla gaëtane
gaëtanne gaëtano gaëthan gaïane gaïd gaïdig gea gean geana geanna gebhard gebril gedalia geddy geena geerda geethika
geetika geffrey gehrig gela gelacio gelena gelina gelindo gelson gemael gemari gemel gemila gemima gemina gena genae
genael genaelle genara genaro genasis genavecia genavie genavieve genavive genea genecis genek genelle genereuse
genereux genes genesa genesee geneses genesi genessa genesse genessis genessy genesy genesys genet geneve genevie
genevievre genevive genevy gengis genia geniah genie genieve genis genise genises genisis geniya geniyah genji genma
genna gennavieve gennesis genni gennifer genny geno genofefa genovefa genseric gentiane gentien gentil gentille
gentri gentrie gentry gentzane geoffray geoffrette geoffroi geofrey geofroy geomar geonna geordan geordie geordy
georgeanne georgeline georges-alain georges-alexandre georges-andre georges-andré georges-antoine georges-edouard
georges-emmanuel georges-eric georges-henri georges-henry georges-louis georges-manuel georges-marie georgesalain
georgesalexandre georgesandre georgesandré georgesantoine georgesedouard georgesemmanuel georgeseric georgeshenri
georgeshenry georgeslouis georgesmanuel georgesmarie georget georgiane georgine georginette georginio georgino
georgio georgios geovana geovani geovanna geovannie geovonni geovonnie gerad geralde geraldi geraldin geraldo
geraldy geralyn gerard-philippe gerarde gerardine gerardphilippe gerd gerdi geremi geremiah geremie geremy geren
gergana gerhart gerhild geri geric gerik gerlando gerlinde gerline germani germanie germany germari germarion germer
germier germina germinal germinale germine gernot gero gerold gerome geromine geronia geronima gerrard gerrell
gerren gerrick gerrod gerron gersande gersende gershom gershon gerta gerti gertien gertraud gertraude gertrudis
gerty gervaise gerville gervillia gervine gerwald gery gerzon gesa geselle gesine gesner gesselle gessica gessie
gessim gessy gethsemane getsemani getzemani gevin gevon gevorg gexan gezelle gezim ghais ghalem ghali ghaly ghania
ghaouti gharib ghariba ghassane ghassen ghayth ghaïs ghenima ghezlane ghilain ghilaine ghilas ghiles ghilès
ghiselaine ghisele ghislaine ghislane ghislene ghismonde ghizlaine ghizlan ghizlen ghizlene ghizlène ghjaseppu
ghjiseppu ghjulia ghjulia-maria ghjuliamaria ghjulian ghjuliana ghjulianu ghjuvan ghjuvanna ghjuvanni ghofran
ghofrane ghoufrane ghuilaine ghulam ghylaine ghyslain ghyslaine giabella giacomina giah giahnna giaime giammarco
giammaria giampaolo giampiero giampietro gian-carlo gian-franco giana gianah gianantonio giancarlos gianclaudio
gianella gianelle gianfilippo giani giankarlo gianlorenzo gianlucas gianlucca gianmatteo gianmichele giann giannah
giannamarie gianncarlo gianne giannie giannina giannis gianno gianny giano gianvito giany giavana giavanna giavanni
giavonna giavonni gibram gibril gibryl gibson giddeon gienek gienia gienowefa gift gihad gihan gihane gihanna gihen
gihene gila gilaine gilali gilana gilberte gilberthe gilbertine gilbrecht gildardo gildas gildwen gilen gilette gili
gilia gilian giliana giliane gill gille gillen gillermo gillette gillia gilliana gilliane gillianne gillie gilmar
gilonne gils gilson gilverto gimena gimmy gina-maria ginaluca ginamaria ginamarie gine ginebra ginella ginelle gines
ginesa ginet ginete ginetta ginette ginez ginia ginna ginnette ginno ginot gio giomar gionatan gionathan gionna
gionni giordana giorgi giorgios giosué giovambattista giovan giovana giovanbattista giovane giovanie giovanina
giovann giovanne giovannie giovannina giovany giovoni giovonna giovonni giovonnie gipsy girard giraud gireg girel
girl giro girogia girons girts gisa gisbert gisel giselaine giselbert giselda giselene gisell giselle giselly
gisette gishlaine gisla gislain gislaine gisleine gislene gislhain gislhaine gislène gismond gismonde gissel gissele
gissell gissella gisueppe giséle gitane gitel gitta gittel gitty gitzel giula giulian giuliane giuliani giuliann
giulianna giulietta giullia giullian giulya giulyan giulyana giulyann giusepep giusi giusiana giuspepe giustina
giusy givanna givanni given givoanni giya gizel gizele gizell gizelle gizzel gizzelle gladice gladie gladis gladisse
glady gladysse glaudia glawdys glendi glendon glendy glinda glodi glodie glody gloire glori gloriana gloriane
gloriann glorianna glorianne glorimar glory glorya glwadys glynnis gnalen gnilane gnima gnouma goan gochen god
goddess godefroi godefroy godelaine godeleine godelieve godeline godelive godfroy godofredo godric godsent godson
godstime godwin goeffrey goery gohan gohann gohar goiatz goiuri goizalde goizane gokan gokay gokcen gokdeniz gokhan
goksel goktug golan golbert golden goldie goldy golven gonsalo gontrand gontzal gonzala gonzalve goodluck gor gora
gorane gorete gorette goretti gorge gorgeous gorica gorka goshen gotthard gotthilf gotti gottlieb gottlob gotz
gotzon gotzone goudo goulam goulven goulvenn goulwen goulwenn goundoba goustan govani govanni gowtham grabiel
grabiela graca grace-divine grace-emmanuelle grace-marie graceann graceanne gracedivine gracee graceemmanuelle
graceland gracelin gracelyn gracelynn gracelynne gracemarie gracen gracey graceyn graci gracia graciane gracianna
gracianne graciano gracieann graciella gracielle gracielynn graciemae gracien gracienne graciete graciette gracieuse
gracieux gracin gracinda gracious graclyn graclynn gracy gracyn gracynn graden gradey gradi gradie gradin gradon
gradyn grae graeden graedy graeson graesyn grafton grahm graice graiden graidy graig graisen graison gram granada
grandin granger granite grantham grasiella grason grasyn grat gratiane gratianne gratien gratienne gratieuse grau
graven gray graycee graycen grayci graycie graycin grayden graydon grayer graylin graylon graysen graziela grazielle
grazziella great greatness grecia greco greenlee greenleigh greenley greenly greer greggory gregori gregorie
gregorios greis greisi gresham gresia gretchyn grete gretel grethel gretta grettel grey greyce greyden greydon
greyer greysen greysin gricelda grichka grier griffen griffith griffon griffyn grigor grigorij grimanesa grisel
grisell grisham grit gritt gruff gryffen gryffin gryphon grégor grégori grégorie grégory guacimara guage gualbert
gualberte gualter guayarmina gudela gueda gueladio guelor guelord guenael guenaele guenaelle guenahel guenaël
guenaëlle guenevere guenhael guenhaelle guenia guenola guenole guenolee gueoula guerau guerchom gueric guerick
guerina guerino guerlain guerlin guerline guermia guerric guerschom guershom guessy guetty gueven guevin guewen
guewenn guhan guia guibert guichard guida guide guiem guifre guigner guil guila guilain guilaine guilaume guilbert
guilem guilene guilhain guilhaine guilhaume guilhen guilhene guilherm guilhermina guilhermine guilhèm guilia guilian
guiliana guiliane guiliann guilianna guiliano guilio guillain guillaine guillan guillaume-alexandre
guillaumealexandre guillaumette guillaumine guillelmine guillem guillemin guillemine guillen guillerma guillerme
guillermine guillian guilliane guillyan guilmette guilyan guilyann guilène guim guimba guinel guinevere guinivere
guinness guiomar guiorgui guirec guireg guiselle guiseppa guiseppina guislain guislaine guita guito guiu guive
gulbeyaz gulcan guldane gulden gulderen guleser gulfidan gulhanim gulian guliana gulianna gulizar gullu gulnur
gulperi gulsah gulsun gulten guluzar gumaro gumersinda gumersindo gunar gunda gundolf gundula guneet guner guney
gunsel gunther guntram gurbani gurbet gurfateh gurjot gurkirat gurman gurnoor gurshaan gurshan gurutze gurval gurvan
gurvann gurveer gurvir gurwal gurwan gurwann gusta gustabo gustaf gustavie gustin gustine guston gutemberg guthrie
guven guy-alain guy-albert guy-andre guy-andré guy-bernard guy-charles guy-claude guy-daniel guy-emmanuel
guy-francois guy-françois guy-jean guy-junior guy-laurent guy-louis guy-marc guy-marie guy-michel guy-noel guy-noël
guy-paul guy-pierre guy-rene guy-rené guyalain guyalbert guyandre guyandré guyaume guybernard guybert guycharles
guyclaude guydaniel guyemmanuel guyfrancois guyfrançois guyjean guyjunior guylain guylaine guylan guylann guylaurent
guyleine guylene guylhaine guylhem guylian guyliana guyliane guyliann guyllaume guyllian guylouis guylène guymarc
guymarie guymichel guynoel guynoël guyonne guypaul guypierre guyrene guyrené guyslaine guyto guyveline guzman
guénaelle guénaël guénaëlle guénola guénolé guéric gwaenaelle gwanael gwanaelle gwanaëlle gwellaouen gweltas gweltaz
gwenael gwenaela gwenaele gwenaella gwenal gwenaël gwenaële gwendael gwendaelle gwendal gwendalina gwendaline
gwendall gwendalyn gwendalynn gwendan gwendeline gwendelyn gwendelyne gwendelynn gwendhal gwendolen gwendolina
gwendolyne gwendolynn gwendy gwendylan gwenegan gwenel gweneth gwenevere gwenevieve gwenhael gwenhaelle gwenhaël
gwenivere gwenn gwenn-ael gwenna gwennael gwennaele gwennaelle gwennaig gwennan gwennaël gwennaëlle gwenneth
gwennina gwennola gwennole gwennoline gwenola gwenole gwenolee gwenoline gwenolé gwenvael gwenvaël gwenvel gwenyth
gwezheneg gwilhem gwilherm gwladis gwyndolyn gwynneth gwénael gwénaelle gwénaël gwénaële gwénaëlle gwénola gwénolé
gwënaelle gyan gyanna gyasi gyl gyliane gyna gynette gyno gypsie gypsy gysele gyselle gyslain gyslaine gyslene
gyzelle gébril géna géraldine gérard-philippe gérardphilippe gérome géry gérémy gérôme gökay gökhan göktug gökçen
götz gülcan güler güllü gülten güney günter günther güven
ha haadi haaken haakon haaris haaron haasini habby haben habi habibata habibe habibi habibou habid habip habla
habsatou habybatou hacem hacen hacena hacene hacer hachemi hachim hachime hachimi hachimia hachmi hachmia haci
haciba hacina hacine hackim hacène hada hadad hadama hadamou hadar hadasa hadasah hadassa hadassah hadda hadden
haddi haddie haddon haddou haddy hade hadel hademou haden hades hadessah hadewig hadhoum hadiatou hadidja hadietou
hadija hadile hadiyah hadiyyah hadj hadjar hadjara hadje hadjer hadjera hadji hadjia hadjila hadjira hadlee hadleigh
hadley hadlie hadra hadri hadria hadrian hadrianus hadwig hady hadya hadyn hadès haeden haedyn haegan hael haelee
haeleigh haeley haeli haelie haely haelyn haeven hafca hafed hafeda hafedh haffid haffida hafide hafidha hafidhou
hafif hafifa hafiz hafiza hafize hafsah hafsatou hafsia hafsoi hafsoit hafssa hagan hagar hager hagera hagere hagie
hagira hagop haiat haiate haicha haickel haida haidan haidar haidee haiden haidi haidin haidon haidy haidyn haiet
haiette haik haikal haikel haila haile hailea haileah hailei haileigh hailen haileyann haili haille hailley haillie
hailly haily hailye hailyn hailynn haina haira hairia hairo haisley haissa haissam haisten haitam haitem haithem
haitz haiven haivy haivyn haize haizea haizene haja hajare hajari hajera hajere haji hajiba hajira hajjar hajo hajra
hakila hakima hakime hakob hakop haktan hakym halah halaina halan halana halaya halayna halden haldrin halea haleah
haled halee haleem haleema halei halem halen halena hali halia halid halida halidi haliegh haliey halifa
halil-ibrahim halilibrahim halilou halimah halimata halime halimo halise haliya haliyah hall halla hallan hallee
hallei halleigh hallel halley halli hally hallya hallye halo halona halsey halston halton halvard halya halyma halyn
halynn hama hamada hamadi hamadou hamadoun hamady hamala hamama hamani hamar hamara hamaria hamath hamda hamdane
hamdia hamdy hame hamedi hamedy hamel hamelle hamet hameza hamide hamilton hamim hamimi hamina hamine hamir hamlaoui
hamlet hammadi hammed hammou hamna hamon hamou hamouda hamoudi hampton hamsa hamse hamsika hamzat hamzeh hamé hanaan
hanad hanael hanaelle hanafi hanah hanaine hanako hanalei hananiah hanann hananne hanaya hanaë hanaëlle handa
handsome handy haneen haneia hanem hanen hanene haneya haneïa hang haniah haniel hanif hanife hanifi hanim hanin
hanina hanine hanis hanissa hanitra haniyah hanley hannaa hannae hannahgrace hannahmae hannahmarie hannalee hannan
hannane hannaé hannaë hannelore hannen hannene hanni hannia hannibal hanniel hannon hanns hanny hansel hansen hansi
hansika hansini hansley hanson hanta hantz hanuman hany hanya hanz hanza hanzel hanzo hanène haoua haouari haoues
haoussouba happy hapsa hapsatou haralambos haran harbor hareem harel harena haridian hariharan harika harim harisson
haritz harjas harjot harkaitz harlan harland harlea harlee harlei harleigh harlem harlen harlette harley harli
harlie harlin harlo harlon harlow harlowe harly harlym harlyn harlynn harm harman harmani harmanie harmone harmonee
harmonei harmoney harmoni harmonie harmoniee harmonii harneet harnoor harone haronn harout harri harriett harris
harrisson harro harrold harron harry-claude harryclaude harrys harryson harsh harshaan harshan harshini harshith
harshitha hart hartlee hartley hartmut hartwig haru haruka haruki harumi haruto harutyun harvard harvin harvir harvy
hary harys harûn hasaan hasan-huseyin hasana hasanah hasane hasanhuseyin hasani hasdin hasdine haseeb hasen haset
hashir hashley hasiba hasibe hasiel hasina hasini hasita hasma hasmik hasmina hasnae hasnain hasni hasnia hason
hasret hassa hassaan hassam hassana hassanati hassanatou hassani hassania hassatou hassein hassem hassen hassena
hassene hasset hassia hassib hassiba hassim hassin hassina hassine hassna hassnaa hasso hasti hatcher hatice hatika
hatime hatman hatoumassa hatoumata hatun hatziry hauda haude hauria havah havan havana havanah havanna havannah
havanur haven havida havilah havin havine havish havoc havva havvanur havyn hawaa hawai hawaii hawaï hawk hawke
hawken hawkins hawo hawraa hawthorne hawwa haya-mouchka hayame hayamouchka hayan hayana hayane hayann hayate hayato
hayatt hayatte hayda haydan hayde haydee haydenn hayder haydin haydn haydon haydyn haydée hayed hayem hayes hayet
hayete hayett hayette haygen hayk haykal haykel hayla haylan haylana hayle haylea hayleen haylei hayleigh haylen
hayli haylin hayline hayllie hayly haylyn haylynn hayna hayoub hayra hayrettin hayri hayriye hayron hayrullah
hayrunisa hayrunnisa hays hayssam haytam haytem haythem hayven hayvin hayward haywood hayze hayzel hayzen hazael
hazal hazaël hazdine haze hazedine hazell hazelle hazelyn hazen haziel hazir haziz haziza hazyl hazzel haï haïda
haïden haïder haïdy haïfa haïkel haïley haïlie haïly haïlé haïna haïra haïria haïssam haïtam haïtem haïtham haïthem
haïvy heathcliff heaton heavan heavenlee heavenleigh heavenley heavenly heavon heavyn hebe hebert heberto hecham
hechame hechem hechmi hedaya heddi heddy heden hedia hediye hedvige hedwig hedwige hedy heena heer heger hegesippe
hegoa hegoi heiana heiarii heide heidee heidemarie heiden heiderose heidie heidy heike heikel heiko heilani heiley
heilgard heilmar heily heimana heimdall heimiti heinar heinda heindrick heindy heiner heini heinke heinko heino
heinrick heintje heiress heith heithem heiva hejar hejer hektor hela helaina helaine helam helaman helana helay
helayna helda helder helea heleana heleen heleena heleine helem helene-marie helene-sophie helenemarie helenesophie
helenka helenna helenne heleonore heley helfried helgard helge heli helia heliade helian heliana heliane helianne
helias helicia heliena heliere helies heliette helima helina heline heliodora heliodore heliodoro heliot heliott
helise hella hellena hellene helley helline hellmut hellmuth helly helma helmar helmfried helmi helmolt helmuth
helmy helno helodie helois helona helora helori helory helouri helton helvetia helwan helwane hely helya helyan
helyana helyas helyett helyette helyna helyne helyo helyos hemeline hemera hemeric hemerick hemerson hemi hemma
hemrick hemy hemza hena henar henchy henda hendric hendrick hendricks hendrix hendry hendryck hendryk hendy henesis
henessy heni henia heniya henlee henleigh henley henna henner hennessey hennessy hennesy henni hennig henny henoc
henoch henock henok henola henora henri-bernard henri-charles henri-claude henri-emmanuel henri-francois
henri-françois henri-georges henri-jacques henri-jean henri-joel henri-joseph henri-joël henri-louis henri-luc
henri-marc henri-michel henri-noel henri-noël henri-paul henri-philippe henri-pierre henri-xavier henria henriane
henrianne henribernard henric henricharles henricie henriclaude henrico henriemmanuel henrifrancois henrifrançois
henrigeorges henrijacques henrijean henrijoel henrijoseph henrijoël henrika henrilia henrilouis henriluc henrimarc
henrimichel henrina henrinoel henrinoël henrio henriot henripaul henriphilippe henripierre henriques henrita henrius
henrixavier henrry henry-claude henry-pierre henryck henryclaude henrypierre hensley henson heny henya henzo heol
hera heraclio herald heraldo heran herb herber herberth herbold herby herculano hercule hereba hereiti herenui
heribert heriberto heric herick herine heritiana heritier herizo herland herle herlin herlinda herline herma
hermance hermancia hermand hermande hermane hermanie hermant hermela hermelinda hermeline hermence hermenegilda
hermenegilde hermes hermesinda hermi hermin herminda herminie hermione hermitas hermogenes hermon hermosinda hermès
hernando hernani hero herode herold heron herrade herrmann herschel hersh hershy hersilie herson herton herve-pierre
hervee herveline hervelyne hervepierre hervey hervin hervine hervé-pierre hervépierre herwan herwann herwig herwin
hery hesna hessam hesston hestia heston heta hetan hetvi heuria heva hevan hevann heven hever hevin hevyn hewan
hewitt heya heydan heyden heydi heydy heykel heylee heyli heylie heymi heyna heythem hezakiah hezekiah heïdi heïdy
hiam hiara hiatt hibah hibat hibba hibrahim hichame hichem hicheme hichima hichma hicran hidan hidayah hidayat
hidayet hideya hidir hiedi hifa hifza higinia higinio hiilei hikari hikaru hikeem hikima hikma hila hilan hilana
hilari hilaria hilarie hilarionne hildana hilde hildegarde hildemar hildevert hildmar hilel hilem hilena hiley
hiliana hilinai hilke hilko hill hillaire hillal hillari hilmar hilona hiltraud hiltrud hilya hilyana himad himane
himar himaya himed himen himene himida himidati hinano hinanui hinata hinatea hinatéa hinaya hinckley hinda hinde
hindou hindy hinna hinrich hinz hiob hipolita hipolyte hippolite hippolyne hippolythe hira-nur hiran hiranur hiro
hiroki hiromi hiromy hiroshi hiroto hisae hisaé hissa hissam hissane hissein hitomi hivan hivda hiya hiyab hiyam
hiyem hizia hiziya hizya hlima hnia ho hoani hoany hoara hobie hoche hocin hocine hoda hodan hodaya hodayfa hodei
hodge hoel hoela hogan hokulani holdan holdyn holger holiday hollan holland hollee holley holli hollis hollister
hollyann hollyn hollynn holm holma holmi holston holt holten holton holy holyanna homar hombeline homere honeste
honesti honesty honey hong honoka honora honorat honorata honorato honoree honorette honoria honorin honorina
honorino honorio honoryne hooper hoorain hop hopelynn horatio horeb horiya horizon horlane hortence hortencia
hortensio hortensius horya hosana hosanna hosannah hosman hosna hosni hosny hossain hossana hossein hossem hossen
hossin hossine hossni hotman houaida houarda houari houaria houcem houcin houcine houd houdaifa houdayfa houdeyfa
houdhayfa houdheyfa houlam houlemata houlematou houley houleye houleymata houleymatou houlia houna hounaida hounayda
houne houraye hourida houriya hourya housam housem housine housman housmane housna housnati housni housnia housny
houssain houssaine houssaini houssam-eddine houssama houssame houssameddine houssayn houssaïne houssaïni houssein
housseine houssem-eddine houssemeddine houssen houssene housseyn houssin houssine houssna houssni houyam houyame
houyem houzefa hovhannes howel howen hoyam hozanna hoël hrishi htoo hubald huber huberte hubertine hubertus huck
huckleberry hudayfa hudsen hudsyn hue huertas huey hug hugette huggo hughes hughston hugo-alexandre hugoalexandre
hugolin hugoline hugot hugue hugues-antoine hugues-marie hugues-olivier huguesantoine huguesmarie huguesolivier
huguet huguo hulderich huldreich huldrich huldrych humbeline humbert humildad humphrey humza humzah hung hunner
huntington huntley huntter hurard huriel hurley huru husam husayn huseyn husna husne hussan hussayn hussen husseyin
husseyn hussien hussnain huston hutch hutchinson hutson hutton huxley huynh huzaifa hy hyacine hyacinth hyacinthe
hyam hyana hyanis hyatt hyazinth hyazintha hyazinthus hyba hycham hychem hyde hydee hyden hyder hydi hydie hygin
hykeem hyla hylan hylana hyland hylane hylann hylda hylee hylena hylian hyliana hylies hyllan hylona hymed hymen
hyna hynd hynda hynde hypolite hypolyte hyppolite hyppolyte hyrum hyssam hyzia hà hâjar hâroun hèdi hédia hédy héla
hélen hélena héley hélia hélian héliana héliane hélias hélicia hélin hélina héline héliodore hélios héloise hélori
hélory hélya hélyana hélyas hélyna hélyne hélyo hélyos hélèna hélène-marie hélène-sophie hélènemarie hélènesophie
héléa héléana héléna héléonore héméra héni hénia hénoc hénola hénora héol héra héta héva hïnd hüsna hạ hồ
ia iadine iain ialria ianah iancarlo ianire ianmichael iann iannah iannis ianys iara iasha iasia iayana iazid ib iba
ibai ibaia iballa ibann ibeth ibis ibn ibnou ibo ibon ibone ibourahima ibragim ibraham ibraheem ibrahem
ibrahim-khalil ibrahima-sory ibrahimasory ibrahime ibrahimkhalil ibrahîm ibraim ibraima ibraza ibrâhîm ibticem
ibtihel ibtisame ibtisem ibtissam ibtissame ibtissem ibtisseme ibtyssem icare iceis icela icesis icess ichai icham
ichame ichane ichaï ichem icheme ichiro ichraf icia iciar icis icker icram icrame icysis icyss idaira idali idalia
idalie idalina idaline idalis idaly idania idara idaya idel idelette idelfonso idelma idem iden idene ider idette
idiatou idite idoia idora idoya idoïa idrees idrice idrisse idrys idryss idrîs idrîss idurre idylle ielena ieltxu
ien iera iesha ieshia ieva ifig ifra ifrah igal igli ignace ignacia ignasi ignatia ignaz ignazia ignes igone ihabe
ihan ihcene ihcène ihintza ihlan ihlem ihsaan ihsen ihsene ihssan ihssane ihssen ihssene ihssène ihsène iian ijah
ijanae ijja ijlal ikaika ikbal ikeem ikeria ikerne ikhlass ikhlasse ikmal ikra ikrame ikran ikranur ilaan ilafe ilah
ilaina ilaisaane ilam ilanah ilane ilani ilanit ilanite ilann ilanna ilano ilargi ilari ilary ilaya ilayna ilaï ilce
ildebert ildeberte ildefonsa ildefonse ildephonse ildevert ildiko ildut ilea ileah ileane ileanna ilee ileen ileene
ilef ileigh ilem ilena ilenya ilenzo ileona iles iley ileyah ileyda ileyna ilhame ilhana ilhane ilhann ilhem ilheme
ilhian ilhona ilhyan ilhyana iliace iliam ilianis iliann ilianna iliano iliany iliass iliasse ilidia ilidio iliess
iliesse ilijah iline ilio iliona ilir ilirian ilisa ilisabete ilissa ilithyia iliya iliyah iliyan iliyana iliyas
iliyes iliz ilizabete iliès iliés ilka ilkan illa illan illana illane illario illeana illena illi illiam illian
illiana illiane illianna illiano illias illidan illies illiess illiesse illina illiona illona illy illyam illyan
illyana illyanna illyas illyes illyess illyesse illyna illyria illyssa illyès ilma ilo iloa iloan iloane iloe iloha
ilohan ilonah ilonka ilonna ilouna iloé iluminada iluminado iluna ilwad ilwan ily ilyace ilyad ilyam ilyanah ilyann
ilyanna ilyannah ilyano ilyase ilyasse ilyassine ilyesse ilyn ilyna ilyne ilyo ilyona ilys ilyse ilyssa ilyâs ilyés
ilèf ilès iléa iléana iléane iléna imaad imaan imaculada imad-dine imad-eddine imaddine imade imadeddine imae
imagine imahni imain imaine imame imana imanie imanii imann imanne imanni imanol imanuel imany imara imari imaya
imaé imbert imed imed-eddine imededdine imela imena imenne imeo imer imere imir imiyah imma immaculada immaculee
immane immanol imna imoni imonie imraan imrana imrann imrhan imri imroine imrân imrâne imtiyaz imunique imya imèn
iméne iméo inaaya inacia inacio inae inael inaelle inah inahya inaia inais inaki inalya inam inan inar inarah inari
inasia inass inasse inata inayaa inayah inayat inaé inaë inaël inaëlle inaïa inaïs incarnacion incarnation inda
indalecia indalecio indara inde indee indhira indi india indiah indica indie indigo indila indio indiya indiyah
indranie indrany indrick indya indyah indyla indyra inea inel inelle ines-marie inese inesmarie iness inesse ineya
infant infiniti infinity ingeburg ingehild ingmar ingo ingolf ingomar ingram ingri ingride ingris ingrit ingry
ingvar ingvild inhar inhaya inigo inika iniko iniya iniyan inji inma inmaculada inman inmar inmer innah innaya
innayah innes innocence inoa inocencia inocencio inocenta inocente inola inouk inri insafe insia insiya inssa inssaf
inssafe insya inti intissar intissare intza inâya inès-marie inèsmarie inèss inéa io ioane ioanis ioannis ioen ioena
iohann iokepa iolana iolande iolani ionatan ionathan ioni ionis ionna iony iori ioritz ioseba iosefa iosu iosua
iosune iouri iphigenie iphigénie iprahim iptissam iptissem irache iradi irai iraia iraide irais iraitz irakli iralyn
iram iran irantzu iranzu irasema irati iratxe iratze iraya irbin irchad irchade irchadi ire irea ireana ireanna
ireine irelan ireland irelia irelyn irelynd irelynn irelynne iremsu iren irenee irenne irfaan irfane irham irhame
iria irianna iridessa irie irieana irihanna irine irineo irini iriome irish irlanda irlande irmak irman irmane
irmfried irmgard irmgarde irmhild irmi irmice irmin irmine irmingard irmis irmo irmtraud irmtraut irna iroha iroise
iron irone irsa irsana irulan irune irvine irvyn irwane irwing irya iryanna irys iryss irélia iréna irénée is-haq
isaack isaah isaak isaaq isabel-maria isabele isabelino isabellagrace isabellah isabellamarie isabellarose
isabelle-marie isabellemarie isabelmaria isabelo isacc isack isae isael isaelle isaha isahac isahak isahi isahora
isaiahs isaic isaid isaie isaih isaiha isair isaira isais isaiyah isalia isalie isalina isaline isalis isaly isalyne
isalys isam isamar isamary isambert isame isamu isana isandre isao isaora isaq isaque isatis isatu isatys isau
isaura isauro isavela isay isaya isayah isaâc isaé isaël isaï isaïa isaïah isaïe isaïs isbella isbergue isbergues
isbert iscia isciane isea iseah isebella isel isela iseline isella isen isenia iseut ishaac ishaak ishaal ishaaq
ishac ishai ishak ishaka isham ishana ishane ishanth ishanvi ishay ishaï ishem ishi ishitha ishmael ishmail ishmeal
ishmeet ishmel ishâq isia isiac isiah isiaha isiaih isidorine isidra isidre isie isild isilda isilde isileli isiss
iska iskandar iskander iskender islah islamdine islame island islande islane islay islem isleme isley isleym islim
isma ismaa ismaeel ismaela ismaella ismaelle ismah ismahan ismahane ismahen ismahene ismahil ismahène ismaiel ismain
ismaine ismar ismari ismayil ismayl ismaëlle ismaîl ismelda ismene ismerai ismery ismihan ismin ismène isna isnel
isnelle isobella isobelle isola isolde isolina isoline isolino isolyne ison isona isora isore israe israella
israelle israfil israh israâ isreal isrrael isrâ isrâa issabel issabela issabella issabelle issack issael issaga
issah issai issaiah issaias issaic issak issaka issam-eddine issame issameddine issan issane issef issem issey
isshac isshak isshaq issia issiac issiaga issiah issiakha issic issihaka issis isslam issma issop issra issraa
issrae issya issâ isy isya isys isyss iszabella iszak iséa isée isïa itahisa itala italie italy italya itamar itan
itati itay itcel iteb ithaisa ithan ithiel ithier ithzel itia itsasne itsaso itsel itshak itto itxasne itxaso itxel
itza itzabella itzamar itzan itzary itzayana itzell itzelle itzely itzhak itzia itziar itzury itzy iu iuliia iuna
iune iunio ivain ivanah ivane ivanhoe ivanhoé ivania ivanie ivann ivannah ivanne ivannia ivanny ivany ivee ivelina
iveline ivelise ivelisse ivelyne ivelyse iver iverson ivery ives ivet iveth ivett ivette ivey ivi iviana ivianna
ivie ivin ivion ivionna ivis ivon ivonig ivoree ivori ivorie ivory ivrin ivyana ivyanna ivye ivylynn ivyonna iwalani
iwane iwann iwen iwenn iwinosa ixayana ixchel ixchell ixeia ixeya ixone iya iyaad iyade iyahna iyam iyan iyana
iyanah iyane iyani iyann iyanna iyannah iyanni iyari iyas iyasia iyauna iyes iyla iyon iyona iyonna iyonnah iysha
iysis iyunna iyâd iyèd izaac izaah izaan izabel izabelah izabell izabellah izabelle izac izacc izack izad izadi
izadora izaeah izael izaha izai izaia izaih izaiha izair izaiyah izaki izaline izalyne izam izamar izan izana izao
izaora izar izarbe izaria izariah izaro izaskun izaura izavella izaya izayah izayiah izaïah izdihar izea izeah izeck
izee izei izeiah izek izela izellah izelle izem izet izeyah izhaac izhac izhak izhan izhaq iziah iziaha iziana iziar
izic izick izie izik izilda izis iziya izoenn izold izrael izreal izsak izuchukwu izumi izy izya izyan izyk izza
izzabela izzabell izzabella izzabelle izzac izzah izzak izziah izzibella izzie izéa izée izïa iñaki iñigo
ja jaad jaade jaak jaala jaaliyah jaan jaana jaanai jaanvi jaap jaaron jaasia jaasiel jaaziah jaaziel jabar jabaree
jabarie jabarri jabbar jabe jaben jabes jabez jabier jabin jabori jabran jabrane jabraylon jabre jabrea jabree
jabreel jabreia jabri jabria jabriah jabriel jabrien jabril jabron jabryan jac jacaden jacaleb jacalyn jacameron
jacara jacari jacaria jacarie jacarion jacarious jacarra jacarri jacary jacayla jaccari jaccob jacee jacelle jacelyn
jacelynn jacem jacen jaceon jacer jacere jachai jachelle jachin jachob jaci jaciana jacianna jacie jaciel jacier
jacilyn jacim jacinda jacint jacinta jacinte jacintha jacir jaciyah jackalyn jackelin jackelinne jackelyn jackelyne
jackelynn jacki jackies jacklin jacklyne jacklynn jackman jackob jackqueline jacksen jacksyn jackye jaclynn jacobb
jacobe jacobey jacobi jacobian jacobie jacobine jacobjames jacobs jacoby jacolbi jacolby jacomo jacopo jacoree
jacorey jacori jacoria jacorian jacorie jacorion jacorius jacory jacotte jacoya jacq jacqlyn jacqualine jacqualynn
jacquan jacque jacquel jacquelene jacquelin jacquelina jacquelinne jacquelyne jacquelynn jacquemine jacqueminette
jacques-alexandre jacques-andre jacques-andré jacques-antoine jacques-edouard jacques-emmanuel jacques-francois
jacques-françois jacques-henri jacques-henry jacques-louis jacques-marie jacques-michel jacques-olivier
jacques-philippe jacques-pierre jacques-yves jacquesalexandre jacquesandre jacquesandré jacquesantoine
jacquesedouard jacquesemmanuel jacquesfrancois jacquesfrançois jacqueshenri jacqueshenry jacqueslouis jacquesmarie
jacquesmichel jacquesolivier jacquesphilippe jacquespierre jacquesyves jacquette jacquez jacqui jacquie jacquies
jacquine jacquis jacquit jacqulin jacquline jacqulyn jacquy jacsen jacson jacub jacy jadae jadah jadalee jadali
jadalise jadalyn jadalynn jadamarie jadan jadarian jadarien jadarion jadarious jadarius jadarrian jadarrion
jadarrius jadasia jadavion jadaya jadd jadda jadden jadea jadee jadeen jadein jadelin jadelyn jadelynn jadence
jadene jadenn jadeon jader jaderion jadey jadeyn jadhe jadhen jadhiel jadi jadia jadiah jadian jadie jadiel jadien
jadier jadin jadine jadira jadis jadison jadius jadiya jador jadore jadrian jadriel jadrien jady jadyel jadyn jadyne
jadynn jadzia jadène jae jaeana jaeanna jaeci jaecob jaeda jaedah jaedan jaeden jaedin jaedon jaedyn jaedynn jaegar
jaeger jaekob jaekwon jaela jaelah jaelan jaelani jaelee jaeleen jaeleigh jaelen jaelene jaeley jaeli jaeliah jaelie
jaelin jaelina jaeline jaella jaelle jaelon jaely jaelyn jaelyne jaelynne jaelys jaemarie jaena jaeon jaeona jaequan
jaesean jaeshaun jaeshawn jaeshon jaeson jaesun jaeveon jaevian jaevin jaevion jaevon jaevyn jaeya jafari jafet
jafeth jaffar jag jagen jager jaggar jagger jago jagoba jagur jah jahad jahaira jahan jahanna jahara jahari jahaun
jahayra jahaziel jahdai jahde jahden jahdiel jahdir jahed jaheed jaheem jaheim jahel jahelle jahi jahia jahid jahida
jahiem jahier jahim jahime jahin jahina jahir jahira jahiro jahiya jahiyah jahkai jahkari jahkayla jahkeem jahki
jahlan jahlani jahlann jahleel jahlen jahlia jahliah jahliel jahlil jahliya jahliyah jahlon jahly jahlya jahlyna
jahlys jahmad jahmael jahmair jahmal jahmani jahmar jahmarcus jahmari jahmarion jahmarley jahmaël jahmeer jahmeir
jahmel jahmere jahmez jahmia jahmiah jahmier jahmiere jahmil jahmir jahmire jahmiya jahmiyah jahmya jahmyah jahn
jahna jahnae jahnael jahnaelle jahnai jahnavi jahnay jahnaya jahnaël jahnaëlle jahnelle jahni jahnia jahniah jahnice
jahnis jahniya jahniyah jahnvi jahny jahnya jahnyla jahnys jaho jahon jahquan jahquell jahquez jahred jahrell jahri
jahrod jahron jahsan jahsean jahshua jahsiah jahsir jahson jahvier jahvion jahvon jahwan jahwel jahwen jahya jahyah
jahyan jahyana jahyann jahyanna jahyden jahylan jahyna jahyron jahys jahzair jahzara jahzaria jahzarra jahzeel
jahzel jahziah jahziel jahzier jahzion jahzir jahël jahïna jaia jaiah jaian jaiana jaianna jaice jaicee jaicey jaici
jaicob jaid jaidah jaidalyn jaidalynn jaidan jaide jaidee jaidel jaiden jaidence jaidin jaidlyn jaidn jaidon jaidy
jaidyn jaidynn jaiel jaikob jaila jailah jailan jailani jailee jaileen jailen jailene jaili jailia jailin jailine
jailon jailson jailyne jailynn jailynne jailys jaima jaimar jaimarie jaimarion jaimee jaimen jaimere jaimeson jaimey
jaimie jaimin jaimir jaimon jaimy jaimya jaimyn jaina jainiya jaion jaiona jaione jaionna jaiquan jair jaira jaire
jairen jairius jairon jairus jairy jaisa jaise jaisean jaisen jaisha jaishaun jaishawn jaishon jaislyn jaison jaisy
jaivan jaiveer jaiven jaiveon jaivian jaivien jaivin jaivion jaivon jaivyn jaiya jaiyah jaiyana jaiyanna jaiyda
jaiyden jaiyla jaiyon jaizon jajaira jajuan jak jakaden jakai jakaiden jakaila jakailah jakaiya jakala jakale
jakalen jakalyn jakar jakara jakaree jakari jakaria jakarie jakarion jakarri jakavion jakavious jakaya jakayah
jakayden jakaylah jakaylen jakeb jakeem jakeim jakeira jakeisha jakeith jakel jakela jakelin jakeline jakell jakelyn
jakelyne jaken jakendrick jakenya jakeob jakera jakeria jakerion jakerra jakerria jakes jakevion jakevious jakeya
jakez jakhai jakhari jakhi jakhia jakhiya jaki jakia jakiah jakie jakiera jakim jakin jakira jakirah jakiya jakiyah
jakiyla jakk jaklyn jaklynn jakobe jakobee jakobey jakobi jakobie jakoby jakoda jakolby jakorey jakori jakorie
jakory jakota jaksen jakson jakwan jakwon jaky jakya jakyah jakye jakyi jakyia jakyiah jakyla jakylah jakylan
jakylin jakylon jakyra jakyrah jakyren jakyria jakyrin jakyrion jakyron jal jalacia jalae jalah jalaila jalaina
jalaiya jalale jalan jalana jalane jalani jalasha jalasia jalaya jalayah jalayia jalayiah jalayla jalayna jalaysha
jalaysia jalea jaleah jaleal jaleana jalecia jalee jaleea jaleeah jaleen jaleena jaleesa jaleeya jaleeyah jaleia
jaleigh jaleigha jalein jaleiya jaleiyah jalel jalena jalencia jalene jaleria jalesa jalese jalesia jalessa jalexa
jalexia jalexis jaley jaleya jaleyah jaleyiah jali jalia jaliah jalian jaliana jalice jalicia jalie jaliel jalien
jalijah jalik jalilah jalile jalill jalin jalina jaline jalique jalis jalisa jalise jalisha jalisia jalissa jaliya
jaliyah jaliza jallal jallel jallen jallil jallila jalliyah jalna jaloni jalonte jalya jalyah jalycia jalyiah jalyl
jalyn jalyne jalynn jalynne jalys jalysa jalyse jalyssa jam jama jamaa jamaad jamaar jamael jamahl jamahri jamai
jamaia jamaica jamail jamaine jamair jamaira jamaiya jamaiyah jamal-eddine jamale jamaleddine jamall jamani jamara
jamarah jamarco jamare jamaree jamareon jamari jamaria jamariah jamarian jamariana jamarie jamarien jamarii jamario
jamarion jamarious jamaris jamarius jamariya jamariyah jamariyon jamarkus jamarlon jamarques jamarquis jamarr
jamarre jamarri jamarria jamarrion jamarrius jamarya jamason jamaul jamauri jamauria jamaurie jamaurion jamaury
jamaya jamayah jamayia jamayiah jamayra jame jamea jameah jameal jamear jamecia jamee jameela jameelah jameer
jameera jameerah jameia jameil jameila jameion jameir jameisha jameka jamela jamelah jameldine jamele jamelia jamell
jamella jamelle jamen jameon jamera jamere jameria jameriah jamerica jamerion jamerius jameriya jamerson
jamesanthony jamesdavid jamese jamesen jamesha jameshia jamesia jamesley jamesmichael jamesyn jamey jameya jamez
jami jamia jamiah jamian jamicah jamice jamichael jamicheal jamie-lee jamie-lynn jamiee jamiel jamielee jamielyn
jamielynn jamien jamieon jamier jamiere jamieson jamiir jamika jamikal jamilah jamile jamilee jamilet jamileth
jamilett jamilette jamilex jamilia jamill jamilla jamillah jamillette jamily jamilyn jamilynn jamin jamina jamion
jamira jamiracle jamirah jamire jamiria jamirion jamirra jamirrah jamis jamisen jamisyn jamiya jamiyah jamiyha
jamiyla jammel jammes jammie jammy jamon jamond jamoni jamonie jamont jamonta jamontae jamonte jamora jamori
jamorian jamorion jamorris jams jamus jamy jamya jamyah jamye jamyia jamyiah jamyis jamyl jamyla jamylah jamyn
jamyra jamyrah jamyre jamyri jamyria jamyriah jamyrion jamyron jamyson janaa janaeh janael janaelle janaeya janah
janai janaia janaiah janaija janais janaisa janaisha janaiya janaiyah janajah janalee janan janane janani janara
janard janari janaria janasha janashia janasia janat janate janathan janavia janay janaya janayah janaye janayia
janayla janaysha janayshia janaysia janazia janaé janaël janaëlle janaïna janaïs jancarlo jancarlos jance jancy
jandel jandell jandiel jandre jane-marie janea janeah janecia janee janeen janeesa janeiah janeice janeida janeidy
janeira janeiry janeisa janeisha janel janele janeli janelie janelis janelise janeliz janell janella janelli
janellie janelly janellys janely janelya janelys janemarie janesa janese janesha janess janessah janete janeth
janett janetta janette janetzy janeva janeya jania janiah janiaha janiaya janic janicia janiece janiel janieliz
janielle janieya janig janiha janijah janik janika janila janilah janinne janique janira janirah janire janisa
janise janisha janissa janisse janita janitza janivea janiyaa janiyah janiyha janiyia janiyla janiylah janki jann
jannat jannate jannatul jannel jannell jannelle jannely jannessa jannet janneth jannett jannette jannic jannice
jannick jannika jannina jannine jannique jannot janny janoah janorris janot jansel jansen janson janssen janthony
jantzen january januel janus janvier janya janyah janyce janye janyia janyiah janyla janylah janyne janyria janys
janziel jao jaoid jaoide jaonna jaoua jaouad jaouade jaoued jaouen jaouhar jaouhara jaouida japheth japhy jaqua
jaquai jaquala jaqualin jaqualyn jaquann jaquari jaquarious jaquarius jaquaveon jaquavian jaquavion jaquavious
jaquavis jaquavius jaquawn jaquay jaquaylon jaque jaquel jaquelinne jaquell jaquelyn jaquelyne jaquelynn jaques
jaquez jaqui jaquil jaquin jaquis jaquise jaquon jaquori jaquy jaqwan jaqwon jarad jarae jarah jaramiah jaran jaray
jaraya jarayah jardel jarden jardon jare jaree jareem jarel jareli jarelis jareliz jarell jarelle jarelly jarely
jarelyn jarelys jarem jaret jareth jarethzy jarett jaretzi jaretzy jaria jariah jarian jariana jarianna jarib jarick
jarid jariel jariell jariely jarif jarilyn jarin jarion jarious jaris jarissa jaritza jarius jariya jariyah jarode
jarol jarold jarom jarome jaronn jarquavious jarquez jarrel jarren jarriah jarrick jarrid jarrin jarron jarryd
jarryn jarvin jarvion jaryah jaryd jaryiah jaryn jas jasa jasaan jasahn jasai jasaiah jasalyn jasalynn jasan jasani
jasara jasaun jasavion jasaya jase jasean jaseer jasel jaselle jaselyn jasem jasera jasey jash jashad jashan
jashandeep jashanti jashaun jashawn jashayla jasher jashia jashiya jashley jashon jashua jashun jashya jashyia jasia
jasiah jasias jasie jasiel jasier jasilyn jasir jasira jasire jasiri jasiya jasiyah jaskirat jaslean jasleene jaslen
jaslene jaslenne jasley jaslin jasline jasly jaslyn jaslyne jaslynn jaslynne jasmaine jasmari jasmarie jasmee
jasmeen jasmen jasmia jasminne jasmir jasmonde jasmyn jasmyne jasmynn jasmée jasnoor jasone jasonna jaspar jasraj
jasselle jasser jassiah jassiel jassime jassir jasslyn jasslynn jassmin jassmine jasson jassym jasten jastin jaston
jasyah jasyia jasyiah jasyn jasyra jatara jatari jatarius jatasia jatavia jatavian jatavion jatavious jatavis
jatavius jaterrion jaterrius jathan jathaniel jathen jathniel jatia jatniel jaton jatori jatoria jatorian jatziri
jatziry jaudiel jauffray jauffret jauffrey jaufre jaufret jaufrey jaume jaurel jaures jauris javae javaeh javahn
javan javana javani javant javante javar javaree javares javari javarian javarie javarion javarious javaris javarius
javarous javarri javarris javarus javaughn javaun javayah javeah javean javein javeion javel javell javen javeon
javeria javery javia javiah javian javiana javianna javid javiel javien javiera javiere javin javion javione
javionna javionne javious javis javius javiyon javone javoni javonie javonn javonna javonne javonni javonta javontae
javontay javori javoris javotte javyn javyon jawade jawan jawaun jawdan jawel jawen jawhar jawhara jawon jawuan
jawwad jaxan jaxen jaxiel jaxin jaxsen jaxsin jaxson jaxston jaxsyn jaxten jaxtin jaxton jaxtyn jaxxon jaxyn jay-z
jayah jayan jayana jayanah jayane jayani jayann jayanna jayannah jayanth jayanthony jayanti jayc jaycee jaycek
jaycelyn jaycelynn jaycen jayceon jayci jaycia jaycie jaycion jaycob jaycub jayd jaydah jaydalee jaydaliz jaydalyn
jaydalynn jaydan jaydden jaydee jaydeen jaydence jaydenjames jaydenn jaydi jaydia jaydian jaydien jaydin jaydis
jaydn jaydrian jaydrien jaydun jaydy jaydyn jaydynn jaye jayeden jayel jayela jayelle jayelyn jayen jayhan jayia
jayin jayion jayjay jayke jaykob jaykub jaykwon jayla jaylaa jaylah jaylan jaylana jayland jaylani jaylanie jaylann
jaylannie jayle jaylea jayleah jaylean jayleana jaylee jayleen jayleena jayleene jaylei jayleigh jaylena jaylene
jaylenn jaylenne jayleon jaylese jayley jayli jaylia jayliah jayliana jaylianna jaylicia jaylie jaylin jaylina
jayline jaylis jaylissa jayln jaylnn jaylun jaylyn jaylyne jaylynn jaylynne jayma jaymar jaymari jaymarion jaymason
jayme jaymee jaymen jaymere jaymes jaymeson jaymi jaymian jaymie jaymien jaymier jaymin jaymir jaymison jaymiya
jaymon jaymond jaymz jayna jaynee jaynelle jayni jaynia jayniah jaynie jayon jayona jayonna jayquan jayr jayra
jayren jayro jayron jaysa jaysaun jayse jaysean jaysen jaysha jayshaun jayshawn jayshon jaysiah jaysie jaysin
jayslin jaysson jaystin jayston jaysun jayten jaythan jaythen jaython jaytin jayton jayva jayvan jayvaughn jayvaun
jayveion jayven jayveon jayvian jayvien jayvier jayvin jayvion jayvis jayvon jayvonn jayvonne jayvyn jaywen jayz
jayzen jayzion jayzon jaz jazabell jazai jazaih jazale jazalyn jazalynn jazara jazarah jazaria jazariah jazarian
jazarion jazel jazell jazelle jazelyn jazelynn jazen jazer jazharia jazia jaziah jaziel jazier jazil jazilyn jazion
jazir jazira jaziya jaziyah jazleen jazleene jazlen jazlena jazlene jazlin jazline jazlyne jazlynn jazlynne jazmaine
jazman jazmarie jazmeen jazmen jazmere jazmina jazmine jazmynn jazon jazper jazya jazyah jazyiah jazyria jazzalyn
jazzalynn jazzanae jazzel jazzell jazzelle jazzelyn jazzi jazziah jazzie jazziel jazzlene jazzlin jazzlyne jazzman
jazzmen jazzmin jazzmine jazzmyn jazzmyne jaël jaëlle jaëly jaëlys jaïa jaïan jaïd jaïda jaïden jaïlan jaïlys jaïna
jaïr jaïro jaïron jaïs jb jc jd jda jdan jden jdon jdyn jeacques jeames jeams jean-abel jean-adrien jean-aime
jean-alain jean-albert jean-alex jean-alexandre jean-alexis jean-alfred jean-alix jean-andre jean-andré jean-anthony
jean-antoine jean-antonio jean-armand jean-armel jean-arnaud jean-arthur jean-auguste jean-augustin jean-aurelien
jean-aurélien jean-axel jean-aymeric jean-bart jean-barthelemy jean-bastien jean-batiste jean-benjamin jean-benoit
jean-benoît jean-bernard jean-bertrand jean-blaise jean-bosco jean-briac jean-brice jean-brieuc jean-bruno
jean-camille jean-carl jean-carlo jean-carlos jean-cedric jean-charles jean-christian jean-christophe
jean-christopher jean-clair jean-clement jean-clément jean-come jean-constant jean-cyprien jean-cyril jean-cyrille
jean-cédric jean-côme jean-damien jean-dany jean-david jean-davy jean-denis jean-denys jean-desire jean-didier
jean-dominique jean-désiré jean-eddy jean-edmond jean-edouard jean-elie jean-eloi jean-emile jean-emilien
jean-emmanuel jean-eric jean-erick jean-ernest jean-etienne jean-eude jean-eudes jean-eugene jean-eugène jean-fabien
jean-fabrice jean-felix jean-ferdinand jean-fernand jean-florent jean-florian jean-francis jean-franck jean-franco
jean-fred jean-freddy jean-frederic jean-frédéric jean-félix jean-gabriel jean-gael jean-gaston jean-gaël
jean-georges jean-gerald jean-gerard jean-ghislain jean-gil jean-gilbert jean-gilles jean-gregoire jean-gregory
jean-grégoire jean-guilhem jean-guillaume jean-gustave jean-guy jean-gérald jean-gérard jean-henri jean-henry
jean-herve jean-hervé jean-hubert jean-hugo jean-hugues jean-jack jean-jean jean-jerome jean-joel jean-jose
jean-joseph jean-josé jean-joël jean-jules jean-julien jean-junior jean-jérôme jean-karim jean-karl jean-kevin
jean-laurent jean-leo jean-leon jean-lin jean-lionel jean-loic jean-lou jean-loup jean-loïc jean-lucas jean-lucien
jean-ludovic jean-luis jean-léo jean-léon jean-mael jean-malo jean-manuel jean-marcel jean-marin jean-mario
jean-marius jean-mark jean-martial jean-martin jean-mary jean-mathias jean-mathieu jean-mathis jean-matthieu
jean-maurice jean-max jean-maxence jean-maxime jean-michael jean-michaël jean-michel jean-mickael jean-mickaël
jean-miguel jean-mikael jean-moise jean-nicolas jean-noe jean-noel jean-norbert jean-noël jean-olivier jean-paolo
jean-pascal jean-patrice jean-patrick jean-philip jean-philippe jean-pierrot jean-pol jean-quentin jean-raoul
jean-raphael jean-raphaël jean-raymond jean-regis jean-remi jean-remy jean-renaud jean-rene jean-rené jean-richard
jean-robert jean-robin jean-roch jean-rodolphe jean-roger jean-roland jean-romain jean-rudy jean-régis jean-rémi
jean-rémy jean-samuel jean-sebastien jean-serge jean-simon jean-stanislas jean-stephane jean-stéphane jean-sully
jean-sylvain jean-sylvestre jean-sébastien jean-teddy jean-theophane jean-thierry jean-thomas jean-tony
jean-toussaint jean-tristan jean-valentin jean-valere jean-valery jean-vianney jean-victor jean-vincent jean-vital
jean-vivien jean-wilfrid jean-wilfried jean-william jean-willy jean-wilson jean-xavier jean-yan jean-yann
jean-yannick jean-yannis jean-yves jean-yvon jeanabel jeanadrien jeanae jeanaime jeanalain jeanalbert jeanalex
jeanalexandre jeanalexis jeanalfred jeanalix jeanandre jeanandré jeananthony jeanantoine jeanantonio jeanarmand
jeanarmel jeanarnaud jeanarthur jeanasia jeanauguste jeanaugustin jeanaurelien jeanaurélien jeanaxel jeanaymeric
jeanbart jeanbarthelemy jeanbastien jeanbatiste jeanbenjamin jeanbenoit jeanbenoît jeanbernard jeanbertrand
jeanblaise jeanbosco jeanbriac jeanbrice jeanbrieuc jeanbruno jeancamille jeancarl jeancarlo jeancarlos jeancedric
jeancharles jeanchristian jeanchristophe jeanchristopher jeanclair jeanclement jeanclément jeancome jeanconstant
jeancyprien jeancyril jeancyrille jeancédric jeancôme jeandamien jeandany jeandavid jeandavy jeandenis jeandenys
jeandesire jeandidier jeandominique jeandésiré jeane jeaneddy jeanedmond jeanedouard jeanelie jeanelle jeaneloi
jeanemile jeanemilien jeanemmanuel jeaneric jeanerick jeanernest jeanetienne jeanetta jeaneude jeaneudes jeaneugene
jeaneugène jeanfabien jeanfabrice jeanfelix jeanferdinand jeanfernand jeanflorent jeanflorian jeanfrancis jeanfranck
jeanfranco jeanfred jeanfreddy jeanfrederic jeanfrédéric jeanfélix jeangabriel jeangael jeangaston jeangaël
jeangeorges jeangerald jeangerard jeanghislain jeangil jeangilbert jeangilles jeangregoire jeangregory jeangrégoire
jeanguilhem jeanguillaume jeangustave jeanguy jeangérald jeangérard jeanhenri jeanhenry jeanherve jeanhervé
jeanhubert jeanhugo jeanhugues jeanice jeanick jeanina jeanine jeaninne jeanique jeanise jeanjack jeanjean
jeanjerome jeanjoel jeanjose jeanjoseph jeanjosé jeanjoël jeanjules jeanjulien jeanjunior jeanjérôme jeankarim
jeankarl jeankevin jeanlaurent jeanleo jeanleon jeanlin jeanlionel jeanloic jeanlou jeanloup jeanloïc jeanlucas
jeanlucien jeanludovic jeanluis jeanléo jeanléon jeanmael jeanmalo jeanmanuel jeanmarcel jeanmarin jeanmario
jeanmarius jeanmark jeanmartial jeanmartin jeanmary jeanmathias jeanmathieu jeanmathis jeanmatthieu jeanmaurice
jeanmax jeanmaxence jeanmaxime jeanmichael jeanmichaël jeanmichel jeanmickael jeanmickaël jeanmiguel jeanmikael
jeanmoise jeanna jeanne-alice jeanne-antide jeanne-charlotte jeanne-claire jeanne-elisabeth jeanne-elise
jeanne-francoise jeanne-françoise jeanne-helene jeanne-hélène jeanne-laure jeanne-lise jeanne-louise jeanne-marie
jeanne-rose jeanne-sophie jeannealice jeanneantide jeannecharlotte jeanneclaire jeanneelisabeth jeanneelise
jeannefrancoise jeannefrançoise jeannehelene jeannehélène jeannelaure jeannelise jeannelle jeannelouise jeannemarie
jeannerose jeannesophie jeannetta jeannic jeannice jeannick jeannicolas jeannik jeannille jeannin jeannina jeannine
jeannique jeannise jeannoe jeannoel jeannorbert jeannotte jeannoël jeanny jeannyne jeanolivier jeanot jeanpaolo
jeanpascal jeanpatrice jeanpatrick jeanphilip jeanphilippe jeanpierrot jeanpol jeanquentin jeanraoul jeanraphael
jeanraphaël jeanraymond jeanregis jeanremi jeanremy jeanrenaud jeanrene jeanrené jeanrichard jeanrobert jeanrobin
jeanroch jeanrodolphe jeanroger jeanroland jeanromain jeanrudy jeanrégis jeanrémi jeanrémy jeansamuel jeansebastien
jeanserge jeansimon jeanstanislas jeanstephane jeanstéphane jeansully jeansylvain jeansylvestre jeansébastien
jeanteddy jeantheophane jeanthierry jeanthomas jeantony jeantoussaint jeantristan jeanty jeanvalentin jeanvalere
jeanvalery jeanvianney jeanvictor jeanvincent jeanvital jeanvivien jeanwilfrid jeanwilfried jeanwilliam jeanwilly
jeanwilson jeanxavier jeany jeanyan jeanyann jeanyannick jeanyannis jeanyves jeanyvon jeason jeb jebediah jebrane
jebril jebron jecaryous jecori jeda jedadiah jedaiah jeden jedi jediah jedidah jedidja jedrek jedrick jeeva jeferson
jefferson jeffray jefrey jefrin jefry jefte jehad jehan jehane jehann jehiel jehieli jehu jeida jeiden jeidy jeila
jeilin jeily jeilyn jeimi jeimy jeip jeiry jeison jejuan jekai jekaterina jekayla jekeria jekhi jelani jelany jeleah
jelicia jelila jelina jelis jelisa jelissa jelitza jeliyah jelloul jelly jelyssa jema jemaa jemael jemal jemar
jemarcus jemari jemario jemarion jemauri jemel jemell jemia jemiah jemil jemila jemima jemimah jemina jemiyah jemma
jemmy jems jemuel jemy jemya jenae jenael jenaelle jenah jenai jenalee jenalise jenalyn jenalynn jenan jenane jenaro
jenasia jenasis jenathan jenavecia jenavee jenavi jenavicia jenavie jenavieve jenavive jenay jenaya jenayah jenaye
jenci jencie jency jendayi jene jenea jenecia jenedy jenee jeneen jenell jenelle jenelly jenely jenesa jenesis
jenessa jenessy jenesys jenette jeneva jenevieve jeni jenia jeniah jenica jenice jeniece jeniffer jenika jenilee
jenine jenise jenisha jenisis jenissa jenisse jenita jeniya jeniyah jennae jennafer jennalee jennalise jennalyn
jennalynn jennamarie jennasis jennat jennavecia jennavicia jennavie jennavieve jennavive jennaya jennea jennedy
jennefer jennelle jenner jennesis jennessa jennessy jennette jenni jennia jennica jenniffer jennika jennings
jennipher jennise jenniyah jenny-lee jennylee jennypher jeno jenofa jenova jenri jenrri jenrry jenry jensen jenson
jensy jensyn jentezen jentri jentry jentzen jeny jenya jenyah jenyfer jeoffray jeoffrey jeoffroy jeorge jeorgia
jeovani jeovanni jeovanny jeovany jephte jephthe jephté jequan jera jeraldine jeraldo jeralyn jeralynn jerame
jeramia jeramiah jeramiha jeramyah jeran jerard jerardo jeray jere jered jerek jerell jerelle jerelyn jeremai
jeremaih jereme jeremey jeremia jeremiaha jeremiha jeremiyah jeremya jeremyah jeren jerett jeri jeriah jerianna
jeric jerica jericho jerick jerico jerid jeriel jerik jerika jerikah jeriko jerilyn jerimah jerimiah jerimy jerimya
jerimyah jerin jeriyah jerkiya jermal jerman jermane jermani jermany jermar jermarcus jermari jermarion jermarius
jermaya jermayne jermel jermell jermere jermeria jermia jermiah jermichael jermiya jermiyah jermon jermond jermonte
jermy jermya jernee jerney jerni jernie jerniya jerniyah jeroen jerold jeromia jeromiah jeromine jeron jerone jeroni
jeronima jerra jerran jerrard jerray jerred jerrel jerren jerrett jerri jerriah jerrian jerrica jerrick jerrid
jerrika jerrin jerrion jerrison jerriyah jerron jerry-lee jerrylee jerryn jersee jersey jersi jersie jerson jeru
jerusalem jerusalen jerusha jervin jervon jervonte jery jeryn jerzee jerzey jerzi jerzie jerémy jesabel jesabelle
jesaiah jesaias jesalyn jese jesean jeselle jeselyn jesenia jesenya jeshaun jeshawn jeshua jeshurun jesi jesiah
jesica jesiel jesilyn jesiyah jesko jesleen jeslene jesley jeslie jeslin jesly jeslyn jeslynn jeson jesone jessa
jessalyn jessalynn jessamyn jesseca jessee jessejames jessel jesselle jesselyn jessem jessen jessenia jessenya
jessey jessi jessia jessiah jessicka jessilyn jessilynn jessim jessime jesslene jesslin jesson jessone jesstin
jessup jessye jessyka jessym jessé jestin jestina jestine jeston jesua jesualdo jesula jesusa jesusita jesusmanuel
jeter jethro jetli jetmir jetson jetta jeury jevaeh jevan jevante jevaughn jeven jeveon jevin jevonte jevyn jewelia
jewelian jeweliana jewelianna jewelissa jewelle jewels jewelz jeyda jeydan jeyden jeydi jeydy jeyla jeylan jeyleen
jeyli jeylin jeyline jeyly jeymi jeyna jeyren jeyson jezabel jezabelle jezebel jezebelle jezekael jezel jezelle
jezeniah jezer jeziah jeziel jeziyah jezlyn jezlynn jezrael jezreel jezy jezzelle jhace jhada jhade jhaden jhadiel
jhair jhalil jhamari jhamir jhan jhanae jhane jhania jhaniya jhasir jhavon jhayden jhayla jhene jhet jhett jhoan
jhoana jhoanna jhoel jhomar jhon jhonas jhonatan jhonathan jhonen jhonny jhony jhordan jhordy jhordyn jhoselin
jhoseline jhoselyn jhosmar jhostin jhovani jhovanni jhovanny jhovany jiada jiana jiancarlo jianfen jiani jianna
jianni jianny jiany jibrail jibran jibrane jibreel jibriel jibrile jibryl jibrîl jihad jihade jihanna jihanne jihed
jihen jihene jihenne jihène jilali jilan jilane jilani jildaz jiles jilian jiliane jillali jillene jilliana jilliane
jillianna jillianne jillyan jilyan jimari jimarion jimaya jimel jimenna jimes jimmi jimmiah jimmy-lee jimmylee jimy
jimya jin jinan jinda jinen jinene jinette jinny jino jinène jiovani jiovanni jiovanny jiovany jiovonni jirah
jiraiya jireh jiro jisel jisela jisele jisell jisella jiselle jishnu jismy jissel jisselle jitzel jiulia jivan jiya
jiyah jiyan jizel jizele jizell jizelle jizzelle jj jjesus jkayla jkwon jla jlah jlee jleigh jlenia jlyn jlynn jmar
jmarcus jmari jmarie jmarion jmauri jmiyah jmya jniah jniaya jniya jniyah jnya jnyah jo jo-ann jo-anne joa joab
joachime joachin joachine joackim joackym joacquim joad joahn joakin joakym joaline joaly joam joandy joane joanel
joanes joangel joani joanick joanis joanita joanito joannah joannes joannet joanni joannic joannice joannick joannin
joannis joannès joanthony joany joanès joao-carlos joao-filipe joao-luis joao-manuel joao-miguel joao-paulo
joao-pedro joaocarlos joaofilipe joaogabriel joaoluis joaomanuel joaomiguel joaopaulo joaopedro joaovictor joaquima
joaquina joaquine joash joassine jobani jobanny jobany jobe jobie jobst joby jocabed jocee jocelaine jocelin
joceline jocely jocelynn jocelynne joceran jocerand jocey jochen joci jocia jocie jocilyn jocilynn jock joclyn
joclynn joconde jocsan jocya jocylin jodan joddie joddy jodee jodelle joden jodokus joeangel joeanna joeanthony joeb
joed joee joeffrey joei joela joele joelee joeleen joelene joeli joelie joeliz joell joella joellen joellie joelline
joelly joelson joely joelyn joelyne joelynn joelys joemar joemy joen joeseph joesiah joesphine joeva joevin joevon
joeziah joffray joffre joffrette joffrey joffrine joffroy jofre jofrette jofrey joha johad johah johaina johakim
joham johanan johandy johane johanel johanes johanick johanie johanis johanita johannah johannata johannick johannie
johanny johansel johanson johany johao johar johara johari johary johayna johaïna joheina johel johen johlan
john-christopher john-david john-evan john-lee john-paul john-ross johna johnae johnanthony johnas johnasia johnatan
johnathen johnathin johnathyn johnaton johnattan johnavan johnavon johnay johncarlo johncarlos johnchristopher
johndavid johnel johnell johnelle johnevan johnfrancis johnhenry johnia johnie johnise johniya johnlee johnluke
johnmark johnmichael johnn johnna johnnae johnnathan johnnay johnni johnpatrick johnray johnrobert johnross johns
johnston johnta johntae johntavia johntavious johnte johnthan johnthomas johny johnya johonna johra johsua johvany
joi joia joie joinville jojo jokin jolaine jolan jolane jolann jolanne jolantha jole jolea joleah jolee joleena
joleene joleigh jolen jolena jolene jolett jolette joley jolhan jolhann joli jolia jolian joliana joliane jolianna
joliet joliette jolisa jolissa joliyah jolon jolyn jolyne jolynn jolyssa jolène jomal jomana jomar jomara jomari
jomarie jomarion jomaris jomary jometh jonae jonael jonaelle jonahs jonai jonan jonanthony jonasia jonass jonathane
jonathann jonathen jonathyn jonavan jonaven jonavin jonavon jonay jonaya jonaël joncarlo joncarlos jondavid jone
jonel jonell jonelle jones jonessa jonhatan jonhy joni joniah jonica joniel jonis jonisha joniya joniyah jonlucas
jonmarc jonmichael jonnae jonnathan jonnhy jonni jonnie jonothan jonovan jonpaul jontae jontasia jontavious jontavis
jontavius jontay jontez jonthan jontrell jonuel jonus jony jophy joplin joplyn jora jorah joram joran jorane jorann
jord jordane jordani jordann jordanna jordanne jordanny jordany jordayn jordell jorden jordeyn jordhan jordian
jordie jordin jordina jordis jordyne jordynn jordynne jorel jorell joren jorey jorge-manuel jorgedavid jorgelina
jorgeluis jorgemanuel jorgia jorgina jorhan jori joriah jorian joriann joric jorice jorick jorie joriel jorik
jorisse joritz jorja jorje jorlan jorma jorrin jorris jorry jorryn jorrys joryan joryce joryn jorys jos josafat
josai josaiah josalin josaline josalyn josalynn josane josanna josanne josaphat josaphine joscelin josceline
joscelyn joscelyne joscelynn joschka jose-angel jose-antoine jose-antonio jose-carlos jose-david jose-emmanuel
jose-louis jose-luis jose-manuel jose-maria jose-marie jose-michel jose-miguel jose-philippe jose-pierre josealberto
josealfredo josean joseandres joseane joseangel joseantoine joseantonio josearmando joseba josecarlos josedaniel
josedavid josede josedejesus josee joseemmanuel joseff joseguadalupe joseiah josejuan josejulian josel joselaine
joselene joselia joselin joselina joseline joselita joselito joselle joselouis joseluis josely joselyn joselyne
joselynn joselynne josemanuel josemaria josemarie josemichel josemiguel josepa joseph-antoine joseph-emmanuel
joseph-marie josepha josephantoine josephat josephe josephemmanuel josephilippe josephina josephmarie josephmichael
josephte josephus josepierre josera joset josete joseth josey josgar joshalyn joshalynn joshau joshaun joshawn
joshelyn joshia joshiah joshlyn joshlynn joshuan joshue joshuwa joshwa josi josia josiaha josiahs josian josiana
josias josic josick josiel josiha josilin josilyn josilynn josimar josine josita josiya josiyah joska joslain
joslene joslin josline joslyn joslyne joslynn joslynne josman josmar josmary jospeh josquin joss jossalin jossalyn
jossalynn josseline josselyn josselyne josselynn josserand jossette jossia jossiah jossiane jossie jossiel jossilyn
josslin josslyn josslynn jossua jossuah jossue josten jostin josu josuah josuan josuel josuha josuhe josune josyah
josyan josyane josyanne josyne josèphe josé-angel josé-antoine josé-antonio josé-carlos josé-david josé-emmanuel
josé-louis josé-luis josé-manuel josé-maria josé-marie josé-michel josé-miguel josé-philippe josé-pierre joséangel
joséantoine joséantonio josécarlos josédavid josée joséemmanuel joséfa josélito josélouis joséluis josémanuel
josémaria josémarie josémichel josémiguel josépha joséphilippe josépierre jotham jouan jouana jouanna jouayria
joubert joude joudi joudia joudy joudya jouhaina jouhayna jouhaïna jouheyna joulia joulian jouliana jouliane
jouliann joulya joulyan joumayna jounaid jounaidi jounayd jounaïd jouneid jouneyd jourdan jourden jourdin jourdyn
journe journee journei journey journi journie jousha jouwayria jouwayriya jovahn jovane jovanie jovann jovanna
jovanni jovannie jovante jovaughn jovaun jove jovee joven jovey jovi jovial jovian joviana jovianna jovianne jovie
jovino jovita jovon jovonna jovonne jovonni jovonte jowan jowel jowell joyanna joycelin joycelyn joycelynn joydan
joye joylyn joylynn joys jozalyn jozalynn jozee jozelyn jozelynn jozephine jozette jozey joziah joziane jozie
joziyah jozlin jozlyn jozlynn jozua jozy joào joâo joäo joé joée joévin joë joële joëlla joïa jp jquan jr jrake
jream jsean jshaun jshawn jshon jsiah json jt juan-antonio juan-carlos juan-diego juan-francisco juan-jose juan-josé
juan-luis juan-manuel juan-miguel juan-pablo juan-pedro juana-maria juanamaria juanangel juanantonio juancarlos
juandavid juandedios juandiego juanfrancisco juani juanito juanjesus juanjo juanjose juanjosé juanluis juanmanuel
juanmiguel juanna juanpablo juanpedro juany juaquin juba jubal jubilee judas juddson judea judes judex judi judia
judiah judicaele judicaelle judicaëlle judickael judickaël judie judikael judikaelle judikaël judit juditha judithe
juditta judycael judyth juel juell juelz juelze jugal jugurta jugurtha juhayna juillette juilo jujuan jul julaybib
julea juleah juleana julee juleigh julen julene juleon jules-alexandre jules-antoine jules-arthur jules-edouard
jules-henri jules-yann julesalexandre julesantoine julesarthur julesedouard juleshenri julesyann julette julez
julia-marie julia-rose juliah juliahna juliahnna juliam juliamarie julianah juliani julianie juliann julianna
juliannah julianny juliano juliany juliarose julias juliauna julibeth julicia julicien julie-anna julie-anne
julie-charlotte julie-marie julie-rose julieana julieann julieanna julieanne juliecharlotte juliemarie
julien-alexandre julien-pierre julienalexandre julienna julienpierre julieonna julierose julieth juliett julietta
juline juliocesar julion julionna julious julisa julissa julitte julitza juliun juliya juliyah juliza julizza juliàn
jullia jullian julliana jullie jullien julliet julliette jullisa jully jullyan julo julot juluan july julya julyan
julyana julyane julyann julyanna julyano julye julyen julyne julyo julyssa jumanah jumarion junah junaïd juncal
junelle juneyd junia junie juniel junien juninho juniper junot juny jupiter jupp jurem jurgen jurgi juridia juriel
jurien juris jurnee jurney jurni jurnie jury jusiah just justa justan justice justinian justiniano justinien
justinne justino justis justise justiss justo justyce justyne justyse jutta juvens juventino juwairiyah juwayria
juwayriya jveon jvion jvon jyair jyaire jyanna jyasia jyden jye jyhane jyla jyles jyllian jym jymere jymir jymmy
jynelle jynesis jyquan jyra jyrah jyran jyren jyrin jyron jysiah jyson jyzelle jâd jéhan jéhane jéhanne jélani
jéléna jémaël jémima jémy jéna jénaël jénna jéremie jéremy jérome jéromine jérèmie jérèmy jérémi jérémiah jéröme
jéssim jésus jézabel jóska jörn jùlia jùlian jùliann jürgen
ka kaaliyah kaamil kaari kaavya kaba kabeer kabella kabilan kabira kabren kabria kace kacee kacelyn kacem kacen
kacendra kacey kacia kacim kacy kacyn kada kadafi kadan kadance kadar kadarious kadarius kadarrius kadasia kadda
kadden kadder kaddour kadean kadee kadeem kadein kadeja kadence kadey kadeyn kadhija kadi kadia kadialy kadiata
kadidja kadidjatou kadie kadien kadience kadijah kadijatou kadim kadince kadiriye kadja kadjatou kadjidia kadon
kadoudja kadouja kadour kadra kadri kadrian kadrianna kadya kadyn kadynce kadynn kae kaed kaedan kaedance kaede
kaeden kaedence kaedin kaedon kaedyn kaedynce kaegan kaegen kael kaelah kaelan kaelani kaelann kaelea kaeleb kaelee
kaeleen kaelei kaeleigh kaelem kaelen kaeley kaeli kaelia kaeliana kaelib kaelie kaeliegh kaelig kaelin kaeline
kaella kaelle kaelly kaelob kaelon kaely kaelya kaelyne kaelynn kaelynne kaelys kaelyss kaemon kaena kaenan kaeo
kaesen kaeson kaessy kaesyn kaetlyn kaevion kaevon kaeya kafia kafil kafoune kage kagen kagny kagoro kahaia kahan
kahari kaheem kaheim kahel kahena kahiau kahil kahila kahili kahill kahim kahin kahis kahlan kahlani kahle kahleah
kahleb kahlee kahleel kahlel kahlen kahli kahlia kahlie kahlil kahliya kahliyah kahlyn kahlynn kahmani kahmari
kahmiyah kahmora kahmya kahmyra kahne kahniyah kaho kahoni kahraman kahron kahseem kahyl kahyla kahyna kahys kahyss
kahéna kahïl kahïna kahïs kaiah kaiana kaibree kaicee kaicha kaicy kaid kaida kaidan kaidance kaidee kaiden kaidence
kaidin kaidon kaidyn kaidynce kaiea kaien kaiet kaige kaigen kaiis kaija kaijah kaikoa kail kaila kailah kailan
kailana kailane kailani kailann kailany kaile kailea kaileah kaileb kaileen kaileena kailei kaileigh kailen kailene
kaileo kailer kaili kailia kailiana kailie kailin kailina kailiyah kailla kailly kailon kailub kaily kailya kailyah
kailye kailyne kailynn kailynne kailys kailyss kaim kaima kaimana kaimen kaimi kaimipono kain kainalu kainan kainat
kaine kainen kainoa kainy kaio kaipo kaira kairah kaire kairee kairen kairi kairie kairo kairon kairos kairy kaisa
kaisei kaisen kaiser kaisha kaishawn kaisley kaison kaiss kaissa kaissane kaisse kaissy kaisy kaitelyn kaithleen
kaithlyn kaitlan kaitleen kaitlen kaitley kaitline kaitlinn kaitlyne kaitlynn kaitlynne kaito kaity kaiulani kaius
kaiven kaivon kaiya kaiyah kaiyan kaiyana kaiyden kaiyen kaiyla kaiyon kaiys kaiyu kaizen kaizer kajan kajetana
kajon kajsa kajuan kal kal-el kalab kalah kalahan kalai kalaina kalaiya kalaiyah kalan kalana kalani kalanie
kalathoumi kalaya kalayah kalaysia kalden kaleab kaleah kaleaha kaleana kalecia kaled kalee kaleea kaleeah kaleel
kaleem kaleen kaleena kaleese kaleeya kaleeyah kalei kaleia kaleiah kaleigha kaleisha kaleiya kaleiyah kalel kalem
kalen kalena kaleo kaler kalese kaleth kalev kaleya kaleyah kalia kaliah kaliana kaliane kaliann kalianna kalianne
kalib kalicia kalid kalida kalide kalidiatou kalie kalieb kalief kaliegh kaliel kalif kalifa kalijah kalik kalil
kalila kalilah kalilou kalima kalin kaline kalinka kaliq kalique kalis kalisa kalise kalisha kalissa kalissia
kalissy kalista kaliya kaliyah kalkidan kalla kallan kallee kalleigh kallen kalley kalli kallin kallina kalliope
kalliopi kallista kalliste kallisté kallon kally kallya kallyn kalman kalob kalon kaloni kalou kaloyan kalthoum
kaltoum kaltouma kaltoume kaltrina kalu kalub kalum kalven kalvin kalvyn kalvynn kaly kalya kalyah kalyana kalyane
kalyb kalyce kalycia kalye kalyia kalyl kalyn kalyna kalynn kalynne kalypso kalys kalysa kalyse kalyssa kalyssia
kalysta kaléa kam kamaal kamaia kamaile kamaiya kamaiyah kamalani kamaldine kamale kamalei kamani kamar kamara
kamarah kamardine kamare kamarea kamaree kamareon kamari kamariah kamarian kamariana kamarie kamarii kamario
kamarion kamariona kamarius kamariya kamariyah kamarr kamarra kamarrah kamarri kamarria kamarrion kamaryn kamau
kamauri kamaurie kamaurion kamaury kamaya kamayah kambel kambre kambrea kambree kambrey kambri kambria kambrie
kambry kambrya kambryn kamden kamdin kamdon kamdyn kamea kameah kamee kameel kameelah kameko kamel-eddine kamela
kamelah kameldine kamele kameleddine kamelia kamellia kamellya kamen kamer kamera kameran kameren kameria kamerin
kamerion kamerone kameronn kameryn kameya kami kamia kamiah kamie kamiera kamilah kamilia kamill kamillah kamillia
kamilly kamilo kamilya kamir kamira kamirah kamirra kamiryn kamis kamissa kamiya kamiyah kamiylah kammel kammi
kammie kammy kamon kamoni kamonie kamora kamorah kamori kamoria kamorie kamorion kamorra kampbell kamraan kamree
kamrey kamri kamrie kamrin kamrone kamronn kamry kamrynn kamuela kamy kamya kamyah kamyia kamyiah kamyl kamyla
kamylah kamylia kamylle kamyra kamyrah kamélia kamélya kamîl kamïl kan kana kanaan kanae kanai kanaja kanaloa kanan
kanani kanari kanasia kanav kanaya kancou kandace kande kanden kandi kandia kandice kandie kandioura kandis kandji
kandjoura kandon kandra kandy kandyce kandys kandé kaneisha kanel kanelle kanen kanesha kaniah kaniel kaniela kanija
kanijah kanin kanisha kanishk kanita kanitha kaniya kaniyah kaniza kanjoura kankou kanna kannelle kannon kanny kanoa
kanon kanora kansas kantara kanthio kantin kanto kanut kanwal kany kanya kanyah kanye kanyia kanyiah kanyla kanyon
kanza kao kaoitar kaola kaon kaori kaos kaotar kaou kaoula kaoura kaourantin kaourou kaoussou kaoutar kaoutare
kaouter kaouthara kaouther kapena kapilan kapish kapone kapono kapri kaprice kapucine karah karalee karaleigh
karalina karaline karalyn karalyne karalynn karama karamia karamo karanveer karar karas karch karcyn karde kardelen
kardell karder kardiatou kardin kardyn karee kareema kareemah kareen karele kareli karelin karell karelly karely
karelyn karelys karem karema karena karene karenn karenna karenne karey karia kariah kariana karianna karidee
karidia karidiatou karidja karie kariel karigan karil karilyn karilynn karime karinah karington karinn karinna
karinne karion kariona karis karisa karise karish karisma kariss karissa karita kariya kariyah kariyana karizma
karl-alexandre karl-emmanuel karl-heinz karlah karlalexandre karlea karleen karlei karleigh karlemmanuel karlena
karlene karlette karlheinz karlin karlina karline karliyah karlos karloz karlton karly karlye karlyn karlyne karlynn
karmah karmele karmell karmella karmello karmelo karmin karmindy karmine karmon karmyn karmyne karnell karo karola
karolane karole karoleena karolin karoll karolyn karolyna karolyne karolynn karon karra karrah karren karri karrie
karriem karrigan karrin karrine karrington karris karrissa karron karsen karsin karson karsten karston karstyn
karsyn karsynn karter kartez karthikeya kartoum karuna karver kary karyl karym karyme karyn karyna karyne karys
karysa karyssa karène kasai kasaundra kasch kase kasean kaseem kasem kasen kaser kasey kash kasha kashae kashanti
kashari kashaun kashawn kashawna kashay kashayla kashe kashia kashika kashira kashius kashlyn kashmere kashmir
kashton kashun kashus kasi kasiah kasidee kasidi kasidy kasie kasimir kasimira kasin kasir kasiya kasmira kason
kasondra kasra kassa kassadi kassady kassam kassandre kassen kassendra kassey kassi kassia kassiah kassian kassidee
kassidi kassidie kassidy kassie kassime kassity kassius kasson kassondra kassoum kassy kassya kassydi kassylia
kassym kassïm kasten kaston kasumi kasyn katalea kataleena kataleia katalena kataleya kataleyah kataleïa katalia
katalin katalina kataline kataliya katalya katalyn katalyna katalyne kataléya katalëya katana katanna katara
kataryna kataya katee katel katelee kateleen katelina kateline katelinn katelle katelyne katelynne katen katera
kateri katerin katerine kateryn katey kathalea kathaleen kathaleya kathalina kathaline kathalya kathalyn kathalyna
kathalyne kathaléa kathaléya kathan katharine katharyn katharyna kathe kathel katheleen katheline kathelyn kathelyne
kathen katherin katherina katherinne katheryne kathia kathiana kathie kathinka kathlen kathlene kathline kathlyne
kathlynn kathrein kathrina kathrynn kathya kathyrn kati katiana katiane katianna katib katiba katidja katieann
katielyn katielynn katilyn katilynn katinka katiuscia katixa katiya katleen katlin katline katlyne katniss katnyss
katori katoria katoucha katrell katrianna katrice katriel katriona katryna katsiaryna kattalin kattia kattin kattina
kattleya katty katucia katurah katussia katyana katye kaua kauan kauri kautar kauzar kavan kavari kavaughn kaveh
kaveion kavell kaven kaveon kavi kavian kavin kavion kaviona kavish kavishan kaviya kavone kavontae kavonte kawaii
kawan kawika kawliga kawon kawsar kawtare kawter kawther kayah kayal kayam kayana kayane kayani kayann kayanna
kaybree kayce kaycen kaycha kayci kaycie kayd kayda kaydan kaydance kayde kaydee kaydence kaydenn kaydense kaydenze
kaydi kaydie kaydin kaydince kaydn kaydon kaydyn kaydynce kaydynn kaye kayedence kayel kayela kayelee kayelin
kayelyn kayelynn kayen kayhan kayhla kayia kayim kayin kayis kayissa kayjah kayl kaylamarie kaylan kaylana kaylane
kaylani kaylanie kaylann kaylanna kaylany kayle kaylea kayleah kaylean kayleana kayleann kayleanna kayleb kayleeann
kayleemarie kayleen kayleena kaylei kaylen kaylena kaylene kaylenn kayler kaylhia kaylia kaylian kayliana kayliann
kaylianna kaylib kaylieann kayliegh kaylina kayline kaylinn kaylis kaylise kayliss kaylissa kaylisse kaylla kayllia
kaylliah kayllie kayln kaylo kaylob kaylon kayloni kaylor kaylub kaylup kayly kaylyn kaylyne kaylynn kaylynne kaym
kayman kaymarie kaymen kaymi kaymon kayn kaynah kaynan kayne kaynen kaynna kayo kayon kayona kayoni kayonna kayori
kayoum kayoume kayran kayron kayrone kayronn kaysa kaysan kaysea kaysee kaysen kayser kaysha kayshaun kayshawn
kayshia kaysi kaysia kaysie kayson kayss kayssa kayssan kayssane kaysse kayssi kayssia kayssie kaysson kaysân kayte
kaytee kaytelyn kaytelynn kayten kaythleen kayti kaytie kaytleen kaytlen kaytlin kaytline kaytlyn kaytlynn kayton
kayvan kayven kayvion kayvon kaywan kayzon kaz kazan kazandra kazden kazen kazia kaziah kazimiera kaziyah kazmiera
kazmir kazu kazuki kazuo kaélan kaélia kaélie kaély kaélya kaélyne kaélys kaëden kaël kaëla kaëlan kaëlann kaëlia
kaëlie kaëlig kaëline kaëlla kaëlly kaëly kaëlya kaëlyn kaëlyne kaëlys kaëlyss kaëna kaï kaïa kaïcy kaïden kaïl
kaïla kaïlan kaïlane kaïlann kaïli kaïlie kaïlly kaïly kaïlya kaïlye kaïlyne kaïlys kaïlyss kaïm kaïn kaïnan kaïra
kaïron kaïsha kaïss kaïssa kaïssane kaïsse kaïssy kaïto kaïys kaÿs kc kden kdyn kea keaden keagen keaghan keagin
keagon keagyn keahi keaira keairah keaisha keaja keaka keala kealan kealani kealee kealen kealey kealia kealie
kealoha kealohilani kealy keamber kean keana keanan keandra keandre keandrea keane keanen keani keann keanna keannah
keantae keante keanthony keany kearah keari kearia kearie kearra kearsten kearstin kearston kearstyn keasia keasiah
keaston keatan keaten keathan keatin keatyn keaun keauna keaundra keaundre keaven keavion keavon keawe kebin kebir
kebira kebron kecy kedan kedarius keddy keden kedidja kedran kedric kedrick kedus kedwin kedy keean keefe keefer
keegen keeghan keegun keela keelah keelee keeleigh keelen keeli keelian keelie keelon keelyan keelyn keemora keemya
keen keena keene keenen keensley keenyah keera keerah keeran keerat keesha keeshawn keeton keevan keeven keevin
keevon keeya keeyan keeyon kegan kehan kehann kehaulani kehila kehina kehlani kehyna kei keiaira keian keiana
keiandre keianna keiara keiarah keiarra keiasia keicha keicy keida keidan keiden keidi keidrick keidy keifer keigan
keigen keighan keighley keighly keiji keijuan keiko keil keila keilah keilan keilana keiland keilani keilann keilany
keilee keileigh keilen keiley keili keiliana keilin keilla keilly keilon keily keilya keilyan keilyn keilynn keimani
keimar keimari keimarion keimon keimoni keimora keimya keimyah kein keina keinan keino keion keiona keiondre keionna
keir keirah keiralyn keiran keiren keiri keiron keirra keirrah keirslyn keirsten keirstin keirstyn keiry keirya
keiryn keis keisean keishaun keishawn keishla keishon keisi keison keissa keissy keisy keit keita keitaro keithan
keithen keitlyn keiton keivan keivon keiyon keiyona keiza keizo kejsi kejuan kekai kekoa kela kelaiah kelan keland
kelane kelani kelann kelbi kelbie kelby kelcee kelcey kelci kelcie kelcy keldan kelden keldon keldrick keleah
kelechukwu kelee keleigh kelen kelenn kelhia kelhya kelhyan keli kelia keliah keliam kelian keliana keliane keliann
kelianne kelicia kelie kelifa kelig kelii kelijah kelil kelilah kelim kelin kelina keline kelio kelis kelise kelisha
kelissa keliya keliyah kell kella kellan kellar kellee kelleigh keller kellia kellian kelliana kelliane kellianne
kellin kelline kellis kellon kellsey kellsie kelly-ann kelly-anne kellya kellyah kellyan kellyana kellyane kellyann
kellyanna kellyanne kellycia kellyn kellyna kellyne kellys kellyssa kellyssia kelman keloan kelon kelsay kelsea
kelsee kelsei kelseigh kelsen kelsey kelso kelson kelssy kelsy keltan kelten kelthoum keltia keltie keltin keltoum
keltouma keltoume kelty keltyn kelven kelvina kelvine kelvion kelvon kelvyn kelvynn kelwin kely kelyah kelyam
kelyana kelyane kelyann kelyanna kelyanne kelycia kelym kelyn kelyna kelyne kelynn kelyo kelys kelyse kelyssa
kelyssia kemael kemaj kemani kemar kemara kemare kemari kemaria kemarie kemarion kemarrion kemauri kemaurion kemaury
kemaya kember kemberly kemel kemen kemia kemiah kemil kemila kemilly kemily kemis kemissa kemiya kemiyah kemo kemoko
kemon kemoni kemonie kemontae kemontay kemonte kemora kemorah kemoria kemper kempton kemuel kemy kemya kemyah kemyl
kemyra kemys kena kenadee kenadi kenadie kenady kenae kenael kenaelle kenai kenane kenann kenard kenasia kenay
kenaya kenayah kenaz kenaël kenaëlle kenaï kency kenda kendahl kendal kendale kendall kendallyn kendalyn kendalynn
kendan kendarion kendarious kendarius kendarrius kendel kendell kendelle kendelyn kenden kender kenderick kendi
kendia kendji kendjy kendle kendon kendrah kendre kendrea kendred kendrell kendria kendric kendrik kendrix kendry
kendryck kendy kendyl kendyll kendyn kenedee kenedi kenedie kenedy kener keneth keng kengi kengy keni kenia keniah
kenidee kenidi kenidy keniel kenija kenijah kenise kenisha kenith keniya keniyah kenjee kenjie kenjy kenlea kenlee
kenlei kenleigh kenley kenli kenlie kenly kenlyn kenn kennadee kennadi kennadie kennady kennah kennan kennard
kenndra kenndrick kennede kennedee kennedey kennedie kennedy kennen kenner kennet kennett kenney kenni kennia
kenniah kennice kennidee kennidi kennidy kennie kennis kennisha kennison kenniya kenniyah kennley kennon kennya
kenoa kenric kenrick kenry kensa kensey kenshin kensie kensington kenslee kenslei kensleigh kensley kensli kenslie
kensly kenson kenssy kenston kensy kenta kentaro kentavia kentavion kentavious kentavis kentavius kentia kentin
kento kentrail kentravion kentravious kentrel kentrell kentrevious kenty kentyn keny kenyah kenyan kenyana kenyatta
kenyen kenyetta kenyia kenyun kenz kenzah kenzee kenzey kenzia kenzington kenzio kenzlee kenzleigh kenzley kenzli
kenzlie kenzyo keo keoki keola keoma keona keondra keondray keondre keone keoni keonna keonta keontae keontay keonte
keontre keony keora keosha kepa kephren kepler kera kerah keran kerane kerann kerby kerene kerenn kerfala keri keria
kerian keriana keriane keriann kerianna kerianne keric keridwen kerigan kerima kerime kerina kerington kerissa
kerline kerman kermit kern kerol kerolos keron kerra kerri kerria kerrian kerrick kerrie kerrigan kerrin kerrington
kerris kerron kerry-ann kerryan kerryann kersley kerson kerst kersten kersti kerstina kerstyn kertis kertys kervan
kervens kervin kerwan kerwann kerwin kery kerya keryan keryane keryann keryl kesan kesaun kesean kesha keshan
keshawna keshayla keshia keshon keshun kesia kesiah keslee kesler kesley keslie kesly keslyn keson kessa kessi
kessia kessiah kessie kessim kessler kessy kessya kessym kessïm kester keston kestrel kesya ketevan kethan kethia
kethleen kethlyne kethy keti ketia ketleen ketline ketly ketlyn ketlyne ketrin ketsya kettia kettie ketty ketura
keturah kety ketzaly ketzia keuna keundra keurtis keurtys keva kevan kevann kevaughn kevaun keveen kevens keveon
kevianna kevina kevine keving kevinn kevins kevion keviona kevionna kevonna kevonta kevontae kevontay kevonte kevork
kevy kevyn kevyon kewan kewane kewann kewen kewenn kewin kewon kexin keya keyaan keyah keyahna keyaira keyala keyana
keyanah keyandre keyane keyani keyann keyanna keyante keyara keyarah keyari keyarra keyashia keyasia keyaun keyauna
keycha keycia keycie keydan keyden keydenn keydi keydon keydy keyen keyera keyerra keygan keyhan keyin keyion keyira
keylah keylan keylana keylane keylani keylann keyle keylee keyleen keylei keyleigh keylen keyley keylhan keylhia
keyli keylia keyliah keylian keyliana keyliane keyliann keylie keylin keylina keyline keylio keylis keyliss keylissa
keylla keyllan keyllia keyllian keylly keylon keylor keyly keylyn keymani keymara keymari keymarion keymiah keymon
keymoni keymonte keymora keymya keyna keynael keynan keynaël keyne keynia keyniah keyo keyona keyonah keyondra
keyondre keyoni keyonia keyonie keyonna keyonne keyonni keyontae keyontay keyonte keyra keyran keyrane keyrann keyri
keyrian keyron keyronn keyrra keyry keys keysa keysan keysean keysha keyshaun keyshauna keyshia keyshon keyshun
keysi keysia keysie keyson keyssa keyssan keyssi keyssia keyssie keysson keyssy keyston keytan keyton keyun keyuna
keyunna keyvan keyvann keyven keyvin keyvion keyvon keywan keywann keywon keyza keyzia keza kezaria kezban keziah
kezian keziban kezio keziyah kezya kezyah keïcy keïden keïla keïlan keïlann keïly keïlya keïna keïra keïran keïs
keïsha keïssa keïssy khadar khaddouj khade khadeja khaden khader khadi khadia khadiatou khadidia khadidjah
khadidjatou khadijatou khadijetou khadir khadjidia khadjidiatou khadjidja khadoudja khadouj khadouja khadra
khadydiatou khadydja khadyja khaiden khail khaila khailee khaina khaira khairi khairy khais khaiss khalan khalani
khaldia khale khalea khaleah khaleb khalee khaleed khaleem khaleesi khaleesy khalel khalen khaley khali khalia
khaliah khalib khalide khalidou khalief khaliel khalif khalik khalila khalilah khalile khalilou khalima khaliq
khalis khalisah khalise khaliss khalissa khalissi khalissy khaliya khaliyah khallil khalon khaly khalya khalyl
khalys khalyssa khamani khamar khamari khamaria khamarion khamauri khamaya khamel khameron khamia khamiah khamil
khamila khamille khamissa khamiya khamiyah khamoni khamora khamren khamsa khamya khamyah khamyra khamzat khan khandi
khane khani khanifa khaniya khaniyah khansa khaola khaos khaoula khaoussou khaoutar kharan khardiata khardiatou
khari kharim kharis kharisma kharizma kharma kharon khary khasir khassim khatima khatir khattab khatuna khava
khawaja khayam khayden khayla khaylia khayna khayra khayree khayri khays khaïna khaïra khaïs khaïss kheda khedidja
khedija khedoudja kheila kheir kheir-eddine kheira kheirdine kheiredine kheiron khelaf khelia khelian khelifa khelil
khelis khelissa khellil kheltoum khelya khelyan khelyssa khemais khemara khemis khemissa khemissi khemisti khemys
khenadi khenan khenzo kheo khephren khera kherdine kheredine kherington khevin kheyla kheylane kheylia kheyra
kheyron khezia kheïla kheïra khi khia khiana khianna khiara khier khiera khila khilee khiley khim khimani khira
khiree khiry khiya khiyon khizer khlifa khloe khloee khloey khloi khloie khloé khmari khmya khoen khokha khole
kholton khoren khori khoudiedji khoudjedji khoukha khoumba khris khristian khristiana khristina khristine
khristopher khriz khrystal khrystian khrystopher khush khushal khy khya khyan khyana khyara khye khyia khyla khylan
khyle khylee khylei khylen khyler khyli khylian khylie khylil khylon khyra khyree khyren khyri khyrie khyrin
khédidja khélia khélya khémis khéo khéphren ki kia kiah kiahna kiahnna kiahra kiai kiaira kiaja kiala kialee kialey
kialyn kiam kiamani kianah kiandre kiani kiannah kianne kianni kianny kiante kiany kiarah kiaraliz kiari kiaria
kiarrah kiasia kiauna kiaya kiayah kichenin kidus kie kieana kieanna kieara kiearah kiearra kieayla kiefer kiegan
kiela kielan kiele kielee kieleigh kieley kielyn kielynn kienan kienna kier kierah kierann kierce kiere kieren
kierian kierin kiernan kieron kierra kierrah kierre kierstan kiersten kierstin kierston kierstyn kierstynn kiersyn
kieryn kiesha kieshawn kieth kiev kieya kihanna kijana kijani kijon kijuan kike kiko kila kilah kilan kilani kilany
kildine kile kilea kilee kileigh kilhyan kili kilia kiliam kiliana kiliane kiliann kilie kilien kilik kilina killan
killiam killiana killiane killiann killien killy killyan killyane killyann kilya kilyam kilyana kilyane kilyann
kilyn kilynn kim-anh kim-lan kim-lien kim-linh kim-loan kim-long kim-ly kim-mai kima kimanh kimani kimany kimar
kimara kimarah kimari kimaria kimarie kimarion kimaya kimayah kimball kimber kimberlay kimberlee kimberleigh
kimberli kimberlie kimberlin kimberlly kimberlyn kimberlynn kimbree kimbria kimea kimeo kimera kimetz kimia kimiah
kimie kimiko kimimila kimiya kimiyah kimlan kimlien kimlinh kimloan kimlong kimly kimmai kimmie kimmora kimmy kimmya
kimon kimoni kimora kimorah kimoralee kimore kimoree kimori kimoria kimsy kimverly kimy kimya kimyah kimyra kiméa
kiméo kina kinadee kinai kinaly kinan kinane kinay kinaya kinaza kinaï kinberly kincade kincaid kincy kinda kindal
kindall kindell kinden kindle kindra kindred kindy kine kinen kingdavid kingdom kingjames kingsley kingsten kingstin
kingston kiniyah kinlea kinlee kinleigh kinnedi kinnick kinnie kinnley kino kinser kinsey kinsie kinslee kinsleigh
kinsley kinslie kinson kinston kinsy kinta kintana kinya kinza kinze kinzee kinzey kinzi kinzie kinzlee kinzley
kinzy kiomara kiomi kion kiona kioni kionna kionte kiora kiowa kipp kirah kiralynn kirane kirbie kirby kiree kireg
kiren kiri kirian kiriana kirie kirin kiristen kirkland kirollos kiron kirra kirrah kirsi kirstan kirstie kirsty
kirstyn kirt kirtan kirthana kirubel kiryan kiryann kiryn kisa kisha kishawn kishon kisley kislon kisly kismet kismy
kissima kit kitana kitara kito kitzia kitzy kitzya kiva kivanc kivanç kivin kiwan kiya kiyah kiyam kiyana kiyane
kiyani kiyann kiyanna kiyara kiyari kiyelle kiyen kiyla kiylah kiylee kiyoko kiyomi kiyon kiyona kiyonna kiyora
kiyoshi kiyra kizer kizzy kiéra kiéran kjara kjersten kjersti kjerstin kjuan kla klaidi klair klaira klaire klajdi
klarisa klarissa klarisse klark klarys klaryssa klarysse klaudio klay klayten klayton kleane klebert kleberte
klebertine kleden kledi kledy klee kleidi kleigh klein klejdi klelia klelya klementine klency kleo klervi klervia
klervie klervy klerwi klever klevi klevis kleyton klhoe klifa klint klivio kliyah kloane klodwig kloe kloee kloei
kloey klohe klohie kloi kloie klorane klover kloé kloë klyde klynn kléa kléane klélia klélya klément kléo kmar kmari
kmarion kmora kmya knight kniyah knoah knowledge knox knud knute knya knyla ko koa koah koal koba kobee koben kobey
kobi kobie kobin kobyn koceila koceïla koda kodah kode kodee koden kodey kodi kodiak kodie koehn koffi koh kohan
kohana kohei kohen kohl kohle kohler kohlton kohner kohyn koi koji koki kokou kol kola kolbe kolbee kolben kolbey
kolbi kolbie kolbin kolden koldo koldobika kolee koleen koleigh koleman koleson koleton koley kolia koliane kolie
kolin kolina koline kolja kollen kollin kollo kollyn kollyne kolo kolsen kolson kolt koltan kolten kolter koltin
kolton koltyn koly kolyn kolyne komari kome kona konan kone kong kongmeng kongpheng konnar konner konnor konogan
konor konstandinos konstantina konstantine konstantinos konstanze kooper korah koraima koral koralie koraline koraly
koralyne koran korantin korayma korban korben korbyn kord kordae kordai korday korde kordel kordelia kordell kore
korea koree koren korentin koreyon kori koria koriana korianna korie korin korine korinne korion korissa korka
kornell koro koron korotoum korotoumou korra korri korrin korrine korryn kort kortez kortland kortlyn kortnee
kortnei kortney kortni kortnie korver korvin korydwen korydwenn koryn korynn korynne kosei kosisochi kossay kossi
kostas kostia koston kosuke kota kotaro kou kouakou kouame kouba koudedia koudiedji koudieye koudjedji kouider koule
kouloud koumba kounady kounouz koupaia kouper koura kouros kourosh kourtlyn kourtnee kourtnei kourtney kourtni
kourtnie koussai koussay kousso kouta koven kovi kowen kowsar koy kratos kraven krayton kreszentia kreszenz krew
krikor krim krimo krimson krina krisalyn krisanna krisha krishawn krishay krishiv krishn krishon krisley krisly
krislyn krislynn krisna krissa krissi krissia krissie krissy kristabella kristal kristale kristalyn kristeena
kristel kristele kristell kristella kristelle kristenn kristhian kristiane kristianna kristion kristiona kristlyn
kristo kristoff kristofor kriston kristophe kristyana kristyn krithi krithik krithika kriya kriz krizia kron kross
krrish kru krue kruse krush kruz kruze krys kryslyn kryss krysta krystale krystall krystalyn krystalynn krystele
krystell krystelle krysten krystie krystin krystine krystle krystofer krystopher krystyn kryton kseniia kshaun
kshawn kudret kuider kullen kulsum kumba kunibert kunigunde kuno kunz kuper kura kuron kursat kursley kursten
kurstin kurtiss kurtys kurumi kushi kutay kutter kuulei kvaughn kveon kvon kwali kwamaine kwan kweli ky ky-mani kya
kyah kyair kyaira kyaire kyale kyam kyana kyandre kyane kyani kyann kyanna kyannah kyanne kyarah kyari kyarra kyasha
kyasia kyce kycen kyden kydon kye kyeir kyel kyen kyera kyeran kyerra kyesha kyha kyhan kyheim kyia kyiah kyiara
kyiesha kyila kyilee kyion kyira kyjah kyjuan kylah kylan kyland kylane kylani kylann kylar kylea kyleah kyleeann
kyleen kyleena kylei kylen kylena kylene kyley kylhian kyli kylia kyliah kyliam kyliana kyliane kylianna kylianne
kyliano kylieann kyliee kyliegh kyliemarie kylii kylin kylina kylinn kyliyah kylla kyllan kyllia kylliam kylliana
kylliane kylliann kyllie kyllyan kylon kylor kylson kyly kylyan kylyann kylyn kylynn kylynne kym kymael kymani
kymany kymara kymari kymarion kymarley kymaël kymber kymberlee kymberley kymberli kymberlie kymberly kymberlyn
kymberlynn kymbree kymea kymeo kymere kymia kymiah kymie kymir kymira kymon kymoni kymora kymorah kymorra kyméo kyna
kynadee kynadi kynadie kynai kynan kynane kynann kynaï kyndahl kyndal kyndall kyndel kyndell kyndle kyndra kyndrah
kynedi kyng kyngston kyniah kynlee kynleigh kynley kynli kynlie kynnadi kynnady kynnedi kynnedy kynnidi kynslee
kynsleigh kynsley kynsli kynzee kynzi kynzie kynzli kyo kyoka kyoko kyon kyona kyonna kyrah kyran kyrann kyre kyree
kyrel kyrell kyren kyrese kyri kyria kyriaki kyrian kyriana kyriane kyriann kyrianna kyrie kyriel kyrielle kyril
kyrill kyrillos kyrin kyrio kyrollos kyron kyros kyrra kyrrah kyrstan kyrsten kyrstin kyrus kysa kysan kyse kysean
kysen kyser kysha kyshaun kyshawn kyshon kysir kyslon kyson kyssia kyston kytana kytzia kyu kyuana kyvan kyvon kyzer
kyéran kâli käthe kéan kéane kéhan kélan kélann kélhya kélia kéliah kéliam kélian kéliana kéliane kéliann kélim
kélina kéline kélio kélissa kéllia kélly kéllya kéllyan kéloan kélya kélyah kélyam kélyan kélyana kélyane kélyann
kélyanna kélycia kélyna kélyne kélyo kélyssa kémal kémaël kémi kémil kémuel kémy kémyl kénael kénan kénaya kénaël
kénaëlle kénoa kény kéo kéona kéoni kéony kéran kérane kérann kéren kérian kérim kéryan kéryann kérène késia késsy
kévan kéven kévyn kéwan kéyan kézia kéziah kézian kézio kézya këlya kïara kôme kỳ
la laaibah laakea laalia laasia laasya laaziz laban labrandon labraya labree labria labrian labron labryan lacee
lacen lacene lachelle lachemi lachmi laci lacie lacina lacine ladainian ladaisha ladale ladamian ladamien ladamion
ladan ladanian ladarian ladarion ladarious ladarren ladarrian ladarrion ladarrius ladasia ladavion ladd laddie
ladeja ladell laden laderion laderrick laderrion laderrius ladewig ladislas ladislaus ladislaw ladislawa ladjy ladon
ladonna ladrea lady laeila laekyn lael laela laelah laelani laelia laelie laelien laella laelle laely laelya laelyn
laena laerte laeticia laetizia laeton laettitia laetytia lago lahari lahbib lahcene lahcène lahela lahila lahina
lahkdar lahlou lahoiri lahora lahouari lahouaria lahoucine lahoussine lahsen lahssen lahya lahyan lahyana lahyann
lahyna lahïna laiah laiana laianna laiba laid laida laiden laidi laidine laiene laifa laihla laika laiken laikyn
lailaa lailah lailana lailani lailanie lailany lailee lailene lailey laili lailie lailla lailoni lailou laily
lailynn laim laima lain laina lainah laine lainee lainey laini lainie lainna lainy laionna laira laird lais laisa
laissa laititia laiton laiya laiyah laiyana laiyla laiyna laiza lajada lajaya lajoie lajuan lakai lakaia lakaila
lakaiya lakaya lakayla lakbir lakbira lakdar lake lakeia lakeisha lakeith lakel lakelyn lakelynn laken lakendra
lakendria lakendrick lakenya lakenzie lakera lakeria lakerria lakesha lakeshia lakevia lakeya lakhdar lakhia
lakhwinder lakia lakiesha lakin lakira lakisha lakiya lakiyah lakoda lakota laksh lakshan lakshana lakya lakyah
lakyia lakyla lakyn lakynn lakyra lalah lalaina lalani lalao laldja lali lalia lalicia lalith laliya laliyah lalla
lallia lallie lally lalo laloni lalou laly lalya lalyah lalé lam lama lamaiya lamaj lamani lamara lamarcus lamareon
lamari lamaria lamariah lamario lamarion lamarius lamark lamarkus lamarr lamata lamaya lamayah lamba lamberta
lamberte lambertine lambertus lambrecht lamees lamel lamere lamiaa lamiae lamiah lamice lamichael lamija lamina
lamini lamir lamira lamiracle lamiss lamisse lamiya lamiyah lamjed lammert lamon lamond lamondre lamone lamoni
lamonica lamontae lamonte lamontez lamri lamria lamyaa lamyae lamyah lamyia lamyra lamys lan-anh lana-rose lanae
lanaelle lanah lanai lanaijah lanaiya lanaiyah lananh lanard lanarose lanasia lanay lanaya lanayah lanaé lancelin
lancer lancine landan landeline landi landin landing landis landon landra landree landrey landri landrie landy
landyn landynn lane lanea laneah lanee laneisha lanell lanelle lanesha lanesia lanessa laneya lang langdon lange
langley langston lanha lani lania laniah laniaya lanie laniece lanig lanija lanijah lanise lanisha lanita laniya
laniyah laniyha lanna lannah lannie lanny lanora lanorris lansana lantz lany lanya lanyah lanyia lanyiah lanyjah
lanzo laodice laoiri laona laoni laonie laony laora laouari laouen laouenan laouna laouni laouny laoura laouratou
lap laparis laquan laquarius laquavion laquintin laquinton laquita larae larah laraib laraina laraine laramie laray
laraya larbi lareina larell laren larenz larenzo lareyna largo lariah lariana larine lario laritza lariya lariyah
lariza lark larken larkin larkyn larnell laro larone larose laroussi laroy larra larraitz larrell larri larrissa
larron larsen larson lary larya laryah laryn laryssa lasaad lasad lasana lasandra lascar lasean lasha lashae
lashanti lashaun lashauna lashawn lashawna lashay lashaya lashaye lashayla lashea lashelle lashia lashiya lashon
lashonda lashuana lashun lashwana lashya laslo lason lassaad lassad lassane lassen lassina lassine lastat lasya
latalya latanya latasha latasia lataveon latavia latavion latavious latavius lataya latayvia latchimy late latefa
laterrance latham lathan lathaniel lathen lathifa lathon lathyn latia laticia latifah latiffa latimy latisha latiya
latonya latoria latra latrail latravia latravion latravious latrayvion latrel latrell latrelle latrice latricia
latrinity latrisha latron latroy lattifa latu latufa latyr lauane laubna laude laudelina laudelino laudine laugan
laugane laughan laula launa launie launy laura-lee laura-line laura-lou laura-lyne laura-lynn laura-maria
laura-marie laura-may laurah lauraine lauralee lauraleen lauralei laurali lauralie lauraline lauralou lauraly
lauralyn lauralyne lauralynn lauramaria lauramarie lauramay lauran laurana laurance laurann lauranna lauranne
laure-aline laure-amelie laure-amélie laure-anais laure-anaïs laure-anna laure-anne laure-elise laure-emmanuelle
laure-eva laure-helene laure-hélène laure-line laure-lyne laure-marie laure-marine laure-sophie laurea laurealine
laureamelie laureamélie laureana laureanais laureanaïs laureane laureanna laureanne laureano lauredana lauredane
laureelise laureemmanuelle laureena laureene laureeva laurehelene laurehélène laureine laurela laurelai laureleen
laurelei laurelen laurelene laurelenn laurelia laurelie laurella laurelle laurelyn laurelyne lauremarie lauremarine
laurena laurence-marie laurencemarie laurencia laurencin laurencine laurenda laurenn laurenna laurenne
laurent-emmanuel laurent-olivier laurent-pierre laurente laurentemmanuel laurentie laurentin laurentina laurentine
laurentius laurentolivier laurentpierre laurenza laurenzo lauresophie laureta laurette laureva laureyna lauria
lauriana laurianna lauric laurice lauricia laurick laurids laurie-anne laurieanne lauriel laurienne laurik laurina
laurinda laurinne lauris laurissa laurna laurry laury-ann laury-anne lauryana lauryane lauryann lauryanna lauryanne
laurye lauryl lauryna laurynda lauryne laurynn laurynne laurys lauréana lauréane laurélia laurélie lauréline
laurélyne lauréna lauréne lautaro lautfi lauviah laux lavaeh laval lavan lavar lavaria lavarious lavaris lavaughn
lavaya laveah lavel lavell lavelle lavena lavender laventure lavern laveya lavin lavine lavon lavonda lavonna lavont
lavontae lavonte law lawayne lawrance lawren lawrens lawry lawryn lawsen lawton laya layachi layah layali layam
layane layann layanna layannah layanne laycee laycie layden laydon laye layel layen layene layhan layhana layin
layina layka layke layken laykin layl laylaa laylaann laylah laylamarie laylana laylani laylanie laylanni laylee
layleen layleigh laylene layli laylia layliana laylie laylin laylla layloni laylonie laylou layna laynah layne
laynee layney layni laynie laynna layon layonn layonna layra layron layronn laysa laysha layson layssa layten
laythan laythen layton layvin layya layyina layâ layân layïna lazara lazard lazarette lazaria lazariah lazarine
lazarion lazarre lazarria lazarus lazavion lazer lazhar lazhare laziya laziyah laziza lazlo lazreg lazuli laélia
laélie laélya laéna laétitia laêtitia laël laëla laëlia laëlie laëlle laëly laëlya laëna laëticia laïa laïana laïd
laïda laïdine laïka laïla laïli laïlla laïly laïna laïnah laïni laïnna laïs laïssa laïya laïyna laïza le lea-lou
lea-maria lea-marie lea-rose leaf leaha leahana leahanna leahmarie leahna leahrose leaira leairah leaisha leaja
leala lealand lealani lealine lealou leam leamaria leamarie leamon leamsi leanah leandrea leandrew leandria leandros
leandru leandry leani leanie leannah leanni leannie leanny leanor leanora leanore leanthony leany leara learose
learta leasia leaticia leatitia leaya lebna lebron lebrun leccia lech ledarius ledger ledio ledri lee-ann lee-anna
lee-anne lee-loo lee-lou lee-roy lee-van leea leeah leeam leeana leeandra leeann leeanna leeanne leeasia leeba
leeham leelah leelan leeland leelen leeloo leelu leely leelyn leenaya leeona leeron leeroy leesa leevan leevay
leeven leevi leewan leewen leeya leeyah leeyana leeyanah leeza legacy legend leger legion leha lehana lehane lehanna
lehanne lehena lehi lehina lehny leho lehua lehyan lehyna lei leiah leiam leiana leiane leiani leianna leianne leib
leiby leidi leidy leigha leighana leighann leighanna leighanne leighla leighna leighton leihla leika leilah leilan
leilana leiland leilaney leilanie leilanni leilanny leilany leileen leilene leili leilia leilla leiloni leilonie
leiloo leilou leily leilyn leilynn leinah leine leinna leiny leira leire leis leisel leisha leissa leith leiticia
leititia leito leiya leiyah leiyna leize lejuan lekbir lekbira lekendrick lelaina lelan lelani lelend lelian leliana
leliane lelie lelio lella lelu lelya lelynd lelyo lemar lemarcus lemarion lemi lemia lemis lemmy lemy lemya lena-lou
lena-marie lena-rose lenae lenael lenaelle lenah lenaic lenaick lenaig lenaik lenais lenalee lenalou lenamarie
lenard lenarose lenay lenaya lenaël lenaëlle lenaïc lenaïck lenaïg lenaïk lenaïs lency lenda lendon lenette leng
lenha leniah lenie leniel lenin lenis lenise lenita lenix leniya leniyah lennah lennin lenno lennyn lennys leno
lenox lens lenuta lenyn lenys lenz lenza lenzio lenzo lenzy leo-pol leoanrdo leobardo leocade leocadia leocadie
leocadio leoda leodan leodegario leodie leoh leokadia leokadja leolia leoline leoluca leomar leon-paul leonah
leonarda leonarde leonce leoncette leoncia leoncie leoncine leoncio leondra leondre leonela leonell leonella
leonelle leonette leonice leonide leonides leonidis leonidus leonien leonila leonilde leonille leonin leonine
leonisa leonise leonit leonita leonitus leonna leonnie leonny leonpaul leontae leonte leontel leontia leonus leony
leonys leopol leor leosvel leotis leovardo leovigildo lequan leria leriah leron lerone lery lesa lesean leshaun
leshawn leshly lesia-maria lesiamaria leslee lesleigh lesli leslie-ann leslie-anne leslieann leslieanne lesline
lesly-ann lesly-anne leslyann leslyanne leslye lessandro lessia lessio lesslie lessly lestat lesther lethicia
letisia letissia leto letrell letticia lettie letty letzy leul levada levan levanah levani levanna levannah levar
levaughn levell levelle leven levia leviathan levina levine levinia levis leviticus levon levontae levyn lewan lewen
lewys lexa lexane lexani lexanne lexany lexee lexey lexia lexiana lexiane lexianna lexine lexington lexis lexton
lexuri lexxi lexxie lexy leyah leyam leyana leyanah leyane leyann leyanna leyannah leyanne leyda leydi leydy leyel
leyhan leyhana leyiah leyina leylah leylan leylana leyland leylani leylanie leylany leyli leylia leylou leyn leynah
leyni leynna leyo leyonna leyre leyson leyth leyti leyton leyvin leyya lezia lezin lezine lezio lezley lezli lezlie
lezly leïa leïana leïka leïlana leïlani leïlanie leïlany leïli leïlla leïlou leïly leïnah leïnna leïs leïssa leïto
leïya lhabib lhacen lhacene lhachmi lhadi lhana lhassa lhea lhena lheo lhiam lhiva lhou lhoucine lhouna lhoussain
lhoussaine lhoussine lhya lhyam lhyna lhéa lhéna lhéo li li-ann li-lou liaam liad liahna liahona liala liame liamine
lianah liandra liandro liane lianet lianette liani liann lianna liannah lianne lianni lianny liano liantsoa liany
liasia liat liazid liban libasse libbey libbi libe libera libert liberta libertad liberte liberti libertie liberty
liberté libia libni libny librada librado libre licinia licinio licio liddia liddy lide lidea lidiana lidiane lidie
lidiia lidivine lido lidon liduvina lidvine lidwina lidwine lidy lidye lidzy lie liebert liece liedson liee lief
liel liela lielle liem liena lienzo lier lierni lies liesbeth liese liesel lieselotte liesl liess liesse liette lieu
lieven lievin lievine life lifen light liha liham lihana lihanna liher lihya lihyam liiam liina lijah lijana lika
lila-marie lila-may lila-rose lilac lilah lilamarie lilamay lilana lilandra lilany lilarose lilas-rose lilasrose
lilea lileah lileana lilee lileigh lilette liley lili-fleur lili-jade lili-jeanne lili-marie lili-may liliah
liliahna liliam lilianah liliani liliann lilianne liliano lilias liliauna lilibeth lilie-rose lilienne lilierose
liliette lilifleur liliia lilija lilijade lilijana lilijeanne lilimarie lilimay lilinoe lilit lilium liliyana lilja
lillah lillan lillee lilleigh lilley lillia lilliah lilliahna lilliam lillianah lilliane lilliann lillianna
lilliannah lillianne lilliauna lillieana lillieann lillieanna lilliemae lillien lillienne lilline lilliona lillionna
lillith lillo lillou lilly-marie lilly-may lilly-rose lillya lillyahna lillyan lillyana lillyann lillyanna lillyanne
lillyauna lillyen lillyin lillymae lillymarie lillymay lillyona lillyonna lillyrose lillyth lilo liloa liloe liloo
lilou-ann lilou-anne lilou-rose lilouan lilouane lilouann lilouanne liloue lilouenn lilouna lilourose liloye liloé
lilu lilween lilwen lily-ann lily-anna lily-anne lily-fleur lily-jade lily-jane lily-jeanne lily-lou lily-marie
lily-may lilyah lilyahna lilyana lilyanah lilyane lilyann lilyanna lilyannah lilyanne lilyauna lilybelle lilybeth
lilye lilyen lilyfleur lilygrace lilyian lilyjade lilyjane lilyjeanne lilykate lilylou lilymarie lilymay lilyo
lilyona lilyonna lilyth lilé liléa lima lina-maria lina-marie lina-rose linae linaelle linah linais linaly linamaria
linamarie linarejos linarose linaya linayah linaé linaë linaëlle linaïs lincey lincia lincon lincy lindamarie lindee
lindell linden lindey lindi lindia lindie lindley lindo lindon lindsi lindsie lindsy lindyn lindzee lindzey lindzi
lindzie lindzy line-marie line-rose linea lineda linemarie linerose lines linet lineth linette linford link linka
linken linkin linkoln linkon linlee linley linna linnae linnaea linoa linon linor linsay linsey linsi linsy linzee
linzey linzi linzie linzo linzy linès lioba liona lionardo lionele lionell lionella lionelle lionnel liony liorah
lioris liorys liou liouba liova lipa lira liran lirane liria lirio liroy liroye lisa-lou lisa-maria lisa-marie
lisa-mary lisa-may lisa-rose lisabete lisabeth lisaline lisalou lisamaria lisamarie lisamary lisamay lisana lisander
lisandra lisandre lisandrina lisandru lisandrù lisane lisanna lisardo lisarose lisbet lise-ange lise-anne
lise-berthe lise-helene lise-hélène lise-laure lise-marie lise-may lise-rose lisea liseange liseanne liseberthe
lisebeth lisehelene lisehélène lisel liselaure liseline liselle lisemarie lisemay lisenn liserose liset lisete
liseth lisett lisha lisi lisia lisian lisiana lisiane lisianne lisie lisio lissa lissana lissandra lissandre
lissandro lisset lisseth lissett lissette lissia liston lisvet lisy lisya lisyane liséa lita lithzy litia liticia
liton litsy littzy litzi liudmyla liutpold livai livan livana livane livann livay livaï livea lively liven livi
livian liviane livier livina liviya livna livy livya livyo liwan liwane liway liwen liwenn liyanah liyane liyann
liyanna liyannah liyes lizabete lizabeth lizaig lizandra lizandro lizania lizbet lizea lizenn lizer lizet lizete
lizett lizette lizi lizia liziane liziano lizie lizig lizio lizmar lizmari lizmarie lizmary lizon lizy lizya lizzet
lizzeth lizzett lizzette lizéa liâm liès liêm lj llana llanos llara llayla lledo lleyton lliam llibert llivia llona
llorenc llorenç lloris llorys llubia lluc llucia lluis lluisa llum lluna lluvia llyam llyana loai loam loana loanie
loann loanna loanne loany loaven loay loaye loaï lobna lochlan locke locklan lockman loden lodewijk lodois lodoiska
loe loeiz loeiza loelia loelie loeline loely loelya loelyne loen loena loenan loenie loenn loenzo loetare loeticia
loetitia loetizia loeva loevan loevann loeve loeza loezia loeïza lofti lofton logane loganjames logann loganne logen
loggan loghan loghann logon logun logyn loham lohana lohane lohann lohanna lohanne lohe lohen lohengrin lohgan lohic
lohé loica loice loicia loick loicka loid loida loig loik loika loina loine loisa loisl loisse loiz loiza lojain
lojaine lojayne lokelani loki lokman lokmane lokmen lola-marie lola-rose lolah lolamarie lolan lolane lolarose lole
loli lolia lolie lolina loline lolla lolly loly lolyta loman lomane lomee lomig lona lonan londan londen londin
london londyn londynn lonell long longina longinos loni lonie lonis lonna lonnell lonni lony lonys lonzell loo
looane looka lookas loola loona lope loqman loqmane loqmen loqmân lor lorada loraina loralai loralee loralei lorali
loralie loraline loraly loralye loralyne loran lorana lorane lorann loranne lorant lorca lord lorea loreal loreana
loreane loredane loreena loreine lorela lorelai lorelay lorelaï lorelene loreley loreleï loreli lorelia lorelie
loreline lorelle lorely lorelyne lorence lorencia lorencio lorenco lorenda lorenn lorenna lorenne lorens lorenso
lorent lorentin lorentz lorenzia lorenzzo loresa loreto lorette loreva loreyna loria loriah loriane loriann lorianna
lorianne loriano loric lorick lorie loriel lorielle lorien lorilei lorina lorinda lorinne loriss lorissa lorita
lorline lorlyne lorne lorraina lorren lorrene lorrenzo lorriane lorrie lorrine lorris lorry lorrys lory lory-anne
lorya loryana loryane loryanna loryanne loryc loryck lorye loryk loryn loryna loryne lorynn lorys lorèna lorène
loréa lorédana lorélia lorélie loréline lorélyne loréna lorïs losseni losseny lotfy lothario lotus lou-ambre lou-an
lou-ana lou-anais lou-anaïs lou-andrea lou-andréa lou-ange lou-anh lou-anna lou-elise lou-eva lou-evan lou-eve
lou-han lou-hann lou-jade lou-jeanne lou-marie lou-marine lou-may lou-rose lou-salome lou-salomé louai louam
louambre louana louanais louanaïs louandrea louandréa louange louanh louanna louardi louarn louaye louaï louba
loubena loucas loucca loucenzo loucia loucian louciana louciane louciann louciano loucif loucine loucka louckas
loucya loucyan loucyana louden loudia loudji loudmila loudwig loue louei louelise louella louen louena louenn loueva
louevan loueve louey loueye loueï louhan louhana louhane louhann louhanne louhna loui louidji louidjy louines
louis-adrien louis-albert louis-alexandre louis-alexis louis-amaury louis-andre louis-andré louis-ange louis-antoine
louis-armand louis-arnaud louis-arthur louis-auguste louis-augustin louis-axel louis-baptiste louis-benoit
louis-benoît louis-bernard louis-camille louis-charles louis-claude louis-clement louis-clément louis-daniel
louis-david louis-dominique louis-edouard louis-emile louis-emmanuel louis-etienne louis-felix louis-ferdinand
louis-francois louis-françois louis-frederic louis-frédéric louis-félix louis-gabriel louis-georges louis-gonzague
louis-guillaume louis-guy louis-henri louis-henry louis-jacques louis-jean louis-jose louis-joseph louis-josé
louis-jules louis-julien louis-laurent louis-mael louis-malo louis-manuel louis-marc louis-marin louis-martin
louis-mathieu louis-mathis louis-maxence louis-maxime louis-michel louis-nicolas louis-noel louis-noël louis-olivier
louis-pascal louis-paul louis-philippe louis-pierre louis-raphael louis-raphaël louis-rene louis-rené louis-simon
louis-thomas louis-valentin louis-vianney louis-victor louis-vincent louis-xavier louisa-marie louisa-rose
louisadrien louisalbert louisalexandre louisalexis louisamarie louisamaury louisana louisandre louisandré louisane
louisange louisanne louisantoine louisarmand louisarnaud louisarose louisarthur louisauguste louisaugustin louisaxel
louisbaptiste louisbenoit louisbenoît louisbernard louiscamille louischarles louisclaude louisclement louisclément
louisdaniel louisdavid louisdominique louise-amelie louise-amélie louise-anna louise-anne louise-marie louiseamelie
louiseamélie louiseanna louiseanne louisedouard louisemarie louisemile louisemmanuel louisetienne louisette
louisfelix louisferdinand louisfrancois louisfrançois louisfrederic louisfrédéric louisfélix louisgabriel
louisgeorges louisgonzague louisguillaume louisguy louishenri louishenry louisia louisiana louisiane louisianne
louisie louisjacques louisjean louisjose louisjoseph louisjosé louisjules louisjulien louislaurent louismael
louismalo louismanuel louismarc louismarin louismartin louismathieu louismathis louismaxence louismaxime louismichel
louisnicolas louisnoel louisnoël louisolivier louison louispascal louispaul louisphilippe louispierre louisraphael
louisraphaël louisrene louisrené louissa louissimon louisthomas louisvalentin louisvianney louisvictor louisvincent
louisxavier louisy louiza louize louizon loujade loujain loujaine loujayn loujayna loujayne loujaïn loujaïne
loujeanne loujeyn loujeyne loukas loukass loukia loukian loukiana loukina loukman loukmane loulia louliana loulou
louloua loulwa loulya louma loumarie loumarine loumay loumea loumen loumene loumeo loumi loumia loumna loumy loumène
louméa louméo louna-rose lounah lounarose lounas lounaya loundja loune lounea lounes louness lounha lounia louniss
lounja lounna louny lounys lounès lounéa lounés louqman louqmane lourde louri lourose loury lousalome lousalomé
loussia loussine loutfi louve louvia louwan louwane louwen louwenn louy louyana louys louysa louyse louéna louéva
louën louïs louïsa louïse lovaina lovan lovana lovann lovaïna love lovelee lovelie lovell lovella lovelle lovely
lovena lovensky lovette lovia lovie lovina lovis lowan lowann lowel lowen lowenn lowens lowik loy loya loyal loyalty
loyan loyann loyc loyd loyola loys loyse loän loé loélia loélie loéline loély loélya loélyne loéna loénie loétitia
loéva loévan loévann loëlia loëlie loëline loëly loëlya loëlyne loën loëna loënn loëtitia loëva loëvan loëvann loëza
loëzia loïca loïce loïcia loïck loïg loïk loïna loïsa loïsse loïza loÿs lrey lroenzo lu lu-ann luane luann luanna
luanne luar luba lubert luc-alexandre luc-andre luc-andré luc-antoine luc-emmanuel luc-henri luc-marie luc-michel
luc-olivier lucah lucalexandre lucan lucandre lucandré lucantoine lucay lucaz luccas luccia lucciana lucciano luccio
luce-marie lucelia lucelly lucely lucemarie lucemmanuel lucene lucenzo lucero lucet lucette luchenri luchenzo
luchiano lucho luci lucia-maria luciamaria luciane lucianna lucianne lucianno lucide lucie-anne lucie-lou
lucie-marie lucie-rose lucieanne lucielle lucielou luciemarie luciene lucienzo lucierose lucil lucila lucilia
lucilien lucillia lucina lucine lucinia lucinio lucita luck lucka luckas lucke lucky lucman lucmarie lucmichel luco
lucolivier lucrece lucrecia lucrèce lucus lucy-lou lucya lucyan lucyana lucyann lucye lucyl lucyle lucylle lucylou
lucynda ludan luder luderce luderic luderick ludewig ludger ludgi ludgy ludiana ludine ludivina ludivyne ludiwine
ludji ludjy ludmilia ludmilla ludmillia ludmina ludmyla ludmylla ludo ludovick ludovie ludovik ludovina ludovine
ludovique ludowic ludric ludrick ludvic ludvick ludvina ludvine ludwick ludwin ludwina ludwine ludwing ludy ludyvine
lug lugan lugdivine lughan luguy luhan luidgi luidgy luidji luidjy luiggi luiggy luigina luigino luigui luiguy luigy
luiji luis-filipe luis-manuel luis-miguel luis-philippe luisa-maria luisalberto luisamaria luisana luisangel
luisantonio luisdavid luiseduardo luisella luisenrique luisfelipe luisfernando luisfilipe luisiana luismanuel
luismiguel luisphilippe lujan lujayn lukah lukaz luken lukes lukian lukis lukus lulani lulia luljeta lulla lullaby
luma lumen lumi lumina luna-maria luna-marie luna-rose lunah lunamaria lunamarie lunarose lunaya lunden lundin
lundon lundyn lunis lunise lunna lupe lupicinio lupin lupita lupo luqmaan luqman luqmane luqmân lur lurdes lusia
lusiana lusiano lusine lussy lutece lutecia lutetia lutfiye lutgarda lutricia lutxi lutxo lutèce luu luul luuna
luvina luvio luxi luyana luyanna luys luzdivina luzelena luzia luzmaria luzmarie luzmary luzmila luïs lwiz lwiza ly
ly-ann ly-anna ly-anne ly-lan ly-lou lya-rose lyaa lyaam lyad lyah lyahna lyall lyame lyamin lyamine lyamm lyamna
lyanah lyandro lyane lyani lyann lyanna lyannah lyanne lyano lyara lyarose lyas lyazid lyberti lyberty lycia lydea
lydell lyderic lyderick lydiah lydian lydiana lydiane lydiann lydianne lydie-anne lydieanne lydon lydwine lydéric
lyece lyed lyel lyem lyena lyenzo lyess lyesse lyfe lygie lyha lyham lyhan lyhana lyhann lyhanna lyhia lyhna lyia
lyiam lyla-rose lylah lylan lylana lylarose lylas lylee lyli lyli-rose lyliah lylian lyliana lylianah lyliane
lylianna lylianne lylie lylie-rose lylierose lylio lylirose lylla lylli lyllia lyllian lyllie lylloo lyllou lylo
lyloo lylouane lyloue lylwen lylwenn lyly lyly-rose lylya lylyrose lyman lymari lymeo lyméo lyna-rose lynae lynael
lynaelle lynah lynaia lynais lynarose lynaya lynaé lynaë lynaël lynaëlle lynaïa lynaïs lynce lyncee lyncia lyncoln
lyndee lyndell lynden lyndi lyndia lyndie lyndon lyndsay lyndsee lyndsey lyndsi lyndsie lyndsy lyndzie lynell
lynelle lynes lyness lynessa lynett lynha lynia lyniah lyniya lynkin lynlee lynleigh lynley lynna lynnae lynnasia
lynnaya lynnea lynneah lynnette lynnia lynniah lynnlee lynnleigh lynnsey lynnsha lynnsie lynnzie lyno lynoa lynsay
lynsee lynsey lynsha lynsia lynsie lynx lynzee lynzi lynzie lynès lyo lyon lyona lyonel lyonnel lyor lyora lyoris
lyra lyria lyrica lyricc lyrick lyrics lyrik lyrika lyriq lyrique lyron lyrone lyronn lyroy lys lysa lysa-marie
lysamarie lysana lysander lysandra lysandre lysandro lysane lysange lysanna lysbeth lyse lyse-marie lysea lysemarie
lysette lysha lysia lysian lysiana lysiane lysianne lysie lysio lysis lyson lyssa lyssana lyssandra lyssandre
lyssandro lyssette lyssia lyssiana lyséa lytal lyudmyla lyv lyvan lyvana lyvann lyven lyvia lyvie lyvio lywan lywann
lywen lywenn lyz lyza lyzandro lyze lyzea lyzette lyzia lyziane lyzie lyzio lyzzie lyzéa lyès lyés lætitia lèa lèna
léa-lou léa-maria léa-marie léa-rose léah léalou léam léamaria léamarie léan léanah léandra léandro léane léanie
léann léanna léannah léanne léanor léanore léany léarose léha léhana léhane léhanna léhanne léhna lého léhyan léia
léina léla lélia lélian léliana lélie lélio lélya lélyo lémuel lémy léna-lou léna-marie léna-rose lénael lénaelle
lénah lénalou lénamarie lénarose lénaya lénaé lénaël lénaëlle lénaïc lénaïck lénaïg lénaïk lénaïs léni lénie lénna
lénny léno lénora lénore lény lénys léo-paul léo-pol léocadie léoh léoline léon-paul léona léonardo léonce léone
léonel léoni léonia léonid léonidas léonille léonin léonine léonis léonna léonnie léonny léonor léonora léonore
léonpaul léontin léontine léony léonys léopaul léopol léora léria lésia léticia létitia létizia lévan lévana lévanah
lévon lévy lévyn léwen léwis léxa léxie léxy léya léyah léyan léyana léyanah léyann léyanna léyna lézia lézio léïa
léïla léïna léïs lê lëana lëna lëo lëya lëyna lîna lïa lïam lïana lïna lïya lïyah lùca lùcas lùcia lùis lùka lùkas
lùna lûna lüder lüka lükas lüna lý lệ
ma maadi maahi maalik maaliyah maamar maanas maanasa maanav maanvi maanya maat maati maayan maayana maaz mabintou
mabrey mabrie mabrouck mabrouk mabrouka mabry macade macaela macai macaiah macaila macalister macallan macallister
macarena macari macarthur macaulay macauley macayla macaylee maccoy macee macelyn macen macenzie maceson macgregor
macha machaela machai machenzie machi macia maciah macin macinissa macire maciré mackay mackayla mackaylee mackena
mackenize mackenna mackennah mackensey mackensi mackensie mackenson mackenzee mackenzey mackenzi mackenzy mackenzye
mackey mackie mackinley mackinsey mackinzie macklin mackynzie maclain maclaren maclean maclin macon macoy macrae
macrina macyn macéo mada madai madala madalaine madaleine madalen madalene madalyne madalynn madalynne madane madani
madany madasin madason madassa madasyn maday maddalen maddalyn maddalynn maddax maddeline maddelyn maddelynn madden
maddex maddi maddilyn maddilynn maddin maddisen maddisyn maddix maddly maddoc maddock maddon maddoxx maddux maddyn
maddysen maddyson maddyx madec madee madeeha madeg madelaine madelayne madelein madeleine-sophie madeleinesophie
madelen madelena madelene madelie madeliene madelin madelina madelline madellyn madelon madely madelyne madelyngrace
madelynne maden madenn madesyn madex madgid madhi madhy madi madia madian madiana madiane madiba madicyn madigan
madigane madigata madih madiha madihawa madil madilee madiline madilyne madilynn madilynne madimaro madin madinah
madine madinina madior madiou madioula madis madisan madisin madisone madisonne madisson madissone madissyn madisun
madisynn madix madji madjid madjide madjiguene madjouba madjoula madlie madline madly madlyn madlyne madlynn mado
madoline madolyn madolynn madona madou madoussou madox madrick madsen madsion madyan madyana madyane madylan madylin
madyline madylyn madyn madyna madysen madysin madysone madysson madyssone madysun madysyn madyx mae-lee mae-li
mae-lou mae-lynn mae-lys maebel maebelle maebry maeby maeci maecie maecy maecyn maeda maedine maee maegen maeghan
maeko maela maelan maelana maelane maelann maelanne maeldan maele maelee maeleen maeleigh maelenn maeley maelhan
maelhys maeli maelia maelian maelic maelice maelick maelig maelik maelin maelina maelio maelise maeliss maelisse
maeliz maell maella maellane maelli maellia maellie maelline maellis maelly maellya maellyne maellys maellyss
maellysse maelo maelou maelwenn maelya maelyah maelyce maelye maelyn maelyna maelynn maelynne maelyo maelyse maelyss
maelysse maemi maena maera maeron maeronn maeryn maesha maeson maessa maessane maesyn maevan maevane maeven maevy
maewa maewen maewenn maezie mafanta maferima mafoud mafoudia magalie magaly magamed magan magd magdala magdaleina
magdaleine magdalene magdalina magdaline magdalyn magdalynn magdelaine magdeleine magdelena magdeline magdelyn magdi
magdiel magdy maged magella magellan magen magenta maggee maggi magguy maggy maghnia magi magic magid magida magide
magie magin magloire magnum magomed magou mags maguelonne magui maguie maguire maguy magy mah mahad mahadi mahady
mahagony mahaila mahala mahalet mahaley mahalia mahalie mahalya maham mahamad mahamane mahamat mahame mahamed
mahamet mahammed mahamodou mahamoud mahamoudou mahamud mahana mahari mahassine mahathi mahati mahaud mahawa mahayla
mahbouba mahdia mahdiya mahdjouba mahdy mahea mahealani maheddine mahedine mahee maheen mahefa maheidine mahek mahel
mahelia mahelie mahelle mahely mahelya mahelys mahena mahera mahery maheva mahey mahia mahiddine mahidine mahieddine
mahiedine mahika mahil mahila mahily mahin mahina mahine mahira mahissa mahit mahita mahitha mahiya mahiyah mahjoub
mahjouba mahkai mahkayla mahkenzie mahki mahlah mahlet mahli mahlia mahlik mahlo mahlon mahlone mahmad mahmadou
mahmed mahmoudou maho mahoganey mahogani mahogany mahon mahona mahone mahonri mahony mahora mahoua mahran mahrane
mahreen mahrez mahri mahsum mahsun mahum mahya mahydine mahyl mahyna mahyra mahyssa mahédine mahée mahélia mahélya
mahéna mahéra mahéry mahéva mahë mahël mahïna mai-lan mai-lane mai-lann mai-lee mai-li mai-line mai-linh mai-ly
mai-lys maiah maialen maian maiana maiane maiann maicee maicey maicha maichol maick maickel maicky maico maicol
maicon maicy maid maide maiden maider maidi maidie maidine maidy maie maiena maier maieul maigane maika maikel maiki
maiko maikol maiky mailan mailane mailani mailann maile mailee maileen mailen mailene mailey maili mailice mailie
mailine mailinh mailis mailise mailiss mailisse maille maillie mailly maillys mailou mailya mailyce mailye mailyn
mailyna mailyne mailynn mailyse mailyss mailysse maima maimiti mainor maiol mairah mairam mairame mairany mairely
mairena mairi mairick mairim mairon mairone maironn mairyn maisa maisara maisen maisey maisha maisie maison maissaa
maissae maissam maissame maissan maissara maissem maissen maissene maissoun maissoune maisy maisyn maita maitane
maitee maitena maithe maitland maitlyn maité maiva maivy maiwan maiway maiween maiwen maiwene maiwenne maixent
maiyah maiza maizee maizey maizie maizy majandra majdeline majdi majdoline majdouline majestic majesty majide
majlinda majoric majorie majoub majouba mak maka makaden makael makaela makaelah makaelyn makahi makahla makai
makaia makaiah makaih makail makaila makailah makailee makailyn makaio makaiya makaiyah makala makalah makale
makalee makaleigh makaley makalia makaliah makalya makalyn makalynn makana makani makari makaria makarios makaveli
makaya makayah makayden makaylah makaylan makayle makaylee makayleigh makaylen makayli makaylia makaylie makaylin
makaylla makaylyn makaylynn makbule makda makeda makeena makeila makel makela makell makella makelle makena makenah
makendra makenize makenlee makenley makenlie makenly makennah makensey makensi makensie makenson makensy makenya
makenze makenzee makenzey makenzi makenzy makenzye makeyla makha makhai makhaila makhan makhari makhayla makhi
makhia makhila makhiya makhlouf makhya makhyia maki makia makiah makiaya makih makila makilah makin makina makine
makinlee makinley makinly makinna makinsey makinze makinzee makinzey makinzi makinzie makinzy makira makirah makiya
makiyah makiyla makka maklouf mako makoa makoto makoura makrem maksen maky makya makyah makye makyi makyia makyiah
makyla makylah makyle makylee makyleigh makylie makyna makynlee makynna makynzee makynzi makynzie makyra makéda
malaak malacai malachai malacki malado malae malai malaia malaiah malaija malaijah malaika malaina malaisha malaiya
malaiyah malaja malajah malaka malakai malake malakei malakhai malakhi malaki malakia malakie malakii malaky malakye
malal malala malamine malan malana malaney malang malani malanie malanna malarie malasha malashia malasia malaurie
malaury malaya malayah malayasia malayia malayiah malayjah malayka malayla malayna malaysha malayshia malaysia
malaïka malcie malcom malcome malcy male maleah maleaha maleak maleana maleaume malec malechi maleck malee maleea
maleeah maleeha maleek maleena maleeya maleeyah maleia maleiah maleigh maleigha maleik maleina maleiya maleka
malekai maleke malekhi maleki malen maleny maleo malerie maley maleya maleyah malfada malha malhaury malhia malho
malhon malhone malhonn malhory malhya maliah maliaka maliana malic malica malice malichai malichi malicia malicka
malicya malie maliek maliha maliik malijah malikah malikai malike malikhi maliki malikiah maliky malikye malila
malinka maliq malique malisha malissa malissia maliya maliyah maliyha maliza malka malkiel malko malkom malky mallak
mallarie mallary mallaurie malle mallee mallely mallery malley mallia malliyah mallone malloree mallori mallorie
mally mallya mallé maloa maloan maloe maloee maloh malohe malohé malon maloni malonn malonne malony maloree malori
malorie malorine malory malouna malow malown maloya maloé maloée maloë malu malvika malvin malvyn malvyna malween
malwen malwenn malwin maly malya malyah malyana malycia malyck malyia malyiah malyk malyka malykai malyki malyna
malynda malynn malysia malyssa malyssia malèk malé maléna maléo malïa malône mamadi mamadou-lamine mamadouba
mamadoulamine mamah mamar mamassa mamba mamby mame mame-diarra mame-fatou mamedi mamediarra mamedy mamefatou mamerto
mami mamia mamma mammadou mammar mamode mamou mamoud mamouna mamoune mamoutou mamy man mana manaal manae manael
manaelle manaf manahau manahel manahil manaia manaig manale manali manalle manana manao manare manas manase manases
manassa manasseh manasvi manatea manau manav manava manavai manavaï manaya manaé manaë manaël manaëlle mandalyn
mandalynn mandana mandarine manddy mande mandee mandela mandell mandi mandie mandine mandiou mandjou mandolin
mandoline mandresy mandson mane manea manec manech maneck manef manek manele manell manella maneo manes manessa
maneva manex manfredi manfried manha manhattan mania maniah maniame manika manila manille manina manis manisa
manissa manivone maniya maniyah manja manjot manmeet manna mannaig mannat mannaïg mannel mannie manning mannix
mannon mannuella mano manoa manoach manoe manoel manoela manoella manoelle manoha manohe manohé manola manoli
manolia manolie manolin manoline manolis manolita manolito manolo manoly manolya manora manou manoubi manoubia
manouchka manouk manoé manoë manoël manraj manrique mansata mansita manson mansor mansoura mansouria manssour mansuy
mantas manthia manthita mantia manua manual manuarii manuelita manuella manuelle manuelo manureva manutea manuéla
manveer manvi many manya manyl manyssa manzo manzon manèl manèle mané manéa manéo manël manëlle mao maodan maodez
maodo maogan maoh maolan maoline maona maoni maonie maony maor maora maori maorie maoris maoro maory maoude maoudé
maoulida maple mar marabelle marae marai marajade maraki maral maralyn marame maran maranatha maranda maravilha
maravilla maravillas maray maraya marayah marayna marbella marbely marbin marc-adrien marc-alain marc-alban
marc-albert marc-alexandre marc-alexis marc-andre marc-andria marc-andré marc-ange marc-angel marc-anthony
marc-antony marc-arthur marc-aurel marc-aurele marc-aurelien marc-aurèle marc-aurélien marc-claude marc-daniel
marc-david marc-edouard marc-elie marc-emmanuel marc-eric marc-etienne marc-francois marc-françois marc-henri
marc-henry marc-jean marc-laurent marc-louis marc-marie marc-michel marc-olivier marc-paul marc-philippe marc-pierre
marcadrien marcail marcal marcalain marcalban marcalbert marcalexandre marcalexis marcandre marcandria marcandré
marcange marcangel marcanthony marcantonio marcantony marcarthur marcas marcaurel marcaurele marcaurelien marcaurèle
marcaurélien marcayla marcclaude marcdaniel marcdavid marcedouard marcele marceliana marceliano marcelie marcelis
marcelles marcelli marcellia marcellin marcellina marcelline marcellino marcellis marcellius marcellous marcellu
marcelly marcelus marcely marcelyne marcemmanuel marceric marcetienne marcfrancois marcfrançois marche marchello
marchenri marchenry marci marcial marciana marcianna marcie marcien marcienne marcio marcjean marck marclaurent
marclouis marcmarie marcmichel marco-antonio marco-paulo marcoantonio marcolivier marcopaulo marcpaul marcphilippe
marcpierre marcques marcquis marcu-andria marcu-maria marcuandria marcuccia marcumaria marcuz marcy mardaye marde
mardemoutou mardiros mardjane mardoche mardochee mardoché mardochée marea marec mareck maree mareen mareena mareesa
marei mareile mareka mareli marelie marelin marelis marella marelli marelly marely marelyn marelys mareon maresa
maressa maret maretta mareva marfil margalida margalit margalith margaretann margareth margaretha margarethe
margaretmary margarito margau margaud margault margaut margeaux margerie margery margitta margod margotte marguarita
marguerita marguerite-marie margueritemarie margueritte mari-sol mari-wenn maria-adelaide maria-alexandra
maria-alice maria-amelia maria-amparo maria-amélia maria-angela maria-angeles maria-angelina maria-anna
maria-antonia maria-antonietta maria-augusta maria-candida maria-carmen maria-celeste maria-christina
maria-christine maria-clara maria-conception maria-concetta maria-cristina maria-cruz maria-de maria-del
maria-dolores maria-dolorès maria-elena maria-elisabeth maria-emilia maria-fatima maria-fernanda maria-francesca
maria-francisca maria-gloria maria-gorete maria-gracia maria-grazia maria-helena maria-helene maria-hélène
maria-héléna maria-ines maria-inès maria-isabel maria-isabelle maria-jesus maria-joao maria-jose maria-josee
maria-josefa maria-josé maria-julia maria-laura maria-lina maria-louisa maria-louise maria-lourdes maria-lucia
maria-luisa maria-luz maria-madalena maria-madeleine maria-magdalena maria-manuela maria-manuella maria-mercedes
maria-nieves maria-paula maria-paz maria-pia maria-pilar maria-rita maria-rosa maria-rosario maria-serena maria-sol
maria-soledad maria-stella maria-séréna maria-teresa maria-theresa maria-therese maria-thérèse maria-victoria
mariaadelaide mariaalexandra mariaalice mariaamelia mariaamparo mariaamélia mariaangela mariaangeles mariaangelina
mariaanna mariaantonia mariaantonietta mariaaugusta mariabelen mariacamila mariacandida mariacarmela mariacarmen
mariaceleste mariachiara mariachristina mariachristine mariaclara mariaconception mariaconcetta mariacristina
mariacruz mariade mariadejesus mariadel mariadelaluz mariadelcarmen mariadelosang mariadolores mariadolorès
mariaeduarda mariaelena mariaelisabeth mariaemilia mariafatima mariafernanda mariafrancesca mariafrancisca
mariagiovanna mariagiulia mariagloria mariagorete mariagracia mariagrazia mariaguadalupe mariaha mariahelena
mariahelene mariahélène mariahéléna mariaines mariainès mariaisabel mariaisabelle mariajesus mariajoao mariajose
mariajosee mariajosefa mariajosé mariajulia marialaura marialetizia marialicia marialina marialine marialis marializ
marialouisa marialouise marialourdes marialuce marialucia marialuigia marialuisa marialuiza marialuna marialuz
marialy marialys mariamadalena mariamadeleine mariamagdalena mariamanuela mariamanuella mariamercedes mariami
mariamou marianah marianela marianella marianeve mariange mariangel mariangela mariangely marianick marianieves
marianik mariann mariannic mariannick mariannik marianno marianny mariantonia mariantonietta mariany mariapaola
mariapaula mariapaz mariapia mariapilar mariarca mariarita mariarosa mariarosaria mariarosario mariaserena
mariasofia mariasol mariasole mariasoledad mariassunta mariastella mariaséréna mariata mariateresa mariatheresa
mariatherese mariathérèse mariavictoria mariavittoria mariaya mariaye maribell maribella maribelle maribeth maric
marice maricel maricela maricella maricia marick maricka maricke marico maricruz maricus marida maridza
marie-adelaide marie-adele marie-adeline marie-adrienne marie-adèle marie-adélaïde marie-agathe marie-agnes
marie-agnès marie-aimee marie-aimée marie-albane marie-alberte marie-albertine marie-aleth marie-alex
marie-alexandra marie-alexandre marie-alexandrine marie-alexia marie-alice marie-alicia marie-aliette marie-aline
marie-alix marie-alizee marie-alizée marie-alphonsine marie-amandine marie-ambre marie-amelie marie-amélie
marie-anaelle marie-anais marie-anaïs marie-andre marie-andrea marie-andree marie-andré marie-andréa marie-andrée
marie-angela marie-angele marie-angelina marie-angeline marie-angelique marie-angèle marie-angélique marie-anick
marie-anise marie-anita marie-anna marie-annabelle marie-anne marie-annette marie-annic marie-annick marie-annie
marie-annik marie-anny marie-antoine marie-antoinette marie-antonia marie-apolline marie-arlette marie-armande
marie-armelle marie-astrid marie-astride marie-aude marie-audrey marie-augusta marie-augustine marie-aure
marie-aurelie marie-aurore marie-aurélie marie-axelle marie-baptiste marie-baptistine marie-barbara marie-beatrice
marie-beatrix marie-bel marie-belle marie-benedicte marie-benoite marie-berangere marie-berengere marie-berenice
marie-bernadette marie-bernard marie-berthe marie-bertille marie-betty marie-blanche marie-blandine marie-brigitte
marie-béatrice marie-bénédicte marie-bérénice marie-camille marie-capucine marie-carine marie-carla marie-carmen
marie-carole marie-caroline marie-catherine marie-cathy marie-cecile marie-cecilia marie-celeste marie-celestine
marie-celia marie-celiane marie-celine marie-cerise marie-chantal marie-chantale marie-charlene marie-charles
marie-charline marie-charlotte marie-charlène marie-chloe marie-chloé marie-christel marie-christele
marie-christelle marie-christiane marie-christina marie-christine marie-christophe marie-christèle marie-chrystelle
marie-cindy marie-claire marie-clara marie-clarisse marie-claude marie-claudette marie-claudia marie-claudie
marie-claudine marie-clemence marie-clementine marie-clothilde marie-clotilde marie-clémence marie-clémentine
marie-colette marie-coline marie-colombe marie-conception marie-constance marie-coralie marie-corine marie-corinne
marie-cynthia marie-cécile marie-cécilia marie-célia marie-céline marie-daisy marie-daniele marie-daniella
marie-danielle marie-danièle marie-dany marie-delphine marie-denise marie-desiree marie-diane marie-dolores
marie-dolorès marie-dominique marie-domitille marie-dorothee marie-edith marie-edmee marie-edouard marie-edwige
marie-eglantine marie-elena marie-eleonore marie-eliane marie-eliette marie-eline marie-elisa marie-elisabeth
marie-elise marie-elizabeth marie-ella marie-elodie marie-eloise marie-elsa marie-elvire marie-elyse marie-emeline
marie-emilie marie-emilienne marie-emma marie-emmanuel marie-emmanuella marie-emmanuelle marie-ena marie-erika
marie-ernestine marie-esperance marie-estelle marie-esther marie-etienne marie-etiennette marie-eugenie
marie-eugénie marie-eva marie-eve marie-eveline marie-evelyne marie-fabienne marie-fanny marie-fatima marie-felicie
marie-felix marie-fernande marie-flavie marie-fleur marie-flora marie-flore marie-florence marie-floriane
marie-florine marie-france marie-francette marie-francine marie-francois marie-francoise marie-frantz marie-françois
marie-françoise marie-frede marie-frederique marie-frédérique marie-félix marie-gabrielle marie-gaelle marie-garance
marie-gaëlle marie-genevieve marie-geneviève marie-george marie-georges marie-georgette marie-geraldine marie-gerard
marie-germaine marie-ghislaine marie-gilberte marie-gilles marie-ginette marie-gisele marie-gisèle marie-gladys
marie-grace marie-graziella marie-guy marie-guylene marie-gwenaelle marie-gwendoline marie-gérard marie-haude
marie-helena marie-helene marie-heloise marie-henriette marie-hermine marie-hortense marie-huguette marie-héloïse
marie-hélène marie-ines marie-ingrid marie-inès marie-irene marie-irène marie-isabel marie-isabelle marie-jacqueline
marie-jacques marie-jade marie-jane marie-jasmine marie-jean marie-jeanine marie-jeanne marie-jeannine
marie-jennifer marie-jessica marie-jessie marie-jesus marie-jo marie-jocelyne marie-joe marie-joele marie-joelle
marie-johanna marie-jose marie-josee marie-joseph marie-josephe marie-josephine marie-josette marie-josiane
marie-josie marie-josèphe marie-josé marie-josée marie-joséphe marie-joséphine marie-joëlle marie-judith marie-julia
marie-juliana marie-julie marie-julienne marie-juliette marie-justine marie-karine marie-kelly marie-ketty
marie-laetitia marie-laura marie-laure marie-laurence marie-laurette marie-laëtitia marie-lea marie-lena marie-leone
marie-leonie marie-leontine marie-liesse marie-liliane marie-lina marie-linda marie-line marie-lisa marie-lise
marie-lisette marie-loetitia marie-loic marie-lore marie-lorraine marie-louis marie-louisa marie-louise
marie-louisette marie-loup marie-lourdes marie-loïc marie-luc marie-luce marie-lucette marie-lucia marie-lucie
marie-lucienne marie-lucile marie-ludivine marie-luz marie-lydia marie-lydie marie-lyne marie-lys marie-lyse
marie-léa marie-léna marie-léone marie-léonie marie-léontine marie-madeleine marie-magali marie-magdeleine
marie-manuela marie-manuella marie-manuelle marie-marcelle marie-marguerite marie-marie marie-marlene marie-marlène
marie-marthe marie-martine marie-mathilde marie-maud marie-may marie-melanie marie-melissa marie-melodie
marie-mercedes marie-michele marie-micheline marie-michelle marie-michèle marie-mimose marie-mireille marie-monique
marie-morgane marie-muriel marie-murielle marie-myriam marie-mélanie marie-mélissa marie-nadege marie-nadia
marie-nadine marie-nancy marie-natacha marie-nathalie marie-neige marie-nella marie-nelly marie-nicaise marie-nicole
marie-noel marie-noele marie-noella marie-noelle marie-noemie marie-noël marie-noële marie-noëlle marie-oceane
marie-océane marie-odette marie-odile marie-olga marie-olive marie-olivia marie-olympe marie-ombeline marie-ophelie
marie-ophélie marie-pascal marie-pascale marie-pascaline marie-patricia marie-paul marie-paule marie-paulette
marie-pauline marie-perrine marie-philippe marie-philippine marie-philomene marie-pia marie-pier marie-pierre
marie-pierrette marie-pilar marie-prisca marie-priscilla marie-priscille marie-rachel marie-raphaele marie-raphaelle
marie-raymonde marie-regine marie-reine marie-renee marie-renée marie-rita marie-roberte marie-rolande marie-rosa
marie-rosalie marie-rose marie-roseline marie-roselyne marie-rosine marie-régine marie-sabine marie-sabrina
marie-sainte marie-salome marie-salomé marie-samantha marie-sandra marie-sandrine marie-sara marie-sarah
marie-segolene marie-serge marie-severine marie-simone marie-sixtine marie-soizic marie-sol marie-solange
marie-solene marie-solenne marie-soline marie-solène marie-sonia marie-sophie marie-stella marie-stephane
marie-stephanie marie-stéphane marie-stéphanie marie-suzanne marie-suzette marie-suzie marie-suzy marie-sylvaine
marie-sylvette marie-sylvia marie-sylviane marie-sylvie marie-ségolène marie-tatiana marie-therese marie-thereze
marie-thérèse marie-thérèze marie-valentine marie-valerie marie-valérie marie-vanessa marie-veronique marie-victoire
marie-victoria marie-victorine marie-vincente marie-violaine marie-violette marie-virginie marie-viviane
marie-véronique marie-xaviere marie-yannick marie-yasmine marie-yolaine marie-yolande marie-yveline marie-yves
marie-yvette marie-yvonne marie-zoe marie-zoé marie-ève marie-élise marieadelaide marieadele marieadeline
marieadrienne marieadèle marieadélaïde marieagathe marieagnes marieagnès marieaimee marieaimée mariealbane
mariealberte mariealbertine mariealeth mariealex mariealexandra mariealexandre mariealexandrine mariealexia
mariealice mariealicia mariealiette mariealine mariealix mariealizee mariealizée mariealphonsine marieamandine
marieambre marieamelie marieamélie marieanaelle marieanais marieanaïs marieandre marieandrea marieandree marieandré
marieandréa marieandrée marieangela marieangele marieangelina marieangeline marieangelique marieangèle
marieangélique marieanick marieanise marieanita marieanna marieannabelle marieanne marieannette marieannic
marieannick marieannie marieannik marieanny marieantoine marieantoinette marieantonia marieapolline mariearlette
mariearmande mariearmelle marieastrid marieastride marieaude marieaudrey marieaugusta marieaugustine marieaure
marieaurelie marieaurore marieaurélie marieaxelle mariebaptiste mariebaptistine mariebarbara mariebeatrice
mariebeatrix mariebel mariebelle mariebenedicte mariebenoite marieberangere marieberengere marieberenice
mariebernadette mariebernard marieberthe mariebertille mariebetty marieblanche marieblandine mariebrigitte
mariebéatrice mariebénédicte mariebérénice mariecamille mariecapucine mariecarine mariecarla mariecarmen mariecarole
mariecaroline mariecatherine mariecathy mariececile mariececilia marieceleste mariecelestine mariecelia marieceliane
marieceline mariecerise mariechantal mariechantale mariecharlene mariecharles mariecharline mariecharlotte
mariecharlène mariechen mariechloe mariechloé mariechristel mariechristele mariechristelle mariechristiane
mariechristina mariechristine mariechristophe mariechristèle mariechrystelle mariecindy marieclaire marieclara
marieclarisse marieclaude marieclaudette marieclaudia marieclaudie marieclaudine marieclemence marieclementine
marieclothilde marieclotilde marieclémence marieclémentine mariecolette mariecoline mariecolombe marieconception
marieconstance mariecoralie mariecorine mariecorinne mariecynthia mariecécile mariecécilia mariecélia mariecéline
mariedaisy mariedaniele mariedaniella mariedanielle mariedanièle mariedany mariedelphine mariedenise mariedesiree
mariediane mariedolores mariedolorès mariedominique mariedomitille mariedorothee marieedith marieedmee marieedouard
marieedwige marieeglantine marieelena marieeleonore marieeliane marieeliette marieeline marieelisa marieelisabeth
marieelise marieelizabeth marieella marieelodie marieeloise marieelsa marieelvire marieelyse marieemeline
marieemilie marieemilienne marieemma marieemmanuel marieemmanuella marieemmanuelle marieena marieerika
marieernestine marieesperance marieestelle marieesther marieetienne marieetiennette marieeugenie marieeugénie
marieeva marieeve marieeveline marieevelyne mariefabienne mariefanny mariefatima mariefelicie mariefelix
mariefernande marieflavie mariefleur marieflora marieflore marieflorence mariefloriane marieflorine mariefrance
mariefrancette mariefrancine mariefrancois mariefrancoise mariefrantz mariefrançois mariefrançoise mariefrede
mariefrederique mariefrédérique mariefélix mariegabrielle mariegaelle mariegarance mariegaëlle mariegenevieve
mariegeneviève mariegeorge mariegeorges mariegeorgette mariegeraldine mariegerard mariegermaine marieghislaine
mariegilberte mariegilles marieginette mariegisele mariegisèle mariegladys mariegrace mariegraziella marieguy
marieguylene mariegwenaelle mariegwendoline mariegérard mariehaude mariehelena mariehelene marieheloise
mariehenriette mariehermine mariehortense mariehuguette mariehéloïse mariehélène marieines marieingrid marieinès
marieirene marieirène marieisabel marieisabelle mariejacqueline mariejacques mariejade mariejane mariejasmine
mariejean mariejeanine mariejeanne mariejeannine mariejennifer mariejessica mariejessie mariejesus mariejo
mariejocelyne mariejoe mariejoele mariejoelle mariejohanna mariejose mariejosee mariejoseph mariejosephe
mariejosephine mariejosette mariejosiane mariejosie mariejosèphe mariejosé mariejosée mariejoséphe mariejoséphine
mariejoëlle mariejudith mariejulia mariejuliana mariejulie mariejulienne mariejuliette mariejustine mariekarine
mariekelly marieketty mariel marielaetitia marielaura marielaure marielaurence marielaurette marielaëtitia mariele
marielea marielena marieleone marieleonie marieleontine marieli marieliesse marieliliane marielina marielinda
marieline marielis marielisa marielise marielisette marieliz mariell marielly marieloetitia marieloic marielore
marielorraine marielouis marielouisa marielouise marielouisette marieloup marielourdes marieloïc marieluc marieluce
marielucette marielucia marielucie marielucienne marielucile marieludivine marieluz mariely marielydia marielydie
marielyne marielys marielyse marieléa marieléna marieléone marieléonie marieléontine mariemadeleine mariemagali
mariemagdeleine mariemanuela mariemanuella mariemanuelle mariemarcelle mariemarguerite mariemarie mariemarlene
mariemarlène mariemarthe mariemartine mariemathilde mariemaud mariemay mariemelanie mariemelissa mariemelodie
mariemercedes mariemichele mariemicheline mariemichelle mariemichèle mariemimose mariemireille mariemonique
mariemorgane mariemuriel mariemurielle mariemyriam mariemélanie mariemélissa marien mariena marienadege marienadia
marienadine marienancy marienatacha marienathalie marieneige marienella marienelly marienicaise marienicole marienne
marienoel marienoele marienoella marienoelle marienoemie marienoël marienoële marienoëlle marieoceane marieocéane
marieodette marieodile marieolga marieolive marieolivia marieolympe marieombeline marieophelie marieophélie
mariepascal mariepascale mariepascaline mariepatricia mariepaul mariepaule mariepaulette mariepauline marieperrine
mariephilippe mariephilippine mariephilomene mariepia mariepier mariepierre mariepierrette mariepilar marieprisca
mariepriscilla mariepriscille marierachel marieraphaele marieraphaelle marieraymonde marieregine mariereine
marierenee marierenée marierita marieroberte marierolande marierosa marierosalie marierose marieroseline
marieroselyne marierosine marierégine mariesabine mariesabrina mariesainte mariesalome mariesalomé mariesamantha
mariesandra mariesandrine mariesara mariesarah mariesegolene marieserge marieseverine mariesimone mariesixtine
mariesoizic mariesol mariesolange mariesolene mariesolenne mariesoline mariesolène mariesonia mariesophie
mariestella mariestephane mariestephanie mariestéphane mariestéphanie mariesuzanne mariesuzette mariesuzie mariesuzy
mariesylvaine mariesylvette mariesylvia mariesylviane mariesylvie marieségolène marietatiana marietherese
mariethereze mariethérèse mariethérèze marietou mariette marieva marievalentine marievalerie marievalérie
marievanessa marieve marieveronique marievictoire marievictoria marievictorine marievincente marieviolaine
marieviolette marievirginie marieviviane marievéronique mariexaviere marieyannick marieyasmine marieyolaine
marieyolande marieyveline marieyves marieyvette marieyvonne mariezoe mariezoé marieève marieélise marife marifer
marig marigold marigrace mariha mariia marijane marijayne marijke marijose marik marike mariko marilaine marilee
marileine marilene marili marilia marilin marilina mariline marilis marilisa marilise marilla mariluz marily
marilynn marilys marilyse marilène marilù marim marimar marimoutou marine-oceane marine-océane marinel marinelle
marineoceane marineocéane marinette marinha marinho marinka marinn marinna marinne mariona marioni marionna marios
mariot mariotte maripaz mariposa marisabel marisah marisca marise marisela marisella marisette marisha marishka
mariska marissah maristella maritchu marithe marithza maritie maritsa maritxu mariuccia marium marivel marivonne
mariwenn marixa mariyah mariyama mariyame mariyamou mariyana mariyanna mariza marize marizol marièle mariéme
mariétou mariña marjana marjelaine marjerie marjolene marjoline marjolène marjon marjorine markala markale
markangelo markanthony markasia markavion markavious markavius markayla markaylah markcus markee markeem markeese
markeis markeise markeisha markeith markel markell markella markelle markenzie markeria markes markese marketta
markevia markevion markevious markevius markeya markez markham marki markia markie markies markiese markis markise
markita markiya markiyah markos markyla marlaina marlaine marlan marlana marland marlay marlaya marlayna marlaysha
marlaysia marle marlea marleah marleena marlei marleigh marleine marleni marlenne marleny marlet marleth marlette
marleyjane marleyne marlianna marlicia marliese marlin marlina marline marlise marlissa marliyah marlone marlonn
marlow marlowe marlown marlyatou marlyn marlyne marlynn marlys marlyse marnae marnell marni marnia marnita marny
maro maroa maroan maroi maroia maroie maroin maroine maron maroua marouan marouchka marouen marouene marouf
maroussia maroy marqez marquail marqual marquan marquasia marquavion marquavious marquavis marquavius marquay marque
marquee marquel marquell marquelle marquese marquesha marquett marquetta marquette marquez marqueze marquia marquice
marquies marquinn marquisha marquita marquiz marquize marquon marqus marra marrah marrell marriah marriana marrianna
marrio marrion marrisa marrissa marrius marry mars marsault marsean marsel marsela marsell marshae marshal marshaun
marshawn marshay marshayla marshon marshun marso marston martasia martavion martavious martavis martavius martel
martell martese martez marteze marthe-marie marthemarie marthial marthine marthy marti martia martiale martialine
martialise martie martine-marie martinemarie martinez martinho martiniano martinien martinjr martins martirio
martise martiño martrell martxel martyn martyne martyr marua maruan maruja maruschka marushka maruska maruxa marva
marveen marvel marvell marvella marvelle marvellous marvelous marven marvens marvina marvine marving marvinn marvins
marvion marvon marvyn marvyne marvynn marwah marwann marwene marwyn marx mary-ange mary-ann mary-anne mary-annick
mary-charlotte mary-christine mary-claire mary-claude mary-eve mary-france mary-francoise mary-françoise mary-helene
mary-hélène mary-jane mary-jose mary-josé mary-kate mary-laure mary-line mary-lise mary-lou mary-morgane mary-paule
mary-pierre marya maryah maryalice maryaline maryama maryame maryamou maryan maryana maryane maryange maryangel
maryanick maryanna maryanne maryannick maryatou marybel marybelle marybeth marycarmen marycatherine marycharlotte
marychristine maryclaire maryclare maryclaude marycruz marye maryel maryela maryeli maryelizabeth maryella maryelle
maryellen maryem maryeme maryeve maryfrance maryfrances maryfrancoise maryfrançoise marygrace maryhelen maryhelene
maryhélène maryiah maryjan maryjayne maryjean maryjo maryjose maryjosé maryjoy maryka marykate marykatherine
marykathryn maryla marylaine marylaure marylee maryleine marylen marylene marylia marylie marylin maryline marylis
marylise maryll marylouise marylu marylyn marylyne marylynn marylène marymae marymargaret marymorgane maryn maryne
marynette marynne maryo maryon maryonna maryori maryorie marypaule marypierre maryrose marysa marysette maryska
marysol maryssa marytza maryum maryuri maryus maryvette maryvon maryvone maryvonne maryvonnick marzell marzella
marzouk marçal maréva masai masaki masal masao masato mascha mascia masen masey mashari mashayla masiah masie masiel
masiela masih masin masinissa masire masita masiya masiyah maslah massa massai massandje massandjé massara massaran
massena masseni massi massiah massiami massiata massiel massiga massika massil massila massilia massilva massilya
massim massin massina massine massinisa massira massire massiré massis massita massitan massiva masson massoud
massouda massy massyl massyle massylia mastan masten master masud masyn mat mata matahi matahina matai matalie
matalyn matane matas mataya matayo matea mateah mateen mateis matel matene matenin matenzo mateos materne mateu
mateya mateï mateïs mathais mathan mathayus mathea mathee mathei matheis mathenzo matheos mathes matheson matheu
mathews matheys matheï matheïs mathia mathie mathieux mathiew mathilin mathiou mathiss mathisse mathita mathius
mathumitha mathura mathurine mathusan mathusha mathushan mathy mathyas mathyeu mathyis mathylda mathylde mathyss
mathèo mathéa mathéis mathéys mathéïs mathëo mathëys mathïs mati matia matice matida maties matieu matiguida matilin
matilio matilyn matilynn matin matina matine matio matison matisyn matiu matix matiya matlyn matondo matson mattalyn
mattalynn mattan mattei matteis mattelyn matten mattenzo matteu matteus mattew mattews matteï matthais matthan
matthaus matthea matthes mattheus matthewjames matthewryan matthews matthieux matthiew matthyas matthys matthäus
matthéo mattieu mattiew mattilyn mattilynn mattin mattingly mattisen mattison mattisyn mattix mattox mattya mattyas
mattys mattyson mattéa mattéi mattéï mattëo maturin matveï matxalen maty matylde matylio matyss matysse matéa matéi
matéis matéo matéï matéïs maudez maugan maui maur maurad maurade maurane mauranne maure maureene maurena maurene
mauri mauriah mauriana mauriane maurianna maurianne maurici mauricia mauricienne mauril maurille maurillia maurin
maurio maurion maurise maurisio maurissa maurizia maurus maury mauryn mauryne mauve maven maveric maverik mavi mavie
mavin mavric mavrick mavrik mavryk mavy mawa mawada mawel mawen mawena max-andre max-andré max-antoine max-emilien
max-olivier maxamilian maxamillion maxamus maxan maxance maxandre maxandré maxans maxantoine maxe maxel maxemiliano
maxemilien maxen maxendre maxent maxette maxfield maxie maximiano maximien maximilia maximiliana maximilie
maximilienne maximilliano maximillien maximillion maximin maximina maximine maximino maximos maximum maxmillian
maxmillion maxo maxolivier maxon maxsim maxson maxten maxton maxum maxwel maxx maxximus maxxwell maxym maxyme
maxymilian maxyne may-lan may-lee may-leen may-li may-lin may-line may-linh may-lise may-ly may-lynn mayah mayalen
mayalene mayaline mayan mayana mayann mayanna mayanne mayara mayare mayas mayass mayassine maybel maybeline
maybelline maybree mayce maycee maycen mayci maycie mayco maycol mayda maydelin mayden mayder maydin maydine
mayedine mayel mayela mayeli mayelin mayeline mayelle mayeni mayer mayera mayerlin mayeron mayes mayess mayeule
mayeva maygan maygane maygen mayi mayia mayka maykayla mayke maykel mayki maylan maylana maylane maylani maylann
maylanne maylasia maylea maylee mayleen mayleigh maylen maylena maylene mayley mayli maylia maylice maylie maylin
maylina mayling maylinh maylinn maylise mayliss maylissa maylisse mayllie mayllis maylo maylon maylone maylonn
maylou mayly maylyn maylynn maylys maylïs maymana mayme maymouna maymounah mayna maynah maynor mayol mayrah mayrani
mayreli mayrick mayrin mayrine mayron mayrone mayronn mayronne mays maysae maysan maysane maysara maysem maysen
maysene maysha maysie maysoun mayssaa mayssae mayssam mayssame mayssan mayssane mayssara mayssem mayssen mayssene
maysson mayssoun mayssoune maysun maysân maytal maythe maytte mayu mayumi mayuran mayva mayve mayven mayvie mayvin
mayvis maywen maywenn mayya mayza mayze mayzee mayzie mazal mazarine mazee mazey mazi mazia maziah mazigh mazikeen
mazine mazir maziyah mazouza mazy mazzie mazzy maèva maève maé maé-lou maée maéla maélan maélane maéli maélia maélie
maéline maélio maélly maélo maélou maély maélya maélyne maélys maélyss maélysse maéna maéra maéron maéva maévan
maêva maë maë-lys maëla maëlan maëlane maëlann maëlanne maële maëlee maëleen maëlenn maëlhan maëli maëlia maëlian
maëlic maëlice maëlick maëlig maëlik maëlina maëlio maëlise maëliss maëlisse maëlla maëllane maëllia maëllie
maëlline maëlly maëllya maëllyne maëllys maëlo maëlou maëlwenn maëlya maëlyah maëlyce maëlye maëlyn maëlyna maëlynn
maëlynne maëlyo maëlyse maëlyss maëlysse maëna maëra maëron maëronn maës maëssa maëvan maëvane maëve maëvy maëwen
maëwenn maï-lan maï-lane maï-lann maï-lee maï-li maï-line maï-linh maï-ly maïalen maïan maïana maïane maïann maïcha
maïcky maïda maïden maïder maïdine maïdy maïeul maïk maïka maïko maïky maïla maïlan maïlane maïlann maïlee maïleen
maïlen maïley maïli maïlie maïline maïlinh maïlis maïlisse maïlly maïllys maïlo maïlou maïlya maïlye maïlyn maïlyna
maïlyne maïlynn maïlyss maïlysse maïlé maïra maïrah maïrick maïron maïronn maïsa maïsha maïssaa maïssae maïssam
maïssame maïssan maïssara maïssem maïssene maïte maïtena maïthé maïté maïténa maïva maïvy maïwan maïween maïwen
maïwenne maïya maïza maÿlis mbacke mbarek mbark mbarka mbemba mc mcalister mcallister mccade mccain mccall mccarthy
mccartney mccarty mcclain mcclellan mccoy mcgregor mcguire mckade mckaela mckaila mckailey mckailyn mckale mckay
mckaya mckaylah mckaylee mckaylie mckaylin mckell mckena mckenah mckendra mckenize mckenleigh mckenley mckenlie
mckenly mckennah mckennan mckennon mckensey mckensi mckensie mckenze mckenzee mckenzey mckenzi mckenzy mckenzye
mckeon mckeyla mckinlee mckinleigh mckinley mckinly mckinna mckinnley mckinnon mckinsey mckinze mckinzee mckinzey
mckinzie mckinzy mckoy mckyla mckyle mckynlee mckynlie mckynzee mckynzi mckynzie mclain mclane mclean mcrae md mea
mead meadow meah meane meara mebarek mebarka mebrouk mecca mechel mechelle mechthild mechtilde meckenzie medaline
medarine meddhi meddhy meddi meddy medeea medelice medeline mederick mederik mederique medge medhansh medhi medhy
medi mediha medin medji medjid medric medrick medy medyna medyne meeghan meeka meekah meela meelah meen meer meesha
meet meeya meeyah meftah meg-anne megann meganne megdouda megg meggan meggane megguy meggy meghane meghann meghanne
meghi megi megui megumi meguy megyn meha mehakpreet mehamed mehana mehand mehddi mehddy mehdia mehdine mehdy mehedi
mehek mehidi mehidine mehkai mehki mehlia mehmed mehmet-akif mehmet-ali mehmet-can mehmet-efe mehmet-emin mehmetakif
mehmetali mehmetcan mehmetefe mehmetemin mehmethan mehr mehran mehreen mehrez mei-lee mei-line mei-linh mei-ly
mei-lynn meia meiah meidhi meidhy meidi meidy meiggie meihdi meije meika meikhi meiko meila meilane meilani meilech
meilee meilie meiline meilinh meilly meily meilya meilyn meilyne meilynn meilys meimouna meina meinhard meinharde
meinhild meino meinolf meinrad meir meira meisha meissan meissane meissene meital meivy meiya mejd mejda mejdi
mejdouline mejid meka mekael mekaela mekai mekaila mekayla mekaylah mekel mekenna mekenzi mekenzie mekhai mekhia
meki mekia mekiah mekiyah mekka mekki mekkia mekky meklit mela melachi meladee melah melahat melaina melaine melan
melana melane melanee melaney melanni melannie melanny melanye melat melaya melayah melayna melaysia melbin
melchizedek melchor melchora meldine meldrick mele melea meleah meleana meleane melecio meleena melen melena melene
meleni melenie melenn meleny melha melhia melhya meli meliah meliame melian meliana meliane meliani melica melicia
melick melida melie meliha melik melika melila melin melinah melinay melinee melinna melio melisandre melise
melisende meliss melissande melissane melisse melissende melissia melisson melitine meliton melitta meliya meliyah
meliza melk melki melkior mell mellanie mellany mellia mellila mellinda melline mellisa mellissa mellody mellon
mellony melly mellya mellyna mellyne mellyssa meloane melodee melodey melodia melodine melodye meloe meloee meloney
meloni melonie melony melora meloud melouka melquiades melquisedec melric melrick melrose melsa melson melveen
melville melvine melvinn melvy melvyna melvyne melvynn melwan melwann melwen melwenn melwin melwyn mely melya melyah
melyan melyana melyane melyanna melycia melyha melyn melynda melyne melynn melynna melyo melys melysa melyss
melyssande melyssandre melysse melyssia mema memet memona memorie memory memouna memphis memphys men mena menaal
menachem menad menahem-mendel menahemmendel menana menard menashe mencia menderes mendes mendhi mendhy mendi mendie
mendrick mendy menehould menekse menel menelick menelik menelle menesa menessa menina menissa mennad mennah mennana
mennel menouar menouer menouha menphis menphys mensah mensour menty menucha menyar menzo meo meosha mera meradith
meraiah meranda merari merary merav merbouha mercades mercadez mercadies mercan merce merced mercedez mercer merche
merci mercie mercy mercédès merdi meredyth merek merelin merelyn merema mergim meria meriadec meriadeg meriah
meriama meriame merick merida merideth meridian meridith merielle merieme merik merika meril merilyn merima merin
merina merine merisa merissa merit merita meritxell meriya meriyah meriyem merlene merlina merline merly merlyn
merlyne merna meroine meron merone merope merouan merouane merri merric merrick merrik merril merrill merrin merritt
merry merryl merryn mersades mersadie mersadies mersaydes mertxe mervan merveil merveille mervenur mervyn mervé
merwane merwann merwen merwin mery merya meryame meryeme meryle merylie meryll merylle meryn meryne merzak merzaka
merzouk mesa meschac mesha meshach meshell mesia mesiah mesmin mesmine meson messaad messad messali messaline messan
messaoud messaouda messi messiah messie messika messina messon messone messua messy mestafa mestapha mesud metehan
metig metis metisse metzi metzli metzly metztli meva meven mevena mevin mevlana mevlude mevrick mewan mewen mewena
mewenn mey mey-lee meya meyah meyan meydi meydine meyer meygane meyla meylan meylane meylann meylee meyleen meyli
meylia meylie meylin meylina meyline meylis meymouna meyna meyrem meyriam meyriem meyron meyrone meyronn meyronne
meysa meyson meyssa meyssan meyssane meyssem meyssen meyssene meysson meyssoun meyven meyvie meyya meyyan mezian
meziane mezmariah meztli meztly mezyan mezyane mezziane meï meï-lee meï-li meï-line meï-ly meï-lynn meïlane meïlee
meïli meïlie meïline meïlly meïly meïlya meïlyne meïlynn meïmouna meïna meïr meïra meïssane meïvy mhamed mhammed
mhedi mhedy mheidi mher mhia mi mia-rose miabella miah miahy miaisabella miakoda mialani mialee mialy mialyn mialynn
miamarie miami miamor miana miangaly miangel miani mianicole mianna miaro miarose miasia miassa miaya micaella
micaelle micahel micai micaiah micaila mical micala micayah micayla micaël michael-ange michaelah michaelange
michaelangelo michaelanthony michaele michaeljames michaell michaella michaelle michaelryan michaelyn michah michai
michaiah michail michaila michale michaya michayla michaêl michaëla michaële michaëlla michaëlle micheala michee
michel-andre michel-andré michel-ange michel-claude michel-francois michel-françois michel-henri michel-jean
michel-marie michel-pierre michel-yves michelandre michelandré michelange michelclaude michelet michelette
michelfrancois michelfrançois michelhenri michelin michelina micheljean michell michella michelle-ange michelleange
michelline michelmarie michelpierre michelyves michiah michka michoel michèlle michée miciah micipsa micka
mickael-ange mickaela mickaelange mickaele mickaella mickaelle mickail mickayla mickaêl mickaëla mickaële mickaëlla
mickaëlle mickaïl micke mickel mickel-ange mickelange mickenna mickenzie mickäel mico micol micole midian midori mie
miecislas miecislaw miecryslaw miecyslaw mieczeslaw mieczislaw mieczyslas mieczyslawa mieka miela mien miera miesha
miette miftahou migael migdalia migel miglena mignon mignonne mignonnette miguel-ange miguel-angel miguela
miguelange miguelangel miguele miguelina miguelito miguella miguelle miguy miguël migwel mihad mihaita mihal mihika
mihira mihoub mihra mihran mihrimah mihya miia mikaelah mikaele mikaella mikaelle mikaelyn mikah mikahil mikai
mikaia mikaila mikailah mikal mikala mikalah mikale mikalya mikalyn mikalynn mikaya mikayah mikayela mikayil
mikaylah mikaylee mikaël mikaëla mikaëlla mikaëlle mikea mikeal mikeala mikeila mikela mikele mikell mikella mikelle
miken mikena mikenna mikenzi mikenzie mikesha mikeya mikeyla mikhael mikhaela mikhai mikhaila mikhal mikhayla
mikhaël mikhaïl mikhi mikhia miki mikia mikiah mikias mikie mikinzie mikis mikiya mikiyah mikiyas mikka miklo miko
mikol miku miky mikya mikyah mikye mikyia mikyla mikylah mikyle mikylee mikylie mikâil mila-rose milad milady
milagro milagros milagrosa milah milaina milaine milam milanda milane milani milania milanie milann milanna milanni
milarose milaya milayah milayna milca milda mildrede mildreth milea mileah miled milee mileena milei mileidy mileigh
milen milene milenko milenzo mileva milez milha milhane milhann milhân mili milia milian miliana miliane miliani
miliann milianna miliano miliany miliau milie milig milijana mililani milina milinda miline milio milissa miliyah
miliza milko millan millard millena miller milley milli millia millian milliana milliani million millo mills miloh
milona milos miloud milouda miloude miloudi milow miltiade milva milvia mily milya milyan milyana milyann milyano
milyn milyna milynn milà milàn milànn milèna milène miléa miléna mimon mimona mimosa mimose mimosette mimoun mimouna
mimoune mimount mimoza min minaal minahil minami minane minas minata minatchy minato mindel mindi minea minel minela
minerve minette mingo minh-tam minh-tri minha minhtam minhtri minia miniar miniya minkes minnah mino minor minyar
miona mionna miora miquan miqueas miquel miquela mirabeau mirabel mirabella mirabelle miracal miradi miradie miradji
mirage mirah mirai mirakle miral miralda mirale mirana mirande mirando mirane mirari miraya mirayah miraz mircale
mircle mirea mirei mireia mireilla mirel mirelle mirely miren mirena mirenchu mirene mirentchu mirentxu mirette
mirha mirhan mirhat miri miria miriah miriame mirian miriana miriane mirianne miricle miriel miriella mirielle
miriem mirieme mirina mirissa miriya mirjan mirkan mirlande mirlene mirose mirra mirren mirsad mirsada mirtha mirtho
miryah miryam miryame miryan miryana miryem misaki misaël misel misericordia mishael mishal mishawn mishayla misheel
mishel mishell mishelle mishka mishti misia misk miski mislina missa missael missak missia missing missipsa missoum
missy mister misti mistral mitchelle mithra mitia mitko mitsuki mitsuko mitt mitzi mitzy miu miwa miyah miyako
miyana miyanah miyani miyanna miyase miyaz miyo miyoko miyona miyonna miyu miyuki mizael mizani mizgin mizraim
mizuki mj mkayla mkenzie mkya mlynn mo moaad moaaz moad moadh moana moane moani moataz moatez moayad moayed mobark
mobeen moché mocktar moderan modeste modestie modestine modesty modi moe moea moemen moena moera moesha moez mofida
mogan moha mohab mohad mohamadi mohamed-achraf mohamed-adam mohamed-adel mohamed-adem mohamed-ahmed mohamed-akram
mohamed-aly mohamed-amin mohamed-amir mohamed-anas mohamed-anes mohamed-anis mohamed-aymen mohamed-ayoub
mohamed-aziz mohamed-bachir mohamed-bilal mohamed-bilel mohamed-chahine mohamed-cherif mohamed-djibril mohamed-el
mohamed-el-amine mohamed-elamine mohamed-elias mohamed-emine mohamed-emir mohamed-fares mohamed-habib mohamed-hamza
mohamed-haroun mohamed-hedi mohamed-ibrahim mohamed-idriss mohamed-ilyas mohamed-ilyes mohamed-imran mohamed-imrane
mohamed-islam mohamed-islem mohamed-iyad mohamed-iyed mohamed-jad mohamed-jibril mohamed-kais mohamed-karim
mohamed-kaïs mohamed-khalil mohamed-lamine mohamed-larbi mohamed-malik mohamed-mehdi mohamed-nabil mohamed-nadir
mohamed-nassim mohamed-nazim mohamed-nour mohamed-omar mohamed-rayan mohamed-rayane mohamed-reda mohamed-riad
mohamed-rida mohamed-riyad mohamed-ryad mohamed-sabri mohamed-said mohamed-salah mohamed-salem mohamed-salim
mohamed-sami mohamed-saïd mohamed-sofiane mohamed-taha mohamed-tahar mohamed-walid mohamed-wassim mohamed-yacine
mohamed-yamine mohamed-yanis mohamed-yasin mohamed-yasser mohamed-yassin mohamed-yassine mohamed-yassir
mohamed-yazid mohamed-youcef mohamed-younes mohamed-youssef mohamed-zakaria mohamedachraf mohamedadam mohamedadel
mohamedadem mohamedahmed mohamedakram mohamedaly mohamedamin mohamedamir mohamedanas mohamedanes mohamedanis
mohamedaymen mohamedayoub mohamedaziz mohamedbachir mohamedbilal mohamedbilel mohamedchahine mohamedcherif
mohameddjibril mohamedel mohamedelamine mohamedelias mohamedemine mohamedemir mohamedfares mohamedhabib mohamedhamza
mohamedharoun mohamedhedi mohamedi mohamedibrahim mohamedidriss mohamedilyas mohamedilyes mohamedimran mohamedimrane
mohamedislam mohamedislem mohamediyad mohamediyed mohamedjad mohamedjibril mohamedkais mohamedkarim mohamedkaïs
mohamedkhalil mohamedlamine mohamedlarbi mohamedmalik mohamedmehdi mohamednabil mohamednadir mohamednassim
mohamednazim mohamednour mohamedomar mohamedrayan mohamedrayane mohamedreda mohamedriad mohamedrida mohamedriyad
mohamedryad mohamedsabri mohamedsaid mohamedsalah mohamedsalem mohamedsalim mohamedsami mohamedsaïd mohamedsofiane
mohamedtaha mohamedtahar mohamedwalid mohamedwassim mohamedyacine mohamedyamine mohamedyanis mohamedyasin
mohamedyasser mohamedyassin mohamedyassine mohamedyassir mohamedyazid mohamedyoucef mohamedyounes mohamedyoussef
mohamedzakaria mohamet mohammad-ali mohammad-amine mohammadali mohammadamine mohammadi mohammed-ali mohammed-amin
mohammed-amine mohammed-amir mohammed-lamine mohammed-rayan mohammed-reda mohammed-taha mohammed-yacine
mohammed-yassine mohammedali mohammedamin mohammedamine mohammedamir mohammedlamine mohammedrayan mohammedreda
mohammedtaha mohammedyacine mohammedyassine mohammet mohamud mohanad mohand mohand-akli mohand-arezki mohand-said
mohandakli mohandarezki mohandsaid mohane mohaned mohann mohcen mohcene mohcine mohea mohib mohid mohieddine mohira
mohmed mohrad mohsine mohssen mohssin mohssine moina moinaecha moinamaoulida moinecha moisa moisha moishe moisia
moiz mokhtar mokhtaria mokrane moksh moktar moktaria mokthar molene moleon molie moliere molina molka moll molla
mollee molleigh molley molli mollyann moly momar momed momen momin momina momo momodou momoka momoko mona-lisa monae
monaim monasia monay moncerat moncerrat moncerrath moncif mondane monde monder mondher mondir mone monee monelle
monera monet monette money mong mongi mongia moni monia monib monico monie monik moniqua monir monira monire monise
monish monisha monji monjia monna monnia monroe monsef monserat monserath monseratt monserra monserrad monserrate
monserrath monserratt monsif monsour monssef monta montacer montae montaine montana montanna montasar montasia
montassar montasser montavion montavious montavis montavius montay montaña montel montell montemayor monterio
monterius montez montfort montgomery montiel montoya montrae montrail montravious montre montreal montrel montrell
montrelle montrey montrez montrice montse montserat montserrat montserrath mony monya monyae monzerat monzerath
monzerrat monzerrath monzon moo moon moorea moosa mor mora morad morade moraima moran morand morane morann moranne
moraya mordchai mordche mordecai mordechai mordehai mordekhai mordjane morea moreen morel morelia morgad morgaine
morgandy morgann morganna morganne morgen morghan morghane morgiane morgin morgun morgyn morhad mori moriane moriba
morice moricette morigane morine moriya moriyah moriz morjan morjana morjane morjiane morlaye morley morning moro
moroni morriah morrigan morrigane morrisa morrison morrissey mort mortada morvan morwan morwena morwenn moryne
moréna mosaab mosbah mosheh moshé mosiah moss mossa mossaab mosses mossimo mostafa mostapha mostefa mostepha mosé
motaz moua mouaad mouad mouade mouadh mouayad mouayed mouaz moubarak moubine mouchka moudjahid moudjib moudjibou
mouez moufdi moufid moufida mouhad mouhamad mouhamadi mouhamadou-lamine mouhamadoul mouhamadoulamine mouhamed-ali
mouhamed-amine mouhamed-lamine mouhamedali mouhamedamine mouhamedlamine mouhamet mouhammad mouhammed mouhand
mouhcine mouheb mouhib mouhoub mouhsin mouhsine mouhssin mouhssine mouiz moujib moukhammad moukhtar moukim mouktar
moukthika moulay moulay-ahmed moulay-driss moulay-mehdi moulayahmed moulaydriss moulaye moulaymehdi mouldi mouley
moulka mouloud moulouda moumadjad moumen moumina moumine mounaida mounaim mounaya mounaïda mouncef moundhir moundir
moundy moune mouner mounera mouni mounia mouniapin mouniati mounib mounim mounina mounira mounire mounirou mounissa
mouniya mounji mounoussamy mounsef mounsif mountaga mountassir mounya mourade mourrad mourtaza mousa mouslim
mouslima mouslimati mouslime moussaab moussab moussia moussou moustakim moustoifa moutoussamy mouzdalifa mouzna
mouâd moxie moya moyra moyses mozart moëra mpaly muaad muaaz muad mualla muazzez mubera muberra mucahid mucahit
muguelle muguet muguette muhamad muhamadou muhamed muhamet muhammad-ali muhammadali muhammed-ali muhammed-emin
muhammed-emir muhammed-enes muhammed-mustafa muhammedali muhammedemin muhammedemir muhammedenes muhammedmustafa
muhammer muhammet muhammet-ali muhammetali muharem muhib muhittin mujtaba muller mumin muneeb muneera munirah
muntaha muntaz murdoch muriane murianne muriele muriella murielle murietta murièle murriel mursel murtaza muryel
muryelle muse mushka muskaan muskan muslima muslum mussa mustaf mustafa-can mustafacan mutlu muzamil muzammil
muzeyyen my my-lan my-linh myabella myamarie myami myan myana myangel myanna myar myasia myassa myca mycah mycal
mycha mychael mychaela mychal mychelle myckael myeisha myella myelle myer myers myesha myette myguel myha myia myiah
myiesha myionna myisha myka mykael mykaela mykah mykai mykail mykaila mykal mykala mykalah mykale mykayla mykaylah
myke mykel mykell mykelle mykena mykenna mykenzie mykeria mykhael mykhail mykhaylo mykhel mykhi mykhia mykia mykiah
mykira mykle mykol mylah mylaine mylana mylane mylani mylann mylanna mylano mylasia mylea myleah mylee myleen mylei
myleigh myleigha myleine mylen mylena mylenna myley mylez mylha mylhan mylhane mylhann myli mylia myliah mylian
myliana myliane mylianna myliano mylie myliegh mylii mylin mylina mylinda myline mylinh mylio mylis myliyah mylla
myllan myllie mylon mylow mylvia mylynn mylz mylàn mylèna myléna myna myniah mynor myo myonna myosotis myquan
myracle myrah myrakle myral myranda myreille myrella myrene myrette myria myriah myriama myriame myriamme myrian
myriana myriane myrianna myrianne myrical myricle myriel myrielle myriem myrieme myrikal myrina myris myrissa myrka
myrlene myrone myronn myrose myroslava myrta myrtha myrtho myrtile myrto myryam mysha myshaun myshawn myson mystery
mystic mystique mythias myway mâlik mèlina méane médhi médhy médina médine médy médéline médérick mégan méganne
méghan méghane méhdi méissa mélaine mélan mélane mélania mélany mélek méli mélia méliah mélian méliana méliane
mélicia mélie mélih méliha mélik mélika mélina mélinda méliné mélinée mélio mélis mélisa mélisandre mélise
mélissande mélissane mélisse mélissia mélitine méliya méliza méllina méloane mélody mélonie mélora méloé méloée
méloë mélusine mély mélya mélyah mélyan mélyana mélyane mélyanna mélyn mélyna mélynda mélyne mélynn mélynna mélyo
mélys mélyssa mélyssandre mélysse méléna mélïa ménélik méo mériadec mériam mérida mériem méril mérina mérine méry
méryam méryem méryl méryle mérylie méryll méryne mérédith mésson métisse méva méven méwen méwenn méziane méïssa
mëlya mëlyna mëlyne mîran mïa mïla mïya müzeyyen mỹ
na naaima naama naamah naaman naara naarah naariah naasia naasir naava naba nabeeha nabel nabela nabella nabia
nabiha nabilah nabile nabilla nabille nabintou nabitou nabor nabria naby nabyl nabyla nabyle nacef naceira nacer
nacer-eddine nacera nacerdine nacere nacereddine naceur nachelle nachida nachman nachmen nacho nachum nacia nacier
naciera nacim nacima nacime nacio nacir nacira naciye nacole nacor nacym nacéra nadaa nadal nadalee nadalie nadalyn
nadav nade nadeen nadeige nadeje nadel nadelyn nadem naden nadene nadera nadette nadhem nadhia nadhira nadiah
nadiana nadie nadiege nadiejda nadifa nadiha nadiia nadija nadil nadila nadime nadin nadina nadirah nadire nadiyah
nadiye nadiège nadjad nadjah nadjana nadjat nadjate nadjati nadjeschda nadjet nadjete nadjette nadji nadjia nadjib
nadjiba nadjid nadjida nadjidine nadjila nadjim nadjima nadjime nadjla nadjma nadjoua nadjwa nadjy nadra nady nadya
nadyah nadyne nadyr nadèje nadége naeem naeema naeemah naela naelan naele naeli naelia naelie naeline naella naellia
naelly naellya naellys naely naelya naelyah naelyne naelys naem naema naemie naemy naeomi naethan naeva naevia nafa
nafaa nafida nafila nafis nafisah nafisatou nafissa nafissah nafissatou nafiye nafouanti naftali naftoli naftuli
nafy nafyssa nagat naget nagete nagette nagi nagia nagib nagiba nagihan nagim nagima nagnouma nagore nagui naguib
naguy nagy nah nahdia nahe naheel naheem naheim nahela nahele nahelle nahema naher nahia nahiara nahida nahide
nahiem nahikari nahila nahim nahima nahir nahiya nahjee nahlan nahlia nahman nahmir naho nahom nahome nahomi nahomie
nahomy nahoua nahouel nahoum nahshon nahsir nahuel nahum nahun nahya nahyan nahyl nahyla nahym nahzir nahé nahéma
nahël nahëlle nahïa nahïl nahïla nahïm naiah naiala naiara naicha naick naid naida naidelin naidely naidelyn naidy
naiel naiem naiema naif naig naihara naiim naijah naik naika naike nailah nailan nailani naile nailea naileah
naileen nailey nailla nailly naily nailya nailyn nailys naimah naime naimi nain nainika nainoa naiomi naiomy nair
naira nairah nairi nairobi naisha naissa naissata naithan naithen naiya naiyah naiyana naiza najae najai najate
najatte najay najaya najayah najd najda najed najee najeh najem najema najet najete najett najette najiba najibe
najid najiha najim najima najime najir najiya najiyah najlae najmah najmeddine najmo najoi najoie najon najoua najya
nakadi nakady nakai nakaila nakaiya nakana nakani nakara nakari nakaya nakayla nakeem nakeira nakeisha nakenya
nakeya nakhi nakhia nakhiya naki nakia nakiah nakib nakid nakim nakira nakirah nakisha nakita nakiya nakiyah nakoa
nakshatra nakul nakya nakyah nakyia nakyiah nakyla nakylah nakyra nalah nalani nalanie nalany nalaya nalayah naleah
naleya naleyah nalha nalhya nalia naliah nalie nalin naline naliya naliyah nalla nalleli nallely nallya nalu naly
nalya nalyah nalyjah nama namake namari namariama nami namia namiah namie naminata namine namir namira namissa
namiyah namizata namon namori namory namou namy namya nanaakua nanaba nanako nanami nance nanci nancia nancie
nandhana nandhini nandika nandy nanea nanette nani nanine nanncy nannette nano nanon nanou nanouk nans nansa nantene
nantenin nanthilde nany nao naod naoel naoelle naofel naoh naoial naoil naoile naoille naoki naoko naola naolie
naoline naolyne naoma naome naomee naomy naomye naomé naophel naor naora naos naoto naoual naouale naoualle naouel
naouele naouelle naoumi naoumie naoumou naoura naoures naouri naoëlle naphtali napoléon naquan narah narali naraly
naraya narayah nardjes nardo nardos nare nareg nareh narek narelle narely naren narges nargess nargesse nargisse
naria nariah nariana narima narimane narimel narimen narimene narimène narissa nariya nariyah narjas narjes narjess
narjesse narjiss narjisse narmine naroa naron narriman nart nary narya naryah naryiah naré nasar nascimo nasean
naseer naser nasera naserdine nasere nasha nashae nashaly nashaun nashawn nashay nashayla nashely nashia nashira
nashiya nashla nashley nashon nashua nashwan nashya nashyia nasia nasiah nasiar nasiem nasier nasiha nasime nasira
nasire nasiya nasiyah nasla naslati nasma nasmi nason nasr-eddine nasradine nasrallah nasrati nasrdine nasreddine
nasredine nasria nasridine nasrin nasrina nasrine nasro nasry nassa nassabia nassar nasseira nassem nasser-dine
nasser-eddine nassera nasserdine nassere nassereddine nasseredine nasserine nassia nassiah nassib nassiba nassiera
nassif nassiha nassika nassila nassima nassime nassin nassira nassma nassou nassourdine nassra nassradine nassredine
nassri nassrine nassuf nassur nassurdine nassuria nassya nassym nasséra nasta nastasja nastassia nastassja nastasya
nastazia nasteho nasthasia nastia nasya naszier naszir natael nataelle nataiya natal natalea natalee nataleigh
natalene nataley natali nataliah nataliee natalin nataline natalino natalio nataliyah natalja natallie natally
nataly natalya natalyah natalye natalyia natalyn natalynn natanaelle natanaël natane natanel natania nataniela
natanja natann natanya natao natas natascha natascia natashia natasia natassia natavia nataya natayla nataël natea
natelie nateo natercia nateyah nathacha nathael nathaele nathaelle nathalan nathalee nathalene nathali nathalina
nathaline nathally nathaly nathalya nathalye nathalène nathanaele nathanaelle nathanal nathanaëlle nathane nathaneal
nathaneil nathanel nathania nathanieljames nathanielle nathann nathanual nathanuel nathanyal nathanyel nathanyl
nathao nathaël nathaëlle nathea natheo nathian nathias nathin nathis nathnael nathon nathy nathyn nathys nathéa
nathéo nati natia natidja natie natilee natilie natily natilyn nation natis nativa natividad nativitat nativite
natiya natnael natori natosha natrell natsu natsuki natsumi nattalie nattan natteo natthan nattie natty nattéo
nature naturelle naty natylee natys natéo naudia naudiya naulan naun naureen nauria naurine nausica nausicaa
nausicaä nautia nautica nautika nauzet nava navae navaeh navah navarion navarre navarro navaya navayah naveah naveh
naven naveya naveyah navi navia naviah navid navie navier navika naviya naviyah navon navpreet navreet navy nawa
nawaal nawad nawael nawale nawalle nawaz nawele nawell nawelle nawenn nawfal nawid nawir nawras nawres nawress nawël
nawëlle nay nayad nayade nayah nayal nayala nayaliz nayam nayane nayanka nayann nayanna nayanne nayar nayara nayat
nayati naycha nayda naydelin naydeline nayden naydene naye nayed nayelee nayelie nayelis nayeliz nayelle nayelli
nayelly nayely nayem nayer nayha nayil nayila nayim nayima nayir nayira nayl naylah naylan naylani naylann naylea
naylee nayleen naylene naylia naylie naylin nayline naylis naylla naym nayma nayme nayna nayomi nayomie nayonna
nayra nays naysa naysam naysha nayshaun nayshawn nayson nayssa nayte naythan naythen naython nayton nayé nayéli
nayélie nayël nazaiah nazaire nazare nazareno nazaret nazareth nazaria nazariah nazda nazeer nazeha nazere nazha
naziah nazier nazifa nazife naziha nazik nazila nazima nazime nazir nazirah nazire naziya naziyah nazla nazlican
nazlıcan nazma nazmiye nazra nazyia nazyiah naèl naé naél naéla naélia naélie naéline naély naélya naélys naéma
naémi naémie naéva naêl naë naëla naëlan naële naëlia naëlie naëline naëlla naëllia naëlly naëllya naëllys naëly
naëlya naëlyah naëlyne naëlys naëm naëma naëva naïah naïcha naïd naïda naïdy naïg naïka naïlah naïlan naïley naïlla
naïlly naïly naïlya naïlys naïme naïna naïr naïra naïri naïsha naïssa naïya naïza ndella ndeye-fatou ndeyefatou ndia
ndiaga ndiaye ndrea ndèye ndéye neah neala neals neamiah neary neave neaveh neaven nebahat nebi nebia nebil nebila
nebiyu necalli nechama nechemia nechuma necim necip neco neculai nedal neder nedia nedir nedjema nedji nedjim
nedjima nedjma nedjoua neeka neeko neelah neelan neeley neelie neels neely neema neenah neeti neev neeva neeve
neeyah nefertari nefertiti nefi nefis nefise nefissa neftali neftaly negan negrita neguib nehad nehama nehamiah
nehemi nehemia nehemiah nehemias nehemy nehemyah nehil nehila nehla nehlan nehle nehlia neho nehuen nehyl nehyla
neia neida neidy neige neigeline neijma neiko neilah neilan neilani neill neilla neils neilya neima neiman neimiah
neira neis neisha neissa neithan neizan neji nejia nejib nejim nejma nejmeddine nejmedine nejmi nejoua nejra nejwa
nekane nekayla nekhi nekia nekiyah neko nekoda nel nelah nelcia nelcie nelco nelcy nelcya neleh nelhya neliah nelida
nelie nelina nelita neliya neliyah nellee nellia nello nellya nellyah nelma nelo nelsa nelsia nelsie nelso nelssy
nelsy nelsya nelvin nely nelyah nelyo nelïa nema nemati nemesia nemesio nemesis nemiah nemo nemorin nency neneh
nenette neoh neomi neomiah neomie nephaelle nephelie nephi nephtali nephtalie nephtys nere neree nereida nereyda
neriah neric nerick nerik neriman nerimen nerimene nerina nerio nerissa neriya neriyah nerlande nerline nerma
nermina nery nesanel nesayem nese nesean neserine neshawn nesiah nesibe nesida nesli neslie neslihan neslin nesly
nesma nesredine nesreen nesryne ness nessah nessayem nesserine nessia nessiah nessie nessim nessima nessime nessma
nessrin nessrine nessryne nessy nessya nessym nest nestaba nestorine netanel nethan nethanel nethaniel nethra netra
netta netty neus neuza nevada nevae nevaeh nevaeha nevaehia nevaen nevah nevaiah neval nevan nevaya nevayah neve
nevea neveah neveaha neveen nevenoe neveya neveyah nevia neviah nevil neville nevim nevine neviyah nevo nevyn newel
newen newfel newman neya neyah neyan neyda neydi neyl neylah neylan neyland neylann neylia neyliah neylin neylio
neylla neyma neymar neyo neysa neysha neyssa neythan neyton neyzan nezahat nezaket nezar nezha neziah neziha nezim
nezir neziyah neïa neïl neïlah neïlan neïlla neïlya neïma neïs neïsha neïssa neşe nhoa nhoe nholan nhoé nhyla
niagale niagara niah niaja niajah niakale niakalé niaki niaky niala nialah niam niama niamey niamora niamya niamé
niana niang niani nianna niaomi niara niarah niarale niaralé niasha niasia niatou niaya niayla nibel nibras nica
nicaise nicandro nicanora nicasia nicasio nicci nicco niccolas niccolo niccolò nicette nichalos nichele nichelle
nichol nicholai nicholaos nicholes nicholette nicholi nicholis nicholle nicholos nicholus nicia nickalas nickali
nickalis nickalos nickalus nickayla nickey nickholas nicki nickie nickita nicklous nickolai nickolaus nickole
nickoles nickoli nickolis nickolus nickson nicodem nicodeme nicodemus nicodème nicol nicolaas nicolas-alexandre
nicolas-pierre nicolas-xavier nicolasa nicolasalexandre nicolaspierre nicolasxavier nicolau nicolaus nicolay nicolaï
nicoles nicolet nicoli nicolina nicolino nicolis nicolle nicollette nicolly nicoly nicomede nicomedes niculae nidale
nidhi nieem nieko niel niela nielah nielle nielsen niema niemah niera nierra niesha nieve nieves nigella nigeria
nihade nihale nihed nihel nihele nihelle nihla niia nija nijae nijah nijai nijay nijaya nijel nikaela nikai nikalas
nikan nikaya nikayla nikel nikeria nikhita nikholas nikia nikiah nikith nikitha nikiya nikiyah nikka nikkia nikkita
nikkolas nikky nikolaos nikolaus nikolaz nikolaï nikole nikolett nikoletta nikolette nikoli nikolis nikolo nikoloz
nikolozi nikolus nikolò nikos niky nikya nikyla nikylah nikyra nilah nilaja nilajah nilan nilani nilaya nilda nile
niles niley nilia nill nilla nills nilma nilo nilolo niloufar nilsa nilsen nilson nilton nilufer nilya nimah nimai
nimco nimet nimish nimo nimra nimrah nimrod nimsi nimsy nina-lou nina-rose ninah ninalou ninarose ninel ninelle
ninetta ninette ninho nini ninio ninive ninna ninnog ninog ninos niobe niobé niomi niomie niquan nira niran niree
nirel nirina nirma nirmin nirmine nirojan niroshan nirujan nirushan nirvaan nirvan nirvana nisa-nur nisaiah nisamar
nisanur nisar nisarg nise nisette nishaan nishan nishat nishaun nishi nishka nishta nisi nisma nisrin nisrina
nisrine nissa nissaf nissan nissen nisserine nissi nissia nissie nissim nissrin nissrine nissy nissya nita nitalia
nitaya nithila nithilan nithish nithusan nithya nitika nitsa nitzia niurka niv niva nivaeh nivaya nivea niveah nived
niveda nivek niven nivetha nivethan nivia nivine nixie nixon niya niyah niyana niyanna niyara niyasia niyathi niyla
niylah niyonna niza nizam nizard nizare nizear nizhoni njeri nkrumah nneoma noach noahm noahn noaim noal noalie
noalig noaline noaman noamane noame noane noann noanne noara noaym noaïm nobby nobel nobert nochum noee noeh noela
noelan noelane noelani noelann noele noeli noelig noeline noelise noell noellia noellie noelline noellise noelly
noellya noellyne noely noelya noelyn noelyne noelynn noelys noelyse noem noemia noemye noeva noevan nofel noga
nogaye noh nohad nohaila nohame nohane nohann nohayla nohaïla nohe nohea nohealani noheila nohela noheli nohelia
nohella nohely nohemi nohemie nohemy noheyla noheïla nohla nohlan nohlann nohra nohé nohémie noira nojoud nolaan
nolah nolahn nolam noland nolane nolanne nolberto nolee noleen nolene nolhane nolhann nolia nolin noline nolita
nolla nollan nollann nollie nolon nolven nolvenn nolwan nolween nolwen nolwene nolwenn nolwenne nolya nolyan nolyn
nolyne noman nomane nomar nomena nominoe nominoë non noname nonce nonciade noni nono noodles noomi noori nor
nor-eddine noraa noradine noralba noralynn noran norane noranne noraya norberte norbertine norcine nordahl norddine
norden nordi nordin nordine nordinne norea noreddine noredine noreli norelle norely norha norhan norhen norhene
norhène nori noria noriah norian noriane norianne norick noriel norig norik norine noris noriyah norlan norlane norm
normane normann norra norredine norrin norsine north norton norvell nory norya noryane noryne noré noslen nosra
nosredine nosson not notnamed notorious nou noua nouah nouaim nouam nouaman nouamane nouar nouara nouari nouaym
nouaïm nouba nouchka noudjoud noufel noufissa nouh nouhad nouhaila nouhayla nouhaïla nouhe nouheila nouheyla
nouheïla nouhou nouhoum noui noujoud noujoude nouma nouman noumane noumea noumidia noumou nouméa nouna nour-dine
nour-eddine nour-edine nour-el nour-el-houda nour-elhouda nour-hane nour-houda nour-imane nour-imen nour-imene
nour-islam nouradine nourah nouran nourania nouranne nouraya nourcine nourddine nourdin nourdine nourdinne noure
noureddin nouredine nouredinne nourel nourelhouda nourhane nourhanne nourhen nourhene nourhouda nourhène nouria
nouriati nouridine nourimane nourimen nourimene nourine nourislam nouriya nourou nourra nourreddine nourredine
noursane noursine nourssine noury nourya nousayba nousra noussaiba noussayba noussaybah noussaïba nousseyba nouvelle
nouzha nouzla novah novalee novaleigh novalie novann novelle november novica nowa nowam nowan nowell nowen nowfel
nowlan noy noya noyale noyan nozha nozomi noä noäm noèmie noée noéh noéla noélan noélane noélann noéli noélia noélie
noéline noélise noéllie noélly noély noélya noélyne noélys noémia noémy noévan noëla noëlan noëlann noële noëlia
noëlie noëline noëllia noëllie noëlline noëlly noëllya noëllyne noëly noëlya noëlyne noëlynn noëlys noëmi noëmie
noëmy noëvan noûh noûr nsimba nu nube nuchem nucia nuhamin numa numidia nuna nuncia nuno-miguel nunomiguel nunzia
nunziatina nurah nurcan nurdan nureddin nurhan nuriel nuriya nuriyah nuriye nurselin nursen nursena nursima nurten
nury nusayba nussayba nussen nuvia nuño ny nyailah nyair nyaira nyairah nyaire nyaisa nyaisha nyaja nyajah nyala
nyalah nyan nyanna nyara nyarah nyari nyarie nyashia nyasiah nycere nychelle nycholas nycolas nycole nydal nydia
nyeem nyeema nyeemah nyeisha nyel nyela nyelah nyeli nyella nyelle nyelli nyema nyemah nyera nyesha nygel nygeria
nyheem nyheim nyhel nyia nyiah nyier nyila nyima nyimah nyja nyjae nyjah nykeem nykel nykell nykeria nykerria nykhia
nykia nykiah nykiera nykira nyko nykolas nykole nyl nyla nylah nylan nylann nylasia nyle nyleah nylee nyleen nylen
nyles nylia nyliah nylie nyliyah nylla nyllah nyls nylson nymir nymphea nyna nyno nynon nyobi nyomi nyomie nyonna
nyota nyouma nyra nyrah nyree nyrell nyriah nyrie nyron nysa nysean nyshaun nyshawn nyshia nysir nysrine nyssa
nyssia nyx nyzaiah nyzeria nyzier nyzir néa néféli négan néha ného néhémy néji néla néliah nélie nélio néliya néllia
néllya nélya nélyah nélyo nélïa néma némésis néo néoh néphaëlle néphélie nério néréa néssa néssim néva névaé néven
névia névine néya néïla nëlya nëyla nôa nöa nürettin nữ
oak oakland oaklee oakleigh oakley oaklie oaklynn oan oanel oanell oanelle oanez oasis obadiah obama obdulia obdulio
obed obediah obeida obeline oberon obet obi obrian obryan occuli occuline ocea ocean oceana oceanie oceann oceanna
oceanne oceano oceany ocelia ocelina ocellina ocelya ociel ocilia octavi octavie octavien octavion octavious
octavius octavus octavya october oculi oculia oculie oculine océa océan océana océanne océlia océlya odalis odaliz
odalys oday odaya ode odei odel odelie odelin odeline odelya oden oderic odet odete odia odila odile-marie
odilemarie odille odilo odine odo odran odric odrick odyle odylle odyn odysseas odyssee odysseus odyssey odyssée
odélia odélie odélya oen ogden ogier ogulcan ogun ohan ohana ohanna ohannes ohene ohiana ohiane ohm oiana oiane oier
oifa oihan oihana oihane oihiba oihid oihida oilid oinatz oirda oirdia oisila oissila oissim ojani ojasva ojasvi
okacha okairy okay okba oksanna oktober olachi olaia olajuwon olalla olan olando olann olaoluwa olatz olav olaya
oleane olegaria olegario oleguer oleksandra olenka olessia olevia oleya olf olfa olgun olia oliana oliane olida
olina oline olinka oliphie olivan olivane olivarius olivea oliverio olivette olivia-rose oliviah oliviana oliviane
oliviarose olivien olivienne olivine olivio oliviya olivo olivya olkan olliver ollivia ollivier olman olmo olpha
olrich olsa olsen olson olta olti oluf oluwadamilare oluwadara oluwademilade oluwanifemi oluwatamilore oluwatobiloba
oluwatofunmi oluwatomiwa oluwatoni oluwatosin olvido olvin olwenn olyana olyna olynda olyvea olyver olyvia oléane
oléna om oma omael omaima omair omaira omama omani omara omare omaree omaria omarian omarie omarien omario omarion
omarius omarr omarri omaya omayma omayra omaël omaïma ombelline ombelyne ombéline omeed omega omeima omer-asaf
omer-faruk omerasaf omere omerfaruk omerine omeya omeyma omid omir omiya omni omnia omniya omnya omrane omri
omunique omur onaissa onalee ondre ondrea oneal oneida oneil oneka onel onelia onenn oner ones onesime onesimo
onesimus onesiphor onesiphore onessa onesti onesty onezime onica oniel onika onil onintza onintze onisty oniya
oniyah onna onnika onofre onora ons onss ontario ony onya onyinyechukwu onyx onélia onésime opale ophelien opheline
ophely ophelya ophélia ophéline ophély ophélya opportune oprah optat or oracio oracle orah oralia orana orancie
orane orann oranne orasie oratio orban orchid orchidee orcun ordia orea oreade oreane oreda oregan oregane orel
orelia orelie orelien oreline orencia orencio orene orens orenzo orestis orfelina orges orhiane ori oria oriah orian
orianna orianne oriano orida orie oriel oriella orien orient oriol orionna oriya oriyah orkia orkun orlan orlana
orlanda orlande orlandus orlann orlanne orleane orlena orli orlia orlin orline orly orléane orléna orna ornela
ornelia ornelle ornellia ornélia orokia oronde orosia orphe orphea orphee orphelia orphelie orpheo orphina orphise
orphée orquidia orren orry orson orsu ortal ortense orthense ortraud ortrud ortwin ory orya oryan oryana oryane
oryanna oryanne oryn oryon orçun oréane orégane orélia orélie osana osanne osbert oscarine osciel osean oseas osee
oshay oshea oshen osher osiah osias osiel osiris osirus osmane osmani osmann osmany osmar osmara osmary osmel osmin
osmond ossama ossana ossiel ossman osswa osteen osten ostiane ostin osval osvin oswa oswin osée ot otalia otavio
otfried otger othello othilia othilie othis othmar othmen othmân othniel othon othylie otilio otman otmane otniel
otoniel ott ottavia otte ottfried ottman ottmane ottmar ottokar ottomar otton ottorino ouacila ouadah ouadi ouadie
ouadih ouael ouafa ouafaa ouafae ouaffa ouafi ouafia ouahab ouahbi ouaheb ouahib ouahiba ouahid ouahida ouaiba ouaid
ouail ouajdi ouali oualid oualida oualide oualy ouamar ouanes ouarda ouardi ouardia ouari ouaria ouarida ouasila
ouassil ouassila ouassim ouassima ouassini oubay oubayd oubayda oubey oubeyd oubeydallah ouda ouday oudaï oude
ouelid ouerdia ouiam ouiame ouicem ouidad ouidade ouided ouidede ouiem ouijdane ouisa ouisam ouisem ouissal ouissale
ouissam ouissame ouissem ouiza oukacha oulaya oulematou ouleye ouleymatou oulfa ouliana oulimata oum oum-keltoum
ouma oumama oumare oumarou oumaya oumayma oumayna oumayya oumaïma oumeima oumelkheir oumeya oumeyma oumeïma oumhani
oumi oumie oumkeltoum oummi oummou oummy oumniya oumnya oumoul oumra ounaissa ounays ounaysa ounayssa ounaïssa ounes
ouneys ouneyssa ounissa ouns oura ourda ourdia ouri ouria ourida ouriel ours ousama ousoumane oussam oussayd oussem
oussema oussene ousseni ousseny ousseyni ousseynou oussine oussman oussmane oussouby oussoumane oussy ouswa outhman
outhmane outman outmane ouwais ouways ouwayss ouwaïs ouweis ouweys ouweyss ouweïs ouziel ouzna ova ovadia ove ovida
ovide ovidia owaiss owan oways owayss owe owein oweis oweiss owena owenn owens oweys oweyss owin owyn owynn oxane
oxanna oxanne oxence oyan oyana oyanna oyhan oyhana oyindamola oyuki oz ozair ozalee ozanna ozay ozden ozgul ozgun
oziah ozias oziel ozion ozvan ozzy oïhan oïhana
pa paarth paavo pabel pablito pacco pace pacen pacey pacifique paddy paden padme padoue padrick paedyn paeton paetyn
paga page pahola paiden paighton paije paishence paislee paisleigh paisley paislie paisly paiten paitin paitlyn
paiton paityn paitynn paiyton paizlee paizley paj pakita pako pal palin palmer palmina palmire palmyr palmyre paly
palyn pamella pamina pamphile pamphilia paméla panagiota panagiotis panayiotis panayotis pancho pancrace pandiale
pandora pandore pang panpi pantera pantxika pantxo pantxoa pao paol paolig paolina paoline paolino papa papis
paprika paquerette paqui paquita paquito paradice paradise paras paraskevi parfaite pari parina parisa parish pariss
parissa parisse park parks parley parmida parmis parneet parnell parnika parquerette parris parrish parsa parv
parvedy parvine parys pascalie pascalina pascaline pascalino pascalle pascalyne pascasio paschalis pascual pascuala
pasha pashance pashence pasion pasqua pasqual pasqualina pasqualine pasqualino pasquin pasquina pasquine passion
passionis passionise passionnise pasteur pastor pastora pat pate patern patient paton patrell patric patrica
patricius patrick-junior patrickjunior patricq patrique patrisha patrisia patrix patrizzia patrocinio patron patryck
patterson patton patxi pau paul-adrien paul-alain paul-albert paul-alexandre paul-alexis paul-amaury paul-andre
paul-andrea paul-andré paul-andréa paul-anthony paul-armand paul-arnaud paul-auguste paul-augustin paul-axel
paul-baptiste paul-charles paul-clement paul-clément paul-david paul-dominique paul-edouard paul-elie paul-eloi
paul-emile paul-emilien paul-emmanuel paul-eric paul-erwan paul-etienne paul-evan paul-francois paul-françois
paul-frederic paul-frédéric paul-gabriel paul-georges paul-henri paul-henry paul-herve paul-hervé paul-hubert
paul-hugo paul-jacques paul-jean paul-joseph paul-laurent paul-lou paul-louis paul-loup paul-marc paul-marie
paul-mathieu paul-michael paul-michel paul-mickael paul-nicolas paul-noel paul-noël paul-olivier paul-philippe
paul-pierre paul-simon paul-thomas paul-victor paul-vincent paul-yves paul-émile paula-maria pauladrien paulalain
paulalbert paulalexandre paulalexis paulamaria paulamaury paulandre paulandrea paulandré paulandréa paulanthony
paularmand paularnaud paulauguste paulaugustin paulaxel paulbaptiste paulcharles paulclement paulclément pauldavid
pauldominique paule-marie pauledouard pauleen paulelie pauleloi paulemarie paulemile paulemilien paulemmanuel
pauleric paulerwan paulet pauletienne paulevan paulfrancois paulfrançois paulfrederic paulfrédéric paulgabriel
paulgeorges paulhenri paulhenry paulherve paulhervé paulhubert paulhugo paulia pauliana paulie pauline-marie
paulinemarie paulius pauljacques pauljean pauljoseph paullaurent paullou paullouis paulloup paulmarc paulmarie
paulmathieu paulmichael paulmichel paulmickael paulmise paulnicolas paulnoel paulnoël paulo-jorge paulojorge
paulolivier paulonie paulphilippe paulpierre paulsimon paulthomas paulu paulus paulvictor paulvincent paulyne
paulyves paulémile pavan pavina pavithra pavlos paw pax paxon paxson paxten paxton paxtyn payce paycee payden paydon
payeton payge paylin payne payper payshence payslee payson paytan payten paytience paytin paytn payton paytone
paytton paytyn payzlee paz peace pearce pearla pearle pearly pearson pebbles pedro-miguel pedrohenrique pedromiguel
peeter peg pegguy peguy peighton peightyn peinda peio peirce peityn peja pelage pelayo peline pello pena peneloppe
peng peniel penielle penina penka penn pennelope pennie pennylane pensee pep pepina pepino pepita pepito pepper
peppino peran percilla pere peregrina perel perez perfecta perfecto perig perina perine perinne perl perlette
perlina perline permal pernell pernelle pernette pernille peroline peronne perpetua perpetue perrette perri perrick
perrin perrina perrion perroline perryne persaeus persais persaius persayis persayus perseis persephone perseus
persia perside peru pervenche peryne pesach pessel pessy peterjohn peters peterson petimat petrona petronella
petronilo petros petru-anto petru-maria petru-santu petruanto petrumaria petrus petrusantu pettan petter peyden
peydon peyo peyson peytan peyten peytin peyton peytone peytyn peïo peña phaedra phael phanelie phanie phanuel phany
phara pharailde pharaoh pharel pharez pharoah pharrel pharrell phat phaël phebe phebee phedra phedre phelan phelix
pheng phenicia phenix pheonix phi phibie phiby philadelphia philae philana philaé philbert philia philiberte
philicia philidor philipe philipine philippe-alexandre philippe-andre philippe-andré philippe-antoine
philippe-emmanuel philippe-henri philippe-jean philippe-junior philippe-marie philippe-olivier philippealexandre
philippeandre philippeandré philippeantoine philippeemmanuel philippehenri philippejean philippejunior philippemarie
philippeolivier philippo philippus philise phillipe phillippe philogene philogone philomen philomena philomin
philopateer philopatir philothee philothée philéas phineas phinehas phinnaeus phinneas phoebee phoebie phoeby phoebé
phoenyx phuong-anh phuonganh phybie phylicia phynix piana piedad piel pieper pier pier-paolo pierandrea pierantonio
piercarlo piercen pierceson pierdavide pierette pierfrancesco piergiuseppe pieric pierick pierig pierik pierina
pierine pierino pierjean pierluca piernicola pierpaola pierpaolo pierra pierre-adrien pierre-aime pierre-alan
pierre-alban pierre-albert pierre-alex pierre-alexis pierre-alix pierre-amaury pierre-andrea pierre-andréa
pierre-ange pierre-anne pierre-anthony pierre-armand pierre-arnaud pierre-arthur pierre-auguste pierre-augustin
pierre-aurelien pierre-aurélien pierre-axel pierre-aymeric pierre-baptiste pierre-bastien pierre-benoit
pierre-benoît pierre-bernard pierre-bertrand pierre-brice pierre-camille pierre-charles pierre-christian
pierre-christophe pierre-claude pierre-clement pierre-clément pierre-damien pierre-daniel pierre-david pierre-denis
pierre-dominique pierre-edouard pierre-elie pierre-eliott pierre-eloi pierre-emeric pierre-emile pierre-emilien
pierre-emmanuel pierre-enzo pierre-eric pierre-etienne pierre-eugene pierre-eugène pierre-evan pierre-felix
pierre-franck pierre-francois pierre-françois pierre-frederic pierre-frédéric pierre-félix pierre-gabriel
pierre-georges pierre-gerard pierre-gilles pierre-guilhem pierre-guillaume pierre-guy pierre-gérard pierre-hadrien
pierre-henri pierre-henry pierre-herve pierre-hervé pierre-hubert pierre-hugo pierre-hugues pierre-jacques
pierre-jean pierre-jerome pierre-joel pierre-joseph pierre-joël pierre-jules pierre-julien pierre-laurent pierre-leo
pierre-line pierre-loic pierre-lou pierre-loup pierre-loïc pierre-luc pierre-lucas pierre-léo pierre-mael
pierre-malo pierre-manuel pierre-marc pierre-marcel pierre-marie pierre-marin pierre-martin pierre-mary
pierre-mathieu pierre-matthieu pierre-maurice pierre-maxence pierre-maxime pierre-michael pierre-michel
pierre-mickael pierre-nicolas pierre-noel pierre-noël pierre-olivier pierre-pascal pierre-paul pierre-philippe
pierre-quentin pierre-raphael pierre-raphaël pierre-remi pierre-rene pierre-rené pierre-richard pierre-romain
pierre-rémi pierre-samuel pierre-sebastien pierre-simon pierre-stephane pierre-stéphane pierre-sylvain
pierre-sébastien pierre-thomas pierre-toussaint pierre-valentin pierre-valery pierre-victor pierre-vincent
pierre-william pierre-xavier pierre-yann pierre-yvan pierre-yves pierre-yvon pierreadrien pierreaime pierrealan
pierrealban pierrealbert pierrealex pierrealexis pierrealix pierreamaury pierreandrea pierreandréa pierreange
pierreanne pierreanthony pierrearmand pierrearnaud pierrearthur pierreauguste pierreaugustin pierreaurelien
pierreaurélien pierreaxel pierreaymeric pierrebaptiste pierrebastien pierrebenoit pierrebenoît pierrebernard
pierrebertrand pierrebrice pierrecamille pierrecharles pierrechristian pierrechristophe pierreclaude pierreclement
pierreclément pierredamien pierredaniel pierredavid pierredenis pierredominique pierreedouard pierreelie
pierreeliott pierreeloi pierreemeric pierreemile pierreemilien pierreemmanuel pierreenzo pierreeric pierreetienne
pierreeugene pierreeugène pierreevan pierrefelix pierrefranck pierrefrancois pierrefrançois pierrefrederic
pierrefrédéric pierrefélix pierregabriel pierregeorges pierregerard pierregilles pierreguilhem pierreguillaume
pierreguy pierregérard pierrehadrien pierrehenri pierrehenry pierreherve pierrehervé pierrehubert pierrehugo
pierrehugues pierrejacques pierrejean pierrejerome pierrejoel pierrejoseph pierrejoël pierrejules pierrejulien
pierrelaurent pierreleo pierreline pierreloic pierrelou pierreloup pierreloïc pierreluc pierrelucas pierreléo
pierremael pierremalo pierremanuel pierremarc pierremarcel pierremarie pierremarin pierremartin pierremary
pierremathieu pierrematthieu pierremaurice pierremaxence pierremaxime pierremichael pierremichel pierremickael
pierrenicolas pierrenoel pierrenoël pierreolivier pierrepascal pierrepaul pierrephilippe pierrequentin pierreraphael
pierreraphaël pierreremi pierrerene pierrerené pierrerichard pierreromain pierrerémi pierresamuel pierresebastien
pierresimon pierrestephane pierrestéphane pierresylvain pierresébastien pierrethomas pierretoussaint pierrette
pierrevalentin pierrevalery pierrevictor pierrevincent pierrewilliam pierrexavier pierreyann pierreyvan pierreyves
pierreyvon pierric pierrig pierrik pierrina pierrine pierrino pierro pierrot pierry pierryck piers piersen pierson
pietra pietrina pieyre pilot pimprenelle pina pinchas pinchos pinchus pinda ping pinhas pino piraveen piter pivoine
pixie pj pjotr placeres placide placidie plamedi plamedie plume poe poeiti poem poema poerani poerava poet poetri
poetry pol-aurelien pol-aurélien polat polaurelien polaurélien pole polet polette policarpo poline poll pollux
pollyanna polo polonia polonie polycarpe polydor polydore pom pome pomeline pomme pompee ponama ponciano poppee
poppée porfiria porphyre porscha porsche porsha portland posey pothin pouya powell poyraz prabhav prado pradyun
pragna pragnya prague prairie praise prajna prakhar prakruti praline pranathi pranaya praneel pranika pranshu prapti
pratham prathik praxede praxedes precieuse precieux precilia precilla precillia preciosa precylia precyllia preesha
preet prefina prele premier prentice prentiss prescila prescilia prescilla prescillia prescillya prescilya prescott
prescylia prescyllia presentacion presilia presillia preslea preslee presleigh presley presli preslie presly preslyn
presnel pressilia pressley pressly prestan presten prestin prestone prestyn presylia pretty preyston pria priam
pricila pricilia pricilla pricille pricillia prielle priest prigent primael primaël prime primitiva primitive
primitivo princesa princessa princesse princeton princewill princia princilia princillia principe princy prinston
priscella priscia priscile priscilia priscillia priscillien priscillya priscylia priscylla priscyllia priseis
prisila prisilla prisma prisque pristine prithika privat priyah priyana prodige prodigy promedi promesse promiss
promize promyse prophet prospere prosperine prosperity prospert provence providence providencia prudencia prudencio
prudent prudente prunella prunelle prunille pryam pryce pryor pryscilla pryscillia pryska précieuse précieux
précilia précillia préscilia préscillia psalm psalms psylvia ptissam ptissem pualani pule pura purav purdey
purificacion purification purity purpose pyper pyrene pâquerette pâris pédro péline péma pépita périne péroline
pérrine pétula
qacim qaisar qamar qasem qassim qassym qassîm qayim qays qayyim qaïs qetsia qi qiana qianna qiara qiyam quadarius
quadarrious quade quadir quaid qualan qualin quamaine quamar quamari quamere quamir quanasia quanell quanesha
quang-minh quangminh quanisha quaniya quaniyah quantarius quantavious quantavius quantez quantin quantrell quaran
quaron quartez quasean quashaun quashawn quashon quashun quasim quassim quavion quavon quayshawn queena queency
quency quendarius quentasia quentavious quenten quentez quenton quentyn queralt quest quetty quetzal quetzali
quetzalli quetzally quetzaly quevin quiana quianna quiara quilicus quillan quillian quim quince quincee quincey
quinci quincie quindarius quinesha quiniya quinlan quinley quinlin quinlyn quinlynn quinne quinnlan quinnlyn
quinntin quinnton quint quintan quintana quintasia quintavia quintavion quintavious quintavius quintell quinterius
quintessa quintez quintin quintina quinto quintrell quintus quintyn quion quique quiterie quorentin quran quron
quynn qwanell qwenton qâssim
raad raaga raaghav raahil raba rabaa rababe rabat rabbah rabbi rabbia rabea rabeb rabecca rabeh rabeha rabera rabha
rabhia rabiaa rabiah rabiatou rabih rabiha rabii rabir rabira rabiya rabiye rabouan raby rabya race racer racha
rachad rachadi rachal rachda racheal rached racheda rachell rachella rachide rachidi rachika rachild rachima rachit
rachka rachma rachyl rachèle racim racime racine rackel racky racquel radegonde radhia radhouan radhouane radia
radidja radife radija radiya radja radjabou radjah radjan radjen radji radjiv radjy radley radoin radoine radolf
radouan radouane radwane radya raeana raeann raeanna raeanne raechel raeden raedyn raeed raef raegen raeghan raegyn
raejon raekwon rael raela raelan raelea raelee raeleen raeleigh raelene raeley raeli raelie raelin raelle raely
raelyn raelynn raelynne raena raenah raeonna raequan raeshaun raeshawn raeven raevyn raeya rafa rafaele rafaeli
rafaella rafaelle rafan rafay rafaèl rafaèle rafaëla rafaële rafaëlla rafaëlle rafe rafeal rafed rafel raffael
raffaela raffaelle raffaello raffaël raffele rafferty raffi raffik raffy rafia rafic rafick rafida rafiel rafif
rafika rafike rafion ragan ragavi rage ragen ragnar raha rahal rahama rahamata rahamatou raheim rahela rahhal rahi
rahia rahib rahiem rahil rahila rahile rahima rahina rahini rahkim rahlia rahm rahmah rahmane rahmata rahmeir rahmel
rahmere rahmir rahmouna rahnia rahniya rahyan rahyane rahym rai raia raian raiana raiane raianna raicha raid raida
raiden raider raidon raidyn raien raigan raigen raigyn raihana raihane raihanna raika raiko railee raileigh railey
railley railyn railynn raima raimana raimi raimina raimo raimon raimond raimonda raimonde raimunda raimunde raimundo
rain rainah rainbow raine rainee rainen rainey rainhold raini rainie rainier rainn rainna rainy raionna raiponce
raiqa rais raisha raiss raissa raistlin raiven raiya raiyan raiyna raiza raizel raizy rajae rajah rajai rajanae
rajaâ rajka rajon rajvir rakan rakayla rakeb rakeem rakel rakele raken rakeria rakhia raki rakia rakiah rakib rakim
rakiyah raky rakyah rakyla ralee raleigh ralem raley rali ralia raliba ralid ralida ralphael ralpheal ralston ralya
ralyn ralynn ram ramadane ramah ramaj ramani ramari ramarion ramaya rambert ramces ramdam ramdan ramdane rameaux
rameen ramel ramell ramere rameses ramey ramez ramia ramiah ramie ramiel ramiele ramielle ramier ramil ramin ramina
ramine ramir ramira ramiya ramiyah ramiza ramla ramlati ramna ramond ramone ramouna ramsamy ramsay ramses ramsey
ramsha ramsi ramsès ramuncho ramuntcho ramuntxo ramyah ramyia ramzan ramzey ramzy ran ranae ranaya rance rand randee
randel randell randen randie randle randon rane ranee raneem raneen ranen raney ranger raniah raniha ranijah ranime
ranine raniyah raniyha rannia ranson ranulfo ranvir rany ranyah ranyia ranyiah ranym raoni raouda raoudha raouf
raouia raould raoule raoult raoulx raouti raphaela raphaele raphaella raphaèle raphaëla raphaële raphaëlla rapheal
raphy raphäel raquan raquell raquelle rares rariba rasean rashaad rashaan rashan rashard rashaud rashaun rashawna
rashay rashea rasheeda rasheem rasheen rashel rashell rashelle rashia rashiya rashod rashon rashun rashya rasika
raslan raslane raslen raslene rasmia rasmina rassen rassil rassim rassoul rasul ratan ratana rathana ratib ratiba
ratil ratile raudel rauljr raunel raveena ravel ravenna ravin ravion ravish ravleen ravon ravy ravyn ravza ravzanur
rawad rawell rawen rawene rawley rawlin raya rayaan rayad rayah rayahna rayana rayani rayann rayanna rayannah
rayanne rayauna rayce raychel raychelle rayco raydan raydel raydell rayden rayder raydin raydon raydyn rayed rayel
rayelle rayene rayenne rayford raygan raygen rayha rayhaan rayhane rayhann rayhanna rayina rayiona rayka rayla
raylan rayland raylann rayle raylea raylee rayleen raylei rayleigh raylen raylene rayley rayli raylie raylin raylon
raylyn raylynn raylé rayma raymar raymere raymie raymina raymir raymon raymonda raymondo raymone raymonia raymonne
raymund rayn rayna raynah raynal raynald raynalde raynaldo raynard raynaud rayne raynee raynell rayner rayni rayniah
raynie rayniya rayniyah raynna rayon rayonna rayquan raysa raysean rayshad rayshard rayshaud rayshaun rayshawn
rayshon rayshun rayson rayssa rayssen rayven rayvin rayvion rayvn rayvon rayya rayyane rayyân raza razak razal
razane razanne razel razen razi razia raziah raziel razik razika razine raziya raziyah raziye razki raël raïcha raïd
raïda raïden raïhana raïka raïley raïma raïmina raïna raïs raïsa raïss raïssa raïza rc reace read reagan reagann
reagen reaghan reagyn reah real reality rean reana reane reann reannah reanne rease reata rebah rebbecca rebeccah
rebecka rebeckah rebekkah rebel reber rebiha recardo recaredo rece rechad rechel reco redah redan redd redda redford
redgy redha redhouane rediet redjy redoin redoine redouan reduan redwan redwane redwann reeanna reef reegan reeghan
reenold rees reesa reese reet reeva reeve reeves reeya refael reff refika refka refoel refugio regan reganne regeane
regena regent reggina reghan regia reginae reginal regino regla reguia rehaan rehab rehana rehane rehann rehanna
rehanne rehda rehema rei reia reian reiana reianna reice reichen reida reiden reif reigan reighan reighlyn reign
reigna reihan reihana reihane reika reiko reiley reilley reilly reily reilyn reilynn reimar reimer reimo reimund
reinald reinaldo reinar reinard reine-claude reine-marie reine-may reineclaude reinelde reinemarie reinemay reiner
reinette reinhart reinhild reino reinold reira reise reiss reizy rejane rejanne rejeane rejine rejoice rekayla rekia
rekiya relique rella rema remas reme remedio remedios remedy remee remei remey remia remicia remie remiel remigia
reminiscere remise remmer remmi remmie remmington remmy remon remond remonde remuald remya remziye rena renae renal
renald renaldo renan renard renardo renatta renatus renauld renault renay renaya renda rendon rene-charles
rene-claude rene-francois rene-georges rene-jean rene-louis rene-marc rene-marie rene-michel rene-paul rene-pierre
rene-yves renea renecharles reneclaude renee-claire renee-claude renee-lise renee-marie renee-paule reneeclaire
reneeclaude reneelise reneemarie reneepaule renefrancois renegeorges renejean renel reneld renelde renelia renelise
renelle renelouis renemarc renemarie renemichel renepaul renepierre renesmee renesmée reneta renetta reneyves renia
reniah renilde renis renita reniya reniyah renji renn renna rennan renne renner renny reno renso renton renyah renza
rené-charles rené-claude rené-françois rené-georges rené-jean rené-louis rené-marc rené-marie rené-michel rené-paul
rené-pierre rené-yves renécharles renéclaude renée-claire renée-claude renée-lise renée-marie renée-paule
renéeclaire renéeclaude renéelise renéemarie renéepaule renéfrançois renégeorges renéjean renélouis renémarc
renémarie renémichel renépaul renépierre renéyves reo reon reona reonna reouven reparate rephael resat reseda reshad
reshard reshaun reshawn resi reski restitude restituto reston resurreccion retaj retal rett reuel reunan reut reuven
revan revanth revati reve revel reven revin rewan rexford rexton reya reyad reyah reyan reyana reyane reyann reyanna
reyce reyda reyden reyez reygan reyhana reyhane reylene reyli reyly reymon reymond reymonde reyn reynal reynald
reynalde reynaldo reynard reynaud reynel reynoird reynolds reyonna reyshawn reyyan rezak rezan rezki rezlane rezlene
reznor rhadia rhadija rhaled rhali rhalia rhalid rhalida rhama rhani rhania rhaniya rhanya rhapsody rhariba rhaya
rhayan rheagan rhealynn rheana rheane rheanna rheanne rheannon rheda rhegan rheira rhema rhesa rhet rheya rheyna
rhia rhiana rhianah rhiannah rhiannan rhianne rhianon rhida rhilee rhiles rhiley rhilynn rhim rhimou rhionna
rhislaine rhita rhiya rhiyanna rhizlaine rhizlane rhizlene rhoan rhode rhodes rhome rhone rhony rhudy rhya rhyan
rhyana rhyann rhyanna rhyanne rhyder rhyen rhylan rhyland rhylea rhylee rhyleigh rhylie rhym rhyse rhythm rhéa
rhéane riade riah riahna riahnna riama rianah riane riann rianna riannah rianne riansares ricard ricarda ricci ricco
rich richad richarde richardine richardo richardson richel richelaine richelet richelieu richelin richeline richelle
richemond richemont richeville richma richy rickardo rickayla rickel rickelle rickia rickie rickiyah rickson rickya
rickyia ridah ridan riddhima riddick riddik rider ridge ridgy ridhi ridhima ridhwan ridjal ridjy ridley ridoine
ridouan ridouane ridwane riece riel rieley rielle rielly riely rielyn rielynn rien riese rieul rifka rifky rigby
rigden rigdon rigel riggin riggins riggs righteous rigley rigo rigobert rigoberte rihabe rihad rihame rihan rihana
rihane rihanna rihanne riheb rihem riheme rihonna rijul rikardo rikelme riken riker rikhil riki rikiya riko riku
rikya rilan rilana rilas rilea rilee rilei rileigh rilen riles riless rileyann rileyanne rilie rilla rilley rilo
rily rilya rilyn rilynn rilynne rilès rimah rimane rimas rimasse rime rimel rimen rimene rimes rimess rimesse rimsha
rimès rin rinad rinade rindra rined rinesa ringo riniyah rinnah rinoa rinor rintaro rion rionna riot riowen ripken
ripley riquelme riquette risa riselene risha rishaan rishad rishan rishard rishav rishi rishik rishika rishit
rishita rishith rishon risla rislaine rislane rislene rissa ritadj ritadje ritag ritage ritaj ritaje rital ritch
ritchi ritchy ritedj riteg ritege ritej riteje ritel ritha rithik rithika rithish rithvik rithwik rithy riti ritisha
rito ritta ritvik ritège ritèj ritèje ritéj riva rivaldo rivana riven river rivers rivkah rivky rivo riwad riwal
riwall riwan riwane riwann riwanon riwen rixa riyaan riyade riyah riyan riyana riyane riyann riyanna riyas rizelaine
rizelene riziki rizlaine rizlan rizlane rizlen rizlene rizlène rizvan rizwana rj rjay rkia rmani rmoni roa roald
roanan roane roann roanne roark roarke roary roaya rob roba robain robben robbi robby robel roben robenson roberte
roberthe robertin robertine robertino robertson robespierre robie robine robinho robledo robson robustiano roby
robyne robynn roc rocca rocelyn rochdi rochdy roche rochel rochell rochus rock rockell rockelle rocket rockford
rockia rocklin rocko rockwell rocsi roda rodaina rodayna rodaïna roddick roddrick rodelind roderic rodi rodin rodina
rodner rodnesha rodny rodoine rodolf rodolph rodouane rodric rodricus rodrigues rodriguez rodriquez rodwan rody roee
roen roey roeya rofaida rofayda rofia rofrane rogan rogatien rogatienne roge rogee rogelia rogen roger-pierre rogere
rogerick rogerio rogerpierre rogette rogine rogue roha rohaan rohail rohane rohann rohanpreet rohat rohen rohil
rohin rohnan roho roi roihama roihim roihma roiza roizy rojan rojat rojbin rojda rojdi rojelio rojhat rojin rojine
rokaia rokas rokaya rokhia rokhiya rokhya rokiatou rokiya rokko rokya rola rolan rolann roldan rolen rolian roliane
rolin rolland rollande rollie rollins rolly rolondo rolph roma romain-pierre romaine romainpierre romaisa romaissa
romaissae romaldo romance romanella romanie romann romanne romanus romao romar romari romaric romarick romarik
romario romary romaysa romaysae romayssa romayssae romaïssa romaïssae rome romea romeissa romel romelie romeline
romell romello romelo romen romey romeyssa romi romica romie romila romilde romin romio romir romiya rommel rommy
romney romon romona romualda romualde romuld romule romulo romyn romàn romée romélie ronael ronahi ronal ronaldinio
ronasia ronav ronaël ronda rondale rondell rondy rone ronee roneisha ronel ronell ronelle ronen ronette ronia roniah
ronica ronin ronique ronisha ronit ronith roniya roniyah ronn ronna ronnae ronnel ronnell ronney ronni ronon
rontavious rontez rontrell rony ronya rood roody rook rooney rope roper roqaya roque roran roree rorey rori rorie
rorik rosa-marie rosabel rosabella rosabelle rosaelena rosaire rosaisela rosalba rosaleen rosalena rosali rosalin
rosalinde rosaline rosalino rosalio rosalita rosalva rosaly rosalya rosalynda rosalyne rosalynn rosamarie rosamee
rosamonde rosamée rosan rosane rosange rosangela rosanne rosaria rosary rosaura rosbel rosco rose-aimee rose-aimée
rose-alice rose-andree rose-andrée rose-anna rose-anne rose-blanche rose-claire rose-colette rose-france rose-helene
rose-hélène rose-laure rose-line rose-lise rose-lyne rose-lys rose-mai rose-maria rose-marie rose-marthe rose-mary
rose-may rose-mery rose-noelle rose-noëlle roseaimee roseaimée rosealice roseandree roseandrée roseann roseanna
roseanne roseblanche roseclaire rosecolette roseda rosefrance rosehelene rosehélène rosel rosela roselaine roselande
roselani roselaure roselee roselene roselia roselie roselina roselinde roselise roselita roselle rosely roselyne
roselynn roselys roselyse roselène rosema rosemai rosemain rosemaine rosemaria rosemarthe rosemay rosemee rosemery
rosemie rosemond rosemonde rosen rosena rosenda rosene rosenn rosenoelle rosenoëlle roset roseta rosette rosey
roshad roshard roshaun roshawn roshell roshini roshon rosi rosia rosiana rosiane rosianne rosibel rosier rosilda
rosilyn rosimarie rosin rosinda rosindo rosine rosio rosite roslynn rosmarie rosmeri rosmery rossano rosselin
rosselyn rossend rossi rosslyn rossy rostam rostan rostane rostom roston rosuel roswitha rosy rosyne rosélia rotger
rotraud roua rouan rouben rouchda rouchdi roudaina roudayna roudaïna roudolphe roudy roufaida roufayda rougui
rouguiata rouguiatou rouguiyatou rouguy rouhama roukaya roukia roukiya roukya roumaissa roumaysa roumayssa roumaïssa
roumba roumeyssa rouqaya rouqayya rourke rouslan rouven rouwaida rouzouna rowann rowdy rowe rowen rowin rowley rowyn
rowynn roxan roxann roxanna roxas roxelane roxi roxie roxxi royal royale royalty royan royann royer royston rozalyn
rozalynn rozan rozane rozanna rozanne roze rozelin rozell rozelyn rozen rozenn rozenne rozerin rozlene rozlyn
rozlynn rozy ruan ruari rubben rubbens rubby rubee rubenn rubens rubi rubiela rubin rubis rubyann rubèn ruchama
ruchel ruchy rucker ruddy rudeger rudesindo rudhra rudhy rudia rudie rudiger rudolphe rudyard rueben ruffin ruffine
rufin rufine ruger ruggiero ruhaan ruhan ruhani ruhee ruhiye rui-manuel rui-miguel ruimanuel ruimiguel ruis ruiz
rujuta rukaya rukia rukiya rukiye rulon rumaisa rumaldo rumaysa rumen rumeysa rumi rumor rumyana ruperta ruphine
ruqaya rurik rus rush rushi rushil rushton russia rustem rusten rustin ruston rustyn rutger ruthann ruthanna
ruthanne ruthy rutvi ruveyda ruvim ruwayda ruy ruyman ruzanna ruzgar rwan ry rya ryaan ryade ryadh ryah ryana ryane
ryanjames ryann ryanna ryannah ryanne ryasia ryatt ryaz ryce ryda rydan rydell ryden rydge rydia rye ryelan ryeland
ryelee ryeleigh ryelin ryelle ryen ryenn ryenne ryer ryhad ryham ryhan ryhana ryhane ryhanna ryhem ryiad ryin ryion
ryka ryken ryker rykin ryko ryla ryland rylann ryle rylea ryleah ryleeann rylei rylen rylend ryler ryles ryless
ryley ryli rylie ryliee ryliegh rylin rylind rylinn ryllie rylon ryly rylyn rylynn rylynne rylès ryma ryme rymel
rymen rymess ryn ryna rynad ryne rynn ryo ryoma ryon ryonna ryota ryott ryslene ryson rytej rytel ryu ryuji
ryunosuke ryver rywan ryyan ryzen ryzlene rébecca rébécca réda rédouane régina réginald réhan réhane réhéma réjane
rémy rénald rénato réouven réphaël rùben rüdeger rüdiger rümeysa rütger rüzgar
sa saachi saada saadet saadia saadiq saadiya saadya saahil saahir saahithi saaid saaida saaketh saamiya saana
saandati saandia saani saania saanika saanvi saanya saara saarah saarim saathvik saatvik saavan saaya sabaa sabaha
sabahe sabas sabastian sabastien sabastion sabatino sabaya sabba sabbah sabeen sabeha sabel sabela sabeline sabella
sabelle saben saber sabera sabeur sabha sabi sabia sabian sabien sabih sabiha sabil sabila sabira sabirah sabirin
sable sabra sabrah sabre sabree sabreena sabrena sabreya sabria sabriah sabriel sabrilla sabrin sabrinah sabrinel
sabrinelle sabrinna sabrino sabriya sabriyah sabry sabrya sabryn sabryne sacha sachiel saci sacia sacra sacramento
sacramentos sad sadaf sadak sadam saddek saddie sadee sadeel sadeen sadek saden sadet sadey sadhika sadielynn sadiha
sadika sadin sadine sadira sadiya sadiyah sadiye sadja sadji sadjia sadjid sadjida sadjo sadjy sadler sadok sadou
sadrac sadry sady sadya sae saedee sael saelle saevion safah safak safana safari safaâ safet saffa saffana saffia
saffiya saffiyah saffron safiana safiha safin safiria safiyah safiyatou safiye safiyyah safoine safora safoua
safoura safwane safwen safwene safwân safy safya safyatou safyia safyr safâ safâa saga sagal sagamore sagan sagana
sagarika sage saged sagia sagra sagrario sahaana sahad sahai sahaj sahan sahana sahand sahara saharah sahari saharou
saharra saharsh sahas sahasra sahbi sahdia saheim sahej sahel sahib sahid sahida sahila sahilpreet sahily sahim
sahima sahina sahir sahira sahirah sahith sahithi sahiti sahl sahli sahlia sahmya sahna sahniya sahnya sahona
sahondra sahori sahory sahraoui sahteene sahvannah sahyna sahël sahïna saia saian saiba saibo saibou saicharan
saidah saide saidee saidey saidi saidia saidie saidina saidou saidy saif-dine saif-eddine saif-edine saifallah
saifan saifdine saifeddine saifedine saifi saifullah saig saikou saila saile sailee sailor saimon saina sainabou
saindou saint saint-aime saint-ange saint-clair saint-cyr saint-eloi saint-helene saint-hilaire saint-hubert
saint-hélène saint-jean saint-just saint-juste saint-louis saint-marc saint-martin saint-omer saint-paul
saint-pierre saint-prix saint-yves saintaime saintange saintclair saintcyr sainte sainte-catherine sainte-claire
sainte-croix sainte-helene sainte-hélène sainte-luce sainte-marie sainte-rose saintecatherine sainteclaire
saintecroix saintehelene saintehélène sainteloi sainteluce saintemarie sainterose sainthelene sainthilaire
sainthubert sainthélène saintjean saintjust saintjuste saintlouis saintmarc saintmartin saintomer saintpaul
saintpierre saintprix saintyves sainza saioa sair sairah sairam sairy saisha sait saith saivion saivon saiya saiyan
saiyuri saja sajad sajan sajda saje sajed saji sajia sakae sakai sakara sakariya sakayla sakeena saketh sakhina
sakho saki sakinah sakine sakiya sakiyah sako sakora saksham sakya sakyna sakîna sal sala saladin saladina salah-din
salah-dine salah-eddin salah-eddine salah-edine salahddine salahdin salahdine salaheddin salahedine salamata salambo
salami salammbo salar salas salavtore salaya salayah salayna salbador salea saleah saleema saleen saleena saleha
saleisha salek salema salematou salena salene salera salesi saleta salete saleyah salhia sali salia saliah salifou
saliha salihe salihou salika salime salimou salina saline salira saliya saliyah salka salla sallah salle sallya
salmaan salmah salmai salmane salmata salmen salmene salmân saloi saloma salomee salomeia salomée salou saloua
salouha saloum salsabil salsabile salsabyl saltana salud salustiana salustiano salva salvadora salvadore salvat
salvator salvatrice salvina salvino salvy salya salyha salym salyma salymata salyna saléna sama samaa samaad samad
samadhi samael samai samaia samaiya samaiyah samaj samajae samajay saman samana samanatha samanda samanthamarie
samanvi samanyu samarah samari samaria samariah samarie samarion samariya samariyah samarra samarri samarria samary
samarya samatha samauri samauria samay samaya samayah samayia samayra samaël sambala sambath sambo sambou sambre
same sameeha sameena sameera sameerah sameira samenta samentha samera sameria samery samet sameul samhita samhitha
sami-yusuf samianti samid samie samiel samier samik samila samin samirah samirdine samire samirha samirra samisoni
samiyah samiyusuf samiyyah sammantha sammi sammuel samna samnang samone samora samorah samoria samory samoya
sampedro sampiero sampieru sampson samra samrah samrawit samsara samsha samual samuell samuella samuelle samvel
samya samyah samyia samyiah samyr samyra samyrah samyria samyukta samyuktha sanaah sanaai sanaba sanad sanae sanah
sanai sanaia sanaii sanaiya sanaiyah sanam sanaria sanassy sanata sanay sanaya sanayah sanaâ sanaé sanaë sanchez
sancia sancie sandalio sandati sanddy sandee sanders sandes sandia sandie sandjana sandjay sandji sandjy sandler
sandon sandrea sandric sandrick sandrina sandrino sandry sandryne sandya sandye sane saned sanel sanela sanella sang
sangohan sania saniaa saniah sanii saniiya sanija sanijah sanika saniyah saniye saniyha saniyya saniyyah sanjai
sanjaya sanjeevan sanji sanjith sanjivan sanjna sanjuana sanjuanita sankou sankoumba sankoun sankoung sann sannah
sanny sanoe sanou sanounou sanoussi sanoussy sansa sanson santana santanna santas santasia santez santhiago santhiya
santi santia santiaga santiana santine santolo santonio santrell santu santy sany sanyah sanye sanyi sanyia sanyiah
sanyla sanzo sanâ sanâa sao saona saori saory saossane saoucen saoud saouda saoudatou saoudi saousan saousane
saousen saoussan saoussane saoussen saoussene sapha saphera sapheria saphia saphir saphire sapho saphora saphya
saphyr saphyra sapphira sapphire sapphyre saqib saqqara saquan saquina saquoia sara-lou sara-luna saraann sarabella
sarabeth sarabi sarae sarafina saragrace sarah-anne sarah-jane sarah-laure sarah-lea sarah-lee sarah-lina sarah-line
sarah-lisa sarah-lise sarah-lou sarah-louise sarah-luna sarah-léa sarah-marie sarah-myriam sarah-rose sarahann
sarahanne sarahbeth sarahgrace sarahi sarahjane sarahlaure sarahlea sarahlee sarahlina sarahline sarahlisa sarahlise
sarahlou sarahlouise sarahluna sarahlynn sarahléa sarahmarie sarahmyriam sarahrose sarahy saraia saraiah saraih
saraiya saraiyah sarajane saralee saralou saraluna saralyn saralynn saran saranda sarane saranya saraphina sarasvati
sarata saratou saray saraya sarayah saraye sarayma saraï sarea saree sareen sareena saren sarena sarenity sarenna
sargis sarha sarhan sarhane saria sariah sariaka sariana sarida sarie sariel sarim sarinah sarine sarinity sarit
sariya sariyah sarkis sarodja saron sarosh sarp sarrah sarriah sarrina sarrinah sartaj sarujan sary sarya saryah
sarye saryiah saryn saryna sashenka sashka sashya saskya sassi sassia sasuke sata satcha satchel sateen satheen
satheene sathine sathvik sathvika sathyne sati satia satie satilmis sativa satomi satori satou saturio saturna
saturnina saturnine satyne saudade saufiane saule saulo saunia saura sauraya sauria sauvane sauvanne savahna savan
savana savannha savant savaughn savaya savayah saveah saveena savelina saveon saveria saverina saveriu savhanna
savia savian savien savier savine savio savior savon savoy savvas savéria saw sawan sawda sawsana sawsane sawsen
sawsene sawssan sawssane sawssen sawssene sawsène sawyer saxon saxton say saya sayad sayah sayaline sayam sayana
sayanah sayane sayann sayanna sayanne sayd sayda sayde saydee sayden saydi saydie saydou sayeed sayel sayem sayen
sayer sayf-eddine sayfallah sayfdine sayfeddine sayfedine sayfoulla sayfoullah sayfullah sayge sayhan sayid sayla
saylah saylee sayler sayli saylor sayma saymon sayna sayon sayra sayre sayron saysana sayuri sayvion sayvon saziye
saâd saâdia saël saëlle saïan saïda saïdou saïf saïf-eddine saïfdine saïfeddine saïla saïm saïma saïna saïra saïyan
saül scander scarlet scarleth scarlette schadrac schafer schaima schaina schainez schana schanna scheerazade
scheherazade scheila scheima schekina schelsy scherazade scherezade scherif scherine scherley schilo schiphra
schirley schneider schneur scholastie scholastien scholastique schorsch schura schuyler schylar schyler schéhérazade
schérazade scion scipion scolastie scolastique scotland scotlyn scotlynn scotti scottlyn scottlynn scoty scout
scylla seaanna sead seager seaira seairra seana seanmichael seann seanna seanpatrick seanpaul searra season sebahat
sebahattin seban sebastain sebasthian sebastia sebastienne sebastijan sebastion sebatian sebiha sebrina sebti
secilia secily second secondine secret secundina secundino sedanur seddik sedifo sedik sedna sedona sedra sedric
sedrine sefa sefana seferino seffana sefia sefiane sefika sefkan sega seger seghir segismundo segolaine segolen
segunda segundo sehaj seham sehame sehar sehem sehila sehri sehriban sehrish seid seidi seidou seidy seif-eddine
seifana seifdine seifeddine seifedine seiji seikou seila seily seina seinna seira seirra seiry seiya sejda sejla
sejoud sekai sekhou sekina sekouba sela selah selam selby seldi seleen seleena selem selenay seleni selenia selenn
selenna selenne selenya seleste selestino seleyna selia selian seliana seliane selicia seliha selima seliman
selimane selimata selime selinay selinda seline seliyah sellam selly sellya selman selmane selmen selmene selmène
seloua selsabil selsabila selsabile selsebil selsebile seltana selva selvan selver selvin selvina selvinaz selwa
selya selyana selyane selyann selym selyna sema-nur semah semaiah semaj semaja semajay semanur semaya semen semi
semia semiah semiha semin semina semir semira semisi semiya semiyah semmy semy semya semyra senad senada senai
senaida senait senami senanur senateur senaya senda sende sender sendes sendoa sendrine sendy seneca senem senen
seng seni senia seniah seniya seniyah senna senny senora senou senouci senthuran seny senya seo seon seonna sepehr
sephana sephira sephiroth sephorah september septime sequan sequoia sequoya sequoyah sera serah seraiah seraph
seraphie seraphim seraphina seraphine serapia serapio seray seraya sercan serdal sereen sereena sereine serenah
serenay serene serenella serenety serenidy serenitee serenitey sereniti serenitie serenna serentiy serey serezade
sergeline serges sergette sergia sergina sergine serginio sergius sergiy serguei sergueï serhan seri seriah seriana
serianna serif serife serigne serigne-fallou serigne-saliou serignefallou serignesaliou serina serinity seriyah
serjio serjo serkan sernin serra serrenity serrina serrine sertan servais servaise servanda servando servane servann
servanne servet servilia serwan sery seryna seryne serzan sesar sesilia seta setan setefilla sethi sethy setou setti
setty sety sevaeh sevag sevak sevan sevana sevane sevann sevanna sevannah sevastian sevcan sevde seven sevena severe
severiana severic severinne severus severyne sevgul sevgül sevilay sevilla sevin sevine sevon sevren sevrin sevrine
sevyn sewan seyan seyana seyanna seyba seydi seydina seydina-mouhamed seydinamouhamed seyed seyf seyf-eddine
seyfdine seyfeddine seyfedine seyha seyhan seyid seyit seyla seylan seylian seyma-nur seymanur seymen seymour seyna
seyni seyon seyran seyyid sezai sezen sezer sezgin sezni sezny seïf seïf-eddine seïfeddine seïna sfia shaad shaana
shaban shabd shabsi shacara shada shadae shadai shaday shaddai shaddaï shadee shadeed shaden shadene shadey
shadiamond shadine shadiya shadman shadow shadrach shadrick shady shadya shadène shadé shae shaela shaelee shaeleigh
shaelie shaelin shaely shaelyn shaelynn shaelynne shaena shafer shafi shaggy shah shahab shahadah shahan shahana
shahed shaheed shaheem shaheer shaheim shahim shahima shahina shahinaz shahinaze shahine shahines shahinez shahineze
shahir shahrazad shahrazade shahrazed shahyn shahyna shahyne shahynez shahzad shahzaib shahïn shaia shaiann shaianne
shaid shaida shaiden shaikh shail shailah shailee shailey shaili shailly shailyn shailynn shailys shaim shaimae
shain shainah shaindel shaindy shaine shaines shainese shainess shainesse shainez shaineze shainice shainis shainna
shainy shainyce shainys shainyss shaira shaivi shakara shakayla shakeem shakeira shaker shakera shakeria shakhia
shaki shakia shakim shakirah shakiya shakiyah shakur shakya shakyla shakyra shala shalana shalaya shalayla shalea
shaleah shalee shaleena shaleigh shalen shalena shaley shaleya shalia shaliah shalie shalimar shalin shalina shalise
shaliyah shalom shalon shalonda shalone shalva shalya shalyn shalyna shalynn shalyse sham shama shamaiya shamal
shamar shamara shamaree shamari shamaria shamariah shamarie shamarion shamarr shamauri shamaya shameek shamel
shamera shamere shameria shamia shamiah shamika shamil shamila shamima shamina shamir shamira shamiracle shamirah
shamiya shamiyah shamon shamond shamoni shamora shamoria shams shams-eddine shamsdine shamseddine shamsedine shamsi
shamsia shamsy shamus shamya shamyah shamyia shamyiah shamyla shamyra shanaa shanae shanael shanaelle shanah shanai
shanaia shanaiya shanay shanayah shanaz shanaël shanaëlle shanda shandi shandiin shandon shandra shandrany shandrea
shanea shanee shaneka shanell shanella shanelya shanen shanese shanesia shaneya shanez shaneze shaniah shaniece
shanijah shanika shanila shaniqua shanis shanise shaniss shanisse shanita shaniyah shaniyla shanley shann shannah
shannan shannel shannell shannelle shannen shannia shannone shannyn shanone shanonn shanonne shant shantae shantal
shantasia shantavia shantay shante shantee shantel shantell shantelle shanteria shanterria shantia shantrice shanty
shanya shanyah shanyce shanye shanyia shanyiah shanyla shanyra shanys shanyss shanysse shanza shanzay shanze shaona
shaquan shaquille shara sharae sharan sharay sharaya sharayah sharazade sharazed shardae sharday sharde sharee
shareef shareese sharell sharelle sharia shariah sharice sharief shariff sharika sharina sharis sharissa sharita
shariya shariyah sharla sharlee sharleen sharlen sharlene sharlet sharlette sharleyne sharlie sharline sharlize
sharlotte sharly sharlyn sharlyne sharlynn sharlène sharmaine sharmarke sharod sharon-rose sharona sharonda sharone
sharonne sharonrose sharrod sharron sharujan sharvi sharvin sharyah shashwat shasta shatara shatavia shatia shatoria
shatoya shaul shauni shaunice shauniya shaunna shaunte shauwn shavar shavaria shavelle shavon shavonne shaw shawnda
shawne shawnee shawnice shawnie shawnna shawnta shawntel shawntez shaya shayaan shayana shayane shayann shayanna
shayanne shayda shayde shayden shaydon shaye shayenne shayera shayina shayla shaylah shaylan shaylea shayleen
shayleigh shaylen shaylene shayley shayli shaylie shaylin shayline shaylon shaylyn shaylynn shaylynne shaymaa
shaymae shaymus shayn shaynah shayne shaynes shaynese shayness shaynesse shaynez shayneze shaynice shaynis shayniss
shaynisse shaynna shayona shayonna shayra shayron shaé shaë shaëly shaëna shaïla shaïli shaïlly shaïlys shaïm shaïn
shaïne shaïnes shaïness shaïnesse shaïnez shaïneze shaïnna shaïny shaïnys shaïnyss sheadon sheala shealee shealeigh
shealyn shealynn sheamus shean sheccid shedrick shedy sheehan sheena sheerazade sheherazad sheherazade shehrazad
shehrazade shehrazed sheik sheikh sheilla sheilly sheily sheilyn sheima sheina sheindel sheinez shekina shekinah
shelah shelbee shelbey shelbi shelbie shelby shelbylynn shelcy shelden sheldone sheley sheli shelihane shelina
shella shellby shellsy shelly-ann shellyann shelsea shelsey shelsie shelssy shelsy shelton shely shem shemaiah
shemariah shemia shemiah shems shems-dine shems-eddine shemsa shemsdine shemseddine shemsedine shemsi shemssy shemsy
shemuel shena shenaya shenaz shendy shenelle shenise sheniya sheniyah shenoa shenzo shenzy sheona shepard shephard
shepherd sheppard sherard sheraz sherazad sherazade sheraze sherazed sheree sherel sherezade sheriah sheriane
sherice sheridan sheridane sheridyn sherif sherifa sheriff sherihane sherilyn sherilyne sherin sherina sherita
sherleen sherlene sherley sherlin sherline sherlyn sherlyne sherlynn shermaine shermar sherod sheron sherone
sherrell sherrie sherrod sherron sherryl shervin sherwin sheryane sherydan sherydane sheryfa sherylane sheryline
sheryn sheryna sheryne sheun sheurley sheva shevy shey sheyanne sheyen sheyene sheyenne sheyla sheyli sheylin sheyly
sheyma sheyna sheynez sheyrine sheza sheïly sheïma sheïna shia shiah shiala shian shiana shiane shiann shianna
shianne shifra shila shilah shilee shilo shiloah shiloh shilyn shilynn shima shimene shimon shimshon shin shina
shine shinji shinobi shiny shion shiori shir shira shirah shirane shiraz shiraze shireen shirelle shiri shirlee
shirlene shirly shiryne shishir shiva shivali shivan shivank shivany shiven shiya shiza shkelqim shloak shloima
shloime shloimy shlok shloka shloma shlome shlomo shlomy shmaya shmiel shmouel shmuel shneur sho shogo sholom
shomari shon shona shonda shondell shondrea shone shonna shony shooter shoshana shoshanna shota shouayb showna
shradha shraga shravan shravya shree shreena shreeya shrey shreyan shreyans shreyash shreyes shrihan shrika
shrinidhi shritan shritha shriya shriyan shruthika shterna shuaib shuayb shuban shubh shulamis shulamite shulem shun
shunashi shuri shwetha shy shya shyah shyan shyana shyane shyanna shyasia shye shyenne shyera shyheem shyheim shyia
shyla shylah shylan shylea shylee shyleigh shyler shyli shylie shylin shylo shyloh shylyn shylynn shym shyma shymir
shyna shyne shyness shyneze shynia shynice shynna shyonna shyquan shyra shyrelle shyrine shéhérazade shérazade
shérifa shérine shéryl shéryne si si-mohamed siabou siah siam siame sianah siane siani siann sianna siannah sianne
sianni siaosi siar siarah siarra siata sibella sibelle sibille sibley sibyle sibylla sibylline sicco sichem sicilia
sicily siclali sid-ahmed sid-ali sid-hamed sidahmed sidali sidalia sidar sidda siddalee siddhanth siddik siddiq
sidelya sidgey sidgy sidhamed sidhanth sidharth sidi-ahmed sidi-ali sidi-hamed sidi-mohamed sidi-mohammed sidia
sidiahmed sidiali sidihamed sidika sidimohamed sidimohammed sidiya sidjey sidji sidjie sidjy sidnee sidnei sidni
sidnie sidona sidony sidrah sidrat sidwell sidy-mohamed sidya sidymohamed sieanna siearra siegbert siegesmund
siegfrid siegfried sieghard sieglinde siegmar siegmund siegrid siegried siegrun siegward sieme siemon siene siennah
siera sierah sierrah sierralynn sif sif-eddine sifa sifaks sifan sifaw sifax sifdine sifeddine sifedine siffrein
siga sigfredo sigfried siggi sigifredo sigisbert sigmar sigmond sigolene sigolène sigourney sigride sigried sigrun
sihaam sihame sihan sihana sihane siheme sihème sika sikhou sikou silamaka silamakan silane silemane silena silene
siler siley sileye sileymane silia silian siliana siliano silima siliman silina siline silka silla sillia silly
silma silman silouan silouane siloé siloë silus silva silvain silvaine silvane silvanie silvanna silver silveria
silvestra silvestre silvette silvi silviane silvianne silvin silvina silvine silvino silviya silvy sily silya silyan
silyana silène sima siman simane simar simara simay simaya simba simbad simbala simballa simbara simcha simeo
simeonie simeonne simha simiane similien similienne simine simiya simiyah simmie simmone simohamed simome
simon-pierre simonet simonette simonne simonpierre simonpietro simora simplice simra simrah simranpreet simrat
simrin simy simya siméo sinahi sinai sinaia sinaie sinaly sinane sinay sinaya sinaï sinaïa sinbad sincear sinceer
sincer sincere sinclair sinclaire sinda sindbad sindi sindia sindie sindou sindy sine sinforiano sinforosa singrid
sinh sinia sinina siniya siniyah sinjin sinthia sinthujan sinue sioban siobane siobhane siomara siona sione sionna
siosiua siouar sipa sipan sir siraba sirac siradou sirah sirajeddine sirandou sirat siraç sircharles sire sireen
siren sirena sirenia sirenity siri siriah siriana siriane sirielle siriki sirima siriman sirina sirinity sirinne
siris sirius siriya siriyah sirmichael sirou sirr sirra sirrah sirron sirus sirwilliam sirya siryne sisco sisilia
sisley sisse sissi sissy sitan sitey sitina siting sitlali sitti sitty siva sivad sivan sivane sivani siven siwar
siware sixta sixto siyabend siyam siyana siyanna siyar siyem siyon siyona skai skanda skandar skarleth skarlett
skarlette skender ski skie skii skila skilar skiler skiley skilynn sklaerenn skurta skyann skyanna skyanne skyela
skyelar skyelyn skyelynn skyi skylah skylan skylar skylee skyleen skylei skyleigh skylen skylene skyler skyley skyli
skylie skylier skylin skylinn skylir skylla skylor skylur skylyn skylynn skylynne skyy skyylar sladan slade sladen
sladjana slah slate slaten slater slaton slavatore slavika slavisa slawko slay slayann slayde slayden slayton slevin
sleyton slim sliman slimane slimann slime slimen slimene sloan sloana sloane sloann sloanne slohan slohane slohann
slone slorane slovan slowan slowane slowann slown sly slyman slymane smael smahan smahane smahen smahene smahil
smahin smahine smail smaile smailey smain smaine smaran smaël smaïl smaïn smiley smina smith smrithi smya sneijder
sneyder snigdha sniyah snorri snow snyder so soa soaad soad soade soah soam soana soane soann soanna soanne soany
soaz soazic soazick soazig soazik socheata socorro socrates sodia soel soeli soelie soeline soen soenn soeren sofana
soffia soffiane sofi sofia-maria sofiah sofiamaria sofian sofiana sofiann sofianne sofiatou sofien sofiene sofienne
sofiia sofines sofiène sofya sofyan sofyane sofyann sofyen sofyene sogane soha sohaan sohad sohaib sohaila sohalia
sohana sohann sohanna sohanne sohayb sohayl sohayla sohaïb sohaïl soheib soheil soheila sohel sohela sohen sohenn
soheyb soheyl soheyla soheïb soheïl soheïla sohil sohila sohora sohum sohën soidri soifa soifia soig soilahoudine
soilha soilihi soireba soisic soisick soisik soizic soizick soizig soizik sojoud sojourner sok sokaina sokayna
sokaïna sokhna-diarra sokhnadiarra sokhona sokol sokona sol sola solace solae solaiman solaine solam solan solana
solane solanges solann solanne solano solara solaya solayman solaymane sole solea soleane soleda soledade soleen
solei soleil soleiman soleina soleine solen solena solenna solenne solenza solesne soley soleya soleyman soleymane
soleyna soleyne solhan soli solia soliana soliane soliel soliman solimane solimar solin solina solita solivan
sollange sollene solly soloman soltan soltana soltane solune solveigh solvej solvene solvey solweig soly solya
solyan solyana solyane solymar solyna solyne solènne soléa soléane solédad soléna somaia somaly somara somaria somer
someya somia somiya sommer son sonay sonaya sonda sondes sondess sondos sondra soner song soniah sonie sonita soniya
soniyah sonnet sonni sonnia sonnie sonoma sonora sonsoles sony soodia sophana sophanie sophany sophea sophee sophey
sophi sophiah sophiamarie sophian sophiana sophiane sophianne sophie-anne sophie-caroline sophie-charlotte
sophie-claire sophie-helene sophie-hélène sophie-marie sophiea sophieanne sophiecaroline sophiecharlotte
sophieclaire sophiehelene sophiehélène sophiemarie sophien sophiene sophietou sophina sophira sophiya sophonie
sophronia sophy sophya sophyan sopie sora sorah sorahya soraida soraiya soraja soran sorane sorayah soraïa sorel
sorelle sorene sorenn sorenza soreya soria soriah sorian soriana soriane soriba sorine soriya sorkunde sorona
sorraya sorrel sorren sory sory-ibrahim sorya soryan soryana soryane soryibrahim sorën sosaia sosefo sosie sossio
sosso sosthene sosthenes sosthène sota sotera sotero sothy sotiria soua souaad souaade souada souade souadou
souaibou souan souana souane souare souareba soubaya soudais soudays soudaïs soued souela souella soufia soufian
soufien soufiene soufya soufyan soufyane soufyen souha souhad souhade souhaib souhaiel souhaila souhan souhane
souhayb souhayel souhayl souhayla souhaïb souhaïl souhaïla souheib souheil souheila souhel souhela souheyb souheyl
souheyla souheïl souheïla souhib souhil souhila souhir souhyl souhyla souila soujoud soujoude soukamba soukayna
soukaïna soukeina soukeyna soukeïna soukina soul soulaf soulaima soulaiman soulaimana soulaimane soulaimen soulaym
soulayma soulayman soulaymane soulaymen soulaymene soulaymân soulaïmana soulaïmane soule soulef souleima souleiman
souleimane souleimen souleimene souleman soulemane souleye souleyemane souleym souleyma souleymen souleymene
souleymène souleïman souleïmane souleïmen souliman soulimane soulimen soultan soultana soultane soulyman soulymane
soumaia soumaila soumaiya soumayah soumayat soumayya soumayyah soumaïa soumaïla soumaïya soumba soumeiya soumeya
soumeyya soumia soumicha soumil soumina soumiya soummaya souméya souna sounaya sounda soundes soundos soundouce
soundous soundouss soundousse sounia sounita sounkamba sounna sounnah sountou sounya soupaya souphian souphiane
soura souraia sourakata souraya souren souria souriya sourour sourya soussaba souâd sovan sovana sovann sovanna
sovanny sowan sowann sowen sowmya soya soyan soyana soyann soyla soân soän soélie soéline soël soëlie soën soënn
soïzic sparkle sparrow sparsh spartacus spartan spas spence spenser spfia spike spirit spiro spoorthi spring sra
sravya sreekar sreenidhi sreeram sreshta sreya sri sricharan srihan srihari srihita srihitha srija srijan srikar
srikari srimedha srinidhi srinika srinithi srinithya sristi sritha srithan srividya sriya sriyan sruthi sruti st
stacee stacha staci stacia stacie stael stafford staicy staley stalin stallone stane stani stania stanie stanilas
stanis stanise stanislaus stanlay stanly stann stanny stany stanys stanyslas star starasia starky starla starlee
starlene starlet starlett starlette starling starlit starlyn starlynn starr starsky stasha stassy statton stav
stavro stavros steacy steave steaven steban stecia stecie stecy steddy stedy steecy steed steel steele steely steev
steeven steevens steevenson steeves steevie steevy stefane stefani stefanny stefanos stefanu stefany stefen steffany
steffi steffie steffon steffy stefi stefie stefka stefon stefy steicy steisi stelia stelie stelina steline stelio
stelios stella-maria stella-marie stella-rose stellamaria stellamarie stellan stellar stellarose stelle stellia
stellie stellina stelline stellio stelly stellya stelvio stely stelya stelyna steny stepanie stephaine stephana
stephanette stephani stephann stephanne stephannie stephanny stephano stephene stephenie stephens stephfon stephie
stephine stephone stephy steren sterenn sterlin sterlyn sterna sterna-sarah sternasarah stessi stessie stessy stesy
stetsen stetson stevana stevane stevann stevee steveen stevenn stevens stevenson steves stevey stevi stevia stevin
stevon stevy stew stewan steward stewen stewens steyla sthefany stide stiles stillman stirling stiv stive stiven
stivens stivy stjepana stockton stoffel stoffer stokes stomy stonewall stoney stony storee storey stori storie
stormi stormie stormy story stoyann stracy stratos stratten stratton streeter strella stressy strider strummer
stryder stryker stuti styles stylian stylianos styvan styve styven styvens styves stève stécy stéfan stéfane
stéfania stéfanie stéfano stéfany stélina stélio stélla stéphan stéphania stéphano stéphany stéphen stéphie stéphy
stérenn stévan stéven su sua suada suami suamy suan suana suayip subhaan subhan sublime success sucely suchi suchir
sudem suden sudenaz sudenur sudiksha sue-ann sue-ellen sueann sueda sueellen suela sueli suella suellen suelly suely
sueva sufian sufyaan suger sugey suhaan suhaas suhaib suhailah suhaily suhan suhayl suhayla suhaylah suheda suheily
suhey suheyla sujeily sujey sujitha sukaina sukeina sukeyna sukhman suki sukran sukriye sulamita sulayman sulaymane
sulaymân suleika suleima sulema suleyka suleyma suleymane suleymen suli suliac sulian suliana suliane suliman
sulimane sulivan sulivane sulivann sullian sulliman sullivan sullivane sullivann sully sullyvan sullyvane sullyvann
sulma sulpice sultan sultana sultane suly sulyan sulyman sulyvan sulyvane sulyvann sumaia sumaira sumaiya sumaiyah
sumayah sumayo sumedh sumedha sumeja sumerya sumeya sumeye sumeyra sumeyya sumeyye sumiah sumiko sumire summar
summerlyn summerlynn summit sumner sun sundae sunder sundess sundy sunem sung suni suniya sunna sunnah sunni sunnie
sunny sunset sunshine sunshyne suny supreme sura surabhi surafel surah surai suraiya suraya suree surelie suren
surenity sureya sureyya suri suria suriah suriana surie suriel surina suriya suriyah surprise sury susa susagna
susane susann susannah sushanth susi sussy sutharsan sutter sutton suvan suvetha suvi suyana suzane suzanna suzannah
suzeanne suzel suzele suzelle suzete suzette suzi suzie-lou suzielou svanik svantje svara svein svenn sviatlana
swahili swaily swamy swana swane swanee swanie swann swanna swanne swannie swanny swany swaraj sway swayam swaïly
sweet sweetness sweety swen swenn swetha swetlana swing sy sya syah syair syaire syam syan syana syanah syane syani
syann syanna syannah syanne syara syarah syasia sybel sybelia sybella sybelle sybellia sybil sybile sybill sydelle
sydjie sydne sydnei sydny sydonie sydra sye syeda syeira syeisha syem syenna syerra syesha syfax sygrid syham syhame
syhana syhanna syhem syia syion syla sylah sylan sylar sylas sylee syleena sylena sylene syler sylia sylian syliana
syliane sylina sylis sylke sylla syllia syloe syloé sylus sylvaincine sylvaine sylvana sylvane sylvania sylvanie
sylvanise sylvanna sylvano sylve sylvelie sylveline sylvene sylver sylvere sylverine sylverio sylvert sylvestine
sylvestrine sylvette sylvi sylvian sylviana sylvianne sylviano sylvie-anne sylvie-marie sylvieanne sylviemarie
sylvienne sylvin sylvina sylvine sylvio sylvius sylvère sylys symantha symara symaria symeo symeon symere symia
symiah symir symirah symon symone symora symphanie symphany symphonie symphony symphor symphorien symphorienne
symphorine symya syméo syméon syna synai synaï synceer syncere synda syndel syndelle syndey syndi syndia syndie
syndra syndy synia syniah syniya syniyah synthia syntia syntyche syon syona syphax syra syrae syrah syrai syre
syrena syrenity syrenna syria syriah syrian syriana syriane syrianna syrianne syrie syriel syrielle syril syrin
syrina syrinne syris syrius syrus syvannah sâra sèverine séan sébastian sébastienne séfana séfora séga sélena sélene
sélia sélian sélim sélima sélina séline sélya sélyan sélyna sélèna sélène sélénia sélénya séléné sémi sémih séna
séni sény séphora sérah séraphine sérena sérina sérèna séta sévan sévane sévann sévrine sévérine sïa sïana sïanna
sümeyra sümeyye sĩ sıddık
taahir taaliyah taariq tabara tabari tabata tabatha tabbitha tabby taber tabetha tabias tabor tabytha tacari tacarra
tachirifa taciana tacko taco tacoma tacora tacori tacy tadan tadarius tadarrius tadashi tadeg tadeja tadek tadelusz
taden tadensz tadeus tadeuz tadjidine tadzio tadéo taeden taedyn taegan taegen taejah taejon tael taela taeler
taelon taelor taelyn taelynn taesean taeshaun taeshawn taeshon taetum taeveon taevin taevion taevon taeya tafari
taft tag tagan tage tagen tagg taggart taha-yassine tahar tahara tahari tahayassine taheem tahel tahera tahia
tahiana tahicia tahiel tahina tahirah tahirou tahiry tahis tahissa tahisse tahissia tahiti tahitia tahitoa tahj
tahji tahjir tahliya tahlya tahmia tahmid tahmir tahnee tahnia taho tahra tahtiana tahtianna tahya tahyna tahyra
tahys tahyss tahïna tahïs taia taiana taiba taicha taichi taiden taieb taig taiga taige taigen taij taija taijah
taijon taijuan taiki taila tailan tailor taily tailyn tailynn tailys taim taima taimane taimani taini taino tainy
taiquan taira tairic tairick tairik tairo tairon tairou tairy tairys taisei taisha taishaun taishawn taison taiss
taissa taissia taissir taissy taissya tait taite taiten taitum taitym taiven taiveon taivon taiwan taiya taiyana
taiylor taiyo taiyon taj taja tajae tajah tajanae tajay tajeddine tajh taji tajir tajon tajuan takai takaiya takara
takari takashi takaya takayla takaylah takeira takeo takera takeria takeru takeshi takeya takfarinas taki takia
takiah takiera takine takira takiya takiyah taklit tako takoda takori takota takoua takoya takuma takumi takya
takyah takyia takyla takylah takyra tala talah talaijah talajah talan talar talasia talaya talayah talayjah talayla
talaysha talaysia talbot taleah taleb taleen taleeya taleeyah taleia taleigh taleigha taleisha talel talen talena
talesha taleya taleyah talhia talhya taliah taliana taliane talianna talibe talicia talie taliea talijah talik talin
talina taline talisa talise talisha talissa talitha taliya taliyah taliyha talla tallal tallan tallen talley tallia
tallie tallis tallon tallulah tally tallya tallyn talmadge talmage talor talula talulah talus talvin taly talyah
talyana talyia talyiah talyn talyna talyne talynn talyssa talïa tam tama tamaiya tamaj tamaki tamana tamani tamar
tamarah tamarcus tamari tamaria tamarie tamarion tamarius tamarkus tamarra tamarria tamatea tamatoa tamaya tamba
tamber tamea tameah tameem tameia tameka tamela tamera tameria tamerlan tameron tamesha tameya tameyah tamiah
tamiaya tamika tamilla tamime tamimount tamir tamira tamiracle tamirah tamiria tamirra tamisha tamiya tamiyah tamlyn
tammi tammie tamon tamora tamou tamra tamryn tamsen tamsir tamya tamyah tamyia tamyiah tamyra tamyrah tan tana tanae
tanael tanai tanaijah tanais tanaisa tanaisha tanaiya tanaja tanajah tanaria tanashia tanasia tanausu tanav tanaya
tanayah tanayia tanaysia tanazia tanaël tanaïs tanea taneah taneisha tanel taneo tanesha tanessa taneya taneyah
tangela tangi tangui tani taniah taniaya taniela tanija tanijah tanika tanila tanina taninna tanis tanise tanish
tanishq tanisi tanissia tanit tanita taniya taniyah tank tanmayi tanna tannah tannar tanneguy tannen tannon tannor
tano tanor tansy tantely tanush tanvee tany tanyah tanyia tanyiah tanyjah tanyla tanyon tanys tanysha tanzania
tanzie tanzila taofik taoh taos taouba taoues taoufic taoufik taoufiq taous taousse tapa tapanga tapas taquan tarah
taraji taralyn taralynn taray tareck tarell taren taria tariah tariana tarianna taric tarick tarika tarike tarin
tarini tarique tarius tariya tariyah taro taron tarra tarrance tarrell tarren tarrence tarron tarryn tarsicio
tarsila tarus taryah taryk taryll taryne tarynn tarzan tasanee tasean taseen tashara tashaun tashauna tashawn
tashawna tashay tashayla tashia tashiana tashianna tashiya tashon tashun tashvi tashya tashyia tashyra tasi tasia
tasiana tasio taslim taslima taslime tasman tasmine tasnia tasnym tasnyme tasnîm tassadit tassadite tassia tassiana
tassilo tassnim tassnime tasya tata tatelyn tatelynn tatem taten tathiana tatianah tatiane tatianna tatianya tationa
tationna tatius tatiyana tatiyanna tatiyona tatsiana tattiana tattianna tatumn tatyanna tatyiana tatym tauri taurus
tausif tava tavaria tavarian tavarion tavaris tavarius tavarus tavaughn taveah taveion taven taveon taveyon tavi
tavia tavian taviana tavien tavier tavin tavio tavion tavious tavis tavish tavishi tavita tavius taviyon tavon
tavoris tavyn tawan tawanna tawba tawhid tawnee tawni tawny tayah tayan tayana tayann tayanna tayba taycee taycir
tayde taydem tayden taydon taye tayem tayen tayfur taygan taygen tayiah tayja tayjon tayjuan tayla taylah taylan
taylann taylar taylee tayleigh taylen tayleur tayley tayli tayliana taylianna taylie taylin taylinn taylon taylorann
taylore taylormarie taylour taylre taylyn taylynn taym tayma taymiya taymiyah taymiyya taymour tayna tayon tayona
tayonna tayquan tayra tayri tayric tayrick tayrik tayris tayron tayrone tayronn tays taysean tayseer taysen taysha
tayshaun tayshawn tayshon taysia tayson tayssa tayssia tayssir tayt tayte taytem tayten tayton taytum tayvan tayven
tayveon tayvian tayvin tayvion tayvon tayyab tayyip tayzon taz tazaria tazariah tazia taziah taziyah tazmeen taël
taïa taïana taïcha taïeb taïg taïla taïlan taïly taïlys taïm taïma taïno taïra taïrick taïro taïron taïrys taïsha
taïss taïssa taïssia taïssir taïssy taïssya tcha tchad tchelsy tcheng tchu teadora teagen teaghan teagon teagun
teagyn teah teaira teairah teairra teaja teal teala teana teancum teandra teandre teani teanna teano teara tearra
tearsa teasia tedd teddie teddrick tedj tedji tedjy tedrick tedy tee teedjy teegan teegen teena teesha teeya teeyah
teeyana teeyanah tegen teggy teghan tegi tegy teha tehan tehani tehau tehila tehilla tehillah tehina teho tehya teia
teiana teiara teige teigen teighan teighlor teiki teila tein teion teiona teirra teissa teiva tejay tejean teji
tejjy tejon tejy tekoa tel tela telana teldja teleah telemaque telena telesfora telesforo telesphore telia teliah
teliau telio teliyah tellia tellis telly telma telmo telo telya telyo temani temari temeio temeo temia temim temima
temoe temperance tempest temple temprance temprence tempérance temujin temuujin temuulen temya tena tenaya tendresse
tene tenea tenenan tenessee tenessy teng tengis tenia teniah tenille tenin tenise tenisha teniya teniyah tenley
tennessee tennessie tennessy tennille tennyson tenoch tenzing teodomira teodomiro teofilo teon teonna teophane
teophile teora teotim tequan tera terah teralyn teralynn teran terance tere terek terell terelle teren terena
teresanna terese teresina teresita teressa terez teriah teriana terianna terica terii terin terina terion termaine
teron terra terrah terrail terran terrel terrelle terren terreon terria terriah terrian terriana terrianna terrica
terrick terrie terrin terrion terriona terrionna terris terrius terriyana terron terryana terryion terryl terryn
terryon terryonna tertulien tertullien tery teryn tesa tesean teshaun teshawn tesia tesla teslim teslime tesneem
tesnym tesnyme tesnîm tessadit tessah tessalynn tessane tesse tessia tessio tessla tessnim tessnime tessnym tessy
tessya testimony tetsuo teuta teva tevan teveon tevhide tevion tevis tevita tevon tevy tevyn tewes tewfik tewis tex
texane texas teya teyah teyana teyanah teyanna teygan teyla teylor teym teyma teymour teyo teyona teyonna teyssa
teyssir teyton teïla teïlo teïva thaddaeus thaddaus thadde thaddeaus thaddee thaddius thaddäus thaddée thade thadee
thaden thadeus thadeusz thadius thadée thaila thailan thailand thaily thailys thaina thaine thaira thairon thairys
thaison thaiss thaissa thaisse thaissia thaissy thaissya thaleia thales thaliana thalie thalina thalita thaliya
thallia thallya thaly thalya thalyana thalyna thalys thalyssa thalïa thamar thamara thameur thami thamila than
thanael thanais thanaël thanaïs thandi thane thanh-mai thanhmai thania thaniya thanusan thanusha thanushan thanvi
thanya tharcisse tharon tharsan tharsice tharun thatcher thatiana thawban thaxton thayana thayden thayer thayla
thaylor thayna thayne thayra thayron thays thayssa thaï thaïlys thaïna thaïra thaïron thaïrys thaïss thaïssa thaïsse
thaïssia thaïssy thaïssya the theadora theadore theana theandre theane theau thecla thecle theddy thedy theia theis
thekla thelia theliau thelio thelo thelonious thelor thelya thelyo themire themis themys thenais thenenan theo-paul
theobaldine theoden theodis theodoric theodorine theodoro theodoros theodule theogene theoline theona theone theonie
theopaul theophanie theophil theophila theophilia theophilus theophyle theos theotim theotine theotiste theoxane
thera theran therence therese-marie theresemarie theresien theresina theresine theresius theressa thereza thereze
therezia therron therry thery theryn thesee thess thessa thessia thessy theva thevan thevy theïs thi-lan thia thiaba
thiam thiana thiane thiara thibald thibalt thibau thibauld thibeault thida thiebaud thiebault thiebaut thiefaine
thiefen thienan thiephaine thierri thiery thietmar thifaine thifanie thifanny thifany thiffaine thiffany thilan
thilda thildy thileli thilelli thilio thilyan thim thimael thimaël thimeo thimoleon thimote thimotee thimotey
thimothe thimothee thimothy thimothé thimothée thimoty thimoté thimotée thiméo thin thinesh thioro thiphaine
thiphanie thiphany thiven thiviya thivya thiya thiyya thiziri thiéfaine thiérry thiéry tho thobias thoma
thomas-alexandre thomas-louis thomas-pierre thomasalexandre thomase thomasine thomaslouis thomaspierre thomass
thomassin thomassine thomine thommy thompson thomson thomy thong thony thor thoralf thoraya thoren thorgal thorin
thorn thorne thornton thorson thorstein thorsten thorvald thouraya thouria thristan thumette thunder thuriane
thuriau thurston thuvaraka thy thya thyago thyam thyan thyana thyanna thybalt thybaud thybault thybaut thybo thyda
thyfaine thyfanie thyia thylan thylane thylann thyler thylia thylian thyliann thylio thymael thymaël thymea thymeo
thymote thymoté thyméa thyméo thymëo thyna thyno thyo thyphaine thyphanie thyra thyron théana théandre théane théau
théia théis thélia théliau thélio thélya thélyo thémis thémys thénaïs théo-paul théobald théoden théodor théoline
théonie théopaul théotim théotime thérence théry thérèsa thérèse-marie thérèsemarie thérèze thérésa thérésia théssa
thésée théïa théïs thëa thëo thïa thïago tiah tiahna tiaja tiajah tiam tiamarie tianah tiane tiani tiannah tianne
tianni tiano tiany tiao tiar tiarah tiare tiarra tiary tiasia tiauna tiavina tibalt tibau tibaud tibault tibaut
tibere tibile tiburce tiburcia tiburcio tiburtius tibère tice ticia ticiana ticiano tida tidgy tidian tidiani
tidiany tidjan tidjane tidjani tidjany tidji tidjiane tidjy tidus tidyan tidyane tidyann tiegan tiegen tiego tieler
tiemoko tienzo tiephaine tiera tieran tierany tierney tierno tierrah tierre tierry tiesha tieson tifa tifaine tifani
tifanie tifanny tifany tifen tifene tifenn tifenne tiffaine tiffani tiffanie tiffanny tiffen tiffene tiffenn tiffiny
tifène tiga tigan tigane tigann tige tiger tigerlily tigh tighe tigran tigrane tiguidanke tiguidanké tiguide tiguidé
tiha tiham tihana tihanna tihya tijane tijania tijany tijuan tiki tila tilak tilan tilden tileah tilelli tileo tiler
tilia tilian tiliana tiliann tiliano tilila tillia tillian tillie tillio tilo tilouan tilya tilyan tilyann tilynn
tilyo tiléo tima timae timael timahe timahé timai timao timara timari timarion timaya timaé timaë timaël timaï
timber timberly timberlyn time timee timeho timelio timheo timhéo timi timia timiah timiya timiyah timmia timmie
timmya timmyah timoe timoleone timote timotea timotee timotey timoteï timothea timothei timotheo timotheus timothey
timothyjames timothé timoti timoty timoté timotée timotéo timour timoé timucin timy timya timyra timèo timéa timée
timého timélio timëo tin tinael tinaig tinamarie tinasia tinaya tinaël tinaïg tindra tineo ting tinhinan tinhinane
tinia tiniyah tinley tinoa tinoe tinoé tinsley tinéo tio tion tiona tionna tionne tiphanie tiphanny tiphany tiphayne
tiphen tiphene tiphenn tiphène tippi tipton tiquan tiranke tiras tirek tirian tiron tirrell tirsa tirso tirth tirtsa
tirzah tisean tisha tishaun tishawn tison tissam tissem tissia tissiana tissya tita titaina titan titania tite titem
titia titiana titiane titoan titoine titouane titouann tituan titziana tivio tivizio tivoli tivon tiwan tiwen tiwenn
tiya tiyah tiyam tiyan tiyana tiyanna tiye tiyon tiyonna tizia tiziri tizziana tizziano tiégo tj tjay tkai tkeyah
tlaitmas tlaloc tnia tniya tniyah tnya tnyah to toa toader toanui toba tobechi toben tobenna tobey tobiah tobie
tobit tobyas tobyn toccara tochi tochukwu toddrick tofik tohan toi toimaya toine toinette toinon toky tolan toleen
tolgahan tolu toluwalase tom-alexandre tomalexandre tombe tomeo tomer tomeu tomia tomiya tommi tommy-lee tommylee
tomoki tomy tomàs toméo ton tonasia tonatiuh tong tonia toniann tonie tonin tonina tonino tonio tonisha toniya
toniyah tonnie tonnies tonny tonyno tonyo topanga topher toprak tora torah torcuato toree torell toren torey tori
toria toriah torian toriana toriann torianna torianne toriano toribia toribio torie torilynn torion torkia torre
torrell torren torrence torreon torres torri torrian torrie torrien torrin torrion torry torryn tory toryn toscan
tosh tosha toshiro totiana tou touati touatia touba touda toudo toufek touffik toufic toufick toufik toufike
toufique toufir toufirk touhami touline toumani toumany toumi toumia toumy tounes tounsia toura touraya toure touria
touriya tourkia tourya toussainte toussine tova tovah tovia townes townsend tracee tracen tracie tracker tracyn
tradell traden tradon trae traedyn traeh traeson traeton traevion traevon trai traicy traiden traiten traivon
tralaya tralyn tram tramaine tramarion tramayne tramel tramell tramiah tramiya tramon tranae trania tranice traniya
traniyah tranquille transito trany tranya trapper traquan trase trasean trashaun trashawn trashon trason traude
traudel traudl travarious travaris travarius travell travelle traven traveon traver travez travian travin travion
travionna travious travius travone travonne travontae travonte travor travyn travys traxton tray trayce trayden
traylen traylon traymon trayon trayonna trayshawn trayson trayten trayton trayven trayveon trayvion trayvis trayvon
trea treanna treasure treaven treavon treavor treazure trebor trecia trecy tredarius tregan treicy treighton trejon
trelen trell trelon trelyn tremain tremari tremarion tremel tremell tremeur tremon tremya trenae trenden trendon
trenell trenia trenise treniti trenity treniya treniyah trennen trennon trentan trenten trentin trentyn trenyce
treon treonna trephine trequan tres tresa tresean treshaun treshawn treshon treson tresor tressel tressia tressy
tressya trestan tresten trestin treston trestyn trevan trevar trevaughn trevaun trevell trevelle treven treveon
treveur treveyon trevian trevin trevis trevon trevone trevonn trevonne trevontae trevonte trevyn trevyon trevys trew
treya treyana treyce treyden treydon treylan treylen treylin treylon treyon treyonna treysean treysen treyshaun
treyshawn treyshon treyson treyten treytin treyton treyvan treyvaughn treyven treyveon treyvian treyvin treyvion
treyvis treyvon treyvone treyvonne trez trezure triana trianna trice tricha trichelle tricity tricya trig trigg
trigo trilby trill trillian trina trinady trindon trini trinida trinidad trinidee trinidy trinitario trinitat
trinite trinitee trinitey triniti trinitie trinité trinnity trino trintin trintiy trinton trinty triomphe trip tripp
tripton trischa trishelle trishna trissia trista tristain tristana tristane tristann tristant tristen tristiana
tristianna tristin tristina tristine tristram tristyn tristynn triton troi tron trooper trotter troyvon tru trude
true truett truitt trulee truly trumaine truman trust trusten trustin truston truth truxton tryce trygg trygve
trynitee tryniti trynity tryon tryphene trypp trysha tryson tryssia trysta trysten trystian trystin tryston trystyn
tryton trécy trésor tréssia trévis trévor trévys tsering tsiky tsilia tsilla tsion tsiory tsiporah tsiry tsivia
tsoline tsubasa tsvi tu tual tuck tucker tudal tudi tudorel tudual tudwal tudy tuesday tuff tugce tugdual tugra
tugçe tukker tula tulah tuleen tulia tuline tulio tully tuna tuncay tuong-vi tuongvi tupac turenne turhan turkia
turon turquoise tuscan tustin tutu tuvia tuğçe tvisha twiggy twilight twinkle twyla txaber txell txema txomin ty tya
tyago tyah tyaira tyaire tyaja tyam tyan tyana tyanah tyann tyanna tyannah tyanne tyano tyara tyashia tyasia tyasiah
tyauna tybee tybo tyce tycen tychique tycia tydarius tyde tyden tydian tydiane tydjane tydus tye tyee tyeisha tyeler
tyesha tyeson tyfaine tyfanie tyfannie tyfen tyfene tyfenn tyffaine tyffanie tyffany tyffen tyffene tyffenn tyfène
tygan tygane tyger tyha tyham tyhana tyheem tyheim tyhia tyhir tyiana tyianna tyion tyiona tyionna tyja tyjae tyjah
tyjai tyjanae tyjay tyjohn tyjon tyjuan tyke tykeem tykeira tykel tykell tykera tykeria tykerria tykia tykira tykwon
tyla tylah tylaisha tylajah tylan tyland tylane tylann tylar tylashia tylasia tylayshia tylaysia tylea tyleah tylee
tyleek tyleigh tylek tylen tylerjames tylia tyliah tyliam tylian tyliana tyliane tyliann tyliano tylicia tylie
tyliek tylik tylin tylina tylio tylique tyliyah tyller tyllia tyllian tyloe tylon tylor tyloé tylynn tym tymae
tymael tymao tymari tymarion tymaé tymaë tymaël tymber tymea tymeer tymeho tymeir tymel tymell tymere tymesha tymia
tymier tymir tymire tymo tymote tymothe tymothee tymothy tymothé tymothée tymoté tyméa tymého tyméo tymëo tyna tynae
tynael tynan tynasia tynayah tynaël tyndale tyne tyneisha tyneo tyner tynesha tynia tyniah tynijah tynisha tyniya
tyno tynéo tyo tyon tyona tyonna typhaine typhanie typhen typhene typhenn typhène tyquan tyquarius tyquavion
tyquavious tyquez tyqwan tyr tyrae tyrah tyran tyranny tyray tyre tyreak tyreana tyreanna tyrease tyrece tyreece
tyreese tyreik tyreion tyrek tyreke tyrelle tyren tyreon tyreona tyreonna tyresha tyresse tyrez tyrhiana tyrhianna
tyria tyriana tyrianna tyric tyrice tyrick tyrie tyriek tyrielle tyrihanna tyrik tyrin tyrion tyrionna tyriq tyris
tyrome tyronn tyronne tyrus tyse tysean tysen tysha tyshae tyshaun tyshay tyshon tyshun tysin tysir tyssem tyssia
tysun tytan tyteanna tytiana tytianna tytiona tytionna tyton tytouan tyunna tyus tyvan tyveon tyvin tyvion tyvon
tywan tywann tywaun tywen tywenn tywon tywone tywuan tyyonna tyzae tyziano tyzio tzion tzipa tzipora tziporah
tzipporah tzippy tzirel tziry tzivia tzvi tânia téa téana téha téhani téhila tého télia télio télya télyo témoé
téméo ténin téné téo téodor térence térésa téssa téva tévy tïa tïago tïana tïméo tönnies tú tư
ubah ubaid ubald ubaldina ubay uber ubert udane uendi ugaitz ugolin ugoline uguette uhaina uhaïna ulani ulas ulderic
uldrich uldrick ulin ulisses ulli ullrich ulric ulrica ulrick ulrike ulv ulys ulyses ulyss ulyssa ulysses ulyssia
umair umaiza umayma umbert umer umeyr ummahan ummu ummu-gulsum ummugulsum ummuhan umutcan unai unax unay unaï undina
undine unique unity unknown unyque unzile uranie urbaine urbana urbanie uri urian urias uriell urielle urijah uriyah
urja urko ursel ursi ursin ursmar ursuline ursulla urtzi urvan uschi usher usiel usmar usoa usue uta utah ute utku
uvaldo uveys uwais uways uwe uxia uxio uxue uzair uziah uziel uzuri uzziah uzziel
va vaden vadin vaea vaeda vaena vahan vahe vahiana vahina vahine vahn vahé vaiana vaida vaiden vaihere vaik vail
vaillant vaimiti vaina vainqueur vainui vairon vaite vaitea vaitiare vakaba valantin valantine valarie valbert
valbona valda valdo valecia valen valena valence valencia valene valens valenti valentinus valeran valerian
valeriane valerianne valerica valerie-anne valerieanne valerien valerienne valeriia valerij valerine valerius valero
valerya valeryane valerye valeska valia valiant valiha valin valina valisoa valkyrie valle vallen vallerie vallery
valliamee vallory vally valme valmon valmond valmont valmy valo valon valor valorie valoris valory valtin valvanera
valvanuz valy valyn valyncia valène valérian valériane valérianne valérie-anne valérieanne valérien valério vamara
vana vanae vanasia vanden vander vandon vandy vanecia vanessah vaneza vang vangelis vanicia vanida vanille vanina
vanisha vanissa vanity vaniya vaniyah vann vannah vannak vannary vannesa vannessa vanni vannia vannina vanny vannya
vanshika vany vanylle vanyna vanéssa varda vardaan vardan varick varinia varinka varish varnika varshan varshini
varshitha vartan vash vashanti vashaun vashawn vashon vashti vasia vasilia vasilije vasiliki vasilios vasilis vasken
vassil vassili vassilia vassiliki vassilios vassilis vassilissa vassily vasthie vasti vastie vatea vathana vatsal
vaughan vayana vayda vayden vayla vayron vazoumana vaïana vaïna veaceslav veanna veasna vedaant vedad vedanth
vedastine vedh vedha veer vegas veia velat velia velinda veljko velleda velouria velvet venaig venancia venancio
venant venante venda venecia venerand venerande venessa venetia venezia venice venicia venise venissia venitia venna
vennela ventsislav venus venusia venussia venya veran verane veranne verdell vered verene verenice verenise verina
verity verlaine vernell veron verone veroniqua veronique-marie veroniquemarie vetea veyda vi viacheslav viana vianca
viane vianette vianey vianka vianna vianne viannette vianny viany vibhav vibol vicenc vicens vicent vicenzo vicenç
vichenzo vick vicken vicktoria vicnenzo victor-alexandre victor-emmanuel victor-manuel victoralexandre
victoremmanuel victorhugo victoria-lynn victoriaann victoriah victorialynn victorian victoriana victoriane
victorianna victoriano victorienne victorina victorine victorino victorio victorious victorita victorius victoriya
victorjr victormanuel victory victorya vidalia vidalina vidian vidjay vidushi vidyuth vielka vienne vieri vierra
vihan vika viken viki vikie vikki viknesh viktorio viktorya viky vilayphone vilfrid vili viliami villars villiam
vina vinca vincen vincence vincenette vincenne vincent-marie vincent-xavier vincenta vincente vincentine
vincentmarie vincentxavier vincenz vincenzina vinceslas vinchenzo vincianne vincienne vincilia vincillia vincine
vincy vinessa vini vinicius vinisha vinoc vinson vinton vintrell viny vinyet vinzent vinzenz violaine violanda
violene violett violine viollette violène viona vir vira viraaj virak viraman virapin virassamy vireak viren
virgilia virgina virgine virginien virginy virgyl viriato viridiana virna virtudes vishaal vishnou vishrut vishruth
vishva visitacion visitation vismaya vitalba vitaliano vitalien vitaline vitalis vitantonio vitchenzo vithuran
vithusan vithusha vithushan vitina vitto vivan vivant viveka vivette vivia viviann vivianna vivica vivier vivika
vivyanna viyan vladia vladislas vladislaw vlady vlera vlora vo volcy voldi volha volker volkert volkhard volkmar
volny volodia voltaire von vonda vonnick vonny vontavious vontez vontrell vraj vrej vrishank vu vural vuthy vy
vyctoria vylet vynce vyncent vyns vyolet vyom vyshnavi vénissia vénus véra vérane véronica véronika véronique-marie
véroniquemarie vérène véréna võ vũ
waad wacey wacil wacila wacim wacime waco waden wadia wadih wadii wadir wadislas wadislaw wadislawa wady wadyslaw
wadyslawa wafae wafah waffa wafi wafia wagner wagui wahaj wahbi waheb wahel wahib wahida wahil wahyl wahïl waiba
wail waile wailing waina waiss wakil wakinyan wala walae walafried walburga waldeck walden waldfried waldy waled
walee waleska walfried walfriede walfroy wali walia walida walide walig walim walis waliya waliyah wallas wallen
wallerand walli wallid wallis wallyd wallys walther waltraud walya walyd wan wande wandy wanes wanessa waneta wania
wanig wanis waniss wanissa wanita wanting wanys waran wardat wardell wardia warel waren warenn wari warick waris
warner warrick warwara warys wasif wasil wasila wassa wassef wassia wassil wassili wassilla wassily wassima wassime
wassin wassini wassyl wassyla wassym wastl waverley waverly wayan wayane wayann wayans wayat wayate wayath wayatt
wayde wayden wayel wayl waylan wayland waylen waylin wayman waymon waymond wayna ways waïl waïna waïss wealth weam
weber wednesday weedy weena weendy weiland wejdene wejdi welat welid wellan wells welson welton wen wenael wences
wenceslao wenceslas wenda wendall wenddy wendel wendelin wendeline wendi wendie wendoly wendrick wenona wensley
wenzel wenzeslaus wesam weslay weslee weslie weslley wesly weslynn wess wessal wessam wessim wessley wesson west
westen westin westly westyn weylin whalid wheeler whesley whisper whit whitaker whitlee whitley whitman whitni whitt
whittaker whitten whittney whyatt wiaam wiame wiatt wicem widade widdy wided widiane widjy widley widline widly wido
widukind widy wiebe wieland wielfried wieme wifredo wiham wihem wijdane wijden wijdene wijdène wil wilan wilane
wilann wilberto wilda wildan wilder wildrick wildy wilem wilfreed wilfrida wilfride wilfrido wilhan wilhelma wilhem
wilhiam wiliam wilian wiliana wilkes wilkins willaim willam willamena willamina willan willen willene willfried
willhem william-alexandre williamalexandre williame williamhenry williams willian williana williane willibald
willliam willo willona wills willson willyam willyams willyan willyana willyann willys wilm wilman wilmar wilmary
wilna wilo wilona wilsan wiltor wiltord wiltraud wiltrud wilver wilyam wilyan wilyana wim win wina windell windsor
windy winfred winfried winn winna winner winni winny winry winsley winslow winson winta winter winton wisdom wisem
wisin wisley wissale wissame wissel wisseme wit withney witney witt witten wivine wiâme wlad wladimir wladislas
wladislava wladislaw wladislawa wladyslas wm woilid woldemar wolfe wolff wolfhard wolfram wolter wonder wood woodley
woodson woody workhiya woude woury wrangler wren wrenn wright wrigley wuendi wuilmer wulf wulfran wyat wyatte wydad
wyem wyeth wyett wylan wyland wylann wylder wylee wylem wylene wyler wylfried wylhem wyliam wylie wyllan wyllem
wylliam wylliams wylona wylson wynn wynona wynston wynter wynton wyssam wyssem
xabat xabi xabian xabier xabina xachary xacobe xaden xadrian xaiden xailey xaiver xaivier xalbat xamara xan xana
xandir xandra xandrea xandria xane xaniah xaniya xaniyah xantal xanthe xanti xara xare xaria xariah xaven xaveria
xaverine xavia xavian xaviana xavianna xaviar xaviel xavien xavier-alexandre xavier-francois xavier-françois
xavier-marie xavier-pierre xaviera xavieralexandre xavierfrancois xavierfrançois xaviermarie xavierpierre xavina
xavion xavior xavious xavius xavyer xayden xayla xayne xayvier xayvion xcaret xeila xela xelha xena xeniya xerxes
xesus xhaiden xhesika xi xiadani xiamara xiana xianna xiaozhen xiara xiclaly xienna ximenna ximo ximun xiomara xion
xitlali xitlalic xitlalli xitlally xitlaly xitllali xoan xoana xochi xochil xochilt xochilth xoe xoel xoey xose
xsavier xsavion xsavior xuban xulia xurxo xxavier xyanna xyion xyla xylan xyler xylia xylon xyon xzaiver xzander
xzandria xzaria xzaveon xzavian xzaviar xzavien xzavion xzavior xzayvier xzayvion xéna
ya ya-sin yaacob yaacoub yaacov yaakoub yaakov yaasir yaba yacer yachet yaciel yacim yacime yacin yacina yacinthe
yacir yackelin yacob yacou yacout yacov yacqub yad yadali yadaly yaden yader yadhira yadiel yadier yadirah yadriel
yadwiga yaele yaeli yaelin yaell yafa yafet yaffa yagoub yagouba yah yahaira yahayra yahcine yahdira yahel yaheli
yahir yahira yahiya yahmir yahn yahnis yahnn yahshua yahsir yahye yaileen yailen yailene yailin yailyn yaima yaimara
yaindhi yaindhy yair yaira yaire yairis yaisa yaitza yaiza yajahira yajaira yajat yajayra yakare yakelin yakeline
yakelyn yakhouba yakhya yakim yakima yakin yakine yakir yakira yakob yakoub yakouba yakout yakouta yakoute yakub
yakup yalda yale yalena yalexa yalina yaline yalis yalissa yalitza yaly yama yamadou yamal yamanda yamani yamara
yamari yamaris yamato yamel yameli yamen yamena yamil yamila yamile yamiled yamilet yamilett yamilette yamilex
yamiley yamili yamillet yamily yamin yamine yamir yamira yamna yamouna yamoussa yamîn yanael yanaelle yanaira yanais
yanalis yanara yanari yanay yanaël yanaëlle yancarlo yancarlos yancey yanci yancoub yancy yandel yandell yandi
yandiel yane yaneck yaneira yaneiry yaneisy yanek yanel yanela yaneli yanelie yanelis yaneliz yanell yanelle yanelli
yanellie yanelly yanely yanelys yanes yanessa yanet yaneth yanett yang yania yaniah yanic yanice yanichel yanick
yanie yaniel yanielis yanieliz yanik yanil yanin yanina yanique yanira yanire yanisa yanise yaniss yanissa yanisse
yanitza yanitzia yaniv yanixa yanixan yaniya yaniyah yanka yankarlo yankel yanky yann-ael yann-aël yann-cedric
yann-david yann-emmanuel yann-eric yann-erwan yann-fanch yann-gael yann-herve yann-hervé yann-loic yann-loïc
yann-mael yann-olivier yann-vari yann-yves yanna yannael yannaelle yannah yannaël yannaëlle yanncedric yanndavid
yanne yanneck yannek yannel yannemmanuel yanneric yannerwan yannet yannfanch yanngael yannherve yannhervé yannice
yannicka yannicke yannie yannig yannika yannique yanniss yanniv yannloic yannloïc yannmael yannolivier yannvari
yanny yannys yannyves yano yanoura yansel yany yanys yanzel yanïs yaouen yapi yapo yaqine yaqoub yaquelin yaqueline
yaquelyn yaquine yaraliz yarden yardley yared yarel yareli yarelie yarelin yarelis yareliz yarelli yarelly yarely
yaremi yareni yareny yaresli yaresly yaret yareth yarethzi yarethzy yaretsi yaretsy yaretzie yaretzy yarexi yarexy
yarey yari yariah yariana yarianna yaribel yarie yariel yariela yarielis yarieliz yarielys yarilis yarimar yarin
yaris yarisa yarisbel yarisel yarissa yarithza yaritsa yaritza yaritzel yaritzi yaritzy yaritzza yarixa yariza
yarlin yarnell yarno yarol yarone yarouba yasamin yasemine yasha yashar yashas yashica yashira yashua yashvi
yashwanth yasiah yasid yaside yasiel yasim yasine yasira yasleen yaslene yaslin yasline yaslynn yasma yasmeena
yasmeli yasminah yasmyn yasna yasra yasri yasrine yassa yassamine yassar yassem yassen yassia yassim yassime
yassimina yassina yassini yassira yassire yassmin yassmina yassmine yassna yasten yatin yatte yatzari yatzel yatzil
yatziri yatziry yavian yaviel yavier yavuz-selim yavuzselim yaxiel yaye yayi yazan yazane yazeed yazel yazen yazide
yazidou yaziel yazir yazira yazleen yazlene yazlin yazlyn yazlynn yazmarie yazmeen yazmen yazmina yazmine yazmyn
yazmyne yazuri yaële yaïr yban ybrahim ybrahima ycham ychem yda ydan ydir ydris ydriss ydrissa yecenia yecheskel
yechezkel yechiel yecine yedidia yedidya yediel yedra yeelen yefri yehia yehiel yehoshua yehouda yehoudit yehoudith
yehuda yehudah yehudis yeiko yeili yeilin yeily yeilyn yeimi yeimy yeira yeison yekoutiel yelan yeleen yeleina yelen
yeleni yelenis yelenna yeli yelin yelina yeline yelitza yellana yellena yelli yelly yeltaz yely yelyzaveta yemaya
yemen yemima yemin yemine yemna yen yency yendi yendy yeneisy yenesis yeng yengkong yeni yenifer yenis yenna yennhi
yenni yennifer yenny yentel yentl yenty yeouda yerai yeraldi yeraldin yeraldine yeraldo yeraldy yeray yeremi yerick
yeriel yerik yerli yerlin yerly yeshaya yeshayahu yeshua yesica yesika yesina yesli yeslin yesly yesmin yesmina
yesmine yessica yessin yessine yeter yeva yevan yexalen yezda yezenia yezid yezra ygal ygor yhair yhann yhoalibeth
yhoan yi yianni yiannis yichai yida yidel yides yidir yildiray yin yinon yireh yisel yisela yisell yiselle yishai
yiska yisrael yisroel yissachar yissel yitta yitty yitzchak yitzchock yitzchok yitzel yitzhak yixin yizel ylana
ylanah ylane ylang ylann ylanna ylario ylea yleana yleane ylena ylenia ylenna ylenzo ylhan ylhann ylhem yliam ylian
yliana yliane yliann ylianna yliano ylias yliass ylies yliess yliesse ylina yline yliona yliès yll yllan yllana ylli
yllian ylliana yllias yllies yllona yloa yloan ylona ylonna ylouna ylyes yléa yléana yléna yma ymad yman ymane ymani
ymed ymen ymene ymran ymrane yna ynael ynaelle ynaia ynais ynaya ynaël ynaëlle ynaïa ynaïs ynes yness ynesse ynez
ynna ynola ynès ynés yoachim yoahn yoakim yoali yoam yoana yoandry yoane yoanis yoanna yoanne yoannis yoany yobana
yobani yobany yocelin yoceline yocelyn yochanan yochanon yocheved yoela yoeli yoen yoenn yogan yogi yohai yoham
yohana yohanan yohance yohane yohanes yohanna yohanne yohannes yohav yohaï yohen yohenn yoheved yohni yojan yojana
yokheved yoko yola yolain yolaine yolan yoland yolane yolani yolann yolas yole yoleine yolene yolenn yolenne yolette
yolhan yolina yoline yolita yollan yollande yolotzin yoltzin yolène yomaira yomar yomara yomaris yomna yomtov yon
yonael yonah yonas yonason yonatan yonatane yonathan yonaël yonel yones yoness yonie yoniel yonis yonn yonna yonnah
yonnel yonni yonnick yonny yonus yony yoram yoran yorane yorann yordan yordanka yordi yordin yordy yorel yoren yori
yoric yorick yorik yoris yorrick yosbel yoselin yoselina yoseline yoselyn yoselyne yoseph yosgar yosgard yosgart
yoshi yoshua yosiel yoskar yosmar yosr yosri yosselin yosseline yosselyn yosseph yossi yossra yossri yostin yosu
yosune yotam you youan youb youba youen youenn yougoudou youlan youlia youma youmi youn younas younece younese
younesse young youni younique youniss younn younna younnes younous younouss younoussa younousse younoussou youns
younse younss younsse younés yourick youris youry yousaf yousha yousna yousouf yousr yousrah yousrat yousri yousroi
youssaf yousseff youssem youssera youssif youssof youssoufa youssoufi youssoufou youssra youssri youssuf youstina
youston yousuf youva youval youwan youwen youwenn yova yovan yovana yovani yovann yovanna yovanni yovanny yovany
yoven yovenn yowan yowane yowen yoéla yraya yrene yria yrieix yrina yris yron yrvin ysa ysaac ysaak ysabeau ysabel
ysabela ysabella ysabelle ysae ysaiah ysalia ysalie ysalis ysalys ysambre ysance ysandre ysatis ysaure ysaé ysaïah
ysea yseline yshai yshaï ysia ysidro ysie ysilde ysis yslem ysma ysmael ysmaël ysolde ysoline ysra yssa yssam yssan
yssia yssouf yséa ytzel yu yuan yuba yucef yudit yudith yug yugo yui yuina yuji yuka yukari yukary yuki yukiko
yukino yuko yuktha yul yulan yuleidi yuleidy yuleimy yulen yuli yulian yulianna yuliet yulieth yulisa yulissa
yulitza yuliza yuly yuma yumalai yumalay yumara yume yumiko yunah yunalesca yune yunes yuness yuniel yunior yunique
yunis yunna yunuen yunus-emre yunusemre yurani yurdagul yureli yurely yurem yurema yuren yurena yuriana yurianna
yuridia yuridiana yuriel yuriko yurisa yuritza yuritzi yuritzy yusef yusei yusha yusif yussef yussouf yussra yussuf
yusuf-can yusufcan yusuke yuta yutaro yuto yuuki yuva yuval yuvia yva yvain yvaine yvana yvanah yvane yvanie yvann
yvanna yvannah yvanne yvannia yvano yvans yve yvelin yveline yvelise yvelisse yvelle yvelyne yvelyse yvens yvenson
yveric yves-alain yves-alexandre yves-andre yves-andré yves-antoine yves-claude yves-emmanuel yves-eric
yves-francois yves-françois yves-henri yves-jean yves-laurent yves-lise yves-louis yves-marie yves-michel yves-noel
yves-noël yves-olivier yves-pierre yvesalain yvesalexandre yvesandre yvesandré yvesantoine yvesclaude yvesemmanuel
yveseric yvesfrancois yvesfrançois yveshenri yvesjean yveslaurent yveslise yveslouis yvesmarie yvesmichel yvesnoel
yvesnoël yvesolivier yvespierre yvett yviane yvic yvick yvie yvo yvon yvon-marie yvone yvonic yvonick yvonig
yvonmarie yvonna yvonne-marie yvonnemarie yvonnet yvonnette yvonnic yvonnick yvonnig yvonnik yvrin ywan ywann ywen
ywenn yza yzabel yzabella yzabelle yzak yzaline yzea yzee yzia yzéa yzée yzïa yéhouda yélina yéline yéliz yélèna
yéléna yérim yéro yéva yûna yûnus yûsuf yüna yüsra
zaahir zaaire zaakir zaakirah zabdi zabdiel zabella zabian zabibou zabida zabou zabrian zabrien zabrina zacari
zacaria zacariah zacarias zacary zaccai zaccari zaccary zacchaeus zacchari zaccharia zaccharie zacchary zaccheus
zacharee zacharey zachari zacharius zachariya zacharya zacheriah zachory zachrey zachry zackarey zackari zackaria
zackariah zackarie zackariya zackarya zackeriah zackory zackrey zackry zacky zada zade zaden zadi zadia zadie zadin
zadkiel zadok zadrian zadyn zae zaeden zaedyn zaeem zael zaelle zaely zaelyn zaelynn zaena zaequan zaer zaevion
zafirah zafiro zahara zaharah zahari zahava zahed zaheem zahera zahi zahida zahiem zahier zahim zahina zahira
zahirah zahire zahiya zahki zahmari zahmier zahmir zahmya zahnae zahniya zahniyah zahnya zaho zahoua zahrah zahria
zahriah zahriya zahriyah zahrya zahya zahyir zahyn zahyna zahïa zaia zaiah zaian zaidan zaide zaidee zaiden zaidi
zaidin zaidon zaidou zaidy zaidyn zaier zaig zaiha zaila zailee zailey zailyn zailynn zaim zaima zaina zainaba
zainabe zainabou zainah zaine zaineb zainoudine zaion zair zairah zaire zaivion zaiya zak zakai zakara zakari
zakariae zakariah zakarian zakarie zakariyae zakariye zakariyya zakayla zakaylah zakee zakeem zakeria zakery zakeya
zakhai zakhari zakharia zakhi zakhia zakhya zakiah zakina zakira zakirah zakiya zakiyah zakiyyah zakk zakkary
zakkery zaklina zakry zakya zakyah zakye zakyia zakyiah zakyla zakyra zakyrah zalayah zalea zaleah zaleigh zalen
zaley zalhata zali zalia zalie zaliha zalihata zalika zalina zaliyah zalman zalmen zaloa zalya zalynn zamantha zamar
zamara zamari zamaria zamariah zamarie zamarion zamarius zamariya zamariyah zamauri zamauria zamaya zamere zameria
zamia zamiah zamian zamier zamil zamirah zamirra zamiya zamiyah zamora zamorah zamoria zamya zamyah zamyia zamyiah
zamyra zamyria zamyriah zamzam zanaa zanae zanai zanaiya zanaria zanasia zanay zanaya zanayah zanden zandon zandra
zandrea zandria zandyr zani zania zaniah zanib zaniel zanijah zaniya zaniyah zaniyha zaniyla zanya zanyah zanye
zanyia zanyiah zanyla zao zaon zaoua zaoudjati zaouia zaquan zaquia zarah zarahi zarai zaray zaraya zarayah zareah
zarek zareth zareya zareyah zarha zarhia zari zariah zariaha zarian zariana zarianna zarianti zariea zariel zarif
zarin zarine zarion zarionna zarius zariya zariyah zariyana zariyha zarna zaron zarouki zarra zarria zarriah
zarriyah zarya zaryah zaryan zaryia zaryiah zaryn zashawn zaul zauria zaven zaveon zavia zavian zaviar zavien zavier
zaviera zavin zavion zavior zavon zawadi zaya zayaan zayad zayah zayan zayana zayane zayann zayanna zayda zaydah
zaydan zayde zaydee zayden zaydi zaydin zaydn zaydon zaydrian zaydyn zayen zayer zayi zayid zayin zayla zaylah
zaylan zaylee zayleigh zaylen zayley zayli zaylie zaylin zaylon zayna zaynah zayne zayon zayone zayonn zayonna
zayquan zayra zayuri zayveon zayvian zayvien zayvion zayvon zayyan zaza zazia zazie zaé zaël zaëlle zaëly zaïa zaïan
zaïd zaïda zaïdou zaïm zaïn zaïna zaïnab zaïnaba zaïnabou zaïneb zaïnoudine zaïon zaïr zaïra zdislaw zdrislaw
zdzislawa ze zea zeah zealand zeanna zeasia zebadiah zebedee zebediah zebensui zebenzui zebida zebulen zebulon
zebulun zecheriah zedekiah zedric zee zeena zeev zeferino zeguela zehava zehira zeid zeidy zeila zein zeinabe
zeinabou zeineb zeineddine zeke zekeriya zeki zekia zekiah zekiel zela zelal zeldy zeli zelia zelian zelida zelig
zelima zelina zeline zelio zelko zellie zelly zelmire zeltia zeltzin zely zelya zelye zelyne zemarion zemira zemirah
zen zenab zenaba zenabou zenaida zenaido zenas zenaya zenayda zendaya zeneb zenedine zeneida zeni zenia zeniah
zenith zeniya zeniyah zenna zennon zenobe zenona zenya zeph zephan zephaniah zephir zephirine zephyrin zephyrine
zeplin zeppelin zera zerah zerda zerek zeren zerenity zeriah zeric zerick zerik zerin zerina zeriyah zerrick zeruiah
zeshan zeshawn zeta zeth zethan zeudi zeus zeven zevin zevon zeyad zeyda zeyn zeyna zeynabou zeza zeïd zeïna zeïnab
zeïnabou zeïneb zhaire zhanae zhane zhaniya zhanya zhara zharia zheneavia zhion zhoe zhor zhora zhour zhoé zhyon zi
ziade ziah ziair ziaire zian ziana ziane ziani ziann zianna zianne ziara ziare ziarra ziasia zidaan zidan zidane
zidouma zied zienna zier zierra ziggy zigmond zigmunt zigor ziha zihad ziham zihed zikayla zikeria zikira zila zilah
zilane zilba zilda zildjian zilia zillah zimere zimir zimri zinab zinabe zinar zindin zindine zine zine-dine
zine-eddine zine-edine zinebe zineddine zinedin zineeddine zineedine zinia zinna zinnia zino zinou zinédine ziomara
ziona zionah zionna zionnah ziortza zipporah ziquan zira zishan zissel zissy zite zitlali zitlalic zitlaly zitouni
ziv ziven ziyaad ziyade ziyah ziyan ziyana ziyanah ziyane ziyanna ziyear ziyed ziynet ziyon ziyonna ziza zkye zlaty
zmarion zmya zniah zniya zniyah znya zoa zoan zober zobida zody zoee zoei zoeie zoejane zoel zoelia zoelie zoeline
zoelle zoely zoelyne zoeya zoeyann zoeyjane zofja zoha zohair zohan zohar zohe zoher zohie zohour zohran zohre zohé
zoi zoiee zolan zolera zolikha zolin zolira zooey zophia zophie zorah zoraida zorane zoraya zoren zorha zori zoria
zoriah zorian zoriana zorianna zorion zorra zouaoui zoubaida zoubair zoubayr zoubeda zoubeida zoubeir zouber zoubir
zouheir zouher zouhir zouhour zouhra zouina zoulaiha zoulayha zoulaïha zoulfa zouliha zoulika zoulikha zoulira
zoumana zoura zowie zoye zozan zoée zoélia zoélie zoéline zoély zoélyne zoëlie zoïa zriyah zsazsa zubida zubin
zuhaitz zuhayr zuina zujey zuko zulay zuleica zuleima zulema zuley zuleyka zuleyma zuli zulima zully zulma zulmee
zulmira zuly zumra zunaira zunairah zunilda zurab zuri zuriah zurich zurie zuriel zurine zurisadai zurisaday zuriyah
zuriñe zurri zury zuzu zvi zy zya zyah zyair zyaira zyairah zyaire zyan zyana zyane zyann zyanna zyannah zyanya
zyara zyarah zyaria zyasia zyauna zyden zyed zyeir zyen zyere zyeria zygfryd zygmond zygmont zygmund zyhad zyheir
zyhir zyia zyiah zyiana zyier zyiere zyion zyionna zyir zyire zykaria zykee zykeira zykel zykera zykeria zykeriah
zykerria zykia zykiah zykira zykiria zyla zylah zylan zylar zyleigh zylen zyler zyliah zylie zylin zylon zymal
zymari zymarion zymeer zymeir zymere zymeria zymia zymier zymiere zymir zymire zyna zynaria zynasia zyneb zynia
zyniah zyniyah zyon zyona zyonah zyonna zyquan zyquarius zyquavion zyquez zyra zyrah zyree zyrell zyren zyria zyriah
zyrianna zyrihanna zyrion zyron zyrus zyshaun zyshawn zéa zélia zélian zélie zéliha zélina zéline zélio zély zélya
zélye zélyne zéna zénaïde zénon zéphir zéphyr zéphyrin zéphyrine zïa zümra
ái
âdam ân âya
änne
çinar çisem çiğdem
èya
éda édan édem éden édène églantine éla élana élaura élaïa élaïs élea élena éleonore éli éliakim éliam élian éliana
élianna éliano éliaz élicia éliel éliette élif élijah élina éline élinor élio éliora élios éliot éliott élisa élisio
élissa éliya éliyah éliza élizabeth élizio éllie élliot éloa éloan éloane éloann éloanne élohan éloi éloise élon
élona élone élonie élora élouan élouane élouann élouen éloïne éloïs ély élya élyah élyam élyan élyana élyanna élyas
élyes élyna élyne élynn élynna élyo élysa élyse élyssa élèna éléa éléana éléane éléanna éléanor éléanore éléona
éléonie éléonor éma émelyne émeraude émerick émi émie émil émilia émilien émilienne émilio émily émir émma émmie
émmy émy énael énaya énaé énaël énaëlle énes énis énoa énoah énoha énola énorah énéa énélya éole éoline éowyn
éphraïm éphrem éponine érell éren érick érika érin érina érine éros éryne ésaïe ésmée étan éthan éthann éthel évan
évana évann évans évaëlle éve éveline éven évie évy éwen éwenn éya ézekiel ézia ézio ézéchiel ézéckiel ézékiel
ézéquiel
îmran îssa
ïnaya ïssa
ömer-asaf ömerasaf
ümmü
đỗ độ
ışıl
şimay
`;
