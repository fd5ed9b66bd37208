# make run    everything that Milepost needs, then Milepost itself
# make data   what exercises about data need: NumPy, pandas, SciPy, Matplotlib, scikit-learn
# make test   everything that the tests need, then all tests
# make projects             what the checks of projects need: clients, and stores that start by themselves
# make test-projects        every project proven, with its references and wrong answers; -heavy with large data and long waits
# make check  format, lint, types, import contracts, links, content that changed, and the committed editor bundle

PYTHON ?= python3
BIN := .venv/bin
INSTALL := $(BIN)/python -m pip install --disable-pip-version-check --require-hashes

.PHONY: run data test projects test-projects test-projects-heavy check format editor bench bench-grader bench-proving filters lock clean
.DEFAULT_GOAL := run

run: .venv/run.done
	@$(BIN)/milepost serve

data: .venv/data.done

test: .venv/dev.done
	@$(BIN)/python -m tests.browser.finding
	@$(BIN)/python -m pytest --numprocesses=auto --dist=loadfile

projects: .venv/projects.done

test-projects: .venv/projects.done
	@mkdir -p build
	@$(BIN)/python -m pytest tests/projects
	@$(BIN)/milepost verify --json $(PROVE) content/projects > build/verify-projects.json; status=$$?; cat build/verify-projects.json; exit $$status

test-projects-heavy: .venv/projects.done
	@mkdir -p build
	@$(BIN)/milepost verify --json --heavy content/projects > build/verify-projects-heavy.json; status=$$?; cat build/verify-projects-heavy.json; exit $$status

check: .venv/dev.done
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest tests/docs
	$(BIN)/milepost verify --stale --minutes 0
	sh frontend/check.sh

format: .venv/dev.done
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Needs Node. The bundle is committed, so learners don't.
editor:
	cd frontend && npm ci --no-audit --no-fund && npm run build

bench: .venv/dev.done
	$(BIN)/python -m benchmarks.planner

bench-grader: .venv/dev.done
	$(BIN)/python -m benchmarks.grader

bench-proving: .venv/dev.done
	$(BIN)/python -m benchmarks.proving

# Needs libseccomp. The filters are committed, so nobody else does.
filters: .venv/dev.done
	$(BIN)/python -m milepost.sandbox.filters

# Needs uv: https://docs.astral.sh/uv/
lock:
	uv pip compile --universal --generate-hashes --no-header --python-version 3.11 pyproject.toml --group build -o requirements/run.txt -q
	uv pip compile --universal --generate-hashes --no-header --python-version 3.11 pyproject.toml --extra data --group dev -o requirements/dev.txt -q
	uv pip compile --universal --generate-hashes --no-header --python-version 3.11 pyproject.toml --extra data --group build -c requirements/dev.txt -o requirements/data.txt -q
	uv pip compile --universal --generate-hashes --no-header --python-version 3.11 pyproject.toml --extra projects --group dev --group mongodb -c requirements/dev.txt -o requirements/projects.txt -q

.venv/run.done: requirements/run.txt pyproject.toml hatch_build.py | .venv/bin/python
	@echo "Installing what Milepost needs into .venv (once, about a minute) ..."
	@$(INSTALL) -r requirements/run.txt
	@$(BIN)/python -m pip install --disable-pip-version-check --no-deps --no-build-isolation --quiet --editable .
	@touch $@

.venv/dev.done: requirements/dev.txt pyproject.toml hatch_build.py | .venv/bin/python
	@echo "Installing what the tests need into .venv (once, about a minute) ..."
	@$(INSTALL) -r requirements/dev.txt
	@$(BIN)/python -m pip install --disable-pip-version-check --no-deps --no-build-isolation --quiet --editable .
	@touch $@ .venv/run.done .venv/data.done

.venv/data.done: requirements/data.txt .venv/run.done
	@echo "Installing what exercises about data need into .venv (once, about a minute) ..."
	@$(INSTALL) -r requirements/data.txt
	@touch $@

.venv/projects.done: requirements/projects.txt .venv/dev.done
	@echo "Installing what the checks of projects need into .venv (once, about a minute) ..."
	@$(INSTALL) -r requirements/projects.txt
	@touch $@

.venv/bin/python:
	@command -v $(PYTHON) >/dev/null || { echo "Milepost needs Python 3.11 or newer, and $(PYTHON) isn't here. Debian, Ubuntu: sudo apt install python3 python3-venv. macOS: brew install python"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Milepost needs Python 3.11 or newer, and $(PYTHON) is $$($(PYTHON) -V). Name another: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv is missing. Debian, Ubuntu: sudo apt install python3-venv"; exit 1; }
	@echo "Making .venv with $$($(PYTHON) -V) ..."
	@$(PYTHON) -m venv .venv || { rm -rf .venv; exit 1; }

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
