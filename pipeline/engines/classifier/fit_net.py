"""Fitting the network over blocks (`net.py`), in JAX. Training only.

Pages are laid one behind the other into batches of one size, with blank blocks between them that keep them apart. The loss is
that of the trees: weighted cross-entropy. What is kept is a running mean of the weights, which does on sites that were not
seen better than the last weights do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pipeline.engines.classifier.net import ARRAYS, LIMIT, STEPS, Net

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIZE = 4096
"""Blocks in a batch."""
GAP = max(STEPS)
GROUPS = 3
"""Groups over whose blocks a layer takes means: those alike, those under one parent, the page."""
WIDTH = 64
RATE, DECAY, DROP, CLIP = 2e-3, 1e-2, 0.35, 5.0
"""Learning rate at its highest, weight decay, share of numbers left out in training, longest gradient."""
WARM, REMEMBER = 50, 0.995
"""Steps until the learning rate is at its highest; how much of the running mean of weights stays at each step."""
FORGET = (0.9, 0.99)
"""Adam's (Kingma and Ba 2015)."""
SCALE = 300.0

SKIP_FROM = 8
"""Blocks a page must have for some to be left out."""

Parameters = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Lesson:
    """A page to learn from: features, groups, and for each block whether it is article and what that counts."""

    rows: NDArray[np.float32]
    alike: NDArray[np.int64]
    parents: NDArray[np.int64]
    answers: NDArray[np.float32]
    weights: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Plan:
    """How a network is fitted: rounds over all pages, and what was worth something on plain texts and nothing on pages.

    `sides`: each block sees the means of all blocks before it and of all that follow. `skip`: the largest share of its blocks
    that every second page is seen without, each time others.
    """

    rounds: int
    sides: bool = False
    skip: float = 0.0


def fit(lessons: Sequence[Lesson], plan: Plan, seed: int = 1) -> Net:
    """The network, fitted from a beginning of its own for each `seed`. The same pages in the same order give the same network."""
    import jax

    sample = np.concatenate([lesson.rows[::7] for lesson in lessons]).astype(np.float64)
    mean, scale = sample.mean(axis=0), 1.0 / (sample.std(axis=0) + 1e-3)
    random = np.random.default_rng(seed)
    key = jax.random.PRNGKey(seed)
    now = _start(key, len(mean), GROUPS + 2 * plan.sides)
    state = (now, *(jax.tree.map(np.zeros_like, now) for _ in FORGET))
    kept = now
    steps, step = 0, _stepper()
    total = plan.rounds * len(list(_filled(lessons, np.arange(len(lessons)))))
    for _ in range(plan.rounds):
        for chosen in _filled(lessons, random.permutation(len(lessons))):
            batch = _batch(chosen, mean, scale, plan.skip, random)
            steps += 1
            key, own = jax.random.split(key)
            rate = RATE * min(1.0, steps / WARM) * 0.5 * (1 + np.cos(np.pi * min(1.0, steps / total)))
            state, kept = step(state, kept, float(steps), rate, own, *batch)
    return _net(kept, mean, scale)


def _start(key: Any, features: int, means: int) -> Parameters:
    import jax

    keys = iter(jax.random.split(key, 64))

    def matrix(rows: int, columns: int, scale: float = 1.0) -> Any:
        return jax.random.normal(next(keys), (rows, columns)) * scale * (2 / (rows + columns)) ** 0.5

    blank = np.zeros((len(STEPS), WIDTH), np.float32)
    layers = [np.concatenate([matrix(3 * WIDTH, WIDTH), *(matrix(WIDTH, WIDTH, 0.5) for _ in range(means))]) for _ in STEPS]
    return {
        "enter": matrix(features, WIDTH), "enter_bias": blank[0], "gains": blank + 1, "layers": np.stack(layers), "biases": blank,
        "leave": matrix(WIDTH, WIDTH), "leave_bias": blank[0], "out": matrix(WIDTH, 1, 0.3), "out_bias": np.zeros(1, np.float32),
    }  # fmt: skip


def _filled(lessons: Sequence[Lesson], order: NDArray[np.int64]) -> Iterator[list[Lesson]]:
    """The pages in this order, as many at a time as fill a batch of `SIZE` blocks."""
    chosen: list[int] = []
    room = SIZE
    for number in order.tolist():
        count = min(len(lessons[number].rows), SIZE - GAP) + GAP
        if count > room:
            yield [lessons[i] for i in chosen]
            chosen, room = [], SIZE
        chosen.append(number)
        room -= count
    if chosen:
        yield [lessons[i] for i in chosen]


def _batch(
    lessons: Sequence[Lesson], mean: Any, scale: Any, skip: float, random: np.random.Generator
) -> tuple[NDArray[Any], ...]:
    """Features, answers, weights, which places hold a block, the groups of each place, of which the last is of none, and the
    first place of its page and how many that page has."""
    rows = np.zeros((SIZE, len(mean)), np.float32)
    answers, weights, there = (np.zeros(SIZE, np.float32) for _ in range(3))
    groups = np.full((GROUPS, SIZE), SIZE - 1, np.int32)
    pages = np.array([[SIZE - 1], [0]], np.int32).repeat(SIZE, 1)
    at = 0
    used = [0, 0]
    for number, lesson in enumerate(lessons):
        part = _seen(len(lesson.rows), skip, random)
        count = len(part)
        here = slice(at, at + count)
        pages[:, here] = [[at], [count]]
        rows[here] = np.clip((lesson.rows[part] - mean) * scale, -LIMIT, LIMIT)
        answers[here], weights[here], there[here] = lesson.answers[part], lesson.weights[part], 1.0
        groups[2, here] = number
        for which, held in enumerate((lesson.alike, lesson.parents)):
            own = np.unique(held[part], return_inverse=True)[1]
            groups[which, here] = own + used[which]
            used[which] += int(own.max()) + 1
        at += count + GAP
    return rows, answers, weights, there, groups, pages


