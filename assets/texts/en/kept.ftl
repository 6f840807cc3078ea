### "What we keep, and why": for anyone to read.

kept-title = What we keep, and why
kept-line = When you play, a record without a name stays. It is made so that nobody can tell from it who played.
kept-open = What do we keep?

## Kept
kept-yes-title = We keep
kept-yes-when = Day and hour (no minute); the kiosk, the event, the wave, the group in a study
kept-yes-what = What was played, in which language; an age group if one was chosen
kept-yes-answers = Each answer, how sure, the time taken; the score, the ending, where it was left
kept-yes-visit = A random number that joins one visit; the next visit gets another
kept-yes-counts = As mere counts: how often help was opened that day, how many hands of a class went up

## Not kept
kept-no-title = We do not keep
kept-no-name = Names, phones, addresses, accounts
kept-no-senses = Pictures, voices, fingerprints, typed words
kept-no-again = Any mark to recognise someone by later
kept-no-practice = The practice answer on the first screen

## Why
kept-why-title = Why
kept-why = To see whether the lesson helps, and which tactic needs explaining again. Nobody is judged or punished by it.

## Where, and for whom
kept-where-title = Where it is, and who sees it
kept-where = On this computer, until somebody deletes it. The kiosk sends nothing over the internet.
kept-who = Staff with the PIN can write them to a file for the organiser.
kept-delete = As nobody knows whose it is, one person’s record cannot be found and deleted. Whole days can be.
