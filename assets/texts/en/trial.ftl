### The trial: two ways to explain a lesson, compared. For staff, organisers and researchers.

## How it stands
trial-needs-approval = The trial has not started: there is no approval reference. Write it into kiosk.toml, under [trial], as approval.
trial-needs-consent = The trial has not started: there is no consent route. Write it into kiosk.toml, under [trial], as consent, for example: school letter, parents’ opt-in.
trial-needs-seed = The trial has not started: there is no seed. Write a number into kiosk.toml, under [trial], like seed = 1.
trial-needs-period = The trial has not started: its first or last day is missing, or the last comes first. Write start and end, like 2026-10-01.
trial-needs-arms = The trial has not started: it takes two arms. Write arms = ["feedback", "delayed"].
trial-changed = The trial has stopped: analysis-plan.md or the settings under [trial] have changed since its first visit. Put them back as they were. For another trial, move analysis-plan.md and trial.json elsewhere.
trial-unkept = The trial has not started: { $error }
trial-waiting = The trial starts on { $first }.
trial-running = The trial is running: { $first } – { $last }. Visits that came by a club round: { $count }.
trial-over = The trial ended on { $last }. Visits allotted: { $count }.
trial-wave = The trial pauses, because the wave is set by hand. Set it to “Single”.
trial-plays = Whatever it says, the kiosk plays as ever.
trial-none = No trial is set up on this kiosk. Add a section [trial] to kiosk.toml: approval, consent, seed, start, end.

## Facts
trial-kiosk = Kiosk
trial-approval = Approval reference
trial-consent = Consent route
trial-period = First and last day
trial-seed = Seed of the allocation
trial-notes = Notes
trial-written = Analysis plan

## The plan
trial-plan = Analysis plan
trial-plan-line = Written before the first visit. If it is changed after that, the kiosk notices and stops the trial.
trial-plan-question = Question and estimand
trial-plan-question-line = Does it help more to explain each message of the lesson at once (feedback) than all of them at its end (delayed)? The estimand is the difference between the arms in the change of d', feedback minus delayed. The change is d' after minus d' before, within the same visits.
trial-plan-arms = Arms
trial-plan-arms-line = Both arms: a round of one form without explanations, a lesson with other messages of that form, a round of the other form, then all explanations still owed, telling, channels. One thing differs: the lesson’s explanations come after each message, or at the lesson’s end. Help and leaving are always in reach. Every stop sign is explained by the end.
trial-plan-allocation = Allocation
trial-plan-allocation-line = By visit, on each kiosk, in random permuted blocks from the seed above. Each block has both arms and both orders of the forms equally often. Neither staff nor visitors know the sizes of the blocks. The place in the row survives a power cut.
trial-plan-measure = Measure
trial-plan-measure-line = d' = z(H) − z(F), with H = (hits + 0.5) / (lures + 1) and F = (false alarms + 0.5) / (fine items + 1), of the answers of all visits of an arm pooled (Hautus 1995; Macmillan & Creelman 2005). Criterion c and AUC are secondary.
trial-plan-analysis = Analysis
trial-plan-analysis-line = “stats summary” and “stats report” compute it. Whole visits, each with its before and after, are drawn anew 1,000 times with replacement within each arm; the arms are independent. The effect is told with its 95 % percentile interval. With fewer than 50 visits in an arm, or an expected cell under 5, only counts are told.
trial-plan-stopping = Stopping
trial-plan-stopping-line = On the last day and for no other reason. No interim result stops it early or prolongs it.
trial-plan-excluded = Exclusions
trial-plan-excluded-line = Visits that did not finish both measurements (left, or cut off by the mains). How many is told by arm. No other visit is excluded.
trial-plan-not-claimed = What will not be claimed
trial-plan-not-claimed-line = Not that trafficking was prevented. Nothing about any one child. Not that it holds for other messages, in other places, or later. Any comparison beyond the one question above is a conjecture.

## In the report
report-arm-feedback = explained at once
report-arm-delayed = explained at the end
report-effect = Effect of the trial
report-effect-line = A trial: visits were allotted by chance to a lesson “{ $arm }” or “{ $reference }”. The effect is the change in d' of the first minus that of the second, in standard deviations.
report-effect-more = Where it was “{ $arm }”, telling apart grew more than where it was “{ $reference }”.
report-effect-unclear = Which of the two helps more cannot be said from these numbers.
report-effect-too-few = There are too few visits yet to compare the two.
