# make demo    read the seed article, print its statements, write its graph
# make test    everything that must hold: ruff, mypy, pytest
# make bench   quality and speed
# make test-training  the training of the English pipeline, on a few words; installs PyTorch
# make pins    bring requirements.txt up to date
# make lowest  the tests again, with the oldest version of every dependency that pyproject.toml allows
# make clean   remove what the others made

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
USABLE := import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for python in python3.11 python3 python; do \
	"$$python" -c '$(USABLE)' 2>/dev/null && echo "$$python" && break; done)

ARTICLES ?= $(wildcard ../shared/data/articles)  # what the speed is measured on; the seed article without it
OPENIE ?= ../shared/data/bench

.PHONY: demo test bench openie test-training pins lowest clean browser virtuoso python

demo: $(VENV)/installed
	$(BIN)/kg extract seeds/ --date 2024-07-25
	@echo
	$(BIN)/kg build seeds/ --date 2024-07-25 -o build/demo

test: $(VENV)/installed-test browser virtuoso
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest

bench: $(VENV)/installed-test
	$(BIN)/python tests/benchmarks/examples.py
	$(BIN)/python tests/benchmarks/leaks.py
	$(BIN)/python tests/benchmarks/relations.py
	$(BIN)/python tests/benchmarks/speed.py $(ARTICLES)
	$(BIN)/python tests/benchmarks/gold.py $(ARTICLES)
	$(BIN)/python tests/benchmarks/calibration.py $(ARTICLES)
	$(BIN)/python tests/benchmarks/conformance.py $(ARTICLES)
	$(BIN)/python tests/benchmarks/store.py
	$(BIN)/python tests/benchmarks/view.py
	$(BIN)/python tests/benchmarks/serve.py
	$(BIN)/python tests/benchmarks/metonymy.py
	$(BIN)/python tests/benchmarks/coreference.py
	$(BIN)/python tests/benchmarks/identity.py
	@if test -d $(OPENIE); then $(MAKE) --no-print-directory openie; else echo 'CaRB, BenchIE: skipped, no $(OPENIE)'; fi
	$(BIN)/python tests/benchmarks/english.py

# CaRB and BenchIE (dev), with the scorer that lies beside them
openie: $(VENV)/installed-test
	mkdir -p build
	$(BIN)/python tests/benchmarks/openie.py $(OPENIE)/carb_dev_sentences.tsv --form carb --out build/carb.tsv
	$(BIN)/python tests/benchmarks/openie.py $(OPENIE)/benchie_dev_sentences.tsv --form benchie --out build/benchie.tsv
	$(BIN)/python $(OPENIE)/openie_score.py carb --gold $(OPENIE)/carb_dev.tsv --pred build/carb.tsv
	$(BIN)/python $(OPENIE)/openie_score.py carb --gold $(OPENIE)/carb_dev.tsv --pred build/carb.tsv --one-to-one
	$(BIN)/python $(OPENIE)/openie_score.py benchie --gold $(OPENIE)/benchie_dev.json --pred build/benchie.tsv

test-training: $(VENV)/installed-test
	$(PIP) install --constraint requirements.txt -e '.[train]'
	$(BIN)/pytest tests/training --override-ini norecursedirs=

pins: python
	rm -rf .venv-pins && $(PYTHON) -m venv .venv-pins
	.venv-pins/bin/python -m pip --disable-pip-version-check --quiet install -e '.[test]'
	{ sed '/^[^#]/,$$d' requirements.txt; .venv-pins/bin/python -m pip freeze --exclude-editable; } > requirements.txt.new
	mv requirements.txt.new requirements.txt && rm -rf .venv-pins

lowest: python browser virtuoso
	rm -rf .venv-lowest && $(PYTHON) -m venv .venv-lowest
	.venv-lowest/bin/python -m pip --disable-pip-version-check --quiet install uv
	.venv-lowest/bin/uv pip install --quiet --python .venv-lowest --resolution lowest-direct -e '.[test]'
	.venv-lowest/bin/pytest

clean:
	rm -rf .venv .venv-lowest .venv-pins build dist .mypy_cache .pytest_cache .ruff_cache
	find kg tests examples -name __pycache__ -prune -exec rm -rf {} +

$(VENV)/installed: pyproject.toml requirements.txt | python
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install --constraint requirements.txt -e .
	@touch $@

$(VENV)/installed-test: $(VENV)/installed
	$(PIP) install --constraint requirements.txt -e '.[test]'
	@touch $@

python:
ifeq ($(PYTHON),)
	@echo 'kg needs Python 3.11 or newer with its venv module (on Debian: apt install python3 python3-venv)' >&2; exit 1
endif

# The tests drive a real browser and real triplestores. Without one its tests are skipped, except where CI=true forbids
# every skip. $(1) is a program, $(2) the Debian package that holds it.
define from_debian
	@command -v $(1) >/dev/null || \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && \
		DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $(2) >/dev/null; \
	else false; fi || \
	echo 'No $(1): its tests will be skipped (on Debian: apt install $(2))' >&2
endef

browser:
	$(call from_debian,chromium,chromium)

virtuoso:  # the server alone: the package virtuoso-opensource would run it as a service
	$(call from_debian,virtuoso-t,virtuoso-opensource-7-bin)
