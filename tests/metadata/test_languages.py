"""Bylines in thirty languages, as news sites print them: people out, without 'By', roles, places, newsrooms and editors."""

from __future__ import annotations

import pytest

from pipeline import blocks, metadata
from pipeline.metadata import names
from tests.metadata.documents import article, document, head, script, text_facts

PEOPLE = [
    # Arabic, Persian, Urdu
    ("بقلم: سامي حداد", ["سامي حداد"]),
    ("بقلم/ سامي حداد", ["سامي حداد"]),
    ("كتب: سامي حداد", ["سامي حداد"]),
    ("كتبت- ليلى نصر", ["ليلى نصر"]),
    ("كتب سامي حداد", ["سامي حداد"]),
    ("سامي حداد وليلى نصر", ["سامي حداد", "ليلى نصر"]),
    ("سامي حداد و ليلى نصر", ["سامي حداد", "ليلى نصر"]),
    ("وليد حداد", ["وليد حداد"]),
    ("سامي حداد، ليلى نصر", ["سامي حداد", "ليلى نصر"]),
    ("سامي حداد - القاهرة", ["سامي حداد"]),
    ("القاهرة - سامي حداد", ["سامي حداد"]),
    ("القاهرة: سامي حداد", ["سامي حداد"]),
    ("إعداد: سامي حداد تحرير: ليلى نصر", ["سامي حداد"]),
    ("المصدر: وكالات", []),
    ("هيئة التحرير", []),
    ("وكالات", []),
    ("فريق التحرير", []),
    ("مراسل الجريدة: سامي حداد", ["سامي حداد"]),
    ("خبرنگار: نگار رستمی", ["نگار رستمی"]),
    ("نویسنده: نگار رستمی", ["نگار رستمی"]),
    ("نویسنده : نگار رستمی، مترجم: بهرام کیانی", ["نگار رستمی"]),
    ("نگار رستمی - خبرنگار", ["نگار رستمی"]),
    ("نگار رستمی و بهرام کیانی", ["نگار رستمی", "بهرام کیانی"]),
    ("گروه سیاسی", []),
    ("تحریریه", []),
    ("تحریر: ندیم قریشی", ["ندیم قریشی"]),
    ("رپورٹ: ندیم قریشی", ["ندیم قریشی"]),
    ("ویب ڈیسک", []),
    ("نیوز ڈیسک", []),
    ("ندیم قریشی اور سمیرا خان", ["ندیم قریشی", "سمیرا خان"]),
    # Hebrew
    ("מאת נועה לוי", ["נועה לוי"]),
    ("נכתב על ידי: נועה לוי", ["נועה לוי"]),
    ("נכתב על ידי נועה לוי", ["נועה לוי"]),
    ("מאת: נועה לוי ודן כרמי", ["נועה לוי", "דן כרמי"]),
    ("נועה לוי, דן כרמי", ["נועה לוי", "דן כרמי"]),
    ("ורד לוי", ["ורד לוי"]),
    ("נועה לוי, כתבת לענייני משפט", ["נועה לוי"]),
    ("כתב: דן כרמי צילום: נועה לוי", ["דן כרמי"]),
    ("מערכת האתר", []),
    ("מערכת", []),
    ("שירות החדשות", []),
    # Hindi, Bengali
    ("लेखक: मीरा वर्मा", ["मीरा वर्मा"]),
    ("Written By: मीरा वर्मा", ["मीरा वर्मा"]),
    ("Written By: मीरा वर्मा | Edited By: राहुल सेन", ["मीरा वर्मा"]),
    ("Written By मीरा वर्मा Edited By राहुल सेन", ["मीरा वर्मा"]),
    ("Curated by: मीरा वर्मा", ["मीरा वर्मा"]),
    ("Reported by: मीरा वर्मा, Edited by: राहुल सेन", ["मीरा वर्मा"]),
    ("मीरा वर्मा, नई दिल्ली", ["मीरा वर्मा"]),
    ("मीरा वर्मा और राहुल सेन", ["मीरा वर्मा", "राहुल सेन"]),
    ("मीरा वर्मा द्वारा", ["मीरा वर्मा"]),
    ("रिपोर्ट- मीरा वर्मा", ["मीरा वर्मा"]),
    ("मीरा वर्मा, संवाददाता", ["मीरा वर्मा"]),
    ("डिजिटल डेस्क", []),
    ("वेब डेस्क", []),
    ("न्यूज डेस्क, नई दिल्ली", []),
    ("एजेंसी", []),
    ("लेखक: মিতা সেন", ["মিতা সেন"]),
    ("লেখক: মিতা সেন", ["মিতা সেন"]),
    ("লিখেছেন মিতা সেন", ["মিতা সেন"]),
    ("মিতা সেন, ঢাকা", ["মিতা সেন"]),
    ("মিতা সেন ও রফিক হাসান", ["মিতা সেন", "রফিক হাসান"]),
    ("মিতা সেন, নিজস্ব প্রতিবেদক", ["মিতা সেন"]),
    ("নিজস্ব প্রতিবেদক", []),
    ("নিজস্ব প্রতিবেদক, ঢাকা", []),
    ("অনলাইন ডেস্ক", []),
    ("স্টাফ রিপোর্টার", []),
    ("জেলা প্রতিনিধি", []),
    # Thai, Vietnamese, Indonesian
    ("เรื่อง: มานี ใจงาม", ["มานี ใจงาม"]),
    ("เรื่อง : มานี ใจงาม ภาพ : ปิติ ดีเลิศ", ["มานี ใจงาม"]),
    ("ผู้เขียน: มานี ใจงาม", ["มานี ใจงาม"]),
    ("โดย : มานี ใจงาม", ["มานี ใจงาม"]),
    ("มานี ใจงาม และ ปิติ ดีเลิศ", ["มานี ใจงาม", "ปิติ ดีเลิศ"]),
    ("กองบรรณาธิการ", []),
    ("โดย กองบรรณาธิการ", []),
    ("ทีมข่าวออนไลน์", []),
    ("Tác giả: Trần Thị Mẫu", ["Trần Thị Mẫu"]),
    ("Bài, ảnh: Trần Thị Mẫu", ["Trần Thị Mẫu"]),
    ("Bài và ảnh: TRẦN THỊ MẪU", ["Trần Thị Mẫu"]),
    ("Theo Trần Thị Mẫu", ["Trần Thị Mẫu"]),
    ("Thực hiện: Trần Thị Mẫu", ["Trần Thị Mẫu"]),
    ("Trần Thị Mẫu và Lê Văn Thử", ["Trần Thị Mẫu", "Lê Văn Thử"]),
    ("Trần Thị Mẫu - Lê Văn Thử", ["Trần Thị Mẫu", "Lê Văn Thử"]),
    ("Nhóm PV", []),
    ("Ban Biên tập", []),
    ("Phóng viên", []),
    ("Penulis: Budi Wijaya", ["Budi Wijaya"]),
    ("Penulis: Budi Wijaya Editor: Sari Lestari", ["Budi Wijaya"]),
    ("Penulis: Budi Wijaya | Editor: Sari Lestari", ["Budi Wijaya"]),
    ("Penulis Budi Wijaya, Editor Sari Lestari", ["Budi Wijaya"]),
    ("Reporter: Budi Wijaya", ["Budi Wijaya"]),
    ("Pewarta: Budi Wijaya", ["Budi Wijaya"]),
    ("Budi Wijaya dan Sari Lestari", ["Budi Wijaya", "Sari Lestari"]),
    ("Editor: Sari Lestari", []),
    ("Tim Redaksi", []),
    ("Redaksi", []),
    # Chinese
    ("记者 周某某", ["周某某"]),
    ("记者：周某某", ["周某某"]),
    ("作者：周某某", ["周某某"]),
    ("作者: 周某某 编辑: 李某某", ["周某某"]),
    ("文/周某某", ["周某某"]),
    ("文｜周某某 图｜李某某", ["周某某"]),
    ("撰文：周某某", ["周某某"]),
    ("(记者 周某某 李某)", ["周某某", "李某"]),
    ("（本报记者周某某）", ["周某某"]),
    ("本报记者 周某某 李某", ["周某某", "李某"]),
    ("晨光报记者 周某某 编辑 李某某 校对 陈某", ["周某某"]),
    ("来源：晨光网 作者：周某某", ["周某某"]),
    ("本报记者 周某某 通讯员 李某某", ["周某某", "李某某"]),
    ("记者王小華／台北報導", ["王小華"]),
    ("〔記者王小華／台北報導〕", ["王小華"]),
    ("【記者王小華台北報導】", ["王小華"]),
    ("記者 王小華 報導", ["王小華"]),
    ("記者王小華、李大明／綜合報導", ["王小華", "李大明"]),
    ("撰文／王小華", ["王小華"]),
    ("文／王小華 攝影／李大明", ["王小華"]),
    ("責任編輯：王小華", []),
    ("责任编辑：周某某", []),
    ("本報訊", []),
    ("综合报道", []),
    ("本报综合报道", []),
    ("綜合報導", []),
    ("晨光日報", []),
    ("晨光网", []),
    ("晨光网编辑部", []),
    ("来源：晨光网", []),
    ("阿依古丽·买买提", ["阿依古丽·买买提"]),
    # Japanese
    ("文・写真＝藤枝真琴", ["藤枝真琴"]),
    ("文＝藤枝真琴、写真＝水原光", ["藤枝真琴"]),
    ("取材・文：藤枝 真琴", ["藤枝 真琴"]),
    ("取材・文／藤枝真琴　撮影／水原光", ["藤枝真琴"]),
    ("藤枝真琴記者", ["藤枝真琴"]),
    ("（藤枝真琴）", ["藤枝真琴"]),
    ("編集委員・藤枝真琴", ["藤枝真琴"]),
    ("ライター：藤枝真琴", ["藤枝真琴"]),
    ("執筆：藤枝真琴", ["藤枝真琴"]),
    ("ジョン・スミス", ["ジョン・スミス"]),
    ("藤枝真琴、水原光", ["藤枝真琴", "水原光"]),
    ("東都新聞社", []),
    ("東都新聞 編集部", []),
    ("写真＝水原光", []),
    ("政治 地域 文化 スポーツ", []),
    ("藤枝 真琴、水原 光", ["藤枝 真琴", "水原 光"]),
    # Korean
    ("기자명 홍길동 기자", ["홍길동"]),
    ("홍길동 기자 abc@site.example", ["홍길동"]),
    ("홍길동 기자 (abc@site.example)", ["홍길동"]),
    ("[한빛일보=홍길동 기자]", ["홍길동"]),
    ("[홍길동 기자]", ["홍길동"]),
    ("홍길동·임꺽정 기자", ["홍길동", "임꺽정"]),
    ("홍길동 기자, 임꺽정 기자", ["홍길동", "임꺽정"]),
    ("홍길동 선임기자", ["홍길동"]),
    ("홍길동 의학전문기자", ["홍길동"]),
    ("홍길동기자", ["홍길동"]),
    ("워싱턴=홍길동 특파원", ["홍길동"]),
    ("홍길동 워싱턴 특파원", ["홍길동"]),
    ("홍길동 논설위원", ["홍길동"]),
    ("세종=홍길동 기자", ["홍길동"]),
    ("글 홍길동 기자 사진 임꺽정 기자", ["홍길동"]),
    ("홍길동 기자 외 2명", ["홍길동"]),
    ("편집국", []),
    ("온라인뉴스팀", []),
    ("한빛일보", []),
    ("디지털뉴스부", []),
    # Greek
    ("Από Μαρία Παππά", ["Μαρία Παππά"]),
    ("Από Μαρία Παππά - ", ["Μαρία Παππά"]),
    ("Από τη Μαρία Παππά", ["Μαρία Παππά"]),
    ("Του Γιάννη Παππά", ["Γιάννη Παππά"]),
    ("Των Μαρίας Παππά και Γιάννη Ρήγα", ["Μαρίας Παππά", "Γιάννη Ρήγα"]),
    ("ΓΡΑΦΕΙ Η ΜΑΡΙΑ ΠΑΠΠΑ", ["Μαρια Παππα"]),
    ("Ρεπορτάζ: Μαρία Παππά", ["Μαρία Παππά"]),
    ("Κείμενο: Μαρία Παππά Φωτογραφίες: Γιάννης Ρήγας", ["Μαρία Παππά"]),
    ("Μαρία Παππά, Γιάννης Ρήγας", ["Μαρία Παππά", "Γιάννης Ρήγας"]),
    ("Αθηναϊκό Πρακτορείο Παραδειγμάτων", []),
    ("Συντακτική Ομάδα", []),
    # Russian, Ukrainian, Bulgarian, Serbian
    ("Текст: Иван Примеров", ["Иван Примеров"]),
    ("Текст: Иван Примеров Фото: Анна Образцова", ["Иван Примеров"]),
    ("Корреспондент: Иван Примеров", ["Иван Примеров"]),
    ("Подготовила Анна Образцова", ["Анна Образцова"]),
    ("Беседовала Анна Образцова", ["Анна Образцова"]),
    ("Иван Примеров, корреспондент", ["Иван Примеров"]),
    ("Редактор: Анна Образцова", []),
    ("Редакция сайта", []),
    ("Пресс-служба", []),
    ("Авторка: Олена Приклад", ["Олена Приклад"]),
    ("Підготувала Олена Приклад", ["Олена Приклад"]),
    ("Розмовляла Олена Приклад", ["Олена Приклад"]),
    ("Редакція", []),
    ("от Иван Примеров", ["Иван Примеров"]),
    ("Автор: Иван Примеров", ["Иван Примеров"]),
    ("Репортер: Иван Примеров", ["Иван Примеров"]),
    ("Пише: Марко Примерић", ["Марко Примерић"]),
    ("Piše: Marko Primerić", ["Marko Primerić"]),
    ("Autor: Marko Primerić", ["Marko Primerić"]),
    ("Марко Примерић и Ана Узорић", ["Марко Примерић", "Ана Узорић"]),
    # Turkish
    ("Yazan: Ayşe Örnek", ["Ayşe Örnek"]),
    ("Haber: Ayşe Örnek", ["Ayşe Örnek"]),
    ("Haber: Ayşe Örnek Fotoğraf: Mehmet Deneme", ["Ayşe Örnek"]),
    ("Ayşe Örnek ve Mehmet Deneme", ["Ayşe Örnek", "Mehmet Deneme"]),
    ("Ayşe Örnek tarafından", ["Ayşe Örnek"]),
    ("Haber Merkezi", []),
    ("Editör: Ayşe Örnek", []),
    # Polish, Czech, Hungarian, Romanian, Finnish
    ("Tekst: Anna Przykładowa", ["Anna Przykładowa"]),
    ("Anna Przykładowa oraz Jan Wzorowy", ["Anna Przykładowa", "Jan Wzorowy"]),
    ("Autor: Jana Nováková a Petr Příklad", ["Jana Nováková", "Petr Příklad"]),
    ("Připravila Jana Nováková", ["Jana Nováková"]),
    ("Text: Jana Nováková, foto: Petr Příklad", ["Jana Nováková"]),
    ("redakce", []),
    ("Szerző: Kovács Anna", ["Kovács Anna"]),
    ("Kovács Anna és Minta Péter", ["Kovács Anna", "Minta Péter"]),
    ("Szerkesztőség", []),
    ("De Ioana Exemplu", ["Ioana Exemplu"]),
    ("Scris de: Ioana Exemplu", ["Ioana Exemplu"]),
    ("Ioana Exemplu și Andrei Model", ["Ioana Exemplu", "Andrei Model"]),
    ("Redacția", []),
    ("Teksti: Aino Esimerkki", ["Aino Esimerkki"]),
    ("Teksti: Aino Esimerkki Kuvat: Matti Malli", ["Aino Esimerkki"]),
    ("Aino Esimerkki, toimittaja", ["Aino Esimerkki"]),
    # Swedish, Danish, Norwegian, Dutch
    ("Text: Åsa Exempel Foto: Nils Prov", ["Åsa Exempel"]),
    ("Av Åsa Exempel", ["Åsa Exempel"]),
    ("Af Søren Eksempel", ["Søren Eksempel"]),
    ("Af Søren Eksempel, journalist", ["Søren Eksempel"]),
    ("Av: Kari Prøve og Ola Eksempel", ["Kari Prøve", "Ola Eksempel"]),
    ("Door Jan de Voorbeeld en Piet Proef", ["Jan de Voorbeeld", "Piet Proef"]),
    ("Door onze redactie", []),
    # Portuguese, Spanish, Italian, French
    ("Por Ana Exemplo, da Redação", ["Ana Exemplo"]),
    ("Texto: Ana Exemplo Edição: João Modelo", ["Ana Exemplo"]),
    ("Da Redação", []),
    ("Por Redacción", []),
    ("Redacción Ejemplo", []),
    ("Por: María Ejemplo", ["María Ejemplo"]),
    ("Web Desk", []),
    ("Agencies", []),
    ("di Redazione", []),
    ("di Giulia Esempio e Marco Prova", ["Giulia Esempio", "Marco Prova"]),
    ("A cura della redazione", []),
    ("Par Élodie Exemple", ["Élodie Exemple"]),
    ("Par La rédaction", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
@pytest.mark.parametrize("shown", [False, True])
def test_people(text: str, expected: list[str], shown: bool) -> None:
    assert [name.text for name in names.read(text, shown=shown) if name.kind == "person"] == expected


STORIES = {
    "ko": ("한빛시는 항구의 다리가 일 년에 걸친 공사를 마치고 금요일에 다시 열렸다고 "
           "밝혔다. 시장은 개통식에서 첫 버스를 타고 다리를 건넜다고 시는 전했다."),
    "zh": ("晨光市政府星期五表示，经过一年的施工，港口大桥已经重新开放，"
           "市长乘坐第一班公共汽车驶过大桥，许多居民前来观看，桥上一时人山人海。"),
    "ja": ("港の橋は一年にわたる工事を終え、金曜日に再び開通したと市が発表した。"
           "市長は最初のバスに乗って橋を渡り、多くの市民が見守ったという。"),
    "ru": ("Мост через гавань снова открыли в пятницу после года работ, сообщили "
           "в мэрии города, и первым по нему проехал автобус с мэром и жителями."),
    "uk": ("Міст через гавань знову відкрили у п'ятницю після року робіт, повідомили "
           "в мерії міста, і першим ним проїхав автобус з мером і мешканцями."),
    "el": ("Η γέφυρα του λιμανιού άνοιξε ξανά την Παρασκευή ύστερα από εργασίες "
           "ενός έτους, ανακοίνωσε ο δήμος, και πρώτος πέρασε ο δήμαρχος."),
    "fa": ("پل بندر روز جمعه پس از یک سال کار دوباره باز شد، شهرداری اعلام کرد، "
           "و شهردار با نخستین اتوبوس همراه با بسیاری از شهروندان از آن گذشت."),
    "ar": ("أعلنت البلدية يوم الجمعة أن جسر الميناء فتح من جديد بعد عام من "
           "الأشغال، وكان رئيس البلدية أول من عبره على متن حافلة مع عدد من السكان."),
    "he": ("הגשר שמעל הנמל נפתח מחדש ביום שישי לאחר שנה של עבודות, מסרה "
           "העירייה, וראש העיר היה הראשון שחצה אותו באוטובוס יחד עם תושבים רבים."),
    "hi": ("नगर ने शुक्रवार को बताया कि बंदरगाह का पुल एक साल के काम के बाद फिर "
           "खुल गया है और महापौर पहली बस में बैठकर उस पर से गुज़रे और लोग देखते रहे।"),
    "tr": ("Liman köprüsü bir yıl süren çalışmaların ardından cuma günü yeniden "
           "açıldı, belediye açıkladı ve köprüden ilk olarak başkan geçti."),
    "id": ("Jembatan pelabuhan dibuka kembali pada hari Jumat setelah setahun "
           "perbaikan, kata pemerintah kota, dan wali kota menjadi orang pertama."),
    "vi": ("Cây cầu ở cảng đã mở lại vào thứ Sáu sau một năm sửa chữa, thành phố "
           "cho biết, và thị trưởng là người đầu tiên đi qua cùng nhiều người dân."),
    "th": ("สะพานท่าเรือเปิดให้ใช้อีกครั้งในวันศุกร์หลังจากซ่อมแซมมาหนึ่งปี "
           "เทศบาลกล่าว และนายกเทศมนตรีเป็นคนแรกที่ข้ามสะพานนี้ด้วยรถโดยสารประจำทาง"),
}  # fmt: skip


def authors(
    language: str, before: str = "", after: str = "", *elements: str, opening: str = "", closing: str = ""
) -> tuple[str, ...]:
    story = STORIES[language]
    body = f"<main><h1>{story[:20]}</h1>{before}<p>{opening}{story}</p><p>{story}</p><p>{story}{closing}</p>{after}</main>"
    page = document(head(*elements, body=body, lang=language))
    blocks.segment(page)
    return metadata.with_text(page, metadata.from_markup(page), ()).authors


@pytest.mark.parametrize(
    ("language", "line", "people"),
    [
        ("ko", "<ul><li>기자명 홍길동 기자</li><li>입력 2024.05.31 10:10</li></ul>", ("홍길동",)),
        ("ko", "<div>홍길동 기자</div>", ("홍길동",)),
        ("zh", "<div><span>2024-05-31 10:10</span> <span>来源：晨光网</span> <span>作者：周某某</span></div>", ("周某某",)),
        ("zh", "<p>记者 周某某</p>", ("周某某",)),
        ("zh", "<p>文/周某某</p>", ("周某某",)),
        ("zh", "<p>〔記者王小華／台北報導〕</p>", ("王小華",)),
        ("ja", "<p>文・写真＝藤枝真琴</p>", ("藤枝真琴",)),
        ("ja", "<p>取材・文／藤枝 真琴</p>", ("藤枝 真琴",)),
        ("fa", '<div class="item-source">خبرنگار: <a href="/reporter/44">نگار رستمی</a></div>', ("نگار رستمی",)),
        ("fa", "<div><span>نویسنده:</span> <span>نگار رستمی</span></div>", ("نگار رستمی",)),
        ("ar", "<p>بقلم: سامي حداد</p>", ("سامي حداد",)),
        ("ar", "<p>كتب: سامي حداد</p>", ("سامي حداد",)),
        ("he", "<p>מאת: נועה לוי</p>", ("נועה לוי",)),
        ("hi", "<div><span>Written By:</span> <span>मीरा वर्मा</span></div>", ("मीरा वर्मा",)),
        ("hi", "<div>लेखक: मीरा वर्मा</div>", ("मीरा वर्मा",)),
        ("th", "<p>เรื่อง: มานี ใจงาม</p>", ("มานี ใจงาม",)),
        ("vi", "<p>Tác giả: Trần Thị Mẫu</p>", ("Trần Thị Mẫu",)),
        ("id", "<p>Penulis: Budi Wijaya | Editor: Sari Lestari</p>", ("Budi Wijaya",)),
        ("el", "<p>Του Γιάννη Παππά</p>", ("Γιάννη Παππά",)),
        ("el", "<p>Γράφει η Μαρία Παππά</p>", ("Μαρία Παππά",)),
        ("ru", "<p>Подготовила Анна Образцова</p>", ("Анна Образцова",)),
        ("tr", "<p>Haber: Ayşe Örnek</p>", ("Ayşe Örnek",)),
    ],
)
def test_lines_above_the_story(language: str, line: str, people: tuple[str, ...]) -> None:
    assert authors(language, line) == people


@pytest.mark.parametrize(
    ("language", "line", "people"),
    [
        ("ko", "<p>홍길동 기자 abc@site.example</p>", ("홍길동",)),
        ("ko", "<p>[홍길동 기자 / abc@site.example]</p>", ("홍길동",)),
        ("zh", "<p>（记者 周某某 李某）</p>", ("周某某", "李某")),
        ("zh", "<p>作者：周某某</p>", ("周某某",)),
        ("zh", "<p>（责任编辑：周某某）</p>", ()),
        ("ja", "<p>（藤枝真琴）</p>", ("藤枝真琴",)),
        ("ja", "<p>（敬称略）</p>", ()),
        ("ja", "<p>（つづく）</p>", ()),
        ("ru", "<p>Текст: Иван Примеров</p>", ("Иван Примеров",)),
        ("ru", "<p>Автор: Иван Примеров</p>", ("Иван Примеров",)),
        ("uk", "<p>Авторка: Олена Приклад</p>", ("Олена Приклад",)),
        ("ru", "<p>Редактор: Анна Образцова</p>", ()),
        ("id", "<p>Penulis: Budi Wijaya</p>", ("Budi Wijaya",)),
        ("id", "<p>Editor: Sari Lestari</p>", ()),
        ("el", "<p>Ρεπορτάζ: Μαρία Παππά</p>", ("Μαρία Παππά",)),
        ("ar", "<p>المصدر: وكالات</p>", ()),
    ],
)
def test_lines_below_the_story(language: str, line: str, people: tuple[str, ...]) -> None:
    assert authors(language, "", line) == people


@pytest.mark.parametrize(
    ("language", "opening", "people"),
    [
        ("ko", "[한빛일보=홍길동 기자] ", ("홍길동",)),
        ("ko", "(부산=한빛통신) 홍길동 기자 = ", ("홍길동",)),
        ("ko", "[부산=한빛통신] 홍길동 기자 = ", ("홍길동",)),
        ("zh", "（晨光社記者周華花蓮縣5日電）", ("周華",)),
        ("zh", "（晨光社記者王小華台北5日電）", ("王小華",)),
        ("ko", "[한빛일보 홍길동·임꺽정 기자] ", ("홍길동", "임꺽정")),
        ("zh", "本报讯（记者 周某某） ", ("周某某",)),
        ("zh", "晨光社港口5月31日电（记者周某某、李某）", ("周某某", "李某")),
        ("zh", "【記者王小華／台北報導】", ("王小華",)),
        ("ko", "[사진=한빛일보] ", ()),
        ("ko", "홍길동 기자회견장에서 ", ()),
        ("zh", "港口（图）", ()),
    ],
)
def test_the_reporter_in_the_dateline(language: str, opening: str, people: tuple[str, ...]) -> None:
    assert authors(language, opening=opening) == people


@pytest.mark.parametrize(
    ("language", "closing", "people"),
    [
        ("ko", " 홍길동 기자 abc@site.example", ("홍길동",)),
        ("ko", " /홍길동 기자", ("홍길동",)),
        ("zh", "（记者 周某某）", ("周某某",)),
        ("ja", "（藤枝真琴）", ("藤枝真琴",)),
        ("ja", "【藤枝真琴、水原光】", ("藤枝真琴", "水原光")),
        ("ja", "（写真はイメージ）", ()),
        ("ja", "（鹿児島）", ()),
        ("ja", "（以下略）", ()),
        ("zh", "（全文公开）", ()),
        ("ja", "（共同）", ()),
        ("ko", " 홍길동 기자는 그 자리에 없었다고 말했다.", ()),
        ("zh", "（见图）", ()),
        ("zh", "，市长对记者 周某某说。", ()),
    ],
)
def test_the_name_that_ends_the_story(language: str, closing: str, people: tuple[str, ...]) -> None:
    assert authors(language, closing=closing) == people


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ko", "<p>기자 제보</p>"), ("ko", "<p>시민 기자</p>"), ("ko", "<p>많이 본 뉴스</p>"), ("ko", "<p>사진=홍길동 기자</p>"),
        ("ko", "<figure><figcaption>홍길동 기자</figcaption></figure>"), ("zh", "<p>编辑：周某某</p>"),
        ("zh", "<p>摄影：周某某</p>"),
        ("zh", "<p>来源：晨光网</p>"), ("zh", "<p>港口大桥</p>"), ("ja", "<p>写真＝水原光</p>"), ("ja", "<p>記者会見</p>"),
        ("el", "<p>Του λιμανιού η γέφυρα άνοιξε</p>"), ("ru", "<p>Фото: Анна Образцова</p>"), ("tr", "<p>Editör: Ayşe Örnek</p>"),
        ("id", "<p>Oleh karena itu jembatan dibuka</p>"), ("vi", "<p>Theo thành phố, cầu đã mở lại</p>"),
        ("ar", "<p>تصوير: سامي حداد</p>"),
        ("he", "<p>צילום: נועה לוי</p>"), ("fa", "<p>منبع: خبرگزاری</p>"), ("hi", "<p>Edited By: राहुल सेन</p>"),
    ],
)  # fmt: skip
def test_who_is_no_author(language: str, line: str) -> None:
    assert authors(language, line) == ()
    assert authors(language, "", line) == ()


