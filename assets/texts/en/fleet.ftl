### The summary by an engine, for an organiser.

fleet-left-out = { $count ->
    [one] { $count } session lacks answers or is there in two versions, and is not counted. "stats collect" tells where.
   *[other] { $count } sessions lack answers or are there in two versions, and are not counted. "stats collect" tells where.
}
