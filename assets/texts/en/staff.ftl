### Screens for staff.

## First start
first-title = First start
first-pin = Staff PIN (4–8 digits)
first-pin-again = The PIN once more
first-event = Name of the event
event-line = For example: open day at school. The counts carry this name.
first-ages = Which ages will play here?
first-adult = Who here can a child talk to?
first-adult-role = Role
first-adult-room = Room
first-adult-note = For example: social worker, 2nd floor 204. Do not write a person’s name. It is shown under 108.
first-save = Save and start
first-try = Just try it
first-try-line = Or just try it: it plays without a PIN, with the packs for ages 11–13. Until a PIN is set, Ctrl+Q leaves.

## PIN
pin-title = Enter the PIN
pin-ok = Done
pin-wrong = The PIN is wrong
pin-wait = { $seconds ->
    [one] Wait { $seconds } second and try again
   *[other] Wait { $seconds } seconds and try again
}
pin-rule = A PIN is 4–8 digits
pin-mismatch = The two PINs differ
pin-forgotten = Forgotten? run_kiosk.py pin --reset

## Menu
staff-title = Staff menu
staff-close = Close the menu
staff-save = Save
staff-cancel = Cancel
staff-on = On
staff-off = Off
staff-settings = Settings
staff-packs = Packs
staff-event = Event
staff-event-none = No name
staff-wave = Wave
staff-ages = Ages
staff-adult = Whom to talk to here
staff-adult-none = Nobody named
staff-settings-line = Sound, colours, language
staff-counts = How many played
staff-for-organiser = For the organiser
staff-exit-line = Back to the computer
staff-sound = Sound
staff-volume = Volume
staff-volume-value = { $percent } %
staff-motion = Motion
staff-theme = Theme
staff-text-size = Text size to begin with
staff-language-order = First language
staff-pin = Change the PIN
staff-pin-set = Set a PIN
staff-pin-is-set = Set
staff-pin-none = Not set

## Values in the menu
wave-single = Single
wave-before = Before
wave-after = After
wave-booster = Booster
wave-line = Choose if you measure before and after a programme. Otherwise leave it at “Single”.
ages-11-13 = Ages 11–13
ages-14-17 = Ages 14–17
ages-18 = 18 and over
ages-line = Only packs for the chosen ages are shown.
ages-needed = At least one age group must be chosen.
ages-11-13-line = Safe for an 11-year-old too
ages-14-17-line = About job offers, asking for pictures, threats
ages-18-line = Packs for adults, and their channels
theme-daylight = Daylight
theme-night = Night
theme-contrast = High contrast

## Measuring before and after a lesson
measure-title = Measure club rounds before and after a lesson
measure-line = Within one visit: a round of one form, a story, a round of the other. The kiosk alternates which comes first. It does so while the wave is “Single”.
lesson-title = Which story stands between?
lesson-first = The first of each pack

## Packs
pack-shown = Shown
pack-hidden = Hidden
packs-shown = Shown: { $shown }/{ $total }
pack-other-age = Its ages are switched off
pack-refused = Not played, because of an error
pack-version = version { $version }
packs-refused = { $count } packs cannot be played, because of errors.
packs-refused-go = Show them
packs-refused-title = Packs that cannot be played

## Counts of today
today-title = Today
today-date = { DATETIME($date, dateStyle: "long") }
today-started = Started: { $count }
today-finished = Played to the end: { $count }
today-left = Left on the way: { $count }
today-interrupted = Interrupted: { $count }
today-help = Help page opened: { $count }
today-note = Opening help is counted for the day only. Nobody can know who opened it.
today-counting = Counting…
today-failed = Could not count. See that the disk is there and can be read: { $error }

## Open questions
open-title = Open questions
open-count = To settle: { $count }
open-none = No open questions.
open-unread = { $pack }: nobody has reviewed the { $language } texts yet
open-channel-line = Open it on your phone; if it is the right page, confirm it. Until then children do not see it.
open-number-line = Compare the number with an official source, then confirm it. Do not call only to test it.
open-channel-confirm = I opened it, it is right
open-number-confirm = I compared it, it is right
open-channel-withdraw = Withdraw
open-channel-confirmed = Confirmed

## Export
export-title = Export
export-line = All visits so far: a table for people, and a file for merging the data of many kiosks. For the organiser alone, not for publication.
export-here = On this computer
export-removable = On a stick or card
export-running = Saving… { $percent } %
export-running-minutes = Saving… { $percent } %, about { $minutes } minutes left
export-running-soon = Saving… { $percent } %, less than a minute left
export-leave-it = Please do not pull the stick out yet.
export-done = { $count ->
    [one] { $count } visit saved
   *[other] { $count } visits saved
}
export-checked-removable = Read back and found right. You may pull the stick out. Folder: { $folder }
export-checked-here = Read back and found right. Folder: { $folder }
export-failed = Could not save. See that the disk has space and can be written to, and try again: { $error }

## Exit
exit-title = Close the kiosk?
exit-line = A session that is being played will be recorded as left.
exit-go = Close the kiosk

## Notices
notice-title = Notices
notice-count = To read: { $count }
notice-none = No notices.
notice-safe-defaults = No PIN is set, so anybody can open this menu. Whatever you have not changed stands at its safe default. Until a PIN is set, Ctrl+Q leaves.
notice-config = The settings could not all be read. Defaults stand in for what was not; set it again in the menu: { $error }
notice-config-aside = The old settings file is kept under this name: { $path }
notice-config-save = The settings could not be saved. Free some space on the disk, or make the folder writable: { $error }
notice-packs = { $count ->
    [one] { $count } pack cannot be played. The list of packs says why.
   *[other] { $count } packs cannot be played. The list of packs says why.
}
notice-channels = The channels file could not be read. No QR codes are shown: { $error }
notice-disk = The disk cannot be written to. Free some space, or make the folder writable. The game goes on. Answers wait in memory; a power cut would lose them: { $detail }
notice-in-use = Another kiosk is using this folder. Close one of the two. Until then answers wait in memory: { $path }
notice-set-aside = A file that could not be read is kept under this name: { $path }
notice-damaged = Part of a file could not be read; it was left where it is: { $path }
notice-recovered = { $count ->
    [one] { $count } session cut short by a power cut was recovered.
   *[other] { $count } sessions cut short by a power cut were recovered.
}
notice-dropped = { $count ->
    [one] { $count } session could not be written to the disk and is lost.
   *[other] { $count } sessions could not be written to the disk and are lost.
}
notice-record = One record could not be kept: { $detail }
notice-media = { $count ->
    [one] The pictures and recordings of one pack are not ready. They show once its folder is brought in from a stick.
   *[other] The pictures and recordings of { $count } packs are not ready. They show once their folders are brought in from a stick.
}
notice-sound = No sound device was found. The kiosk plays silently.
