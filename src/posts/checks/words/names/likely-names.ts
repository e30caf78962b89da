// Written by `npm run names`.
// Names that are nearly always names, in small letters, by who usually bears them.
// From @faker-js/faker 10.6.0 (MIT) and the lists beside this file, which were written by hand for this project.

export const FEMALE_NAMES = `
a-ra a-reum a-yeon aadhira aadrika aaliya aaliyah aaltje aanandinii aanuoluwapo aanya aaradhya aaratrika aarohi
aarti aarushi aarya aasa aasha aashna aashritha aatmaja aba abagail abani abbey abbie abbigail abbondanza abby
abdonie abebi abeer abeline abena abendam abeni abeo abha abhaya abibatou abidemi abigael abigaelle abigale abigayle
abigaël abigaëlle abigaïl abigel abigél abike abir abla abosede abril aby acacie acanthe acela acelya acilay acilia
aculina ada adaeze adah adaku adalbaude adalberta adalgisa adaline adalsinde adanna adaobi adaora adaugo addie
addison addolorata adea adebola adebukola adegrine adejoke adela adelaida adelaide adelajda adelasia adelaïde adele
adelia adelie adelina adeline adeliya adella adelle adeltrude adelya adenike adeola adepeju aderonke adesewa adesua
adesuwa adetoke adetoun adetutu adhira adiba adile adina aditi adja adjoa adolfa adolfina adolfína adolphie adonise
adrastee adrastée adrehilde adria adriana adrianna adriena adrienne adrijana adriána adunni adwaita adwitiya adwoa
adèle adél adéla adélaïde adélie ae-cha ae-ri ae-sook aecha aeri aesook afaf afaq aferim afet afia afitap afiya
afolake afra afreen afric afruza afton afua afzuna afərim afət agafia agape agata agatha agathe agca agilberte aglae
aglaia aglaja aglaé agnane agneflete agneflète agnes agnesa agnese agneta agnieszka agnès agostina agrata agripina
agripino agrippine agrypina agustina agáta ah-in ah-ra ah-reum ah-young ahalya ahana ahenk ahilya ahin ahlam ahlem
ahra ahreum ahyoung ai-li ai-ling aicha aida aidə ailbhe aileen aili ailis ailís aimee aimée aina aine aino aisha
aishani aishat aishatu aishwarya aisling aislinn aissa aissata aissatou aisyah aiyana ajana ajda ajeng ajita ajla
ajlin ajna ajoke akanksha akhila akifa akofa akoko akorfa akosua akshainie akshata akshita akua akuba akula akumaa
akunna akuvi akvelina akvelīna akweley ala alaba alaina alaine alais alana alanis alanna alara alayna alaïs alba
albane albena alberade alberta alberte albertha albertina albertine albertino albertyna albertýna albertīne albina
albérade albína alcestiso alcidie alcina alcine alcyone alda aldegonde alea aleen alejandra aleksandra alemka alena
alene alenia alenka alesea alesia aleska alessa alessandra alessia alesya aleth aletha alevtina alexa alexandra
alexandrea alexandria alexandrina alexane alexanne alexine aleya aleyna aleška alfonsa alfonsino alfreda alfréda
alia alica alice alicia alicja alico alida alienor aliette alika alima alina aline aliona alis alisa alisha alison
alissa alissia alivia alix alixe aliya aliyah aliz aliza alize alizee alizé aliénor alka alla allegra allene allie
allison ally alma almila almira aloise aloisie alojza alojzije alona aloyse aloïse alpana alphonsine alpike alsu
alta altea althea althee althée altin altın alvena alvera alverta alvina alvīne alya alyaa alyah alyce alycia alyona
alysa alysha alyson alyssa alyssia alysson alzbeta alícia alíz alžbeta alžběta ama amabela amadea amahle amaka amal
amala amalia amaliane amalie amalija amalio amalthee amalthée amanda amande amandine amante amaogechukwu amarachi
amarande amaranthe amaryllis amata amaya amba ambar amber ambika ambra ambre ambrine ambroisie amea amel amelia
ameliane amelie ameline amely amelya amen america amethyste ami amicie amie amina aminah aminat aminata aminatou
aminte amira amita amiya amna amodini amoke amope amparo amra amrita amritambu amritpal amruta amy amya amália
amálie amáta amélia améliane amélie améthyste amālija ana ana-maria anabel anabela anabelle anae anaelle anagha
anahi anahita anaida anais anala anamaria anamarija anamika ananda anandamayi anandi ananta ananya anasooya
anastasia anastasie anastasija anastasiya anastazia anastazie anastazija anastazio anastazja anastázia anastázie
anasuya anatazie anatolia anatázie anatólie anaëlle anaïs anca anceline anci ancica ancilla ancuta ancuța anda andac
andaç andela andelika andelina andiswa andjelina andra andrada andreane andreanne andree andreea andreja andriana
andrijana andrina andromeda andrée andzelika anděla andělína andżelika anemona anesa anesu aneta anette anezka
anežka anfisa angadreme angadrême angela angele angelika angelina angeline angelino angelique angelita anggun
angharad anghelina angie angilberte angèle angélina angélique ani anica anicee anicette anicée aniela anika anila
anina anindita anisa anise anisha anisoara anissa anita aniya aniyah anișoara anja anjali anjana anjelica anju
anjushree anjushri anka ankita ann ann-christin ann-marie annabel annabell annabella annabelle annaelle annagrazia
annalena annalise annamae annamaria annamarie annapurna annaëlle annchristin anne anne-laure anne-marie anne-sophie
anneke annelaure anneli annelie annemarie annemijn annesophie annetta annette anni annie annika annikki annmarie
anno annonciade annunziata anny anora anouck anoud anouk ansberte anselma anshula ansley anstrudie antara antea
anthelmette antigone antoaneta antoinette antonela antonella antonetta antonette antonia antonietta antonija
antonina antonine antónia anu anuja anuli anupama anuradha anusha anushka anuska anusuya anuta anuška anuța anvi
anwen anwesha anwuli anya anémone anči ančica anđela anđelika anđelina aoibhe aoibheann aoibhinn aoife aparna
apeksha aphelie aphélie apolena apollina apolline apollonia apoorva appia appoline aprajita april apsara aquiline
ara araba arabela arabella arabelle araceli aracely arame aramide aranka archana ardella ardith areej arely areta
areum argelia argentina argine aria ariadna ariana ariane arianell arianna ariannwen arianwen aricie ariela arielle
arij arija arike arina arinola arisa aristita aristița arlene arleta arlette armance armande armandine armeline
armelle armida armide armine arna arnaude arnolda arnostka arnoštka arpita arsènie artemis artemisa arthurine
artémis aruna arundhati arvilla arwa arwen aryanna arın asa asabe asabi asake asal asanda asantewaa asceline
ascension aseel asel asella asemahle aseye asha ashima ashlee ashleigh ashley ashling ashly ashlynn ashmi ashtyn
ashwini asija asila asiya asja aslesha aslim asliya aslım asma asmaa asmau asmita asolat assa assetou assia assil
assitan assomption assunta assya asta astarte astarté asterie astou astree astrid astrida astride astrée astrīda
astérie asuela asya atanasia atanazie atanázie atena athalie athanasie athena athenais athenaïs athina athéna
athénaïs atika atinuke atreyee atreyi atta aube aubertine aubree aude audeline audra audreanne audrey augusta
augustina augustino augustyna augustýna aulia aura aure aurea aureliana aurelie aurelienne aurelija aurelle auriane
aurora aurore aurélia aurélie aurélienne aurēlija ausilia ausiliatrice autumn auxane ava avan avani avantika ave
aveline avigaelle avigaëlle avis avital avneet avoye avril awa awatif awaz awero awesi awurabena axeline axelle
axenia aya ayabonga ayah ayakha ayana ayanda ayat ayebatari ayem ayeon ayesha aygul aygun aygül aygün ayinke ayize
aykal ayla ayleen aylin ayline aymardine aymonde aynur ayo ayoka ayomide ayotunde ayren aysar ayse aysil ayten aytən
ayu ayushi ayushmati ayşıl aza azalea azalee azalée azeezat azelia azelie azeline azime aziza azra azza azzurra
azélie azîme açela açelya açılay aïcha aïda aïna aïsha aïssa aïssata aïssatou ağça aīda aŭgustino
baaba baala babalwa babeta babette babila babs bade badia badria bagdagul bahar bahia bahija bahira baidehi
baijayanti bailee bajabulile balamani balin balindile baljit balqis balın bambina bandile banna banu banuta bao-yu
bao-zhu baoyu baozhu bara'a barbala barbara barbe barbora barbro barchinoy barica barkha barno bartlomieja
bartolomea bartłomieja basanti basilia basilisse basma basmah bassilla bathabile bathilde batilda batool batoul
baucido baya bayan baylee bağdagül baņuta baŭcido beata beate beatrice beatrico beatrix beatriz beatrycze beaulah
bebhinn beca becca becky bediz bedran bedriska bedřiška begoyim behrem belcim belemir belina belinda bella belle
belma beltun belçim benedetta benedicte benedikta benedita beniamina benice benigna benli bente benthe benvenuta
berangere bercem berceste bercin berenice berenico berenika berinay berit beritan berivan bernadetta bernadette
bernadine bernarda berneice bernice berniece bernita berran berre berta berthe bertille berto bertolda berva berçem
berçin berîtan berîvan besra bess bessie betania bethan bethany betina betrys betsan betsy betta bette bettie
bettina betty bettye beulah beuve beverly beya beyaz beáta beāte bhaanumati bhadra bhagirathi bhagwanti bhagwati
bhagyashree bhamini bhanumati bharati bhargavi bhavana bhavani bhavna bhavya bhilangana bhoomi bhumi bhumika bi-yun
bianca bianka bibi bibiana bibianna bibiána biborka bice bich bigna bijal biljana billure billurə bilva bilwa bina
binafsha bindiya bindu bineta bing-bing bingbing binta bintou birdie birgit birgita birgitta birgitte bisenija
biserka bisi biyun blagica blahomila blahomira blahomíra blahoslava blaithin blanca blanche blandine blanduzia
blanka blathnaid blazena blazenka blažena blaženka blodeuwedd blodwen bláithín bláthnaid bo-bae bo-kyung bo-mi bo-ra
bo-ram bo-young bobae bobana bobbi bogdana boglarka boglárka bogna bogumila bogumiła boguslawa bogusława bohdana
bohumila bohumira bohumíra bohuna bohuse bohuslava bohuše boitumelo bojana bojislava bok-soon bokang boksoon bokyung
bolanle bolatito boleslava bomi bong-sun bongekile bongiwe bongsun bonita bonnie bonolo boram borbala borbála
borislava borka boroka boróka bosede bosiljka bouchra boutheina boyoung bozena bozetecha bozica bozidara bořislava
bożena božena božetěcha božica božidara brandi brandusa brandy branimira branimíra branislava branka brankica
branwen bratislava breana breanna breanne breda brenda brenna bretislava bria briallen briana brianne brid bridget
bridgette bridie bridin brielle brigid brigida brigita brigito brigitta brigitte brinda brionna brisa brita britney
britt britt-marie brittany brittmarie brona bronach bronagh bronislava bronislawa bronisława bronwen bronwyn brooke
brooklyn bruna brune brunehaut brunehilde brunhilda brunilde bryana brygida brândușa bríd brídín bróna brónach
buddhana buhle bukelwa bulah bulelwa bunmi busayo bushra busisiwe buthaina bárbara béatrice bébhinn bénédicte
bérangère béryl bérénice bêrîtan bíborka bích bārbala běla břetislava bəyaz
cadhla caetana cagil cagla cai-xia cai-yun caireann cait caitlin caitlyn caitlín caitriona caitríona caixia caiyun
caleigh calina calista callie calogera calpurnia camelia camila camilia camilla camille camryn camylle camélia cana
candace candice canel cangul cangül cannur cansel cansin cansu cansın caoilfhionn caoilinn caoimhe capitolina
capucine cara caridad carina carine carissa carla carlee carley carli carlie carlijn carlota carloto carlotta carmel
carmela carmella carmen carmina carminho carmo carna caro carola carolanne carole carolin carolina caroline carolyn
carolyne carrie caryl carys casandra casiana casilda casimira cass cassandra cassandre cassidy cassie cassiopea
cassiopee castille cataleya catalina catarina catena caterina catharina catharine catherine cathrine cathryn cathy
catinca cato catrin catrina catrinel cayla ceca cecelia cecile cecilia cecilie cecylia cecília cecílie ceinwen
celeste celestina celestine celestyna celestýna celia celie celina celine celinia cenka cerasela ceren ceri cerian
ceridwen cerise cerys cesminaz cestmira ceyda ceyla ceylan ceylin ceylinaz cezara chae-eun chae-rin chae-won
chae-yeon chae-young chaeeun chaerin chaewon chaeyeon chaeyoung chahinez chaima chaimae chaitali chaitra chakrika
chanda chandana chandani chandi chandini chandira chandni chandrabhaga chandrakala chandrakin chandramani chandrani
chandraprabha chandraswaroopa chandravati chandrika chanel chanelle chang-e chantal chapala charity charlaine
charleen charlene charli charline charlize charlotta charlène charmaine charu charulata charumati charvi chasity
chatura chau chaya chayenne chayma chaïma chelsea chelsey chelsie chen-xi chenai chenesai chenxi cherechi cherifa
cheryl chetana cheyanne cheyenne chhaya chiagozie chiamaka chiara chibundo chidera chidimma chidinma chiebuka
chiedza chikaodili chikodili chimamanda chimdalu chinasa chinelo chinenye chinwe chinweike chinyere chioma chipiwa
chipo chira chiratidzo chirine chitra chitrali chitramala chitrangada chizara chizoba chloe chloé cho-hee cho-rong
chohee chorong chranislava chrissie chrissy christa christelle christiana christiane christin christina christine
christy chrystyna chun-hee chun-hong chun-hua chun-ja chun-li chun-mei chun-xiang chun-yan chunhee chunhong chunhua
chunja chunli chunmei chunxiang chunyan chyna châu ciannait ciaobella ciara ciarrai ciarraí cicek cici cielo cierra
cigil cikizwa cilay ciler cilvenaz cimen cindy cinta cinthia cinzia cipriana cirilla cise cisem cisil cistoslava
citlalli citra claire clara clarabelle clare clarisa clarissa clarisse claudia claudine clavdia clea clelia clelie
clemence clementina clemenzia cleo cleofe cleopatra cleophee cleora cleta clio cliodhna cliona clodagh cloe clorinda
clothilde clotilde cloé cléa clélie clémence clémentine cléo cléophée clíodhna coco codrina codruta codruța cointa
colette coline collien colomba colombe comfort concepcion concepción conception concetta conchita connie consolata
constanca constance constanta constantia constantina constança constanța consuela consuelo cora coralia coralie
coraline cordelia cordia corene corentine corina corine corinna corinne cornelia corrine cortney cosima cosmina
costanza coumba courtney crenguta crenguța creola crescenzia crina cristal cristiana cristina crocefissa croia
cronida croía crystal crystel csenge ctibora ctirada ctislava cuc cui-hua cui-lan cui-ping cuihua cuilan cuiping
cunegonda cuzia cvetka cvijeta cydney cynthia cyntie cyra cyrielle cyrila cyrine cáit cécile céleste célestine célia
céline cúc cătălina cẩm
da-bin da-eun da-hae da-hee da-hye da-hyun da-in da-jeong da-som da-won da-yeon da-young daantje dabin daciana dada
daeun daevi daevika dafina dafne dagmar dagmara dagmāra dahae dahee dahlia dahye dahyun daiana daija dain dainuvite
dainuvīte dairine dairíne daisha daisy dajana dajeong daksha dakshayani dalal dalia dalibora daliborka dalida dalie
dalila dalima dalimila dalimira dalimíra dalla damaris damayanti damiana damini damira damiána damjanka damla
dan-dan dana danae dania danica daniela daniella danielle danijela danika danique danuse danuta danuše danya danyka
dao daphnee daphney daphné dareen daria dariana darie darija darina darine darinka darja darla darleen darlene
darshana darshini darshwana darta darya dasha dasia dasom davida davina davriya dawn dawon dayana dayeon dayna
dayoung daša dea deanna dearbhail dearbhla dearbháil debbie debora deborah debra dede dee deeba deeksha deepa
deepali deepika deepti deeptimayee deeptimoyee defne degna deirdre deja dejah dejana dela delal delali delaney
delfina delia delie delilah delinda delizia della delores delpha delphia delphine delyth demet demetra demetria demi
dena denisa denise deodata derifa derin dervla derya desanka desdemona desiderata desiree desislava despina dessie
destan destany deste destinee destiney destini destiny devaki devangana devani devasree devi devika devota devyani
dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhanashree dhara dharani dharini dharitri dhatri dhriti dhruvi dhwani
diah diamante diamond dian diana diane dianna dianne dianora diara diarra dicle diclehan dida didem didina diede
dieke dieu dieudonnee dieudonnée dieynaba dijana dikeledi diksha dilafruz dilara dilare dilarə dilay dilbar dilber
dilberay dildora dilek diler diletta dilfuza dilnoza dilorom dilovan dilrabo dilruba dilys dimakatso dimitrina dina
dinda dineo diodata dionisia dior dipali dipti dirok disha dita ditka ditshegofatso ditte-marie dittemarie ditya
divine diviska diviška divna divya dixie diyora diána diāna diễm diệp diệu djamila djeneba djenna do-yeon doaa
dobrava dobrila dobromila dobromira dobromíra dobroslava dobroslawa dobrosława dochia doda doina doinita doireann
dolly dolores dolunay domenica dominika dominique domitille domnica dona donalda donata donatella dondu dong-mei
dong-xue dongmei dongxue donia donka donna donáta dorana dorcas doreen doriana doriane dorica dorina dorine doris
dorit dorka dorli dorota dorotea doroteja dorothea dorothee dorothy dorothée dorottya dorris dortha dorthe dorthy
dottie doubrava doubravka douce dounia dovie doyeon doyinsola draga dragana dragica draginja drahomila drahomira
drahomíra drahoslava drahotina drahotína drahuse drahuše draupadi drina drishti druina du'a dua dubravka dudu
duduzile dulari dulce dulcinea dulina dumitra dumitrana dumitrita dune dunja dunya durda durdane durdona durga
durgeshwari durica durowaa durriye dusana dusanka dusica duska duyen duygu duyên dušana dušanka dušica duška dwynwen
dyah dyna dzesika dzifa dzile dzirkstite dzirkstīte dzvinka dzīle dáša débora dîcle dîrok dóra döndü dünya dürdane
dürriye dārta dżesika dəniz
e'zoza e-mei eabha eadaoin eanna earlene earline earnestine easter eavan ebba ebe ebele ebiere ebony ebru ebtisam
ebun ecaterina ece ecem eda edda edelberga edem edie edita edite edith editta edmee edmée edna eduarda edvarda
edvige edwina edyta edyth edythe edīte eef eefje eeva efa effie efimia efrosinia eftalya eftimia efua egbichi egizia
eglantine egle egona eileanoir eileanóir eileen eilis eilís eimear eimhear eira eirian eirlys eirwen eiry eithne
ejiro ekaette ekaparnika ekin ekta ekua ela elaide elain elaina elaine elakshi elanur elcin elda eldora elea eleanor
eleanora eleanore electa elektra elen elena elene eleni elenor elenora eleonora eleonore eleonoro eleonóra eleri
elettra elfrida elfrieda elfrída elfrīda eliabeth eliana eliane elide eliette elif elimena elin elina eline elinor
elinore eliona elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea eliska elissa eliza elizabet
elizabeta elizabeth elizabeto elizaveta elize elizo eliška elka ella ellada elle ellen ellen-margrethe
ellenmargrethe elli ellie elly elma elmas elmira elmīra elna elnare elnarə elnora eloa eloane elodia elodie elody
eloisa eloise elona elora elouise eloá eloïse elsa elsbeth else elsie elta eluned elva elvera elvia elvie elvina
elvira elvire elvíra elvīra elwira elya elyanora elyne elynn elyse elyssa elza elzbieta elçin elène eléa eléanore
eléonore elīna elīza elżbieta ema emanuela emanuelly emefa emei emel emelia emelie emeline emely emer emerald
emerance emerencie emese emi emie emili emilia emiliana emilie emilija emily emine emma emmalee emmanuelle emmelie
emmely emmi emmie emmy emna emy emília emílie emīlija ena enakshi enam enas endah enfys enid enie enimia eniola
enise enna enola enora enrica enya enyonam era eracla erica ericka erika erin erine erma ermelinda ermenegarda
ermenegilda erminia erna ernesta ernestina ernestine ernestino ernestīne ersilia ervina ervína eryn ese esen
eseoghene eser esha eshana eshani eshita esi esin esinam esma esmee esmeralda esmeray esmira esmée esperanza esraa
essie esta estefania estefanía estela estell estella estelle ester estera esterina esther estrella esyllt eszter
etain etela etha ethel ethelyn ethna ethyl ettie eudochia eudokia eudoksja eudora eudoxie eufemia eufrasia eufrosina
eufrozina eufrozína eugenia eugenie eugénia eugénie eula eulah eulalia eulalie eulálie eun-ae eun-bi eun-byul
eun-chae eun-hee eun-hye eun-jeong eun-ji eun-jin eun-joo eun-ju eun-jung eun-kyung eun-mi eun-seo eun-sil eun-sook
eun-yeong eun-young euna eunae eunbi eunbyul eunchae eunhee eunhye eunice eunika eunjeong eunji eunjin eunjoo eunju
eunjung eunkyung eunmi eunseo eunsil eunsook eunyeong eunyoung euphrasie eurgain euridice eurwen eurydice eusebia
eusebie eusébie eutalia eva evalyn evangelina evangeline evanghelina evar evdochia evdokija eve evelien eveliina
evelin evelina eveline evelino evelyn evelyne evelína evelīna evgenia evgenija evgeniya evghenia evi evie evo evsen
evy evzenie evîn evşen evženie ewa ewatomi ewelina ewurabena ewuradwoa eya eyiwunmi eylul eylül eysan eyşan
fabia fabiana fabie fabienne fabiola fabiána fabiënne fabricia fabrícia fadekemi faderera fadia fadila fadime fadwa
fadzai fadziso fae fahriye fahrunissa fahrünissa faith faiza faizah falak falguni famke fang-fang fangfang fanika
fanni fannie fanny fanta fantine fara farah farangiz fardau farhana farhunnisa farida fariha farzana fatema faten
fathia fathonah fatiha fatim fatima fatimah fatimata fatime fatimo fatimə fatma fatos fatou fatouma fatoumata fatoş
fattouma fausta faustina faustine faustyna faustýna fauzia fawzia fay faya faye fayen fayenne fayrouz fazilat
fazilet feba febe febi febriana febrina federica fedora fehime fehintola fei-fei feifei felicia felicie felicita
felicitas felina feline felipa felícia felície fem femke femm feng-lan feng-xia feng-ying fenglan fengxia fengying
fenja fenna fenne feodora feodosia ferah feray ferdinanda ferdynanda fereh feride feriel feriha fern fernanda ferne
ferqane feruza feryel fevronia fexriyye feyisayo feyza fezeka ffion fflur ffraid fia fiadh fiammetta fianna fibikemi
fidan fidelie fidelma fieke fien fiene fiep figen fikayomi fikile fikiswa fikriye filipa filipino filippa filiz
filofteia filomena filoména filou fily fine finia finja finnja finola fiona fionnghuala fionnuala fiordaliso fiore
fiorella fiorenza firdaus firdaws firdevs firuze firuzə fitri fitria fitriani fiyinfoluwa flaminia flavia flaviana
flavie fleta fleur flo floare floarea floor floortje flor flora flore florence florencia florencja florenta
florentina florentine florentyna florentýna florența floriana floriane florica floridia florie florina florine
flossie flurina flóra foca fodhla folake folarin folasade folashade folayan foluke fortunata fortunee fortunée fosca
fotima fouzia fowsia fran franca france frances francesca francette francia francine francisca franciszka francoise
franka frantiska františka franziska françoise freda frederica frederike frederique freeda freida freja freya frida
frieda friederike frusina fruzsina frédérique frída frīda fuldem fulden fulvia fulya funda fundiswa funke funmi
funmilola fureyya furuzan fusun féba félicie féline fíona füreyya füruzan füsun fərqanə fərəh fəxriyyə
ga-eul ga-eun ga-hee ga-in ga-young gabisile gabriela gabriella gabrielle gabrijela gadis gaelle gaenor gaeul gaeun
gahee gaia gail gaja gajana gala galatea galina galya gamze ganesha garance gargi garika garima gasti gaudenzia
gauri gautami gavxar gawati gayathri gayatri gaye gayle gayoung gaëlle gaïa gcinaphi geanina geeta geetanjali geetha
gelila gelsomina geltrude gema gemine gemini generosa genesia genesis geneva genevieve geneviève genoveffa genoveva
genowefa genta gentiana gențiana georgeta georgette georgia georgiana georgianna georgie georgina geralda geraldina
geraldine gerarda gerardina gerberge gerda gerharda germaine germana gert gertie gertrud gertruda gertrude gertrudo
gertrúda geta ghada ghadeer ghadir ghalia ghaliyati ghazal gheorghina gherghina ghina ghizlane giacinta giada giang
gianina gianna gifty gigi gigliola gilberta gilda giliola gillian gina ginevra ginewra ginger gioacchina gioconda
gioia giorgia giorgiana giovanna girija girja gisela gisele gisella gisselle gisèle gita gitanjali gitte giuditta
giulia giuliana giulitta giuseppa giuseppina giusta gizela gizem gladyce gladys glenda glenna glennie glenys glesni
gloria glorie go-eun gobnait gobnet godeberta godiva goeun goitsemang goitseone gokce goknur goksin golda gonca
gonul gopika gorana goranka gordana goundo govher gowri gozde grace graciana gracie graciela graciána gracja grainne
grania gratiana gratiela grayce grazia graziana graziella grazina grazyna grażyna gražina grațiana grațiela gregoria
greta gretchen griselda grizelda grozdana gry grácie gráinne grâce gréta guadalupe gudrite gudrun gudrīte guenda
guendalina guenievre guenièvre gugu gugulethu guher gui-fang gui-hua gui-lan gui-rong gui-ying gui-zhen guifang
guihua guilan guilhemine guillemette guillermina guirong guiying guizhen gul gula gulay gulbahar gulbaxor gulben
gulchexra gulcin guldem guldeste gulen guler gulgun gulistan guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe
gulriz gulsen gulseren gulsora gulsum gulzira gulzoda gun gunay gundelinda gunes gungor gunilla guniz gunjan gunnel
gunnur gunseli guo-ying guoying gurcan gurleen gurpreet gursimran gussie gustava gustavine gustavino guusje
gvendolina gvendolína gwawr gwen gwenaelle gwenaëlle gwenda gwendolyn gweneira gwenfair gwenhwyfar gwenith gwenllian
gwennie gwenno gwerfyl gwladys gwyneth gyeong-hui gyeonghui gyu-ri gyuri göknur gökçe gökşin gönül gövhər gözde
güher gül gülay gülbahar gülben güldem gülden güldeste gülen gülgün gülnaz gülpembe gülriz gülsen gülsüm gülçin
gülşen gülər günay güneş güngör güniz günnur günsel günseli gürcan
ha-eun ha-na ha-neul ha-rin ha-yeon ha-yoon ha-young habibatou haby hadeel hadia hadil hadiya hadiza hadja hae-in
hae-jin hae-soo hae-won haein haejin haesoo haeun haewon haf hafida hafren hafsa hafsatu hafshah hafwen hai-xia
hai-yan hai-ying haifa hailee hailey hailie haimanti haixia haiyan haiying hajar hajara hajer hala hale haleigh
haley halie halima halimatou halina halle hallie halszka halyna hamida hamima hamsini han-byul han-na han-yu hana
hanaa hanadi hanae hanan hanane hanaé hanbyul handan hande haneul hanga hanh hania hanifa haniya hanka hannabel
hannah hanne hannele hansa hanyu harin harinakshi harini harita harjit harleen harmeet harmony harper harpreet
harriet harsha harshita harsimran hasna hasnaa hata hatouma hattie hauwa hava havla hawa hawra haya hayal hayam
hayat hayeon hayfa haylee hayley haylie hayoon hayoung hazan hazel heather heaven heba heda hedda hedvig hedviga
hedvigo hedvika hee-jin hee-jung hee-kyung hee-sun hee-won hee-young heejin heejung heekyung heema heesun heewon
heeyoung hefina heidi heidrun heledd helen helena helene heleno helga helin helle hellen heloisa heloise heloísa
heloïse helèna helène helēna hema hemalatha hemangi hemlata hend hendrika henrieta henrieto henrietta henriette
henrike henryka heracleea herberta hermina hermine herminia hermiono hermína hermīne herta hertha hessa hester hesti
hettie heulwen hevi hiba hidaya hilda hildegard hillary hilma hilola himadri himani himeno hina hind hira hiral
hiranya hiền hlengiwe hlonipha hoai hollie holly hong-mei hong-xia hong-yan hong-ying hong-yu hongmei hongxia
hongyan hongying hongyu honorine hope hortense hortensia hortensie hortenzia hortenzie horymira horymíra hosiyat
hostimila hostimira hostimíra hostislava houda houria hoài hoàn hristina hrvojka hua-ling hualing huda huguette
hui-fang hui-juan hui-lan hui-ling hui-ying hui-zhen huifang huijuan huilan huiling huiying huizhen hulda hulya
humaira humay humeyra huner huong huriye hurriya hurshida husida husnida husniya husnora hussaina hussna huyen huyền
huệ hvezdoslava hvězdoslava hwa-young hwayoung hyacinta hye-bin hye-in hye-ja hye-jeong hye-ji hye-jin hye-jung
hye-kyo hye-kyung hye-lim hye-mi hye-min hye-rin hye-soo hye-sun hye-won hye-yeon hye-yoon hye-young hyebin hyein
hyeja hyejeong hyeji hyejin hyejung hyekyo hyekyung hyelim hyemi hyemin hyerin hyesoo hyesun hyewon hyeyeon hyeyoon
hyeyoung hyo-jin hyo-joo hyo-jung hyo-rin hyo-yeon hyojin hyojoo hyojung hyorin hyoyeon hyun-a hyun-ah hyun-hee
hyun-ja hyun-ji hyun-joo hyun-jung hyun-kyung hyun-sook hyun-young hyuna hyunah hyunhee hyunja hyunji hyunjoo
hyunjung hyunkyung hyunsook hyunyoung háta hân héloïse hélène hêvî hülya hümeyra hüner hüriyə hương hường hạnh hằng
hồng
iana ianina ianira ianna iaroslava iasmina ibironke iboja ibtihal ibtisam ica icha ichrak icie iclal ida ide idea
idell idella idia idil idowu ifa ifeoma ifeyinwa iffar iffet ifora ifunanya ify iga iginia ignacie ignata ignácie
ignáta ihuoma ijeabalum ijeoma ika ikhlas ikram ila ilana ilaria ilayda ilda ildegarda ildegonda ildika ileana ilene
ilenia ilia iliana ilina ilinca ilinka iljana ilkben ilke ilknur ilksen ilkyaz ilona ilsa ilse ilva ilyana ilza ilzo
ima iman imane imani imelda imen imene imge imke immacolata imogen imogene imène in-hye in-sook in-young ina inaam
inara inas inathi inaya inci incoronata indah indiana indira indrani indu indy ines inesa inessa inez inga inge
ingeborg ingeborga inger ingrid ingrida ingrīda inguna ingūna inhye inja inka inkeri inna innocenza insaf insook
intan intisar inyoni inyoung inès inés inéz inês inës ināra ioana ioanina ioanna iola iolanda iole iona ione ionela
ionelia ionne iosefina ipek iqra iraida irawati irem irena irene ireno iretiola iretioluwa iriana iride iridenta
irina iris irisa irma irmeli irmina iroda iryna irène irēna isabeau isabel isabela isabell isabella isabelle
isabelly isadora isatou isaure ise isee iseul iseult isha ishani ishika ishita isibeal isibéal iside isidora isik
isil isilay isin isioma isis isisa isla ismerie ismérie isobel isolda isotta isra israa ita italia itidal itir
itohan itumeleng itzel itır iulia iuliana iustina iva ivah ivana ivancica ivanka ivanna ivančica iveta ivetta ivna
ivona ivonne ivy iwona iyabo iyabode iyadunni izabela izabella ize izel izia izidora izolda izoldo izzy işık işıl
işılay işın i̇clal i̇dil i̇ffet i̇layda i̇lkben i̇lke i̇lknur i̇lksen i̇lkyaz i̇mge i̇mran i̇nci i̇pek i̇rem i̇zel
jacey jacinthe jackeline jacklyn jacky jaclyn jacoba jacqueline jacquelyn jacynthe jada jade jadrana jadranka
jadwiga jae-eun jae-hee jae-kyung jaeeun jaehee jaekyung jael jaelynn jagica jagoda jagriti jahanara jaida jailey
jailyn jaimini jakayla jakelino jakobino jakuba jakubina jakubka jala jalaja jale jalila jalou jalə jamalia jamila
jamuna jana janae janaina janaki janaína janelle janessa janet janeta janey janhavi janica janice janie janin janina
janine janiya janja janjo janka janna jannah janni jannie janvi jany janīna jaquelin jaqueline jara jarmila jarolima
jarolíma jaromira jaromíra jaroslava jaroslawa jarosława jasleen jasmeet jasmijn jasmin jasmina jasmine jasmína
jasmīna jasna jasnena jasněna jaspreet jaswinder jaunita jautrite jautrīte jawaher jawahir jayanthi jayashree
jayasri jayati jayda jayde jaylinn jayne jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn jeana jeanette jeanie
jeanne jeannette jeannie jeevika jehanne jela jelena jelica jelisaveta jelita jelka jella jen jena jenifer jenna
jennah jennie jennifer jennyfer jenovefa jenovéfa jente jeong-hui jeong-ja jeong-sook jeonghui jeongja jeongsook
jesa jesika jessica jessie jessika jesslyn jesslynn jessy jessyca jet jette jettie jevrosima jewel jewell ješa
jhanvi jhumpa ji-ae ji-ah ji-an ji-eun ji-hae ji-hee ji-hye ji-min ji-na ji-seon ji-soo ji-sook ji-su ji-sun ji-won
ji-woo ji-yeon ji-yoo ji-yoon ji-young jia-hui jia-jia jia-li jia-ling jia-min jia-qi jia-xin jia-yi jia-ying jiae
jiah jiahui jiajia jiali jialing jiamin jian-hong jianhong jiao-jiao jiaojiao jiaqi jiaxin jiaying jieun jigna jihae
jihan jihane jihee jihye jil jillian jilly jimena jimin jin-a jin-ah jin-feng jin-hee jin-hua jin-joo jin-kyung
jin-lan jin-mei jin-sol jin-sook jin-xia jin-young jina jinah jinal jinane jindriska jindřiška jinfeng jing-fei
jing-jing jing-wen jing-yi jing-ying jingfei jingjing jingwen jingyi jingying jinhee jinhua jinjoo jinkyung jinlan
jinmei jinsol jinsook jinte jinthe jinxia jinyoung jirina jiseon jisoo jisook jisu jisun jitka jiwon jiwoo jiyeon
jiyoo jiyoon jiyoung jiřina joan joana joanie joann joanna joanne joannie jocelyne jodi jodie joelina joeline joelle
johana johanino johanna johanne jolana jolanda jolanta jolayemi joleen jolie jolien jolijn jolin jolina joline jonna
joo-eun joo-hee joo-hyun joo-ri joo-yeon joo-young jooeun joohee joohyun joori jooyeon jooyoung jordana jordyn jorga
josefa josefien josefin josefina josefine josefína josephin josephine josette josiane josianne josie josiko josipa
josy joséphine jouda joumana joury jovana jovanka joy joya joyce jozefa jozefina jozefino jozefína jozica joëlle
joŝiko jožica juan-juan juana juanita juanjuan judita judite judith judito judy judyta judīte juhi jula jule juli
julia juliana juliane julianne julide julie julienne juliet julieta julieto juliette juliino julija julijana julika
julina julita juliána juliëtte jumagul jumana jummai jumoke jun-hua juna june jung-ah jung-eun jung-hee jung-hwa
jung-ja jung-mi jung-sook jung-soon jung-won jungah jungeun junghee junghwa jungja jungmi jungsook jungsoon jungwon
junhua juno junon jusma jusra justina justine justyna justína justýna justīne juta jyothi jyoti jyotsana jyotsna
jázmin jéssica józefa józefina júlia jūlija jūsma
kaarina kaat kaci kacie kader kadiatou kadidia kadidiatou kadija kadriye kady kaela kaelyn kahina kaia kailee kailey
kailyn kaina kaitlin kaitlyn kaja kajal kajol kalavati kalea kaleigh kaley kali kalina kalinda kallie kalpana
kaltham kalyani kama kamala kamalini kamaria kambiri kamelya kamila kamile kamilla kamille kamini kamla kamola
kamryn kamuran kanchan kani kania kanika kaninika kanishka kanta kanti kaouthar kara kareena karelle karen kariane
karianne karima karimah karin karina karine karishma karla karlee karley karli karlie karlijn karlotta karmela
karmen karmeno karolann karoliina karolina karoline karolino karolína karthika kartika karīna kasandra kashish
kashvi kashyapi kasia kasiyah kassandra kasturi kata katariina katarina katarzyna katarína kate katelin katell
katelyn katelynn katerina katerino kateryna kateřina kath katharina katherine katheryn kathleen kathlyn kathrin
kathrine kathryn kathryne kathy katia katica katie katija katina katja katka katlyn katlynn kato katrin katrina
katrine katryn katrīna kattie katy katya katyayani kaur kavita kavitha kavya kawtar kawthar kaya kaycee kayla kaylah
kaylee kayleigh kayley kayli kayliah kaylie kaylin kayna kayra kazi kazimira kazimíra kaïna keabetswe keara keeley
keely keerthana keerthi keet keeva kefilwe kehinde keira keisha keitumetse kelebogile kelley kelli kellie kelsi
kelsie kelya kendra keneilwe kenna kennedi kensi kenya kenza keren kerry kerstin kesari ketaki ketsia kevser keyla
kezia kgomotso khadeeja khadeejah khadidiatou khadidja khadija khadijah khadijat khady khalida khanyi khanyisile
khanyiswa khawla khethiwe kholoud khomotso khoudia khouloud khrystyna khulood khulud khushboo khushi khyati kiana
kiandra kianna kiara kiarra kieu kika kikelomo kiki kiley kimberley kimberly kincso kincső kinga kinjal kiné kira
kirana kirandeep kiranjit kiraz kirsten kirstin kitty kiymet kiều klanjo klara klaro klaudia klaudie klaudino
klavdiya klaŭdino klea klementina klementino klementyna klementýna kleopatra kleopatro klitemnestro klotildo
klotylda klára klāra kokui koleta kolombina kolombína kolumbina kolumbína komal komalpreet komila konstance
konstancie konstancja konsuela konzuela kora koralia kordula korina korinna korkoi korkor kornelia kornelie kornélia
kornélie kosisochukwu krasava krasimira krasomila kreuzo krimhildo kripa krishnaveni krista kristen kristi kristiana
kristie kristiina kristin kristina kristine kristino kristiāna kristy kristyna kristína kristýna kristīne kriti
kritika krupa krystal krystel krystiana krystina krystyna ksantipo ksawera ksenia ksenija kseniya ksheera kudzanai
kukua kukuwa kulwinder kumari kumru kumud kumuda kumush kundavi kunhuta kunti kusum kuziva kveta kvetoslava kvetuse
květa květoslava květuše kwanele kyara kyla kylee kyleigh kylie kyllikki kyra kyung-ae kyung-hee kyung-ja kyung-mi
kyung-ok kyung-sook kyung-sun kyungae kyunghee kyungja kyungmi kyungok kyungsook kyungsun kübra kısmet kıymet
lacey lacramioara lacy lada ladi ladina ladislava laetitia lahna laia laila laisha lajwanti lakshita lakshmi laksita
lala lale lalie lalita lalitha lalə lami lamia lamis lamisi lamiye lamiyə lamya lan-fang lan-ying lana laney lanfang
lanying laoise lara laraba laras larina larisa larissa larysa lasairfhiona lasairfhíona lasma lata latha latifa
latife latika latofat latoya laura laurane laure laureen laurel laureline lauren laurencie laurencja laurene
laurentia laurentyna laurenția lauretta lauriane laurianne laurie laurine lauro laury lauryn laurène lava lavada
lavanya laverna laverne lavina lavinia lavize lavonne lavínia lavīze lawrencia laxmi layal layan layana layanah
layla laylo laëtitia laŭro lea leah leana leandra leane leann leanna leanne leatha lebogang lebohang leda lee leela
leelavati leelou leen leena lehna lei-lei leia leigh leila leilani leilei leina lejla lekha lela lelah lelia leman
lemide lempi lena lene leni lenia lenja lenka lenna lenne lenora lenore lenya leokadie leokádie leola leona leoni
leonia leonie leonilda leonne leonor leonora leonore leontina leontine leontyna leontýna leontīne leonīda leopolda
leopoldina leopoldine leopoldino leopoldyna leopoldýna leora leposava lera lerato lerzan lesana lesedi lesia lesley
lesly lessie lestari lesya leta letha leticia leticie letitia letizia letiția letícia levana levke lexi lexie lexus
leya leyla leyna leïla leïna li-fang li-hong li-hua li-juan li-li li-mei li-na li-ping li-qin li-rong li-xia li-yan
li-ying lia liadan liah lian-hua lianhua liara liba libbie libby libena liberata libora liboria liboslava libusa
libuse libuša libuše liběna licia lidania lidia lidija lidiya lidmila lidya lieke lien liene lieve lieze lifang liga
ligia lihong lihua liisa lijuan liksma lil lila lilan lilas lile lili lili-rose lilia liliana liliane lilianna lilie
lilien lilio lilirose lilith liliya liliána liliāna liljana lilla lilli lillian lilliana lillie lilly lilou lilwenn
lily lily-rose lilya lilyan lilyrose limakatso limei limpho lin-lin lina linde lindelwa lindiwe lindsay lindsey line
lineo linett ling-ling ling-yun lingling lingyun linlin linn linne linnea linny linnéa linoi linomtha linoy linoï
lintang lioara liora liping liqin lirong lis lisa lisann lisanne lisbeth lise liselotte lisette lison lital litha
litzy liuba liubov liudmila liusea liv liva livia liviana livie livija livvy lixia liya liyah liyana liying liz liza
lizbeth lize lizeth lizz lizzie lizzy liên liāna liễu ljerka ljiljana ljuba ljubica ljudmila llinos llio loa loane
lobar lodovica loes loise lola lolita loma lone lopa lopamudra lora loraine lore loredana loreen lorelei lorella
lorena lorene lorenza loreta loretta lori loriana lorine lorna lorraine lot lota lott lotta lotte lotti lottie
lou-ann lou-anne loua louane louann louanne loubna louis-marie louisa louise louismarie loula louna lourdes louvenia
lova lovisa lovorka lowri loyce loïse lu-lu lu-yao lua luana lubica lubna lubomira lubomíra luboslava luce lucia
luciana lucica lucie lucienne lucija lucile lucilla lucille lucinda luciána lucja lucretia lucrezia lucreția lucy
lucyna lucía ludie ludise ludivine ludiše ludka ludmila ludmiła ludomila ludomira ludomíra ludoslava ludovica
ludovikino ludvika ludvíka ludwika luella luena luigia luisa luise luiseach luiza luize luja lujain lujza lukrecie
lukrécie lula lulu lulwa luminita luminița luminosa lumira lumíra luna lune luned lungile lungiswa lura lurline
lutfiya luus luyao luz luzie luísa luíseach luďka luīze lya lyana lyda lydia lydie lykke lyla lylia lylou lyn lyna
lynda lyne lynette lynn lynne lyric lysanne lyuba lyubov lyudmila lài léa léana léda léna léonie léonne léopoldine
líadan lívia lîlan lýdia lýdie lāsma lăcrămioara lība līga līksma līna līva līvija līze lūcija ləman
ma'ali maaike maame maarit maartje maayane mabel mabela mabelle mabinty mable mabli maca macaria macey maci macie
mackenzie macy madailein madailéin madalena madalina madaline madalyn maddalena maddie maddison maddy madeleine
madelief madeline madelyn madelynn madge madhavi madhu madhubala madhulika madhumita madhura madhuri madie madilyn
madina madisen madison madisyn madita madlaina madleen madlen madonna madyson mae maebh maegan maelie maeline maelis
maelle maely maelyne maelys maeva maeve mafalda magali magda magdalen magdalena magdaleno magdaléna maggie magnolia
maguelone maguette maha mahalakshmi mahasin mahault mahaut mahi mahima mahnoor mahulena mai maia maica maida maija
maike maila mailin maily mailys maimouna maimuna maimunah maina maipato mair maira maire mairead maireád mairin
mairo mairéad maissa maissane maite maithili maitreyi maitri maitê maiwenn maiya maja majda majida makafui makayla
makenna makenzie makhosazana mal-soon mala malak malathi malati malavika malea malebo malena malene malgorzata mali
malia malika malin malina malinda malini mallaury mallie mallika mallory malou maloxat malsoon malti malvina malvine
malvino malvína malvīne malwina mamello mamie mamta manal manasa manasi manca manda mandaakin mandakini mandeep
mandira mandisa mandy manelle mangala mangalya mani manisha manjiri manjo manju manjula manjusha manon manona
manorama manpreet mansa mansi manuela mapaseka mapula mara marah maram marana marcela marcelina marceline marcella
marcelle marcelína marcheta marcia mare mared mareike mareme maren marena mareta marga margaret margareta margarete
margareto margarett margaretta margarette margarida margarita margaréta margaux marge marged margherita margie
margit margita margo margot margret margrit margrith mari maria mariah mariam mariama mariame mariana mariane
marianna marianne mariatou maribel marica maricarmen maricica marie marie-ange marie-lou marieange marieke mariela
mariella marielle marielou mariem marieme marieta marietta marija marijana marika marilena marilie marilou marilu
marilyn marilyne marilú marina marine marinela marinella marinetta marinjo marioara mariola marion marisa marisol
marissa marit marita marite maritza mariuca mariya mariyam marième marja marjane marjatta marjeta marjolaine
marjorie marjory marketa markika markéta marla marlee marleen marlen marlena marlene marli marlie marlies marlis
marly marlène marnie marrit marsha marta marte martha marthe martina martine martyna maruta marwa marwen mary maryam
maryann maryjane marylou maryna maryse marzanna marzena marzia marème maría marína masa maserame masha mashxura
masinka masooma massima mathilda mathilde matilda matilde matshediso matshidiso mattea matylda maud maude maudie
maura maureen mauricette maurine mausumi mavluda mawadda mawuena mawusi maxbuba maxellende maxfuza maxi maxima
maxine maxsuma may maya mayada mayane mayar maybell maybelle maye mayla mayline maylis maymie maymuna mayra maysa
maysaa maysoon mayssa mayte mayuri mazie maélis maëlie maëline maëlis maëlle maëly maëlyne maëlys maëva maï maïa
maïly maïlys maïmouna maïna maïssa maïssane maïwenn małgorzata maša mašinka mbalenhle mbali mbalienhle mckayla
mckenna mckenzie meabh meadhbh meagan meaghan mecislava meda medb medea medha medina medine medya meena meenakshi
meera megan megane meggie megha meghan meghana meghna mehak meher mehriban mehtap mehwish mei-fang mei-fen mei-feng
mei-hua mei-juan mei-lan mei-li mei-lin mei-ling mei-qi mei-rong mei-xia mei-xiang mei-ying mei-yu mei-zhen meifang
meifen meifeng meihua meijuan meike meilan meili meilin meiling meinir meinwen meiqi meire meirong meixia meixiang
meiying meiyu meizhen melani melania melanie melany melba melda melek melenija meleri melia melike melina melinda
meline melis melisa melisande melissa melissandre melita melitina mellie mellina melnic melodi melodie melody meltem
melusine melvina melyna melyssa melánia melánie menaka meng-jie meng-meng meng-qi meng-ting meng-yao meng-yu mengjie
mengmeng mengqi mengting mengyao mengyu menka menna menodora meral mercede mercedes mercia merel mererid merete meri
meriam meric meriel meriem merih meriç merjem mertie merve meryam meryem meryl messalina meta metra mette meyra
mečislava mhambi mi-hee mi-hyang mi-hyun mi-ja mi-jin mi-jung mi-kyung mi-na mi-ok mi-rae mi-ran mi-rim mi-seon
mi-sook mi-soon mi-yeon mi-young mia mica micaela michaela michala michalina michela micheline michelle michèle
miehleketo mieke mihaela mihee mihriban mihyang mihyun mijin mijung mikaela mikayla mikki mikyung mila milada milana
milanka mildred milena miley milica miljana milka milla mille millicent millie milly miloslava milou milred miluse
miluše mima mimi mimma min-a min-ah min-hee min-ji min-joo min-ju min-jung min-kyung min-min min-seo min-sun
min-young mina minah minakshi minal mindy mine minenhle minerva minervina minhee minji minjoo minju minjung minka
minkyung minmin minna minnie minodora minseo minsun minu minyoung mioara miok mira mirabela miracle mirae miranda
miray mireille mirela mirella mireya miriam miriama miriamo mirim mirja mirjam mirjana mirka mirna miromila mirona
miroslava miroslawa mirosława mirre mirta mirte mirthe mirto miruna miseon misook misoon misra missouri misturah
misty mitali mittie miya miyeon miyoung miên mlada mladana mlađana mmabatho mmathapelo mnislava moa modesta modrite
modrīte modupe mofifoluwa mohana mohini moipone moira moirin moisette mojca mojisola mojisoluwa mollie momira mona
monalisa monica monifa monika moniko monique monserrat moradeke morayo moremi morenike morfudd morgana morgane
moriah moroesi morolake morwen morwenna mosa mosinmileoluwa mosunmola motunrayo mouna moxidil moxigul moxina moxinur
moxira mozelle moïra moïsette mpho mridu mridula mrinal mrinalini mu-lan muattar muazzam mubeena mubina mudite
mudīte muesser mugdha muge muireann muirenn muirin muirne muirín mujde mujgan mukaddes mukta mulan muna munevver
munira muriel muriela mushira mutia mutsa mutsawashe muyassar muzna mya myah myfanwy myla mylene mylène myra myriam
myrna myrthe myrtice myrtie myrtille myrtis myrtle myung-hee myung-ja myung-ok myung-sook myunghee myungja myungok
myungsook máire máirín mája márcia mária méabh médea mégane mélanie méline mélisande mélissa mélissandre mélodie
mércia mína móirín mónica müesser müge müjde müjgan münevver māra mārīte mădălina mălina mărioara măriuca mētra
mısra mələk mận mến mộng
na-eun na-na na-ra na-rae na-ri na-yeon na-young naa nabila nabou nada nadalina nadege nadejda nadezda nadezhda
nadežda nadia nadine nadira nadiya nadja nadzieja nadège naděžda naelle naemi naeun nafi nafisa nafisatu nahed nahla
naia naila naima naina nais naja najah najat najia najla najlaa najma najwa nala nalan nalini nam-joo namita namjoo
namrata namratha nan nandana nandi nandini nandipha nandita naneta nanna nannie nansi naomi naomie nara narae
narayani narcisa narcyza nargis nargiza nari nariman narin narjis nashwa nasiba nasima nasra nasreen nastasia nastja
nastya natacha natalia natalie nataliia natalija natalina nataliya natallia natasa natasha nataša natașa nathalia
nathalie natka natália natálie naura navdeep navjot navneet navya nawar nawel naya nayana nayantara nayeli nayeon
nayla nayoung naz nazan nazia nazira nazli nazlı nazneen naëlle naïa naïla naïma naïs naďa nađa ncebakazi ncumisa
ndeye ndidi ndondoloza nea neasa neassa necla neda nedjeljka nedra neela neelam neele neelima neeltje neena neeraja
neerja neeta neethu neetu nefeli neha nehal nehir neila neiva neja nejla nela nelda nele nelea neli nelia nell nella
nelle nellea nelli nellie nelly nelya nena nene neoma neonila nera nerea nergis nergiz nermin nermine nerys nesa
neslisah neslişah nesrin nesrine nessa nesta nettie neva nevena nevenka nevra newroz neyla neïla nga ngan ngoc ngozi
nguyet nguyên nguyệt ngà ngân ngọc nha nhi nhien nhiên nhlakanipho nhu nhung nhàn nhã như nia niame niamh nichole
nicla nicole nicoleen nicoleta nicoletta nicolette nicoline niculina nida nidia niene nienke nigar nigora nihan
niharika nika nike nikhila nikki nikkie nikodema nikodéma nikol nikoleta nikolina niké nila nilam nilde nilgun
nilgün nilima niloufer nilufar nimakoah nimas nimisha nimrat nina nine nineli ninfa ning-ning ningning ninioluwa
ninon ninthe niouma nirali niranjana nirmala nirupama nisa nisan nisha nishita nishtha nisreen niti nitya nivedita
nives niyati njegomirka nkechi nkechinyere nkem nkemdilim nkiru nkiruka nkosazana nkosingiphile nneka nnenna
nnennaya noa noami nobantu nobuhle nobuntu nodira nodumo noelia noelie noella noelle noema noemi noemie noemy nofoto
noila noirin noirín nokubonga nokukhanya nokulunga nokuphila nokuthula nokuzola nokwanda nola nolitha nollaig
noluthando nolwazi nomabhongo nomalanga nomathamsanqa nomathemba nombulelo nomcebo nomfundo nomhle nomi nomonde
nompilo nompumelelo nomsa nomthandazo nomusa nomvula nomvuyo nomzamo nona nonceba nondumiso nonhlanhla nonjabulo
nonkosi nonkosinathi nonkululeko nonna nontando nonto nontobeko nontokozo nontsikelelo nontuthuzelo nonye nonzwakazi
noopur noor noora noortje nora norah norberta nore noreen norene norhane norica norina norma nosipho nosisa nosizwe
nouf nour noura nourane nourhan nova novella novi noviana novita nowi noxolo nozibele nozima nozipho nozizwe nozuko
noémi noémie noë noëlla noëlle ntandokazi ntombenhle ntombi ntombifuthi ntombikayise ntombizanele ntombizodwa
ntshebo ntsoaki ntumiseng nuala nubia nuccia nuda nudem nuha nukhet nunziata nuong nupur nur nura nural nuran nuray
nurgul nurgun nurgül nurgün nuria nursel nurseli nurul nusa nuša nwakaego nwando nya nyah nyaradzo nyarai nyarko
nyasia nynke nélia néné nóirín nóra núbia núria nûda nûdem nükhet nương nərgiz
oana oanh obiageli obioma oceane octavia octaviana océane oda odelia odessa odeta odetta odette odile odilia odunayo
ofelia ofelie ofelya ofélia ofélie ogechi ogechukwu oghenekaro ognjana oindrila ojaswini ok-ja ok-sun okja oksan
oksana oksanka oksun oktavie oktávie okşan olabisi oladunni olajumoke olamide olasunmbo olayinka olcay oldriska
oldřiška olena olesea olesia olesya oleta olgica olha oliga olimpia olimpiada olinda oliva olive olivera olivia
olivie oliviera olivija oliwia ololade olubunmi oluchi olufemi olufunke olufunmilayo olusola oluwadamilola
oluwafunmilayo oluwakemi oluwaseun oluwaseyi oluwatobi oluwatoyin olwen olwethu olya olympe olympia olympie olívia
olīvija omana omawunmi ombeline ombline ombretta omina omobolanle omodunni omolabake omolara omolola omonigho
omosalewa omosede omotara omotola omotoun omowumi omowunmi ona onalenna ondina ondine ondrejka ondřejka onesta oni
onome onorata onorina onyedikachi onyeka onyinye onyinyechi oona oonagh oonah oormila opal opalina opaline ophelia
ophelie ophélie ora oratile orchidea oreofe oriana oriande oriane orietta orla orlagh orlaith orlane ornella orpha
orsola orsolina ortansa ortensia orvokki orzu osanna osaretin otakara otilia otilie otilija ottilia ottilie otylia
otylie otília otýlie otīlija oumaima oumayra oumnia oumou oumy oviya oxana oya oyenike oyga oyindasola oyku oynur
oysha ozana ozanne ozella ozge ozioma ozlem ozlen oznur ozoda ozoemena oľga
padma padmaja padmavati padmi padmini paidamoyo paige paivi pakize palesa palladia pallavi palma palmazio palmira
paloma pam pamela panka panna pansy paola paramita paraschiva parascovia parineeta parineeti parla parminder
paromita parsla parvathi parvati parveen pascale paskala patience patricia patricie patricija patrizia patrycja
patrícia patrīcija patsy patti pattie patty paula paule paulette paulica paulien pauliina paulina pauline paulino
paulína paulīne pava pave pavica pavla pavlina pavlína payal paŭlino pearl pearlie pearline pecine peggie peggy
pei-pei pei-shan pei-yu peipei peishan peiyu pelaghia pelagia pelagie pelin pelinsu pembe penda penelopa penelope
penny peri perihan perla perle pernilla perpetuo perran perrine persida peruna pervin perzida perî petek petra
petrana petranka petrija petronela petronila petronilla petronille petruse petruta petruše petruța petula pheobe
phileine philine philippa philippine philly philomene philomène philou phindile phumeza phumla phumzile phuong
phyllis phương phượng phấn phụng pia pien piera pilar pinar ping-ping pingping pinkie pinky pip piper pippa piraye
pirjo pirkko piya piyali placida pleun pola polina polissena polly polona polyxena pompilia pooja poonam poornima
poppy portia porzia prabha prabhjot prachi pradnya pragati pragya prajakta pramila pranali pranati pranavi pranita
pranjal prarthana prascovia praskovya pratibha pratima pratiwi pravdomila praveena pravomila pravoslava precious
preeti preity preksha prema premlata premysla prerana prerna pribyslava primerose princess prisca priscila priscilla
priscille prisha priska prita priti priviledge priya priyadarshini priyal priyala priyam priyanka priyanshi profira
proinnseas proinnséas prokopa proserpina prospera pru prudence prudenzia prune puck puja puji puk pulane pulcherie
pulchérie puleng punam puput purnima purva purvi puseletso pushpa pushpalata pushti puspa puspita puti putri päivi
pécine pélagie pénélope pétronille pārsla pınar přemysla přibyslava pəri
qhayiya qian-qian qian-ru qian-yu qianqian qianru qianyu qiao-yun qiaoyun qin-qin qing-ling qing-mei qing-qing
qingling qingmei qingqing qinqin qiu-ju qiu-xia qiu-yan qiu-yue qiuju qiuxia qiuyan qiuyue qizilgul qondile qori
quartilla que queen queenie quentine quieta quintia quinty quiteria quitterie quiéta quyên quế
ra'no ra-hee ra-won rabab rabi rabia rachael rachana rachel rachela rachele rachelle rachida rachita rachna rada
radana radeke radha radhika radimira radimíra radina radislava radka radmila radojka radomila radomira radomíra
radoslava radoslawa radosława radovana radslava radwa raegan rafaela rafah raffaella rafila rageshwari rageswari
raghad raghda ragini rahaf rahayu rahee rahel rahelo rahime rahma rahmawati rahsan rahşan raina rainelda raisa rajaa
rajana rajani rajashree rajeshwari rajina rajkumari rajlakshmi rajna rajni rajsa rajshree rajvi rajwinder raka rakhi
rakita rakiya raksha ralitsa raluca ramaa ramandeep ramata ramatou ramatoulaye ramatu rambha ramona ramya ramziya
rana randa randi rani rania ranim raniya ranjana ranjini ranya raphaelle raphaëlle raquel rasha rasheedah rashi
rashida rashmi rasifa rastislava rati ratih ratna raven ravina rawan rawane rawda rawia rawon rawya raymonde rayona
rayxona razan raĥelo rea reanna reba rebeca rebecca rebeka rebekah rebekka rebeko reem reema reena reenie reeta
reetu reghina regina regine regitze regula regína regīna reham rehorka reina reine reitumetse rejeanne reka rekha
renad renas renata renate renee renette rengin renja renske renu renuka renáta renée renāte resham reshma ressie
restu reta retha retno retshidisitswe retta reva revathi rewa reyhan reyna rezzan rhea rhiain rhian rhianedd rhianna
rhiannon rhianwen rhoda rhonda rhonwen rhoswen ria riana rica riccarda richa richarda riddhi rieke rihab riham
riitta rija rika rike rikke rikki rim rima rimma rina rini rinku rioghnach riona ripa ristana rita ritika ritu ritva
rivka riya roberta robertina robina robiya robyn rochelle rocio rocío rodica rohana rohini rois roise roisin rokhaya
rokia roksana rolande romana romane romanita romanița romee romilda romina romola romy rona rong-rong rongrong roni
ronja ronke ronî roopa roos ropafadzo rosa rosa-maria rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn
rosamaria rosamond rosamunda rosana rosanna rose roseline rosella roselyn rosemarie rosemary roser rosetta rosheen
roshni rosie rosina rosita rositsa roslyn rosmunda rossana rossella rossie rostislava rotaru rouba rovena rowaida
rowena roxana roxane roxanne roxelana roxy roya roz roza rozalia rozalie rozalija rozalinda rozamunda rozana rozella
rozina rozita roziya rozka rozo rozvita rozália rozálie ru-yi ruba rubie rubina ruby rubye rucha ruchi ruchika
rudite rudo rudolfa rudolfina rudolfína rudrani rudīte rufaro rufina ruhi ruhsar rui-fang rui-xue ruifang ruixue
rukayat ruken rukevwe rukhmani rukhsana rukmin rukmini ruksana rula rumbidzai rumena runa ruo-lan ruo-xi ruoxi rupa
rupal rupali rupinder ruqayya ruqayyah rusalka rusana ruslana rut ruta rutendo ruthe ruthie rutuja ruvarashe ruvimbo
ruxanda ruxandra ruya ruyi ruza ruzena ruzica ruža ružena ružica rylee ryleigh rym ráchel régine réjeanne réka rênas
ríoghnach ríona róise róisín róza róża röya rút rûken rüya rūta růžena
saadatu saar sabah sabina sabine sabita sabitha saboxat saboxon sabreen sabrina sabrine sabryna sabína sabīne sachi
sadb sade sadhana sadhbh sadia sadie sadina sadoqat sadye sae-rom sae-ron saerom saeron saesha safaa safae safia
safiatou safietou safina safira safiya safiyya safiétou safta safura sahar saheli sahiba sahla sahra sai saida saige
saima saira sajida sakina sakshi sakura salama salamatu salha salima salimah salimata salimatou sallie salma salomea
salomena salomey salomé salomë saloni salsabila salwa saly samah samaira samanta samantha samar samara samia samiah
samidha samiha samiksha samina samira samita samiya sammie samona samuela samukelisiwe san sana sanaa sanchita sanda
sandhya sandi sandra sandrine sandy sanem sang-mi sangeeta sangita sangmi saniya sanja sanjana sanjivani sanju
sanjukta sanna sanne sanobar sanskriti santa santina sanvi sanya sanziana saodat saoirse saorla saphira sapna sara
sarada sarah sarai sarait sarala saraswati sarayu sarbjit sare sari sarika sarina sarisha sarita sarka sarla sarlota
sarmite sarmīte saroj saroja sarojini sarra sartika sarudzai sarvinoz saskia saskie sathya satine satu saulcerite
saulcerīte savanah savanna savannah saveta savina savita savitha savitri sawsan saxida saxona sayali sayani sayyora
sbongile scarlett scholastika scolastica se-young sebabatso sebastiana sebine sebnem sebongile secil seconda
secondina seda sedef seden seema seerat sefora segilola segolene seher sehr sehrazat seipati sejal sekinat selale
selcan selda selen selena selene selin selina selloane selma seloane selvaggia selvi selène sema semenica semiramide
semra sen sena senay sengul senka sennur senta seo-ah seo-hee seo-hyeon seo-hyun seo-jin seo-jung seo-rin seo-woo
seo-yeon seo-yoon seo-young seoah seohee seohyeon seohyun seojin seojung seol-hyun seolhyun seon-hee seonhee seorin
seowoo seoyeon seoyoon seoyoung sephora septi serafima serafina serafína seraina serap seren serena serenity serin
serine sermin serpil sertap seul-bi seul-gi seulbi seulgi seung-a seung-ah seung-eun seung-hee seung-yeon seunga
seungah seungeun seunghee seungyeon seval sevara sevda severa severina severine sevgi sevil sevim sevinc sevinç
sevtap sevval seyda seyi seyma seynabou seyoung seyram seçil shabana shabnam shachi shadia shagufta shagun shahad
shahd shahida shahira shahnaz shaila shailaja shaily shaima shaimaa shaina shaista shakila shakira shakti shakuntala
shalini shambhavi shamim shamiso shamita shamsa shan-shan shana shanaya shanel shanelle shani shania shanice shanie
shaniya shanna shannon shanny shanon shanshan shanta shanthi shanti shany sharada sharai sharanya sharda shari
sharifa sharmila sharmistha sharon sharvari shashikala shatha shauna shawna shaylee shayma shayna shaz shaza shazia
shaïly shaïma shaïna sheela sheelagh sheetal shefali shelia shelley shelly shereen sheri sherine sherly sherri
sherry sheryl shi-han shi-qi shi-ting shi-yu shifa shihan shikha shilpa shilpi shin-ae shin-hye shinae shingai
shinhye shiqi shirel shirin shirine shirisha shirl shirley shiting shivakari shivangi shivani shivaun shiyu shobha
shobhana shola shorouk shraddha shravani shresth shresthi shreya shreyashi shreyasi shri shridevi shrishti shristi
shruthi shruti shu-fang shu-hua shu-hui shu-lan shu-ling shu-min shu-qin shu-ying shu-zhen shuang-shuang
shuangshuang shubha shubhangi shubhaprada shubhra shufang shuhua shuhui shulan shuling shumaila shumin shuqin
shurooq shuying shuzhen shwet shweta shyama shyamala shyann shyanne shyrel si-qi si-si si-ting si-yu sian siana
siara sibel sibilla sibongile sibusisiwe sibyl sibyla sibylle siddhi sidonia sidonie sidra sidónia sien siena sienna
sierra signe sigrid siham sihem siir sikirat sila silan sile silja silje silke siloe silvana silvia silviana silvie
silvija silvána simbi simea simeona simge simina simisola simona simonetta simonida simran simranjit sina sinazo
sindhu sindisiwe sindiswa sinead sinem sinenhlanhla sinikka sinja sintia sinéad siobhan siobhán siofra siomha sioned
siphephelo siphesihle siphokazi siphosethu siqi sira siria sirin sirine sisi sisipho siska sister sita sitara siti
siun siv siwan sixtine siyamthanda sizakele sizani siân siënna siún skaidrite skaidrīte skarlet skarleta skipped
skye skyla sladana slaine slavena slavica slavka slavomila slavomira slavomíra slavěna slawomira slađana slindile
slobodanka sloka sláine sláva slávka smangele smaranda smeralda smiljana smilla smita smriti smruthi sneha snehal
snehlata snejana snezana snezhana snežana snjezana snježana so-eun so-hee so-hyun so-jin so-jung so-min so-ra so-won
so-yeon so-yi so-young soave sobeslava sobia soběslava soda soeun sofia sofie sofija sofinjo sofio sofiya sofronia
sofronie sofía sohane sohee sohini sohyun sojin sojung sokari sokhna sol-bi solange solbi soledad solene solenn
soline solomiya solveig solveiga solène somaya somin somtochukwu somya sona sonakshi sonal sonali sonam songul
songül soni sonia sonja sonjo sonu sonya soo-ah soo-bin soo-hee soo-hyun soo-ji soo-jin soo-jung soo-kyung soo-mi
soo-min soo-yeon soo-young sooah soobin soof soohee soohyun sooji soojin soojung sook-hee sook-ja sookhee sookja
sookyung soomi soomin soon-ja soon-ok soonja soonok sooyeon sooyoung sope soph sophia sophie soraia sorana soraya
sorcha sorina sotira souad soukaina soumaya soumya sowande sowon soyeon soyi soyoung soňa spandana spela speranta
speranza speranța spidola spomenka spīdola sreeja sreelakshmi sridevi srijita srilekha srishti srna stana stanca
stanislava stanislawa stanisława stanka stasa stasia staza staša stefana stefania stefanie stefanija stefanino stela
steliana stella steluta steluța stepana stepanida stepanka steph stephania stephanie stephany ster sterre sthembile
stina stine stojanka stáza stéphanie stêr su-bin su-ji su-jin su-jung su-mi su-min su-yeon su-young suad subhadra
subhashini subhasini subin subomi sucheta suchitra suci sude sudeva sudha sue sue-marie suelen suemarie sugandha
suha suhaila suhair suhana suhani suhasini sujata sujatha suji sujin sujung sukanya sukayna sukhdeep sukhmani
sukriti sule sulekha sulochana suma sumana sumangala sumati sumaya sumayya sumayyah sumi sumin sumita sumitra summer
sun-a sun-hee sun-hwa sun-ja sun-mi sun-young suna sunaina sunanda sunay suncica sundari sung-hee sunghee sunhee
sunhwa sunidhi sunita sunitha sunja sunmi sunniva sunyoung sunčica suong supriya surbhi surekha surinder suruchi
suryakantam susan susana susanna susanne susano susheela sushila sushma sushmita susie susy sutapa suus suvarna
suyeon suyoung suyuna suzan suzana suzanne suze suzie suzon suzy suélen svatava svatoslava svea svenja svetla
svetlana svetluse sveva svitlana světla světlana světluše swapna swara swaran swarna swarnalata swassane swathi
swati sweta syahrini sybilla sybille syble sydnee sydney sydni sydnie sylva sylvia sylviane sylvie sylwia synne
syrine szofi szofia szonja szófia sára sárait sânziana ségolène séléna sérine séréna séverine síle sílvia síne
síofra síomha sîma sıla sławomira sương səbinə
tabassum tabea tabita tabitha tacjana tadiwa tadiwanashe tafadzwa tahani tahira tahlia taina tais taisia taisiya
taiwo takwa talatu talea tali talia talita talya tamanna tamara tami tamia tamila tamina tamsin tamunoibi tamāra
tanatswa tania tanima tanirika tanisha tanishka tanja tansu tantri tanuja tanushree tanushri tanvi tanya tanyeli
tapasya taqwa tara tariro tarja tarquinia tarsilla taruna taryn tasa tash tasha tasneem tasnime tatana tatiana
tatjana tatum tatyana tawiah taya taziana taïna taïs taťána tea teagan tebello teboho tecla teea tegan tegwen teja
tejal tejasvi tejaswini tekla teleri telica tellervo temi temilade temitayo tendo teniola teodata teodolinda teodora
teodosia teodozie teofila teona teresa tereza tereze terezia terezie terezija terezo teri terri terézia terēze tesni
tesnim tesnime tess tessa tessie tetiana tetyana teudosia tezer thabile thabisa thabisile thadie thais thalea thalia
tham thana thandeka thandiwe thandokazi thanina thara thaïs thea thelma thembeka thembekile thembelihle thembisile
theodora theodosie theofila theresa therese theresia therèse thirza thiên thoa thobeka thobile thoko thokozile
tholakele thora thu thuli thulile thulisile thuraya thuyền thuý thuỳ théa théodora thérèse thùy thúy thơ thơm thư
thương thảo thắm thị thục thủy tia tiana tianna tiara tiberia tierra tiffany tiguida tiina tiisetso tija tijana
tilda tilla tilly timea tina tinca tincuta tincuța ting-ting tingting tinotenda tintswalo tiphaine tira tiril tirion
tirza titi titilayo titin tiwa tiwalade tiziana tiên tjasa tjaša tlalane tlotliso tlotlo tobi tolani toluwanimi
tomasa tomaska tomislava tomke tomáška toncica tong-tong tongtong tonija tonka tonya tončica tosca toscane toska
toyin tra traci tracy trang trasea treasa treasaigh tressa tressie treva tricia trine trinity triona tripti trish
trisha trishala trixie trudie trudy trycia trà trâm trân tríona trúc trīne tsabita tsakani tsepiso tshegofatso
tshepiso tsholofelo tsipora tsitsi tsveta tsvetana tsvetelina tuana tuba tudora tudorita tudorița tudosia tugba
tulasi tulay tulika tulin tullia tulsi tumisang tunay tuong turkan turna tutku tuula tuulikki tuva tuyet tuyến tuyết
tuyền tuğba twila tyra táňa tâm tình tülay tülin türkan tīna tường
uche uchechi uchenna uchita udoka ugochi ugolina ugonna uhra ujjwala uju ujunwa ulduz ulfa ulfet uli uliana uliva
ulker ulku ulla ulrika ultana ulus uluthando ulva ulviye ulviyye ulwazi ulya ulyana uma umaima umi umida umm ummiye
umran una unarine undīne unjani unna unsel unseli upasana uqbaloy urenna urmi urmila urmimala urska ursula ursule
ursulo urszula urszulka urvashi urvi urška uršula uršuľa usha ushma usyi uttara uyen uygu uyên uyển uzbegim uzma
uzoamaka
vaani vaclava vada vahide vaidehi vaijayanthi vaijayanti vaishali vaishnavi vaishno vaishvi val vala valburga
valdemara valentina valentine valentyna valentína valentýna valentīna valera valeria valeriana valerie valerija
valeriya vallie valéria valérie valērija vanda vandana vandita vanesa vanessa vani vania vanita vanitha vanna varada
varalakshmi varsha varuni varvara vasanthi vasanti vasilina vasilisa vasliddin vasudha vasundhara vasylyna vatiswa
vatsala veda vedanshi vedika vedrana veduna veena veera veerle vela velana velda veleslava velimira velina velislava
vella velma velva vena venceslava vendelina vendelína vendula vendulka venera veneranda venere venka venuse venusta
venuše vera verda verdiana verdie vere verena vergie verginia veriana verica veridiana verla verlie verna vernice
verona veronika veroniko veronique veroslava verónica vesela veselinka vesile veslava vesma vesna vesper vesta veta
vibeke vibha vica vicdan vicenta vicentia vicenția vicki vickie vicky victoire vida vidhi vidya vienna viera
vieroslava vieve vijaya vijayalakshmi vijolite vijolīte viktoria viktorie viktoriia viktorija viktoriya viktória
vildan vilde vilema vilemina vilemína vilhelmine vilhelmino vilhelmīne viliana vilma viléma vimala vimbai vinaya
vincencie vincenza vinciane vineeta vinita vinka vinodini viola violante violet violeta violetta violette violina
viorela viorelia viorica virag virgie virginia virginie virgínie virág vishakha visnja vissia vita vitalia vitalina
vitezslava vitoria vittoria vitória viv viva vive vivi viviana viviane vivianne vivienne vizbulite vizbulīte višnja
vladana vladena vladilena vladimira vladimíra vladislava vladlena vladěna vlasta vlastimila vlastimira vlastimíra
vlastislava vlatka voichita voichița vojislava vojmira vojmíra vojslava vojteska vojtěška vongai vorsila voršila
vratislava vreni vrinda vrund vrushali vujica vukica vuslat vuyelwa vuyiswa vuyokazi václava vân vânia véronique
víta vítězslava vēsma věduna věnceslava věnka věra věroslava věslava
wafa wafaa wahiba walaa walentyna waleria wan-ting wan-ying wan-yu wanda wanesa wani wanying wanyu waqila warda
wardah wassila wava wei-wei weiwei wen-hui wen-jing wen-juan wen-li wen-qi wen-ting wen-wen wen-ying wende wendy
wenhui wenjing wenjuan wenli wenna wenqi wenting wenwen wenying wera weronika whitney wiara wibke widad widya wiebke
wiem wies wieslawa wiesława wijdan wiktoria wilhelmina wilhelmine willa willow wilma winda winifred winnie winnifred
winona wioleta wioletta wirda wirginia wisal wladyslawa wulan wulandari wuraola władysława
xalima xatun xatûn xaverie xaviere xavière xenia xenie xezal xi-xi xia-yan xian-hua xiang-yun xiangyun xianhua
xiao-dan xiao-fang xiao-fen xiao-hong xiao-hui xiao-jing xiao-juan xiao-lan xiao-li xiao-ling xiao-man xiao-mei
xiao-min xiao-ping xiao-qian xiao-qing xiao-rong xiao-shan xiao-ting xiao-xia xiao-xiao xiao-yan xiao-ying xiao-yu
xiao-yun xiaodan xiaofang xiaofen xiaohong xiaohui xiaojing xiaojuan xiaolan xiaoli xiaoling xiaoman xiaomei xiaomin
xiaoping xiaoqian xiaoqing xiaorong xiaoshan xiaoting xiaoxia xiaoxiao xiaoyan xiaoying xiaoyu xiaoyun xiayan ximena
xin-lei xin-ran xin-yan xin-yi xin-ying xin-yu xin-yue xinlei xinran xinyan xinying xinyu xinyue xiu-fang xiu-fen
xiu-feng xiu-hua xiu-juan xiu-lan xiu-li xiu-ling xiu-mei xiu-qin xiu-rong xiu-xia xiu-ying xiu-yun xiu-zhen xiu-zhi
xiufang xiufen xiufeng xiuhua xiujuan xiuli xiuling xiumei xiuqin xiurong xiuxia xiuying xiuyun xiuzhen xiuzhi xixi
xochitl xoliswa xue-er xue-hua xue-lian xue-mei xue-qin xue-ying xueer xuehua xuelian xuemei xueqin xueying xuyến
xénia
ya-fang ya-jing ya-jun ya-lan ya-li ya-ling ya-nan ya-ping ya-qi ya-ting ya-wen ya-xin yaa yaaba yadira yael yaelle
yafang yagmur yajing yajun yalan yali yaling yamileth yamina yamini yamkela yamuna yan-fang yan-hua yan-ling yan-mei
yan-ping yan-xia yan-yan yana yanan yance yandisa yanfang yang-yang yangyang yanhua yanling yanmei yanping yanxia
yaping yaprak yaqi yara yarah yaren yaretzi yaroslava yaryna yasemin yashasvi yashika yashoda yashodhara yasmeen
yasmin yasmina yasmine yawa yawen yaxin yazmin yaël yaëlle yağmur ye-bin ye-eun ye-ji ye-jin ye-na ye-rim ye-rin
ye-seul ye-won yebin yeeun yeji yejide yejin yekaterina yelda yelena yeliz yelizaveta yena yenthe yeon-hee yeon-joo
yeon-woo yeong-hui yeong-ja yeonghui yeongja yeonhee yeonjoo yeonwoo yerim yerin yesenia yeseul yesim yessenia yessi
yetunde yevdokia yevgenia yevgeniya yevheniia yewande yewon yeşim yfke yi-fei yi-han yi-lin yi-ling yi-mei yi-nuo
yi-ran yi-ting yi-wen yi-xuan yi-yi yibanathi yifei yihan yildiz yilin yiling yimei yin-yin ying-jie ying-ying
yingjie yingying yinka yinthe yinuo yinyin yiran yiting yiwen yixuan yiyi ylvi ylvie yogita yolanda yolande yona
yonca yonela yoo-jin yoo-jung yoo-ri yoojin yoojung yoon-a yoon-ah yoon-hee yoon-ji yoon-joo yoon-jung yoon-mi
yoon-seo yoon-young yoona yoonah yoonhee yoonji yoonjoo yoonjung yoonmi yoonseo yoonyoung yoori yoshiko yosra yosun
youmna youna young-ae young-eun young-hee young-ja young-joo young-mi young-ok young-ran young-shin young-sook
young-soon youngae youngeun younghee youngja youngjoo youngmi youngok youngran youngshin youngsook youngsoon yousra
yousriya yozida ysaline yse ysee yseult ysé ysée yu-chen yu-fang yu-fen yu-han yu-hua yu-jie yu-jin yu-juan yu-jung
yu-lan yu-ling yu-mei yu-mi yu-na yu-ping yu-qin yu-ra yu-ri yu-ting yu-tong yu-wei yu-xin yu-yan yu-ying yu-zhen
yu-zhu yuan-yuan yuanyuan yuchen yue-e yue-hua yue-mei yue-ying yue-yue yuee yuehua yuemei yueying yueyue yufang
yufen yuhan yuhua yujie yujin yujuan yujung yukta yulia yuliana yuliia yuling yuliya yumei yumi yumna yun-fang
yun-hee yun-seo yun-xia yuna yunfang yunhee yuni yunita yunseo yunxia yuping yuqin yusra yutong yuwei yuxin yuyan
yuying yuzhen yuzhu yvette yvonne yên yıldız yến
zaara zabina zaenab zahia zahide zahra zahraa zaib zaida zainab zainabu zaira zakelina zakia zala zalindra zama
zamfira zamira zandile zanele zaneta zanete zanita zanna zara zaraza zareen zaria zarina zavida zaynab zayneb
zbyhneva zbyhněva zbynka zbyska zbyslava zbyňka zbyška zdana zdenka zdeslava zdeňka zdislava zeba zeenat zehra zeina
zeinab zejnep zekiye zelaya zelda zelie zeliha zelimira zelinda zelislava zeljka zelka zella zelma zelmira zeltite
zeltīte zenija zenobia zenobie zenovia zerrin zerya zetta zeynab zeyneb zeynep zhanna zhen-zhen zhenzhen zhivka
zhu-ying zhuying zi-han zi-qi zi-ting zi-yi zi-ying ziedite ziedīte zigfrida zigfrīda zigrida zigrīda zihan zikhona
zile zilola zin zina zinaida zineb zinhle zinovia zintle ziqi zita ziting zitomira zitoslava ziva zivana zivka
ziyanda ziyi ziying zizi zlata zlatica zlatka zlatomira zlatomíra zlatuse zlatuše zobia zobuhle zodwa zoe zoeva zoey
zofia zofie zofija zohra zoia zoie zoila zoja zola zoleka zoliswa zora zorana zorica zorina zorka zornitsa zoroslava
zosima zoubida zoya zoé zoéva zoë zselyke zsofia zsófia zubaida zubeida zubeyde zubite zuhal zuhra zukiswa zula
zulai zulaikha zulal zuleika zuleikha zuleyha zulfa zumrut zusiphe zuwaira zuxra zuzana zuzanna zvezdana
zvikomborero zvonimira zvonimíra zîlan zîn zübeyde zühal zülal züleyha zümrüt zīle
áine ángela ánh áurea
åsa
çağla çağıl çeşminaz çilay çiler çimen çise çisil çiçek çişem çıgıl
ève
éabha éadaoin éanna édith éilis élia éliane élisabeth élise élodie éloïse éléna éléonore émeline émer émilie
émérance émérencie énora érica étaín éva évangéline évelyne
íde íris
órla órlaith
öykü özge özlem özlen öznur
úna
ülfet ülkü ülkər ülviyyə ümmiye ümran ünsel ünseli
ārija
ĉarloto
čarna čestmíra čeňka čistoslava
đina đoan đurda đurica đào
ērika
ģertrūde
ĥimeno
īrisa
ľubica ľubomíra ľuboslava ľudmila ľudomila
łucja
řehořka
şebnem şehrazat şelale şenay şengül şennur şermin şevval şeyda şeyma şiir şule şîlan şîrîn
šarlota šimona špela štefánia štěpána štěpánka šárka
żaneta
žakelina žakelína žaneta žanete žanna ždana želimíra želislava željka želka želmíra ženija žitomíra žitoslava živa
živana živka žofia žofie žubīte
ștefana ștefania
`;

