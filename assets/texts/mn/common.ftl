### Дэлгэц бүрд байх үгс. Хүүхдэд «чи», ажилтанд «та».

## Нэр
brand = Анзаар!

## Үргэлж харагдах товчнууд
help = Тусламж · 108
leave = Гарах
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
back = Буцах
finish = Дуусгах
page-of = { $page } / { $pages }
