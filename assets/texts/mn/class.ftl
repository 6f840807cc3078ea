### Ангиараа тоглох: нэг дэлгэц, олон хүүхэд. Ангид нийтэд нь, багшид «та» гэж хандана.

## Ажилтны цэснээс эхлүүлэх
class-mode = Ангиараа тоглох
class-setup-pack = Аль багцаас?
class-setup-size = Хэдэн зурвас үзэх вэ?
class-setup-items = { $count } зурвас
class-setup-minutes = { $minutes } минут орчим
class-setup-none = Харагдаж буй багцад ангиараа үзэх зурвас алга. Багц эсвэл насны бүлгээ асаана уу.
class-setup-others = Харагдаж буй, зурвастай нь л энд байна.
class-guide = Яаж явагдах вэ?
class-guide-vote = Зурвас бүрд хоёр удаа санал өгнө
class-guide-vote-line = Эхлээд ганцаараа бодоод, дараа нь хажуудахтайгаа нэг минут ярилцаад. Та өргөсөн гар эсвэл картыг тоолно.
class-guide-kept = Зөвхөн тоо хадгална
class-guide-kept-line = Хэн юу гэснийг хадгалахгүй. Эхний саналын дүн хоёр дахийг нь тоолж дуустал нууц байна.
class-guide-keyboard = Гарын товчлуураар
class-guide-keyboard-line = Tab шилжинэ, Enter дарна. Гарын тоог шууд бичнэ.
class-guide-presenter = Слайд солигчоор
class-guide-presenter-line = «Дараах» (Page Down) дарна, «өмнөх» (Page Up) шилжинэ.
class-begin = Эхэлье

## Дэлгэц бүрийн буланд
class-name = Ангиараа

## Эхлэл: ингэж тоглоно
class-intro-title = Бүгдээрээ анзаарцгаая
class-intro-vote = Зурвасыг уншаад, бүгд зэрэг санал өгнө.
class-intro-talk = Хажуудахтайгаа нэг минут ярилцана.
class-intro-again = Дахин санал өгнө. Бодлоо өөрчилж болно.
class-intro-kind = Өөрийнхөө тухай ярих албагүй. Хэн юу гэснийг асуухгүй.

## Санал
class-vote-first = Эхний санал
class-vote-second = Хоёр дахь санал
class-card-lure = шар карт
class-card-fine = ногоон карт
class-vote-line = «Гурав» гэхэд зэрэг өргөөрэй. Картгүй бол нүдээ аниад, ээлжээр нь гараа өргөөрэй.
class-count-go = Тоолъё

## Тоолох
class-count-lure = Өгөөш гэсэн нь
class-count-fine = Зүгээр гэсэн нь
class-count-hint = Гар бүрд + дарна, эсвэл тоог бичнэ. Дахин бичвэл солигдоно, Backspace нэг цифр арилгана.
class-count-next = Дараа нь тоолно
class-count-hidden = Тоолсон, одоохондоо нууц
class-counted = Тоолж дууслаа
class-recount = Дахин тоолох

## Ярилцах
class-talk-title = Хажуудахтайгаа ярилцаарай
class-talk-line = Яагаад тэгж бодов? Юуг нь шалгамаар байна?
class-talk-over = Минут боллоо. Өгүүлбэрээ дуусгаарай.
class-vote-again = Дахин санал өгье

## Нээх: өмнө, дараа
class-reveal-lure = Энэ өгөөш байсан
class-reveal-fine = Энэ зүгээр зурвас байсан
class-before = Ярилцахын өмнө
class-after = Ярилцсаны дараа
class-uneven = Эхний удаа { $before } хүүхэд, одоо { $after }
class-in-ten = 10 хүүхдийн { $count } нь
class-not-counted = тоолоогүй
class-change-most = Бараг бүгдээрээ таньлаа!
class-change-more = Ярилцаад илүү олноороо таньлаа.
class-change-same = Ярилцах нь бодлоо шалгах сайн арга.
class-change-less = Амаргүй зурвас байлаа. Одоо хамтдаа харцгаая.

## Тайлбар
class-signs = Юуг анзаарах вэ?
class-no-signs = Энд сэжигтэй шинж алга
class-why = Яагаад?

## Үр дүн
class-result-more = Ярилцаад илүү сайн анзаарлаа!
class-result-same = Хамтдаа анзаарлаа!
class-result-lure = Өгөөшийг анзаарсан
class-result-fine = Зүгээрийг таньсан
class-result-before = Өмнө
class-result-after = Дараа
class-items-title = Зурвас бүрээр

## Яриа, хэлж үзэх, дуусгах
class-discuss-title = Ярилцацгаая
class-discuss-sign = Аль шинж хамгийн их тус болов?
class-discuss-fine = Зүгээр зурвасыг юугаар нь таньсан бэ?
class-discuss-mind = Ярилцахад бодол юунаас болж өөрчлөгдөв?
class-discuss-kind = Хүссэн нь ярина. Өөрийнхөө тухай биш, зурвасын тухай.
class-tell-title = Хэлж үзье
class-tell-line = Хосоороо: нэг нь хэлж эхэлнэ, нөгөө нь том хүн болж тайван сонсоно. Дараа нь солилцоорой.
class-tell-words = Ингэж эхэлж болно
class-finish = Хичээлээ дуусгах
class-end-title = Ангиараа тоглохоо дуусгах уу?
class-end-line = Тоолсон санал хадгалагдсан. Дэлгэц эхнээсээ эхэлнэ.
class-end-stay = Цааш үзье
