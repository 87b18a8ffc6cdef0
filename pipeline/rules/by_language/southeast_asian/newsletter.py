"""Prompts for the site's own letters, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian.words import filled
from pipeline.rules.model import Rule

INVITATION = Rule(
    "newsletter.invitation_southeast_asian", "newsletter",
    why=(
        "'Subscribe to our letter and get the news in your inbox', 'You "
        "have subscribed': to the reader, with the letter in it."
    ),
    max_chars=240,
    patterns={
        "id": (
            r"(?:dapatkan|terima|ikuti)[^.]{2,70}(?:dengan|lewat|melalui) (?:berlangganan|mendaftar|langganan)[^.]{0,20}"
            r"(?:newsletter|buletin|nawala)\b.{0,50}",
            r"[^.]{2,50} (?:di|ke) (?:inbox|kotak masuk|e-?mail) (?:anda|kamu) ?[:!-] ?(?:daftar|masukkan|isi|tulis).{2,60}",
            r"(?:dapatkan|terima) (?:notifikasi|pemberitahuan|kabar)[^.]{2,50}(?:penulis ini|artikel baru|tulisan baru)"
            r".{0,40}",
            r"(?:yuk,? |ayo,? |segera |silakan )?(?:daftar(?:kan)?(?: (?:diri|email) anda)?|berlangganan|langganan|ikuti"
            r"|dapatkan|terima|ikut(?:i)?|gabung)(?: (?:sekarang|gratis|di sini|ke|di|untuk|secara gratis))* "
            r"(?:newsletter|buletin|surat kabar elektronik|nawala)\b(?!.*\b(?:membuat|menjadi|sejak)\b).{0,150}",
            r"(?:dapatkan|terima(?! kasih)|kami kirim(?:kan)?) .{2,90}(?:kotak masuk|inbox|e-?mail|surel)(?: e-?mail)?"
            r"(?: anda| kamu| setiap)?\b.{0,100}",
            r"(?:masukkan|tulis|ketik|isi) (?:alamat )?(?:e-?mail|surel)(?: anda| kamu)? "
            r"(?:di sini|di bawah|untuk (?:berlangganan|menerima|mendapatkan)|dan dapatkan|agar).{0,80}",
            r"(?:terima kasih[!,. ]{0,3})?(?:anda|kamu) (?:telah|sudah|berhasil) (?:berhasil )?"
            r"(?:berlangganan|terdaftar|mendaftar)(?: .{0,30}(?:newsletter|buletin|kami|nawala).{0,30}|[.!])?",
            r"terima kasih (?:telah|sudah) (?:berlangganan|mendaftar)(?: .{0,60})?",
            r"(?:periksa|cek) (?:kotak masuk|inbox|e-?mail|surel) (?:anda )?untuk (?:konfirmasi|mengonfirmasi).{0,50}",
            r"(?:anda|kamu) (?:dapat|bisa) berhenti berlangganan kapan saja.{0,30}",
            r"(?:jangan lewatkan|jangan sampai ketinggalan|biar nggak ketinggalan|tak ingin ketinggalan).{2,80}"
            r"(?:newsletter|langganan|berlangganan|daftar|aktifkan notifikasi|buletin).{0,60}",
            r"(?:aktifkan|nyalakan|izinkan) notifikasi.{0,60}(?:berita|breaking|kabar|update|kami|terbaru).{0,30}",
        ),
        "ms": (
            r"(?:dapatkan|terima|ikuti)[^.]{2,70}(?:dengan|melalui) (?:melanggan|mendaftar|langganan)[^.]{0,20}"
            r"(?:newsletter|buletin|surat berita)\b.{0,50}",
            r"[^.]{2,50} (?:di|ke) (?:peti masuk|inbox|e-?mel) anda ?[:!-] ?(?:daftar|masukkan|isi|langgan).{2,60}",
            r"(?:langgan(?:i)?|daftar|dapatkan|sertai|terima)(?: (?:sekarang|percuma|untuk|ke|secara percuma))* "
            r"(?:newsletter|buletin|surat berita|bulletin|e-?buletin|warta)\b.{0,140}",
            r"(?:dapatkan|terima(?! kasih)) .{2,90}(?:peti (?:masuk|e-?mel|mel)|inbox|e-?mel|emel)(?: e-?mel)?"
            r"(?: anda| setiap)?\b.{0,90}",
            r"(?:masukkan|isi) (?:alamat )?(?:e-?mel|emel) anda (?:di sini|untuk (?:melanggan|menerima)|dan).{0,80}",
            r"(?:terima kasih[!,. ]{0,3})?anda (?:telah|sudah|berjaya) (?:berjaya )?(?:melanggan|mendaftar|didaftarkan)"
            r"(?: .{0,60})?",
            r"terima kasih kerana (?:melanggan|mendaftar|berlanggan)(?: .{0,60})?",
            r"anda boleh (?:berhenti|membatalkan) (?:melanggan|langganan) pada bila-bila masa.{0,20}",
        ),
        "vi": (
            r"[^.]{2,50} (?:vào|trong|đến) (?:hộp thư|email)(?: của)? bạn ?[:!-] ?(?:đăng ký|nhập|điền).{2,60}",
            r"(?:nhận|đăng ký nhận) thông báo khi (?:tác giả|có bài|bài viết).{2,60}",
            r"(?:hãy |vui lòng |mời bạn )?đăng ký (?:ngay |nhận |theo dõi |miễn phí )*"
            r"(?:bản tin|newsletter|thư tin|email|tin tức|thông báo)\b(?! (?:thời tiết|của (?:trường|xã|phường|huyện|lớp)))"
            r".{0,120}",
            r"(?:nhận|gửi|cập nhật) .{2,70}(?:qua|vào|tới|đến) (?:hộp thư|email|e-mail|thư điện tử)(?: của bạn)?"
            r"(?: (?:mỗi|hằng|hàng) \w+)?.{0,30}",
            r"nhập (?:địa chỉ )?email(?: của bạn)? (?:để (?:nhận|đăng ký)|vào đây|bên dưới|tại đây).{0,70}",
            r"(?:cảm ơn bạn đã|bạn đã) (?:đăng ký)(?: (?:nhận|thành công|bản tin|theo dõi).{0,60}|[.!])?",
            r"(?:vui lòng )?kiểm tra (?:hộp thư|email)(?: của bạn)? để xác nhận.{0,40}",
            r"bạn có thể (?:hủy|huỷ|ngừng) đăng ký bất (?:cứ|kỳ) lúc nào.{0,20}",
            r"(?:bật|nhận) thông báo (?:để|từ|mới|tin).{2,60}",
            r"(?:đừng bỏ lỡ|để không bỏ lỡ)[^.]{2,80}(?:đăng ký|bản tin|theo dõi).{0,60}",
        ),
        "th": filled(
            r".{2,40}(?:ถึงอินบ็อกซ์|ในอินบ็อกซ์|ถึงอีเมล)(?:คุณ|ของคุณ) ?[:!-]? ?(?:กรอก|ลงทะเบียน|สมัคร).{2,60}",
            r"(?:รับ|สมัคร)(?:การ)?แจ้งเตือนเมื่อ(?:ผู้เขียน|นักเขียน|มีบทความ).{2,50}",
            r"(?:สมัคร|ลงทะเบียน|กด|คลิก)(?:เพื่อ)?(?:รับ|ติดตาม|สมัครรับ)?(?:ฟรี)? ?"
            r"(?:จดหมายข่าว|อีเมลข่าว|newsletter|นิวส์เลตเตอร์|ข่าวสารทางอีเมล).{0,120}",
            r"(?:รับ|ส่ง)(?:ข่าว|บทความ|คอนเทนต์|สรุปข่าว|เรื่องราว).{0,60}"
            r"(?:ทางอีเมล|ผ่านอีเมล|ในอีเมล|ถึงอีเมล|กล่องจดหมาย|ถึงกล่อง|ในกล่อง).{0,60}",
            r"(?:กรอก|ใส่|ระบุ)(?:ที่อยู่)?อีเมล(?:ของคุณ)? ?(?:เพื่อ(?:รับ|สมัคร|ติดตาม)|ที่นี่|ด้านล่าง).{0,60}",
            r"(?:ขอบคุณ|ขอบคุณที่|คุณได้)(?:สำหรับการ)?(?:สมัคร|ลงทะเบียน)(?:รับ|สมาชิก|เรียบร้อย|จดหมาย).{0,60}",
            r"(?:กด|เปิด|รับ)(?:รับ|การ)?(?:แจ้งเตือน|กระดิ่ง).{0,30}(?:ข่าว|ไม่พลาด|บทความ|อัปเดต|อัพเดท).{0,40}",
            r"(?:คุณ|ท่าน)?สามารถยกเลิก(?:การ)?(?:รับ|สมัคร|เป็นสมาชิก).{0,20}(?:ได้ตลอดเวลา|ได้ทุกเมื่อ|เมื่อใดก็ได้)"
            r".{0,10}",
        ),
        "tl": (
            r"(?:mag-?subscribe|mag-?sign ?up|mag-?register)(?: na| ngayon)* (?:sa|para sa) "
            r"(?:.{0,40}newsletter|(?:aming|mga|daily|pinakabagong)\b.{0,30}(?:balita|e-?mail)).{0,80}",
        ),
    },
    unless=(r"<told>",),
)
