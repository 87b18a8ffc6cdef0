"""What the rules in East Asian languages have in common."""

from __future__ import annotations

_NETS = {
    "%zh_nets%": (
        r"(?:微信(?:公众号|公眾號|好友|朋友圈|扫一扫)?|朋友圈|微博|新浪微博|腾讯微博|qq(?:空间|好友|空間)?|抖音|今日头条|头条号"
        r"|快手|小红书|小紅書|知乎|豆瓣|b站|哔哩哔哩|line|噗浪|脸书|臉書|推特|钉钉|telegram|ig|fb|<nets>)"
    ),
    "%ja_nets%": (
        r"(?:x\(旧twitter\)|x\(旧ツイッター\)|フェイスブック|ツイッター|インスタグラム|インスタ|ライン|はてなブックマーク|はてブ"
        r"|はてな|ポケット|ユーチューブ|googleニュース|youtube|note|メール|b!|<nets>)"
    ),
    "%ko_nets%": (
        r"(?:페이스북|트위터|엑스|카카오톡|카카오스토리|카카오|카톡|네이버(?: ?(?:밴드|블로그|뉴스|포스트|채널|tv))?|밴드"
        r"|인스타그램|유튜브|라인|텔레그램|다음|구글 ?뉴스|링크드인|이메일|메일|<nets>)"
    ),
}


def filled(*patterns: str) -> tuple[str, ...]:
    """Patterns with the names of networks put in."""
    ready = []
    for pattern in patterns:
        for name, words in _NETS.items():
            pattern = pattern.replace(name, words)  # noqa: PLW2901 - the same pattern, written out
        ready.append(pattern)
    return tuple(ready)
