"""What a line is about, told from several cue words together: an invitation in words that no pattern foresaw.

No word makes a prompt: a story about newsletters is full of them. But a line that names a letter, says how often it comes, that
it is free, and turns to the reader is one, in whatever order it says so. Words come in groups, each group counts once, and a
line needs several. Such a verdict never decides alone: it names the category of what a model takes out, and where most groups
speak it tips the balance.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from pipeline.records import Verdict
from pipeline.rules.folding import fold
from pipeline.rules.opening import stems
from pipeline.rules.speech import is_speech

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.records import Block, Category, Document

LONGEST = 420
"""Characters up to which a line is looked at."""
NAMED, TOLD = 2, 3
"""Groups from which a line's category is named, and from which the line is likely to be a prompt if it turns to the reader."""
LIKELY, DOUBTFUL = 0.75, 0.4
THIN, SENTENCES = 17, 3
"""Words to a cue, in a paragraph of so many sentences, from which its cues are a story's."""
SENTENCE = re.compile(r"[.!?](?:\s|\Z)")
STORY = 80
"""Characters from which a line counts as telling the story."""
FAMILIAR = 0.4
"""Share of its words that the rest of the story has, from which a line is part of it."""
QUOTED = 3
"""A line with a third of it in quotation marks is somebody's speech."""
QUOTE = re.compile("[\"“”„«‘‹'][^\"“”„«»‘’‹›']{12,}[\"“”»’›']")
SPOKEN = re.compile(r"(?<!\w)[\"“”„«‘‹'](?!\s)[^\"“”„«»‘’‹›']{12,}[\"“”»’›'](?!\w)")
"""Words in quotation marks, which somebody said and not the house; no apostrophes."""
WORD = re.compile(r"[^\W_]+")

READER = """
    you your yours yourself sie ihr ihre ihren ihrem ihrer euch euer dein deine deinen deinem du dich dir vous votre vos toi
    ton ta tes tu tus usted ustedes tuo tua tuoi tue voi vostro vostra voce seu sua seus suas je jouw jou u uw ci cie ciebie
    twoj twoja twoje twojego twoim wam wasz wasze вы вас вам ваш ваша ваше вашу вашей ви вами ваші dig din dit ditt dina
    dere deg"""
"""Words that turn to the reader."""
OURS = """
    our us we my uns unser unsere unseren unserem unserer nous notre nos nuestro nuestra nuestros nuestras nostro nostra
    nostri nostre nosso nossa nossos nossas ons onze nas nam nasz nasza nasze naszego naszej naszych naszym nami нас нам наш
    наша наше нашу нашей наших нашим нашого нашому vi oss vores"""
"""Words that speak for the publisher."""

