"""What the rules in Southeast Asian languages have in common."""

from __future__ import annotations

_NETS = {
    "%th_nets%": (
        r"(?:เฟซบุ๊ก|เฟสบุ๊ค|เฟซบุ๊ค|เฟสบุ๊ก|ทวิตเตอร์|อินสตาแกรม|ไอจี|ยูทูบ|ยูทูป|ไลน์|ติ๊กต็อก|ติ๊กต๊อก|เทเลแกรม|อีเมล"
        r"|กูเกิลนิวส์|กูเกิ้ลนิวส์|line ?(?:@|official|today)?|<nets>)"
    ),
    "%vi_nets%": r"(?:zalo|gmail|fanpage|<nets>)",
    "%id_nets%": r"(?:wa channel|saluran wa|kanal wa|whatsapp channel|wa|ig|fb|surel|emel|e-mel|<nets>)",
}


def filled(*patterns: str) -> tuple[str, ...]:
    """Patterns with the names of networks put in."""
    ready = []
    for pattern in patterns:
        for name, words in _NETS.items():
            pattern = pattern.replace(name, words)  # noqa: PLW2901 - the same pattern, written out
        ready.append(pattern)
    return tuple(ready)
