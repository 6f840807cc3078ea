### The public report: to organisations; it may be shown to anybody.

## The front
report-written = The report: { $file }
    What was published is noted in { $ledger }. Keep it with the records, and give it to nobody.
report-title = What happened, what was learned
report-what = Anzaar! is a game in which one practises telling lures of trafficking and online grooming from harmless messages, and telling somebody one trusts. It stands as a kiosk in schools and on campaign days.
report-on = { $date }
report-period = { $first } – { $last }
report-where = { $events ->
    [one] { $events } event
   *[other] { $events } events
 }, { $clubs ->
    [one] { $clubs } kiosk
   *[other] { $clubs } kiosks
 }
report-where-no-event = { $clubs ->
    [one] { $clubs } kiosk
   *[other] { $clubs } kiosks
 }
report-as-table = As a table
report-tile-visits = visits
report-tile-noticed = of lures noticed
report-tile-recognised = of fine messages called fine
report-tile-told = of finished sessions practised telling

## Key findings
report-key-took-part = { $visits ->
    [one] { $visits } visit was made, of which { $finished } was finished.
   *[other] { $visits } visits were made; { $finished } were finished.
 }
report-key-apart = Visitors tell lures from fine messages; they do not guess.
report-key-not-apart = Whether visitors tell lures from fine messages cannot be said from these numbers.
report-key-left = The step at which most left: { $step }. Of all sessions that were left, { $share } ended there.
report-key-missed = The tactic missed most often: { $tactic }. Of its lures, { $share } were missed.
report-key-grew = After the lesson they told them apart better.
report-key-fell = After the lesson they told them apart less well than before. It is worth finding out why.
report-key-unclear = Whether the lesson changed that cannot be said from these numbers.
report-key-lasted = In the booster round they told them apart better than before the lesson. Whether these are the same people is not known.
report-key-not-lasted = In the booster round they told them apart less well than before the lesson. Whether these are the same people is not known.
report-key-lasted-unclear = Whether what was learned has lasted cannot be said from these numbers.
report-key-told = In { $share } of the finished sessions visitors put together whom to tell, and what to say.
report-key-too-few = There are too few answers yet to say whether lures are told from fine messages.

## Participation
report-took-part = Who took part
report-took-part-line = A visit is one person, or a few together, who came once to a kiosk; it may hold several sessions. Dark: finished. Light: left on the way, or cut off.
report-busiest = The busiest day was { $date }, with { $visits ->
    [one] { $visits } visit
   *[other] { $visits } visits
 }.
report-days-told = Visits by day
report-weeks-told = Visits by week, from its Monday
report-clubs = By club and kiosk
report-clubs-told = Visits by kiosk
report-events = By event
report-events-told = Visits by event
report-of-which-finished = { $visits } ({ $finished } finished)
report-no-event = outside events
report-together = others together

## Lures and fine messages
report-judged = Can they tell lures from fine messages?
report-judged-line = To notice well is not to fear everything. The nearer the yellow spot is to the upper right corner, the better lures are noticed and fine messages recognised as fine.
report-groups-line = Each small spot is one event or pack; the next drawing has its name and shares.
report-judged-told = The share of lures noticed and of fine messages called fine
report-groups-told = By event and pack
report-share-noticed = lures noticed { $share }
report-share-recognised = fine recognised { $share }
report-judged-of = Of { $visits } visits in all, the answers of { $judged } stand here. The others wait for a later report, because they are too few yet, or judged no message.
report-side-recognised = fine messages recognised
report-side-noticed = lures noticed
report-corner-apart = tells them
    apart
report-corner-nowhere = takes all
    for fine
report-corner-everywhere = takes all
    for lures
