"""Titles, buttons and fields of a donation form."""

from __future__ import annotations

from pipeline.rules.model import Rule

TITLE = Rule(
    "donation.title", "donation",
    why="A button or a heading of an appeal.",
    max_chars=70,
    patterns={
        "en": (
            r"(?:please )?(?:donate|give|contribute)(?: now| today| here| monthly| once| to us| online)?",
            r"(?:please )?(?:support|help|fund) (?:us|our work|our journalism|independent (?:media|journalism))"
            r"(?: today| now| here)?",
            r"(?:please )?help us (?:improve|make|keep|grow|stay|build)\b[^.!?]{0,50}",
            r"become (?:a|an|our) (?:patron|member|supporter|donor|friend|sustainer|insider)(?: today| now)?",
            r"(?:make|give) a (?:donation|gift|contribution)(?: today| now)?",
            r"(?:ways|other ways) to (?:give|support|donate)[^.]{0,30}",
            r"buy (?:me|us) a coffee",
            r"we need your (?:support|help)",
            r"support (?:the )?<site> on (?:patreon|ko-fi)",
            r"(?:join|support) (?:us )?on patreon",
            r"your support matters[^.]{0,40}",
        ),
        "de": (
            r"(?:jetzt |bitte |hier )*(?:spenden|unterstützen|fördern|mitglied werden|mitmachen)(?: sie uns)?",
            r"unterstützen sie (?:uns|unsere arbeit|<site>)",
        ),
        "fr": (
            r"(?:je (?:soutiens|donne|fais un don)|faire un don|faites un don|soutenez[- ]nous|soutenir <site>|nous soutenir"
            r"|j'adhère)",
        ),
        "es": (r"(?:donar|dona|haz una donación|apóyanos|hazte soci[oa]|colabora)(?: ahora| hoy| aquí)?",),
        "it": (r"(?:dona(?: ora)?|sostienici|fai una donazione|sostieni <site>|donazioni)",),
        "pt": (r"(?:doe(?: agora)?|apoie|apoie-nos|faça uma doação|contribua|seja (?:apoiador|assinante|membro))",),
        "nl": (r"(?:doneer(?: nu| hier)?|steun ons|word (?:lid|donateur|vriend)|doneren)",),
        "pl": (
            r"(?:wesprzyj (?:nas|redakcję)?|wspieraj nas|wspomóż nas|przekaż darowiznę|zostań patronem|wpłać)(?: teraz)?",
        ),
        "ru": (r"(?:поддержать(?: нас| проект| редакцию)?|поддержите нас|пожертвовать|стать (?:патроном|спонсором))",),
        "uk": (
            r"(?:підтримати(?: нас| проєкт| редакцію)?|підтримайте нас|пожертвувати|стати (?:патроном|спонсором|донором)"
            r"|долучитися)",
        ),
        "zh": (r"(?:立即)?(?:捐款|赞助|贊助|打赏)(?:我们|我們)?",),
        "ja": (r"寄付(?:する|をする)",),
        "ko": (r"후원(?:하기|안내)?",),
    },
)

TITLE_NAMED = Rule(
    "donation.title_named", "donation",
    why="'Support the Harbour Herald': a button with a name in capitals. 'Support the shelf' is a step in a guide.",
    max_chars=70, cased=True, full_stop=False,
    patterns={
        "en": (
            r"(?:[Pp]lease )?(?:Support|SUPPORT|Help|HELP|Fund) (?:the |The )?(?!(?:Your|Their|Her|His|My|A|An|Page|Text"
            r"|With)\b)[A-Z][\w.'’&-]*(?: (?:(?:of|the|and|in|for|&) )?[A-Z][\w.'’&-]*){0,4}"
            r"(?: (?:today|now|here|Today|Now|Here))?",
        ),
    },
)

ENCLOSED = Rule(
    "donation.enclosed", "donation",
    why="A short line or two between two lines of an appeal: a motto, an amount.",
    max_chars=220, needs=("in_donation",),
)

