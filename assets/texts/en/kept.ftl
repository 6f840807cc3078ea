### "What we keep, and what we don't": for anyone to read.

kept-title = What we keep, and what we don’t
kept-line = Each session leaves a record without a name. It is made so that nobody can tell from it who played.
kept-open = What do we keep?

## Kept
kept-yes-title = We keep
kept-yes-when = The date and the hour (not the minute)
kept-yes-where = The kiosk’s id, the event’s name and the wave
kept-yes-what = What was played, which edition of it, and in which language; an age group only if one was chosen
kept-yes-answers = Each answer, whether it was sure, and the time taken (to half a second)
kept-yes-end = The score, the ending, or where it was left
kept-yes-visit = A random number that joins the parts of one visit; the next visit gets another
kept-yes-help = How often the help page was opened that day; never joined to a session

## Not kept
kept-no-title = We do not keep
kept-no-name = Names, phones, addresses, accounts
kept-no-senses = Pictures, voices, fingerprints
kept-no-words = Words anyone typed
kept-no-again = Any mark to recognise someone by later
kept-no-practice = The practice answer on the first screen

## Where, and for whom
kept-where-title = Where it is, and who sees it
kept-where = The records stay on this computer until somebody deletes them. The kiosk sends nothing over the internet.
kept-who = Staff with the PIN can write them to a file for the organiser.