CUES: Mapping[Category, Mapping[str, str]] = {
    "newsletter": {
        "letter": """newsletter* inbox mailbox bulletin briefing* digest postfach rundbrief* infolettre* boletin boletines boletim
            boletins nieuwsbrief* biuletyn* skrzynk* рассылк* розсилк* почту пошту nyhetsbrev* nyhedsbrev* uutiskirj* hirlevel*
            email emails e+mail e+mails mails courriel* casella+di courrier+du lettre+d alerts whatsapp+kanal morgenpost
            bandeja+de caixa+de boite+mail notification* notificacion* notifiche powiadomien*""",
        "joining": """subscrib* subscription sign+up signup join receive inscri* abonn* desabonn* suscr* apuntate recibe reciba
            recibir iscri* ricevi ricevere ricevete assine inscreva* receba cadastr* schrijf ontvang* aanmeld* meld+je zapisz
            subskryb* otrzymuj* dolacz подпи* получай* підпи* отримуй* abonnier* anmeld* bestell* erhalten erhalte recevez
            recevoir desinscri* unsubscrib* lands delivered recogida tilmeld* prenumerer* tilaa iratkoz* feliratkoz* odebir*
            prihlas* zasubskryb* wypisz* cancele cancelar verstuur""",
        "terms": """free kostenlos* gratis gratuit* gratuita* gratuito* bezplatn* darmow* бесплатн* безкоштовн* weekly daily every
            monthly mornings wochentlich taglich jeden jede+woche chaque cada ogni elke codzien* co+tydzien каждый каждое каждую
            щодня spam click clic klick kliknij werktags samstags sonntags quotidienn* hebdo* diari* semanal* settimanal*
            dagelijks wekelijks""",
        "readers": """subscribers readers lecteurs lectrices leser leserinnen lectores lettori leitores lezers czytelnik* читател*
            читач* best+of top+stories headlines le+meilleur lo+mejor il+meglio o+melhor het+beste das+beste selection""",
    },
    "social": {
        "sharing": """share follow like retweet tweet partager partagez suivez suivre suivez+nous teilen teile folgen folge folgt
            condivid* segui seguici seguiteci compart* compartilh* siga siguenos sigue siguenos deel delen volg udostepnij*
            obserwuj* sledz polub подел* подели* следи* поділ* стежте copy copier copiar copia kopieren kopiuj print imprimer
            drucken stampa imprimir afdrukken drukuj send envoyer versenden invia enviar verstuur wyslij печать join+us find+us
            connect dela del jaa sdilet sdilejte""",
        "facebook": "facebook fb фейсбук* фейсбук",
        "x": "twitter x tweet твиттер*",
        "instagram": "instagram instagrame инстаграм*",
        "messengers": "whatsapp telegram* messenger signal viber телеграм* телеграм вайбер* вконтакте vk",
        "others": "linkedin youtube tiktok threads bluesky mastodon pinterest reddit flipboard rss xing discord twitch",
        "google": """google+news google+actualites google+noticias google+notizie google+nieuws wiadomosciach+google discover
            google+новости""",
        "link": "copy+link link lien enlace odnosnik email e+mail mail sms permalink ссылк* посилан*",
    },
    "donation": {
        "giving": """donat* donor* spende* spenden dons soutien soutenez soutenir donar dona donacion* donazion* dona+ora sostieni
            sosteneteci sostenere doac* doe apoie apoiar apoia* support contribut* contribu* patreon paypal buy+me doneer* steun
            steunen wesprzyj wesprzec wplac* wsparcie wspieraj* поддерж* підтрим* донат* membership member mitglied* unterstutz*
            crowdfund* colabora colabore hazte+socio apoya apoyar lahjoita stott stod tamogass*""",
        "press": """journalis* giornalism* jornalism* periodism* dziennikars* журналіст* журналист* newsroom redaktion redaction
            redaccion redazione redacao redactie redakcj* редакц* reporting reporters reporter* investigations media presse press
            zeitung journal""",
        "independence": """independen* independant* unabhangig* niezalezn* onafhankelijk* независим* незалежн* nonprofit
            non+profit ad+free werbefrei paywall billionaire* shareholder* no+ads sin+publicidad libre libero livre""",
        "money": """euro euros eur usd month monthly monatlich mois mes mese mensal* miesiac* tax deductible donativo reduction
            impots budget one+time recurring per+month pro+monat par+mois al+mes al+mese por+mes kosten costs cher caro cuesta
            costa custa pln zlotych рублей гривень grivna any+amount every+euro jeder+euro chaque+euro""",
        "readers": """readers lecteurs leser leserinnen lectores lettori leitores lezers czytelnik* читател* читач* supporters
            community""",
    },
    "consent": {
        "data": """cookie* cookies privacy datenschutz* privacidad privacidade riservatezza prywatnosc* rodo gdpr rgpd dsgvo
            конфиденциальност* конфіденційн* tracker* tracking personal+data personenbezogen* confidentialite vie+privee
            dati+personali dados+pessoais""",
        "agreeing": """consent* accept* akzept* accett* aceit* acept* einwillig* zustimm* zustimmung zgod* zgadza* akceptuj*
            agree* reject* refus* ablehnen rechaz* rifiut* rejeit* weiger* odrzuc* соглас* погодж* manage* settings einstellungen
            parametr* preferenc* preferences configur* impostazioni instellingen ustawien* preferencias настройк* continuer+sans
            toestemming""",
        "papers": """policy policies terms+of richtlinie* politique politica polityka polityki bedingungen nutzungsbedingungen
            conditions+d termini termos voorwaarden beleid regulamin* политик* політик* declaration erklarung partners partner+n
            fournisseurs""",
    },
    "comments": {
        "comment": """comment* kommentar* kommentier* commentaire* comentari* comentar* commenti commento commenta reactie*
            reageer* reageren komentarz* komentuj* skomentuj* комментар* коментар* discussion* diskuss* diskutier* debate forum*
            reader+letters meinung opinion+n thoughts replies antworten respostas""",
        "taking part": """leave post join write log+in login sign+in register connect* laisse* ecri* schreib* einlogg* deja
            escribe inicia lascia accedi scrivi deixe escreva inicie zaloguj* dodaj napisz plaats inloggen войдите оставьте
            увійдіть залиште add submit reply anmeld* ajouter anade aggiungi participe participa participez mitreden""",
        "rules": """moderat* moderier* moder* moderowan* netiquette nettiquette rules charte etikette guidelines abus* account
            konto compte cuenta conta respectful sachlich geloscht removed published approved closed geschlossen
            fermes cerrados""",
    },
    "legal": {
        "rights": """copyright rights rechte droits derechos diritti direitos rechten prawa+autorskie urheberrecht* права авторск*
            vorbehalten reserved reserves reservados riservat* voorbehouden zastrzezone защищены licence license lizenz licenza
            licencia licenca creative""",
        "reuse": """reproduc* reproduct* republi* reprint* reprise nachdruck* weiterverwend* wiedergabe vervielfaltig* verbreit*
            riproduz* riprodu* reproduz* overname overgenomen overnemen przedruk* kopiowan* rozpowszechn* redistribut* rediffus*
            diffusion copying quotation quoting citat* перепечатк* использован* передрук* використан* publicar+este reuse
            reutilis* utilis* utilizz* utiliz* usage""",
        "terms": """prohibited permitted forbidden allowed consent permission written authoris* authoriz* autoris* autoriz*
            interdit* verboten gestattet genehmig* prohibid* viet* proibid* permitid* verboden toestemming zabronion* zgod*
            разреш* запрещ* дозв* заборон* mention* quelle source+link fonte fuente bron zrodl* ссылк* посилан* accord
            schriftlich* express expres* expressa prior previa prealable link citados cited citando credited crediting characters
            signes zeichen caracteres znakow extract* auszug* indicando hyperlink""",
        "work": """article articles text texts texte textes textos testi content contents contenu* contenid* contenut* conteudo*
            inhalt* material materials materiali tekst* teksten artikel* articol* articulo* artigo* artykul* материал* матеріал*
            pagina website site seite""",
    },
    "advert": {
        "blocking": """adblock* ad+block ad+blocker werbeblocker* adblocker* bloqueur* bloqueador* blocker whitelist bloccare+gli
            blokowan* блокировщик* reklamblock*""",
        "ads": """ad ads advertis* publicite* werbung anzeigen anzeige publicidad pubblicita publicidade advertentie* reklam*
            banner* banners sponsor* реклам*""",
        "switching": """disabl* turn+off switch+off deaktivier* desactiv* disattiv* desativ* uitschakel* uitzetten wylacz* отключ*
            вимкн* hiding deactivat* pause browser navegador navigateur browsers allow consider""",
    },
    "paywall": {
        "subscribing": """subscriber* subscription* abonne* abonnent* abonnement* suscriptor* suscripcion abbonat* abbonamento
            assinante* assinatura prenumerat* premium подписк* передплат* digital+subscription subscribe plus""",
        "reading on": """continue continuer weiterlesen lire+la+suite read+the seguir+leyendo continua+a+leggere continue+lendo
            lees+verder czytaj+dalej unlock* unlimited unbegrenzt illimit* ilimitad* reserve* reserviert exclusiv* exklusiv*
            zugang access acceso accesso acesso toegang dostep remaining rest* accedi""",
        "deal": """trial probe* prueba prova proef probn* per+month pro+monat offer angebot offre oferta offerta oferte cancel
            kundbar first weeks wochen euro log+in login einloggen connectez inicia+sesion zaloguj""",
    },
    "feedback": {
        "fault": """error errors mistake* typo* fehler erreur* faute coquille errore* refuso erro erros gralha fout fouten blad
            bledy bledow literowk* ошибк* опечатк* помилк* ctrl fel virhe""",
        "telling": """report let+us send tell email e+mail melden schreiben signal* ecrivez avise* segnala* scrivi* escribe envie
            informe* meld zglos* napisz* zaznacz* выдел* нажм* виділ* натисн* select highlight press selecciona* seleziona*
            selecione marker* contact* notify seleccione""",
        "desk": """newsroom editors redaktion redaction redaccion redazione redacao redactie redakcj* редакц* feedback tip tips
            hinweis* tipp""",
    },
    "syndication": {
        "again": """republish* originally translat* ubersetzt* ubersetzung traduit* traducid* traduccion tradott* traduzione
            traduzid* traducao vertaald* vertaling przetlumacz* tlumaczenie перевод* переклад* supplied provided syndicat*
            erschien* zuerst first+published repubblicat* reproducido reprodui*""",
        "source": """agency agencies agence agences agentur* agencia agencias agenzia agenzie agencj* агентств* partner
            partnership partenariat kooperation permission licen* courtesy source quelle fuente fonte bron zrodlo источник ap afp
            reuters dpa ansa efe pap lusa""",
        "work": """article articles text story report artikel beitrag texte articulo articolo artigo tekst artykul* материал*
            стат* version""",
    },
    "related": {
        "reading": """read lire leggi lea lee leer leia ler lees lesen czytaj zobacz читай* see voir vedi veja ver siehe ansehen
            watch listen smotri* дивіть* follow explore discover""",
        "more": """also more aussi anche tambien tambem ook auch mehr plus piu mas mais meer tez takze wiecej также ещё еще також
            related similar coverage topic thema sujet tema dossier latest most top popular recommended verwandt* weitere altri
            otros outras""",
        "link": "http https www",
    },
    "navigation": {
        "moving": """skip menu search suche recherche* buscar cerca cercar buscar zoek* szukaj поиск пошук home start accueil
            inicio top back zuruck retour""",
        "page": """content contenu contenido contenuto conteudo inhalt* inhoud tresci header navigation main haupt* log+in login
            sign+in anmelden iniciar accedi""",
        "story": "article artikel articolo articulo artigo reportagem beitrag artykul",
        "listening": """listen anhoren vorlesen ecouter escuchar ascolta ouca ouvir luister posluchaj min mins minutes minuten
            minuti minutos lesezeit""",
    },
    "about": {
        "publisher": """conta+com conta+con realizado realizzato supported published edite editado edita pubblicato publicado
            uitgegeven wydawan* herausgegeben издается projekt project progetto projeto proyecto made+possible""",
        "backing": """assistance support funded funding foundation fund stiftung forderung gefordert fondation association
            concours soutien fundacion apoyo fondazione contributo fundacao instituto apoio subsidie fonds fundacj* wsparci*
            dofinansowan* гранту фонд* grant europe*""",
    },
}  # fmt: skip
"""Category to groups of folded words. `word*` is the beginning of a word, `two+words` two in a row."""
ADDRESSED = frozenset(("newsletter", "social", "donation", "consent", "comments", "advert", "paywall", "feedback"))
"""Categories whose lines are only likely prompts where they turn to the reader."""

