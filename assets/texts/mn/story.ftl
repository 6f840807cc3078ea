### Түүх, асуулт хариулт.

## Чат
story-typing = { $name } бичиж байна…
story-chat = Чат

## Юу хийх вэ
step-choice = Нэгийг сонгоорой
step-choices = Тохирох бүгдийг сонгоорой
step-judge = Өгөөш үү, зүгээр үү?
step-spot = Анхаарах шинж бүр дээр дараарай
step-order = Зөв дарааллаар нь дараарай
step-tell = Хэнд, юу гэж хэлэх вэ?
step-done = Болсон

## Хариултын дараа
outcome-full = Сайн бодлоо
outcome-part = Нэлээд нь таарлаа
outcome-none = Өөр арга бас бий
outcome-open = Чи ингэж сонголоо
outcome-told = Хэлж чадлаа
spot-found = Олсон шинж: { $found } / { $total }
spot-so-far = Одоогоор олсон: { $found }
spot-fine = Энэ үг зүгээр байна. Өөр газраас хайгаарай.
choice-right = { $count ->
    [one] Зөв хариулт:
   *[other] Зөв хариултууд:
}
choices-missed = Энэ бас тохирно
choices-extra = Энэ тохирохгүй
order-better = Ийм дараалал илүү тустай

## Төгсгөл
ending-told = Хэлсэн
ending-checked = Шалгасан
ending-left = Холдсон
ending-unsure = Эргэлзсэн
ending-again = Өөрөөр тоглож үзэх
