### Running a class: one screen, many children.

## Begun from the staff menu
class-mode = Run a class
class-setup-pack = From which pack?
class-setup-size = How many messages?
class-setup-items = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
class-setup-minutes = { $minutes ->
    [one] about { $minutes } minute
   *[other] about { $minutes } minutes
}
class-setup-none = The packs that are shown have no messages for a class. Switch on a pack or an age group.
class-setup-others = Only those that are shown and have messages.
class-guide = How it goes
class-guide-vote = Each message is voted on twice
class-guide-vote-line = First each by themselves, then after a minute’s talk with a neighbour. You count hands or cards.
class-guide-kept = Only counts are kept
class-guide-kept-line = Nobody’s answer is kept. The first vote stays hidden until the second has been counted.
class-guide-keyboard = By keyboard
class-guide-keyboard-line = Tab moves on, Enter presses. Type the number of hands.
class-guide-presenter = By presenter
class-guide-presenter-line = “Next” (Page Down) presses, “back” (Page Up) moves on.
class-begin = Let’s begin

## In the corner of every screen
class-name = In class

## Opening: how it goes
class-intro-title = Let’s notice together
class-intro-vote = Read the message. Then all vote at once.
class-intro-talk = Talk with your neighbour for a minute.
class-intro-again = Vote again. You may change your mind.
class-intro-kind = Nobody has to talk about themselves, or say how they voted.

## Voting
class-vote-first = First vote
class-vote-second = Second vote
class-card-lure = yellow card
class-card-fine = green card
class-vote-line = At “three”, all at once. No cards? Close your eyes and raise a hand in turn.
class-count-go = Count

## Counting
class-count-lure = Those who say: lure
class-count-fine = Those who say: fine
class-count-hint = Press + for each hand, or type the number. Typing again replaces it.
class-count-next = Counted next
class-count-hidden = Counted, and hidden for now
class-counted = All counted
class-recount = Count again

## Talking
class-talk-title = Talk with your neighbour
class-talk-line = What made you think so? What would you check?
class-talk-over = The minute is over. Finish your sentence.
class-vote-again = Vote again

## Opened: before and after
class-reveal-lure = This was a lure
class-reveal-fine = This message was fine
class-before = Before talking
class-after = After talking
class-uneven = Votes counted: { $before } the first time, { $after } now
class-in-ten = { $count } in 10 children
class-not-counted = not counted
class-change-most = Nearly all of us got it!
class-change-more = After talking, more of us got it.
class-change-same = Talking is a good way to check what we think.
class-change-less = That was a hard one. Let’s look at it together.

## Explained
class-signs = What is there to notice?
class-no-signs = No warning sign here
class-why = Why?

## Result
class-result-more = By talking we noticed more!
class-result-same = We noticed together!
class-result-lure = Lures noticed
class-result-fine = Fine ones recognised
class-result-before = Before
class-result-after = After
class-items-title = Message by message

## Discussing, telling, ending
class-discuss-title = Let’s talk
class-discuss-sign = Which sign helped most?
class-discuss-fine = How could we tell the fine ones?
class-discuss-mind = What changed our minds when we talked?
class-discuss-kind = Whoever likes may speak. About the messages, not about ourselves.
class-tell-title = Let’s try telling
class-tell-line = In pairs: one begins to tell, the other plays an adult who listens calmly. Then swap.
class-tell-words = You could begin like this
class-finish = End the lesson
class-end-title = End the class?
class-end-line = The votes counted so far are kept. The screen starts over.
class-end-stay = Go on