WHAT_IT_BUYS = Rule(
    "donation.what_it_buys", "donation",
    why="'£20 could buy a month of feed' right above a button of the appeal, or below another such line.",
    match="whole", max_chars=170, where="tail", needs=("beside",),
    patterns={
        "en": (
            r"(?:just |only |a (?:regular |monthly )?(?:gift|donation) of |your (?:gift|donation) of )?[£$€] ?\d[\d,.]*"
            r"(?: (?:a|per|each|every) (?:month|week|year|day))? (?:could|can|will|would|may|might)(?: help(?: to)?)? "
            r"(?:provide|buy|pay|fund|give|feed|cover|supply|train|help|send|keep|support|protect|vaccinate|plant|deliver|bring)\b"
            r"[^.!?]{3,120}[.!]?",
        ),
        "de": (
            r"(?:schon |bereits |mit |mit nur )*\d[\d.,]* ?(?:euro|€|franken)(?: im monat| monatlich)? "
            r"(?:können|kann|ermöglich\w+|helfen|sichern|finanzier\w+|reichen|schenk\w+|versorg\w+)\b[^.!?]{3,120}[.!]?",
        ),
        "fr": (
            r"(?:avec )?(?:seulement )?\d[\d.,]* ?(?:euros?|€)(?: par mois)?,? (?:vous (?:offrez|financez|permettez)|permettent"
            r"|suffisent|financent|offrent|peuvent)\b[^.!?]{3,120}[.!]?",
        ),
        "es": (
            r"con (?:solo |sólo )?\d[\d.,]* ?(?:euros?|€|pesos)(?: al mes)?,? (?:puedes|podemos|podrás|ayudas|aseguras|das)\b"
            r"[^.!?]{3,120}[.!]?",
        ),
        "it": (
            r"con (?:soli |solo )?\d[\d.,]* ?(?:euro|€)(?: al mese)?,? (?:puoi|garantisci|doni|assicuri|aiuti)\b"
            r"[^.!?]{3,120}[.!]?",
        ),
        "nl": (
            r"(?:voor|met) (?:slechts |maar )?(?:€ ?\d[\d.,]*|\d[\d.,]* euro)(?: per maand)? "
            r"(?:kun|kunt|geef|geeft|help|helpt|kunnen)\b[^.!?]{3,120}[.!]?",
        ),
    },
)

BUTTON = Rule(
    "donation.button", "donation",
    why="'Support', 'Give' alone below the story: the button of an appeal.",
    max_chars=24, where="tail", needs=("closing",), full_stop=False,
    patterns={
        "fr": (r"(?:je )?(?:soutenir|soutiens|donner|donne)",),
        "en": (r"support|give|contribute|pledge",),
        "de": (r"unterstützen|fördern",),
        "es": (r"apoyar|donar|aportar",),
        "it": (r"sostieni|contribuisci",),
        "pt": (r"apoiar|doar|contribuir",),
        "pl": (r"wspieram|wpłacam",),
        "uk": (r"підтримати",),
        "ru": (r"поддержать",),
    },
)

