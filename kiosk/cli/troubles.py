"""What can stop the kiosk from being set up, each as one sentence a language that says what to do."""

from __future__ import annotations

from typing import Final, NamedTuple

from kiosk.errors import FolderTaken, SetupError, WindowError


class Sentence(NamedTuple):
    """The same sentence twice."""

    mongolian: str
    english: str


class SetupTrouble(SetupError):
    """The kiosk cannot be set up; ``str()`` is a line of Mongolian and a line of English."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.english)
        self._sentence = sentence

    def __str__(self) -> str:
        return "\n".join(self._sentence)


NO_VENV: Final = Sentence(
    "Энэ Python-д venv хэсэг алга: «sudo apt install python3-venv» командаар суулгаад дахин эхлүүлнэ үү.",
    "This Python has no venv module: install it (sudo apt install python3-venv on Debian and Ubuntu) and start again.",
)
CANNOT_MAKE: Final = Sentence(
    "run_kiosk.py-ийн хажууд .venv хавтас үүсгэж чадсангүй: .venv байгаа бол устгаад дахин эхлүүлнэ үү.",
    "The .venv folder beside run_kiosk.py could not be made: delete it if it is there, and start again.",
)
NOT_FETCHED: Final = Sentence(
    "Программын хэсгүүдийг татаж чадсангүй: интернэтэд холбогдоод, эсвэл run_kiosk.py-ийн хажууд wheels хавтас тавиад"
    " дахин эхлүүлнэ үү (дэлгэрэнгүйг .venv/setup.log-оос харна уу).",
    "The packages could not be fetched: connect to the internet, or put a wheels folder for this system and Python"
    " beside run_kiosk.py, and start again (details are in .venv/setup.log).",
)
NOT_THE_LOCKED_ONE: Final = Sentence(
    "Программын нэг файл байх ёстой файлаас өөр байна: wheels хавтсыг шинээр хуулж аваад дахин эхлүүлнэ үү"
    " (дэлгэрэнгүйг .venv/setup.log-оос харна уу).",
    "A package is not the one that the lock names: copy the wheels folder afresh and start again"
    " (details are in .venv/setup.log).",
)
DISK_FULL: Final = Sentence(
    "Дискэнд зай алга: 500 МБ чөлөөлөөд дахин эхлүүлнэ үү.",
    "The disk is full: free 500 MB and start again.",
)


def in_both(error: Exception) -> Sentence | None:
    """What kept the kiosk from opening, in both languages; None when ``error`` is another trouble."""
    if isinstance(error, WindowError):
        return Sentence(
            "Энд цонх нээх дэлгэц алга: дэлгэцтэй компьютерын ажлын талбараас (desktop) эхлүүлнэ үү.", f"{error}."
        )
    if isinstance(error, FolderTaken):
        return Sentence(
            f"{error.where}: энэ хавтсыг өөр киоск хэрэглэж байна. Түүнийг хаах эсвэл --data сонголтоор өөр хавтас"
            " өгнө үү.",
            f"{error}.",
        )
    return None


def wrong_engine(remove: str, install: str) -> Sentence:
    """pygame stands where pygame-ce should, or beside it; the two commands that mend it."""
    return Sentence(
        f"pygame суусан тул pygame-ce ажиллахгүй: «{remove}» командаар хоёуланг нь арилгаад «{install}» командаар"
        " pygame-ce-г суулгаж, дахин эхлүүлнэ үү.",
        f"pygame is installed, which breaks pygame-ce: remove both with '{remove}', install the right one with"
        f" '{install}', and start again.",
    )


def unwritable(place: object, reason: str) -> Sentence:
    """A folder or file that cannot be used, and the system's own word why."""
    return Sentence(
        f"{place} файлыг унших, бичих боломжгүй байна ({reason}): киоскийн хавтсыг бичиж болох газар бүтнээр нь хуулаад"
        " дахин эхлүүлнэ үү.",
        f"{place} cannot be read or written ({reason}): copy the whole kiosk to where it can be, and start again.",
    )


def no_size(text: str, option: str) -> Sentence:
    """What was given for an option is no size of a window."""
    return Sentence(
        f"{option}: «{text}» гэсэн хэмжээ алга: 1280x720 гэх мэтээр бичнэ үү.",
        f"{option}: '{text}' is no size: write it like 1280x720.",
    )


def no_command(word: str, close: str, kiosk: str) -> Sentence:
    """There is no such command; ``close`` is the one that was meant, or empty."""
    if not close:
        return Sentence(
            f"«{word}» гэсэн команд алга: бүх командыг «{kiosk} --help» хэлнэ.",
            f"There is no command '{word}': '{kiosk} --help' lists them all.",
        )
    return Sentence(
        f"«{word}» гэсэн команд алга: {close} гэж бичих гэсэн үү?",
        f"There is no command '{word}': did you mean {close}?",
    )
