"""Measures how fast the site and the checks are: `make bench`."""
