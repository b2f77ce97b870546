"""Builds the site from docs and checkers, and helps us develop it."""
