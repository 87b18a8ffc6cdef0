"""Credits of pictures, and galleries, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian.words import filled
from pipeline.rules.model import Rule

CREDIT = Rule(
    "caption.credit_southeast_asian", "caption",
    why="The label of a picture and whose it is: 'Image source, Getty Images', 'Illustration. (Shutterstock)'.",
    max_chars=120, full_stop=False,
    patterns={
        "id": (
            r"(?:sumber gambar|keterangan (?:gambar|foto|video)|sumber foto|kredit foto|teks foto|hak cipta gambar)"
            r"[,: ]{1,3}.{0,100}",
            r"[(\[]?(?:ilustrasi|foto ilustrasi|gambar ilustrasi|ilustrasi .{2,40})[.,:]? ?[(/][^()]{2,60}\)?[)\]]?",
            r"[(\[]?(?:foto|ilustrasi|gambar|infografis|dok|dokumentasi|dok foto)\.? ?[:/] ?"
            r"(?:istimewa|ist|dok(?:umentasi|\.)? ?.{2,40}|antara.{0,40}|shutterstock.{0,20}|getty images.{0,20}"
            r"|freepik.{0,20}|<site>)[)\]]?",
            r"(?:klik|ketuk|tekan) (?:gambar |foto |di sini )?untuk memperbesar.{0,20}|perbesar"
            r"|foto (?:ilustrasi|arsip|istimewa|dok\w*)",
        ),
        "ms": (
            r"(?:sumber (?:gambar|imej|foto)|keterangan (?:gambar|foto)|kredit (?:gambar|foto)|ihsan (?:foto|gambar))"
            r"[,: ]{1,3}.{0,80}",
            r"[(\[]?(?:foto|gambar|grafik|imej)(?: hiasan| fail| ihsan| sekadar hiasan)?(?: ?[:/-] ?)"
            r"(?:ihsan .{2,40}|bernama|reuters|afp|ap|epa|fail.{0,20}|hiasan|nstp.{0,30}|<name>)[)\]]?",
            r"[(\[]?(?:gambar|foto|imej) (?:hiasan|sekadar hiasan|fail|ihsan .{2,40}|ilustrasi)[)\]]?",
            r"klik (?:gambar )?untuk (?:besarkan|membesarkan).{0,16}",
        ),
        "vi": (
            r"(?:ảnh|hình) minh (?:họa|hoạ) (?:bài viết|tin|tin tức)",
            r"(?:nguồn hình ảnh|chụp lại hình ảnh|nguồn ảnh|chú thích ảnh|bản quyền hình ảnh|chụp lại video)"
            r"[,: ]{1,3}.{0,90}",
            r"[(\[]?(?:ảnh|hình)(?: ảnh)? minh (?:họa|hoạ)(?:[.:/ -]{1,3}.{2,50})?[)\]]?",
            r"[(\[]?(?:ảnh|hình)(?: (?:chụp màn hình|tư liệu|cắt từ (?:clip|video).{0,20}|ctv|nvcc|internet"
            r"|do .{2,30} cung cấp))(?:[.:/ -]{1,3}.{2,40})?[)\]]?",
            r"(?:bấm|nhấn|click|nhấp) (?:vào (?:ảnh|hình) )?để (?:xem ảnh lớn|phóng to|xem ảnh cỡ lớn).{0,16}|phóng to ảnh",
        ),
        "th": filled(
            r"[(\[]?(?:ภาพประกอบ|แฟ้มภาพ)(?:ข่าว|บทความ|เนื้อหา|เรื่อง|เท่านั้น)?[)\]]?",
            r"(?:ที่มาของภาพ|ที่มาภาพ|คำบรรยายภาพ|คำบรรยายวิดีโอ|เครดิตภาพ|ขอบคุณภาพจาก|ขอบคุณภาพ|ขอบคุณข้อมูลและภาพ(?:จาก)?"
            r"|ขอบคุณข้อมูลจาก|อ้างอิงภาพ)(?<!ที่มาของภาพ(?=[^,: ]))[,: ]{0,3}.{0,80}",
            r"(?:ภาพจาก|ภาพโดย|ภาพประกอบ(?:จาก|โดย)?|แฟ้มภาพ) ?[:/|] ?.{2,50}|ภาพประกอบ|แฟ้มภาพ(?: [^ ]{2,20})?",
            r"[(\[](?:ภาพ|แฟ้มภาพ|ภาพประกอบ|ที่มา|เครดิต)[,: ]{0,3}[^()]{0,60}[)\]]",
            r"(?:คลิก|กด)(?:ที่ภาพ|ที่รูป)?เพื่อ(?:ขยาย|ดูภาพ)(?:ขนาดใหญ่|ภาพ)?",
        ),
        "tl": (
            r"(?:pinagmulan ng larawan|larawan mula sa|larawan mula kay"
            r"|(?:kuha ni|larawan ni)(?!.*\b(?:sa|ang|noong|tungkol)\b))[,: ]{1,3}.{2,60}",
        ),
    },
    unless=(r"<told>",),
)
