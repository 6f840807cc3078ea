### The public report: to organisations; it may be shown to anybody.

## The front
report-title = What happened, what was learned
report-on = { $date }
report-period = { $first } – { $last }

## Key findings
report-key-took-part = { $visits ->
    [one] { $visits } visit was made, of which { $finished } was finished.
   *[other] { $visits } visits were made; { $finished } were finished.
 }
report-key-where = They took place at { $events ->
    [one] { $events } event
   *[other] { $events } events
 } and { $clubs ->
    [one] { $clubs } kiosk
   *[other] { $clubs } kiosks
 }.
report-key-judged = Of 100 lures { $noticed } were noticed, and of 100 fine messages { $recognised } were recognised as fine.
report-key-apart = Visitors tell lures from fine messages, and do not guess.
report-key-not-apart = Whether visitors tell lures from fine messages cannot be said from these numbers.
report-key-missed = The tactic missed most often: { $tactic }.
report-key-grew = After the lesson they told them apart better.
report-key-fell = After the lesson they told them apart less well than before. It is worth finding out why.
report-key-unclear = Whether the lesson changed that cannot be said from these numbers.
report-key-told = In { $share } of the finished sessions visitors practised telling somebody.
report-key-too-few = There are too few answers yet to say anything about them; only participation is shown.

## Participation
report-took-part = Who took part
report-took-part-line = A visit is one person, or a few, at a kiosk. Dark: finished. Light: left on the way, or cut off.
report-busiest = The busiest day was { $date }, with { $visits ->
    [one] { $visits } visit
   *[other] { $visits } visits
 }.
report-days-told = Visits by day.
report-clubs = By club and kiosk
report-clubs-told = Visits by kiosk.
report-events = By event
report-of-which-finished = { $visits }, { $finished } finished
report-no-event = outside events
report-others = others ({ $count })
report-together = others together

## Lures and fine messages
report-judged = Can they tell lures from fine messages?
report-judged-line = To notice well is not to fear everything. The upper right corner is where lures are noticed and fine messages are recognised as fine.
report-judged-told = The share of lures noticed and of fine messages recognised.
report-side-recognised = fine messages recognised
report-side-noticed = lures noticed
report-corner-apart = tells them
    apart
report-corner-nowhere = takes all
    for fine
report-corner-everywhere = takes all
    for lures
report-all = all
report-d-prime = Telling apart (d'): { $value }; 95 % interval { $low } to { $high }, from { $visits } visits. 0 is not at all, about 2 is well.
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
report-tactics-told = The share missed, by tactic.
report-missed-of = { $share } ({ $missed } of { $all })
report-other-tactics = other tactics together

## Where they left
report-left = Where did they leave?
report-left-line = A step at which many leave may be long, unclear or heavy. To leave is nobody’s fault.
report-left-told = Steps at which sessions were left.
report-left-finished = Sessions that were finished: { $count }.
report-round-at = Round, message { $number }
report-other-steps = other steps together

## Endings and telling
report-endings = How did the stories end?
report-endings-told = How often each ending was reached.
report-other-endings = other endings together
report-told = Did they practise whom to tell?
report-told-line = In { $told } of { $all } finished sessions the visitor put together whom to tell, and what to say.
report-helps-line = The help page was opened { $count ->
    [one] { $count } time
   *[other] { $count } times
 }. Nobody records by whom.

## Before and after
report-change = Before and after the lesson
report-change-line = The same visitors played one form before the lesson and the other form after it.
report-change-told = Intervals of d', by wave, and of the difference.
report-difference = Difference
report-booster-line = The booster round was played on another day by other visits. Nobody knows whether these are the same people, so read the difference with care.
report-between-waves = { $earlier } – { $later }
report-arm = group { $arm }

## Language and age
report-who = Language and age
report-who-language = By language
report-who-age = By age
report-age-none = not said

## Method
report-method = How this was counted
report-method-withhold = No number about answers, endings, leaving, telling, language or age is published that comes from fewer than { $count } visits. So that it cannot be had by subtraction, its neighbours are withheld as well, or put together.
report-method-release = What has been published never changes. New visits and late ones are added in the week in which they are collected, once there are enough of them: so nobody can be found by subtracting an old report from a new one.
report-method-d-prime = d' comes from the rates of all visits pooled: d' = z(H) − z(F), with the log-linear correction (Hautus 1995; Macmillan & Creelman 2005). It tells of no single person, and other messages would give another value.
report-method-interval = Intervals come from drawing whole visits anew, 1,000 times. With fewer than 50 visits, or an expected cell under 5, nothing is estimated.
report-method-not = This report does not say what anybody will do later. An answer at a kiosk is practice.
report-waiting = There are visits whose answers are not published yet: they come with a later report, once they are enough.
report-head-number = No.
report-head-week = Week
report-head-tables = Tables added
report-head-least = Smallest cell

## Privacy
report-privacy = What is recorded, and why
report-privacy-kept = The kiosk does not know who plays. It takes no name, number, picture, voice or typed word. What stays is answers, the day and hour (no minute), the pack and the language.
report-privacy-help = That the help page was opened is known as a count for the day, and is tied to no visit.
report-privacy-use = It serves to see whether the lesson helps, and which tactic needs explaining again. Nobody is judged or punished by it.
report-privacy-keep = Records in rows stay with the organiser alone. What is published is sums, as in this report.
