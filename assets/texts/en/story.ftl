### Stories and quizzes.

## Chat
story-typing = { $name } is typing…
story-chat = Chat

## What to do
step-choice = Choose one
step-choices = Choose all that fit
step-judge = A lure, or fine?
step-spot = Tap every warning sign
step-order = Tap them in the right order
step-tell = Whom to tell, and how?
step-done = Done

## After an answer
outcome-full = Well thought
outcome-part = Much of it fits
outcome-none = There is another way
outcome-open = That is what you chose
outcome-told = You told someone
spot-found = Signs found: { $found } of { $total }
spot-so-far = Found so far: { $found }
spot-fine = Those words are fine. Look elsewhere.
choice-right = { $count ->
    [one] The right answer:
   *[other] The right answers:
}
choices-missed = This fits too
choices-extra = This does not fit
order-better = This order helps more

## Endings
ending-told = Told
ending-checked = Checked
ending-left = Walked away
ending-unsure = Unsure
ending-again = Play it another way
