### Нэг зочлолт: угтах дэлгэцээс суваг хүртэл.

## Угтах дэлгэц
attract-title = Энэ өгөөш үү, зүгээр үү?
attract-line = Хүрээд хариулаарай. Нэр асуухгүй. Хэдэн минут л болно.
practice-note = Энэ бол бэлтгэл. Хариултыг тоолоогүй.
practice-go = Тоглож эхлэх

## Амрах дэлгэц
rest-touch = Хүрээд тоглоорой

## Дүгнэх: дөрвөн хариулт
judge-question = Юу гэж бодож байна?
judge-lure = Өгөөш
judge-fine = Зүгээр
judge-lure-sure = Өгөөш, итгэлтэй
judge-lure-rather = Өгөөш байх
judge-fine-rather = Зүгээр байх
judge-fine-sure = Зүгээр, итгэлтэй

## Сонгох дэлгэц
choose-title = Юу тоглох вэ?
choose-walk-up = Хурдан тойрог
choose-club = Клубийн тойрог
choose-story = Түүх
choose-quiz = Асуулт хариулт
choose-other = Өөр юм тоглох
choose-round-about = { $count } зурвас. Өгөөш үү, зүгээр үү? Шийдээрэй.
choose-club-about = { $count } зурвас. Клубээрээ, ангиараа ярилцаж тоглоно.
choose-minutes = { $minutes } минут
filter-theme = Юуны тухай?
filter-time = Хэр удаан?
filter-ages = Хэдэн настайд?
filter-pack = Аль багц?
filter-any = Бүгд
filter-leaves = { $count } тоглоом
theme-online = Онлайн найз
theme-work = Ажил, мөнгө
theme-trips = Аялал, тэмцээн
theme-people = Таньдаг хүмүүс
theme-pictures = Зураг, заналхийлэл
time-short = 5 минут хүртэл
time-medium = 10 минут хүртэл
time-long = 10 минутаас урт

## Тайлбар: дөрвөн гарчиг. Хэзээ ч зэмлэхгүй.
feedback-hit = Анзаарлаа!
feedback-miss = Үүнийг олон хүн анзаардаггүй
feedback-miss-line = Ингэж шалгаж болно.
feedback-correct-rejection = Тийм ээ, энэ зүгээр
feedback-false-alarm = Энэ зүгээр зурвас байна
feedback-false-alarm-line = Шалгах нь хэзээ ч буруу биш.
feedback-do = Одоо яах вэ?

## Үр дүн: хоёр тоо
result-heading-all = Бүгдийг нь таньлаа!
result-heading-most = Сайн анзаарлаа!
result-heading-some = Анзаарч эхэллээ!
result-lures = өгөөшийг анзаарсан
result-fine = зүгээрийг таньсан
result-remember = Санаарай.
result-remember-line = Шалгах нь хэзээ ч буруу биш. «Битгий хэл» гэвэл зогсоод, итгэдэг нэг том хүндээ хэлээрэй.
result-story-done = Түүх дууслаа
result-quiz-done = Асуултууд дууслаа
result-again = Дахин тоглох

## Хичээлийн өмнө, дараа
choose-measured-about = Зурвас дүгнээд, хичээл үзээд, дараа нь дахин дүгнэнэ.
between-before = Эхлээд өөрөө дүгнээрэй
between-before-line = { $count } зурвас ирнэ. Тайлбарыг нь дараа нь хамт үзнэ.
between-lesson = Одоо хичээл
between-lesson-line = Дахиад { $count } зурвас. Энэ удаад юу байсныг нь тайлбарлана.
between-story-line = Нэг түүх уншъя. Баатар яахыг чи шийднэ.
between-after = Одоо дахиад
between-after-line = Өөр { $count } зурвас. Сурснаа хэрэглээрэй. Тайлбар нь төгсгөлд ирнэ.
result-earlier = эхэндээ { $got } / { $total }
result-heading-grew = Одоо илүү сайн анзаарч байна!
result-heading-differs = Дуустал нь тоглолоо!

## Хэлж үзэх
tell-title = Хэлж үзье
tell-line = Санаа зовох юм тохиолдвол хэнд, юу гэж хэлэх вэ? Үгээ өөрөө эвлүүлээрэй. Буруу хариулт байхгүй.
tell-whom = Хэнд хэлэх вэ?
tell-words = Юу гэж эхлэх вэ?
tell-when = Хэзээ, хаана?
tell-say = Ингэж хэлье
tell-again = Өөрөөр хэлж үзэх
tell-skip = Алгасах

## Сувгууд
channels-title = Хэнд хандах вэ?
channels-line = Дугаарыг нь санаж аваарай. Найзынхаа төлөө ч залгаж болно.

## Хүлээх
still-there-title = Энд байна уу?
still-there-line = { $seconds } секундын дараа эхнээсээ эхэлнэ.
still-there-stay = Би энд байна

## Саатал
oops-title = Уучлаарай, саатал гарлаа
oops-line = Хэний ч буруу биш. Одоохон эхнээсээ эхэлнэ.
