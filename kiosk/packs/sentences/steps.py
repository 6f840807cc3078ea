"""What can be wrong with a step, by its kind."""

from kiosk.yamlsafe.problem import Sentence

MISPLACED = Sentence(
    "E350",
    mn=("«{name}» энд байх ёсгүй ({kind})", "мөрийг хасах эсвэл kind-ийг засна уу"),
    en=("“{name}” does not belong here ({kind})", "take it out or mend the kind"),
)
NEEDS = Sentence(
    "E351",
    mn=("«{kind}» алхамд «{name}» хэрэгтэй", "«{name}»-ийг нэмнэ үү (ядаж {least})"),
    en=("a step of kind “{kind}” needs “{name}”", "add it (at least {least})"),
)
NONE_RIGHT = Sentence(
    "E352",
    mn=("зөв сонголт нэг ч алга", "ядаж нэг сонголтод «{mark}» гэж бичнэ үү"),
    en=("none of the choices is right", "write “{mark}” at one choice or more"),
)
NO_SIGNS = Sentence(
    "E353",
    mn=("олох тэмдэг алга", "чатын мөрөнд [үгс]{{арга}} гэж тэмдэглэнэ үү"),
    en=("there is no sign to find", "mark one in a chat line: [words]{{tactic}}"),
)
NOTHING_TOLD = Sentence(
    "E354",
    mn=("алхамд харуулах зүйл алга", "текст эсвэл чат нэмнэ үү"),
    en=("there is nothing to show in this step", "add a text or a chat"),
)
NO_MOMENT = Sentence(
    "E355",
    mn=("«{name}» хүнд тохирох цаг, газар алга", "when дотор тохирохыг нэмнэ үү"),
    en=("no moment fits “{name}”", "add one under “when”"),
)
UNKNOWN_WHOM = Sentence(
    "E356",
    mn=("«{name}» гэсэн хүн whom дотор алга", "нэрийг засна уу"),
    en=("there is nobody called “{name}” under “whom”", "mend the name"),
)
NO_QUESTION = Sentence(
    "E357",
    mn=("асуулт алга", "«ask» нэмнэ үү"),
    en=("there is no question", "add “ask”"),
)
NO_EXPLANATION = Sentence(
    "W303",
    mn=("хариултын тайлбар алга", "«why», эсвэл сонголт бүрд «say» бичнэ үү"),
    en=("the answer is not explained", "write a “why”, or a “say” at every choice"),
)
