### Ажилтанд зориулсан дэлгэцүүд. «Та» гэж хандана.

## Эхний тохиргоо
first-title = Эхний тохиргоо
first-pin = Ажилтны PIN код (4–8 орон)
first-pin-again = PIN кодоо давтана уу
first-event = Өдөрлөг, арга хэмжээний нэр
event-line = Жишээ нь: сургуулийн нээлттэй өдөр. Тоон мэдээнд энэ нэрээр орно.
first-ages = Энд хэдэн насныхан тоглох вэ?
first-adult = Хүүхэд энд хэнтэй ярьж болох вэ?
first-adult-role = Албан тушаал
first-adult-room = Өрөө
first-adult-note = Жишээ нь: нийгмийн ажилтан, 2 давхар 204. Хүний нэр бүү бичээрэй. 108-ын доор харагдана.
first-save = Хадгалаад эхлэх
first-try = Зүгээр л туршиж үзэх
first-try-line = Эсвэл зүгээр л туршиж үзээрэй: PIN кодгүй, 11–13 насны багцаар тоглоно. PIN код тавих хүртэл Ctrl+Q дарж гарна.

## PIN код
pin-title = PIN кодоо оруулна уу
pin-ok = Болсон
pin-wrong = PIN код буруу байна
pin-wait = { $seconds } секунд хүлээгээд дахин оролдоно уу
pin-rule = PIN код 4–8 оронтой тоо байна
pin-mismatch = Хоёр PIN код таарахгүй байна
pin-forgotten = Мартсан бол: run_kiosk.py pin --reset

## Цэс
staff-title = Ажилтны цэс
staff-close = Цэсийг хаах
staff-save = Хадгалах
staff-cancel = Болих
staff-on = Асаалттай
staff-off = Унтраалттай
staff-settings = Тохиргоо
staff-packs = Багцууд
staff-event = Арга хэмжээ
staff-event-none = Нэргүй
staff-wave = Хэмжилтийн үе
staff-ages = Насны бүлэг
staff-adult = Ярьж болох хүн
staff-adult-none = Заагаагүй
staff-settings-line = Дуу, өнгө, хэл
staff-counts = Тоглосон тоо
staff-for-organiser = Зохион байгуулагчид
staff-exit-line = Компьютер руу буцах
staff-sound = Дуу
staff-volume = Дууны хэмжээ
staff-volume-value = { $percent } %
staff-motion = Хөдөлгөөн
staff-theme = Дэлгэцийн өнгө
staff-text-size = Үсгийн анхны хэмжээ
staff-language-order = Эхний хэл
staff-pin = PIN код солих
staff-pin-set = PIN код тавих
staff-pin-is-set = Тавьсан
staff-pin-none = Тавиагүй

## Цэсийн утгууд
wave-single = Нэг удаа
wave-before = Өмнөх
wave-after = Дараах
wave-booster = Давтан бататгах
wave-line = Хөтөлбөрийн өмнө, дараа хэмжиж байгаа бол сонгоно уу. Үгүй бол «Нэг удаа» хэвээр үлдээнэ үү.
ages-11-13 = 11–13 нас
ages-14-17 = 14–17 нас
ages-18 = 18-аас дээш
ages-line = Сонгосон насны багцууд л харагдана.
ages-needed = Дор хаяж нэг насны бүлэг сонгосон байх ёстой.
ages-11-13-line = 11 настай хүүхдэд ч аюулгүй
ages-14-17-line = Ажлын санал, зураг гуйх, айлган сүрдүүлэх тухай
ages-18-line = Том хүмүүст зориулсан багц, мэдээлэх сувгууд
theme-daylight = Өдрийн
theme-night = Шөнийн
theme-contrast = Тод ялгаралтай

## Хичээлийн өмнө, дараа хэмжих
measure-title = Клубийн тойргийг хичээлийн өмнө, дараа хэмжих
measure-line = Нэг зочлолтод: нэг хувилбарын тойрог, түүх, нөгөө хувилбарын тойрог. Аль нь эхлэхийг киоск ээлжлүүлнэ. Үе «Нэг удаа» үед ажиллана.
lesson-title = Дунд нь ямар түүх тоглох вэ?
lesson-first = Багц бүрийн эхний түүх

## Багцууд
pack-shown = Харагдаж байна
pack-hidden = Нуусан
packs-shown = Харагдаж буй: { $shown }/{ $total }
pack-other-age = Насны бүлэг нь хаалттай
pack-refused = Алдаатай тул тоглохгүй
pack-version = хувилбар { $version }
packs-refused = { $count } багц алдаатай тул тоглохгүй.
packs-refused-go = Жагсаалт
packs-refused-title = Тоглохгүй багцууд

## Өнөөдрийн тоо
today-title = Өнөөдөр
today-date = { DATETIME($date, dateStyle: "long") }
today-started = Эхэлсэн: { $count }
today-finished = Дуустал тоглосон: { $count }
today-left = Дундаас нь гарсан: { $count }
today-interrupted = Тасалдсан: { $count }
today-help = Тусламжийн хуудас нээсэн: { $count }
today-note = Тусламж нээснийг өдрөөр нь л тоолно. Хэн нээснийг мэдэх боломжгүй.
today-counting = Тоолж байна…
today-failed = Тоолж чадсангүй. Диск залгаастай, уншигдаж байгаа эсэхийг шалгана уу: { $error }

