"""What stands in place of a film or a post until the reader consents, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian.words import filled
from pipeline.rules.model import Rule

LOAD = Rule(
    "consent.load_southeast_asian", "consent",
    why="'May content of YouTube be shown?': what stands in place of an embedded post or film until one agrees.",
    max_chars=400,
    patterns={
        "id": (
            r"(?:izinkan|apakah anda mengizinkan) konten (?:dari )?.{2,300}",
            r"(?:artikel|halaman|laman|berita) ini (?:memuat|berisi|mengandung) konten "
            r"(?:dari .{0,16}\b(?:<nets>|google|pihak|situs|penyedia)\b|yang disediakan).{2,300}",
            r"(?:hentikan|lewati|akhir dari|akhir) (?:dari )?(?:unggahan|postingan|pesan|konten|video) .{0,50}<nets>.{0,30}",
            r"untuk (?:melihat|menampilkan|memutar|menonton) (?:konten|video|unggahan)[^.]{0,40}"
            r"(?:cookie|izin|setuju|javascript|persetujuan|terima).{0,110}",
            r"(?:konten|unggahan|postingan|video)(?: ini)? tidak tersedia.{0,60}",
            r"peringatan ?: ?.{0,30}(?:tidak bertanggung jawab|situs (?:eksternal|luar)).{0,60}",
        ),
        "ms": (
            r"(?:benarkan|izinkan) kandungan .{2,240}",
            r"(?:artikel|halaman|laman) ini mengandungi kandungan .{2,240}",
            r"untuk (?:melihat|memaparkan|memainkan) (?:kandungan|video|hantaran)[^.]{0,40}"
            r"(?:kuki|kebenaran|bersetuju|terima).{0,90}",
        ),
        "vi": (
            r"(?=.*\b(?:<nets>|google|meta|cookies?|bạn)\b)(?:cho phép|bạn có cho phép) (?:hiển thị )?"
            r"(?:nội dung|tải nội dung) .{2,260}",
            r"(?=.*\b(?:<nets>|google|meta|cookies?|cung cấp)\b)(?:bài viết|trang|bài) này (?:có|chứa) "
            r"(?:nội dung|thông tin) (?:do|từ|của|được cung cấp).{2,260}",
            r"(?:bỏ qua|cuối|kết thúc) (?:nội dung|bài đăng|video|bài viết) .{0,30}<nets>.{0,30}|end of .{2,40}post.{0,20}",
            r"để (?:xem|hiển thị) (?:nội dung|video|bài đăng)[^.]{0,40}(?:cookie|đồng ý|chấp nhận|javascript).{0,90}",
            r"(?:nội dung|video|bài đăng) (?:này )?(?:không còn|không) (?:khả dụng|hiển thị|tồn tại).{0,50}",
        ),
        "th": filled(
            r"(?:อนุญาต|ยินยอม)(?:ให้)?(?:แสดง)?เนื้อหา.{2,240}",
            r"(?:บทความ|หน้า|เพจ)(?:นี้)(?:มี|ประกอบด้วย)?เนื้อหา(?:จาก|ที่|ของ|ซึ่ง).{2,240}",
            r"(?:เพื่อ|ในการ)(?:ดู|แสดง|รับชม)(?:เนื้อหา|วิดีโอ|โพสต์).{0,40}(?:คุกกี้|ยอมรับ|ยินยอม|อนุญาต).{0,90}",
            r"(?:ข้าม|สิ้นสุด|จบ)(?:เนื้อหา|โพสต์|วิดีโอ|ของ|ส่วน)?.{0,16}%th_nets%.{0,20}โพสต์.{0,10}",
            r"(?:เนื้อหา|โพสต์|วิดีโอ)นี้ไม่(?:สามารถใช้งาน|พร้อมใช้งาน|มีให้|สามารถแสดง).{0,40}",
        ),
    },
)
