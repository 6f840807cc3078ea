### The summary, for an organiser.

summary-title = What happened
summary-turnout = Visits: { $visits }. Finished: { $finished }, left: { $left }, ended by a power cut: { $interrupted }.
summary-visits = Visits
summary-finished = Finished
summary-left = Left
summary-interrupted = Power cut
summary-helps = Help opened
summary-none = (not given)

## What they are counted by
summary-by-date = By day
summary-by-hour = By hour
summary-by-event = By event
summary-by-kiosk = By kiosk
summary-by-pack = By pack
summary-by-language = By language
summary-by-age_band = By age band
summary-by-mode = By what was played
summary-by-wave = By wave
summary-by-arm = By arm

## Where they left
summary-where = Where visitors left
summary-shown = Shown
summary-share = Share
summary-more = More rows: { $count }. All of them come with --json.

## Telling apart
summary-detection = Telling lures from fine things
summary-of-visits = All judgements together; visits: { $visits }.
summary-said-lure = Said "lure"
summary-said-fine = Said "fine"
summary-lures = Lures
summary-fines = Fine items
summary-value = Value
summary-low = Low
summary-high = High
summary-d-prime = Telling apart, d'
summary-criterion = Criterion, c
summary-auc = Area under the curve, AUC
summary-too-few-visits = Counts only: visits: { $found }, needed for estimates: { $least }.
summary-too-few-expected-cell = Counts only: the smallest cell expects { $found } answers; estimates need { $least }.

## Change
summary-change = Change: { $earlier } – { $later }
summary-paired = Measured twice within a visit, on two different forms; visits: { $before }. The later minus the earlier:
summary-orders = Which form came first: { $orders }. With about as many of each, a harder form makes no difference.
summary-unpaired = Different visits: { $before } earlier, { $after } later. They may be other children and other items, so this shows no cause. The later minus the earlier:

summary-effect = What the trial finds: { $arm } against { $reference }
summary-effect-line = Visits measured twice: { $visits } in { $arm }, { $others } in { $reference }. The change of the first minus the change of the second:

## Items and tactics
summary-items = Items most often mistaken
summary-truth = In truth
summary-right = Right
summary-wrong = Mistaken
summary-tactics = By tactic: lures noticed and missed; fine items mistaken and recognised
summary-hits = Noticed
summary-misses = Missed
summary-false-alarms = Mistaken
summary-correct-rejections = Recognised

## Telling
summary-telling = Practising to tell
summary-telling-line = Visits that tried telling: { $visits }; tries: { $tries }. No answer is wrong.
summary-tries = Tries

## Method
summary-method = How to read this, and how it was estimated
summary-reading = d' of 0 and AUC of 0.5: lures and fine items not told apart at all. c below 0: quick to say "lure".
summary-no-difference = Where 0 lies between the low and high of a change, these numbers show no difference.
summary-method-line = d', c and AUC come from the pooled rates for these items. They are no one person's ability, and other items would give other values. Formulas and sources stand in the codebook of --json.
summary-method-interval = Low and high bound the 95 % interval: whole visits drawn anew 1,000 times (seed { $seed }).

## Made-up visits
summary-made-up = Made-up visits: { $visits }, sessions: { $sessions }: { $folder }
