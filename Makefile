# `make` or `make help` lists the targets. Everything is built in this folder, and only if something it needs changed.

SHELL := /bin/bash
PYTHON_VENV := .venv/bin/python
PORT ?= 8000

VENV := build/venv.stamp
MODULES := build/modules.stamp
RUNTIME := docs/assets/runtime/runtime.json
SITE := build/site.stamp
TESTS := build/tests.stamp

# What the site is built from, without generated files: with those in the list, every build would trigger the next.
# .gitignore has the same list.
GENERATED := docs/assets/runtime docs/assets/site/cards docs/assets/site/fonts docs/assets/site/icons docs/assets/site/filter.css \
	docs/llms.txt docs/sbom.cdx.json docs/rules docs/_headers docs/embed/*/*
SOURCES := $(shell find mkdocs.yml docs overrides tools/site tools/pyodide checkers -type f -not -path '*/__pycache__/*' \
	$(foreach path,$(GENERATED),-not -path '$(path)' -not -path '$(path)/*') 2>/dev/null) \
	$(wildcard docs/rules/index.md)

# Without this, Material for MkDocs prints an advertisement for its successor at every build.
export NO_MKDOCS_2_WARNING := 1

# One more than there are cores, since browser tests spend part of their time waiting.
WORKERS ?= $(shell expr $$(nproc 2>/dev/null || echo 2) + 1)

# The tests start Python about a hundred times. With this variable, each start would compile its imports again.
unexport PYTHONDONTWRITEBYTECODE

# Installs Python packages, npm packages and browsers at the same time. Only for a single target, since `make clean site`
# must run in order.
ifeq ($(words $(MAKECMDGOALS)),1)
MAKEFLAGS += --jobs=2
endif

.PHONY: help serve write pages site runtime test native lint format browsers firefox webkit bench fuzz picture lighthouse \
	scorm offline audit lock clean FORCE
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/make \1\t\2/' | expand -t 16

serve: $(SITE) ## build the site if needed and serve it on http://127.0.0.1:8000 (PORT=… for another port)
	@exec $(PYTHON_VENV) tools/serve.py --dir site --port $(PORT)

write: $(VENV) $(RUNTIME) ## serve the pages while you write, and rebuild each page you save (PORT=…)
	$(PYTHON_VENV) -m tools.site.generate
	@exec $(PYTHON_VENV) -m mkdocs serve --dirty --no-strict --dev-addr 127.0.0.1:$(PORT)

pages: $(VENV) ## update the rules' pages after changing a rule, while `make write` runs in another terminal
	@$(PYTHON_VENV) -m tools.site.generate --rules

site: $(SITE) ## build the site in site/, ready for any static host

runtime: $(RUNTIME) ## pack Python and the rules for the browser, in docs/assets/runtime/

# All in one pytest run. With several, workers would sit idle at the end of each.
test: browsers $(TESTS) $(SITE) ## run all tests: Python, the built site, Chromium, and those marked `core` in Firefox
	$(PYTHON_VENV) -m pytest -m "not webkit" --browser chromium --browser firefox -n $(WORKERS) --dist worksteal

# Compiles the tests while the site is built. Otherwise every worker would compile all of them when it starts.
$(TESTS): $(VENV)
	@$(PYTHON_VENV) -m pytest --collect-only -qq >/dev/null 2>&1 || true
	@mkdir -p build && touch $@

browsers:
	@tools/setup.sh browsers

firefox: $(SITE) ## run all browser tests in Firefox
	@tools/setup.sh firefox
	$(PYTHON_VENV) -m pytest -m browser --browser firefox -n $(WORKERS) --dist worksteal

webkit: $(SITE) ## run a short test in WebKit
	@tools/setup.sh webkit
	xvfb-run -a $(PYTHON_VENV) -m pytest -m webkit

native: $(VENV) ## run the tests that need no site and no browser, in seconds
	$(PYTHON_VENV) -m pytest -m "not site and not browser" -n $(WORKERS)

lint: $(VENV) $(MODULES) ## check formatting, common mistakes (ruff) and the types of our scripts (tsc)
	$(PYTHON_VENV) -m ruff format --check
	$(PYTHON_VENV) -m ruff check
	node_modules/.bin/tsc -p tools/tsconfig.json

format: $(VENV) ## format all Python files and sort their imports
	$(PYTHON_VENV) -m ruff check --select I --fix
	$(PYTHON_VENV) -m ruff format

fuzz: $(VENV) ## search for inputs that break something (MINUTES=10 for each target; TARGETS="engine lists" to choose)
	@tools/setup.sh fuzz
	$(PYTHON_VENV) -m tests.fuzz --minutes $(or $(MINUTES),10) $(TARGETS)

bench: $(SITE) ## measure our speed and harper.js's, and record both (on an idle machine; ROWS="cold edits" to choose)
	@tools/setup.sh chromium
	@$(PYTHON_VENV) -c "import matplotlib" 2>/dev/null || tools/setup.sh bench
	$(PYTHON_VENV) -m tools.bench $(if $(ROWS),--only $(ROWS))

picture: $(SITE) ## take the README's screenshot of the checker
	@tools/setup.sh chromium
	$(PYTHON_VENV) -m tools.screenshot

lighthouse: $(SITE) ## run Lighthouse on three pages and print a table (on an idle machine)
	@tools/setup.sh chromium
	@[ -d node_modules/lighthouse ] || npm ci --loglevel=error >/dev/null
	$(PYTHON_VENV) -m tools.lighthouse $(PAGES)

scorm: $(SITE) ## pack the course for learning systems in build/scorm/ (LESSONS=decline,follow-up to choose)
	$(PYTHON_VENV) -m tools.site.scorm.build --lessons "$(LESSONS)"

offline: $(SITE) ## pack the whole site as one zip in build/offline/ (SITE_URL=… if you know its URL)
	$(PYTHON_VENV) -m tools.site.offline.build

audit: $(VENV) $(MODULES) ## ask npm and PyPI about known vulnerabilities in our dependencies
	@tools/setup.sh audit
	@$(PYTHON_VENV) -m tools.audit

lock: $(VENV) ## lock the Python packages of pyproject.toml with hashes, in tools/locks/ (UPGRADE=1 for newer versions)
	@tools/setup.sh lock $(if $(UPGRADE),--upgrade)

clean: ## delete everything that was built or installed
	rm -rf .venv node_modules build site docs/assets/runtime test-results *.egg-info .pytest_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV): pyproject.toml tools/locks/base.txt
	@tools/setup.sh venv $@ $^

$(MODULES): package.json package-lock.json
	@tools/setup.sh modules $@ $^

# Runs every time: pack.py checks better than make what has changed. If nothing has, it doesn't touch the file.
$(RUNTIME): $(VENV) $(MODULES) FORCE
	@$(PYTHON_VENV) -m tools.pyodide.pack $(PACK)

# Changes when a source is added or deleted, or SITE_URL is different. Without it, make wouldn't notice a deleted file.
build/sources.list: FORCE
	@mkdir -p build
	@printf '%s\n' "$(SITE_URL)" $(sort $(SOURCES)) | cmp -s - $@ || printf '%s\n' "$(SITE_URL)" $(sort $(SOURCES)) >$@

$(SITE): $(VENV) $(RUNTIME) build/sources.list $(SOURCES)
	@$(PYTHON_VENV) -m tools.site.build
	@touch $@
