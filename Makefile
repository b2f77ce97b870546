# `make` or `make help` lists what there is. Everything is made in this folder, and only when it is out of date.

SHELL := /bin/bash
PYTHON_VENV := .venv/bin/python
PORT ?= 8000

VENV := build/venv.stamp
MODULES := build/modules.stamp
RUNTIME := docs/assets/runtime/runtime.json
SITE := build/site.stamp
TESTS := build/tests.stamp

# What the site is made of, without what is generated or packed for it (.gitignore has the same list).
GENERATED := docs/assets/runtime docs/assets/site/cards docs/assets/site/fonts docs/assets/site/filter.css \
	docs/llms.txt docs/rules docs/_headers docs/embed/*/*
SOURCES := $(shell find mkdocs.yml docs overrides tools/site tools/pyodide checkers -type f -not -path '*/__pycache__/*' \
	$(foreach path,$(GENERATED),-not -path '$(path)' -not -path '$(path)/*') 2>/dev/null) \
	$(wildcard docs/rules/index.md)

# Material for MkDocs has a word on its successor at every build.
export NO_MKDOCS_2_WARNING := 1

# One more than cores: a browser test waits for something now and then.
WORKERS ?= $(shell expr $$(nproc 2>/dev/null || echo 2) + 1)

# The tests start Python some hundred times, and each would compile anew what it imports.
unexport PYTHONDONTWRITEBYTECODE

# What does not need each other is made at the same time: Python's packages, npm's, the browsers of the tests.
ifeq ($(words $(MAKECMDGOALS)),1)
MAKEFLAGS += --jobs=2
endif

.PHONY: help serve write pages site runtime test browsers firefox webkit native bench fuzz picture lighthouse scorm offline audit clean FORCE
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/make \1\t\2/' | expand -t 16

serve: $(SITE) ## build the site if needed and serve it on http://127.0.0.1:8000 (PORT=… for another port)
	@exec $(PYTHON_VENV) tools/serve.py --dir site --port $(PORT)

write: $(VENV) $(RUNTIME) ## serve while you write: a page is built anew when its file is saved (PORT=…)
	$(PYTHON_VENV) -m tools.site.generate
	@exec $(PYTHON_VENV) -m mkdocs serve --dirty --no-strict --dev-addr 127.0.0.1:$(PORT)

pages: $(VENV) ## let `make write` in another terminal take up what was changed in a rule
	@$(PYTHON_VENV) -m tools.site.generate --rules

site: $(SITE) ## build the site into site/, ready for any static host

runtime: $(RUNTIME) ## pack what the browser runs into docs/assets/runtime/

# In one go, so that all workers have something to do until the end.
test: browsers $(TESTS) $(SITE) ## run every test: native, the built site, Chromium, the core in Firefox
	$(PYTHON_VENV) -m pytest -m "not webkit" --browser chromium --browser firefox -n $(WORKERS) --dist worksteal

# Compiled once, while the site is made: each worker would do that for itself.
$(TESTS): $(VENV)
	@$(PYTHON_VENV) -m pytest --collect-only -qq >/dev/null 2>&1 || true
	@mkdir -p build && touch $@

browsers:
	@tools/setup.sh browsers

firefox: $(SITE) ## run all browser tests in Firefox
	@tools/setup.sh firefox
	$(PYTHON_VENV) -m pytest -m browser --browser firefox -n $(WORKERS) --dist worksteal

webkit: $(SITE) ## run a smoke test in WebKit
	@tools/setup.sh webkit
	xvfb-run -a $(PYTHON_VENV) -m pytest -m webkit

native: $(VENV) ## run the tests that need neither site nor browser
	$(PYTHON_VENV) -m pytest -m "not site and not browser" -n $(WORKERS)

fuzz: $(VENV) ## look for inputs that break a promise (MINUTES=10 for each target; TARGETS="engine lists" for some only)
	@tools/setup.sh fuzz
	$(PYTHON_VENV) -m tests.fuzz --minutes $(or $(MINUTES),10) $(TARGETS)

bench: $(SITE) ## measure how fast it is, beside harper.js, and record it (leave the machine alone; ROWS="cold edits" for some)
	@tools/setup.sh chromium
	@$(PYTHON_VENV) -c "import matplotlib" 2>/dev/null || $(PYTHON_VENV) -m pip install -qq --no-input -e '.[bench]'
	$(PYTHON_VENV) -m tools.bench $(if $(ROWS),--only $(ROWS))

picture: $(SITE) ## take the README's picture of the checker at work
	@tools/setup.sh chromium
	$(PYTHON_VENV) -m tools.screenshot

lighthouse: $(SITE) ## let Lighthouse judge three pages and print a table (leave the machine alone while it runs)
	@tools/setup.sh chromium
	@[ -d node_modules/lighthouse ] || npm ci --loglevel=error >/dev/null
	$(PYTHON_VENV) -m tools.lighthouse $(PAGES)

scorm: $(SITE) ## pack the course for learning systems into build/scorm/ (LESSONS=decline,follow-up for some only)
	$(PYTHON_VENV) -m tools.site.scorm.build --lessons "$(LESSONS)"

offline: $(SITE) ## pack the whole site into build/offline/, for any static host (SITE_URL=… where it will live)
	$(PYTHON_VENV) -m tools.site.offline.build

audit: $(VENV) $(MODULES) ## ask npm and PyPI whether something known is wrong with what we use
	@$(PYTHON_VENV) -m pip install -qq --no-input --disable-pip-version-check -e '.[audit]'
	@$(PYTHON_VENV) -m tools.audit

clean: ## remove everything that was made
	rm -rf .venv node_modules build site docs/assets/runtime test-results *.egg-info .pytest_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV): pyproject.toml
	@tools/setup.sh venv
	@mkdir -p build && touch $@

# Without Lighthouse and what it brings, some 200 packages: `make lighthouse` installs them.
$(MODULES): package.json package-lock.json
	@command -v npm >/dev/null || { echo "make: npm is missing (Debian: apt-get install nodejs npm)" >&2; exit 1; }
	@npm ci --omit=optional --loglevel=error >/dev/null
	@mkdir -p build && touch $@

# pack.py knows best whether anything that goes in has changed; if not, it leaves the file as it is.
$(RUNTIME): $(VENV) $(MODULES) FORCE
	@$(PYTHON_VENV) -m tools.pyodide.pack

# Changes when a source is added or removed, or the site is to live elsewhere: the sources' own times do not tell.
build/sources.list: FORCE
	@mkdir -p build
	@printf '%s\n' "$(SITE_URL)" $(sort $(SOURCES)) | cmp -s - $@ || printf '%s\n' "$(SITE_URL)" $(sort $(SOURCES)) >$@

# Built aside, so that a page that cannot be built leaves the last good site in place.
$(SITE): $(VENV) $(RUNTIME) build/sources.list $(SOURCES)
	$(PYTHON_VENV) -m tools.site.generate
	$(PYTHON_VENV) -m mkdocs build --strict --site-dir build/site
	$(PYTHON_VENV) -m tools.site.bundle.apply build/site
	$(PYTHON_VENV) -m tools.site.csp.apply build/site
	@rm -rf site && mv build/site site
	@touch $@
