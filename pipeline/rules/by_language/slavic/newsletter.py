"""Prompts for the site's own letters, in Slavic languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import SAID, cyrillic
from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "newsletter.invite_slavic", "newsletter",
        why=(
            "The reader is asked to sign up for the site's own letter: "
            "'Subscribe to our newsletter and get the best of the day'."
        ),
        match="start", max_chars=340, sentences=True,
        patterns={
            "pl": (
                r"(?:zapisz|zapiszcie|zarejestruj|zapraszamy do zapisania) si[eę]\b[^.!?]{0,40}"
                r"(?:newsletter|list[ęy] mailingow|biuletyn)\w*",
                r"(?:zamów|wybierz|subskrybuj|odbieraj|prenumeruj|testuj)\b[^.!?]{0,30}"
                r"(?:nasz\w*|darmow\w+|bezpłatn\w+|codzienn\w+|poranny) .{0,40}newsletter",
                r"(?:otrzymuj|odbieraj|dostawaj|czytaj)\b[^.!?]{0,90}"
                r"(?:na (?:e-?mail|maila|swoj\w+ (?:e-?mail|mail|skrzynk)\w*|two[ji]\w+ (?:e-?mail|mail|skrzynk)\w*|skrzynkę)"
                r"|w naszym newsletterze)\w*",
                r"(?:najważniejsze|najciekawsze|najlepsze|wszystko, co) [^.!?]{0,80}"
                r"(?:na two[ji]\w+ (?:e-?mail|mail|skrzynk)\w*|w twojej skrzynce|prosto na (?:maila?|skrzynk\w+))\w*",
                r"(?:chcesz|bądź|nie przegap|nie chcesz)\b[^.?!]{0,90}[?!.,-]{1,2} ?"
                r"(?:zapisz|subskrybuj|zasubskrybuj|dołącz do newslettera|włącz powiadomienia)\w*",
                r"(?:codzienn\w+|porann\w+|cotygodniow\w+|nasz) (?:przegląd|skrót|podsumowanie)[^.!?]{0,60}"
                r"(?:w two[ji]\w+ skrzynce|na two[ji]\w+ (?:e-?mail|mail|skrzynk)\w*)",
                r"(?:nasz|bezpłatny|codzienny) newsletter ?[-–:] ?(?:zapisz|najważniejsze|codzienn)\w*",
                r"podaj (?:nam )?(?:swój )?(?:adres )?e-?mail\w*,? (?:a|aby|żeby|by|i) ",
            ),
            "cs": (
                r"(?:přihlaste|přihlas|zaregistrujte|zapište|registrujte) se\b[^.!?]{0,40}"
                r"(?:newsletter|zpravodaj|odběr\w*(?! (?:vod|krv|plyn|elektř|energi|odpad|pop))"
                r"|e-?mailov\w+ (?:zpráv|přehled|souhrn))\w*",
                r"(?:odebírejte|odebírej|objednejte si|nechte si (?:posílat|zasílat)|získejte|dostávejte|vyzkoušejte)\b"
                r"[^.!?]{0,70}(?:newsletter|do (?:e-?mailu|mailu|vaší? schránky|své schránky|e-?mailové schránky)"
                r"|na (?:váš |svůj )?e-?mail)\w*",
                r"(?:přihlásit|přihlášení) (?:se )?(?:k|do) (?:odběru )?(?:našeho )?newsletter",
                r"chcete (?:mít|vědět|znát|číst|každ\w+)\b[^.?!]{0,90}[?!] ?(?:přihlaste|odebírejte|objednejte|zaregistrujte)\w*",
                r"(?:nejdůležitější|nejlepší|nejčtenější|to nejdůležitější|to nejlepší) [^.!?]{0,80}"
                r"(?:(?:přímo |rovnou )?(?:do (?:vaší|vašeho|e-?mailu|schránky)|ve vašem e-?mailu))\w*",
                r"zadejte (?:svůj|váš) e-?mail\b",
            ),
            "sk": (
                r"(?:prihláste|prihlás|zaregistrujte|zapíšte) sa\b[^.!?]{0,40}(?:newslett|odber\w*|spravodaj)\w*",
                r"(?:odoberajte|odoberaj|objednajte si|nechajte si (?:posielať|zasielať)|získajte|dostávajte)\b[^.!?]{0,70}"
                r"(?:newsletter\w*|do (?:e-?mailu|mailu|vašej schránky|schránky|svojej schránky)|na (?:váš |svoj )?e-?mail)\w*",
                r"chcete (?:mať|vedieť|dostávať|čítať|byť)\b[^.?!]{0,90}[?!] ?(?:prihláste|odoberajte|objednajte|zaregistrujte)"
                r"\w*",
                r"(?:najdôležitejšie|najlepšie|najčítanejšie|to najdôležitejšie|to najlepšie) [^.!?]{0,80}"
                r"(?:(?:priamo |rovno )?(?:do (?:vašej|vášho|e-?mailu|schránky)|vo vašom e-?maile))\w*",
                r"zadajte (?:svoj|váš) e-?mail\b",
            ),
            "bg": (
                r"(?:абонирайте се|абонирай се|запишете се|запиши се|регистрирайте се)\b[^.!?]{0,40}"
                r"(?:бюлетин|нюзлетър|newsletter|e-?mail изда|известия)\w*",
                r"(?:получавайте|получавай|вземете)\b[^.!?]{0,90}(?:на (?:пощата|имейла|е-?мейла|e-?mail\w*|вашия имейл)"
                r"|в (?:пощата|пощенската|имейла|електронната)|по (?:имейл|пощата|e-?mail)|бюлетин)\w*",
                r"искате ли да (?:получавате|следите|научавате)\b[^.?!]{0,100}\? ?(?:абонирайте|запишете|регистрирайте)\w*",
                r"(?:най-важното|най-доброто|най-интересното|всичко важно) [^.!?]{0,80}"
                r"(?:във вашата (?:поща|пощенска)|на (?:вашата поща|вашия имейл|имейла ви|пощата ви))\w*",
                r"въведете (?:вашия |своя )?(?:имейл|e-?mail)\b",
            ),
            "sr": cyrillic(
                r"(?:prijavite|prijavi|pretplatite|pretplati|upišite) se\b[^.!?]{0,40}"
                r"(?:newsletter|njuzleter|bilten|mejling list|e-?mail list|obaveštenja)\w*",
                r"(?:primajte|primaj|dobijajte|dobijte|čitajte|nek\w* vam stižu)\b[^.!?]{0,90}"
                r"(?:na (?:mejl|e-?mail|svoj mejl|vaš mejl|svoju adresu)"
                r"|u (?:svoj|vaš|svom|vašem) (?:inbox|sandučić\w*|mejl\w*|poštansk\w+)"
                r"|(?:naš|besplatni|dnevni) (?:newsletter|njuzleter|bilten))\w*",
                r"(?:želite|hoćete) (?:li )?(?:da )?(?:primate|dobijate|budete|pratite)\b[^.?!]{0,100}\? ?"
                r"(?:prijavite|pretplatite|upišite)\w*",
                r"(?:najvažnije|najbolje|najzanimljivije) [^.!?]{0,80}"
                r"(?:u (?:vašem|tvom|vaš|tvoj) (?:inbox\w*|mejl\w*|sandučet\w*|sandučić\w*))\w*",
                r"(?:unesite|upišite|ostavite) (?:svoj|vaš|svoju|vašu) (?:e-?mail|mejl|imejl|adresu)\w*",
            ),
            "hr": (
                r"(?:prijavite|prijavi|pretplatite|pretplati|upišite) se\b.{0,40}newslett",
                r"(?:primajte|primaj|dobivajte|dobijte|čitajte|saznajte)\b[^.!?]{0,90}"
                r"(?:na (?:mail|e-?mail|svoj mail|svoju adresu)"
                r"|u (?:svoj|vaš|tvoj|svom|vašem|tvom) (?:inbox\w*|sandučić\w*|mail\w*|poštansk\w+)"
                r"|(?:naš|besplatni|dnevni|tjedni) newsletter)\w*",
                r"(?:želite li|želiš li) (?:primati|biti|dobivati|pratiti)\b[^.?!]{0,100}\? ?(?:prijavi|pretplati|upiši)\w*",
                r"(?:upišite|unesite|ostavite) (?:svoj|vašu|svoju|vaš) (?:e-?mail|mail)\w*",
            ),
            "sl": (
                r"(?:prijavite|prijavi|naročite|naroči|vpišite) se\b[^.!?]{0,40}"
                r"(?:e-?novic|novičnik|glasnik|newslett|spletne novice|obveščanj|obvestil)\w*",
                r"(?:prejemajte|prejemaj|prejmite|dobivajte|berite)\b[^.!?]{0,90}"
                r"(?:na (?:e-?mail|e-?pošto|svoj e-?naslov|vaš e-?naslov|elektronsko pošto|svoj elektronski)"
                r"|v (?:svoj|vaš) (?:nabiralnik|e-?nabiralnik|e-?poštni)"
                r"|(?:naš|brezplačn\w+|dnevn\w+) (?:e-?novic\w*|novičnik|newsletter))\w*",
                r"želite (?:prejemati|biti|izvedeti|vedeti)\b[^.?!]{0,100}\? ?(?:prijavite|naročite|vpišite)\w*",
                r"(?:najpomembnejše|najboljše|izbor|najbolj brane) [^.!?]{0,80}"
                r"(?:v (?:vašem|vaš|svoj) (?:e-?)?(?:nabiralnik\w*|poštni\w*)|na vaš e-?naslov)\w*",
                r"vpišite (?:svoj|vaš) (?:e-?naslov|elektronski naslov|e-?mail)\w*",
            ),
            "ru": (
                r"(?:подпи(?:шитесь|сывайтесь|шись|саться(?!.*\bможно\b))|оформите подписку) на .{0,70}"
                r"(?:рассылк|дайджест|e-?mail|письм|пуш)\w*",
                r"(?:получайте|получай|читайте)\b[^.!?]{0,90}(?:на (?:почту|e-?mail|электронн\w+|вашу почту|свою почту)"
                r"|в (?:почте|вашем ящике|своей почте|нашей (?:ежедневн\w+ |еженедельн\w+ |утренней |вечерней )?рассылке)"
                r"|в одном письме(?! (?:к|от|из|с)\b))\w*",
                r"(?:главн\w+|самое (?:важное|главное|интересное)|лучшие (?:тексты|материалы))[^.!?]{0,80}"
                r"(?:на (?:вашу|твою) (?:почту|электронную)|в (?:вашей|твоей) почте|в одном письме(?! (?:к|от|из|с)\b))\w*",
                r"(?:введите|укажите|оставьте) (?:ваш|свой|свою|вашу) (?:адрес |электронн\w+ )?(?:e-?mail|почт\w+|адрес)\w*",
                r"наша (?:ежедневная |еженедельная |вечерняя |утренняя )?рассылка ?[-–:]",
            ),
            "uk": (
                r"(?:підпи(?:шіться|суйтесь|суйтеся|шись|сатися(?!.*\bможна\b))|оформіть підписку) на .{0,70}"
                r"(?:розсилк|дайджест|e-?mail|листи|ньюзлетер|сповіщення)\w*",
                r"(?:отримуйте|отримуй|читайте)\b[^.!?]{0,90}(?:на (?:пошту|e-?mail|електронн\w+|вашу пошту|свою пошту)"
                r"|у? ?в? (?:пошті|вашій скриньці|своїй пошті|нашій (?:щоденн\w+ |щотижнев\w+ |ранков\w+ )?розсилці)"
                r"|в одному листі(?! (?:до|від|з|зі)\b))\w*",
                r"(?:головн\w+|найважливіш\w+|найцікавіш\w+|найкращі (?:тексти|матеріали))[^.!?]{0,80}"
                r"(?:на (?:вашу|твою) (?:пошту|електронну)|у (?:вашій|твоїй) (?:пошті|скриньці)"
                r"|в одному листі(?! (?:до|від|з|зі)\b))\w*",
                r"(?:введіть|вкажіть|залиште) (?:ваш|свій|свою|вашу) (?:адресу |електронн\w+ )?"
                r"(?:e-?mail|імейл|пошт\w+|адрес\w+)\w*",
                r"наша (?:щоденна |щотижнева |ранкова )?розсилка ?[-–:]",
            ),
        },
        unless=(r"<told>", SAID,),
    ),
    Rule(
        "newsletter.answer_slavic", "newsletter",
        why="What the form of a letter says once it was sent: 'Thank you for subscribing, check your inbox'.",
        match="start", max_chars=260,
        patterns={
            "pl": (
                r"dziękujemy za (?:zapis\w*|zapisanie się|subskrypcj\w+|rejestracj\w+)\b",
                r"(?:sprawdź|zajrzyj do) (?:swoj\w+ )?skrzynk\w+[^.]{0,40}(?:potwierd|kliknij|link)\w*",
                r"(?:twój|podany) adres (?:e-?mail )?(?:został (?:dodany|zapisany)|jest już)\w*",
                r"(?:zapisano|zostałeś zapisany|jesteś już zapisany)[^.]{0,20}(?:do|na) (?:nasz\w* )?newsletter",
            ),
            "cs": (
                r"děkujeme za (?:přihlášení|registraci|odběr|váš zájem o newsletter)\b",
                r"(?:zkontrolujte|podívejte se do)[^.]{0,30}(?:schránk\w+|e-?mail\w*)[^.]{0,50}(?:potvr|odkaz|klikn)\w*",
                r"(?:byl|byla) jste (?:úspěšně )?přihlášena? k odběru",
                r"(?:zadaný|váš) e-?mail (?:byl|je už|už)\w*",
                r"z odběru se (?:můžete|lze)\b[^.]{0,30}(?:odhlásit|zrušit)\w*",
            ),
            "sk": (
                r"ďakujeme za (?:prihlásenie|registráciu|odber|váš záujem o newsletter)\b",
                r"(?:skontrolujte|pozrite si)[^.]{0,30}(?:schránk\w+|e-?mail\w*)[^.]{0,50}(?:potvr|odkaz|klikn)\w*",
                r"(?:boli ste|úspešne ste)[^.]{0,20}prihlásen\w* (?:na|do) odber",
                r"z odberu sa (?:môžete|dá)\b[^.]{0,30}(?:odhlásiť|zrušiť)\w*",
            ),
            "bg": (
                r"благодарим (?:ви|ти)?,? ?(?:за|че се)[^.]{0,20}(?:абон\w+|записв\w+|регистр\w+)\w*",
                r"проверете (?:вашата |имейла|пощата)[^.]{0,50}(?:потвърд|линк|връзка)\w*",
                r"успешно се (?:абонирахте|записахте)\w*",
                r"можете да се отпишете по всяко време",
            ),
            "sr": cyrillic(
                r"hvala (?:vam )?(?:na|što ste se) (?:prijav\w+|pretplat\w+)\w*",
                r"(?:uspešno|uspješno) ste se (?:prijavil\w|pretplatil\w)\w*",
                r"proverite (?:svoj|vaš|svoju)[^.]{0,40}(?:potvrd|link|inbox|mejl)\w*",
                r"(?:možete se odjaviti|odjaviti se možete) (?:u (?:svakom|bilo kom) trenutku|bilo kada)\w*",
            ),
            "hr": (
                r"provjerite (?:svoj|vaš|svoju)[^.]{0,40}(?:potvrd|link|inbox|mail)\w*",
                r"(?:možete se odjaviti|odjaviti se možete) (?:u bilo kojem trenutku|bilo kada)\w*",
            ),
            "sl": (
                r"hvala(?: vam)?,? (?:za|ker ste se) (?:prijav\w+|naročil\w*)\w*",
                r"(?:uspešno|že) ste (?:se )?(?:prijavljen\w*|naročen\w*|prijavil\w*|naročil\w*)\w*",
                r"preverite (?:svoj|vaš)[^.]{0,40}(?:nabiralnik|pošt)\w*",
                r"(?:odjavite|odjava|odjavi) ?(?:se )?(?:lahko|je mogoča) (?:kadarkoli|kadar koli)\w*",
            ),
            "ru": (
                r"спасибо,? (?:за подписку|что подписались)\w*",
                r"(?:вы (?:успешно |уже )?подписаны|вы подписались) на\b",
                r"проверьте (?:вашу |свою )?почту[^.]{0,50}(?:подтверд|ссылк|письм)\w*",
                r"(?:отписаться можно|вы можете отписаться) в любой момент",
                r"подписка (?:успешно )?оформлена",
            ),
            "uk": (
                r"дякуємо,? (?:за підписку|що підписалися|що підписались)\w*",
                r"(?:ви (?:успішно |вже )?підписан\w+|ви підписалися) на\b",
                r"перевірте (?:вашу |свою )?пошту[^.]{0,50}(?:підтверд|посилан|лист)\w*",
                r"(?:відписатися можна|ви можете відписатися) (?:будь-коли|в будь-який)\w*",
                r"підписк[аy] (?:успішно )?оформлен",
            ),
        },
    ),
    Rule(
        "newsletter.form_slavic", "newsletter",
        why=(
            "What the form of a letter has the reader agree to, and says once it was sent: "
            "'By entering your e-mail you agree', 'Your subscription was successful'."
        ),
        match="start", max_chars=260,
        patterns={
            "pl": (
                r"(?:podając|wpisując|zapisując się|klikając|naciskając|zostawiając)\b[^.!?]{0,60}"
                r"(?:e-?mail|newsletter|zapisz|subskryb|dalej)[^.!?]{0,50}(?:zgadzasz|akceptuj|wyrażasz|potwierdzasz)"
                r"[^.!?]{0,80}(?:zgod|regulamin|przetwarzani|polityk|warunk|newsletter)\w*",
                r"(?:zapisuję się|chcę otrzymywać|wyrażam zgodę na)\b[^.!?]{0,60}"
                r"(?:newsletter|polityk\w+ prywatności|informacji handlow|treści marketingow)\w*",
                r"(?:twoja |twój )?(?:subskrypcja|zapis do newslettera|zapis na newsletter) (?:przebieg|został|zakończ|powiod)"
                r"\w*[^.!?]{0,30}(?:pomyśln|sukces|potwierdz|aktyw|przyjęt|się|powodzeni)\w*",
            ),
            "cs": (
                r"(?:zadáním|odesláním|vyplněním|kliknutím na|přihlášením)\b[^.!?]{0,50}"
                r"(?:e-?mail|odběr|newslett|odeslat|přihlásit|odebírat|formulář)[^.!?]{0,30}(?:souhlas|berete|potvrz)\w*",
                r"(?:souhlasím|přeji si|chci)\b[^.!?]{0,30}(?:se zasíláním|zasílat|odebírat|dostávat)[^.!?]{0,30}"
                r"(?:newslett|obchodních sdělení|novin(?:ek|ky) e-?mailem)\w*",
                r"(?:vaše )?(?:přihlášení|registrace|žádost) (?:k|do) (?:odběru|newslett)\w*[^.!?]{0,30}"
                r"(?:proběhl|byl|úspěšn|dokončen)\w*",
            ),
            "sk": (
                r"(?:zadaním|odoslaním|vyplnením|kliknutím na|prihlásením)\b[^.!?]{0,50}"
                r"(?:e-?mail|odber|newslett|odoslať|prihlásiť|odoberať|formulár)[^.!?]{0,30}(?:súhlas|beriete|potvrdz)\w*",
                r"(?:súhlasím|želám si|chcem)\b[^.!?]{0,30}(?:so zasielaním|zasielať|odoberať|dostávať)[^.!?]{0,30}"
                r"(?:newslett|obchodných oznamov|noviniek? e-?mailom)\w*",
                r"(?:vaše )?(?:prihlásenie|registrácia|žiadosť) (?:na|k|do) (?:odber|newslett)\w*[^.!?]{0,30}"
                r"(?:prebehl|bol|úspešn|dokončen)\w*",
            ),
            "bg": (
                r"(?:с (?:натискането|въвеждането|изпращането|абонирането)|натискайки|абонирайки се|въвеждайки)\b[^.!?]{0,60}"
                r"(?:имейл|e-?mail|абон|бюлетин|изпрати)[^.!?]{0,40}(?:съглас|приема|потвържд)\w*",
                r"(?:съгласен съм|съгласявам се|желая) (?:да получавам|с получаването)\b[^.!?]{0,40}"
                r"(?:бюлетин|нюзлетър|имейл|newsletter)\w*",
                r"(?:вашият абонамент|абонаментът ви|абонирането) (?:за бюлетина )?(?:е|беше|премина)\b[^.!?]{0,20}"
                r"(?:успешн|потвърден|активиран|приет)\w*",
            ),
            "sr": cyrillic(
                r"(?:unošenjem|upisivanjem|unosom|ostavljanjem|prijavom|prijavljivanjem|klikom na)\b[^.!?]{0,50}"
                r"(?:mejl|e-?mail|newsletter|prijav|pošalji|adres)[^.!?]{0,40}(?:pristajete|saglasni|suglasni|prihvat|slažete"
                r"|potvrđuj|dajete privolu)\w*",
                r"(?:želim da primam|želim primati|pristajem na primanje|saglasan sam)\b[^.!?]{0,40}"
                r"(?:newsletter|njuzleter|bilten|obaveštenja|obavijesti na)\w*",
                r"(?:vaša|vaš) (?:prijava|pretplata) na (?:newsletter|njuzleter|bilten)\b[^.!?]{0,20}"
                r"(?:uspešn|uspješn|potvrđen|zabeležen|zaprimljen)\w*",
            ),
            "sl": (
                r"(?:z vnosom|s prijavo|z oddajo|s klikom na|z vpisom)\b[^.!?]{0,50}"
                r"(?:e-?naslov|e-?novic|naslova|novičnik|prijav|obrazc)[^.!?]{0,40}(?:soglaša|strinja|potrju|sprejema|dajete)\w*",
                r"(?:strinjam se|želim prejemati|soglašam)\b[^.!?]{0,40}(?:e-?novic|novičnik|obvestila po e-?pošti|newsletter)"
                r"\w*",
                r"(?:vaša )?(?:prijava|naročilo) na (?:e-?novice|novičnik)\b[^.!?]{0,20}(?:uspešn|uspel|potrjen|zabeležen)\w*",
            ),
            "ru": (
                r"(?:нажимая|подписываясь|оставляя|указывая|вводя)\b[^.!?]{0,60}(?:подпис|рассылк|почт|e-?mail|адрес|отправить"
                r"|кнопк)[^.!?]{0,60}(?:соглаша|принима|даете|подтвержда)\w*",
                r"(?:я согласен|согласен|хочу) (?:на получение|получать)\b[^.!?]{0,30}(?:рассылк|писем|новост\w+ на почт)\w*",
                r"(?:ваша )?(?:подписка|заявка на подписку) (?:на (?:рассылку|новости|дайджест) )?(?:успешно |была )?"
                r"(?:оформлена|подтверждена|активирована)",
            ),
            "uk": (
                r"(?:натискаючи|підписуючись|залишаючи|вказуючи|вводячи)\b[^.!?]{0,60}"
                r"(?:підпис|розсилк|пошт|e-?mail|адрес|надіслати|кнопк)[^.!?]{0,60}(?:погоджу|приймаєте|даєте|підтверджу)\w*",
                r"(?:я погоджуюся|погоджуюсь|хочу) (?:на отримання|отримувати)\b[^.!?]{0,30}(?:розсилк|листів|новин\w* на пошт)"
                r"\w*",
                r"(?:ваша |вашу )?(?:підписка|підписку|передплата|передплату) (?:на (?:розсилку|новини|дайджест) )?"
                r"(?:успішно |було )?(?:оформлен|підтверджен|активован)[ао]",
            ),
        },
        unless=(r"<told>", SAID, r"bank|банк|úrad|úřad|urząd|općin|општ|občin"),
    ),
    Rule(
        "newsletter.letter_slavic", "newsletter",
        why=(
            "A letter of the site's by its name and hour: 'The weekly digest of X "
            "in your mail', 'Evening news: each working day the best of X'."
        ),
        max_chars=140, where="edge", full_stop=False, needs=("unmarked",),
        patterns={
            "pl": (
                r"(?:codzienn|cotygodniow|tygodniow|porann|wieczorn)\w+ (?:newsletter|przegląd|skrót|biuletyn|list|wiadomości)\b"
                r".{0,60}(?:na (?:twój |swój )?(?:e-?mail\w*|maila|skrzynkę)|w (?:twojej )?skrzynce|prosto od .{2,30})",
                r"(?:porann|wieczorn)\w+ (?:wiadomości|newsletter|list) ?[:–-] (?:w )?(?:każdy|każdego|co(?:dzien)?)\b.{4,100}",
            ),
            "cs": (
                r"(?:denní|týdenní|ranní|večerní|každodenní|nedělní) (?:newsletter|přehled|souhrn|zpravodaj|výběr|zprávy)\b"
                r".{0,60}(?:do (?:vašeho |vaší )?(?:e-?mailu|schránky|mailu)|na (?:váš )?e-?mail)",
                r"(?:ranní|večerní|nedělní) (?:newsletter|souhrn|zprávy|výběr) ?[:–-] každ\w+ .{4,100}",
            ),
            "sk": (
                r"(?:denný|týždenný|ranný|večerný|každodenný|nedeľný) (?:newsletter|prehľad|súhrn|spravodaj|výber)\b.{0,60}"
                r"(?:do (?:vášho |vašej )?(?:e-?mailu|schránky|mailu)|na (?:váš )?e-?mail)",
                r"(?:ranný|večerný|ranné|večerné) (?:newsletter|súhrn|správy|výber) ?[:–-] každ\w+ .{4,100}",
            ),
            "bg": (
                r"(?:седмич|днев|ежеднев|сутреш|вечер)е?н\w* (?:бюлетин|дайджест|преглед|новини|подбор)\b.{0,60}"
                r"(?:на (?:вашия |твоя )?(?:имейл\w*|пощата|поща)|(?:във|в) (?:вашата |твоята )?(?:поща|пощата|пощенска\w*))",
                r"(?:сутреш|вечер|седмич)е?н\w* (?:новини|бюлетин|преглед|дайджест) ?[:–-] (?:всек\w+|по) .{4,60}"
                r"(?:най-\w+|ден|сутрин|вечер|петък|неделя).{0,60}",
            ),
            "sr": cyrillic(
                r"(?:dnevn|nedeljn|tjedn|jutarnj|večernj)\w+ (?:newsletter|njuzleter|bilten|pregled|izbor|vesti|vijesti)\b"
                r".{0,60}(?:na (?:vaš |tvoj )?(?:mejl|mail|e-?mail)"
                r"|u (?:vašem |vaš |tvoj |tvom )?(?:inbox\w*|sandučetu|sandučić\w*|mejlu))",
                r"(?:jutarnj|večernj)\w+ (?:newsletter|vesti|vijesti|pregled|bilten) ?[:–-] (?:svak|svaki)\w* .{4,100}",
            ),
            "sl": (
                r"(?:dnevn|tedensk|jutranj|večern)\w+ (?:novičnik|glasnik|pregled|izbor|e-?novice|novice)\b.{0,60}"
                r"(?:na (?:vaš )?(?:e-?naslov|e-?pošto|e-?mail)|v (?:vaš|vašem|svoj) (?:nabiralnik\w*|e-?nabiralnik\w*))",
                r"(?:jutranj|večern|tedensk)\w+ (?:novičnik|novice|pregled|glasnik) ?[:–-] vsak\w* .{4,100}",
            ),
            "ru": (
                r"(?:еженедельн|ежедневн|утренн|вечерн|недельн)\w+ (?:дайджест|рассылка|обзор|письмо|новости)\b.{0,60}"
                r"(?:на (?:вашу |твою |вашей )?(?:почт[уе]|e-?mail|электронн\w+ почт\w)|в (?:вашей |твоей )?(?:почте|ящике))",
                r"(?:утренняя|вечерняя|еженедельная|ежедневная) рассылка ?[:–—-] .{4,100}",
            ),
            "uk": (
                r"(?:щотижнев|щоденн|ранков|вечірн|тижнев)\w+ (?:дайджест|розсилка|огляд|лист|новини)\b.{0,60}"
                r"(?:на (?:вашу |твою |вашій )?(?:пошт[уі]|e-?mail|електронн\w+ пошт\w)"
                r"|(?:у|в) (?:вашій |твоїй )?(?:пошті|скриньці))",
                r"(?:ранкова|вечірня|щотижнева|щоденна) розсилка ?[:–—-] .{4,100}",
            ),
        },
        unless=(r"<told>", SAID),
    ),
)
