# fmt: off
"""What counts for and against a draft; `python -m tests.support.impression_report --fit` writes it.

Fitted to our own messages and to 1,796 labelled ones from public sources, whose texts we don't keep.
"""

START, PER_POINT, CAUTION = 1.42, 2.70, 0.26
"""What a draft with cautions starts from, what each point counts, and each caution of a rule that's not in BY_RULE."""
BY_RULE = {
    "any-job": 0.61,
    "argued-no": 0.91,
    "attachment-dump": -0.23,
    "backhanded": -0.17,
    "bare-call": 0.15,
    "bare-request": 0.48,
    "booking-at-once": -0.04,
    "called-email": -0.34,
    "chasing": 0.48,
    "empty-comment": 0.59,
    "generic-invitation": 0.07,
    "hidden-favour": 0.15,
    "hooked-congratulation": -0.12,
    "impersonal-greeting": -0.07,
    "life-story": 0.58,
    "no-occasion": 0.37,
    "nothing-about-them": -0.20,
    "nothing-particular": 0.71,
    "off-platform": 0.56,
    "one-upping": 0.12,
    "pitch": 0.37,
    "self-promotion": 0.49,
    "silence-as-answer": 0.14,
    "thanks-with-favour": 0.37,
    "vague-ask": 0.48,
    "vague-collaboration": 0.09,
}
"""What a caution counts, by the rule that gave it."""
WORDS = """
a 3
a background -236
a bakery -166
a better -77
a bit -65
a blog 224
a book 136
a brief 35
a business 253
a candidate 199
a chance 63
a clear -204
a client 102
a coffee 63
a colleague -99
a company 151
a confidential 183
a couple 80
a cut 199
a data -240
a date -175
a demo 234
a difficult -197
a fast 206
a few 16
a first -226
a free 154
a freelance 183
a full 73
a guest 199
a high 199
a job 143
a lead 199
a leading 244
a line -75
a link 158
a look 76
a lot -42
a meeting -116
a moment 122
a month -24
a new -11
a no -97
a note 183
a nurse -134
a passionate 199
a payroll -106
a perfect 121
a phone -106
a plant 244
a pleasure -157
a position -82
a practice 183
a prior -190
a priority 183
a professional 100
a proper 165
a question -162
a quick 47
a real -78
a recruiter 114
a reference -92
a referral -41
a response 224
a result -190
a second -126
a senior 37
a service 224
a short -39
a similar -76
a slot 183
a strong -77
a student -52
a table -166
a terrific 114
a time -58
a tool -106
a true 212
a typo 155
a way 143
a week -73
a while -140
a wonderful -75
a year -40
able -65
able to -62
about -75
about an 102
about helping 183
about how -45
about it -92
about night -226
about that -111
about the -161
about this 26
about time -175
about to -116
about what -82
about your -53
above and -190
accept 20
accept and 165
accept this 89
accepted -47
accepted a -175
accepting 24
accepting i -121
accepting my 153
accordingly 199
account -53
accounting 39
achieve 83
across 102
across the 101
across your 102
actively looking 73
actual 96
actually 61
add 138
add me 224
add value 224
add you 307
adding -59
adding you -157
addition 122
additional -157
additional information -126
admire -77
advance 60
advance for 73
advanced 199
advice -86
advice about -183
advice you -117
advise 183
afford -175
afraid -92
after -99
after careful -173
after four -157
after looking -190
after much -134
after our -175
after the -101
after this 183
after your -121
afternoon -223
again -115
again and -127
again for -309
again i -97
again in -97
again soon -190
again thank -106
agenda -163
agenda just -175
agents 212
ago 23
ago and 129
agree more 155
agreed -216
ahead 156
ahead and 253
algorithm -190
aligns -123
aligns well -236
all -62
all for -175
all i -72
all if -157
all of -39
all right -204
all thank -175
all the -133
all those -175
all your -65
allow -129
allowed -175
almost -83
along -81
along with 58
alongside -175
already have -106
also -6
also a -175
also check 175
although 73
alumni -142
always 38
always great 199
always looking 117
always on 183
am 7
am a 46
am an 83
am aware 199
am contacting 224
am excited -75
am from 129
am grateful -204
am interested 48
am looking 84
am not -39
am reaching 224
am really 114
am seeking 183
am so -149
am sorry -106
am sure -91
am the 143
am very 78
amazed 183
amazing 58
amount 78
amount of 102
an 37
an amazing -75
an appointment -175
an electrician -146
an email 138
an excellent 158
an exciting 324
an hour 30
an idea 218
an ideal 199
an important -97
an internship 92
an intro -295
an open 155
an opportunity 172
analyst -101
analyst role -69
and -25
and a 22
and about -204
and all -77
and also -77
and am -56
and any -148
and appreciate -236
and at 138
and care 199
and colleagues -190
and compare -157
and consideration -106
and continue -252
and do 73
and effort -236
and exchange -175
and explain 183
and explore 275
and follow -180
and for -115
and found -166
and giving 102
and have 50
and he -146
and he's -175
and hear -333
and how 87
and i -45
and i'd -97
and i'll -15
and i'm -102
and i've -42
and increase 199
and interesting 199
and introduce 89
and is -146
and it -91
and it's -45
and learning -190
and many 129
and me -204
and more 73
and need 57
and no -29
and nobody -65
and not 63
and noticed -59
and other 244
and our -134
and perhaps 212
and potentially 199
and programming 199
and reach -175
and react 199
and read -157
and regards 183
and saw -87
and see 73
and send 172
and share 165
and she -216
and so 57
and some -157
and sorry -157
and still -128
and support -252
and swap -190
and tell 146
and thank -92
and thanks -134
and the -85
and then -96
and they -97
and think 66
and thinking -190
and thought 50
and to -45
and trying -190
and two 45
and use -166
and want -134
and wanted 68
and was 41
and we -13
and we're -97
and we've -160
and what -116
and wish -84
and with 85
and would -43
and your -25
annual -226
another -118
another company -236
another one -190
another opportunity -236
another vendor -190
answer -36
answer about -190
answer to -121
any 14
any additional -279
any advice -121
any inconvenience -190
any insights -190
any job 234
any more -77
any new -204
any of 80
any openings 244
any position 199
any questions 58
any suitable 224
any time -31
any update 191
any way -97
anyone -14
anything -37
anything from -126
anytime -106
anyway 51
apologise -204
apologise for -204
apologize -148
apologize for -190
application -46
application i -216
applied -89
applied for -69
applied to -169
applying -84
applying for -39
applying to -141
appointment -197
appointments 155
appreciate -111
appreciate all -190
appreciate any -126
appreciate the -161
appreciate you -163
appreciate your -126
appreciated -81
appreciated your -163
appreciation -75
appreciation for -106
apprentice -190
apprentice in -157
apprentices -146
approach -26
approach to -106
approached -190
apps 92
apps and 199
archive -216
are 33
are both -204
are building 199
are currently 288
are doing 39
are going -157
are interested 114
are looking 121
are not 199
are open 199
are still -106
are there 183
are very -83
are well 73
are you 76
area 49
aren't 98
argument -204
around -44
around your -114
article 41
article about -260
article with 183
as -11
as a -9
as an 38
as i -26
as our 175
as promised -175
as the -52
as to 253
as we 110
as well -27
as you -62
asap 165
ask -79
ask about -106
ask for -52
ask her -97
ask if -65
ask one -166
ask whether -146
ask you -91
asked -161
asked about -210
asked for -175
asked me -116
asked the -175
asked you -106
asking -119
asking for -175
asking i -106
asking me -180
asks -157
aspects -190
asset 125
assets 199
assistance -216
association -106
assume 95
assume you're 206
assured -190
at -37
at a -36
at all -93
at first -166
at least 33
at my 63
at some 199
at that 85
at the -146
at this -150
at your 114
attached 37
attached the -146
attempt 244
attempt to 244
attend -121
attend the -216
attended -111
attending -118
audit 150
author 143
automate 121
automated 102
automating 224
automation 121
autonomous 199
awesome 66
back 41
back from 216
back in -111
back so 165
back to 54
back with 73
backend -47
background 35
background and 114
background i 253
background in -79
bad 82
baker -134
bakery -188
bakery in -175
bandwidth -216
bank -27
based 37
be -12
be able -29
be an 50
be comfortable -260
be glad -134
be good -61
be great 56
be greatly 199
be happy -74
be highly 234
be honoured 114
be in -30
be interested 21
be more -91
be my 89
be on -150
be perfect 133
be pleased -216
be removed 199
be removing -106
be so 134
be some 125
be the -44
be there -236
be valuable 224
be very -106
be willing -107
be worth 85
beautiful 119
because 24
because i 111
because of -35
because we 114
because you -43
because your 125
become a 199
becoming -175
been -52
been a -158
been an -75
been following -65
been in -116
been looking -216
been on -175
been so 129
been there -157
been thinking -94
been to -175
been using -175
before -40
before applying -190
before i -68
before we -226
before you 40
beforehand -134
began -142
begin -47
beginners -116
behind -41
being -28
being a -83
believe 15
believe i -75
believe that 102
believe there 183
believe there's 183
below 66
below and 183
bench -157
beneficial 92
benefit 162
benefit from 155
benefit your 199
benefits 114
best -65
best for -270
best in -116
best of -87
best regards -24
best wishes -192
best with -270
better -43
better fit -190
better than -106
between 21
between our 109
between the -175
between us 183
biggest 132
biggest challenge 234
billing -116
bit -83
bit more -175
blog 210
blog i 224
blogger 224
board -89
board i -128
boat -134
bonus 139
book 93
book a 199
book is 212
book on -190
booking software -116
books for -94
boost 199
boss 76
bot -216
both -61
both in -65
both just -157
both know 183
both members -175
both of 73
both on -190
both work -81
bothering 199
bothering you 199
box 49
brain 309
brain about 212
brand 143
bread -175
bridge -216
brief 19
brief call 100
brief conversation 100
bring -56
bring it -157
bring the -226
brother 96
brought -116
btw 212
budget -39
building -10
building an 134
building and -190
built 52
built an 212
bump 244
bump this 244
bumping 272
bumping this 272
buried 85
burnout 165
bus -316
bus timetables -190
business 73
business development 102
business so -190
busy -15
busy but 66
busy i -65
busy no -183
busy so -83
but -15
but i -55
but i'd -163
but i'll -141
but i'm -150
but my -94
but no 83
but thank -175
but this 199
but we 118
but you 92
buy -53
buy you -252
by 31
by a 89
by message -204
by phone -94
by the -37
by tomorrow 212
by your 90
bye 183
cake -190
call 3
call i'd -216
call if -112
call in -134
call me 175
call next -99
call to 80
call where -190
called 49
calling 73
calm -94
came 55
came across 97
came from -121
came up 89
camera -121
campaign 165
campaigns 199
can 27
can also 73
can ask -204
can forward -134
can give 125
can help 29
can i 137
can put 129
can read -204
can see 85
can send -118
can share 83
can still -175
can talk 165
can wait -157
can you 120
can't -20
can't take -163
cancel -190
candidate 77
candidates in 175
capital 125
card 29
care -16
career -20
career fair -216
career goals -216
career path -91
careers -216
careers in -236
careful -132
careful consideration -162
carpentry -216
case it 170
catch -78
catch up -218
caused -236
ceo 58
certificate -183
certificates 143
certified 143
chain -60
challenge 121
challenge with 224
challenges -164
chance 32
change -54
changed -132
changed how -221
changed i -175
chapter -166
chart -146
chat 12
chat about -62
chat in -216
chat sometime -126
chat this 183
chat with -75
chatting -99
chatting with -216
check 58
check my 229
check out 131
checked out 199
checking 176
checking in 129
checklist -128
cheers -55
chef -175
chemistry -226
choice -81
choir -116
choose -115
choosing -114
chose -55
chose the -146
circle 183
circling 285
circling back 285
city -252
claims -159
claims analyst -126
class -301
class in -175
clean -94
cleaning 183
clear -104
clearly 58
clerk -106
click 92
click the 183
client 110
client in 183
clients 68
clinic -177
clinic in -87
close your 212
closed -120
closer -231
closer to -210
closing -87
cloud 65
club -52
coaches 129
coaching 125
coast -166
coast road -216
coffee -94
coffee and -110
coffee chat -126
coffee or -97
coffee sometime -166
cohort -204
cold 28
cold email 224
cold storage -146
collaborate 48
colleague -99
colleagues -76
colleagues i -216
college -47
column -183
come -38
come across 212
come from -175
come to -134
comes -46
comes up -190
comfortable -342
comfortable making -190
comfortable referring -190
coming -95
coming weeks -190
comment -43
comments -46
comments on -157
commitment -115
commitments -267
committee -99
common 122
community -84
company 63
company has -190
company i 48
company is 134
company please 183
company that 143
company with 83
compare -137
compare notes -166
competitive 191
competitive salary 175
completely -58
completely fine -204
completely understand -267
complexity -106
computer 58
computing -190
concern 248
concern i 199
conference -173
conference last -216
confidential 165
confirmed -134
congrats 69
congrats on 64
congratulate -157
congratulate you -134
congratulations -55
congratulations on -42
congratulations to -183
connect -15
connect and 9
connect before -190
connect best -216
connect here -190
connect i 134
connect in -71
connect thank -204
connect with 59
connected -53
connected and -72
connected if -175
connecting 22
connecting at -190
connecting how -134
connecting i 87
connecting i'm -34
connecting we 134
connecting with 87
connecting your -77
connection 108
connection request 300
connections 38
connections and 212
connections here -175
consideration -102
consideration best -216
consideration i've -236
consideration thanks -190
considered for 183
considered me -190
considering -94
considering me -279
considering this -216
consultant 96
contact -25
contacted 85
contacting 149
contacting you 244
contacts 96
content 39
context -172
continue -190
continue our -236
continue the -240
continue to -126
continued -82
continued success -118
contribute -56
contributing -190
contributing to -190
contributions -58
control -175
convenient for -190
conversation -92
conversation about -160
copied -157
corner -106
correction -175
cost 41
costing 129
could 46
could be 90
could benefit 244
could do 63
could help 178
could i -55
could please 199
could refer 183
could we -48
could you 72
council -157
count -99
count the -190
country 38
counts 114
county -157
couple weeks -216
course -77
course i -106
course in -142
course is -116
cover 55
cover letter 136
covering -236
covers 102
crane -216
creative 48
crypto 183
culture -47
culture and -216
cup -190
curious -28
curious if -190
curious to -216
currently a -267
currently looking 80
currently working 114
custom 299
customer -37
customer success -134
customers 49
customers are 158
customs -175
cut 96
cutting 151
cutting edge 244
cv 104
cv and 203
cycle -204
daily 102
dashboard -226
data -51
data analyst -114
data science -190
database 224
date -102
dates -82
daughter -94
day -54
day and -87
day i 53
day in -123
day one -210
days -42
days a -152
days ago 125
deadline -97
deal 62
deal with 183
dealing 275
dealing with 275
dear -70
dear dr -110
dear hiring 175
dear mr -143
dear mrs -157
dear ms -98
dear professor -77
dear sir 296
debt -175
december -279
decide -50
decided -122
decided not -134
decided to -229
decision -176
decline -181
decline the -236
dedication -157
deep -73
definitely a -190
delay -103
delayed -190
delete 199
delighted to 73
deliver 212
delivered -150
delivery 77
demo 111
demonstration -216
department 34
deploy 224
deployment 199
describe -175
described -134
deserved -128
design -60
designer -109
desk -139
details 31
develop -91
developer 80
developer to 212
developers 134
development 93
devs 183
diamond 199
did -51
did in -175
did it -256
did the -260
did you -34
did your -153
didn't -28
didn't know -157
didn't think 175
didn't work -190
difference -126
different -74
differently -134
difficult -121
difficult decision -221
digital 195
dinner -139
dinner and -175
directly -75
director 80
disagree -226
disappointed that 199
discuss 62
discuss further 199
discuss how 318
discuss potential 224
discussion -164
distributed -252
distributed systems -216
do 7
do and 143
do i 121
do in -134
do it -26
do not 33
do so 114
do something 183
do the 15
do this 151
do to -236
do you -45
does -65
does this -190
does your 143
doesn't -86
doesn't allow -190
doesn't work -226
dog -157
doing 9
doing great 73
doing so -190
doing well 35
doing with -106
domain 183
domains 199
don't 9
don't believe -190
don't hesitate -96
don't mind 55
don't think -97
don't you 212
done -31
done a -190
done it -87
done so 143
door -150
doubt -175
down -24
dr -80
drawing -216
drawings -91
dream 89
drive -40
driven 52
driver -83
drivers -110
drop 35
dry -157
due -63
due to -85
during -95
during that -190
during the -114
during this -216
dynamic 224
each 41
each other 59
earlier -94
early -41
earn 102
easier -137
east -106
easy -106
edge 261
effectively -216
effort -100
efforts -91
eight -79
eight years -128
either -26
either way -67
electrician -97
eleven -60
email 90
email about 155
email and 165
email as 183
email finds 330
emails 187
embedded 129
employer 165
employment -106
empty -110
end -41
ended -175
ended up -204
endorse 202
endorse me 229
engineer -30
engineering 52
engineering at 129
engineering team -190
engineering teams 199
engineers 48
enhance 224
enjoy -29
enjoy the -162
enjoyed -197
enjoyed hearing -260
enjoyed learning -190
enjoyed meeting -204
enjoyed our -237
enjoyed working -116
enjoyed your -227
enjoying 102
enjoying the 183
enough 25
enough to 83
enthusiasm -190
error 114
especially -180
especially the -260
especially your -190
esteemed 244
evening -133
event -44
ever 15
ever open -190
ever thought 183
every -35
every friday -146
every single 183
every week -111
everybody -55
everything -16
exactly 18
exactly that 67
exactly the -82
exam -193
exam in -134
except 89
exchange 50
exchanging 224
exchanging links 199
excited -102
excited about -171
excited to -68
exciting 115
exciting opportunity 316
excuse 183
executive 183
executives 183
existing commitments -190
exit interviews -146
expand 143
expand my 244
expand our 183
expanding 253
expect 114
experience -4
experience and 69
experience for -166
experience in -29
experience is 183
experience there -190
experience with -31
experienced 158
experiences 59
expert 58
expertise 36
expertise in 139
explain 84
explained -204
explore 179
explore how 212
explore potential 125
exploring -54
exploring new -190
exposure 199
express 62
extend -226
extending -190
extra 42
eyes 143
face 73
facility 261
facing -273
fails 183
fair -145
fair i -204
fair in -112
faithfully -190
family 42
fantastic -58
fast 207
fast growing 218
faster 96
fat 199
father -87
february -190
feedback -63
feedback on -84
feel -36
feel comfortable -285
feel free -19
feel like -77
feeling -97
feels -65
feels like -175
few people -190
few weeks -47
field -59
fifth 89
fill 178
fill in 143
final 66
finance 31
financial 80
financing 199
find 16
find a 108
find it 51
find my 134
find out -97
find the -61
find useful 183
finding -134
finding the -190
finds 157
finds you 154
fine -84
fine if -152
fine too -157
finish -81
finished -71
firm 17
firms 89
first -77
first day -166
first if -157
first month -82
first week -179
first year -118
firstly 183
fit -35
fit for -26
five -32
five minutes -59
five years -65
fix 32
fix it -121
fixed -47
flat -50
flattered -134
fleetly 199
floating 183
floating this 183
flood -175
flow -128
focus on 73
focused -318
focused on -290
focusing -216
focusing on -216
follow -24
follow up 23
follow your -267
followed 89
followers 183
following 7
following up 110
following your -65
foods 89
foot -175
for -35
for a -4
for accepting 28
for all -114
for an 32
for another -226
for any 56
for asking -195
for being -90
for connecting 33
for considering -140
for everything -100
for five -175
for four -134
for future -204
for getting -171
for in -130
for introducing -157
for inviting -157
for it -49
for letting -123
for me -49
for missing -190
for more 133
for new -75
for nine -204
for now -204
for offering -244
for our -33
for putting -121
for reaching -261
for reading -210
for sharing 45
for six -43
for some 125
for someone -52
for speaking -157
for taking -182
for ten -183
for that 33
for the -100
for thinking -365
for this -52
for three -60
for two -123
for understanding -106
for us -34
for when -175
for which 129
for years 129
for you 26
for your -39
foreman -106
forgive 183
form -52
former -83
forms 92
forty -123
forward and -175
forward my 165
forward to -5
found -64
found it -91
found out -175
found the -121
founder 53
founders 110
four -88
four days -236
fourth -73
fractions -157
frames -157
franchise 183
frankly 199
free 32
free for 67
free to -30
free trial 183
freelance 119
freight -134
freight fair -190
friday -64
friday and -204
fridge -157
friend 45
friend i 89
friends 55
from -20
from another -175
from day -175
from home 73
from it -175
from me -109
from my -53
from the -119
from two -175
from us -106
from you 53
from your 26
fuel -87
full 10
fully -87
fully remote -175
fund 199
funded 199
funding 80
funny 129
future -130
future please -190
future thank -216
game -55
garden -212
gate -157
gave -92
gave me -154
generous -106
genuinely -96
get 51
get a 80
get an 183
get back 92
get coffee -190
get it 218
get more 73
get started -216
get the 114
get together -106
get you 165
gets 28
getting -20
getting in -82
girls -244
give 32
give me 69
give my -204
give you 33
gives 73
giving 28
glad -121
glad to -134
gladly -81
global 102
go -13
go ahead 191
go to 83
go with -190
goals -114
goes -125
goes well -146
going -104
going back -175
going for -190
going through -48
going to -115
going well -279
gone 82
gone ahead 199
good -39
good afternoon -94
good day 65
good evening -106
good luck -184
good morning -40
good time -99
good to -134
google 91
gorgeous 165
got -16
got a -34
got lost 199
got me -126
got our -146
got the -90
grade -175
graduated 224
grandmother -157
grateful -52
grateful for -136
grateful if 85
great 24
great chatting -190
great fit 38
great if 212
great match 183
great meeting -101
great post 221
great profile 199
great success -190
great to 54
great week -121
greatly -47
greetings -116
grey -175
ground 114
group -71
group i -175
group of 183
grow 112
grow my 175
grow your 199
growing 215
growing fast 224
growth 59
guess 114
guest 261
guest post 199
guidance -273
guide -33
guide to -97
gym -106
hackathon -204
had 4
had a 23
had the -69
had time 129
had to 42
hadn't -146
haha 234
half past -157
half price 165
hall -77
hand -97
handle all 199
handled -146
handled the -106
handles 143
handling 73
handover -221
handover sheet -157
handovers -166
hands 107
happened -56
happens 73
happy -55
happy to -59
happy where -146
happy with -40
harbour -267
hard -82
hard work -157
has -51
has a -97
has already -121
has been -39
has changed -175
has moved -118
has the -163
hate 136
hate for 224
have 4
have a 7
have accepted -226
have an 148
have any 49
have been -15
have completed 183
have decided -186
have done -39
have ever -190
have gone 89
have my -236
have not 100
have only -190
have questions -106
have reached 183
have received -190
have several 134
have something 160
have thought 183
have time -53
have to 26
have worked -99
have your 114
haven't 122
haven't heard 187
having -54
having a -44
having you -216
he -114
he's -100
head -69
head of -54
headache 212
heads -106
hear -60
hear about -155
hear back 218
hear from 51
hear how -325
hear more -175
hear that -157
hear what -50
hear you 183
hear your -96
heard 38
heard about -126
heard back 231
heard of 158
heard you -216
hearing -25
hearing about -190
hearing from 39
hearing how -114
hello -18
hello dear 175
hello dr -106
hello i 60
hello mr -90
hello mrs -175
hello ms -65
hello sir 165
help 79
help best -190
help teams 224
help them 199
help us 108
help you 29
help your 206
helped 33
helped a 114
helped me -142
helped us -106
helped you -65
helpful -65
helping 67
helping me -190
her -59
here -32
here as -166
here at -150
here for -121
here if -101
here it -166
here that -175
here too -139
here's -44
here's my 199
here's the -180
hesitate -98
hesitate to -98
hey 51
hey i 134
hi -12
hi are 199
hi dr -53
hi i 176
hi i'd 261
hi i'm 127
hi just 212
hi mr -50
hi ms -134
hi my 83
hi thanks -175
hi there 93
hi we 212
high 73
highlight -190
highly 97
highly appreciated 199
him -32
hire -72
hire for -204
hired 102
hires 183
hiring 7
hiring a -38
hiring for -84
hiring manager 110
hiring managers 165
his -56
history -134
home -59
home and -106
honestly 96
hopefully -75
hoping to -100
hoping you 65
hospital -194
hospitals -114
hot 183
hotel -112
hotels 155
hour 31
hours week 199
how -16
how are 57
how did -226
how do -134
how have -190
how i 28
how is -175
how it -73
how things -141
how we 93
how you -118
how's the -43
however -84
however i -106
hurry -244
hurry to -157
hurt -106
i -11
i actually 199
i agree -197
i also 45
i am 8
i apologize -106
i appreciate -158
i ask -67
i asked -273
i assume 83
i be 183
i believe 45
i build 129
i came 86
i can -12
i can't -38
i cannot -134
i checked -106
i completely -123
i connect -153
i could -27
i did -19
i didn't -50
i do 26
i don't -27
i drive -134
i enjoyed -360
i expect 212
i feel -47
i find 127
i found -59
i got -30
i graduated 199
i have 6
i haven't 121
i hear 94
i heard -134
i help 291
i joined -166
i just -71
i keep -153
i know 12
i learned -77
i like 107
i liked -183
i looked 143
i love 65
i mentioned -186
i moved -142
i must -57
i need 170
i needed -190
i never 62
i noticed 93
i only -25
i owe -260
i passed -97
i plan -175
i promise 73
i promised -175
i read -129
i realized -190
i really -101
i recruit -146
i regret -106
i remain -134
i remember -210
i represent 143
i run -31
i sat -175
i saw -63
i see 10
i send 17
i sent 134
i share 183
i should 51
i sincerely -236
i specialize 261
i spent 96
i start -157
i still -77
i suppose 218
i talk 183
i talked -190
i teach -93
i think 13
i thought -35
i took -47
i trust 114
i understand -45
i use -216
i used -134
i walked -183
i want -20
i wanted -21
i was -18
i went -90
i will -24
i wish -208
i won't -87
i work 36
i would -6
i wouldn't 143
i wrote -52
i'd -53
i'd appreciate -183
i'd be -120
i'd connect -126
i'd hate 175
i'd like -70
i'd love -27
i'd need 129
i'd only -175
i'd rather -73
i'd say -157
i'd still -142
i'll -41
i'll ask -81
i'll assume 208
i'll be -94
i'll do 89
i'll get 183
i'll have 99
i'll keep -97
i'll leave -175
i'll let -190
i'll reach -190
i'll read -166
i'm -42
i'm a -45
i'm afraid -59
i'm also -114
i'm always 84
i'm an -111
i'm applying -132
i'm at -94
i'm building 55
i'm convinced 155
i'm curious -190
i'm currently -109
i'm disappointed -112
i'm doing -106
i'm excited -114
i'm exploring -190
i'm free -60
i'm glad -190
i'm going -162
i'm happy -168
i'm hiring -128
i'm in -78
i'm just 96
i'm keeping -166
i'm leaving -128
i'm looking 25
i'm moving -168
i'm not -90
i'm on -65
i'm particularly -216
i'm planning -157
i'm reaching 114
i'm removing 114
i'm sending -204
i'm so -106
i'm sorry -252
i'm still -175
i'm sure 122
i'm taking -118
i'm the -177
i'm thinking -142
i'm trying -111
i'm very -112
i'm writing -96
i've -26
i've applied -128
i've asked -146
i've attached -41
i've been -46
i've decided -125
i've enjoyed -116
i've gone 212
i've got 31
i've had 96
i've helped 224
i've just -127
i've put 143
i've read -121
i've worked -188
i've written 129
idea 76
idea that 122
ideal 212
if -19
if a -146
if anyone -166
if anything -183
if i 17
if i'm 102
if interested 212
if it -72
if it's -90
if not -98
if nothing -166
if possible 224
if so 61
if something -190
if that -65
if that's -73
if the -67
if this -106
if useful 129
if you 11
if you'd -46
if you're -61
if you've -112
if your -39
image 183
immediately 48
implemented -236
important 43
impressed 87
impressed by 105
impressive 164
impressive work 199
improved -190
in -34
in advance 76
in applying -106
in bus -190
in case 34
in city -175
in contact -121
in discussing 134
in four -116
in front 89
in general -175
in half 175
in helping 102
in house -134
in january -146
in learning 59
in logistics 114
in making -190
in march -163
in mind -187
in my -27
in new 183
in on -75
in one 100
in order -83
in our -82
in particular -226
in person -106
in product -190
in sales -150
in spring -146
in the -50
in their 114
in this -38
in to 114
in today's 199
in touch -113
in transport -190
in your 21
inbox 136
including the -204
income 261
inconvenience -309
inconvenience and -216
inconvenience this -190
increase 123
increase your 199
incredibly -106
individuals 212
industry 75
industry i 206
info 80
inform -91
inform you -75
information from -190
information please 199
infrastructure 80
innovative 101
insights -33
insights about -142
inspiring 70
instead 80
instead of 93
insurance 87
integration -157
intelligence 151
interest 58
interest to 224
interest you 160
interested 38
interested in 16
interesting 11
interesting and 244
interesting i 199
interests 147
interests i'd 199
intern 93
internal -150
international 244
internet 189
internship -23
internships 83
interview -62
interview for -126
interview me -190
interview on -221
interviews -98
into -71
into a -65
into product -190
into the -134
intrigued 212
intro -248
intro if -216
introduce 83
introduce me 116
introduce myself 62
introducing -134
introducing me -134
introduction -55
introduction to -62
introductory 183
invest -116
investor 224
investors 102
invitation -115
invitation but -195
invitation i -87
invitation to -118
invitation unfortunately -216
invite 104
invite you 143
invited to 183
inviting -172
inviting me -164
invoice -83
involved -85
involved in -190
is -17
is a 29
is an 152
is any -75
is being 212
is enough -157
is fine -100
is full -197
is going -65
is good -166
is growing 253
is hard -190
is hiring -79
is impressive 147
is in -128
is it -51
is looking -65
is my 90
is needed -190
is not -71
is now -79
is ok 183
is on -84
is only -121
is open -236
is our 96
is plenty -175
is right -146
is still -112
is that -34
is the -86
is there -55
is to 35
is what -39
is yes -157
is your 110
issue -86
issues -34
it -36
it be 84
it because 199
it but -77
it easier -221
it for -87
it from -106
it goes -242
it got 147
it has -148
it helps -216
it i 71
it i'd -99
it in -58
it is -38
it isn't -226
it means -87
it no -166
it over -226
it so 143
it sounds -157
it take -114
it thank -106
it thanks -106
it the -65
it twice -183
it was -76
it went -157
it were -175
it with -92
it worked -157
it works 73
it worth -157
it would 82
it your -134
it'll 183
it's -37
it's a -62
it's about -190
it's been -89
it's helpful 183
it's just 212
it's now -146
it's only 199
it's the -112
item -190
its -37
january -99
job 11
job at 34
job can 183
job offer -175
job please 212
job search -201
jobs 82
join our 151
join the -49
join you -204
joined -93
joined the -221
joining -102
journalism 199
judging 183
july -91
jump -73
junior -72
just 17
just a 60
just bumping 248
just checking 309
just circling 212
just curious -106
just finished -190
just following 220
just helped 261
just let -85
just moved -126
just published 199
just read -236
just reply 275
just saw -126
just say -183
just signed -204
keen 78
keep -100
keep in -146
keep it -38
keep linkedin -157
keep me -171
keep my -100
keep the -82
keep us -190
keep you -106
keeping -87
keeping my -210
kept -103
key -87
kind -58
kind invitation -226
kind of 65
kind regards -184
kindly 259
kindly ask 199
kindly refer 275
kitchen -216
knee -166
knew -166
know 9
know a -175
know about -85
know each 58
know how -61
know i 50
know if 33
know more 83
know that -41
know them -175
know we 244
know well -190
knowledge and -190
known -128
lab -81
labels -157
laid 183
laid off 183
land -83
languages 129
last -43
last attempt 183
last email 206
last message 191
last month -169
last spring -216
last tuesday -175
last week -92
last year -141
late 20
later 53
laugh -59
laughed -157
launch -34
launched 134
law 31
lead 15
lead role -106
leader 73
leaders 195
leaders and 199
leadership 43
leading 135
leads 125
leap -175
learn -47
learn from -39
learn more -36
learn to -175
learned -69
learning -28
learning about -126
least 22
least you 191
leave -83
leave it -139
leaving -29
left -19
lent -157
lent me -134
less 60
less than 199
lessons -82
let 16
let me 36
let you -61
let's 111
let's connect 171
let's definitely 183
let's stay -81
let's talk 114
lets 73
letter -11
letter of -96
letting -76
letting me -148
level 65
library -307
licence -134
life 30
lift -162
light 199
like 7
like and -81
like minded 224
like that -94
like the -109
like this 108
like to -31
like you 104
like yours 243
like yourself 102
liked your -128
likely 96
line -34
line about -190
line and -134
lines -83
lines you -157
link 44
link in 183
linkedin 26
linkedin for -179
linkedin profile 114
linking 253
links 183
list of -19
listen -106
listened -175
little 42
live 189
lives -126
local 68
location 125
logistics 42
longer -52
longer be 175
longest -157
look 17
look at 64
look for -82
look like 89
looked 45
looking 24
looking at -86
looking for 68
looking to 22
lookout 183
lookout for 183
looks -31
looks like -53
loop -65
lose 212
losing 155
loss -99
lost -55
lot -45
lot in 212
lot of -34
lot to -183
lots 143
lots of 114
love -6
love it 149
love this 199
love to -12
love what 108
loved -36
loved your -82
low -65
luck -157
luck in -83
luck with -218
lunch -134
madam 163
madam i 151
mail 157
maintenance -126
make -18
make a -61
make an -183
make sense 134
make sure -79
make this -216
make time -190
make you 114
make your 102
makes -48
makes me 183
makes sense -106
making -83
making this -190
manage -52
managed -75
management -23
manager 32
manager for -65
manager i 102
managers 93
manufacturers 224
manuscript 234
many -10
many of -78
many thanks -194
map -59
march -150
march and -260
march i -157
market 34
massive 183
matches 108
matches my 199
matches your 229
materials -118
maths -110
matter 114
matters -65
me a 9
me about -55
me an 85
me and -15
me any 183
me as 165
me at -36
me for 28
me from -73
me get 96
me here -141
me how -121
me i -17
me i'll -85
me i'm -142
me if 96
me in -70
me it's -106
me know 25
me more -190
me no -166
me of -134
me on 27
me out -175
me reaching 199
me so 73
me thank -47
me the -29
me think -82
me to 5
me today -106
me unfortunately -236
me what 66
me while -216
means a -65
meantime -56
media 73
medical 183
meet -61
meet our -190
meet with -180
meet you -51
meeting -133
meeting in -190
meeting you -126
meetup -106
member of 102
members of -175
mental -216
mentioned -180
mentioned and -157
mentioned that -116
mentioned you -106
mentioning -134
message 76
message finds 52
message i 183
message me 191
message or -190
message would 224
messages 122
met -41
met at -65
met in -134
metres -157
metrics -126
might 18
might be -18
might find 58
might interest 206
might want 199
mill -106
mind -49
mind for -183
mind me 143
minded 244
minded professionals 183
minimum 183
ministry -94
minute -19
minute coffee -190
minute online -216
minutes -42
minutes and -94
minutes for -173
minutes in -204
minutes on -157
minutes this 43
minutes to -75
minutes you 224
miss -100
miss the -106
missed -55
missing -75
mission -106
model -65
moment to 89
monday -111
monday and -94
monday i -116
money 85
month -30
month and 73
month i -99
month was -134
monthly 83
months -17
months and -94
months of -175
more -8
more about -85
more closely -190
more qualified 199
more traffic 199
morning -98
morning and -157
most -17
most in -166
most of -28
mostly -65
mother -99
move -61
move to -175
moved -77
moved from -267
moved to -58
moving -117
moving from -157
moving into -216
moving to -100
mr -92
mrs -181
ms -97
much -72
much are 183
much better -183
much for -119
multiple 102
museum -162
must -11
must be 79
must decline -226
must say 143
mutual 84
mutual connections 261
my 13
my application -153
my background -70
my brother 129
my business 183
my calendar 143
my career -65
my class -183
my client 155
my colleague -134
my connection 369
my connections -157
my current -252
my cv 114
my email 109
my end -190
my experience -50
my father -204
my final 199
my first -153
my grandmother -157
my invitation 102
my last 94
my life 110
my linkedin 66
my list 78
my message 96
my mother -65
my name 58
my network 77
my note 183
my office -175
my policy -190
my previous 258
my product 199
my professional 155
my profile 195
my qualifications 224
my question -190
my request 143
my resume 16
my schedule -252
my sincere -157
my site 199
my thesis -60
my website 85
my week -183
myself 32
myself and -150
myself i 199
myself i'm 191
name 9
name forward 155
name is 52
name on -106
near -177
near you -175
need 16
need a 111
need any -142
need anything -106
need for -190
need help 175
need it 114
need to -44
need you 102
need your 170
needed -85
net 155
network 71
network on 268
network with 212
networking event -190
never 52
new -34
new chapter -190
new job -29
new nurses -157
new position -144
new team -146
news -87
newsletter -53
newspaper -175
next -79
next challenge 218
next couple -126
next few -134
next step -94
next steps -118
next to -134
next tuesday -106
next two -204
next week -76
next year -97
nice 24
nice to -60
night -167
night shift -256
night shifts -216
nights -65
nine -111
nine years -134
no -31
no agenda -142
no from -171
no good -128
no hurry -244
no idea 57
no need -265
no one 268
no pressure -69
no problem -177
no rush -221
no speak 183
no strings 183
no thanks 199
no worries -69
nobody -72
noise -157
not -34
not able -267
not an -216
not and -99
not for -100
not have -204
not i -111
not i'll -175
not interested 59
not just -83
not looking -106
not no -147
not selling -216
not sure 114
not thank -116
not that's -216
not the -102
not your -157
note -48
note from 224
note i -175
notes -134
notes on -207
nothing -126
nothing but -175
noticed 72
noticed we 92
noticed you 104
noticed you're 49
noticed you've 183
noticed your 53
now -41
now but -204
now have -175
now head -216
now please 165
now work -190
now would -175
number 54
number of 51
nurse -248
nurse in -126
nurses -138
nursing -126
obviously 183
october -65
of -18
of a 30
of all -65
of course -59
of experience 58
of interest 114
of luck -140
of marketing -146
of me -229
of my -15
of our -16
of recommendation -65
of that 37
of the -50
of their 244
of these 52
of thing 183
of those -166
of us -91
of you -104
of your 21
off 36
off the -75
offer -31
offer a 183
offer from -190
offer to -116
offered -87
offered to -157
offering -43
offering me -190
office -73
office and -226
office i -150
office in -142
officer -157
offline -175
oh 148
oil 199
ok 110
old -62
older -157
on -56
on a -28
on an 224
on call -175
on cold -157
on developer -190
on file -175
on for -146
on friday -69
on google 199
on how -175
on if -204
on it -45
on linkedin -11
on monday -129
on my 12
on night -175
on no -175
on one -106
on our -47
on similar -216
on sunday -94
on the -78
on this 47
on those -190
on thursday -50
on time -146
on track -216
on tuesday -108
on ward -157
on what 85
on you 55
on your -29
onboarding -149
once -13
once again -142
one -46
one day -210
one did -134
one in -56
one more 85
one page -134
one question -223
one the -157
one thing -177
one who -48
one with -197
one year 183
one you -216
ones -142
online 38
online coffee -190
only connect -210
only if -101
only to 199
only wanted -190
onto 212
open -19
open and -190
open day -72
open source 89
open to -20
opened -100
opening -117
opening at -216
opening for -114
openings 266
openings at 218
opens -168
opens up -190
operations 81
operators -175
opinion 199
opportunity 17
opportunity at 121
opportunity for 92
opportunity that 132
opportunity to -58
opportunity with 199
optimization 134
optimize 224
option 199
or -24
or as 212
or friday -204
or hop -190
or if 127
or is -52
or more -190
or remote -175
or share 199
or so -216
or someone 183
or thursday -77
order -57
order to -106
ordered -166
organization 53
organizations 114
oriented 183
original 199
other 41
others 23
otherwise -83
our -27
our call -236
our chat -175
our conversation -216
our current -226
our discussion -157
our first -175
our new -47
our next -190
our office -114
our platform 224
our ward -175
our work 87
ours -100
ours in -116
out -13
out and -131
out because 107
out best -190
out directly -190
out from 183
out i -90
out if -186
out in -162
out more -216
out my 206
out of -35
out on -75
out our 96
out regarding 224
out the -128
out there 114
out unfortunately -190
out your 183
outreach 70
over -17
over a 117
over the -21
owe -128
owe you -260
own -30
owners 206
page -36
page on 129
paid 59
panels 224
paper -29
paper on -221
paragraph 244
parents -157
part -60
part about -221
part of -23
participate -190
participating -190
particular -121
particularly -195
particularly around -190
particularly interested -126
partner 61
partner for -190
partners 122
partnership 45
parts -204
pass -110
pass along -190
pass on -116
passed -96
passed your -190
passing the -157
passionate 288
passionate about 212
past -22
pastry -157
path -116
path is -216
patients -55
pay 32
pay and 143
payment -157
payments -166
payroll -71
payroll for -114
pays 234
people -26
people from 73
people i -60
people i've -116
people in -73
people like 89
perfect 136
perfect fit 83
perfect for 264
performance 48
perhaps 114
period -126
period i -190
permanent -94
person in 129
personal -34
personally -106
perspective -232
perspective on -229
pharmacist -157
pharmacy -157
phd position 183
phone -21
phone call -190
phone number 129
phone on -157
photo -45
photo of -216
physics -70
pick 95
pick your 309
picture 127
picture i 183
piece -111
piece on -162
pilot -65
pipe -175
pitch 59
place in -75
plan -23
planner -27
planner at -175
planning 25
plans -40
plant 37
plant manager 244
plant managers 206
platform 99
platform that 224
platforms 229
playing 199
please 40
please check 102
please click 224
please contact -216
please do -72
please find 165
please let -18
please look 199
please refer 309
please send 143
please tell 82
pleased -126
pleased to -157
pleasure -93
pleasure to -59
plenty -94
plus 45
podcast -94
point -90
point about -181
point on -190
points -106
policy -77
policy is -190
poor 212
port -81
position -19
position i -91
position is -134
position of -126
position with -106
positive response 183
post -41
post about -84
post i 129
post on -222
post thanks 234
posted -134
posted on -252
posted the -116
posting -134
posts -21
potential 93
potential partnership 183
potentially 114
powered 100
prefer -106
prefer to -134
preparation -175
pressure -65
pressure if -236
pretty 33
prevent -75
previous 222
previous email 134
previous message 322
prices 60
pricing -36
primary -134
print shop -146
printer -126
prior -236
prior commitment -190
priority 143
priority for 234
prize -77
pro 134
probably 85
problem -131
problem at -141
process -71
process and -106
processing 114
procurement -75
product -18
product designer -175
production 94
productive -106
products 54
professional 126
professional and 199
professional interests 224
professional network 188
professionals 246
professionals in 134
professionals like 244
professor -52
profile 149
profile and 206
profile i 134
profile stood 199
profile through -190
profile what 199
programme 39
programming 178
programming and 199
progress -142
project -74
project and -226
project by -175
project for 129
project i -138
project is -190
project that 114
project to -175
promise 85
promise i 183
promised -157
promised here's -190
promotion -96
promotion to -290
properly -87
property 73
proposal -56
proposal to -190
prospects 224
proud -153
proud of -248
provider 129
public -40
publish 155
published 285
pump -210
pumps -175
pupils -204
push -279
push back -190
pushing -190
put 17
put a 73
put in 39
put into -190
put my 155
put your 89
putting -48
qualifications 105
qualified 125
qualify 183
quality 73
quarter -25
question -63
question about -106
question that -175
question what's 199
questions -62
questions about -82
questions and -190
questions by -190
questions i 199
quick 46
quick call 23
quick chat 99
quick demo 212
quick follow 224
quick note -197
quick question 62
quick update -244
quiet -134
quite the -190
quote for 114
radar -260
radio -94
railway -175
raise 199
raised 92
raising 165
random 234
ranking 224
rarely 143
rate 45
rates 109
rather -103
rather not -231
rating 183
reach 7
reach out -15
reach you 293
reached 104
reached out 165
reaching -25
reaching out -24
react 65
read -47
read my 175
read that -65
read your -90
readers 175
reading -60
ready 45
ready for 119
real -13
realize 134
realize that 199
realized -236
realized that -190
really -38
really appreciate -48
really appreciated -309
really enjoyed -168
really helpful -175
really like -190
really liked 183
really resonated -75
really sorry 183
reason 67
reason for 183
reason i 122
received -28
receiving -190
recent post -106
recently 32
recently helped 212
recipe -157
recognition -126
recommendation -36
recommendation for -216
recommendation on 183
reconnect -71
reconnect and -190
records -204
recruit -141
recruit for -244
recruiter 64
recruiter at -81
recruiters 134
recruiting -69
recruiting for -59
reduce 134
refer 169
refer me 195
reference -91
referral -28
referral i -175
referring -38
regarding 55
regarding my 199
regarding the -126
regards -37
regional -236
regret -106
regret that -190
regret to -106
rejected 212
rejection 199
rejection letter 199
related 66
relationship -106
release -216
relevant 61
remain very -204
remains -216
remember -52
remember me 104
remember you -236
reminded me -190
remote -44
remote work 151
remove -134
removing ours -190
removing you 224
renewal -190
renewal cohort -190
repetitive 244
replacement 199
reply 66
reply i've 165
reply rates 199
reply with 206
reply yes 152
report on -134
represent 85
request 104
request i 151
required 66
requirements 68
research 13
research skills -190
researching -47
resonated -96
resonates -114
resource 80
resources -58
respectfully -139
respectfully decline -126
respond 58
response 176
responsibility -190
rest -200
rest of -204
restore -190
result -216
results 111
resume 46
retire -175
return -65
return the -75
revenue 194
review 29
review my 108
review your 212
reviewed 114
reviews 65
revisit -106
revolutionary 244
right -38
right about -166
right and -146
right fit -267
right i 183
right now -24
ring -44
road -126
road trial -190
role -48
role and -69
role at -51
role i -106
role if -106
role in -81
role on -244
role thank -190
role would -112
roles 25
roof -97
room -55
rope -157
rotation -175
round 22
route planner -157
route planning 244
routes -183
row -190
rule -128
run -22
run a 35
run the -77
running a 224
runs -114
rush -240
sad -65
sad to -216
safety -97
sailing -157
salary 45
sales 57
sales teams 104
salon 199
same -69
same for 183
same problem -190
sample 129
samples -121
sat -168
saturday -87
save 203
save your 183
saved -141
saved me -210
saved my -183
saved us -240
saw -36
saw my 187
saw that -81
saw the -132
saw you -20
saw you're -41
saw you've -197
saw your -40
say -72
say hello -252
say it -134
say no -81
say so -157
say thank -142
say the -94
say yes -175
saying no -175
says -109
says you -73
scaling 42
scene -197
schedule -41
schedule a 146
schedule doesn't -190
schedule is -190
scheduling -106
scheme -146
school -67
school and -65
school with -175
science -31
screen -157
search -53
search engines 199
searching for 175
season -175
second -80
second year -162
seconds 73
secretary -190
sector 199
security -157
see 20
see if 93
see it 78
see my 152
see that 63
see you -71
see you're 27
see you've 165
see your -97
seeking 143
seeking a 183
seem 57
seem like 199
seems -36
seen -16
selected 224
self 67
sell 120
selling -58
selling anything -216
send 3
send it -41
send me 36
send my -91
send you 59
sending 47
sense -28
sense to 105
sensor -175
sent 36
sent you 129
sentences -65
separate -183
separating -175
september -106
seriously 100
service 18
service that 224
service with -190
services 111
session -179
session on -216
sessions -142
set -35
set up -38
setting -128
setup 151
seven -94
several 67
several mutual 212
shall 15
shall i 21
share 68
share an 224
share common 199
share how 165
share insights 92
share my 62
share some 281
share the 71
shared -36
sharing this 78
sharing your -91
she -83
she'd -236
she'd be -190
she's -73
sheet -65
sheets 183
shift -158
shifted -175
shifts -101
shipped -166
shoot 183
shop -54
shop in -65
short -59
short note -175
shortly -175
should be -29
should have -75
shout -134
show 80
show you 181
showed -276
showed me -183
showing -54
showing me -146
shown -190
side -81
side of -175
sight 183
sign up -190
signal -216
signed -98
similar -10
similar professional 199
simple 65
since -36
since the -38
since we -126
since you're 165
sincere -129
sincerely -131
sincerely apologize -190
sincerely appreciate -190
sing -146
single 60
sir 151
sir i 175
sir madam 168
sir please 212
sister -72
site 55
site and 199
site for 199
site i 199
sites 176
sitting -81
six -116
six months -146
six years -76
skills i -106
sleep -36
slides -110
slots 143
small -43
smaller -87
smart 261
smile 129
smoothly -190
so -21
so busy 165
so far -72
so i -31
so i'd -65
so i'll -102
so i'm 35
so if -57
so it -65
so it's -69
so let's 155
so many -77
so much -79
so sorry -77
so that 110
so this -94
so true 229
so would -190
so you 47
so your -190
software -12
software company -157
software development 244
software engineer -85
sold -152
solution 199
solutions 114
solve 172
solve this 114
solved -226
some 48
some interesting 102
some questions -190
some time 77
someone -10
someone with -73
something -6
something about 89
sometime -36
soon -21
soon best -146
soon to -190
sorely -190
sorry -103
sorry but -157
sorry for -126
sorry i 96
sorry it -175
sorry the -157
sorry to -134
sorry you 129
sort 191
sort of 212
sounds -98
sounds like -144
source 77
source project 134
sources 129
space and -47
speak -50
speak at -141
speak with -60
speaker -106
speaking -58
specialize 309
specialize in 309
spend 77
spent -77
split shifts 199
spoke -56
sponsorship -216
spot -171
spot on -190
spreadsheet -157
spring -108
st -152
staff -58
stage -44
stand 55
stars 114
start -30
start at -166
start in -157
start on -157
start the -175
start up 199
started -59
started a -128
started i -175
starting -34
starts -90
state -102
station -204
stay -103
stay connected -154
stay in -96
stayed -97
staying -60
step -90
steps -118
stick -94
still -88
still at 155
still be -210
still in -146
still interested 53
still like -197
still on -210
still use -197
stood 40
stood out 129
stop 27
stop sending 183
stopped -97
stops -190
storage -197
store -100
story -40
straight to 129
stranger 165
strategic 261
strategy 87
streamline 139
stress 129
strings 183
strong -39
stuck -206
stuck deals -190
stuck with -216
student -57
student at -161
student in -197
students -34
studio -92
studying -267
stupid 224
style 199
subject 149
submit 234
subscribers 199
success -56
success and -190
success in -190
successful -59
such 31
suggested -74
suggested i -81
suitable 152
suitable openings 175
suits -89
suits you -83
summit -216
super 73
supervisor -157
supplier -65
suppliers 89
supply -83
support -32
support and -85
suppose 218
sure 23
sure i 102
sure if 73
sure it -106
sure you 121
surgery -65
surprised you -183
survey 36
swap -148
switching -126
sympathy -236
system 59
system that 92
systems -112
table -197
table at -183
tag 129
tailored 102
tailored to 199
take -23
take a 42
take it 29
take on -242
taken the 114
takes 31
takes two 165
taking -164
taking the -176
taking time -190
talent 261
talented 92
talk -34
talk at -236
talk for -99
talk in -166
talk on -183
talk shop 183
talk to 77
talk with -157
talked -152
talked about -190
talking -139
talking to -166
talking with -216
target 102
targeted 114
taught -183
taught me -183
tax -56
tea -114
teach -106
teacher -34
teaching -165
teaching demonstration -190
team -44
team and -67
team at -94
team has 125
team i'm -190
team in -93
team is -217
team no -175
team on -175
team we 224
teams 65
teams in 134
tech 50
tech company 224
technical debt -175
tell 18
tell him 114
tell me 22
tell them 175
tell you -29
telling me -82
tells -134
ten -45
ten minutes -83
ten years -52
terrible 85
test -49
testing -91
than i -106
than one 183
than the -121
thank -113
thank you -114
thankful -190
thankful for -175
thanking 199
thanks -60
thanks again -271
thanks and 199
thanks but 199
thanks either -260
thanks for -56
thanks so -83
thanks to -166
that -11
that aligns -216
that all -134
that are 234
that can 129
that change -146
that could 304
that day -204
that gets 212
that helps 83
that i 10
that matches 139
that might 30
that on -73
that one -106
that our -77
that suits -106
that the -85
that they 199
that this -47
that time -150
that too -157
that we -23
that will 80
that you 4
that you'd -204
that you've 53
that your -44
that's -25
that's all -216
that's completely -175
that's fine -162
the -64
the 3rd -121
the add 73
the advert -134
the archive -175
the article 63
the audit 158
the back -166
the bakery -150
the bank -77
the below -190
the best -101
the billing -157
the bit -190
the board -92
the boat -157
the books -94
the budget -139
the bus -216
the call -204
the career -204
the careers -190
the chance -42
the choir -106
the city -157
the claims -134
the clinic -183
the coast -236
the college -183
the coming -126
the comments -94
the company -53
the conference -178
the content 129
the conversation -256
the council -81
the crane -157
the customer -190
the data -123
the date -166
the day -39
the delay -121
the design -146
the discussion -190
the document 183
the door -216
the drawing -175
the early -210
the enterprise 199
the evening -157
the event -97
the feedback -85
the field -65
the file -97
the fire -190
the first -39
the form -94
the fourth -146
the future -137
the garden -134
the good -100
the group -106
the harbour -252
the hard -157
the hiring 108
the hospital -157
the i -175
the inconvenience -267
the industry 102
the interview -94
the introduction -94
the invitation -192
the issue -190
the issues -190
the job -64
the kitchen -190
the lab -106
the launch -111
the lease -75
the letter -197
the library -244
the lift -166
the link -24
the lookout 183
the lunch -175
the marketing -134
the mass 199
the meantime -56
the ministry -175
the moment -70
the move -210
the museum -190
the new -63
the next -106
the night -224
the note -175
the number 73
the offer -175
the office -129
the old -195
the one -80
the ones -197
the online 183
the open -186
the opportunity -100
the other -74
the others 114
the part -282
the past -44
the pay -157
the payroll -138
the person 73
the photo -106
the plan -100
the point -121
the port -106
the position -94
the pricing -175
the problem -90
the process -40
the project -159
the pump -197
the quiet -175
the reading -128
the real -190
the reason 99
the recent 224
the recommendation -126
the regional -175
the release -175
the renewal -190
the rest -190
the returns -157
the right -69
the road -118
the role -129
the route -226
the salary -65
the same -69
the saturday -157
the school -127
the science -146
the search -263
the second -89
the senior -236
the slides -146
the software -106
the spring -128
the story -175
the subject 129
the table -87
the tax -106
the team -154
the three -139
the ticket -157
the time -125
the timeline -190
the timing -42
the top 46
the tour -97
the trade -82
the train -99
the transition -190
the two -179
the university -204
the volunteer -175
the ward -231
the water -190
the way -31
the whole -55
the winter -146
the work -143
the workshop -244
the world 48
the yard -216
the years -142
theatre -197
their 64
them -5
them a -175
them for -106
them i 129
them to 136
then -40
then i 73
then they -157
then we 62
there -14
there anything -204
there could 151
there is -47
there too -116
there's a 26
there's no -81
therefore -99
therefore the -190
these 18
thesis -85
they -6
they pay 191
they'll -157
they're -67
thing -21
thing that 102
things -56
things are -187
things get 102
things i -226
think 10
think about -47
think we 139
think would 212
think you'd 239
think your -75
thinking -177
thinking about -133
thinking of -262
thinks -77
third year -114
thirty years -146
this account -210
this difficult -190
this email 167
this finds 244
this is 42
this job 143
this letter 199
this library -190
this matter 199
this message 32
this morning -181
this opportunity -60
this position -70
this process -236
this project -279
this really 199
this site 183
this space 66
this the -190
this time -193
this to 100
this up 162
this was -75
this we 234
this week 20
this year -131
thoroughly -216
those -85
thought 11
thought it 82
thought of -104
thought we 83
thought you 29
thought you'd 47
thoughts -46
thoughts if -190
thoughts on -252
thousands 199
three -56
three lines -175
three questions -236
three weeks -94
three years -216
through -27
through a 96
through it -106
through the -163
throughout -51
throughout this -236
thursday -120
thursday after -175
thursdays -157
ticket -114
till -65
time -51
time and -67
time by 199
time i -111
time i'd -146
time no 49
time or 183
time out -106
time that -77
time the -216
time to -38
time today -236
time we -77
time you -152
timeline -236
times 25
timetable -183
timetables -216
tip about -126
tired 253
tired of 244
title 105
to -15
to accept -61
to add 204
to an -75
to apologize -190
to ask -119
to attend -141
to be -21
to become 183
to both 199
to bump 244
to buy -99
to catch -180
to change 102
to check 28
to collaborate -146
to compare -95
to complete 83
to connect -31
to continue -231
to contribute -106
to decline -216
to develop -216
to discuss 56
to do -27
to each -99
to exchange 102
to expand 165
to explore 126
to fill 224
to find -44
to go -36
to head -204
to hear -58
to hearing 28
to inform -91
to interview -129
to introduce 60
to invest -204
to it -103
to join 32
to keep -123
to know -14
to learn -53
to learning 183
to leave -134
to let -65
to look 35
to make -69
to meet -51
to meeting -190
to mind -141
to my 76
to night -146
to pass -164
to people -100
to pick 77
to post 212
to project -175
to propose 199
to provide -85
to pursue -216
to put -94
to reach 33
to read 45
to reconnect -59
to refer -58
to reply -116
to say -95
to schedule 148
to sell 272
to share 45
to show 175
to solve 114
to speak -49
to start -106
to stay -142
to staying -44
to step -216
to support 73
to take -42
to talk -12
to teach -190
to tell -85
to test -216
to thank -247
to the -44
to their -190
to them -106
to think 134
to try 183
to understand -163
to use -190
to what -121
to whom 229
to wish -190
to work -26
to you 14
to your 67
today -72
today about -190
today and -85
today i -180
today or 89
today's 85
together -40
together and -83
together at -141
together on -52
told -43
told me -65
told you -81
tomorrow 113
tonight 119
too -34
too and -97
too busy -189
too if 85
took -58
took the -121
tool -39
toolkit 199
top 62
top of 163
totally -38
totally fine -106
totally understand -47
touch -98
touch base 199
touch best -190
touch for -204
tough -216
tour -99
toward -106
towards 165
town -159
tracking -75
trade fair -114
traffic 82
train -62
training -41
transform 199
transition -267
transport -194
transport planning -175
trick -204
trick with -175
tried -78
tried the -197
trimming -157
trimming my -157
trouble -204
true 175
truly -39
truly appreciate -146
try -25
trying -41
trying to -68
tuesday -117
turning -106
twenty -75
twice -37
two -60
two lines -197
two of -138
two or -121
two people -163
two questions -96
two things -204
two years -107
type 100
type of 143
typically 125
typo 155
ui -106
unable -106
unable to -106
under -85
undergraduate -216
understand -92
understand if -141
understand thank -244
understand that -134
understand this -216
understanding -78
understanding and -216
unfortunately -167
unfortunately i -276
union -175
university -48
unlock 183
until -21
until sunday 165
until the 55
up -5
up a -51
up for -68
up from -175
up i 65
up in 36
up on 26
up until -175
up your 165
upcoming -106
update -73
update on -106
update you -175
updated 268
updated resume 183
updates 66
updating -175
upgrade 253
upon 199
urgent care -157
us -27
us all -106
us and -65
us from -190
us in -43
us the -116
us to 62
us too -87
use -95
use linkedin -210
use the -150
use your -260
used -186
used by -204
used it -204
used to -77
used your -204
useless 183
user -129
users -157
using 27
usually 48
ux -94
validate -190
valuable -62
value your -91
values -190
vendor -134
venture 83
version -82
very -35
very happy -260
very interested -28
very much -123
very nice 183
very useful -175
video on -124
viewed 114
virtual -91
virtual coffee -252
visa 51
vision 73
visiting 183
visitors 275
volunteer -216
volunteers -157
waiting 33
waiting for 53
walk you 114
walked past -146
wall -110
want 16
want a 105
want me 253
wanted -5
wanted to 4
ward -265
ward six -157
warm -65
warm regards -52
warmly -97
was -56
was a -87
was good -81
was great -94
was impressed 151
was in -119
was incredibly -190
was not 66
was on -146
was particularly -252
was so -76
was spot -190
was the -145
was wondering 39
was your -106
waste your -157
wasting 183
water -210
way -35
way best -106
way i -47
way thanks -190
way you -61
we 7
we are 21
we both -65
we built 152
we can 16
we connect -190
we could 47
we couldn't -190
we discussed -126
we do 108
we don't 191
we find -175
we found -190
we handle 224
we have 60
we help 429
we helped 114
we just 132
we met -63
we might 100
we now -175
we offer 275
we put -157
we recently 183
we saw -175
we shared -175
we specialize 224
we spoke -92
we talked -97
we tried -221
we used -190
we will -123
we work 64
we worked -181
we'd -55
we'd be -204
we'd like -126
we'll -134
we'll keep -190
we'll share -175
we're -37
we're a 96
we're both -38
we're connected 199
we're facing -190
we're looking 35
we're raising 183
we're seeing -190
we've -41
we've both -157
we've copied -157
we've decided -226
we've got -65
we've helped 224
we've just -197
wealth 114
web 105
webinar -81
website 140
website and 107
website for 183
website that 199
websites 268
wednesday -67
wednesdays -175
week -39
week and -41
week best 261
week from -175
week how -183
week i -112
week i'd -152
week i'm -216
week if -175
week of -146
week thanks -175
week the -175
week to 64
weekly 179
weeks -42
weeks ago 143
weeks i'd -204
weeks so -175
weeks to -204
welcome -19
welcome to -113
welcome your -190
welcoming -190
welding -197
well -3
well and -56
well deserved -106
well done -56
well enough -190
well i 66
well i'd 183
well i'm 108
well with -141
went -98
were -77
were both -157
were hoping -190
were on -157
were right -197
were the -175
wet -146
what -22
what i 32
what i'd -94
what i'm -75
what is 62
what it -226
what surprised -183
what the -112
what they 69
what was -216
what we're 37
what worked -183
what would -106
what you -44
what you'd -134
what's 31
what's the -157
what's up 183
what's your 172
whatever -78
when -40
when a -175
when are 114
when can 229
when i -70
when my -114
when the -123
when they -190
when we -47
when you -33
where -45
where did -146
where i -36
where the -236
where we -65
where you 62
whether -30
whether the -226
which -37
which i 55
which of -91
which one -216
which will 199
while -53
while i -100
while i'm -216
while since -231
while you -128
who actually 183
who are 114
who can -175
who does -190
who is 94
who might -96
whole -36
whom 135
whom it 229
why 51
why i 133
why i'm -106
why not 175
will -10
will be -45
will get 114
will have -106
will love 199
will miss -216
will respectfully -190
will you 68
willing -101
willing to -104
win 165
wind -157
window -106
winter -177
wish -153
wish you -185
wishes -180
wishes for -244
wishing -82
wishing you -111
with -8
with all -171
with an 132
with another -267
with data -175
with exactly 183
with it -36
with late 224
with like 212
with me -59
with my -18
with no 151
with one -114
with other 92
with over 199
with people -75
with professionals 102
with real 129
with so -157
with the -71
with us 33
with what -58
with would -190
with you -47
with your -23
within -48
without the 183
without your -216
won't -33
won't be -125
wonder 65
wonderful -114
wondering 41
wondering if 24
word 70
word for 212
work -19
work and -81
work anniversary -150
work around -128
work at 114
work from -175
work i'm -190
work in 14
work on -131
work out -121
work to -175
work with 73
work you're -190
work your -116
worked -122
worked on -240
worked together -157
worked with -93
workflows 189
working -31
working here -190
working in -73
working on -75
working together -106
works -60
works for -128
workshop -220
workshop at -190
world 64
worries -71
worries if -111
worse -190
worst 143
worth 97
worth a 94
would -13
would appreciate -91
would be 3
would help -109
would it 92
would like 15
would love -8
would not -157
would this 199
would value -134
would you -34
wouldn't 47
wound -134
wow 50
write 7
write a 40
write about 105
write me 112
write the -273
write to -34
writer 155
writes 102
writing about -65
writing to -69
written 108
wrong 48
wrote -101
wrote that -236
yard -148
year -50
year a -134
year and -163
year of 58
years -54
years after -190
years ago -75
years and -55
years experience 129
years in -54
years on -204
years since -65
yes -53
yes i'd -231
yes you -157
yesterday -61
yet 105
yet but 134
you -12
you a 25
you about -71
you again -211
you all -161
you an 80
you and -70
you anyway -106
you approached -190
you are 64
you aren't 183
you as -37
you asked -275
you at -126
you be -9
you been -175
you best -78
you can 29
you can't 73
you check 114
you choose -128
you chose -183
you clearly 175
you come -73
you considered -106
you could 33
you count -134
you currently 199
you described -216
you did -119
you didn't 73
you don't 54
you down 105
you endorse 175
you ever 57
you every -94
you feel -71
you find -99
you focus 199
you for -121
you found -92
you free 96
you from 234
you gave -213
you get 70
you grow 199
you handle -236
you handling 183
you happy 151
you have -22
you haven't 78
you hear -134
you help 122
you helped -190
you hire -157
you hiring 212
you how 93
you i 14
you i'm -75
you i've 212
you if -25
you in 25
you interested 114
you introduce 138
you just 83
you keep -121
you kept -106
you kindly 212
you leave -175
you like -38
you liked 151
you look 65
you mentioned -214
you might 33
you mind -44
you most -216
you move -134
you moved -197
you much -175
you must 134
you my 96
you need -65
you never 157
you next -121
you now 89
you offered -244
you on -66
you only 183
you or 45
you over -204
you personally -190
you please 64
you posted -134
you prefer -121
you provided -190
you reaching -252
you received 199
you recruit -216
you refer 289
you regarding 199
you reply 183
you saw 97
you see 45
you seem 253
you set -183
you so -71
you some -75
you soon 87
you spend 183
you spent -216
you still -41
you suggested -204
you taking -142
you taught -166
you teach -106
you tell -62
you there -175
you thinking -273
you this 145
you through 58
you to 103
you train -146
you try -142
you two -55
you up 155
you use -84
you used -121
you very -152
you want 68
you well 73
you went -56
you were -98
you what -47
you when 107
you wish -87
you within -190
you work 160
you write 21
you wrote -295
you you 80
you'd -29
you'd be 28
you'd get 183
you'd rather -200
you'd still -190
you'll 22
you're 5
you're a 125
you're busy 56
you're connected -236
you're ever -114
you're having -65
you're interested 116
you're looking -83
you're now -126
you're open -146
you're speaking -190
you're too -327
you're up -175
you're welcome 129
you've been -36
you've had 82
your -9
your advice -147
your answer -157
your application 143
your availability 102
your background 100
your biggest 261
your blog 143
your boss 175
your brain 299
your business 85
your checklist -134
your class -221
your colleagues 102
your comments 73
your company 132
your confidence -190
your consideration -59
your content -146
your convenience -146
your course -166
your current 77
your customers 89
your cv 114
your decision -175
your dedication -190
your department 175
your esteemed 244
your excellent -252
your experience -38
your expertise 117
your feedback -83
your file 183
your firm 73
your first -106
your future -75
your guidance -190
your hands 143
your hard -166
your help -67
your impressive 234
your inbox 152
your industry 175
your insights -148
your interview -152
your invitation -157
your job -128
your journey -77
your kind -53
your last 73
your leadership -106
your letter -267
your link 199
your linkedin 253
your manager 66
your name -72
your note -226
your notes -210
your offer -183
your organization 114
your page -121
your perspective -236
your phone 136
your piece -121
your place 87
your point -106
your post -139
your posts -73
your profile 136
your promotion -141
your prompt 183
your proposal -190
your question -134
your radar -216
your readers 224
your recent -47
your recommendation -175
your reply 212
your requirements 199
your response 224
your resume 199
your review 73
your role 143
your sales 114
your schedule -223
your search -106
your session -216
your site 183
your skills 108
your story -134
your success 224
your take -236
your talk -304
your teaching -190
your team -9
your thoughts -84
your three -146
your time -85
your trick -157
your video -150
your webinar -175
your website 182
your work -47
yours 82
yours faithfully -190
yours increase 199
yourself 78
"""
"""Points by word, or by two words in a row, in hundredths: above 0 against the draft."""
