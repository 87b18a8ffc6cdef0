"""Bylines in Chinese, Japanese and Korean, which write a name as one word.

A word of a name's length is a name only beside a role ('记者 周某某', '文・写真＝藤枝真琴', '홍길동 기자'), so that a byline is
read token by token: who wrote, who edited or took the pictures, what is a place or a paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

_HAN = "\u3400-\u9fff々〆ヶ"
_KANA = "ぁ-ゖァ-ヺー"
_LETTERS = f"[{_HAN}{_KANA}가-힣]"
CJK = re.compile(_LETTERS)
_KANAS = re.compile("[ぁ-ゖァ-ヺ]")
_MARKS = r"\s、，,;；/／|｜:：=＝·ㆍ・&＆()（）\[\]【】〔〕「」『』<>〈〉《》◎■▶"
_TOKEN = re.compile(rf"[^{_MARKS}]+")
_LIST = re.compile(r"[、，,·ㆍ・&＆]|(?<=\S)[/／](?=\S)")
_FOREIGN = re.compile(rf"(?<=[ァ-ヺー])[・＝=](?=[ァ-ヺ])|(?<=[{_HAN}]{{2}})·(?=[{_HAN}]{{2}})")
"""The dot within a name from abroad: 'ジョン・スミス', '阿依古丽·买买提'."""
_KEPT = str.maketrans("・＝=·", "\ue000\ue001\ue002\ue003")
_BACK = str.maketrans("\ue000\ue001\ue002\ue003\ue004", "・＝=· ")

_WRITES = frozenset(
    ("记者 記者 執筆者 执笔者 本报记者 本報記者 本刊记者 作者 撰文 撰稿 撰稿人 采写 採寫 采访 採訪 采访撰文 文 文字 "
     "通讯员 通訊員 编译 編譯 执笔 執筆 取材 著者 筆者 "
     "ライター この記事を書いた人 "
     "聞き手 編集委員 論説委員 解説委員 特派員 文責 기자명 글 취재 글쓴이 작성자 작성 기고 정리 취재기자").split()
)  # fmt: skip
_HELPS = frozenset(
    ("编辑 編輯 责编 責編 责任编辑 責任編輯 执行编辑 审核 审校 校对 校對 主编 主編 监制 監製 摄影 攝影 "
     "摄 攝 图 圖 图片 圖片 视频 影音 来源 來源 稿源 供图 制图 "
     "翻译 翻譯 译者 譯者 写真 撮影 カメラ 編集 監修 イラスト 提供 出典 出處 출처 "
     "사진 편집 그래픽 일러스트 영상 제작 감수 촬영 사진기자 영상기자 편집자 데스크").split()
)  # fmt: skip
_PLACED = (
    "서울 부산 대구 인천 광주 대전 울산 세종 수원 제주 전주 춘천 청주 창원 "
    "워싱턴 뉴욕 도쿄 베이징 상하이 홍콩 파리 런던 베를린 모스크바 브뤼셀 하노이 방콕 시드니"
)
_PLACES = frozenset(
    (f"{_PLACED} "
    "北京 上海 天津 重庆 重慶 广州 深圳 香港 台北 台中 台南 高雄 新北 桃園 "
    "鹿児島 和歌山 神奈川 北海道 江苏 江西 安徽 武汉 温州 常州 徐州 郑州 石家庄 東京 大阪 京都 名古屋").split()
)
_TAIWAN = frozenset(
    (
        "台北 臺北 新北 基隆 桃園 新竹 苗栗 台中 臺中 彰化 南投 雲林 嘉義 "
        "台南 臺南 高雄 屏東 宜蘭 花蓮 台東 臺東 澎湖 金門 連江 馬祖"
    ).split()
)
"""The counties and cities of Taiwan, whose papers write a reporter's name and where it was sent from as one word."""
_NO_NAME = frozenset(
    ("시민 인턴 수습 선임 객원 전문 명예 담당 취재 전체 관련 오늘 다른 해당 본지 소속 현장 학생 청년 우리 모든 이 그 한 "
     "フォロー 新人 女性 男性 担当 地方 外国 各国 "
     "本报 本報 本刊 本网 本社 分享 收藏 评论 評論 阅读 閱讀 发布 發布 综合 綜合 整理 "
     "原创 原創 字号 字號 转载 轉載 "
     "佚名 匿名 网友 網友 小编 小編 实习 见习 特约 首席 "
     "報導 报道 報道 專訪 专访 独家 獨家 続く つづく 終わり おわり "
     "敬称略 以上 原文 一部 年齢 肩書 当時 有料 会員 限定 共同 時事 完 了").split()
)  # fmt: skip
_KNOWN = _WRITES | _HELPS | _PLACES | _NO_NAME
_BODY = re.compile(
    r"(?:社|[报報]|[网網]|电视台|電視台|卫视|衛視|广播|廣播|频道|頻道|[电電]台|新[闻聞]|[编編]辑部|編輯部|編集部|取材班|報道部|报道组|中心|客户端|公众号|集团|集團|公司|"
    r"委员会|委員會|委員会|政府|特[区區]|办公室|大[学學]|学院|研究所|研究院|协会|協会|協會|通信|[周週]刊|[杂雜][志誌]|团队|團隊|[讯訊]|[编編辑輯]|支局|総局|本部|局|組|"
    r"일보|신문|뉴스|방송|닷컴|통신|저널|타임스|미디어|온라인|편집국|편집부|보도국|보도본부|취재팀|뉴스팀|[가-힣]팀|기획팀|"
    r"(?:사회|정치|경제|문화|체육|국제|산업|뉴스|스포츠|연예|편집|보도|논설|디지털|온라인|전국|금융|과학|생활)[부국실]|위원회|협회|대학교|연구소|연구원|청)$"
    r"|[编編]辑部|編輯部|編集部|取材班|新聞社|出版"
)
"""A newsroom, a paper, a body."""
_KOREAN_ROLE = (
    r"(?:선임|수석|인턴|수습|객원|시민|명예|대|취재|[가-힣]{2,4}전문|[가-힣]{2,4}담당)?"
    r"(?:기자|특파원|논설위원|논설실장|편집위원|칼럼니스트|앵커|리포터|주필|피디|PD)"
)
_KOREAN = re.compile(rf"(?P<name>[가-힣]{{2,4}}?)??(?P<role>{_KOREAN_ROLE})")
_REPORTER = re.compile(r"记者|記者|特派員|通讯员|通訊員")
_SENT = re.compile(
    rf"(?P<name>[{_HAN}]{{2,4}})??(?P<place>[{_HAN}]{{2,4}})?"
    r"(?:报道|報導|報道|專訪|专访|[摄攝]|[电電]|\d+日?[电電讯訊]?)"
)
_KOREAN_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부복태형피감"
)
_NAME = re.compile(
    rf"[{_KOREAN_SURNAMES}][가-힣]{{1,2}}|(?:남궁|황보|제갈|선우|독고|사공)[가-힣]{{1,2}}|"
    rf"[{_HAN}]{{2,4}}|[{_HAN}]{{1,3}}[{_HAN}{_KANA}]{{2,4}}|[{_HAN}][{_HAN}{_KANA}]{{0,4}}\ue004[{_HAN}{_KANA}]{{1,4}}|"
    rf"[ァ-ヺー]{{2,}}[\ue000-\ue002][ァ-ヺー\ue000-\ue002]{{2,}}|[{_HAN}]{{2,6}}\ue003[{_HAN}]{{2,6}}"
)
_SENT_FROM = re.compile(
    rf"[【\[（(](?:[ァ-ヺー]{{2,12}}|[{_HAN}]{{2,5}})[＝=](?P<name>[{_HAN}]{{2,4}}[{_HAN}{_KANA}]{{0,3}})[】\]）)]"
)
"""The place and the reporter before a story: '【ワシントン＝藤枝真琴】'."""
_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉"
    "阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞庞樊兰殷施陶洪翟安颜"
)
_JAPANESE = re.compile("[ぁ-ゖァ-ヺ]|写真|取材|撮影|執筆|編集|著者|委員")
_PAIR = re.compile(
    rf"(?<![{_HAN}{_KANA}])(?P<first>[{_HAN}{_KANA}]{{1,4}})[ \u3000]"
    rf"(?P<last>[{_HAN}{_KANA}]{{1,4}}?)(?=記者|特派員|[{_MARKS}]|$)"
)

