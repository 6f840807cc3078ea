### Мэдээлэл гаргах, нэгтгэх, устгах: зохион байгуулагч уншина. «Та» гэж хандана.

transfer-saved = { $visits } зочлолт хадгаллаа: { $sessions } тоглолт, { $rows } мөр
transfer-versions = Өөр өөр агуулгатай ирсэн тоглолт: { $count }. Бүх хувилбар нь энд бий: { $file }
transfer-left-alone = Гаргасан мэдээлэл биш тул хөндөөгүй файл: { $count } ({ $names })
transfer-collected = { $visits } зочлолт, { $sessions } тоглолт: { $folder }
transfer-read = Уншсан эх сурвалж: { $sources }, үүнээс давхардсан нь: { $repeated }

purge-day = { $date }: { $visits } зочлолт, { $sessions } тоглолт
purge-journals = Аль ч өдөрт ороогүй тоглолт: { $count }
purge-undated = { $path }: өдрийг нь уншиж чадаагүй тул хэвээр үлдээв
purge-nothing = Энэ өдрөөс өмнөх бичлэг алга: { $date }
purge-sure = Энэ бүгдийг бүрмөсөн устгах уу?
purge-kept = Юу ч устгасангүй
purge-done = Устгалаа: { $days } өдөр, { $sessions } тоглолт
purge-exports = { $path }: өмнө нь гаргасан файл, хэвээрээ байна
