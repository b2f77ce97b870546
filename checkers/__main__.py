"""Run the command line."""

from .cli import program

program()