TALKED = frozenset(("social", "comments"))
"""Of these, categories whose cues are everybody's words too: links, posts, comments."""

Cue = tuple["Category", str]


@dataclass(frozen=True, slots=True)
class _Word:
    """What a word, or a pair of words, says; and whether a pair may begin with it."""

    cues: tuple[Cue, ...] = ()
    pairs: bool = False
    reader: bool = False


def judge(document: Document) -> list[Verdict]:
    """Verdicts on the lines of a plain text that several cues speak on, at most one a line; none on pages."""
    if not document.is_text:
        return []
    found = [verdict for block in document.blocks if (verdict := _on(block)) is not None]
    if not any(verdict.probability == LIKELY for verdict in found):
        return found
    story = Counter(stem for block in document.blocks if len(block.text) >= STORY for stem in stems(fold(block.text)))
    return [
        verdict._replace(probability=DOUBTFUL)
        if verdict.probability == LIKELY and _is_of(story, document.blocks[verdict.block].text)
        else verdict
        for verdict in found
    ]


def _on(block: Block) -> Verdict | None:
    if len(block.text) > LONGEST:
        return None
    folded = fold(block.text)
    category, total, addressed = count(fold(SPOKEN.sub(" ", block.text)))
    if category is None or total < NAMED or _is_quote(block.text) or is_speech(folded, 0, len(folded), 0):
        return None
    is_talk = category in TALKED and _is_thin(folded, total - 1)
    likely = total >= TOLD and (addressed or category not in ADDRESSED) and not is_talk
    return Verdict(block.number, True, f"cues.{category}", "text", category, LIKELY if likely else DOUBTFUL)


