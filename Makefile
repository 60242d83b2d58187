# `make demo` shows myosat at work; `make test` checks everything. Each makes .venv first.
# A Python of your choice: make demo PYTHON=/path/to/python3.12

VENV := .venv
BIN := $(VENV)/bin
DEMO := results/demo
PAGE := model/myosat/explorer
PYTHON ?=
CANDIDATES := $(or $(PYTHON),python3.13 python3.12 python3.11 python3)
PYTEST_FLAGS ?= --numprocesses=auto --maxprocesses=4

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export PYRIGHT_PYTHON_GLOBAL_NODE := 0

.PHONY: help demo test lint test-browser docs readme bench bench-page validate claims crosscheck notebooks page check-page parity clean
.DEFAULT_GOAL := help

help:
	@echo "make demo      run the headline scenario, young_toxin, and draw its figures"
	@echo "make test      lint, then run the tests"
	@echo "make lint      style, types and import layers"
	@echo "make test-browser  test the what-if page in Chromium"
	@echo "make docs      build the documentation, warnings being errors: docs/_build/html"
	@echo "make readme    write the tables of results in the READMEs anew"
	@echo "make bench     time what should be fast"
	@echo "make bench-page  time the what-if page in Chromium"
	@echo "make validate  compare the model with the published targets"
	@echo "make claims    compare the model with the statements of the source reviews"
	@echo "make crosscheck  run the exported scenarios in libRoadRunner and COPASI"
	@echo "make notebooks  run the teaching notebooks and write their outputs anew"
	@echo "make page      build the shell of the what-if page (needs node and npm)"
	@echo "make check-page  build it anew and see whether it is the one that ships"
	@echo "make parity    solve every preset and 200 random settings in the page and in Python"
	@echo "make clean     remove .venv, results and caches"

demo: $(VENV)/.installed
	@$(BIN)/myosat run young_toxin --out $(DEMO) --force

test: lint
	$(BIN)/python -m pytest $(PYTEST_FLAGS)

lint: $(VENV)/.installed-dev
	$(BIN)/python -m ruff check
	$(BIN)/python -m ruff format --check
	$(BIN)/python -m pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports

docs: $(VENV)/.installed-dev
	$(BIN)/python -m sphinx -W --keep-going -q -j auto -b html docs docs/_build/html
	@echo docs/_build/html/index.html

readme: $(VENV)/.installed-dev
	@$(BIN)/python docs/generator/readme.py

# Chromium is not fetched: it is the machine's own, or that of the variable CHROMIUM.
test-browser: $(VENV)/.installed-browser $(PAGE)/source/node_modules/axe-core/axe.min.js
	@$(BIN)/python tests/browser/chromium.py
	$(BIN)/python -m pytest tests/browser

bench-page: $(VENV)/.installed-browser
	@$(BIN)/python tests/browser/chromium.py
	@$(BIN)/python tests/browser/bench_page.py

$(PAGE)/source/node_modules/axe-core/axe.min.js: $(PAGE)/source/package-lock.json
	cd $(PAGE)/source && npm ci --ignore-scripts --no-audit --no-fund

bench: $(VENV)/.installed-dev
	@set -e; for script in tests/benchmarks/bench_*.py; do echo "== $$script"; $(BIN)/python $$script; done

validate: $(VENV)/.installed
	@$(BIN)/myosat validate

claims: $(VENV)/.installed
	@$(BIN)/myosat validate --claims

crosscheck: $(VENV)/.installed-dev
	@$(BIN)/python tests/interchange/crosscheck.py

notebooks: $(VENV)/.installed-dev
	@$(BIN)/python notebooks/execute.py

# Everything that the page is built from is pinned by the lock file.
page:
	cd $(PAGE)/source && npm ci --no-audit --no-fund && npm run build

check-page:
	@cp $(PAGE)/built/shell.html $(PAGE)/built/shipped.html
	@trap 'rm -f $(PAGE)/built/shipped.html' EXIT; $(MAKE) --no-print-directory page \
	    && cmp $(PAGE)/built/shell.html $(PAGE)/built/shipped.html \
	    && echo "the shell that ships is the one that its source makes"

parity: $(VENV)/.installed-dev
	@$(BIN)/python tests/explorer/parity.py

clean:
	rm -rf $(VENV) $(PAGE)/source/node_modules results build dist docs/_build docs/generated
	rm -rf .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find model tests docs -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps: a second call installs nothing unless pyproject.toml has changed.
$(VENV)/.created:
	@found=; bare=; \
	for python in $(CANDIDATES); do \
	    if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	        if $$python -c 'import ensurepip, venv' 2>/dev/null; then found=$$python; break; fi; \
	        bare=$$python; \
	    fi; \
	done; \
	if [ -z "$$found" ] && [ -n "$$bare" ]; then \
	    echo "$$bare has no venv module. On Debian: apt-get install python3-venv" >&2; exit 1; \
	fi; \
	if [ -z "$$found" ]; then \
	    echo "myosat needs Python 3.11 or newer; none found among: $(CANDIDATES)." >&2; \
	    echo "Install one (on Debian: apt-get install python3 python3-venv)" >&2; \
	    echo "or name one: make PYTHON=/path/to/python3.12 ..." >&2; exit 1; \
	fi; \
	echo "Making $(VENV) with $$found" >&2; \
	rm -rf $(VENV) && $$found -m venv $(VENV) && touch $@

$(VENV)/.installed: pyproject.toml $(VENV)/.created
	@echo "Installing myosat into $(VENV); the first time takes a minute or two" >&2
	@$(BIN)/python -m pip install --quiet --editable ".[fast]"
	@touch $@

$(VENV)/.installed-browser: pyproject.toml $(VENV)/.created
	@echo "Installing myosat and what drives a browser into $(VENV)" >&2
	@$(BIN)/python -m pip install --quiet --editable '.[fast,browser]'
	@touch $(VENV)/.installed $@

$(VENV)/.installed-dev: pyproject.toml $(VENV)/.created
	@echo "Installing myosat and its development tools into $(VENV); the first time takes a minute or two" >&2
	@$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $(VENV)/.installed $@
