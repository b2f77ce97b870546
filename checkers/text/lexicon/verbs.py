"""Verbs of everyday and business English: regular ones by their lemma, others as lemma/past/participle."""

REGULAR = """
abandon absorb accelerate accept access accommodate accompany accomplish account accumulate accuse achieve
acknowledge acquire act activate adapt add address adjust administer admire adopt advance advertise advise advocate
affect afford age agree aid aim alert align allocate allow alter amaze amuse analyse analyze anchor announce annoy
answer anticipate apologise apologize appeal appear applaud apply appoint appreciate approach approve archive argue
arrange arrest arrive articulate ask aspire assemble assert assess assign assist associate assume assure attach
attack attain attempt attend attract audit author authorise authorize automate avoid await award back bake balance
base bathe battle beam behave believe belong benchmark benefit blame blend bless block bloom blossom board boast
book bookmark boost borrow bother bounce box brainstorm brand breathe brew bridge brief brighten browse brush budget
bump bury calculate calibrate call calm campaign care carry carve cause cease celebrate centre certify chair
challenge champion change charge chart chase check cheer chew circle circulate cite claim clarify classify clean
clear click climb close coach code coin collaborate collapse collect combine comfort command commend comment
communicate commute compare compete compile complain complement complete compliment comply compose compress
compromise compute conceive concentrate concern conclude condense conduct configure confirm conflict confront
confuse congratulate connect conquer consider consist consolidate constitute constrain construct consult consume
contact contain contemplate contend continue contract contrast contribute convene convert convey convince cook cool
cooperate coordinate cope copy correct correspond cough count couple cover crack craft crash crave crawl create
credit criticise criticize cross crowd crush cry cultivate cure customise customize cycle damage dance dare dash
date debate decide declare decline decorate decrease dedicate deem deepen defeat defend define delay delegate delete
deliberate delight deliver demand demonstrate deny depart depend depict deploy derive describe deserve design desire
destroy detail detect determine develop devise devote diagnose differ digest digitise digitize diminish direct
disagree disappear disappoint discard discern discipline disclose discount discourage discover discuss dismiss
display dispute disrupt distinguish distract distribute disturb dive diversify divide document dominate donate
double doubt download draft drift drill drown dry dump duplicate dwell earn ease echo edit educate elaborate elect
elevate eliminate email embark embody embrace emerge emphasise emphasize employ empower enable enact encounter
encourage end endorse endure energise energize enforce engage engineer enhance enjoy enlarge enlighten enquire
enrich enroll ensure entail enter entertain entitle envision equal erase escalate escape establish esteem estimate
evaluate evolve exaggerate examine exceed exchange excite exclude excuse execute exercise exhaust exhibit exist
expand expect experience experiment explain explode exploit explore export expose express extend extract face
facilitate fade fail fascinate fasten favor favour fear feature field figure file fill film filter finalise finalize
finance finish fire fix flag flatter float flourish flow focus fold follow force forge form formulate forward foster
found frame free freelance frighten frustrate fulfill function fund fundraise furnish further gain garner gather
gaze generate gesture glance glow google govern graduate grant grasp greet grieve ground group guarantee guard guess
guide hack halt hand handle happen harm harness harvest hate haul head heal heat help hesitate highlight hike hint
hire honor honour hope host hunt hurry identify ignite ignore illuminate illustrate imagine impact implement imply
import impose impress improve include incorporate increase indicate induce influence inform inherit initiate inject
injure innovate inquire insert insist inspect inspire install institute instruct integrate intend intensify interact
interest interfere intern interpret interrupt intervene interview intrigue introduce invent invest investigate
invite involve isolate issue iterate join joke judge juggle jump justify kick kill kiss knock lack land last laugh
launch leak lecture leverage liaise license lift like limit line link list listen live load loan locate lock long
look loosen love lower maintain major manage manifest manufacture march mark market marry master match matter mature
maximise maximize measure mediate meditate melt mention mentor merge message migrate mind minimise minimize miss mix
moderate modernise modernize modify monitor motivate mount mourn move multiply name narrate narrow navigate need
neglect negotiate network nominate note notice notify nourish number nurse nurture obey object obligate oblige
observe obsess obtain occupy offend offer onboard open operate oppose optimise optimize order organise organize
orient originate outline outsource overestimate overlook overwhelm owe own pace pack package paint park participate
partner pass patent pause peak peek perceive perfect perform persist persuade phone photograph phrase pick picture
pilot ping pioneer pitch pity pivot place plant play please pledge point polish poll ponder pool pose position
possess post postpone pour power practice practise praise pray preach predict prepare prescribe present preserve
press presume pretend prevail prevent price pride print prioritise prioritize probe proceed process procure produce
profile profit progress prohibit project promise promote prompt pronounce propose prosper protect protest provide
provoke publicise publish pull pump punish purchase pursue push qualify question queue quote race raise rank rate
reach react realise realize reassure recall receive reckon recognise recognize recommend reconcile reconnect record
recover recruit recycle reduce refactor refine reflect reform refresh refund refuse regain regard register regulate
rehearse reimagine reinforce reiterate reject rejoice relate relax release relieve relocate rely remain remark
remember remind remove rename render renew renovate rent reopen reorganise repair repeat replace replicate reply
report represent reproduce request require rescue research resemble resent reserve reshape reside resign resist
reskill resolve resonate respect respond rest restart restore restrict restructure result resume retain retire
retreat retrieve return reuse reveal reverse review revise revisit revive reward risk roll root rotate ruin rule
rush sacrifice safeguard sail salute sample satisfy save savour scale scare scatter schedule score scream screen
scroll seal search secure seem segment seize select sense separate serve settle shadow shape share shift shock
shorten shortlist shout sigh sign signify simplify simulate situate sketch slow smile smoke smooth solve sort sound
source spark specialise specialize specify sponsor squeeze stabilise stack staff stage stare start state stay steer
stimulate stock store strain streamline strengthen stress stretch structure struggle study stumble style subscribe
succeed suffer suggest suit summarise summarize supervise supply support suppose surf surge surpass surprise
surrender surround survey survive suspect suspend sustain switch symbolise sympathise synthesise tackle tailor talk
target taste tax tease tempt tend term test testify text thank threaten tighten time touch tour track trade trail
train transcend transform transition translate transport treasure treat tremble trigger trouble trust try tune turn
tutor tweak tweet twist type uncover underestimate underline undermine underscore unfold unify unite unleash unlock
unpack unsubscribe unveil update upgrade uplift upload upskill urge use utilise utilize validate value vanish vary
venture verify view violate visit visualise visualize voice volunteer vote vow wait walk wander want warm warn
warrant wash waste watch water weaken weigh welcome whisper widen wish witness wonder work worry wow yell yield zoom
""".split()

