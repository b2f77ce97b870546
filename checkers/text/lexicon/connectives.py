"""Words that can begin a sentence and have a comma after them, and that aren't names."""

CONNECTIVES = """
above all; accordingly; actually; additionally; admittedly; after a while; after all; after that; after this;
afterwards; again; all being well; all in all; all the same; all things considered; all told; also; alternatively;
altogether; anyhow; anyway; apparently; arguably; as a bonus; as a consequence; as a reminder; as a result; as a
rule; as a start; as agreed; as always; as before; as discussed; as ever; as expected; as it happens; as it stands;
as mentioned; as of now; as promised; as requested; as such; as usual; as well; as you know; at any rate; at best;
at first; at first glance; at heart; at its core; at last; at least; at present; at that point; at the end; at the
moment; at the time; at this point; at this stage; at times; basically; before that; before then; beforehand;
believe me; besides; better still; better yet; beyond that; beyond this; briefly; broadly; broadly speaking; by all
means; by chance; by comparison; by contrast; by extension; by now; by that point; by the way; by then; candidly;
certainly; clearly; coincidentally; collectively; consequently; conversely; crucially; curiously; currently; daily;
early on; either way; equally; equally important; essentially; even better; even now; even so; even then;
eventually; evidently; fair enough; finally; first; first and foremost; first of all; first off; firstly; for a
start; for clarity; for context; for example; for instance; for me; for my part; for now; for once; for one thing;
for reference; for starters; for that reason; for the moment; for the record; for these reasons; for this reason;
for us; for years; fortunately; frankly; frankly speaking; from experience; from here; from my perspective; from my
side; from now on; from then on; from there; fundamentally; further; furthermore; generally; generally speaking;
going forward; gradually; granted; happily; hence; historically; honestly; hopefully; however; ideally; if anything;
if necessary; if needed; if not; if possible; if so; importantly; in addition; in all honesty; in any case; in any
event; in brief; in conclusion; in contrast; in essence; in fact; in general; in hindsight; in many ways; in my
case; in my experience; in my opinion; in my view; in other words; in particular; in practice; in reality; in recent
months; in recent weeks; in recent years; in retrospect; in return; in short; in summary; in that case; in that
sense; in that spirit; in the end; in the future; in the meantime; in the past; in theory; in this case; in this
context; in this role; in this way; in time; in total; in truth; in turn; incidentally; increasingly; indeed;
individually; initially; instead; interestingly; ironically; just now; last; last month; last night; last week; last
year; lastly; lately; later; later on; later today; likewise; literally; locally; long term; looking ahead; looking
back; luckily; mainly; maybe; meanwhile; mercifully; more broadly; more generally; more importantly; more precisely;
more recently; more specifically; moreover; most importantly; most notably; most of all; most recently; mostly;
moving forward; moving on; namely; naturally; needless to say; never mind; nevertheless; next; next month; next
week; next year; no doubt; no wonder; nonetheless; normally; not only that; not surprisingly; notably; now;
nowadays; objectively; obviously; occasionally; oddly; oddly enough; of course; of late; officially; often; okay; on
a personal note; on a related note; on another note; on average; on balance; on my side; on one hand; on our end; on
our side; on reflection; on that note; on the contrary; on the whole; once again; once more; one day; one last
thing; one more thing; ordinarily; originally; otherwise; out of curiosity; outside of work; outside work; over the
years; over time; overall; overnight; particularly; partly; perhaps; personally; please note; plus; positively;
possibly; practically; precisely; predictably; presently; presumably; previously; primarily; principally; privately;
probably; professionally; publicly; put differently; put simply; quick question; quickly; quite honestly; quite
simply; rather; realistically; really; reassuringly; recently; regardless; regrettably; rest assured; right away;
right now; sadly; second; secondly; seriously; similarly; simply; simply put; since then; so; so far; somehow;
sometimes; soon; soon after; soon enough; sooner or later; speaking of which; specifically; still; strangely;
strangely enough; strictly speaking; subsequently; suddenly; sure enough; surely; surprisingly; technically;
technically speaking; thankfully; that aside; that being said; that said; that way; then; then again; thereafter;
therefore; these days; third; thirdly; this aside; this being said; this month; this morning; this summer; this
time; this week; this year; though; thus; to be clear; to be fair; to be frank; to be honest; to be specific; to
begin with; to clarify; to conclude; to date; to illustrate; to me; to my delight; to my mind; to my surprise; to
recap; to start; to start with; to sum up; to summarise; to summarize; to that end; to this day; to this end; today;
together; tomorrow; tonight; traditionally; truly; truth be told; truthfully; typically; ultimately; undeniably;
understandably; undoubtedly; unexpectedly; unfortunately; unsurprisingly; until now; until recently; until then; up
to now; usually; very soon; well; what is more; what's more; whatever happens; when possible; wherever possible;
with hindsight; with luck; with pleasure; with regret; with respect; with that; with that said; with this said; with
time; without a doubt; without doubt; without exception; years ago; years later; yesterday; yet
"""
