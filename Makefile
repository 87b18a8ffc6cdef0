# clean-corpus: everything a person or a machine does with this checkout. Python 3.11 or newer and make are enough.

INPUT ?= fixtures/pages
OUT ?= corpus/
BENCH ?= ../shared/bench
ARGS ?=
JOBS ?= auto

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
READY := .venv/.ready
READY_TO_TRAIN := .venv/.ready-to-train
PYTEST := $(BIN)/python -m pytest -n $(JOBS) --dist loadgroup

.PHONY: help setup clean-corpus report check lint test test-all soak bench train
.DEFAULT_GOAL := help

help: ## What can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

setup: $(READY) ## A virtual environment in .venv, with exact versions

$(READY): requirements.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: install it, or say make PYTHON=/path/to/python"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-virtualenv -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q pipeline spiders
	$(BIN)/python -m pipeline.rules
	@touch $@

$(READY_TO_TRAIN): $(READY) requirements-train.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -r requirements-train.txt
	@touch $@

clean-corpus: $(READY) ## Clean INPUT (fixtures/pages) into OUT (corpus/)
	$(BIN)/clean-corpus run $(INPUT) --out "$(OUT)" $(ARGS)

report: $(READY) ## One HTML page on the corpus OUT
	$(BIN)/clean-corpus report "$(OUT)" $(ARGS)

check: $(READY) ## Verify the corpus OUT
	$(BIN)/clean-corpus check "$(OUT)" $(ARGS)

lint: $(READY) ## Style, types, spelling
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/codespell README.md CHANGELOG.md docs

test: lint ## All that runs in minutes and needs nothing else
	$(PYTEST) -m "not browser and not ray and not slow and not soak" $(ARGS)

test-all: $(READY) ## And what needs a browser or takes a while
	$(PYTEST) -m "not soak" $(ARGS)

soak: $(READY) ## What takes minutes to hours: kills by the dozen, millions of pages
	$(BIN)/python -m pytest -m soak $(ARGS)

bench: $(READY) ## Scores and speed beside plain trafilatura, for every set in BENCH
	@ls $(BENCH)/*/ground-truth.json >/dev/null 2>&1 || { echo "make bench needs benchmark sets in $(BENCH): there are none, so nothing was measured"; exit 0; }; \
	for set in $(BENCH)/*/; do \
		echo "== $$set"; $(BIN)/clean-corpus bench "$$set" $(ARGS) || exit; done

train: $(READY_TO_TRAIN) ## Train the block classifier on the sets in BENCH
	$(BIN)/python -m pipeline.engines.classifier.train $(BENCH) $(ARGS)
