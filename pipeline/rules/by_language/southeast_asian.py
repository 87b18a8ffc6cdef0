"""Standing lines of sites in Indonesian, Malay, Vietnamese, Thai and Tagalog.

Vietnamese loses its accents when it is folded: a pattern there has to have enough words to be told from others.
"""

from __future__ import annotations

from pipeline.rules.model import Rule

_NETS = {
    "%th_nets%": (
        r"(?:เฟซบุ๊ก|เฟสบุ๊ค|เฟซบุ๊ค|เฟสบุ๊ก|ทวิตเตอร์|อินสตาแกรม|ไอจี|ยูทูบ|ยูทูป|ไลน์|ติ๊กต็อก|ติ๊กต๊อก|เทเลแกรม|อีเมล"
        r"|กูเกิลนิวส์|กูเกิ้ลนิวส์|line ?(?:@|official|today)?|<nets>)"
    ),
    "%vi_nets%": r"(?:zalo|gmail|fanpage|<nets>)",
    "%id_nets%": r"(?:wa channel|saluran wa|kanal wa|whatsapp channel|wa|ig|fb|surel|emel|e-mel|<nets>)",
}


def _put(*patterns: str) -> tuple[str, ...]:
    """Patterns with the names of networks put in."""
    ready = []
    for pattern in patterns:
        for name, words in _NETS.items():
            pattern = pattern.replace(name, words)  # noqa: PLW2901 - the same pattern, written out
        ready.append(pattern)
    return tuple(ready)


