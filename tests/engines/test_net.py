"""The network over blocks: what it computes, that it does so exactly, and that training means the same network."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from pipeline.engines.classifier import net as module
from pipeline.engines.classifier import weights
from pipeline.engines.classifier.net import STEPS, Net

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEATURES, WIDTH, BLOCKS = 5, 4, 41
ALIKE = np.arange(BLOCKS) * 7 % 5
PARENTS = np.arange(BLOCKS) // 3


def some_net(sides: bool, seed: int = 3) -> Net:
    random = np.random.default_rng(seed)

    def of(*shape: int) -> NDArray[np.float64]:
        return (random.normal(size=shape) * 0.5).astype(np.float16).astype(np.float64)

    return Net(
        mean=of(FEATURES), scale=np.full(FEATURES, 0.5), enter=of(FEATURES, WIDTH), enter_bias=of(WIDTH),
        gains=of(len(STEPS), WIDTH),
        layers=of(len(STEPS), (8 if sides else 6) * WIDTH, WIDTH),
        biases=of(len(STEPS), WIDTH), leave=of(WIDTH, WIDTH), leave_bias=of(WIDTH),
        out=of(WIDTH, 1), out_bias=of(1),
    )  # fmt: skip


def some_rows() -> NDArray[np.float32]:
    return np.random.default_rng(4).normal(size=(BLOCKS, FEATURES)).astype(np.float32) * 3


def by_hand(net: Net, rows: NDArray[np.float32], alike: NDArray[np.int64], parents: NDArray[np.int64]) -> list[float]:
    """The same network block by block, in plain arithmetic without rounding."""
    state = [np.maximum(np.clip((row - net.mean) * net.scale, -6, 6) @ net.enter + net.enter_bias, 0) for row in rows]
    count, width = len(rows), len(net.leave)
    for layer, step in enumerate(STEPS):
        seen = [s / np.sqrt((s**2).mean() + 1e-5) * net.gains[layer] for s in state]
        new = []
        for at in range(count):
            before = seen[at - step] if at >= step else np.zeros(width)
            after = seen[at + step] if at + step < count else np.zeros(width)
            means = [np.mean([seen[i] for i in range(count) if held[i] == held[at]], axis=0) for held in (alike, parents)]
            means.append(np.mean(seen, axis=0))
            if len(net.layers[layer]) == 8 * width:
                means += [np.mean(part, axis=0) if part else np.zeros(width) for part in (seen[:at], seen[at + 1 :])]
            around = np.concatenate([before, seen[at], after, *means])
            new.append(state[at] + np.maximum(around @ net.layers[layer] + net.biases[layer], 0))
        state = new
    hidden = [np.maximum(s @ net.leave + net.leave_bias, 0) for s in state]
    return [float((h @ net.out + net.out_bias)[0]) for h in hidden]


@pytest.mark.parametrize("sides", [False, True])
def test_each_block_sees_what_it_should(sides: bool) -> None:
    found = some_net(sides).raw(some_rows(), ALIKE, PARENTS)
    assert np.std(found) > 0.1
    assert found == pytest.approx(by_hand(some_net(sides), some_rows(), ALIKE, PARENTS), abs=0.02)


@pytest.mark.parametrize("sides", [False, True])
def test_sums_are_exact(monkeypatch: pytest.MonkeyPatch, sides: bool) -> None:
    net, rows = some_net(sides), some_rows()
    once = net.raw(rows, ALIKE, PARENTS)
    order = np.random.default_rng(5).permutation(WIDTH)
    blocks = np.concatenate([order + part * WIDTH for part in range(net.layers.shape[1] // WIDTH)])
    shuffled = replace(
        net, enter=net.enter[:, order], enter_bias=net.enter_bias[order], gains=net.gains[:, order],
        layers=net.layers[:, blocks][:, :, order], biases=net.biases[:, order], leave=net.leave[order][:, order],
        leave_bias=net.leave_bias[order], out=net.out[order],
    )  # fmt: skip
    assert shuffled.raw(rows, ALIKE, PARENTS).tobytes() == once.tobytes()
    monkeypatch.setattr(module, "CHUNK", 7)
    assert net.raw(rows, ALIKE, PARENTS).tobytes() == once.tobytes()


@pytest.mark.parametrize("sides", [False, True])
def test_names_of_groups_do_not_matter(sides: bool) -> None:
    net, rows = some_net(sides), some_rows()
    assert net.raw(rows, 90 - 3 * ALIKE, PARENTS + 8).tobytes() == net.raw(rows, ALIKE, PARENTS).tobytes()


@pytest.mark.parametrize("sides", [False, True])
def test_a_page_without_blocks(sides: bool) -> None:
    none = np.zeros(0, np.int64)
    assert some_net(sides).raw(np.zeros((0, FEATURES), np.float32), none, none).shape == (0,)


def test_shipped_networks_have_exact_weights() -> None:
    shipped = weights.load()
    assert len(shipped.nets) == len(shipped.text_nets) == weights.NETS
    for net in (*shipped.nets, *shipped.text_nets):
        for part in (net.enter, net.layers, net.leave, net.out, net.gains, net.biases):
            assert np.array_equal(part, part.astype(np.float16))


@pytest.mark.parametrize("sides", [False, True])
@pytest.mark.soak  # JAX has threads, and a process with threads should not start workers as other tests do
def test_training_fits_the_same_network(sides: bool) -> None:
    pytest.importorskip("jax", reason="fitting needs requirements-train.txt")
    from pipeline.engines.classifier import fit_net

    random = np.random.default_rng(6)
    lessons = []
    for _ in range(40):
        rows = random.normal(size=(BLOCKS, FEATURES)).astype(np.float32)
        answers = (np.roll(rows[:, 0], 1) > 0).astype(np.float32)  # it takes the block before to know
        lessons.append(fit_net.Lesson(rows, ALIKE, PARENTS, answers, np.ones(BLOCKS, np.float32)))
    net = fit_net.fit(lessons, fit_net.Plan(150, sides))
    right = [np.mean((net.raw(x.rows, x.alike, x.parents) > 0)[1:] == (x.answers > 0)[1:]) for x in lessons]
    assert np.mean(right) > 0.9
