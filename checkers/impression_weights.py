# fmt: off
"""What counts for and against a draft; `python -m tests.support.impression_report --fit` writes it.

Fitted to our own messages and to 1,796 labelled ones from public sources, whose texts we don't keep.
"""

START, PER_POINT, CAUTION = 1.43, 2.69, 0.25
"""What a draft with cautions starts from, what each point counts, and each caution of a rule that's not in BY_RULE."""
BY_RULE = {
    "any-job": 0.61,
    "argued-no": 0.92,
    "attachment-dump": -0.24,
    "backhanded": -0.19,
    "bare-call": 0.14,
    "bare-request": 0.47,
    "booking-at-once": -0.07,
    "called-email": -0.36,
    "chasing": 0.44,
    "empty-comment": 0.53,
    "generic-invitation": 0.07,
    "hidden-favour": 0.13,
    "hooked-congratulation": -0.13,
    "impersonal-greeting": -0.07,
    "life-story": 0.58,
    "no-occasion": 0.36,
    "no-reason": 0.15,
    "nothing-about-them": -0.20,
    "nothing-particular": 0.70,
    "off-platform": 0.56,
    "one-upping": 0.10,
    "pitch": 0.35,
    "self-promotion": 0.46,
    "silence-as-answer": 0.13,
    "thanks-with-favour": 0.39,
    "vague-ask": 0.47,
    "vague-collaboration": 0.08,
}
"""What a caution counts, by the rule that gave it."""
WORDS = """
2nd 164
a 3
a background -236
a bakery -167
a beautiful 164
a better -78
a bit -66
a blog 223
a book 136
a brief 35
a business 252
a candidate 198
a chance 62
a clear -205
a client 101
a coffee 62
a colleague -100
a company 150
a confidential 183
a couple 80
a cut 198
a data -241
a date -176
a degree 164
a demo 234
a difficult -198
a fast 205
a few 13
a fifth 113
a first -216
a free 149
a freelance 183
a full 73
a guest 198
a high 198
a job 134
a lead 198
a leading 234
a line -75
a link 157
a look 70
a lot -40
a meeting -106
a moment 121
a month -24
a no -85
a note 183
a nurse -135
a passionate 198
a payroll -106
a perfect 120
a phone -106
a plant 243
a pleasure -158
a position -83
a practice 183
a prior -191
a priority 183
a professional 99
a proper 164
a question -162
a quick 45
a real -79
a recruiter 113
a reference -93
a referral -42
a response 223
a result -191
a second -117
a senior 36
a service 223
a short -36
a similar -77
a slot 183
a strong -78
a student -66
a table -167
a terrific 113
a thank 164
a time -59
a tool -106
a true 211
a typo 154
a way 142
a week -71
a while -141
a wonderful -75
a year -41
able -66
able to -63
about -76
about an 101
about helping 183
about how -52
about it -103
about night -227
about that -112
about the -163
about this 26
about time -176
about to -117
about what -83
about your -53
above and -191
accept and 164
accepted -48
accepted a -176
accepting 28
accepting i -106
accepting my 153
accordingly 198
account -54
accounting 38
achieve 82
across 102
across the 100
across your 101
actively looking 73
actual 95
actually 60
add 136
add me 223
add value 223
add you 304
adding -59
adding you -158
addition 121
additional -158
additional information -127
admire -78
advance 55
advance for 73
advanced 198
advice -91
advice about -184
advice on -43
advice you -118
advise 183
afford -176
afraid -93
after -98
after careful -174
after looking -191
after much -135
after our -176
after the -102
after this 183
after your -122
afternoon -223
again -114
again and -127
again for -309
again i -98
again in -98
again soon -191
again thank -106
agenda -164
agenda just -176
agents 211
ago 23
ago and 129
agree more 154
agree with -167
agreed -216
ahead 156
ahead and 252
algorithm -191
aligns -124
aligns well -236
all -59
all for -176
all i -73
all if -158
all of -40
all right -205
all the -128
all those -176
all your -61
allow -130
allowed -176
almost -84
along -79
along with 73
alongside -176
already have -106
also -8
also a -176
also check 174
although 73
alumni -135
always 38
always great 198
always looking 117
always on 183
am 5
am a 40
am an 82
am aware 198
am contacting 223
am excited -75
am from 129
am grateful -205
am interested 47
am looking 78
am not -40
am reaching 223
am really 113
am seeking 183
am so -144
am sorry -106
am sure -92
am the 142
am very 78
amazed 183
amazing 57
amount 78
amount of 101
an 36
an amazing -75
an appointment -176
an electrician -147
an email 137
an excellent 157
an exciting 323
an hour 32
an idea 217
an ideal 198
an important -98
an internship 82
an intro -296
an open 154
an opportunity 171
analyst -95
analyst role -62
and -24
and a 24
and about -205
and all -78
and also -78
and am -57
and any -149
and appreciate -236
and at 137
and care 198
and colleagues -191
and compare -158
and consideration -106
and continue -253
and effort -236
and exchange -176
and explain 183
and explore 267
and follow -181
and for -113
and found -167
and frankly 164
and giving 101
and have 49
and he -139
and he's -176
and hear -330
and how 86
and i -46
and i'd -96
and i'll -13
and i'm -98
and i've -43
and increase 198
and interesting 198
and introduce 88
and is -135
and it -87
and it's -40
and leadership 164
and learning -191
and look 164
and many 129
and me -205
and more 73
and need 56
and no -29
and nobody -66
and not 62
and noticed -60
and other 243
and our -135
and perhaps 211
and potentially 198
and programming 198
and reach -176
and react 198
and read -158
and regards 183
and saw -88
and see 73
and send 171
and share 164
and she -216
and so 79
and some -158
and sorry -158
and still -114
and support -253
and swap -191
and tell 139
and thank -80
and thanks -135
and the -84
and then -128
and they -88
and think 65
and thinking -191
and thought 62
and to -46
and trying -191
and two 44
and use -147
and want -135
and wanted 67
and was 41
and we -16
and we'll -51
and we're -98
and we've -147
and what -114
and wish -85
and with 84
and would -44
and you -13
and your -21
annual -227
another -119
another company -236
another one -191
another opportunity -236
another vendor -191
answer -37
answer about -191
answer to -122
any 14
any additional -280
any advice -122
any inconvenience -191
any insights -191
any job 234
any new -191
any of 80
any openings 243
any position 198
any questions 58
any suitable 223
any thoughts 164
any update 174
any way -98
anyone -13
anything -39
anything from -127
anytime -106
anyway 51
apologise -205
apologise for -205
apologize -149
apologize for -191
application -44
application i -216
applied -91
applied for -70
applied to -170
applying -83
applying for -40
applying to -135
appointment -198
appointments 154
appreciate -113
appreciate all -191
appreciate any -127
appreciate the -162
appreciate you -164
appreciate your -127
appreciated -82
appreciated your -164
appreciation -75
appreciation for -106
apprentice -176
approach -27
approach to -106
approached -191
apps 113
apps and 198
archive -216
are 32
are both -205
are building 198
are currently 287
are doing 39
are going -153
are interested 113
are looking 120
are not 198
are offering 164
are open 198
are still -106
are there 183
are very -84
are well 73
are you 75
area 49
aren't 117
argument -205
around -44
around your -114
article 40
article about -261
article with 183
as -9
as a -10
as an 37
as i -26
as our 174
as promised -176
as the -48
as to 252
as we 109
as well -23
as you -56
asap 157
ask -76
ask about -106
ask because 164
ask for -53
ask her -98
ask if -66
ask one -167
ask whether -135
ask you -80
asked -159
asked about -211
asked for -170
asked me -117
asked the -176
asked you -106
asking -111
asking for -176
asking i -106
asking me -158
asks -158
aspects -191
asset 124
assets 198
assistance -216
association -106
assume 94
assume you're 205
assured -191
at -37
at a -36
at all -77
at first -167
at least 32
at my 53
at some 198
at that 84
at the -144
at this -151
at your 111
attached 34
attached and 164
attached the -147
attempt 234
attempt to 234
attend -122
attend the -216
attended -112
attending -119
audit 146
authenticity 164
author 142
automate 120
automated 101
automating 223
automation 120
autonomous 198
awesome 65
back 38
back from 211
back in -112
back so 164
back to 51
back with 73
backend -48
background 34
background and 113
background i 252
background in -80
bad 81
bakery -188
bakery in -176
bandwidth -216
based 37
be -10
be able -30
be an 49
be comfortable -261
be glad -125
be good -46
be great 55
be greatly 198
be happy -75
be highly 234
be honoured 113
be interested 20
be more -92
be my 88
be on -151
be perfect 132
be pleased -205
be removed 198
be so 133
be some 124
be the -45
be there -236
be valuable 223
be very -106
be willing -105
be worth 84
beats 164
beautiful 113
because 23
because i 111
because of -31
because we 113
because you -66
because your 124
become a 198
been -54
been a -158
been an -75
been following -66
been in -117
been looking -216
been on -176
been there -158
been thinking -95
been to -176
been using -176
before -40
before applying -191
before i -63
before we -216
before you 39
beforehand -135
began -143
begin -48
behind -35
being -29
being a -84
believe 14
believe i -75
believe that 101
believe there 183
believe there's 183
below 73
below and 183
bench -158
beneficial 91
benefit 161
benefit from 154
benefit your 198
benefits 113
best -64
best for -271
best in -117
best of -88
best regards -25
best wishes -192
best with -249
better -40
better fit -191
better than -88
between 24
between our 108
between us 183
between what 164
biggest 131
biggest challenge 234
billing -106
bit -84
bit more -176
blog 209
blog i 223
blogger 223
board -90
board i -129
boat -135
bonus 138
book 89
book a 183
book is 211
book on -191
boost 198
boss 70
bot -216
both -57
both in -66
both know 183
both members -176
both of 73
both on -176
both work -81
bothering 198
bothering you 198
box 49
brain 303
brain about 211
brand 142
brave 164
bread -176
break -42
bridge -205
brief 20
brief call 99
brief conversation 99
bring -56
bring it -158
bring the -227
brother 84
brought -106
btw 211
budget -42
building -10
building an 133
building and -191
built 52
built an 198
bump 243
bump this 243
bumping 271
bumping this 271
buried 84
burnout 164
bus -308
bus timetables -191
business 75
business development 101
business so -191
busy -15
busy but 65
busy no -167
busy so -84
but -15
but i -55
but i'd -164
but i'll -141
but i'm -151
but my -95
but no 82
but thank -176
but this 198
but we 117
but you 91
buy -54
buy you -253
by 30
by a 88
by message -176
by phone -95
by the -42
by tomorrow 183
by your 87
bye 183
cake -176
call 3
call i'd -216
call if -100
call in -135
call me 174
call next -100
call to 80
call where -191
called 49
calling 73
calm -81
came 54
came across 96
came from -122
came up 88
camera -122
campaign 164
campaigns 198
can 25
can also 73
can ask -205
can forward -135
can give 124
can help 25
can i 133
can put 129
can read -205
can see 84
can send -108
can share 82
can stay -176
can still -176
can talk 164
can wait -158
can you 115
can't -21
can't say 82
can't take -164
cancel -191
candidate 76
candidates in 174
capital 124
card 28
care -16
career -20
career and 164
career fair -216
career goals -216
career path -92
careers -216
careers in -236
careful -133
careful consideration -162
carpentry -216
case it 169
catch -89
catch up -270
catching -100
catching up -100
caused -236
ceo 57
certificate -176
certificates 142
certified 129
chain -61
challenge 120
challenge with 223
challenges -165
chance 31
change -48
changed -130
changed how -211
changed i -176
chapter -161
chat 13
chat about -63
chat in -216
chat sometime -127
chat this 183
chat with -75
chatting -100
chatting with -216
check 57
check my 229
check out 122
checked out 198
checking 172
checking in 129
checklist -114
cheers -55
chef -176
chemistry -205
choice -81
choir -117
choose -88
choosing -114
chose the -147
circle 183
circling 284
circling back 284
city -253
claims -160
claims analyst -127
class -297
class in -158
clean -95
cleaning 183
clear -105
clearly 52
clearly a 164
clerk -106
click 91
click the 183
client 110
client in 183
clients 65
clinic -163
clinic in -88
close your 211
closed -121
closer -232
closer to -211
closing -66
cloud 64
club -53
coaches 129
coaching 124
coast -167
coast road -216
coffee -93
coffee and -111
coffee chat -127
coffee or -98
coffee sometime -167
cohort -205
cold 41
cold email 223
collaborate 48
colleague -100
colleagues -77
colleagues i -216
college -43
college is -167
column -184
come -37
come across 211
come to -135
comes -40
comes up -191
comfortable -340
comfortable making -191
comfortable referring -176
coming -96
coming weeks -191
comment -37
comments -47
comments on -158
commit 164
commitment -116
commitments -267
committee -100
common 135
common courtesy 164
community -85
company 64
company has -191
company i 41
company is 133
company please 183
company that 142
company with 82
compare -133
compare notes -161
competitive 191
competitive salary 174
competitors are 164
completely -47
completely fine -176
completely understand -257
complexity -106
computer 57
computing -191
concern 248
concern i 198
conference -174
conference last -216
confidential 164
confirmed -135
congrats 66
congrats on 60
congratulate -158
congratulate you -135
congratulations -55
congratulations on -38
congratulations to -184
connect -14
connect and 9
connect before -191
connect best -216
connect here -172
connect i 133
connect in -72
connect thank -205
connect with 57
connected -58
connected and -73
connected if -176
connecting 23
connecting at -191
connecting how -95
connecting i 98
connecting i'm -35
connecting with 86
connecting your -78
connection 107
connection request 299
connections 55
connections and 211
consideration -103
consideration best -216
consideration i -40
consideration i've -236
consideration thanks -191
considered for 183
considered me -191
considering -95
considering me -280
considering this -216
consultant 84
contact -28
contacted 84
contacting 148
contacting you 243
contacts 95
content 39
context -172
continue -191
continue our -236
continue the -241
continue to -127
continued -96
continued success -141
contribute -56
contributing -191
contributing to -191
contributions -59
control -176
convenient for -191
conversation -93
conversation about -160
corner -106
correction -176
cost 48
costing 129
could 47
could be 89
could benefit 243
could do 62
could help 177
could i -45
could please 198
could refer 183
could we -55
could you 68
council -158
count -100
count the -191
country 37
counts 113
county -158
couple weeks -216
course -80
course in -143
course is -117
cover 54
cover letter 136
covering -236
covers 101
crane -205
creative 48
cross again -167
crypto 183
culture -48
culture and -216
cup -191
curious -29
curious if -191
curious to -216
current salary 164
currently a -267
currently looking 80
currently working 113
custom 298
customer -38
customer success -135
customers 48
customers are 157
cut 100
cutting 150
cutting edge 243
cv 103
cv and 193
cycle -205
daily 101
dashboard -227
data -49
data analyst -114
data science -191
database 223
date -103
dates -83
daughter -135
day -54
day and -78
day i 52
day in -124
day one -211
days -43
days a -152
days ago 124
deadline -98
deal 61
deal with 183
dealing 274
dealing with 274
dear -72
dear dr -111
dear mr -144
dear mrs -158
dear ms -99
dear professor -78
dear sir 290
debt -176
december -280
decide -51
decided -123
decided not -135
decided to -230
decision -177
decline -182
decline the -236
dedication -158
deep -74
definitely a -191
delay -98
delayed -191
delete 198
delighted to 73
deliver 211
delivered -151
delivery 76
demo 108
demonstration -216
department 33
deploy 223
deployment 198
describe -176
described -135
deserved -147
design -54
designer -110
desk -131
details 30
develop -92
developer 79
developer to 211
developers 133
development 92
devs 183
diamond 198
did -45
did it -257
did the -253
did you -27
did your -145
didn't -31
didn't know -158
didn't think 174
didn't work -191
difference -127
different -75
difficult -122
difficult decision -222
digital 194
dinner -139
dinner and -176
directly -76
director 79
director at 164
disagree -227
disappointed that 183
discuss 62
discuss further 198
discuss how 317
discuss potential 223
discussion -165
distributed -253
distributed systems -216
do 8
do a -57
do and 142
do i 120
do in -135
do it -20
do let 164
do not 32
do so 113
do something 183
do this 150
do to -236
do you -44
does -63
does this -191
does your 142
doesn't -84
doesn't allow -191
doesn't work -227
dog -158
doing 8
doing great 73
doing so -191
doing well 34
doing with -106
domain 183
domains 198
don't 8
don't believe -191
don't hesitate -96
don't mind 54
don't think -98
don't you 211
done -30
done a -191
done it -80
done so 142
door -151
doubt -176
down -25
dr -77
drawing -216
drawings -92
dream 88
drive -41
driven 51
driver -75
drivers -131
drop 34
dry -158
due -64
due to -85
during -95
during that -191
during the -114
during this -216
dynamic 223
each 44
each other 65
earlier -95
early -41
earn 101
easier -129
east -106
easy -106
edge 260
effectively -216
effort -101
efforts -92
eight -93
eight years -114
either -22
either way -64
electrician -98
eleven -61
email 89
email about 154
email and 164
email as 183
email finds 329
emails 186
embedded 129
employer 164
empty -102
end -41
ended -167
ended up -205
endorse 201
endorse me 229
engineer -29
engineering 51
engineering at 129
engineering team -191
engineering teams 198
engineers 67
enhance 223
enjoy -30
enjoy the -162
enjoyed -197
enjoyed hearing -261
enjoyed learning -191
enjoyed meeting -205
enjoyed our -238
enjoyed working -106
enjoyed your -228
enjoying 101
enjoying the 183
enough 28
enough to 105
enthusiasm -191
error 113
especially -181
especially the -261
especially your -191
esteemed 243
evening -127
event -44
ever 15
ever need 164
ever open -191
ever thought 183
every -35
every friday -147
every week -112
everybody -55
exactly 18
exactly that 66
exactly the -83
exam -188
exam in -135
excellence 164
except 88
exchange 49
exchanging 223
exchanging links 198
excited -103
excited about -172
excited to -69
exciting 114
exciting opportunity 315
excuse 183
executive 183
executives 183
existing commitments -191
expand 142
expand my 243
expand our 183
expanding 252
expect 108
experience -4
experience and 68
experience for -167
experience in -30
experience is 183
experience there -191
experience with -32
experienced 157
experiences 58
expert 57
expertise 35
expertise in 138
explain 94
explained -205
explore 176
explore how 211
explore potential 113
exploring -55
exploring new -191
exposure 198
express 61
extend -227
extending -191
extra 41
eyes 142
face 73
facility 260
facing -274
fails 183
fair -139
fair i -205
fair in -100
faithfully -191
family 41
fantastic -59
fast 207
fast growing 217
faster 95
fat 198
father -88
february -191
feedback -64
feedback on -85
feel -38
feel comfortable -280
feel free -20
feel like -78
feeling -98
feels -66
feels like -176
few -7
few people -191
few weeks -56
field -57
fifth 129
fill 177
fill in 142
final 65
finance 30
financial 80
financing 198
find 15
find a 108
find it 50
find my 133
find out -98
find the -62
find useful 183
finding -135
finding the -191
finds 156
finds you 153
fine -76
fine if -141
finish -81
finished -66
fire -37
fired 164
firms 99
firms in 164
first -71
first day -167
first week -141
first year -106
firstly 183
fit -38
fit for -26
five -29
five minutes -59
five years -66
fix 31
fix it -122
flat -51
flattered -135
fleetly 198
floating 183
floating this 183
flood -176
flow -129
focus on 73
focused -318
focused on -291
focusing -216
focusing on -216
follow -25
follow me 164
follow up 23
follow your -267
followed 88
followers 183
following up 106
following your -66
foods 88
foot -176
for -35
for a -6
for accepting 32
for all -111
for an 29
for another -227
for any 55
for asking -186
for being -91
for connecting 36
for considering -141
for everything -88
for five -176
for four -106
for future -205
for getting -172
for in -122
for inviting -153
for it -40
for letting -123
for me -53
for missing -191
for more 132
for new -75
for nine -205
for now -205
for offering -245
for our -34
for putting -122
for reaching -261
for reading -211
for sharing 44
for six -44
for some 124
for someone -45
for speaking -158
for taking -183
for ten -184
for that 32
for the -100
for thinking -363
for this -53
for three -61
for two -120
for understanding -106
for us -30
for which 129
for years 129
for you 25
for your -41
foreman -106
forgive 183
form -53
former -84
forms 142
forty -140
forward and -176
forward my 164
forward to -6
found -64
found it -92
found out -176
found the -116
found your -30
founder 52
founders 109
four -79
four days -236
fractions -158
frames -158
franchise 183
frankly 198
free 29
free and 164
free for 58
free to -31
free trial 183
freelance 119
freight -135
freight fair -191
friday -72
friday and -191
fridge -158
friend 44
friend i 88
friends 54
from -20
from another -176
from day -176
from home 73
from it -176
from me -106
from my -62
from the -117
from us -95
from you 55
from your 25
fuel -88
full 9
fully -88
fully remote -176
fund 198
funded 198
funding 80
funny 129
future -131
future please -191
future thank -216
game -56
garden -213
gate -158
gave -90
gave me -150
gave you 164
generous -106
genuinely -96
get 49
get a 79
get an 183
get back 84
get coffee -191
get it 217
get started -216
get straight 164
get the 131
get together -106
get you 164
gets 27
getting -21
getting in -83
girls -245
give 31
give me 68
give my -205
give you 32
gives 73
giving 37
glad -115
glad to -126
gladly -81
global 101
go -14
go ahead 191
go to 82
go with -191
goals -114
god 164
goes -121
goes well -147
going -101
going back -176
going for -191
going to -114
going well -274
gone 81
gone ahead 198
good -36
good afternoon -95
good day 64
good evening -106
good luck -179
good morning -41
good time -100
good to -140
goodbye to 164
google 90
gorgeous 164
got -13
got a -35
got lost 198
got me -127
got our -147
got the -85
grade -176
graduated 223
grandmother -158
grateful -53
grateful for -137
grateful if 84
great 23
great chatting -191
great fit 37
great if 211
great match 183
great meeting -101
great post 214
great profile 198
great success -191
great to 51
great week -122
greater 164
greatly -48
greetings -117
grey -176
grid -57
ground 113
group -68
group i -176
group of 183
grow 111
grow my 174
grow your 198
growing 214
growing fast 223
growth 59
guess 113
guest 260
guest post 198
guidance -274
guide -28
guide to -78
gym -106
hackathon -205
had 5
had a 25
had the -62
had time 129
had to 41
haha 234
half price 164
hall -78
hand -98
handle all 198
handled -135
handles 142
handling 73
handover -198
handovers -147
hands 106
happened -48
happens 73
happy -54
happy to -60
happy where -135
happy with -41
harbour -267
hard -83
hard work -158
has -52
has a -88
has already -122
has been -40
has changed -176
has moved -106
has the -164
hate 136
hate for 223
have 3
have a 5
have accepted -227
have an 148
have any 49
have been -16
have completed 183
have decided -186
have done -40
have ever -191
have gone 88
have my -227
have not 99
have only -191
have questions -106
have reached 183
have received -191
have several 133
have something 229
have the -22
have thought 183
have time -54
have to 25
have worked -100
have you 9
have your 113
haven't 125
haven't heard 183
having -54
having a -45
having you -216
he -110
he's -101
head -67
head of -50
headache 211
heads -106
hear -59
hear about -156
hear back 217
hear from 50
hear how -322
hear more -176
hear that -147
hear what -51
hear you 183
hear your -96
heard 41
heard about -117
heard back 227
heard of 157
heard you -216
hearing -25
hearing about -191
hearing from 38
hearing how -114
hello -18
hello dear 174
hello dr -106
hello i 59
hello mr -91
hello mrs -176
hello ms -74
hello sir 164
help 78
help best -191
help coaches 164
help each 164
help teams 223
help them 198
help us 108
help you 28
help your 198
helped 34
helped a 113
helped me -184
helped us -106
helpful -63
helping 67
helping me -191
helps -24
her -59
here -28
here as -167
here at -151
here for -122
here if -93
here it -167
here that -176
here too -106
here's -47
here's my 183
here's the -181
hesitate -99
hesitate to -99
hey 50
hey i 133
hi -11
hi are 198
hi dr -35
hi i 175
hi i'd 252
hi i'm 127
hi just 211
hi mr -57
hi ms -122
hi my 82
hi thanks -176
hi there 92
hi we 211
high 73
highlight -191
highly 96
highly appreciated 198
him -33
hire -74
hire for -205
hired 101
hires 183
hiring 7
hiring a -31
hiring for -85
hiring manager 100
hiring managers 164
his -48
history -135
home -60
home and -106
honestly 95
honestly i 164
hopefully -75
hoping to -101
hoping you 64
hospital -195
hot 183
hotel -113
hotels 154
hour 31
hours week 198
how -15
how are 56
how did -216
how do -131
how have -191
how i 37
how is -135
how it -66
how things -141
how we 90
how you -117
how's the -40
however -85
however i -106
hurry -227
hurt -106
i -11
i actually 198
i agree -184
i also 44
i am 6
i apologize -106
i applied -50
i appreciate -159
i ask -55
i asked -274
i assume 82
i attended -167
i be 183
i believe 44
i build 129
i came 85
i can -12
i can't -41
i cannot -135
i checked -106
i completely -111
i connect -153
i could -25
i did -15
i didn't -51
i do 26
i don't -28
i drive -135
i enjoyed -360
i expect 198
i feel -56
i find 126
i found -60
i graduated 198
i have 4
i haven't 132
i hear 93
i heard -135
i help 289
i joined -167
i just -71
i keep -139
i know 12
i like 106
i liked -184
i looked 142
i love 65
i mentioned -181
i moved -127
i must -58
i need 165
i needed -191
i never 54
i noticed 94
i only -25
i owe -253
i plan -158
i promise 73
i promised -176
i read -130
i realized -191
i really -104
i recruit -147
i regret -106
i remain -135
i remember -211
i represent 142
i run -32
i sat -158
i saw -61
i see 12
i send 22
i sent 133
i share 183
i should 50
i sincerely -236
i specialize 260
i spent 95
i start -158
i still -73
i suppose 217
i talk 183
i talked -191
i teach -79
i think 12
i thought -30
i took -48
i trust 113
i understand -46
i use -216
i used -122
i walked -184
i want -24
i wanted -22
i was -20
i went -91
i will -25
i wish -206
i won't -88
i work 38
i would -7
i wouldn't 142
i wrote -71
i'd -50
i'd appreciate -184
i'd be -116
i'd connect -95
i'd hate 174
i'd like -71
i'd love -27
i'd need 129
i'd rather -66
i'd say -158
i'd still -143
i'll -39
i'll ask -81
i'll assume 207
i'll be -86
i'll do 88
i'll get 164
i'll have 98
i'll keep -98
i'll leave -158
i'll let -176
i'll reach -191
i'll read -147
i'm -43
i'm a -45
i'm afraid -59
i'm also -114
i'm always 83
i'm an -112
i'm applying -130
i'm at -95
i'm building 54
i'm convinced 154
i'm curious -191
i'm currently -110
i'm disappointed -164
i'm doing -106
i'm excited -114
i'm exploring -191
i'm free -50
i'm glad -191
i'm going -159
i'm good 164
i'm guessing 164
i'm happy -165
i'm hiring -129
i'm in -79
i'm just 95
i'm leaving -114
i'm looking 22
i'm moving -185
i'm not -91
i'm on -66
i'm particularly -216
i'm planning -135
i'm reaching 113
i'm sending -205
i'm so -167
i'm sorry -253
i'm still -176
i'm sure 121
i'm taking -119
i'm the -174
i'm thinking -135
i'm trying -112
i'm very -113
i'm writing -96
i've -25
i've applied -122
i've asked -147
i've attached -42
i've been -51
i've decided -126
i've gone 211
i've got 30
i've had 95
i've helped 223
i've just -120
i've put 142
i've read -122
i've worked -182
i've written 129
idea 82
idea of 174
idea that 121
ideal 211
ideas 20
if -18
if a -147
if anyone -167
if anything -184
if i 16
if i'm 101
if interested 211
if it -76
if it's -82
if not -94
if possible 223
if so 60
if something -191
if that -59
if that's -74
if the -67
if this -106
if useful 129
if you 11
if you'd -40
if you're -57
if you've -113
if your -40
image 183
immediately 47
implemented -236
important 42
impressed 87
impressed by 104
impressive 160
impressive work 198
improved -191
in -34
in advance 71
in applying -106
in bus -191
in case 33
in city -176
in common 73
in contact -191
in discussing 133
in four -117
in front 88
in general -176
in half 174
in helping 101
in house -117
in january -135
in learning 58
in logistics 113
in making -191
in march -160
in mind -188
in my -23
in new 183
in on -75
in one 99
in order -84
in our -83
in particular -227
in person -106
in product -191
in sales -151
in spring -147
in the -51
in their 113
in this -38
in to 113
in today's 198
in touch -110
in transport -191
in your 20
inbox 135
including the -205
income 260
inconvenience -310
inconvenience and -216
inconvenience this -191
increase 122
increase your 198
incredibly -106
individuals 211
industry 74
industry i 205
info 80
inform -92
inform you -75
information from -191
information please 198
infrastructure 80
innovative 101
insights -34
insights about -143
inspiring 69
instead 80
instead of 92
insurance 86
integration -158
intelligence 150
interest 57
interest to 223
interest you 159
interested 38
interested in 15
interesting 10
interesting and 243
interesting i 198
interests 146
interests i'd 198
intern 108
internal -151
international 243
internet 188
internship -29
internships 82
interview -62
interview for -117
interview is -167
interview me -191
interview on -222
interviews -93
into -68
into a -66
into product -191
into the -135
intrigued 211
intro -249
intro if -216
introduce 85
introduce me 111
introduce myself 62
introducing -122
introducing me -122
introduction -59
introduction to -70
introductory 183
invest -117
investor 223
investors 101
invitation -114
invitation but -196
invitation i -74
invitation to -119
invitation unfortunately -216
invite 103
invite you 142
invited 183
invited to 183
inviting -169
inviting me -161
invoice -84
involved -85
involved in -191
is -17
is a 30
is about 164
is an 152
is any -75
is being 211
is enough -158
is fine -101
is full -198
is fully -167
is going -66
is good -167
is growing 252
is hard -191
is hiring -80
is impressive 146
is in -129
is it -47
is looking -55
is my 84
is needed -191
is no -41
is not -72
is now -80
is ok 183
is on -78
is only -122
is open -236
is our 95
is plenty -176
is right -147
is still -112
is that -35
is the -85
is there -39
is to 34
is what -40
is yes -158
is your 109
issue -86
issues -35
it -36
it be 83
it because 198
it but -78
it easier -222
it for -88
it from -106
it goes -234
it got 146
it has -145
it helps -216
it i 81
it i'd -100
it in -59
it is -37
it isn't -227
it means -88
it no -167
it over -205
it so 142
it sounds -158
it take -114
it thank -106
it thanks -106
it the -66
it twice -184
it was -82
it went -158
it were -176
it with -88
it works 73
it worth -158
it would 81
it your -135
it'll 183
it's -36
it's a -55
it's about -191
it's been -99
it's helpful 183
it's just 211
it's now -147
it's only 198
it's the -113
item -191
its -34
january -92
job 10
job at 40
job offer -176
job please 198
job search -271
jobs 81
join -12
join our 150
join the -55
join you -205
joined -88
joined the -211
joining -103
journalism 198
journey -27
judging 183
july -92
jump -74
junior -73
just 17
just a 59
just bumping 248
just checking 303
just circling 211
just curious -106
just finished -191
just floating 164
just following 215
just helped 260
just let -85
just published 198
just read -236
just reply 274
just saw -127
just say -184
just signed -205
just that 164
keen 78
keen to 62
keep -101
keep in -165
keep it -39
keep me -172
keep my -88
keep the -72
keep us -191
keep you -106
keeping -84
keeping my -198
kept -85
key -88
kind -61
kind invitation -227
kind of 65
kind regards -185
kind words -73
kindly 256
kindly ask 198
kindly refer 274
kitchen -216
knee -167
knew -167
know 10
know a -176
know about -85
know each 57
know how -59
know i 49
know if 31
know more 105
know that -42
know them -176
know we 243
know well -191
knowledge and -191
known -122
lab -74
labels -158
laid 183
laid off 183
land -84
languages 129
laptop -114
last -44
last chance 164
last email 205
last message 164
last month -170
last spring -216
last tuesday -176
last week -88
last year -135
later 44
laugh -59
laughed -158
launch -26
launched 133
law 39
lead 29
leader 73
leaders 191
leaders and 198
leaders in 164
leadership 42
leading 146
leads 124
leap -176
learn -47
learn from -36
learn more -36
learn to -176
learned -66
learning -29
learning about -127
least 21
least you 191
leave -81
leave it -131
leaving -24
left -23
lent -158
lent me -135
less 68
less than 198
lessons -83
let 17
let me 35
let you -57
let's 107
let's connect 168
let's definitely 164
let's stay -81
let's talk 113
lets 73
letter -12
letter of -96
letting -77
letting me -149
level 65
library -308
licence -135
life 33
life coach 164
lift -162
light 198
like 7
like minded 223
like that -95
like the -110
like this 108
like to -31
like you 103
like yours 239
like yourself 101
liked it 164
liked your -129
likely 95
limited -57
line -35
line about -191
line and -135
lines -74
link 44
link in 183
linkedin 28
linkedin for -172
linkedin profile 113
linking 252
links 183
listen -106
listened -176
little 41
live 191
live in 174
lives -127
local 67
location 124
logistics 49
longer -37
longer be 174
longest -158
look 15
look at 58
look for -83
look like 88
looked 44
looking 23
looking at -86
looking for 68
looking to 21
lookout 183
lookout for 183
looks -32
looks like -54
loop -66
lose 281
losing 154
loss -100
lost -56
lot -43
lot and -167
lot in 211
lot of -35
lot to -184
lots 142
lots of 113
love -7
love it 148
love this 183
love to -13
love what 108
loved -37
loved your -82
luck -155
luck in -84
luck with -216
lunch -129
madam 151
madam i 142
mail 156
maintenance -127
make -18
make a -62
make an -184
make sense 133
make sure -80
make this -216
make time -176
make you 113
make your 101
makes -49
makes me 183
makes sense -106
making -84
making this -191
manage -53
managed -75
management -24
manager 28
manager for -66
managers 106
manufacturers 223
manuscript 234
many -11
many of -79
many thanks -195
map -60
march -146
march and -261
march i -158
market 33
massive 183
matches 107
matches my 198
matches your 229
materials -119
maths -102
matter 113
matters -66
me -1
me about -55
me an 84
me and -16
me any 183
me as 164
me at -37
me for 30
me from -74
me here -211
me how -122
me i -11
me i'll -86
me i'm -139
me if 95
me in -69
me it's -106
me know 23
me more -191
me no -167
me of -135
me on 26
me out -176
me reaching 198
me so 73
me thank -48
me the -30
me think -83
me today -106
me unfortunately -236
me what 65
me while -216
means a -66
meantime -57
media 73
medical 183
meet -67
meet our -191
meet with -181
meet you -68
meeting -133
meeting in -191
meeting you -127
meetup -106
member of 101
members of -176
mental -216
mentioned -178
mentioned and -158
mentioned that -106
mentioned you -106
mentioning -135
message 76
message finds 51
message i 174
message me 191
message or -158
message would 223
messages 113
met -38
met at -59
met in -135
metres -158
metrics -127
might 18
might be -19
might find 57
might interest 205
might want 198
mill -106
mind -49
mind for -184
mind me 142
minded 243
minded professionals 183
minimum 183
ministry -95
minute -19
minute coffee -191
minute online -216
minutes -42
minutes and -95
minutes for -173
minutes in -205
minutes on -147
minutes this 42
minutes to -82
minutes you 223
miss -99
miss the -106
missed -55
missing -75
mission -106
model -66
moment to 88
monday -107
monday and -95
money 84
month -28
month and 73
month i -100
monthly 82
months -18
months and -95
months of -176
more -9
more about -85
more closely -191
more qualified 198
more traffic 198
morning -97
morning and -158
most -12
mostly -66
mother -100
move -64
move to -245
moved -66
moved from -261
moved to -51
moving -122
moving from -205
moving into -200
moving to -101
mr -94
mrs -182
ms -99
much -72
much are 183
much better -167
much for -120
multiple 101
museum -162
must -12
must be 78
must decline -227
must say 142
mutual 83
mutual connections 260
my 11
my application -153
my background -70
my brother 113
my business 183
my career -66
my class -184
my client 154
my colleague -135
my connection 368
my connections -106
my current -253
my cv 113
my daughter -106
my email 108
my end -191
my experience -51
my father -205
my final 198
my first -135
my grandmother -158
my inbox 164
my invitation 101
my last 84
my life 109
my linkedin 65
my list 68
my message 95
my mother -66
my name 57
my network 74
my note 183
my office -176
my policy -191
my portfolio -76
my previous 255
my product 198
my professional 151
my profile 202
my qualifications 223
my question -191
my request 136
my resume 15
my schedule -253
my sincere -158
my site 198
my thesis -61
my website 113
my week -184
myself 35
myself and -151
myself i 198
myself i'm 191
name 8
name forward 154
name is 51
name on -106
near -174
near you -176
need 13
need a 106
need any -143
need anything -106
need for -191
need help 174
need it 88
need to -48
need you 101
need your 169
needed -86
net 154
network 68
network of 164
network on 267
network with 211
networking event -191
never 44
new -32
new chapter -191
new job -30
new nurses -158
new position -145
news -84
newsletter -54
newspaper -176
next -79
next challenge 217
next couple -127
next few -135
next steps -119
next to -122
next tuesday -106
next two -205
next week -77
next year -98
nice 23
nice to -61
night -161
night shift -257
night shifts -200
nights -53
nine -112
nine years -135
no -29
no agenda -143
no cost 164
no from -152
no good -129
no hurry -227
no idea 48
no need -255
no one 267
no pressure -70
no problem -163
no rush -222
no speak 183
no strings 183
no thanks 198
no worries -65
nobody -73
noise -158
nope 164
not -33
not able -267
not an -216
not and -100
not for -101
not have -205
not i -112
not i'll -176
not interested 58
not just -84
not looking -106
not no -138
not selling -216
not sure 113
not thank -102
not that's -205
not the -103
note -49
note from 223
note i -176
notes -126
notes on -195
nothing -124
nothing but -176
notice 62
noticed 73
noticed we 91
noticed you 103
noticed you're 48
noticed you've 183
noticed your 52
novel 124
november for 164
now -40
now but -205
now have -176
now head -216
now is -167
now please 164
now work -191
now would -176
number 51
number of 50
nurse -245
nurse in -127
nurses -161
nursing -117
obviously 183
october -66
of -17
of a 35
of all -66
of being 164
of course -60
of experience 57
of interest 113
of luck -140
of marketing -147
of me -228
of my -11
of our -15
of recommendation -66
of that 36
of the -51
of their 243
of these 51
of thing 183
of those -167
of us -92
of you -102
of your 20
of yours 164
off 35
off the -75
offer -31
offer a 164
offer from -191
offer to -117
offered -88
offered me -167
offered to -158
offering -44
offering me -191
office -73
office and -227
office i -151
office in -143
offline -176
oh 147
oil 198
ok 109
ok to 164
old -58
older -158
on -55
on a -29
on an 223
on call -176
on developer -191
on file -176
on for -147
on friday -69
on google 198
on how -172
on if -191
on it -46
on linkedin -11
on monday -126
on my 11
on night -176
on one -106
on our -45
on similar -216
on the -78
on this 46
on those -191
on thursday -42
on time -147
on track -216
on tuesday -109
on what 84
on you 54
on your -30
onboarding -138
once -17
once again -143
one -46
one day -211
one did -135
one in -56
one more 84
one page -135
one question -223
one the -158
one thing -173
one who -49
one with -184
one year 183
one you -205
ones -138
online 37
online coffee -191
only connect -211
only if -93
only to 198
only wanted -191
onto 211
open -20
open and -191
open day -73
open source 88
open to -21
opened -101
opening -114
opening at -216
opening for -114
openings 262
openings at 217
opens -153
opens up -176
operations 80
operators -176
opinion 198
opportunity 15
opportunity at 120
opportunity for 91
opportunity that 131
opportunity to -59
opportunity with 198
optimization 133
optimize 223
option 198
or -23
or as 211
or friday -205
or hop -191
or if 126
or is -53
or more -191
or share 198
or so -216
or someone 183
or thursday -78
order -58
order to -106
ordered -167
organization 53
organizations 113
oriented 183
original 198
other 42
other but 164
others 23
otherwise -84
our -26
our call -236
our chat -176
our conversation -216
our conversations -167
our current -227
our discussion -158
our first -176
our next -191
our office -114
our platform 223
our team 35
our ward -158
our work 87
ours -85
ours in -117
out -14
out and -132
out because 106
out best -191
out directly -191
out from 183
out i -91
out if -186
out in -162
out more -216
out my 196
out of -36
out on -75
out our 95
out regarding 223
out the -122
out there 113
out unfortunately -191
out your 183
outreach 69
over -17
over a 110
over the -21
owe -151
owe you -253
own -28
owners 205
page -35
page on 129
paid 58
panels 223
paper -30
paper on -222
paragraph 243
parents -158
part -58
part about -198
part of -24
part time -40
participate -191
participating -191
particular -122
particularly -196
particularly around -191
particularly interested -127
partner 60
partner for -191
partners 121
partnership 44
parts -205
pass -109
pass along -191
pass it -167
pass on -106
passed -90
passed your -176
passionate 287
passionate about 211
past -20
pastry -158
path -117
path is -216
patients -55
pay 38
pay and 211
payment -158
payments -167
payroll -66
pays 234
people -22
people from 73
people i -61
people i've -106
people in -74
people like 88
perfect 135
perfect fit 82
perfect for 264
performance 47
perhaps 113
period -127
period i -191
permanent -95
person in 129
personal -35
personally -106
perspective -233
perspective on -230
pharmacist -158
pharmacy -158
phd position 183
phone -20
phone call -191
phone number 129
phone on -158
photo -54
photo of -216
physics -71
pick 99
pick your 303
picture 126
picture i 183
pictures 164
piece -112
piece on -162
pitch 58
place -9
place in -75
plan -21
planner -28
planner at -176
planning 28
plans -40
plant 44
plant manager 243
plant managers 205
platform 98
platform that 223
platforms 229
play -55
playing 198
please 38
please check 101
please click 223
please connect 164
please contact -216
please do -73
please endorse 164
please find 164
please let -19
please look 183
please refer 308
please send 142
please tell 81
pleased -117
pleased to -158
pleasure -94
pleasure to -59
plenty -95
plus 44
podcast -95
point -89
point about -182
point on -191
points -106
policy -78
policy is -191
poor 211
port -106
portfolio -30
position -20
position i -92
position is -135
position of -127
position with -106
positive response 183
post -40
post about -81
post i 129
post on -215
post thanks 234
posted -135
posted on -253
posted the -117
posting -135
posts -27
potential 90
potential partnership 183
potentially 113
powered 99
prefer -106
prefer to -135
preparation -176
pressure -66
pressure if -236
pretty 32
prevent -75
previous 219
previous email 133
previous message 317
prices 59
pricing -33
primary -135
print shop -147
printer -127
prior -236
prior commitment -191
priority 142
priority for 234
prize -78
pro 133
probably 84
problem -127
problem at -120
process -72
process and -106
processing 113
procurement -66
product -19
product designer -176
production 93
productive -106
products 53
professional 124
professional and 198
professional interests 223
professional network 184
professional with 164
professionals 245
professionals in 133
professionals like 243
professor -53
profile 149
profile and 203
profile i 133
profile stood 198
profile through -191
profile what 198
programme 42
programming 177
programming and 198
progress -143
project -75
project and -216
project by -176
project for 129
project i -138
project is -191
project that 113
project to -176
promise 84
promise i 183
promised -158
promised here's -191
promotion -97
promotion to -291
properly -88
property 73
proposal -56
proposal to -191
prospects 223
proud -154
proud of -249
provider 129
public -41
publish 154
published 284
pump -211
pumps -176
pupils -205
push -280
push back -191
pushing -191
put 14
put a 73
put into -191
put my 154
put your 88
putting -49
qualifications 105
qualified 124
qualify 183
quality 73
quarter -32
question -63
question about -106
question that -176
question what's 198
questions -58
questions about -68
questions and -191
questions by -191
questions i 198
quick 44
quick call 22
quick chat 98
quick demo 198
quick follow 223
quick note -198
quick question 61
quick update -245
quiet -117
quite the -191
quote for 113
radar -261
radio -95
railway -176
raise 198
raised 91
raising 164
random 234
ranking 223
rarely 142
rate 44
rates 108
rather -98
rather not -222
rating 183
reach out -16
reach you 287
reached 103
reached out 164
reaching -26
reaching out -25
react 64
read -47
read my 164
read that -66
read your -88
readers 174
reading -59
ready 44
ready for 119
real -14
realize 133
realize that 198
realized -236
realized that -191
really -39
really appreciate -52
really appreciated -310
really enjoyed -169
really like -191
really liked 183
really resonated -75
really sorry 183
reason 73
reason for 183
reason i 121
received -28
receiving -191
recent post -106
recently 31
recently helped 211
recipe -158
recognition -127
recommendation -39
recommendation for -216
recommendation on 183
reconnect -71
reconnect and -191
records -191
recruit -141
recruit for -245
recruiter 63
recruiter at -81
recruiters 133
recruiting -70
recruiting for -59
reduce 133
refer 163
refer me 188
reference -92
referral -29
referral i -176
regarding 54
regarding my 198
regarding the -127
regards -37
regional -236
regret -106
regret that -191
regret to -106
rejected 211
rejection 198
rejection letter 198
related 65
relationship -106
release -216
relevant 60
remain very -205
remains -216
remember -50
remember me 103
remember you -227
reminded me -191
remote -36
remote work 150
remove -135
removing you 183
renewal -191
renewal cohort -191
repetitive 243
replacement 198
replied 62
reply 73
reply rates 198
reply with 205
reply yes 152
report on -135
represent 84
request 100
request i 150
request is 164
required 65
requirements 67
research 13
research skills -191
researching -48
resonated -96
resonates -114
resource 80
resources -59
respectfully -140
respectfully decline -127
response 175
responsibility -191
rest -196
rest of -191
restore -191
result -216
results 111
resume 45
retire -176
return -66
return the -75
returns 44
revenue 193
review 26
review your 211
reviewed 113
reviews 65
revisit -106
revolutionary 243
right -38
right about -167
right and -147
right fit -267
right i 183
right now -25
ring -45
road -127
road trial -191
role -48
role and -70
role at -52
role i -106
role if -106
role in -77
role on -236
role thank -191
role would -113
roles 24
roof -98
room -51
room and 164
rope -158
rotation -176
round 29
route planner -158
route planning 243
routes -184
row -191
rule -129
run -19
run a 34
run the -78
running a 223
runs -106
rush -241
sad -66
sad to -216
sadly 164
safety -88
sailing -158
salary 44
sales 54
sales teams 103
salon 198
same -68
same for 183
same problem -191
sample 129
samples -122
sat -153
saturday -88
save 203
save your 183
saved -135
saved me -198
saved my -184
saved us -232
saw -35
saw my 178
saw that -81
saw the -128
saw you -20
saw you're -35
saw you've -184
saw your -41
say -72
say hello -245
say it -135
say no -81
say so -158
say thank -143
say the -95
say yes -158
saying no -176
says -109
says you -74
scalable -127
scaling 41
scene -198
schedule -41
schedule a 146
schedule doesn't -191
schedule is -191
scheduling -106
scheme -147
school -68
school with -176
science -32
screen -158
scroll 164
search -56
search engines 198
searching for 174
season -176
second -72
second year -141
seconds 73
seconds to 164
secretary -191
sector 198
security -158
see 20
see if 92
see it 78
see my 151
see that 56
see you -71
see you're 26
see you've 164
see your -98
seed round 164
seeking 142
seeking a 183
seem 56
seem like 198
seems -37
seen -17
seen that 164
selected 223
self 66
sell 115
selling -59
selling anything -216
send 7
send it -26
send me 35
send my -92
send us 164
send you 64
send your 164
sending 46
senior 17
sense -29
sense to 105
sensor -176
sent 35
sent you 129
sentences -66
separate -167
separating -176
september -106
seriously 99
service 20
service that 223
service with -191
services 111
session -209
session on -216
sessions -143
set -33
set up -39
setting -129
setup 150
seven -81
several 67
several mutual 211
shall 18
shall i 27
share 67
share an 223
share common 198
share how 164
share insights 91
share my 61
share some 281
share the 70
shared -37
sharing this 78
sharing your -92
she -84
she'd -227
she'd be -176
she's -74
sheet -55
sheets 183
shift -151
shifted -176
shifts -87
shipped -167
shoot 183
shop -55
shop in -66
short -56
short note -176
shortly -176
should be -30
should have -75
shout -135
show 75
show you 174
showed -271
showed me -167
showing -55
showing me -147
shown -191
shows 32
side -82
side of -176
sight 183
sign before 164
sign up -191
signal -216
signed -98
similar -11
similar professional 198
simple 65
since -34
since the -39
since we -127
since you're 164
sincere -130
sincerely -132
sincerely apologize -191
sincerely appreciate -191
sing -147
single 65
sir 146
sir i 174
sir madam 154
sir please 211
sister -73
site 54
site and 198
site for 198
site i 198
sites 176
sitting -81
six -106
six months -147
six years -66
skills i -106
sleep -37
slides -122
slots 142
small -43
smart 260
smile 129
smoothly -191
so -21
so far -66
so i -30
so i'll -88
so i'm 30
so if -58
so it -66
so it's -55
so let's 154
so many -78
so much -79
so sorry -101
so that 109
so this -95
so true 217
so would -191
so you 32
so your -176
software -13
software development 243
software engineer -85
sold -152
solution 198
solutions 113
solve 171
solve this 113
solved -227
some 48
some interesting 101
some questions -191
some time 76
someone -9
someone with -74
something -5
something about 88
sometime -36
soon -22
soon best -147
soon to -191
sorely -191
sorry -109
sorry but -158
sorry for -145
sorry i 84
sorry it -176
sorry the -158
sorry to -135
sorry you 129
sort 191
sort of 211
sounds -104
sounds like -145
source 76
source project 133
sources 129
space and -48
speak -51
speak at -141
speak with -61
speaker -106
speaking -59
speaking at -127
specialize 308
specialize in 308
specific -27
spend 76
spent -78
split shifts 198
spoke -57
sponsorship -216
spot -172
spot on -191
spreadsheet -158
spring -99
st -141
staff -54
stage -45
stand 66
stars 113
start -28
start at -167
start on -158
start the -176
start up 198
started -60
started a -129
started i -176
starts -116
state -103
station -205
stay -101
stay connected -155
stay in -92
stayed -88
staying -61
step -86
steps -119
stick -95
still -87
still at 154
still be -211
still in -147
still interested 65
still like -198
still on -211
still use -167
stood 40
stood out 129
stop 26
stop sending 183
stopped -98
stops -191
storage -167
store -101
straight to 129
stranger 164
strategic 260
strategy 86
streamline 138
stress 129
strings 183
strong -40
stuck -207
stuck deals -191
stuck with -216
student -59
student at -161
student in -198
students -29
studio -83
studying -267
stupid 223
style 198
subject 148
submit 234
subscribers 198
success -60
success and -191
success in -191
successful -59
such 30
suggested -75
suggested i -81
suitable 152
suitable openings 174
suits -84
suits you -75
summit -216
sunday 27
super 73
supervisor -158
supplier -66
suppliers 88
supply -84
support -31
support and -86
suppose 217
sure 22
sure i 101
sure if 73
sure it -106
sure you 120
surgery -66
surprised you -184
survey 49
swap -149
swing 164
switching -127
sympathy -236
system 63
system that 91
systems -113
table -194
table at -184
tag 129
tailored 101
tailored to 198
take -23
take a 42
take it 29
take me 164
take on -243
take your 164
taken the 113
takes 31
takes two 164
taking -165
taking the -177
taking time -191
talent 260
talented 91
talk -39
talk at -236
talk for -151
talk in -147
talk on -179
talk shop 183
talk to 76
talk with -158
talked -147
talked about -176
talking -150
talking to -158
talking with -216
target 101
targeted 113
taught -172
taught me -173
tax -56
tea -114
teach -96
teacher -35
teaching -187
teaching demonstration -191
team -45
team and -68
team at -95
team has 113
team i'm -176
team in -94
team is -218
team no -158
team on -176
team to -92
team we 223
teams 64
teams in 133
tech 49
tech company 223
technical debt -176
television -167
tell 21
tell him 113
tell me 21
tell them 174
tell you -26
telling me -83
tells -135
ten -37
ten minutes -84
terrible 101
test -50
testing -66
than one 183
than the -122
thank -112
thank you -113
thankful -191
thankful for -176
thanking 198
thanking you 164
thanks -61
thanks again -272
thanks and 198
thanks but 198
thanks either -261
thanks for -56
thanks so -84
thanks to -167
that -11
that aligns -216
that all -135
that are 234
that can 129
that change -147
that could 303
that day -205
that gets 211
that helps 82
that i 9
that matches 138
that might 30
that on -74
that one -106
that our -78
that the -86
that they 198
that this -48
that time -151
that we -24
that will 79
that you'd -205
that you've 52
that your -45
that's -22
that's all -216
that's fine -152
the -63
the 3rd -106
the add 73
the advert -135
the archive -176
the article 62
the audit 142
the back -167
the bakery -151
the bank -66
the below -191
the best -97
the bit -191
the board -93
the boat -158
the budget -130
the bus -191
the call -205
the career -205
the careers -191
the chance -43
the choir -106
the city -158
the claims -135
the clinic -184
the coast -236
the college -167
the coming -127
the comments -95
the company -54
the conference -179
the connection -37
the content 129
the conversation -257
the council -81
the customer -191
the data -124
the date -167
the day -40
the delay -112
the design -139
the discussion -191
the document 183
the door -216
the drawing -176
the early -211
the enterprise 198
the evening -158
the event -98
the feedback -85
the field -66
the file -98
the fire -191
the first -38
the form -95
the forms 124
the future -138
the garden -135
the good -88
the group -106
the harbour -253
the hard -158
the hiring 108
the hospital -158
the i -176
the inconvenience -267
the industry 101
the interview -88
the introduction -111
the invitation -190
the issue -191
the issues -191
the job -67
the kitchen -191
the lab -88
the late -74
the launch -88
the lease -75
the letter -198
the library -245
the lift -167
the list -37
the lookout 183
the lunch -176
the marketing -205
the mass 198
the meantime -57
the meetup -167
the ministry -176
the moment -71
the month -158
the move -211
the museum -191
the new -63
the next -105
the night -214
the note -176
the number 73
the offer -169
the office -130
the old -196
the one -74
the ones -198
the online 183
the open -186
the opportunity -101
the other -75
the others 113
the part -271
the past -45
the pay -158
the payroll -158
the person 73
the photo -106
the plan -101
the point -122
the port -158
the position -95
the problem -91
the process -41
the project -182
the pump -198
the quiet -176
the reading -129
the real -191
the reason 113
the recent 223
the regional -176
the release -176
the renewal -191
the rest -184
the returns -135
the right -70
the road -119
the role -130
the route -227
the salary -66
the same -68
the saturday -158
the school -127
the science -147
the search -257
the second -80
the senior -227
the software -106
the spring -129
the subject 129
the table -74
the tax -106
the team -159
the three -139
the ticket -158
the time -125
the timeline -191
the timing -43
the top 63
the tour -98
the trade -72
the train -100
the transition -191
the two -176
the university -205
the value 164
the volunteer -176
the ward -232
the water -176
the way -40
the whole -66
the winter -147
the work -144
the workshop -245
the world 47
the yard -191
the years -135
theatre -198
their 67
them a -176
them i 129
them to 136
then -46
then i 73
then they -158
there -14
there anything -191
there could 150
there is -48
there too -117
there's 7
there's a 31
there's no -81
therefore -100
therefore the -191
these 17
thesis -86
they pay 191
they'll -158
they're -64
thing -18
thing that 101
things -57
things are -184
things get 101
things i -227
think 10
think about -48
think we 138
think would 211
think you'd 239
think your -75
thinking -177
thinking about -134
thinking of -260
thinks -78
third year -114
thirty -50
thirty years -147
this -1
this account -211
this amazing 164
this difficult -191
this email 167
this finds 243
this is 40
this job 142
this letter 198
this library -191
this matter 198
this message 31
this month 26
this morning -182
this opportunity -61
this position -71
this process -236
this project -280
this really 198
this site 183
this space 65
this the -176
this time -194
this to 99
this up 161
this was -75
this we 234
this week 20
this year -124
thoroughly -216
those -86
thought 17
thought it 81
thought of -95
thought we 105
thought you 29
thought you'd 47
thoughts -47
thoughts if -191
thoughts on -253
thousands 198
three -54
three lines -176
three questions -216
three weeks -95
three years -216
through -26
through a 136
through it -106
through the -161
throughout -52
throughout this -236
thursday -119
thursdays -158
ticket -114
till -66
time -52
time and -67
time by 198
time i -109
time i'd -147
time or 183
time out -106
time that -78
time the -216
time to -39
time today -236
time we -78
time you -152
timeline -236
times 28
timetable -184
timetables -216
tip about -127
tired 252
tired of 243
title 105
to -14
to accept -102
to add 201
to an -66
to apologize -191
to apply -46
to ask -119
to attend -141
to be -20
to become 183
to both 198
to bump 243
to buy -100
to catch -181
to change 142
to check 27
to collaborate -147
to compare -88
to complete 82
to connect -31
to continue -232
to contribute -106
to decline -216
to develop -216
to discuss 55
to do -27
to each -92
to exchange 101
to expand 164
to explore 125
to fill 223
to find -45
to go -37
to head -205
to hear -59
to hearing 27
to inform -92
to interview -130
to introduce 59
to invest -205
to it -103
to join 31
to keep -135
to know -11
to learn -54
to learning 183
to leave -135
to let -66
to look 34
to make -68
to meet -60
to meeting -191
to mind -129
to my 71
to night -147
to pass -165
to people -106
to pick 76
to post 211
to project -176
to propose 198
to provide -85
to pursue -216
to put -95
to reach 31
to read 44
to reconnect -60
to refer -59
to reply -106
to say -99
to schedule 147
to sell 264
to share 44
to show 171
to solve 113
to speak -50
to start -106
to stay -136
to staying -45
to step -216
to support 73
to take -43
to talk -13
to teach -176
to tell -81
to test -216
to thank -248
to the -42
to their -191
to them -106
to think 133
to this 23
to try 183
to understand -164
to use -191
to what -122
to whom 229
to wish -191
to work -27
to you 13
to your 64
today -72
today about -191
today and -76
today i -181
today or 88
today's 84
together -39
together and -84
together at -142
together on -53
told -39
told me -66
tomorrow 97
tonight 118
too -29
too busy -178
too if 84
took -66
took the -122
tool -40
toolkit 198
top 71
top of 191
totally -39
totally fine -106
totally understand -48
touch -95
touch base 198
touch best -191
touch for -191
tough -216
tour -100
toward -106
towards 164
town -160
tracking -75
trade fair -98
traffic 81
train -69
training -42
transform 198
transition -267
transport -195
transport planning -176
trick -191
trick with -158
tried -73
tried the -198
trouble -205
true 192
truly -46
truly appreciate -147
try -22
trying -42
trying to -69
tuesday -115
turning -106
twelve -40
twenty -75
twice -38
two -56
two lines -184
two of -139
two or -122
two people -135
two questions -72
two things -191
two years -105
type 99
type of 142
typically 124
typo 154
ui -106
unable -106
unable to -106
under -86
undergraduate -216
understand -90
understand if -142
understand thank -216
understand that -135
understand this -216
understanding -79
understanding and -216
unfortunately -168
unfortunately i -277
union -176
university -48
unlock 183
until -22
until sunday 164
until the 54
up -6
up a -52
up for -68
up from -176
up i 64
up in 35
up on 23
up our -167
up until -176
up your 164
upcoming -106
update -82
update on -106
update you -176
updated 267
updated resume 183
updates 65
updating -176
upgrade 252
upon 198
urgent care -158
us -26
us and -66
us from -191
us in -44
us the -117
us to 61
us too -88
use -89
use linkedin -198
use the -143
use your -253
used -184
used by -205
used it -205
used to -78
used your -191
useless 183
user -130
users -158
using 26
usually 47
ux -95
validate -191
valuable -63
value your -92
values -191
vendor -135
venture 82
version -83
very -36
very happy -261
very interested -28
very much -124
very nice 183
very useful -176
video on -125
viewed 113
virtual -92
virtual coffee -253
visa 50
vision 73
visiting 183
visitors 267
volunteer -216
volunteers -158
waiting 37
waiting for 65
walk you 113
walked past -147
wall -111
want 16
want a 105
want me 252
wanted -7
wanted to 3
wants -42
ward -255
warm -66
warm regards -53
warmly -98
was -57
was a -88
was good -66
was great -105
was impressed 151
was in -120
was incredibly -191
was not 65
was on -147
was particularly -253
was so -94
was spot -191
was the -153
was wondering 39
was your -92
waste your -158
water -205
way -36
way best -106
way i -48
way thanks -191
way you -53
ways -73
we 8
we are 18
we both -62
we built 145
we can 13
we connect -191
we could 51
we couldn't -191
we discussed -127
we do 107
we don't 191
we find -176
we found -191
we handle 223
we have 59
we help 427
we helped 113
we just 131
we met -54
we might 121
we now -176
we offer 274
we put -158
we recently 183
we saw -176
we shared -176
we specialize 223
we spoke -93
we tried -222
we used -191
we will -124
we work 63
we worked -182
we would -24
we'd -56
we'd be -205
we'd like -127
we'll -133
we'll keep -191
we'll share -176
we're -38
we're a 95
we're both -32
we're connected 198
we're facing -191
we're looking 34
we're raising 183
we're seeing -191
we've -39
we've been -57
we've decided -227
we've got -66
we've helped 223
we've just -198
wealth 113
web 104
webinar -81
website 145
website and 106
website for 183
website that 198
websites 267
wednesday -68
wednesdays -176
week -37
week and -41
week best 260
week from -176
week how -167
week i -113
week i'd -152
week i'm -216
week if -158
week of -147
week thanks -176
week to 64
weekly 178
weeks -44
weeks ago 142
weeks i'd -205
weeks so -176
weeks to -205
welcome -17
welcome to -106
welcome your -191
welcoming -191
welding -198
well and -56
well deserved -125
well done -57
well enough -176
well i 65
well i'd 183
well i'm 108
well with -141
went -98
were -77
were both -147
were hoping -191
were on -158
were right -198
were the -176
wet -147
what -20
what i 37
what i'd -95
what i'm -75
what is 61
what it -227
what surprised -184
what the -113
what they 68
what was -205
what we're 36
what worked -184
what would -106
what you -47
what you'd -122
what's 28
what's the -158
what's up 183
what's your 164
whatever -79
when -39
when a -176
when are 113
when can 229
when i -71
when my -114
when the -124
when they -191
when you -34
where -44
where did -147
where i -33
where the -236
where we -66
where you 62
whether -32
whether the -227
which -37
which i 54
which of -92
which one -216
which will 198
while -55
while i -101
while i'm -216
while since -232
while you -129
who actually 183
who are 113
who does -191
who is 93
who might -96
whole -38
whom 134
whom it 229
why 50
why i 132
why i'm -106
why not 174
will -11
will be -46
will get 113
will have -106
will love 198
will miss -216
will respectfully -191
will you 68
willing -99
willing to -101
win 164
wind -158
window -106
winter -174
wish -152
wish you -186
wishes -181
wishes for -245
wishing -96
wishing you -130
with -8
with all -172
with an 131
with another -267
with data -176
with exactly 183
with it -37
with late 223
with like 211
with me -65
with my -19
with no 150
with one -114
with other 91
with over 198
with people -76
with professionals 101
with real 129
with so -147
with the -68
with us 32
with what -59
with would -191
with you -47
with your -22
within -49
without the 183
without your -216
won't -33
won't be -126
wonder 65
wonderful -114
wondering 40
wondering if 23
word 61
word for 198
work -18
work and -82
work anniversary -151
work around -129
work at 110
work from -176
work i'm -191
work in 15
work on -132
work out -122
work to -176
work with 75
work you're -191
work your -117
worked -121
worked on -241
worked together -158
worked with -89
workflows 188
working -31
working here -191
working in -66
working on -75
working together -106
works -59
works for -129
workshop -220
workshop at -191
world 63
worries -67
worries if -111
worse -176
worst 142
worth 96
worth a 94
would -13
would appreciate -92
would help -110
would it 91
would like 15
would love -9
would not -158
would this 198
would value -135
would you -34
wouldn't 46
wound -135
wow 49
write 8
write a 39
write about 105
write me 105
write the -267
writer 154
writes 101
writing about -66
writing to -70
written 108
wrong 47
wrote -108
wrote that -236
yard -130
year -46
year a -135
year and -151
year of 57
year so -167
years -50
years after -176
years ago -75
years and -44
years experience 129
years in -49
years on -191
years since -66
yes -50
yes i'd -232
yes you -158
yesterday -55
yet 105
yet but 133
you -12
you a 29
you about -69
you again -209
you all -162
you an 80
you and -70
you anyway -84
you approached -191
you are 62
you aren't 183
you as -38
you asked -275
you at -126
you be -8
you been -176
you best -78
you can 28
you can't 73
you check 113
you choose -98
you chose -184
you clearly 154
you come -74
you coming -167
you considered -106
you could 37
you count -135
you currently 198
you described -216
you did -113
you didn't 65
you don't 53
you down 105
you endorse 174
you ever 67
you every -95
you feel -66
you find -95
you focus 198
you for -122
you found -93
you free 84
you from 223
you gave -214
you get 74
you grow 198
you handle -236
you handling 183
you happy 150
you have -24
you haven't 78
you helped -191
you hire -205
you hiring 211
you how 98
you i 19
you i'm -62
you i've 211
you if -26
you in 26
you interested 113
you introduce 126
you just 82
you keep -112
you kindly 211
you leave -176
you like -39
you liked 150
you look 59
you mentioned -211
you might 32
you mind -45
you most -191
you move -135
you moved -198
you much -176
you must 133
you my 88
you need -84
you never 125
you next -122
you now 88
you offered -245
you on -65
you or 44
you over -205
you personally -191
you please 60
you posted -135
you prefer -122
you provided -191
you put -46
you reaching -253
you received 198
you recruit -216
you refer 276
you regarding 198
you reply 183
you saw 90
you see 44
you seem 252
you set -167
you so -71
you some -75
you soon 86
you spend 183
you spent -216
you still -41
you suggested -205
you taking -142
you taught -147
you teach -106
you tell -57
you there -176
you thinking -274
you this 144
you through 57
you to 103
you train -147
you try -143
you two -33
you up 154
you use -78
you used -122
you very -152
you want 68
you well 72
you went -57
you were -95
you what -48
you when 106
you wish -88
you within -191
you work 155
you write 20
you wrote -291
you you 79
you'd -24
you'd be 27
you'd get 183
you'd rather -196
you'd still -191
you'll 22
you're 6
you're a 125
you're busy 56
you're connected -236
you're ever -114
you're having -66
you're interested 116
you're leading 84
you're looking -84
you're now -127
you're open -147
you're speaking -191
you're too -316
you're up -176
you're welcome 129
you've been -37
you've had 81
your -9
your advice -168
your answer -158
your application 211
your availability 101
your background 100
your biggest 260
your blog 142
your boss 164
your brain 292
your business 84
your checklist -135
your class -222
your colleagues 101
your comment -55
your comments 73
your company 129
your confidence -191
your consideration -60
your content -147
your convenience -147
your course -167
your current 76
your customers 88
your cv 113
your decision -176
your dedication -191
your department 174
your esteemed 243
your excellent -253
your experience -38
your expertise 117
your feedback -84
your file 183
your firm 73
your first -91
your future -75
your guidance -191
your hands 142
your hard -167
your help -71
your impressive 223
your inbox 151
your industry 174
your insights -149
your interview -152
your invitation -158
your job -129
your journey -78
your kind -70
your last 73
your leadership -106
your letter -267
your link 198
your linkedin 252
your name -72
your note -227
your notes -198
your offer -184
your organization 113
your page -122
your perspective -236
your phone 136
your piece -122
your place 86
your point -106
your post -135
your posts -74
your profile 135
your promotion -141
your prompt 183
your proposal -191
your question -135
your radar -216
your readers 223
your recent -48
your recommendation -176
your reply 211
your requirements 198
your response 223
your resume 198
your review 73
your role 142
your sales 113
your schedule -223
your search -106
your session -216
your site 183
your skills 108
your story -135
your success 223
your take -236
your talk -300
your teaching -191
your team -11
your thoughts -85
your time -86
your video -151
your webinar -176
your website 181
your work -46
yours 84
yours faithfully -191
yours increase 198
yourself 77
"""
"""Points by word, or by two words in a row, in hundredths: above 0 against the draft."""