## Нээлттэй асуудал
open-title = Нээлттэй асуудал
open-count = Шийдэх зүйл: { $count }
open-none = Нээлттэй асуудал алга.
open-unread = { $pack }: { $language } текстийг хүн хянаж уншаагүй
open-channel-line = Утсаараа нээгээд, зөв хуудас мөн бол баталгаажуулна уу. Батлах хүртэл хүүхдэд харагдахгүй.
open-number-line = Дугаарыг албан ёсны эх сурвалжтай тулгаж шалгаад баталгаажуулна уу. Шалгах гэж залгах хэрэггүй.
open-channel-confirm = Нээж үзсэн, зөв байна
open-number-confirm = Тулгасан, зөв байна
open-channel-withdraw = Баталгааг буцаах
open-channel-confirmed = Баталгаажсан

## Экспорт
export-title = Мэдээлэл гаргах
export-line = Өнөөг хүртэлх бүх зочлолт: хүн унших хүснэгт, олон киоскийн мэдээллийг нэгтгэх файл. Зөвхөн зохион байгуулагчид өгнө, нийтэд тавихгүй.
export-here = Энэ компьютерт
export-removable = Зөөврийн дискэнд
export-running = Хадгалж байна… { $percent } %
export-running-minutes = Хадгалж байна… { $percent } %, ойролцоогоор { $minutes } минут үлдлээ
export-running-soon = Хадгалж байна… { $percent } %, нэг минут хүрэхгүй хугацаа үлдлээ
export-leave-it = Дуустал зөөврийн дискээ сугалахгүй байна уу.
export-done = { $count } зочлолт хадгаллаа
export-checked-removable = Буцааж уншаад зөвийг нь шалгалаа. Одоо зөөврийн дискээ сугалж болно. Хавтас: { $folder }
export-checked-here = Буцааж уншаад зөвийг нь шалгалаа. Хавтас: { $folder }
export-failed = Хадгалж чадсангүй. Дискэнд зай байгаа, бичиж болдог эсэхийг шалгаад дахин оролдоно уу: { $error }

## Гарах
exit-title = Киоскыг хаах уу?
exit-line = Хаахад явж буй тоглолт «гарсан» гэж тэмдэглэгдэнэ.
exit-go = Киоскыг хаах

## Мэдэгдэл
notice-title = Мэдэгдэл
notice-count = Унших зүйл: { $count }
notice-none = Мэдэгдэл алга.
notice-safe-defaults = PIN код тавиагүй тул энэ цэсийг хэн ч нээж чадна. Өөрчлөөгүй тохиргоо бүр аюулгүй анхны утгаараа байна. PIN код тавих хүртэл Ctrl+Q дарж гарна.
notice-config = Тохиргооны файлыг бүрэн уншиж чадсангүй. Уншигдаагүй хэсэгт анхны утгыг хэрэглэлээ, цэснээс дахин тохируулна уу: { $error }
notice-config-aside = Хуучин тохиргооны файлыг ингэж нэрлээд үлдээлээ: { $path }
notice-config-save = Тохиргоог хадгалж чадсангүй. Дискэнд зай гаргах эсвэл хавтсыг бичиж болдог болгоно уу: { $error }
notice-packs = Тоглуулж чадаагүй багцын тоо: { $count }. Багцын жагсаалтаас шалтгааныг үзнэ үү.
notice-channels = Сувгийн файлыг уншиж чадсангүй. QR код харуулахгүй: { $error }
notice-disk = Дискэнд бичиж чадахгүй байна. Зай гаргах эсвэл хавтсыг бичиж болдог болгоно уу. Тоглоом үргэлжилнэ. Хариултууд санах ойд хүлээнэ, тог тасарвал алдагдана: { $detail }
notice-in-use = Энэ хавтсыг өөр киоск хэрэглэж байна. Нэгийг нь хаана уу. Түүнийг хүртэл хариултууд санах ойд хүлээнэ: { $path }
notice-set-aside = Уншигдаагүй файлыг ингэж нэрлээд үлдээлээ: { $path }
notice-damaged = Файлын зарим хэсэг уншигдсангүй, байсан газарт нь үлдээлээ: { $path }
notice-recovered = Тог тасрахад дутуу үлдсэн { $count } тоглолтыг сэргээж хадгаллаа.
notice-dropped = Дискэнд бичиж чадаагүй тул { $count } тоглолт хадгалагдсангүй.
notice-record = Нэг бичлэгийг хадгалж чадсангүй: { $detail }
notice-media = Зураг, бичлэг нь бэлтгэгдээгүй багцын тоо: { $count }. Багцын хавтсыг зөөврийн дискнээс авчирч оруулбал гарна.
notice-sound = Дууны төхөөрөмж олдсонгүй. Дуугүй ажиллаж байна.
