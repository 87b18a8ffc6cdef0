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
WIDTH = 64
SEED = 1
RATE, DECAY, DROP, CLIP = 2e-3, 1e-2, 0.35, 5.0
"""Learning rate at its highest, weight decay, share of numbers left out in training, longest gradient."""
WARM, REMEMBER = 50, 0.995
"""Steps until the learning rate is at its highest; how much of the running mean of weights stays at each step."""
FORGET = (0.9, 0.99)
"""Adam's (Kingma and Ba 2015)."""
SCALE = 300.0

Parameters = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Lesson:
    """A page to learn from: features, groups, and for each block whether it is article and what that counts."""

    rows: NDArray[np.float32]
    alike: NDArray[np.int64]
    parents: NDArray[np.int64]
    answers: NDArray[np.float32]
    weights: NDArray[np.float32]


def fit(lessons: Sequence[Lesson], rounds: int) -> Net:
    """The network, after so many rounds over all pages. The same pages in the same order give the same network."""
    import jax

    sample = np.concatenate([lesson.rows[::7] for lesson in lessons]).astype(np.float64)
    mean, scale = sample.mean(axis=0), 1.0 / (sample.std(axis=0) + 1e-3)
    random = np.random.default_rng(SEED)
    key = jax.random.PRNGKey(SEED)
    now = _start(key, len(mean))
    state = (now, *(jax.tree.map(np.zeros_like, now) for _ in FORGET))
    kept = now
    steps, step = 0, _stepper()
    total = rounds * len(list(_batches(lessons, np.arange(len(lessons)), mean, scale, random)))
    for _ in range(rounds):
        for batch in _batches(lessons, random.permutation(len(lessons)), mean, scale, random):
            steps += 1
            key, own = jax.random.split(key)
            rate = RATE * min(1.0, steps / WARM) * 0.5 * (1 + np.cos(np.pi * min(1.0, steps / total)))
            state, kept = step(state, kept, float(steps), rate, own, *batch)
    return _net(kept, mean, scale)


def _start(key: Any, features: int) -> Parameters:
    import jax

    keys = iter(jax.random.split(key, 64))

    def matrix(rows: int, columns: int, scale: float = 1.0) -> Any:
        return jax.random.normal(next(keys), (rows, columns)) * scale * (2 / (rows + columns)) ** 0.5

    blank = np.zeros((len(STEPS), WIDTH), np.float32)
    layers = [np.concatenate([matrix(3 * WIDTH, WIDTH), *(matrix(WIDTH, WIDTH, 0.5) for _ in range(3))]) for _ in STEPS]
    return {
        "enter": matrix(features, WIDTH), "enter_bias": blank[0], "gains": blank + 1, "layers": np.stack(layers), "biases": blank,
        "leave": matrix(WIDTH, WIDTH), "leave_bias": blank[0], "out": matrix(WIDTH, 1, 0.3), "out_bias": np.zeros(1, np.float32),
    }  # fmt: skip


def _batches(
    lessons: Sequence[Lesson], order: NDArray[np.int64], mean: Any, scale: Any, random: np.random.Generator
) -> Iterator[tuple[NDArray[Any], ...]]:
    """The pages in this order, in batches of `SIZE` blocks."""
    chosen: list[int] = []
    room = SIZE
    for number in order.tolist():
        count = min(len(lessons[number].rows), SIZE - GAP) + GAP
        if count > room:
            yield _batch([lessons[i] for i in chosen], mean, scale, random)
            chosen, room = [], SIZE
        chosen.append(number)
        room -= count
    if chosen:
        yield _batch([lessons[i] for i in chosen], mean, scale, random)


def _batch(lessons: Sequence[Lesson], mean: Any, scale: Any, random: np.random.Generator) -> tuple[NDArray[Any], ...]:
    """Features, answers, weights, which places hold a block, and the three groups of each place; the last group is of none."""
    rows = np.zeros((SIZE, len(mean)), np.float32)
    answers, weights, there = (np.zeros(SIZE, np.float32) for _ in range(3))
    groups = np.full((3, SIZE), SIZE - 1, np.int32)
    at = 0
    used = [0, 0]
    for number, lesson in enumerate(lessons):
        count = min(len(lesson.rows), SIZE - GAP)
        first = int(random.integers(0, len(lesson.rows) - count + 1))  # of an enormous page a stretch
        here, part = slice(at, at + count), slice(first, first + count)
        rows[here] = np.clip((lesson.rows[part] - mean) * scale, -LIMIT, LIMIT)
        answers[here], weights[here], there[here] = lesson.answers[part], lesson.weights[part], 1.0
        groups[2, here] = number
        for which, held in enumerate((lesson.alike, lesson.parents)):
            own = np.unique(held[part], return_inverse=True)[1]
            groups[which, here] = own + used[which]
            used[which] += int(own.max()) + 1
        at += count + GAP
    return rows, answers, weights, there, groups


def _forward(p: Parameters, rows: Any, there: Any, groups: Any, key: Any) -> Any:
    """Log odds of each place; `net.Net.raw` is the same without what training leaves out."""
    import jax
    import jax.numpy as jnp

    keys = jax.random.split(key, len(STEPS) + 2)

    def some(values: Any, own: Any, share: float = DROP) -> Any:
        return values * jax.random.bernoulli(own, 1 - share, values.shape) / (1 - share)

    def mean(values: Any, held: Any) -> Any:
        sums = jax.ops.segment_sum(values, held, SIZE)
        return (sums / jnp.maximum(jax.ops.segment_sum(there, held, SIZE), 1)[:, None])[held]

    mask = there[:, None]
    state = jax.nn.relu(some(rows, keys[-1], DROP / 2) @ p["enter"] + p["enter_bias"]) * mask
    for number, by in enumerate(STEPS):
        size = jax.lax.rsqrt(jnp.mean(state * state, -1, keepdims=True) + 1e-5)
        seen = state * size * p["gains"][number] * mask
        parts = [jnp.roll(seen, by, 0), seen, jnp.roll(seen, -by, 0), *(mean(seen, held) for held in groups)]
        new = jax.nn.relu(jnp.concatenate(parts, 1) @ p["layers"][number] + p["biases"][number])
        state = (state + some(new, keys[number])) * mask
    hidden = jax.nn.relu(some(state, keys[-2]) @ p["leave"] + p["leave_bias"])
    return (hidden @ p["out"] + p["out_bias"])[:, 0]


def _stepper() -> Any:
    """One step of Adam with decoupled weight decay (Loshchilov and Hutter 2019), compiled."""
    import jax
    import jax.numpy as jnp

    def loss(p: Parameters, rows: Any, answers: Any, weights: Any, there: Any, groups: Any, key: Any) -> Any:
        found = _forward(p, rows, there, groups, key)
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
