"""Calls to write in, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian.words import filled
from pipeline.rules.model import Rule

WRITE = Rule(
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
        "th": filled(
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
)
