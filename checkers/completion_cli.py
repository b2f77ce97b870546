"""`completion`: print a script with which a shell completes commands, options and their values. It's made from the
parsers, so nothing is missing and the shell doesn't have to start Python."""

from __future__ import annotations

import argparse
import re
from shlex import quote
from typing import NamedTuple

from .cli import COMMANDS, READY, parser


def add_arguments(parser) -> None:
    """Add the command's arguments to its parser."""
    parser.description = (
        'Print what makes your shell complete commands, options and their values. Bash: eval "$(cordial completion '
        'bash)" in ~/.bashrc. Zsh: save it as _cordial in a folder of $fpath. Fish: save it as '
        "~/.config/fish/completions/cordial.fish."
    )
    parser.add_argument("shell", choices=tuple(_WRITERS), metavar="SHELL", help=", ".join(_WRITERS))


def run(args) -> int:
    """Run the command; returns the exit code."""
    print(_WRITERS[args.shell](_commands()), end="")
    return READY


class _Option(NamedTuple):
    """An option or an argument. flags: its spellings, empty for an argument; takes: whether a value comes after it;
    choices: its possible values, empty if they're files or free text."""

    flags: tuple[str, ...]
    help: str
    takes: bool
    choices: tuple[str, ...]


def _commands() -> dict[str, list[_Option]]:
    """The options and arguments of each command."""
    top = parser(list(COMMANDS))
    (made,) = (action.choices for action in top._actions if isinstance(action, argparse._SubParsersAction))
    return {name: [_option(action) for action in own._actions] for name, own in made.items()}


def _option(action: argparse.Action) -> _Option:
    return _Option(
        tuple(action.option_strings),
        re.split("[;:(]", action.help or "")[0].strip(),
        action.nargs != 0,
        tuple(map(str, action.choices or ())),
    )


def _bash(commands: dict[str, list[_Option]]) -> str:
    cases = []
    for name, options in commands.items():
        values = [
            f"      {'|'.join(o.flags)}) words={quote(' '.join(o.choices))};;\n" for o in options if o.flags and o.takes
        ]
        flags = " ".join(flag for o in options for flag in o.flags)
        own = " ".join(choice for o in options if not o.flags for choice in o.choices)
        cases.append(
            f'    {name})\n      case "$before" in\n'
            + "".join("  " + value for value in values)
            + f'        *) case "$now" in -*) words={quote(flags)};; *) words={quote(own)};; esac;;\n      esac;;\n'
        )
    names = quote(" ".join((*commands, "--help", "--version")))
    return f"""\
# Completion of cordial for bash.
_cordial() {{
  local now="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then words={names}; else
    case "${{COMP_WORDS[1]}}" in
{"".join(cases)}    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$now"))
}}
complete -o bashdefault -o default -F _cordial cordial
"""


def _zsh(commands: dict[str, list[_Option]]) -> str:
    described = " ".join(quote(f"{name}:{COMMANDS[name].help}") for name in commands)
    cases = []
    for name, options in commands.items():
        specs = []
        for o in options:
            choices = f"({' '.join(o.choices)})" if o.choices else "_files"
            for flag in o.flags:
                value = f":value:{choices}" if o.takes else ""
                specs.append(quote(f"*{flag}[{_in_brackets(o.help)}]{value}"))
            if not o.flags:
                specs.append(quote(f"*:{_in_brackets(o.help)}:{choices}"))
        cases.append(f"    {name}) _arguments {' '.join(specs)} ;;\n")
    return f"""\
#compdef cordial
# Completion of cordial for zsh.
_cordial() {{
  local -a commands
  if (( CURRENT == 2 )); then
    commands=({described} '--help:show help' '--version:show the version')
    _describe command commands
    return
  fi
  local name=$words[2]
  shift words
  (( CURRENT-- ))
  case $name in
{"".join(cases)}  esac
}}
if [ "$funcstack[1]" = _cordial ]; then _cordial "$@"; else compdef _cordial cordial; fi
"""


def _in_brackets(text: str) -> str:
    return text.replace("[", "(").replace("]", ")").replace(":", ",")


def _fish(commands: dict[str, list[_Option]]) -> str:
    first = f"not __fish_seen_subcommand_from {' '.join(commands)}"
    lines = ["# Completion of cordial for fish.", f"complete -c cordial -n {quote(first)} -f -l help -l version"]
    for name, options in commands.items():
        lines.append(f"complete -c cordial -n {quote(first)} -f -a {name} -d {_fish_quoted(COMMANDS[name].help)}")
        inside = f"complete -c cordial -n {quote(f'__fish_seen_subcommand_from {name}')}"
        for o in options:
            flags = " ".join(f"-l {f[2:]}" if f.startswith("--") else f"-s {f[1:]}" for f in o.flags)
            values = f" -f -a {quote(' '.join(o.choices))}" if o.choices else ""
            takes = " -r" if o.takes and o.flags else ""
            if flags or values:
                lines.append(f"{inside} {flags}{takes}{values} -d {_fish_quoted(o.help)}".replace("  ", " "))
    return "\n".join(lines) + "\n"


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


_WRITERS = {"bash": _bash, "zsh": _zsh, "fish": _fish}
