"""Calls for gifts, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian.words import filled
from pipeline.rules.model import Rule

APPEAL = Rule(
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
        "th": filled(
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
)
