"""Labels of adverts, ad blockers, and the site's own apps, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

AD_BLOCKER = Rule(
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
)

APP = Rule(
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
)

LABEL = Rule(
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
)
