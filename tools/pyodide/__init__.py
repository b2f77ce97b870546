"""Packs Python and our modules for the browser."""