report-all = all
report-judged-nearly-all = The answers of all visits, or nearly all, stand here.
report-d-prime = Telling apart (d'): { $value }, 95 % interval { $low } to { $high }. 0 is not at all, about 2 is well.
report-criterion-ready = Visitors say “lure” readily: some fine messages are suspected, too.
report-criterion-slow = Visitors are slow to say “lure”: some lures pass.
report-criterion-even = Visitors lean neither to “lure” nor to “fine”.
report-too-few-visits = An estimate needs { $least } visits, and there are { $found }: so only counts are shown.
report-too-few-cell = Some answers are too rare for an estimate: so only counts are shown.
report-kind-lure = Lures
report-kind-fine = Fine messages
report-head-kind = Messages
report-head-said-lure = said “lure”
report-head-said-fine = said “fine”

## Tactics
report-tactics = Which tactics go unnoticed?
report-tactics-line = Each lure counts under its main tactic. Dark: the share that was missed. Talk about the uppermost in the next lesson.
report-tactics-told = The share missed, by tactic
report-missed-of = { $share } ({ $missed } of { $all })
report-other-tactics = other tactics together

## Where they left
report-left = Where did they leave?
report-left-line = A step at which many leave may be long, unclear or heavy. To leave is nobody’s fault.
report-left-told = Steps at which sessions were left
report-left-finished = Sessions finished: { $finished }; left on the way: { $left }. The shares are of those that were left.
report-round-at = Round, message { $number }
report-other-steps = other steps together

## Endings and telling
report-endings = How did the stories end?
report-endings-told = How often each ending was reached
report-other-endings = other endings together
report-told = Did they practise whom to tell?
report-told-line = Sessions finished: { $all }. In { $told } of them the visitor put together whom to tell, and what to say. There is no wrong answer.
report-helps-line = The help page was opened { $count ->
    [one] { $count } time
   *[other] { $count } times
 }. Nobody records by whom.

## Before and after
report-change = Before and after the lesson
report-change-line = The same visitors played one form before the lesson and the other form after it.
report-change-told = d' of each wave.
report-difference-told = Differences in d'.
report-difference-line = In the second drawing a dot to the right of 0 means that they tell them apart better. Where the line crosses 0, that cannot be said.
report-difference = After minus before
report-booster-line = The booster round was played on another day by other visits. Nobody knows whether these are the same people, so read the difference with care.
report-between-waves = { $later } minus { $earlier }
report-arm = group { $arm }

## Language and age
report-who = Language and age
report-who-language = By language
report-who-age = By age
report-age-none = not given

## Method
report-method = How this was counted
report-method-withhold = No number about answers, endings, leaving, telling, language or age is published that comes from fewer than { $count } visits. So that it cannot be had by subtraction, its neighbours are withheld as well, or put together.
report-method-release = What has been published never changes. New visits and late ones are added in the week in which they are collected, once there are enough of them: so nobody can be found by subtracting an old report from a new one.
report-method-d-prime = d' comes from the rates of all visits pooled: d' = z(H) − z(F), with the log-linear correction (Hautus 1995; Macmillan & Creelman 2005). It tells of no single person, and other messages would give another value.
report-method-interval = Intervals come from drawing whole visits anew, 1,000 times. With fewer than 50 visits, or an expected cell under 5, nothing is estimated.
report-method-not = This report does not say what anybody will do later. An answer at a kiosk is practice.
report-waiting = There may be visits whose answers are not published yet: they come with a later report, once they are enough.
report-head-number = No.
report-head-week = Week, by its Monday
report-head-tables = Tables added
report-head-least = Smallest cell

## Privacy
report-privacy = What is recorded, and why
report-privacy-kept = The kiosk does not know who plays. It takes no name, number, picture, voice or typed word. What stays is answers and the time they took, the day and hour (no minute), the event, the pack, the language and the age band.
report-privacy-help = That the help page was opened is known as a count for the day, and is tied to no visit.
report-privacy-use = It serves to see whether the lesson helps, and which tactic needs explaining again. Nobody is judged or punished by it.
report-privacy-keep = Records in rows stay with the organiser alone. What is published is sums, as in this report.