FORM = Rule(
    "donation.form", "donation",
    why="The fields of a donation form: another amount, how often, a receipt for the tax office.",
    max_chars=110, full_stop=False,
    patterns={
        "en": (
            r"(?:other|another|custom|different|choose your own) amount(?: \(?[£€$]?\)?)?"
            r"|(?:enter|choose|select) (?:an?|your|another) (?:donation )?amount"
            r"|(?:yes,? )?(?:i(?:'d| would) like|i want|please send me) (?:to (?:receive|get) )?an? (?:donation|tax) receipt"
            r"|(?:yes,? )?(?:add|i(?:'d| would) like to add|claim) gift aid\b.{0,60}"
            r"|(?:yes,? )?i(?:'ll| will| want to| would like to) cover the (?:transaction|processing) (?:fees?|costs?)",
        ),
        "de": (
            r"(?:anderer|eigener|freier|wunsch-?)(?: )?betrag|(?:betrag|spendenbetrag) (?:wählen|eingeben|auswählen)"
            r"|(?:ja,? )?ich (?:möchte|benötige|wünsche)(?: bitte)? eine "
            r"(?:spenden(?:quittung|bescheinigung)|zuwendungsbestätigung)(?: erhalten)?|(?:einmalig|monatlich) spenden",
        ),
        "fr": (
            r"(?:autre|votre) montant|montant libre|(?:oui,? )?je (?:souhaite|veux|désire) (?:recevoir )?un reçu fiscal"
            r"|don (?:ponctuel|mensuel)",
        ),
        "es": (
            r"(?:otra cantidad|otro (?:importe|monto)|(?:elige|introduce) (?:una|la|tu) cantidad)"
            r"|(?:sí,? )?(?:deseo|quiero) (?:recibir )?(?:un |el )?(?:certificado|recibo) (?:de|fiscal|deducible)\b.{0,30}"
            r"|donación (?:puntual|única|mensual)",
        ),
        "it": (
            r"(?:altro importo|importo libero|un altro importo|altra cifra)"
            r"|(?:sì,? )?(?:desidero|vorrei|voglio) (?:ricevere )?(?:la|una) ricevuta "
            r"(?:fiscale|della donazione|di donazione)|donazione (?:singola|una tantum|mensile)",
        ),
        "pt": (
            r"(?:outro (?:valor|montante)|outra quantia)|(?:sim,? )?(?:quero|desejo|gostaria de) (?:receber )?(?:um |o )?"
            r"recibo (?:de doação|de donativo|fiscal)|(?:doação|donativo) (?:única|único|mensal|pontual)",
        ),
        "nl": (
            r"(?:ander|eigen|vrij) bedrag|(?:ja,? )?ik (?:wil|ontvang) graag een "
            r"(?:giftenverklaring|fiscaal attest|donatiebewijs)(?: ontvangen)?|(?:eenmalige|maandelijkse) (?:gift|donatie)",
        ),
        "pl": (
            r"(?:inna|dowolna|własna) kwota|(?:podaj|wybierz|wpisz) (?:inną |swoją )?kwotę|wpłata (?:jednorazowa|miesięczna)",
        ),
        "ru": (r"(?:другая|своя|произвольная) сумма|(?:разовое|ежемесячное) пожертвование",),
        "uk": (r"(?:інша|своя|довільна) сума|(?:разовий|щомісячний) (?:внесок|донат|платіж)",),
        "sv": (r"(?:annat|valfritt|eget) belopp|(?:engångsgåva|månadsgåva)",),
        "da": (r"(?:andet|valgfrit|eget) beløb|(?:engangsbeløb|månedligt bidrag)",),
        "no": (r"(?:annet|valgfritt|eget) beløp|(?:engangsgave|månedlig gave)",),
        "fi": (r"(?:muu|vapaavalintainen|oma) summa|(?:kertalahjoitus|kuukausilahjoitus)",),
        "cs": (r"(?:jiná|vlastní|libovolná) částka|(?:jednorázový|měsíční) (?:dar|příspěvek)",),
        "hu": (r"(?:más|egyéb|egyedi|tetszőleges) összeg|(?:egyszeri|havi) (?:adomány|támogatás)",),
        "ro": (r"(?:altă|alta) sumă|donație (?:unică|lunară)",),
        "tr": (r"(?:diğer|farklı|başka) (?:tutar|miktar)|(?:tek seferlik|aylık) bağış",),
        "el": (r"άλλο ποσό|(?:εφάπαξ|μηνιαία) δωρεά",),
        "ar": (r"مبلغ اخر|تبرع (?:لمرة واحدة|شهري)",),
        "he": (r"סכום אחר|תרומה (?:חד פעמית|חודשית)",),
        "zh": (r"其他(?:金额|金額)|(?:单次|單次|每月)(?:捐款|捐赠|捐贈)",),
        "ja": (r"(?:その他の金額|金額を(?:選択|入力))|(?:今回のみ|毎月)寄付",),
        "ko": (r"(?:기타|다른|직접 입력) ?금액|(?:일시|정기) ?후원",),
    },
)
