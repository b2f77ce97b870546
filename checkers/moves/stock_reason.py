"""A reason to connect that fits anyone: LinkedIn suggested you, we know the same people, I want more contacts."""

from ..move import wordings

_CONTACTS = "(connections|connection|contacts|others|faces|names|friends|mutuals|people|folks|acquaintances|colleagues|network|networks|circle|circles)"
_PEOPLE = (
    "(professionals|professional|people|folks|leaders|experts|individuals|minds|talent|peers|enthusiasts|contacts|thinkers|others"
    "|executives|specialists|practitioners|marketers|founders|entrepreneurs|innovators|achievers|players|movers|someone|those)"
)
MOVE = wordings(
    (
        # people you both know
        f"(share|have|has|got|see|noticed|know|with|and|by|through|to|of) ~5 (mutual|common|shared|same|overlapping) ~1 {_CONTACTS}",
        f"share ~2 (bunch|lot|lots|many|several|some|plenty|few|number|loads|tons|dozens|couple|ton|handful|so many) ~2 {_CONTACTS}",
        f"(bunch|lot|lots|many|several|some|plenty|few|number|loads|tons|dozens|most|all) ~1 (of)? the same {_CONTACTS}",
        f"{_CONTACTS} in common",
        "(networks|circles|paths|worlds|interests) ~1 (overlap|overlapping|overlapped|intersect|cross|align)",
        "(run|move|swim|travel|operate|are|work) in (the same|similar|many of the same) ~2 (circles|circle|spaces|space|field|industry|arena|area|world|niche|sector)",
        # anyone who's useful
        "(anyone|anybody|people|contacts|everyone|those) (who|that) ~1 (could|can|might|may|would|will) ~1 (be useful|be of use|be helpful|help me|benefit me|support me) ~1",
        # LinkedIn suggested it
        "(linkedin|algorithm|linkedin's algorithm|the app|this app|the platform|people you may know|suggestions|recommendations) ~3 (suggests|suggested|suggest"
        "|suggesting|tells|told|telling|says|thinks|thought|recommends|recommended|recommending|showing|showed|shows|insists|brought|popping|popped|matched"
        "|pairing|paired|putting|put|reckons|nudged|prompted|offered)",
        "your ~1 (profile|name|face|page|picture) ~2 (popped|pop|pops|came|come|comes|showed|shows|show|appeared|appears|appear|turned) ~1 (up|in|as|on|under|here) ~5",
        "(came|stumbled|happened|ran|bumped) (across|upon|on|into|over) (you|your ~3) (on|through|via|in|while|whilst|when|and|here|today)?",
        "(was|am|were)? (browsing|scrolling|searching|looking|surfing|going) (through|around|on|for|at|across)? ~2 (linkedin|profiles|your profile|feed|my feed|professionals)",
        # having more contacts
        "(reach out|reaching out|reached out|connect|connecting|writing|speaking|talking|introducing myself) ~1 (to|with) ~2 (decision makers|professionals|leaders|people|businesses|companies|owners|executives|managers|experts|others) ~1"
        " (in|from|across|within|around) ~1 (your|the|this|our|my) ~1 (area|region|industry|field|sector|space|market|city|line|niche|community)",
        "(learn|know|find out|hear|discover|share|talk) ~1 (more)? about each other's ~1 (business|businesses|work|companies|careers|journeys|backgrounds|experience|experiences|stories|roles|goals|services|worlds)",
        "someone (i|worth|that i|who i) ~1 (should|must|ought to|need to|want to|have to|knowing|connecting) ~1 (know|meet|connect|have in|with)? ~1",
        "see (where|what|how) ~1 (it|this|that|things|we) ~1 (goes|go|takes|leads|lead|takes us|comes of it|happens|can go|might go|could go)",
        "(get|getting|reach|reaching|hit|hitting|make it|grow|growing) ~2 (to|over|past)? ~3 (connections|followers|contacts|subscribers) ~1",
        "(500|1000|500k|1k|5k|10k|2000|3000|5000|10000|30000|30k|thousand|hundred|more|enough|new|additional|extra) ~1 (connections|followers|contacts)",
        "(expand+|grow+|build+|extend+|widen+|increase+|broaden|broadening|strengthen+|develop+|enlarge|diversify) ~1 (my|our|a|each other's|your|his|her)? ~3 (network|networks|connections|circle|"
        "contacts|reach|web|community|horizons|relationships)",
        f"(meet+|connecting|connect|network|networking|know|interact|engage|link|linking|talk|speak|surround|befriend|reach|reaching|follow+) ~1 (with|to|out to|myself with|up with)? ~4 {_PEOPLE}",
        f"(fellow|like minded|likeminded|interesting|inspiring|great|good|smart|ambitious|driven|bright|top|talented|quality|key|active|strong|brilliant) ~2 {_PEOPLE}",
        "(good|useful|helpful|great|important|beneficial) for my ~1 (career|future|growth|network|development|job search|prospects|profile)",
        "(useful|good|valuable|beneficial|helpful|great|nice|fruitful|mutual|mutually|productive|worthwhile|advantageous) ~3 (connected|connection|connections|connect|contact|contacts|benefit|to know (you|each other)|for both|for us both|both ways)",
        "(learn|gain|grow|benefit|take|get) ~3 (from (each other|one another|you|your)|together|off each other)",
        "(know each other|known each other|be connected|be friends|be in touch|get acquainted|cross paths|join forces) ~2",
        "(exchange|share|swap|trade|bounce) ~2 (ideas|insights|knowledge|thoughts|learnings|perspectives|experiences|notes|value|best practices|tips)",
        "(share|have|similar|common|shared) ~2 (interests|passions|backgrounds|background|mindset|values|goals|vision|passion|interest)",
        "(same|similar|related|adjacent) ~1 (industry|industries|field|fields|sector|sectors|space|line of work|profession|domain|niche|market|background|backgrounds|line of business)",
        "(you|you're|you are|we|we're) ~2 (work|in|from|part of|belong to) ~2 (the|this|our) ~2 (industry|field|sector|space|profession|business|trade|line of work|world|domain) ~2",
        "you ~2 (work|are) (in|as) ~4 (too|as well|like me|like i do|just like me)",
        "(says|see|saw|noticed|looks like|seems) ~2 you're ~4 (developer|marketer|recruiter|designer|engineer|manager|founder|coach|consultant|teacher|nurse|salesperson|leader|professional|writer) ~2",
        "(i'm|i am) ~4 (as well|too)",
        "fellow ~1 (employee|colleague|coworker|co worker|human|linkedin user|linkedin member|linkedinner|networker)",
        "(work|employed|are) (at|for|in) the same (company|employer|organisation|organization|firm|place)",
        "(you never know|one never knows|never know|who knows) ~6",
        "(great|same|like) minds ~3",
        "(we're|we are|you're|you are|both|work|working|being|also|as|too) ~2 in (saas|it|hr|tech|technology|finance|fintech|marketing|sales|insurance|real estate|recruitment|recruiting|logistics|banking|consulting"
        "|education|healthcare|retail|construction|engineering|manufacturing|software|ecommerce|e commerce|media|hospitality|property|law|legal|crypto|ai|data|design|advertising|pharma|energy|telecoms|startups) ~2",
        "(viewed|visited|looked at|checked out|checking out|visiting|viewing) (my|your) (profile|page)",
        "(recommended|suggested|shown|proposed) ~3 by (linkedin|the algorithm|the app|the platform)",
        "(forge|form|create|build|building|forging|strategic) ~2 (alliance|alliances|partnerships|bonds|bridges|relationships|rapport) ~1",
        "(movers|shakers|game changers|change makers|changemakers|go getters|like minds|kindred spirits)",
        "(i'd|i would|hoping|hope|love|like|keen|want|wanted) ~2 (join|be in|be part of|be added to|stay on|get on) ~2 (talent pool|pool|database|radar|list|pipeline|books)",
        "(from)? one ~2 to another",
        "(our|our two|both) (businesses|companies|firms|work|paths|skills|backgrounds|interests|roles|industries|services) ~2 (complement|align|overlap|match|fit|intersect|connect|cross|go together)",
        "(team up|join hands|help one another|help each other|support each other|support one another|lift each other|grow together) ~3",
        "(grow|build|building|growing|starting|creating) (a|my|our|this|the) ~2 (community|tribe|network|circle|family|following|audience|presence) ~2",
        "(new|returning|getting back) (to|on|onto) (linkedin|here|this platform|the platform)",
        "(heard|read|hear) ~1 (many|so many|lots of|only|great|good|a lot of) ~2 (good|great|nice|wonderful|amazing)? (things|stuff) about (you|your ~2)",
        "(networking|your network|connections) (is|are) ~4",
        "(synerg*|collaborat*|partnership*|opportunit*) ~4",
    ),
    unless=(
        "(network|community|web|circle|group|club) of",
        "(mutual|shared|common) ~1 (friend|connection|contact|colleague)",
    ),
    examples=(
        "Hi Ana, I {==see we have 30 mutual connections==}.",
        "Hi Leo, {==LinkedIn keeps telling==} me we should know each other.",
        "Hi Mira, I'm trying to get to {==500 connections==}.",
        "Hi Sam, I love {==meeting ambitious people==}.",
        "Hi Jo, we seem to {==run in the same circles==}.",
        "Hi Kim, {==your profile popped up in my suggestions==}.",
    ),
    near_misses=(
        "Hi Ana, Petra Lund told me you trained the new nurses.",
        "Hi Leo, your slides on payroll saved us a week.",
        "Hi Mira, we taught in the room next to yours.",
        "Hi Sam, I'm a nurse in Leeds.",
    ),
)
