"""Where a text comes from, and who may reprint it, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian.words import filled
from pipeline.rules.model import Rule

SOURCE = Rule(
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
        "th": filled(
            r"(?:ที่มา|แหล่งที่มา|อ้างอิง|แหล่งข้อมูล|ขอบคุณข้อมูล) ?[:,] ?.{2,60}"
            r"|(?:ขอบคุณข้อมูล|(?:ที่มา|อ้างอิง)(?=จาก ?(?:[:a-z]|เว็บ|สำนักข่าว))) ?จาก ?.{2,60}",
            r"(?:บทความ|รายงาน|ข่าว)(?:ชิ้น)?นี้(?:เป็น|คือ)(?:ส่วนหนึ่ง|ตอนที่|ความร่วมมือ).{2,80}",
            r"(?:ตีพิมพ์|เผยแพร่)(?:ใน|ครั้งแรกใน)(?:นิตยสาร|หนังสือพิมพ์|ฉบับ).{2,60}",
        ),
    },
)
