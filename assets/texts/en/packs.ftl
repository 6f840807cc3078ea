### Staff bring packs in and turn back to the version before.

## Bringing in
bring-go = Bring from a stick
bring-title = Bring a pack in
bring-line = Plug in a stick that holds a pack's .zip file or folder, and touch “Look again”.
bring-looking = Looking at the sticks…
bring-none = No pack was found on any stick.
bring-again = Look again
bring-failed = That did not work. Plug the stick in again and try once more: { $error }
bring-copying = “{ $pack }”: copying…
bring-checking = “{ $pack }”: checking…
bring-media = “{ $pack }”: preparing pictures and sound…
bring-saving = “{ $pack }”: saving…
bring-done = “{ $pack }” is here now. Version { $version }
bring-done-shown = Visitors see it as soon as you close the menu.
bring-done-hidden = The pack is hidden. Tick it under “Packs” to show it.
bring-done-other-age = Its ages are switched off. Switch them on under “Ages” to show it.
bring-unchanged = “{ $pack }” is here already, exactly as it is. Nothing has changed.
bring-refused = “{ $pack }” was not brought in. Nothing has changed on this kiosk. Tell this to whoever wrote the pack:

## A pack on a stick
found-new = a new pack
found-newer = newer than version { $here } on this kiosk
found-update = newer than the kiosk's own version
found-same = this version is here already
found-older = the kiosk has a newer version, { $here }
found-outdone = the kiosk's own version { $here } goes on being played
found-unfit = { $name }: cannot be brought in
found-bring = Bring in
found-bring-again = Bring in again
found-bring-older = Bring the older one in

## Packs that were brought here
brought-go = Packs brought here
brought-title = Packs brought here
brought-looking = Looking at the packs brought here…
brought-none = No packs have been brought to this kiosk.
brought-versions = version { $version } · before it { $previous }
brought-restore = Back to { $version }
brought-restored = “{ $pack }” is now played in version { $version }.