_BARE = re.compile(rf"[{_HAN}]{{1,4}}[{_HAN}{_KANA}]{{1,4}}")
_REMARK = re.compile(
    "[はのをがにで当時]|提供|引用|関連|写真|以下|敬称|文責|終わり|おわり|連載|公開|限定|次回|全文|原文|本文|記事|資料|资料|[编編]|[略続續续完県縣府市町区區省図圖图表片照参載载抜談訳译注註号號版刊面報报]$"
)
"""What stands in brackets behind a sentence and is no name: where it is, where a picture is from, that it goes on."""
_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+|@\w+")
_SENTENCE = re.compile("[。？！?!…]|[다요]\\.|기자[는가의와에들]")
_ROLE = re.compile(
    "记者|記者|기자|특파원|논설|칼럼|앵커|글|作者|文|撰|采写|採訪|執筆|执笔|著者|筆者|ライター|"
    "委員|聞き手|取材|特派員|通讯员|通訊員|编译|編譯"
)

_Event = tuple[Literal["writes", "helps", "after", "name", "else", "place"], str, bool]
"""What a token is, its name, and whether it follows the one before in a list."""


def people(text: str) -> tuple[str, ...] | None:
    """Who wrote, by the roles in a byline; None where it names no role (then what stands there is to be told otherwise).

    >>> people("晨光报记者 周某某 编辑 李某某"), people("[한빛일보=홍길동 기자]"), people("写真＝水原光")
    (('周某某',), ('홍길동',), ())
    """
    if sent := _SENT_FROM.fullmatch(text):
        return (sent["name"],) if sent["name"] not in _NO_NAME else ()
    events = list(_events(_FOREIGN.sub(lambda match: match[0].translate(_KEPT), text)))
    if all(kind == "name" for kind, _, _ in events):
        name = events[0][1]
        apart = len(events) > 1 or text.startswith(("（", "【", "〔")) or name.translate(_BACK) != name
        return _told(events) if apart else None
    if not any(kind in ("writes", "helps", "after") for kind, _, _ in events):
        return None
    found: dict[str, None] = {}
    waiting: list[str] = []
    state = before = ""
    for kind, name, listed in events:
        if kind == "name" and state == "writes":
            if before != "name" or listed or name[0] in _SURNAMES or "가" <= name[0] <= "힣":
                found[name] = None
        elif kind == "name":
            waiting = [*waiting, name] if listed else [name]
        elif kind == "after":
            found.update(dict.fromkeys(waiting if state != "helps" else ()))
            waiting, state = [], ""
        elif kind in ("writes", "helps"):
            both = listed and before in ("writes", "helps") and "writes" in (state, kind)  # '文・写真＝'
            state = "writes" if both else kind
        elif kind == "else":
            waiting, state = [], ""
        if kind != "place":
            before = kind
    return tuple(name.translate(_BACK) for name in found)


