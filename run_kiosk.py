# -*- coding: utf-8 -*-
"""Start here: ``python3 run_kiosk.py`` sets the kiosk up on its first run and opens it.

This file stays readable for every Python there is, even 2.7, so that an old one can say what it needs.
"""

from __future__ import unicode_literals

import os
import sys

OLDEST = (3, 11)
TOO_OLD = (
    "Python 3.11 буюу түүнээс шинэ хувилбар хэрэгтэй: python.org-оос суулгаад дахин эхлүүлнэ үү.\n"
    "Python 3.11 or newer is needed, and this is %d.%d: install it from python.org and start again.\n"
)
INCOMPLETE = (
    "Энэ хуулбар дутуу байна: киоскийн хавтсыг бүтнээр нь дахин хуулаад эхлүүлнэ үү.\n"
    "This copy is incomplete: copy the whole folder of the kiosk again and start again.\n"
)

if __name__ == "__main__":
    trouble = ""
    if sys.version_info < OLDEST:
        trouble = TOO_OLD % sys.version_info[:2]
    else:
        try:
            from kiosk.cli.launch import main
        except ImportError:
            trouble = INCOMPLETE
    if trouble:
        os.write(2, trouble.encode(sys.stderr.encoding or "ascii", "replace"))
        sys.exit(2)
    sys.exit(main(sys.argv[1:]))
