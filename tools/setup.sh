#!/usr/bin/env bash
# Installs what `make` needs:
#
#     setup.sh venv                     create .venv if it's missing, and install the locked Python packages in it
#     setup.sh modules                  install the locked npm packages in node_modules
#     setup.sh chromium                 find or install Chromium, for measurements and screenshots
#     setup.sh browsers                 find or install the browsers of `make test`: a Chromium and Firefox
#     setup.sh firefox|webkit           find or install that browser, for the tests
#     setup.sh audit|bench|fuzz         install the packages of that make target in .venv
#     setup.sh lock [--upgrade]         write tools/locks/ again from pyproject.toml; --upgrade takes newer versions
#
# If only the system's package manager has something, we install it with that, if it works without a password.
# Otherwise a message says what to install.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() {
  echo "setup: $*" >&2
  exit 1
}

# Install Debian packages, if that works without a password. Returns 1 if it doesn't. The lock keeps two runs from make,
# which works in parallel, from failing on each other's apt-get.
apt_install() {
  command -v apt-get >/dev/null || return 1
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    root=(sudo -n)
  fi
  exec 9<tools/setup.sh
  command -v flock >/dev/null && flock 9
  echo "setup: installing $* with apt-get"
  {
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update &&
      "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@"
  } </dev/null >/dev/null
}

# Whether a Python starts and meets a condition. Finding it on PATH isn't enough: pyenv puts a `python3.13` there even if
# that version isn't installed.
fits() {
  "$1" -c "import sys; sys.exit(not ($2))" </dev/null >/dev/null 2>&1
}

# Print the Python to use. We prefer 3.13, Pyodide's version, since only that can compile for the browser without Node.
# Any version from 3.11 works.
find_python() {
  local candidate
  if [ -n "${PYTHON:-}" ]; then
    fits "$PYTHON" "sys.version_info >= (3, 11)" || fail "PYTHON=$PYTHON isn't Python 3.11 or newer"
    echo "$PYTHON"
    return
  fi
  local pyenv_root
  pyenv_root=$(pyenv root 2>/dev/null || echo "${PYENV_ROOT:-$HOME/.pyenv}")
  for candidate in python3.13 python3 /usr/bin/python3.13 /usr/local/bin/python3.13 \
    "$pyenv_root"/versions/3.13*/bin/python "$(uv python find --no-python-downloads 3.13 2>/dev/null || true)"; do
    if [ -n "$candidate" ] && fits "$candidate" "sys.version_info[:2] == (3, 13)"; then
      echo "$candidate"
      return
    fi
  done
  for candidate in python3 python3.14 python3.12 python3.11 /usr/bin/python3 \
    "$pyenv_root"/versions/3.1[124]*/bin/python; do
    if fits "$candidate" "sys.version_info >= (3, 11)"; then
      echo "$candidate"
      return
    fi
  done
  fail "no Python 3.11 or newer found: install it (Debian: apt-get install python3 python3-venv)"
}

# once STAMP SOURCES -- COMMAND: run the command and touch the stamp, unless the stamp is newer than all sources. If
# another make is doing that in this folder, wait for it: then there may be nothing left to do. Without a stamp, just run
# the command.
once() {
  local stamp=$1 sources=() source current=true
  if [ "$stamp" = -- ]; then
    "${@:2}"
    return
  fi
  shift
  while [ "$1" != -- ]; do
    sources+=("$1")
    shift
  done
  shift
  mkdir -p "$(dirname "$stamp")"
  exec 8>"$stamp.lock"
  if command -v flock >/dev/null && ! flock -n 8; then
    echo "make: another make is installing what this one needs; waiting until it's done" >&2
    flock 8
  fi
  for source in "${sources[@]}"; do
    [ "$stamp" -nt "$source" ] || current=false
  done
  $current && return
  "$@"
  touch "$stamp"
}

# Without Lighthouse and its 200 or so dependencies, which `make lighthouse` installs.
install_modules() {
  command -v npm >/dev/null || fail "npm is missing (Debian: apt-get install nodejs npm)"
  npm ci --omit=optional --loglevel=error >/dev/null
}

