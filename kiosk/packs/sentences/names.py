"""What can be wrong with names: given twice, or used and given nowhere."""

from kiosk.yamlsafe.problem import Sentence

DUPLICATE_ID = Sentence(
    "E310",
    mn=("«{name}» гэсэн нэрийг өмнө нь хэрэглэсэн байна", "өөр нэр өгнө үү"),
    en=("the id “{name}” has been used before", "give it another one"),
)
UNKNOWN_SOURCE = Sentence(
    "E314",
    mn=("{name} дугаартай эх сурвалж sources.yaml-д алга", "дугаарыг засах эсвэл тэнд нэмнэ үү"),
    en=("there is no source {name} in sources.yaml", "mend it or add it there"),
)
UNKNOWN_CAST = Sentence(
    "E320",
    mn=("«{name}» cast дотор алга", "cast-д нэмэх эсвэл нэрийг засна уу; тэнд байгаа нь: {known}"),
    en=("“{name}” is not in the cast", "add it to the cast or mend the name; there are: {known}"),
)
UNKNOWN_FACE = Sentence(
    "E321",
    mn=("«{name}» гэсэн царай алга", "эдгээрээс сонгоно уу: {known}"),
    en=("there is no face “{name}”", "choose from: {known}"),
)
