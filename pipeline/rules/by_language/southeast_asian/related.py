"""Pointers to other texts, and tags, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian.words import filled
from pipeline.rules.model import Rule

LABEL = Rule(
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
        "th": filled(
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
)

TAGS = Rule(
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
)

LEAD = Rule(
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
        "th": filled(
            r'(?:ชม|ดู)(?:คลิป|วิดีโอ) ?[":|] ?.{4,140}',
            r"อ่าน(?:ข่าว|บทความ|เรื่อง)?(?:ต้นฉบับ|ฉบับจริง)(?:ได้)?ที่.{0,60}",
            r"(?:อ่าน|ดู|คลิกอ่าน|ชม)(?:ข่าว|เรื่อง|บทความ|คลิป)?(?:เพิ่มเติม|ที่เกี่ยวข้อง|ต่อ|ทั้งหมด) ?"
            r"(?:[:|»>]|ที่|ได้ที่|คลิก).{2,160}",
            r"(?:ข่าว|เรื่อง|บทความ)(?:ที่)?(?:เกี่ยวข้อง|น่าสนใจ|แนะนำ) ?[:|»>] ?\S.{4,160}",
        ),
        "tl": (r"(?:basahin|panoorin)(?: rin| din| pa)? ?[:|»>] ?\S.{4,160}",),
    },
)

LINKED = Rule(
    "related.linked_southeast_asian", "related",
    why="'Read the news' and a link, in one line and without a sign between: another article's title.",
    match="start", max_chars=220, needs=("link",), probability=0.7,
    patterns={"th": (r"(?:คลิก)?อ่าน(?:ข่าว|เรื่อง|บทความ)(?:เพิ่มเติม|ที่เกี่ยวข้อง|อื่นๆ|ต่อ)? ?[:|>]? ?(?=\S).{4,200}",)},
)
