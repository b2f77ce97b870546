"""Finds and drives the browsers of this machine."""
