### One visit: from the attract screen to the channels.

## Attract
attract-title = Is it a lure, or is it fine?
attract-line = Touch your answer. No names asked. It takes a few minutes.
practice-note = This was practice. Your answer was not counted.
practice-go = Start playing

## Rest
rest-touch = Touch to play

## Judging: four answers
judge-question = What do you think?
judge-lure = Lure
judge-fine = Fine
judge-lure-sure = A lure, I’m sure
judge-lure-rather = A lure, maybe
judge-fine-rather = Fine, maybe
judge-fine-sure = Fine, I’m sure

## Choosing
choose-title = What shall we play?
choose-walk-up = Quick round
choose-club = Club round
choose-story = Story
choose-quiz = Questions
choose-other = Play another
choose-round-about = { $count ->
    [one] { $count } message. You decide: a lure, or fine?
   *[other] { $count } messages. You decide: a lure, or fine?
}
choose-club-about = { $count ->
    [one] { $count } message to talk over with your club or class.
   *[other] { $count } messages to talk over with your club or class.
}
choose-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
filter-theme = What about?
filter-time = How long?
filter-ages = For which age?
filter-pack = Which pack?
filter-any = All
filter-leaves = { $count ->
    [one] { $count } thing to play
   *[other] { $count } things to play
}
theme-online = Online friends
theme-work = Jobs and money
theme-trips = Trips and contests
theme-people = People you know
theme-pictures = Pictures and threats
time-short = Up to 5 minutes
time-medium = Up to 10 minutes
time-long = Over 10 minutes

## Explanation: four headings. Never scolding.
feedback-hit = You noticed
feedback-miss = Many people miss this
feedback-miss-line = Here is the check.
feedback-correct-rejection = Yes, this one is fine
feedback-false-alarm = This message is fine
feedback-false-alarm-line = Checking is never wrong.
feedback-do = What to do now?

## Result: two counts
result-heading-all = You got every one!
result-heading-most = You noticed a lot!
result-heading-some = You are starting to notice!
result-lures = lures noticed
result-fine = fine ones recognised
result-remember = Remember.
result-remember-line = Checking is never wrong. If someone says “don’t tell”, stop, and tell one adult you trust.
result-story-done = The story is over
result-quiz-done = That was the last question
result-again = Play again

## Before and after a lesson
choose-measured-about = Judge some messages, have a lesson, then judge some others.
between-before = First, what you think
between-before-line = { $count ->
    [one] { $count } message is coming. We look at it together afterwards.
   *[other] { $count } messages are coming. We look at them together afterwards.
}
between-lesson = Now the lesson
between-lesson-line = { $count ->
    [one] { $count } more message. This time you hear what it was.
   *[other] { $count } more messages. This time you hear what they were.
}
between-story-line = Let’s read a story. You decide what its hero does.
between-after = And now once more
between-after-line = { $count ->
    [one] { $count } other message. Use what you have seen. What it was comes at the end.
   *[other] { $count } other messages. Use what you have seen. What they were comes at the end.
}
result-earlier = at first { $got } / { $total }
result-heading-grew = You notice more now!
result-heading-differs = You played it all the way!

## Trying to tell
tell-title = Let’s try telling
tell-line = If something worries you, whom would you tell, and how? Put it together yourself. There is no wrong answer.
tell-whom = Whom to tell?
tell-words = How to begin?
tell-when = When, and where?
tell-say = Say it like this
tell-again = Try another way
tell-skip = Skip

## Channels
channels-title = Who can help?
channels-line = Keep the number in mind. You can call for a friend too.

## Waiting
still-there-title = Are you still there?
still-there-line = { $seconds ->
    [one] Starting over in { $seconds } second.
   *[other] Starting over in { $seconds } seconds.
}
still-there-stay = I’m here

## Trouble
oops-title = Sorry, something went wrong
oops-line = It was not your fault. We will start again in a moment.
