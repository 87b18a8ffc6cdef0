"""`python -m tests.gate`: prints the scores on the fixtures beside their floors; `--update` pins them.

Exit codes: 0 every score holds; 1 a score is below its floor, or an update would lower one.
"""

from __future__ import annotations

import argparse
import sys

from tests.gate.cases import cases, digest, examined
from tests.gate.judge import left, lines, lost, unaccounted, wrong_field
from tests.gate.scores import FLOORS, fallen, measure, pin, read_floors


def main(argv: list[str] | None = None) -> int:
    cli = argparse.ArgumentParser(prog="python -m tests.gate", description=__doc__)
    cli.add_argument("--update", action="store_true", help="pin the scores; refuses to lower a floor")
    cli.add_argument("--allow-regression", action="store_true", help="with --update: lower floors too")
    cli.add_argument("--faults", metavar="PART", nargs="?", const="", help="list what is wrong in cases named so")
    args = cli.parse_args(argv)
    say = sys.stdout.write
    scores = measure()
    pinned, floors = read_floors() if FLOORS.exists() else ("", {})
    for group, values in scores.items():
        for score, value in values.items():
            say(f"{group:8} {score:15} {value:.4f}  floor {floors.get(group, {}).get(score, 0.0):.4f}\n")
    if args.faults is not None:
        say("".join(f"{fault}\n" for fault in faults(args.faults)))
    if args.update:
        fell = pin(scores, allow_regression=args.allow_regression)
        say("".join(f"{fault}\n" for fault in fell) or f"pinned in {FLOORS.name}\n")
        return 1 if fell else 0
    if pinned != digest():
        say("the fixtures have changed since the floors were pinned: python -m tests.gate --update\n")
    fell = fallen(scores, floors)
    say("".join(f"{fault}\n" for fault in fell))
    return 1 if fell else 0


def faults(part: str) -> list[str]:
    """Everything that is wrong with the cases whose name contains `part`, a line each."""
    found = []
    for case in cases():
        if part not in case.name:
            continue
        outcome = examined(case).outcome
        reason = outcome.reject.reason if outcome.reject else None
        if reason != case.reject:
            found.append(f"{case.name}: reject {reason}, not {case.reject}")
        if case.reject:
            continue
        known = set(case.text) | {line.text for line in case.removed}
        strange = [line for line in lines(outcome, case) if line not in known] if case.set != "keep" else []
        wrong = [w for name, value in case.article.items() if (w := wrong_field(outcome.article, name, value))]
        found += [f"{case.name}: LOST {line}" for line in lost(outcome, case)]
        found += [f"{case.name}: LEFT {line}" for line in left(outcome, case)]
        found += [f"{case.name}: EXTRA {line}" for line in strange]
        found += [f"{case.name}: FILED {fault}" for fault in unaccounted(outcome, case)]
        found += [f"{case.name}: FIELD {fault}" for fault in wrong]
    return found


if __name__ == "__main__":
    raise SystemExit(main())
