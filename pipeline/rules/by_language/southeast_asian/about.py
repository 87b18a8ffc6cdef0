"""Boxes on the author, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian.words import filled
from pipeline.rules.model import Rule

AUTHOR = Rule(
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
        "th": filled(
            r"(?:ดู|อ่าน)?(?:บทความ|ข่าว|ผลงาน|เรื่อง)(?:ทั้งหมด|อื่นๆ|อื่น ๆ)?(?:ของ|โดย|จาก)(?:ผู้เขียน|นักเขียน)"
            r"(?:คนนี้|ท่านนี้)?",
            r"(?:เกี่ยวกับ|ประวัติ|รู้จัก)(?:ผู้เขียน|นักเขียน)(?: ?[:|] ?.{0,60})?",
        ),
    },
)
