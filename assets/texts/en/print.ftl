### Pages to print: to the teacher, and on the cards to the child.

## The front
handout-ages = Ages { $ages }
handout-minutes = { $minutes } minutes
handout-questions = Questions
handout-remember = What should stay

## The discussion guide
handout-before = Before you play
handout-during = While you play
handout-after = After you have played
handout-adult-title = For the adult who is near

## The cards of a story
handout-cards-how = Cut along the dashed lines. Begin with card 1: read it together, talk it over, choose an answer. The leader reads out what comes of it.
handout-leader-tells = The leader tells the next card.
handout-hint-judge = A lure, or fine? Are you sure, or do you lean that way?
handout-hint-spot = Find all the words to notice
handout-hint-order = Number them in the right order
handout-hint-tell = Put together whom to tell, what, and when
handout-whom = Whom
handout-opener = What
handout-moment = When and where
handout-to = card { $number }

## The leader's key
handout-key-title = For the leader: what to say
handout-key-how = Read them out once the children have answered. Blame nobody: “Many miss this. Here is how to check.”
handout-points = { $points ->
    [one] { $points } point.
   *[other] { $points } points.
 }
handout-fits = Fits.
handout-fits-not = Does not fit.
handout-truth = Answer
handout-lure = a lure
handout-fine = fine
handout-signs = Words to notice
handout-quoted = “{ $words }”
handout-order = Order
handout-why = Why
handout-check = How to check
handout-if = { $when }: { $to }
handout-else = Otherwise: { $to }
handout-if-points = With { $points } points or more
handout-if-chosen = After choosing { $answers }
handout-if-not-chosen = Without choosing { $answers }

## The card to take home
handout-take-home = A card to take home
handout-take-home-line = If something feels odd, tell. It is not your fault.
handout-here = Here:

## Cards to vote with
handout-vote-title = Cards to vote with
handout-vote-how = One for each student of a class: cut along the lines across, then fold in the middle. One side says lure, the other fine. A page is enough for four. Black and white print will do.