def names_role(line: str) -> bool:
    """Whether a line is a byline and nothing else: short, with a role and its names, no sentence."""
    plain = _ADDRESS.sub("", line)
    if len(plain) > 60 or _SENTENCE.search(plain) or not _ROLE.search(plain) or not (found := people(plain)):
        return False
    known = all(len(name) > 2 or name[0] in _SURNAMES or "가" <= name[0] <= "힣" for name in found)
    return known or re.search("[:：/／|｜=＝]", plain) is not None


def is_body(text: str) -> bool:
    """Whether this is the name of a newsroom or a paper, or only says how a story was made ('综合报道')."""
    return bool(_BODY.search(text)) or (text in _NO_NAME) or bool(_SENT.fullmatch(text)) or text in _WRITES


def bare_name(text: str) -> bool:
    """Whether a word alone in brackets below a story can be the writer's name, in Chinese or Japanese."""
    plain = text.replace(" ", "").replace("\u3000", "")
    if not _BARE.fullmatch(plain) or is_body(plain) or plain in _PLACES or _REMARK.search(plain):
        return False
    return plain[0] in _SURNAMES if len(plain) < 3 else 3 <= len(plain) <= 6


def signers(said: str, story: str) -> tuple[str, ...]:
    """The writers whom brackets behind a story's last sentence name: by their role, or as names of full length alone.

    Chinese names have a surname to be told by; Japanese ones a story with kana. Nobody where something else stands there.
    """
    if names_role(said):
        return people(said) or ()
    names = tuple(name.strip() for name in re.split("[、，,]", said))
    japanese = _KANAS.search(story) is not None
    long = (len(name) > 2 if japanese else len(name) < 5 and name[:1] in _SURNAMES for name in names)
    return names if all(map(bare_name, names)) and all(long) else ()