export const MALE_NAMES = `
aadi aadidev aadinath aaditya aagam aagney aagneya aakash aalok aamod aanand aanandaswarup aanjaneya aarav aaron
aarush aaryan aarón aatmaj aatreya aayush aayushmaan aayushman abaco abadon abay abban abbas abbondanzio abbondio
abbos abboud abbán abd abdallah abdel abdelaziz abdelfattah abdelhadi abdelhak abdelhamid abdelilah abdelkader
abdelkarim abdellah abdellatif abdelmajid abdelmalek abdelmoneim abdelrahman abdelwahab abderrahim abderrahmane
abdiel abdo abdon abdone abdou abdoul abdoulaye abdourahmane abdramane abdul abdulahad abdulai abdulazim abdulaziz
abdulboriy abdulhadi abdulhafiz abdulhakim abdulhamid abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla
abdullah abdullahi abdullatif abdulmajeed abdulmalik abdulqahhor abdulqodir abdulrahim abdulrahman abdulsalam
abdulvahhob abdulvali abdulvohid abdulwahab abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abeiku abel
abelard abelardo abele abelin abenzio abhaidev abhay abhijeet abhijit abhimanyu abhinandan abhinav abhiram abhirath
abhirup abhishek abhisyanta abibo abid abidin abiola abiona abioye abisola abisoye abner abondance abou aboubacar
aboubakar abraham abrahamo abrahám abramio abramo absalon absolon absolón abu abubakar abyasa abélard acace acacio
acar acario acaryatanaya accursio ace achaire achalesvara acharyanandana acharyasuta achil achiles achille achim
achintya achraf achyut acilio acim aciscolo acrisio acun adalard adalardo adalbald adalberon adalbert adalberto
adalbéron adalfredo adalgiso adalric adalrico adam adama adamo adams adamu adarsh addo ade adebayo adebiyi adebowale
adeboye adedeji adeel adegoke adegrin adekitan adekola adekunle adelaja adelardo adelbert adelberto adelchi adeleke
adelfo adelgardo adelin adelmo adelphe adem ademide ademola aden adenet adeniyi adeodat adeodato adeolu adeoti
aderopo adeshina adesoji adetayo adetokunbo adewale adeyemi adeyi adham adhamh adheesh adhemar adhiarja adhiraj
adhrit adhémar adi adiarja adib adigun adika adikara adikavi adil adin adinata adinath adisa aditeya aditya
adityanandan adityanandana adjei adjutor adnan adnân ado adolf adolfo adolfs adolph adolphe adolphus adone adonis
adrain adriaan adrian adriano adriel adrien adrione adripathi adrián advait advaith advaya adán adéodat aengus aeron
afanasie afel affan afi afolarin afonso afro afsin aftab afşin afəl agabio agah agamennone agapet agapito agasti
agastya agathange agathon agaton agazio agenore agesilao agilbert agnan agneya agnimitra agniprava agnivesh agnos
agostino agrippa agrippin agus agustin agustín agyei agyeman agâh ahaan ahmad ahmadou ahmadu ahmed ahmet ahror ahsan
ahsen aiace aidan aidano aiden ailbe ailill aimable aime aimone aimé ainars ainle ainārs ajala ajan ajani ajay ajeet
ajiman ajimat ajimin ajinkya ajiono ajit ajith ajmal akalp akande akanmu akanni akarsana akash akbatur ake akeem
akhil akhilesh akhtar akif akiner akinkunmi akinlabi akinola akintola akintunde akinwale akinwande akinyemi akmal
akram akroor aksel akshaj akshat akshay akshayakeerti aksil aktekin aktimur akwasi akwesi akın akıner alaaeddine
alade aladino alagie alain alamanno alambana alamu alan alano alarico alassane alban albano alberic alberico albert
alberto albin albino alboino albrecht albrico albéric albín alceo alceste alcibiade alcide alcime alcino alden aldo
aldobrando aldonce aldric aleandro aleardo aleaume alec alejandro alek aleksa aleksandar aleksander aleksandr
aleksandro aleksandrs aleksei aleksej aleksey aleksi aleksy alen aleodor aleramo alessandro alessio alexander
alexandr alexandre alexandro alexandros alexandru alexe alexei alexej alexey alexzander aleš alf alfie alfio alfons
alfonso alfonz alfonzo alford alfred alfredo alfreds alfréd alfrēds algirds algis algiso alhaji ali alic alican
alieu alighiero alim alin aliou alioune alisan alisher alisir alistair alistar aliyu alişan alişir aljaz aljaž
aljosa aljoša allan allen alliaume almerigo almine almire almiro alois aloisio aloizs alojz alojzy alok alon alone
alonzo aloys aloïs aloīzs alp alparslan alpay alper alperen alpha alphan alphee alphonse alphonso alphée alpinien
altan altemur alton alun alvah alvar alvaro alverede alverède alviero alvin alvise alwar alwyn aly alyaksandr
amabile amadeo amadeus amadi amadou amady amael amalric aman amand amandin amando amant amanzio amar amaranaath
amaranto amaresh amarjeet amarjit amarnath amat amath amato amatore amauri amaury amaël ambrogio ambroise ambrose
ambrosiano ambroz ambrozy ambroży ambrož ambróz amdy amedee amedeo amedeu ameet amelien amelio amer americo amerigo
ameth ameya ameyatma ameyaw amico amid amiel amilcare amin amine amintore amir amish amit amitabh amitav amjad amlan
amleto ammar ammâr amoako amogh amol amolak amon amone among amore amos amour ampelio amr amrit amza amát amédée
amélien amîr an-guo anaadi anacleto anagh anal anan anand anandan anang anant ananth anas anass anastacio anastase
anastasije anastaz anastáz anatol anatole anatoli anatolii anatoliy anatoly anay ancelin andel andelin andelko
andelo andeol anders anderson andile andoche andras andraz andraž andre andreas andrei andrej andreo andres andrew
andrey andri andrian andrii andrija andrin andris andriy andro andrzej andrás andré andréas andrés andy andzejs
andzs andéol anděl andělín andžejs andžs aneirin anej anele anes angad ange angel angelo anggabaya anghel angilbe
angilran angoustan anguo angus anibal anicet aniceto aniello aniket anilaabh anilabh animesh anirban aniruddha
anirudh anis anish anjan anjaneya anjolaoluwa ankal ankit anko ankur ankush anmol annibal annibale anom anoop anouar
anrijs ansah ansaldo ansbert ansel anselm anselme anselmo ansgar ansgary ansh anshul anshuman anslavs ansovino
ansumana ant antal antar ante antelmo antero anthelme anthony antide antim antimo antino antioco antoine anton
antone antonello antoni antonin antonio antoniu antono antony antonín antti antun antwan antwon antónio antônio
anuar anubhav anuj anunay anup anupam anuraag anurag anvar anwar anyanwu anze anĝelo anıl anšlavs anže ao-xiang
aodan aodh aodhan aodhán aodán aogan aogán aonghus aous aoxiang aphiwe apollinaire apollinare apollinary apollo
apuleio apurva aqil aquilin aquilino arafat araldo aram ararat aras aratone aravind arbaaz arcade arcadi arcadii
arcadio arch archambaud archan archer archibald archie archimede archippo arcibaldo arda ardal ardito arduino aref
aren aresio argimiro argo argono ari arialdo arian ariberto aric arie ariel ariele arif arihant arijit arijs arindam
arinze arinzechukwu arion ariosto aris aristarco ariste aristeo aristid aristide aristione aristo aristofane
aristotele arjan arjen arjun arkad arkadijs arkadiusz arkadiy arkady arkan arkád arkādijs arlo arman armand armando
armel armin arminio armins armīns arnab arnaldo arnaud arnav arne arnesh arno arnold arnoldo arnost arnould arnošt
arnulfo arolde aron arona aronne arpad arpád arrigo arsen arsene arsenije arseniusz arseniy arseny arshad arshdeep
arsipatra arslan arslon arsène art arta artanto artawan artem artemiy arthaud artheme arthur arthus arthème artie
artiom arto artur arturo arturs artus artuš artyom artúr artūrs arul arun arunabh arunthavanathan arup arved arvel
arvid arvids arvind arvīds arwel arwyn aryaman aryan arystarch arzen arîn asad asadulloh asante ascanio ascelin
asdrubale asen ashfaq ashish ashlesh ashok ashraf ashton ashutosh ashwin asif asilbek asim asimodeo asirwada
asirwanda askin aslam aslijan asmadi asman asmianto asmuni assem assunto asterio astianatte aswani asım ata atakan
atalay ataleo atanas atanasio atanazy atanáš ataullah atef athanase atharv athos atif atila atilla atlas atma
atmanand atmananda ato attila attilano attilio atul atâullah atıf auberto aubin aubrey aubry audace audebert audouin
audran augucjo august auguste augustin augusto augustus augustyn augustín augustýn aurel aurele aurelian aureliano
aurelien aurelio aureliu aurelián aurian aurică auro auron aurèle aurélien ausilio austen austin auxence avadhesh
avadhut avanish avaz avdal averardo avi aviel avinash avni avram avsar avtar avşar awad awal awar axel axinte ayaan
ayabulela ayandele ayaz aydemir ayden aydin aydın ayham ayhan ayinde aykan aykut aylan ayman aymane aymard aymen
aymeric aymon ayodeji ayokunle ayoub aytac aytaç aytekin aytug aytuğ ayuba ayush ayushman ayvaz ayyub azad azamat
azeddine azeglio azelio azer azikiwe aziz azizhan azmi azubuike azzam aïdan aćim aļģirds aļģis aşkın aŭguĉjo
baalaaditya baalagopaal baba babacan babacar babajide babar babasola babatunde babatunji babawale baburao bacco
badal bader badis badr badri bafana bafode bagas bagiya bagus bagya baha bahaa bahadir bahadır baher bahjat bahodir
bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya bai-ming bailey baiming bajragin bakary bakda
bakhe bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono bako bakr bakti baktiadi baktianto baktiono
bakula balaaditya balachandra baladitya balagopal balagovind balaji balakrishna balakrishnan balamantri balangga
balapati balarabe balazs balbir baldassarre balderico baldev baldo baldomero baldovino baldwin balgopal balidin
balijan balint balraj balram baltazar balthazar balvinder balwant balázs bambang bamidele banara banawa banawi
bancar bandar bandhu bandhul bandla banel bangizwe banji bankim bankimchandra bankole bao-guo bao-shan baoguo
baoshan baptiste baran barbarigo barbu bardo bardomiano barin baris barkin barkın barlas barnaba barnabas barnabe
barnabás barnabáš barnabé baron barra barrett barry barsaba barsimeo bart bartek barthelemy bartholome barthélemy
bartimee bartimée bartlomiej bartolo bartolomej bartolomeo bartolomeu bartoloměj barton bartosz bartu bartłomiej
barun barın barış bas basant basarab basel basem bashar basheer bashir bashiru basil basile basileo basilio bassam
bassel bassem bassiano bastiaan bastian bastiano bastien basudev battal battista batu batuhan batur baturalp
baudouin bawer bayanda baykal bayo bayram baz bazil bazyli bazza bearach beat beato beatus beau bebe bedir bedirhan
bedreddin bedri bedrich bedwyr bedřich behcet behic behiç behlul behlül behram behruz behzat behçet bekir bekmurod
bektas bektaş belimir bellino bello belo beltramo benadik bence bende bendeguz bendegúz benedek benedetto benedikt
benedykt benett bengt beniamin beniamino benicio benigne benigno benito benja benjamim benjamín benji benjámin
bennet bennett bennie benno benoit benone benoît bent bentley benton benvenuto benyamin benício beom-jun beom-seok
beom-soo beomjun beomseok beomsoo bera beranger berard berardo berat berdan berend berengario berislav berk berkan
berkay berkin bern bernard bernardo bernd bernhard bernie beronico bert bertalan berti bertie bertilo bertold
bertoldo bertolfo bertram bertrand besar beser besim besir beuno bextiyar beňadik beşar beşer beşir bhaasvan
bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bhairav bharadwaj bharat bharath bhardwaj bhargav bhargava
bhaskar bhasvan bhaswar bhaumik bhaves bhavesh bhavin bheeshma bheki bhekimuzi bhekisisa bhekizizwe bhekumbuso
bhekumuzi bhim bhima bhisham bhishma bhoj bhola bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati
bhupen bhupendra bhupinder bhushan bhushit bhuvan bhuvanesh bhuvaneshwar biagio bibek bibiano bien bijay bijoy
bikash bikram bilal bilel bill bilol bilâl bin-bin binbin bindo bing-wen binh bino biodun bipin biplab birane birbal
biren birendra birino birjesh birol bishal bishnu bishr biswajit bivoj biên bjarne bjorn björn bjørn blagoje
blahomil blahomir blahomír blahoslav blaise blake blaz blaze blazej blaž blažej bleddyn bless bo-hai bo-lin bo-qin
bo-wen boakye boas boateng boaz boban bobur bodhan bodhi bodi boet bogdan bogoljub bogumil bogumił boguslaw bogusław
bohdan bohemond bohuchval bohumil bohumir bohumír bohun bohus bohuslav bohuš bohémond bojan bojidar boldizsar
boldizsár bolemir bolemír boleslav boleslavs boleslaw bolesław bolin bon bonagiunta bonaldo bonaventura bonavita
bong-joon bonga bongani bonginkosi bongjoon bongumusa bonifac boniface bonifacio bonifác bonito boqin borek boris
borislav borivoj borivoje borjan borko boro bortolo borut borys bosko botan botir botond bouba boubacar boubou
bouchard boutros bowen boyd boza bozetech bozidar bozislav boļeslavs bořek bořislav bořivoj boško boža božetěch
božidar božislav božo braden bradford bradley bradly bradut brady braeden brahim brahma brahmaanand brahmabrata
brahmanandam brahmdev brain brajan brajen brajendra brajesh bram brancaleone brandan brando brandon brandt brandyn
brandán branimir branimír branislav branko brannon branson brant bratislav braulio braxton brayan breanainn breandan
breandán brendan brenden brendon brenn brennan brennon breno bret bretislav brett briac briain brian brice brieuc
brijesh brit brock broderick brody bronislav bronislavs bronislaw bronisław brooks broņislavs bruce bruno bruto
bryan bryant bryce brycen brychan bryn brynmor bryon brájen bréanainn brăduț buchi buck bucur bud buddha buddy
budhil budi budimir budimír budislav budivoj buford bugra buhari buhlebenkosi bukar bulelani bulent bulut bunyamin
burak burhan burhon burley buster buu buğra byron bystrik bystrík byung-chul byung-ho byung-hun byung-hyun
byung-joon byung-soo byungchul byungho byunghun byunghyun byungjoon byungsoo bách bálint bâki béla bénigne béranger
bérard bình bülent bünyamin bănel błażej břetislav bəhram bəhruz bəxtiyar bảo bằng bửu
cade cadell caden cadfael cadoc cadog cadwaladr caesar cafer cagak cagan cagatay cagdas cager caglar cagri cagrihan
cahal cahid cahir cahya cahyadi cahyanto cahyo cahyono cai caino caio cairbre caius caket cakrabirawa cakrabuana
cakrajiya cakrawala cakrawangsa cal calanico calbhach calcedonio cale caleb calebe calin calixte callisto callum
calogero calvin camden camelien cameron camil camillien camillo camren camron camélien can canalp candar candelario
candide candido candra candrakanta caner canh cankan cantemir cantidio canziano cao caoimhin caoimhín caolan caolán
caomhan caomhán capa caradoc caradog caraka caribert carles carleton carlo carloman carlos carlton carmelo carmine
caronte carponio carroll carson carter carub carwyn cary cas casian casimer casimir casimiro caslav caspar casper
cassiano cassien cassio casto cataldo catalin cathair cathal cathan cathaír cathán catullo catur caturangga caua
cauã cavid cawisadi cawisono cawuk cayadi cazimir ceasar cecco cecep cecil cecyliusz cedomir cedric cedrick cedrik
cedrin cefin celal celaleddin celasun celen celestin celestino celestyn celestýn celian celien celik celil cellan
celso celâleddin cem cemal cemali cemani cemeti cemil cemplunk cene cenek cengkal cengkir cenk cesaire cesare
cesario cestmir cetin cetinel cetiner cevahir cevat ceyhun cezar cezary cezmi chaanakya chaaruchandra chadd chadrick
chafik chahine chai chaim chaitan chaitanya chaker chakib chakor chakradhar chakravartee chakravarti chan-ho
chan-hyuk chan-sung chan-woo chan-wook chan-yeol chan-young chanakya chance chandak chandan chander chandraayan
chandrabhan chandradev chandrakant chandraketu chandramauli chandramohan chandran chandranath chandrashekhar
chandresh chang-hee chang-ho chang-hoon chang-hyun chang-jiang chang-min chang-ming chang-soo chang-sub chang-woo
chang-wook changhee changho changhoon changhyun changjiang changmin changming changsoo changsub changwoo changwook
chanh chanho chanhyuk chansung chanwoo chanwook chanyeol chanyoung chao-yang chaoyang chapal charak charan charanjit
charl charlemagne charles charly charuchandra charuvrat chas chase chaten chatur chaturaanan chaturbhuj chauncey
chaz chaï cheick cheick-oumar cheickoumar cheikh cheikhou chekhouna chen-xu chen-yu cheng-en cheng-gong cheng-long
chengen chenggong chenglong chenjerai chenxu chenyu cheol-min cheol-soo cheolmin cheolsoo cherif cherubino chester
chet chetan chetanaanand chiaffredo chibueze chibuike chibuzo chibuzor chidaakaash chidaatma chidambar chidambaram
chidananda chidi chidiebere chidozie chidubem chiedozie chiemeka chien chigozie chijioke chikezie chikondi
childebert chilperic chilpéric chima chimaobi chimezie chinedu chinh chinmay chinmayanand chinmayananda chinonso
chintan chinua chinweizu chirag chiranjeev chiranjeeve chiril chirill chisimdi chisomo chitraksh chitsa chiến
chong-yang chongyang chrabros chrabroš chraniboj chranibor chranislav chretien christ christer christiaan christian
christiano christodule christoffer christop christoph christophe christopher chrudos chrudoš chrysole chrysostome
chrétien chuan-fu chuanfu chuka chukwu chukwudi chukwuebuka chukwuemeka chukwuka chukwuma chukwunonso chul-soo
chul-woo chulsoo chulwoo chun-lei chung-hee chunghee chunlei chuong chval chánh chính chương cian cianan cianán
ciaran ciarán cicero cihad cihan cihangir cihansah cihanşah cillian cinaed cino cináed cionnaola ciprian cipriano
cirano ciriaco ciril cirillo cirino ciro cistoslav civan claas claes clarenzio clark claud claude claudien claudio
claudiu claus clay clayton cleandre cleandro cledwyn clemens clement clemente cleonico clery cletus cleve cleveland
clifford clifton climaco clinio clint clinton clive clodomiro clodoveo clotaire clovis cloyd clwyd clyde cléandre
clément cléry coby codin codrin codrut codruț cody coen coilin coilín coinneach colby cole coleman colin colins
collin colm colman colmanno colmazio colmán colombano colombo colt colten colton columba columbus colwyn comhghall
conall conan concetto conchobhar conchur conchúr concordio conner connla connor conor conrad constant constantin
constatin conán cooper corbin corbiniano cordell coreno corentin corey coriolano cormac cornel cornelio cornelis
corneliu cornelius cornell coronato corrado cortez corto corvin cory cosimo coskun coskuner cosma cosmin costache
costante costantino costanzo costel costin coy coşkun coşkuner craig crawford cremenzio crescente crescenzio
crespignano crin criostoir crispino cristaldo cristea cristian cristiano cristin cristián cristobal cristofor
cristoforo cristopher cristóbal crocefisso críostóir csaba csanad csanád csongor ctibor ctirad ctislav cubeyr
cuchulainn cuinn cullen cumhur cuneyt cuniberto cuong cupido curt curtis cuán cvijan cvijetin cynan cynfael cynwrig
cyprian cyprien cyprián cyrian cyriaque cyril cyrille cyrus cyryl czeslaw czesław cândar cédric célestin célian
célien césaire césar cézar cîhan côme công cúchulainn cübeyr cüneyt călin cătălin cường cảnh
d'angelo da-hai da-ming da-wei daan dabiziv dabiživ dacian daciano dacin dacio dadap dadi dae-hyun dae-jung dae-sung
dae-won daehyun daejung daesung daewon dafydd dag dagel daghan dagoberto dahai dai daire daithi daithí daiwik dale
daley dalibor daliman dalimil dalimin dalimir dalimír daliono dalip daljit dallas dallin dalmazio dalton damar
damaso dame dameon damian damiano damien damife damil damin daming damion damir damián damjan damocle damodara damon
damu dan danang dandak dandapaani dandre dane dangelo danh danial daniel daniele danielo daniil danijel danil danilo
danio daniswara daniël danjuma danko danladi danny dante danu danuja dany danyl danylo daoud daouda dapo darach
darcy darek daren darian dariati darien darijan darimin darin dario darion daris darius dariusz darko darmaji darman
darmana darmanto darnell daron darpan darragh darrel darrell darren darrick darrin darrion darron darryl darsh
darshan darshit darsirah dartono daru daruna darwin daryani daryl dashawn dat datta dattatreya dauda dave daver
davey davi david davide davids davin davino davion davis davon davonte davor davorin davron davud davy dawei dawid
dawood dawson dawud dax dayaamay dayaananda dayaanidhi dayamayee dayan dayanand dayane dayne dayo dayton daz dağhan
de-hua de-jiang de-ming de-shun deaglan deaglán dean deangelo debabrata debashish debjit decebal decimo declan
dedric dedrick deen deenabandhu deepak deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay
deeptimoy deevakar dehua deian deiniol deion dejan dejiang dejon dejuan delbert delfino delmer delphin demarco
demarcus demario demba demeter demetrio demetrius demetriusz demilade deming demiralp demirhan democrito demond
demostene demyan deneval denis denisz denizalp dennis denny denys deodato deon deondre deontae deonte depold dereck
derek derfel deri derick dermot deron derrick dersim dervis derviş des deshaun deshawn deshun desiderato desiderio
desimir desmond destin detmar detrich dev devadatt devagya devajyoti devak devansh devanshu devante devarsh devdan
devdas devdutt deven devendra devesh deveshwar devin devonte devran devvrat dewayne dewey dewitt dex dexter dexx
deyan dezider dhafer dhairya dhananjay dhanapati dhanesh dhanpati dhanraj dhanu dhanush dhanvin dharam dharmaketu
dharmendra dharmesh dhaval dheeraj dhia dhiraj dhirendra dhruv dhyanesh dhyaneshwar diaa diallo diar diarmaid
diarmuid dickie didier didimo diego dien dies dieter dieudonne dieudonné digambar digambara digdaya digvijay dikembe
dikmen dilaver dilbag dildâr dilip dillan dillon dilmurod dilraj dilwyn dimas dimaz dimitar dimitri dimitrii
dimitrij dimitrije dimitriy dinakar dinanath dinc dincer dinesh dinis dinkar dino dinu dinç dinçer diocleziano
diodoro diogene diogo diomede dion dione dionigi dionisio dionizy dionyz dionyzos dionýz dionýzos dipa dipak
dipankar dipen dipendra dipesh diptendu direnc direnç dirja dirk diroj divaakar divakar divis diviš divjot divo
divyansh diyor diệm djamel djayden djibril dluhos dluhoš dmitri dmitrii dmitrij dmitriy dmitry dmytro do-hyeon
do-hyun do-kyung do-won do-yoon do-young doanh dobromil dobromir dobromír dobroslav dock dodato dodo dogan doganay
doganer dogu dohyeon dohyun dokyung domagoj domen domenic domenick domenico domenik domezio domhnall domingo dominic
dominick dominik domiziano don donagh donal donald donaldo donat donatello donato donavon dong-dong dong-ha dong-hae
dong-hai dong-hee dong-ho dong-hoon dong-hwan dong-hyeon dong-hyuk dong-hyun dong-il dong-jin dong-joo dong-jun
dong-min dong-seok dong-sheng dong-soo dong-sung dong-won dong-woo dong-wook dong-young dongdong dongha donghae
donghai donghee dongho donghoon donghwan donghyeon donghyuk donghyun dongil dongjin dongjoo dongjun dongmin dongseok
dongsheng dongsoo dongsung dongwon dongwoo dongwook dongyoung donnacha donncha donnchadh donnell donnie donny dono
donát dorde dorel dorian doriano dorin dorinel dorián doru dotun doug douglas douwe dov dovud dowon doyle doyoon
doyoung doğan doğanay doğaner doğu dragan dragisa dragiša drago dragoje dragojlo dragoljub dragomir dragos dragoslav
dragoș dragutin drahomil drahomir drahomír drahon drahos drahoslav drahotin drahotín drahoň drahoš drahutin drajat
drake draza drazen draža dražen dren drew dries driss dron drona drzimir drzislav držimir držislav duane duanne
duarte dubhaltach dubhghall dubravko duc duccio duco ducu dudley duilio duje dujo dumezweni dumisa dumisani dumitru
duncan duncs dundar duoc duong dura durad durante durgesh durmus durmuş durodola durward dusan dushyant dusko dustin
duuk duy dušan duško dwaipayan dwaipayana dwarka dwayne dwight dylan dylano dzianis dzmitry dáire dániel dávid dân
dâver désiré dêrsim dîroj dónal dündar dāgs dāvids dāvis děpold dětmar dětřich dũng dương
eamon eamonn eanan earl earnest easton eben ebenezer eberardo ebiowei ebo ebube ebuka ebuzer ecclesio ecehan ecevit
echezona ecmel ecrin ecvet edd eddi eddie eddy ede eden edern edgar edgard edgardo edgaro edgars edhem edi edilberto
edison ediz edmond edmondo edmund ednyfed edoardo edouard eduard eduardo eduards edvard edvin edvins edvín edvīns
edward edwardo edwin edzus edžus eekalabya eero efim efisio efken eflah efosa efraim efrain efrem efren efsun
eftimie ega egbert ege egemen egeo egidio egils eginardo egisto egmont egon egor egīls ehab ehmed ehsan eifion eilir
einar einars einion einir eino einri einrí einārs eirik eizens eižens eja ekaaksh ekadant ekaksh ekalavya ekaling
ekansh ekdant ekene ekenedilichukwu ekmel eknath eko ekow ekrem ekundayo ekwueme eladio elbek elbert eldon eldor
eldred eldridge eleazar eleuterio eleuthere elfed elgan elgin eliah eliahou elian eliano elias eliasz elie eliel
eliezer elifio eligio elija elijah elikem elio eliodoro elion elior eliot eliott elis elisee eliseo elisio elita
elizej elizeus eliáš elliot elliott ellsworth elmar elmars elmer elmo elmore elmurod elmārs elnur eloan elogio eloi
elon elone elorm elouan eloy elpidio elroy elton eluh elvezio elvin elvino elvis elwin elwyn elyas elyes elyor elyès
elzear elías elísio emad emanoil emanuel emanuele emanuil emas embuh emced emeka emenike emeric emerich emerson
emidio emiel emil emile emilian emiliano emilien emilijan emilián emils emin emir emirhan emlyn emmanuel emmerico
emmett emmitt emong empirio empluk emrah emre emrullah emrys emyr emīls en-lai enda ender enderun endra endrigo enea
enecone enes engelbert engin enguerrand enio enis enlai ennio enno enoch enos enrico enrique ensar ensio enteng
enver enyinnaya enyo enzo eoghan eoin ephraim ephraïm epiphane eraclide eraldo eralp erardo erasmo erast erasto eray
erazim erazmus erberk erberto ercan ercin ercolano ercole ercument ercüment erda erdal erdem erdinc erdinç erel
eremia eren erenia erfyl ergin ergun erguner ergün ergüner erhan erhard eriberto eric erich erick erico erik eriks
erkam erkan erkki erkâm erkân erling erman ermanno ermenegildo ermes ermete ermilo erminio ermins ermīns ern ernecjo
ernest ernesto erneĉjo ernie ernst erol eron eros ersan ersin ertan ertugrul ertuğrul ervin ervins ervín ervīns
erwan erwann erwin eryk erçin erşan esat esau esaù esben esosa esref essam esse esteban estevan estiawan estiono
esuperio esupofo eterie ethan ethann ethem etienne ettore eubert euclide eudes eudoxe eufebio eufemio eufronio eugen
eugene eugenio eugeniu eugeniusz eugène eui-jin euijin eun-ho eun-sung eun-woo eunan eunho eunsung eunwoo eurig
eusebe eusebio eusebiu eusebius euseo eustache eustatiu eustațiu eustorgio eustosio eustracjusz eusèbe eutalio evald
evaldo evalds evan evandro evann evans evarist evariste evaristo evasio even everardo everett everette evert evgeni
evgenii evgenij evgeny evgheni evghenii evidio evodio evran evrard evremondo evren evzen evžen ewald ewan ewell ewen
ewenn eyal eymen eyo eytan eythan eyup eyüp eze ezechiel ezechiele ezekiel ezekwesili ezequiel ezio ezra ezrak eşref
fa-zhan faas fabian fabiano fabien fabijan fabio fabián fabrice fabricio fabrizio fabrício fachtna fadel fadi fadil
fady fadıl fahad fahd faheem fahmi fahrettin fahri fahriddin faik faiq faisal faiz faizan fakhri falba falih falk
famiano fani fantin fanyana faolan faolán farai faraj fares farhan farid faris farooq farouk farouq farruh faruk
faruq farès fasih fathi fatih faust faustin faustino fausto faustyn faustýn favian fawad fawaz fawzi faycal fayez
fayiz faysal fayzbek fazal fazhan fazil fazio fazli fazliddin fazlı fazullah fazıl feardorcha feargal fearghal
fearghus feda fedai fedde fedele federico fedir fedor fedro fehmi feidhlim feilim fela felice felician feliciano
felicien felicite felicián feliks felim felipe felix felton femi fender feodor feramus feramuz feramuş ferdi
ferdinand ferdinando ferdynand ferenc fergal fergus ferhan ferhat feridun ferit ferman fermiano fermin fermo
fernando feroz ferre ferruccio ferruh festo fevzi feyyaz feyzullah fezile ffowc fiach fiachra fiacre fidel fidele
fidelius fidenziano fidenzio fidèle fiete fiifi fikani fikret fikri filemon filibert filiberto filip filipe filipp
filippo filomen filomeno filotije finbar finbarr finian finin finlay finley finn finnbarr finnian finnley fintan
finín fiodor fionn fionnan fionnán fiontan fiontán fiorenziano fiorenzo firas firdavs firmin firoz fitrat fjodor
flann flannan flannán flavian flaviano flavien flavio flaviu flavius flavián fleano flip flodoard florea florencio
florent florentin florentyn florentýn florestan florian floriano florin floris florián floyd flurin flynn foday fode
fodé folant folco folorunsho folu foma ford forest forrest fortunat fortunato fortunát fortuné fos fosco foss foster
fotih fouad foucauld foulques frana franc francesco franci francis francisc francisco francisko francisque
franciszek franck franco francois franjo frank frantisek františek franz françois fred freddie freddy frederic
frederick frederico frederik frederiko fredrick fredrik fredy freek freeman frenkie frido fridolin fridolín fridrich
friedrich fritz frontiniano fryderyk fráňa frédéric fu-cheng fu-rong fuad fuat fucheng fulbert fulberto fulcran
fulgence fulgenzio fulvio funani funmilade furio furkan furkân furman furong furqan furseo fuscolo fuzuli fychan
fynn fyodor fábio fâlih féidhlim félicité félix
g'affor g'afur g'iyos g'ulom gabe gabin gabino gabor gabriel gabriele gabrielo gabriël gad gada gadang gading gaduh
gael gaetan gaetano gaffar gagan gage gaglioffo gaiman gaio gaj gajaadhar gajabahu gajadhar gajanan gajbaahu
gajendra galak galal galang galar galdino galeazzo galfryd galih galileo galiono gallicano galuh galur gamal gaman
gamani gamanto gambira gamblang ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh
gang-qiang gangadhar gangesh gangqiang gangsa gangsar ganjaran gantar gap-soo gapsoo gara garan garang garba garda
gardner gareth garett garfield garik garimberto garland garmon garnier garret garrett garrick garrison garry garud
garuda gary gaspar gaspard gaspare gaston gastone gastono gati gatien gatik gatot gatra gatsha gaud gaudenzio
gaudino gauraang gaurang gauranga gaurav gautam gautama gautham gauthier gautier gautiero gav gavin gavino gavriil
gavril gavrilo gaz gazanfer gazi gazza gaétan gaël gaëtan gašpar gašper gbadebo gbeminiyi gbenga gbolahan gbowoade
gcina gcobani gearoid gearóid gedeon gedeone gederts gejza gellert gellért gelu geminiano genadi genadij gencer gene
general generoso genesio gennadi gennadiy gennady gennaro gentile genziano geo geoff geoffrey geoffroy geon-woo
geonwoo georg george georgel georges georgi georgian georgije georgiy georgo georgy geovanni geovanny geovany
geraint gerald gerallt gerard gerardo gerasim gerasimo geraud gerazim gerazym gerbert geremia gergely gergo gergő
gerhard gerino germain german germano germán gerolamo geronimo geronzio gerrit gerson gervais gervasio gerwyn
gesualdo gethin geun-suk geunsuk gevheri geza ghaith ghaleb ghalib ghanaanand ghanashyam ghanem ghani ghanshyam
ghassan ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghita gheorghiță gherardo gherman ghislain ghiță
gi-tae giacinto giacobbe giacomo giadero giambattista gian gianbattista giancarlo giandomenico gianfranco gianluca
gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giap giasone gibran gica
gicu gică gideon giel gijs gil gilang gilberto gildo giles gilles gillo gineto gino gioacchino giobbe gioberto
giocondo gioele gion giona gionata giordano giorgian giorgio giosue giosuele giosuè giotto giovani giovanni giovanny
giove gioventino giovenzio girardo girart giray giri giridhar girik girika girindra giriraaj giriraj girish girolamo
gislebert gitae giuda giuliano giulio giuseppe giustiniano giusto giyas giáp glaisne glauco gleb glen glenn
gligorije glyn glyndwr glyndŵr gobinda godfrey godswill goffredo gofraidh gojko gokalp gokmen gokul golia golub
gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonzaga gonzague gonzalo gonçalo
gopaal gopal gopalakrishnan gopee gopi gopinath gorakhanatha gorakhnath goran gorazd gord gordan gordiano gordon
gorkem goronwy gosto goswamee goswami gothard gottardo gottfried gotum gouranga gourav goutam govind govinda gowon
gracian graciliano gracián gracjan gradimir grady graeme grant granville gratian grato grayson graziano grațian
green greg gregg gregoire gregor gregorian gregorio gregory greyson grga grgo grgur griffin grigore grigori
grigorije grigoriy grigory grimaldo grover gruffudd gruffydd grzegorz grégoire gualberto gualtiero guang-li
guang-ming guang-rong guangli guangming guangrong gubio gudakesa gudakesha guelfo guerin guerrino guglielmo guiberto
guido guilhem guilherme guillaume guillermo guiscardo guiseppe gulhan gulshan gultekin gulzar gumesindo gun-woo
gunars gunasekaran gunnar gunner gunter gunwoo gunārs guo-an guo-dong guo-feng guo-hua guo-liang guo-min guo-ping
guo-qiang guo-qing guo-rong guo-wei guo-xiang guoan guodong guofeng guohua guoliang guomin guoping guoqiang guoqing
guorong guowei guoxiang gurbaksh gurbuz gurcharan gurdal gurdeep gurdev gurhan gurinder gurjit gurkan gurmeet
gurmukh gurol gursel gursharan gurtej guru gurvinder gus gust gustav gustave gustavo gustaw gustáv guto guus
guvenalp guy guyot guérin gvozden gwang-su gwangsu gwido gwilym gwion gwyn gwynedd gwynfor gwynn gwythyr gyorgy
gyu-hyun gyuhyun györgy gábor gál gédéon gérald gérard géraud géza gökalp gökmen gönenç göngör göran görkem gúbio
gülhan gültekin gürbüz gürdal gürhan gürkan gürol gürsel güvenalp gıyas gűnter
ha-joon ha-jun ha-min ha-ram habbab habib habil hachem hacib hadi hadriel hadrien hae-chan haechan hafez hafi hafid
hafız hagen hai-bin hai-bo hai-feng hai-jun hai-long hai-tao haibin haibo haider haifeng haijun hailong haim
hairyanto haitao haitham hajoon hajun hakan hakeem hakem haki hakki hakkı hakon hal haldun halil halim halis halit
haluk halyk hamad hamdan hamdi hamdullah hamed hameed hami hamid hamidou hamin hamish hamisu hamit hammad hammâd
hamoud hamzah han-gyeol han-sol han-wen haneef hanefi hangyeol hannes hanno hannu hans hans-peter hans-rudolf
hans-ulrich hansjorg hansjörg hansol hanspeter hansraj hansrudolf hansruedi hansueli hansulrich hanus hanuš hanwen
hao-chen hao-ran hao-tian hao-xuan hao-yu haochen haoran haotian haoxuan haoyu haralamb haralambie harald haram
harbhajan harbir hardana hardeep hardi hardik hardouin hardy haresh hari haribabu haridas harikrishnan harimurti
harinarayan harinder hariom hariprasad hariram haris harish harit harith harja harjasa harjaya harjeet harjo
harkirat harmon harold haron haroon haroun harouna haroune harpal harrison harsana harsanto harsaya harshad harshal
harshil harshvardhan hartaka hartana harto harun haruna harv harvey hasan hasano haseki hashem hashim hasibi hasim
hasin haskell hasmet hassan hassane hasta hastal hatem hatim hatip hattab hattâb hau hauke havel hawar hayali hayati
haydar hayden haytham hazar hazem hazim hazım haïm haşim haşmet haštal he-ping heath heber hector hedd heddwyn
hedelin hee-chul hee-jun heechul heejun hefin heikki hein heinrich heinz heitor heja hektoro helie helier helio
helios helmer helmut hemant hemanta hemanth hemendra henderson hendra hendri hendrik hennes henning henri henrich
henrick henrie henrik henrique henryk heorhiy heping herbert herluin herman hermann hermenegildo herminio hernan
hernán hershel heru herve hervé heryanto hesham heval heřman hicabi hicham hidde hiep hieronim hifzi hikmet hilaire
hilar hilario hilarion hilarius hilary hilbert hildebert hillard hillel hilmi hilton himanshu himawan himesh himmet
hincmar hipolit hipolito hippolyte hiralal hiram hiranmay hiranmaya hiren hisam hisham hitendra hitesh hizir hişam
hiển hiệp hjalmar hlib hlompho hlumelo hnat ho-jin ho-jun ho-seok ho-sung ho-won ho-young hoang hobart hojimurod
hojin hojun holden homer homero homér hong-bin hong-bo hong-fei hong-jun hong-liang hong-tao hong-wei hong-wen
hongbin hongbo hongfei hongjun hongliang hongtao hongwei hongwen honor honore honorius honoré horac horace horacio
horacy horatiu horațiu horea horia horst horymir horymír horác hosam hosea hoseok hossam hostimil hostimir hostimír
hostislav hostivit hostivít hosung houssam houssem houston hovard howard howell howie howon hoyoung hoyt hozan hoà
hoàng hriday hrishikesh hristo hrithik hrvoj hrvoje hryhorii hryhoriy hua-feng huafeng hubert huberto huccet hud
hudavendigar hudayi hudhayfa hudson hugh hughie hugo hugues hulki hulusi huma humayun humberto hunor hunter hurkan
hurram hursit hurşit husain husameddin husamettin husein huseyin husni husnu husrev hussain hussam hussein huu huub
huw huy huzeyfe huân hvalimir hvezdoslav hvězdoslav hwan-hee hwanhee hyacint hyeon-jun hyeon-seok hyeon-su hyeon-woo
hyeong-jun hyeongjun hyeonjun hyeonseok hyeonsu hyeonwoo hyman hynek hyo-seop hyoseop hypolit hyuk-jae hyuk-jin
hyukjae hyukjin hyun-bae hyun-bin hyun-chul hyun-ho hyun-jae hyun-jin hyun-jong hyun-joon hyun-jun hyun-ki hyun-min
hyun-seok hyun-seung hyun-sik hyun-soo hyun-su hyun-sung hyun-woo hyun-wook hyunbae hyunbin hyunchul hyung-joon
hyung-jun hyung-min hyung-seok hyung-sik hyungjoon hyungjun hyungmin hyungseok hyungsik hyunho hyunjae hyunjin
hyunjong hyunjoon hyunjun hyunki hyunmin hyunseok hyunseung hyunsik hyunsoo hyunsu hyunsung hyunwoo hyunwook hywel
hào hâdi hâlis hâtem håkan håkon hédelin hélie hélier hélio hòa hùng hüccet hüdayi hüdâvendigâr hüma hümayun hürkan
hüsameddin hüsamettin hüseyin hüsnü hüsrev hıfzı hızır hưng hậu hợp hữu
iacob iacopo iacopone iacov iago ian iancu ianis ianos iarfhlaith iarlaith iaroslav iban ibhar ibidapo ibodulloh
ibou ibra ibrahim ibrahima ibrani ibrohim ibun icaro icilio ico idan idir ido idris idriss idrissa idwal idy iefan
ieremia iestyn ieuan ifan ifeanyi ifeanyichukwu ifor iftikhar ige iggy iginio igino ignac ignacio ignacy ignat
ignatius ignazio ignjat ignác ignát igor igori ihab ihar iheb ihor ihsan ihtiyor ihvan ijaz ike ikechukwu ikemefuna
ikenna iker ikhidie ikhsan ikin ikrime ikrom ilai ilan ilarie ilario ilarion ilay ilbey ildebrando ildefonso ilgmars
ilgmārs ilhami ilhan ilian iliane ilias ilie ilies ilija ilja ilkay ilker ilko illia illidio illtud illtyd
illuminato illya ilmari ilmars ilmārs ilqar ilya ilyan ilyane ilyas ilyass ilyasu ilyes ilyess ilyos ilyès imad imam
immacolato immanuel imrane imre imrich imron imtiaz in-ho in-hwan in-jae in-soo in-sung inars inder inderjit indra
indrajit indraneel indrikis indriķis indro ingmars ingmārs inho inhwan injae innocent innocente innocenty innocenzo
innokenty ino inocenc inocentiu inocențiu insa insoo insung inza inzamam inārs ioan ioann iollan iolo ion ionel
ionica ionică ionut ionuț iorio iorwerth iosif ippocrate ippolito iqbal irenej ireneo ireneus ireneusz ireti irfan
irinel irnanto irsad irshad irvin irving irwan irwin isaac isac isacco isadore isai isaia isaiah isaias isak
ischirione iseoluwa ishaan ishan ishant ishaq ishola ishwar isiaka isidor isidore isidoro isidro isiner islom islwyn
ismael ismaele ismaelo ismail ismaila ismaël ismaïl ismaïla ismet ismoil isom israel israël issa issac issam issiaka
issouf istvan istván itai italo itri iulian iuliu iuri iurie iurii iustin iustinian ivailo ivan ivano ivanoe ivar
ivaylo ive ivek iven ivo ivone ivor iván iwan ixtiyar iyad iyed iyiola izaak izaiah izaias izaiáš izajasz izak izako
izidor izmael iztok izydor izz izzet izzettin izák iľja iŝmaelo işıner i̇brahim i̇dris i̇hsan i̇hvan i̇krime i̇lbey
i̇lham i̇lhami i̇lhan i̇lkay i̇lker i̇lqar i̇lyas i̇rfan i̇smail i̇smet i̇xtiyar i̇zzet i̇zzettin
jaafar jaakko jabal jabari jaber jabir jabr jabu jabulani jace jacek jachym jacinto jack jackson jaco jacob jacobo
jacques jad jaden jadesola jadon jadran jadranko jadro jae-beom jae-bum jae-duck jae-ha jae-ho jae-hoon jae-hwan
jae-hyeon jae-hyuk jae-hyun jae-hyung jae-in jae-jin jae-joon jae-jun jae-min jae-seok jae-seong jae-seung jae-sik
jae-suk jae-sung jae-won jae-woo jae-wook jae-woong jae-yong jae-yoon jae-young jaebeom jaebum jaeduck jaeha jaeho
jaehoon jaehwan jaehyeon jaehyuk jaehyun jaehyung jaein jaejin jaejoon jaejun jaeman jaemin jaeseok jaeseong
jaeseung jaesik jaesuk jaesung jaewon jaewoo jaewook jaewoong jaeyong jaeyoon jaeyoung jafar jagadish jagadisha
jagan jagannath jagapati jagaraga jagat jagathi jagdeep jagdish jagjit jagmeet jagmohan jahangir jahnu jai jaideep
jaidev jaikishan jail jaiman jaiprakash jairam jairo jais jaisal jaivey jaka jake jakob jakobo jakov jakub jalal
jalaluddin jaleel jalen jalil jallow jalol jalon jamaal jamal jamar jamarcus jameel jamel james jameson jamie jamil
jamir jamiro jamison jamol jamshed jamshid janak janardan janek janez jang-hoon janghoon jani janick janko jannek
jannes jannik jannis jano janos janosch janusz japhet jaquan jared jarek jaren jari jarlath jarmil jarne jarno jaro
jarod jarolim jarolím jaromil jaromir jaromír jaron jaropelk jaropełk jaroslav jaroslaw jarosław jarred jarrell
jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasbir jasdeep jasen jasenko jasim jasin jaskaran jasmani jason
jasoň jassem jassim jasur jasvinder jaswadi jaswant jati jatin jatinder jatmiko javas javed javi javier javlon
javohir javon javonte jawad jawahar jawed jax jaxon jaxx jay jayadi jayant jayanta jayaram jayce jayden jaydon
jayeng jayesh jaylano jaylen jaylon jayson jayvano jazeps jean-baptiste jean-claude jean-daniel jean-francois
jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jeanbaptiste jeanclaude
jeandaniel jeanfrancois jeanfrançois jeanjacques jeanlouis jeanluc jeanmarc jeanmarie jeannel jeannot jeanpaul
jeanpierre jed jedediah jedidiah jedrzej jeet jeetendra jeevan jef jeff jefferey jeffery jeffrey jeffry jefri jefta
jekabs jelle jelmer jelte jem jenel jens jeong-ho jeong-hun jeong-min jeong-woo jeongho jeonghun jeongmin jeongwoo
jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremiáš jeremy jergus jerguš
jermain jermaine jermey jernej jerod jerome jeromo jeromy jeronimo jeronym jeroným jerrell jerrod jerrold jerzy
jerónimo jerôme jesper jesse jesus jesús jett jevgenij jevgenijs jevgeņijs jevon jez jezdimir ji-hai ji-ho ji-hoo
ji-hoon ji-hun ji-hwan ji-hyuk ji-seok ji-seong ji-sub ji-sung ji-tae ji-xiang ji-yong jia-bao jia-hao jia-jun
jia-le jia-liang jia-ming jia-qiang jia-wei jia-xiang jiabao jiahao jiajun jiale jialiang jiaming jian-bo jian-feng
jian-guo jian-hua jian-hui jian-jun jian-lin jian-min jian-ming jian-ping jian-qiang jian-she jian-wei jian-xin
jian-yu jian-zhong jianbo jianfeng jianguo jianhua jianhui jianjun jianlin jianmin jianming jianping jianqiang
jianshe jianwei jianxin jianyu jianzhong jiaqiang jiawei jiaxiang jibril jidde jide jidenna jideofor jignesh jihai
jiho jihoo jihoon jihun jihwan jihyuk jilji jiljí jim jimbo jimi jimmie jimram jin-ho jin-hwan jin-hyuk jin-hyung
jin-kyu jin-long jin-ping jin-pyo jin-seok jin-sik jin-song jin-soo jin-su jin-sung jin-tae jin-tao jin-woo jin-wook
jin-yong jinawi jindrich jindřich jing-guo jing-hui jing-ming jing-wei jing-yu jingguo jinghui jingming jingwei
jingyu jinho jinhwan jinhyuk jinhyung jinkyu jinlong jinping jinpyo jinseok jinsik jinsong jinsoo jinsu jinsung
jintae jintao jinwoo jinwook jinyong jiri jiseok jiseong jisub jisung jitae jitender jitendra jitesh jixiang jiyong
jiří joachim joah joakim joakimo joao joaquim joaquin joaquín joas job jocjo joe joel joep joes joesph joginder
johan johancjo johann johano johanĉjo johathan john johnathan johnathon johnnie johnpaul johnson joko jon jona jonah
jonas jonasz jonatan jonatano jonathan jonathon jong-chul jong-hoon jong-hwa jong-hyuk jong-hyun jong-il jong-in
jong-kook jong-min jong-seok jong-soo jong-suk jong-un jong-woo jongchul jonghoon jonghwa jonghyuk jonghyun
jongikhaya jongil jongilizwe jongin jongkook jongmin jongseok jongsoo jongsuk jongun jongwoo jonno jonny jono jonte
jonáš joo-ho joo-hyuk joo-won jooho joohyuk joojo joon-gi joon-ho joon-hyuk joon-hyung joon-ki joon-seo joon-seok
joon-sung joon-woo joon-young joong-ki joongi joongki joonho joonhyuk joonhyung joonki joonseo joonseok joonsung
joonwoo joonyoung joost joowon jop jordan jordi jordon jorg jorge jorgen jorin joris jorn jorrit jort jory joscha
joschua jose josef josep joseph joshua joshuah josiah josip josko joso josse josselin jost josua josue josuo josué
josé jourdain jovan jovani jovanny jovany jovica jovin joza joze jozef jozefo jozo jozsef jozue joão joël joĉjo
joško jošt joža jože jožef ju-ho ju-won ju-young jubran jubril juda judah judd judge judicael judicaël judson
jugoslav juha juhani juho jukka julan julian julien julijs julio julius juliusz julián jumadi jumari jun-feng
jun-hao jun-ho jun-hui jun-hyeok jun-hyuk jun-jie jun-kai jun-ki jun-long jun-ming jun-pyo jun-seo jun-seok jun-su
jun-sung jun-wei jun-woo jun-xiong jun-yeong jun-yi jun-young junaid junayd junfeng jung-ho jung-hoon jung-hwan
jung-hyun jung-jae jung-ki jung-kook jung-nam jung-seok jung-soo jung-su jung-woo jungho junghoon junghwan junghyun
jungjae jungki jungkook jungnam jungseok jungsoo jungsu jungwoo junhao junho junhui junhyeok junhyuk junior junius
junjie junkai junki junlong junming junpyo junseo junseok junsu junsung junwei junwoo junxiong junyeong junyi
junyoung jur juraj jure jurek jurg jurgis juri jurij jurre jurģis juste justen justeno justin juston justus justyn
justýn jusuf juvenal juwan juwon juyoung jyotis jáchym ján jános jérémie jérémy jérôme józef józsef jörg jörgen
jørgen júlio július jürg jānis jāzeps jēkabs jędrzej jūlijs
kaan kabelo kabil kabir kabiru kacper kacung kade kadem kaden kadhim kadin kadir kadrican kadı kafui kagan kagisho
kai-fu kai-wen kaifu kailash kairav kais kaiwen kaj kajen kajetan kajetán kale kaleb kalender kalervo kalevi kalidas
kalidou kalim kalinik kalistrat kalle kaluram kalyan kamal kamalesh kambali kamber kamel kameron kamidin kamil
kamlesh kamol kamoliddin kamoru kamran kamren kamron kanak kanaka kanda kane kang-dae kang-ho kang-in kang-min
kang-woo kangdae kangho kangin kangmin kangwoo kanhaiya kannan kannen kanu kapil karahan karam karamba karamoko
karan karanbir karandeep karanvir kardi kareem karel karim kariman karja karl karl-emil karl-johan karlemil karlis
karljohan karlo karma karman karna karol karolo karsa karsana karta karthik kartik karun karunanidhi karya kashif
kashyap kasian kasim kasiran kasián kaspar kasper kassem kassim kastor kasusra kasım katleho kaushal kaushik kavon
kawa kawaca kawaya kayaalp kayden kayode kays kayun kazem kazim kazimierz kazimir kazimír kaïs kağan kašpar ke-qiang
keagan keano keanu keaton keba kedar keenan keerti kees keith kelechi keles keleş kellen kelton kelvin kelyan kemal
kemalettin kemba kemâl kenan kenari kende kendrick kenechukwu kenes kenji kenneth kennith kenny keno kenton kenyon
kenzi kenzie kenzo kenzy keon keqiang keramet kerami kerem keremsah keremşah kerim keshaun keshav keshawn kessaf
ketan kev keven kevin kevon kewal keyan keyon keyshawn keyur keşşaf kgabu kgosi kgotso kha khadim khai khaldoun
khaldun khaled khaleel khalid khalifa khalil khamis khang khanh khaya khayalethu khayelihle kheireddine khem
khethelo khiem khiêm khoa khoi khotso khulani khumbulani khuong khurram khutso khánh khôi khương khải ki-beom ki-bum
ki-hoon ki-hyun ki-joon ki-tae ki-woo ki-young kian kiano kibeom kibum kick kiel kien kieran kiet kihoon kihyun
kijoon kilian kilián killian kilyan kimi kimo kin king kip kiril kirill kirilo kirit kirk kishan kishor kishore
kitae kiwoo kiyan kiyoung kiên kiệt kjeld kjell klaas klarencjusz klaudian klaudius klaudiusz klaudián klaudo klaus
klavs klaŭdo kleber klemen klemens klement kliment kléber klāvs knut knuto kobby kobe kobina koby kocer kodjo kodwo
kody koen kofi kojo koko koksal koku kolade kolapo kolawole kolby kole koloman kolombin kolombín kolos kolumban
kolumbin kolumbán kolumbín kolya komil komla komron konrad konrads konrád konrāds konstantin konstantins konstanty
konstantyn konstantýn konstantīns konštantín kopano koray korbin korbinian korede korey korkut kornel korneli
kornelius korneliusz kornél kory kosi kosma kosmas kosta kostadin kostiantyn kouadio kouassi koushik kow koçer kraig
krasimir krasomil krasoslav kresimir kresomysl krešimir krijn krish krishan krishna krishnadas krishnadasa
krishnamurthy krishnan krisjanis kriss kristan kristian kristians kristijan kristián kristiāns kristjan kristof
kristofer kristoffer kristopher kristóf krisztian krisztián krisztofer krišjānis krišs krištof krsto krunal kruno
krunoslav kryspin krystian krystof kryšpín kryštof krzesimir krzysztof ksawery ksenofont kshitij kubad kubat kubilay
kubura kuddusi kujoe kuldeep kuldip kulwant kumar kun-woo kunal kuncara kundan kunthara kunwoo kuo-feng kuofeng
kurnia kursad kurt kurtis kush kushal kusuma kutbettin kutlwano kuuku kuzey kuzman kveton kvetos kvetoslav kvido
květoslav květoň květoš kwabena kwabla kwadwo kwadzo kwaku kwame kwamena kwami kwanda kwang-ho kwang-hyun kwang-min
kwang-soo kwangho kwanghyun kwangmin kwangsoo kwasi kweku kwesi kwintyn kyan kyano kyler kylian kyliann kyllian
kyrylo kyu-hyun kyuhyun kyung-ho kyung-hwan kyung-jae kyung-min kyung-soo kyung-wan kyungho kyunghwan kyungjae
kyungmin kyungsoo kyungwan kâmil kâzım kéba kévin köksal kürşad kārlis křesomysl křišťan
laal labib labuh lachlan ladarius ladipo ladislao ladislau ladislav ladji lafayette lahcen laisren laisrén laith
lajos lakhan laksana lakshman lakshmidhar lakshminath lakshya lal lalit lamar lambert lamberto lamih lamin lamine
lamont lanang lance lancelot lancilotto landen lander landolfo landry lanfranco langa langelihle langgeng lanjar
lanre lantar laoiseach lapo laron larry lars lascăr lasmanto lasmono lassana lasse laswi laszlo lateef latif laurenc
laurencjusz laurenco laurens laurent laurentino laurentiu laurenty laurenz laurențiu lauri laurian lauriano laurin
lautone lavinio lavrenty lawal lawrence lawson laxman laxmikant layth lazare lazaro lazarz laziz lazzaro lazăr
laŭrenco lean leander leandr leandre leandro leannan leannán leano leart ledion leendert lefa lega legawa
lehlohonolo lei-ming leif leiming lekan leke lekgotla leland lembah lemuel len lenn lennard lennart lennert lenni
lennie lennon lennox lenny leny leo leo-paul leodegar leon leonard leonardo leonel leonhard leonid leonidas leonids
leonio leonis leono leonti leontin leontyn leontýn leonzio leonīds leopardo leopaul leopold leopoldo leos leoš lere
leroy les lesego lesek leslaw lester leszek lesław letlotlo letterio leu leufroy lev levent levente levi levin levio
levoslav levy lew lewin lex leyan lešek li-bo li-jun li-qiang li-wei liam lian-jie liang-yu liangyu lianjie lias
liberato liberatore libere liberio libero liberto libo libor liborio liboslav libère lica lică lidio lietald lieto
lieuwe liman limar lin-feng lincoln lindani lindokuhle linfeng ling-feng lingfeng lino linus linwood lio lion lionel
lior liqiang liron lirone lisandro livino livio liviu livius liwei liyam lizo liétald ljubisa ljubiša ljubo ljubomir
ljudevit llew llewellyn llewelyn lloyd llyr llywelyn llŷr loan loc lochlainn lochlann lodovico loek loet lohan loi
loic lokesh lolade lon long-fei long-wei longfei longin longwei lonnie lonny lonzo lorcan lorcán loren lorenc loreno
lorenz lorenzo lorian lorik lorin loris lorrain lotar lotfi lothaire lothar louan louay louca loughlin louka lounis
loup lourenco lourenço lovro lowell lowie loyiso loïc luan luay lubabalo lubin lubomir lubomír lubor lubos luboslav
luboš luc lucas lucca lucentiu lucențiu lucian luciano lucien lucijan lucio lucious lucius lucián lucjan lucretiu
lucrețiu ludano ludek ludivoj ludolphe ludomil ludomir ludomír ludoslav ludovic ludovico ludoviko ludovit ludvig
ludvik ludvík ludwig ludwik luděk lughaidh luhung lui luigi luis luiz luk luka lukas lukasz luke lukhanyo lukita
lukman luko lukrecius lukáš luluh lulut lumir lumír lunga lungani lungelo lungisani lungu luong lurhur lutfan lutfi
lutfullah lutfulloh luthando luther luthfi lutibor lutobor lutz luuk luv luvuyo luwar luwes lux luyanda luân luís
luận lwazi lyam lyan lyes lyle lyubomir lyubomyr lászló lâm lân léandre léo léon léonard léopold lévi lütfi
lütfullah lĩnh lương lập lộc lợi lực
ma'mur ma'ruf ma'sud maad maarten maas mabon mabruk mac macaire macario maccabeo mace maceo maciej mack macko macky
macsen mactar madalin madan maddox madhav madhavan madhukar madhur madhusudan madid madoda madog mads maduka mael
maelgwn maes maffeo magatte maggiorino maghnus magno magnus mahadev mahama mahamadou mahan mahavir mahdi mahe
mahendra maher mahesa mahesh maheswar mahfoud mahfouz mahfud mahinder mahir mahlubi mahmood mahmoud mahmud mahmut
mahrus mahzan mahzun mahé maik mailo mainak maiorico mairtin maitiu maitiú majd majed majid major makan makar makara
makary makhtar makinwa makram maks maksim maksimo makso maksud maksym maksymilian makuta malachi malachy malay malco
malcolm maldwyn malek malick malik malisa mališa malkit mallam malo malone malte malthe malusi mama mamadou mamady
maman mamante mamdouh mamert mamoudou mamoun mamour mamudu man-soo manah manan manasse manassé mancio mandar mandla
mandlenkosi maneesh manetto manfred manfredo manfréd mangal mangaliso mangesh manh manik manikandan manikya manil
manilio maninder manindra manish manit manjeet manjit manjunath manley manlio manmohan manny manoah manohar manoj
manole manprit mansoo mansoor mansour mansueto mansukh mansur mansvet manu manuel manuele manus manvendra manvir
mao-lin maoiliosa maolin maoliosa maolmhuire maolíosa maphikelela maqsud maras marat marc-antoine marcantoine
marceau marceli marcelin marcelino marcell marcello marcellus marcelo marciano marcin marcis marco marcos marcu
marcus mardon marek margana margers mariadi mariano marijan marijn marin marinko marino marinus maris marius mariusz
marián marjan mark markku marko markus marley marlo marlon marolo maros marouane maroš marques marquis marquise
marshall marsito marsudi mart martaka martana martani marten marteno martial martim martino marton martti marty
martín marut marvin marwan marwane marwata marwin maryadi maryanto marzio marģers mas masego masimba masixole mason
masood masoud massamba massimiliano massimo massinissa matan matar mate matei matej mateo mateus mateusz matevz
matevž matheo matheus mathew mathias mathieu mathijs mathis mathurin mathuys mathys mathéo matias matija matis
matiss matisse matjaz matjaž matko mato matous matouš matroniano mats matt matteo mattes mattheo matthew matthias
matthieu matthijs matthis matti mattia mattias mattis matty mattéo matus matvei matvey matviy matyas matys matyáš
matz matías matúš matěj matīss maugis maulik maurice mauricio maurilio maurits maurizio mauro maurycy mavdud
maverick mavlon mawuli mawunyo max maxence maxens maxim maximilian maximiliano maximilien maximilián maximillian
maximo maximus maxmilian maxmilián mayank mayeul maynard mayoor mayson mayur maz mazbut mazen mazhar mazin mazlum
maël mačko mbaye mbongeni mbulelo mcebisi mecislav medard medardo mederic medoro medoune mees meghnad meghnath
mehboob mehdi mehmet mehul meik meilir meirion mekhi melanio melchiade melchior melchiorre melezio melichar melih
meliksah melikşah melle mels melusi melvil melvin melvyn memduh menahem menardo mence mendel menelao meneo menno
mennone menzi mercurio merfyn merijn merlin merovee mert mervin merwan mestan mesut mete metello metin metod metodej
metoděj metrofane meurig mevlut mevlüt mex mečislav mfundo mhle micael micah miceal micha michael michal michaël
michał micheal michel michelangelo micheál micjo mickael mickaël midas mieczyslaw mieczysław miel mieszko miguel
miha mihael mihai mihail mihailo mihajlo mihaly mihangel mihir mihnea mihovil mihály mijat mijo mik mikael mikail
mikalai mikaïl mikel mikelis mikey mikhail mikita mikkel mikko miklavz miklavž miklos miklós mikola mikolaj mikolas
mikoláš mikołaj mikulas mikuláš miladin milan milanko milano mile miles mileta milford milhan milic milik milind
milisav milivoj milić miljan miljenko milo miloje milojica milomir milon milorad miloslav miloslaw milosz milous
milouš milovan milovin milovín miloň miloš milton milutin milutín milán milé milík milíč mimo min-chul min-gi
min-gyu min-ho min-hyuk min-hyun min-jae min-joon min-jun min-kyu min-seok min-soo min-su min-sung min-woo minchul
minervino ming-hao ming-hua ming-hui ming-jie ming-liang ming-tao ming-xing ming-yang ming-yu ming-yuan ming-zhe
minghao minghua minghui mingi mingjie mingliang mingtao mingxing mingyang mingyu mingyuan mingzhe minho minhyuk
minhyun minjae minjoon minjun mink minkyu minseok minsoo minsu minsung minwoo mio miodrag miomir miqdad mir mirac
miraziz miraç mircea mirco mirkelam mirko mirkó miro mirocleto miromil miron miroslav miroslaw mirosław mirtil mirza
mirziyo misael misaele misbah mischa mishaal misko mislav mitar mitch mitchel mitchell mithat mithun mitica mitică
mitja mitrut mitruț mitul miĉjo miķelis miłosz miłosław miša miško mlad mladen mluleki mlungisi mnata mncedisi
mnislav mnqobi moaz moche moctar modest modesto modibo modise modou mody moeketsi moelwyn mogomotsi mohamad
mohamadou mohamed mohamed-ali mohamed-amine mohamedali mohamedamine mohammad mohammadu mohammed mohan mohanlal
mohannad mohapi moheb mohinder mohir mohit mohsen mohsin moin moise moises moisés mojmir mojmír mojzesz mojzis
mojżesz mojžíš moketsi molefe molefi momcilo momir momčilo monaldo moncef monitore monte montshiwa monty monu
monvids monvīds moo-hyun moo-young moohyun moon-soo moonsoo moos mooyoung moreno morgan moric moris moritz morne
morris morten mortimer morton mory mosala mose moseo moses moshe mostyn mosè mothusi mouctar mouhamadou mouhamed
mouhameth mouhammadou mounir mourad moussa moustafa moustapha mozes moïse mořic mpendulo mphumzi mpumelelo
mrityunjay msizi mstislav mthandeni mthetho mthobisi mthokozisi mthunzi mthuthuzeli mu-yang mu-yeol muadh muammer
muath muaviye muaz mubarak mudassar mufid mufiz mugur mugurel muhamado muhammad muhammadu muhammed muhannad muharrem
muhsin muhtar muhterem muhtesem muhteşem muhtor muhyiddin muiris mujahid mujdat mujur mukadder mukerrem mukesh
mukhtar muktar muktedi muktedir muktefi mukul mukund mukundi mulya mulyanto mulyono mumpuni munashe muneer muni
munif munir munish munther munyaradzi murad murali muralidhar murat murchadh muren murilo murlidhar murod murray
murrough mursinin mursita murtala murti murugan musa musab musawenkosi musir muslih muslim mustafa mustafo mustapha
mustika mustofa musulmon mutahhar mutasim mutasım mutaz muteber mutemed muthu muti muttalib muyang muyeol muyiwa
muzaffar muzaffer muzdad muzi muziano mxolisi mykhailo mykola mykyta mylan myles mylo myrddin myron myroslav myrtil
myung-bak myung-ho myung-hoon myung-sik myung-soo myungbak myungho myunghoon myungsik myungsoo mzamo mzi mziwandile
mzwakhe mzwandile máirtín mário márk márton mátyás máté médoune médéric mérovée míceál mícheál móric müfid müjdat
mükerrem mümtaz münir müren müzdad müşir mārcis māris mārtiņš mădălin mạnh
nabeel nabi nabih nabil nabin nachiket naci nadeem nader nadhir nadi nadim nadir nae nael nafiz nagabhushanam
nagaraj nagendra nagesh nahel nahil nail naim najam naji najib najm najmiddin nalar nam nam-gil nam-il nam-joon
nam-su naman namazio name namgil namik namil namit namjoon namsu namık nanak nand nandan nandkishore nando nandor
naoise naomhan naomhán naoufal naoufel napoleon napoleone naradi narain narasimha narayan narayanan narcis narciso
narcisse nardi narendra naresh narimon narinder narji narseo narsete nasab naseem nash nasim nasir nasiru nasr nasri
nasriddin nasrullah nasser nassim nassir natale natan natanael nataniel natarajan nate nathan nathanael nathanaël
nathanial nathaniel nathen nathi natiq natwar naud naudet naushad naval naveed naveen navin navjeet navraj navtej
nawaf nawfel nawroz nayan nayef nayel nazar nazario nazariusz nazary nazif nazih nazim nazmi nazrulloh nazzareno
nazzaro nazım naël naïl naïm nceba ndabezinhle ndleleni ndumiso ne'matulloh neachtan neal nebojsa nebojša necat
necati necdet nechifor necib necmettin ned neddy nedeljko nedim nedjeljko neel neelesh neeraj nehemie nehoslav neil
neirin nejat nejc neklan nelio nels nelu nemanja nenad neopolo neoterio nepomuk nereo neri neset nesim nestor
nestore nev neven nevio nevzat newell newton nezamysl neşet nghia nghiep nghiệp nghĩa nghị nguyễn nhat nhlanhla nhân
nhật niall nicanor nicarete nicea niceforo nicephore niceto nicezio nichifor nicholas nicholaus nick nicklas
nicklaus nickolas niclas nico nicoara nicoară nicodemo nicodim nicolae nicolai nicolaie nicolas nicolo nicolás
nicolò nicon nicu niculita niculiță nicusor nicuta nicușor nicuță nicéphore nidal niek niels niels-christian
nielschristian nige nigel nihar nihat nii nik nikandr nikhil nikhilesh nikifor nikko niklas niklaus niklavs niklāvs
niko nikodem nikodém nikolai nikolaj nikolao nikolas nikolasz nikolay nikolcjo nikolĉjo nikon niksa nikunj nikša
nilanjan nilay nilesh nils nimesh nimit nimród ning-bo ningbo ninh niniano nino nio nioclas nioclás niraj niranjan
nirav nirbhay nirmal nirmalya niro nirupam nischal nishad nishant nishanth nishit nistiman nitesh nithin nitin
nitish nityanand niyaga niyazi niyilolawa nizamettin nizar nizom nizomiddin niştîman njabulo nkanyezi nkosana
nkosenye nkosi nkosinathi nkosinhle nkosiyabo nkululeko nnadozie nnaemeka nnamdi noah noaho noam noan noar noaĥo
noble noham nohan nolan nolann nolen nolhan nonso nooh norbert norberto norman normand norris norval norwood nosa
nosir nosirjon nostriano noud noureddine nouri nout novak novan nox noâm noè noé noël nqaba nqobani nqobile nrima
ntsika ntsikelelo ntuthuko nugraha nuh numan nuno nunzio nurbek nuredin nurettin nuri nuriddin nurlan nurullah
nusrat nusratulloh nusret nwabueze nwachukwu nwankwo nyana nye nyoman nándor nátán néhémie nûredîn něhoslav
oba obafemi obaid obanijesu obid obie obinna obiora obrad obren obumneme oche octav octave octavian octavio octaviu
odartey oddone odell oderico odhran odhrán odidone odil odilon odin odion odolen odon odorico odwa ofydd ogbonna
ogbonnaya oger ognjen ogooluwa oguz oguzhan oisin oisín ojars ojas ojo ojārs okan oke okechukwu okey okezie okon
okoro okta oktavian oktavius oktavián oktay okto okwudili oladapo oladare oladele oladimeji oladipo olaf olaide
olajide olakunle olalekan olanrewaju olansile olaolu olasupo olatunde olatunji olavi olawale olbram oldrich oldřich
ole oleg olegs oleh oleks oleksandr oleksii oleksiy olen olgerts olgierd olim olimpian olimpiu olin olindo oliver
olivier oliviero oliviu olivér oliwier olle olly olof olu olufela olufunmi olumide olumorotimi olusegun oluseun
oluseyi olushola oluwadare oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi
omad oman omar omari omer omero omkar omobobola omoniyi omprakash omran onder ondrej ondřej onesto onke onkgopotse
onofrio onorino onorio onoriode onufry onur onyebuchi onyekachi opan opeyemi opoku opung oqil oral oran orazio orell
oren orenzio orest oreste orestes orfeo orhan orif orin orio orion orland orlando orlo oronzo orrin orsino orso
ortensio orval orville osagie osahon osama osaro osas osazee osbaldo osborne oscar osei osian osita oskar oskari
oskaro osman osmondo osmund ossian ostap ostoja osumanu osunleke osvald osvaldo oswald oswaldo ota otabek otakar
otello otha othman othmane otho otis otmar oto otokar otomar oton ottaviano ottavio ottis ottone otunba ouattara
oudai oumar oupa oury ousman ousmane oussama ovidio ovidiu ovidius owain owais owen owusu oybek oyelaran ozan ozcan
ozer ozgur ozhan ozkan ozo ozod ozodbek ozren ozy ozzie oğuz oğuzhan oļegs oļģerts
paa pablo paciano pacifico paco pacome pacomio pacôme padam padmanabhan padraic padraig padraigh padrig paidi paiman
paja palak palash palatino palemon palladio pallav palmiro palémon pamfil pammachio panagachie panait panashe panca
pancario pancrazio pandu panfilo pangeran pangestu panji pankaj pankrac pankracy pankrác pantaleo pantaleon
pantaleone paolo pape parag paraic param paramartha paramjit pardeep pardi pardo paresh parfait paride parikshit
parker parman parmeet parmenio parmesh parsival parth partha parthalan parthalán parthasarathy parthiv parvez pascal
paskal pasquale paterne paterniano pathe pathé patrice patricio patrick patrik patriko patrizio patroclo patru
patrycjusz patrycy patryk paul paul-antoine paul-arthur paulantoine paularthur paulo pauric pauside pavao pavel
pavils pavle pavlin pavlo pavlín pavo pavol pawan pawel paweł payidar peadar pedr pedro peer pekka peleo pelhrim
pelhřim pelle pellegrino peng-cheng peng-fei pengcheng pengfei penko pentti pepe pepijn pepin pepo per pera perceval
percival percy perica pericle perikles periyasamy perkasa pero perry perseo pertev perver petar pete peteris petey
petko petr petre petri petrica petrică petrisor petrișor petro petronio petronius petru petrut petruț petteri peyami
phakamani phakiso pharell phathutshedzo phelim phil phila philani phileas philemon philibert philip philipp philippe
phillip philémon phiwokuhle phiwokwakhe phoenix phong phu phuc phumelele phumlani phuoc phát phú phúc phước piaras
pie pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierre-alain pierre-alexandre pierre-andre
pierre-andré pierre-antoine pierre-louis pierrealain pierrealexandre pierreandre pierreandré pierreantoine
pierrelouis pierrick piersilvio piet pieter pietro pilib pim ping-an pingan pio piotr pippo pit pitso pius piyush
placido plamen platon platone platón plinio plutarco pol polidoro polifemo polikarp pollione polykarp pompeo
pompiliu pomponio pontus ponziano ponzio porfirio porfiriusz porfiry porter porziano postumio poul praba prabal
prabawa prabhakar prabhat prabhu prabin prabir prabowo prabu pradeep pradip pradyumna prafulla prahlad prajwal
prakash prakosa pramod pran pranab pranata pranav pranawa pranay praneeth pranit pranoy prasad prasanth prasenjit
prasetya prasetyo prashant prashanth prasoon prassede pratap prateek prathamesh pratik pratyush pravdan pravdomil
praveen pravin pravomil prayag prayitna prayoga prayogo predrag prem premchand premysl preston priamo pribyslav
price prima primo primoz primož prince prisco pritam prithvi prithviraj privato priyansh priyanshu priyesh procopio
proinsias prokles prokop prokul promise prosper prospero protasio proteo prudenzio prvoslav pryderi prys przemek
przemyslaw przemysław publio pulkit puneet punit pupolo puran purna purushottam purwa purwadi purwanto pusicio putu
pwyll pyotr pádraic pádraig páidí páraic pépin péter pío pāvils pătru pēteris přemysl přibyslav
qadir qais qasim qasir qassem qhawe qi-ang qi-chen qi-ming qi-shan qiang-wei qiangwei qichen qiming qing-feng
qing-guo qing-hua qing-lin qing-nian qing-shan qing-song qing-yuan qingfeng qingguo qinghua qinglin qingnian
qingshan qingsong qingyuan qiniso qishan qiu-sheng qiusheng qobil qosim quaku quang quarto quasimodo qudrat quentin
querano quin quincy quinten quintiliano quintilio quintino quinton quinziano quinzio quirin quirino quoc qusai qusay
quy quyet quyết quyền quân quý quảng quốc
rabah rabie rachid raci radan rade radegast radek raden radenko radhakrishnan radheshyam radhost radi radika radim
radimir radimír radion radisa radislav radit raditya radivoj radivoje radiša radko radmil radmilo rado radoje
radolfo radomil radomir radomír rados radosav radoslav radoslaw radosław radovan radoš radu raducu radul raduz
radvan radwan radúz raed raf rafael rafaelo rafal rafaël rafał rafet raff raffaele rafi rafid rafik rafiq raghav
raghavan raghavendra raghib raghu raghunath raghuram raharja rahat raheel raheem rahim rahman rahmat rahsaan rahul
raide raif raihan raik raimondo raimund rainald rainaldo rainer rainhard rainold raj rajab rajan rajat rajdeep
rajeev rajendra rajendran rajesh raji rajit rajiv rajko rajkumar rajmund rajnish rajnold rajpal raju rajveer rakesh
rakip rakshit rakıp ralf ralph ralphie ramachandran ramadan ramakrishna ramakrishnan raman ramanathan ramanuj
ramaswamy ramazan ramesh rameshwar rami ramiro ramiz ramon ramprasad ramy ramzi ramziddin ramón ranbir randal
randall randeep randhir randolf randolph randy ranek rangan rangarirai rangga raniero ranjan ranjeet ranjit ranko
ranolfo ransom ranveer rao raoul raphael raphaël rapula rareș rasaki rashad rashawn rashed rasheed rashid rasim
rasit rasko rasmus rastislav rathin ratibor ratimir ratko ratmir ratmír ratnakar rauf raul raunak ravi ravikant
ravikumar ravinder ravindra ravshan raxmatulloh ray rayan rayane rayen raymond raymundo rayyan razvan raúl raşit
raško reabetswe recai recep reda redmond redouane reece reed refah refet refik refilwe reggie reginald reginaldo
regis regnars regnārs regolo reha rehan rehman rehor reid rein reinhard reinhold reis rejan rejean reksa relja relu
remi remig remigio remigiusz remilekun remington remo remondo remus remy remzi ren-jie renars renat renato renaud
rendy rene renganathan renjie rens renzo renát rené renārs resad resid respati respicio resul resûl resül reto
reuben revi rex rey reyansh reybaud reyes reymundo reynold reza reşat reşîd rhain rhett rhisiart rhodri rhun rhydian
rhys riaan riad riadh rian riaz ricardo ricards ricario riccardo richard richelmo richie richmond richárd rickard
rickey ricky rico rida ridha ridvan ridwan rifat riff rifki rigard rigoberto riley rinaldo rino rio riordan rishab
rishabh rishikesh ritchie riteish ritesh ritwik riv riyad riyadh riza rizki rizvon rizwan ričards roan robaldo robat
robb robbe robert roberto robi robinson rocco roch rocky rod rodan roddy roderick roderik roderyk rodger rodiano
rodion rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel rog rogelio rogers rohan rohit rohith roj rok
roko roland rolando rolf rolfo rollin romain roman romano romans romeo romero romesh romeu romoaldo romolo romuald
romualdo romul romulus roméo romāns ron ronak ronald ronaldo ronan ronny roosevelt rory roscoe roselin rosendo
roshan rosman ross rostislav rostyslav rotimi rotondwa rover rowland roy royce ruadhan ruadhán ruaidhri ruaidhrí
ruairi ruairí ruarai ruaraí ruben rubiano rubén ruchan rudi rudis rudolf rudolfo rudolfs rudolph rudra rudy ruedi
rufino rufo rufus ruggero rui-feng rui-lin ruifeng ruilin rukneddin run-dong rundong rune rupak rupert ruperto
rupesh ruprecht ruramai rushdi rusins ruslan rusman russ russel russell rustam rustu rusty rutilo ryad ryan ryder
rylan ryszard régis réjean rémi róbert rónán rúben rükneddin rüçhan rüştü răducu răzvan rıdvan rıfat rıfkı rıza
rūdis rūdolfs rūsiņš rəşad rəşid
sa'dulloh saad saadat saadi saban sabar sabato sabazio sabele sabelo sabin sabir sabri sabyasachi sachin sachit
sacid sada sadan sadar sadashiv sadberk saddam sadettin sadi sadik sadiq sadri sadriddin sadullah sadık saeed saer
safdar saffet saffiro saffo safi safir safo safouan safouane safwan sagar sahap saheed sahil sahin sahinalp sahsuvar
said saidu saif saiful saim saiq sajid sajjad saka sakari saket sakhile sakhumzi sakip sakir sakti saladino salah
salaheddine salam salamoun saleem saleh salem salif salifu salih salil salim saliou salisu salman saloh salomon
salomone salomoun salomè salustio salvador salvatore salvo salwator sam samandar samarth samba sambhav samed sameer
sameh samer sami samih samil samim samir samit samkelo sammy samo sampath samrat samson samsul samu samuel samuele
samuelo samuël samy samyak sanaullah sancho sandeep sander sandile sandip sandor sandro sandu sanele sanford
sang-cheol sang-chul sang-ho sang-hoon sang-hun sang-hyeon sang-hyun sang-jin sang-jun sang-min sang-soo sang-woo
sang-wook sang-yoon sangcheol sangchul sangho sanghoon sanghun sanghyeon sanghyun sangjin sangjun sangmin sangsoo
sangwoo sangwook sangyoon sani sanjay sanjeev sanjib sanjin sanjit sanjiv sanjoy sanka sankalp sankar sansone
santanu sante santhosh santiago santino santo santos santosh sanusi sapiente saqr sarabjit sarani saransh sarath
sarbello sardor sarfaraz sarmad sarthak sarvar sarvesh sarvin sascha sasidharan saso sathish satinder satish satnam
satpal saturniano saturnin saturnino satvik satyajit satyam satyen satyendra saud saul saumitra saumya saurabh
saurav sauveur sava savas savaş savel saverio savi savin savinien savino savion savo savva savyasachi sayan sayantan
sayed sayf saèr saïd saúl sašo scot scott scotty se-hoon se-hun se-jin se-joon se-yoon seadna seafra seaghdha seamas
seamus sean seanan seanán seb sebas sebastiaan sebastian sebastiano sebastiao sebastien sebastián sebastião
sebastjan sebestian secaeddin sechaba seckin seckou secondiano secondo sedat sedem sedrick sedrik sef sefer seff
sefik seghei segun sehlevent sehoon sehriyar sehun seidu seif sejin sejoon sekou sekuru selahattin selami selcuk
selim sello selmer selorm selvam selwyn selyan selçuk sem semih semion semplicio sempronio semsi semyon senan senanu
sener senesio senn senne senofonte senol senthil senyo senzo seo-joon seo-jun seoirse seojoon seojun seok-hoon
seok-jin seok-won seokhoon seokjin seokwon seong-ho seong-hun seong-hyeon seong-jin seong-min seong-su seongho
seonghun seonghyeon seongjin seongmin seongsu seosamh sep sepp seppe seppo serafettin serafim serafin serafino
serafín seraphin serapione serban serbulent serbülent serdar seref serenus serge sergei sergej sergen sergey serghei
sergi sergii sergio sergiu sergiusz serhad serhat serhii serhiy sermet sertac sertaç servac servan server servidio
serviliano servác sesto setanta seth settar settimio settimo setumo setya seumas seun seung-chul seung-gi seung-ho
seung-hoon seung-hwan seung-hyun seung-jae seung-jin seung-joon seung-jun seung-min seung-soo seung-won seung-woo
seung-yoon seung-youn seungchul seunggi seungho seunghoon seunghwan seunghyun seungjae seungjin seungjoon seungjun
seungmin seungsoo seungwon seungwoo seungyoon seungyoun sev sever severiano severin severino severo severín sevket
sevki seweryn sexmus seyban seydou seye seyfettin seyfi seyfullah seyoon seyyit seán seçkin sfiso shaaban shaan shad
shade shadi shafik shafiq shahbaz shahboz shahid shahin shahnawaz shahobiddin shahriyor shahrukh shahzod shai
shailendra shailesh shaka shakeel shakib shakil shakir shalewa shamsher shamsiddin shan-yuan shane shankar shantanu
shanyuan shao-hua shao-jun shao-qi shao-wei shaohua shaojun shaoqi shaowei sharad sharaf sharath shardul sharif
shashank shashikant shaun shaunak shaurya shawki shawn shawqi shay shayan shaï shehu shehzad shekhar shekoni sheldon
shemar sheng-li shengli sher sherman sherwood sherzod shi-hao shi-jie shi-lin shi-ming shi-xiong shihab shihao
shijie shilin shiming shin-woo shingirai shinwoo shirish shiv shivaji shivam shivansh shivkumar shivraj shixiong
shoaib shodiyor shourya shreyas shrikant shriram shu-guang shubham shubhankar shuguang shukri shukrulloh shun-yuan
shunyuan shyam shyamal si-hoo si-hyun si-ming si-won si-woo si-yoon si-yuan siaka siarhei siarl sibonelo sibusiso
sicelo sico sicuro siddarth siddhant siddharth siddhartha siddhran sidi sidiki sidiq sidki sidoine sidon sidonio
sidy siebe siem siencyn siep siergiej sifiso sigebert sigfrid sigfrido sigfríd sigismond sigismondo sigmund sigurd
sihab sihabeddin sihle sihoo sihyun sijuade sikandar sikhumbuzo sil silas silvan silvano silvere silverio silvester
silvestr silvestro silvian silvio silviu silvius silván silvère sim simangaliso simao simbarashe simen simeon
simeone simi siming simion simmo simo simon simono simphiwe simão siméon sinan sinasi sindiso sindre sinesio
sinfronio sinica sinică sinisa siniša sinkler sioda sion siphamandla siphelele siphiwe sipho sirajo sireno siriano
siricio sirineu sirio siro sirojiddin sirri siré sisto sithembiso sithole siwon siwoo sixt sixte sixtus siya
siyabonga siyabulela siyanda siyoon siyuan sizwe siôn sjoerd sjors skander skhumbuzo sky slamet slavek slaven
slaviboj slavibor slavko slavoboj slavoj slavoljub slavomil slavomir slavomír slawomir slobodan slávek smil sname
soan sobeslav sobhi sobit soběslav soccorso socrate sodiq sofiane sohail soham sohan sohib sohrab sokrat solal
solape soleh solocone solomon solomzi solon som somhairle somnath somto somu sondre song-lin songezo songlin sonke
sonny sonwabile soo-ho soo-hyuk soo-jong sooho soohyuk soojong soren sorin sostene sosteneo sostrato soter soufiane
souhail souleyman souleymane sourav souvik spano spartaco spartak speranzio sphamandla sphiwe spiridon spirydion
spytihnev spytihněv srboljub srdan srdjan srecko sredoje srećko srečko sridhar srikanth srinath srinivas srinivasan
sriram srđan stan stancu stanford stanimir stanimír stanislao stanislas stanislav stanislaw stanisław stanko stanley
stanton stasta ste steen steeve stef stefan stefano steffan steffen stelian sten stepan stephaans stephan stephane
stephen stephon sterling stevan steve steven stewart stig stijn stiliano stiofan stiofán stipan stipe stiriaco
stjepan stojan stojmir stojmír stone storm stoyan strahinja stribor stu stuart stéphane su-wei suat subash subhash
subhasish subhi subhrajit subir subodh subramaniam subramanian subrata suchit sudarshan sudeep sudesh sudhakar
sudhanshu sudheer sudhir sudi sudip sufyan suhail suhas suhayb suheyl suhrob sujan sujay sujit suk-chul suk-jin
sukchul suketu sukhbir sukhdev sukhjit sukhpal sukhvinder sukhwinder sukjin sukru sukumar sulaiman sulaimon sulaymon
suleiman suleman suleyman sulton sumanta sumeet sumer sumit sun-ho sundar sundaram sunday sundeep sune sung-chul
sung-eun sung-ho sung-hoon sung-hwan sung-hyun sung-jae sung-jin sung-joon sung-kyu sung-min sung-soo sung-won
sung-woo sung-yong sungchul sungeun sungho sunghoon sunghwan sunghyun sungjae sungjin sungjoon sungkyu sungmin
sungsoo sungwon sungwoo sungyong sunho sunil suraj surajit surano surendra suresh surjeet surjit sururi surya
suryakant suryakanta suryansh sushant susheel sushil suvendu suwei svatoboj svatobor svatomir svatomír svatopluk
svatoslav sveatoslav svebor sven svend sverre svetislav svetolik svetomir svetoslav svetozar svetozár sviatoslav
sviturno svyatoslav svätopluk swami swan swapan swapnil swaroop swiatoslaw swiatosław syed sylvain sylvan sylvester
sylvestre sylwester szabolcs szczepan szymon sába sámo sámuel sándor sáng sáva sâkıp séadna séafra séaghdha séamas
séamus sébastien sékou séraphin sérgio sétanta séverin síoda sönke sören søren süheyl süleyman sıdkı sırrı sławomir
sơn
tabris taceddin tad taddeo tade tadeas tadej tadeo tadeusz tadeáš tadhg tadija tae-ho tae-hoon tae-hwan tae-hyun
tae-hyung tae-jin tae-jun tae-min tae-seok tae-sik tae-won tae-woo tae-yang tae-yeon tae-yong tae-young taeho
taehoon taehwan taehyun taehyung taejin taejun taemin taeseok taesik taewon taewoo taeyang taeyeon taeyong taeyoung
tafara taha taher tahir tahsin tai-hua taib taide taihua taimur tajinder takudzwa talal talat talay talha talib
taliesin talip talis talivaldis talon talrits talwinder tamas tamer tamim tamino tammaro tammo tamás tanay tancrede
tancredi tancrède taner tanguy tanju tanko tankred tanmay tanner tanveer tanvir tao-ran taofeek taoran tapan tapani
tapio tapiwa tarak taranjit taras tarcisio tarek tareq tarik tariq tarkan tarso tarun tarık tasdik taskin taswir
tate tathagata taufan taufik taurean taurin tauseef tavares tawanda tawfik tawfiq tay tayeb tayfun tayler tayo
taysir tayyar taziano tazio taşkın teague tebogo tecwyn tedi tegid teguh teifion teije teilo tej tejas tejinder
tejpal tekin tekinalp telchide telemaco temel temidayo temistocle teo teobald teobaldo teodor teodorik teodoro
teodosio teodoto teodoz teofan teofil teogene teohari teoman terenc terence terencius terencjusz terenzio tererai
terlan terrance terrell terrence terrill tertuliano terzo tesauro tesifonte teun teunis tevfik tevhid tevin tezcan
tezel thabang thabani thabiso thabit thabo thach thad thaddeus thai thakur thamer thamsanqa thandolwethu thang
thangaraj thapelo theko thembani thembelani thembinkosi theo theobald theodor theodore theodorik theodose theofan
theofil theophane theophile theophraste theotime theron theunis theuns thiago thibaud thibault thibaut thibert thibo
thierno thierry thies thieu thije thijmen thijn thijs thilo thinh thirumal thiện thiệu thokozani thomas thorben
thore thorge thuan thulani thulebona thurman thuận thành thái thân théo théodore théodose théophane théophile
théophraste thìn thông thường thạch thạnh thắng thế thịnh thọ thống thức tiago tian-ci tian-hao tian-yi tian-yu
tianci tianhao tianyu tiarnan tiarnán tibaldo tibbe tiber tiberio tiberiu tiberius tibo tibor tiburcius tiburzio
tichaona tichomil tichomir tichomír tichon ticone tidiane tie-jun tiejun tieme tiernach tiernan ties tighearnach
tihomir tijani tijmen tijn tijs til tilen tilio till tillman tillmann tim timbul timeo timm timmothy timmy timo
timofei timofey timoleon timoléon timon timotei timotej timoteo timoteus timothe timothee timothée timur timéo tinas
tino tiro tirone tirta tirtayasa titien tito titouan titus tizian tiziano tizio tiến tjark tlali toai toan tobia
tobias tobiasz tobiloba tobin tobiáš toby tod todd todor todorka tohir toirdhealbhach toke toki toks tokunbo tolga
tolomeo tolunay toma tomas tomaso tomasz tomaz tomaž tome tomi tomiloba tomislav tommaso tommie tommo tomo tomori
tomos tomás tomáš tomé tonci tonderai tone toney tong-yang tongyang tonko tonnin tonči toon tope tor torben torbjorn
torbjörn tore torin torkvat torkvát torquato torrance torrey torsten tosco tosin toussaint toyip toàn toại toản
trace traian trajan tranquillo travis travon tre trefor tremaine tremayne trent trenton trev trever trevion trevor
trey tri triet trieu trifon trilochan trilochana trilok trilokanath trilokesh triloki tripat tristan tristano
tristian triston triết triều triệu troels trofim trong troy trpimir trpko trung truong trymore trystan trí trường
trọng trực tsepo tshediso tshepo tshifhiwa tsvetan tuan tuathal tudor tudur tufan tugay tugiman tugrul tugtekin
tuhfe tulliano tullio tumer tunahan tunar tunc tuncer tunde tung tunji tunç tunçer tuomas turan turgay turgut turi
turibio turkay turker turkes turki turlough turner turold tushar tussio tuur tuyên tuân tuğrul tuğtekin tuấn tvrtko
twan twm tybalt tycho tygo tyler tymeo tymofiy tymon tymoteusz tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone
tyshawn tyson tytus tài tân tây tín tính tómas tông tùng tümer türkay türker türkeş tālis tālivaldis tālrīts tınas
tərlan tấn
uaine ualtar ubaka ubaldo ubayd ubayda ubaydulloh ubertino uberto ubong uchechukwu uchqun uda udai uday udayan udit
udo udochukwu ueli uffe ufuk ugis ugo ugochukwu ugolino uguccione ugur uilleann uilliam uinseann ujjal ujjawal
ujjwal ukbe ulberto ulderico ulf ulfo ulgen ulices ulises ulisse ullas ulpiano ulrich ulrico ulrik ulstano ultan
ultimo ulvi ulysse umang umar umaru umay umaya umberto umesh umid umidulloh umile umit umur umuralp umut unal unggul
upendra upik upinder upton uranio urbain urban urbano urdino urfon uriah uriel uriele urien uros uroš urs ursicio
ursino ursmaro usama usame usman usmon utama uthman utkarsh utpal uttam uve uzayr uzeyir uzochi uzochukwu uzodimma
uzoma uğur uģis
vaclav vadim vadym vafo vagn vaha vahdet vahid vahâ vaibhav valdemar valdemars valdemārs valente valentijn valentim
valentin valentino valentins valentyn valentín valentýn valentīns valer valere valeri valeriano valerico valerii
valerijs valerio valeriu valeriy valerián valery valfredo valfrido valid vallabh valtena valter valtr valtteri
valère valér valéry valērijs vamsi van vance vansh vanyo vardhan varo varun vasant vasanth vasco vasil vasile vasili
vasilică vasilie vasiliy vasily vasja vasko vaso vasu vasudev vasudeva vasudevan vasyl vatroslav vaughn vavrinec
vavřinec vecdi veceaslav veceslav ved vedang vedanga vedant vedasto vedat vedran veeru vefa vefik vega vehbi veikko
veit velaphi veleslav veli velibor velimir velimír velio velislav venance venanzio vencel venceslao venceslas
venceslav vendel vendelin vendelín venek venerando venerio veniamin venkat venkata venkatesh venkatraman ventura
venu venugopal venustiano venusto verano verecondo verenzio vergiliu vern verner vernon vero veroslav verulo veselin
vespasiano veysel veysi vezio vianney vibhor vic vicente vicentiu vicențiu victor victorien victorin vid vidak vidal
vidhur vidhya vidiano vidit vidone vidor vidur vidyut vien viet viggo vigile vignesh vigo vihaan vijay vijayan
vijeko vijender vik vikas vikash vikenty vikram vikramjit vikrant viktor viktorin viktoro viktorín vilcjo vilem
vilfredo vilhelm vilhelmo viliam vilibald viliberto vilim viljem ville villy vilmar vilmars vilmos vilmārs vilém
vilĉjo vimal viman vin vinay vinayak vince vincenc vincent vincentiu vincenzo vincențiu vindonio vinebaldo vineet
vineeth vinesh vinfrido vinicio vinit vinko vinnie vinny vino vinod vinoth vinsen vinz viorel vipin vipul viraj
virat virender virendra virgil virgile virgilio virgiliu virgin virginio virman virone visarion viscardo vishal
vishnu vishwa vishwajeet vishwamitra vishwanath vishwas viswanathan vit vital vitale vitali vitalico vitalie vitalii
vitalijs vitaliy vitaly vitazoslav vitezslav vito vitold vitor vitoslav vittore vittoriano vittorio vitus vitālijs
vivaan vivaldo vivek vivekanand viviano viên việt vjekoslav vjenceslav vlad vladan vladek vladimer vladimir
vladimiro vladimír vladislav vladivoj vladko vladlen vlado vladyslav vlaicu vlastimil vlastimir vlastimír vlastislav
vlatko vlk vodingo voicu vojen vojin vojislav vojmil vojmir vojmír vojslav vojtech vojtěch vok voldemars voldemārs
volfango volfgang volkan volodymyr vosil vratislav vratko vseboj vsebor vserad vseslav vsevolod vujadin vuk vukan
vukani vukasin vukašin vukosi vukota vulmaro vulpiano vuong vusi vusumuzi vuyani vuyisile vuyo vuyolwethu vyacheslav
vyas vytautas václav víctor vít vítor vítoslav vítězslav víťazoslav văn věnceslav věnek věroslav vĩnh všeboj všebor
všerad všeslav vương vượng
waclaw wacław wade wadi wadie wael wafik wage wahab waheed wahid wahyu waino wajdi wajid wajih wakiman waldemar
waldo wale waleed walenty walentyn waleran walerian walery walgierz walid walker wallace walt walter walton waluyo
waly wan-li wandrille wang-shu wangshu wanli wannes waqar waqas ward wardaya wardi warji warley warre warren warsa
warsita warta waseem washington wasim wasis wasiu wassim watson wawan wawrzyniec waylon wayne waël webster wei-bin
wei-bo wei-dong wei-guo wei-hong wei-hua wei-jian wei-jie wei-jun wei-liang wei-lin wei-min wei-ming wei-ping
wei-qiang wei-sheng wei-tao wei-wen wei-xin wei-ye wei-yi wei-zhe wei-zhong weibin weibo weidong weiguo weihong
weihua weijian weijie weijun weiliang weilin weimin weiming weiping weiqiang weisheng weitao weiwen weixin weiye
weiyi weizhe weizhong weldon wellington wen-bin wen-bo wen-guang wen-hao wen-hua wen-jie wen-jun wen-long wen-ming
wen-qiang wen-tao wen-wei wen-xuan wen-yan wen-zhong wenbin wenbo wendell wenguang wenhao wenhua wenjie wenjun
wenlong wenming wenqiang wentao wenwei wenxuan wenyan wenzhong werner wes wesley wessel westley weston wieslaw
wiesław wiktor wilber wilbert wilbur wilburn wiley wilf wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm
will willard willem willi william willie willis wilmer wilson wilton wincenty winfield winston wira wisam wisnu
wissem witalis witold wladyslaw wlodzimierz wojciech wojtek wole wolf wolfgang won-bin won-ho won-jae won-jun
won-sik won-woo wonbin wonho wonjae wonjun wonsik wonwoo woo-bin woo-hyun woo-jin woo-seok woo-sik woo-sung
woo-young woobin woodrow woohyun woojin woong-bin woongbin wooseok woosik woosung wooyoung wout wouter wyatt wyman
wyn wynfor wynne władysław włodzimierz
xanana xander xaver xaverius xavi xavier xebat xem xenophon xian-ming xiang-dong xiang-qian xiang-yu xiangdong
xiangqian xiangyu xianming xiao-bing xiao-bo xiao-chen xiao-chuan xiao-dong xiao-feng xiao-gang xiao-guang xiao-hua
xiao-jian xiao-jie xiao-jun xiao-lei xiao-liang xiao-lin xiao-long xiao-ming xiao-peng xiao-qiang xiao-song
xiao-tian xiao-wei xiao-wen xiao-yang xiao-yong xiao-yuan xiaobing xiaobo xiaochuan xiaodong xiaofeng xiaogang
xiaoguang xiaohua xiaojian xiaojie xiaojun xiaolei xiaoliang xiaolin xiaolong xiaoming xiaopeng xiaoqiang xiaosong
xiaotian xiaowei xiaowen xiaoyang xiaoyong xiaoyuan xin-hua xin-jian xin-ming xing-hua xinghua xinhua xinjian
xinming xola xolani xolile xolisa xu-dong xu-ming xudong xue-feng xue-jun xue-liang xue-min xue-wen xuefeng xuejun
xueliang xuemin xuewen xuming xzavier xénophon
ya-dong yacoub yacouba yadav yadong yagiz yago yahaya yahia yahya yahyo yakiv yakov yakubu yalcin yalgin yalgın
yalçın yaman yan-bin yan-jun yan-ming yanbin yang-ming yanga yangming yango yanis yanjun yanko yanming yann yanni
yannic yannick yannik yannis yao-hua yao-ting yaohua yaoting yaqub yarema yaro yaromir yaron yaroslav yaryk yasar
yaseen yasen yaser yash yashpal yashraj yashwant yasin yasir yasser yassin yassine yassir yavuz yaw yazid yağız
yaşar yefim yegor yekta yemi yener yeon-seok yeong-ho yeongho yeonseok yero yetkin yevgeni yevgeny yevhen yi-chen
yi-fan yi-hao yi-ming yi-nan yi-ping yi-xing yi-yang yichen yifan yigit yihao yildirim yilmaz yiming yinan ying-jun
yingjun yinusa yiping yixing yiyang yiğit ylan ynyr yoan yoann yoav yoel yoga yogendra yogesh yoginder yohan yohann
yong-gang yong-ha yong-ho yong-hui yong-hwa yong-jian yong-jie yong-joon yong-jun yong-liang yong-min yong-ming
yong-nian yong-qiang yong-rui yong-sheng yong-soo yong-su yong-sun yong-xiang yonggang yongha yongho yonghui yonghwa
yongjian yongjie yongjoon yongjun yongliang yongmin yongming yongnian yongqiang yongrui yongsheng yongsoo yongsu
yongsun yongxiang yoni yono yonwaba yoo-chun yoochun yoofi yoon-ho yoon-jae yoon-sung yoonho yoonjae yoonsung yoqub
yorbek yoro yorqin yosef yossef you-ming youcef youming younes youness young-chul young-gil young-ho young-hoon
young-hwan young-il young-jae young-jin young-joon young-jun young-kwang young-min young-nam young-sik young-soo
young-su young-tae young-woo youngchul younggil youngho younghoon younghwan youngil youngjae youngjin youngjoon
youngjun youngkwang youngmin youngnam youngsik youngsoo youngsu youngtae youngwoo younis younès youp youri yousef
yousif youssef youssou youssouf youssouph youssoupha yoznur yoël yu-bin yu-bo yu-feng yu-hang yu-hao yu-heng yu-hwan
yu-kun yu-lin yu-long yu-ming yu-peng yu-qing yu-xiang yu-xuan yu-yang yu-ze yuan-jun yuan-ming yuanjun yuanming
yubin yubo yuce yucel yudhishthir yue-long yuelong yufeng yuhang yuhao yuheng yuhwan yuksel yukun yulin yulong
yuming yumni yun-fei yun-feng yun-ho yun-long yun-peng yun-seok yunfei yunfeng yunho yunlong yunpeng yunseok yunus
yunusa yupeng yuqing yurii yuriy yury yusiv yusuf yusufu yuvan yuvraj yuxiang yuxuan yuyang yuze yvan yven yves
yûsiv yüce yücel yüksel yümni yıldırım yılmaz
zabedeo zabir zaboj zac zaccaria zaccheo zach zachar zacharia zachariah zacharias zachariasz zacharie zachariáš
zachary zache zachery zaché zack zackary zackery zadig zafar zafer zafir zahar zaheer zaher zahid zahir zahit zaid
zain zakaria zakariya zakary zakarya zakhar zakhele zaki zakir zaky zalan zalán zamani zameer zamfir zamir zamokuhle
zander zane zanis zanobi zanoxolo zarije zarko zaur zavis zayd zayed zayn zayniddin zbigniew zbislav zbyhnev zbyhněv
zbynek zbyněk zbysek zbyslav zbyszek zbyšek zdan zdenek zdenko zdeněk zderad zdeslav zdik zdirad zdislav zdravko
zdzislaw zdzisław zdík ze-dong ze-hao ze-min ze-rui ze-yu zeb zechariah zedong zeeshan zef zefiro zehao zekai
zekeriyya zekeriyyâ zelibor zelimir zelislav zeljko zelmir zemin zenaide zenebio zeno zenobio zenon zenone zente
zenzele zephirin zephyr zerdest zerdeşt zerui zeteny zetico zev zeyd zeynel zeyu zhan-peng zhanpeng zhao-hui zhaohui
zhen-dong zhen-guo zhen-hua zhen-ning zhen-yu zhendong zheng-hao zheng-jie zheng-yu zhenghao zhengjie zhenguo
zhengyu zhenhua zhenning zhenyu zhi-bin zhi-cheng zhi-feng zhi-gang zhi-guo zhi-hao zhi-hong zhi-hua zhi-hui
zhi-jian zhi-jie zhi-jun zhi-min zhi-ming zhi-peng zhi-ping zhi-qiang zhi-wei zhi-wen zhi-xin zhi-xiong zhi-yong
zhi-yuan zhibin zhicheng zhifeng zhigang zhiguo zhihao zhihong zhihua zhihui zhijian zhijie zhijun zhimin zhiming
zhipeng zhiping zhiqiang zhivko zhiwei zhiwen zhixin zhixiong zhiyong zhiyuan zhong-hua zhong-min zhong-wei
zhong-yuan zhonghua zhongmin zhongwei zhongyuan zi-chen zi-hao zi-jian zi-jun zi-long zi-mo zi-rui zi-yang zia ziad
zibusiso zichen ziemowit ziga zigfrids zigfrīds zigmars zigmund zigmārs zihao zihni zihnî zijian zijun zikmund
zilong zimo zinedine zion zirui zithulele zitomir zitoslav zivan ziver zivko ziya ziyad ziyang ziyo ziyâd zlatan
zlatko zlatomir zlatomír zohaib zoheir zohid zohir zoilo zokir zolani zolile zoltan zoltán zong-han zonghan zonke
zoran zoroslav zosim zosimo zouhair zoyir zrinislav zrinko zsolt zsombor zu-wei zubair zubairu zubayr zubeyr zuhair
zulfikar zulfiqar zuo-lin zuolin zuwei zvonimir zvonimír zvonko zwelakhe zweli zwelinzima zwelithini zyad zygmunt
záboj záviš zâfir zâhit zénó zéphirin zétény zübeyr zülfikâr
ábel ádhamh ádám ákos ámos ángel ármin áron árón
âmir ângelo
åke
çağan çağatay çağdaş çağlar çağrı çağrıhan çelen çelik çetin çetinel çetiner
éamon éamonn éanán édouard éleuthère élias élie élisée élzéar émeric émile épiphane éric étienne évariste évrard
ígor
óscar
ömer önder özcan özer özgür özhan özkan
ülgen ümit ünal üzeyir
ādams ādolfs ārijs āris
časlav čedomir čeněk čestmír čistoslav
đan điền điệp đorđe đoàn đura đurađ đông đăng được đại đạt định đồng đức
ēriks ēvalds
ģederts ģirts
ĵeromo
ľubomír ľubor ľuboslav ľuboš ľudomil ľudovít
łazarz łukasz
řehoř
şaban şadan şahap şahin şahinalp şahsuvar şahsüvar şaiq şakir şamil şarani şayan şecaeddin şefik şehlevent şemsi
şener şenol şerafettin şeref şerif şervan şevket şevki şeyban şihab şihabeddin şinasi şir şâfi şêxmus şükrü şəhriyar
šalamoun šalomoun šavel šebastián šimon štef štefan štěpán šťasta
żarko
žan žanis žarko ždan želibor želimír želislav željko želmír žiga žigmund žitomír žitoslav živan živko
șerban ștefan
əhməd
`;

