"""The Content-Security-Policy: what it says, and the step after the build that puts it into every page."""
