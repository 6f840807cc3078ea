### Words on every screen.

## Name
brand = Анзаар!

## Always in reach
help = Help · 108
leave = Leave
text-size = Text size
text-size-small = Small
text-size-normal = Normal
text-size-large = Large
language-mn = Монгол
language-en = English
language-short-mn = МН
language-short-en = EN

## Going on
start = Start
next = Next
back = Back
finish = Finish
page-of = { $page } / { $pages }