export const OTHER_NAMES = `
abayomi abed abigail abimbola abiodun adan adaolisa adedayo adel adom aggie ailin ailín akhona akos alaa alaw aled
alex alexandrine alexia alexis alva alyosha amandeep amani amara amarpreet aminu amkelwe amogelang anael anar anashe
anathi anatolie anaël andrea angelica anh ania anil anna anotida ansam antek antonie anuoluwapo anura aravinda
arcadie arin arsenie arya aseda ashmeet asia asil asiphe asive atmaja augustine aurelia aurica avela avuyile ayan
aydan ayodele ayomikun azhar azuka
bala bao bao-anh baoanh bara barney basia bela ben benedict benjamin benny bertha beryl beth biao billie billy bing
bingwen blessing bob bobbie bobby bohai boluwatife bontle bora borya brad brent bui bukola bùi bảo-anh bảoanh
candida caoil carey cari carl carol cecilio celyn cesar chad chamari chaminda chandra chang chao charlie charlotte
chathura chen cheng cheuk-yin cheukyin chi-keung chi-ming chi-wai chia-hao chia-ling chiahao chialing chiemerie
chien-hung chienhung chih-hao chih-ming chihhao chihming chika chikeung chinaza chinazam ching-wen chingwen chisom
chiwai chris christie chuan chukwumdi chun chun-chieh chun-hung chunchieh chunhung chunyi clarence clem clementine
colleen cong cuan cui cúán
dado daiyu damilare damilola dandan dani danila danka danni daphne dara daragh dasa dawa deb debs deniz dewi diem
diep dilan dilani dildar dilshan dima dinh dinithi dinusha diya doan dolma dora dorji doroteo
ebunoluwa edinam efe ehis eli elia elinam ellis eman emihle emilio emmet enitan erinma esra eun eurfron evin eyram
fatin fei felicity feng ferdia fida fletcher fodla franek frankie franklin franta funmilayo fódla
gabby gabi gagandeep garth gbemisola gemma gerry ghazi ghita gia gilbert ginny glynis gosia graham grisha guang gui
guo gurbir gwendoline gwili gwynne
ha-rang habiba hai hakim hamza han hani hank hanna hao harang hargun harry harsirat hashini hayyan hedi heilyn heng
henry hien hieu hikmat hilal hiu-tung hiutung hiếu hoa hoan hoang-anh hoanganh hoi-ching hoiching honza hoàng-anh
hoànganh hsiao-ling hsiao-mei hsiaoling hsiaomei hsin hsin-yi hsinyi hsiu-ying hsiuying hsu hsueh-mei hsuehmei hua
huan huang hui hui-chen hui-min huichen huifen huimin huiqing hyuk hyun hyung hédi hải
ibukun ibukunoluwa ife ifeoluwa ihsane ikeoluwa ilaf ilham imbali imran inioluwa ira ireoluwa isa ishara islam ismat
ivica iyanuoluwa iza
jabulile jackie jacobus jaga jaime jan jane janis janne jarka jasiek jasjit jasper jawdat jaya jean jenny jeong
jerry jess jesutofunmi jia jian jiang jiao jiayi jie jill jimmy jin-seo jindra jing jinseo jirka joanny jocelyn jody
joey johannes johnny jood joon jordy josh joud jouri jozka jožka juan jude jules jun jung jung-min jungmin juul
ka-fai ka-man ka-ming ka-wai ka-yan ka-ying kafai kagiso kai kala kam-fung kaman kamfung kaming kamogelo kamohelo
kamsiyochukwu kang kaosisochukwu karabo kari kasun kat katlego kavindi kawai kay kayan kaying keegan keelan keelin
keji kekeli kel kelly kemi ken kent khue khulekani khuê kiely kiera kikiope kim kin-man kinley kinman kiran kirpal
kirti kit-ying kitying kostya kris krysia kuba kubra kudakwashe kudzai kumara kun kundai kwok-keung kwok-wai
kwokkeung kwokwai kyle kyung
lai lai-fong lai-kuen lai-ming lai-wah lai-ying laifong laikuen laiming laiwah laiying lakmal lan laurence lazar
leone leonida leslie lethabo lethokuhle lewis lhamo li-min lian liana liang lida lihle lijun likhona lilian liling
limin lin linda lindy ling linh lisakhanya liu liyan lleucu logan lois lonwabo lou louie louis lovepreet loïs
lubanzi luca lukhona lulama luo lwandle lyosha lída
maan maciek mady mai-anh maianh makanaka mal malith man-wai manar manel manwai marc marcel maredudd marguerite
marian mario martin marysia mateja mattie mavis maxime maxwell mayowa maysam meg mehar mei mei-hui mei-kuen mei-yee
meihui meikuen meissa meixiu meiyee mel melokuhle meng meredith meredydd merle meïssa miao michele mick mickey micky
mihlali mija mika mike milota ming mingma minh miran mirek misa misha mitra mitya mofe mofeoluwa molly morena
moyosore mpilo mufaro mumtaz munachi munachiso munesu murphy míša mẫn
nadeesha nahid nana nancy nanda nashat nat nawal nelson neo nethmi nevin ngawang nghi ngo ngonidzashe nguyen
nguyet-minh nguyetminh nguyệt-minh nguyệtminh ngô nhan nhyira nian nic nicky nicola nidhal nihad nihal niki nikita
nikku nikola nil nima nimal ning niu nkazimulo nkemjika noe noel noha nokutenda noor-al-huda nooralhuda nouha ntando
ntokozo nuan nukunu nuo nuwan nyamekye nyasha
ogo oheneba ola olaedo olaitan olek olga olimpio ollie oluwadarasimi oluwaferanmi oluwapelumi oluwatimilehin omoefe
omotayo omphile onyekachukwu oratilwe oreoluwa orevaoghene otto
paris pasang paulin pei pelumi pema pepa peter petya pham phan phoebe phung phurba phùng phạm piumi prabhleen
prabhsimran prasanna pravoslav priyantha pui-ling pui-shan pui-yee puiling puishan puiyee
qian qiang qiao qin qing qiong qiu quan quinn quyen quynh quỳnh
rae rahmi raja rajinder rama ratidzo rayhan rayhana realta realtin relebogile ren rethabile rhoslyn riain rick ricki
rifaat rim-al rimal rionach robbie robin roger rong ronnie rorisang rosario rou rowan rui ruo ruolan rupi ruth
ruvheneko ruwan réalta réaltín ríain
saba sabino sabr sachini sadio sae-byeok saebyeok safa safwa sally salome sanath sanduni sangay sasa sasha sashko
sasza satya saša scottie seo-ha seoha seong seryozha seung sewa sewwandi shahada shaheen shan shao shashi shawq shea
sheila shen sheng sherab shi shu shu-chen shu-fen shuai shuang shuchen shufen shuk-fan shuk-ling shuk-yee shukfan
shukling shukyee si-a si-eun sia sibabalwe sid sidney sieun similoluwa simone simthandile sinethemba siraj sithara
sitsofe siu-fong siu-ling siu-ming siufong siuling siuming siyu slava soma somadina spencer stacey stacy stas staś
stevie suet-ying suetying sukhi sukhpreet suman sundus sunethra syd sze-man szeman
tae tai tal tammy tanaka tanwen tao tapuwa taran tari tashi tasnim tatenda tawana taylor tayyib ted teddy teigan
temiloluwa temitope tendai tenzin terka terry thando thanh thao thao-nguyen thaonguyen tharindu themba thi thien
thilini thisara thom thuc thuong thuy thuyen thuyên thuỷ thảo-nguyên thảonguyên tian tianyi tien tieu timothy
tinashe tine tinevimbo tinh titilope tiwatope tiểu tofunmi tolulope toluwani tolya tom tomek tomiwa tommy toni tony
tracey tran trinh truc trần trịnh tsai-chen tsaichen tshiamo tshireletso tsz-ching tsz-kin tszching tszkin tumelo
tung-lam tunglam tuyen tzu-hsuan tzuhsuan tùng-lâm tùnglâm
ula uminathi unathi upul uyathandwa
vali valya vanja vanya vasek vasilica vašek verca veronica verča victoria vinh vivian vivien vlada volodya vịnh
wai-ling wai-man wai-ming wai-ying waiman waiming waiying wally wandile wei wen-hsiung wenhsiung wiam willy wing-kei
wing-sze wing-yan wingkei wingsze wingyan wissal wissam
xia xian xiang xiao xiaochen xin xing xinyi xiong xiu xiulan xuan xue xun xuyen xuyên xuân
ya-hui yacine yahui yan yan-hong yanhong yani yanyan yao yating yaya yayra yee-man yeeman yeong yeside yi-an yi-chun
yi-jun yi-seo yian yichun yijing yijun ying yiseo yong yoon yu-chan yu-chieh yubi yuchan yuchieh yue yuk-lan
yuk-ling yuklan yukling yun yura yuri yuting
zaharia zan zana zdena zena zenande zeng zhan zhang zhao zhe zhen zheng zhenya zhi zhong zhu zhuang zi-xuan zilan
zingce zivanai zixin zixuan zong zosia
đình đặng
`;