make_venv() {
  if ! fits .venv/bin/python "sys.version_info >= (3, 11)"; then
    local python
    python=$(find_python)
    # Debian has a separate package for the part of venv that installs pip.
    if ! fits "$python" "__import__('ensurepip')"; then
      local package
      package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
      apt_install "$package" && fits "$python" "__import__('ensurepip')" ||
        fail "$python can't create virtual environments: install $package (Debian: apt-get install $package)"
    fi
    rm -rf .venv
    echo "setup: creating .venv with $("$python" --version)"
    "$python" -m venv .venv
  fi
  echo "setup: installing the locked Python packages"
  install_locked build
  install_locked base
  # Makes .venv/bin/python find our modules from any folder. An editable install would do the same, but setuptools fails
  # on folders with a $ in their name.
  .venv/bin/python - "$PWD" <<'EOF'
import pathlib, sys, sysconfig
pathlib.Path(sysconfig.get_path("purelib"), "cordial.pth").write_text(sys.argv[1] + "\n", "utf-8")
EOF
}

# -qq: errors only.
pip_install() {
  .venv/bin/python -m pip install -qq --no-input --disable-pip-version-check "$@" </dev/null
}

# Install the packages of tools/locks/NAME.txt. pip rejects any file whose hash isn't in it. Without
# --no-build-isolation, pip would download a setuptools that isn't locked to build packages from source.
install_locked() {
  pip_install --no-build-isolation --require-hashes -r "tools/locks/$1.txt"
}

# Atheris has wheels for some versions of Python only, and compiling it needs its own Clang.
install_atheris() {
  .venv/bin/python -c "import atheris" 2>/dev/null ||
    pip_install --only-binary atheris --require-hashes -r tools/locks/fuzz.txt ||
    fail "no Atheris for $(.venv/bin/python --version): remove .venv, then PYTHON=python3.13 make fuzz"
}

# Lock the packages of pyproject.toml: build.txt and base.txt for .venv, and a file for each target that needs more. The
# other files use the versions of base.txt, since they're installed in the same .venv. Existing locks keep their versions
# unless you pass --upgrade. The files don't name a package index, so they work with any.
write_locks() {
  local extra
  [ -x build/uv/bin/uv ] || { .venv/bin/python -m venv build/uv && build/uv/bin/python -m pip install -qq "uv>=0.5"; }
  local compile=(build/uv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes
    --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" "$@")
  "${compile[@]}" --extra lint --extra site --extra runtime --extra test --extra cluster pyproject.toml -o tools/locks/base.txt
  for extra in build audit bench fuzz webkit; do
    "${compile[@]}" --extra "$extra" -c tools/locks/base.txt pyproject.toml -o "tools/locks/$extra.txt"
  done
}

# find_or_install "NAME [ARGUMENT]" PACKAGES: tools/browsers/NAME.py finds the browser, or these packages install it.
# Doesn't use .venv, which make may still be creating.
find_or_install() {
  local python name find
  python=$(find_python)
  read -ra name <<<"$1"
  find=("$python" "tools/browsers/${name[0]}.py" "${name[@]:1}")
  "${find[@]}" 2>/dev/null || { apt_install "${@:2}" || true; "${find[@]}"; }
}

# Tests run fastest in the Chromium without windows, but any Chromium works.
find_test_browsers() {
  find_or_install "chromium without-windows" chromium-headless-shell 2>/dev/null || find_or_install chromium chromium
  find_or_install firefox firefox-esr
}

case "${1:-}" in
  venv) once "${@:2}" -- make_venv ;;
  modules) once "${@:2}" -- install_modules ;;
  chromium) find_or_install chromium chromium ;;
  browsers) find_test_browsers ;;
  firefox) find_or_install firefox firefox-esr ;;
  webkit)
    find_or_install webkit webkit2gtk-driver xvfb xauth
    install_locked webkit
    ;;
  audit | bench) install_locked "$1" ;;
  fuzz) install_atheris ;;
  lock) write_locks "${@:2}" ;;
  *) fail "usage: setup.sh venv|modules|chromium|browsers|firefox|webkit|audit|bench|fuzz|lock" ;;
esac
