# fmt: off
"""What counts for and against a draft; `python -m tests.support.impression_report --fit` writes it.

Fitted to our own messages and to 1,757 labelled ones from public sources, whose texts we don't keep.
"""

START, PER_POINT, CAUTION = 1.34, 2.87, 0.37
"""What a draft with cautions starts from, what each point counts, and each caution of a rule that's not in BY_RULE."""
BY_RULE = {
    "any-job": 0.78,
    "argued-no": 0.77,
    "attachment-dump": -0.14,
    "backhanded": 0.02,
    "bare-request": 0.82,
    "booking-at-once": 0.00,
    "called-email": -0.31,
    "chasing": 0.75,
    "generic-praise": 0.47,
    "hidden-favour": 0.23,
    "hooked-congratulation": 0.01,
    "impersonal-greeting": 0.02,
    "life-story": 0.62,
    "link-at-once": 0.11,
    "no-reason": 0.23,
    "nothing-about-them": -0.04,
    "nothing-particular": 0.86,
    "off-platform": 0.62,
    "self-promotion": 0.50,
    "shouting": 0.67,
    "thanks-with-favour": 0.48,
    "vague-ask": 0.58,
    "vague-collaboration": 0.09,
}
"""What a caution counts, by the rule that gave it."""
WORDS = """
2nd 165
a 4
a background -236
a bakery -126
a beautiful 165
a better -77
a bit -46
a blog 223
a book 136
a brief 35
a business 252
a candidate 198
a chance 77
a coffee 62
a colleague -99
a company 150
a confidential 183
a couple 80
a cut 198
a data -241
a date -175
a day -81
a degree 165
a demo 234
a difficult -198
a fast 205
a few 14
a fifth 114
a first -216
a free 149
a freelance 183
a full 73
a guest 198
a high 198
a job 144
a lead 198
a leading 223
a line -75
a link 158
a look 48
a lot -41
a major 198
a meeting -106
a moment 122
a no -85
a note 183
a nurse -135
a passionate 198
a payroll -106
a perfect 120
a phone -106
a plant 243
a pleasure -157
a position -112
a practice 183
a prior -191
a priority 183
a professional 99
a proper 165
a question -141
a quick 42
a real -113
a recruiter 114
a reference -93
a referral -42
a response 223
a result -191
a second -117
a senior 36
a service 223
a short -36
a similar -86
a slot 165
a small -17
a strong -77
a student -66
a table -167
a terrific 114
a thank 165
a tool -106
a true 212
a typo 154
a way 142
a website 198
a week -85
a while -140
a wonderful -75
a year -40
able -59
able to -56
about -76
about a -37
about helping 183
about how -58
about it -103
about me 44
about night -227
about that -112
about the -166
about this 37
about time -175
about to -117
about what -62
about your -53
above -45
above and -191
accept and 165
accepted -47
accepted a -175
accepting 28
accepting i -106
accepting my 153
accordingly 198
account -54
accounting 39
achieve 83
across 99
across the 100
across your 99
actively looking 73
actually 56
add 135
add me 223
add value 223
add you 302
adding -88
adding you -157
addition 122
additional -157
additional information -126
admire -77
admire your -122
advance 71
advance for 107
advanced 198
advice -84
advice about -184
advice you -118
advise 183
afford -175
afraid -93
after -96
after careful -173
after looking -191
after much -135
after our -175
after the -79
after this 183
after your -122
afternoon -223
again -113
again and -127
again for -308
again i -97
again in -97
again soon -191
again thank -106
agenda -164
agenda just -175
agents 212
ago 46
ago and 129
agree more 154
agreed -216
ahead 156
ahead and 252
algorithm -191
aligns -124
aligns well -236
all -61
all for -175
all i -73
all if -157
all is 69
all of -40
all right -204
all the -125
all those -175
all your -81
allow -119
allowed -175
along -85
alongside -175
already have -106
also a -175
also check 174
although 73
alumni -135
always 38
always great 198
always looking 117
always on 183
am 7
am a 40
am an 83
am contacting 223
am from 129
am grateful -204
am interested 47
am looking 92
am reaching 223
am really 114
am seeking 183
am so -144
am sorry -106
am sure -92
am the 142
am very 78
amazed 183
amazing 52
amount 78
amount of 102
an 38
an amazing -75
an appointment -175
an electrician -147
an email 137
an excellent 158
an exciting 324
an idea 218
an ideal 198
an important -97
an internship 83
an intro -296
an open 154
an opportunity 171
analysis 134
analyst -94
analyst role -62
analytics -106
and -25
and a 25
and about -204
and all -77
and also -77
and am -47
and any -149
and appreciate -236
and at 137
and care 198
and colleagues -191
and compare -157
and consideration -106
and continue -253
and effort -236
and exchange -175
and explain 183
and explore 268
and follow -181
and for -108
and found -167
and frankly 165
and give 198
and giving 102
and have 60
and he -139
and he's -175
and hear -322
and how 73
and i -48
and i'd -96
and i'll -13
and i'm -96
and i've -35
and increase 198
and interesting 198
and introduce 88
and is -135
and it -94
and it's -35
and leadership 165
and learning -191
and many 129
and me -204
and more 73
and need 57
and no -29
and nobody -66
and noticed -85
and now -81
and other 223
and our -135
and perhaps 212
and potentially 198
and programming 198
and reach -175
and react 198
and read -157
and regards 183
and saw -88
and see 73
and send 158
and share 156
and she -216
and so 79
and some -135
and sorry -157
and still -114
and support -253
and swap -191
and take -117
and tell 139
and thank -80
and thanks -135
and the -81
and then -118
and they -88
and think 66
and thinking -191
and thought 62
and to -46
and trying -191
and two 44
and use -147
and want -135
and wanted 68
and was 41
and we -19
and we'll -50
and we're -97
and we've -147
and what -138
and wish -85
and with 85
and would -54
and you -17
and your -21
annual -227
another -123
another company -236
another one -191
another opportunity -236
another vendor -191
answer -38
answer about -191
any 13
any additional -280
any advice -122
any inconvenience -191
any insights -191
any job 234
any new -191
any of 66
any openings 243
any position 198
any questions 58
any suitable 212
any thoughts 165
any update 174
anything -37
anything from -106
anytime -106
anyway 37
apologise -204
apologise for -204
apologize -140
apologize for -181
application -44
application i -216
applied -90
applied for -69
applied to -170
applying -83
applying for -40
applying to -135
appointment -198
appointments 129
appreciate -111
appreciate all -191
appreciate any -126
appreciate the -162
appreciate you -164
appreciate your -123
appreciated -94
appreciated your -164
apprentice -175
approach -26
approach to -106
approached -191
apps 114
apps and 198
archive -216
are 31
are both -204
are building 198
are currently 287
are going -153
are interested 83
are looking 120
are not 198
are offering 165
are open 198
are still -106
are there 183
are very -84
are well 73
are you 75
area 49
aren't 117
argument -175
around -52
around your -114
article 42
article about -260
article with 183
as -10
as a -7
as an 37
as i -32
as it -175
as promised -175
as the -43
as to 252
as we 110
as well -16
as you -56
asap 260
ask -79
ask about -106
ask because 165
ask for -52
ask her -97
ask if -66
ask one -167
ask whether -135
ask you -80
asked -167
asked about -198
asked for -170
asked me -94
asked the -175
asked you -106
asking -106
asking i -106
asking me -157
asks -157
aspects -191
asset 124
assets 198
assistance -216
association -106
assume 126
assume you're 205
at -37
at a -39
at all -77
at least 63
at my 71
at some 198
at that 85
at the -147
at this -150
at your 107
attached 27
attached the -147
attempt 234
attempt to 234
attend -122
attend the -216
attended -112
attendees -191
attending -119
audit 130
authenticity 165
author 124
automate 171
automated 212
automating 223
automation 121
autonomous 198
awesome 66
back 38
back from 207
back in -112
back so 165
back to 55
back with 73
backend -47
background 34
background and 114
background i 252
background in -79
bad 81
bakery -170
bakery in -135
bandwidth -216
base 48
based 44
basis 198
be -10
be able -29
be an 39
be busy -122
be comfortable -260
be glad -121
be good -46
be great 55
be greatly 198
be happy -74
be highly 212
be honoured 114
be in -35
be interested 22
be more -92
be my 88
be on -135
be perfect 132
be pleased -204
be removed 198
be so 114
be some 124
be the -34
be there -236
be valuable 223
be very -106
be willing -104
be worth 85
beautiful 154
because 26
because i 105
because of -30
because we 114
because you -66
because your 124
become a 198
been -53
been a -158
been an -75
been following -66
been here -97
been in -117
been looking -191
been on -175
been there -157
been thinking -94
been to -175
been using -175
before -43
before applying -191
before i -85
before we -216
beforehand -135
begin -47
behalf -75
behind -35
being -29
being a -84
believe 15
believe i -75
believe there 183
believe there's 183
below 73
below and 183
bench -157
beneficial 73
benefit 161
benefit from 154
benefit your 198
benefits 114
best -68
best for -270
best in -117
best of -82
best regards -28
best wishes -192
best with -249
better -37
better fit -191
better than -88
between 38
between our 109
between us 183
between what 165
biggest 132
biggest challenge 234
billing -106
bit -86
blog 209
blog i 223
blogger 223
board -90
board i -128
boat -135
bonus 138
book 101
book a 165
book is 212
book on -191
boost 198
boss 65
bot -216
both -61
both in -66
both know 183
both members -175
both of 73
both on -175
both work -81
box 49
brain 303
brain about 212
brand 142
brave 165
bread -175
break -42
bridge -204
brief 21
brief call 99
brief conversation 99
bring -56
bring it -157
bring the -227
broken -97
brother 85
brought -106
btw 212
budget -49
building -11
building an 134
building and -191
building my -122
built 53
built an 198
bump 243
bump this 243
bumping 271
bumping this 271
buried 85
burnout 165
bus -308
bus timetables -191
business 73
business development 102
business so -191
busy -21
busy but 66
busy no -167
busy so -84
but -12
but i -50
but i'd -164
but i'll -141
but i'm -150
but it 114
but my -94
but no 83
but thank -175
but this 198
but we 100
but you 91
buy -70
buy you -253
by 34
by a 88
by message -175
by phone -94
by the -62
by tomorrow 165
by your 87
bye 183
cake -175
call i'd -216
call if -99
call in -135
call me 174
call next -99
call to 80
call where -191
called 49
calling 73
calm -81
came 55
came across 94
came from -122
came up 88
camera -122
campaign 165
campaigns 198
can 26
can also 124
can ask -204
can be -20
can forward -135
can give 124
can help 31
can i 134
can put 129
can read -175
can see 60
can send -108
can stay -175
can still -175
can talk 165
can wait -157
can you 112
can't -21
can't say 83
can't take -164
cancel -191
candidate 93
candidates in 174
capital 124
card 28
care -25
career -14
career and 165
career fair -216
career goals -216
career path -92
careers -208
careers in -216
careful -133
careful consideration -162
case it 169
catch -89
catch up -269
catching -99
catching up -99
caused -236
ceo 58
certificate -175
certificates 142
certified 129
chain -61
challenge 120
challenge with 223
challenges -157
chance 36
change -47
changed -125
changed how -210
changed i -175
changes -51
chapter -161
chat 13
chat about -51
chat in -216
chat sometime -126
chat this 183
chat with -75
chatting -99
chatting with -216
check 53
check my 229
check out 114
check the -106
checked out 198
checking 172
checking in 129
checklist -114
cheers -55
chef -175
chemistry -204
chief -191
choice -81
choir -117
choose -71
choosing -114
chose the -147
circle 183
circling 284
circling back 284
city -253
claims -160
claims analyst -126
class -297
class in -157
clean -94
cleaning 183
clear -83
clearly 52
clearly a 165
clerk -106
click 91
click the 183
client 105
client in 183
clients 57
clinic -163
clinic in -88
close your 212
closed -109
closer -231
closer to -210
closing -66
cloud 64
club -52
coaches 129
coaching 114
coast -167
coast road -216
coffee -92
coffee and -111
coffee chat -126
coffee or -97
coffee sometime -167
cohort -204
cold 31
cold email 198
collaborate 48
colleague -99
colleagues -77
colleagues i -216
college -42
college is -167
column -184
come -36
come across 212
come to -135
comes -40
comes up -191
comfortable -340
comfortable making -191
comfortable referring -175
coming -95
coming weeks -191
comment -37
comments -66
comments on -157
commit 165
commitment -106
commitments -267
committee -99
common 135
common courtesy 165
community -85
company 64
company and 40
company has -191
company i 41
company is 114
company please 183
company that 142
company with 83
compare -132
compare notes -161
competitive 191
competitive salary 174
completely -47
completely fine -175
completely understand -257
complexity -106
computer 58
computing -191
concern 248
concern i 198
conference -218
conference last -216
confidential 165
confirmed -135
congrats 60
congrats on 51
congratulate -157
congratulate you -135
congratulations -55
congratulations on -37
congratulations to -184
connect -14
connect and 6
connect before -191
connect best -216
connect here -113
connect i 134
connect in -72
connect thank -204
connect with 58
connected -64
connected and -73
connected if -175
connecting 25
connecting at -191
connecting how -94
connecting i 100
connecting i'm -34
connecting with 86
connecting your -77
connection 117
connection request 299
connections 55
connections and 212
consideration -103
consideration best -216
consideration i -40
consideration i've -236
consideration thanks -191
considered for 183
considered me -191
considering -102
considering me -280
considering this -191
consultant 154
contact -28
contacted 85
contacting 148
contacting you 243
contacts 81
content 36
context -165
continue -191
continue our -236
continue the -241
continue to -126
continued -96
continued success -141
contribute -46
contributing -191
contributing to -191
contributions -58
convenient for -191
conversation -93
conversation about -160
corner -106
correction -175
cost 48
costing 129
could 49
could be 102
could benefit 243
could do 62
could have 114
could help 177
could i -45
could please 198
could refer 183
could we -55
could you 67
council -157
count -145
count the -191
counts 114
county -157
couple weeks -216
course -78
course in -143
course is -117
cover 49
cover letter 122
covered -81
covering -236
crane -204
created 102
creative 48
cross again -167
crypto 183
culture -47
culture and -216
cup -191
curious -21
curious if -191
curious to -216
current salary 165
currently a -267
currently looking 80
currently working 114
custom 298
customer -29
customer success -135
customers 48
customers are 158
cut 101
cutting 150
cutting edge 243
cv 94
cv and 193
cycle -204
daily 102
dashboard -227
data -56
data analyst -114
database 223
date -94
dates -83
daughter -135
day -57
day and -77
day i 52
day in -124
day one -210
days -37
days a -152
days ago 234
deadline -97
deal 48
deal with 183
dealing 274
dealing with 274
dear -75
dear dr -135
dear mr -143
dear mrs -157
dear ms -99
dear professor -68
dear sir 284
debt -175
december -280
decide -50
decided -123
decided not -135
decided to -229
decision -177
decline -182
decline the -236
dedication -157
deep -74
delay -85
delayed -191
delete 198
delighted to 73
deliver 212
delivered -150
delivery 77
demo 99
demonstration -216
department 33
deploy 223
describe -175
described -135
deserved -147
design -53
designer -109
desk -131
details 31
develop -126
developer 79
developer to 212
developers 134
development 92
devs 183
diamond 198
did -38
did it -257
did the -253
did you -22
did your -144
didn't -19
didn't know -157
didn't think 174
difference -126
different -56
difficult -104
difficult decision -221
digital 195
dinner -139
dinner and -175
directly -69
director 79
director at 165
disagree -227
disappointed -58
discuss 68
discuss further 198
discuss how 317
discuss potential 223
discussion -165
distance -97
distributed -253
distributed systems -216
do 10
do and 142
do i 171
do in -135
do it -20
do let 165
do not 32
do something 183
do this 260
do to -216
do you -43
does -59
does this -191
does your 142
doesn't -83
doesn't allow -191
doesn't work -227
dog -157
doing 7
doing great 73
doing so -191
doing well 22
doing with -106
domains 198
don't 12
don't believe -191
don't hesitate -96
don't mind 55
don't you 212
done -31
done a -191
done it -61
door -117
doubt -175
down -24
dr -91
drawing -216
drawings -92
dream 88
drive -41
driven 51
driver -75
drivers -131
drop 35
dry -157
due -64
due to -85
during -109
during that -191
during the -114
during this -216
dynamic 223
each 52
each other 66
earlier -94
early -47
early stage -191
earn 102
easier -128
east -106
easy -96
edge 260
effectively -216
effort -100
efforts -92
eight -93
eight years -114
either -35
either way -89
electrician -97
eleven -61
email 91
email about 154
email and 165
email as 183
email finds 329
emails 179
embedded 129
employer 165
empty -102
end -43
ended -167
ended up -204
endorse 202
endorse me 229
engineer -29
engineering 52
engineering at 129
engineering team -191
engineering teams 198
engineers 92
english 37
enhance 223
enjoy -29
enjoy the -162
enjoyed -196
enjoyed hearing -260
enjoyed learning -191
enjoyed meeting -204
enjoyed our -238
enjoyed working -106
enjoyed your -228
enjoying 102
enjoying the 183
enough 23
enough to 105
enthusiasm -191
especially -181
especially the -260
especially your -191
esteemed 243
evening -121
event -56
ever 17
ever need 165
ever open -191
ever thought 183
every -44
every friday -147
every week -112
everything -14
exactly 18
exactly that 67
exactly the -82
exam -188
exam in -135
excellence 165
except 88
exchange 50
exchanging 223
exchanging links 198
excited -95
excited about -171
excited to -55
exciting 115
exciting opportunity 315
excuse 183
executive 183
executives 183
existing commitments -191
exit interviews -122
expand 142
expand my 243
expand our 183
expanding 252
expect 109
experience and 87
experience for -167
experience in -42
experience is 183
experience there -191
experience with -24
experienced 158
experiences 58
expert 58
expertise 29
expertise in 138
explain 84
explained -175
explore 176
explore how 212
explore potential 114
exploring -55
exploring new -191
exposure 198
express 61
extend -204
extending -191
extra 41
eye 37
eyes 142
face 73
facility 260
facing -260
fails 183
fair -139
fair i -204
fair in -99
faithfully -191
familiar 183
family 41
fantastic -58
far 28
fast 207
fast growing 218
faster 88
fat 198
father -88
february -191
feedback -64
feedback on -85
feel -33
feel comfortable -280
feel free -19
feeling -97
feels -66
feels like -175
few -7
few people -191
few weeks -66
field -56
fifth 129
figures 40
fill 177
fill in 142
final 81
finance 31
financial 80
financing 198
find 15
find a 108
find it 37
find my 124
find out -77
find the -61
find useful 183
finding -135
finding the -191
finds 157
finds you 153
fine -76
fine if -141
finished -66
fire -37
fired 165
firm 16
firms 99
firms in 165
first -70
first day -167
first week -141
first year -106
firstly 183
fit -38
fit for -26
five -29
five minutes -59
five years -66
fix 32
fix it -122
flat -50
flattered -135
fleetly 198
floating 183
floating this 183
flood -175
focus on 58
focused -318
focused on -291
focusing -216
focusing on -216
folks 58
follow -28
follow me 165
follow up 19
follow your -267
followed 88
followers 183
following up 104
following your -66
foods 88
for -35
for a -5
for accepting 32
for all -110
for an 30
for another -204
for any 55
for asking -186
for being -91
for connecting 35
for considering -160
for everything -128
for five -175
for four -106
for future -204
for getting -171
for in -122
for inviting -153
for it -40
for letting -123
for me -59
for missing -191
for more 132
for new -75
for nine -204
for now -204
for offering -245
for our -34
for putting -122
for reaching -258
for reading -210
for sharing 44
for six -43
for some 124
for someone -45
for speaking -157
for taking -178
for ten -184
for that 32
for the -101
for thinking -363
for this -59
for three -61
for two -135
for understanding -106
for us -30
for which 129
for years 129
for you 27
for your -41
forecasting -191
foreman -106
forgive 183
form -45
former -84
forms 142
forty -140
forward and -175
forward my 165
forward to -10
found -68
found it -92
found out -175
found the -116
found your -30
founder 64
founders 100
four -79
four days -236
fractions -157
frames -157
franchise 183
frankly 198
free 29
free and 165
free for 51
free to -30
free trial 183
freelance 119
freight -135
freight fair -191
friday -66
friday and -191
fridge -157
friend 44
friend i 88
friends 55
from -20
from another -175
from day -175
from home 73
from it -175
from me -106
from my -61
from the -123
from us -94
from you 53
from your 26
front end 198
fuel -88
full time 95
fully -88
fully remote -175
fund 198
funded 198
funding 80
funny 129
future -139
future please -191
future thank -216
game -56
garden -212
gate -157
gave -89
gave me -149
gave you 165
generous -106
genuinely -96
get 53
get a 94
get an 183
get back 69
get coffee -191
get it 218
get more 102
get my 154
get started -191
get straight 165
get the 132
get together -106
get you 165
gets 27
getting -16
getting in -83
girls -245
give 39
give me 81
give my -204
give you 32
gives 114
gives you 198
giving 37
glad -113
glad to -122
gladly -81
global 102
go -14
go ahead 191
go to 83
go with -191
goals -114
god 165
goes -115
goes well -147
going -94
going back -175
going for -191
going to -109
going well -274
gone 82
gone ahead 198
good -35
good afternoon -94
good day 64
good evening -106
good luck -179
good morning -41
good time -99
good to -140
goodbye to 165
google 79
gorgeous 165
got -8
got a -23
got lost 198
got me -126
got our -147
got the -85
grade -175
graduated 223
grandmother -157
grateful -52
grateful for -137
grateful if 85
great 24
great chatting -191
great deal -122
great fit 37
great if 212
great match 183
great meeting -101
great post 208
great profile 198
great success -191
great to 49
greater 165
greatly -47
greetings -117
grey -175
grid -57
ground 114
group -68
group i -175
group of 183
grow 100
grow my 174
grow your 198
growing 284
growing fast 223
growth 53
guess 114
guest 260
guest post 198
guidance -274
guide -33
guide to -77
guys 40
gym -106
hackathon -204
had 9
had a 32
had the -61
had time 129
had to 41
haha 234
half price 165
hall -77
hand -97
handle all 198
handled -135
handles 124
handling 73
handover -198
handovers -147
hands 91
happened -47
happy -50
happy to -55
happy where -135
happy with -41
harbour -267
hard -75
hard work -157
has -51
has a -88
has already -191
has been -47
has changed -175
has moved -106
has the -164
hate 136
hate for 223
have 4
have a 12
have accepted -227
have an 148
have any 44
have decided -186
have done -60
have ever -191
have gone 88
have my -227
have not 134
have questions -106
have reached 183
have received -191
have several 134
have something 229
have the -22
have thought 183
have time -44
have to 26
have worked -99
have you 19
have your 114
haven't 148
haven't heard 231
having -54
having a -45
having you -216
he -110
he's -100
head -67
head of -50
headache 212
heads -106
hear -58
hear about -155
hear back 218
hear from 50
hear how -322
hear more -167
hear that -147
hear what -50
hear you 183
hear your -96
heard 45
heard about -117
heard back 223
heard from 88
heard of 158
heard you -216
hearing -34
hearing about -191
hearing from 26
hearing how -114
held -152
hello -21
hello dear 174
hello dr -106
hello i 44
hello mr -91
hello mrs -175
hello ms -74
hello sir 142
help 83
help best -191
help coaches 165
help each 165
help teams 223
help them 198
help us 108
help you 37
help your 191
helped 34
helped a 114
helped me -184
helped us -106
helpful -75
helping 67
helping me -191
her -55
here -25
here as -167
here at -150
here for -122
here if -93
here it -167
here that -175
here too -106
here's -40
here's my 183
here's the -181
hesitate -98
hesitate to -98
hey 58
hey i 134
hi -11
hi are 198
hi dr -34
hi i 169
hi i'd 252
hi i'm 161
hi just 212
hi mr -57
hi ms -122
hi my 83
hi thanks -175
hi there 93
hi we 212
high 73
highlight -191
highly 86
him -33
hire -74
hire for -204
hired 102
hires 183
hiring 7
hiring a -31
hiring for -85
hiring manager 100
hiring managers 165
his -47
history -135
holiday 44
home -60
home and -106
honestly 95
honestly i 165
hopefully -75
hoping to -100
hoping you 64
hospital -194
hot 183
hotel -113
hotels 154
hour 18
hours week 198
how -13
how are 56
how did -216
how do -131
how have -191
how i 38
how is -135
how it -66
how much 44
how things -141
how we 88
how you -116
how's 16
how's the -39
however -77
however i -106
huge 83
hurry -227
i -11
i actually 198
i agree -184
i also 44
i am 7
i apologize -106
i applied -49
i appreciate -156
i ask -55
i asked -274
i assume 99
i attended -167
i be 183
i believe 47
i build 129
i came 87
i can -12
i can't -40
i cannot -135
i checked -106
i completely -111
i connect -153
i didn't -41
i do 26
i don't -24
i drive -135
i enjoyed -360
i expect 198
i feel -46
i find 126
i found -60
i graduated 198
i have 5
i haven't 158
i hear 93
i heard -135
i help 285
i joined -167
i just -64
i keep -124
i know 10
i like 107
i liked -184
i looked 142
i love 65
i mentioned -130
i moved -126
i must -58
i need 180
i needed -191
i never 55
i noticed 93
i only -25
i owe -253
i plan -157
i promise 73
i promised -175
i read -130
i really -98
i recruit -147
i regret -106
i remain -135
i remember -210
i represent 142
i run -32
i sat -157
i saw -60
i see 12
i sent 134
i share 183
i should 73
i sincerely -236
i specialize 260
i start -157
i still -106
i suppose 218
i talk 165
i teach -70
i think 19
i thought -31
i took -47
i trust 114
i understand -46
i use -216
i used -122
i walked -184
i want -31
i wanted -19
i was -18
i will -26
i wish -199
i won't -88
i work 34
i would -7
i wouldn't 142
i wrote -71
i'd -51
i'd appreciate -184
i'd be -116
i'd connect -94
i'd hate 174
i'd like -71
i'd love -26
i'd need 129
i'd rather -66
i'd say -157
i'd still -143
i'll -38
i'll ask -81
i'll assume 207
i'll be -86
i'll definitely -122
i'll do 88
i'll get 165
i'll have 98
i'll keep -97
i'll leave -157
i'll let -175
i'll reach -191
i'll read -147
i'm -43
i'm a -45
i'm afraid -59
i'm also -114
i'm always 84
i'm an -104
i'm applying -130
i'm at -94
i'm building 46
i'm convinced 154
i'm curious -191
i'm currently -109
i'm disappointed -164
i'm doing -88
i'm excited -114
i'm exploring -191
i'm free -49
i'm glad -191
i'm going -159
i'm good 165
i'm guessing 165
i'm happy -165
i'm hiring -128
i'm in -78
i'm just 95
i'm leaving -114
i'm looking 14
i'm moving -185
i'm not -88
i'm on -66
i'm particularly -216
i'm planning -135
i'm reaching 114
i'm sending -204
i'm so -167
i'm sorry -245
i'm still -175
i'm sure 122
i'm taking -119
i'm the -167
i'm thinking -135
i'm trying -221
i'm very -112
i'm writing -89
i've -23
i've applied -122
i've asked -147
i've attached -52
i've been -48
i've decided -125
i've gone 212
i've got 31
i've had 95
i've helped 223
i've just -101
i've put 142
i've read -122
i've worked -182
i've written 129
idea 93
idea of 174
idea that 122
ideal 212
ideas 20
if -16
if a -147
if anyone -167
if anything -184
if i 29
if i'm 102
if interested 212
if it -59
if it's -97
if not -94
if possible 223
if so 60
if something -191
if that -59
if that's -45
if the -61
if this -106
if useful 154
if you 13
if you'd -40
if you're -61
if you've -113
if your -56
image 183
immediately 47
implemented -236
important 43
impressed 87
impressed by 104
impressive 160
impressive work 198
improved -191
in -34
in a 6
in advance 89
in all -122
in applying -106
in bus -191
in case 33
in city -175
in common 73
in contact -191
in discussing 134
in four -117
in front 88
in future -122
in general -175
in half 174
in helping 102
in house -117
in january -135
in learning 58
in logistics 114
in making -191
in march -159
in mind -187
in my -24
in new 183
in on -75
in one 99
in our -77
in particular -227
in person -106
in product -191
in sales -150
in spring -147
in the -51
in their 114
in this -36
in to 223
in today's 198
in touch -113
in transport -191
in your 19
inbox 135
including the -204
income 260
inconvenience -310
inconvenience and -216
inconvenience this -191
increase 123
increase your 198
incredibly -106
individuals 212
industry 89
industry i 205
info 66
inform -92
inform you -75
information from -191
information please 198
infrastructure 66
innovative 101
insights -44
insights about -253
inspiring 69
instead 80
instead of 80
insurance 86
integration -143
intelligence 150
interest 54
interest to 223
interest you 159
interested 38
interested in 13
interesting 8
interesting and 243
interesting i 198
interests 138
interests i'd 198
intern 108
internal -135
international 198
internet 188
internship -29
internships 134
interview -58
interview for -117
interview is -167
interview me -191
interview on -221
interviews -92
into -60
into a -66
into product -191
into the -124
intrigued 212
intro -249
intro if -216
introduce 83
introduce me 107
introduce myself 62
introducing -122
introducing me -122
introduction -58
introduction to -69
introductory 183
invest -117
investor 223
investors 102
invitation -114
invitation and -122
invitation but -196
invitation i -74
invitation to -119
invitation unfortunately -216
invite 92
invite you 124
invited 183
invited to 183
inviting -169
inviting me -161
invoice -84
involved -85
involved in -191
is -15
is a 39
is about 165
is an 152
is any -126
is being 212
is enough -157
is fine -100
is full -167
is fully -167
is going -66
is good -167
is growing 252
is hard -191
is hiring -80
is impressive 146
is in -128
is it -47
is looking -55
is my 85
is needed -191
is not -100
is now -80
is ok 183
is on -77
is one -106
is only -122
is open -216
is plenty -175
is right -147
is still -100
is that -35
is the -82
is there -38
is to 50
is well 78
is what -39
is yes -157
is your 109
isn't 11
issue -70
issues -34
it -36
it be 84
it because 198
it but -77
it easier -221
it for -88
it from -106
it goes -234
it got 146
it has -144
it helps -191
it i 70
it i'd -99
it in -59
it is -41
it isn't -227
it means -88
it no -167
it over -204
it so 124
it sounds -157
it take -114
it takes -54
it thank -85
it thanks -106
it the -66
it twice -184
it very 81
it was -80
it went -157
it were -175
it with -77
it works 73
it worth -157
it would 82
it your -135
it'll 183
it's -36
it's a -70
it's about -191
it's been -98
it's helpful 183
it's just 212
it's now -147
it's only 198
it's the -113
item -191
its -34
january -92
job 7
job at 31
job offer -175
job please 183
job search -270
jobs 73
join -19
join our 150
join the -55
join you -204
joined -76
joined the -210
joining -88
journalism 198
journey -27
judging 183
july -143
jump -74
junior -73
just 19
just a 60
just bumping 248
just checking 303
just circling 212
just curious -106
just finished -191
just floating 165
just following 212
just helped 260
just let -85
just published 198
just read -236
just reply 274
just saw -126
just say -184
just signed -204
just that 165
just wanted 31
keen 78
keen to 62
keep -100
keep in -165
keep it -39
keep me -171
keep my -88
keep the -60
keep us -191
keep you -106
keeping -84
keeping my -198
kept -85
key -88
kind -70
kind invitation -227
kind of 56
kind regards -218
kind words -73
kindly 256
kindly ask 198
kindly refer 274
kitchen -216
knee -167
knew -147
know 7
know a -175
know about -119
know each 58
know how -58
know if 26
know more 105
know that -35
know them -175
know we 243
know well -191
knowledge and -191
known -122
lab -66
labels -157
ladies -122
laid 183
laid off 183
land -84
laptop -184
last -45
last chance 165
last email 205
last message 154
last month -170
last spring -216
last tuesday -175
last week -88
last year -135
late 21
later 114
latest 66
laugh -59
laughed -157
launched 243
law 39
lead 43
leader 73
leaders 183
leaders in 165
leadership 42
leading 142
leads 124
leap -175
learn -47
learn from -36
learn more -33
learn to -175
learned -66
learning -28
learning about -126
least 47
least you 191
leave -81
leave it -131
leaving -24
left -23
lent -157
lent me -135
less 68
less than 198
lessons -83
let 15
let me 31
let you -47
let's 106
let's connect 168
let's definitely 165
let's stay -81
let's talk 99
lets 66
letter -15
letter of -96
letting -77
letting me -148
level 82
library -308
licence -135
life 33
life coach 165
lift -162
like 7
like a -24
like minded 223
like that -94
like the -109
like this 108
like to -33
like you 116
like yours 235
like yourself 102
liked it 165
liked your -128
likely 95
limited -57
line -38
line about -191
line and -135
lines -74
link 47
linkedin 28
linkedin for -171
linkedin profile 114
linking 252
links 183
listed 37
listen -106
listened -175
little 41
live 168
lives -126
local 67
location 124
logistics 49
longer be 174
longest -157
look 11
look at 48
look forward -12
look like 114
looked 44
looking 23
looking at -70
looking for 66
looking to 22
lookout 183
lookout for 183
looks -32
looks like -54
loop -55
lose 281
losing 154
loss -99
lost -55
lot -45
lot and -167
lot in 212
lot of -26
lot to -184
lots 252
lots of 223
love -8
love it 148
love this 183
love to -14
love what 108
loved -37
loved your -82
luck -152
luck with -216
lunch -128
madam 145
madam i 142
mail 156
maintenance -126
make -17
make a -61
make an -184
make sense 134
make sure -71
make this -191
make time -175
make you 114
make your 102
makes -41
makes me 183
makes sense -106
making -83
making this -191
manage -66
managed -75
management -24
manager 25
manager for -66
managers 106
manufacturers 223
manuscript 212
many -8
many of -79
many thanks -194
map -60
march -145
march and -260
march i -157
market 34
massive 183
matches 107
matches my 198
matches your 229
materials -106
maths -88
matter 114
matters -66
me -2
me a 9
me about -77
me an 85
me and -16
me any 183
me as 150
me best -122
me for 32
me from -74
me here -210
me how -122
me i -15
me i'll -86
me i'm -139
me if 95
me in -68
me it's -106
me know 19
me more -191
me no -167
me of -135
me on 18
me out -175
me reaching 198
me thank -47
me the -29
me think -83
me today -106
me unfortunately -236
me what 66
me while -216
means a -66
meantime -57
media 73
medical 183
meet -61
meet our -191
meet with -181
meet you -68
meeting -139
meeting in -191
meeting you -126
meetup -106
member of 102
members of -175
mental -191
mentioned -164
mentioned and -157
mentioned that -106
mentioned you -106
mentioned your -122
mentioning -135
message 74
message finds 52
message i 165
message me 191
message or -157
message would 223
messages 114
met -37
met at -58
met in -135
methods 129
metres -157
metrics -126
might 20
might interest 205
might want 165
mill -106
mind -45
mind for -184
mind me 142
minded 243
minded professionals 183
minimum 183
ministry -94
minute -23
minute coffee -191
minute online -216
minutes -41
minutes for -173
minutes in -204
minutes on -147
minutes this 42
minutes to -82
minutes you 223
miss -112
miss the -106
missed -55
missing -75
mission -106
model -66
moment to 88
monday -107
monday and -94
money 75
month -24
month and 73
month i -99
months -13
months and -94
months of -175
more -6
more about -82
more closely -191
more qualified 198
more traffic 198
morning -97
morning and -157
most -20
most of -34
mostly -66
mother -99
move -63
move into -81
move to -245
moved -71
moved from -260
moved to -50
moving -122
moving from -204
moving into -200
moving to -100
mr -93
mrs -182
ms -99
much -70
much are 183
much better -167
much for -119
multiple 102
museum -162
must -12
must be 78
must decline -227
must say 142
mutual 84
mutual connections 260
my 12
my application -153
my background -70
my brother 114
my business 183
my career -66
my class -184
my client 154
my colleague -135
my connection 369
my connections -106
my current -253
my cv 106
my daughter -106
my email 109
my end -191
my experience -51
my father -204
my final 198
my first -135
my grandmother -157
my gratitude -122
my husband -81
my inbox 165
my invitation 102
my last 82
my life 109
my linkedin 66
my list 69
my message 95
my mother -66
my name 57
my network 72
my note 183
my policy -191
my portfolio -76
my previous 252
my product 198
my professional 148
my profile 194
my qualifications 223
my question -191
my request 129
my resume 15
my schedule -253
my sincere -143
my site 198
my thesis -61
my website 114
my week -184
myself 35
myself and -150
myself i 198
myself i'm 191
name 6
name forward 154
name is 52
name on -106
near -173
near you -175
need 14
need a 107
need any -143
need anything -106
need for -191
need to -39
need you 102
need your 169
needed -85
net 154
network 63
network on 268
network with 212
networking event -191
never 47
new -32
new chapter -191
new job -29
new nurses -157
new position -144
news -84
newsletter -53
newspaper -175
next -77
next challenge 218
next couple -126
next few -135
next steps -119
next to -122
next tuesday -106
next two -175
next week -77
next year -97
nice 31
nice to -49
night -161
night shift -257
night shifts -200
nights -52
nine -112
nine years -135
no -26
no agenda -143
no cost 165
no from -152
no good -128
no hurry -227
no idea 48
no need -255
no one 268
no pressure -53
no problem -163
no rush -221
no speak 183
no thanks 198
no worries -64
nobody -73
noise -157
nominated -122
nope 165
not -33
not able -267
not an -216
not and -99
not for -100
not have -204
not i -112
not i'll -175
not interested 58
not just -84
not looking -106
not no -138
not really 198
not selling -216
not sure 188
not thank -101
not that's -204
not the -102
note -44
note from 223
note i -175
note to -122
notes -109
notes on -194
nothing -119
nothing but -175
notice 62
noticed 71
noticed we 91
noticed you 103
noticed you're 48
noticed you've 183
noticed your 46
novel 124
november for 165
now -40
now but -204
now have -175
now head -216
now is -167
now please 165
now work -191
now would -175
number 54
number of 60
nurse -245
nurse in -126
nurses -161
nursing -117
obviously 183
october -66
of -17
of a 53
of all -66
of being 165
of course -60
of interest 114
of luck -133
of marketing -147
of me -228
of my -13
of our -16
of recommendation -66
of that 37
of the -55
of their 243
of these 62
of thing 183
of those -167
of us -91
of you -107
of your 19
of yours 165
off 41
off the -75
offer -37
offer a 165
offer from -191
offer to -117
offered -88
offered me -167
offered to -157
offering -43
offering me -191
office -66
office and -227
office i -150
office in -106
offline -175
oh 147
oil 198
ok 109
ok to 165
old -57
older -157
on -57
on a -26
on an 223
on call -175
on developer -191
on file -175
on for -147
on friday -69
on google 198
on how -152
on if -191
on it -46
on linkedin -11
on monday -126
on my 16
on night -175
on one -106
on our -44
on similar -216
on site -97
on the -80
on this 73
on those -191
on thursday -42
on time -122
on track -216
on tuesday -109
on what 85
on your -36
onboarding -138
once -12
once again -126
one -48
one day -210
one did -135
one in -56
one more 85
one page -135
one question -223
one the -157
one thing -173
one who -49
one with -184
one year 183
one you -204
ones -137
online 37
online coffee -191
only -5
only connect -210
only if -93
only one -66
only to 198
only wanted -191
onto 212
open -16
open and -191
open day -73
open source 114
open to -21
opened -89
opening -114
opening at -216
opening for -114
openings 258
openings at 218
opens -153
opens up -175
operations 80
operators -175
opinion 198
opportunity 14
opportunity at 120
opportunity for 73
opportunity that 132
opportunity to -59
opportunity with 198
optimization 134
optimize 223
or -21
or as 212
or friday -204
or hop -191
or if 126
or share 198
or so -216
or someone 183
or thursday -77
order -46
ordered -167
organization 73
organizations 114
oriented 183
other 44
other but 165
others 23
otherwise -84
our -28
our call -236
our chat -175
our conversation -216
our conversations -167
our current -227
our discussion -157
our first -175
our new -58
our next -191
our platform 223
our team 54
our ward -157
ours -85
ours in -117
out -13
out and -124
out because 106
out best -191
out directly -191
out from 183
out i -91
out i'd -122
out if -175
out in -162
out more -216
out my 191
out of -45
out on -75
out regarding 223
out the -106
out there 114
out to -13
out unfortunately -191
out with 102
out your 183
outreach 69
over -12
over a 110
owe -150
owe you -253
own -28
owners 191
packaging -97
page -41
paid 59
panels 223
paper -47
paper on -221
papers 60
paragraph 243
parents -157
part -60
part about -198
part of -17
part time -39
participate -191
participating -191
particular -106
particularly -196
particularly around -191
particularly interested -126
partner 52
partner for -191
partners 122
parts -204
pass -117
pass along -191
pass it -167
pass on -216
passed -90
passed your -175
passionate 274
passionate about 212
pastry -157
path -142
path is -216
patients -55
patterns -117
pay 39
pay and 212
payment -157
payments -167
payroll -79
payroll role -81
payroll system -81
pays 234
people -22
people from 73
people i -71
people i've -106
people in -74
people like 88
perfect 135
perfect fit 83
perfect for 264
perhaps 104
period -126
period i -191
permanent -94
person -19
personal -34
personally -92
perspective -232
perspective on -230
perspective would -122
pharmacist -157
pharmacy -157
phd position 183
phone -25
phone call -191
phone number 129
phone on -157
photo -61
photo of -216
physics -71
pick 100
pick your 303
picture 126
picture i 183
pictures 165
piece -112
piece on -162
pitch 44
place in -75
plan -13
planner -27
planner at -175
planning 28
plans -40
plant 44
plant manager 243
plant managers 205
platform 99
platform that 223
platforms 229
play -55
playing 198
please 38
please check 102
please click 223
please connect 174
please contact -216
please do -73
please endorse 165
please find 158
please let -24
please look 183
please refer 308
please send 142
please tell 81
pleased -117
pleased to -157
pleasure -109
pleasure meeting -122
pleasure to -88
plenty -94
plus 44
podcast -94
point -85
point about -182
point on -191
points -106
policy -77
policy is -191
poor 183
port -106
portfolio -38
position -19
position i -92
position of -126
position with -106
positive response 183
post -46
post about -91
post i 129
post on -215
post thanks 234
posted -135
posted on -253
posted the -117
posting -135
posts -31
potential 86
potential partnership 183
potentially 114
powered 99
prefer -106
prefer to -135
preferred -147
pressure -50
pressure if -216
pretty 63
prevent -75
previous 258
previous email 134
previous message 313
price 21
prices 60
pricing -80
primary -135
print shop -147
printer -126
prior -236
prior commitment -191
priority 142
priority for 234
prize -77
pro 134
probably 103
problem -129
problem at -120
process -64
process and -106
processing 114
procurement -66
product -19
product designer -175
production 84
productive -106
products 53
prof -66
professional 123
professional and 198
professional interests 223
professional network 181
professional with 165
professionals 245
professionals in 134
professionals like 243
professor -46
profile 147
profile and 199
profile i 134
profile stood 198
profile through -191
profile what 198
programme 42
programming 274
programming and 198
progress -126
project -71
project and -216
project by -175
project for 129
project i -138
project is -191
project that 114
projects -20
promise 85
promise i 183
promised -157
promised here's -191
promotion -97
promotion to -291
properly -88
property 73
proposal -76
proposal to -191
prospects 223
proud -154
proud of -249
provider 129
public -41
published 271
pump -210
pumps -175
pupils -204
push -280
push back -191
pushing -191
put 15
put a 73
put into -191
put my 154
put your 88
putting -48
qualifications 105
qualified 124
qualify 183
quality 73
quarter -32
question -61
question about -106
question that -175
question what's 198
questions -62
questions about -68
questions and -191
questions by -191
questions i 198
quick 42
quick call 17
quick chat 98
quick demo 198
quick follow 198
quick note -198
quick question 62
quick update -245
quiet -117
quite the -191
quote for 114
radar -260
radio -94
railway -175
raise 198
raised 91
raising 165
random 212
range 48
ranking 223
rarely 142
rate 44
rates 109
rather -129
rather not -221
rating 183
reach out -19
reach you 287
reached 104
reached out 165
reaching -21
reaching out -20
react 64
read -48
read my 165
read that -66
read your -88
readers 154
reading -63
ready 49
real -15
real pleasure -122
realize 134
realize that 198
realized -191
really -35
really appreciate -47
really appreciated -310
really enjoyed -168
really liked 183
really resonated -75
really sorry 183
reason 73
reason for 183
reason i 122
receiving -191
recent post -106
recently 32
recently helped 212
recipe -157
recognition -126
recommendation -38
recommendation for -216
recommendation on 183
reconnect -71
reconnect and -191
record 51
records -191
recruit -141
recruit for -245
recruiter 63
recruiter at -81
recruiters 134
recruiting -70
recruiting for -59
recruitment 102
reduce 134
refer 159
refer me 184
reference -92
referral -28
referral i -175
regarding 55
regarding my 198
regarding the -126
regards -41
regional -236
regret -106
regret that -191
regret to -106
rejected 212
rejection 198
rejection letter 198
related 66
relationship -106
release -216
relevant 69
remain very -204
remains -191
remember -50
remember me 104
remember you -227
reminded -122
reminded me -191
remote -36
remote work 150
remove -135
removing you 165
renewal -191
renewal cohort -191
repetitive 243
replied 62
reply 79
reply rates 198
reply with 174
reply yes 152
report on -135
represent 154
request 98
request i 150
request is 165
required 83
requirements 67
research skills -191
researching -47
resonated -96
resonates -114
resource 66
resources -58
respectfully -191
respectfully decline -126
respond 73
response 209
responsibility -191
rest -175
restore -191
result -216
results 111
resume 50
retire -175
return -66
return the -75
revenue 193
review 22
review your 212
reviewed 95
revisit -106
revolutionary 243
right -40
right about -167
right and -147
right fit -267
right i 183
right now -25
ring -45
road -126
road trial -191
role -47
role and -70
role at -52
role i -106
role if -106
role in -77
role on -236
role thank -191
roles 25
roof -97
room -50
room and 165
rope -157
rotation -175
round 29
route planner -157
route planning 243
routes -184
row -191
rule -128
run -15
run a 48
run the -77
running a 198
runs -106
rush -241
sad -66
sad to -216
sadly 165
safety -88
sailing -157
salary 44
sales 55
sales teams 104
salon 165
same -68
same for 183
sample 129
samples -122
sat -153
saturday -88
save 203
save your 183
saved -128
saved me -198
saved my -184
saved us -231
saw -37
saw my 179
saw that -81
saw the -128
saw you -20
saw you're -35
saw you've -184
saw your -40
say -70
say hello -245
say it -135
say no -81
say so -157
say thank -143
say the -94
say yes -157
saying no -175
says -109
says you -74
scalable -126
scaling 42
scene -198
schedule -41
schedule a 146
schedule doesn't -191
schedule is -191
scheduling -106
scheme -147
school -68
school with -175
schools -37
screen -157
scroll 165
search -47
search engines 198
searching 205
searching for 174
season -175
second -70
second year -141
seconds 73
seconds to 165
secretary -191
sector 198
security -157
see 18
see if 93
see it 57
see my 151
see that 57
see you -71
see you're 27
see you've 165
see your -97
seed round 165
seeing -22
seeing you -122
seeking 132
seeking a 183
seem 108
seem like 198
seems -42
seen -20
seen that 165
selected 223
self 67
sell 115
selling -58
selling anything -216
send 4
send it -26
send me 36
send my -92
send us 165
send you 58
send your 165
sending 46
senior 17
sense -21
sense to 105
sensor -175
sent 40
sent a 198
sent you 129
sentences -66
separate -167
separating -175
september -147
seriously 150
service 21
service that 223
service to -122
service with -191
services 106
session -208
session on -216
sessions -143
set -44
set up -57
setting -128
setup 134
seven -81
several 94
several mutual 212
shall 11
shall i 27
share 68
share a 32
share an 223
share common 198
share how 165
share insights 73
share my 62
share some 281
share something 198
share the 70
shared -37
sharing this 78
sharing your -92
she -84
she'd -227
she'd be -175
she's -74
sheet -55
sheets 183
shift -151
shifted -175
shifts -75
shipped -167
shoot 183
shop -55
shop in -66
short -55
short note -175
should be -30
should have -75
shout -135
show 71
show you 168
showed -270
showed me -167
showing -54
showing me -147
shown -191
side -82
side of -175
sight 183
sign before 165
sign up -191
signal -216
signed -98
similar -11
similar professional 198
simple 65
simply 58
since -33
since the -39
since we -127
since you're 165
sincere -119
sincerely -154
sincerely apologize -191
sincerely appreciate -191
sing -147
single 49
sir 138
sir i 174
sir madam 146
sir please 212
sister -73
site 54
site and 198
site for 198
site i 198
sites 176
sitting -191
six -106
six months -147
six years -66
skills i -191
sleep -37
slides -122
slots 142
small -49
smart 260
smile 129
smoothly -191
so -24
so i -25
so i'll -88
so i'm 17
so if -58
so it -66
so it's -54
so let's 154
so many -77
so much -77
so sorry -100
so that 96
so this -94
so true 205
so would -191
so you 27
so your -175
software development 243
software engineer -85
sold -152
solution 198
solutions 114
solve 158
solved -204
some 53
some interesting 102
some questions -191
some time 76
someone -7
something about 88
sometime -36
soon -17
soon best -147
soon to -191
sorely -191
sorry -116
sorry but -157
sorry for -201
sorry i 85
sorry the -157
sorry to -135
sorry you 129
sort 191
sort of 212
sounds -122
sounds like -196
source 114
source project 134
sources 129
space and -47
spare 40
speak -46
speak at -141
speak with -61
speaker -106
speaking -58
speaking at -126
specialize 308
specialize in 308
specific -39
spend 61
spent -100
split shifts 198
spoke -57
spoke about -97
sponsorship -216
spot -171
spot on -191
spreadsheet -157
spring -99
st -141
staff -54
stage -114
stand 67
stars 114
start -25
start at -167
start on -157
start up 198
started -45
started a -128
starts -115
state -102
station -204
stay -104
stay connected -155
stay in -97
stay on -122
stayed -88
staying -61
step -86
step down -122
steps -119
stick -94
still -88
still at 154
still be -210
still in -147
still interested 66
still like -198
still on -210
still use -167
stood 40
stood out 129
stop 22
stop sending 183
stopped -97
stops -191
storage -167
store -100
straight 36
stranger 165
strategic 260
strategy 86
streamline 138
stress 129
strong -29
struggle with -122
stuck -298
stuck deals -191
stuck with -216
student -52
student at -161
student in -198
students -29
studio -83
studying -267
stupid 223
style 198
subject 218
submit 212
submitted -191
subscribers 198
success -68
success and -191
success in -191
successful -59
such 43
such a 40
suggested -74
suggested i -81
suitable 137
suits -83
suits you -75
summit -216
sunday 27
super 73
supervisor -140
supplier -66
suppliers 88
supply -84
supply chain -81
support -28
support and -86
suppose 218
sure 30
sure i 102
sure if 102
sure it -106
sure you 120
surgery -66
surprised you -184
survey 83
swap -149
swing 165
switching -126
sympathy -236
system 58
system that 91
systems -113
table -193
table at -184
tag 129
tailored 102
tailored to 198
take -29
take care -46
take it 29
take me 165
take on -243
take your 165
taken the 114
takes 26
takes two 165
taking -162
taking the -174
taking time -191
talent 260
talented 91
talk -42
talk about -19
talk at -236
talk for -150
talk in -147
talk on -178
talk shop 183
talk to 69
talk with -157
talked -94
talked about -175
talking -144
talking to -157
talking with -216
targeted 114
taught -162
taught me -161
tax -56
tea -114
teach -104
teacher -35
teaching -187
teaching demonstration -191
team -46
team and -68
team at -94
team has 102
team i'm -175
team in -94
team is -218
team no -157
team on -175
team to -92
team we 223
teams 64
teams in 134
tech 49
tech company 223
technical debt -175
television -167
tell 18
tell him 114
tell me 22
tell them 174
tell you -35
telling me -83
tells -135
ten -30
ten minutes -84
terrible 102
test -49
than one 183
than the -122
thank -114
thank you -115
thankful -191
thankful for -175
thanking 198
thanking you 165
thanks -58
thanks again -271
thanks and 198
thanks but 198
thanks either -260
thanks for -55
thanks in 79
thanks so -83
thanks to -167
that -10
that aligns -216
that all -135
that are 212
that can 129
that change -147
that could 303
that day -204
that gets 212
that helps 83
that i 10
that matches 138
that might 44
that on -74
that one -106
that the -82
that they 198
that this -106
that time -150
that will 148
that you'd -204
that you've 81
that your -55
that's -14
that's all -216
that's fine -152
the -63
the 3rd -106
the add 73
the advert -135
the archive -175
the article 62
the back -167
the bakery -150
the bank -66
the below -191
the best -98
the bit -191
the board -93
the boat -157
the bridge -122
the budget -130
the bus -191
the call -204
the career -204
the careers -191
the chance -42
the choir -106
the city -157
the claims -135
the clinic -184
the coast -236
the college -167
the coming -126
the comments -204
the committee -81
the company -44
the conference -178
the content 129
the conversation -257
the council -81
the customer -191
the data -124
the date -167
the day -55
the delay -88
the design -139
the discussion -191
the document 183
the door -191
the drawing -175
the early -184
the enterprise 198
the evening -157
the event -97
the feedback -85
the field -66
the file -97
the fire -191
the first -33
the form -94
the forms 124
the future -137
the garden -135
the good -88
the group -106
the harbour -253
the hard -157
the hiring 108
the hospital -157
the inconvenience -267
the industry 102
the internship -122
the interview -74
the introduction -111
the invitation -190
the issues -191
the job -67
the kitchen -191
the lab -88
the late -114
the launch -88
the lease -75
the letter -198
the library -245
the lift -167
the link -32
the list -37
the lookout 183
the lunch -175
the marketing -204
the mass 198
the meantime -57
the meetup -167
the ministry -175
the moment -71
the month -157
the most -34
the move -210
the museum -191
the new -65
the next -100
the night -214
the note -175
the number 73
the offer -169
the office -130
the old -196
the one -74
the ones -198
the online 183
the only -20
the open -164
the opportunity -100
the other -75
the others 114
the part -270
the past -44
the pay -157
the payroll -157
the person 73
the photo -135
the plan -100
the point -122
the port -157
the position -81
the process -41
the project -182
the pump -198
the quiet -175
the reading -128
the real -191
the reason 114
the recent 223
the regional -175
the release -175
the renewal -191
the rest -167
the returns -135
the right -83
the road -119
the role -130
the route -227
the salary -66
the same -69
the saturday -157
the school -127
the science -147
the search -257
the second -76
the senior -227
the slides -122
the spring -128
the subject 129
the table -74
the tax -106
the team -162
the third 60
the three -139
the ticket -157
the time -130
the timeline -191
the timing -43
the top 63
the tour -97
the trade -72
the train -99
the transition -191
the two -175
the university -204
the value 165
the volunteer -175
the ward -231
the water -175
the way -38
the welding -122
the whole -66
the winter -147
the work -144
the workshop -204
the world 47
the yard -191
the years -135
theatre -198
their 66
them a -175
them thank -126
them to 136
then -42
then i 105
then they -157
there -8
there anything -191
there could 150
there is -41
there too -117
there's 12
there's a 31
there's anything -61
there's no -81
therefore -99
therefore the -191
these 24
thesis -85
they pay 191
they'll -157
they're -64
thing -17
thing that 102
things -54
things are -184
things get 102
things i -227
think 17
think we 138
think would 212
think you'd 239
think your -75
thinking -175
thinking about -134
thinking of -257
thinks -77
third year -114
thirty -49
thirty years -147
this 1
this account -210
this amazing 165
this email 188
this finds 243
this is 44
this job 142
this library -191
this matter 198
this message 31
this month 26
this morning -182
this opportunity -51
this position -71
this process -236
this project -280
this really 198
this site 183
this space 66
this the -175
this time -194
this to 83
this up 161
this was -75
this way -191
this we 234
this week 18
this year -124
thoroughly -216
those -75
thought 15
thought it 81
thought of -95
thought we 105
thought you'd 36
thoughts -33
thoughts if -191
thoughts on -216
thousands 198
three -54
three lines -175
three questions -216
three weeks -94
three years -216
thrilled to -122
through -21
through a 136
through it -106
through the -156
throughout -51
throughout this -236
thursday -118
thursdays -157
ticket -114
till -66
time -49
time and -64
time by 198
time i -104
time i'd -147
time or 183
time out -106
time that -77
time the -216
time to -38
time today -236
time you -152
timeline -236
times 36
timetable -184
timetables -216
tiny 165
tip about -126
tired 252
tired of 243
to -14
to accept -131
to add 199
to an -66
to apply -46
to ask -118
to attend -141
to be -17
to become 183
to both 198
to bump 243
to buy -150
to catch -181
to change 142
to collaborate -147
to compare -88
to complete 83
to congratulate -122
to connect -31
to connecting 39
to consider -191
to continue -231
to contribute -106
to decline -216
to develop -191
to discuss 62
to do -17
to each -92
to exchange 102
to expand 165
to explore 126
to fill 223
to find -34
to go -42
to head -204
to hear -58
to hearing 17
to help 15
to inform -92
to interview -130
to introduce 59
to invest -204
to it -103
to join 24
to keep -135
to know -26
to learn -56
to learning 183
to leave -135
to let -52
to make -75
to meet -55
to meeting -191
to mind -128
to my 81
to night -147
to pass -164
to people -106
to pick 76
to post 212
to provide -85
to pursue -216
to put -94
to reach 28
to read 44
to reconnect -60
to refer -58
to reply -92
to run 55
to say -95
to schedule 147
to sell 264
to send 14
to share 51
to show 172
to speak -50
to start -81
to stay -136
to staying -45
to step -216
to support 73
to take -63
to talk -13
to tell -81
to test -216
to thank -248
to the -45
to their -191
to think 243
to this 34
to try 183
to understand -164
to use -157
to what -122
to whom 229
to wish -191
to work -23
to working -122
to you 15
to your 63
today -76
today about -191
today and -76
today i -181
today or 88
today's 85
together -37
together at -142
together on -52
told -39
told me -66
tomorrow 90
tonight 118
too -29
too busy -178
took -66
took the -122
tool -40
toolkit 198
top 72
top of 191
totally -31
totally fine -106
totally understand -47
touch -97
touch base 198
touch best -191
touch for -191
tough -216
tour -99
toward -106
towards 165
town -160
tracking -75
trade fair -97
traffic 81
train -69
training -32
transform 198
transformation 165
transition -267
transport -194
transport planning -175
trick -191
trick with -157
tried -73
tried the -198
trouble -204
true 189
truly -46
truly appreciate -147
trust 21
trust this 165
trying -45
trying to -75
tuesday -115
turning -106
twelve -39
twenty -75
twice -38
two -55
two lines -184
two of -138
two people -135
two questions -72
two things -191
two years -105
type 83
type of 124
typically 124
typo 154
unable -106
unable to -106
under -86
undergraduate -216
understand -89
understand if -142
understand thank -216
understand that -135
understand this -216
understanding -70
understanding and -216
unfortunately -164
unfortunately i -270
union -175
university -40
unlock 183
until -16
until sunday 165
until the 55
up -6
up a -51
up and -32
up for -68
up from -175
up i 64
up in 36
up on 21
up our -167
up your 165
update -66
update on -106
updated 268
updated resume 183
updates 66
updating -175
upgrade 252
upon 198
urgent care -157
us -24
us and -50
us from -191
us in -43
us the -117
us to 61
us too -88
us we 165
use -79
use linkedin -198
use the -126
use your -253
used -184
used by -204
used it -204
used to -77
used your -191
user -130
users -157
using 40
usually 47
ux -94
validate -191
valuable -63
value your -92
vendor -135
venture 83
version -45
very -34
very competitive 165
very happy -260
very interested -28
very much -124
very nice 183
video on -124
viewed 114
viewed my 165
virtual -92
virtual coffee -253
visa 51
vision 73
visiting 183
visitors 252
volunteer -216
volunteers -157
waiting 48
waiting for 99
walk you 114
walked past -147
wall -110
want 10
want a 105
want me 234
want more 165
want to -6
wanted to 10
wants -42
ward -255
warm -66
warm regards -52
warmly -97
was -56
was a -88
was good -66
was great -105
was impressed 151
was in -120
was incredibly -191
was not 66
was on -122
was particularly -253
was so -113
was spot -191
was the -153
was thinking -122
was wondering 50
was your -92
waste your -157
wasting 165
water -204
way -40
way best -106
way thanks -191
way to 53
way you -93
we 8
we are 21
we both -62
we built 145
we can 16
we connect -191
we could 55
we couldn't -191
we discussed -106
we do 107
we don't 191
we find -175
we found -191
we handle 223
we have 57
we help 424
we helped 114
we just 132
we met -54
we might 122
we now -175
we offer 268
we put -157
we recently 183
we saw -175
we shared -175
we specialize 223
we spoke -92
we tried -221
we used -191
we will -115
we work 63
we worked -182
we would -27
we wrote 165
we'd -49
we'd be -175
we'd like -126
we'll -128
we'll keep -191
we'll share -175
we're -37
we're a 95
we're both -53
we're connected 198
we're facing -191
we're looking 34
we're raising 183
we're seeing -191
we've -39
we've decided -227
we've got -66
we've helped 223
we've just -198
wealth 114
web 96
webinar -81
website 157
website and 158
website for 183
website that 198
websites 268
wednesday -68
wednesdays -175
week -39
week about -122
week and -48
week best 260
week from -175
week how -167
week i -113
week i'd -152
week i'm -216
week if -157
week of -147
week thanks -175
week to 54
weekly 179
weeks -51
weeks ago 142
weeks i'd -204
weeks so -175
weeks to -204
welcome -26
welcome to -106
welcome your -191
welcoming -191
welding -198
well and -46
well deserved -124
well done -57
well enough -175
well i 57
well i'd 183
well i'm 108
well with -124
wellness 165
went -78
went wrong 165
were -68
were both -147
were hoping -191
were on -157
were right -198
were the -175
weren't 165
wet -147
what -17
what are 81
what do 30
what i 49
what i'd -204
what i'm -75
what is 86
what it -227
what surprised -184
what the -113
what they 69
what was -175
what we're 36
what would -106
what you -46
what you'd -122
what's 23
what's the -157
what's up 183
what's your 165
whatever -79
when -42
when a -175
when are 114
when can 229
when i -71
when my -114
when the -124
when they -191
when you -41
whenever -37
where -38
where did -147
where i -33
where the -216
where we -52
where you 62
whether -27
whether the -204
which -33
which i 55
which of -92
which one -216
which part -122
while -56
while i -100
while i'm -216
while since -231
while you -128
who 4
who actually 183
who are 114
who does -191
who handles 165
who is 94
who might -73
whoever 81
whole -38
whom 123
whom it 229
why 52
why i 132
why i'm -106
why not 174
will -12
will be -62
will get 223
will have -106
will love 198
will miss -216
will respectfully -191
will you 68
willing -98
willing to -101
win 165
wind -157
window -106
winter -173
wish -158
wish i -122
wish to -66
wish you -183
wishes -181
wishes for -245
wishing -96
wishing you -130
with -7
with all -171
with an 132
with another -267
with data -175
with exactly 183
with family 165
with interest 165
with it -37
with late 223
with like 212
with me -63
with my -13
with no 150
with one -114
with other 91
with over 198
with people -76
with professionals 102
with real 129
with so -147
with the -66
with us 32
with what -58
with would -191
with you -44
with your -18
within -48
without the 183
without your -191
won't -33
won't be -126
wonder 65
wonderful -114
wondering 58
wondering if 42
word 77
word for 198
work -19
work and -101
work anniversary -150
work around -128
work at 110
work from -175
work i 44
work i'm -191
work in 11
work on -131
work to -175
work with 75
work you're -191
work your -117
worked -116
worked on -241
worked together -157
worked with -89
workflows 188
working -33
working here -191
working in -66
working on -75
working together -106
works -67
works for -128
workshop -189
workshop at -191
world 57
worries -67
worries if -111
worse -175
worst 142
worth 92
worth a 86
would -14
would appreciate -92
would be 4
would help -110
would it 91
would like 12
would look 165
would love -12
would not -143
would this 198
would value -135
would you -36
wouldn't 47
wound -135
wow 50
write 8
write a 40
write about 105
write me 105
write the -267
writer 154
writing a 55
writing about -66
writing to -62
written 108
wrong 59
wrote -108
wrote that -236
yard -130
year -48
year a -135
year and -150
year so -167
years -52
years after -175
years and -43
years experience 129
years in -72
years on -191
years since -66
yes -50
yes i'd -231
yes you -157
yesterday -48
yet 120
yet but 243
you -12
you a 26
you about -69
you again -209
you all -162
you an 80
you and -77
you anyway -84
you approached -191
you are 57
you aren't 183
you as -38
you asked -275
you at -126
you be -9
you been -175
you best -78
you can 26
you can't 73
you check 114
you choose -97
you chose -184
you clearly 154
you come -74
you coming -167
you considered -106
you continued -122
you could 49
you count -135
you currently 198
you described -216
you did -112
you didn't 66
you don't 64
you down 105
you endorse 174
you ever 67
you every -94
you feel -66
you find -125
you focus 198
you for -123
you found -93
you free 79
you from 183
you gave -213
you get 79
you got 46
you grow 198
you handle -236
you handling 183
you happy 150
you have -25
you haven't 78
you helped -191
you hire -204
you hiring 212
you how 99
you i 25
you i'm -62
you i've 212
you if -39
you in 34
you interested 114
you introduce 126
you keep -112
you kindly 212
you know 11
you leave -175
you like -39
you liked 150
you look 53
you mentioned -210
you might 22
you mind -45
you most -191
you move -135
you moved -198
you much -175
you must 134
you my 88
you need -88
you never 109
you next -122
you now 88
you offered -245
you on -64
you only 165
you or 44
you over -204
you please 72
you posted -135
you prefer -122
you provided -191
you put -46
you reaching -253
you received 198
you recruit -216
you refer 268
you regarding 198
you reply 183
you saw 91
you see 44
you seem 252
you seriously 165
you set -167
you so -74
you some -75
you soon 86
you spend 183
you spent -216
you still -32
you suggested -204
you taking -142
you taught -147
you teach -75
you tell -56
you there -175
you thinking -274
you this 145
you through 58
you to 102
you train -147
you try -143
you two -33
you up 154
you use -69
you used -122
you very -152
you want 62
you well 72
you were -85
you what -47
you wish -88
you within -191
you work 155
you write 20
you wrote -291
you you 79
you'd -26
you'd be 27
you'd get 183
you'd rather -196
you'd still -191
you'll 23
you're 6
you're a 125
you're busy 56
you're connected -236
you're ever -114
you're having -66
you're interested 150
you're leading 85
you're looking -84
you're now -126
you're open -147
you're speaking -191
you're too -316
you're up -175
you're welcome 129
you've a 165
you've been -37
you've had 81
your -9
your advice -168
your answer -157
your application 212
your availability 102
your background 100
your biggest 260
your blog 142
your boss 154
your brain 293
your business 85
your checklist -135
your class -221
your colleagues 102
your comment -55
your comments 73
your company 125
your competitors 165
your confidence -191
your consideration -60
your content -147
your convenience -147
your course -126
your current 77
your customers 88
your cv 114
your decision -175
your dedication -191
your department 174
your desk -97
your esteemed 243
your excellent -253
your experience -38
your expertise 117
your feedback -84
your file 183
your firm 73
your first -91
your free 165
your future -75
your guidance -191
your hard -167
your help -71
your impressive 223
your inbox 151
your industry 174
your insights -149
your interest -40
your interview -152
your invitation -157
your job -128
your journey -77
your kind -70
your last 73
your leadership -106
your letter -253
your link 198
your linkedin 252
your name -72
your note -227
your notes -198
your offer -184
your opinion 165
your organization 114
your page -122
your perspective -236
your phone 136
your picture 165
your piece -122
your place 86
your point -96
your post -141
your posts -74
your profile 134
your promotion -141
your proposal -191
your question -135
your radar -216
your readers 198
your recent -73
your recommendation -175
your reply 212
your requirements 198
your response 223
your resume 198
your review 73
your role 142
your sales 114
your schedule -223
your session -216
your site 183
your skills 108
your story -135
your success 198
your take -236
your talk -300
your teaching -191
your team -17
your thoughts -70
your time -82
your updated 165
your video -150
your webinar -175
your website 181
your work -47
yours 83
yours faithfully -191
yours increase 198
yourself 77
"""
"""Points by word, or by two words in a row, in hundredths: above 0 against the draft."""
