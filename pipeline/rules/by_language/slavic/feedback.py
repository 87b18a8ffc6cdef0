"""Calls to write in, in Slavic languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import SAID, cyrillic
from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "feedback.write_us_slavic", "feedback",
        why=(
            "A fault in the text or a story to tell, and the way to the "
            "newsroom: 'Found a mistake? Write to us', 'Send us your video'."
        ),
        match="start", max_chars=320, sentences=True,
        patterns={
            "pl": (
                r"(?:jesteś świadkiem|masz (?:dla nas )?(?:temat|informacj\w+|zdjęci\w+|newsa|pomysł|ciekaw\w+)|byłeś świadkiem"
                r"|widziałeś|widzisz błąd|znalazłeś błąd|zauważyłeś|zauważyliście|chcesz (?:podzielić|skontaktować|zgłosić)"
                r"|coś cię)\b[^?]{0,90}\?(?=.{0,140}(?:\b(?:nam|nám|nas|nás|ни|нам|нас|jim)\b|redak|uredni|редакц|@|ctrl"
                r"|kontakt 24|\bбот\b|на пошт|чатбот|(?:napište|napíšte|пишете|напишите|напишіть|pišite|sporočite)\W*\Z))"
                r" ?.{0,60}(?:napisz|wyślij|prześlij|daj nam|zadzwoń|zgłoś|poinformuj|skontaktuj|czekamy|daj znać)\w*",
                r"(?:zgłoś|wyślij|prześlij|daj) (?:nam )?"
                r"(?:błąd (?:w (?:tekście|artykule))|(?:swój |nam )?(?:temat|informacj\w+|zdjęcia?|film)\b[^.!?]{0,40}"
                r"(?:redakcj\w+|kontakt ?24|@|formularz\w*|alert))\w*",
                r"(?:czekamy na (?:wasze|twoje)|piszcie (?:do nas )?na|napisz do nas"
                r"|skontaktuj się z (?:nami|redakcją|autorem))\b",
            ),
            "cs": (
                r"(?:našli jste|narazili jste|všimli jste si|byli jste|jste svědk\w+"
                r"|máte (?:pro nás )?(?:tip|zajímav\w+|fotk\w+|video|zkušenost)|víte (?:o|něco)|stali jste se)\b[^?]{0,90}\?"
                r"(?=.{0,140}(?:\b(?:nam|nám|nas|nás|ни|нам|нас|jim)\b|redak|uredni|редакц|@|ctrl|kontakt 24|\bбот\b|на пошт"
                r"|чатбот|(?:napište|napíšte|пишете|напишите|напишіть|pišite|sporočite)\W*\Z)) ?.{0,40}"
                r"(?:napište|pošlete|dejte|dejte nám|kontaktujte|ozvěte|volejte|zavolejte|podělte)\w*",
                r"(?:pošlete|napište|zašlete) nám\b[^.!?]{0,60}(?:tip|video|fotk\w+|názor|@|na (?:adres|e-?mail|redakc)|whatsapp"
                r"|zkušenost\w*)\w*",
                r"(?:nahlásit|upozornit na|oznámit) (?:chybu|překlep)\b",
            ),
            "sk": (
                r"(?:našli ste|narazili ste|všimli ste si|boli ste|ste svedk\w+"
                r"|máte (?:pre nás )?(?:tip|zaujímav\w+|fotk\w+|video|skúsenosť)|viete (?:o|niečo)|stali ste sa)\b[^?]{0,90}\?"
                r"(?=.{0,140}(?:\b(?:nam|nám|nas|nás|ни|нам|нас|jim)\b|redak|uredni|редакц|@|ctrl|kontakt 24|\bбот\b|на пошт"
                r"|чатбот|(?:napište|napíšte|пишете|напишите|напишіть|pišite|sporočite)\W*\Z)) ?.{0,40}"
                r"(?:napíšte|pošlite|dajte|kontaktujte|ozvite|volajte|zavolajte|podeľte)\w*",
                r"(?:ak|keď)(?=.{0,160}(?:\bnám\b|redak|@)) (?:ste|máte|viete|sa)\b[^.!?]{0,60}"
                r"(?:tip|téma|tému|chyb\w+|svedk\w+|fotk\w+|video)[^.!?]{0,40}(?:napíšte|pošlite|dajte|kontaktujte|ozvite)\w*",
                r"(?:pošlite|napíšte|zašlite) nám\b[^.!?]{0,60}(?:tip|video|fotk\w+|názor|@|na (?:adres|e-?mail|redakc)|whatsapp"
                r"|skúsenost\w*)\w*",
                r"(?:nahlásiť|upozorniť na|oznámiť) (?:chybu|preklep)\b",
            ),
            "bg": (
                r"(?:видяхте|открихте|забелязахте|станахте|бяхте|имате (?:ли )?|знаете|свидетел\w* (?:сте|на))\b[^?]{0,90}\?"
                r"(?=.{0,140}(?:\b(?:nam|nám|nas|nás|ни|нам|нас|jim)\b|redak|uredni|редакц|@|ctrl|kontakt 24|\bбот\b|на пошт"
                r"|чатбот|(?:napište|napíšte|пишете|напишите|напишіть|pišite|sporočite)\W*\Z)) ?.{0,40}"
                r"(?:пишете|изпратете|маркирайте|сигнализирайте|обадете|свържете|споделете|кажете)\w*",
                r"(?:изпратете|пишете|изпращайте|сигнализирайте) ни\b[^.!?]{0,60}"
                r"(?:сигнал\w*|снимк\w+|видео\w*|новин\w+|@|на (?:имейл|адрес|редакц)|viber|вайбър|истори\w+)\w*",
                r"ако (?:сте|имате|видите|знаете)\b[^.!?]{0,70}"
                r"(?:пишете ни|изпратете ни|сигнализирайте|свържете се с (?:нас|редакцията))\w*",
            ),
            "sr": cyrillic(
                r"(?:znate li|imate li|želite li|želite)\b[^?]{0,90}\b(?:prijaviti (?:grešku|pogrešku)|dopuniti (?:temu|tekst"
                r"|članak|vijest|vest)|ispraviti (?:tekst|članak|grešku|pogrešku))\b[^?]{0,80}"
                r"(?:\? ?(?:kliknite|javite|pišite|prijavite|pošaljite)\b.{0,60})?\W*\Z",
                r"(?:imate|primetili ste|primijetili ste|uočili ste|videli ste|vidjeli ste|bili ste|da li ste|jeste li|znate"
                r"|želite)\b[^?]{0,90}\?(?=.{0,140}(?:\b(?:nam|nám|nas|nás|ни|нам|нас|jim)\b|redak|uredni|редакц|@|ctrl"
                r"|kontakt 24|\bбот\b|на пошт|чатбот|(?:napište|napíšte|пишете|напишите|напишіть|pišite|sporočite)\W*\Z))"
                r" ?.{0,40}(?:pišite|pošaljite|javite|kontaktirajte|pozovite|obavestite|obavijestite|podelite|podijelite)\w*",
                r"(?:ako|ukoliko) (?:ste|imate|vidite|znate|želite)\b[^.!?]{0,70}"
                r"(?:pišite nam|pošaljite (?:nam|ih|je)|javite (?:nam|se)|kontaktirajte (?:nas|redakciju))\w*",
                r"(?:pošaljite|šaljite|pišite|javite|pošalji) nam\b[^.!?]{0,60}(?:vest|vijest|priču|fotografij\w+|snimak|snimku"
                r"|video|@|na (?:mejl|e-?mail|mail|adres|broj|viber|whatsapp)|dojav\w+|tip)\w*",
                r"(?:prijavi|prijavite) (?:grešku|pogrešku)\b|(?:jamčimo|garantujemo|zajamčena je) anonimnost",
            ),
            "sl": (
                r"(?:imate|opazili ste|ste opazili|ste bili|ste videli|ste našli|našli ste|veste|želite)\b[^?]{0,90}\?"
                r"(?=.{0,140}(?:\b(?:nam|nám|nas|nás|ни|нам|нас|jim)\b|redak|uredni|редакц|@|ctrl|kontakt 24|\bбот\b|на пошт"
                r"|чатбот|(?:napište|napíšte|пишете|напишите|напишіть|pišite|sporočite)\W*\Z)) ?.{0,40}"
                r"(?:pišite|pošljite|sporočite|obvestite|pokličite|kontaktirajte|delite)\w*",
                r"če (?:ste|imate|opazite|veste|želite)\b[^.!?]{0,70}(?:pišite nam|pošljite (?:nam|jih|jo)|sporočite nam"
                r"|nam pišite|nam sporočite|nas (?:obvestite|pokličite|kontaktirajte))\w*",
                r"(?:pošljite|pišite|sporočite) nam\b[^.!?]{0,60}(?:novic\w+|zgodb\w+|fotografij\w+|video|posnet\w+|@"
                r"|na (?:e-?naslov|naslov|e-?pošto))\w*",
                r"(?:prijavi|prijavite|sporočite) napako\b",
            ),
            "ru": (
                r"(?:нашли|заметили|увидели|обнаружили|вы стали|стали|есть что|у вас есть|знаете|вы очевидец|вы были)\b"
                r"[^?]{0,90}\?(?=.{0,140}(?:\b(?:nam|nám|nas|nás|ни|нам|нас|jim)\b|redak|uredni|редакц|@|ctrl|kontakt 24|\bбот\b"
                r"|на пошт|чатбот|(?:napište|napíšte|пишете|напишите|напишіть|pišite|sporočite)\W*\Z)) ?.{0,40}"
                r"(?:выделите|сообщите|пишите|напишите|присылайте|пришлите|звоните|расскажите|свяжитесь|поделитесь)\w*",
                r"(?:если вы|если у вас)\b[^.!?]{0,90}(?:пишите нам|напишите нам|сообщите (?:нам|редакции)|выделите|пришлите нам"
                r"|свяжитесь с нами|присылайте)\w*",
                r"(?:присылайте|пришлите|пишите|сообщайте|отправляйте|расскажите|напишите) (?:нам|в редакцию)\b[^.!?]{0,70}"
                r"(?:новост\w+|видео|фото|сообщени\w+|@|на (?:почт|адрес|номер)|в (?:telegram|телеграм|whatsapp|бот|чат|директ))"
                r"\w*",
            ),
            "uk": (
                r"(?:знайшли|помітили|побачили|виявили|ви стали|стали|є що|маєте|знаєте|ви очевидець|ви були)\b[^?]{0,90}\?"
                r"(?=.{0,140}(?:\b(?:nam|nám|nas|nás|ни|нам|нас|jim)\b|redak|uredni|редакц|@|ctrl|kontakt 24|\bбот\b|на пошт"
                r"|чатбот|(?:napište|napíšte|пишете|напишите|напишіть|pišite|sporočite)\W*\Z)) ?.{0,40}"
                r"(?:виділіть|повідомте|пишіть|напишіть|надсилайте|надішліть|телефонуйте|розкажіть|зв'яжіться|поділіться)\w*",
                r"(?:якщо ви|якщо у вас|якщо маєте)\b[^.!?]{0,90}(?:пишіть нам|напишіть нам|повідомте (?:нам|редакці\w+|нас)"
                r"|виділіть|надішліть нам|зв'яжіться з нами|надсилайте)\w*",
                r"(?:надсилайте|надішліть|пишіть|повідомляйте|розкажіть|напишіть) (?:нам|до редакції|в редакцію)\b[^.!?]{0,70}"
                r"(?:новин\w+|відео|фото|повідомлен\w+|@|на (?:пошт|адрес|номер)"
                r"|(?:в|у) (?:telegram|телеграм|viber|бот|чат|чатбот))\w*",
            ),
        },
        unless=(
            r"<told>",
            SAID,
            r"\? (?:расскажите|розкажіть|разкажете|ispričajte|povězte|povedzte|opowiedz\w*|поделитесь|поділіться|podělte|podeľte"
            r"|podelite|podijelite|споделете)\b(?!.*(?:@|бот|почт|пошт|telegram|whatsapp|viber|redak|редакц|uredni|письм|e-?mail"
            r"|mejl))",
            r"\b(?:policji|policii|police|полиция\w*|полици\w+|polici\w+|полицию|поліці\w+|110|112|113|158|192)\b",
        ),
    ),
    Rule(
        "feedback.line_slavic", "feedback",
        why="The newsroom's line for what readers have seen: 'Tip line: send news, photos and videos to our WhatsApp'.",
        match="start", max_chars=220, where="edge",
        patterns={
            "pl": (
                r"(?:gorąca linia|dyżur reporter\w*|alert24|czerwony telefon|kontakt z redakcją|masz temat|redakcja czeka)"
                r" ?[:?–-].{0,120}(?:redakc\w+|@|whatsapp|nam\b|sms).{0,60}",
            ),
            "cs": (
                r"(?:horká linka|tip linka|pošlete tip|kontakt na redakci|reportér na lince|napište redakci) ?[:?–-].{0,120}"
                r"(?:redakc\w+|@|whatsapp|nám\b).{0,60}",
            ),
            "sk": (
                r"(?:horúca linka|tip linka|pošlite tip|kontakt na redakciu|napíšte redakcii) ?[:?–-].{0,120}"
                r"(?:redakc\w+|@|whatsapp|nám\b).{0,60}",
            ),
            "bg": (
                r"(?:горещ телефон|сигнали|гореща линия|аз, репортерът|връзка с редакцията|стани репортер) ?[:?–-].{0,120}"
                r"(?:редакц\w+|@|viber|вайбър|\bни\b|сигнал).{0,60}",
            ),
            "sr": cyrillic(
                r"(?:dojavi vest|dojavi vijest|dojave|vruća linija|telefon redakcije|kontakt redakcije|pošalji priču"
                r"|budi reporter) ?[:?–-].{0,120}(?:redakcij\w*|@|viber|whatsapp|nam\b).{0,60}",
            ),
            "sl": (
                r"(?:vroča linija|pošlji novico|dežurni novinar|kontakt uredništva|postani reporter) ?[:?–-].{0,120}"
                r"(?:uredništv\w*|@|viber|whatsapp|nam\b).{0,60}",
            ),
            "ru": (
                r"(?:горячая линия|телефон редакции|связаться с редакцией|прислать новость|сообщить новость|наш бот"
                r"|редакция на связи) ?[:?–—-].{0,120}(?:редакц\w+|@|whatsapp|telegram|viber|нам\b|бот\w*).{0,60}",
            ),
            "uk": (
                r"(?:гаряча лінія|телефон редакції|зв'язатися з редакцією|надіслати новину|повідомити новину|наш бот"
                r"|редакція на зв'язку) ?[:?–—-].{0,120}(?:редакці\w+|@|whatsapp|telegram|viber|нам\b|бот\w*).{0,60}",
            ),
        },
        unless=(r"<told>", SAID),
    ),
)
