"""Rows of share buttons, channels, and what embedded posts say, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian.words import filled
from pipeline.rules.model import Rule

SHARE_BAR = Rule(
    "social.share_bar_southeast_asian", "social",
    why="Buttons to share run together in one line: the word for it, and networks or 'copy link'.",
    max_chars=150, full_stop=False,
    patterns={
        "id": filled(
            r"(?:(?:bagikan|share|kirim) (?:ke|via|di|lewat) %id_nets%[ ,|/]{0,3}){2,9}",
            r"(?:bagikan|share|sebarkan|kirim)(?:[ :|,]{1,3}(?:artikel|berita|ini|ke|via|di|lewat|melalui|dan|%id_nets%"
            r"|salin (?:tautan|link)|copy link|cetak|komentar|teman))+",
            r"(?:%id_nets%[ ,|/]{1,3}){2,9}(?:salin (?:tautan|link)|copy link|cetak|bagikan)?",
            r"(?:salin (?:tautan|link)|tautan (?:telah )?disalin|cetak|simpan|komentar|dengarkan|ukuran font|perbesar|kecil"
            r"|besar)(?:[ :|,]{1,3}(?:salin tautan|cetak|simpan|bagikan|komentar|dengarkan|kecil|sedang|besar|%id_nets%))+",
        ),
        "ms": filled(
            r"(?:kongsi(?:kan)?|share|sebarkan)(?:[ :|,]{1,3}(?:artikel|berita|ini|ke|di|melalui|dan|%id_nets%"
            r"|salin (?:pautan|link)|copy link|cetak))+",
            r"(?:%id_nets%[ ,|/]{1,3}){2,9}(?:salin pautan|cetak|kongsi)?",
            r"salin pautan|pautan (?:telah )?disalin",
        ),
        "vi": filled(
            r"(?:(?:chia sẻ|gửi|share) (?:lên|qua|trên) %vi_nets%[ ,|/]{0,3}){2,9}",
            r"(?:chia sẻ|share|gửi)(?:[ :|,]{1,3}(?:bài viết|bài|tin|này|lên|qua|trên|%vi_nets%"
            r"|sao chép (?:liên kết|link|đường dẫn)|copy link|in bài(?: viết)?|bình luận|lưu(?: bài)?))+",
            r"(?:%vi_nets%[ ,|/]{1,3}){2,9}(?:sao chép (?:liên kết|link)|copy link|in bài|chia sẻ)?",
            r"(?:lưu bài|in bài|sao chép liên kết|bình luận|thích|gửi email|cỡ chữ)"
            r"(?:[ :|,]{1,3}(?:viết|chia sẻ|sao chép liên kết|in bài|lưu bài|bình luận|thích|nghe|gửi email|[\d]+|%vi_nets%)"
            r")+",
        ),
        "th": filled(
            r"(?:(?:แชร์|ส่ง)(?:ไปยัง|ไปที่|ทาง|ผ่าน|บน|ลง)? ?%th_nets%[ ,|/]{0,3}){2,9}",
            r"(?:แชร์|แบ่งปัน|ส่งต่อ)(?:บทความ|ข่าว|เรื่อง|หน้า)?(?:นี้)?(?:ไปยัง|ให้เพื่อน|ไปที่|ผ่าน|บน)?"
            r"(?:[ :|,]{0,3}(?:%th_nets%|คัดลอกลิงก์|คัดลอกลิงค์|คัดลอก|copy link|พิมพ์|ไปยัง|ให้เพื่อน))+",
            r"(?:%th_nets%[ ,|/]{1,3}){2,9}(?:คัดลอกลิงก์|คัดลอก(?:ลิงค์)?|พิมพ์|แชร์)?",
            r"คัดลอก(?:ลิงก์|ลิงค์|url)(?:แล้ว)?|(?:แชร์|พิมพ์|บันทึก|คัดลอกลิงก์)"
            r"(?:[ |,]{1,3}(?:แชร์|พิมพ์|บันทึก|คัดลอกลิงก์|ขนาดตัวอักษร|%th_nets%))+|แชร์(?:บทความ|ข่าว|เรื่อง)นี้",
        ),
        "tl": (r"(?:i-?share|ibahagi)(?: ito| sa| ang| artikulong| <nets>)+",),
    },
)

FOLLOW = Rule(
    "social.follow_southeast_asian", "social",
    why="'Join our WhatsApp channel', 'Follow us on Google News': the medium's own pages, in the imperative.",
    max_chars=260,
    patterns={
        "id": filled(
            r"(?:baca|simak|ikuti)(?: juga)? (?:artikel|berita|kabar)[^.?]{2,50} (?:dan|serta|lalu) "
            r"(?:gabung|bergabung|ikuti|follow)[^.?]{2,60}(?:kami|whatsapp|telegram|google news)\b.{0,40}",
            r"(?:semua|seluruh) (?:berita|kabar|update)[^.?]{0,40}(?:saluran|kanal|channel|grup)[^.?]{0,30}kami\b.{0,50}",
            r"(?:yuk,? |ayo,? |silakan |jangan lupa |mari )?(?:ikuti|gabung|bergabung|follow|like|subscribe|simak|pantau"
            r"|dapatkan)(?:lah)?(?: juga| kami| update| kabar)*[^.?]{0,90}(?:saluran|kanal|channel|akun|grup|fanpage|laman"
            r"|media sosial)\b[^.?]{0,50}(?:%id_nets%|kami|resmi)\b[^?]{0,110}",
            r"(?:simak|dapatkan|baca|pantau|nikmati) (?:breaking news|(?:update )?berita (?:pilihan|terbaru|terkini))[^.?]{0,50}"
            r"kami\b[^.?]{0,20} di (?:ponsel|hp|gawai|smartphone)(?:mu| anda| kamu)\b.{0,200}",
            r"(?:ikuti|follow|temukan) (?:kami|berita kami|terus (?:berita|kabar)|berita|artikel)[^.?]{0,70} "
            r"(?:di|lewat|melalui) (?:%id_nets%|media sosial)\b.{0,80}",
            r"(?:cek|dapatkan|baca)[^.?]{2,60} (?:di|melalui) google news\b.{0,60}",
        ),
        "ms": filled(
            r"(?:baca|ikuti) (?:artikel|berita)[^.?]{2,50} (?:dan|serta) (?:sertai|ikuti|langgan)[^.?]{2,60}"
            r"(?:kami|whatsapp|telegram)\b.{0,40}",
            r"(?:sertai|ikuti|follow|langgan|jom (?:sertai|ikuti)|like|dapatkan)(?:lah)?(?: kami)?[^.?]{0,60}"
            r"(?:saluran|laman|kumpulan|akaun|channel|media sosial)\b[^.?]{0,40}(?:%id_nets%|kami|rasmi)?\b[^?]{0,90}"
            r"(?:kami|terkini|semasa|berita|%id_nets%)[^?]{0,40}",
            r"(?:ikuti|sertai|follow) kami (?:di|melalui) .{2,80}",
            r"ikuti (?:berita|perkembangan)[^.?]{0,50} (?:di|melalui) .{0,20}%id_nets%\b.{0,50}",
        ),
        "vi": filled(
            r"(?:tất cả|mọi) (?:tin|tin tức|cập nhật)[^.]{0,40}(?:kênh|nhóm|trang)[^.]{0,30}của chúng tôi\b.{0,50}",
            r"(?!.*\b(?:thành thói quen|giúp (?:chị|anh|bà|ông|cô|em|gia đình)|khiến|suốt)\b)"
            r"(?:hãy |mời (?:quý )?(?:bạn đọc |độc giả |bạn )|đừng quên |mời )?"
            r"(?:theo dõi|quan tâm|tham gia|like|follow|kết nối|đăng ký|nhấn theo dõi)(?: .{0,50})?"
            r"(?:trên|tại|kênh|trang|nhóm|fanpage|group|với)(?: .{0,30})?%vi_nets%(?: .{0,110})?",
            r"(?:theo dõi|quan tâm|tham gia) (?:chúng tôi|kênh|fanpage|trang)[^.]{0,60}"
            r"(?:để (?:cập nhật|đọc|nhận|không bỏ lỡ)|\b%vi_nets%\b).{0,80}",
        ),
        "th": filled(
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
)

EMBEDDED = Rule(
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
        "th": filled(r"ดู(?:โพสต์|วิดีโอ|รูป)นี้บน ?%th_nets%.{0,16}", r"โพสต์ที่(?:แชร์|แบ่งปัน)โดย .{2,80}"),
    },
)
