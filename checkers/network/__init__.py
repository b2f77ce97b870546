"""Audits of a person's own LinkedIn export; audit.py runs them. Loaded only when needed."""
