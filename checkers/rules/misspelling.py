"""Frequent misspellings."""

from ..rule import ex
from ..situation import ANY
from ..swap import word_swaps

_PAIRS = """
    recieve>receive recieved>received recieving>receiving recieves>receives beleive>believe beleived>believed acheive>achieve
    acheived>achieved acheivement>achievement acheivements>achievements definately>definitely definatly>definitely definetly>definitely
    defiantely>definitely seperate>separate seperately>separately occured>occurred occuring>occurring occurence>occurrence untill>until
    tommorow>tomorrow tommorrow>tomorrow tomorow>tomorrow wich>which whcih>which teh>the thier>their becuase>because becasue>because
    beacuse>because recomend>recommend recomended>recommended reccomend>recommend reccommend>recommend recommendaton>recommendation
    reccomendation>recommendation recomendation>recommendation proffesional>professional profesional>professional
    proffessional>professional professionnal>professional profesionally>professionally proffesor>professor oppurtunity>opportunity
    oportunity>opportunity opportunitiy>opportunity oppertunity>opportunity opportuntiy>opportunity oppurtunities>opportunities
    oportunities>opportunities oppertunities>opportunities buisness>business bussiness>business busines>business bussines>business
    experiance>experience experince>experience expereince>experience exprience>experience experiances>experiences
    collegue>colleague colleage>colleague collegues>colleagues colleages>colleagues collaegue>colleague congradulations>congratulations
    congratualtions>congratulations congratulation's>congratulations congradulate>congratulate greatful>grateful gratefull>grateful
    thankfull>thankful usefull>useful helpfull>helpful successfull>successful succesful>successful sucessful>successful
    successfuly>successfully succesfully>successfully sucess>success succes>success carreer>career carrer>career careeer>career
    intrest>interest intrested>interested interrested>interested intersted>interested intresting>interesting intersting>interesting
    adress>address adresses>addresses accomodate>accommodate accomodation>accommodation accross>across agressive>aggressive allways>always
    alot>a|lot apparantly>apparently appartment>apartment arguement>argument assisstance>assistance assistence>assistance
    attatched>attached attachement>attachment availible>available avaliable>available availble>available availabe>available
    basicly>basically begining>beginning calender>calendar catagory>category comming>coming commited>committed comitted>committed
    committment>commitment commitee>committee comunicate>communicate comunication>communication comunity>community compleatly>completely
    completly>completely concious>conscious conection>connection connexion>connection conections>connections connetion>connection
    conect>connect connecion>connection convinient>convenient curiousity>curiosity decison>decision desparate>desperate
    developement>development developped>developed diffrent>different differnt>different dissapointed>disappointed
    disapointed>disappointed embarass>embarrass embarassing>embarrassing enviroment>environment enviromental>environmental
    equipement>equipment excelent>excellent excellant>excellent existance>existence explaination>explanation familar>familiar
    finaly>finally foriegn>foreign fourty>forty foward>forward forwad>forward freind>friend freinds>friends futher>further
    garantee>guarantee guarentee>guarantee goverment>government gaurd>guard happend>happened harrassment>harassment heared>heard
    heighth>height hte>the immediatly>immediately imediately>immediately independant>independent infomation>information
    inital>initial intervew>interview inteview>interview introduciton>introduction invitaion>invitation
    invitiation>invitation invation>invitation jewelery>jewellery knowlege>knowledge knowledgable>knowledgeable knowlegde>knowledge
    lenght>length liason>liaison libary>library lisence>licence maintainance>maintenance managment>management manger's>manager's
    messege>message messsage>message mesage>message millenium>millennium minumum>minimum necesary>necessary neccessary>necessary
    neccesary>necessary negociate>negotiate noticable>noticeable ocassion>occasion occassion>occasion offical>official oppinion>opinion
    orginal>original outreech>outreach paticularly>particularly particulary>particularly peice>piece perseverence>perseverance
    persue>pursue persuing>pursuing posible>possible possition>position postion>position potencial>potential prefered>preferred
    preperation>preparation presance>presence previouse>previous priviledge>privilege privelege>privilege probaly>probably
    probly>probably proccess>process promiss>promise pronounciation>pronunciation publically>publicly quater>quarter questionaire>questionnaire
    realy>really reallly>really refered>referred referal>referral refferal>referral refering>referring relevent>relevant relavant>relevant
    religous>religious remeber>remember rember>remember reminder's>reminders resposible>responsible responsable>responsible
    responsability>responsibility resturant>restaurant rythm>rhythm sallary>salary scedule>schedule shedule>schedule similiar>similar
    sincerly>sincerely sincerley>sincerely sinserely>sincerely speach>speech specialy>specially strenght>strength strenghts>strengths
    studing>studying suprise>surprise suprised>surprised surprized>surprised tecnology>technology techology>technology
    therfore>therefore threshhold>threshold throught>through thoughout>throughout togehter>together togather>together
    tution>tuition truely>truly unfortunatly>unfortunately unfortunatley>unfortunately unfortunetly>unfortunately univeristy>university
    univercity>university usally>usually vaccum>vacuum visable>visible wellcome>welcome wether>whether wierd>weird writting>writing
    writen>written yeild>yield
"""

RULE = word_swaps(
    _PAIRS,
    say="“{given}” is usually spelled “{new}”.",
    before={"wether": frozenset("you i we it they this that or there your my the he she".split())},
    code="LE117",
    level="caution",
    situations=ANY,
    message="This word is usually spelled differently.",
    why="Everyone makes typos, but it's the first thing they'll see, and it's quick to fix.",
    sources=("rochester",),
    ignore="It's a name.",
    bad=(
        (
            "Hi Ama, your accounting course {==definately==} got me my job at the tax office in Leeds. I'd "
            "like to connect."
        ),
        ex(
            "Hi Ama, thanks for connecting. Your post on tax relief helped my sister too. Which "
            "{==buisness==} school has the evening course?",
            "first-message",
        ),
        "Hi Ama, your accounting course is why I {==recieved==} the job offer.",
        ex(
            "Hi Ama, we met at the accounting fair in Kumasi. It would be {==usefull==} to stay in touch.",
            "invite-acquaintance",
        ),
    ),
    good=(
        "Hi Ama, your accounting course definitely got me my job at the tax office in Leeds. I'd like to connect.",
        ex(
            "Hi Ama, thanks for connecting. Your post on tax relief helped my sister too. Which business "
            "school has the evening course?",
            "first-message",
        ),
        "Hi Ama, your accounting course is why I got the job at Northway.",
    ),
    near_misses=(
        "Hi Ama, the agency that lets your office is ours. Could we connect?",
        "Hi Ama, I met your uncle Adress in Kumasi. Could we connect?",
    ),
)
