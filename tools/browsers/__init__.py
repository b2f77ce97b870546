"""Finds and drives this machine's browsers."""
