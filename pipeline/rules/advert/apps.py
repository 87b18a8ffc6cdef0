"""The publisher's own app."""

from __future__ import annotations

from pipeline.rules.model import Rule

APP = Rule(
    "advert.app", "advert",
    why="The publisher's own app, to be downloaded, in the imperative and with nothing else in the line.",
    match="start", max_chars=200, sentences=True,
    patterns={
        "ar": (r"(?:حملوا?|نزلوا?|لتحميل|قم بتحميل|لتنزيل|حمّل) (?:الان )?(?:تطبيق|التطبيق|تطبيقنا)\b[^.؟]{0,80}\Z",),
        "fa": (
            r"(?:اپلیکیشن|اپ|نرم.?افزار|برنامه)\b[^.؟]{0,50} را (?:دانلود|نصب|دریافت) کنید",
            r"(?:دانلود|نصب) (?:اپلیکیشن|اپ|نرم.?افزار)\b[^.؟]{0,40}\Z",
        ),
        "he": (
            r"(?:הורידו|להורדת|הורידו עכשיו)(?: את)? ה?(?:אפליקצי|יישומון)"
            r"(?!.* של (?:הרכבת|העירייה|הבנק|קופת)|.* ו(?:סרקו|הפעילו|הזינו|בחרו|מלאו|לחצו|הקישו|אשרו)\b)[^.?]{0,80}\Z",
        ),
        "hi": (
            r"(?!.*(?:चाहत| कि ))[^।?]{0,80}(?:ऐप|एप|ऐप्प|app)[^।?]{0,30}(?:डाउनलोड|इंस्टॉल) (?:करें|कीजिए)"
            r"(?!ग)[^।?]{0,10}।?\Z",
            r"(?:अभी )?डाउनलोड करें [^।?]{0,50}(?:ऐप|एप|app)[^।?]{0,20}\Z",
        ),
        "bn": (r"(?!.*(?:চান|চায়) )[^।?]{0,80}(?:অ্যাপ|app)[^।?]{0,30}(?:ডাউনলোড|ইনস্টল) করুন[^।?]{0,10}।?\Z",),
        "ta": (
            r"[^.?]{0,80}(?:செயலி|ஆப்|app)[^.?]{0,30}(?:பதிவிறக்\S*|டவுன்லோட்)[^.?]{0,30}"
            r"(?:செய்யுங்கள்|செய்யவும்|செய்ய|கொள்ளுங்கள்|\Z)[^.?]{0,10}",
        ),
        "ur": (r"(?!.*(?:چاہت| کہ ))[^.۔؟]{0,80}(?:ایپ|ایپلی کیشن)\b[^.۔؟]{0,30}(?:ڈاؤن ?لوڈ|انسٹال) کریں[^.۔؟]{0,10}۔?\Z",),
        "th": (r"(?:ดาวน์โหลด|โหลด|ติดตั้ง)(?:แอป|แอพ).{0,80}(?:ที่นี่|ได้ที่|ฟรี|คลิก|\Z).{0,30}\Z",),
        "vi": (r"(?:tải|cài đặt|cài) (?:ngay )?(?:app|ứng dụng)\b[^.?,]{0,60}\Z",),
        "id": (
            r"(?:unduh|download|instal|pasang) (?:sekarang )?(?:aplikasi|app)\b(?! (?:pendeteksi|pelacak|resmi|dari bank))"
            r"[^.?,]{0,60}\Z",
        ),
        "zh": (
            r"(?:(?:请|請|点击|點擊|立即|马上|扫码|掃碼|免费|免費|点此|點此)+)?(?:下载|下載)[^.,]{0,24}"
            r"(?:客户端|客戶端|app|应用|應用程式)(?:[^.,]{0,24}[.!]?|[^.]{0,24}https?://\S{1,80})\Z",
        ),
        "ja": (
            r".{0,24}アプリ(?:の|を)?(?:無料)?(?:ダウンロード|インストール)"
            r"(?:は(?:こちら|コチラ)|する|してください|はここから).{0,6}\Z",
        ),
        "ko": (r"[^.]{0,24}앱(?:을)? ?(?:다운로드|다운받기|설치)(?:하기|하세요|해 ?주세요)?[^.]{0,10}\Z",),
        "el": (r"(?:κατεβάστε|κατέβασε) (?:τώρα )?(?:την|το)\b[^.;]{0,30}(?:εφαρμογή|app|application)\b[^.;]{0,60}\Z",),
        "bg": (r"(?:изтеглете|свалете|инсталирайте)\b[^.?]{0,40}приложение\w*\b[^.?]{0,60}\Z",),
        "sr": (
            r"(?:preuzmite|skinite|instalirajte)\b[^.?]{0,40}aplikacij\w+\b[^.?]{0,60}\Z",
            r"(?:преузмите|скините)\b[^.?]{0,40}апликациј\w+\b[^.?]{0,60}\Z",
        ),
        "fi": (
            r"lataa (?:nyt )?[^.?]{0,30}sovellu\w+\b(?!.* ja (?:tunnistaudu|kirjaudu|skannaa|täytä|valitse|lähetä|hyväksy"
            r"|anna|syötä|avaa|salli|varaa|maksa|rekisteröidy|vahvista|ota|kuvaa|luo|paina|napauta|aseta|liitä|lisää"
            r"|tarkista|allekirjoita)\b)[^.?]{0,50}\Z",
        ),
        "hu": (r"tölts(?:e|d) le\b[^.?]{0,40}(?:alkalmazás|applikáció|app)\w*\b[^.?]{0,50}\Z",),
        "ro": (r"(?:descarcă|descărcați|instalează)\b[^.?]{0,30}aplicați\w+\b[^.?]{0,50}\Z",),
        "cs": (r"(?:stáhněte|stáhni) si\b[^.?]{0,30}aplikac\w+\b[^.?]{0,50}\Z",),
        "tr": (r"[^.?]{0,50}uygulama\w*[^.?]{0,30}\b(?:indirin|yükleyin|indirmek için tıklayın)\b[^.?]{0,20}\Z",),
    },
    unless=(
        r"<told>",
        r"(?:autobus|автобус|pociąg|vlak|влак|поезд|потяг|потяз|spoj[eůu]|przesyłk|pošiljk|пошиљк|zásilk|zásielk|посылк"
        r"|посилк|пратк|padavin|pogod|počas|погод|времет|vreme\b|opóźnie|zpoždě|meškan|kašnje|zamud|опоздан|запізн|закъсн"
        r"|tramva|трамва|тривог|тревог|parkov|parking|паркинг|парков|késés|menetrend|vonat|csomag|időjárás|földreng|cutremur"
        r"|întârzier|trenul|coletul|vremea|σεισμ|δρομολόγ|τρέν|καιρ|deprem|otobüs|tren\b|kargo|hava durumu)\w*",
        r"(?:ثم|وادخل\w*|واختر\w*|واضغط\w*|وامسح\w*|بعد ذلك|سپس|ואז|לאחר מכן|پھر|اس کے بعد|درج کریں)\b",
        r"و .{2,60}(?:وارد|ثبت|انتخاب|اسکن) کنید",
        r"முதலில்|பின்னர்|.{0,80}(?:உள்ளிட|ஸ்கேன்)|फिर |इसके बाद|सबसे पहले|.{0,80}(?:दर्ज|स्कैन|भरें|चुनें)|তারপর|এরপর"
        r"|প্রথমে|.{0,80}(?:স্ক্যান|নম্বর দিন)",
        r"(?:lalu|kemudian|selanjutnya|rồi|sau đó)\b|(?:dan|và) (?:masukkan|pilih|pindai|imbas|isi|nhập|chọn|quét)\b",
        r".{0,80}(?:แล้ว(?:ยืนยัน|เลือก|กรอก|สแกน|ลงทะเบียน|กด|เข้า)|จากนั้น|然后|然後"
        r"|[后後并並再](?:登录|登入|注册|註冊|选择|選擇|扫描|掃描)|输入|輸入|填写|填寫|绑定|ログイン|入力|認証|로그인|인증"
        r"|입력)",
        r"(?:scan|skenir|naskenuj|oskenuj|σκαναρ|сканир|скенир|scanea|tarat|beolvas|olvass|potvrd|потврд|потвърд|confirm"
        r"|επιβεβαι|onayla)\w*",
        r"(?:, |\b(?:и|i|и да|in|și|si|και|és|a|ve) )(?:potom |pa |zatim |apoi )?"
        r"(?:upiš|unesi|odaber|izaberi|registr|prijav|zakaž|zadej|zadaj|vyber|vyberte|zapn|přihlas|prihlás|въвед|избер"
        r"|влезте|впиш|регистр|introdu|selecta|autentific|alege|συνδεθ|πατήστε|επιλέξ|καταχωρ|jelentkez|válassz|adja meg"
        r"|add meg|írja be|írd be|lépj|girin|seçin|упиш|унес|одабер|изабер|пријав|vpiš|izber|vnes)\w*",
        r"(?:и|i|și|και|ve|és|a|ir) (?:плат|попълн|изпрат|подпиш|plat|popun|ispun|pošalj|trimit|complet|plăt|vyplň|odešl"
        r"|fizes|töltsü?k ki|πληρώσ|συμπληρώσ|στείλ|öde|doldur|gönder)\w*",
    ),
)
