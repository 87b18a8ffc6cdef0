"""Whether a line is a story's and no call upon the reader, in scripts that show it by how a sentence ends or whom it speaks of.

Korean and Japanese stories end their sentences in the plain form, prompts in the polite one or in none. Chinese and Thai have
no such form: a story there speaks of others, and a Chinese prompt that is a whole sentence has the reader, the site or the
text in it.
Asked only where a rule has matched.
"""

from __future__ import annotations

import re

from pipeline.records import Category
from pipeline.rules.folding import fold_pattern

CALLS: frozenset[Category] = frozenset((
    "newsletter", "consent", "donation", "related", "social", "comments", "advert", "paywall", "feedback", "navigation",
    "caption",
))  # fmt: skip
"""Categories whose lines call upon the reader or name something; nothing is told there."""

STATEMENTS: frozenset[Category] = frozenset(("legal", "syndication"))
"""Those whose lines are statements, in the plain form too, but of this text and its reprint alone."""

_SCRIPT = re.compile("[぀-ヿ一-鿿가-힣฀-๿]")
_PLAIN = re.compile(
    r"""(?:(?<!니)다|(?:(?<!くださ)(?<!下さ)い|(?<!で)(?<!ま)す|(?<!まし)(?<!でし)た|だ|る|(?<!ょ)(?<!と)う|[くぐつぬぶむ]|(?<!せ)ぬ))\.["')]*\s*\Z"""
)
_KEPT = re.compile("こちらの記事|有料会員|記事は会員限定|구독과 좋아요|제보는 ")
"""What only prompts have, in the plain form too."""

_KANA, _HAN = re.compile("[぀-ヿ]"), re.compile("[一-鿿]")
_LAW = re.compile(
    fold_pattern(
        "본지|본사|당사|편집|전재|재배포|저작권자|외부 ?(?:필자|기고)|필자(?:의| 개인)|(?:이|본|해당) ?기사"
        "|転載|複製|複写|(?:記事|写真|画像)の無断使用|本(?:記事|稿|サイト|ページ|コラム|連載)"
        "|この(?:記事|原稿|翻訳|コラム).{0,40}(?:転載|翻訳|ai|個人|見解|目的|時点|抜粋|加筆)"
    )
)
"""What a statement on rights is about: this text, its reprint, the medium."""

_LAW_TOLD = re.compile("[,](?:是(?!否)|成了|曾|他|她)|那[个個]年代|部[长長]|[检檢]察|(?:졌|왔|났)습니다\\.|法律は")
"""That somebody speaks of such a statement."""

_PAST = re.compile(
    "(?:졌|갔|왔|났|웠|렸|혔|드물었|모았|당했|일과가 됐|늘고 있)습니다\\.|(?:なり|減り|増え|ってい|れてい|続け|返り)ました\\."
)
"""Endings of the polite form in which news is read out, and prompts are not."""

_READER = re.compile(
    "[您你妳請请]|我们|我們|本(?:站|报|報|网|網|文|刊|平台|公众号|新闻|新聞|篇|号|頻道|频道|活动|活動|页|頁|内容|內容)"
    "|此(?:文|页|頁|内容|內容)|[这這]篇"
    "|欢迎|歡迎|点击|點擊|按此|立即|即刻|马上|馬上|赶快|敬请|敬請|更多|获取|獲取|掌握|第一[时時][间間]|最新|精彩|[随隨][时時]"
    "|不[错錯][过過]|[以下上]方|会员|會員|文明|理性"
    "|公[众眾][号號]|微信|二[维維][码碼]|朋友圈|[热熱][线線]|@|https?|cookie|[邮郵]箱|信箱|立[场場]|平台|全文|[独獨]家|[严嚴]禁"
    "|封禁|首月|每[日天]|[资資][讯訊]|[领領]取"
)
_CHINESE = 16
"""Characters from which a Chinese sentence without the reader in it is a story's."""
_OTHERS = re.compile(
    "(?<![其吉])[他她](?![人处處])|[母父][亲親]|的(?:老?人|粉[丝絲]|[读讀]者|企[业業]|居民|市民|村民|用[户戶]|[学學]生|[业業]主"
    "|住[户戶]|[长長][辈輩]|民[众眾]|[观觀][众眾]|孩子|商家)|去年|昨天|昨日|前天|[后後][来來]|[从從]此|[当當]年"
    "|เธอ|ชาวบ้าน|ป้า|ลุง|จึง|กลายเป็น|เมื่อ(?:คืน|วาน)|นักเรียน|เขา(?!ใ)|แต่(?:คน|มีคน|เขา|เธอ|ยัง|ไม่)|เคย(?!พลาด)|แล้วกว่า"
    "|คือ(?:สิ่ง|ข้อ|เรื่อง)|ยังมี"
)  # fmt: skip


def tells(folded: str, category: Category) -> bool:
    """Whether a folded line or sentence is told in a script of East Asia or in Thai.

    >>> tells("할머니는 전 재산을 학교에 기부하기로 했다.", "donation"), tells("후원해 주세요.", "donation")
    (True, False)
    """
    if not _SCRIPT.search(folded):
        return False
    if category in STATEMENTS:
        return (_PLAIN.search(folded) is not None and not _LAW.search(folded)) or _LAW_TOLD.search(folded) is not None
    if category not in CALLS:
        return False
    if _KEPT.search(folded):
        return False
    if _PLAIN.search(folded) or _PAST.search(folded) or (_OTHERS.search(folded) and not ("您" in folded or "你" in folded)):
        return True
    unspoken = folded.rstrip("\"') ").endswith(".") and len(folded) >= _CHINESE and not _READER.search(folded)
    return unspoken and not _KANA.search(folded) and _HAN.search(folded) is not None
