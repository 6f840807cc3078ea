### The help page: for everyone, asking nothing.

## Heading
help-title = You are not alone.
help-line = It is not your fault. You can call for yourself or for a friend.

## Whom to talk to here
help-here = Here:
help-here-room = { $role }, { $room }

## How to begin
help-begin = If you do not know how to begin, say: “Something is happening, and I am not sure whom to tell. Can you help me decide what to do?”