def _told(events: list[_Event]) -> tuple[str, ...] | None:
    """A list of names without a role, which marks set apart, or Chinese names; nobody in a row of sections."""
    names = [name for _, name, _ in events]
    spaced = any("\ue004" in name for name in names)
    apart = all(listed or (name[0] in _SURNAMES and not spaced) for _, name, listed in events[1:])
    if len(names) > 1 and ((spaced and not apart) or any(len(name) < 3 and name[0] not in _SURNAMES for name in names)):
        return () if len(names) > 2 or spaced else None
    return tuple(name.translate(_BACK) for name in names) if apart and len(names) <= 6 else None


def _events(text: str) -> Iterator[_Event]:
    text = _joined(text)
    tokens = [(match[0], match.start(), match.end()) for match in _TOKEN.finditer(text)][:40]
    if not tokens:
        yield "else", "", False
    for (_, _, end), (token, start, _), (following, _, _) in zip(
        [("", 0, 0), *tokens], tokens, [*tokens[1:], ("", 0, 0)], strict=False
    ):
        listed = bool(_LIST.search(text, max(0, end - 1), start + 1)) if end else False
        yield from _of_token(token, listed, following)


def _joined(text: str) -> str:
    """The text with surname and given name of a Japanese name as one token: '藤枝 真琴'."""
    japanese = bool(_JAPANESE.search(text))

    def join(match: re.Match[str]) -> str:
        first, last = match["first"], match["last"]
        plain = first + last
        known = {first, last} & _KNOWN or _BODY.search(first) or _REPORTER.search(plain) or _SENT.fullmatch(last)
        chinese = first[0] in _SURNAMES and (last[0] in _SURNAMES or len(plain) > 4)
        apart = known or len(plain) > 6 or (not japanese and (chinese or len(first) > 2))
        return match[0] if apart else f"{first}\ue004{last}"

    return _PAIR.sub(join, text) if japanese or "記者" in text else text


def _of_token(token: str, listed: bool, following: str) -> Iterator[_Event]:
    if token in _WRITES or token in _HELPS:
        yield ("writes" if token in _WRITES else "helps"), "", listed
    elif korean := _KOREAN.fullmatch(token):
        if (name := korean["name"]) and name not in _PLACES and name not in _NO_NAME:
            yield ("name" if _NAME.fullmatch(name) and not _BODY.search(name) else "place"), name, listed
        yield "after", "", False
    elif match := _REPORTER.search(token):
        yield from _reporter(token[: match.start()], token[match.end() :], listed, following)
    elif token in _PLACES or (_BODY.search(token) and not _SENT.fullmatch(token)):
        yield "place", "", listed
    elif token not in _NO_NAME and not _SENT.fullmatch(token) and _NAME.fullmatch(token):
        yield "name", token, listed
    else:
        yield "else", "", listed


def _reporter(before: str, after: str, listed: bool, following: str) -> Iterator[_Event]:
    """'记者' within a token: the paper's or a rank before it, a name after it; or, in Japanese, a name before it."""
    if after:
        yield "writes", "", listed
        if (name := _without_place(after)) and name not in _NO_NAME:
            yield "name", name, False
    elif _NAME.fullmatch(before) and not (before in _NO_NAME or _BODY.search(before) or _NAME.fullmatch(following)):
        yield "name", before, listed
        yield "after", "", False
    else:
        yield "writes", "", listed


def _without_place(text: str) -> str:
    """The name at the head of what follows '記者', which may run on into where it was sent from: '王小華台北報導'.

    A place that is known tells where the name ends: '周華花蓮縣5日電'. Else names of three characters come first.
    """
    if not _SENT.fullmatch(text):
        return text if _NAME.fullmatch(text) else ""
    plain = re.sub(r"(?:报道|報導|報道|專訪|专访|[摄攝]|\d.*|[电電])$", "", text)
    fits = [size for size in (3, 2, 4) if len(plain) - size in (0, 2, 3, 4)]
    known = (size for size in fits if plain[size:].rstrip("縣市") in _TAIWAN or plain[size:] in _PLACES)
    size = next(known, fits[0] if fits else 0)
    return plain[:size]
