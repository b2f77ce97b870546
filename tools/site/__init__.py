"""Turns docs/ and the rules into the site: macros, pages for frames, bundles, the security policy, zips.

Imports go one way: `scorm` and `offline` use `embed`, which uses `macros`. Only register.py and generate.py use them all.
tests/tools/test_imports.py fails on anything else.
"""
