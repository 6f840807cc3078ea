# The window that shows a pack while it is written; a teacher reads it.
preview-broken = The pack does not play yet
preview-mend = { $count ->
    [one] Mend one thing and save. The screen comes back by itself.
   *[other] Mend { $count } things and save. The screen comes back by itself.
}
preview-place = { $file }, line { $line }
preview-no-step = There is no step “{ $name }”
preview-steps = write one of these: { $steps }, …
