"""First names from all over the world. ALSO_WORDS are ordinary words as well (hope, mark, will)."""

NAMES = """
aad aakash aaltje aamir aanya aarav aare aaron aart aarti aarón abate abayomi abbas abbie abby abd abdallah abdel
abdelaziz abdelhamid abdelkader abdelrahman abderrahim abdi abdul abdulaziz abdullah abdulmalik abdulrahman abdur
abebe abebi abeer abel abena abeni abera abhay abhijit abhilash abhinav abhishek abigail abimbola abiodun abiola
abir abisola abla abolfazl abosede abraham abu abubakar achal achara achieng achilleas achim achmad ada adaeze
adalbert adam adanech adanna adaora adarsh addison addisu ade adebayo adebisi adebola adedayo adedoyin adefemi
adegoke adekunle adel adela adelaide adele adelheid adeline adelola ademola adenike adeniyi adeola adesola
adetokunbo adetola adetoun adewale adeyemi adham adhiambo adhira adi adil adina adisak adit aditi aditya adjoa
admasu adnan adolfo adriaan adrian adriana adrianna adriano adrienne adrián adunni advait advik adwoa adèle adéla
afaf afanasy afia afolabi afonso afrin afroza afsaneh afshin afsoon afua agafya agapito agastya agata agatha agathe
aggeliki agnes agneta agnieszka agung agus agustin agustín ah-young aharon ahlam ahmad ahmed ahmet aicha aida aidan
aiden aigars aiguo aihua aijing aikaterini aiko ailbhe aileen ailsa aimi ain aina aine ainhoa ainsley airi aisha
aishwarya aisling aiste aistė aisyah aitor aivar aivars ajani ajay aji ajit akane akanksha akari akash akbar ake
akemi akhil akhila akhter aki akihiko akihiro akiko akin akinola akintola akinwale akinyemi akinyi akio akira
akiyoshi aklilu akos akosua akoth akram aksel akshara akshat akshay akshaya akua akwasi akın ala alaa alaba alain
alamgir alan alana alara alasdair alastair alba alban albane albano albert alberta alberto albrecht alden alec aled
aleena alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksei aleksey alem alemayehu alemitu alena
alessandra alessandro alessia alessio alex alexa alexander alexandr alexandra alexandre alexandria alexandros
alexandru alexei alexey alexios alexis alfie alfons alfonso alfred alfredo algirdas ali alia aliakbar alice alicia
alicja alin alina aline alireza alisha alison alistair alix aliya aliyah aliyu aljaz aljaž alka alkis alla allan
allen allison alma almaz alodia alois alok alon alper alphonse altan althea alun alva alvaro alvin alwyn alyona
alyssa alzbeta alžběta ama amado amahle amaka amal amala aman amanda amandine amane amani amanuel amar amara
amarachi amare amaury amaya ambika ambra ambre amelia amelie amer amihan amila amin amina aminu amir amira amirali
amirhossein amisha amit amita amitabh amjad amma ammar amnon amol amos amparo ampofo amporn amr amrit amrita amruta
amy amélia amélie ana anabel anahita anais analyn anamika anan anand anandi anant ananth ananya anas anastasia
anastasios anastasiya anat anatole anatoliy anatoly anaïs anca anchalee andela anders andi andika andile andiswa
andras andre andrea andreas andree andreea andrei andreia andrej andres andrew andrey andrii andris andrius andriy
andrás andré andrée andrés andy ane anele anesu aneta anete anett aneurin anezka anežka anfisa ange angela angeles
angelica angelika angeliki angelina angeline angelito angelo angelos anggi anggun angharad angus anh ani aniela
anika aniket aniko anikó anil anindita anindya anirban anirudh anisa anish anisha anisur anita anja anjali anjana
anjo anju anke ankit ankita ankur anmol ann anna annabel annabelle annalisa annalyn anne anne-marie anne-sophie
annegret anneke annelie anneliese anneline annemarie annemiek annette annick annie annika annisa anong anoop anouk
anselmo ansgar ansh anshika anshul anshuman antal anthony antigoni antje antoine anton antonella antoni antonia
antonin antonio antonis antonín antti antónio antônio anuchit anuj anup anupam anupama anura anuradha anurag anusha
anushka anwar anwen anya anyango anze anđela anže aodhan aodhán aoi aoibheann aoife aparna apichat apinya apolline
apoorva apostolos aqsa araba arash aravind archana archibald archie arda ardalan ardeshir areeba areum arezoo
arghavan argyris ari aria ariadna ariana ariane arianna arief ariel ariela arif arifa arifur arik arini aris
aristides ariyanto arjan arjay arjen arjun arjuna arkadiusz arkady arlene arman armand armando armelle armin armindo
arnab arnau arnaud arndt arne arnel arnold arnon arnoud arnulfo arooj aroon arpad arpit arpita arsalan arseny arslan
artem arthit arthur arti arto artur arturo arturs artyom arun aruna arunas arundhati aruni arvid arvind arwa arwel
arwen arya aryan arūnas asa asabe asad asal asami asanka asbjorn asbjørn ase asefa asela asep asghar asha ashan
asher ashfaq ashfaqur ashiqur ashish ashkan ashley ashok ashraf ashton ashutosh ashwin ashwini asier asif asim asiri
aslaug asli aslı asma asmaa asmamaw asmita asmus aspasia assaf assefa asta astri astrid astuti asuka asuman asuncion
asunción atakan ataman atchara atef atefeh ates ateş athanasios athena athina atieno atif atoosa atsu atsuko atsushi
attila atul aubrey aude audrey augusta auguste augusto aulia auma aurelie aurelien aurelio aurore aurélie aurélien
aurélio ausra austin aušra ava avani avantika avery avi aviad avigail avihai avinash avishka avital aviv avner
avraham avram awad awino awuor axel axelle aya ayaan ayabonga ayaka ayako ayame ayana ayanda ayano ayat ayca aydin
aydın ayele ayelet ayesh ayesha ayla aylin ayman aynalem aynur ayodeji ayodele ayomide ayoola ayotunde ayoub ayse
aysegul aysel aysun ayu ayumi ayumu ayush ayushi ayça ayşe ayşegül azadeh azam azar azhar azin aziz aziza azra
azucena azusa baaba babajide babak babalwa babar babatunde bach badr baerbel bafana bagas bagus bahaa bahar bahareh
bahman bahram bai baiba bakr bala balaji balarabe balazs baldev balint baltazar balázs bambang bamidele bancha
bandile bandula bankole banu banyat bao baolin baptiste baraa barak baraka baran barasa barbara barbel barbora
barclay baris barnabas barnaby barnabás barney barry bart bartlomiej bartosz bartłomiej barış bas basak basel basem
bashar bashir basit basma bassam bastiaan bastien bat-el batool batuhan batya bayani bayu başak beata beate beatrice
beatrix beatriz becca beckett becky bedwyr beenish begona begoña behnam behnaz behrouz behzad bei bekele bekir bela
belaynesh belen belgin belinda bella bello belma belén ben-zion bence benedetta benedict benedicte benedikt benedita
bengt benigno benito benjamin benjawan benjie bennett benno benny benoit benoît bente beppe berend berenice berhane
berhanu berit berk berkay berna bernadeth bernadett bernadette bernard bernardo bernd bernhard bernice bert berta
bertha berthold bertrand beryl bess beth bethan bethany bethlehem betsy bettina betty beverley beverly bezawit
bharat bharath bharati bharti bhaskar bhavana bhavesh bhavik bhavika bhavin bhavya bhoomika bhushan bhuvan biagio
bianca bich bijan bilal bilge billie bimal bindu binh biniam binod binta binyamin bipasha bipin birger birgit
birgitta birol birthe birtukan biruk bishwajit bisi bisola bita biwott bizuayehu bjarne bjoern bjorn björn bjørn
blaine blair blaise blake blanca blandine blanka blazej blažej blythe bo bo-ra boaz bobbie bobby bodil bodo bogdan
bogdana boglarka boglárka bogumila bogumiła boguslaw bogusław bohdan bohdana bohumil bohuslav boitumelo bojan bojana
bola bolaji bolanle boleslav boleslaw bolesław bolin bolu boluwatife bomin bongani bongbong bongi bongiwe bonolo
boonmee boram boris borislav borivoj borja borje borys borzoo bouchra boudewijn bowen boyang boyd bozena bořivoj
bożena božena brad bradford bradley brady brahim bram brandon branimir branislav branka branwen brecht brenda
brendan brent bretislav brett brian brianna brice brid bridget brigitte brijesh britney britt britta brittany brock
brody bronagh bronislaw bronisław bronwen brooke brooklyn bruce bruna bruno bryan bryce bryn bryndis bryndís bryony
bryson bríd brónagh buddhika budi budiman bugra bukky bukola bulent burak burcu burkhard burt busaba busayo bushra
busisiwe busola busra buğra bwalya byron byung-hun byungho bách bálint bärbel béatrice béla bénédicte bérénice bình
bích börje bülent büşra břetislav bảo cade caden cadi caetano cahya cahyo caio cait caitlin caitlyn caleb callie
callum calvin camelia cameron camila camilla camille camilo canan candace candice candida candra cansu caoilfhionn
caoimhe capucine carina carine carl carla carlijn carlo carlos carlota carlotta carlton carly carmel carmelo carmen
carole carolin carolina caroline carolyn carrie carson carsten carwyn carys casey casper caspian cassandra cassidy
cassie catalin catalina caterina cathal catherine cathy catrin catriona caua cauã cayetano cecil cecile cecilia
cecilie cecily cecília cedric cees celestin celia celine celso cem cemal cemre cenek cenk ceren ceri ceridwen cerys
cesar ceyda cezary chad chae-won chaewon chaeyoung chaim chaitanya chaiwat chakrit chalerm chamara chamari chamila
chaminda chan-wook chana chanda chandan chandni chandra chandrika chanel changmin changming chanida chanin
channarong chantal chantelle chao chaoyang chara charalampos charan charith charl charlene charles charley charlie
charline charlotta charlotte charlène charu charulata chatchai chathura chathurika chau chaya chayanan chebet
chelimo chelsea chen cheng chenxi chepkemoi chepkoech cheptoo cherono cherotich cherrylyn cheryl chester chetan
chetana chiaki chiamaka chiara chibueze chibuike chibuzo chibuzor chidera chidi chidiebere chidimma chidinma chie
chieko chien chigozie chihiro chijioke chika chikako chimamanda chimaobi chinasa chinaza chinedu chinelo chinenye
chinmay chinonso chinthaka chinwe chinwendu chinyere chioma chipo chirag chisom chitra chiyo chiyoko chizoba chiến
chloe chloë chokchai chris chrissy christa christel christelle christiane christina christine christo christoph
christophe christopher christos christy chrysa chrysoula chuka chuks chukwudi chukwuebuka chukwuemeka chukwuma chul
chulsoo chunhua chunyan chutima châu cian ciara ciaran ciarán cihan cillian cindy cinzia ciprian citra claire clara
clare clarence clarice clarissa clark claude claudette claudia claudine claudio claudiu clayton clemence clemens
cleo clifford clint clinton clive clodagh clotilde clyde cláudia cláudio clémence clément cléo codrin codruta
codruța cody coen colby cole colette colin coline colleen colm colum conall conceicao conceição concepcion
concepción congcong connie connor conor conrad consuelo cor cora coralie corazon cordelia corentin corey corina
corine corinna corinne cormac cornelia corneliu cornelius corrado cory cosimo coskun cosmin costel courtney coşkun
craig crisanto crisostomo cristi cristian cristiana cristiano cristina cristobal cristóbal cruz csaba csilla cuiping
cuong curtis cynthia cyprien cyril cyrille cyrus czeslaw czesław cáit cândida cécile cédric céleste célestin célia
céline césar cătălin cătălina cường cẩm da daan dace dacian dae-hyun daeho daehyun dafna dafydd dag dagim dagmar
dagmawi dagny dahyun daiane daichi daiki dain dainius daisuke daithi dakota daksh dalal dalia dalibor dalisay dallas
dalton damian damien damilola daming damir damith damla damon dan dana danae dananjaya dandan dani danie daniel
daniela daniele daniella danielle daniil danijel danijela danilo danit danièle daniëlle danjuma danladi danny
danushka danut danuta daoud daphne dapo daragh darcy daria darin dario darius dariush dariusz darko darlene darragh
darrell darren darryl darshan darshana darshika darwin darya daryna dasun dat dave davi david davide davor dawei
dawid dawit dawson daya dayo deandre deanna deb debasish debbie debjani debora deborah debra declan dedi dedy dee
deepa deepak deepali deepika deepthi deepti defne deirdre dejan deji dela delali delaram dele delia delilah della
delores delphine delwar delyth demeke demet demi demilade denis denisa denise deniz dennis denys denzel deon derartu
dereje derek dermot derrick dervla derya desi desiree desislava desmond despina desta detlef devansh devendra devesh
devi devika devin devyani dewald dewi dganit dhananjay dhanush dhanya dhara dharmendra dhaval dhiraj dhruv dhruvi
dian diana diane dianne diarmuid didier diego diem diep dieter dietmar dietrich dieu digvijay dika dikeledi dilan
dilani dilara dilek dilhara dilini dilip dilshan dilys dima dimas dimeji dimitar dimitra dimitrios dimitris dimuthu
dina dinah dinda dindo dineo dinesh dinesha dinh dini dinuka diogo dionysios dipak dipali dipti dirceu dirk dirk-jan
dirkje divina divya divyanshu diyah diễm diệu djoko dmitri dmitriy dmitry dmytro doaa doan dogan dohyun doina dolapo
dolores domenico domingo dominic dominick dominik dominika dominique donal donald donatas donatella dong dong-hyun
donghae donghyun dongmei dongsheng dongwook doni donna donnacha donovan donya dora doreen dorin doris doron dorota
dorothea dorothee dorothy dorothée doruk doug douglas dov doyoung doğan dragan dragana dragos dragoș drahomira
drahomíra driss dror duaa duane duangjai duarte dubravka duc dudley duduzile dulani dumebi dumitru duncan duong
durga dusan dusko dustin duy duyen duygu duyên dušan duško dvora dwayne dwi dwight dyfan dylan dzifa dáithí dániel
dávid dân débora dénes dónal dóra dănuț dũng dương eabha eamon ebba ebbe ebele ebere eberhard ebo ebrahim ebru
ebtisam ebuka ebun ece eckhard ed eda eddie edeltraud edgar edgardo edgars edith edmond edmund edna edoardo edouard
edson eduard eduarda eduardo edward edwin edyta eero eeva efa efe effie efia efrain efrat efraín efren efua egil
egle eglė egon egor eha ehab ehsan ehud eiichi eiji eiko eileen eilidh eimear einar eino eira eirian eirik eirini
eirlys eitan ejaz ejike eka ekachai ekaterina ekene eko ekow ekta ektoras ekua ekundayo elad elaheh elaine elcin
eleanor elefteria eleftheria eleftherios elen elena eleni eleonora eleonore eleri elettra elfriede elham eli eliane
elias eliezer elif elijah elikem elin elina elinam elio eliot elisa elisabeth elisangela elise elisha elisheva
eliska elisângela eliud eliyahu eliza elizabeth elizaveta eliška elke ella elle ellen ellie ellinor elliot elliott
ellis elmar elmer elmira elnaz elodie eloise elom eloy elpida els elsa elsabe elsabet elsie elske elton eluned elva
elvin elvira elvis elzbieta elzette elçin elías elīna elżbieta emad eman emanuel emanuela emanuele emanuelle emeka
emel emeline emenike emer emerson emery emese emi emiel emiko emil emile emilia emiliano emilie emilio emily emin
emina emine emlyn emma emmanuel emmanuelle emmett emrah emre emrys enamul encarnacion encarnación endah endale
endang endre enes enfys engin eniko enikő eniola enitan enrica enrico enrique enyinnaya enyonam enzo eoghan eoin
ephrem eran erandi eranga erdal erdem erdogan erdoğan eren erez erhan erhard eri eric erica erich erik erika eriko
erin erkan erland erlinda erling ermias erna ernest ernesto ernie erno ernst ernő erol ersin ertugrul ertuğrul erwin
eryk erzsebet erzsébet esa esben ese esha eshaan esi esin eskinder esmaeil esme esmee esmeralda esmée espen
esperanza esra esraa essam esteban estefania estefanía estela estelle esther estrella etain etenesh ethan ethel
etienne etsuko etti ettore euan eugen eugene eugenia eugenie eugenio eugénie eulalia eun-ji eunbi eunha eunhye
eunice eunji eunjin eunjoo eunjung eunkyung eunseo eunwoo eva eva-lena evan evandro evangelia evangeline evangelos
evdokia evelien evelin evelyn evelyne everett evert evgeni evgenia evgeniya evgeny evija evren ewa ewald ewan
ewelina eyal eyerusalem eylul eylül eymen eyob eyvind eze ezekiel ezinne ezra fabian fabiana fabiano fabien fabienne
fabio fabiola fabián fabrice fabrizio facundo fadekemi fadhil fadi fadia fadwa fah fahad fahd faheem fahim fahmida
faisal faiza faizan fajar falk fangfang fanny farah farai faraja faraz fareeha fares farhad farhan farhana faria
fariba farid farida farideh faris farnaz farnoush farooq farouk farrah farrokh farrukh farshad farzad farzana
farzaneh fasil fatemeh faten fathi fatih fatima fatimah fatin fatma fatos fatoş faustine fawad fawzi faye fayez
fearchar fearghal febri federica federico fedor fei felicia felicidad felicie felipe felix femi femke feng fengxia
feras ferdinand ferdous ferdousi ferenc fereshteh fereydoun fergal fergus ferhat feride fermin fermín fernand
fernanda fernando feven feyisayo ffion fiachra fidel fiifi fikadu fikile fikirte fikret filip filipa filipe filippo
filiz finlay finley fintan fiona fionn fionnan fionnuala fionnán fiorella firas firat firouzeh fisayo fitri fitria
fitsum fiza flavia flavie flavio fletcher fleur floortje flor florante florence florencia florent florentina florian
florin floris floyd flávia flávio fola folake folarin folasade folke folorunsho foluke forough forrest fotini fotis
fouad franca frances francesca francesco francine francis francisca francisco franciszek franck franco francois
francoise frankie franklin frantisek františek franz franziska françois françoise fraser frauke frazer fred freddie
freddy frederic frederick frederico frederique fredrik freek frehiwot freja freya frida friederike friedhelm
friedrich frits fritz frode froilan frédéric frédérique fu fuad fumi fumihiro fumiko fumio funke funmi funmilayo
funmilola furaha furkan fyodor fábio fátima félicie félix fırat gabin gabor gabriel gabriela gabriele gabriella
gabrielle gadi gael gaelle gaetano gaeun gagan gaia gail galih galina galit galuh gambo gamon gamze ganesh garba
gareth gargi garima garrett garry gary gaspard gaston gathoni gatis gaurav gauri gautam gauthier gavin gayan gayani
gayatri gayle gaël gaëlle gbemisola gbenga gbolahan gearoid gearóid gebre gediminas geert geeta geetanjali geetha
geir gemma genevieve geneviève gennady gennaro genowefa genzebe geoff geoffrey geoffroy geonwoo georg george georges
georgia georgiana georgie georgina georgios georgy geovana geraint gerald geraldine geraldo gerard gerardo gerben
gerd gerda gergely gergo gergő gerhard gerhardus germaine germán gerrit gertrud gertrude getachew getahun gethin
getnet ghada ghassan ghazal ghazala ghazaleh gheorghe ghina ghislain ghislaine ghulam giacomo giada giancarlo giang
gianluca gianmarco gianni giannis gideon giedre giedrė gihan gijs gil gila gilad gilang gilbert gilberto giles
gilles gillian gimhani gina ginevra ginny gino gintaras giordano giorgia giorgio giorgos giovana giovanna giovanni
girish girlie girma gisela gisele giselle gisèle gita gitte giulia giuliano giulio giuseppe giuseppina gizem gladys
gleb glenda glenn glenys gloria glyn glynis glória goetz goitseone gokce gokhan goksel golnar golnaz gonca gonzalo
gopal gopika goran gordana gordon gorka goro gosta gottfried gotz govind gozde graca graciela graeme graham grainne
grayson grazia graziella grazyna graça grażyna greetje greg gregoire gregor gregorio gregory greta griffin grigoris
grigory griselda gro gruffydd grzegorz gráinne grégoire grégory guadalupe guang guangming gudmundur gudrun guenter
guenther gugu gugulethu guilherme guillaume guillermo gul gulay gulcan gulden gulsen gulshan gulten gunes gunilla
gunjan gunn gunnar gunter gunther guntis guntur gunvor guo guofeng guoqiang guowei gurdeep gurkan gurmeet gurpreet
gustaf gustav gustavo guto guus guðmundur guðrún gwen gwenaelle gwenaëlle gwendal gwendolyn gwenllian gwilym gwyn
gwyneth gwynfor gyorgy gyula gyuri györgy gábor gérald gérard gökhan göksel gökçe göran gösta götz gözde gül gülay
gülcan gülden gülten gülşen güneş günter günther gürkan haakon habib habiba habibeh habibur habtamu habu hadar hadas
hadeel hadi hadil hadiza hae-won haejin haeun hafeez hafiz hafsa hagit hai haibo haider haifeng haile hailey hailu
haim haitao haitham haiyan hajime hajnalka hakan hakon hal hala haleh haley halima halina halldor halldór haluk
halvor halyna hamad hamdan hamdi hamed hamid hamideh hamidreza hamish hamna hamza han hana hanaa hanae hanako hanan
handan handoko haneen haneul hanh hani hania hanieh hanna hannah hanne hanneke hannelie hannelore hannes hannu hans
hans-jurgen hans-jürgen hans-peter hanyu hao haoran haoyu harald hardik hareem hari harini haris harish harith
harjit harley harman harmeet harmen harold haroon haroun harpreet harriet harris harrison harsha harshad harshil
harshit harshita harshvardhan hartmut haru haruka haruki haruko haruna haruto harvey haryanto hasan hashem hasib
hasina hasini hasitha hassaan hassan hatem hatice hattie hau hauwa haya hayat hayato hayley hayoung haytham hazal
hazem heba hector hedda hedvig hedvika hedwig heejin heesoo heeyoung hefin heide heidi heike heiki heikki heiko hein
heinrich heinz heitor helder heledd helen helena helene helga helge helio helle hellmut helmut heloisa heloísa hema
hemant hemlata hend hendra hendri hendrik hendrika hengameh henk hennie henning henok henri henrietta henriette
henrik henrique henry henryk herbert heri heriberto herlina herman hermann hernan hernán heru herve hervé hesham
hetal hettie heulwen hewan hiba hicham hideaki hidekazu hideki hideko hideo hidetoshi hien hiep hieu hikari hikaru
hila hilario hilary hilda hilde hildegard hilkka himani himanshu hina hinata hira hiroaki hirofumi hiroki hiroko
hiromi hiroshi hirotaka hiroto hiroyuki hiruni hirut hisako hisashi hisham hitesh hitomi hitoshi hiếu hiền hiệp
hjalmar ho-jin hoa hoai hoang hojin holger homa homayoun hong hongbo hongmei hongwei honoka honore honoré hooman
horace horacio horia horst hortense hoseok hoshang hossein houda howard hoài hoàng hrishikesh hrithik hrvoje
hryhoriy hua huan huanhuan hubert hubertus huda hudson hugh hugo hugues hui huijuan huilin huiling huimin huiying
hulya humaira humayun humberto humphrey huong husam huseyin hussain hussam hussein huub huw huy huyen huyền huệ hwan
hyejin hyeon hyeri hyesoo hynek hyo-jin hyojung hyun hyunah hyunbin hyunjin hyunjoo hyunjung hyunsoo hyunwoo hywel
hà hào hân håkan håkon héctor hélio hélène hòa hùng hülya hüseyin hưng hương hường hạnh hải hậu hằng hồng iain ian
iara iarla iason ibidun ibironke ibolya ibrahim ibtisam ichiro ida idan ide idit ido idowu idris idriss idun iestyn
ieuan ieva ifan ifeanyi ifeoluwa ifeoma iffat ifor iftikhar ifunanya iga ignacio ignacy igor ihab ihor ihuoma ijaz
ijeoma ika ike ikechukwu ikenna iker ikhsan ikram ikuko ilan ilana ilaria ilayda ildiko ildikó ileana ilham ilhan
ilias ilinca ilker ilkka ilknur illia illtyd ilona ilse ilya ilze imad iman imane imelda imesh imke imogen imran
imre imtiaz in-ho inaki inam inas inaya inbal inbar inci indah india indira indra indrajit indrani indrek indu ineke
ines inese ineza inga inge ingeborg inger ingo ingrid ingunn ingvar ingvild inho inigo inkeri inmaculada inna inoka
intan intisar inyoung inès inés inês ioan ioana ioanna ioannis iolo ion ionel ionela ionut ionuț iorwerth ipek iqbal
iqra ira iraj irem irena irene ireneusz iresha iretiola irfan irina irineu irit irma irmak irmgard iro irving irwan
iryna irène isaac isabel isabela isabella isabelle isadora isagani isah isaiah isaias isak isam isamu isao isaías
isha ishaan ishan ishaq ishfaq ishimwe ishita ishtiaq ishwar isil isioma isla ismael ismail isobel isolde isoo isra
israa israel israt issa istvan istván isuru itai itamar itay itsuki itthipat itumeleng itziar itzik iulia iulian
iuliana iva ivan ivana ivanna ivar ivars ivaylo iver iveta ivica ivo ivor iván iwan iwona iyabo iyad iyanu
iyanuoluwa iza izabela izumi iñaki işıl jaakko jaan jaanus jaap jabari jaber jabir jabu jabulani jacco jace jacek
jachym jacinto jacira jackie jackson jaco jacob jacobo jacobus jacopo jacqueline jacques jacqui jaden jadranka
jadwiga jae jae-won jaehee jaehyun jaejin jaemin jaeyoung jafar jagdish jagjit jagoda jahangir jahid jai jaime jair
jake jakub jalal jaleh jalila jamal jameel jamie jamil jamila jamshid jan jana janaina janaka janar janaína jane
janelle janet janez jangmi janice janina janine janis janith jannatul janneke jannes janos janusz jared jari jarl
jarle jarmila jarmo jaromir jaromír jaroslav jaroslava jaroslaw jarosław jarrod jasbir jasim jasleen jasmina jasna
jason jasper jaspreet jassim jaswinder jatin jaume javad javed javeria javier jawad jawaria jax jaya jayant jayanth
jayanti jayashree jayden jayesh jayne jaypee jean-baptiste jean-claude jean-francois jean-françois jean-louis
jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeanette jeanne jeannie jed jeevan
jeff jefferson jeffrey jejomar jelena jelimo jelle jemima jemma jen jenna jennie jennifer jens jeongho jeongmin
jepchirchir jepkosgei jeppe jerald jeremiah jeremie jeremy jerica jericho jeroen jerome jerry jerzy jesper jess
jesse jessica jessie jesus jesús jhanvi jhon ji-eun ji-hoon ji-hye ji-hyun ji-min ji-soo ji-won ji-woo ji-yeon
ji-young jia jiahao jiahui jiajia jialin jiaming jian jianbo jianfeng jianguo jianhua jianjun jianming jianping
jianwei jianyu jiaqi jiawei jiaxin jiayi jiayu jide jie jiejie jieun jignesh jihee jiho jihoon jihye jihyun jill
jillian jim jimena jimin jin jina jinah jindrich jindřich jing jinghua jingjing jingwen jingyi jinhai jinhee jinho
jinky jinlong jinping jinsong jinsoo jintana jinwoo jinyoung jirapat jiraporn jiri jirina jiro jisoo jisu jisung
jitendra jitka jiwei jiwon jiwoo jiyeon jiyoung jiřina jiří jo joachim joakim joan joana joann joanna joanne joao
joaquim joaquin joaquín jocelyn jocelyne jochen jodie jody joe joel joelle joep joerg joern joey johan johann
johanna johanne johannes johnathan johnny jojo joko jolanda jolanta jolene jolien jomar jon jonah jonalyn jonas
jonathan jonel jonna jonny joohee joon joon-ho joonho joonyoung joost joowon jordan jordi jorg jorge jorgen joris
jorn jos jose josef josefina joseph josephine josette joshua josiah josie joske jostein josue josué josé joud
joumana jouni jovan jovana jovelyn joven joyce jozef jozsef joão joël joëlle juan juana juanita juanito judah judd
jude judit judith judy juergen juha juhani juhee juho jukka jules julia julian juliana julianne julie julien juliet
juliette julio julita julius julián juma jumana jummai jumoke jun jun-ho jun-jun junaid junfeng junghee jungho
junghoon junghyun jungkook jungmin jungsoo junhao junho junhui junichi junjie junko junseo junsu junwei junya junyi
junyoung juraj jure jurgen jurgita juris jurre jussara justas justin justine justyna jutta juwon jyoti jyotsna
jáchym ján jános jérémie jérémy jérôme jón józef józsef jörg jörn jørgen júlia júlio jürgen jānis kaan kaarina
kaatje kabelo kabir kabiru kachi kacper kadek kadir kadri kaede kafui kagan kagiso kaho kai kailash kainat kaisa
kaitlyn kaiwen kaja kajal kalani kaleb kalev kalina kalkidan kalle kalliopi kalman kaloy kaloyan kalpana kalu kalyan
kalyani kamal kamala kamau kamil kamila kamini kamol kamonwan kamran kamrul kamsi kamsiyochukwu kamyar kana kanae
kanako kanchan kanchana kande kanika kanini kanokwan kanon kanwal kanya kaori kaoru kapil kapila kara karabo karan
kare kareem karel karen karianne karim karima karimi karin karina karine kariuki karl karl-erik karl-heinz karla
karlheinz karol karolina karoline karoly karolína karsten karthik karthika kartik kartika karuna kasem kashif
kashish kaspars kasper kassa kasumi kasun katalin katarina katarzyna katayoun kate katelyn katerina kateryna
kateřina katharina katherine kathleen kathrin kathryn kathy kati katie katja katla katlego katri katrin katrina
katsuhiko katsumi katsuya kaushal kaushik kaveh kavinda kavindi kavita kavitha kavya kay kaya kayla kaylee kayo
kayode kayoko kayvan kazimierz kazuhiko kazuhiro kazuki kazuko kazuma kazumi kazunori kazuo kazuya kazuyuki kağan ke
keabetswe keaton kebede keegan keerthana keerthi kees kehinde kei keigo keiichi keiko keira keisuke keita keith
keitumetse kelechi kelly kelsey kelvin kemal kemi ken kenan kendall kendra kendrick kenechukwu kenenisa kenichi
kenji kenjiro kennedy kenneth kenny kenta kentaro kento kerem keren kerry kersti kerstin keshav kestutis ketan ketil
ketut kevin keyvan keza kfir kgomotso kgosi khadija khai khaled khaleda khalid khalifa khalil khandaker khang khanh
khanyi khanyisile khawla khaya khemika khetha khiem khiêm khoa khoi kholofelo khosi khosrow khrystyna khurram khánh
khôi khải ki-woo kianoush kiara kiarash kidist kidus kien kieran kiet kihyun kikelomo kikuko killian kim kimani
kimberley kimberly kimia kimiko kimmo kinda kinga kingsley kinya kipchoge kipkemboi kiplagat kiprono kiprop kiptoo
kiran kirill kirk kirsi kirsten kirsty kirti kishore kittipong kittisak kiyomi kiyoshi kiên kiệt kjell kjersti
kjetil klaas klara klaudia klaus klára knud knut kobby kobina kobla kobus koech koen koffi kofi kohei koichi koji
kojo koki kola kolade kolawole koldo komal komang konjit konrad konstantin konstantina konstantinos korakot koray
korbinian korede kornel kornelia kornél kosisochukwu kostas kostiantyn kosuke kota kotaro kotone kouhei kourosh
kourtney koushik krasimir kris krish krishna krista kristaps kristen kristi kristian kristiane kristijan kristin
kristina kristine kristjan kristoffer kristopher kristy kristyna kristýna krisztian krisztina krisztián krit
krithika kriti kritika krunal krystian krystyna krzysztof ksenia kseniya kubra kudzai kukua kulap kuldeep kulsoom
kumar kumara kumari kumiko kun kunal kunihiko kunle kurnia kursat kurt kusal kushan kusum kusuma kveta květa kwabena
kwadwo kwaku kwamboka kwame kwamena kwang kwangho kwasi kweku kwesi kwizera ky kyla kyle kylie kyoko kyosuke kyriaki
kyriakos kyrylo kyu kyung kyung-soo kyunghee kyungmin kyungsoo kálmán károly kåre kübra kürşat kęstutis kỳ lacey
lachlan lada ladan ladi ladidi ladislav laetitia lage lahiru laiba laila laima lais lajos lakmal lakmini lakshay
lakshman lakshmi laksmi lale lalit lalita lam lamar lambert lamberto lambros lami lamia lamya lana landon lanlan
lanre laoise lara larisa larissa larry lars larysa lasantha lasith lasse laszlo lata latha latifa latoya laura laure
lauren laurence laurene laurent laurentiu laurențiu laurie laurène lautaro lavanya lavinia lawal lawan lawrence
lawson laxman laxmi layan layla layth laís lea leah leandi leandro leane leanne lebo lebogang lech leela leen leena
leendert lefa lefteris lehlohonolo leif leigh leila leilei leili leire lekan lekha leland lemlem lena leni lenka
lennart lenny leo leon leona leonard leonardo leonhard leonid leonidas leonie leonor leopold leos leoš lerato lerma
leroy lesedi lesia lesley leslie lestari lesya leszek lethabo leticia letizia letícia lev levana levent levi lewis
lexi leyla li lia liam liang libby libor libuse libuše lidia lidiia lieke lien liesbeth liesel lieselotte liezel
liga ligaya ligia lihong lihua liina liisa lijuan lijun lila lili lilia lilian liliana liliane lilianna liliia
lillian lillie lilou liming lin lina linas lincoln linda lindani lindelani lindiwe lindsay lindsey lingling lingyu
linh linlin linnea linnéa linus lionel lior liora liping liqun liron lirong lisa lisanne lisbeth lise liu liudmyla
liv livia liviu liwayway liwei lixia lixin liya liyuan liz liza lizzie liên ljiljana ljubica lleucu llew llewelyn
llinos lloyd llyr loc lochlan logan loi loic lois lokesh lola lolade londiwe longfei lonneke lonnie lora lorant
lorcan loredana lorelei lorena lorenz lorenzo loretta lori lorna lorraine lothar lotta lotte lottie louane louie
louis louisa louise loukas lourdes lourenco lourenço lovisa lowell lowri loïc loïs lu lualhati luan luana lubica
lubna lubomir lubomír lubos lubov luboš luc luca lucas lucia lucian luciana luciano lucie lucien lucienne lucille
lucinda lucja lucrezia lucy lucía ludek ludger ludivine ludmila ludovic ludovica ludwig luděk luigi luis luisa luise
luiz luiza lujain luka lukas lukasz luke lukman lukáš lulit lulu luminita luminița lunga lungelo lungile luningning
luong lurdes lutfar luthando luther lutz luyanda luz luzviminda luân luís luísa lwazi ly lydia lyle lynda lyndon
lynette lynn lynne lyubov lyudmila lászló lâm léa léane léna léo léon léonie léopold lígia lívia lóránt lúcia līga
lương lộc lợi maame maarja maarten maartje maayan mabel mabli macarena machiko machteld maciej mack mackenzie macy
madalina maddalena maddie maddison madeleine madeline madhav madhavi madhu madhumita madhur madhuri madhusudan
madiha madis madison madog madoka mads madushani mae mael maelle maelys maeve mafalda magali magdalena magdaléna
magdolna maggie magne magnhild magnus maha mahan mahbub mahbuba mahdi mahdieh maheen mahela mahendra maher mahesh
maheshi mahfuz mahima mahin mahlet mahmoud mahmuda mahnaz mahnoor mahsa mahshid mahtab maik maiko maimuna maina mair
maira maire mairead mairi mairo maite maj maja majd majed majid makafui makeda makena maki makiko makis makori
makoto maksim maksym malachy malak malathi malavika malcolm malee malgorzata mali malik malin malinda malini malith
malka mallika mallory malte malwina mamata mami mamoru mamta mamun manabu manal manami manar manas manasa manasi
mandana mandar mandeep mandisa mandla mandy manee manfred mangesh manh mani manik manish manisha maniya manjeet
manju manjula manjunath manman manmohan manoj manolis manon mansi mansour mansur mantas manuel manuela mao maor
maqsood mara marah maral marat marc marc-antoine marceau marcel marcela marcelina marcella marcello marcelo marcia
marcin marcio marco marcos marcus mared mareike marek marelize maren marfa margaret margareta margarete margarida
margarita margaux margery margherita margit margot margret margrethe margrét marguerite margus mari maria mariah
mariam marian mariana mariangela mariann marianne mariano maribel maribeth maricar maricarmen maricel marichu marie
marie-christine marie-claire marie-france marie-laure marieke marielle mariia marija marijana marije marijke marijn
marika mariko marilena marilia marilou marilyn marinela mario mariola marion marios maris marisa marisol marissa
marit marites maritess marius mariusz marivic marja marjan marjolein marjorie marketa markiian markku marko markos
markus markéta marleen marlene marlies marlize marloes marlon marnus marsha marshall marta marte marten martha
martial martijn martina martine martins marton marty martyna martín marvin marwa marwan mary maryam maryla maryse
marzieh maría marília masaaki masahiko masahiro masaki masako masami masanori masao masaru masashi masato masatoshi
masaya masayuki masego masha mashrafe masoud masoumeh massimiliano massimo matan matej mateja mateo mateus mateusz
matheus mathew mathias mathieu mathilde mathis matias matilda matjaz matjaž mats matsuko matteo matthew matthias
matthieu matti mattia matvey matyas matyáš matías matěj maud maude maulana maulik maureen maurice mauricio maurizio
mauro maurício mawuena mawuli maxence maxime maximilian maximiliano maxine maxwell maya mayank maylene mayra maysa
mayu mayuka mayuko mayumi mayur mayuri mazen maël maëlle maëlys małgorzata mbali mduduzi meabh meaza mechthild
medhat meena meenakshi meera mees meg megan megha meghan meghana megumi mehak mehdi mehedi mehmet mehran mehrdad
mehreen mehrnaz mehrnoosh mehwish mei meihua meijuan meike meili meiling meilyr meimei meinir meir meirav meiying
mekdes mekonnen mel melaku melanie melat melati melchor melek meles melike melina melinda melis melissa meltem
melusi melvin menachem menbere menelaos meng mengmeng mengting mengyao menna mercedes meredith merel mererid merfyn
merike meritxell merja merle mert mervat merve mervyn meryem meseret mesfin meskerem metin mette meurig mhairi
mi-kyung mi-sook mia micaela micah michael michaela michal michalina michalis michaël michał michel michela michele
micheline michelle michiko michio michèle mick mickey midori mie mieczyslaw mieczysław mieke mieko miguel mihaela
mihai mihail mihaly mihir miho mihret mihály mika mikael mikel mikhail miki mikias mikiko mikiyas mikkel mikko
miklos miklós mikolaj mikołaj miku mila milad milagros milan mildred milena milica milind milivoj miljan millicent
millie milo milos miloslav miloš milton min min-ho min-ji min-jun min-seo min-soo min-young mina minah minahil
minako minal minami mindaugas mindy ming minghao minghui mingming mingxia mingyu mingzhu minh minhaj minhee minho
minhyuk minjae minjeong minji minjoo minjun minjung minkyu minna minnie minoo minoru minseo minseok minsoo minsu
minwoo minyoung mio mira mirain miranda miray mircea mireia mireille mirela miri miriam mirja mirjam mirjana mirko
miroslav miroslava miroslaw miroslawa mirosław mirosława misaki misako misato misbah misha mitali mitch mitchell
mithun mitra mitsuko mitsuo mitsuru mitya mitzi miu miwa miyako miyoko miyoung miyu miyuki mizanur mizuho mizuki
mladen mmabatho moataz moaz mobeen mobolaji modupe moe moeen mofe mofizur mogens mohamad mohamed mohammad
mohammadreza mohammed mohan mohana mohini mohit mohsen mohsin moira mojgan mojisola mojmir mojmír mojtaba molly
momcilo momina momoka momoko momčilo mona monica monika monique monir montse montserrat monty mopelola moraa morag
moran morayo mordecai mordechai morena morenike morfudd morgan morgane moritz morne morris morshed morten morteza
morton moses mosharraf moshe mostafa motoki motunrayo mounir mounira mourad moustafa mpho mpumelelo mridula mrinal
mrinalini mrunal msizi mthunzi mubashir mudassar muge mugisha muhammad muhammadu muireann mukesh mukta mukul mulatu
muliani mulu mulugeta mulyadi mumbi mumbua mumtaz muna munachi munashe munawar muneeb muneeba munir munira muntasir
murali murat muriel murilo murray murtagh murtala murtaza musa mushfiqur muskan mustafa mustapha mutale mutesi
mutheu muthoni mutsumi mutua mutuku muzammil mwajuma mwangi mwansa mwende mwikali mxolisi myfanwy mykhailo mykola
mylene myles myra myriam myroslav myroslava myung mzwandile máire máiréad márcia márcio márk márton mátyás máté måns
méabh mélanie mélissa mónica mónika müge mümtaz māra māris mārtiņš mădălina mạnh mỹ na'ama naama nabeel nabeela
nabil nabila nadav nadeeka nadeem nadeesha nadege nader nadezda nadezhda nadia nadiia nadim nadine nadja nadya
nadège naděžda naeem naeun nafis nafisa nafisatu naftali nafula nagaraj nagesh nagisa naheed nahid nahom nahuel
nahum naila naina najam naji najla najwa nako nalaka naledi naliaka nalin nalini nam namal naman namita namjoon
namrata nanako nanami nancy nanda nandan nandi nandini nandita nandor nanette nanjala nao naohiro naoise naoki naoko
naomi naoto naoual naoya napat naphat narayan narayanan narendra naresh narges nargess nari narong narumi narumon
nasim nasimiyu nasir nasiru nasr nasreen nasrin nasser nastya natalia natalie nataliia natalya natasha natasza nate
nathalia nathalie nathan nathaniel nathália natnael natsuki natsuko natsumi nattapong nattaya nattha natthawut
natália naud naveed naveen navid navin navjot navneet navya nawaf nawal nayan nayef nayeon nazan nazanin nazar nazia
nazli nazlı nazmul naznin ncedo nchedo ndidi ndinda ndubuisi ndungu neasa nebojsa nebojša necati nechama necla ned
neda nedal neel neelam neelima neema neena neeraj neeta neetu nefeli negar neha nehal neil nejc nele nell nellie
nelson nemanja nenad nenita neo nerea neringa nermin nerys neslihan nesreen nessa nestor neta netanel nethmi nettie
neven nevena neville nga ngan nghia nghĩa ngoc ngozi nguyen nguyet nguyên nguyệt ngân ngọc nhan nhat nhi nhlanhla
nhu nhung nhyira nhàn nhân như nhật nia niall niamh niccolo niccolò nicholas nicky nico nicola nicolae nicolas
nicole nicoleta nicolo nicolás nicolò nida nidal nidhi niek niels nienke nieves nigel nihal nihar niharika nihat nii
niina nikhil nikhila niki nikita nikki niklas nikodem nikola nikolai nikolaos nikolay nikolett nikolina nikos
nilanthi nilay nilesh nilgun nilgün nilima niloofar niloufar nils nima nimal nimisha nimra nina ning ningning
ningsih ninoy niousha nipuna nipuni nir niraj niran niranjan nirav nirmal nirmala nirosh nirosha nisa nisan nisha
nishadi nishant nishat nishita nishith nissim nita nitesh nithin nithya nitin nittaya nitu nitya nitzan niwat niyati
nizar njabulo njambi njeri njoki njoroge nkechi nkem nkemdilim nkiru nkiruka nkosana nkosinathi nkoyo nnaemeka
nnamdi nneka nnenna noa noah noam nobuhiro nobuhle nobuko nobuo nobuyuki noe noel noelia noelle noemi noemie noha
noirin nok nokuthula nokwanda nolan noluthando nolwazi nomalanga noman nomathemba nombulelo nomfundo nompumelelo
nomsa nomvula nomzamo nong nonhlanhla nonoy nonso nontobeko noor nopparat nora norah norbert norberto noreen noriaki
noriko norio norlyn norma normunds nosheen nosipho nouf nour noura novi novita nozipho nozomi noé noémie noël noëlle
noírín nshuti nthabiseng ntokozo ntombi ntsako nuala nuch nugroho nuha nuhu nuno nur nura nuray nuri nuria nurit
nurten nurul nusrat nuwan nwabueze nwachukwu nwando nyaboke nyambura nyamekye nyasha nyawira nynke nyokabi nyoman
nándor nélson néstor nóra núria oakley oana oanh obafemi obaid obi obinna obioma oceane ochieng octavia octavian
octavio octávio océane oddny oddvar odette odhiambo odhran odhrán odile odongo odunayo odysseas ofek ofer ofir ofra
ogechi ogochukwu oguz oguzhan ohene oheneba oisin oisín okan okechukwu okey okoth oksana okta oktawia okwudili ola
olabisi oladapo oladele oladipo olaf olafur olajide olajumoke olamide olanrewaju olaoluwa olasunkanmi olatunde
olatunji olaug olav olayemi olayinka olcay oldrich oldřich ole oleg oleh oleksandr oleksandra oleksii oleksiy olena
olesia olga olha oliver olivia olivier oliwia oliwier olli ollie olof olofur olu oluchi olufemi olufunke
olufunmilayo olukayode olumide olusegun oluseun olusola oluwadamilola oluwakemi oluwaseun oluwaseyi oluwatobi
oluwatobiloba oluwatosin oluyemi olwen olwethu olya olympia olívia omaima omair omar omer omid omnia omondi omri
ondrej ondřej onofre onome onur onyango onyeka onyekachi onyinye opeyemi ophelia opiyo oprah oran orathai oratile
orawan oren orest orhan ori oriane oriol orit orjan orla orlaith orlando orly ornella orsolya orson osagie osama
osamu osas osaze oscar oshada osian oskar osman osmond osnat ostap osvaldo oswald ota otakar otavio othman otieno
otis otto ottó otávio outi ovidiu owain owais owen owino oya oyin oyindamola oyinkan oystein oytun oyvind ozge ozgur
ozkan ozlem oğuz oğuzhan paa-kwesi paavo pablo paco padma padmaja padmini padraic padraig paidi paige pailin paivi
palesa pallavi palle paloma pam pamela panagiota panagiotis panit panji pankaj panos pantelis paola paolo paquita
parag paras paraskevi parastoo paresh parham pari paria parichat parinya parisa parker parsa parth parthiv parul
parvati parveen parvin parviz pasan pascal pascale pascual pasi pasquale patchara patcharaporn pathum patrice
patricia patricio patrick patrik patrizia patrycja patryk patrícia patti patty pau paul paula paulette paulina
pauline paulo pavan pavel pavithra pavla pavlina pavlo pavlos pavlína pawan pawel paweł paxton payal payam payton
pedro peeter pegah peggy pei peipei peiwen peiying pekka pelin pelle penda penelope peng pengfei pentti pepe pepijn
per-erik percival percy perlita pernilla pernille perrine pertti petar peter petr petra petro petros petru petter
petteri peyman peyton phat phichit phil philani philip philipp philippa philippe phillip phindile phitsamai phoebe
phong phu phuc phumla phumzile phuong phyllis phát phú phúc phương phượng pia pichit pierluigi piero pierre
pierre-yves piers piet pieter pietro pilar pim pimchanok pinar pinchas piotr pippa piret pirjo piroska piumi piyawat
placido plamen plácido polat polina polly polyxeni pooja poonam pooneh poornima pooya pornchai porntip poul pouria
pouya prabath prabha prabhakar prabhat prachi pradeep pradeepa pradnya pradyumna prajakta prakash pramod pramudya
pranali pranav pranay pranjal prasad prasanna prasanth prasert prasetyo prashant prashanth prasit prasoon pratama
prateek pratibha pratik pratiksha pratima pratiwi praveen pravin prayut preben predrag preecha preetam preeti prem
premysl prerna preston priit prija priscila priscilla pritam prithvi priti priya priyanka priyansh priyanshi
priyantha priyanthi proinsias prospero pryderi przemek przemyslaw przemysław puja puji puleng pulkit puneet punit
purnima purvi pushpa puspita putra putri putu pyotr pádraic pádraig páidí pál päivi pål péter pınar přemysl qais
qaisar qamar qasim qian qiang qianqian qiao qiaoling qin qing qinghua qingqing qiong qiu qiuyan quan quang queenie
quentin quincy quinn qun quratulain qusai quy quynh quân quý quỳnh rabab rabail rabia rabiu rachel rachid rachmat
radek radha radhika radim radka radmila radoslav radoslaw radosław radovan radu rae raed rafael rafaela rafal rafał
raffaele raffaella rafi rafiq rafiqul raghad raghav raghavendra raghu ragna ragnar ragnhild raha rahaf rahat rahayu
raheel rahel rahima rahma rahmat rahul raimo raimundo rainer raisa raivis raivo raja rajan rajani rajat rajeev
rajendra rajesh rajeshwari rajiv rajkumar rajni raju rakesh rakhi rakib rakiya ralf ralph raluca rama ramakrishna
raman ramatu rameez ramesh rameshwar rami ramil ramin ramiro ramon ramona ramsha ramy ramya ramón rana randall
randolph rani rania ranil ranim ranjan ranjana ranjit ranjith ranko raoul raphael raphaelle raphaël raphaëlle raquel
rasa rasha rashad rashed rashedul rashi rashid rashmi rasmus ratan rati ratih ratna ratree rattana ratu raul ravi
ravindra ravindu rawan rayan rayane raymond rayssa raz razan razvan raúl rebeca rebecca recep reda reece reem reema
reena reese refilwe reggie regina reginald regine regis reham rehan rehana rehema rehman rei reid reidar reijo reiko
reina reiner reinhard reinhold reinier reka rekha remco remedios remi remigiusz remus remy ren rena renan renat
renata renate renato renaud rendra rene renee reneilwe rens renske renu renuka renzo rené renée reshma rethabile
reuben reut reuven rex reyhaneh reynaldo reynante reza rezaul rhea rhett rhian rhiannon rhoda rhodora rhodri rhonda
rhun rhydian rhys riaan riad rian riana rianne ricardo riccardo richa richard richie rick ricky rida riddhi ridwan
rie rien rifat riho riikka rik rikke riko riku rikuto rima rimas rin rina rinaldo rini rino rio riona risa rishabh
rishi rishika risma risto rita ritesh ritika ritsuko ritu rivka riya riyad riza rizal rizki rizky rizwan rizwana
roald roar robbert robbie robel robert roberta roberto robyn rocco rochelle rocio rocío rodel rodelio roderick
rodion rodney rodolfo rodolphe rodrigo roei roel roeland roelof rogelio rogerio rogério rohan rohini rohit roisin
rok rokeya roksana rokuro rola roland rolando rolf roma romain romane romeo romina romulo romy román roméo ron
ronald ronaldo ronan ronel ronen rong rongrong roni ronit ronnie rono roopa roos rory rosa rosalie rosalind
rosalinda rosana rosangela rosanna rosanne rosario roselyne rosemarie rosen roshan roshanak roshni rosie ross
rossella rostam rostislav rostyslav roswitha rosângela rotem rotimi rowaida rowena roxana roxanne roy roya roza
rozsa ruairi ruairí ruaridh ruba rubab rubaiyat ruben rubina rubén ruchi ruchika ruchir rudi rudiger rudo rudolf
rudra rudy ruediger ruffa rufus ruggero rui ruijie ruiqi rukhsana rukmana rukmini rukshan rula rumana rumen rumi
rumiko runar rungnapa ruolan ruoxi rupa rupali rupert rupesh ruri ruslan ruslana russ russell rustam ruta rutendo
rutger rutuja ruud ruvimbo ruwan ruwani ruzena ryan ryder ryo ryohei ryoichi ryoji ryoko ryosuke ryota ryszard ryu
ryuichi ryuji ryunosuke ryza régine régis réka rémi rémy ríona róbert róisín rónán rózsa rüdiger răzvan rıza rūta
růžena s'bu saad saadia saanvi saba sabah sabbir sabelo sabin sabina sabine sabr sabri sabrina sabrine saburo sachi
sachie sachiko sachin sachini sadaf sadao sade sadhana sadia sadie sadiq sadiya sadman saeed saeedeh saeko saengdao
saeunn safa safaa safiya sagar sagi sagir sahan sahand sahar saharnaz sahil sahin sai saida saiful saima sajeda
sajid sajjad sakari sakchai sakda sakiko sakis sakshi sakura salah saleem saleh salem salil salim salima salisu
salma salman salome salomé salvacion salvador salvatore sam sama samah saman samaneh samantha samanthi samar samara
samarth sameer sameh samer sami samia samiksha samina samir samira samiul samorn sampath samrawit samreen samson
samuel samuele sana sanaa sanaipei sanath sanaz sanchit sanda sandamali sandeep sander sandhya sandile sandis sandor
sandra sandrine sandro sandun sanduni sanele sanem sangeeta sanghoon sanghyun sangita sangmin sangwoo sani sanika
sanja sanjana sanjay sanjaya sanjeev sanjida sanjiv sanjukta sankalp sanket sanna sanne sanni sansanee santiago
santos santosh sanusi saoirse saori sapir sapna saqib sara sarada sarah sarala saraswati sarawut saray sarfraz
sarika sarit sarita sarka sarmad sarojini sarra sarthak sasa sasan sasha sasikala sasithorn saskia sathish sathya
satish satoko satomi satoru satoshi satria satsuki satu satya saud saul saulius saumya saurabh saurav savas savaş
savita savitri saya sayaka sayed sayuri saúl saša scarlett schalk scott se-hun seamus sean seanan sebastian
sebastien sebnem secil seda seema sefa sefakor segolene segun segundo sehun seiichi seiji seiko selam selamawit
selasi selcuk selena selin selina sello selma selorm selçuk sema semih semyon sena senait senan senem senthil senuri
senyo senzo seo-yeon seohyun seojin seojun seok seokjin seoyeon seoyoung sepehr sepideh seppe seppo septian serap
serdar seren serena sergei sergey sergio serhii serhiy serkan serwaa setareh seth setiawan setsuko setyo seulgi seun
seung seungho seunghyun seungmin seungwoo sevda severine sevgi sevil sevim seyi seyma seymour sezen sezgin seán
seánán seçil sfiso sha shabana shabnam shachar shadi shafiq shafiqul shagufta shahbaz shahd shahid shahida shahin
shahla shahnaz shahram shahriar shahrzad shahzad shahzaib shai shaila shailaja shailesh shaima shaimaa shaista
shaked shakeel shakib shakti shalika shalini shamim shamima shamsul shan shanaka shane shani shania shannon shanshan
shanta shantanu shanthi shanwei shaohua shaolin shapour sharad sharada sharareh sharif sharmila sharmin sharmistha
sharon shashank shashi shaun shauna shaurya shawn shayan shazia shea sheetal shefali shehan shehnaz shehryar shehu
sheila shelby sheldon shelley shelly shenali sheng shengjie shengnan sherif sherine sherri sheryl sheryll shewit
sheyda shi shideh shiela shigeki shigeko shigeo shigeru shihan shiho shijie shikha shilpa shima shimon shingo
shinichi shinji shino shinobu shinta shinya shiori shira shiran shirin shirish shirley shiva shivam shivangi shivani
shivendra shiyu shizuka shizuko shlomi shlomo shmuel shmulik shoaib shobha shohei shohreh shoichi shoji shoshana
shota shotaro shraddha shreya shreyansh shreyas shridhar shrikant shruti shu shuai shuang shubham shubhangi shubhra
shufen shuhei shuhua shuichi shuji shujuan shulamit shulan shumin shunsuke shuo shura shusuke shuting shuyi shweta
shyam shyamala shyamali siamak sian siavash sibel sibongile sibusiso sid siddharth siddhartha siddhi sidney sidra
siebe siegfried sieglinde sifiso sigal sigit signe sigrid sigurd sigurdur sigurður siham sihan sihyun siim sijia
sika sila silas sile silke silvana silvano silvia silvio silviu simao simba simin simisola simiyu simon simona
simone simphiwe simran simão simón sina sinan sindhu sindisiwe sindre sinead sinem sini sinikka sinisa siniša sinéad
siobhan siobhán sioned siphesihle sipho siphokazi siqi siri sirikit siriporn siriwan sirpa sisay sithara sithembile
siti siv sivan siwan siyabonga siyanda siyu sizwe siân sjaak sjoerd sjors skye skylar slamet slava slavica slavomir
slavomír slawomir slobodan smadar smangaliso smita smriti smruti sneha snehal snezana snezhana snežana sobia soeren
sofia sofie sofiia sofoklis sofía sogand sohail sohan sohee soheil soheila sohel sohini sohyun sola solange solbi
soledad solene solmaz solomiia solomon solveig solène sombat somchai somin somjai somkiat somnath somporn somsak
somto somtochukwu sonal sonali sonam sondos songtao sonia sonja sonya soo soo-jin soobin soohyun soojin sookyung
soomin sooyeon sooyoung sophia sophie sora soraya sorcha soren sorin sorina soroush sosuke sotiria sotiris souad
soufiane soumik soumya sourav souta soyeon soyoung spela spencer spyridon spyros srdan sreedhar sreeja sreelakshmi
sridevi sridhar srinivas srinivasan sruthi srđan stacey stacy stamatis stan stanislav stanislaw stanislawa stanisław
stanisława stanko stanley stastny stavros stavroula stef stefan stefania stefanie stefano stefanos steffan steffen
steinar stelios stella stepan stepanka steph stephane stephanie stephen steve steven stewart sthembiso stian stig
stijn stjepan stoyan stratos struan stuart sture styliani stéphane stéphanie subagyo subash subhadra subhash subin
subira subodh subomi subramaniam subrata suchart suchitra sudarat sudarshan sudarshani sudeep sudha sudhakar sudhir
sudipta sugandha suhail suhaila suhani suharto suhas sujata sujatha sujay suji sujin sujit sukanya sukhdeep sukma
sukru sulaiman sulastri sule sulekha suleyman sumaira sumaiya suman sumana sumanth sumarni sumathi sumaya sumiko
sumin sumit sumitra sumudu suna sunaina sunanda sundar sundas sunee sungho sunghoon sungjin sungmin sunhee sunil
sunita sunkanmi sunmi sunyoung suong supachai supaporn suparna suphawadee supriya supriyadi surabhi surachai surafel
suraj suranga surasak surbhi surekha surendra suresh surya susan susana susann susanna susannah susanne susanti
sushant sushil sushma sushmita susie susilo susumu suthida sutrisno suwit suzanne suze suzie suzuka suzuko suzume
svante svatopluk svein sven svend svenja sveta svetlana svitlana swantje swapna swapnil swara swarna swathi swati
sweta sybil sydney sylvain sylvaine sylvester sylvia sylvie sylwester sylwia synne synnove synnøve szabolcs szilvia
szymon sándor sára sæunn séamus sébastien ségolène sérgio séverine síle sílvia sólveig sónia sônia sören søren
süleyman sıla sławomir sơn sương tabitha tadao tadashi tade tadeas tadesse tadeusz tadeáš tadhg taehyung taemin
taeyang taeyeon tafadzwa tage taha tahani tahir tahira tahmid tahmina tai taichi taiga taiki taina tainá taiwo
takaaki takafumi takahiro takako takanori takao takashi takayuki takehiro takeo takeru takeshi takis takudzwa takuma
takumi takuro takuya tal talal talatu talfryn talha tali talia taliesin tam tamami tamanna tamar tamara tamas tamer
tamiko tamim tamirat tammy tamsin tamás tanawat tanay tanel taner tanguy tania tanimu tanisha tanja tanjila tanmay
tanushree tanveer tanvi tanvir tanya tanzina tao tapan tapani tapio tapiwa tara taraneh taras tarek tareq tari tarik
tariku tariq tarja tarkan tarmo tarun taruna tarık taslima tasneem tasnim tatana tate tatenda tatiana tatjana tatsuo
tatsuya tatyana taufik tauqeer tawan taylor tayo tayyab taťána tebogo teboho ted teemu tegan teguh tegwen tehila
tehmina teija tejal tejas tejaswi tejaswini tekle telma telmo temi temilade temiloluwa temitayo temitope tendai
teniola teodor teodora teodoro terence teresa teresita tereza terje terrance terrell terri terry tertius terttu
teruo tesfa tesfaye tess tessa tetiana tetsuo tetsuya teun teunis tewodros thabang thabiso thabo thach thais thaksin
thamer thanakorn thanaporn thanasis thanawat thandeka thandi thandiwe thando thang thanh thaniya thanos thao thapelo
tharaka tharindu tharushi thato thaís thea thelma themba thembeka thembi thembinkosi theo theodora theodore
theodoros theofilos theresa therese thi thiago thibault thibaut thida thien thierry thijmen thijs thilina thilini
thilo thinh thisara thitima thiện thoa thomas thong thongchai thor thora thorbjorn thorbjørn thorsten thorunn thu
thulani thuli thulisile thuong thuy thành thái théo théodore thérèse thông thùy thúy thư thương thạch thảo thắng
thịnh thủy tia tiago tiana tiberiu tibor tida tien tienie tiernan tiffany tigist tihomir tiina tiisetso tiit tijmen
tijs tika tilahun tilak tilman tilo tim timea timo timofey timothee timothy timothée timur tina tinashe tinay tineke
tingting tinh tirta tirunesh titi titik titilayo titilope titouan tiziana tiziano tiên tiến tjasa tjaša tjeerd
tlotlo toan tobenna tobi tobias toby tochi tochukwu todd tofunmi tokunbo tola tolani tolga tolgahan tolu toluwalase
tom tomas tomasz tomer tomi tomislav tomiwa tommaso tommy tomohiro tomoka tomoki tomoko tomomi tomos tomoya tomoyuki
tomás tomáš tomé tongtong toni tony tonya toomas tope tora torben torbjorn torbjörn torbjørn torill torquil torstein
torsten toru toshiaki toshihiro toshiko toshio toshiyuki tosin touhid touraj touseef tova tove toyin toyosi toàn tra
tracey tracy traian tram trang traudl travis treasa trent trevor tri tricia triin trijntje trina trine trinh
trinidad trisha tristan trixie triyono trond trong troy truc trudy trung truong trupti trygve trystan trà trâm trí
trúc trường trọng tsegaye tsehay tsepo tshegofatso tshepiso tshepo tsion tsubasa tsutomu tsuyoshi tsvetan tsvetelina
tu tuan tudor tudur tufan tugba tugce tuija tulay tulin tumaini tumelo tumi tumisang tunc tuncay tunde tung tunji
tunç tuomas tuong turgut turhan turki tushar tuti tuula tuva tuyen tuyet tuyết tuyền tuğba tuğçe tuấn twan twm tyler
tymofiy tyra tyrone tyson tzipi tzvi tài tâm tân tânia tình tímea tín tùng tú tülay tülin tünde tường tấn ubaid ubon
uche uchechi uchechukwu uchenna udara udari uday udaya udo udom ufuk ugne ugo ugochi ugochukwu ugonna ugur uijin
ujjwal uju ujunwa uldis ulf uli ulises ulisses ulla ulle ulrich ulrik ulrika ulrike uma umair umang umar umara umaru
umberto umeko umer umesh umit umme una unai unathi unn unnati upendra upul uri uriel urmas urmi urmila urooj uros
uroš urska ursula urszula urvashi urška usama usha usman uta utami ute utkarsh utku uttam uwase uwe uyen uyên uzair
uzma uzoamaka uzochukwu uzoma uğur vaclav vadim vadym vaggelis vahid vaibhav vaida vaidehi vaios vaishali vaishnavi
valdis valentin valentina valentyna valentín valeria valerie valerii valerio valeriy valery valérie valéry vamsi
vandana vanesa vanessa vangelis vangie vani vanita vanja vanna vanya varsha varun varvara vasant vasanth vasco
vasile vasiliki vasilis vasilisa vasily vassilis vasudha vasundhara vasyl vatsal vaughn vedant vedran veena veer
veerle vegard veikko veit veli velimir velma vendula venkat venkata venkatesh vera vered verena vergel verna vernon
veronica veronika verónica vesa vesna vianney vibeke vibha vibhor vic vicente vichai vicki vicky victoire victoria
vida vidar vidhi vidhya vidya viet viggo vihaan vijay vijaya vijayalakshmi vijeta vikas vikash vikram vikrant viktor
viktoria viktoriia viktória vilde vilem vilhelm vilius villads ville vilma vilmos vilém vimal vimala vimukthi vinay
vinayak vince vincent vincenzo vineet vineeta vinh vinicius vinita vinod vinzenz vinícius violeta viorel viorica
vipin vipul virag viraj virat virendra virgil virgilio virginia virote virpi virág vishakha vishal vishnu vishwanath
vishwas vit vitalii vitaliy vitaly vitor vitoria vittoria vittorio vitória vivaan vivek vivian viviana viviane
vivien vivienne việt vlad vladan vladimir vladimira vladimír vladimíra vladislav vlasta vojislav vojtech vojtěch
volkan volker volkmar volodya volodymyr vova vratislav vrinda vsevolod vu vuk vusi vusumuzi vuyo vuyokazi vy
vyacheslav vyshnavi vytautas václav vân víctor vít văn věra vũ waceke waclaw wacław wadih wael wafa wafula wagner
wahid wahida wahyu wahyuni wairimu waithera wajid wajiha wakana waldemar wale waleed walid wallace walter waltraud
wamaitha wambui wanchai wanda wande wandile wangari wangechi wangui wanindu wanja wanjala wanjiku wanjiru wanyama
wanying waqar waqas waraporn warunee waseem wassim wataru wati wawan waweru wayan wayne wei weidong weihong weijie
weili weimin weiming weiping weiqi weiwei weiyi wekesa wellington wemimo wen wenbin wenbo wendell wendy wenhao
wenhui wenjie wenjing wenjun wenli wenqing wenting wenwen wenxin wenxuan werner weronika wesley wessel whitney wiam
wibke wichai widad widodo widya wiebke wieslaw wiesław wiktor wiktoria wikus wilai wilaiwan wilbert wilbur wilfred
wilfredo wilfried wilhelm willa willard willem willemien willemijn willi william willie wilma wilson wim winai
winfried winifred winnie winston wioletta wira wirat wiroj wisam witold wladyslaw wlodzimierz wojciech wolfgang
wolfram wondimu wonho woojin wooyoung worawit worku wouter wu wubit wulan wunmi wyatt wyn władysław włodzimierz
xabier xander xanthi xavi xavier xenia xi xia xian xiang xiangyu xiao xiaobo xiaochen xiaodan xiaodong xiaofang
xiaofei xiaofeng xiaogang xiaohong xiaohua xiaohui xiaojie xiaojing xiaojun xiaolan xiaolei xiaoli xiaolin xiaoling
xiaolong xiaomei xiaomin xiaoming xiaoping xiaoqing xiaotong xiaowei xiaowen xiaoxia xiaoxiao xiaoyan xiaoyi
xiaoying xiaoyu xiaoyun ximena xin xing xinhua xinran xinxin xinyi xinyu xinyue xiong xiu xiulan xiuli xiuying
xiuzhen xolani xolile xu xuan xue xuefeng xuelian xuemei xueqin xueying xun xuân y yaa yaakov yae yael yafa yagmur
yago yahya yair yakov yakubu yalan yalda yali yaman yamini yamuna yan yana yanan yanfei yanga yangyang yanhong
yanhua yanjun yanli yanling yanmei yann yannick yannik yannis yanping yanqing yanti yanto yanyan yao yaowalak yaoyao
yara yared yaron yaroslav yaroslava yaryna yasaman yasemin yaser yash yashas yashaswini yashika yashoda yashwant
yasin yasir yasmeen yasmin yasmine yasodha yassin yassine yasuhiro yasuko yasuo yasushi yasuyuki yatin yavuz yawen
yaxin yayan yayoi yayra yağmur yebin yeganeh yegor yehuda yehudit yeji yejide yejin yelda yelena yeliz yemi yemisi
yeonwoo yeri yerin yesenia yesim yetunde yevgeny yevhen yevheniia yewande yeşim yi yiannis yibo yichen yifan yifei
yigal yigit yihan yijun yildiz yilin yilmaz yimin yiming yimo ying yingjie yingluck yingying yinka yiqing yishai
yisrael yiting yitong yitzhak yiwei yiwen yixin yixuan yiyang yiğit ylva yngve yoav yochai yodit yoel yogesh yogita
yohan yohani yohannes yohei yoichi yoko yolanda yolande yona yonas yonatan yong yonggang yonghong yongjun yongqiang
yoni yoo-jin yoofi yoojin yoona yoonah yoongi yoonji yoonseo yordan yordanos yorgos yosef yoshiaki yoshie yoshihiro
yoshikazu yoshiko yoshimi yoshinori yoshio yoshito yoshiyuki yossi yosuke yota yotam younes young-ho younghee
youngho youngjae youngjin youngmi youngsoo yousef youssef youwei yrsa yu yuan yuanyuan yubin yuchen yudai yudhi yudi
yue yuejiao yueyue yufei yuhan yuhang yuhua yuhui yui yuichi yuichiro yuji yujia yujie yujin yuka yukako yukari yuki
yukie yukihiro yukiko yukio yuko yulan yulia yuliana yuliia yulin yuling yuma yumei yumi yumiko yumin yuming yumna
yun yuna yunfei yunho yuni yunlong yunus yunxi yupa yuping yuqi yura yuri yurii yurika yuriko yuriy yury yusaku
yusra yusril yusuf yusufu yusuke yuta yutaka yuting yuto yutong yuu yuval yuvraj yuwei yuxi yuxin yuxuan yuya yuyan
yuyang yuying yuze yuzhen yuzuki yves yvette yvo yvon yvonne yıldız yılmaz yến zac zach zachary zack zafer zahid
zahida zahidul zahra zaid zain zaina zainab zainabu zaira zakaria zakhar zaki zakia zama zandile zane zanele zaneta
zara zari zarko zawadi zayed zbigniew zbynek zbyněk zdenek zdenka zdeněk zdeňka zdravko zdzislaw zdzisław zeel
zeeshan zeev zehra zeina zeinab zejun zekai zekeriya zelalem zelda zelia zeljka zeljko zemin zena zenaida zenebe
zenon zerrin zev zewdu zexi zeynep zhan zhang zhanna zhao zhaohui zhe zhen zheng zhengyu zhenhua zhenya zhenyu zhi
zhigang zhihao zhihua zhihui zhijian zhijie zhilin zhiming zhiping zhiqiang zhiwei zhixin zhiyong zhiyuan zhong
zhonghua zhou zhu zhuang zhuo ziad ziaur ziba zichen zihan zihao zikora zimo zinaida zineb zinhle zintle ziqi zirui
zisis zita zitong ziv zixin zixuan ziya ziyanda ziyang ziyi ziyu zlatan zlatko zodwa zoe zoey zofia zohaib zohreh
zoi zola zoleka zoltan zoltán zongyuan zoran zoriana zorica zoya zoé zoë zsofia zsolt zsuzsanna zsófia zubaida
zubair zuhair zuhal zukiswa zulema zulfiqar zulkifli zunaira zuoming zuri zuzana zuzanna zvi zydrunas zygmunt zélia
ágnes áine ákos álvaro ángel ángela ángeles ánh árpád ân åke åsa åse éabha édith édouard éliane élisabeth élise
élodie éloïse éléonore émeline émile émilie éric érica étaín étienne éva évelyne íde íñigo ólafur órla óscar örjan
özge özgür özkan özlem øystein øyvind úna ülle ümit ý þór þórunn čeněk điệp đoàn đình đông đạt đức ırmak ľubica
ľubomír łucja łukasz şahin şebnem şeyma şule şükrü šimon špela štefan štěpán štěpánka šárka šťastný żaneta žaneta
žarko željka željko žydrūnas ștefan ștefania
"""

