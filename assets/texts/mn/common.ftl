### Дэлгэц бүрд байх үгс. Хүүхдэд «чи», ажилтанд «та».

## Нэр
brand = Анзаар!

## Үргэлж харагдах товчнууд
help = Тусламж · 108
leave = Гарах
sound-on = Дуутай
sound-off = Дуугүй
text-size = Үсгийн хэмжээ
text-size-small = Жижиг
text-size-normal = Энгийн
text-size-large = Том
language-mn = Монгол
language-en = English
language-short-mn = МН
language-short-en = EN

## Явах товчнууд
start = Эхлэх
next = Дараагийнх
more = Цааш унших
back = Буцах
finish = Дуусгах
yes = Тийм
no = Үгүй
page-of = { $page } / { $pages }
