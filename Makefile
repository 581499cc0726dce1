# PoseCheck: `make` lists the targets. Everything is installed into .venv; nothing needs to be activated.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UNFINISHED := $(VENV)/.unfinished
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
INSTALL := touch $(UNFINISHED) && $(PIP) install --require-hashes
PIP_TOOLS := pip-tools==7.6.2
COMPILE := CUSTOM_COMPILE_COMMAND='make lock' build/lock/bin/pip-compile --quiet --upgrade --strip-extras \
	--generate-hashes --no-emit-index-url --no-emit-trusted-host --no-emit-find-links

.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
.DELETE_ON_ERROR:

# A virtual environment that does not run (half made, moved, its Python gone), or in which an installation was
# broken off, is made anew.
ifneq ($(wildcard $(VENV)),)
ifneq ($(shell test ! -e $(UNFINISHED) && $(BIN)/pip --version >/dev/null 2>&1 && echo whole),whole)
$(info $(VENV) is not whole: it is made anew.)
$(shell rm -rf $(VENV))
endif
endif

.PHONY: help install demo test lint bench lock system system-test clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: system $(VENV)/.posecheck ## install PoseCheck and watch the synthetic patient do eight squats
	@$(BIN)/posecheck demo

install: $(VENV)/.posecheck $(VENV)/.dev ## install PoseCheck and the tools for its development into .venv

test: system-test lint ## run all checks and tests
	$(BIN)/python -m pytest --cov --cov-report=xml --cov-report=term

lint: install ## check style, types and layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: system $(VENV)/.posecheck ## print the ratios of benchmarks/
	$(BIN)/python -m benchmarks

lock: ## renew requirements/*.txt from pyproject.toml and requirements/*.in
	rm -rf build/lock && $(PYTHON) -m venv build/lock && build/lock/bin/pip --quiet install $(PIP_TOOLS)
	$(COMPILE) --output-file requirements/runtime.txt pyproject.toml requirements/build.in
	$(COMPILE) --output-file requirements/node.txt requirements/node.in
	$(COMPILE) --output-file requirements/dev.txt --constraint requirements/runtime.txt requirements/dev.in

system: $(VENV)/.made ## check for the system libraries that OpenCV and MediaPipe need
	@$(BIN)/python packaging/system.py libraries

system-test: system
	@$(BIN)/python packaging/system.py window

clean: ## remove what was installed and built
	rm -rf $(VENV) build dist demo htmlcov posecheck/estimation/models coverage.xml .coverage
	rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

# Stamps: each names what is in .venv.

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; v = sys.version_info; \
	v >= (3, 11) or sys.exit(f"PoseCheck needs Python 3.11 or newer, this is {v[0]}.{v[1]}: try make PYTHON=python3.12")'
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.runtime: $(VENV)/.made requirements/runtime.txt requirements/node.txt
	@echo 'Installing into $(VENV) what PoseCheck needs ...'
	@$(INSTALL) -r requirements/runtime.txt
	@$(BIN)/python packaging/npm.py || { $(INSTALL) -r requirements/node.txt; }
	@rm -f $(UNFINISHED) && touch $@

$(VENV)/.posecheck: $(VENV)/.runtime pyproject.toml $(wildcard packaging/*.py packaging/*.json)
	@echo 'Building the pose models ...'
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements/dev.txt
	@echo 'Installing what the checks need ...'
	@$(INSTALL) -r requirements/dev.txt
	@rm -f $(UNFINISHED) && touch $@
