"""Sentences of stories are told from calls upon the reader by their form, in the scripts that show it."""

from __future__ import annotations

import pytest

from pipeline.rules.folding import fold
from pipeline.rules.telling import tells

TOLD = (
    "뉴스레터를 구독하기 시작한 뒤로 그는 신문을 끊었다.",
    "コメントを投稿した会員は、翌日アカウントを止められた。",
    "この先は会員制の庭園で、一般の人は入れない。",
    "扫码进群的居民超过两百位，楼长每天在群里报菜价。",
    "參與討論，他說了不到三句話就離席。",
    "ติดตามข่าวน้ำท่วมผ่านเฟซบุ๊กทุกคืน ป้าสมศรีจึงรู้ก่อนใคร",
)
CALLS = (
    "뉴스레터를 구독해 주세요.",
    "욕설이 담긴 댓글은 삭제될 수 있습니다.",
    "コメントを投稿するにはログインが必要です。",
    "続きをお読みください。",
    "いつでも解除できます。",
    "ニュースレターに登録する",
    "扫码关注公众号，获取更多资讯。",
    "登录后即可评论。",
    "欢迎您订阅本报的电子报，每天早上送到。",
    "ติดตามเราได้ที่เฟซบุ๊ก",
    "Follow us on Facebook.",
)


@pytest.mark.parametrize("line", TOLD)
def test_a_told_sentence_is_no_call(line: str) -> None:
    assert tells(fold(line), "newsletter")


@pytest.mark.parametrize("line", CALLS)
def test_a_call_is_not_told(line: str) -> None:
    assert not tells(fold(line), "newsletter")


def test_what_the_law_is_about_keeps_the_plain_form() -> None:
    assert not tells(fold("본 기사의 전재와 재배포를 금한다."), "legal")
    assert not tells(fold("本サイトの記事の無断転載・複製を禁じる。"), "legal")
    assert tells(fold("영상을 무단으로 퍼뜨리면 징역형으로 처벌한다."), "legal")


def test_a_byline_is_asked_nothing() -> None:
    assert not tells(fold("김철수 기자가 썼다."), "byline")
