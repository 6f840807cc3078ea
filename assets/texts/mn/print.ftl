### Хэвлэх хуудас: багшид «та», картан дээр хүүхдэд «чи».

## Нүүр
handout-ages = { $ages } нас
handout-minutes = { $minutes } минут
handout-questions = Асуултууд
handout-remember = Санаж явах зүйл

## Ярилцлагын заавар
handout-before = Тоглохын өмнө
handout-during = Тоглож байхдаа
handout-after = Тоглосны дараа
handout-adult-title = Дэргэд нь байгаа том хүнд

## Түүхийн картууд
handout-cards-how = Тасархай зураасаар хайчилна. 1-р картаас эхлээд хамтдаа уншиж, ярилцаж, хариултаа сонгоно. Тайлбарыг багш уншиж өгнө.
handout-leader-tells = Дараагийн картыг багш хэлнэ.
handout-hint-judge = Өгөөш үү, зүгээр үү? Итгэлтэй байна уу, эргэлзэж байна уу?
handout-hint-spot = Анхаарах үг бүрийг олоорой
handout-hint-order = Дарааллаар нь дугаарлаарай
handout-hint-tell = Хэнд, юу гэж, хэзээ хэлэхээ зохиогоорой
handout-whom = Хэнд
handout-opener = Юу гэж
handout-moment = Хэзээ, хаана
handout-to = { $number }-р карт

## Багшийн түлхүүр
handout-key-title = Багшид: хариу, тайлбар
handout-key-how = Хүүхдүүд хариулсны дараа уншиж өгнө. Алдсан хүнийг буруутгахгүй: «Үүнийг олон хүн анзаардаггүй. Ингэж шалгаж болно».
handout-points = { $points } оноо.
handout-fits = Тохирно.
handout-fits-not = Тохирохгүй.
handout-truth = Хариу
handout-lure = өгөөш
handout-fine = зүгээр
handout-signs = Анхаарах үг
handout-quoted = «{ $words }»
handout-order = Дараалал
handout-why = Яагаад
handout-check = Яаж шалгах
handout-if = { $when } бол { $to }
handout-else = Бусад үед { $to }
handout-if-points = { $points } ба түүнээс олон оноотой
handout-if-chosen = { $answers } гэж сонгосон
handout-if-not-chosen = { $answers } гэж сонгоогүй

## Авч явах карт
handout-take-home = Авч явах карт
handout-take-home-line = Сонин юм болбол хэлээрэй. Чиний буруу биш.
handout-here = Энд:

## Санал өгөх карт
handout-vote-title = Санал өгөх карт
handout-vote-how = Ангиараа тоглоход хүүхэд бүрд нэг: тасархай хөндлөн зураасаар хайчлаад, дундуур нь нугална. Нэг тал нь өгөөш, нөгөө тал нь зүгээр. Энэ хуудас дөрвөн хүүхдэд хүрнэ. Хар цагаанаар ч хэвлэж болно.
