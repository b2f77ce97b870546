# fmt: off
"""What counts for and against a draft; `python -m tests.support.impression_report --fit` writes it.

Fitted to our own messages and to 2,157 labelled ones from public sources, whose texts we don't keep.
"""

START, PER_POINT, CAUTION = 1.57, 2.64, 0.21
"""What a draft with cautions starts from, what each point counts, and each caution of a rule that's not in BY_RULE."""
BY_RULE = {
    "any-job": 0.57,
    "argued-no": 0.98,
    "attachment-dump": -0.29,
    "backhanded": -0.10,
    "bare-request": 0.50,
    "booking-at-once": 0.09,
    "called-email": -0.67,
    "chasing": 0.47,
    "empty-comment": 0.72,
    "favour-at-once": 0.75,
    "generic-invitation": 0.02,
    "generic-praise": 0.39,
    "hooked-congratulation": -0.11,
    "impersonal-greeting": -0.12,
    "life-story": 0.52,
    "link-at-once": -0.24,
    "misspelling": -0.12,
    "no-reason": 0.05,
    "nothing-about-them": -0.21,
    "nothing-particular": 0.63,
    "off-platform": 0.41,
    "one-upping": 0.08,
    "overexplained-no": 0.39,
    "pitch": 0.54,
    "pitch-back": -0.50,
    "self-promotion": 0.52,
    "vague-ask": 0.58,
    "vague-collaboration": -0.31,
    "vague-opportunity": -0.15,
}
"""What a caution counts, by the rule that gave it."""
WORDS = """
a -1
a background -235
a bakery -166
a better -113
a bit -96
a blog 114
a brief 44
a business 253
a call -20
a candidate 199
a chance 30
a clear -203
a client 103
a coffee 63
a colleague -98
a company 165
a confidential 184
a cut 199
a data -240
a date -175
a demo 235
a difficult -197
a draft -146
a fast 206
a first -226
a free 145
a full 63
a game 184
a good -10
a google -190
a great -23
a guest 224
a high 199
a job 133
a lead 199
a leading 261
a line -74
a link 107
a linkedin -74
a little -58
a look 72
a lot -47
a meeting -116
a moment 82
a month -34
a new -25
a no -97
a note 184
a nurse -134
a passionate 199
a payroll -105
a perfect 121
a plant 244
a pleasure -156
a position -92
a practice 184
a prior -190
a priority 161
a professional 114
a question -137
a quick 53
a real -90
a recruiter 114
a reference -109
a reply 199
a response 114
a result -190
a second -74
a senior 37
a service 244
a short -61
a similar -80
a slot 184
a small -35
a smooth -190
a speaker -215
a strong -90
a student -51
a table -166
a team -53
a terrific 114
a time -70
a total 199
a true 212
a typo 155
a way 96
a week -79
a while -129
a wonderful -74
a year -48
able -94
able to -91
about -74
about helping 184
about how -34
about it -82
about moving -175
about night -226
about the -151
about time -175
about to -134
about what -74
about your -59
accept and 165
accept this 89
accepted -47
accepting 17
accepting i -121
accepting my 154
access 56
accordingly 199
account -46
accounts -49
achieve 132
across 99
across the 101
across your 108
action -215
actual 96
actually 42
add 112
add me 224
add value 224
add you 308
adding -60
adding you -156
additional -171
additional information -125
admire -77
advance 35
advice -87
advice about -209
advice you -131
afraid -124
after -86
after careful -173
after four -156
after looking -190
after much -134
after our -190
after the -55
after this 184
after your -121
afternoon -229
again -112
again and -126
again for -269
again i -113
again in -113
again soon -190
agency 35
agenda -163
agents 103
ages -65
agree more 155
agreed -125
ahead 164
ahead and 268
algorithm -190
aligns -123
aligns well -235
all -66
all best -190
all if -156
all of -48
all right -203
all thank -175
all the -140
all your -74
allow -123
allow for -190
allowed -203
almost -112
along -94
along to -190
already 15
also -20
also a -203
alternatives -235
alumni -91
always 16
always great 199
always looking 118
always on 184
am -4
am a 32
am an 83
am aware 199
am contacting 224
am grateful -203
am hoping 199
am looking 33
am not -60
am reaching 244
am really 114
am seeking 184
am so -149
am sorry -121
am sure -91
am the 96
am very 54
amazed 184
amazing 44
amazing job -190
amazing opportunity 199
amount 79
an 23
an amazing -91
an application -215
an appointment -203
an easy -190
an electrician -146
an email 79
an excellent 133
an exciting 324
an hour 27
an idea 130
an ideal 199
an important -97
an interesting 99
an internship 92
an intro -305
an open 181
an opportunity 184
analyst -107
analyst role -69
and -24
and a 10
and about -203
and all -113
and also -73
and am -87
and any -148
and appreciate -235
and at 138
and care 199
and colleagues -190
and compare -156
and consideration -105
and continue -252
and do 114
and effort -235
and explain 184
and explore 275
and follow -139
and for -134
and found -197
and get 40
and giving 103
and have 53
and he -160
and he's -175
and hear -332
and hopefully -190
and how 37
and i -49
and i'd -96
and i'll -22
and i'm -96
and i've -56
and increase 199
and interesting 199
and is -166
and it -100
and it's -39
and learning -235
and many 175
and me -203
and nobody -65
and noticed -43
and other 165
and our -134
and potentially 199
and programming 199
and react 199
and read -190
and saw -95
and see 83
and send 172
and share 147
and she -215
and some -156
and sorry -156
and support -252
and swap -190
and tell 146
and thank -103
and thanks -163
and the -80
and then -105
and they -87
and think 81
and thinking -190
and thought 58
and to -47
and trying -190
and two 45
and use -166
and want -156
and wanted 61
and was 46
and we -38
and we're -108
and we've -160
and what -108
and wish -97
and would -45
and your -23
annoying 199
annual -65
another -89
another company -235
another one -190
another opportunity -235
answer -40
answer about -190
answer to -121
any -3
any additional -290
any advice -98
any inconvenience -215
any insights -190
any job 235
any more -97
any new -203
any openings 244
any position 199
any questions 25
any suitable 224
any time -41
any update 192
any way -100
anyone who -134
anything -40
anything from -125
anytime -125
anyway 58
api that 224
apologise -203
apologise for -203
apologize -156
apologize for -199
app -65
applicant -190
applicant unfortunately -190
application -64
application i -215
applied -86
applied for -68
applied to -169
applying -92
applying for -39
applying to -170
appointment -209
appointments 155
appreciate -107
appreciate all -190
appreciate the -156
appreciate you -166
appreciate your -133
appreciated -95
appreciated your -185
apprentice -190
apprentice in -156
apprentices -146
approach -21
approach to -129
approached -215
apps and 199
architecture -71
archive -105
are 31
are a 55
are both -203
are building 224
are currently 299
are dealing 199
are doing 36
are going -171
are interested 127
are looking 99
are not 98
are open 199
are still -105
are very -65
are you 81
area 41
areas 199
aren't 111
argument -226
around -78
around your -140
article 21
article about -259
article on -30
article with 184
as -19
as a -11
as i -23
as it -105
as promised -190
as that -190
as the -36
as to 107
as we 74
as well -39
as you -62
asap 165
ask -79
ask about -134
ask for -51
ask her -97
ask if -65
ask is 199
ask one -166
ask whether -146
ask you -90
asked -165
asked about -221
asked for -185
asked me -116
asked the -175
asked you -105
asking -127
asking a -190
asking me -180
asks -190
aspects -190
asset 143
assets 224
assignment 114
assistance -125
assume 111
assume you're 206
assured -190
at -36
at a -31
at all -59
at first -166
at my 44
at some 199
at that 106
at the -151
at this -103
at your 107
attached 21
attached and 199
attached the -146
attempt 151
attempt to 134
attend -130
attend the -215
attended -111
attending -129
attention -34
audit 157
author 92
automate 143
automated 172
automated follow 199
automating 224
automation 122
autonomous 199
available -27
avoid -73
awesome -43
back 34
back from 180
back in -79
back so 165
back to 40
background 36
background and 114
background i 253
background in -57
bad 41
bakery -187
bakery in -175
bandwidth -215
bank -27
based 17
be -16
be a -22
be able -63
be comfortable -273
be glad -110
be good -75
be great 43
be greatly 199
be happy -50
be highly 235
be honoured 114
be interested 15
be more -105
be on -163
be open 7
be perfect 133
be pleased -215
be really -105
be removed 114
be removing -105
be so 134
be some 125
be the -69
be there -235
be valuable 224
be very -105
be willing -114
be worth 122
beautiful 120
because 30
because i 99
because of -31
because we 134
because we've 184
because your 143
become a 114
becoming -203
been -56
been a -168
been an -91
been following -59
been in -134
been looking -252
been so 130
been there -105
been thinking -94
been using -203
before -37
before applying -190
before i -93
before we -116
beforehand -156
began -142
begin -65
behalf -84
behind -35
being -40
being a -112
believe 10
believe it -121
believe that 143
believe there 184
believe there's 184
below 62
below and 184
bench -156
benchmark 184
beneficial 92
benefit 111
benefit from 86
benefit your 199
benefits 127
best -65
best for -282
best in -116
best of -99
best regards -18
best thing -175
best wishes -191
best with -282
better -50
better fit -190
better than -105
between our 109
between the -175
between us 184
bigger -65
biggest 99
biggest challenge 235
billing -116
bit -105
bit more -226
blog 100
blog i 114
blog post -190
blogger 224
board -104
board i -128
board of -134
boat -65
bonus 139
book 48
book a 89
book is 212
book on -215
booking software -116
books for -94
boost 224
bored -190
boss 67
bot -215
both -75
both in -65
both just -156
both know 184
both on -190
both work -80
bothering 199
bothering you 199
box 41
brain 309
brain about 212
brand 159
bread -175
bridge -125
brief 31
brief call 114
brief chat 66
brief conversation 66
brief overview 199
briefly -97
bring -50
bring it -156
bring the -226
brother 96
brought -116
browsing 199
btw 212
budget -60
build and -190
building an 134
building and -190
building things -190
built 63
built a 59
built an 235
bulk 224
bump 244
bump this 244
bumping 272
bumping this 272
buried 99
burnout 165
bus -315
bus timetables -190
business 76
business so -190
busy but 81
busy i -65
busy no -183
but -24
but i -64
but i'd -100
but i'll -140
but i'm -128
but if 42
but my -150
but no 83
but not -89
but thank -175
but the -47
but you 121
buy -53
buy you -252
by 21
by a 89
by message -203
by phone -94
by the -14
by tomorrow 212
by your 90
bye 184
cake -215
call 12
call and 199
call i'd -215
call if -75
call in -134
call me 206
call next -112
call thanks -190
call this 25
call to 76
call where -190
calm -94
came 52
came across 100
came from -121
camera -146
campaign 224
campaigns 224
can 14
can ask -203
can build 199
can forward -156
can help 36
can i 123
can put 130
can read -203
can see 74
can send -118
can share 83
can wait -156
can you 77
can't -27
can't take -163
cancel -190
candidate 78
cannot -53
capacity 83
capital 125
card 61
card and 184
career -18
career fair -215
career goals -215
career path -91
careers -215
careers in -235
careful -103
careful consideration -161
carpentry -215
case it 170
catch -86
catch up -217
catching -124
caused -252
centre -65
certain -190
certificate -183
certificates 143
certified 143
chain -60
challenge 105
challenge with 114
challenges -164
chance 26
change -50
changed -99
changed how -221
changes -31
chapter -126
chart -146
chat 23
chat about -56
chat best 199
chat in -215
chat sometime -125
chat this 184
chatting -90
chatting with -215
check 40
check my 230
check out 107
checked out 224
checking 190
checking in 155
checklist -128
cheers -79
chef -175
chemistry -226
choice -94
choir -116
choose -115
choosing -113
chose the -146
circle 103
circling 285
circling back 285
city -279
claims -159
claims analyst -125
class -310
class in -175
clean -116
cleaning 125
clear -83
clearer -203
clearly 76
clerk -105
click 133
click on 199
click the 184
client 107
client in 184
clients 84
clinic -177
clinic in -87
close the -94
close your 212
closed -129
closer -248
closer to -209
closing -87
club -51
coaches 130
coaching 74
coast -166
coast road -215
code -16
code for -190
coffee -82
coffee and -110
coffee chat -125
coffee or -97
coffee sometime -97
cohort -203
cold 95
cold email 309
cold emails 199
cold storage -146
colleague -98
colleagues -68
colleagues i -215
college -47
column -209
come -33
come from -175
come to -94
comes -39
comes up -190
comfortable -354
comfortable being -190
comfortable making -190
comfortable referring -190
coming -95
coming weeks -190
comment -56
comment on -65
comments -49
comments on -156
commitment -98
commitments -266
committee -124
common 53
communication 114
community -140
company 72
company has -190
company i 48
company is 151
company name 114
company please 184
company that 172
company with 83
compare -146
compare notes -166
competitive 141
completely -28
completely fine -203
completely understand -266
compounds -190
computer 54
computing -215
concern 249
concern i 199
conference -173
conference last -215
confidential 165
confirmed -156
congrats 56
congrats on 60
congratulate -156
congratulate you -134
congratulations -59
congratulations on -41
congratulations to -183
connect -13
connect and 9
connect before -190
connect best -215
connect here -142
connect i 83
connect in -71
connect thank -203
connect with 68
connected -57
connected and -72
connecting 21
connecting at -190
connecting how -134
connecting i 96
connecting i'm -33
connecting we 134
connecting with 87
connecting your -77
connection 111
connection request 300
connections 38
connections and 212
connections here -175
consideration -102
consideration best -215
consideration i've -235
consideration thanks -190
considered for 184
considered me -190
considering -98
considering me -279
considering this -215
consultant 96
contact -14
contact details 224
contacting 80
contacting you 244
contacts 109
content 45
context -151
continue -190
continue our -235
continue the -240
continue to -125
continued -82
continued success -118
contribute -65
contributed -190
contributing -235
contributing to -215
contribution -73
control -175
convenient for -190
conversation -90
conversation about -170
copied -156
corner -105
correction -203
correctly -203
cost 50
costs by 199
could 30
could be 51
could benefit 244
could have 83
could help 132
could i -62
could please 199
could refer 184
could use -125
could we -47
could you 60
couldn't fit -190
council -156
count -99
count the -190
country 38
counts 114
county -156
couple -44
couple weeks -215
course -79
course in -142
course is -116
cover letter 137
covered -105
covering -235
crane -215
critical -83
crypto 253
culture -47
culture and -215
cup -190
curious -16
curious if -125
curious to -125
current -18
currently a -266
currently handling 199
currently looking 81
currently working 114
curriculum 224
custom 138
customer -54
customer success -134
customers 62
customs -175
cut 109
cutting 151
cutting edge 244
cv 94
cv and 119
cycle -226
daily 96
data -57
data analyst -140
data science -215
database 224
date -102
dates -101
daughter -94
day -53
day and -87
day in -123
day no 199
day one -231
days -46
days a -151
deadline -73
deal 54
deal with 184
dealing 309
dealing with 309
dear -70
dear applicant -190
dear dr -110
dear mr -147
dear mrs -156
dear ms -104
dear professor -67
dear sir 320
december -180
decide -49
decided -126
decided not -134
decided to -234
decision -130
decline -193
decline the -235
dedication -156
deepest -190
definitely a -190
delay -113
delayed -190
delighted to 74
deliver 125
delivered -150
delivery 52
demo 102
demonstration -215
department 45
depends 184
depends on 184
deploy 224
deployment 244
described -163
description -39
deserved -128
design -77
designer -109
desk -138
details 29
developer 30
developer to 212
development 95
development and 114
devs 212
diamond 199
did -49
did in -175
did it -146
did the -259
did you -33
did your -94
didn't -35
didn't know -190
didn't think 175
didn't work -215
difference -105
different -76
differently -190
difficult -129
difficult decision -221
digital 209
dinner -138
directly -62
director 68
directory -146
disagree -226
disappointed that 199
discuss 46
discuss how 318
discuss potential 224
discussed -100
discussion -144
distributed -252
distributed systems -215
do a -111
do and 143
do i 62
do it -40
do not 50
do so 114
do something 184
do this 165
do to -252
do you -47
documentation -72
does -57
does not -78
does your 172
doesn't -71
doesn't allow -190
doesn't work -116
dog -156
doing 7
doing great 74
doing so -215
doing well 33
doing with -105
domains 244
don't 8
don't believe -190
don't hesitate -95
don't know 23
don't mind 56
don't think -97
don't want -33
don't you 235
done -41
done a -215
done it -53
done so 143
door -163
down -18
dr -80
draft -125
drawing -235
drawings -118
drive -28
driver -83
drivers -109
due -57
due to -70
during -115
during our -215
during that -190
during the -140
during this -215
dynamic 224
each 36
each other 60
earlier -122
earn 103
easier -170
east -105
easy -89
easy to -134
eat 199
edge 261
effort -100
efforts -105
eight -79
eight years -128
either -38
either way -59
electrician -97
eleven -60
email 74
email and 96
email as 184
email finds 338
email with -190
emailed 199
emails 195
employed 184
employer 165
employment -105
empty -109
end -55
end of -41
ended -175
ended up -203
endorse 203
endorse me 230
engaged 184
engineer -20
engineering 52
engineering team -190
engineering teams 199
engineers 48
engines 83
enhance 224
enjoy -34
enjoy the -92
enjoyable -190
enjoyed -187
enjoyed hearing -259
enjoyed learning -190
enjoyed meeting -203
enjoyed our -237
enjoyed working -116
enjoyed your -227
enjoying the 184
enough 18
enough to 83
entering 199
enthusiasm -215
enthusiasm for -190
entry -190
environment -91
error 114
especially -156
especially the -259
especially your -190
esteemed 261
evening -133
event -47
ever 18
ever open -190
ever thought 184
every -26
every friday -146
every single 184
every week -60
everybody -57
everything -25
everything you -166
exactly 47
exactly that 110
exactly this 224
exam -193
exam in -134
exchange 70
exchanging 224
exchanging links 199
excited -105
excited about -146
excited to -74
exciting 128
exciting opportunity 316
executive 184
executives 184
existing -142
existing commitments -190
exit interviews -146
expand 109
expand my 244
expand our 184
expanding 253
expect 69
experience -7
experience and 62
experience for -166
experience in -46
experience there -190
experience with -44
experienced 107
experiences 52
experiencing 199
expertise 18
expertise in 155
experts 199
explain 65
explained -226
explains -166
explore 166
explore how 212
explore if 199
explore potential 143
exploring -19
exploring new -190
exposure 224
express 62
extend -226
extending -215
external -190
face 74
facility 261
facing -163
fact -98
fact that -125
fails 212
fair -144
fair i -203
fair in -112
faithfully -190
family 45
fantastic -47
fast 226
fast growing 219
faster 130
fastest 212
fat 199
father -87
feature -70
features -142
february -121
fee 74
feedback -94
feedback on -108
feel -41
feel comfortable -285
feel free -31
feel like -97
feels -124
feels like -203
few -10
few minutes 114
few people -190
few questions -73
few weeks -47
field -54
figured 74
fill 101
final 74
finance 31
financial 93
financing 199
find 13
find a 91
find it 45
find my 134
find out -56
find the -48
find useful 184
finding -156
finding a -134
finding the -190
findings -190
finds 164
finds you 161
fine -88
fine if -151
fine too -156
finish -80
finished -82
firms 114
first -72
first day -166
first if -156
first week -179
first year -118
firstly 184
fit -33
fit you -190
five -31
five years -65
fix 89
fix this 199
flat -49
flattered -134
fleetly 199
floating 184
floating this 184
flood -195
flow -128
focus 33
focus on 99
focused -164
focused on -129
focusing -215
focusing on -215
follow -12
follow up 30
follow your -203
followers 212
following 7
following up 97
following your -65
food -53
for -38
for a -10
for about -94
for accepting 28
for all -105
for another -226
for any 26
for asking -195
for being -110
for both -74
for bringing -190
for connecting 30
for considering -145
for contacting -190
for developers 199
for everything -121
for example -91
for four -134
for future -211
for getting -170
for in -130
for introducing -156
for inviting -156
for it -67
for itself 184
for letting -122
for me -50
for missing -190
for more 77
for new -74
for nine -203
for now -203
for offering -244
for our -54
for potential -190
for putting -121
for reaching -264
for showing -87
for so -190
for speaking -156
for taking -186
for ten -183
for the -96
for these -215
for thinking -364
for this -60
for three -60
for two -123
for when -175
for which 155
for writing -60
for years 155
for you 22
for your -50
forgive 184
forgot -100
form -59
formal -190
former -98
forms 92
fortune 184
forty -123
forward -7
forward my 165
forward to -15
found -70
found it -91
found that -156
found the -121
founder 101
founders 140
founders in 199
four -96
four days -235
fractions -156
frames -156
franchise 212
frankly 199
free 36
free and 199
free for 92
free to -39
freelance 69
freight -134
freight fair -190
french -175
friday -63
friday and -203
fridge -156
friend 33
friends 56
from -17
from an -215
from day -203
from home 96
from it -226
from me -74
from our -49
from the -110
from two -175
from what -134
from you 58
from your 21
fully -63
fully remote -203
fun -36
function -125
functions -190
fund 244
funding 93
funds 199
funny 130
furniture -190
further 17
further information 199
future -136
future please -190
future projects -190
future thank -215
garden -211
gate -156
gave -103
gave me -173
generally -125
generating 134
generous -105
genuinely -80
get 43
get a 68
get any 184
get back 93
get coffee -190
get it 162
get started -235
get the 74
get you 107
gets 26
getting -11
getting in -61
girls -175
girls is -190
give 7
give me 31
give my -203
give you 40
gives 74
glad -111
glad to -119
gladly -105
go ahead 192
go with -190
goals -128
goes -125
goes well -146
going -80
going back -175
going for -190
going to -87
going well -279
golden 184
gone 83
gone ahead 199
good -44
good afternoon -94
good day 82
good luck -193
good match -190
good morning -40
good time -98
good to -143
google 70
google and 199
gorgeous 165
got -7
got a -43
got buried 120
got lost 199
got me -125
got our -146
got the -75
graduated 224
grandmother -156
grateful -51
grateful for -136
grateful if 86
great 8
great chatting -190
great fit 47
great if 125
great match 184
great meeting -100
great post 152
great profile 199
great success -190
great to 40
great week -121
grey -175
grid -87
ground 130
group -83
group i -175
group of 114
grow 120
grow my 175
grow your 199
growing 227
growing fast 224
growth 66
guaranteed 184
guest 81
guest post 199
guidance -305
guidance to -190
guide -45
guide to -97
guys 68
gym -134
hackathon -226
had -16
had the -69
had to 42
hadn't -146
haha 235
half 11
half past -156
half price 165
hall -97
hand -113
handle 28
handle all 199
handled -146
handles 74
handles the 184
handling 107
handover -221
handover sheet -156
handovers -166
hands 49
happen -80
happened -73
happening -190
happy -51
happy to -53
happy where -146
happy with -40
harbour -266
hard -90
hard to -57
hard work -156
hardware -190
has -55
has already -146
has been -69
has changed -175
has moved -118
has the -163
hasn't -121
hate 160
hate for 224
hate you 184
have -8
have a -9
have accepted -226
have an 113
have been -38
have completed 184
have decided -185
have ever -190
have my -252
have only -190
have reached 184
have received -190
have several 134
have something 91
have the -38
have thought 184
have time -61
have worked -98
have your 63
haven't 101
haven't heard 199
having -72
having a -65
having you -215
he -101
he's -100
head -69
head of -54
headache 212
headcount 114
hear -57
hear about -162
hear back 240
hear from 59
hear how -325
hear more -175
hear that -156
hear what -49
hear you 184
hear your -114
heard 49
heard about -125
heard back 244
heard of 159
heard you -215
hearing -21
hearing about -199
hearing from 54
hearing how -113
held -61
hello -19
hello dear 175
hello i 52
hello mr -90
hello mrs -175
hello ms -65
hello my 114
hello sir 184
help 69
help best -190
help me 31
help of 199
help others -190
help teams 224
help the -190
help with -39
help you 32
help your 206
helped 53
helped a 114
helped me -156
helped us -105
helpful -87
helping 79
helping me -190
her -58
here -37
here as -166
here at -150
here for -121
here if -131
here it -166
here so -116
here that -175
here too -80
here's -77
here's the -148
hesitate -98
hesitate to -98
hey 53
hey i 165
hi -11
hi are 199
hi dr -53
hi i 126
hi i'd 151
hi i'm 111
hi just 212
hi mr -49
hi ms -134
hi my 83
hi thanks -226
hi there 53
hi we 212
high 79
high quality 83
highlight -190
highly 58
highly appreciated 199
him -40
hire -25
hire for -203
hired 103
hires 212
hiring 24
hiring for -49
hiring manager 101
hiring managers 199
his -80
history -134
holding -77
home -51
home and -105
honestly 67
hopefully -91
hoping -24
hoping to -121
hospital -194
hospitals -113
hot 184
hotel -112
hotels 155
hour 35
hours week 224
how -10
how are 53
how can 199
how did -226
how do -142
how have -190
how i 36
how is -94
how it -76
how much 36
how the -36
how things -140
how to -25
how we 92
how you -113
how you're 114
how's the -42
however -117
however i -72
huge 56
human 100
hurry -259
hurry to -156
hurt -134
i -12
i actually 224
i appreciate -157
i ask -72
i asked -273
i assume 100
i be 184
i believe 22
i came 89
i can -15
i can't -54
i cannot -98
i completely -98
i connect -152
i could -37
i did -22
i didn't -67
i do 31
i don't -24
i drive -134
i enjoyed -249
i expect 212
i feel -57
i find 93
i found -64
i get 74
i got -36
i graduated 199
i had -47
i hate 199
i have -6
i haven't 91
i hear 63
i heard -134
i help 302
i joined -166
i just -53
i keep -153
i know 11
i learned -97
i like 107
i liked -197
i mentioned -134
i moved -142
i must -65
i need 145
i needed -235
i never 56
i noticed 90
i only -32
i owe -259
i passed -97
i plan -203
i promise 92
i promised -175
i read -108
i realized -190
i really -97
i recruit -146
i remain -156
i remember -209
i represent 143
i sat -175
i saw -48
i see 10
i send 17
i sent 151
i share 184
i should 27
i sincerely -235
i specialize 261
i start -175
i still -121
i suppose 219
i talk 235
i talked -190
i teach -92
i think -17
i thought -49
i tried -134
i trust 114
i understand -36
i use -266
i used -156
i walked -183
i wanted -18
i was -38
i will -24
i wish -211
i won't -94
i work 35
i would -9
i wouldn't 143
i wrote -69
i'd -52
i'd appreciate -197
i'd be -103
i'd connect -125
i'd hate 175
i'd like -74
i'd love -33
i'd need 130
i'd only -175
i'd rather -87
i'd say -190
i'd still -142
i'll -46
i'll ask -80
i'll assume 224
i'll be -90
i'll do 89
i'll get 184
i'll have 99
i'll keep -74
i'll leave -175
i'll let -190
i'll reach -190
i'll read -166
i'll send -24
i'm -41
i'm a -46
i'm afraid -101
i'm also -140
i'm always 84
i'm an -111
i'm applying -132
i'm at -116
i'm building 77
i'm convinced 155
i'm currently -115
i'm disappointed -112
i'm doing -121
i'm excited -128
i'm free -60
i'm glad -190
i'm going -139
i'm happy -175
i'm hiring -128
i'm in -85
i'm keeping -166
i'm leaving -128
i'm looking 23
i'm moving -167
i'm not -87
i'm on -65
i'm particularly -215
i'm planning -156
i'm reaching 102
i'm removing 114
i'm sending -203
i'm so -134
i'm sorry -259
i'm still -175
i'm sure 82
i'm taking -118
i'm the -183
i'm thinking -142
i'm using -183
i'm very -119
i'm writing -102
i've -30
i've already 74
i've applied -128
i've asked -146
i've attached -35
i've been -40
i've decided -125
i've enjoyed -116
i've gone 212
i've got 42
i've had 56
i've helped 224
i've just -141
i've put 143
i've read -121
i've seen -51
i've worked -187
i've written 130
idea 38
idea that 149
idea to 199
ideal 212
ideas -19
if -20
if a -183
if anyone -183
if anything -209
if interested 125
if it -49
if it's -100
if not -90
if nothing -166
if possible 114
if so 33
if something -190
if that -54
if that's -71
if the -56
if there -28
if they -83
if you 5
if you'd -59
if you're -41
if you've -112
immediately 48
implemented -235
important 49
impressed 88
impressed by 105
impressive 175
impressive background 184
impressive work 199
improved -215
in -32
in a -8
in advance 47
in any -58
in bus -190
in case 31
in city -203
in contact -121
in discussing 134
in four -116
in half 206
in house -134
in i -134
in january -146
in learning 59
in logistics 114
in maintaining -215
in making -190
in march -162
in mind -186
in minutes 224
in my -29
in one 81
in our -88
in participating -235
in particular -116
in practice -215
in product -190
in sales -150
in spring -146
in the -49
in their 100
in there 99
in this -39
in to 134
in touch -114
in transport -190
in your 17
inbox 113
includes 199
including the -226
income 275
inconvenience -317
inconvenience and -215
inconvenience this -190
increase 165
increase revenue 199
increase your 199
incredibly -118
incredibly valuable -190
individuals 125
industry 64
industry for 199
industry i 206
inform -105
information -21
information from -190
information please 134
infrastructure 81
innovative 102
insert -215
insight -91
insights -38
insights about -142
inspiring 59
instead 101
instead of 132
insurance 87
integration -156
intellectual 199
intelligence 151
interest 39
interest in -27
interest to 224
interest you 160
interested 34
interested in 15
interesting and 244
interesting i 199
interests 147
interests i'd 199
intern 93
internal -163
international 134
internet 173
internship -23
internships 83
interview -68
interview for -125
interview me -190
interview on -221
interviews -97
into -73
into a -94
into product -190
into the -152
intrigued 212
intro -270
intro if -215
introduce 104
introduce me 116
introduce myself 63
introduction -55
introduction to -61
invest -134
investor 224
investors 103
invitation -117
invitation but -195
invitation i -87
invitation to -118
invitation unfortunately -215
invite 89
invite you 92
invited to 184
inviting -171
inviting me -164
invoice -83
involved -105
involved in -190
is -18
is already -190
is always 199
is an 118
is being 212
is better 130
is enough -190
is fine -100
is full -197
is good -166
is growing 282
is hard -215
is highly -190
is impressive 162
is in -111
is it -66
is much -197
is my 72
is needed -190
is no -55
is not -87
is now -121
is ok 184
is on -108
is only -121
is open -235
is plenty -203
is something 125
is still -80
is that -35
is the -86
is there -65
is this -54
is to 32
is what -57
is yes -156
is your 71
isn't 26
issue -80
issue is -190
issue with -252
issues -56
issues i -190
issues you -190
it -38
it and -34
it as -91
it because 199
it by -56
it could 74
it easier -221
it for -65
it from -105
it goes -242
it got 147
it has -130
it helped -175
it helps -105
it here 86
it i 22
it i'd -112
it if 36
it in -73
it is -25
it isn't -244
it make 199
it means -87
it no -197
it out 49
it over -244
it possible -190
it really -39
it seems -65
it so 92
it sounds -125
it still -175
it take -113
it thank -105
it the -87
it twice -183
it very 109
it was -77
it went -156
it when 184
it will -134
it with -70
it worked -156
it would 47
it your -134
it's -38
it's a -62
it's about -215
it's been -95
it's helpful 184
it's just 212
it's now -146
it's only 199
it's still -121
it's the -112
its -37
january -98
job 10
job can 184
job offer -175
job please 212
job search -200
job title 184
jobs 53
join -14
join our 100
join the -62
join you -203
joined -93
joined the -221
joining -81
joint 199
joint statistical 199
journalism 199
journey -29
judging 184
july -91
jump -58
junior -72
just 9
just bumping 249
just checking 318
just circling 212
just finished -190
just following 184
just helped 261
just let -105
just moved -125
just need 184
just read -252
just reply 127
just saw -125
just say -183
just signed -94
keen 79
keep -82
keep in -153
keep linkedin -156
keep me -186
keep my -100
keep the -101
keep us -190
keep you -105
keeping -69
keeping my -209
kept -103
kind -60
kind invitation -226
kind regards -163
kindly 265
kindly ask 199
kindly refer 275
kitchen -215
knee -166
knew -113
know 3
know about -84
know each 58
know how -48
know i 50
know if 19
know that -59
know the -57
know we 134
know well -190
know you're 64
knowing -128
knowing that -190
knowledge and -190
known -128
lab -80
labels -156
ladies -166
laid 184
land -83
language -87
last -21
last attempt 212
last email 249
last message 230
last month -129
last night -77
last spring -215
last week -85
last year -96
late 20
latest version -190
laugh -58
laughed -156
launch -50
launched 165
law 31
lead 27
lead role -105
leader 74
leaders 203
leaders and 199
leaders in 199
leading 150
leads 143
learn -49
learn from -45
learn how -134
learn more -35
learned -77
learning -42
learning about -125
least you 219
leave -58
leave it -102
leaving -34
leaving the -175
lecture -73
left -14
lent -156
less 45
less than 199
lessons -82
let 7
let me 32
let us -68
let you -61
let's 106
let's connect 183
let's definitely 184
let's stay -80
let's talk 114
lets 49
letter of -95
letting -76
letting me -147
level 33
library -162
licence -134
life 29
lift -161
like 3
like and -80
like i -74
like minded 224
like that -94
like the -109
like to -39
like you 102
like yours 250
liked your -151
likely 74
line -47
line about -190
line and -134
line is -175
lines -63
lines you -156
link 11
linkedin 19
linkedin for -109
linkedin profile 114
linking 253
links 64
listed 45
listened -175
live 165
lives -142
local 52
location 125
logistics 43
longer -87
longest -156
look 20
look at 71
look for -82
look like 114
looking 14
looking at -89
looking for 55
looking forward -15
looking to 21
looks -34
looks like -75
loop -74
lose 212
losing 175
loss -98
lost -55
lot -49
lot for -134
lot in 212
lot of -25
lot to -209
lots 143
lots of 114
love -10
love it 80
love the -73
love this 199
love to -15
love what 109
loved -45
loved your -81
low -54
luck -167
luck in -112
luck with -217
lunch -134
madam 186
madam i 159
mail 140
maintaining -91
maintenance -125
make -14
make an -58
make it -44
make me 114
make sense 114
make sure -69
make this -125
make time -190
make you 114
makers 199
makes -36
makes sense -72
making -74
making this -190
manage -77
managed -74
management -40
manager 28
managers 81
managing 60
manual 106
manufacturers 224
manuscript 235
many of -78
many other 199
many thanks -207
march -159
march and -259
march i -156
market 41
matches 120
matches my 199
matches your 230
materials -84
maths -34
matter 89
matters -80
maybe -51
me -2
me about -74
me after -105
me any 184
me as 165
me for 23
me from -73
me get 96
me here -140
me i'll -85
me i'm -142
me if 86
me in -75
me know 23
me more -215
me no -166
me on 17
me one 199
me reaching 199
me thank -47
me the -35
me think -82
me to 7
me today -121
me unfortunately -235
me what 66
me while -215
means a -80
meantime -73
medical 184
meet -68
meet our -190
meet with -180
meet you -59
meeting -128
meeting in -190
meeting you -130
meetup -125
member -82
members -105
members of -203
mental -215
mentioned -146
mentioned and -156
mentioned that -116
mentioned you -105
mentioning -134
menu -190
message 66
message finds 62
message i 130
message me 192
message or -190
message would 224
messages 67
met -44
met at -65
met in -134
metres -156
metrics -125
might be -15
might have -44
might interest 206
might want 114
mill -105
mind -60
mind for -183
mind me 143
minded 244
minded professionals 184
minimum 184
minute coffee -190
minute online -215
minutes -21
minutes and -94
minutes for -172
minutes if -105
minutes in -203
minutes on -156
minutes this 58
minutes to -41
minutes you 224
miss -97
miss the -105
missed -65
missing -118
mission -105
model -87
models -125
monday -110
monday and -94
monday i -116
money 90
month and 96
month for 107
month i -98
monthly 100
months -22
months and -116
more -15
more about -89
more closely -190
more context -190
more if 114
more qualified 199
more traffic 224
morning -105
morning and -156
most in -166
most of -27
mostly -77
mother -98
motivated 143
move -50
move to -175
moved -81
moved from -266
moved to -57
moving -125
moving from -156
moving into -215
moving to -100
mr -94
mrs -181
ms -106
much -68
much are 184
much better -209
much for -132
much of -116
mum -80
museum -161
must -14
must be 52
must decline -244
must say 143
mutual 84
mutual connections 261
my 8
my application -134
my attention -47
my background -78
my brother 130
my career -75
my class -209
my client 155
my colleague -134
my connection 370
my connections -156
my current -252
my cv 114
my day -134
my email 109
my end -190
my father -203
my final 199
my first -160
my grandmother -156
my ideas -190
my invitation 103
my last 107
my life 70
my linkedin 66
my list 93
my mentor 114
my message 96
my mother -65
my name 57
my network 77
my note 130
my other -190
my own -69
my policy -190
my previous 212
my product 199
my professional 155
my profile 196
my qualifications 224
my question -215
my request 149
my research -125
my resume 15
my schedule -252
my search -190
my sincere -156
my thesis -60
my website 86
my week -183
myself and -150
myself i 130
myself i'm 192
name forward 155
name is 52
name it 199
name on -105
name to -80
named 106
near -158
need 17
need a 118
need any -142
need anything -105
need case 199
need for -215
need it 114
need to -41
need you 103
need your 101
needed -94
needed to -190
network 71
network on 268
network to -156
network with 212
networking event -190
never 33
new -39
new chapter -190
new job -40
new nurses -156
new position -144
new role 26
new team -146
news -81
newsletter -53
newspaper -175
next -74
next challenge 219
next couple -125
next few -134
next step -94
next steps -118
next to -134
next two -203
next week -79
next year -97
nice to -79
night -169
night shift -256
night shifts -215
nights -65
nine -111
nine years -134
no -18
no agenda -142
no card 199
no from -170
no good -128
no hurry -244
no idea 48
no longer -51
no need -265
no one 268
no pressure -62
no problem -177
no rush -240
no strings 235
no thanks 199
no this -166
no worries -56
nobody -72
noise -175
not -37
not able -279
not actively -190
not an -125
not and -98
not being -190
not for -100
not have -203
not i'll -175
not interested 71
not just -112
not looking -105
not no -110
not selling -215
not sure 78
not thank -116
not that's -215
not the -111
not use -190
note -36
note from 151
notes -139
notes on -207
nothing -81
notice 100
noticed 73
noticed we 82
noticed you 90
noticed you're 57
noticed you've 212
noticed your 50
now -43
now but -152
now have -203
now head -215
now i -32
now no 199
now please 165
now so -65
now work -190
number 52
number of 56
nurse -248
nurse in -125
nurses -137
nursing -125
occasion -190
of -18
of all -108
of course -70
of experience 74
of high 224
of interest 114
of luck -152
of marketing -146
of me -229
of my -24
of one 130
of our -19
of personal 199
of recommendation -65
of that 56
of the -56
of their 261
of thing 184
of this -44
of those -166
of us -87
of working -56
of you -103
of your 13
off 18
off the -74
offer -35
offer a 212
offer from -215
offer to -98
offered -108
offered to -156
offering -42
offering me -190
office -70
office and -244
office i -150
office in -142
officer -156
offline -203
oh 157
ok 96
old -57
older -190
on -54
on a -48
on an 224
on call -175
on day -190
on developer -190
on for -146
on friday -68
on google 224
on how -203
on if -203
on it -75
on linkedin -19
on monday -129
on night -175
on no -175
on our -51
on saturday -60
on something -190
on sunday -94
on the -73
on this 39
on those -190
on thursday -49
on time -146
on track -215
on tuesday -108
on ward -156
on your -27
onboarding -108
once again -91
one -47
one day -209
one in -55
one line -203
one more 86
one page -134
one question -235
one the -156
one thing -186
one which -190
one who -48
one with -197
one you -215
ones -123
online 37
online coffee -190
only connect -209
only if -101
only one -49
only to 224
only wanted -190
onto 212
open -7
open and -190
open day -72
open source 87
open to -9
opened -128
opened a -121
opening -116
opening at -215
opening for -113
openings 197
openings at 219
opens -168
opens up -190
operations 74
opportunity 22
opportunity at 121
opportunity for 92
opportunity that 133
opportunity to -39
opportunity with 199
optimization 151
optimize 224
or -31
or as 235
or do -203
or friday -203
or hop -190
or if 157
or more -190
or not 74
or remote -175
or so -125
order -58
ordered -166
organization 33
organizations 114
organizing -190
oriented 212
other 20
others -29
otherwise -94
our -26
our call -279
our conversation -224
our current -226
our deepest -190
our discussion -156
our first -190
our new -70
our next -215
our office -113
our platform 151
our ward -175
ours -100
ours in -116
out -13
out a 114
out and -112
out because 126
out best -190
out directly -190
out from 212
out i -65
out if -195
out in -124
out more -215
out my 206
out of -29
out on -74
out regarding 224
out the -58
out to -21
out unfortunately -190
out your 212
outreach 85
over -5
over a 130
overview 92
owe -128
owe you -259
own -39
own business 199
owners 206
package -101
package for -190
page -29
page and 143
paid 86
pain 143
panels 224
paper -45
paper on -221
paragraph 151
parents -156
part -77
part about -221
part in -190
part of -53
participant -215
participate -235
participating -252
participating in -190
particular -94
particularly -152
particularly around -190
particularly interested -125
partner 70
partners 149
partnership 58
parts -203
pass -121
pass along -215
pass it -197
pass on -134
passed -108
passed your -190
passing the -156
passion to -190
passionate 288
passionate about 212
pastry -156
path -102
path is -215
path to -190
patients -54
pattern -116
pay 18
pay and 143
payment -105
payments -177
payroll -71
payroll for -113
pays 235
pencil -94
people -30
people are 107
people i -60
people i've -116
people in -121
perfect 99
perfect fit 83
perfect for 155
performance 59
period -125
period i -190
permanent -94
permission to 199
person 9
personally -72
perspective -205
perspective on -229
pharmacist -156
pharmacy -156
phone -30
phone call -190
phone number 162
phone on -156
photo -45
photo of -215
physics -70
pick 102
pick your 309
picture 127
piece -117
piece on -207
pipe -175
pitch 72
place in -74
plan -42
planner -27
planning 18
plans -33
plant 38
plant manager 244
plant managers 206
platform 103
platform for 199
platform that 244
platforms 230
playing 244
please 32
please check 125
please click 244
please contact -215
please do -47
please find 114
please help 134
please let -24
please look 199
please reach -190
please refer 318
please send 165
please take 65
please tell 82
pleased -105
pleased to -105
pleasure -93
pleasure to -58
plenty -116
plus 77
point -50
point about -181
point me 199
point on -190
points -156
policy is -190
poor 212
port -80
position -18
position i -91
position of -125
positive 37
possible -22
post -36
post about -47
post i 130
post on -231
post thanks 235
posted -134
posted on -252
posted the -116
posting -134
posts -25
posts about -175
potential 69
powered 165
powered cold 224
practice -23
prefer -139
prefer to -156
preferred -97
presentation -61
pressure -59
pressure if -252
previous 104
previous email 100
previous message 322
price 50
prices 60
pricing -36
primarily -190
primary -134
print shop -146
printer -156
prior -252
prior commitment -190
priority 136
priority for 235
priority right 114
prize -77
pro 83
probably 45
problem -104
problem at -141
problem with -190
process -89
process and -142
process of -97
processing 114
procurement -74
production 83
products 70
professional 130
professional and 199
professional interests 224
professional network 189
professionals 216
professionals in 134
professionals like 244
professor -47
profile 147
profile and 206
profile i 134
profile stood 199
profile through -190
profile what 199
programme 39
programming and 199
programming experience -190
progress -118
project -79
project and -244
project i -159
project is -190
projects -39
projects that -190
promise 96
promised -166
promised here's -215
promotion -65
promotion to -290
properly -105
property 96
proposal -74
proposal to -190
prospects 261
proud -153
proud of -248
provide -13
provide the 199
provider 130
providing 70
published 56
published i 199
pump -209
pumps -175
pupils -203
push -190
push back -190
pushing -235
put 13
put a 74
put into -215
put my 155
put your 134
putting -59
qualification 125
qualifications 106
qualified 184
qualified meetings 199
qualify 212
quality 68
question -65
question about -122
question are 199
question that -203
question what's 199
questions -75
questions about -98
questions and -190
questions by -190
questions or 66
quick 54
quick call 30
quick chat 109
quick demo 212
quick follow 224
quick idea 199
quick look 224
quick note -197
quick question 90
quick update -244
quickly -72
quiet -83
quite -73
quite a -146
quite the -190
quote for 114
radar -98
radio -94
railway -175
raise 100
raised 107
raising 165
random 159
ranking 224
rarely 143
rate 74
rates 111
rather -130
rather not -231
reach -6
reach out -26
reach you 294
reached 114
reached out 178
reaching -11
reaching out -13
react 36
read -47
read it -60
read my 175
read that -65
read your -81
readers 106
reading -61
readings -190
ready for 120
realize 83
realize that 199
realized -235
realized that -190
really -33
really appreciate -49
really appreciated -309
really enjoyed -167
really helpful -203
really like -91
reason 47
reason i 122
received -58
received an -215
receiving -190
recent post -105
recently 15
recently helped 235
recipe -156
recognition -125
recommendation -36
recommendation for -215
recommendations 219
reconnect -70
reconnect and -190
recording -183
records -203
recruit -140
recruit for -244
recruiter 48
recruiter at -80
recruiters 134
recruiting -61
recruiting for -58
reduce 134
refer 172
refer me 195
reference -110
referral -28
regarding 29
regarding my 199
regarding the -125
regards -34
regards to -105
regional -235
regret -118
regret that -190
rejected 212
rejection 199
rejection letter 199
relevant 67
remain very -203
remember -63
remember me 104
remember you -235
remote -59
remote work 151
removing ours -190
removing you 224
renewal -190
renewal cohort -190
repetitive 151
replacement 224
reply 50
reply i've 165
reply rates 224
reply yes 94
report -18
represent 86
request 77
request i 151
requests 58
requirements 69
requires -146
research skills -190
resonated -50
resonates -113
resource 68
resources -105
respectfully -148
respectfully decline -125
responded 199
response 161
response from 199
responsibility -190
rest -222
rest of -244
restore -190
results 99
resume 48
return -74
revenue 228
review 13
review my 109
review the -74
review your 212
reviewed 114
reviewer -215
reviews 95
revolutionary 261
right -22
right about -166
right and -146
right fit -169
right person 36
ring -44
road -125
road trial -190
role -44
role and -77
role at -43
role i -105
role in -57
role on -244
role thank -190
role would -112
roles 24
roof -97
room -74
rope -156
route planner -156
route planning 244
routes -183
row -80
rule -151
run -24
run a 48
run the -77
running a 244
runs -87
rush -256
sad -75
sad to -235
safety -97
sailing -156
salary 34
sales 61
sales team 199
sales teams 104
salon 199
same -51
same for 184
same issue -190
samples -121
sat -168
saturday -98
save 153
saved -122
saved me -209
saved my -183
saved us -256
saw -23
saw my 188
saw that -86
saw the -110
saw you're -38
saw you've -197
saw your -18
say -77
say hello -252
say it -134
say no -80
say so -156
say thank -169
say thanks -116
say the -83
say yes -175
saying 48
saying no -175
says -97
says you -100
scaling 78
scaling the 199
scene -221
schedule -48
schedule a 128
schedule doesn't -190
schedule is -190
scheduling -125
scheme -183
school -70
school and -65
screen -156
search -52
search engines 134
searching 120
season -105
second -79
second year -161
secretary -190
section -58
security -190
see 18
see how 45
see if 76
see it 96
see my 152
see that 30
see you -65
see you're 39
see you've 165
see your -128
seed round 199
seeing how 184
seeking 143
seem 50
seem like 199
seems -40
seen -35
selected 224
self 80
sell 106
selling -47
selling anything -215
send 5
send it -50
send me 51
send my -91
send you 42
sending 35
sense to 122
sensor -175
sent 31
sent a 224
sent you 101
separately -175
separating -203
september -105
series -41
seriously 100
service 45
service that 224
service with -190
services 135
services we 199
session -200
session on -215
sessions -156
set -17
setting -170
setup 178
seven -94
several 52
several mutual 212
shall 15
shall i 22
share 53
share an 244
share common 199
share how 165
share insights 92
share my 62
share some 282
share something 114
share the 29
share your -101
shared -36
sharing -23
sharing a -190
sharing this 79
sharing your -118
she -83
she'd -235
she'd be -190
she's -73
sheet -65
shift -167
shifts -101
shipped -166
shop -38
short -72
should -14
should be -54
should have -74
should i 54
shout -134
show 79
show you 141
showed -287
showed me -183
showing -56
showing me -146
shown -190
shows 37
side -104
side of -203
sign up -125
signal -215
signed -81
silly -121
similar -10
similar challenge -190
similar professional 199
since -29
since i 41
since the -38
since we -126
since you're 165
sincere -129
sincerely -103
sincerely apologize -190
sincerely appreciate -190
sing -146
single 40
single call 199
sir 166
sir i 192
sir madam 181
sir please 212
sister -72
site 31
site and 199
site for 199
site i 199
sites 177
sitting -80
six -100
six months -146
six years -75
sketch -190
sleep -36
slides -137
slots 143
small -68
smart 151
smile 130
smooth -190
smoothly -190
so -27
so busy 165
so far -72
so i -43
so i'll -84
so it's -68
so let's 155
so much -86
so one -190
so sorry -90
so that 100
so this -134
so true 230
so we -41
so would -125
so you 43
so your -215
software -16
software company -156
software development 244
software engineer -84
sold -151
solution 83
solutions 79
solve 161
solve that 199
solved -116
some 29
some questions -190
some time 43
someone -12
something -13
something like -87
something you're 114
sometime -27
sometimes -65
soon -35
soon best -146
sorely -190
sorry -108
sorry but -156
sorry for -137
sorry the -156
sorry to -116
sort 96
sort of 74
sounds -94
sounds like -119
source 53
source project 134
sources 155
space would 199
speak -58
speak about -190
speak at -161
speak with -53
speaker -138
speaking -76
specialize 318
specialize in 318
specific -28
specifically for 114
spend 85
spending 159
spent -75
split shifts 199
spoke -56
sponsors -215
sponsorship -235
spot -170
spot on -190
spreadsheet -156
spring -107
st -151
staff -28
stand 56
stars 114
start -34
start a -83
start at -166
start in -156
start on -156
start up 199
started -64
started a -128
starting -76
starts -89
startups 114
state -65
station -203
stay -105
stay connected -154
stay in -99
stayed -97
staying -69
step -98
steps -129
stick -94
still -83
still at 155
still be -231
still do -175
still in -146
still interested 80
still like -197
still on -209
still use -197
still very -134
stood out 130
stop 66
stopped -97
stops -190
storage -197
store -100
straight to 130
stranger 165
strategic 261
strategy 74
streamline 169
streamline your 199
strings 235
strings attached 212
strong -42
stuck -170
stuck deals -190
stuck with -235
student -60
student and -105
student at -160
student in -197
students -38
students in -166
studies 66
studio -92
studying -266
stupid 83
subject 120
submitted -125
subscribe 199
subscribers 224
success -43
success and -190
success in -190
successful -82
suggested -96
suggested i -89
suggestions -71
suitable 119
suitable openings 175
suits -100
suits you -98
summit -215
super 74
supervisor -156
supplier -65
suppliers 89
supply -98
support -37
support and -85
suppose 219
sure 8
sure if 92
sure it -142
sure you 121
surgery -65
surprised you -183
survey 36
swap -164
switching -72
sympathy -252
system 71
system that 92
systems -127
table -205
table at -183
tailored to 199
take -25
take it 30
take on -250
take your 199
taken the 114
takes 16
takes two 165
taking -163
taking the -182
taking time -215
talent 261
talented 92
talk -35
talk at -235
talk for -98
talk in -166
talk on -188
talk to 56
talk with -156
talked -111
talked about -190
talking -128
talking to -128
talking with -215
talks -65
target 125
targeted 114
taught -183
taught me -183
tax -55
tea -113
teach -92
teacher -62
teachers 153
teaching -165
teaching demonstration -190
teachings 199
teachings like 199
team -40
team and -75
team at -105
team has 125
team i'm -190
team in -93
team is -217
team it -190
team no -175
team on -175
team we 224
teams 62
tech 55
tech company 224
techniques -190
tell 17
tell him 114
tell me 10
tell them 106
tells -134
templates 199
ten -36
ten minutes -83
ten years -51
terrible 114
test campaign 199
testimonial -190
testing -118
tests -78
text -49
than -17
than i -134
than the -146
thank -118
thank you -119
thankful -190
thanking 199
thanks -72
thanks a -94
thanks again -290
thanks and 114
thanks but 199
thanks either -259
thanks for -68
thanks so -95
thanks this -190
thanks to -166
that -12
that actually 114
that aligns -215
that can 155
that change -146
that could 153
that day -203
that gets 212
that has 66
that in -97
that is 40
that matches 139
that our -113
that suits -134
that the -92
that they 199
that time -150
that too -156
that you -4
that you'd -219
that your -60
that's -32
that's all -215
that's completely -175
that's fine -161
the -61
the 3rd -121
the archive -175
the article 63
the audit 159
the back -166
the bakery -150
the bank -77
the below -190
the best -111
the billing -156
the bit -190
the board -109
the boat -156
the books -94
the budget -156
the bus -215
the career -203
the careers -190
the chance -41
the choir -105
the city -156
the claims -134
the clinic -183
the coast -235
the college -183
the coming -125
the comments -116
the committee -105
the community -118
the company -47
the conference -177
the conversation -256
the council -80
the crane -156
the customer -190
the data -172
the date -166
the day -47
the delay -121
the design -172
the development -190
the direction -190
the discussion -190
the door -215
the drawing -175
the early -209
the end -33
the enterprise 199
the evening -156
the event -73
the extra -215
the fact -125
the feedback -105
the field -65
the fire -190
the first -47
the fourth -146
the future -128
the garden -134
the good -121
the harbour -252
the hard -175
the hiring 109
the hospital -156
the inconvenience -266
the internet 83
the interview -94
the intro -203
the introduction -94
the invitation -191
the issue -235
the issues -215
the job -58
the kids 103
the kitchen -190
the lab -105
the last 36
the launch -130
the letter -197
the library -150
the lift -166
the marketing -134
the mass 199
the material 199
the meantime -73
the ministry -175
the moment -51
the move -209
the museum -190
the new -61
the next -104
the night -224
the note -203
the number 96
the offer -181
the office -129
the old -203
the one -84
the ones -197
the only -38
the open -185
the opportunity -83
the other -85
the part -293
the pay -156
the payroll -138
the person 74
the photo -105
the plan -100
the point -121
the port -105
the position -94
the process -75
the project -139
the pump -197
the quiet -175
the reading -128
the reason 99
the recent 224
the recommendation -125
the regional -175
the renewal -190
the rest -226
the returns -156
the right -52
the road -118
the role -136
the route -226
the sales 82
the same -63
the saturday -156
the school -126
the search -263
the second -95
the senior -252
the session -190
the skills -190
the slides -146
the spring -128
the story -175
the table -87
the team -126
the three -138
the ticket -156
the time -124
the timeline -190
the top 46
the tour -97
the trade -82
the train -98
the transition -190
the two -179
the university -203
the ward -231
the water -190
the way -25
the week -77
the whole -37
the winter -146
the work -132
the workshop -264
the world 48
the yard -215
the years -142
theatre -197
their 73
them -9
them a -203
them to 160
then -34
then i 45
then they -156
then we 62
there -26
there anything -244
there could 114
there is -51
there thanks -190
there too -116
there's a 35
there's no -125
therefore -112
therefore the -215
these -35
thesis -85
they are 92
they can 165
they pay 192
they'll -156
they're -99
thing -25
things -48
things are -186
things i -244
think -9
think about -47
think it -49
think our 184
think there 83
think this -91
think we 96
think you'd 130
thinking -171
thinking about -119
thinking of -262
thinks -77
third year -113
thirty years -146
this -5
this account -209
this business -190
this decision -190
this difficult -190
this email 116
this finds 244
this job 172
this letter 199
this library -190
this matter 199
this message 30
this might 114
this morning -195
this opportunity -61
this point 212
this position -51
this process -235
this program 199
this project -180
this really 224
this should -190
this space 66
this the -190
this time -197
this to 93
this up 124
this way -125
this we 125
this week 28
this would -59
this year -105
thoroughly -215
those -87
though -30
thought 6
thought it 109
thought of -104
thought we 83
thought you'd 29
thoughts -47
thoughts if -190
thoughts on -266
thousands 199
three -51
three lines -175
three questions -235
three times 96
three weeks -94
three years -215
through -23
through a 96
through it -105
through the -122
throughout this -235
thursday -105
thursday after -175
thursdays -156
ticket -128
tickets -121
till -65
time -51
time and -75
time by 224
time i -88
time i'd -146
time i've -190
time no 50
time series -252
time that -97
time the -215
time to -44
time today -235
time you -151
timeline -266
times 22
timetable -183
timetables -215
tip about -125
tired 253
tired of 244
title 53
to -15
to a 17
to accept -90
to add 159
to an -74
to apologize -215
to are 199
to ask -110
to attend -151
to avoid -97
to be -26
to both 199
to bump 244
to buy -112
to call 212
to catch -190
to change 74
to collaborate -146
to compare -95
to complete 83
to connect -30
to continue -231
to contribute -105
to decline -215
to discuss 35
to discussing -190
to do -36
to each -112
to expand 165
to explore 119
to fill 224
to fit -190
to fix 104
to get -20
to have -11
to head -203
to hear -56
to hearing 32
to help -13
to implement -190
to inform -105
to interview -129
to introduce 92
to invest -226
to it -108
to keep -88
to know -36
to learn -49
to learning 235
to leave -87
to let -65
to look 35
to make -63
to me -15
to meet -60
to meeting -215
to mind -140
to my 72
to night -146
to not -190
to only -190
to participate -190
to pass -173
to people -129
to pick 88
to post 212
to propose 199
to provide -105
to pursue -215
to quickly -190
to reach 25
to reconnect -59
to refer -57
to reply -125
to respond -190
to say -97
to schedule 98
to see 11
to sell 162
to share 35
to show 182
to solve 83
to some 66
to speak -61
to start -134
to stay -145
to staying -58
to step -215
to take -67
to talk -25
to teach -105
to tell -57
to thank -247
to the -54
to their -190
to them -105
to try 125
to understand -134
to us 56
to use -197
to walk 114
to what -121
to whom 230
to why 199
to wish -190
to work -41
to write -23
to you 7
to your 65
today -70
today about -190
today and -85
today i -190
today or 114
together -53
together and -83
together at -154
told -47
told me -65
told you -105
tomorrow 118
tonight 119
too -30
too and -97
too busy -188
too if 86
took -58
took the -121
tool that 151
toolkit 199
top 53
top of 163
topic -70
totally -22
touch -101
touch base 199
touch best -190
touch for -203
tough -235
tour -98
town -168
tracking -105
trade -36
trade fair -113
traffic 109
train -25
training -36
transform 224
transition -266
transport -194
tree -105
trick -226
trick with -175
tried -75
tried the -197
trimming -156
trimming my -156
trouble -134
true 116
truly -32
truly appreciate -146
try -19
trying to -29
tuesday -104
turn 58
turned -57
turning -105
twenty -74
twice -45
two -59
two lines -197
two of -138
two people -163
two questions -130
two things -203
two years -113
type of 92
typically 125
typo 155
unable -129
unable to -129
under -88
undergraduate -215
understand -84
understand if -116
understand thank -244
understand that -134
understand your -97
understanding -85
understanding and -215
unfortunately -176
unfortunately i -282
union -175
unique 100
university -55
unlimited 143
until -19
until sunday 165
until the 56
up -4
up and -24
up for -30
up i 65
up in 48
up on 34
up the -49
up with 39
up your 165
update -98
update on -105
update you -203
updated 282
updates 81
updating -203
upgrade 268
upgrade to 199
upon 199
urgent care -156
us -29
us and -65
us from -190
us in -42
us know -118
us the -116
us to 64
use -123
use in -146
use it -94
use linkedin -209
use on -190
use the -175
use your -259
used -156
used by -116
used it -203
used to -128
used your -203
useful -11
useless 235
user -114
users -114
using -12
using a -142
using our 199
using the -105
usually means 199
ux -94
valid -190
validate -215
valuable -47
value your -91
values -235
vendor -87
venture 83
version -109
very -44
very happy -259
very important 199
very interested -33
very much -76
very soon -190
via email -91
video -23
video on -160
viewed 114
virtual coffee -142
visa 52
visitors 178
volunteer -235
volunteers -156
wait -31
waiting 33
waiting for 53
walked past -146
wall -109
want 21
want a 106
want me 253
want to 17
wanted -6
ward -265
ward six -156
warm -65
warm regards -51
warmly -113
was -58
was a -74
was good -80
was great -94
was impressed 152
was in -82
was incredibly -190
was just -215
was on -146
was particularly -252
was really -51
was so -76
was spot -190
was the -153
was your -129
waste your -156
wasting 184
watching -190
water -140
way -40
way for 199
way thanks -190
way you -48
we 8
we all -121
we are 19
we both -65
we built 197
we connect -201
we could 23
we couldn't -215
we discussed -142
we do 86
we don't 82
we found -123
we handle 224
we have 40
we help 452
we helped 178
we just 109
we met -63
we might 66
we offer 189
we provide 224
we put -156
we shared -175
we specialize 244
we spoke -91
we talk 96
we tried -221
we used -190
we want -235
we wanted -190
we will -76
we work 55
we worked -181
we would -31
we'd -86
we'd be -203
we'd like -156
we'll -138
we'll keep -190
we're -29
we're a 96
we're both -38
we're connected 199
we're facing -190
we've -24
we've both -156
we've copied -156
we've decided -226
we've got -65
we've helped 288
we've just -197
wealth 114
web 91
webinar -80
website 122
website and 74
website that 199
website to 224
websites 282
wednesday -67
wednesdays -175
week -26
week and -51
week best 261
week how -183
week i -112
week i'd -151
week i'm -215
week of -146
week on 80
week to 65
week with 184
weekends 130
weekly 110
weeks -43
weeks ago 143
weeks i'd -203
weeks so -175
weeks to -203
welcome -24
welcome to -125
welcome your -190
welcoming -235
welding -197
well -8
well and -55
well deserved -105
well done -73
well enough -190
well i 54
well i'd 184
well i'm 120
well with -148
went -71
were -80
were both -156
were hoping -190
were on -156
were right -197
were the -175
wet -146
what -27
what are 60
what i'd -94
what i'm -91
what it -244
what surprised -183
what the -124
what they 70
what was -235
what we're 37
what worked -209
what would -129
what you -49
what's 37
what's the -156
what's your 172
whatever -100
when -42
when a -94
when are 114
when can 230
when i -63
when my -113
when the -138
when they -215
when we -65
when you -25
whenever -65
where -41
where did -146
where i -32
where the -125
where you 84
whether -35
whether the -226
which -46
which is -23
which of -91
which one -215
which will 199
while -51
while i -100
while i'm -215
while since -231
while the -134
while you -128
who actually 212
who are 96
who can -203
who does -215
who is 106
who might -95
whoever 109
whole -17
whom 102
whom it 230
why 34
why don't 199
why i 64
why i'm -105
why not 175
wide 199
will -16
will be -49
will get 114
will love 199
will miss -215
will not 66
will respectfully -190
willing -112
willing to -116
win 165
wind -156
window -105
winter -136
winters -190
wish -162
wish to -77
wish you -185
wishes -180
wishes for -244
wishing -92
wishing you -121
with -12
with a -14
with all -117
with an 84
with another -266
with any -125
with exactly 235
with expertise 199
with him -134
with it -36
with late 224
with like 212
with me -61
with my -24
with no 66
with one -113
with or -190
with other 92
with over 199
with pain 244
with people -75
with real 130
with so -156
with the -75
with us 30
with would -190
with you -50
with your -7
within -71
within the -58
without your -215
won't -41
won't be -132
wonder 66
wonderful -121
word 35
word for 212
words 24
work -22
work and -95
work anniversary -150
work around -151
work at 98
work for 17
work has -190
work i'm -215
work in 13
work on -113
work out -121
work with 61
work you're -190
work your -116
worked -121
worked on -240
worked together -156
worked with -100
workflows 138
working -33
working here -190
working in -73
working on -74
working together -105
working with -16
works -58
works best -190
works for -144
workshop -239
workshop at -190
workshop on -134
world 66
worries -58
worries but 199
worries if -110
worst 143
worth 121
worth a 112
worth exploring 199
would -15
would appreciate -57
would be -6
would help -109
would it 107
would love -7
would not -156
would this 199
would value -134
would you -35
wouldn't 48
write -9
write me 113
write the -273
writer 155
writes 125
writing to -61
written 50
wrong 67
wrote -97
wrote that -235
yard -148
year -37
year and -112
year of 58
years -47
years after -190
years ago -91
years and -31
years in -54
years on -203
years since -65
yes -62
yes i'd -248
yes you -156
yesterday -66
yet 75
yet but 134
you -13
you a 35
you about -59
you again -220
you all -169
you always -134
you and -61
you any 224
you anyway -105
you approached -190
you are 65
you asked -274
you at -126
you be -9
you been -175
you best -54
you can't 74
you change -175
you check 114
you choose -128
you chose -183
you clearly 206
you come -100
you could 14
you count -134
you currently 199
you described -215
you did -97
you didn't 87
you do -16
you don't 62
you down 106
you endorse 175
you ever 79
you every -94
you feel -70
you find -98
you focus 199
you for -125
you found -92
you free 106
you from 282
you gave -212
you get 67
you got 31
you grow 199
you handle -125
you handling 212
you happy 151
you have -33
you hear -134
you help 149
you helped -215
you hire -156
you hiring 212
you how 101
you i 14
you i'll 143
you i'm -98
you i've 212
you if -22
you in 15
you interested 114
you introduce 138
you just 66
you keep -121
you kept -105
you kindly 212
you know -8
you like -38
you liked 151
you look 66
you mentioned -160
you might 15
you mind -54
you more 65
you most -215
you moved -197
you must 83
you my 67
you need -65
you never 168
you next -146
you now 89
you offered -244
you on -78
you only 184
you over -203
you personally -190
you please 58
you posted -134
you prefer -166
you provided -190
you put -48
you reaching -252
you really 130
you recruit -215
you refer 290
you saw 98
you say -65
you see 45
you seem 268
you set -183
you so -70
you soon 99
you spent -215
you still -28
you suggested -226
you taking -150
you taught -166
you teach -105
you tell -84
you there -175
you thinking -273
you this 121
you to 75
you train -146
you try -142
you two -54
you use -108
you used -121
you very -121
you want 67
you wanted -94
you well 80
you were -86
you wish -105
you within -190
you work 160
you write 21
you wrote -305
you you 101
you'd -36
you'd be 15
you'd get 184
you'd like -19
you'd rather -199
you'd still -190
you'll 39
you'll be 74
you're 14
you're a 126
you're busy 97
you're connected -235
you're ever -113
you're having -79
you're interested 80
you're leading 83
you're looking -83
you're now -125
you're open -153
you're scaling 199
you're speaking -190
you're too -327
you're welcome 130
you've -15
you've been -44
you've done -117
you've had 82
your -11
your advice -155
your answer -156
your application 143
your background 109
your biggest 151
your blog 64
your boss 175
your brain 299
your business 86
your checklist -134
your class -221
your colleagues 125
your comment -91
your company 137
your confidence -190
your consideration -59
your content -97
your convenience -166
your course -166
your current 63
your customers 114
your cv 114
your dedication -190
your esteemed 261
your excellent -252
your experience -45
your expertise 96
your feedback -112
your file 184
your firm 74
your first -80
your future -91
your guidance -190
your hands 143
your hard -166
your help -79
your honest -190
your impressive 235
your inbox 121
your industry 175
your information -190
your insights -164
your interest -38
your interview -151
your invitation -156
your job -128
your kind -53
your lecture -56
your letter -266
your link 199
your linkedin 253
your manager 66
your message -51
your name -88
your new -54
your note -226
your notes -209
your offer -183
your organization 114
your own 33
your page -121
your perspective -241
your piece -113
your place 87
your point -105
your position 184
your post -101
your posts -58
your profile 133
your promotion -140
your proposal -190
your question -134
your readers 224
your recent -70
your reply 212
your response 224
your resume 224
your role 143
your sales 114
your schedule -235
your session -215
your site 143
your skills 109
your staff 199
your success 224
your support -57
your take -125
your talk -308
your teaching -190
your thoughts -81
your three -146
your time -81
your trick -156
your video -150
your webinar -175
your website 173
your work -46
yours 79
yours faithfully -190
yours increase 199
yourself 51
"""
"""Points by word, or by two words in a row, in hundredths: above 0 against the draft."""
