"""Players, widgets and controls, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian.words import filled
from pipeline.rules.model import Rule

CONTROLS = Rule(
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
        "th": filled(
            r"(?:ฟัง|กดฟัง|เล่น)(?:ข่าว|บทความ|เสียง|คลิปเสียง|พอดแคสต์)(?:นี้|อ่าน)?(?: .{0,20}[\d].{0,10})?",
            r"(?:ขนาดตัวอักษร|ขนาดตัวหนังสือ|ปรับขนาด(?:ตัวอักษร|อักษร)|ก ก ก|ก- ?ก ?ก\+)(?:[ :|].{0,30})?",
            r"(?:รายงานสด|ถ่ายทอดสด|การรายงานสด).{0,24}(?:สิ้นสุด|จบลง|(?<!เ)ปิด).{0,30}",
            r"(?:รีเฟรช|โหลดหน้า)(?:หน้านี้|ใหม่|เว็บ)?.{0,30}|(?:ข่าวนี้)?อยู่ระหว่างการอัป?เดต.{0,20}"
            r"|เบราว์เซอร์ของคุณไม่รองรับ.{0,30}",
        ),
    },
    unless=(r"<told>",),
)