def _seen(blocks: int, skip: float, random: np.random.Generator) -> NDArray[np.int64]:
    """The blocks of a page that a batch sees: of an enormous page a stretch, and with `skip` of every second page not all."""
    count = min(blocks, SIZE - GAP)
    first = int(random.integers(0, blocks - count + 1))
    part = np.arange(first, first + count)
    if skip and count > SKIP_FROM and random.random() < 0.5:
        stays = random.random(count) >= skip * random.random()
        stays[0] = True
        part = part[stays]
    return part


def _forward(p: Parameters, rows: Any, there: Any, groups: Any, pages: Any, key: Any) -> Any:
    """Log odds of each place; `net.Net.raw` is the same without what training leaves out."""
    import jax
    import jax.numpy as jnp

    keys = jax.random.split(key, len(STEPS) + 2)

    def some(values: Any, own: Any, share: float = DROP) -> Any:
        return values * jax.random.bernoulli(own, 1 - share, values.shape) / (1 - share)

    def mean(values: Any, held: Any) -> Any:
        sums = jax.ops.segment_sum(values, held, SIZE)
        return (sums / jnp.maximum(jax.ops.segment_sum(there, held, SIZE), 1)[:, None])[held]

    place, (first, count) = jnp.arange(SIZE), pages

    def sides(values: Any) -> list[Any]:
        upto = jnp.concatenate([jnp.zeros((1, WIDTH)), jnp.cumsum(values, 0)])
        before, after = jnp.maximum(place - first, 1), jnp.maximum(first + count - 1 - place, 1)
        behind = upto[first + count] - upto[place + 1]
        return [mask * (upto[place] - upto[first]) / before[:, None], mask * behind / after[:, None]]

    mask = there[:, None]
    state = jax.nn.relu(some(rows, keys[-1], DROP / 2) @ p["enter"] + p["enter_bias"]) * mask
    for number, by in enumerate(STEPS):
        size = jax.lax.rsqrt(jnp.mean(state * state, -1, keepdims=True) + 1e-5)
        seen = state * size * p["gains"][number] * mask
        parts = [jnp.roll(seen, by, 0), seen, jnp.roll(seen, -by, 0), *(mean(seen, held) for held in groups)]
        if p["layers"].shape[1] > (3 + GROUPS) * WIDTH:
            parts += sides(seen)
        new = jax.nn.relu(jnp.concatenate(parts, 1) @ p["layers"][number] + p["biases"][number])
        state = (state + some(new, keys[number])) * mask
    hidden = jax.nn.relu(some(state, keys[-2]) @ p["leave"] + p["leave_bias"])
    return (hidden @ p["out"] + p["out_bias"])[:, 0]


def _stepper() -> Any:
    """One step of Adam with decoupled weight decay (Loshchilov and Hutter 2019), compiled."""
    import jax
    import jax.numpy as jnp

    def loss(p: Parameters, rows: Any, answers: Any, weights: Any, there: Any, groups: Any, pages: Any, key: Any) -> Any:
        found = _forward(p, rows, there, groups, pages, key)
        return jnp.sum(weights * (jax.nn.softplus(found) - answers * found)) / SCALE

    def step(state: Any, kept: Any, count: Any, rate: Any, key: Any, *batch: Any) -> Any:
        now, first, second = state
        slope = jax.grad(loss)(now, *batch, key)
        length = jnp.sqrt(sum(jnp.sum(part * part) for part in jax.tree.leaves(slope)))
        slope = jax.tree.map(lambda part: part * jnp.minimum(1.0, CLIP / length), slope)
        a, b = FORGET
        first = jax.tree.map(lambda old, new: a * old + (1 - a) * new, first, slope)
        second = jax.tree.map(lambda old, new: b * old + (1 - b) * new * new, second, slope)
        x, y = 1 - a**count, 1 - b**count
        now = jax.tree.map(
            lambda p, m, v: p - rate * ((m / x) / (jnp.sqrt(v / y) + 1e-8) + DECAY * p), now, first, second
        )  # fmt: skip
        share = jnp.where(count > 2 * WARM, REMEMBER, 0.0)
        kept = jax.tree.map(lambda old, new: share * old + (1 - share) * new, kept, now)
        return (now, first, second), kept

    return jax.jit(step)


def _net(found: Parameters, mean: NDArray[np.float64], scale: NDArray[np.float64]) -> Net:
    """As it will be loaded: with the precision of the weights file."""
    arrays = {name: np.asarray(value, np.float64) for name, value in {**found, "mean": mean, "scale": scale}.items()}
    return Net.load({f"net.{name}": stored(name, arrays[name]) for name in ARRAYS}, "net")


def stored(name: str, values: NDArray[np.float64]) -> NDArray[Any]:
    """As the weights file holds it: half precision, but for what belongs to the features."""
    return values.astype(np.float32 if name in ("mean", "scale") else np.float16)
