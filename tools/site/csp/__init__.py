"""The Content-Security-Policy: its text, and the step after the build that adds it to every page."""