IRREGULAR = """
admit/admitted/admitting allot/allotted/allotting arise/arose/arisen awake/awoke/awoken bag/bagged/bagging
ban/banned/banning bar/barred/barring bat/batted/batting be/am/is/are/was/were/been/being bear/bore/borne/born
beat/beat/beaten become/became/become beep/beeped/beeping beg/begged/begging begin/began/begun/beginning
bend/bent/bent bespeak/bespoke/bespoken bet/bet/bet/betting bid/bid/bid/bidding bind/bound/bound bite/bit/bitten
bleed/bled/bled blog/blogged/blogging blow/blew/blown brag/bragged/bragging break/broke/broken breed/bred/bred
bring/brought/brought broadcast/broadcast/broadcast build/built/built burn/burned/burnt burst/burst/burst
buy/bought/bought cancel/cancelled/cancelling/canceled/canceling cap/capped/capping cast/cast/cast
catch/caught/caught channel/channelled/channelling/channeled/channeling chat/chatted/chatting choose/chose/chosen
chop/chopped/chopping clap/clapped/clapping cling/clung/clung clip/clipped/clipping come/came/come
commit/committed/committing compel/compelled/compelling confer/conferred/conferring control/controlled/controlling
cost/cost/cost counsel/counselled/counselling/counseled/counseling cram/crammed/cramming creep/crept/crept
cut/cut/cut/cutting deal/dealt/dealt debug/debugged/debugging defer/deferred/deferring deter/deterred/deterring
dial/dialled/dialling/dialed/dialing die/died/dying dig/dug/dug/digging dim/dimmed/dimming
distil/distilled/distilling do/did/done dot/dotted/dotting drag/dragged/dragging draw/drew/drawn
dream/dreamed/dreamt drink/drank/drunk drive/drove/driven drop/dropped/dropping eat/ate/eaten
embed/embedded/embedding emit/emitted/emitting enrol/enrolled/enrolling equip/equipped/equipping
excel/excelled/excelling expel/expelled/expelling fall/fell/fallen feed/fed/fed feel/felt/felt fight/fought/fought
find/found/found fit/fitted/fitting/fit flee/fled/fled fling/flung/flung flip/flipped/flipping fly/flew/flown
forbid/forbade/forbidden/forbidding forecast/forecast/forecast foresee/foresaw/foreseen
forget/forgot/forgotten/forgetting forgive/forgave/forgiven format/formatted/formatting freeze/froze/frozen
fret/fretted/fretting fuel/fuelled/fuelling/fueled/fueling fulfil/fulfilled/fulfilling get/got/gotten/getting
give/gave/given go/went/gone grab/grabbed/grabbing grin/grinned/grinning grind/ground/ground grow/grew/grown
hang/hung/hung have/has/had/having hear/heard/heard hide/hid/hidden hit/hit/hit/hitting hold/held/held
hop/hopped/hopping hug/hugged/hugging hum/hummed/humming hurt/hurt/hurt incur/incurred/incurring
infer/inferred/inferring input/input/input/inputted/inputting instil/instilled/instilling jam/jammed/jamming
jog/jogged/jogging jot/jotted/jotting keep/kept/kept kneel/knelt/knelt knit/knitted/knit/knitting know/knew/known
label/labelled/labelling/labeled/labeling lag/lagged/lagging lay/laid/laid lead/led/led leap/leapt/leapt/leaped
learn/learned/learnt leave/left/left lend/lent/lent let/let/let/letting level/levelled/levelling/leveled/leveling
lie/lay/lain/lied/lying light/lit/lit/lighted log/logged/logging lose/lost/lost make/made/made map/mapped/mapping
marvel/marvelled/marvelling/marveled/marveling mean/meant/meant meet/met/met mimic/mimicked/mimicking
mislead/misled/misled misread/misread/misread mistake/mistook/mistaken misunderstand/misunderstood/misunderstood
model/modelled/modelling/modeled/modeling mop/mopped/mopping mow/mowed/mown nag/nagged/nagging nod/nodded/nodding
occur/occurred/occurring offset/offset/offset/offsetting omit/omitted/omitting outdo/outdid/outdone
outgrow/outgrew/outgrown output/output/output/outputted/outputting outrun/outran/outrun/outrunning
outsell/outsold/outsold overcome/overcame/overcome overdo/overdid/overdone overhear/overheard/overheard
overlap/overlapped/overlapping overpay/overpaid/overpaid override/overrode/overridden
overrun/overran/overrun/overrunning oversee/oversaw/overseen oversell/oversold/oversold
oversleep/overslept/overslept overspend/overspent/overspent overtake/overtook/overtaken
overthink/overthought/overthought pad/padded/padding panic/panicked/panicking partake/partook/partaken
pat/patted/patting patrol/patrolled/patrolling pay/paid/paid permit/permitted/permitting pin/pinned/pinning
plan/planned/planning plug/plugged/plugging pop/popped/popping prefer/preferred/preferring
program/programmed/programming proofread/proofread/proofread propel/propelled/propelling prove/proved/proven
put/put/put/putting quit/quit/quit/quitting quiz/quizzed/quizzing read/read/read rebel/rebelled/rebelling
rebuild/rebuilt/rebuilt recap/recapped/recapping redo/redid/redone redraw/redrew/redrawn refer/referred/referring
regret/regretted/regretting regrow/regrew/regrown relearn/relearned/relearnt remake/remade/remade
repay/repaid/repaid rerun/reran/rerun/rerunning resell/resold/resold reset/reset/reset/resetting
retake/retook/retaken retell/retold/retold rethink/rethought/rethought rewrite/rewrote/rewritten rid/rid/rid/ridding
ride/rode/ridden ring/rang/rung rip/ripped/ripping rise/rose/risen rob/robbed/robbing rub/rubbed/rubbing
run/ran/run/running say/said/said scan/scanned/scanning scrap/scrapped/scrapping scrub/scrubbed/scrubbing
see/saw/seen seek/sought/sought sell/sold/sold send/sent/sent set/set/set/setting sew/sewed/sewn shake/shook/shaken
shed/shed/shed/shedding shine/shone/shone/shined ship/shipped/shipping shoot/shot/shot shop/shopped/shopping
show/showed/shown shrink/shrank/shrunk shut/shut/shut/shutting signal/signalled/signalling/signaled/signaling
sing/sang/sung sink/sank/sunk sip/sipped/sipping sit/sat/sat/sitting skim/skimmed/skimming skip/skipped/skipping
slam/slammed/slamming sleep/slept/slept slide/slid/slid slip/slipped/slipping smell/smelled/smelt
snap/snapped/snapping sob/sobbed/sobbing sow/sowed/sown speak/spoke/spoken speed/sped/sped/speeded
spell/spelled/spelt spend/spent/spent spill/spilled/spilt spin/spun/spun/spinning spit/spat/spat/spitting
split/split/split/splitting spoil/spoiled/spoilt spot/spotted/spotting spread/spread/spread spring/sprang/sprung
stand/stood/stood steal/stole/stolen stem/stemmed/stemming step/stepped/stepping stick/stuck/stuck sting/stung/stung
stink/stank/stunk stir/stirred/stirring stop/stopped/stopping strike/struck/struck/stricken string/strung/strung
strip/stripped/stripping strive/strove/striven/strived stun/stunned/stunning submit/submitted/submitting
sum/summed/summing swap/swapped/swapping swear/swore/sworn sweep/swept/swept swell/swelled/swollen
swim/swam/swum/swimming swing/swung/swung tag/tagged/tagging take/took/taken tap/tapped/tapping teach/taught/taught
tear/tore/torn tell/told/told think/thought/thought thrive/thrived/thrived/throve throw/threw/thrown tie/tied/tying
tip/tipped/tipping top/topped/topping total/totalled/totalling/totaled/totaling transfer/transferred/transferring
transmit/transmitted/transmitting trap/trapped/trapping travel/travelled/travelling/traveled/traveling
tread/trod/trodden trim/trimmed/trimming trip/tripped/tripping troubleshoot/troubleshot/troubleshot
undergo/underwent/undergone understand/understood/understood undertake/undertook/undertaken undo/undid/undone
unlearn/unlearned/unlearnt unplug/unplugged/unplugging untie/untied/untying unwind/unwound/unwound
uphold/upheld/upheld upset/upset/upset/upsetting vet/vetted/vetting vlog/vlogged/vlogging wake/woke/woken
wear/wore/worn weave/wove/woven weep/wept/wept win/won/won/winning wind/wound/wound withdraw/withdrew/withdrawn
withhold/withheld/withheld withstand/withstood/withstood worship/worshipped/worshipping wrap/wrapped/wrapping
write/wrote/written zip/zipped/zipping
""".split()
