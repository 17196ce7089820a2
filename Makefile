# Every target sets up .venv by itself; all it needs is CPython 3.11 or later with pip and venv.
PYTHON  ?= python3
PROFILE ?= laptop
JOBS    ?= 2
VENV    := .venv
BIN     := $(VENV)/bin
READY   := $(VENV)/.ready
export OMP_WAIT_POLICY := PASSIVE

.PHONY: figures test lint smoke lab library

figures: $(READY)  ## every figure and table, at PROFILE, then the scorecard
	$(BIN)/paper-topo run --all --profile $(PROFILE) --jobs $(JOBS) --scorecard

test: $(READY)  ## ruff and mypy; the tests (drawn examples are the same each time; plain pytest draws new ones); then every paper notebook at the smoke profile
	@$(MAKE) --no-print-directory lint
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest -n $(JOBS) --hypothesis-seed=0
	@$(MAKE) --no-print-directory smoke

lint: $(READY)  ## ruff and mypy on what the notebooks make, without the tests
	$(BIN)/ruff check
	$(BIN)/mypy

smoke: $(READY)  ## every paper notebook at the smoke profile, without the tests
	$(BIN)/paper-topo run --all --profile smoke --jobs $(JOBS) --out .out/smoke

lab: $(READY)  ## JupyterLab on the clone, whose pictures and links then work, with the front door open
	$(BIN)/jupyter lab --notebook-dir=. nbs/index.ipynb

library: $(READY)  ## clean the notebooks; make paper_topo/, tests/, README.md and the drawing in CONTRIBUTING.md from them
	$(BIN)/paper-topo generate all
	$(BIN)/python -m paper_topo.companion.house

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'paper_topo needs CPython 3.11 or later; $(PYTHON) is ' + sys.version.split()[0] + '. Name another: make PYTHON=python3.12')"
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
