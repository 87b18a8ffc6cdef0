"""Lines of who and when, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian.words import filled
from pipeline.rules.model import Rule

HEAD = Rule(
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
        "th": filled(
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
)
