"""A short news text in a language of each legacy charset, written for these tests."""

from __future__ import annotations

_RUSSIAN = (
    "Городской совет принял во вторник бюджет на следующий год. Представители оппозиции заявили, что повышение платы"
    " ударит по самым бедным жителям, а обещанный ремонт школы снова откладывается. Мэр ответил, что деньги пойдут на"
    " дороги, уличное освещение и новый центр для молодёжи."
)
_JAPANESE = (
    "市議会は火曜日、来年度の予算案を可決した。野党の議員は、料金の引き上げが低所得の住民を直撃すると批判し、約束された"
    "学校の改修がまた先送りされたと述べた。市長は、資金は道路の補修や街灯、若者のための新しい施設に充てられると答えた。"
)

TEXTS: dict[str, tuple[str, str]] = {
    "iso-8859-1": (
        "fr",
        "Le maire a présenté mardi soir le budget de la commune devant une salle comble. Les élus de l'opposition ont"
        " dénoncé une hausse des impôts décidée « sans débat ». Après trois heures de séance, la majorité a finalement"
        " adopté le texte. La rénovation de l'école, promise depuis des années, débutera au mois de février.",
    ),
    "windows-1252": (
        "de",
        "Der Gemeinderat hat am Dienstagabend über den Haushalt abgestimmt. „Wir müssen künftig schärfer rechnen“, sagte"
        " die Bürgermeisterin – und kündigte an, dass die Gebühren für das Schwimmbad im nächsten Jahr erhöht werden."
        " Die Straße zum Bahnhof soll erst später saniert werden.",
    ),
    "iso-8859-2": (
        "pl",
        "Rada miasta przyjęła we wtorek budżet na przyszły rok. Radni opozycji twierdzą, że podwyżki opłat uderzą w"
        " najuboższych mieszkańców, a obiecana przebudowa szkoły znów się opóźni. Burmistrz odpowiedział, że pieniądze"
        " zostaną przeznaczone na naprawę dróg, oświetlenie ulic oraz nową świetlicę dla młodzieży.",
    ),
    "iso-8859-5": ("ru", _RUSSIAN),
    "iso-8859-7": (
        "el",
        "Το δημοτικό συμβούλιο ενέκρινε την Τρίτη τον προϋπολογισμό για το επόμενο έτος. Η αντιπολίτευση υποστήριξε ότι"
        " η αύξηση των τελών θα πλήξει τους φτωχότερους κατοίκους, ενώ η ανακαίνιση του σχολείου καθυστερεί και πάλι.",
    ),
    "iso-8859-9": (
        "tr",
        "Belediye meclisi salı günü gelecek yılın bütçesini kabul etti. Muhalefet üyeleri, ücretlere yapılan zammın en"
        " yoksul vatandaşları vuracağını, söz verilen okul onarımının ise yine ertelendiğini söyledi. Başkan, paranın"
        " yollara, sokak aydınlatmasına ve gençler için açılacak yeni merkeze harcanacağını belirtti.",
    ),
    "iso-8859-15": (
        "fr",
        "Le cœur du projet coûtera 40 000 € à la commune, a précisé la sœur du maire, chargée des œuvres sociales. Les"
        " travaux de l'école débuteront après l'été et seront achevés à Noël. Près de 300 € par élève seront versés aux"
        " familles les plus modestes, a annoncé l'élue.",
    ),
    "windows-1250": (
        "cs",
        "Zastupitelstvo schválilo v úterý rozpočet na příští rok. Opozice tvrdí, že zvýšení poplatků zasáhne nejchudší"
        " obyvatele a že slíbená oprava školy se znovu odkládá. „Peníze půjdou na silnice, pouliční osvětlení a nové"
        " středisko pro mládež,“ řekl starosta města po jednání.",
    ),
    "windows-1251": ("ru", f"«Повышение платы ударит по бедным», — заявила оппозиция. {_RUSSIAN}"),
    "koi8-r": ("ru", _RUSSIAN),
    "shift_jis": ("ja", _JAPANESE),
    "euc-jp": ("ja", _JAPANESE),
    "gb18030": (
        "zh",
        "市议会星期二通过了明年的预算案。反对派议员表示，上调收费将打击最贫困的居民，而承诺已久的学校翻修工程又一次被推迟。"
        "市长回答说，这笔钱将用于修路、街道照明以及为青少年新建的活动中心。",
    ),
    "big5": (
        "zh",
        "市議會星期二通過了明年的預算案。反對派議員表示，調高收費將打擊最貧困的居民，而承諾已久的學校翻修工程又一次被延後。"
        "市長回答說，這筆錢將用於修路、街道照明以及為青少年新建的活動中心。",
    ),
    "euc-kr": (
        "ko",
        "시의회는 화요일 내년도 예산안을 통과시켰다. 야당 의원들은 요금 인상이 가장 가난한 주민들에게 타격을 줄 것이며"
        " 약속했던 학교 보수 공사가 다시 미뤄졌다고 비판했다. 시장은 그 돈이 도로와 가로등에 쓰일 것이라고 답했다.",
    ),
    "windows-1255": (
        "he",
        "מועצת העיר אישרה ביום שלישי את התקציב לשנה הבאה. חברי האופוזיציה טענו כי העלאת התעריפים תפגע בתושבים העניים"
        " ביותר, וכי שיפוץ בית הספר נדחה שוב. ראש העיר השיב כי הכסף יוקדש לכבישים ולמרכז חדש לבני נוער.",
    ),
    "windows-1256": (
        "ar",
        "أقر مجلس المدينة يوم الثلاثاء ميزانية العام المقبل. وقال أعضاء المعارضة إن زيادة الرسوم ستضر بأفقر السكان، وإن"
        " ترميم المدرسة الموعود تأجل مرة أخرى. ورد رئيس البلدية بأن الأموال ستخصص للطرق وإنارة الشوارع.",
    ),
}
"""Charset label as pages declare it: language, text."""
