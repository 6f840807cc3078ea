"""What can stand in the way of bringing a pack in: E6xx refuses it, W6xx is only told."""

from __future__ import annotations

from kiosk.yamlsafe.problem import Sentence

NO_SOURCE = Sentence(
    "E601",
    mn=("энд багцын хавтас ч, .zip файл ч алга", "багцын хавтас эсвэл түүний .zip файлыг заана уу"),
    en=("there is neither a pack's folder nor a .zip here", "name the pack's folder, or a .zip of it"),
)
NO_PACK = Sentence(
    "E602",
    mn=("дотор нь багц алга", "pack.yaml байгаа хавтсыг өөрийг нь .zip болгоно уу"),
    en=("there is no pack in it", "zip the very folder in which pack.yaml lies"),
)
DAMAGED = Sentence(
    "E603",
    mn=(".zip файл гэмтсэн эсвэл дутуу хуулагдсан байна", "дахин .zip болгож, дахин хуулна уу"),
    en=("the .zip is damaged or was not copied whole", "zip it anew and copy it again"),
)
ENCRYPTED = Sentence(
    "E604",
    mn=(".zip файл нууц үгтэй байна", "нууц үггүйгээр дахин .zip болгоно уу"),
    en=("the .zip has a password", "zip it again without one"),
)
UNUSUAL = Sentence(
    "E605",
    mn=(".zip файл ер бусын аргаар шахагдсан байна", "компьютерын өөрийнх нь «шахах» цэсээр дахин .zip болгоно уу"),
    en=("the .zip is packed in an unusual way", "zip it again with the computer's own menu (“compress”)"),
)
TOO_MANY = Sentence(
    "E606",
    mn=("{limit}-аас олон файлтай байна", "багцын файлуудыг л үлдээнэ үү"),
    en=("it holds more than {limit} files", "leave in it what belongs to the pack"),
)
TOO_LARGE = Sentence(
    "E607",
    mn=("задлахад {limit} МБ-аас их болох юм байна", "зураг, дууг жижигрүүлэх эсвэл хэд хэдэн багц болгоно уу"),
    en=("unpacked it would take more than {limit} MB", "make pictures and sounds smaller, or make several packs"),
)
FILE_TOO_LARGE = Sentence(
    "E608",
    mn=("файл {limit} МБ-аас том байна", "файлыг жижигрүүлнэ үү"),
    en=("the file is larger than {limit} MB", "make it smaller"),
)
BOMB = Sentence(
    "E609",
    mn=("файл задлахдаа хэт их томорч байна: аюултай .zip байж болзошгүй", "найдвартай хүнээс дахин авна уу"),
    en=("it grows far too much when unpacked, as a harmful .zip does", "get it again from somebody you trust"),
)
LEADS_OUT = Sentence(
    "E610",
    mn=("файлын нэр багцын хавтаснаас гарч байна", "багцын хавтсыг өөрийг нь дахин .zip болгоно уу"),
    en=("the file's name leads out of the pack's folder", "zip the pack's folder itself anew"),
)
BAD_NAME = Sentence(
    "E611",
    mn=("зарим компьютер ийм нэртэй файл хадгалж чадахгүй", "үсэг, тоо, зураасаар богино нэр өгнө үү"),
    en=("not every computer can keep a file of this name", "give it a short name of letters, digits and dashes"),
)
NO_PLAIN_FILE = Sentence(
    "E612",
    mn=("энэ бол энгийн файл биш, холбоос эсвэл төхөөрөмж байна", "оронд нь файлыг өөрийг нь хийнэ үү"),
    en=("this is no plain file but a link or a device", "put the file itself in its place"),
)
CLASH = Sentence(
    "E613",
    mn=("«{other}» гэсэн ижил нэртэй файл бас байна", "нэгнийх нь нэрийг солино уу"),
    en=("there is also “{other}”, which some computers take for the same name", "give one of them another name"),
)
FOREIGN = Sentence(
    "E614",
    mn=("багцад ийм файл байж болохгүй", "хасна уу. Багцад {kinds} файл л байна"),
    en=("a pack brings no such file", "take it out. A pack consists of {kinds}"),
)
ZIP_IN_ZIP = Sentence(
    "E615",
    mn=("багц дотор өөр шахсан файл байна", "хасаад дахин .zip болгоно уу"),
    en=("there is another archive within it", "take it out and zip the pack again"),
)
TAKEN = Sentence(
    "E618",
    mn=("энэ нэртэй, гараар тавьсан хавтас киоскт байна", "тэр хавтсыг өөр газар зөөгөөд дахин оролдоно уу"),
    en=("a folder of this name was put here by hand", "move that folder elsewhere and try again; it was left as it is"),
)
DISK_FULL = Sentence(
    "E619",
    mn=("дискэнд зай хүрэхгүй байна", "{need} МБ чөлөөлөөд дахин оролдоно уу; юу ч өөрчлөгдөөгүй"),
    en=("the disk is full", "free {need} MB and try again; nothing has changed"),
)
NOT_WRITTEN = Sentence(
    "E620",
    mn=("энд бичиж чадсангүй ({why})", "диск, хавтсаа шалгаад дахин оролдоно уу; юу ч өөрчлөгдөөгүй"),
    en=("this cannot be written ({why})", "see to the disk or the folder and try again; nothing has changed"),
)
NOT_READ = Sentence(
    "E621",
    mn=("уншиж чадсангүй ({why})", "флашийг дахин залгаад оролдоно уу"),
    en=("this cannot be read ({why})", "plug the stick in again and try once more"),
)
BUSY = Sentence(
    "E622",
    mn=("өөр багц яг одоо орж байна", "түүнийг дуустал хүлээгээд дахин оролдоно уу"),
    en=("another pack is being brought in just now", "wait until that is done and try again"),
)
OLDER = Sentence(
    "E623",
    mn=("киоскт илүү шинэ хувилбар {here} байна, энэ нь {version}", "тэгсэн ч оруулах бол --yes гэж нэмнэ үү"),
    en=("the kiosk has a newer version {here}, this one is {version}", "add --yes to bring it in all the same"),
)
CHANGED_SAME = Sentence(
    "E624",
    mn=(
        "киоскт мөн {version} хувилбар байна, агуулга нь өөр",
        "солих бол --yes гэж нэмнэ үү, эсвэл хувилбарыг нь ахиулна уу",
    ),
    en=("the kiosk has a version {version} that reads differently", "add --yes to replace it, or raise the version"),
)
NOT_HERE = Sentence(
    "E625",
    mn=("ийм багц суулгаагүй байна", "суулгасан багцуудыг install --list харуулна"),
    en=("no such pack has been brought in", "install --list shows those that have"),
)
NO_PREVIOUS = Sentence(
    "E626",
    mn=("өмнөх хувилбар нь алга", "энэ багц нэг л удаа орсон байна"),
    en=("there is no version before it", "this pack was brought in only once"),
)
OUTDONE = Sentence(
    "E627",
    mn=("киоскийн өөрийнх нь {here} хувилбар энэ {version}-оос шинэ эсвэл ижил", "хувилбарын дугаарыг ахиулна уу"),
    en=("the kiosk's own version {here} is not older than this {version}", "raise the version to have it played"),
)

LEFT_OUT = Sentence(
    "W601",
    mn=("багцад хэрэггүй тул оруулаагүй", "үлдээсэн ч болно"),
    en=("left out, for a pack has no use for it", "it may stay where it is"),
)
KIOSKS_OWN = Sentence(
    "W602",
    mn=("оруулаагүй: суваг, арга, үгсийн жагсаалт киоскийнх өөрийнх нь байна", "багцаас хасаж болно"),
    en=("left out: channels, tactics and words are the kiosk's own", "it can be taken out of the pack"),
)
NOT_NAMED = Sentence(
    "W603",
    mn=("оруулаагүй: pack.yaml энэ файлыг нэрлээгүй", "хэрэгтэй бол contents жагсаалтад нэмнэ үү"),
    en=("left out: pack.yaml does not name it", "add it to contents if it belongs to the pack"),
)