def _is_thin(folded: str, groups: int) -> bool:
    """Whether a paragraph's cues lie far apart: a prompt says what it wants in few words."""
    return len(WORD.findall(folded)) > THIN * groups and len(SENTENCE.findall(folded)) >= SENTENCES


def _is_quote(text: str) -> bool:
    """Whether much of a line is in quotation marks."""
    return QUOTED * sum(map(len, QUOTE.findall(text))) >= len(text)


def _is_of(story: Counter[str], text: str) -> bool:
    """Whether a line's words are the story's: a story about newsletters says of them what a prompt says."""
    own = stems(fold(text))
    told = len(text) >= STORY  # a long line has told its own words once
    return sum(story[stem] > told for stem in own) >= FAMILIAR * len(own)


def count(text: str) -> tuple[Category | None, int, bool]:
    """The category that most groups speak for on a line of folded text, how many they are, and whether it turns to the reader.

    Turning to the reader counts as one more group where prompts do so. Of categories that are equal the first of `CUES` has it.

    >>> count("every friday: the best of our coverage, free in your inbox")
    ('newsletter', 4, True)
    """
    words = WORD.findall(text)
    known = [_word(word[: _longest()]) for word in words]
    found = {cue for word in known for cue in word.cues}
    for at, word in enumerate(known[:-1]):
        if word.pairs:
            found.update(_word(f"{words[at]}+{words[at + 1]}").cues)
    if not found:
        return None, 0, False
    addressed = any(word.reader for word in known)
    totals = Counter(category for category, _ in found)
    best = max(
        CUES, key=lambda c: (totals[c] + (addressed and c in ADDRESSED and totals[c] > 0), totals[c])
    )
    return best, totals[best] + (addressed and best in ADDRESSED), addressed


