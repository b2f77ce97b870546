"""Ordinary English words by what they can be: n noun, adj, adv, prep, conj, pron, det, num, intj, aux, title."""

WORDS = {
    "n": """
ability absence academy accelerator accent acceptance access accident accolade account accountability accountancy
accountant accounting accuracy achievement acquisition acronym act action activist activity actor actress acumen
adaptation addition address admin administration administrator admiration admission adoption adrenaline advance
advantage adventure advert advertisement advertising advice adviser advisor advocacy advocate aerospace affair
aftermath afternoon age agency agenda agent agility agreement agribusiness agriculture agronomist ai aid aim air
airline airplane airport aisle alarm album alcohol algebra algorithm alignment allergist allergy alley alliance
allocation allowance ally alphabet altitude alumna alumni alumnus amazement amber ambition ambulance amount analog
analogy analysis analyst analytics anatomy anchor anchorman anecdote anger angle animal animation animator anime
anniversary announcement answer ant antenna anthology anthropology antidote antique anxiety apartment api apology
app apparel appeal appearance appendix appetite apple applicant application appointment appraisal appreciation
apprentice apprenticeship approach approval april apron aptitude aquarium arc archaeologist archaeology architect
architecture archive area arena argument arm army arrangement arrival arrow art article artisan artist artwork ash
ashtray aspect aspiration assault assembly assessment assessor asset assignment assistance assistant associate
association assumption assurance astronaut astronomer astronomy athlete athletics atmosphere attachment attempt
attendance attendee attention attic attitude attorney attraction auction auctioneer audience audiologist audit
auditor august aunt aura authenticity author authority autism auto automation automobile autonomy autumn
availability avatar avenue average aversion aviation award awareness axis baby bachelor backbone backend background
backlog backup bacon bacteria badge badminton bag baker bakery balance balcony ball ballet balloon ballot bamboo
banana band bandwidth bank banker banking banner bar barber bargain barista barn barrel barrier barrister base
baseball basement basics basil basis basket basketball bass batch bath bathroom batter battery battle bay beach
beacon beam bean bear beard beat beauty bed bedroom bee beef beekeeper beer beetle beginner beginning behalf
behavior behaviour belief bell belt bench benchmark benefit berry beta betrayal bias bicycle bid bike bill billboard
billing billionaire biochemist biochemistry biographer biography bioinformatics biologist biology biomedicine biopsy
biotech biotechnology bird birth birthday birthplace biscuit bishop bit bite blacksmith blade blanket blaze blend
blessing blizzard block blockchain blog blogger blood bloom blossom blow blueprint blunder board boarding boardroom
boat body boiler bolt bomb bond bone bonfire bonus book bookcase booking bookkeeper bookkeeping bookmark bookshop
bookstore boost boot bootcamp booth border boredom boss bot botany bottle bottleneck boulevard boundary bouquet bow
bowl box boxer boxing boy boyfriend bracelet bracket brain brainstorm brake branch brand branding brass bravery
breach bread breadth break breakdown breakfast breakthrough breath breeze brewer brewery bribe bribery brick bride
bridge briefing broadband broadcast broadcaster brochure broker brokerage brook broom brow browser bruise brunch
brush bubble bucket bud buddy budget buffer buffet bug builder building bulb bulk bull bullet bulletin bunch bundle
burden bureau bureaucracy burger burn burnout bus business businessman businesswoman butcher butter butterfly button
buyer buzz bypass bystander byte cabin cabinet cable cactus cafe cage cake calcium calculation calculator calculus
calendar calibre call caller calorie camera camp campaign campaigner campus canal cancer candidate candle candour
canvas canyon cap capability capacity capital capitalism capsule caption car caravan carbohydrate carbon card
cardboard cardinal cardio cardiologist cardiology care career caregiver caretaker cargo caricature carol carpenter
carpentry carpet carrier carrot cart cartoon cascade case cash cashier casino cast casting castle cat catalogue
catalyst catastrophe category caterer catering cathedral cattle causality cause caution cave ceiling celebration
celebrity cell cello cement cemetery census center centre century ceo cereal ceremony certainty certificate
certification cfo chain chair chairman chairperson challenge champagne champion championship chance change channel
chaos chaplain chapter character charge chariot charity charm chart charter chase chat chatbot chatter cheat
checklist checkout checkup cheek cheer cheese chef chemist chemistry cherry chess chest chicken child childcare
childhood chimney chin chip chocolate choice choir cholesterol chord chore choreographer choreography chorus
chronicle church cider cinema cinematographer cinematography circle circuit circumstance citation citizen
citizenship city civilian civilisation civilization claim clan clarification clarinet clarity clash class
classification classmate classroom clause clay cleaner cleaning clearance clerk cleverness cliche click client cliff
climate climax climb climber clinic clinician clip cloak clock closet closing closure cloth clothes clothing cloud
clown club clue cluster co-founder coach coaching coal coalition coast coat cockpit cocktail coconut code codebase
coder coding coffee cohort coin coincidence collaboration collaborator collar collateral colleague collection
collector college colony color colour column columnist combination comeback comedian comedy comfort command
commencement comment commentary commerce commission commissioner commitment committee commodity commonwealth
commotion communication communicator community commute commuter companion companionship company comparison compass
compassion compensation competence competency competition competitor compiler complaint complexity compliance
complication compliment component composer composition compound compression compromise computation computer
computing comrade concept concern concert concierge conclusion condition conduct conductor conference confession
confidence configuration confirmation conflict confusion congestion conglomerate congress connection connector
conscience consciousness consensus consent consequence conservation conservationist consideration consistency
conspiracy constellation constitution constraint construction consul consulate consultancy consultant consultation
consulting consumer consumption contact container contest contestant context continent continuity continuum contract
contractor contradiction contrast contribution contributor control controller controversy convenience convention
conversation conversion conviction cook cookbook cookie cooking cooperation coordination coordinator copier copilot
copper copy copyright copywriter copywriting coral cord corn corner cornerstone corporation corpus correction
correspondence correspondent corridor corruption cosmetics cost costume cottage cotton couch council counselling
counsellor counselor countdown counter counterpart country countryside county coup couple coupon courage courier
course coursework court courtesy courtroom courtyard cousin cover coverage cow cowboy coworker cpu cradle craft
craftsmanship crane crash crate crayon cream creation creativity creator creature credential credibility credit
creditor creed creek crew cricket cricketer crime criminology crisis criteria criterion critic criticism critique
crocodile crop cross crossing crossroads crossword crowd crowdfunding crown cruise crunch crust crypto
cryptocurrency cryptography crystal cube cucumber cuisine cult culture cup curator cure curfew curiosity curl
currency curriculum curse curtain curve cushion custodian customer customisation customs cut cv cybercrime
cybersecurity cycle cycling cyclist cyclone cylinder dad daisy dale dam damage dance dancer dancing danger darkness
dashboard data database dataset date daughter dawn day daydream daylight daytime deadline deal dealer dealership
death debate debit debris debt debugging debut decade decay deceit december decency decision deck declaration
decline decor decoration decree dedication deed deer defeat defence defendant defender defense defiance deficit
definition deforestation degree deity delay delegate delegation delicacy delight deliverable delivery demand demise
demo democracy demographic demonstration den denial density dentist dentistry department departure dependency
deployment deposit depression depth deputy derivative dermatologist descent description desert design designer
desire desk desktop desperation dessert destination destiny destruction detail detention detergent determination
detour dev developer development device devil devops devotion dew diabetes diagnosis diagonal diagram dialect
dialogue diamond diary dice dictionary diesel diet dietitian difference differentiation difficulty digest digit
dignity dilemma diligence dimension dinner dip diploma diplomacy diplomat direction directive director directory
disability disadvantage disagreement disappointment disaster disbelief disc disciple discipline disclaimer
disclosure discomfort discount discovery discretion discrimination discussion disease disgrace disguise disgust dish
dishwasher disk dismissal disorder dispatcher display disposal disposition dispute disruption dissertation distance
distinction distortion distraction distress distribution distributor district ditch diver diversity dividend
division divorce dock docker doctorate doctrine document documentary documentation dog doll dollar dolphin domain
dome donation donkey donor donut door doorstep dose dot doubt dough downfall download downside downtime downturn
draft drag dragon drainage drama drawback drawer drawing dread dream dress dressmaker drift drill drink drive driver
drone drop drought drug drum drummer duck duel duet dungeon duration dusk dust duty dwelling dye dynasty eagerness
eagle ear earnings earring earth earthquake ease easter eatery echo eclipse ecologist ecology ecommerce economics
economist economy ecosystem edge edition editor edtech education educator eel effect effectiveness efficiency effort
egg ego elbow elder election electorate electrician electricity electrode electronics elegance element elephant
elevator eligibility elimination email embassy embrace embryo emergency emotion empathy emperor emphasis empire
employability employee employer employment empowerment emptiness encounter encouragement encryption encyclopedia end
endeavour ending endocrinologist endorsement endpoint endurance enemy energy engagement engine engineer engineering
enjoyment enquiry enrolment ensemble enterprise entertainment enthusiasm enthusiast entity entrance entree
entrepreneur entrepreneurship entry envelope environment envy enzyme epidemic epidemiologist epidemiology episode
equality equation equator equilibrium equipment equity era erosion errand error escalator escape escort espresso
essay essence establishment estate estimate estimation ethic ethics ethos etiquette euro evacuation evaluation
evaluator evangelist eve event evidence evolution exaggeration exam examination examiner example excellence
exception excerpt excess exchange excitement exclusion excuse exec execution exemption exercise exhibit exhibition
exile existence exit expansion expat expectation expedition expenditure expense experience experiment expertise
expiry explanation exploration explorer explosion export exporter exposition exposure expression extension extent
extract extrovert eye eyebrow eyesight fable fabric facade face facilitator facility fact factor factory faculty
failure fairness fairy faith falcon fall fallacy fallout fame family famine fan fantasy farm farmer farmhouse
farming fashion fate fatigue fault favor favour fear feast feat feather feature february federation fee feedback
feel feeling fellowship feminism feminist fence fender fern ferry fertiliser festival fever fiance fibre fiction
fiddle fidelity field fieldwork fiesta fight figure file filing film filmmaker filmmaking filter finale finalist
finance financier financing finding finger fingerprint finish fintech fire firefighter fireplace firewall firework
firmware fish fisher fisheries fisherman fishing fitness fix flag flagship flair flame flash flashlight flavour flaw
fleet flesh flexibility flick flight flip flock flood floor florist flour flow flower flu fluency fluid flute flyer
foam focus foe fog folder folk folklore follow-up follower fondness food foot footage football footballer foothold
footprint footstep force forecast foreigner foreman foresight forest forestry forgiveness fork form formality format
formation formatting formula fort fortnight fortress fortune forum fossil foul foundation founder fountain fox foyer
fraction fragility fragment fragrance frame framework franchise fraud freak freedom freelancer freezer freight
frequency fresher freshman freshness friction friday fridge friend friendship fright fringe frog front frontend
frontier frost fruit fruition frustration fuel fulfillment fulfilment function functionality fund funding fundraiser
fundraising funeral fungus fur furnace furniture fusion fuss gain galaxy gallery game gamer gaming gang gap garage
garbage garden gardener gardening garlic garment gas gasoline gate gateway gathering gauge gaze gazette gear gem
gender gene generalist generation generator generosity geneticist genetics genius genre gentleman gentlemen
geographer geography geologist geology geometry geophysicist geopolitics germ gesture ghost ghostwriter gift gig
ginger girl girlfriend giver glacier glamour glance glass glasses glen glimpse globe gloom glory glossary glove glow
glucose glue goal goalkeeper goat god gold goldfish golf goodie goodies goodness goods goodwill goose gossip
governance government gown grace grade gradient graduate graduation grain gram grammar gramophone granddaughter
grandfather grandma grandmother grandpa grandparent grandson granite grant grape graph graphics grasp grass
gratitude grave gravel gravity greatness greed greenhouse greeting grid grief grill grin grip grit grocer grocery
groom groove ground group grower growth grudge guarantee guard guardian guess guest guidance guide guideline guild
guilt guitar guitarist gulf gum gun guru gut guy gym gymnast gynaecologist habit hackathon hacker hail hair haircut
hairdresser hall halloween hallway halt hammer hand handball handbook handful handicap handle handler handout
handover handshake handwriting hangout happiness harassment harbour hardship hardware harm harmony harp harvest
haste hat hatred haven hawk hay hazard hazel head headache headcount headhunter headline headquarters headset
headteacher headway healer healing health healthcare heap hearing heart heartbeat heat heath heather heating heaven
heavyweight hedge heel height heir helicopter helmet helper helpline hemisphere hen herb herd heritage hero
hesitation hiccup hierarchy highlight highlights highway hike hiking hill hindsight hint hip hire hiring historian
history hit hive hoax hobby hockey hold holder hole holiday holly homage homeland homeowner homepage homeschool
homesickness homework honesty honey honor honour hood hook hope horizon horn horror horse horsepower horticulture
hose hospital hospitality host hostel hostility hotel hotline hour house household housewife housework housing hub
hue hug humanities humanity humidity humility humor humour hunch hunger hunt hunter hurdle hurricane husband
hydrogen hygiene hypothesis ice iceberg icon idea identity ideology idiom idol ignorance illness illusion
illustration illustrator image imagination imbalance immersion immigrant immigration immunity immunologist
immunology impact impatience impediment implant implementation implication import importance importer impression
improvement impulse inability inbox incentive inch incident inclination inclusion income inconvenience increase
incubator independence index indication indicator inducement industry inequality infancy infant infection inflation
influence influencer influx info infographic information infrastructure ingredient inhabitant inheritance initiative
injection injury ink inn inning innocence innovation innovator input inquiry insect insider insight inspection
inspiration instability installation installer installment instance instinct institute institution instruction
instructor instrument insulation insulin insult insurance insurer intake integration integrity intellect
intelligence intensity intent intention interaction intercom interest interface interlude intermediary intermission
intern internet internship interplay interpretation interpreter intersection interval intervention interview
interviewee interviewer intranet intro introduction introvert intuition invasion invention inventor inventory
investigation investigator investment investor invitation invite invoice involvement iris iron irony island isle
isolation issue item iteration itinerary ivory ivy jack jacket jade jail jam january jar jaw jazz jealousy jeans
jelly jet jetlag jewel jeweller jewellery jigsaw job jogging joiner joke journal journalism journalist journey joy
jubilee judgement judgment juice july jump junction juncture june jungle junk juror jury kayak keeper kernel kettle
keyboard keynote keystone keyword kickoff kid kidney kilogram kilometre kindergarten kindness kingdom kit kitchen
kite kitten knack knee knife knight knitting knock knot knowledge lab label labor laboratory labour labourer
labyrinth lace lack lad ladder ladies lag lake lamb lamp land landing landlord landmark landscape landscaper lane
language lap laptop lark laser latency latitude latte laugh laughter launch laundry laureate laurel lava law lawn
lawsuit lawyer layer layman layout laziness leader leaderboard leadership leaf leaflet league leap learner learning
lease leather leave lecture lecturer ledger leek leg legacy legend leggings legislation leisure lemon lemonade
lender lending length lens lentil leopard lesson letter lettuce level lever leverage levy liability liaison liar
liberation liberty librarian library licence license life lifecycle lifeguard lifeline lifestyle lifetime lift
lighthouse lighting lightning likelihood lily limb lime limit limitation line lineage linen lineup linguist
linguistics link linkedin lion lipstick liquidity list listener listening literacy literature litigation litter
livelihood liver livestock lizard load loan lobby lobbying lobbyist lobster location lock lockdown locker locksmith
lodge lodging log logic logistics logo loneliness longevity longing lookout loop lorry loss lot lottery loudspeaker
lounge love lover loyalist loyalty luck lump lunch lunchtime lung luxury lyric machine machinery magazine magistrate
magnitude mail mailbox mailing maintenance majority maker makeup malware management manager mandate manner
manufacturer manufacturing manuscript map marathon march margin mark marker market marketer marketing marketplace
marriage mask mass massage masterclass masterpiece match mate maternity math mathematician mathematics maths matter
maturity meadow meal meaning means measure measurement meat mechanic mechanics mechanism medal media mediation
mediator medication medicine meditation meeting meetup melody member membership memo memoir memory mentee mention
mentor mentoring mentorship menu merchandise merchant mercy merger merit mess message messaging messenger metadata
metal meter method methodology metre metric metro midnight midwife midwifery migration mile milestone milk mill mind
mindfulness mindset miner mining ministry minority miracle mirror misconception mission missionary mistake mix
mixture mobility mode model modelling module moment momentum monday money monitor monitoring month mood moon morale
mortgage mother motion motivation motive motor motto mountain mouse mouth move movement mover movie mum museum
mushroom music musician mystery myth name nanny narrative nation nationality nature navigation navy necessity neck
negotiation negotiator neighbor neighbour neighbourhood nephew nerve nest net network networking neurologist
neurology neuroscience neuroscientist newcomer news newsletter newspaper newsroom ngo niche niece night nightmare
noise nomination nominee nonprofit nonsense noon norm nose note notebook notice notification notion novelist
november novice number nurse nursery nursing nut nutrition nutritionist oasis oath object obligation observation
observer obstacle occasion occupation ocean october offer offering office offset oil olive omission onboarding
one-pager one-to-one onion opener opening opera operation operations operator opinion opponent opportunity
opposition optician optics optimisation optimism optimization option orbit orchestra order ordinance organ
organisation organiser organization organizer orientation origin originality orphan outage outcome outlet outline
outlook output outreach outset outsider outsourcing oven overview owner ownership oxygen pace pack package packaging
page pain paint painter painting pair palace pandemic panel panellist panic paper paperwork paradigm paradise
paradox paragraph paralegal paramedic parameter parcel parent parenthood parity park parking parliament part
participant participation particle partner partnership party pass passage passenger passion passport password pasta
paste pastime pastry patent path pathologist pathology patience pattern pause pay payment payroll peace peak pearl
peer pen pencil penetration penny pension people pepper percent percentage perception perfection performance
performer perfume period periodical perk permission permit perseverance persistence person persona personality
personnel perspective pet petition petrol pharma pharmacist pharmacy phase phenomenon philanthropist philanthropy
philosopher philosophy phone photo photograph photographer photography phrase physician physicist physics
physiologist physiotherapist physiotherapy pianist piano pick picnic picture pie piece pile pill pillar pilot pin
pine pioneer pipe pipeline pitch pitfall pizza place placement plan plane planet planner planning plant plastic
plate platform play player playground playlist plea pleasure pledge plot plumber plumbing pocket podcast podcaster
podium poem poet poetry point pointer police policeman policy politician politics poll pollution polymer pool pop
poppy population porch port portal porter portfolio portion portrait position possession possibility post postcard
postdoc poster postman pot potato pottery pound poverty power practice practitioner praise prayer precedent
precision predecessor prediction preference pregnancy prejudice premiere premise preparation presence presentation
presenter press pressure prestige pretext preview price pricing pride priest principle print printer printing
priority prison privacy privilege prize pro probability probation problem procedure proceedings process processing
processor procurement produce producer product production productivity profession proficiency profile profit
profitability program programme programmer programming progress progression project projection promise promoter
promotion proof propaganda property proportion proposal proposition prosecution prosecutor prospect prosperity
protection protein protest protocol prototype provenance proverb provider province provision proxy psychiatrist
psychiatry psychologist psychology psychotherapist publication publicist publicity publisher publishing pulse pump
punctuality punishment pupil purchase purchasing purpose pursuit push puzzle qualification quality quantity quantum
quarterback query quest question questionnaire queue quiz quota quotation quote rabbit race racing racism radar
radiation radio radiographer radiologist radiology rail railway rain rainbow raise ram ranch range ranger rank
ranking rate rating ratio rationale raven reach reaction reactor reader readiness reading real-estate realisation
reality realization realm rear reason reasoning reassurance rebel rebrand recap receipt receiver reception
receptionist recession recipe recipient recognition recommendation record recorder recording recovery recreation
recruit recruiter recruiting recruitment rectangle recycling reduction redundancy reed referee reference referral
refinery reflection reform refresh refresher refuge refugee refund refusal regard region register registrar
registration regression regret regulation regulator rehabilitation rehearsal reign rejection relation relationship
release relevance reliability relief religion reminder remnant removal renewables renewal rent rental repair repeat
replacement reply report reporter reporting repository representation reputation request requirement rescue research
researcher resemblance reservation reserve residence residency resilience resistance resolution resort resource
resourcefulness respect respite respondent response responsibility rest restaurant restoration restriction
restructuring result resume resumé retail retailer retention rethink retirement retreat retrospective return reunion
revenue reverse review reviewer revision revolution reward rhythm ribbon rice riddle ride rider ring riot rise risk
river road roadmap robin robot robotics rock rocket role role-play roll roof room root rope rose rosemary rotation
route router routine row rowan royalty rubbish ruby rug rugby ruin rule ruler rumour run runner runtime rush
sabbatical sacrifice safeguarding safety sage sail sailor salad salary sale sales salesman salesperson saleswoman
salon salt sample sanctuary sand sandbox sandwich satellite satisfaction saturday sauce sausage saving saying
scalability scale scandal scanner scenario scene scent schedule scheduler scheduling scheme scholar scholarship
school schooling science scientist scope score scout scrap screen screening screenshot screenwriter script scroll
sculptor sculpture sea seafood seal search season seat secondment secretary section sector security seed seeker
segment selection self self-awareness self-confidence self-esteem self-starter seller semester semiconductor seminar
senate sender sensation sense sensibility sensitivity sensor sentence sentiment separation september sequel sequence
series sermon server service session set setback setting settlement setup sex shadow shame shape share shareholder
sharing shed sheep sheet shelf shelter shift ship shipment shipping shirt shock shoe shoot shop shopkeeper shopper
shopping shore shortage shortcut shortlist shot shoulder shout shout-out show showcase shower sibling sickness side
sidebar sight sign signal signature significance silence silk similarity simplicity simulation simulator singer
singing sink site situation size skate skater sketch skill skillset skin skincare sky skyline slate sleep slice
slide slogan slot smartphone smile smoke snack snapshot snow soccer socialist society sociologist sociology sock
sofa software soil soldier solicitor solidarity solo solution solver son song songwriter sort soul soup source
sourcing space spaceship spark speaker speaking specialism specialist speciality specialty species specification
spectacle spectrum speculation speech speed spell spelling sphere spice spin spirit split spokesman spokesperson
spokeswoman sponsor sponsorship spot spotlight spouse spread spreadsheet spring sprint squad stability stack stadium
staff staffing stage stair stake stakeholder stamp stance stand stand-up standpoint star start start-up starter
startup state statement statesman station stationery statistic statistician statistics status stay steam steel stem
step steward stewardship stick stigma stimulus stipend stock stomach stone stop storage store storm story
storyteller storytelling strain strand stranger strategist strategy stream streaming street strength stress stretch
strike string strip stroke structure struggle student studio study stuff style stylist subject submission subscriber
subscription subset subsidiary subsidy substance substitute suburb success succession successor suggestion suit
suite sum summary summer summit sun sunday sunlight sunrise sunset sunshine superhero superintendent supermarket
superpower supervision supervisor supper supplement supplier supply support supporter surface surfer surge surgeon
surgery surname surplus surprise surrounding survey surveying surveyor survival survivor suspicion sustainability
sweat swim swimmer swimming swing switch syllabus symbol sympathy symphony symposium symptom syndrome syntax
synthesis system table tablet taboo tactic tag tail tailor takeaway takeover tale talent talk tangent tank tap tape
tariff task taste tax taxation taxi taxpayer tea teacher teaching team teammate teamwork tear tech technician
technique technologist technology teen teenager telecom telecommunications telephone telescope television temper
temperature template temple tempo temptation tenacity tenant tendency tennis tension tent tenure term terminal
terminology terms terrace territory terror test testament tester testimonial testimony testing text textbook textile
texture thank-you thanksgiving theater theatre theme theology theorem theorist theory therapist therapy thesis thing
thinker thinking thirst thought thread threat threshold thrill throat throne thumb thunder thursday ticket tide tie
tiger tile timber time timeframe timeline timetable timing tin tip title toast tobacco toe toggle token tolerance
toll tomato tone tongue tool toolkit tooth topic torch touch touchpoint tour tourism tourist tournament towel tower
town toy trace track trade trader trading tradition traffic tragedy trail trailer train trainee trainer training
trait trajectory transaction transcript transfer transformation transit transition translation translator
transmission transparency transport transportation trap trauma travel traveler traveller treasure treasurer treasury
treat treatment treaty tree trek trend trial triangle tribe tribute trick trigger trip triumph trophy trouble truck
trust trustee truth try tube tuesday tuition tune tunnel turn turning turnover tutor tutorial tutoring tv tweet
twist type typist typo tyre ui umbrella uncertainty uncle undergraduate undertaking unemployment union unit unity
universe university unrest update upgrade upload upside upskilling urge urgency usage use user user-experience usher
utility ux vacancy vacation vaccine vacuum valentine valley valuation value van variation variety vegan vegetable
vegetarian vehicle vein velocity vendor venture venue verb verdict verification verse version vessel vet veteran
veterinarian vibe vice victim victory video videographer view viewer viewpoint village villager vine violence violet
violin violinist virtue virus visa vision visit visitor visualisation visualization vitality vitamin vlogger
vocabulary vocation voice void volleyball volume volunteer volunteering vote voter vow voyage vulnerability wage
wait waiter waitress walk wall wallet want war ward wardrobe warehouse warehousing warmth warning warrior wash watch
water wave weakness wealth weapon wear weather web webinar webpage website wedding wednesday week weekday weekend
weight welder welding welfare well-being wellbeing wellness whale wheat wheel whiskey whiteboard wholesaler wi-fi
widow width wife wilderness willingness willow win wind window wine wing winner winter wire wireframe wisdom wish
wit witness wolf woman wonder wood wool word wording work workaround worker workflow workforce workload workout
workplace works workshop workspace world worldview worm worry wrap writer writing yacht yard year yield yoga yoghurt
youngster youth zebra zip zone zoo zoology
""",
    "adj": """
able absent absolute abstract absurd abundant academic acceptable accessible accidental accomplished accountable
accurate active actual acute adaptable addicted additional adequate adjacent adjustable administrative admirable
advanced adventurous adverse advisory aesthetic affectionate affordable afraid african aged aggressive agile
agricultural ai-powered albanian algerian alike alive all-round allergic amazed amazing ambiguous ambitious american
ample analytical ancient angry animated annual anonymous anxious apparent appealing applicable applied appreciative
apprehensive appropriate approximate arab arabic arbitrary architectural arctic argentinian articulate artificial
artistic ashamed asian asleep assertive astonishing athletic atomic attentive attractive australian austrian
authentic automated automatic autonomous available avid awake award-winning aware awesome awful awkward bad balanced
bangladeshi bare basic beautiful behavioural belgian beloved beneficial big bigger biggest bilingual billable
biological biomedical bitter black bland blank blessed blind blonde blue blunt bold bored boring brave brazilian
bright brilliant british broad broader broken brown brutal bubbly buddhist budding bulgarian bulky burning busy
canadian candid capable careful careless caring casual catchy catholic causal cautious celebrated central certified
challenging changing chaotic characteristic charismatic charitable charming cheap cheeky cheerful chemical childish
chilean chilly chinese christian chronic circular civic civil classical classified clean clear clearer clever
client-facing clinical close closed closer closest cloudy clumsy coastal cognitive coherent collaborative colombian
colorful colourful comfortable committed common communicative compact comparable comparative compassionate
compatible compelling competent competitive complementary complete complex compliant complicated comprehensive
compulsory computational conceptual concerned concise conditional confident confidential confused conscientious
conscious consecutive conservative considerable considerate consistent constant constitutional constructive
contagious contemporary contextual continental continual continuous contrary controversial convenient conventional
convinced convincing cooperative coordinated corporate correct costly cosy courageous courteous covert cozy crafty
crazy creative credible crisp critical croatian cross-functional crowded crucial cruel cuban cultural cumulative
curious current customary customer-facing cute cutting-edge cynical czech daily damp dangerous danish daring
data-driven dead decent decisive dedicated deeper deepest defensive definite deliberate delicate delicious delighted
delightful demanding democratic dense dependable dependent descriptive desirable desperate detailed determined
devoted different differential difficult digital diligent direct dirty disabled disappointed disappointing
disastrous disciplined discreet dishonest disruptive distant distinct distinctive distinguished diverse divine dizzy
domestic dominant doubtful down-to-earth dramatic driven dry dual dubious dull durable dutch dutiful eager
early-career earnest easier easiest eastern easy easy-going eclectic ecological economic economical edible educated
educational effective efficient effortless egyptian elaborate elastic elderly elective electric electrical
electronic elegant elementary eligible eloquent embarrassed embedded emerging eminent emirati emotional emotive
empathetic empirical employable employed empty encouraging endless energetic engaged engaging enjoyable enormous
enriching enterprising entertaining enthusiastic entire entrepreneurial entry-level environmental equal equitable
essential established estonian eternal ethical ethiopian ethnic european eventful eventual everlasting everyday
evident evolving exact excellent exceptional excessive excited exciting exclusive exemplary exhausted exhausting
exotic expensive experienced experiential experimental explicit exploratory exponential exquisite extended extensive
external extracurricular extraordinary eye-opening fabulous facial faithful false familiar famous fancy far-reaching
fascinated fascinating fashionable fast-paced faster fastest fat fatal faulty favourable fearful fearless feasible
federal female feminine fertile fictional fierce fiery filipino final-year financial fine finite finnish first-class
first-generation first-hand first-year fiscal fixed flawless flexible fluent flying focused fond foolish foreign
foremost forensic formal former forthcoming fortunate forward-looking forward-thinking foundational fragile frank
freezing frequent fresh friendly frightening frozen fruitful frustrated frustrating full full-stack functional
fundamental funny furious futuristic generic generous genetic gentle genuine geographic geographical ghanaian gifted
giving glad glamorous global glorious goal-oriented golden gorgeous gracious gradual grand grateful gray greater
greatest greedy greek grey gross ground-breaking groundbreaking growing grown guilty hands-on handsome handy happier
happiest happy hard-working harder hardest hardworking harmful harmless harmonious harsh healthy heartbreaking
heartfelt heartwarming heated heavy helpful helpless hesitant hidden hierarchical high-end high-growth high-impact
high-level high-performing high-quality higher highest hilarious hindu historic historical holistic hollow holy
homeless honest honorary honored honourable honoured hopeful hopeless horizontal horrible hostile hot hourly huge
humanitarian humble humbled humorous hungarian hungry icelandic iconic icy identical idle ignorant ill illegal
imaginary imaginative immaculate immature immediate immense immersive imminent immune impartial impatient imperative
imperfect implicit important impossible impressed impressive in-depth in-house inaccurate inclined inclusive
incoming incomplete inconvenient incorrect incredible incremental independent indian indigenous indirect indonesian
indoor industrial inevitable inexpensive inexperienced infinite influential informal informative informed inherent
inner innocent innovative inquisitive insane insecure insightful inspirational inspired inspiring instant
instructive instrumental insufficient intact integral integrated intelligent intense intensive intentional
interactive intercultural interdisciplinary interested interesting intermediate internal international interpersonal
intimate intricate intriguing intrinsic introductory introverted intuitive invaluable invisible inviting iranian
iraqi irish ironic irregular irrelevant isolated israeli italian jamaican japanese jealous jet-lagged jewish joint
jordanian joyful judicial juvenile keen kenyan kinder kindest knowledgeable known korean kuwaiti large large-scale
larger largest lasting latest latter latvian lazy leading lean learned lebanese legal legendary legitimate lengthy
liberal lifelong like-for-like like-minded limited linear linguistic literal literary lithuanian lively local
logical lone lonely long-lasting long-standing long-term longest loose lost lovely loving low-cost lower lowest
loyal lucky lucrative luxurious mad magical magnetic magnificent main malaysian male manageable managerial mandatory
marginal marine marital maritime married marvellous marvelous massive matching maternal mathematical mature mean
meaningful measurable mechanical medical medieval memorable mental mere merry messy meticulous mexican mid-career
mid-level mid-sized middle mighty mild mindful mini minimal ministerial missing mixed moderate modern modest modular
moist molecular monetary monthly moroccan motivated motivating motivational mountainous moving multicultural
multidisciplinary multilingual multinational multiple municipal musical muslim mutual mysterious mystical naive
naked narrow nasty national native natural naughty naval neat necessary negative nepalese nepali nervous neural
neutral new new-found nicer nicest nigerian nightly noble noisy nominal non-technical nontraditional normal northern
norwegian nostalgic notable noteworthy noticeable nuclear numb numerical numerous nutritional nutritious obedient
obscure observant obsessed obsolete obvious occasional occupational odd off-topic old old-fashioned older oldest
on-site one-off ongoing open open-ended open-minded open-source operational optical optimal optimistic optional oral
ordinary organic organisational organised organizational organized oriental ornamental orthodox out-of-office
outdated outdoor outer outgoing outspoken outstanding oval overdue overjoyed overwhelmed overwhelming packed painful
painless pakistani pale parallel parental partial participatory particular passionate passive paternal pathetic
payable peaceful peculiar people-first perceptive periodic peripheral permanent persian persistent personable
personal persuasive peruvian pessimistic petty phenomenal philosophical physical picturesque pink pioneering pivotal
planned playful pleasant pleased pleasing plural poetic polished polite political poor popular portable portuguese
possible post-graduate powerful practical pragmatic precious precise predictable predominant preferable preferred
pregnant preliminary premier prepared presidential prestigious prevalent preventive previous priceless primary prime
primitive prior private privileged proactive probable problematic procedural productive proficient profitable
profound progressive prolific prominent promising promotional prone proper proportional prospective prosperous
protected protective protestant proud proudest proven provincial psychological pure purple purposeful puzzled qatari
quaint qualified qualitative quantitative quarterly questionable quick quiet quirky racial radiant radical random
rapid rare rational raw ready real real-life real-time realistic reasonable recent receptive reciprocal recognisable
recognizable recommended recurring redundant reflective refreshing regional regular regulatory related relaxed
relaxing relentless relevant reliable relieved religious reluctant remarkable remote renewable renewed renowned
repetitive reputable required residential resilient resourceful respectable respected respectful respective
responsible responsive restless restorative restrictive results-driven retired revolutionary rewarding rich
ridiculous rigid rigorous ripe risky robust romanian romantic rotten royal rude rugged running rural russian rusty
rwandan sacred sad satisfactory satisfied satisfying saudi scalable scarce scared scary scenic sceptical scholarly
scientific scottish seamless seasonal seasoned second-hand second-year secondary secure selective self-aware
self-employed self-made self-motivated self-taught selfish selfless semantic senior-level sensational sensible
sensitive sentimental separate sequential serbian serene serial serious severe shaky shallow shared sharp sheer
shiny shocked shocking short-term shorter shortest shy sick significant silent silly similar simple sincere
singaporean single skeptical skilful skilled skillful sleepy slender slight slim slovak slovenian small small-scale
smaller smallest smooth so-called sociable social socioeconomic soft solar sole solid sophisticated sore
sought-after southern spacious spare spatial special specialised specialized specific spectacular speechless spicy
spiritual splendid spontaneous stable standout stark state-of-the-art static statistical statutory steady steep
sterile stern sticky stiff straightforward strange strategic strenuous stressed stressful strict striking strong
stronger strongest structural structured stubborn stunning stupid stylish subjective subsequent substantial subtle
successful successive sudden sufficient suitable sunny super superb superficial supplementary supportive supposed
supreme surprised surprising susceptible sustainable swedish swift swiss symbolic symmetrical sympathetic synthetic
syrian systematic systemic tactical talented talkative tall tangible tanzanian tasty technical technological tedious
temporary tempting tense tentative terrible terrific territorial textual thai thankful theoretical therapeutic thick
thin third-year thorough thoughtful thoughtless thrilled thrilling thriving tidy time-consuming timeless timely tiny
tired tireless tiring tolerant top-notch topical touched touching tough toxic traditional tragic trained
transferable transformative transparent traumatic treasured tremendous tricky trivial tropical troubled true trusted
trustworthy tunisian turbulent turkish twin typical ugandan ugly ukrainian ultimate unable unaware unbelievable
unbiased uncertain unclear uncomfortable uncommon unconscious unconventional underlying understandable undervalued
unemployed unexpected unfair unfamiliar unforeseen unforgettable unfortunate unfriendly unhappy unhealthy
unimportant unique united universal unlikely unlimited unnecessary unparalleled unpleasant unprecedented
unpredictable unrelated unsuccessful unsure unusual unwavering unwilling up-to-date upbeat upcoming upper
upper-class uppermost upset upstanding urban urgent usable useful useless user-friendly usual utmost utter vacant
vague valid valuable value-added valued values-driven varied vast venezuelan verbal verified versatile vertical
viable vibrant vicious victorious vietnamese vigilant vintage violent viral virtual virtuous visible vital vivid
vocal vocational volatile voluntary vulnerable warm warmer warmest wary weak wealthy web-based weekly weird
welcoming well-connected well-deserved well-established well-known well-organised well-read well-rounded
well-written welsh western wet whole wholehearted wide-ranging wider widespread wild willing wise witty wonderful
wooden wordy working world-class worried worthwhile worthy written wrong yearly young younger youngest youthful
zambian zealous zimbabwean
""",
    "adv": """
abroad ad-hoc afar afresh afterward afterwards again ago ahead aka almost aloud already also altogether always anew
anyhow anymore anyplace anytime anyway anyways anywhere apart ashore aside astray away awhile backstage backward
backwards beforehand circa clockwise crosswise ditto doubtless downhill downstairs downward downwards edgewise eg
elsewhere ergo et-al etc evenings ever evermore everywhere farther firsthand forever forth forward forwards fridays
full-on furthermore furthest halfway headfirst hence henceforth here hereafter hereby herein hereinafter hitherto
how however ie indoors inland instead inward lengthwise likewise maybe meantime meanwhile midway midweek mondays
moreover mornings never nevertheless nonetheless nonstop not nowadays nowhere offhand offstage often oftentimes
onward onwards otherwise outright outward overleaf perhaps piecemeal quite rather regardless saturdays seldom
sideways skyward someday somehow someplace sometime sometimes somewhat somewhere soon sooner straightaway sundays
then thenceforth thereabouts thereafter thereby therefore therein thereof thereupon thrice thursdays thus together
too tuesdays underfoot underground underwater upfront uphill upright upstairs upstate upstream upward upwards
verbatim vice-versa viz wednesdays weekends whatsoever whence whereabouts whereby why yonder
""",
    "adj/n": """
adult alert alternative amateur bottom bound brief calm classic cold collective comic commercial concrete content
core criminal custom dark deaf default due dynamic editorial elite english equivalent evil executive expert express
extreme fair favorite favourite fellow final firm fit flat freelance french fun future german giant graphic green
human hybrid ideal individual initial intellectual interim interior junior key kind lead light liquid living magic
mainstream manual material maximum medium military minimum minor minute mobile moral non-profit novel objective
official orange original patient pharmaceutical plain polish positive postgraduate potential premium present
principal professional prompt public red relative representative resident rival rough safe secret senior silver
smart sound spanish square standard superior sweet target tender top total understanding uniform unknown variable
visionary visual waste white yellow
""",
    "intj": """
ah aha ahem ahoy aloha amen asap aw aww aye bah bam bingo blah bonjour boo bravo btw bye bye-bye cheerio cheers ciao
damn dang danke done duh eek eh er fyi gee golly goodnight gosh gracias greetings ha hah haha hallelujah hey heya hi
hiya hmm hola hooray howdy huh hurrah hurray kudos lmao lol merci mmm nah namaste nb nevermind nope oh oi ok omg
oops ouch ow phew ps pssst rip rsvp salaam salam salutations shalom shh ta tada thx ty ugh uh uh-huh uh-oh um viva
wahoo whew whoa whoop whoops woohoo wow xoxo yay yeah yeh yep yes yikes yippee yo yum yup zing
""",
    "pron": """
anybody anyone anything each-other everybody everyone everyone's everything he he'd he'll he's here's hers herself
him himself how's i i'd i'll i'm i've it it'll it's itself let's me myself no-one nobody none nothing ones oneself
others ours ourselves she she'd she'll she's somebody someone someone's something that'll that's thee theirs them
themselves there's they they'd they'll they're they've thou today's us we we'd we'll we're we've what's where's who
who'd who'll who's whoever whom whomever whosoever y'all ya you you'd you'll you're you've yours yourself yourselves
""",
    "num": """
1st 2nd 3rd dozens eight eighteen eighteenth eighth eighty eleven eleventh fifteen fifteenth fifth fiftieth fifty
five fortieth forty four fourteen fourteenth fourth hundred hundreds hundredth million millions millionth nine
nineteen nineteenth ninety ninth seven seventeen seventeenth seventh seventy six sixteen sixteenth sixth sixty ten
tenth thirteen thirteenth thirtieth thirty thirty-five thousand thousands thousandth three trillion twelfth twelve
twentieth twenty twenty-eight twenty-five twenty-four twenty-nine twenty-one twenty-seven twenty-six twenty-three
twenty-two two
""",
    "title": """
adm admiral amb baroness capt chancellor cmdr col colonel corporal count countess cpa cpl dame dr emir engr esq fr
frau gen gov herr hon imam lt ma'am madam madame mademoiselle maj mba md miss monsieur mr mrs ms mx pres prince
princess prof rabbi rep rev reverend sen senor senora senorita sensei sergeant señor señora señorita sgt sheikh shri
signor signora smt sr sri st
""",
    "aux": """
ain't am are aren't be been can can't cannot could couldn't dare did didn't do does doesn't don't gonna gotta had
hadn't has hasn't have haven't having is isn't might mightn't mustn't needn't ought shall shan't should shouldn't
wanna was wasn't were weren't won't would wouldn't
""",
    "prep": """
aboard about above against alongside amid amidst among amongst at atop barring beneath beside besides between by
concerning considering despite during excluding from given including into minus of onto per regarding respecting
save to toward towards unlike unto upon versus via vs with
""",
    "adv/adj": """
alone better deep downtown earlier early even extra far free full-time further hard high just late later likely live
long longer loud low nearby offline offshore online onsite overall overnight overseas part-time pretty short slow
still straight tight very wide worldwide worse
""",
    "n/title": """
ambassador baron brother captain commander constable councillor dean detective doctor duchess duke father governor
inspector judge justice king lady lieutenant lord master mayor minister officer pastor phd president professor queen
saint senator sir sister
""",
    "prep/adv": """
across along around behind below beyond down in inside notwithstanding off on out over through throughout under
underneath up within without
""",
    "conj": """
although and and/or assuming because if lest nor or provided providing supposing unless whereas whether whilst
""",
    "pron/det": """
another any each her his its several some these this those what whatever which whichever whose
""",
    "n/intj": """
boom congrats congratulations evening farewell goodbye hello help look man morning pardon thank thanks
""",
    "adv/n": """
east home north outdoors overhead south today tomorrow tonight way west wholesale yesterday
""",
    "det": """
a an every my our the their thy your
""",
    "prep/conj": """
as but except for like than till until
""",
    "conj/adv": """
now so though when whenever where wherever yet
""",
    "adj/intj": """
cool fantastic great nice perfect sorry
""",
    "adv/intj": """
alas alright indeed okay please
""",
    "adv/adj/n": """
back best fast left worst
""",
    "aux/n": """
being may must need will
""",
    "pron/det/adv/adj": """
enough least little most such
""",
    "pron/det/adj": """
few fewer many other same
""",
    "det/adj": """
certain double own various
""",
    "prep/conj/adv": """
after before since
""",
    "pron/det/adv": """
all more much
""",
    "num/n": """
billion dozen quarter
""",
    "pron/det/conj": """
both either neither
""",
    "adj/n/title": """
chief general major
""",
    "adj/n/intj": """
dear good welcome
""",
    "num/adv/n": """
first second
""",
    "det/adv/adj": """
last next
""",
    "pron/n": """
mine plenty
""",
    "prep/adv/adj": """
near outside
""",
    "prep/adj/n": """
opposite worth
""",
    "prep/adv/adj/n": """
past round
""",
    "adv/adj/n/intj": """
right well
""",
    "num/adv": """
third twice
""",
    "prep/n": """
following
""",
    "det/num/adv/adj/n": """
half
""",
    "pron/det/prep/adv": """
less
""",
    "det/intj": """
no
""",
    "num/conj/adv": """
once
""",
    "pron/det/num": """
one
""",
    "conj/adj": """
only
""",
    "prep/adj": """
pending
""",
    "prep/conj/n": """
plus
""",
    "adv/adj/intj": """
sure
""",
    "pron/det/conj/adv": """
that
""",
    "pron/adv": """
there
""",
    "aux/adj": """
used
""",
    "conj/n": """
while
""",
    "num/adj/n": """
zero
""",
}