def test_a_theme_that_writes_by_in_the_readers_language() -> None:
    line = (
        '<div class="td-post-author-name"><div class="td-author-by">Από</div> <a href="/x/maria/">Μαρία Παππά</a>'
        '<div class="td-author-line"> - </div></div>'
    )
    assert authors("el", line) == ("Μαρία Παππά",)
    assert authors("el", line, "", '<meta name="author" content="Μαρία Παππά">') == ("Μαρία Παππά",)
    agency = script(article(author={"@type": "Person", "name": "Αθηναϊκό Πρακτορείο Παραδειγμάτων"}))
    assert authors("el", line, "", agency) == ("Μαρία Παππά",)


def test_meta_tags_of_recommendation_services() -> None:
    assert authors("ko", "", "", '<meta property="dable:author" content="홍길동">') == ("홍길동",)
    assert authors("ko", "", "", '<meta property="dable:author" content="홍길동 기자">') == ("홍길동",)


def test_the_outlet_is_no_person() -> None:
    said = script(article(author={"@type": "Person", "name": "晨光网"}))
    assert authors("zh", "", "", said) == ()
    assert authors("zh", "<p>记者 周某某</p>", "", said) == ("周某某",)


def test_plain_texts_too() -> None:
    story = STORIES["ko"]
    assert text_facts(story[:20], f"[한빛일보=홍길동 기자] {story}", story, story).authors == ("홍길동",)
    assert text_facts("Мост открыт", STORIES["ru"], STORIES["ru"], "Текст: Иван Примеров").authors == ("Иван Примеров",)
