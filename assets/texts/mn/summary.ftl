### Дүн: зохион байгуулагч уншина. «Та» гэж хандана.

summary-title = Юу болсон бэ
summary-turnout = { $visits } зочлолт: { $finished } нь дуусгасан, { $left } нь орхисон, { $interrupted } нь цахилгаан тасарч зогссон.
summary-visits = Зочлолт
summary-finished = Дуусгасан
summary-left = Орхисон
summary-interrupted = Тасарсан
summary-helps = Тусламж нээсэн
summary-none = (заагаагүй)

## Юугаар тоолсон
summary-by-date = Өдрөөр
summary-by-hour = Цагаар
summary-by-event = Арга хэмжээгээр
summary-by-kiosk = Киоскоор
summary-by-pack = Багцаар
summary-by-language = Хэлээр
summary-by-age_band = Насны бүлгээр
summary-by-mode = Тоглолтын төрлөөр
summary-by-wave = Хэмжилтийн үеэр
summary-by-arm = Харьцуулах бүлгээр

## Хаана орхисон
summary-where = Хаана орхисон
summary-shown = Гарч ирсэн
summary-share = Хувь
summary-more = Өөр { $count } мөр байна. Бүгдийг нь --json гаргана.

## Ялгасан нь
summary-detection = Өгөөш ба зүгээрийг ялгасан нь
summary-of-visits = { $visits } зочлолтын бүх дүгнэлтийг нийлүүлэв.
summary-said-lure = «Өгөөш» гэсэн
summary-said-fine = «Зүгээр» гэсэн
summary-lures = Өгөөш
summary-fines = Зүгээр зурвас
summary-value = Утга
summary-low = Доод
summary-high = Дээд
summary-d-prime = Ялгах чадвар, d'
summary-criterion = Босго, c
summary-auc = Муруйн доорх талбай, AUC
summary-too-few-visits = Зөвхөн тоог үзүүлэв: { $found } зочлолт байна, тооцоолоход { $least } хэрэгтэй.
summary-too-few-expected-cell = Зөвхөн тоог үзүүлэв: хамгийн бага нүдэнд { $found } хариулт хүлээгдэнэ, тооцоолоход { $least } хэрэгтэй.

## Өөрчлөлт
summary-change = Өөрчлөлт: { $earlier } – { $later }
summary-paired = Нэг зочлолт дотор, хоёр өөр хувилбараар хэмжсэн { $before } зочлолт. Сүүлийнхээс эхнийхийг хассан ялгаа:
summary-orders = Аль хувилбар эхэлсэн: { $orders }. Тоо нь ойролцоо байвал хувилбарын ялгаа нөлөөлөхгүй.
summary-unpaired = Өөр өөр зочлолтууд: эхлээд { $before }, дараа нь { $after }. Өөр хүүхдүүд, өөр зурвас байж болох тул шалтгааныг харуулахгүй. Сүүлийнхээс эхнийхийг хассан ялгаа:

summary-effect = Туршилтын үр нөлөө: { $arm }, { $reference } хоёрын ялгаа
summary-effect-line = { $arm }: { $visits } зочлолт, { $reference }: { $others } зочлолт, хоёр удаа хэмжсэн. Эхний бүлгийн өөрчлөлтөөс хоёр дахийн өөрчлөлтийг хассан нь:

## Зурвас, арга
summary-items = Хамгийн олон андуурсан зурвас
summary-truth = Үнэндээ
summary-right = Зөв
summary-wrong = Андуурсан
summary-tactics = Аргаар: анзаарсан, анзаараагүй өгөөш; андуурсан, таньсан зүгээр зурвас
summary-hits = Анзаарсан
summary-misses = Анзаараагүй
summary-false-alarms = Андуурсан
summary-correct-rejections = Таньсан

## Хэлж үзэх
summary-telling = Хэлж үзсэн нь
summary-telling-line = { $visits } зочлолт { $tries } удаа хэлж үзэв. Буруу хариулт байхгүй.
summary-tries = Удаа

## Арга зүй
summary-method = Яаж унших, яаж тооцсон бэ
summary-reading = d' 0, AUC 0.5 бол өгөөш ба зүгээрийг огт ялгаагүй гэсэн үг. c 0-ээс бага бол «өгөөш» гэж амархан хэлдэг.
summary-no-difference = Өөрчлөлтийн доод, дээд хоёрын дунд 0 байвал эдгээр тоо ялгаа харуулахгүй байна.
summary-method-line = d', c, AUC нь эдгээр зурвасын нийлүүлсэн хувь хэмжээнээс гарна. Нэг хүний чадвар биш, өөр зурвасаар өөр гарна. Томьёо, эх сурвалж нь --json-ы codebook хэсэгт бий.
summary-method-interval = Доод, дээд нь 95 %-ийн завсар: зочлолтыг бүхлээр нь 1000 удаа дахин түүвэрлэсэн (эхлэл: { $seed }).

## Зохиосон зочлолт
summary-made-up = Зохиосон { $visits } зочлолт, { $sessions } тоглолт: { $folder }
