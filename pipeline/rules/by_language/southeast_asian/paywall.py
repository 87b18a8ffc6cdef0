"""How a text can be read, and by whom, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian.words import filled
from pipeline.rules.model import Rule

NOTICE = Rule(
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
        "th": filled(
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
)
