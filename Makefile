# make demo: a running shop. make test: everything that must be green. make help: the rest.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
UNIT := not db and not pictures and not slow and not browser and not postgres and not redis and not live
WORKERS ?= 2

.DEFAULT_GOAL := help
.PHONY: help demo test check lint types unit suite suite-postgres bench lock fonts clean

help: ## what there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

$(READY): requirements.lock
	@.ci/system-packages $(PYTHON)=python3 venv=python3-venv
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	$(PY) -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

demo: $(READY) ## make the environment, seed Super Rad Hoodies and serve it
	$(PY) manage.py demo

check: lint types unit ## fast feedback: lint, types, contracts, unit tests

lint: $(READY)
	$(VENV)/bin/ruff check -q .
	$(VENV)/bin/ruff format -q --check .
	$(VENV)/bin/lint-imports --no-logo 2>/dev/null || $(VENV)/bin/lint-imports

types: $(READY)
	$(VENV)/bin/mypy designer fulfilment shop

unit: $(READY)
	$(PY) -m pytest -n $(WORKERS) -m "$(UNIT)"

test: $(READY) ## everything: check, the whole suite on SQLite and on PostgreSQL, Redis, the browser
	@.ci/system-packages chromium=chromium redis-server=redis-server postgres=postgresql
	$(MAKE) lint types
	$(PY) manage.py makemigrations --check --dry-run
	$(PY) -m tests.servers $(MAKE) suite
	$(PY) -m tests.servers $(MAKE) suite-postgres

suite: $(READY)
	$(PY) -m pytest -n $(WORKERS) -m "not live"

suite-postgres: $(READY)
	DATABASE_URL=$$TEST_DATABASE_URL $(PY) -m pytest -n $(WORKERS) -m "db and not live and not browser"

bench: $(READY) ## the hot paths as ratios to their raw operation
	@for f in tests/benchmarks/bench_*.py; do \
	  echo "== $$f"; $(PY) -m $$(echo $${f%.py} | tr / .) || exit 1; done

lock: ## resolve pyproject.toml again into requirements.lock
	$(VENV)/bin/pip install -q pip-tools
	$(VENV)/bin/pip-compile -q --upgrade --generate-hashes --no-emit-index-url \
	  --no-emit-trusted-host --no-emit-find-links --strip-extras --allow-unsafe \
	  --extra store --extra dev -o requirements.lock pyproject.toml
	@# the project names itself in its extras; that line is no dependency
	sed -i -e '/^# WARNING: pip install will/,/^    # via seedloom/d' -e '/^    #   seedloom$$/d' \
	  -e 's/^#    pip-compile .*/#    make lock/' requirements.lock

clean: ## forget the environment and all local data
	rm -rf $(VENV) var build dist
