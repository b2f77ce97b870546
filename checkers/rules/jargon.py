"""A lot of sales jargon: words that sound good and say nothing."""

from ..fix import instead
from ..rule import ex, phrases
from ..situation import PRIVATE

RULE = phrases(
    (
        "(leverage|leverages|leveraging)",
        "(streamline|streamlines|streamlining)",
        "(end to end|best in class|world class|cutting edge|state of the art|next gen|next generation|mission critical|tailor made|white glove)",
        "(ai native|ai powered|ai driven|cloud native|cloud based|data driven|future proof|golden source)",
        "(synergy|synergies|synergistic)",
        "(orchestrate|orchestrates|orchestration)",
        "(value chain|value proposition|value add|tech stack|gtm stack|decision makers|pain points|low hanging|deep dive|operating model)",
        "(digital|business) transformation",
        "(time to insight|time to value|day one roi|pipeline velocity|quota attainment|step change|competitive advantage|compounding advantage|"
        "thought leadership)",
        "(drive|drives|driving|deliver|delivers|unlock|unlocks) ~2 (outcomes|results|growth|impact|value|revenue|efficiency|throughput|roi|synergies)",
        "(seamless|seamlessly|scalable|holistic|robust|innovative|composable|agentic|disruptive|frictionless|turnkey|hyperautomation)",
        "(ecosystem|ecosystems|stakeholder group|paradigm|bandwidth|actionable insights|fabric|revolutionise|revolutionize|empower|empowers|empowering)",
        "(de risks|derisks|de risk|optimise your|optimize your|supercharge)",
        "(transformation|growth|innovation) (arena|journey|space|mindset)",
        "(impactful|results driven|game changer|game changing|move the needle|circle back|touch base|synergize)",
        "(our|a) ~3 (solution|solutions|platform) (that|which|to)",
    ),
    least=3,
    within=220,
    span="clause",
    most=1,
    fix=instead("[who does what, and what changes, as you'd tell a neighbour]", "Say it in everyday words"),
    code="LE143",
    level="caution",
    situations=PRIVATE,
    message="These words sound impressive, but they don't say what happens.",
    why="They can't tell what you do or what you want from it, and it sounds like a brochure.",
    sources=("recipients", "wcag-plain"),
    ignore="If these are the everyday words of the work you share.",
    instead="Say it as you'd say it to a neighbour: who does what, and what changes.",
    bad=(
        (
            "Hi Lena, {==I work with innovative, scalable platforms that leverage AI to streamline "
            "hiring.==} I'd like to connect."
        ),
        ex(
            "Hi Lena, thanks for connecting. {==I drive outcomes across the whole ecosystem, with seamless "
            "delivery.==} How do you fill night shifts in August?",
            "first-message",
        ),
        ex(
            "Hi Lena, {==a holistic, data-driven operating model is what I bring.==} How do you run yours?",
            "first-message",
        ),
    ),
    good=(
        (
            "Hi Lena, I write software that sorts job applications, and your post on fair shortlists made me "
            "check ours. I'd like to connect."
        ),
        ex(
            "Hi Lena, thanks for connecting. I hire nurses for three hospitals in Leeds. How do you fill "
            "night shifts in August?",
            "first-message",
        ),
        ex("Hi Lena, our scalable idea failed: nobody answers texts at night. What did you try?", "first-message"),
    ),
    near_misses=(ex("Hi Lena, which ecosystem did you study for your thesis on wetlands?", "first-message"),),
)
