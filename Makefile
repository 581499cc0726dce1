# PoseCheck: `make` lists the targets. Everything is installed into .venv; nothing needs to be activated.

PYTHON ?= python3
# Those that the locked packages have wheels for; make lock asks the oldest what to lock, and then tries them all.
PYTHONS := 3.11 3.12 3.13 3.14
VENV := .venv
BIN := $(VENV)/bin
PAGE := server/posecheck_server/page/index.html
DOCUMENTED := $(shell find posecheck server/posecheck_server packaging benchmarks -name '*.py')
PAGE_SOURCES := $(shell find server/web -name node_modules -prune -o -type f ! -name .built -print) \
	$(wildcard posecheck/words/*/*.ftl)
UNFINISHED := $(VENV)/.unfinished
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# Just what is locked, ready built: nothing is resolved or compiled, so no later release can get in the way.
LOCKED := install --no-deps --only-binary :all: --require-hashes
TESTS := $(BIN)/python -m pytest --numprocesses auto
# A third of their time, tests wait for cameras, servers and programs: half more of them at once keep all cores busy.
WAITING := --numprocesses $(shell echo $$(( ($$(getconf _NPROCESSORS_ONLN) * 3 + 1) / 2 )))
INSTALL := touch $(UNFINISHED) && $(PIP) $(LOCKED)
# pip has not looked at what the packages require, so that is looked at afterwards.
CHECK := said=$$($(BIN)/python -m pip --disable-pip-version-check check) || \
	{ echo "$$said"; echo 'requirements/*.txt do not hold what is required: make lock'; exit 1; }
LOCKS := requirements/runtime.txt requirements/node.txt requirements/dev.txt
COMPILE := CUSTOM_COMPILE_COMMAND='make lock' build/lock/bin/pip-compile --quiet --upgrade --strip-extras \
	--generate-hashes --no-emit-index-url --no-emit-trusted-host --no-emit-find-links
# $(call NEEDS_PYTHON,VERSIONS) stops make unless PYTHON is one of these.
NEEDS_PYTHON = $(PYTHON) -c 'import sys; this, usable = "%d.%d" % sys.version_info[:2], "$(1)".split(); this in usable \
	or sys.exit("This needs Python %s, this is %s. Add PYTHON=python%s" % (" or ".join(usable), this, usable[-1]))'

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

.PHONY: help install serve demo test test-properties test-browser library-proof coverage test-quick test-page \
	test-newest test-oldest lint docs bench openapi lock system system-test clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: system $(VENV)/.posecheck $(PAGE) ## install PoseCheck and serve the patient's page on this computer
	@$(BIN)/posecheck serve

demo: system $(VENV)/.posecheck ## install PoseCheck and watch the synthetic patient do eight squats
	@$(BIN)/posecheck demo

install: $(VENV)/.posecheck $(PAGE) $(VENV)/.dev ## install PoseCheck and the tools for its development into .venv

# Everything on all cores, the longest files first. The page is played in real time, which leaves most of the machine
# idle; the properties take what is left, and never what the page needs.
test: system-test install ## run all checks and tests
	@$(MAKE) --no-print-directory --jobs --output-sync lint test-page
	$(BIN)/python -m pytest $(WAITING) --dist loadfile --no-loadscope-reorder --ignore tests/properties --ignore tests/web
	@$(MAKE) --no-print-directory --jobs --output-sync test-properties test-browser

test-properties: install
	nice -n 19 $(TESTS) tests/properties

test-browser: install
	$(BIN)/python -m pytest tests/web

# First what exact landmarks show of every exercise, and which are taken for each other; then every case of every
# exercise, filmed from every side, of which make test has taken one of each kind.
library-proof: system-test install ## film the synthetic patient in every proof case, and run what else make test leaves out
	$(BIN)/python -m benchmarks.library_proof
	$(TESTS) --dist loadscope -m exhaustive --ignore tests/web tests
	$(BIN)/python -m pytest -m exhaustive tests/web

# Apart from the tests, as it makes them three times as slow. It is taken where tests are about lines: the properties
# run the same ones so often, and of the page's server, a process of its own, nothing is seen.
coverage: system-test install ## run the tests with coverage, and fail if it is too small
	$(TESTS) --dist loadfile --ignore tests/properties --ignore tests/web --cov --cov-report=xml --cov-report=term

# Without what starts programs, draws films or waits for cameras.
test-quick: install ## check style and types and run the quick tests; under a minute, while you edit
	$(BIN)/ruff check
	$(BIN)/mypy
	$(TESTS) tests/unit \
		--ignore tests/unit/cli --ignore tests/unit/synthetic --ignore tests/unit/capture

test-page: install ## check and test the code of the page, without a browser
	$(BIN)/python -m posecheck_server.openapi_file | diff server/web/openapi.json - || \
		{ echo 'server/web/openapi.json is out of date: make openapi'; exit 1; }
	$(BIN)/python packaging/page.py check

lint: install ## check style, docstrings, types and layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	@$(BIN)/numpydoc lint $(DOCUMENTED)
	$(BIN)/mypy
	$(BIN)/lint-imports

# Pages and pictures of the exercises are made of their definitions, so they are never out of date.
docs: install ## build the site of the documentation into build/docs/html
	$(BIN)/python docs/make_site.py build/docs/source
	$(BIN)/python -m sphinx --quiet --fail-on-warning --keep-going build/docs/source build/docs/html

bench: install system-test ## print the figures of benchmarks/
	$(BIN)/python -u -m benchmarks

openapi: install ## renew server/web/openapi.json, and from it the types of the page
	mkdir -p build && $(BIN)/python -m posecheck_server.openapi_file > build/openapi.json
	mv build/openapi.json server/web/openapi.json
	$(BIN)/python packaging/page.py types

# What users install. Not a part of test: what is released today would fail a change that has nothing to do with it.
OTHER_RELEASES = build/lock/bin/python packaging/releases.py $(1) --numprocesses auto --dist loadfile

test-newest: build/lock/.made $(PAGE) system-test ## test the wheel with the newest releases that pyproject.toml allows
	@$(call OTHER_RELEASES,newest) $(SEED:%=--hypothesis-seed=%)

test-oldest: build/lock/.made $(PAGE) system-test ## test the wheel with the oldest releases that pyproject.toml allows
	@$(call OTHER_RELEASES,oldest)

lock: build/lock/.made ## renew requirements/*.txt from pyproject.toml and requirements/*.in
	$(COMPILE) --output-file requirements/runtime.txt pyproject.toml requirements/build.in
	$(COMPILE) --output-file requirements/node.txt requirements/node.in
	$(COMPILE) --output-file requirements/dev.txt --constraint requirements/runtime.txt requirements/dev.in
	$(COMPILE) --output-file requirements/lock.txt --allow-unsafe requirements/lock.in
	for version in $(PYTHONS); do build/lock/bin/python -m pip --quiet $(LOCKED) --dry-run --ignore-installed \
		--python-version $$version --target build/none $(LOCKS:%=-r %) || exit 1; done

# Only reports as PDF need what is for paper, so where it cannot be installed that is said, and no more.
system: $(VENV)/.made ## check for the system libraries that OpenCV, MediaPipe and PDF reports need
	@$(BIN)/python packaging/system.py libraries
	@$(BIN)/python packaging/system.py paper || true

system-test: system
	@$(BIN)/python packaging/system.py paper window browser

clean: ## remove what was installed and built
	rm -rf $(VENV) build dist demo htmlcov posecheck/estimation/models coverage.xml .coverage
	rm -rf server/posecheck_server/page server/web/node_modules server/web/.built
	rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

# The tools that resolve, with the oldest Python: the lowest versions have no wheels for later ones.
build/lock/.made: requirements/lock.txt
	@$(call NEEDS_PYTHON,$(firstword $(PYTHONS)))
	@rm -rf build/lock && $(PYTHON) -m venv build/lock
	@build/lock/bin/python -m pip --quiet $(LOCKED) -r requirements/lock.txt
	@touch $@

# Stamps: each names what is in .venv.

# Made anew when a lock changes, so that nothing stays that is no longer locked.
$(VENV)/.made: $(LOCKS)
	@$(call NEEDS_PYTHON,$(PYTHONS))
	@$(PYTHON) -m venv --clear $(VENV)
	@touch $@

$(VENV)/.runtime: $(VENV)/.made
	@echo 'Installing into $(VENV) what PoseCheck needs ...'
	@$(INSTALL) -r requirements/runtime.txt
	@$(BIN)/python packaging/npm.py || { $(INSTALL) -r requirements/node.txt; }
	@rm -f $(UNFINISHED)
	@$(CHECK)
	@touch $@

# The build backend makes models and page too; made before, the page is there already, and changes of the page
# alone do not install anew.
$(PAGE): $(VENV)/.runtime $(PAGE_SOURCES)
	@echo 'Building the page ...'
	@$(BIN)/python packaging/page.py build

$(VENV)/.posecheck: $(VENV)/.runtime pyproject.toml $(wildcard packaging/*.py packaging/*.json) | $(PAGE)
	@echo 'Installing PoseCheck with its pose models ...'
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(CHECK)
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime
	@echo 'Installing what the checks need ...'
	@$(INSTALL) -r requirements/dev.txt
	@rm -f $(UNFINISHED)
	@$(CHECK)
	@touch $@