ALSO_WORDS = """
ai alp amber an angel april archer art ash aspen aster august aurora autumn bailey basil beau belay ben bill billy
bin bing bob bode bong bonnie brandy brooks bud cam can carmine carol carter celeste chai chandler charity chase
cherry chi christian chuck clay clement cliff constance constant cooper coral crystal daisy dale danish dawn dean
denes destiny dev devon dexter dick dimple do dolly don dove drew duke dung earl ebony eden edit eve even faith fan
fang fay felicity fen fern ferry finn floor flora ford foster frank gal gale gang gene genet german gift ginger
given glen grace grant gray guy ha hang hank happiness harper harry harsh hazel heath heather hind holly homer hope
hue hung hunter innes innocent iris ivy jack jade james jasmine jay jean jenny jihad jimmy john josh joy june
justice kent king kit kitty lan lance lark laurel lee lei lies lily ling loan lone long lou lovely lucky made mai
man mans marina marine mark mart martin mason mate matt mavis max maxim may mays mega melody mercy mike miles mine
moon mu my myrtle nada nan nana nick non norman nova odd olive om opal pal pan papa paris pat patience patsy pearl
penny per perry pierce ping piper ploy poppy porter precious primrose prudence qi raj ram ran rand randy raven ray
rein rich river rob robin rocky rod roger roman rose rosemary rowan rowel ruby rune rusty ruth sage said saki salam
sally sandy sang sari savannah sawyer serge shade shalom sherry shin shri shun si sierra sky sol son song sri star
stein sterling sue sultan sultana summer sun sung tan taro teddy temperance thai tin ting tome ton tone tong toon
tor tore trinity tuba tucker urban valentine van verity victor viola violet viral wade wally wan wander warren will
willow wolf woody ya yang yaw ye yen yin yoga you young
"""