def turns_to_reader(text: str) -> bool:
    """Whether folded text turns to the reader or speaks for the publisher.

    >>> turns_to_reader("write to us"), turns_to_reader("write to the mayor")
    (True, False)
    """
    return not _readers().isdisjoint(WORD.findall(text))


def speaks_to_reader(text: str) -> bool:
    """Whether folded text has a word for the reader in it.

    >>> speaks_to_reader("we will write to you"), speaks_to_reader("we wrote to the mayor")
    (True, False)
    """
    return not frozenset(fold(READER).split()).isdisjoint(WORD.findall(text))


@lru_cache(maxsize=50_000)
def _word(word: str) -> _Word:
    whole, begun, first = _table()
    found = [*whole.get(word, ())]
    if "+" not in word:
        for size in range(3, len(word) + 1):
            found += begun.get(word[:size], ())
    return _Word(tuple(dict.fromkeys(found)), word in first, word in _readers())


@cache
def _table() -> tuple[dict[str, list[Cue]], dict[str, list[Cue]], frozenset[str]]:
    """The cues of whole words and pairs, those of beginnings of words, and the first words of pairs."""
    whole: dict[str, list[Cue]] = {}
    begun: dict[str, list[Cue]] = {}
    for category, groups in CUES.items():
        for group, words in groups.items():
            for word in words.split():
                table = begun if word.endswith("*") else whole
                table.setdefault(fold(word).rstrip("*"), []).append((category, group))
    return whole, begun, frozenset(word.partition("+")[0] for word in whole if "+" in word)


@cache
def _longest() -> int:
    """One character more than the longest cue has: where no spaces are, a word may be as long as the page."""
    whole, begun, _ = _table()
    return 1 + max(map(len, (*whole, *begun)))


@cache
def _readers() -> frozenset[str]:
    return frozenset(fold(READER + OURS).split())
