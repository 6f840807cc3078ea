### Exporting, merging, removing: read by the organiser.

transfer-saved = { $visits ->
    [one] { $visits } visit saved
   *[other] { $visits } visits saved
}: sessions { $sessions }, rows { $rows }
transfer-versions = Sessions that came with different contents: { $count }. All versions are in { $file }
transfer-left-alone = Left alone, being no export: { $count } ({ $names })
transfer-collected = { $visits ->
    [one] { $visits } visit
   *[other] { $visits } visits
}, sessions { $sessions }: { $folder }
transfer-read = Sources read: { $sources }, of these the same as another: { $repeated }

purge-day = { $date }: { $visits ->
    [one] { $visits } visit
   *[other] { $visits } visits
}, sessions { $sessions }
purge-journals = Sessions in no day: { $count }
purge-undated = { $path }: its day cannot be read, so it stays
purge-nothing = There is nothing from before { $date }
purge-sure = Remove all of this for good?
purge-kept = Nothing was removed
purge-done = Removed: days { $days }, sessions { $sessions }
purge-exports = { $path }: exported before, and still there
