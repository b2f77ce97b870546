#!/usr/bin/env bash
# What `make` needs on this machine:
#
#     setup.sh venv                     make .venv (or keep it) and install into it what pyproject.toml asks for
#     setup.sh chromium                 see that there is a Chromium, to measure and to take pictures
#     setup.sh browsers                 see that there are the browsers of `make test`: a Chromium, Firefox
#     setup.sh firefox|webkit           see that there is that browser for the tests
#     setup.sh fuzz                     install into .venv what `make fuzz` needs besides
#
# Whatever only the system's package manager can bring is installed with it where that needs no password;
# otherwise one line says what to install.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() {
  echo "setup: $*" >&2
  exit 1
}

# Install Debian packages if that can be done without asking. Returns 1 if not. One at a time: make may call for others.
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

# Run, do not trust, a name: pyenv leaves `python3.13` on PATH where it is not to be had.
fits() {
  "$1" -c "import sys; sys.exit(not ($2))" </dev/null >/dev/null 2>&1
}

# Print the Python to use. 3.13 is what Pyodide is, so that pyodide-build can compile for it; any from 3.11 on works.
find_python() {
  local candidate
  if [ -n "${PYTHON:-}" ]; then
    fits "$PYTHON" "sys.version_info >= (3, 11)" || fail "PYTHON=$PYTHON is no Python of at least 3.11"
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
  fail "no Python of at least 3.11 found: install one (Debian: apt-get install python3 python3-venv)"
}

make_venv() {
  if ! fits .venv/bin/python "sys.version_info >= (3, 11)"; then
    local python
    python=$(find_python)
    # Debian keeps the part of venv that brings pip in a package of its own.
    if ! fits "$python" "__import__('ensurepip')"; then
      local package
      package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
      apt_install "$package" && fits "$python" "__import__('ensurepip')" ||
        fail "$python cannot make environments: install $package (Debian: apt-get install $package)"
    fi
    rm -rf .venv
    echo "setup: making .venv with $("$python" --version)"
    "$python" -m venv .venv
  fi
  echo "setup: installing what pyproject.toml asks for"
  # -qq: errors only.
  .venv/bin/python -m pip install -qq --no-input --disable-pip-version-check -e '.[site,runtime,test]' </dev/null
}

# Atheris comes compiled for some versions of Python only, and compiling it takes a Clang of its own.
see_to_atheris() {
  .venv/bin/python -c "import atheris" 2>/dev/null ||
    .venv/bin/python -m pip install -qq --no-input --disable-pip-version-check --only-binary atheris -e '.[fuzz]' \
      </dev/null || fail "no Atheris for $(.venv/bin/python --version): remove .venv, then PYTHON=python3.13 make fuzz"
}

# see_to "NAME [ARGUMENT]" PACKAGES: tools/browsers/NAME.py knows how to find the browser. It takes no .venv, which may
# be in the making.
see_to() {
  local python name find
  python=$(find_python)
  read -ra name <<<"$1"
  find=("$python" "tools/browsers/${name[0]}.py" "${name[@]:1}")
  "${find[@]}" 2>/dev/null || { apt_install "${@:2}" || true; "${find[@]}"; }
}

# The tests are quickest with the Chromium that has no windows, and content with any.
see_to_browsers() {
  see_to "chromium without-windows" chromium-headless-shell 2>/dev/null || see_to chromium chromium
  see_to firefox firefox-esr
}

case "${1:-}" in
  venv) make_venv ;;
  chromium) see_to chromium chromium ;;
  browsers) see_to_browsers ;;
  firefox) see_to firefox firefox-esr ;;
  webkit)
    see_to webkit webkit2gtk-driver xvfb xauth
    .venv/bin/python -m pip install -qq --no-input --disable-pip-version-check -e '.[webkit]' </dev/null
    ;;
  fuzz) see_to_atheris ;;
  *) fail "usage: setup.sh venv|chromium|browsers|firefox|webkit|fuzz" ;;
esac