RULES: tuple[Rule, ...] = (
    Rule(
        "newsletter.invitation_southeast_asian", "newsletter",
        why=(
            "'Subscribe to our letter and get the news in your inbox', 'You "
            "have subscribed': to the reader, with the letter in it."
        ),
        max_chars=240,
        patterns={
            "id": (
                r"(?:dapatkan|terima|ikuti)[^.]{2,70}(?:dengan|lewat|melalui) (?:berlangganan|mendaftar|langganan)[^.]{0,20}"
                r"(?:newsletter|buletin|nawala)\b.{0,50}",
                r"[^.]{2,50} (?:di|ke) (?:inbox|kotak masuk|e-?mail) (?:anda|kamu) ?[:!-] ?(?:daftar|masukkan|isi|tulis).{2,60}",
                r"(?:dapatkan|terima) (?:notifikasi|pemberitahuan|kabar)[^.]{2,50}(?:penulis ini|artikel baru|tulisan baru)"
                r".{0,40}",
                r"(?:yuk,? |ayo,? |segera |silakan )?(?:daftar(?:kan)?(?: (?:diri|email) anda)?|berlangganan|langganan|ikuti"
                r"|dapatkan|terima|ikut(?:i)?|gabung)(?: (?:sekarang|gratis|di sini|ke|di|untuk|secara gratis))* "
                r"(?:newsletter|buletin|surat kabar elektronik|nawala)\b(?!.*\b(?:membuat|menjadi|sejak)\b).{0,150}",
                r"(?:dapatkan|terima(?! kasih)|kami kirim(?:kan)?) .{2,90}(?:kotak masuk|inbox|e-?mail|surel)(?: e-?mail)?"
                r"(?: anda| kamu| setiap)?\b.{0,100}",
                r"(?:masukkan|tulis|ketik|isi) (?:alamat )?(?:e-?mail|surel)(?: anda| kamu)? "
                r"(?:di sini|di bawah|untuk (?:berlangganan|menerima|mendapatkan)|dan dapatkan|agar).{0,80}",
                r"(?:terima kasih[!,. ]{0,3})?(?:anda|kamu) (?:telah|sudah|berhasil) (?:berhasil )?"
                r"(?:berlangganan|terdaftar|mendaftar)(?: .{0,30}(?:newsletter|buletin|kami|nawala).{0,30}|[.!])?",
                r"terima kasih (?:telah|sudah) (?:berlangganan|mendaftar)(?: .{0,60})?",
                r"(?:periksa|cek) (?:kotak masuk|inbox|e-?mail|surel) (?:anda )?untuk (?:konfirmasi|mengonfirmasi).{0,50}",
                r"(?:anda|kamu) (?:dapat|bisa) berhenti berlangganan kapan saja.{0,30}",
                r"(?:jangan lewatkan|jangan sampai ketinggalan|biar nggak ketinggalan|tak ingin ketinggalan).{2,80}"
                r"(?:newsletter|langganan|berlangganan|daftar|aktifkan notifikasi|buletin).{0,60}",
                r"(?:aktifkan|nyalakan|izinkan) notifikasi.{0,60}(?:berita|breaking|kabar|update|kami|terbaru).{0,30}",
            ),
            "ms": (
                r"(?:dapatkan|terima|ikuti)[^.]{2,70}(?:dengan|melalui) (?:melanggan|mendaftar|langganan)[^.]{0,20}"
                r"(?:newsletter|buletin|surat berita)\b.{0,50}",
                r"[^.]{2,50} (?:di|ke) (?:peti masuk|inbox|e-?mel) anda ?[:!-] ?(?:daftar|masukkan|isi|langgan).{2,60}",
                r"(?:langgan(?:i)?|daftar|dapatkan|sertai|terima)(?: (?:sekarang|percuma|untuk|ke|secara percuma))* "
                r"(?:newsletter|buletin|surat berita|bulletin|e-?buletin|warta)\b.{0,140}",
                r"(?:dapatkan|terima(?! kasih)) .{2,90}(?:peti (?:masuk|e-?mel|mel)|inbox|e-?mel|emel)(?: e-?mel)?"
                r"(?: anda| setiap)?\b.{0,90}",
                r"(?:masukkan|isi) (?:alamat )?(?:e-?mel|emel) anda (?:di sini|untuk (?:melanggan|menerima)|dan).{0,80}",
                r"(?:terima kasih[!,. ]{0,3})?anda (?:telah|sudah|berjaya) (?:berjaya )?(?:melanggan|mendaftar|didaftarkan)"
                r"(?: .{0,60})?",
                r"terima kasih kerana (?:melanggan|mendaftar|berlanggan)(?: .{0,60})?",
                r"anda boleh (?:berhenti|membatalkan) (?:melanggan|langganan) pada bila-bila masa.{0,20}",
            ),
            "vi": (
                r"[^.]{2,50} (?:vào|trong|đến) (?:hộp thư|email)(?: của)? bạn ?[:!-] ?(?:đăng ký|nhập|điền).{2,60}",
                r"(?:nhận|đăng ký nhận) thông báo khi (?:tác giả|có bài|bài viết).{2,60}",
                r"(?:hãy |vui lòng |mời bạn )?đăng ký (?:ngay |nhận |theo dõi |miễn phí )*"
                r"(?:bản tin|newsletter|thư tin|email|tin tức|thông báo)\b(?! (?:thời tiết|của (?:trường|xã|phường|huyện|lớp)))"
                r".{0,120}",
                r"(?:nhận|gửi|cập nhật) .{2,70}(?:qua|vào|tới|đến) (?:hộp thư|email|e-mail|thư điện tử)(?: của bạn)?"
                r"(?: (?:mỗi|hằng|hàng) \w+)?.{0,30}",
                r"nhập (?:địa chỉ )?email(?: của bạn)? (?:để (?:nhận|đăng ký)|vào đây|bên dưới|tại đây).{0,70}",
                r"(?:cảm ơn bạn đã|bạn đã) (?:đăng ký)(?: (?:nhận|thành công|bản tin|theo dõi).{0,60}|[.!])?",
                r"(?:vui lòng )?kiểm tra (?:hộp thư|email)(?: của bạn)? để xác nhận.{0,40}",
                r"bạn có thể (?:hủy|huỷ|ngừng) đăng ký bất (?:cứ|kỳ) lúc nào.{0,20}",
                r"(?:bật|nhận) thông báo (?:để|từ|mới|tin).{2,60}",
                r"(?:đừng bỏ lỡ|để không bỏ lỡ)[^.]{2,80}(?:đăng ký|bản tin|theo dõi).{0,60}",
            ),
            "th": _put(
                r".{2,40}(?:ถึงอินบ็อกซ์|ในอินบ็อกซ์|ถึงอีเมล)(?:คุณ|ของคุณ) ?[:!-]? ?(?:กรอก|ลงทะเบียน|สมัคร).{2,60}",
                r"(?:รับ|สมัคร)(?:การ)?แจ้งเตือนเมื่อ(?:ผู้เขียน|นักเขียน|มีบทความ).{2,50}",
                r"(?:สมัคร|ลงทะเบียน|กด|คลิก)(?:เพื่อ)?(?:รับ|ติดตาม|สมัครรับ)?(?:ฟรี)? ?"
                r"(?:จดหมายข่าว|อีเมลข่าว|newsletter|นิวส์เลตเตอร์|ข่าวสารทางอีเมล).{0,120}",
                r"(?:รับ|ส่ง)(?:ข่าว|บทความ|คอนเทนต์|สรุปข่าว|เรื่องราว).{0,60}"
                r"(?:ทางอีเมล|ผ่านอีเมล|ในอีเมล|ถึงอีเมล|กล่องจดหมาย|ถึงกล่อง|ในกล่อง).{0,60}",
                r"(?:กรอก|ใส่|ระบุ)(?:ที่อยู่)?อีเมล(?:ของคุณ)? ?(?:เพื่อ(?:รับ|สมัคร|ติดตาม)|ที่นี่|ด้านล่าง).{0,60}",
                r"(?:ขอบคุณ|ขอบคุณที่|คุณได้)(?:สำหรับการ)?(?:สมัคร|ลงทะเบียน)(?:รับ|สมาชิก|เรียบร้อย|จดหมาย).{0,60}",
                r"(?:กด|เปิด|รับ)(?:รับ|การ)?(?:แจ้งเตือน|กระดิ่ง).{0,30}(?:ข่าว|ไม่พลาด|บทความ|อัปเดต|อัพเดท).{0,40}",
                r"(?:คุณ|ท่าน)?สามารถยกเลิก(?:การ)?(?:รับ|สมัคร|เป็นสมาชิก).{0,20}(?:ได้ตลอดเวลา|ได้ทุกเมื่อ|เมื่อใดก็ได้)"
                r".{0,10}",
            ),
            "tl": (
                r"(?:mag-?subscribe|mag-?sign ?up|mag-?register)(?: na| ngayon)* (?:sa|para sa) "
                r"(?:.{0,40}newsletter|(?:aming|mga|daily|pinakabagong)\b.{0,30}(?:balita|e-?mail)).{0,80}",
            ),
        },
        unless=(r"<told>",),
    ),
    Rule(
        "paywall.notice_southeast_asian", "paywall",
        why="'This article is for subscribers', 'Log in to read on': the text on itself, or on who may read it.",
        max_chars=240,
        patterns={
            "id": (
                r"sudah (?:berlangganan|punya akun|jadi pelanggan|menjadi pelanggan|menjadi anggota)[^?]{2,24}\? ?"
                r"(?:masuk|login|log in|klik|silakan).{0,40}",
                r"(?:dapatkan|beli|langganan)[^.]{0,30}(?:edisi cetak|versi cetak|koran|majalah)[^.]{0,30}untuk "
                r"(?:membaca|isi)\b.{0,40}",
                r"(?:khusus|hanya untuk) (?:pelanggan|anggota|member) .{2,20}(?:plus|premium)",
                r"(?:artikel|konten|berita|tulisan|laporan|halaman|cerita)(?: ini)? (?:ini )?"
                r"(?:hanya |khusus |eksklusif |dikhususkan |tersedia |terkunci )+"
                r"(?:dapat diakses |bisa diakses |bisa dibaca |dapat dibaca )?(?:untuk |bagi |oleh |hanya )*(?:para )?"
                r"(?:pelanggan|member|anggota|pembaca (?:premium|terdaftar)|pengguna (?:premium|terdaftar)|subscriber)\b.{0,130}",
                r"(?:berlangganan|langganan|daftar|login|masuk(?! ke (?!akun))|log in"
                r"|silakan (?:masuk|login|berlangganan|daftar))(?: .{0,40})? (?:untuk|agar (?:bisa|dapat)|dan) "
                r"(?:terus |lanjut |bisa |dapat )?(?:membaca|baca|melanjutkan|mengakses|menikmati|buka|membuka) .{0,40}"
                r"(?:selengkapnya|artikel|lengkap|konten|berita|akses|penuh|premium).{0,50}",
                r"(?:untuk|agar bisa) (?:terus |melanjutkan |lanjut )?(?:membaca|mengakses|baca) .{0,40}"
                r"(?:selengkapnya|artikel|lengkap|konten|berita)\b.{0,20}(?:silakan|berlangganan|login|masuk|daftar|anda harus)"
                r".{0,70}",
                r"sudah (?:berlangganan|punya akun|menjadi pelanggan|jadi pelanggan|terdaftar)\? ?.{0,60}",
                r"(?:anda|kamu) (?:telah|sudah) (?:mencapai batas|membaca|menghabiskan) .{0,40}artikel gratis.{0,90}",
                r"(?:berlangganan|langganan)(?: sekarang)?,? .{0,30}(?:mulai|hanya|cukup|cuma) (?:dari )?rp\.? ?[\d].{0,60}",
                r"(?:konten|artikel) (?:premium|berbayar|eksklusif pelanggan)",
            ),
            "ms": (
                r"(?:sudah|telah) (?:melanggan|menjadi pelanggan|menjadi ahli)[^?]{2,24}\? ?(?:log masuk|klik|sila).{0,40}",
                r"(?:khas|hanya) untuk (?:pelanggan|ahli) .{2,20}(?:plus|premium)",
                r"(?:artikel|kandungan|berita|laporan)(?= ini| hanya| khas| eksklusif| terhad)(?: ini)? (?:adalah |ini )?"
                r"(?:hanya |khas |eksklusif |terhad )*(?:untuk|kepada|bagi) (?:para )?"
                r"(?:pelanggan|ahli|pembaca (?:premium|berdaftar)|pengguna)\b.{0,110}",
                r"(?:log masuk|langgan|daftar|sila (?:log masuk|langgan|daftar))(?: .{0,30})? (?:untuk|bagi) "
                r"(?:terus |meneruskan |teruskan )?(?:membaca|pembacaan|mengakses|baca|akses).{0,60}",
                r"sudah (?:melanggan|menjadi pelanggan|mempunyai akaun|ada akaun)\? ?.{0,50}",
                r"anda (?:telah|sudah) (?:mencapai had|membaca) .{0,40}artikel percuma.{0,70}",
                r"langgan(?: sekarang)?,? .{0,24}(?:serendah|dari|hanya|bermula) ?rm ?[\d].{0,50}",
            ),
            "vi": (
                r"(?:mời |hãy |vui lòng )*(?:bạn đọc |độc giả |quý độc giả )?(?:đặt mua|đăng ký mua|mua) "
                r"(?:báo in|báo giấy|ấn phẩm|tạp chí)[^.]{0,40}(?:để (?:xem|đọc)|toàn bộ|trọn vẹn|đầy đủ).{0,40}",
                r"(?:bạn )?đã (?:là|có|đăng ký|mua)[^?]{2,40}\? ?(?:đăng nhập|bấm|nhấn).{0,40}",
                r"(?:chỉ )?dành (?:riêng )?cho (?:thành viên|hội viên|thuê bao) .{2,20}(?:plus|premium|vip)",
                r"(?:bài viết|nội dung|bài|bản đầy đủ|chuyên mục)(?: này)? (?:này )?(?:chỉ )?"
                r"(?:dành (?:riêng |cho )?(?:cho )?|dành cho) ?(?:quý |các )?"
                r"(?:độc giả|thành viên|bạn đọc|hội viên|người dùng (?:trả phí|đăng ký|premium|vip|đã)|thuê bao).{0,110}",
                r"(?:vui lòng |mời bạn |hãy |bạn cần |xin )?(?:đăng nhập|đăng ký|mua gói|nâng cấp|trả phí)(?: .{0,40})? để "
                r"(?:đọc|xem|tiếp tục|mở khóa|truy cập)(?: .{0,20})?(?:tiếp|toàn bộ|đầy đủ|trọn vẹn|bài viết|nội dung|đọc)"
                r".{0,50}",
                r"(?:để|muốn) (?:đọc|xem) (?:tiếp|toàn bộ|đầy đủ|trọn)(?: .{0,30})?,? (?:vui lòng|mời bạn|hãy|bạn cần|xin)"
                r".{2,70}",
                r"(?:bạn )?đã (?:có tài khoản|là thành viên|đăng ký|mua gói)\? ?.{0,40}",
                r"bạn đã (?:đọc hết|dùng hết|xem hết) .{0,30}(?:bài viết|bài) miễn phí.{0,60}",
                r"(?:bạn )?(?:còn|chỉ còn) [\d]+ (?:bài|bài viết) miễn phí.{0,50}",
            ),
            "th": _put(
                r"(?:เฉพาะ|สำหรับ)สมาชิก(?:เท่านั้น|.{0,16}(?:พลัส|plus|premium|พรีเมียม))",
                r"(?:คุณ)?เป็นสมาชิก.{2,24}(?:แล้วหรือยัง|แล้วใช่ไหม|\?) ?.{0,6}(?:เข้าสู่ระบบ|ล็อกอิน).{0,20}",
                r"(?:เนื้อหา|บทความ|คอนเทนต์|ข่าว)(?:นี้|พิเศษ|ส่วนนี้)*(?:มีไว้|เปิดให้อ่าน|จำกัด|สงวนไว้|เฉพาะ|อ่านได้)*"
                r"(?:สำหรับ|เฉพาะ)(?:ผู้เป็น)?(?:สมาชิก|ผู้สมัคร|ผู้ที่|ผู้อ่านที่).{0,110}",
                r"(?:กรุณา|โปรด|เพียง)?(?:เข้าสู่ระบบ|ล็อกอิน|สมัครสมาชิก|ลงทะเบียน|สมัคร)(?:เป็นสมาชิก)?.{0,30}เพื่อ"
                r"(?:อ่าน|เข้าถึง|ดู)(?:ต่อ|เนื้อหา|บทความ|ฉบับเต็ม|เพิ่มเติม).{0,60}",
                r"(?:เป็นสมาชิก|มีบัญชี|สมัครสมาชิก)(?:อยู่)?แล้ว(?:\?|ใช่ไหม|หรือยัง)? ?(?:เข้าสู่ระบบ|ล็อกอิน).{0,30}",
                r"(?:คุณ|ท่าน)(?:ได้)?อ่าน(?:บทความ|เนื้อหา|ข่าว)ฟรี(?:ครบ|หมด).{0,70}",
                r"(?:อ่าน(?:ต่อ|เนื้อหาฉบับเต็ม|ฉบับเต็ม)).{0,20}(?:สมัครสมาชิก|เข้าสู่ระบบ|สมาชิก).{0,50}",
                r"(?:สมัครสมาชิก|สมัคร).{0,30}(?:เริ่มต้น|เพียง|แค่|ราคา) ?[\d][\d,.]* ?บาท.{0,50}",
            ),
            "tl": (
                r"para (?:ituloy|magpatuloy sa) (?:ang )?pagbabasa"
                r"(?=\W*\Z|.{0,60}(?:\bmag-?(?:subscribe|log|sign|re|down)|\bi-?click|subscri)).{0,80}",
            ),
        },
        unless=(r"<told>",),
    ),
    Rule(
        "donation.appeal_southeast_asian", "donation",
        why="'Support independent journalism': to the reader, for the medium itself.",
        max_chars=320,
        patterns={
            "id": (
                r"(?:agar|supaya|demi) (?:jurnalisme|media|kami|redaksi)[^.]{2,60}"
                r"(?:dukung|donasi|berdonasi|langganan|berlangganan|dukungan anda)\b.{0,40}(?:kami|anda|sekarang|di sini)\b"
                r".{0,40}",
                r"(?:media|jurnalisme) (?:independen|bebas) (?:butuh|membutuhkan|perlu) (?:dukungan )?(?:pembaca|anda|kamu)\b"
                r".{0,80}",
                r"(?:yuk,? |ayo,? |mari,? )?(?:dukung|bantu|sokong|donasi (?:untuk|ke|kepada)|berdonasi|dukunglah)"
                r"(?: kami| terus| untuk)* .{0,40}(?:jurnalisme|jurnalistik|media (?:independen|kami|ini)|redaksi|kerja kami"
                r"|karya kami|liputan|kami tetap)\b.{0,60}(?:kami\b|donasi|langganan|sekarang|di sini|klik|anda\b).{0,100}",
                r"(?:yuk,? |ayo,? |mari,? )?dukung (?:kami|jurnalisme (?:independen|berkualitas|kami|publik)"
                r"|kerja[- ]kerja (?:kami|jurnalis\w+))(?: dengan .{2,50}| di sini)?!?",
                r"(?:jika|kalau|apabila|bila) (?:anda|kamu) (?:menyukai|suka|merasa|menikmati|terbantu|percaya|ingin mendukung)"
                r"[^.?]{2,90}(?:dukung|donasi|berdonasi|traktir|kontribusi|langganan|berlangganan).{0,110}",
                r"(?=.*(?:jurnalis|media|pembaca|redaksi|liputan|situs|berita))(?:kami|media ini|redaksi kami) .{0,60}"
                r"(?:bergantung pada|mengandalkan|hidup dari|independen).{0,40}(?:dukungan|donasi|pembaca|sumbangan).{0,110}",
                r"(?:donasi|dukungan|kontribusi|sumbangan) (?:anda|kamu) (?:akan |sangat |bisa |dapat )?"
                r"(?:membantu|memungkinkan|menjaga|berarti|menjadi).{2,100}",
                r"(?:traktir|beri(?:kan)? apresiasi|kirim tip) .{0,20}(?:penulis|kami|kreator|redaksi).{0,60}",
            ),
            "ms": (
                r"(?:media|kewartawanan) bebas (?:memerlukan|perlukan) sokongan (?:anda|pembaca).{0,80}",
                r"(?:sokong|bantu|dukung|derma kepada|sumbang kepada)(?:lah)?(?: kami)? .{0,40}"
                r"(?:kewartawanan|media (?:bebas|kami)|kerja kami|laporan kami)\b.{0,40}"
                r"(?:kami\b|langgan|derma|sumbang|hari ini|sekarang|anda\b).{0,80}",
                r"sokong(?:lah)? (?:kewartawanan|media) bebas!?",
                r"(?:jika|sekiranya|kalau) anda (?:menyukai|suka|gembira|percaya|hargai|menghargai)[^.?]{2,80}"
                r"(?:sokong|derma|sumbang|melanggan|sumbangan).{0,90}",
                r"(?:sumbangan|sokongan|derma) anda (?:akan |dapat |amat )?(?:membantu|membolehkan|memastikan|bermakna).{2,90}",
                r"(?=.*(?:media|pembaca|kewartawanan|laporan|akhbar|portal|berita))kami .{0,40}(?:bergantung kepada|bebas)"
                r".{0,30}(?:sokongan|sumbangan|pembaca).{0,80}",
            ),
            "vi": (
                r"(?:báo chí|truyền thông) độc lập cần (?:sự )?(?:ủng hộ|hỗ trợ|đóng góp) (?:của )?(?:bạn|độc giả).{0,80}",
                r"(?:hãy |mời bạn )?(?:tặng sao|ủng hộ|ủng hộ tác giả|mời cà phê|tặng cà phê|donate|mua cho .{2,12} ly cà phê)"
                r"(?: cho)?[^.]{0,40}(?:tác giả|tòa soạn|báo chí|chúng tôi|bài viết|biên tập|phóng viên).{0,90}",
                r"nếu (?:bạn )?(?:thấy|thích|yêu thích|bài viết)[^.?]{2,70}(?:ủng hộ|đóng góp|tặng|donate|hỗ trợ) "
                r"(?:chúng tôi|tác giả|tòa soạn|báo|mình|blog).{0,80}",
                r"(?:sự )?(?:ủng hộ|đóng góp|hỗ trợ) của (?:bạn|quý độc giả|độc giả|bạn đọc) (?:sẽ |là |giúp ).{2,90}"
                r"(?:chúng tôi|tòa soạn|trang (?:web|này)).{0,50}",
            ),
            "th": _put(
                r"สื่อ(?:อิสระ|ทางเลือก)(?:ต้องการ|อยู่ได้|อยู่รอด).{0,30}(?:สนับสนุนจาก|ผู้อ่าน|ของคุณ|สมาชิก).{0,60}",
                r"(?:ร่วม|ขอเชิญ|เชิญ|ช่วย)?(?:ร่วม)?(?:สนับสนุน|บริจาค|โดเนท)(?:ให้|เรา|การทำงานของเรา|พวกเรา|เพื่อ)?.{0,24}"
                r"(?:สื่ออิสระ|สื่อมวลชนอิสระ|กองบรรณาธิการ|การทำงานของเรา|การทำงานของกอง|สำนักข่าวของเรา|เว็บไซต์ของเรา"
                r"|คอนเทนต์ดีๆ|สื่อทางเลือก).{0,150}",
                r"(?:หากคุณ|ถ้าคุณ|หากท่าน)(?:ชอบ|ชื่นชอบ|เห็นคุณค่า|เห็นว่า).{0,60}(?:สนับสนุนเรา|บริจาค|สนับสนุน|เป็นสมาชิก)"
                r".{0,80}",
                r"(?:การสนับสนุน|เงินบริจาค|การบริจาค)(?:ของคุณ|ของท่าน|จากผู้อ่าน)(?:จะ)?(?:ช่วย|ทำให้|มีความหมาย|มีค่า).{0,90}",
            ),
        },
        unless=(r"<told>",),
    ),
    Rule(
        "advert.ad_blocker_southeast_asian", "advert",
        why="'Please switch your ad blocker off': to the reader of this page.",
        max_chars=300,
        patterns={
            "id": (
                r".{0,80}(?:ad ?-?block\w*|pemblokir iklan|pemblokiran iklan)\b.{0,80}"
                r"(?:matikan|nonaktif\w*|menonaktifkan|mematikan|terdeteksi|menggunakan|aktif|whitelist|daftar putih).{0,120}",
                r"(?:mohon|silakan|tolong|harap|kami mendeteksi|sepertinya|tampaknya|anda|matikan|nonaktifkan).{0,60}"
                r"(?:ad ?-?block\w*|pemblokir iklan)\b.{0,120}",
            ),
            "ms": (
                r".{0,80}(?:ad ?-?block\w*|penyekat iklan|penghalang iklan)\b.{0,80}"
                r"(?:matikan|nyahaktif\w*|lumpuhkan|tutup|dikesan|menggunakan|putih).{0,100}",
                r"(?:sila|mohon|tolong|kami mengesan|anda).{0,50}(?:ad ?-?block\w*|penyekat iklan)\b.{0,100}",
            ),
            "vi": (
                r"(?=.*\b(?:bạn|vui lòng|hãy|chúng tôi|phát hiện)\b).{0,70}(?:chặn quảng cáo|ad ?-?block\w*)\b.{0,70}"
                r"(?:tắt|vô hiệu|sử dụng|phát hiện|danh sách|ngoại lệ|bật).{0,110}",
                r"(?:vui lòng|hãy|có vẻ|chúng tôi (?:phát hiện|nhận thấy)|bạn đang).{0,50}(?:chặn quảng cáo|ad ?-?block\w*)\b"
                r".{0,110}",
            ),
            "th": (
                r"(?:กรุณา|โปรด|ขอความกรุณา|ตรวจพบ|ดูเหมือน|พบว่า|เราพบ|ช่วย|รบกวน|คุณกำลัง).{0,50}(?:บล็อก|บล็อค|บล๊อค|ปิดกั้น)"
                r"โฆษณา.{0,140}",
                r".{0,40}(?:บล็อก|บล็อค|บล๊อค)โฆษณา.{0,50}(?:กรุณา|โปรด|ของคุณ|เว็บไซต์ของเรา|เว็บไซต์นี้|เว็บนี้).{0,100}",
                r".{0,60}ad ?-?block\w*.{0,20}(?:ปิด|โปรด|กรุณา|ตรวจพบ|ใช้).{0,100}",
            ),
        },
        unless=(r"<told>", r"(?:pengguna|perusahaan|người dùng|ผู้ใช้งานทั่วโลก)\b.{0,40}(?:persen|%|tỷ|ล้าน)"),
    ),
    Rule(
        "advert.app_southeast_asian", "advert",
        why="'Download the paper's app for the news': the medium's own app, to the reader.",
        max_chars=180,
        patterns={
            "id": (
                r"ikuti (?:berita|kabar|perkembangan)[^.]{2,40} (?:di|lewat|melalui) (?:aplikasi|app) .{2,40}",
                r"(?:unduh|download|instal|pasang|dapatkan)(?: juga| sekarang| segera)* aplikasi\b[^.]{0,50}"
                r"(?:\bberita|kabar|terkini|kami\b|untuk (?:pengalaman|membaca)|news\b|\.com|\.id|sekarang juga)[^.]{0,70}",
                r"(?:baca|ikuti|nikmati) (?:berita|artikel|kabar)[^.]{2,50} (?:di|lewat|melalui) aplikasi\b.{2,60}",
            ),
            "ms": (
                r"(?:ikuti|dapatkan|baca) (?:berita|perkembangan|info)[^.]{2,40} (?:melalui|di|menerusi|dalam) "
                r"(?:aplikasi|app|apl) .{2,40}",
                r"(?:muat turun|download|dapatkan)(?: sekarang)? (?:aplikasi|apl|app)\b[^.]{0,40}"
                r"(?:berita|terkini|kami\b|harian|news\b|metro|akhbar|portal|kini\b|online)[^.]{0,70}",
            ),
            "vi": (
                r"(?:đọc|cập nhật|theo dõi) (?:tin|tin tức|báo)\b[^.]{0,30}(?:trên|qua) (?:ứng dụng|app) .{2,40}",
                r"(?:tải|cài(?: đặt)?)(?: ngay)? (?:ứng dụng|app)\b[^.]{0,40}(?:để (?:đọc|cập nhật|nhận|xem) (?:tin|báo|bài)"
                r"|của chúng tôi|báo điện tử|báo \w+ để).{0,60}",
            ),
            "th": (
                r"(?:ติดตาม|อ่าน)(?:ข่าว|บทความ).{0,30}(?:ผ่าน|ทาง|บน|ใน)(?:แอป|แอพ).{0,50}",
                r"(?:ดาวน์โหลด|โหลด|ติดตั้ง)(?:แอป|แอพ)(?:พลิเคชัน|พลิเคชั่น)?.{0,30}(?:ข่าว|อ่าน|ติดตาม|ไม่พลาด).{0,60}",
            ),
            "tl": (
                r"(?:i-?download|mag-?download)(?: na)? (?:ng|ang) (?!app\b).{0,30}(?:app|mobile app)"
                r"(?!.*, (?:sabi|paalala|ayon)).{0,60}",
            ),
        },
        unless=(
            r"<told>",
            r",? (?:lalu|kemudian|kemudiannya|dan (?:pindai|masukkan|pilih|daftar|imbas)|sau đó|rồi|và (?:quét|chọn|nhập))\b"
            r"|.{0,80}แล้ว(?:ยืนยัน|เลือก|กรอก|สแกน|ลงทะเบียน|กด|เข้า)",
        ),
    ),
    Rule(
        "advert.label_southeast_asian", "advert",
        why="Labels over advertising, and 'The text goes on below': nothing else in the line.",
        max_chars=110,
        patterns={
            "id": (
                r"(?:advertisement|iklan)[ :|-]{1,3}(?:(?:scroll|gulir|geser) (?:to|untuk|ke bawah)|lanjut|lanjutkan) ?.{0,40}",
                r"[(\[]?(?:iklan|advertorial|konten (?:bersponsor|berbayar|promosi|kerja ?sama)"
                r"|artikel (?:bersponsor|kerja ?sama|promosi|iklan)|bersponsor|promosi|pariwara|scroll (?:untuk|to) .{2,40}"
                r"|advertisement|adv|kerja ?sama dengan .{2,40}|dipersembahkan oleh .{2,40})[)\]]?",
                r"(?:artikel|berita|konten|tulisan|baca)?(?: ini)? ?(?:berlanjut|lanjut(?:kan)?|dilanjutkan|lanjutan) "
                r"(?:di bawah|setelah|sesudah|di balik|membaca (?:di bawah|setelah))(?: iklan| video| ini)*(?: berikut)?",
                r"(?:gulir|scroll|geser) (?:ke bawah |untuk |ke )?(?:lanjut|melanjutkan|membaca|lihat).{0,40}",
                r"(?:tulisan|artikel|konten) ini (?:adalah|merupakan) "
                r"(?:iklan|advertorial|konten (?:kerja ?sama|bersponsor|berbayar)|hasil kerja ?sama).{0,60}",
            ),
            "ms": (
                r"(?:advertisement|iklan)[ :|-]{1,3}(?:(?:scroll|tatal|skrol) (?:to|untuk)|teruskan) ?.{0,40}",
                r"[(\[]?(?:iklan|kandungan (?:tajaan|berbayar|ditaja|rakan)|artikel (?:tajaan|berbayar)|tajaan"
                r"|ditaja(?: oleh .{2,40})?|advertorial|promosi berbayar|dengan kerjasama .{2,40})[)\]]?",
                r"(?:kandungan|artikel|siaran|rencana)(?: ini)? (?:ini )?(?:adalah |merupakan )?"
                r"(?:tajaan|ditaja|berbayar|iklan|advertorial)(?: .{0,50})?",
                r"(?:artikel|berita|cerita)(?: ini)? (?:bersambung|diteruskan|berterusan) (?:di bawah|selepas)(?: iklan| video)?",
            ),
            "vi": (
                r"quảng cáo[ :|-]{1,3}(?:cuộn|kéo|vuốt|lướt)(?: xuống)? để .{2,30}",
                r"[(\[]?(?:quảng cáo|thông tin (?:quảng cáo|doanh nghiệp|tài trợ|tuyên truyền)|bài viết (?:quảng cáo|tài trợ|pr)"
                r"|nội dung (?:tài trợ|quảng cáo|được tài trợ|từ nhà tài trợ)|được tài trợ(?: bởi .{2,40})?|tài trợ bởi .{2,40}"
                r"|thông tin cần biết|tin (?:tài trợ|quảng cáo))"
                r"(?: ?[-|/:] ?(?:tự giới thiệu|quảng cáo|doanh nghiệp|pr|thông tin tự giới thiệu))?[)\]]?",
                r"(?:bài viết|nội dung|tin)(?: còn| sẽ)? (?:tiếp tục|tiếp theo|tiếp) (?:sau|bên dưới|dưới)(?: quảng cáo)?",
                r"thông tin (?:doanh nghiệp )?tự giới thiệu",
                r"(?:bài viết|nội dung) (?:này )?(?:được )?(?:tài trợ|hợp tác|thực hiện) (?:bởi|cùng|với|với sự).{2,50}",
            ),
            "th": (
                r"โฆษณา[ :|-]{1,3}(?:เลื่อน|อ่านต่อ|เลื่อนลง).{0,24}",
                r"[(\[]?(?:โฆษณา|advertorial|ad|เนื้อหา(?:โฆษณา|สนับสนุน|ได้รับการสนับสนุน|จากผู้สนับสนุน|โดยผู้สนับสนุน)"
                r"|สนับสนุนเนื้อหาโดย.{0,30}|ผู้สนับสนุน|บทความ(?:ประชาสัมพันธ์|โฆษณา|สปอนเซอร์)|ข่าวประชาสัมพันธ์|พื้นที่โฆษณา"
                r"|สปอนเซอร์)[)\]]?(?:[ :|-]{1,3}[(\[]?(?:advertorial|โฆษณา|บทความประชาสัมพันธ์|ข่าวประชาสัมพันธ์)[)\]]?)?",
                r"(?:\[?advertorial\]?) ?บทความ(?:ประชาสัมพันธ์|โฆษณา)",
                r"(?:อ่าน|เนื้อหา|บทความ)(?:ต่อ|มีต่อ)?(?:ด้านล่าง|หลังโฆษณา|ใต้โฆษณา|หลังจากโฆษณา|ต่อหลังโฆษณา|ต่อด้านล่าง)"
                r".{0,10}",
                r"บทความนี้(?:เป็น|คือ)(?:บทความ|เนื้อหา)?(?:โฆษณา|ประชาสัมพันธ์|ได้รับการสนับสนุน).{0,50}",
            ),
        },
    ),
    Rule(
        "related.label_southeast_asian", "related",
        why="'Read also', 'Related news', 'Next page': a label alone on its line.",
        max_chars=70, takes="list",
        patterns={
            "id": (
                r"(?:berita|artikel|kabar)(?: lain(?:nya)?)? (?:yang )?(?:mungkin )?(?:anda|kamu) (?:mungkin )?"
                r"(?:sukai|minati|suka|tertarik)",
                r"(?:baca|lihat|simak|tonton|cek|dengarkan) (?:juga|selengkapnya|lainnya|berita (?:lainnya|terkait|selengkapnya)"
                r"|artikel (?:lainnya|terkait|menarik lainnya)|selanjutnya|lebih lanjut|lagi)(?: di sini)?",
                r"(?:halaman|artikel|berita|laman) (?:selanjutnya|berikutnya|sebelumnya)",
                r"(?:artikel|berita|konten|topik|tulisan|video|kabar|informasi|cerita) "
                r"(?:terkait|serupa|lainnya|terbaru|terpopuler|populer|pilihan|rekomendasi|menarik lainnya|trending|terkini"
                r"|untuk anda|lain)(?: (?:hari ini|untuk anda|untuk kamu|minggu ini|lainnya))?",
                r"(?:terpopuler|paling populer|terbanyak dibaca|paling (?:banyak )?dibaca|trending"
                r"|rekomendasi(?: (?:untuk anda|kami|artikel|redaksi))?|pilihan (?:editor|redaksi|untukmu)"
                r"|mungkin (?:anda|kamu) (?:suka|tertarik|juga suka)|(?:anda|kamu) mungkin (?:juga )?(?:suka|tertarik|menyukai)"
                r"|jangan lewatkan|jangan ketinggalan|sorotan|berita utama|video pilihan|editor'?s picks?|tag terkait"
                r"|topik (?:hangat|pilihan))",
                r"selengkapnya|lanjut baca|lanjutkan membaca|baca artikel asli(?:nya)?",
            ),
            "ms": (
                r"(?:berita|artikel)(?: lain)? (?:yang )?(?:mungkin )?anda (?:mungkin )?(?:minati|sukai|suka|berminat)",
                r"(?:baca|lihat|tonton|dengar)(?: juga| lagi| lanjut| seterusnya| selanjutnya| lebih lanjut)+",
                r"(?:artikel|berita|kandungan|cerita|laporan|topik|video) (?:berkaitan|berkait|lain|terkini|popular|pilihan"
                r"|lanjut|sebelumnya|seterusnya|terkait|disyorkan|menarik(?: lain)?)"
                r"(?: (?:hari ini|untuk anda|lain|yang berkaitan))?",
                r"(?:paling (?:popular|banyak dibaca|hangat)|sohor kini|trending|pilihan (?:editor|utama|pengarang|pembaca)"
                r"|anda mungkin (?:juga )?(?:suka|berminat|menyukai)|mungkin anda (?:suka|berminat)"
                r"|jangan (?:lepaskan|terlepas|ketinggalan)|disyorkan(?: untuk anda)?|lebih banyak (?:berita|artikel))",
            ),
            "vi": (
                r"(?:tin|bài|bài viết|tin tức) khác (?:mà )?(?:có thể )?bạn (?:có thể |sẽ )?(?:quan tâm|thích)",
                r"(?:tin|bài|bài viết|chủ đề|sự kiện|video|chuyên đề|nội dung) "
                r"(?:liên quan|cùng chuyên mục|cùng chủ đề|khác|mới nhất|mới|nổi bật|đọc nhiều|xem nhiều|tương tự|hay|đáng chú ý"
                r"|đề xuất|nên đọc|đang hot|được quan tâm|trước|sau|kế tiếp|tiếp theo)",
                r"(?:xem|đọc) (?:thêm|tiếp|nhiều|ngay|nhiều nhất|thêm (?:tin|về|bài).{2,30})|xem thêm bài viết.{0,30}",
                r"(?:mời|kính mời|mời quý) (?:độc giả|bạn đọc|quý độc giả|bạn|quý vị) "
                r"(?:xem|đọc|theo dõi|xem thêm|đón xem|tham khảo)(?: thêm)?(?: .{0,30})?",
                r"(?:có thể bạn (?:quan tâm|chưa biết|thích|muốn đọc|sẽ thích)|bạn có thể (?:quan tâm|thích|muốn xem)|đừng bỏ lỡ"
                r"|được quan tâm|đọc nhiều(?: nhất)?|xem nhiều|nóng trên mạng|tin nổi bật|bình luận nhiều|cùng chuyên mục"
                r"|dành cho bạn|gợi ý cho bạn|tin cùng chuyên mục)",
                r"(?:tin|bài) (?:trước|tiếp|sau) ?(?:đó)?",
            ),
            "th": _put(
                r"(?:ข่าว|เรื่อง|บทความ)(?:อื่นๆ|อื่น ๆ|อื่น)? ?ที่คุณ(?:อาจ|น่าจะ)?(?:สนใจ|ชอบ)",
                r"(?:อ่าน|ดู|ติดตาม|คลิกอ่าน|ชม)(?:ข่าว|เรื่อง|บทความ|คลิป)?(?:เพิ่มเติม|ที่เกี่ยวข้อง|อื่นๆ|ต่อ|อื่น ๆ|ทั้งหมด"
                r"|เพิ่ม)(?:ได้ที่|ที่นี่|ได้ที่นี่|จาก.{2,20}|ที่)?",
                r"(?:ข่าว|เรื่อง|บทความ|คลิป|เนื้อหา|คอนเทนต์|ประเด็น|หัวข้อ|วิดีโอ)(?:ราว)?(?:ที่)?"
                r"(?:เกี่ยวข้อง|น่าสนใจ|แนะนำ|ล่าสุด|ยอดนิยม|อื่นๆ|อื่น ๆ|เด่น|ฮิต|คุณอาจสนใจ|คุณอาจชอบ|ใกล้เคียง|ก่อนหน้า|ถัดไป"
                r"|ยอดฮิต|มาแรง|เด่นวันนี้|ที่คล้ายกัน|น่าอ่าน|อ่านมากที่สุด|คนอ่านมากที่สุด)(?:อื่นๆ| อื่นๆ|วันนี้|เพิ่มเติม)?",
                r"(?:คุณ)?(?:อาจ)(?:จะ)?(?:สนใจ|ชอบ|พลาด)(?:เรื่องนี้|บทความนี้|ข่าวนี้)?|แนะนำ(?:สำหรับคุณ|ข่าว|บทความ)"
                r"|ห้ามพลาด|ยอดนิยม|(?:อ่าน|ดู)มากที่สุด|เรื่องล่าสุด|ข่าวล่าสุด",
            ),
            "tl": (
                r"(?:basahin|panoorin|tingnan|pakinggan)(?: rin| din| pa)(?: .{0,12})?"
                r"|(?:kaugnay|mga kaugnay) na (?:balita|ulat|artikulo)|(?:iba pang|mga) (?:balita|pinakabagong balita)"
                r"|magbasa (?:pa|nang higit)|mga (?:pinaka)?(?:sikat|mainit) na balita",
            ),
        },
    ),
    Rule(
        "related.tags_southeast_asian", "related",
        why="'Tags: council, bridge' below the story: what the page is filed under.",
        max_chars=150, where="tail", full_stop=False,
        patterns={
            "id": (
                r"(?:topik|tag|tagar) (?:terkait|berita|artikel|lainnya) ?[:|] ?.{2,110}",
                r"(?:tags?|topik|kata kunci|label|topik terkait|tagar) ?[:|] ?.{2,110}",
            ),
            "ms": (r"(?:topik|tag) (?:berkaitan|berita) ?[:|] ?.{2,110}", r"(?:tags?|topik|kata kunci|label) ?[:|] ?.{2,110}",),
            "vi": (
                r"(?:từ khóa liên quan|chủ đề liên quan|tag liên quan) ?[:|] ?.{2,110}",
                r"(?:từ khóa|thẻ|tags?|chủ đề|sự kiện) ?[:|] ?.{2,110}",
            ),
            "th": (
                r"(?:คีย์เวิร์ด|คำค้นหา|แฮชแท็ก|tag|แท็กข่าว) ?[:|] ?.{2,110}",
                r"(?:แท็ก|แท็กที่เกี่ยวข้อง|คำค้น|คำสำคัญ|tags?|ป้ายกำกับ|หัวข้อที่เกี่ยวข้อง) ?[:|] ?.{2,110}",
            ),
        },
    ),
    Rule(
        "legal.fact_check_southeast_asian", "legal",
        why="'Fact or hoax? Send us a message to find out': what an Indonesian site prints below its fact checks.",
        max_chars=340, where="tail",
        patterns={
            "id": (
                r"fakta atau hoaks\?.{2,300}",
                r"(?:untuk|ingin) (?:mengetahui|tahu|mengecek) (?:kebenaran|fakta)[^.]{0,60}informasi[^.]{0,60}"
                r"(?:silakan |kirim )?whatsapp.{0,160}",
            ),
        },
    ),
    Rule(
        "related.lead_southeast_asian", "related",
        why="'Read also: <title>', 'For other news see our site': a pointer and where it leads.",
        max_chars=220,
        patterns={
            "id": (
                r'(?:simak|tonton|saksikan|lihat)(?: juga)? video ?[":] ?"?[^.]{4,140}',
                r"(?:baca|lihat) (?:artikel|berita|tulisan|versi) (?:asli|asal|sumber)(?:nya)? (?:di|pada|dalam) .{2,60}",
                r"(?:kunjungi|lihat|klik) (?:halaman|laman) (?:khusus|topik|liputan)\b.{0,60}",
                r"(?:baca|lihat|simak|tonton) (?:juga|selengkapnya|berita (?:lainnya|terkait)|artikel (?:lainnya|terkait))"
                r" ?[:|»>-]+ ?\S.{4,180}",
                r"(?:baca|simak|cek|ikuti|lihat|temukan|dapatkan) (?:juga )?(?:berita|artikel|informasi|update|kabar|konten"
                r"|tulisan)[^.]{0,40}(?:lainnya|terkait|terbaru|menarik|terkini|pilihan)[^.]{0,50} "
                r"(?:di|lewat|melalui|hanya di|dari) .{0,20}(?:<domain>|google news|kanal|channel|whatsapp|tautan|link|sini"
                r"|kami)\b.{0,60}",
                r"(?:cek|simak) (?:berita|artikel)[^.]{0,30}(?:google news|wa channel|whatsapp).{0,40}",
            ),
            "ms": (
                r'(?:tonton|saksikan|lihat)(?: juga)? video ?[":] ?"?[^.]{4,140}',
                r"(?:baca|lihat) (?:artikel|berita|laporan) (?:asal|asli) (?:di|pada) .{2,60}",
                r"(?:baca|lihat|tonton)(?: juga| lagi| lanjut)? ?[:|»>]+ ?\S.{4,180}",
                r"(?:ikuti|dapatkan|baca) (?:berita|perkembangan|info)[^.]{0,40}(?:terkini|lanjut|lain)[^.]{0,40}(?:di|melalui)"
                r" .{2,60}(?:<domain>|kami|telegram|whatsapp|sini).{0,30}",
            ),
            "vi": (
                r'(?:xem|mời xem) (?:thêm )?(?:video|clip) ?[":|] ?[^.]{4,140}',
                r"(?:xem|đọc) (?:bài (?:viết )?|bản |tin )gốc (?:tại|ở|trên).{0,60}",
                r"(?:xem|đọc) (?:thêm|tiếp|ngay) ?[:|»>-]+ ?\S.{4,180}",
                r"(?:mời|kính mời) (?:độc giả|bạn đọc|quý độc giả|bạn|quý vị) (?:xem|đọc|theo dõi|đón xem|đón đọc|tham khảo)"
                r"(?: thêm)?[^.]{0,60}(?:video|tại đây|tại|clip|bài|chương trình|trên|sau).{0,110}",
                r"(?:mời|kính mời) (?:độc giả|bạn đọc|quý độc giả|quý vị) .{0,30}video ?:.{0,120}",
            ),
            "th": _put(
                r'(?:ชม|ดู)(?:คลิป|วิดีโอ) ?[":|] ?.{4,140}',
                r"อ่าน(?:ข่าว|บทความ|เรื่อง)?(?:ต้นฉบับ|ฉบับจริง)(?:ได้)?ที่.{0,60}",
                r"(?:อ่าน|ดู|คลิกอ่าน|ชม)(?:ข่าว|เรื่อง|บทความ|คลิป)?(?:เพิ่มเติม|ที่เกี่ยวข้อง|ต่อ|ทั้งหมด) ?"
                r"(?:[:|»>]|ที่|ได้ที่|คลิก).{2,160}",
                r"(?:ข่าว|เรื่อง|บทความ)(?:ที่)?(?:เกี่ยวข้อง|น่าสนใจ|แนะนำ) ?[:|»>] ?\S.{4,160}",
            ),
            "tl": (r"(?:basahin|panoorin)(?: rin| din| pa)? ?[:|»>] ?\S.{4,160}",),
        },
    ),
    Rule(
        "social.share_bar_southeast_asian", "social",
        why="Buttons to share run together in one line: the word for it, and networks or 'copy link'.",
        max_chars=150, full_stop=False,
        patterns={
            "id": _put(
                r"(?:(?:bagikan|share|kirim) (?:ke|via|di|lewat) %id_nets%[ ,|/]{0,3}){2,9}",
                r"(?:bagikan|share|sebarkan|kirim)(?:[ :|,]{1,3}(?:artikel|berita|ini|ke|via|di|lewat|melalui|dan|%id_nets%"
                r"|salin (?:tautan|link)|copy link|cetak|komentar|teman))+",
                r"(?:%id_nets%[ ,|/]{1,3}){2,9}(?:salin (?:tautan|link)|copy link|cetak|bagikan)?",
                r"(?:salin (?:tautan|link)|tautan (?:telah )?disalin|cetak|simpan|komentar|dengarkan|ukuran font|perbesar|kecil"
                r"|besar)(?:[ :|,]{1,3}(?:salin tautan|cetak|simpan|bagikan|komentar|dengarkan|kecil|sedang|besar|%id_nets%))+",
            ),
            "ms": _put(
                r"(?:kongsi(?:kan)?|share|sebarkan)(?:[ :|,]{1,3}(?:artikel|berita|ini|ke|di|melalui|dan|%id_nets%"
                r"|salin (?:pautan|link)|copy link|cetak))+",
                r"(?:%id_nets%[ ,|/]{1,3}){2,9}(?:salin pautan|cetak|kongsi)?",
                r"salin pautan|pautan (?:telah )?disalin",
            ),
            "vi": _put(
                r"(?:(?:chia sẻ|gửi|share) (?:lên|qua|trên) %vi_nets%[ ,|/]{0,3}){2,9}",
                r"(?:chia sẻ|share|gửi)(?:[ :|,]{1,3}(?:bài viết|bài|tin|này|lên|qua|trên|%vi_nets%"
                r"|sao chép (?:liên kết|link|đường dẫn)|copy link|in bài(?: viết)?|bình luận|lưu(?: bài)?))+",
                r"(?:%vi_nets%[ ,|/]{1,3}){2,9}(?:sao chép (?:liên kết|link)|copy link|in bài|chia sẻ)?",
                r"(?:lưu bài|in bài|sao chép liên kết|bình luận|thích|gửi email|cỡ chữ)"
                r"(?:[ :|,]{1,3}(?:viết|chia sẻ|sao chép liên kết|in bài|lưu bài|bình luận|thích|nghe|gửi email|[\d]+|%vi_nets%)"
                r")+",
            ),
            "th": _put(
                r"(?:(?:แชร์|ส่ง)(?:ไปยัง|ไปที่|ทาง|ผ่าน|บน|ลง)? ?%th_nets%[ ,|/]{0,3}){2,9}",
                r"(?:แชร์|แบ่งปัน|ส่งต่อ)(?:บทความ|ข่าว|เรื่อง|หน้า)?(?:นี้)?(?:ไปยัง|ให้เพื่อน|ไปที่|ผ่าน|บน)?"
                r"(?:[ :|,]{0,3}(?:%th_nets%|คัดลอกลิงก์|คัดลอกลิงค์|คัดลอก|copy link|พิมพ์|ไปยัง|ให้เพื่อน))+",
                r"(?:%th_nets%[ ,|/]{1,3}){2,9}(?:คัดลอกลิงก์|คัดลอก(?:ลิงค์)?|พิมพ์|แชร์)?",
                r"คัดลอก(?:ลิงก์|ลิงค์|url)(?:แล้ว)?|(?:แชร์|พิมพ์|บันทึก|คัดลอกลิงก์)"
                r"(?:[ |,]{1,3}(?:แชร์|พิมพ์|บันทึก|คัดลอกลิงก์|ขนาดตัวอักษร|%th_nets%))+|แชร์(?:บทความ|ข่าว|เรื่อง)นี้",
            ),
            "tl": (r"(?:i-?share|ibahagi)(?: ito| sa| ang| artikulong| <nets>)+",),
        },
    ),
    Rule(
        "social.follow_southeast_asian", "social",
        why="'Join our WhatsApp channel', 'Follow us on Google News': the medium's own pages, in the imperative.",
        max_chars=260,
        patterns={
            "id": _put(
                r"(?:baca|simak|ikuti)(?: juga)? (?:artikel|berita|kabar)[^.?]{2,50} (?:dan|serta|lalu) "
                r"(?:gabung|bergabung|ikuti|follow)[^.?]{2,60}(?:kami|whatsapp|telegram|google news)\b.{0,40}",
                r"(?:semua|seluruh) (?:berita|kabar|update)[^.?]{0,40}(?:saluran|kanal|channel|grup)[^.?]{0,30}kami\b.{0,50}",
                r"(?:yuk,? |ayo,? |silakan |jangan lupa |mari )?(?:ikuti|gabung|bergabung|follow|like|subscribe|simak|pantau"
                r"|dapatkan)(?:lah)?(?: juga| kami| update| kabar)*[^.?]{0,90}(?:saluran|kanal|channel|akun|grup|fanpage|laman"
                r"|media sosial)\b[^.?]{0,50}(?:%id_nets%|kami|resmi)\b[^?]{0,110}",
                r"(?:ikuti|follow|temukan) (?:kami|berita kami|terus (?:berita|kabar)|berita|artikel)[^.?]{0,70} "
                r"(?:di|lewat|melalui) (?:%id_nets%|media sosial)\b.{0,80}",
                r"(?:cek|dapatkan|baca)[^.?]{2,60} (?:di|melalui) google news\b.{0,60}",
            ),
            "ms": _put(
                r"(?:baca|ikuti) (?:artikel|berita)[^.?]{2,50} (?:dan|serta) (?:sertai|ikuti|langgan)[^.?]{2,60}"
                r"(?:kami|whatsapp|telegram)\b.{0,40}",
                r"(?:sertai|ikuti|follow|langgan|jom (?:sertai|ikuti)|like|dapatkan)(?:lah)?(?: kami)?[^.?]{0,60}"
                r"(?:saluran|laman|kumpulan|akaun|channel|media sosial)\b[^.?]{0,40}(?:%id_nets%|kami|rasmi)?\b[^?]{0,90}"
                r"(?:kami|terkini|semasa|berita|%id_nets%)[^?]{0,40}",
                r"(?:ikuti|sertai|follow) kami (?:di|melalui) .{2,80}",
                r"ikuti (?:berita|perkembangan)[^.?]{0,50} (?:di|melalui) .{0,20}%id_nets%\b.{0,50}",
            ),
            "vi": _put(
                r"(?:tất cả|mọi) (?:tin|tin tức|cập nhật)[^.]{0,40}(?:kênh|nhóm|trang)[^.]{0,30}của chúng tôi\b.{0,50}",
                r"(?!.*\b(?:thành thói quen|giúp (?:chị|anh|bà|ông|cô|em|gia đình)|khiến|suốt)\b)"
                r"(?:hãy |mời (?:quý )?(?:bạn đọc |độc giả |bạn )|đừng quên |mời )?"
                r"(?:theo dõi|quan tâm|tham gia|like|follow|kết nối|đăng ký|nhấn theo dõi)(?: .{0,50})?"
                r"(?:trên|tại|kênh|trang|nhóm|fanpage|group|với)(?: .{0,30})?%vi_nets%(?: .{0,110})?",
                r"(?:theo dõi|quan tâm|tham gia) (?:chúng tôi|kênh|fanpage|trang)[^.]{0,60}"
                r"(?:để (?:cập nhật|đọc|nhận|không bỏ lỡ)|\b%vi_nets%\b).{0,80}",
            ),
            "th": _put(
                r"(?:กด)?(?:(?:ติดตาม|เกาะติด|ไม่พลาด|อัปเดต|อัพเดท|กดไลค์|กดติดตาม)"
                r"(?:ข่าว|เรา|เพจ|ช่อง|ทุกข่าว|ทุกเรื่อง|บทความ|เรื่องราว|คอนเทนต์)|เพิ่มเพื่อน|แอดไลน์|ร่วมเป็นเพื่อน"
                r"|add ?line).{0,50}(?:ที่นี่|ได้ที่|ผ่าน|ทาง|ที่|เพจ|ช่อง|บน|กับ|ใน).{0,30}%th_nets%.{0,90}",
                r"(?:ติดตาม|เกาะติด)(?:ข่าว|พวกเรา|เรา|เพจ|ข้อมูล).{0,50}(?:%th_nets%|โซเชียลมีเดีย|ช่องทาง).{0,80}",
                r"(?:ติดตาม|เกาะติด)ข่าว(?:ที่นี่|ด่วน|กระแส|สาร).{0,30}(?:ติดตาม|เพจ|ไลน์|กดติดตาม|%th_nets%).{0,80}",
            ),
            "tl": (
                r"(?:(?:i-?follow|i-?like)(?: kami| ang| sa)+"
                r"|(?:sundan|sumali)(?: ninyo| na)* (?:kami|(?:sa|ang) (?:aming|ating|opisyal na))) .{0,50}<nets>\b.{0,60}",
                r"para sa (?:iba pang|mga) (?:balita|update).{2,60}(?:i-?follow|bisitahin|sundan|mag-?subscribe).{0,60}",
            ),
        },
        unless=(r"<told>", r"\b(?:polisi|kementerian|kementrian|bộ|công an|ngân hàng)\b|ตำรวจ|กระทรวง"),
    ),
    Rule(
        "comments.form_southeast_asian", "comments",
        why="The comment form, its notices and the house rules around it.",
        max_chars=340,
        patterns={
            "id": (
                r"(?:tulis(?:kan)?|tinggalkan|beri(?:kan)?|kirim|sampaikan|tambahkan|isi) "
                r"(?:komentar|pendapat|tanggapan|balasan)"
                r"(?: (?:anda|kamu|mu)\b[^.]{0,60}| (?:di sini|di bawah|di kolom|pada artikel|untuk artikel)[^.]{0,40})?"
                r"(?:[.:] ?.{0,60}(?:e-?mail|ruas|komentar|ditandai).{0,120})?",
                r"alamat (?:e-?mail|surel) anda tidak akan (?:di)?(?:publikasikan|ditampilkan|dipublikasikan).{0,100}",
                r"(?:silakan |anda harus |harap |untuk )?(?:masuk|login|log in|daftar)(?: (?:terlebih )?dahulu| log)* untuk "
                r"(?:memberikan |menulis |meninggalkan |bisa |dapat |mengirim )?(?:ber)?komentar.{0,40}",
                r"(?:kolom |fitur )?komentar (?:untuk artikel ini |ini )?(?:telah |sudah )?(?:ditutup|dinonaktifkan|dimatikan)"
                r".{0,40}",
                r"(?:komentar|seluruh komentar|isi komentar|komentar pembaca)[^.]{0,40}(?:menjadi )?"
                r"(?:tanggung jawab|sepenuhnya (?=tanggung|menjadi|milik|merupakan)|bukan (?:pandangan|tanggung)"
                r"|di luar tanggung).{0,140}",
                r"(?:redaksi|kami|moderator|admin(?! dapat)) (?:berhak|akan|dapat)[^.]{0,30}"
                r"(?:menghapus|menyunting|memoderasi|menampilkan)[^.]{0,60}komentar.{0,130}",
                r"(?:gunakan|harap gunakan|dilarang|hindari)[^.]{0,50}(?:komentar|sara\b|kata-kata kasar|bahasa yang sopan)"
                r".{0,120}",
                r"(?:jadilah|jadi) (?:yang )?(?:orang )?pertama (?:yang )?(?:berkomentar|memberi(?:kan)? komentar|menulis)"
                r".{0,20}",
                r"simpan nama,? (?:e-?mail|surel).{0,120}",
                r"(?:bagaimana|apa) (?:pendapat|tanggapan|komentar) (?:anda|kamu|mu)[^?]{0,40}\? ?"
                r"(?:tulis|sampaikan|bagikan|ayo|yuk|beri).{0,60}",
                r"(?:ruas|kolom|bidang) yang wajib (?:ditandai|diisi).{0,20}",
            ),
            "ms": (
                r"(?:tinggalkan|tulis|beri|hantar|tambah|kongsi(?:kan)?) (?:komen|ulasan|pendapat|maklum balas|balasan)"
                r"(?: anda\b[^.]{0,50}| (?:di sini|di bawah|di ruangan)[^.]{0,40})?"
                r"(?:[.:] ?.{0,60}(?:e-?mel|medan|komen|ditanda).{0,110})?",
                r"alamat (?:e-?mel|emel) anda tidak akan (?:disiarkan|dipaparkan|diterbitkan).{0,90}",
                r"(?:sila )?(?:log masuk|daftar)(?: terlebih dahulu| dahulu)? (?:untuk|bagi) "
                r"(?:meninggalkan |memberi |menulis )?(?:mengulas|komen|ulasan|memberi).{0,40}",
                r"(?:ruangan )?komen (?:bagi artikel ini |ini )?(?:telah )?(?:ditutup|dimatikan).{0,30}",
                r"(?:komen|pandangan|ulasan)[^.]{0,40}(?:tidak mewakili|tanggungjawab|bukan pandangan|tidak mencerminkan"
                r"|pandangan peribadi).{0,110}",
                r"(?:kami|pihak kami|pengarang|moderator) (?:berhak|akan)[^.]{0,40}(?:memadam|menapis|menyunting)"
                r"[^.]{0,40}komen.{0,110}",
                r"jadilah yang pertama (?:untuk )?(?:mengulas|memberi|komen).{0,20}",
                r"apa (?:pendapat|pandangan) anda[^?]{0,30}\? ?(?:komen|kongsi|tinggalkan).{0,50}",
            ),
            "vi": (
                r"(?:bình luận|ý kiến) của bạn (?:sẽ |đang )?(?:được |chờ )?(?:biên tập|kiểm duyệt|xét duyệt|duyệt|hiển thị)"
                r".{0,170}",
                r"(?:bình luận|ý kiến) (?:sẽ )?được (?:biên tập|kiểm duyệt|xét duyệt|duyệt) trước khi (?:đăng|hiển thị).{0,90}",
                r"(?:vui lòng |xin |hãy )+(?:gõ|nhập|viết) (?:nội dung )?(?:bình luận |ý kiến )?(?:bằng )?"
                r"tiếng việt có dấu.{0,100}",
                r"(?:vui lòng |bạn (?:phải|cần) |hãy |mời bạn )?đăng nhập (?:để|trước khi) (?:gửi |viết |tham gia |có thể )*"
                r"(?:bình luận|ý kiến).{0,40}",
                r"(?:gửi|viết|để lại|nhập|chia sẻ) (?:bình luận|ý kiến|phản hồi|nhận xét|suy nghĩ)(?: của bạn)?"
                r"(?: (?:tại đây|bên dưới|cho bài viết|về bài viết|của bạn).{0,60})?",
                r"(?:email|e-mail) của bạn sẽ không (?:được )?(?:hiển thị|công khai).{0,100}",
                r"(?:chức năng |mục )?bình luận (?:đã |hiện |cho bài này |đang )*(?:đóng|bị khóa|bị tắt|khóa).{0,30}",
                r"(?:ý kiến|bình luận) (?:của )?(?:bạn đọc|độc giả)[^.]{0,50}(?:không (?:thể hiện|phản ánh|phải là)|quan điểm"
                r"|chịu trách nhiệm).{0,90}",
                r"(?:tòa soạn|ban biên tập|chúng tôi) (?:có quyền|sẽ|được quyền)[^.]{0,40}(?:biên tập|xóa|từ chối|không đăng)"
                r"[^.]{0,40}(?:bình luận|ý kiến).{0,90}",
                r"(?:hãy )?(?:là|trở thành) người đầu tiên bình luận.{0,30}",
                r"(?:bạn nghĩ gì|bạn nghĩ sao|ý kiến của bạn)[^?]{0,40}\? ?(?:hãy |bình luận|chia sẻ|để lại).{0,60}",
                r"bạn còn [\d]+(?:/[\d]+)? ký tự.{0,20}|ý kiến ?\([\d]+\).{0,40}",
            ),
            "th": _put(
                r"(?:แสดง|ร่วมแสดง|เขียน|ใส่|เพิ่ม|ส่ง)ความ(?:คิด)?เห็น(?:ของคุณ|ได้ที่นี่|ด้านล่าง)?"
                r"(?: .{0,60}(?:อีเมล|ช่อง|สมาชิก|เข้าสู่ระบบ|ล็อกอิน|ยกเลิก).{0,110})?",
                r"อีเมลของคุณจะไม่(?:แสดง|ถูกเผยแพร่|เปิดเผย).{0,90}",
                r"(?:กรุณา|โปรด|คุณต้อง|ต้อง)?(?:เข้าสู่ระบบ|ล็อกอิน|ลงทะเบียน)(?:ก่อน)?(?:เพื่อ|ก่อน)?"
                r"(?:แสดงความ|คอมเมนต์|ร่วมแสดง|เขียนความ).{0,40}",
                r"(?:ปิดการแสดงความ|ปิดรับความ|ปิดความ|ปิดคอมเมนต์).{0,40}",
                r"(?:ความคิดเห็น|ข้อความ|คอมเมนต์)(?:ที่ปรากฏ|ทั้งหมด|ของผู้อ่าน|เหล่านี้|ดังกล่าว)?.{0,24}"
                r"(?:เป็นความเห็น|ไม่รับผิดชอบ|มิใช่ความเห็น|ไม่ใช่ความเห็น|เป็นของผู้(?:แสดง|เขียน|โพสต์|อ่าน|ใช้|เข้า)"
                r"|ขอสงวนสิทธิ์).{0,100}",
                r"(?:ขอสงวนสิทธิ์|ทีมงานขอ|งด|กรุณางด|โปรดใช้).{0,40}(?:ลบความคิดเห็น|ลบข้อความ|คำหยาบ|ถ้อยคำสุภาพ|ใช้คำสุภาพ"
                r"|ข้อความที่ไม่).{0,100}",
                r"(?:เป็นคนแรกที่|ร่วมเป็นคนแรก)แสดงความ.{0,30}",
                r"(?:คุณคิด|คิดเห็น)(?:อย่างไร|ยังไง).{0,40}(?:คอมเมนต์|แสดงความคิดเห็น|บอกเรา).{0,40}",
            ),
            "tl": (
                r"(?:mag-?iwan|magsulat|mag-?komento)(?: ng)?(?: iyong)? (?:komento|kumento)"
                r"(?: (?:dito|mo|ninyo|sa (?:ibaba|artikulo\w*|balita\w*)).{0,40})?",
            ),
        },
        unless=(r"<told>",),
    ),
    Rule(
        "legal.notice_southeast_asian", "legal",
        why="Who holds the rights, and that nothing may be reprinted: of this text and site.",
        max_chars=320, where="edge",
        patterns={
            "id": (
                r"[(\[]?(?:artikel|berita) ini (?:tidak|belum) (?:disunting|diedit)\b.{0,80}",
                r"(?:copyright|hak cipta)\b ?(?:©|dilindungi(?: (?:oleh )?undang-undang)?|\(c\)|[\d]{4}).{0,80}",
                r"dilarang (?!.*\b(?:museum|korban|pasien|kotak|tersangka|keluarga|ikan|air)\b)(?:keras )?"
                r"(?:mengambil|mengutip|memperbanyak|menyalin|menyebarluaskan|mereproduksi|menggandakan|melakukan)[^.]{0,140}"
                r"(?:izin|tanpa|seizin|persetujuan).{0,80}",
                r"(?:artikel|berita|(?:tulisan|naskah)(?= ini))(?: ini)? (?:ini )?"
                r"(?:telah |sudah |pernah |pertama kali |sebelumnya )+(?:tayang|terbit|dipublikasikan|dimuat|diterbitkan"
                r"|ditayangkan|dirilis)(?: (?:pertama kali|sebelumnya))? (?:di|oleh|pada|dari|dengan).{2,140}",
                r"(?:seluruh|semua) (?:hak cipta|konten|isi(?! (?:rumah|gudang|toko|lemari|kapal|tas))|hak)[^.]{0,40}"
                r"(?:dilindungi(?! polis)|milik).{0,90}",
                r"(?:sumber|artikel) asli(?:nya)? (?:bisa|dapat|:).{2,100}",
            ),
            "ms": (
                r".{0,70}\bhak cipta (?:terpelihara|dipelihara|©|[\d]{4}).{0,140}",
                r"(?:tidak dibenarkan|dilarang)[^.]{0,40}(?:menerbitkan|menyiarkan|menyalin|mengeluar|mengulang)[^.]{0,80}"
                r"(?:kebenaran|izin|tanpa).{0,60}",
                r"(?:artikel|rencana|laporan) ini (?:telah |pertama kali |asalnya |mula-mula )*(?:disiarkan|diterbitkan) "
                r"(?:di|oleh|dalam|pada).{2,80}",
            ),
            "vi": (
                r"(?:vui lòng |xin |đề nghị |yêu cầu )*(?:ghi rõ|dẫn|trích dẫn|ghi) nguồn(?! gốc| tin (?!từ|khi))[^.]{0,80}"
                r"(?:khi|phát hành|sử dụng|website|báo|thông tin|đăng lại).{0,90}",
                r"(?:cấm|không được|nghiêm cấm|không)[^.]{0,20}(?:sao chép(?! đề| bài thi| bài làm| chìa)|đăng lại"
                r"|sử dụng lại (?=thông tin|nội dung|bài|tin|các|một|hình)|phát hành lại|trích dẫn)[^.]{0,60}"
                r"(?:dưới mọi hình thức|khi chưa|nếu chưa|bằng văn bản|chấp thuận|đồng ý).{0,80}",
                r"(?:© ?copyright|copyright ?©|©)[^.]{0,40}\b(?:thuộc|báo|bản quyền)\b.{0,110}",
                r"(?:toàn bộ |tất cả )?bản quyền (?:thuộc|bài viết|nội dung).{0,90}",
                r"giấy phép (?:xuất bản|hoạt động báo chí|thiết lập)\b.{0,30}số.{0,110}",
                r"(?:chỉ được )?phát hành lại thông tin.{2,110}",
            ),
            "th": _put(
                r"ข่าว(?:นี้|ชิ้นนี้)(?:ตีพิมพ์|เผยแพร่|ลง)(?:ใน|ทาง)(?:หนังสือพิมพ์|นิตยสาร).{2,60}",
                r"(?:©.{0,30}|\(c\).{0,20}|เนื้อหานี้)?(?:ขอ)?สงวน(?:ลิข)?สิทธิ์(?!เฉพาะ|ให้|แก่|ลาย|เพลง|พันธุ์).{0,160}",
                r"(?=.*(?:เนื้อหา|บทความ|ข่าว|ข้อความ|ข้อมูล|ส่วนใด|ส่วนหนึ่ง|ลิขสิทธิ์|คัดลอก|ทำซ้ำ|ดัดแปลง|ลอกเลียน|เว็บไซต์))"
                r"(?:ห้าม|ไม่อนุญาตให้)(?:มิให้)?(?:ทำซ้ำ|คัดลอก|นำไป|ลอกเลียน|เผยแพร่|ผู้ใด|นำ|ดัดแปลง)"
                r"(?!อาคาร|ที่ดิน|รถ|ปืน|พื้นที่).{0,100}(?:อนุญาต|ลิขสิทธิ์|ยินยอม|ส่วนใด|ทั้งหมด|อ้างอิง).{0,80}",
                r"บทความ(?:นี้|ชิ้นนี้)(?:เคย)?(?:ตีพิมพ์|เผยแพร่|แปล|เผยแพร่ครั้งแรก|ตีพิมพ์ครั้งแรก|เรียบเรียง)(?:ครั้งแรก)?"
                r"(?:ใน|ที่|จาก|โดย|เมื่อ|บน).{2,100}",
                r"(?:หาก|ถ้า)(?:ต้องการ|ประสงค์)?(?:จะ)?(?:นำ|เผยแพร่)(?:ไป)?.{0,24}(?:ต่อ|ใช้)?.{0,20}(?:กรุณา|โปรด|ต้อง)"
                r"(?:อ้างอิง|ให้เครดิต|ระบุที่มา|ติดต่อ).{0,60}",
            ),
        },
        unless=(r"<told>", r"\b(?:pasal|akta|luật|điều [\d]|tòa án)\b|ศาล|พระราชบัญญัติ|พ\.ร\.บ"),
    ),
    Rule(
        "legal.disclaimer_southeast_asian", "legal",
        why="'The views are the author's own', 'No investment advice', 'Check it with us': the medium on this text.",
        max_chars=380, where="edge",
        patterns={
            "id": (
                r"(?:artikel|informasi|tulisan) ini (?:dibuat |disusun |ditulis |bertujuan |hanya )*(?:untuk|sebagai) "
                r"(?:tujuan )?(?:edukasi|informasi umum|pengetahuan)\b.{0,130}",
                r"(?:artikel|halaman|konten) ini (?:mengandung|memuat|berisi)[^.]{0,20}(?:tautan|link) (?:afiliasi|affiliate)\b"
                r".{0,90}",
                r"(?:\*|catatan ?:|disclaimer ?:)? ?(?:artikel|tulisan|opini|isi|konten|kolom|pandangan|pendapat|segala)"
                r"[^.]{0,60}(?:tanggung jawab (?:penuh )?(?:penulis|pengirim)|pandangan pribadi|tidak (?:mewakili|mencerminkan)"
                r"|bukan (?:pandangan|sikap|merupakan (?:saran|rekomendasi|ajakan))|pendapat pribadi|opini pribadi"
                r"|menjadi tanggung jawab).{0,160}",
                r"(?:disclaimer|penafian|sanggahan)(?: on| off)? ?:.{2,340}",
                r"(?:artikel|berita|konten|informasi)(?: ini| di atas)?[^.]{0,50}"
                r"(?:tidak dimaksudkan|bukan pengganti|hanya untuk (?:tujuan )?(?:informasi|edukasi)|tidak menggantikan"
                r"|bukan ajakan|tidak bertujuan).{0,160}",
                r"(?:artikel|berita|konten|tulisan) ini[^.]{0,40}(?:kecerdasan buatan|\bai\b|diterjemahkan).{0,110}",
                r"(?:catatan redaksi ?: ?)?(?:jika|bila|apabila|kalau|informasi dalam artikel)[^?]{0,120}bunuh diri[^?]{0,120}"
                r"(?:hubungi|konsultasi|psikolog|layanan|hotline).{0,140}",
                r"(?:keputusan (?:investasi|membeli))[^.]{0,60}(?:di tangan|tanggung jawab|pembaca|anda).{0,120}",
            ),
            "ms": (
                r"(?:artikel|maklumat) ini (?:ditulis |disediakan |hanya |adalah )*untuk (?:tujuan )?"
                r"(?:kesedaran|pendidikan|pengetahuan)\b.{0,120}",
                r"(?:artikel|halaman) ini (?:mengandungi|memuatkan)[^.]{0,20}pautan afiliat.{0,80}",
                r"(?:\*|penafian ?:)? ?(?:pandangan|pendapat|artikel|tulisan|kandungan|rencana)[^.]{0,60}"
                r"(?:pandangan (?:peribadi )?penulis|tidak (?:semestinya )?(?:mewakili|mencerminkan|menggambarkan)"
                r"|pendapat peribadi|bukan (?:pandangan|pendirian)|tanggungjawab penulis).{0,130}",
                r"penafian ?:.{2,300}",
                r"(?:artikel|kandungan|maklumat) ini[^.]{0,40}(?:bukan (?:nasihat|pengganti)|tidak (?:bertujuan|dimaksudkan)"
                r"|untuk tujuan (?:maklumat|rujukan)|diterjemah|kecerdasan buatan|\bai\b).{0,130}",
            ),
            "vi": (
                r"(?:bài viết|trang|nội dung)(?: này)? có (?:chứa |gắn )?(?:liên kết|link) (?:tiếp thị|affiliate).{0,80}",
                r"(?:\(\*\)|\*)? ?(?:bài viết|ý kiến|quan điểm|nội dung|bài)[^.]{0,40}"
                r"(?:thể hiện (?:quan điểm|góc nhìn)|quan điểm (?:cá nhân|riêng)|văn phong"
                r"|không (?:nhất thiết )?(?:thể hiện|phản ánh|đại diện)|góc nhìn (?:riêng|cá nhân)"
                r"|của riêng (?:tác giả|người viết)).{0,140}",
                r"(?:thông tin|bài viết|nội dung)(?: trong bài| này| trên)?[^.]{0,40}"
                r"(?:chỉ (?:mang tính|có tính|có giá trị)|không (?:thay thế|phải là lời khuyên|phải lời khuyên|nhằm)"
                r"|mang tính chất tham khảo).{0,150}",
                r"(?:tuyên bố miễn trừ|miễn trừ trách nhiệm|lưu ý)(?: trách nhiệm)? ?: ?[^.]{0,40}"
                r"(?:tham khảo|trách nhiệm|không thay|khuyến nghị).{0,160}",
                r"(?:bài viết|nội dung) này (?:được )?[^.]{0,30}(?:dịch|trí tuệ nhân tạo|\bai\b|tổng hợp tự động).{0,80}",
            ),
            "th": _put(
                r"(?:บทความ|เนื้อหา|ข้อมูล)นี้.{0,16}เพื่อ(?:สร้างความตระหนัก|เป็นความรู้|ให้ความรู้).{0,100}",
                r"(?:บทความ|เพจ|หน้า)นี้(?:มี|ประกอบด้วย).{0,10}(?:ลิงก์|ลิงค์)(?:แอฟฟิลิเอต|พันธมิตร| ?affiliate).{0,60}",
                r"(?:\*|หมายเหตุ ?:)? ?(?:ข้อเขียน|บทความ|ความคิดเห็น|ทัศนะ|ความเห็น|เนื้อหา)"
                r"(?:นี้|ชิ้นนี้|ในบทความ|ในบทความนี้|ทั้งหมด)?.{0,24}(?:เป็นความ(?:คิด)?เห็น(?:ส่วนตัว|ส่วนบุคคล|ของผู้เขียน)"
                r"|เป็นทัศนะ|ไม่จำเป็นต้อง(?:สอดคล้อง|ตรง|เป็น|สะท้อน|เห็น)|ไม่ได้สะท้อน|ไม่สะท้อน|ไม่ถือเป็น|เป็นของผู้เขียน"
                r"|มิได้).{0,140}",
                r"(?:ข้อมูล|บทความ|เนื้อหา)(?:นี้|ในบทความนี้|ข้างต้น)?.{0,24}"
                r"(?:มิใช่|ไม่ใช่|ไม่ใช่การ|ไม่ถือเป็น|ไม่สามารถทดแทน|เพื่อการศึกษา|เพื่อให้ข้อมูล).{0,20}"
                r"(?:คำแนะนำ|ชี้ชวน|แพทย์|การลงทุน|เท่านั้น|ชักชวน).{0,130}",
                r"(?!.*(?:ชาวบ้าน|คนใน|เธอ|เขา))(?:การลงทุนมีความเสี่ยง|คำเตือน ?: ?การลงทุน|ผู้ลงทุนควร(?:ศึกษา|ทำความเข้าใจ))"
                r".{0,160}",
                r"(?:ข้อจำกัดความรับผิด|คำสงวนสิทธิ์|disclaimer) ?:.{2,260}",
                r"(?:บทความ|เนื้อหา|ข่าว)นี้(?:แปล|สร้าง|เรียบเรียง|เขียน).{0,24}(?:ai|เอไอ|ปัญญาประดิษฐ์).{0,60}",
                r"(?:หาก|ถ้า)(?:คุณ|ท่าน)?.{0,40}(?:ซึมเศร้า|ทำร้ายตัวเอง|ฆ่าตัวตาย).{0,60}"
                r"(?:สายด่วน|1323|ปรึกษา(?:แพทย์|จิตแพทย์|ผู้เชี่ยวชาญ|ได้|สาย|กรม|ทาง)).{0,130}",
            ),
        },
        unless=(r"<told>",),
    ),
    Rule(
        "caption.credit_southeast_asian", "caption",
        why="The label of a picture and whose it is: 'Image source, Getty Images', 'Illustration. (Shutterstock)'.",
        max_chars=120, full_stop=False,
        patterns={
            "id": (
                r"(?:sumber gambar|keterangan (?:gambar|foto|video)|sumber foto|kredit foto|teks foto|hak cipta gambar)"
                r"[,: ]{1,3}.{0,100}",
                r"[(\[]?(?:ilustrasi|foto ilustrasi|gambar ilustrasi|ilustrasi .{2,40})[.,:]? ?[(/][^()]{2,60}\)?[)\]]?",
                r"[(\[]?(?:foto|ilustrasi|gambar|infografis|dok|dokumentasi|dok foto)\.? ?[:/] ?"
                r"(?:istimewa|ist|dok(?:umentasi|\.)? ?.{2,40}|antara.{0,40}|shutterstock.{0,20}|getty images.{0,20}"
                r"|freepik.{0,20}|<site>)[)\]]?",
                r"(?:klik|ketuk|tekan) (?:gambar |foto |di sini )?untuk memperbesar.{0,20}|perbesar"
                r"|foto (?:ilustrasi|arsip|istimewa|dok\w*)",
            ),
            "ms": (
                r"(?:sumber (?:gambar|imej|foto)|keterangan (?:gambar|foto)|kredit (?:gambar|foto)|ihsan (?:foto|gambar))"
                r"[,: ]{1,3}.{0,80}",
                r"[(\[]?(?:foto|gambar|grafik|imej)(?: hiasan| fail| ihsan| sekadar hiasan)?(?: ?[:/-] ?)"
                r"(?:ihsan .{2,40}|bernama|reuters|afp|ap|epa|fail.{0,20}|hiasan|nstp.{0,30}|<name>)[)\]]?",
                r"[(\[]?(?:gambar|foto|imej) (?:hiasan|sekadar hiasan|fail|ihsan .{2,40}|ilustrasi)[)\]]?",
                r"klik (?:gambar )?untuk (?:besarkan|membesarkan).{0,16}",
            ),
            "vi": (
                r"(?:ảnh|hình) minh (?:họa|hoạ) (?:bài viết|tin|tin tức)",
                r"(?:nguồn hình ảnh|chụp lại hình ảnh|nguồn ảnh|chú thích ảnh|bản quyền hình ảnh|chụp lại video)"
                r"[,: ]{1,3}.{0,90}",
                r"[(\[]?(?:ảnh|hình)(?: ảnh)? minh (?:họa|hoạ)(?:[.:/ -]{1,3}.{2,50})?[)\]]?",
                r"[(\[]?(?:ảnh|hình)(?: (?:chụp màn hình|tư liệu|cắt từ (?:clip|video).{0,20}|ctv|nvcc|internet"
                r"|do .{2,30} cung cấp))(?:[.:/ -]{1,3}.{2,40})?[)\]]?",
                r"(?:bấm|nhấn|click|nhấp) (?:vào (?:ảnh|hình) )?để (?:xem ảnh lớn|phóng to|xem ảnh cỡ lớn).{0,16}|phóng to ảnh",
            ),
            "th": _put(
                r"[(\[]?(?:ภาพประกอบ|แฟ้มภาพ)(?:ข่าว|บทความ|เนื้อหา|เรื่อง|เท่านั้น)?[)\]]?",
                r"(?:ที่มาของภาพ|ที่มาภาพ|คำบรรยายภาพ|คำบรรยายวิดีโอ|เครดิตภาพ|ขอบคุณภาพจาก|ขอบคุณภาพ|ขอบคุณข้อมูลและภาพ(?:จาก)?"
                r"|ขอบคุณข้อมูลจาก|อ้างอิงภาพ)(?<!ที่มาของภาพ(?=[^,: ]))[,: ]{0,3}.{0,80}",
                r"(?:ภาพจาก|ภาพโดย|ภาพประกอบ(?:จาก|โดย)?|แฟ้มภาพ) ?[:/|] ?.{2,50}|ภาพประกอบ|แฟ้มภาพ(?: [^ ]{2,20})?",
                r"[(\[](?:ภาพ|แฟ้มภาพ|ภาพประกอบ|ที่มา|เครดิต)[,: ]{0,3}[^()]{0,60}[)\]]",
                r"(?:คลิก|กด)(?:ที่ภาพ|ที่รูป)?เพื่อ(?:ขยาย|ดูภาพ)(?:ขนาดใหญ่|ภาพ)?",
            ),
            "tl": (
                r"(?:pinagmulan ng larawan|larawan mula sa|larawan mula kay"
                r"|(?:kuha ni|larawan ni)(?!.*\b(?:sa|ang|noong|tungkol)\b))[,: ]{1,3}.{2,60}",
            ),
        },
        unless=(r"<told>",),
    ),
    Rule(
        "byline.head_southeast_asian", "byline",
        why="How long the text takes to read, when it was published and updated, who wrote and edited it.",
        max_chars=140, where="edge", full_stop=False,
        patterns={
            "id": (
                r"oleh [^.?!:]{2,40} ?[-|] ?\w{3,9} [\d]{1,2},? [\d]{4}(?: ?@ ?[\d].{0,10})?",
                r"(?:waktu|lama|estimasi|perkiraan)(?: waktu)? (?:baca|membaca)[ :|]{1,3}.{0,10}[\d].{0,16}"
                r"|[\d]+ menit (?:baca|membaca|waktu baca|dibaca)|(?:baca|dibaca) dalam [\d]+ menit",
                r"(?:pewarta|penulis|reporter|editor|redaktur|jurnalis|kontributor|laporan wartawan|wartawan|penyunting"
                r"|fotografer|oleh) ?[:|] ?[^.?!:]{2,50}(?: (?:pewarta|penulis|reporter|editor|redaktur|penyunting|uploader"
                r"|copyright|sumber|fotografer|© ?) ?[:|©]? ?[^?!:]{2,50}){0,3}",
                r"(?:terbit|diterbitkan|dipublikasikan|diperbarui|tayang|dirilis|diunggah|diposting|pembaruan|update terakhir"
                r"|terakhir diperbarui|waktu publikasi|tanggal terbit)(?: pada)? ?[:|,-]? ?(?:\w{4,6},? )?"
                r"[\d]{1,2}[ /.-]\w{1,10}[ /.-][\d]{2,4}(?:[ ,|-]{1,3}.{0,40})?",
                r"(?:tim|redaksi) (?:redaksi|<site>)(?: ?[-|] ?.{2,60}[\d].{0,20})?",
            ),
            "ms": (
                r"oleh [^.?!:]{2,40} ?[-|] ?\w{3,9} [\d]{1,2},? [\d]{4}(?: ?@ ?[\d].{0,10})?",
                r"(?:masa|tempoh|anggaran masa) (?:bacaan|membaca)[ :|]{1,3}.{0,6}[\d].{0,16}"
                r"|[\d]+ minit (?:bacaan|membaca|baca)",
                r"(?:oleh|penulis|wartawan|editor|pengarang|dilaporkan oleh|penyunting) ?[:|] ?[^.?!:]{2,50}"
                r"(?: (?:editor|penulis|penyunting) ?: ?[^?!:]{2,50})?",
                r"(?:diterbitkan|disiarkan|dikemas ?kini|dikemaskini|tarikh(?: terbit| siar)?|kemas kini terakhir)(?: pada)?"
                r" ?[:|,-]? ?(?:\w{4,6},? )?[\d]{1,2}[ /.-]\w{1,10}[ /.-][\d]{2,4}(?:[ ,|-]{1,3}.{0,40})?",
            ),
            "vi": (
                r"(?:thời gian đọc|đọc trong|thời lượng đọc)[ :|]{1,3}.{0,6}[\d].{0,12}|[\d]+ phút đọc",
                r"(?:đăng|cập nhật|xuất bản|ngày đăng|đăng lúc|cập nhật lúc|cập nhật lần cuối|ngày xuất bản|xuất bản lúc)"
                r"(?: (?:lúc|ngày|vào))? ?[:|,-]? ?[\d]{1,2}[:/h-][\d].{0,70}",
                r"(?:tác giả|phóng viên|biên tập|biên tập viên|người dịch|thực hiện|tổng hợp) ?: ?[^.?!:]{2,40}"
                r"(?: (?:ảnh|biên tập|đồ họa|thiết kế|video|tác giả) ?: ?[^.?!:]{2,40}){0,3}",
            ),
            "th": _put(
                r"(?:เผยแพร่|ปรับปรุง|อัปเดต)(?:ล่าสุด|เมื่อ)? ?: ?[\d]{1,2} .{2,40}(?:เผยแพร่|ปรับปรุง|อัปเดต|แก้ไข|โดย)"
                r"(?:ล่าสุด|เมื่อ)? ?: ?.{2,80}",
                r"(?:ใช้)?(?:เวลา|ระยะเวลา)(?:ใน)?(?:การ)?อ่าน ?:? ?(?:ประมาณ )?[\d]+ ?นาที.{0,6}|อ่าน ?[\d]+ ?นาที"
                r"|[\d]+ ?นาที(?:ใน)?(?:การ)?อ่าน",
                r"(?:เผยแพร่|อัปเดต|อัพเดท|ปรับปรุง|แก้ไข|วันที่เผยแพร่|เผยแพร่เมื่อ|อัปเดตล่าสุด|ปรับปรุงล่าสุด|แก้ไขล่าสุด"
                r"|โพสต์เมื่อ|อัปเดตเมื่อ|เขียนเมื่อ)(?:ล่าสุด|เมื่อ|วันที่| ?[:|]| วันที่){1,3} ?[:|,-]? ?"
                r"(?:วัน\S{2,12} ?(?:ที่ )?)?[\d]{1,2}.{0,60}",
                r"(?:เรื่อง|ผู้เขียน|เขียน|บรรณาธิการ|ผู้สื่อข่าว|ภาพ|ถ่ายภาพ|แปล|กราฟิก|พิสูจน์อักษร)(?:โดย)? ?: ?[^?!:]{2,40}"
                r"(?:[ |/]{1,3}(?:ภาพ|เรื่อง|ภาพประกอบ|กราฟิก|แปล|บรรณาธิการ) ?: ?[^?!:]{2,40}){0,3}",
                r"โดย ?[:|]? ?(?:ทีมข่าว|กองบรรณาธิการ|ทีมงาน|ผู้สื่อข่าว)(?:[^ ]{0,14}| .{2,40})"
                r"|(?:ทีมข่าว|กองบรรณาธิการ)(?: .{2,30})?",
            ),
            "tl": (
                r"(?:isinulat|ulat) ni ?:? ?(?!.*\b(?:tungkol|noong|ang)\b)<name>.{0,40}"
                r"|(?:inilathala|na-?update)(?: noong)? .{0,12}[\d].{0,50}",
            ),
        },
    ),
    Rule(
        "navigation.controls_southeast_asian", "navigation",
        why="A text's player, its letters' size, its tags, what a live page says of itself: controls in one line.",
        max_chars=150, full_stop=False,
        patterns={
            "id": (
                r"(?:dengarkan|putar|dengar) (?:artikel|berita|audio|tulisan|konten|laporan)(?: ini)?"
                r"(?: .{0,40}[\d].{0,20}| dalam .{2,20})?",
                r"(?:ukuran|besar) (?:huruf|font|teks)(?:[ :|].{0,40})?",
                r"(?:liputan|laporan|live report|siaran) (?:langsung )?(?:ini )?(?:telah |sudah )?(?:berakhir|ditutup|selesai)"
                r".{0,50}",
                r"(?:segarkan|muat ulang|refresh) (?:halaman|laman)(?: ini)?.{0,60}",
                r"berita ini (?:masih )?(?:terus |akan )?(?:diperbarui|berkembang|di-?update).{0,40}",
                r"(?:putar|play|tonton) video(?: .{0,20})?|browser anda tidak mendukung.{0,40}",
            ),
            "ms": (
                r"(?:dengar(?:kan)?|mainkan) (?:artikel|berita|audio|rencana)(?: ini)?(?: .{0,20}[\d].{0,16})?",
                r"saiz (?:huruf|fon|teks|tulisan)(?:[ :|].{0,40})?",
                r"(?:liputan|laporan) (?:langsung|secara langsung)(?: ini)? (?:telah )?(?:tamat|berakhir|ditutup).{0,40}",
                r"muat semula (?:halaman|laman).{0,40}|berita ini (?:sedang )?(?:dikemas ?kini|berkembang).{0,30}",
            ),
            "vi": (
                r"nghe (?:audio|podcast|bản audio)(?: này)?",
                r"(?:nghe|đọc) (?:bài viết|bài|tin|audio|podcast bài)(?: này| báo)?"
                r"(?: (?:giọng|nữ|nam|miền|bắc|trung|giọng đọc|tốc độ|[\d:/ x.]+|\|))+",
                r"nghe (?:đọc |audio )?(?:bài viết|bài báo|tin tức|bài này|tin này)(?: này)?",
                r"(?:giọng|chọn giọng)(?: đọc)? ?:? ?(?:nữ|nam|miền).{0,50}",
                r"(?:cỡ chữ|kích thước chữ|chế độ đọc|chế độ tối|chế độ ban đêm)(?:[ :|].{0,30})?",
                r"(?:tường thuật|trực tiếp|bài tường thuật)[^.]{0,30}(?:đã kết thúc|kết thúc).{0,40}",
                r"(?:tiếp tục cập nhật|tin đang (?:được )?cập nhật|đang cập nhật)(?: .{0,20})?",
                r"(?:tải lại|làm mới) trang.{0,40}|trình duyệt của bạn không hỗ trợ.{0,40}",
            ),
            "th": _put(
                r"(?:ฟัง|กดฟัง|เล่น)(?:ข่าว|บทความ|เสียง|คลิปเสียง|พอดแคสต์)(?:นี้|อ่าน)?(?: .{0,20}[\d].{0,10})?",
                r"(?:ขนาดตัวอักษร|ขนาดตัวหนังสือ|ปรับขนาด(?:ตัวอักษร|อักษร)|ก ก ก|ก- ?ก ?ก\+)(?:[ :|].{0,30})?",
                r"(?:รายงานสด|ถ่ายทอดสด|การรายงานสด).{0,24}(?:สิ้นสุด|จบลง|(?<!เ)ปิด).{0,30}",
                r"(?:รีเฟรช|โหลดหน้า)(?:หน้านี้|ใหม่|เว็บ)?.{0,30}|(?:ข่าวนี้)?อยู่ระหว่างการอัป?เดต.{0,20}"
                r"|เบราว์เซอร์ของคุณไม่รองรับ.{0,30}",
            ),
        },
        unless=(r"<told>",),
    ),
    Rule(
        "about.author_southeast_asian", "about",
        why="'All articles of this author', 'About the author': labels of the box on who wrote it.",
        max_chars=90, full_stop=False,
        patterns={
            "id": (
                r"(?:lihat |baca )?(?:semua |seluruh )?(?:artikel|tulisan|berita|pos) (?:lain |lainnya )?(?:dari|oleh|karya) "
                r"(?:penulis(?: ini)?|<name>)(?: .{0,10})?",
                r"(?:tentang|profil|sekilas tentang) penulis(?: ?[:|] ?.{0,60})?",
            ),
            "ms": (
                r"(?:lihat |baca )?semua (?:artikel|tulisan|berita) (?:oleh|daripada|dari) (?:penulis(?: ini)?|<name>)",
                r"(?:tentang|mengenai|profil) penulis(?: ?[:|] ?.{0,60})?",
            ),
            "vi": (
                r"(?:xem |đọc )?(?:thêm |tất cả |các )*(?:bài viết|bài) (?:khác )?(?:của|cùng) (?:tác giả(?: này)?|<name>)",
                r"(?:về|thông tin|giới thiệu|đôi nét về) tác giả(?: ?[:|] ?.{0,60})?",
            ),
            "th": _put(
                r"(?:ดู|อ่าน)?(?:บทความ|ข่าว|ผลงาน|เรื่อง)(?:ทั้งหมด|อื่นๆ|อื่น ๆ)?(?:ของ|โดย|จาก)(?:ผู้เขียน|นักเขียน)"
                r"(?:คนนี้|ท่านนี้)?",
                r"(?:เกี่ยวกับ|ประวัติ|รู้จัก)(?:ผู้เขียน|นักเขียน)(?: ?[:|] ?.{0,60})?",
            ),
        },
    ),
    Rule(
        "feedback.write_southeast_asian", "feedback",
        why="'Report a mistake in this article', 'Hotline': how the newsroom is reached.",
        max_chars=240,
        patterns={
            "id": (
                r"(?:ingin|mau|tertarik) (?:menulis|mengirim(?:kan)? (?:tulisan|opini|artikel))[^?.]{0,40}[?,] ?"
                r"(?:kirim|klik|silakan|hubungi|baca|ikuti).{0,100}",
                r"(?:kritik|saran|keluhan|masukan)(?: dan (?:saran|masukan|kritik))?[^.]{0,24}(?:kirim|hubungi|sampaikan)"
                r"[^.]{0,20}(?:kami|redaksi)\b.{0,70}",
                r"(?:laporkan|beri ?tahu kami|lapor) (?:jika|bila|apabila|kalau)[^.]{0,50}"
                r"(?:kesalahan|kekeliruan|salah ketik|typo|keliru)[^.]{0,40}(?:artikel|berita|tulisan|ini)?.{0,60}",
                r"(?:menemukan|ada|temukan|melihat) (?:kesalahan|kekeliruan|typo|salah ketik|yang salah)[^?.]{0,40}[?] ?.{0,90}",
                r"(?:laporkan|lapor) (?:kesalahan|artikel|konten|masalah|berita|typo)(?: (?:ini|pada|di).{0,40})?",
                r"(?:punya|memiliki|ada) (?:informasi|cerita|laporan|keluhan|foto|video|opini|tulisan)[^?.]{0,60}[?] ?"
                r"(?:kirim|hubungi|sampaikan|bagikan|silakan|email).{0,110}",
                r"(?:kirim(?:kan)?|sampaikan) (?:tulisan|opini|artikel|berita|foto|kritik|saran|informasi|naskah)[^.]{0,50}"
                r"(?:redaksi|<email>|ke alamat|ke e-?mail|kepada kami)\b.{0,80}",
                r"(?:hubungi|kontak) (?:redaksi|kami|tim redaksi)\b[^.]{0,30}(?:<email>|di|melalui|via|:).{2,70}",
                r"apakah (?:artikel|berita|informasi|konten) ini (?:membantu|bermanfaat|berguna|menarik).{0,40}",
            ),
            "ms": (
                r"(?:ingin|mahu|berminat) (?:menulis|menghantar)[^?.]{0,40}[?,] ?(?:hantar|klik|sila|hubungi).{0,100}",
                r"(?:cadangan|aduan|maklum balas)[^.]{0,24}(?:hubungi|hantar|e-?mel)[^.]{0,20}kami\b.{0,70}",
                r"(?:laporkan|maklumkan)(?: kepada kami)?[^.]{0,40}(?:kesilapan|kesalahan|ralat)[^.]{0,40}"
                r"(?:artikel|berita|laporan|ini).{0,50}",
                r"(?:jumpa|terdapat|ada|menemui) (?:kesilapan|kesalahan|ralat)[^?.]{0,40}[?] ?.{0,80}",
                r"(?:ada|mempunyai) (?:maklumat|berita|cerita|aduan|gambar|video)[^?.]{0,50}[?] ?"
                r"(?:hubungi|hantar|kongsi|e-?mel|whatsapp).{0,90}",
                r"(?:hantar(?:kan)?|kongsi(?:kan)?) (?:berita|rencana|artikel|gambar|surat|pandangan)[^.]{0,50}"
                r"(?:kami|<email>|pengarang|e-?mel)\b.{0,70}",
                r"adakah (?:artikel|maklumat|kandungan) ini (?:membantu|berguna|bermanfaat).{0,30}",
            ),
            "vi": (
                r"(?:bạn )?muốn (?:viết|cộng tác|gửi bài|đăng bài)[^?.]{0,40}(?:cho|với) (?:chúng tôi|tòa soạn)"
                r"[^?]{0,20}[?,] ?.{2,100}",
                r"(?:đường dây nóng|hotline|điện thoại tòa soạn) ?: ?[\d][\d .()-]{5,40}.{0,24}"
                r"(?:tòa soạn|bạn đọc|quảng cáo|ban biên tập|<email>).{0,80}",
                r"(?:hotline|điện thoại|đường dây nóng) (?:tòa soạn|báo|ban biên tập) ?.{0,20}: ?[\d].{0,60}",
                r"(?:liên hệ|gọi|gửi|phản ánh)(?: (?:về|đến|tới|với|cho|tin|bài|tin bài|ngay|ý kiến)){0,3} tòa soạn.{0,100}",
                r"(?:mọi |bạn đọc |độc giả |quý độc giả )?(?:ý kiến|thắc mắc|góp ý|tin bài|thông tin|bài viết|bài vở|phản ánh)"
                r"[^.]{0,60}(?:xin|vui lòng|hãy|mời)[^.]{0,20}(?:gửi|liên hệ|gọi)[^.]{0,40}"
                r"(?:<email>|tòa soạn|ban biên tập|hộp thư|hotline|địa chỉ|email).{0,80}",
                r"(?:báo lỗi|phát hiện (?:lỗi|sai sót)|góp ý(?! cho (?:dự thảo|bài hát|đề án)))"
                r"(?: (?:bài viết|nội dung|trong bài|chính tả|cho|tại).{0,60})?",
                r"bạn (?:thấy|đánh giá) bài (?:viết|báo) (?:này )?(?:có )?(?:hữu ích|thế nào|hay).{0,30}",
                r"(?:mời )?(?:bạn đọc|độc giả|quý độc giả|bạn) (?:gửi|chia sẻ|có thể gửi)[^.]{0,60}"
                r"(?:tin|bài|ảnh|video|câu chuyện|ý kiến)[^.]{0,40}"
                r"(?:<email>|về (?:địa chỉ|e-?mail|hộp thư|tòa soạn|số|báo|<email>)|qua email|tại đây|cho chúng tôi).{0,70}",
            ),
            "th": _put(
                r"(?:แจ้งข่าว|ร้องทุกข์|ส่งคลิป|ส่งข่าว|ส่งเรื่อง)[ ,/]{0,2}(?:แจ้งข่าว|ร้องทุกข์|ร้องเรียน|ส่งคลิป|ส่งข่าว"
                r"|ส่งภาพ|เบาะแส)?.{0,20}(?:อินบ็อกซ์|inbox|ทางไลน์|ทางเพจ).{0,80}",
                r"(?:อยาก|สนใจ|ต้องการ)(?:เขียน|ส่งบทความ|ร่วมเขียน|ส่งเรื่อง).{0,30}(?:กับเรา|ให้เรา|ถึงเรา).{0,80}",
                r"(?:พบ|แจ้ง|รายงาน|เจอ)(?:ข้อผิดพลาด|คำผิด|ข้อมูลผิด|ปัญหา|ความผิดพลาด|คำที่ผิด).{0,40}"
                r"(?:แจ้ง|ติดต่อ|ที่นี่|บอกเรา|ทีมงาน|กอง|บทความนี้|ข่าวนี้).{0,50}",
                r"(?:ติดต่อ|ร้องเรียน|แจ้งข่าว|ส่งข่าว|แจ้งเบาะแส)(?:กองบรรณาธิการ|กอง บก|ทีมข่าว|ทีมงาน|โฆษณา|เรา).{0,90}",
                r"(?:มี|อยาก)(?:เรื่องราว|ข่าว|เรื่อง|ข้อมูล|คลิป).{0,30}(?:ส่งมาที่|ติดต่อเรา|บอกเรา|แบ่งปันกับเรา|ส่งให้เรา"
                r"|แชร์กับเรา).{0,70}",
                r"(?:บทความ|ข่าว|เนื้อหา)นี้(?:มี)?(?:ประโยชน์|เป็นประโยชน์|ช่วย).{0,20}(?:หรือไม่|ไหม|มั้ย|\?).{0,20}",
            ),
        },
        unless=(r"<told>", r"\b(?:polisi|polres|polda|công an|cảnh sát|balai|ipd)\b|ตำรวจ"),
    ),
    Rule(
        "consent.load_southeast_asian", "consent",
        why="'May content of YouTube be shown?': what stands in place of an embedded post or film until one agrees.",
        max_chars=400,
        patterns={
            "id": (
                r"(?:izinkan|apakah anda mengizinkan) konten (?:dari )?.{2,300}",
                r"(?:artikel|halaman|laman|berita) ini (?:memuat|berisi|mengandung) konten "
                r"(?:dari .{0,16}\b(?:<nets>|google|pihak|situs|penyedia)\b|yang disediakan).{2,300}",
                r"(?:hentikan|lewati|akhir dari|akhir) (?:dari )?(?:unggahan|postingan|pesan|konten|video) .{0,50}<nets>.{0,30}",
                r"untuk (?:melihat|menampilkan|memutar|menonton) (?:konten|video|unggahan)[^.]{0,40}"
                r"(?:cookie|izin|setuju|javascript|persetujuan|terima).{0,110}",
                r"(?:konten|unggahan|postingan|video)(?: ini)? tidak tersedia.{0,60}",
                r"peringatan ?: ?.{0,30}(?:tidak bertanggung jawab|situs (?:eksternal|luar)).{0,60}",
            ),
            "ms": (
                r"(?:benarkan|izinkan) kandungan .{2,240}",
                r"(?:artikel|halaman|laman) ini mengandungi kandungan .{2,240}",
                r"untuk (?:melihat|memaparkan|memainkan) (?:kandungan|video|hantaran)[^.]{0,40}"
                r"(?:kuki|kebenaran|bersetuju|terima).{0,90}",
            ),
            "vi": (
                r"(?=.*\b(?:<nets>|google|meta|cookies?|bạn)\b)(?:cho phép|bạn có cho phép) (?:hiển thị )?"
                r"(?:nội dung|tải nội dung) .{2,260}",
                r"(?=.*\b(?:<nets>|google|meta|cookies?|cung cấp)\b)(?:bài viết|trang|bài) này (?:có|chứa) "
                r"(?:nội dung|thông tin) (?:do|từ|của|được cung cấp).{2,260}",
                r"(?:bỏ qua|cuối|kết thúc) (?:nội dung|bài đăng|video|bài viết) .{0,30}<nets>.{0,30}|end of .{2,40}post.{0,20}",
                r"để (?:xem|hiển thị) (?:nội dung|video|bài đăng)[^.]{0,40}(?:cookie|đồng ý|chấp nhận|javascript).{0,90}",
                r"(?:nội dung|video|bài đăng) (?:này )?(?:không còn|không) (?:khả dụng|hiển thị|tồn tại).{0,50}",
            ),
            "th": _put(
                r"(?:อนุญาต|ยินยอม)(?:ให้)?(?:แสดง)?เนื้อหา.{2,240}",
                r"(?:บทความ|หน้า|เพจ)(?:นี้)(?:มี|ประกอบด้วย)?เนื้อหา(?:จาก|ที่|ของ|ซึ่ง).{2,240}",
                r"(?:เพื่อ|ในการ)(?:ดู|แสดง|รับชม)(?:เนื้อหา|วิดีโอ|โพสต์).{0,40}(?:คุกกี้|ยอมรับ|ยินยอม|อนุญาต).{0,90}",
                r"(?:ข้าม|สิ้นสุด|จบ)(?:เนื้อหา|โพสต์|วิดีโอ|ของ|ส่วน)?.{0,16}%th_nets%.{0,20}โพสต์.{0,10}",
                r"(?:เนื้อหา|โพสต์|วิดีโอ)นี้ไม่(?:สามารถใช้งาน|พร้อมใช้งาน|มีให้|สามารถแสดง).{0,40}",
            ),
        },
    ),
    Rule(
        "social.embedded_southeast_asian", "social",
        why="What stands below an embedded post: whose it is, 'View this post on Instagram'.",
        max_chars=150, full_stop=False,
        patterns={
            "id": (
                r"(?:lihat|buka) (?:postingan|unggahan|kiriman|video|foto)(?: ini)? di <nets>(?: .{0,20})?",
                r"(?:sebuah )?(?:kiriman|postingan|unggahan) (?:dibagikan|yang dibagikan)(?: oleh)? .{2,80}",
            ),
            "ms": (
                r"(?:lihat|papar) (?:hantaran|siaran|video)(?: ini)? di <nets>(?: .{0,20})?",
                r"(?:hantaran|siaran) (?:yang )?dikongsi(?:kan)?(?: oleh)? .{2,80}",
            ),
            "vi": (
                r"xem (?:bài viết|video|ảnh|bài đăng) này trên <nets>(?: .{0,20})?",
                r"(?:một )?bài (?:viết|đăng) (?:do|được|của|được chia sẻ bởi) .{2,50}chia sẻ.{0,30}"
                r"|bài (?:viết|đăng) (?:được )?chia sẻ bởi .{2,80}",
            ),
            "th": _put(r"ดู(?:โพสต์|วิดีโอ|รูป)นี้บน ?%th_nets%.{0,16}", r"โพสต์ที่(?:แชร์|แบ่งปัน)โดย .{2,80}"),
        },
    ),
    Rule(
        "syndication.source_southeast_asian", "syndication",
        why="Where the text comes from, which issue printed it, which part of a series it is: on this text, at its head or foot.",
        max_chars=140, where="edge",
        patterns={
            "id": (
                r"(?:sumber|disadur dari|dikutip dari|dilansir dari) ?: ?[^.]{2,60}(?:\.\w{2,4})*",
                r"(?:artikel|tulisan|laporan) ini (?:adalah|merupakan) (?:bagian|seri|kolaborasi|hasil).{2,100}",
                r"(?:artikel|tulisan|laporan) ini (?:terbit|dimuat|tayang) di (?:edisi|majalah|koran).{2,80}",
                r"(?:tulisan|bagian|seri) (?:pertama|kedua|ketiga|terakhir|ke-?[\d]+) dari .{0,24}"
                r"(?:seri|tulisan|laporan|bagian).{0,60}",
            ),
            "ms": (
                r"(?:sumber|dipetik dari) ?: ?[^.]{2,60}",
                r"(?:artikel|rencana|laporan) ini (?:adalah|merupakan) (?:sebahagian|siri|bahagian).{2,90}",
                r"(?:bahagian|siri) (?:pertama|kedua|ketiga|akhir|[\d]+) (?:daripada|dari) .{2,60}",
            ),
            "vi": (
                r"(?:nguồn|nguồn tin|dẫn nguồn) ?: ?[^.]{2,60}",
                r"(?:bài|kỳ|phần) (?:[\d]+|cuối|đầu|tiếp|một|hai|ba)(?: ?/ ?[\d]+)? (?:trong|của|thuộc) (?:loạt|tuyến|chuỗi)"
                r".{2,80}",
                r"(?:kỳ|bài) (?:tới|sau|tiếp theo) ?: ?.{4,100}",
                r"bài (?:viết )?(?:đăng|in|đã đăng) trên (?!.*\b(?:khiến|làm|nên)\b)(?:báo giấy|số|tạp chí|ấn phẩm).{2,70}",
            ),
            "th": _put(
                r"(?:ที่มา|แหล่งที่มา|อ้างอิง|แหล่งข้อมูล|ขอบคุณข้อมูล) ?[:,] ?.{2,60}"
                r"|(?:ขอบคุณข้อมูล|(?:ที่มา|อ้างอิง)(?=จาก ?(?:[:a-z]|เว็บ|สำนักข่าว))) ?จาก ?.{2,60}",
                r"(?:บทความ|รายงาน|ข่าว)(?:ชิ้น)?นี้(?:เป็น|คือ)(?:ส่วนหนึ่ง|ตอนที่|ความร่วมมือ).{2,80}",
                r"(?:ตีพิมพ์|เผยแพร่)(?:ใน|ครั้งแรกใน)(?:นิตยสาร|หนังสือพิมพ์|ฉบับ).{2,60}",
            ),
        },
    ),
    Rule(
        "comments.answer_southeast_asian", "comments",
        why="'The paper does not answer for readers' comments': whose they are, below the story alone.",
        max_chars=260, where="tail",
        patterns={
            "id": _put(
                r"(?:redaksi|situs ini|<site>) tidak bertanggung ?jawab (?:atas|terhadap) (?:isi |semua |segala )*"
                r"komentar.{0,120}",
            ),
            "ms": _put(
                r"(?:pihak kami|laman ini|<site>) tidak (?:akan )?bertanggung ?jawab (?:terhadap|ke atas|atas) "
                r"(?:semua |segala |mana-mana )*komen.{0,150}",
            ),
            "vi": _put(
                r"(?:tòa soạn|ban biên tập|chúng tôi) không chịu trách nhiệm (?:về|với|đối với) (?:nội dung )?"
                r"(?:bình luận|ý kiến).{0,90}",
            ),
            "th": _put(
                r"ข้อความที่ท่าน(?:ได้)?อ่าน.{0,40}(?:สาธารณชน|อัตโนมัติ|ผู้อ่าน).{0,120}",
                r"(?:ทีมงาน|เว็บไซต์|ทางเว็บไซต์|กองบรรณาธิการ)(?:ขอ)?ไม่(?:ขอ)?รับผิดชอบต่อ(?:ความคิดเห็น|ข้อความ|คอมเมนต์)"
                r".{0,90}",
            ),
        },
        unless=(r"<told>",),
    ),
    Rule(
        "comments.member_southeast_asian", "comments",
        why=(
            "'You need to log in to do this!', below the story. With a full "
            "stop it may be the last step of a story's instructions."
        ),
        max_chars=110, where="tail", full_stop=False,
        patterns={
            "id": _put(
                r"anda (?:harus|perlu|wajib) (?:masuk|login|log in) (?:untuk|agar bisa) (?:menggunakan|memakai|melakukan) "
                r"(?:fitur|fungsi) ini[^.]{0,10}",
            ),
            "ms": _put(r"(?:anda perlu|sila) log masuk untuk menggunakan (?:fungsi|ciri) ini[^.]{0,10}"),
            "vi": _put(
                r"(?:bạn )?(?:cần|phải|vui lòng) đăng nhập để (?:thực hiện|sử dụng) (?:chức năng|tính năng) này[^.]{0,10}",
            ),
            "th": _put(r"(?:กรุณา|โปรด|ต้อง)เข้าสู่ระบบ(?:ก่อน|เพื่อ)ใช้(?:งาน)?(?:ฟังก์ชัน|ฟีเจอร์)นี้.{0,6}"),
        },
        unless=(r"<told>",),
    ),
    Rule(
        "credit.agency_southeast_asian", "credit",
        why="'-- BERNAMA', '(PTI)' below the story: the agency that sent it, alone on its line.",
        max_chars=30, where="tail", full_stop=False, lifted_to="credits",
        patterns={
            "ms": _put(r"[(\[]?(?:bernama|agensi)[)\]]?"),
            "id": _put(r"[(\[]?(?:reuters|xinhua|anadolu)[)\]]?"),
            "vi": _put(r"[(\[]?(?:ttxvn|theo (?:ttxvn|reuters|afp|xinhua|tân hoa xã|yonhap))[)\]]?"),
            "th": _put(r"[(\[]?(?:รอยเตอร์|เอเอฟพี|ซินหัว|สำนักข่าวไทย)[)\]]?"),
        },
    ),
)
