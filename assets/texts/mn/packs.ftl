### Ажилтан багц авчрах, өмнөх хувилбарыг буцаах. «Та» гэж хандана.

## Авчрах
bring-go = Зөөврийн дискнээс авчрах
bring-title = Багц авчрах
bring-line = Багцын .zip файл эсвэл хавтастай зөөврийн дискээ (флашаа) залгаад «Дахин харах» товчийг дарна уу.
bring-looking = Зөөврийн дискийг харж байна…
bring-none = Залгаатай зөөврийн дискнээс багц олдсонгүй.
bring-again = Дахин харах
bring-failed = Болсонгүй. Дискээ дахин залгаад оролдоно уу: { $error }
bring-copying = «{ $pack }»: хуулж байна…
bring-checking = «{ $pack }»: шалгаж байна…
bring-media = «{ $pack }»: зураг, дууг бэлдэж байна…
bring-saving = «{ $pack }»: хадгалж байна…
bring-done = «{ $pack }» орлоо. Хувилбар { $version }
bring-done-shown = Цэсийг хаамагц зочдод харагдана.
bring-done-hidden = Нуусан багц. «Багцууд» хэсэгт тэмдэглэвэл харагдана.
bring-done-other-age = Насны бүлэг нь хаалттай. «Насны бүлэг» хэсэгт асаавал харагдана.
bring-unchanged = «{ $pack }» яг энэ чигээрээ киоскт байгаа. Юу ч өөрчлөгдөөгүй.
bring-refused = «{ $pack }» ороогүй. Киоск дээр юу ч өөрчлөгдөөгүй. Багцыг бичсэн хүнд үүнийг хэлээрэй:

## Дискэн дээрх багц
found-new = шинэ багц
found-newer = киоскт байгаа { $here } хувилбараас шинэ
found-update = киоскийн өөрийнх нь хувилбараас шинэ
found-same = ийм хувилбар киоскт байгаа
found-older = киоскт илүү шинэ { $here } хувилбар байна
found-outdone = киоскийн өөрийнх нь { $here } хувилбар тоглогдоно
found-unfit = { $name }: оруулах боломжгүй
found-bring = Оруулах
found-bring-again = Дахин оруулах
found-bring-older = Хуучныг оруулах

## Авчирсан багцууд
brought-go = Авчирсан багцууд
brought-title = Авчирсан багцууд
brought-looking = Авчирсан багцуудыг харж байна…
brought-none = Энэ киоскт багц авчраагүй байна.
brought-versions = хувилбар { $version } · өмнөх нь { $previous }
brought-restore = { $version } руу буцаах
brought-restored = «{ $pack }» одоо { $version } хувилбараар тоглогдоно.
