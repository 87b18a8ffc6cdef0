"""What stands above, amid and below readers' comments, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian.words import filled
from pipeline.rules.model import Rule

FORM = Rule(
    "comments.form_southeast_asian", "comments",
    why="The comment form, its notices and the house rules around it.",
    max_chars=340,
    patterns={
        "id": (
            r"(?:tulis(?:kan)?|tinggalkan|beri(?:kan)?|kirim|sampaikan|tambahkan|isi) "
            r"(?:komentar|pendapat|tanggapan|balasan)"
            r"(?: (?:anda|kamu|mu)\b[^.]{0,60}| (?:di sini|di bawah|di kolom|pada artikel|untuk artikel)[^.]{0,40})?"
            r"(?:[.:] ?.{0,60}(?:e-?mail|ruas|komentar|ditandai).{0,120})?",
            r"alamat (?:e-?mail|surel) anda tidak akan (?:di)?(?:publikasikan|ditampilkan|dipublikasikan).{0,100}",
            r"(?:silakan |anda harus |harap |untuk )?(?:masuk|login|log in|daftar)(?: (?:terlebih )?dahulu| log)* untuk "
            r"(?:memberikan |menulis |meninggalkan |bisa |dapat |mengirim )?(?:ber)?komentar.{0,40}",
            r"(?:kolom |fitur )?komentar (?:untuk artikel ini |ini )?(?:telah |sudah )?(?:ditutup|dinonaktifkan|dimatikan)"
            r".{0,40}",
            r"(?:komentar|seluruh komentar|isi komentar|komentar pembaca)[^.]{0,40}(?:menjadi )?"
            r"(?:tanggung jawab|sepenuhnya (?=tanggung|menjadi|milik|merupakan)|bukan (?:pandangan|tanggung)"
            r"|di luar tanggung).{0,140}",
            r"(?:redaksi|kami|moderator|admin(?! dapat)) (?:berhak|akan|dapat)[^.]{0,30}"
            r"(?:menghapus|menyunting|memoderasi|menampilkan)[^.]{0,60}komentar.{0,130}",
            r"(?:gunakan|harap gunakan|dilarang|hindari)[^.]{0,50}(?:komentar|sara\b|kata-kata kasar|bahasa yang sopan)"
            r".{0,120}",
            r"(?:jadilah|jadi) (?:yang )?(?:orang )?pertama (?:yang )?(?:berkomentar|memberi(?:kan)? komentar|menulis)"
            r".{0,20}",
            r"simpan nama,? (?:e-?mail|surel).{0,120}",
            r"(?:bagaimana|apa) (?:pendapat|tanggapan|komentar) (?:anda|kamu|mu)[^?]{0,40}\? ?"
            r"(?:tulis|sampaikan|bagikan|ayo|yuk|beri).{0,60}",
            r"(?:ruas|kolom|bidang) yang wajib (?:ditandai|diisi).{0,20}",
        ),
        "ms": (
            r"(?:tinggalkan|tulis|beri|hantar|tambah|kongsi(?:kan)?) (?:komen|ulasan|pendapat|maklum balas|balasan)"
            r"(?: anda\b[^.]{0,50}| (?:di sini|di bawah|di ruangan)[^.]{0,40})?"
            r"(?:[.:] ?.{0,60}(?:e-?mel|medan|komen|ditanda).{0,110})?",
            r"alamat (?:e-?mel|emel) anda tidak akan (?:disiarkan|dipaparkan|diterbitkan).{0,90}",
            r"(?:sila )?(?:log masuk|daftar)(?: terlebih dahulu| dahulu)? (?:untuk|bagi) "
            r"(?:meninggalkan |memberi |menulis )?(?:mengulas|komen|ulasan|memberi).{0,40}",
            r"(?:ruangan )?komen (?:bagi artikel ini |ini )?(?:telah )?(?:ditutup|dimatikan).{0,30}",
            r"(?:komen|pandangan|ulasan)[^.]{0,40}(?:tidak mewakili|tanggungjawab|bukan pandangan|tidak mencerminkan"
            r"|pandangan peribadi).{0,110}",
            r"(?:kami|pihak kami|pengarang|moderator) (?:berhak|akan)[^.]{0,40}(?:memadam|menapis|menyunting)"
            r"[^.]{0,40}komen.{0,110}",
            r"jadilah yang pertama (?:untuk )?(?:mengulas|memberi|komen).{0,20}",
            r"apa (?:pendapat|pandangan) anda[^?]{0,30}\? ?(?:komen|kongsi|tinggalkan).{0,50}",
        ),
        "vi": (
            r"(?:bình luận|ý kiến) của bạn (?:sẽ |đang )?(?:được |chờ )?(?:biên tập|kiểm duyệt|xét duyệt|duyệt|hiển thị)"
            r".{0,170}",
            r"(?:bình luận|ý kiến) (?:sẽ )?được (?:biên tập|kiểm duyệt|xét duyệt|duyệt) trước khi (?:đăng|hiển thị).{0,90}",
            r"(?:vui lòng |xin |hãy )+(?:gõ|nhập|viết) (?:nội dung )?(?:bình luận |ý kiến )?(?:bằng )?"
            r"tiếng việt có dấu.{0,100}",
            r"(?:vui lòng |bạn (?:phải|cần) |hãy |mời bạn )?đăng nhập (?:để|trước khi) (?:gửi |viết |tham gia |có thể )*"
            r"(?:bình luận|ý kiến).{0,40}",
            r"(?:gửi|viết|để lại|nhập|chia sẻ) (?:bình luận|ý kiến|phản hồi|nhận xét|suy nghĩ)(?: của bạn)?"
            r"(?: (?:tại đây|bên dưới|cho bài viết|về bài viết|của bạn).{0,60})?",
            r"(?:email|e-mail) của bạn sẽ không (?:được )?(?:hiển thị|công khai).{0,100}",
            r"(?:chức năng |mục )?bình luận (?:đã |hiện |cho bài này |đang )*(?:đóng|bị khóa|bị tắt|khóa).{0,30}",
            r"(?:ý kiến|bình luận) (?:của )?(?:bạn đọc|độc giả)[^.]{0,50}(?:không (?:thể hiện|phản ánh|phải là)|quan điểm"
            r"|chịu trách nhiệm).{0,90}",
            r"(?:tòa soạn|ban biên tập|chúng tôi) (?:có quyền|sẽ|được quyền)[^.]{0,40}(?:biên tập|xóa|từ chối|không đăng)"
            r"[^.]{0,40}(?:bình luận|ý kiến).{0,90}",
            r"(?:hãy )?(?:là|trở thành) người đầu tiên bình luận.{0,30}",
            r"(?:bạn nghĩ gì|bạn nghĩ sao|ý kiến của bạn)[^?]{0,40}\? ?(?:hãy |bình luận|chia sẻ|để lại).{0,60}",
            r"bạn còn [\d]+(?:/[\d]+)? ký tự.{0,20}|ý kiến ?\([\d]+\).{0,40}",
        ),
        "th": filled(
            r"(?:แสดง|ร่วมแสดง|เขียน|ใส่|เพิ่ม|ส่ง)ความ(?:คิด)?เห็น(?:ของคุณ|ได้ที่นี่|ด้านล่าง)?"
            r"(?: .{0,60}(?:อีเมล|ช่อง|สมาชิก|เข้าสู่ระบบ|ล็อกอิน|ยกเลิก).{0,110})?",
            r"อีเมลของคุณจะไม่(?:แสดง|ถูกเผยแพร่|เปิดเผย).{0,90}",
            r"(?:กรุณา|โปรด|คุณต้อง|ต้อง)?(?:เข้าสู่ระบบ|ล็อกอิน|ลงทะเบียน)(?:ก่อน)?(?:เพื่อ|ก่อน)?"
            r"(?:แสดงความ|คอมเมนต์|ร่วมแสดง|เขียนความ).{0,40}",
            r"(?:ปิดการแสดงความ|ปิดรับความ|ปิดความ|ปิดคอมเมนต์).{0,40}",
            r"(?:ความคิดเห็น|ข้อความ|คอมเมนต์)(?:ที่ปรากฏ|ทั้งหมด|ของผู้อ่าน|เหล่านี้|ดังกล่าว)?.{0,24}"
            r"(?:เป็นความเห็น|ไม่รับผิดชอบ|มิใช่ความเห็น|ไม่ใช่ความเห็น|เป็นของผู้(?:แสดง|เขียน|โพสต์|อ่าน|ใช้|เข้า)"
            r"|ขอสงวนสิทธิ์).{0,100}",
            r"(?:ขอสงวนสิทธิ์|ทีมงานขอ|งด|กรุณางด|โปรดใช้).{0,40}(?:ลบความคิดเห็น|ลบข้อความ|คำหยาบ|ถ้อยคำสุภาพ|ใช้คำสุภาพ"
            r"|ข้อความที่ไม่).{0,100}",
            r"(?:เป็นคนแรกที่|ร่วมเป็นคนแรก)แสดงความ.{0,30}",
            r"(?:คุณคิด|คิดเห็น)(?:อย่างไร|ยังไง).{0,40}(?:คอมเมนต์|แสดงความคิดเห็น|บอกเรา).{0,40}",
        ),
        "tl": (
            r"(?:mag-?iwan|magsulat|mag-?komento)(?: ng)?(?: iyong)? (?:komento|kumento)"
            r"(?: (?:dito|mo|ninyo|sa (?:ibaba|artikulo\w*|balita\w*)).{0,40})?",
        ),
    },
    unless=(r"<told>",),
)

ANSWER = Rule(
    "comments.answer_southeast_asian", "comments",
    why="'The paper does not answer for readers' comments': whose they are, below the story alone.",
    max_chars=260, where="tail",
    patterns={
        "id": filled(
            r"(?:redaksi|situs ini|<site>) tidak bertanggung ?jawab (?:atas|terhadap) (?:isi |semua |segala )*"
            r"komentar.{0,120}",
        ),
        "ms": filled(
            r"(?:pihak kami|laman ini|<site>) tidak (?:akan )?bertanggung ?jawab (?:terhadap|ke atas|atas) "
            r"(?:semua |segala |mana-mana )*komen.{0,150}",
        ),
        "vi": filled(
            r"(?:tòa soạn|ban biên tập|chúng tôi) không chịu trách nhiệm (?:về|với|đối với) (?:nội dung )?"
            r"(?:bình luận|ý kiến).{0,90}",
        ),
        "th": filled(
            r"ข้อความที่ท่าน(?:ได้)?อ่าน.{0,40}(?:สาธารณชน|อัตโนมัติ|ผู้อ่าน).{0,120}",
            r"(?:ทีมงาน|เว็บไซต์|ทางเว็บไซต์|กองบรรณาธิการ)(?:ขอ)?ไม่(?:ขอ)?รับผิดชอบต่อ(?:ความคิดเห็น|ข้อความ|คอมเมนต์)"
            r".{0,90}",
        ),
    },
    unless=(r"<told>",),
)

MEMBER = Rule(
    "comments.member_southeast_asian", "comments",
    why=(
        "'You need to log in to do this!', below the story. With a full "
        "stop it may be the last step of a story's instructions."
    ),
    max_chars=110, where="tail", full_stop=False,
    patterns={
        "id": filled(
            r"anda (?:harus|perlu|wajib) (?:masuk|login|log in) (?:untuk|agar bisa) (?:menggunakan|memakai|melakukan) "
            r"(?:fitur|fungsi) ini[^.]{0,10}",
        ),
        "ms": filled(r"(?:anda perlu|sila) log masuk untuk menggunakan (?:fungsi|ciri) ini[^.]{0,10}"),
        "vi": filled(
            r"(?:bạn )?(?:cần|phải|vui lòng) đăng nhập để (?:thực hiện|sử dụng) (?:chức năng|tính năng) này[^.]{0,10}",
        ),
        "th": filled(r"(?:กรุณา|โปรด|ต้อง)เข้าสู่ระบบ(?:ก่อน|เพื่อ)ใช้(?:งาน)?(?:ฟังก์ชัน|ฟีเจอร์)นี้.{0,6}"),
    },
    unless=(r"<told>",),
)
