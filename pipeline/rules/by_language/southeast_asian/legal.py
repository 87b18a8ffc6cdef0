"""Rights, notices and disclaimers, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian.words import filled
from pipeline.rules.model import Rule

FACT_CHECK = Rule(
    "legal.fact_check_southeast_asian", "legal",
    why="'Fact or hoax? Send us a message to find out': what an Indonesian site prints below its fact checks.",
    max_chars=340, where="tail",
    patterns={
        "id": (
            r"fakta atau hoaks\?.{2,300}",
            r"(?:untuk|ingin) (?:mengetahui|tahu|mengecek) (?:kebenaran|fakta)[^.]{0,60}informasi[^.]{0,60}"
            r"(?:silakan |kirim )?whatsapp.{0,160}",
        ),
    },
)

NOTICE = Rule(
    "legal.notice_southeast_asian", "legal",
    why="Who holds the rights, and that nothing may be reprinted: of this text and site.",
    max_chars=320, where="edge",
    patterns={
        "id": (
            r"[(\[]?(?:artikel|berita) ini (?:tidak|belum) (?:disunting|diedit)\b.{0,80}",
            r"(?:copyright|hak cipta)\b ?(?:©|dilindungi(?: (?:oleh )?undang-undang)?|\(c\)|[\d]{4}).{0,80}",
            r"dilarang (?!.*\b(?:museum|korban|pasien|kotak|tersangka|keluarga|ikan|air)\b)(?:keras )?"
            r"(?:mengambil|mengutip|memperbanyak|menyalin|menyebarluaskan|mereproduksi|menggandakan|melakukan)[^.]{0,140}"
            r"(?:izin|tanpa|seizin|persetujuan).{0,80}",
            r"(?:artikel|berita|(?:tulisan|naskah)(?= ini))(?: ini)? (?:ini )?"
            r"(?:telah |sudah |pernah |pertama kali |sebelumnya )+(?:tayang|terbit|dipublikasikan|dimuat|diterbitkan"
            r"|ditayangkan|dirilis)(?: (?:pertama kali|sebelumnya))? (?:di|oleh|pada|dari|dengan).{2,140}",
            r"(?:seluruh|semua) (?:hak cipta|konten|isi(?! (?:rumah|gudang|toko|lemari|kapal|tas))|hak)[^.]{0,40}"
            r"(?:dilindungi(?! polis)|milik).{0,90}",
            r"(?:sumber|artikel) asli(?:nya)? (?:bisa|dapat|:).{2,100}",
        ),
        "ms": (
            r".{0,70}\bhak cipta (?:terpelihara|dipelihara|©|[\d]{4}).{0,140}",
            r"(?:tidak dibenarkan|dilarang)[^.]{0,40}(?:menerbitkan|menyiarkan|menyalin|mengeluar|mengulang)[^.]{0,80}"
            r"(?:kebenaran|izin|tanpa).{0,60}",
            r"(?:artikel|rencana|laporan) ini (?:telah |pertama kali |asalnya |mula-mula )*(?:disiarkan|diterbitkan) "
            r"(?:di|oleh|dalam|pada).{2,80}",
        ),
        "vi": (
            r"(?:vui lòng |xin |đề nghị |yêu cầu )*(?:ghi rõ|dẫn|trích dẫn|ghi) nguồn(?! gốc| tin (?!từ|khi))[^.]{0,80}"
            r"(?:khi|phát hành|sử dụng|website|báo|thông tin|đăng lại).{0,90}",
            r"(?:cấm|không được|nghiêm cấm|không)[^.]{0,20}(?:sao chép(?! đề| bài thi| bài làm| chìa)|đăng lại"
            r"|sử dụng lại (?=thông tin|nội dung|bài|tin|các|một|hình)|phát hành lại|trích dẫn)[^.]{0,60}"
            r"(?:dưới mọi hình thức|khi chưa|nếu chưa|bằng văn bản|chấp thuận|đồng ý).{0,80}",
            r"(?:© ?copyright|copyright ?©|©)[^.]{0,40}\b(?:thuộc|báo|bản quyền)\b.{0,110}",
            r"(?:toàn bộ |tất cả )?bản quyền (?:thuộc|bài viết|nội dung).{0,90}",
            r"giấy phép (?:xuất bản|hoạt động báo chí|thiết lập)\b.{0,30}số.{0,110}",
            r"(?:chỉ được )?phát hành lại thông tin.{2,110}",
        ),
        "th": filled(
            r"ข่าว(?:นี้|ชิ้นนี้)(?:ตีพิมพ์|เผยแพร่|ลง)(?:ใน|ทาง)(?:หนังสือพิมพ์|นิตยสาร).{2,60}",
            r"(?:©.{0,30}|\(c\).{0,20}|เนื้อหานี้)?(?:ขอ)?สงวน(?:ลิข)?สิทธิ์(?!เฉพาะ|ให้|แก่|ลาย|เพลง|พันธุ์).{0,160}",
            r"(?=.*(?:เนื้อหา|บทความ|ข่าว|ข้อความ|ข้อมูล|ส่วนใด|ส่วนหนึ่ง|ลิขสิทธิ์|คัดลอก|ทำซ้ำ|ดัดแปลง|ลอกเลียน|เว็บไซต์))"
            r"(?:ห้าม|ไม่อนุญาตให้)(?:มิให้)?(?:ทำซ้ำ|คัดลอก|นำไป|ลอกเลียน|เผยแพร่|ผู้ใด|นำ|ดัดแปลง)"
            r"(?!อาคาร|ที่ดิน|รถ|ปืน|พื้นที่).{0,100}(?:อนุญาต|ลิขสิทธิ์|ยินยอม|ส่วนใด|ทั้งหมด|อ้างอิง).{0,80}",
            r"บทความ(?:นี้|ชิ้นนี้)(?:เคย)?(?:ตีพิมพ์|เผยแพร่|แปล|เผยแพร่ครั้งแรก|ตีพิมพ์ครั้งแรก|เรียบเรียง)(?:ครั้งแรก)?"
            r"(?:ใน|ที่|จาก|โดย|เมื่อ|บน).{2,100}",
            r"(?:หาก|ถ้า)(?:ต้องการ|ประสงค์)?(?:จะ)?(?:นำ|เผยแพร่)(?:ไป)?.{0,24}(?:ต่อ|ใช้)?.{0,20}(?:กรุณา|โปรด|ต้อง)"
            r"(?:อ้างอิง|ให้เครดิต|ระบุที่มา|ติดต่อ).{0,60}",
        ),
    },
    unless=(r"<told>", r"\b(?:pasal|akta|luật|điều [\d]|tòa án)\b|ศาล|พระราชบัญญัติ|พ\.ร\.บ"),
)

DISCLAIMER = Rule(
    "legal.disclaimer_southeast_asian", "legal",
    why="'The views are the author's own', 'No investment advice', 'Check it with us': the medium on this text.",
    max_chars=380, where="edge",
    patterns={
        "id": (
            r"(?:artikel|informasi|tulisan) ini (?:dibuat |disusun |ditulis |bertujuan |hanya )*(?:untuk|sebagai) "
            r"(?:tujuan )?(?:edukasi|informasi umum|pengetahuan)\b.{0,130}",
            r"(?:artikel|halaman|konten) ini (?:mengandung|memuat|berisi)[^.]{0,20}(?:tautan|link) (?:afiliasi|affiliate)\b"
            r".{0,90}",
            r"(?:\*|catatan ?:|disclaimer ?:)? ?(?:artikel|tulisan|opini|isi|konten|kolom|pandangan|pendapat|segala)"
            r"[^.]{0,60}(?:tanggung jawab (?:penuh )?(?:penulis|pengirim)|pandangan pribadi|tidak (?:mewakili|mencerminkan)"
            r"|bukan (?:pandangan|sikap|merupakan (?:saran|rekomendasi|ajakan))|pendapat pribadi|opini pribadi"
            r"|menjadi tanggung jawab).{0,160}",
            r"(?:disclaimer|penafian|sanggahan)(?: on| off)? ?:.{2,340}",
            r"(?:artikel|berita|konten|informasi)(?: ini| di atas)?[^.]{0,50}"
            r"(?:tidak dimaksudkan|bukan pengganti|hanya untuk (?:tujuan )?(?:informasi|edukasi)|tidak menggantikan"
            r"|bukan ajakan|tidak bertujuan).{0,160}",
            r"(?:artikel|berita|konten|tulisan) ini[^.]{0,40}(?:kecerdasan buatan|\bai\b|diterjemahkan).{0,110}",
            r"(?:catatan redaksi ?: ?)?(?:jika|bila|apabila|kalau|informasi dalam artikel)[^?]{0,120}bunuh diri[^?]{0,120}"
            r"(?:hubungi|konsultasi|psikolog|layanan|hotline).{0,140}",
            r"(?:keputusan (?:investasi|membeli))[^.]{0,60}(?:di tangan|tanggung jawab|pembaca|anda).{0,120}",
        ),
        "ms": (
            r"(?:artikel|maklumat) ini (?:ditulis |disediakan |hanya |adalah )*untuk (?:tujuan )?"
            r"(?:kesedaran|pendidikan|pengetahuan)\b.{0,120}",
            r"(?:artikel|halaman) ini (?:mengandungi|memuatkan)[^.]{0,20}pautan afiliat.{0,80}",
            r"(?:\*|penafian ?:)? ?(?:pandangan|pendapat|artikel|tulisan|kandungan|rencana)[^.]{0,60}"
            r"(?:pandangan (?:peribadi )?penulis|tidak (?:semestinya )?(?:mewakili|mencerminkan|menggambarkan)"
            r"|pendapat peribadi|bukan (?:pandangan|pendirian)|tanggungjawab penulis).{0,130}",
            r"penafian ?:.{2,300}",
            r"(?:artikel|kandungan|maklumat) ini[^.]{0,40}(?:bukan (?:nasihat|pengganti)|tidak (?:bertujuan|dimaksudkan)"
            r"|untuk tujuan (?:maklumat|rujukan)|diterjemah|kecerdasan buatan|\bai\b).{0,130}",
        ),
        "vi": (
            r"(?:bài viết|trang|nội dung)(?: này)? có (?:chứa |gắn )?(?:liên kết|link) (?:tiếp thị|affiliate).{0,80}",
            r"(?:\(\*\)|\*)? ?(?:bài viết|ý kiến|quan điểm|nội dung|bài)[^.]{0,40}"
            r"(?:thể hiện (?:quan điểm|góc nhìn)|quan điểm (?:cá nhân|riêng)|văn phong"
            r"|không (?:nhất thiết )?(?:thể hiện|phản ánh|đại diện)|góc nhìn (?:riêng|cá nhân)"
            r"|của riêng (?:tác giả|người viết)).{0,140}",
            r"(?:thông tin|bài viết|nội dung)(?: trong bài| này| trên)?[^.]{0,40}"
            r"(?:chỉ (?:mang tính|có tính|có giá trị)|không (?:thay thế|phải là lời khuyên|phải lời khuyên|nhằm)"
            r"|mang tính chất tham khảo).{0,150}",
            r"(?:tuyên bố miễn trừ|miễn trừ trách nhiệm|lưu ý)(?: trách nhiệm)? ?: ?[^.]{0,40}"
            r"(?:tham khảo|trách nhiệm|không thay|khuyến nghị).{0,160}",
            r"(?:bài viết|nội dung) này (?:được )?[^.]{0,30}(?:dịch|trí tuệ nhân tạo|\bai\b|tổng hợp tự động).{0,80}",
        ),
        "th": filled(
            r"(?:บทความ|เนื้อหา|ข้อมูล)นี้.{0,16}เพื่อ(?:สร้างความตระหนัก|เป็นความรู้|ให้ความรู้).{0,100}",
            r"(?:บทความ|เพจ|หน้า)นี้(?:มี|ประกอบด้วย).{0,10}(?:ลิงก์|ลิงค์)(?:แอฟฟิลิเอต|พันธมิตร| ?affiliate).{0,60}",
            r"(?:\*|หมายเหตุ ?:)? ?(?:ข้อเขียน|บทความ|ความคิดเห็น|ทัศนะ|ความเห็น|เนื้อหา)"
            r"(?:นี้|ชิ้นนี้|ในบทความ|ในบทความนี้|ทั้งหมด)?.{0,24}(?:เป็นความ(?:คิด)?เห็น(?:ส่วนตัว|ส่วนบุคคล|ของผู้เขียน)"
            r"|เป็นทัศนะ|ไม่จำเป็นต้อง(?:สอดคล้อง|ตรง|เป็น|สะท้อน|เห็น)|ไม่ได้สะท้อน|ไม่สะท้อน|ไม่ถือเป็น|เป็นของผู้เขียน"
            r"|มิได้).{0,140}",
            r"(?:ข้อมูล|บทความ|เนื้อหา)(?:นี้|ในบทความนี้|ข้างต้น)?.{0,24}"
            r"(?:มิใช่|ไม่ใช่|ไม่ใช่การ|ไม่ถือเป็น|ไม่สามารถทดแทน|เพื่อการศึกษา|เพื่อให้ข้อมูล).{0,20}"
            r"(?:คำแนะนำ|ชี้ชวน|แพทย์|การลงทุน|เท่านั้น|ชักชวน).{0,130}",
            r"(?!.*(?:ชาวบ้าน|คนใน|เธอ|เขา))(?:การลงทุนมีความเสี่ยง|คำเตือน ?: ?การลงทุน|ผู้ลงทุนควร(?:ศึกษา|ทำความเข้าใจ))"
            r".{0,160}",
            r"(?:ข้อจำกัดความรับผิด|คำสงวนสิทธิ์|disclaimer) ?:.{2,260}",
            r"(?:บทความ|เนื้อหา|ข่าว)นี้(?:แปล|สร้าง|เรียบเรียง|เขียน).{0,24}(?:ai|เอไอ|ปัญญาประดิษฐ์).{0,60}",
            r"(?:หาก|ถ้า)(?:คุณ|ท่าน)?.{0,40}(?:ซึมเศร้า|ทำร้ายตัวเอง|ฆ่าตัวตาย).{0,60}"
            r"(?:สายด่วน|1323|ปรึกษา(?:แพทย์|จิตแพทย์|ผู้เชี่ยวชาญ|ได้|สาย|กรม|ทาง)).{0,130}",
        ),
    },
    unless=(r"<told>",),
)
